//! Names must be such that Rust can spell them, and still free.

use std::collections::{BTreeMap, BTreeSet};

use super::parameters;
use super::secrets::is_unnamed_identifier;
use crate::codegen::api::{Api, Field, Object, Operation, Presence};
use crate::codegen::document::{Document, Problem, escape, operations, schemas};
use crate::codegen::emit::{draft_name, setter_names, verb_names};
use crate::codegen::{names, usage};

pub fn spellings(document: &Document, problems: &mut Vec<Problem>) {
    let root = &document.value;
    let components = root["components"]["schemas"].as_object().into_iter().flatten();
    let components = components
        .map(|(name, _)| (format!("/components/schemas/{}", escape(name)), name.as_str()));
    let ids = operations(root).filter_map(|(pointer, operation)| {
        Some((format!("{pointer}/operationId"), operation["operationId"].as_str()?))
    });
    let verbal = schemas(root).flat_map(|(pointer, schema)| {
        ["x-name", "x-singular"]
            .into_iter()
            .filter_map(move |key| Some((format!("{pointer}/{key}"), schema[key].as_str()?)))
    });
    let parameters = operations(root).flat_map(|(pointer, operation)| {
        let listed = parameters::listed(root, &pointer, operation).into_iter();
        listed.flat_map(|(place, it)| {
            let key = if it["x-name"].is_null() { "name" } else { "x-name" };
            Some((format!("{place}/{key}"), it[key].as_str()?))
        })
    });
    for (place, name) in components.chain(ids).chain(verbal).chain(parameters) {
        if !names::is_usable(name) {
            problems.push(document.problem(&place, format!("`{name}` gives no Rust name")));
        }
    }
}

pub fn values(document: &Document, problems: &mut Vec<Problem>) {
    for (pointer, schema) in schemas(&document.value) {
        for keyword in ["enum", "x-extensible-enum"] {
            for (index, value) in schema[keyword].as_array().into_iter().flatten().enumerate() {
                if value
                    .as_str()
                    .is_some_and(|it| names::is_usable(it) && names::pascal(it) == "Unknown")
                {
                    problems.push(document.problem(
                        &format!("{pointer}/{keyword}/{index}"),
                        "`unknown` is the variant for values that are not listed",
                    ));
                }
            }
        }
    }
}

/// What the model leads to: fields, setters, verbs, types.
pub fn names(document: &Document, api: &Api<'_>, problems: &mut Vec<Problem>) {
    types(document, api, problems);
    for object in api.objects.values() {
        fields(document, api, object, problems);
    }
    for operation in &api.operations {
        parameters_of(document, api, operation, problems);
        unnamed_identifiers(document, api, operation, problems);
    }
}

/// Types of one name would stand in one module.
fn types(document: &Document, api: &Api<'_>, problems: &mut Vec<Problem>) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for name in taken_types() {
        seen.insert(name.to_owned(), "this crate");
    }
    let draft = |it: &crate::codegen::api::Edit<'_>| draft_name(it).to_string();
    let drafts = api.edits.iter().map(|it| (draft(it), component(it.resource)));
    let schemas = api.objects.keys().chain(api.identifiers.keys()).chain(api.enums.keys());
    let schemas = schemas.map(|it| (names::pascal(it).to_string(), component(it)));
    let operations = api.operations.iter();
    let requests =
        operations.map(|it| (it.ident.to_string(), format!("{}/operationId", it.pointer)));
    let handles = api.handles.iter().map(|it| {
        let first = &api.operations[it.operations[0]];
        (it.ident.to_string(), format!("{}/tags", first.pointer))
    });
    for (name, place) in schemas.chain(requests).chain(handles).chain(drafts) {
        if seen.insert(name.clone(), "another").is_some() {
            let reason = format!("the type name `{name}` is taken: give it another name");
            problems.push(document.problem(&place, reason));
        }
    }
    let mut modules: BTreeSet<String> = taken_modules().map(str::to_owned).collect();
    for handle in &api.handles {
        if !modules.insert(handle.module.to_string()) {
            let place = format!("{}/tags", api.operations[handle.operations[0]].pointer);
            let reason =
                format!("the module `{}` is taken: give the tag another name", handle.module);
            problems.push(document.problem(&place, reason));
        }
    }
}

fn component(name: &str) -> String {
    format!("/components/schemas/{}", escape(name))
}

/// The setters of an object stand on it, on its requests and on its draft,
/// beside what these have anyway.
fn fields(document: &Document, api: &Api<'_>, object: &Object<'_>, problems: &mut Vec<Problem>) {
    let mut fields = BTreeSet::new();
    // An `x-name` is changed more easily than a key.
    let mut all: Vec<_> = object.fields.iter().collect();
    all.sort_by_key(|it| it.schema.get("x-name").is_some());
    for field in all {
        let name = field.ident.to_string();
        if name == "extra" || !fields.insert(name.clone()) {
            taken(document, field, &name, "x-name", problems);
        }
    }
    if !object.sent {
        return;
    }
    let edit = api.edits.iter().find(|it| it.change == object.name);
    let mut seen: BTreeSet<String> = Taken::Payload.names().collect();
    if object.is_body {
        seen.extend(Taken::Request.names());
    }
    if edit.is_some() {
        seen.extend(Taken::Draft.names());
    }
    // Those that are made of other names first: the one that is in the way of
    // them can be given another.
    for (field, _) in edit.into_iter().flat_map(|it| it.readable(api)) {
        for verb in verb_names(field).into_iter().flatten() {
            if !seen.insert(verb.to_string()) {
                taken(document, field, &verb.to_string(), "x-singular", problems);
            }
        }
    }
    let optional = |it: &&Field<'_>| object.presence(it, api) == Presence::Optional;
    let setters = object.fields.iter().filter(optional);
    let mut setters: Vec<_> =
        setters.flat_map(|it| setter_names(it).map(move |name| (it, name))).collect();
    setters.sort_by_key(|(field, name)| field.ident == name);
    for (field, name) in setters {
        if !seen.insert(name.clone()) {
            taken(document, field, &name, "x-name", problems);
        }
    }
}

fn taken(
    document: &Document,
    field: &Field<'_>,
    name: &str,
    word: &str,
    problems: &mut Vec<Problem>,
) {
    let stated = field.schema.get(word).is_some();
    let place = if stated { format!("{}/{word}", field.pointer) } else { field.pointer.clone() };
    let reason = format!("the name `{name}` is taken; give it another `{word}`");
    problems.push(document.problem(&place, reason));
}

/// The parameters of a request are fields and setters beside those of its body.
fn parameters_of(
    document: &Document,
    api: &Api<'_>,
    operation: &Operation<'_>,
    problems: &mut Vec<Problem>,
) {
    let body = operation.body.and_then(|it| api.object(it));
    let of_body = body.into_iter().flat_map(|it| &it.fields).flat_map(setter_names);
    let mut seen: BTreeSet<String> = Taken::Request.names().collect();
    if operation.is_paged() {
        seen.extend(Taken::Paged.names());
    }
    seen.extend(["body", "context", "header_map"].map(str::to_owned));
    seen.extend(of_body);
    if operation.confirm.is_some() {
        let mut required = body.into_iter().flat_map(|it| it.required());
        if let Some(field) = required.find(|it| it.ident == "confirm") {
            taken(document, field, "confirm", "x-name", problems);
        }
        seen.insert("confirm".to_owned());
    }
    let own = usage::parameters(&document.value, &operation.pointer, operation.node);
    let listed = parameters::listed(&document.value, &operation.pointer, operation.node);
    for parameter in &operation.parameters {
        if !seen.insert(parameter.ident.to_string()) {
            let place = listed.iter().rev().find(|(_, it)| {
                it["name"] == parameter.key && own.iter().any(|own| std::ptr::eq(*own, *it))
            });
            let place =
                place.map_or(operation.pointer.clone(), |(place, _)| format!("{place}/name"));
            let reason =
                format!("the name `{}` is taken; give it another `x-name`", parameter.ident);
            problems.push(document.problem(&place, reason));
        }
    }
}

/// A required `callId` that is any string would not be looked at.
fn unnamed_identifiers(
    document: &Document,
    api: &Api<'_>,
    operation: &Operation<'_>,
    problems: &mut Vec<Problem>,
) {
    let Some(object) = operation.returns.and_then(|it| api.object(it)) else { return };
    if object.identity(api).is_some() || object.items(api).is_some() {
        return;
    }
    for field in
        object.fields.iter().filter(|it| it.required && is_unnamed_identifier(it.key, it.schema))
    {
        let reason = format!(
            "`{}` identifies the response, so it needs a type of its own: refer to a named \
             `type: string` whose name ends in `Id`",
            field.key
        );
        problems.push(document.problem(&field.pointer, reason));
    }
}

/// What types have besides setters: read from where it is written.
#[derive(Clone, Copy)]
enum Taken {
    Payload,
    Request,
    Paged,
    Draft,
}

impl Taken {
    fn names(self) -> impl Iterator<Item = String> {
        let (source, start) = match self {
            Self::Payload => (include_str!("../../src/payload.rs"), "macro_rules!"),
            Self::Request => (include_str!("../../src/operation.rs"), "macro_rules!"),
            Self::Paged => (include_str!("../../src/paging.rs"), "macro_rules!"),
            Self::Draft => (include_str!("../../src/draft.rs"), "macro_rules!"),
        };
        let bodies = source.split(start).skip(1).filter_map(|it| it.split("\n}\n").next());
        let methods = bodies.flat_map(functions);
        // What the emission itself adds.
        let emitted = match self {
            Self::Payload => include_str!("../emit/objects.rs"),
            Self::Request => include_str!("../emit/requests.rs"),
            _ => "",
        };
        let emitted = emitted.split("quote! {").skip(1).flat_map(functions);
        let derived = ["clone", "extra"].into_iter();
        methods.chain(emitted).chain(derived).map(str::to_owned)
    }
}

/// The names of the public functions in a source.
fn functions(source: &str) -> impl Iterator<Item = &str> {
    let starts = source.split("pub ").skip(1);
    starts.filter_map(|it| it.strip_prefix("async ").unwrap_or(it).strip_prefix("fn ")).map(name)
}

/// The name that a text begins with.
fn name(text: &str) -> &str {
    let end = text.find(|it: char| !(it.is_alphanumeric() || it == '_')).unwrap_or(text.len());
    &text[..end]
}

/// The types that the modules of resources and `types` have besides.
fn taken_types() -> impl Iterator<Item = &'static str> {
    let source = include_str!("../../src/types.rs");
    let names = source.split(|it: char| !(it.is_alphanumeric() || it == '_'));
    names
        .filter(|it| it.starts_with(char::is_uppercase))
        .chain(["Confirm", "String", "Vec", "Option", "Result"])
}

/// The modules and methods of the client that there are already.
fn taken_modules() -> impl Iterator<Item = &'static str> {
    let modules = include_str!("../../src/lib.rs").split("\nmod ").skip(1);
    let public = include_str!("../../src/lib.rs").split("\npub mod ").skip(1);
    modules.chain(public).map(name).chain(functions(include_str!("../../src/client.rs")))
}

//! Names that the model leads to must still be free: fields, setters, verbs,
//! types.

use std::collections::BTreeSet;

use super::node::{Node, Report};
use crate::codegen::api::{Api, Field, Handle, Object, Operation};
use crate::codegen::emit::{draft_name, setter_names, verb_names};
use crate::codegen::names;

pub fn check(report: &Report<'_>, api: &Api<'_>) {
    types(report, api);
    modules(report, api);
    for object in api.objects.values() {
        fields(report, object);
        setters(report, api, object);
    }
    for operation in &api.operations {
        parameters(report, api, operation);
    }
}

/// Types of one name would stand in one module.
fn types(report: &Report<'_>, api: &Api<'_>) {
    let component = |name: &str| report.root().at("components").at("schemas").at(name);
    let schemas = api.objects.keys().chain(api.identifiers.keys()).chain(api.enums.keys());
    let schemas = schemas.map(|it| (names::pascal(it).to_string(), component(it)));
    let id = |it: &Operation<'_>| report.node(&it.pointer).at("operationId");
    let requests = api.operations.iter().map(|it| (it.ident.to_string(), id(it)));
    let handles = api.handles.iter().map(|it| (it.ident.to_string(), tags(report, api, it)));
    let drafts = api.edits.iter().map(|it| (draft_name(it).to_string(), component(it.resource)));
    let mut seen: BTreeSet<String> = taken_types().map(str::to_owned).collect();
    for (name, place) in schemas.chain(requests).chain(handles).chain(drafts) {
        let reason = format!("the type name `{name}` is taken: give it another name");
        place.refuse_if(!seen.insert(name), reason);
    }
}

fn modules(report: &Report<'_>, api: &Api<'_>) {
    let mut seen: BTreeSet<String> = taken_modules().map(str::to_owned).collect();
    for handle in &api.handles {
        let module = handle.module.to_string();
        let reason = format!("the module `{module}` is taken: give the tag another name");
        tags(report, api, handle).refuse_if(!seen.insert(module), reason);
    }
    let mut nouns = BTreeSet::new();
    for tag in report.root().select("tags/*") {
        if let Some(noun) = tag["x-noun"].as_str() {
            let reason = format!("the noun `{noun}` is taken: give the tag another one");
            tag.at("x-noun").refuse_if(!nouns.insert(noun.to_owned()), reason);
        }
    }
}

/// Where a handle is named first.
fn tags<'a>(report: &'a Report<'_>, api: &Api<'_>, handle: &Handle<'_>) -> Node<'a> {
    report.node(&api.operations[handle.operations[0]].pointer).at("tags")
}

fn fields(report: &Report<'_>, object: &Object<'_>) {
    let mut seen = BTreeSet::from(["extra".to_owned()]);
    // An `x-name` is changed more easily than a key.
    let mut all: Vec<_> = object.fields.iter().collect();
    all.sort_by_key(|it| it.schema.get("x-name").is_some());
    for field in all {
        claim(report, field, field.ident.to_string(), "x-name", &mut seen);
    }
}

/// The setters of an object stand on it, on its requests and on its draft,
/// beside what these have anyway.
fn setters(report: &Report<'_>, api: &Api<'_>, object: &Object<'_>) {
    if !object.sent {
        return;
    }
    let edit = api.edits.iter().find(|it| it.change == object.name);
    let mut seen: BTreeSet<String> = taken(PAYLOAD).collect();
    if object.is_body {
        seen.extend(taken(REQUEST));
    }
    if edit.is_some() {
        seen.extend(taken(DRAFT));
    }
    // Those that are made of other names first: the one that is in the way of
    // them can be given another.
    for (field, _) in edit.into_iter().flat_map(|it| it.readable(api)) {
        for verb in verb_names(field).into_iter().flatten() {
            claim(report, field, verb.to_string(), "x-singular", &mut seen);
        }
    }
    let setters = object.fields.iter().filter(|it| !it.always);
    let mut setters: Vec<_> =
        setters.flat_map(|it| setter_names(it).map(move |name| (it, name))).collect();
    setters.sort_by_key(|(field, name)| field.ident == name);
    for (field, name) in setters {
        claim(report, field, name, "x-name", &mut seen);
    }
}

/// Takes a name for a field, or refuses it and says which word gives another.
fn claim(
    report: &Report<'_>,
    field: &Field<'_>,
    name: String,
    word: &str,
    seen: &mut BTreeSet<String>,
) {
    if !seen.insert(name.clone()) {
        refuse_taken(report, field, &name, word);
    }
}

fn refuse_taken(report: &Report<'_>, field: &Field<'_>, name: &str, word: &str) {
    let place = report.node(&field.pointer);
    let place = if place.get(word).is_some() { place.at(word) } else { place };
    place.refuse(format!("the name `{name}` is taken; give it another `{word}`"));
}

/// The parameters of a request are fields and setters beside those of its body.
fn parameters(report: &Report<'_>, api: &Api<'_>, operation: &Operation<'_>) {
    let body = api.body(operation);
    let of_body = body.into_iter().flat_map(|it| &it.fields).flat_map(setter_names);
    let mut seen: BTreeSet<String> = taken(REQUEST).collect();
    if operation.is_paged() {
        seen.extend(taken(PAGED));
    }
    seen.extend(["body", "context", "header_map"].map(str::to_owned));
    seen.extend(of_body);
    if operation.confirm.is_some() {
        let mut required = body.into_iter().flat_map(|it| it.required());
        if let Some(field) = required.find(|it| it.ident == "confirm") {
            refuse_taken(report, field, "confirm", "x-name");
        }
        seen.insert("confirm".to_owned());
    }
    for parameter in &operation.parameters {
        let name = parameter.ident.to_string();
        let reason = format!("the name `{name}` is taken; give it another `x-name`");
        report.node(&parameter.pointer).at("name").refuse_if(!seen.insert(name), reason);
    }
}

/// What types have besides setters: the source that writes it down, and the
/// one that emits it.
type Source = (&'static str, &'static str);
const PAYLOAD: Source = (include_str!("../../src/payload.rs"), include_str!("../emit/objects.rs"));
const REQUEST: Source =
    (include_str!("../../src/operation.rs"), include_str!("../emit/requests.rs"));
const PAGED: Source = (include_str!("../../src/paging.rs"), "");
const DRAFT: Source = (include_str!("../../src/draft.rs"), "");

fn taken((written, emitted): Source) -> impl Iterator<Item = String> {
    let macros = written.split("macro_rules!").skip(1);
    let methods = macros.filter_map(|it| it.split("\n}\n").next()).flat_map(functions);
    let emitted = emitted.split("quote! {").skip(1).flat_map(functions);
    methods.chain(emitted).chain(["clone", "extra", "set_extra"]).map(str::to_owned)
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
    names.filter(|it| it.starts_with(char::is_uppercase)).chain([
        "Confirm",
        "Endpoints",
        "String",
        "Vec",
        "Option",
        "Result",
    ])
}

/// The modules and methods of the client that there are already.
fn taken_modules() -> impl Iterator<Item = &'static str> {
    let modules = include_str!("../../src/lib.rs").split("\nmod ").skip(1);
    let public = include_str!("../../src/lib.rs").split("\npub mod ").skip(1);
    modules.chain(public).map(name).chain(functions(include_str!("../../src/client.rs")))
}

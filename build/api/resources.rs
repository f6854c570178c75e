//! Handles, one for each tag, and what can be edited.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Ident;

use super::{Api, Field, Kind, Object, Type};
use crate::codegen::document::{Document, Problem};
use crate::codegen::names;

/// The operations with one tag.
pub struct Handle<'a> {
    pub tag: &'a str,
    pub docs: &'a str,
    /// Its module, and its method on the client.
    pub module: Ident,
    pub ident: Ident,
    /// Where they are among all operations.
    pub operations: Vec<usize>,
    /// The schemas whose types its operations lead to.
    pub types: BTreeSet<&'a str>,
}

/// A resource that can be read and updated at the same path.
pub struct Edit<'a> {
    /// The schema of the resource, and of the change.
    pub resource: &'a str,
    pub change: &'a str,
    /// Where the operations are among all of them.
    pub read: usize,
    pub update: usize,
    /// Its method on the handle.
    pub method: Ident,
}

pub fn read<'a>(document: &'a Document, api: &mut Api<'a>, problems: &mut Vec<Problem>) {
    handles(document, api, problems);
    edits(api);
    methods(document, api, problems);
    for edit in &api.edits {
        check(document, api, edit, problems);
    }
}

fn handles<'a>(document: &'a Document, api: &mut Api<'a>, problems: &mut Vec<Problem>) {
    let described = document.value["tags"].as_array().into_iter().flatten();
    let docs: BTreeMap<_, _> = described
        .filter_map(|it| {
            Some((it["name"].as_str()?, it["description"].as_str().unwrap_or_default()))
        })
        .collect();
    let mut handles: Vec<Handle<'a>> = Vec::new();
    let mut methods = BTreeSet::new();
    for index in 0..api.operations.len() {
        let operation = &api.operations[index];
        let (tag, pointer) = (operation.tag, operation.pointer.clone());
        let tags = operation.node["tags"].as_array().map_or(0, Vec::len);
        if tags != 1 || !names::is_usable(tag) {
            let reason = "an operation needs one tag: it names the handle that has it";
            problems.push(document.problem(&format!("{pointer}/tags"), reason));
            continue;
        }
        let method = names::snake(&short(api, operation.id, tag, operation.resource));
        if !methods.insert((tag, method.clone())) {
            let reason = format!(
                "`{method}` of `{tag}` is an earlier operation: give it another `operationId`, or \
                 a tag of its own"
            );
            problems.push(document.problem(&format!("{pointer}/operationId"), reason));
        }
        api.operations[index].method = method;
        let types = reached(api, index);
        match handles.iter_mut().find(|it| it.tag == tag) {
            Some(handle) => {
                handle.operations.push(index);
                handle.types.extend(types);
            }
            None => handles.push(Handle {
                tag,
                docs: docs.get(tag).copied().unwrap_or_default(),
                module: names::snake(tag),
                ident: names::pascal(tag),
                operations: vec![index],
                types,
            }),
        }
    }
    api.handles = handles;
}

/// A name without the words of the tag, or of the only resource of that tag:
/// a second one is told apart by its own.
fn short(api: &Api<'_>, name: &str, tag: &str, resource: Option<&str>) -> String {
    let of_tag = api.operations.iter().filter(|it| it.tag == tag).filter_map(|it| it.resource);
    let is_only = of_tag.collect::<BTreeSet<_>>().len() <= 1;
    names::without_resource(name, tag)
        .or_else(|| names::without_resource(name, resource.filter(|_| is_only)?))
        .unwrap_or_else(|| name.to_owned())
}

/// What a handle has besides its operations is in nobody's way.
fn methods(document: &Document, api: &Api<'_>, problems: &mut Vec<Problem>) {
    for handle in &api.handles {
        let mut taken: BTreeSet<String> =
            ["batch", "clone", "find_by_name", "watch"].map(str::to_owned).into();
        let edits = api.edits.iter().filter(|it| handle.operations.contains(&it.update));
        taken.extend(edits.map(|it| it.method.to_string()));
        let creating = handle.operations.iter().map(|it| &api.operations[*it]);
        let creating = creating.filter(|it| it.body.is_some() && it.kind != Kind::Update);
        taken.extend(creating.map(|it| format!("{}_from", it.method)));
        for operation in handle.operations.iter().map(|it| &api.operations[*it]) {
            if taken.contains(&operation.method.to_string()) {
                let place = format!("{}/operationId", operation.pointer);
                let reason = format!(
                    "`{}` is a method of the handle already: give it another `operationId`",
                    operation.method
                );
                problems.push(document.problem(&place, reason));
            }
        }
    }
}

/// The schemas with a type of their own that an operation leads to.
fn reached<'a>(api: &Api<'a>, index: usize) -> BTreeSet<&'a str> {
    let operation = &api.operations[index];
    let mut types = BTreeSet::new();
    let mut waiting: Vec<Type<'a>> =
        operation.parameters.iter().map(|it| it.of_type.clone()).collect();
    let objects = [operation.body, operation.returns].into_iter().flatten();
    waiting.extend(objects.chain(operation.callbacks.iter().copied()).map(Type::Object));
    while let Some(of_type) = waiting.pop() {
        match of_type {
            Type::List(inner) | Type::Map(inner) => waiting.push(*inner),
            Type::Identifier(name) | Type::Values(name) => {
                types.insert(name);
            }
            Type::Object(name) if types.insert(name) => {
                let fields = api.object(name).into_iter().flat_map(|it| &it.fields);
                waiting.extend(fields.map(|it| it.of_type.clone()));
            }
            _ => {}
        }
    }
    types
}

fn edits(api: &mut Api<'_>) {
    for (update, operation) in api.operations.iter().enumerate() {
        let Some(change) = operation.body.filter(|_| operation.kind == Kind::Update) else {
            continue;
        };
        let read = api.operations.iter().position(|it| {
            it.kind == Kind::Read && it.path == operation.path && it.returns == operation.returns
        });
        let resource = operation.returns.filter(|it| api.resource(it).is_some());
        // Parameters that an edit would have to be given as well.
        let only_id = operation.required().count() == 1;
        if let (Some(read), Some(resource), true) = (read, resource, only_id) {
            let name = format!("edit{}", names::pascal(resource));
            let method = names::snake(&short(api, &name, operation.tag, Some(resource)));
            api.edits.push(Edit { resource, change, read, update, method });
        }
    }
}

impl<'a> Edit<'a> {
    /// The fields of the change that can be read, each with the field of the
    /// resource.
    pub fn readable<'b>(
        &self,
        api: &'b Api<'a>,
    ) -> impl Iterator<Item = (&'b Field<'a>, &'b Field<'a>)> {
        let known = api.object(self.resource);
        let own = api.object(self.change).into_iter().flat_map(|it: &'b Object<'a>| &it.fields);
        own.filter_map(move |it| Some((it, known?.field(it.read_as())?)))
    }
}

impl<'a> Field<'a> {
    /// The name under which what is sent here is read back.
    pub fn read_as(&self) -> &'a str {
        self.schema["x-read-as"].as_str().unwrap_or(self.key)
    }

    /// The field, and its value, that this one goes with.
    pub fn only_when(&self) -> Option<(&'a str, &'a str)> {
        let (key, value) = self.schema["x-only-when"].as_object()?.iter().next()?;
        Some((key.as_str(), value.as_str()?))
    }

    /// Whether an edit has to state it although nobody changes it.
    pub fn is_restated(&self) -> bool {
        self.required || self.schema["x-reset-when-omitted"] == true
    }
}

/// What is restated must be of one type where it is read and where it is sent.
fn check(document: &Document, api: &Api<'_>, edit: &Edit<'_>, problems: &mut Vec<Problem>) {
    for (field, known) in edit.readable(api) {
        if field.is_restated() && !is_restatable(&field.of_type, &known.of_type) {
            let (word, remedy) = match field.required {
                true => ("", "describe both alike, so that an edit can send what it read"),
                false => (
                    "/x-reset-when-omitted",
                    "describe both alike, or remove `x-reset-when-omitted`",
                ),
            };
            let reason =
                format!("`{}` of `{}` is of another type: {remedy}", known.key, edit.resource);
            problems.push(document.problem(&format!("{}{word}", field.pointer), reason));
        }
    }
    let known = api.object(edit.resource);
    let change = api.object(edit.change);
    for field in change.into_iter().flat_map(|it| &it.fields) {
        if let Some((key, _)) = field.only_when()
            && change.is_none_or(|it| it.field(key).is_none())
            && known.is_none_or(|it| it.field(key).is_none())
        {
            let reason = format!(
                "`{key}` is a property neither of `{}` nor of `{}`: name one",
                edit.change, edit.resource
            );
            problems.push(document.problem(&format!("{}/x-only-when", field.pointer), reason));
        }
        let stated = field.schema["x-read-as"].as_str();
        if let Some(name) = stated.filter(|it| known.is_none_or(|known| known.field(it).is_none()))
        {
            let reason = format!("`{name}` is not a property of `{}`: name one", edit.resource);
            problems.push(document.problem(&format!("{}/x-read-as", field.pointer), reason));
        }
    }
}

/// Whether what is read can be sent as it is, through JSON if need be.
fn is_restatable(sent: &Type<'_>, read: &Type<'_>) -> bool {
    match (sent, read) {
        (Type::List(sent), Type::List(read)) | (Type::Map(sent), Type::Map(read)) => {
            is_restatable(sent, read)
        }
        (Type::Any, _) | (_, Type::Any) => true,
        // Described apart for the two directions.
        (Type::Object(_), Type::Object(_)) => true,
        (Type::Text, Type::Identifier(_) | Type::Values(_)) => true,
        (sent, read) => sent == read,
    }
}

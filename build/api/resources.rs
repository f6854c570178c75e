//! Handles, one for each tag, and what can be edited.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Ident;
use serde_json::Value;

use super::{Api, Field, Kind, Object, Operation, Type};
use crate::codegen::names;

/// The operations with one tag.
pub struct Handle<'a> {
    pub tag: &'a str,
    /// The tag's description, if it has one.
    pub node: &'a Value,
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
    /// Whether what it leaves out stays as it is, by the meaning of the method.
    pub is_patch: bool,
}

pub fn read<'a>(root: &'a Value, api: &mut Api<'a>) {
    handles(root, api);
    edits(api);
}

fn handles<'a>(root: &'a Value, api: &mut Api<'a>) {
    let described = root["tags"].as_array().into_iter().flatten();
    let tags: BTreeMap<_, _> =
        described.filter_map(|it| Some((it["name"].as_str()?, it))).collect();
    let mut handles: Vec<Handle<'a>> = Vec::new();
    for index in 0..api.operations.len() {
        let Operation { tag, id, resource, .. } = api.operations[index];
        api.operations[index].method = names::snake(&short(api, id, tag, resource));
        let operation = &api.operations[index];
        let objects = [operation.body, operation.returns].into_iter().flatten();
        let objects = objects.chain(operation.callbacks.iter().copied()).map(Type::Object);
        let parameters = operation.parameters.iter().map(|it| it.of_type.clone());
        let types = api.reached(parameters.chain(objects).collect());
        match handles.iter_mut().find(|it| it.tag == tag) {
            Some(handle) => {
                handle.operations.push(index);
                handle.types.extend(types);
            }
            None => handles.push(Handle {
                tag,
                node: tags.get(tag).copied().unwrap_or(&Value::Null),
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
pub(super) fn short(api: &Api<'_>, name: &str, tag: &str, resource: Option<&str>) -> String {
    let of_tag = api.operations.iter().filter(|it| it.tag == tag).filter_map(|it| it.resource);
    let is_only = of_tag.collect::<BTreeSet<_>>().len() <= 1;
    names::without_resource(name, tag)
        .or_else(|| names::without_resource(name, resource.filter(|_| is_only)?))
        .unwrap_or_else(|| name.to_owned())
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
            let is_patch = operation.http == "PATCH";
            let edit = Edit { resource, change, read, update, method, is_patch };
            // Of two ways the one that need not replace all of it.
            match api.edits.iter_mut().find(|it| it.resource == resource) {
                Some(other) if !is_patch || other.is_patch => {}
                Some(other) => *other = edit,
                None => api.edits.push(edit),
            }
        }
    }
}

impl<'a> Api<'a> {
    /// The resource of which this one is a part or an outline: what is read by
    /// the same identifier.
    pub fn kept_as(&self, resource: &'a str) -> &'a str {
        let id = |name: &str| Some(self.resource(name)?.1.id);
        let is_same = |it: &&str| id(it) == id(resource);
        let reads = self.operations.iter().filter(|it| it.kind == Kind::Read);
        let mut read = reads.filter_map(|it| it.resource).filter(is_same);
        let first = read.next().unwrap_or(resource);
        if read.any(|it| it == resource) { resource } else { first }
    }
}

impl<'a> Handle<'a> {
    pub fn operations<'b>(&'b self, api: &'b Api<'a>) -> impl Iterator<Item = &'b Operation<'a>> {
        self.operations.iter().map(|it| &api.operations[*it])
    }

    pub fn edits<'b>(&'b self, api: &'b Api<'a>) -> impl Iterator<Item = &'b Edit<'a>> {
        api.edits.iter().filter(|it| self.operations.contains(&it.update))
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

    /// Those of them that an edit has to state although nobody changes them.
    pub fn restated<'b>(
        &self,
        api: &'b Api<'a>,
    ) -> impl Iterator<Item = (&'b Field<'a>, &'b Field<'a>)> {
        self.readable(api).filter(|(field, _)| field.is_restated())
    }

    /// Their names, for the documentation.
    pub fn restated_names(&self, api: &Api<'a>) -> String {
        let names = self.restated(api).map(|(field, _)| format!("`{}`", field.key));
        names.collect::<Vec<_>>().join(", ")
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

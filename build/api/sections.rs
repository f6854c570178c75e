//! The sections of a configuration: the kinds of resources that a file may
//! hold, what they refer to, and so the order in which they are applied.

use std::collections::BTreeSet;

use proc_macro2::Ident;

use super::{Api, Field, Kind, Object, Operation, Type};
use crate::codegen::names;

/// The resources of one kind in a configuration.
pub struct Section<'a> {
    /// Its JSON name.
    pub key: String,
    pub ident: Ident,
    /// The schema of the resource, and of an entry.
    pub resource: &'a str,
    pub new: &'a str,
    pub manner: Manner<'a>,
    pub references: Vec<Reference<'a>>,
}

/// How what an entry asks for comes to be.
pub enum Manner<'a> {
    /// An entry is one resource; which one is among all that can be applied.
    Applied(usize),
    /// An entry lists identifiers: those that are not there are added.
    Added { create: usize, list: usize, field: &'a str },
}

/// A property of an entry that names a resource.
pub struct Reference<'a> {
    /// The keys that lead to it, `*` for each entry of a map. Lists are gone
    /// through.
    pub path: Vec<&'a str>,
    pub pointer: String,
    pub resource: &'a str,
    /// Where the operation that reads it is among all of them.
    pub read: Option<usize>,
}

pub fn read(api: &mut Api<'_>) {
    let mut found = Vec::new();
    for (index, operation) in api.operations.iter().enumerate() {
        let applied = api.applies.iter().position(|it| it.create == index).map(|it| {
            let apply = &api.applies[it];
            (apply.resource, apply.new, Manner::Applied(it))
        });
        if let Some(section) = applied.or_else(|| added(api, index)) {
            found.push((operation.tag, section));
        }
    }
    for (tag, (resource, new, manner)) in found {
        let is_taken = |key: &String| api.sections.iter().any(|it: &Section<'_>| it.key == *key);
        let by_tag = Some(names::camel(tag)).filter(|it| !is_taken(it));
        let key = by_tag.unwrap_or_else(|| names::camel(resource));
        let references = references(api, resource, new, &manner);
        let ident = names::snake(&key);
        api.sections.push(Section { key, ident, resource, new, manner, references });
    }
}

/// A creation whose body lists the identifiers of what it creates, where these
/// are listed as well.
fn added<'a>(api: &Api<'a>, create: usize) -> Option<(&'a str, &'a str, Manner<'a>)> {
    let operation = &api.operations[create];
    let resource = operation.resource.filter(|_| operation.kind == Kind::Create)?;
    let (_, identity) = api.resource(resource)?;
    let is_free = |it: &Operation<'_>| it.required().next().is_none();
    let list = api.operations.iter().position(|it| {
        it.kind == Kind::List && it.resource == Some(resource) && it.is_paged() && is_free(it)
    })?;
    let body = api.body(operation).filter(|_| is_free(operation))?;
    let lists_own = |it: &&Field<'_>| matches!(&it.of_type, Type::List(item) if **item == Type::Identifier(identity.id));
    let field = body.fields.iter().filter(|it| it.always && !it.nullable).find(lists_own)?.key;
    Some((resource, body.name, Manner::Added { create, list, field }))
}

fn references<'a>(
    api: &Api<'a>,
    resource: &'a str,
    new: &'a str,
    manner: &Manner<'a>,
) -> Vec<Reference<'a>> {
    let mut found = Vec::new();
    if let Some(object) = api.object(new) {
        walk(api, object, &mut Vec::new(), &mut BTreeSet::new(), &mut found);
    }
    // What an entry adds it need not find.
    let own = match manner {
        Manner::Added { field, .. } => Some(vec![*field]),
        Manner::Applied(_) => None,
    };
    found.retain(|it| it.resource != resource || Some(&it.path) != own.as_ref());
    found
}

fn walk<'a>(
    api: &Api<'a>,
    object: &Object<'a>,
    path: &mut Vec<&'a str>,
    within: &mut BTreeSet<&'a str>,
    found: &mut Vec<Reference<'a>>,
) {
    if !within.insert(object.name) {
        return;
    }
    for field in &object.fields {
        let depth = path.len();
        path.push(field.key);
        let single = single(&field.of_type, path);
        let named = field.schema["x-refers-to"].as_str();
        let of_type = match single {
            Type::Identifier(id) => of_identifier(api, id),
            _ => None,
        };
        if let Some(resource) = named.or(of_type) {
            let (path, pointer) = (path.clone(), field.pointer.clone());
            found.push(Reference { path, pointer, resource, read: by_id(api, resource) });
        } else if let Type::Object(name) = single
            && let Some(part) = api.object(name)
        {
            walk(api, part, path, within, found);
        }
        path.truncate(depth);
    }
    within.remove(object.name);
}

/// What a list or a map holds, and the way there.
fn single<'t, 'a>(of_type: &'t Type<'a>, path: &mut Vec<&'a str>) -> &'t Type<'a> {
    match of_type {
        Type::List(item) => single(item, path),
        Type::Map(value) => {
            path.push("*");
            single(value, path)
        }
        of_type => of_type,
    }
}

/// The resource that this identifies, if it can be read.
fn of_identifier<'a>(api: &Api<'a>, id: &str) -> Option<&'a str> {
    let identified = |it: &&Object<'a>| {
        api.resource(it.name).is_some_and(|(_, identity)| identity.id == id)
            && by_id(api, it.name).is_some()
    };
    api.objects.values().find(identified).map(|it| it.name)
}

/// The operation that reads a resource by its identifier alone.
fn by_id(api: &Api<'_>, resource: &str) -> Option<usize> {
    let (_, identity) = api.resource(resource)?;
    let reads = api.operations.iter().enumerate().filter(|(_, it)| {
        it.kind == Kind::Read
            && it.resource == Some(resource)
            && it.about.as_ref().is_some_and(|about| about.id == identity.id)
            && it.required().count() == 1
    });
    // What is below may do more than to read it.
    reads.min_by_key(|(_, it)| it.path.len()).map(|(index, _)| index)
}

impl<'a> Api<'a> {
    /// The section of a resource.
    pub fn section(&self, resource: &str) -> Option<usize> {
        self.sections.iter().position(|it| it.resource == resource)
    }

    /// The other sections that a section refers to.
    pub fn before(&self, section: usize) -> BTreeSet<usize> {
        let references = self.sections[section].references.iter();
        references.filter_map(|it| self.section(it.resource)).filter(|it| *it != section).collect()
    }

    /// The sections in the order in which they are applied: what is referred to
    /// first, and of the others what is added, because it may bring resources
    /// of other kinds along. Or those that refer to each other.
    pub fn order(&self) -> Result<Vec<usize>, Vec<usize>> {
        let mut order: Vec<usize> = Vec::new();
        let mut waiting: Vec<usize> = (0..self.sections.len()).collect();
        while !waiting.is_empty() {
            let is_free = |it: &usize| self.before(*it).iter().all(|other| order.contains(other));
            let is_added = |it: &usize| matches!(self.sections[*it].manner, Manner::Added { .. });
            let free = waiting.iter().enumerate().filter(|(_, it)| is_free(it));
            let next = free.min_by_key(|(_, it)| !is_added(it)).map(|(at, _)| at);
            let Some(at) = next else { return Err(waiting) };
            order.push(waiting.remove(at));
        }
        Ok(order)
    }
}

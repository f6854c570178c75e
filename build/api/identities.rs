//! What identifies an object.

use std::collections::BTreeMap;

use super::{Api, Object, Operation, Place, Type};
use crate::codegen::names;

/// Where the identifier of an object is.
#[derive(Clone, Copy)]
pub struct Identity<'a> {
    /// The property that holds the object with the identifier, if it is not
    /// the object itself.
    pub part: Option<&'a str>,
    pub key: &'a str,
    /// The schema of the identifier.
    pub id: &'a str,
}

impl Identity<'_> {
    /// The way to it, by keys.
    pub fn path(&self) -> String {
        self.part.map_or(String::new(), |part| format!("{part}.")) + self.key
    }
}

/// The identifier by which each object is addressed: the last one of a path that
/// returns it, or of one below the list that has it.
pub fn addresses<'a>(api: &Api<'a>) -> BTreeMap<&'a str, &'a str> {
    let last = |operation: &Operation<'a>| {
        let key = operation.path.rsplit_once("/{")?.1.strip_suffix('}')?;
        match operation.at(Place::Path).find(|it| it.key == key)?.of_type {
            Type::Identifier(id) => Some(id),
            _ => None,
        }
    };
    let mut found = BTreeMap::new();
    for operation in &api.operations {
        let (Some(name), Some(object)) = (operation.returns, api.returned(operation)) else {
            continue;
        };
        if let Some(id) = last(operation) {
            found.insert(name, id);
        }
        let is_below = |it: &str| {
            let rest =
                it.strip_prefix(operation.path.as_str()).and_then(|it| it.strip_prefix("/{"));
            rest.is_some_and(|it| !it.contains('/'))
        };
        let below = api.operations.iter().find(|it| is_below(&it.path));
        let Some(id) = below.and_then(last) else { continue };
        for field in &object.fields {
            if let Type::List(item) = &field.of_type
                && let Type::Object(item) = **item
            {
                found.entry(item).or_insert(id);
            }
        }
    }
    // What holds the identifier for another is addressed like that.
    for (name, id) in found.clone() {
        for field in api.object(name).into_iter().flat_map(Object::required) {
            if let Type::Object(part) = field.of_type {
                found.entry(part).or_insert(id);
            }
        }
    }
    found
}

/// Where its identifier is: a required property of an identifier's type, or
/// that of its one required object. Of several it is that by which the object is
/// addressed, or else the one that is named for it, or else the first.
pub fn identity<'a>(
    api: &Api<'a>,
    whole: &Object<'a>,
    addresses: &BTreeMap<&'a str, &'a str>,
) -> Option<Identity<'a>> {
    let own = |object: &Object<'a>| {
        let required = object.required().into_iter();
        let ids = required.filter_map(|it| match it.of_type {
            Type::Identifier(id) => Some(Identity { part: None, key: it.key, id }),
            _ => None,
        });
        let named = [object, whole].map(|it| format!("{} id", names::words(it.name)));
        ids.min_by_key(|it| {
            let key = names::words(it.key);
            (addresses.get(whole.name) != Some(&it.id), key != "id", !named.contains(&key))
        })
    };
    let object = whole;
    own(object).or_else(|| {
        let required = object.required().into_iter();
        let mut parts = required.filter_map(|it| match it.of_type {
            Type::Object(name) => Some((it.key, api.object(name)?)),
            _ => None,
        });
        let (part, inner) = parts.next().filter(|_| parts.next().is_none())?;
        Some(Identity { part: Some(part), ..own(inner)? })
    })
}

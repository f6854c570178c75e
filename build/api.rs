//! The description as the rest of the build sees it: resources, operations and
//! objects, with what follows from standard OpenAPI and what the extensions
//! say worked out once. [`lower`](super::lower) and [`emit`](super::emit) read
//! this and no JSON.

mod applies;
mod identities;
mod objects;
mod operations;
mod parameters;
mod resources;
mod sections;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::document::children;
use super::{names, usage};
pub use applies::Apply;
pub use identities::Identity;
pub use objects::{Alternative, Field, Object};
pub use operations::{About, Kind, Operation};
pub use parameters::{MARK, Parameter, Place};
pub use resources::{Edit, Handle};
pub use sections::{Manner, Section};
pub use types::{Type, is_collection};

pub struct Api<'a> {
    pub server: &'a str,
    /// Named strings that identify something, with what a value may also be.
    pub identifiers: BTreeMap<&'a str, Identifier<'a>>,
    /// Named strings with known values that may grow.
    pub enums: BTreeMap<&'a str, &'a Value>,
    /// What is sent and what is received, never both.
    pub objects: BTreeMap<&'a str, Object<'a>>,
    /// In the order of the description; variants are part of what they vary.
    pub operations: Vec<Operation<'a>>,
    pub handles: Vec<Handle<'a>>,
    pub edits: Vec<Edit<'a>>,
    pub applies: Vec<Apply<'a>>,
    pub sections: Vec<Section<'a>>,
}

pub struct Identifier<'a> {
    pub schema: &'a Value,
    /// The kinds of identifier that it accepts, where it stands for several.
    pub kinds: Vec<&'a str>,
    pub form: Form,
}

/// What an identifier looks like.
#[derive(Clone, Copy, PartialEq)]
pub enum Form {
    Opaque,
    /// A phone number: `format: e164`.
    PhoneNumber,
    /// Anything but one: it stands beside one in an object, and could be
    /// mistaken for it.
    NoPhoneNumber,
}

impl<'a> Api<'a> {
    /// Works out the model of a description that [`check`](super::check) lets pass.
    pub fn of(root: &'a Value) -> Self {
        let mut api = Self {
            server: root.pointer("/servers/0/url").and_then(Value::as_str).unwrap_or_default(),
            identifiers: identifiers(root),
            enums: components(root).filter(|(_, it)| usage::is_open_enum(it)).collect(),
            objects: BTreeMap::new(),
            operations: Vec::new(),
            handles: Vec::new(),
            edits: Vec::new(),
            applies: Vec::new(),
            sections: Vec::new(),
        };
        operations::read(root, &mut api);
        objects::read(root, &mut api);
        operations::classify(root, &mut api);
        resources::read(root, &mut api);
        applies::read(&mut api);
        sections::read(&mut api);
        api
    }

    pub fn object(&self, name: &str) -> Option<&Object<'a>> {
        self.objects.get(name)
    }

    /// The object that an operation sends.
    pub fn body(&self, operation: &Operation<'a>) -> Option<&Object<'a>> {
        self.object(operation.body?)
    }

    /// The object that a call of an operation returns.
    pub fn returned(&self, operation: &Operation<'a>) -> Option<&Object<'a>> {
        self.object(operation.returns?)
    }

    /// The object of this name if it is a resource: something that can be
    /// identified.
    pub fn resource(&self, name: &str) -> Option<(&Object<'a>, Identity<'a>)> {
        let object = self.object(name).filter(|it| !it.sent)?;
        Some((object, object.identity?))
    }

    /// The objects that a field leads to by fields of this kind that are objects.
    pub fn led_to(&self, field: &Field<'a>, is_way: fn(&Field<'a>) -> bool) -> BTreeSet<&'a str> {
        let object = |field: &Field<'a>| match field.of_type {
            Type::Object(name) if is_way(field) => Some(name),
            _ => None,
        };
        let mut found = BTreeSet::new();
        let mut waiting: Vec<_> = object(field).into_iter().collect();
        while let Some(name) = waiting.pop() {
            if found.insert(name) {
                let fields = self.object(name).into_iter().flat_map(|it| &it.fields);
                waiting.extend(fields.filter_map(object));
            }
        }
        found
    }

    /// The schemas with a type of their own that these lead to.
    pub fn reached(&self, mut waiting: Vec<Type<'a>>) -> BTreeSet<&'a str> {
        let mut types = BTreeSet::new();
        while let Some(of_type) = waiting.pop() {
            match *of_type.single() {
                Type::Identifier(name) | Type::Values(name) => {
                    types.insert(name);
                }
                Type::Object(name) if types.insert(name) => {
                    let fields = self.object(name).into_iter().flat_map(|it| &it.fields);
                    waiting.extend(fields.map(|it| it.of_type.clone()));
                }
                _ => {}
            }
        }
        types
    }
}

pub fn components(root: &Value) -> impl Iterator<Item = (&str, &Value)> {
    let schemas = root["components"]["schemas"].as_object().into_iter().flatten();
    schemas.map(|(name, schema)| (name.as_str(), schema))
}

/// The named strings that a path refers to or whose name ends in `Id`, and the
/// names for several of them.
fn identifiers(root: &Value) -> BTreeMap<&str, Identifier<'_>> {
    let in_paths: BTreeSet<_> = usage::all_parameters(root)
        .filter(|it| it["in"] == "path")
        .filter_map(|it| usage::target(&it["schema"]))
        .collect();
    let own: BTreeSet<&str> = components(root)
        .filter(|(name, it)| {
            usage::is_plain_text(it) && (in_paths.contains(name) || names::is_of_identifier(name))
        })
        .map(|(name, _)| name)
        .collect();
    components(root)
        .filter_map(|(name, schema)| {
            let kinds: Vec<_> = children(&schema["anyOf"])
                .into_iter()
                .filter_map(|(_, it)| usage::target(it))
                .collect();
            let is_several = !kinds.is_empty() && kinds.iter().all(|it| own.contains(it));
            let form = match () {
                () if is_phone_number(schema) => Form::PhoneNumber,
                () if is_beside_phone_number(root, name) => Form::NoPhoneNumber,
                () => Form::Opaque,
            };
            (own.contains(name) || is_several).then_some((name, Identifier { schema, kinds, form }))
        })
        .collect()
}

fn is_phone_number(schema: &Value) -> bool {
    schema["format"] == "e164"
}

/// Whether an object has both a property of this name's type and a phone number.
fn is_beside_phone_number(root: &Value, name: &str) -> bool {
    components(root).any(|(_, schema)| {
        let properties = || schema["properties"].as_object().into_iter().flatten();
        properties().any(|(_, it)| usage::target(it) == Some(name))
            && properties().any(|(_, it)| is_phone_number(usage::plain(root, it)))
    })
}

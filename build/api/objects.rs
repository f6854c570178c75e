//! The objects that travel, and what their properties are.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Ident;
use serde_json::Value;

use super::{Api, Identity, Type, components, identities};
use crate::codegen::compose::BARE;
use crate::codegen::document::escape;
use crate::codegen::{names, usage};

/// An object that is sent or received.
pub struct Object<'a> {
    pub name: &'a str,
    pub ident: Ident,
    pub schema: &'a Value,
    pub sent: bool,
    /// Sent by an operation as its body.
    pub is_body: bool,
    /// Sent by updates: nothing in it has to be set, whatever the API requires.
    pub is_change: bool,
    pub fields: Vec<Field<'a>>,
    /// Whether it may have fields that are not described.
    pub open: bool,
    pub not_empty: bool,
    /// One of these groups has to be complete.
    pub any_of: Vec<Vec<&'a str>>,
    pub identity: Option<Identity<'a>>,
    /// In a page: the key of the list of resources, and what they are.
    pub items: Option<(&'a str, &'a str)>,
    /// Whether a password is among its fields, or in them.
    pub holds_secret: bool,
}

/// A property of an object.
pub struct Field<'a> {
    /// Its JSON name.
    pub key: &'a str,
    /// Its Rust name.
    pub ident: Ident,
    /// The name by which the generator knows it: the key, unless one of the
    /// object gives no Rust name of its own.
    pub generated: String,
    pub pointer: String,
    pub schema: &'a Value,
    /// What it stands for, where that is a named schema.
    pub plain: &'a Value,
    pub of_type: Type<'a>,
    /// Whether the API requires it.
    pub required: bool,
    /// What is sent cannot be made without it, or a response that is without
    /// it is not what was asked for.
    pub always: bool,
    pub nullable: bool,
    pub not_blank: bool,
    /// An object that contains itself.
    pub boxed: bool,
}

/// A form of an object that takes one of several: the property that only it
/// has, and the kind that goes with it.
pub struct Alternative<'b, 'a> {
    pub field: &'b Field<'a>,
    pub kind: &'b Field<'a>,
    pub value: &'a str,
}

impl<'a> Object<'a> {
    /// The forms of a part whose kind decides which property it needs: each
    /// group of `anyOf` is one property, with `x-only-when` of a required one.
    pub fn alternatives(&self) -> Vec<Alternative<'_, 'a>> {
        let alternative = |keys: &Vec<&'a str>| {
            let [key] = keys[..] else { return None };
            let field = self.field(key).filter(|it| !it.nullable)?;
            let (kind, value) = field.only_when()?;
            let kind = self.field(kind).filter(|it| it.always && !it.nullable)?;
            Some(Alternative { field, kind, value })
        };
        let alternatives: Option<_> = self.any_of.iter().map(alternative).collect();
        alternatives.filter(|_| !self.is_body).unwrap_or_default()
    }
}

/// Reads the objects that these operations send and receive.
pub fn read<'a>(root: &'a Value, api: &mut Api<'a>) {
    let (sent, received) = (usage::in_requests(root), usage::in_responses(root));
    for (name, schema) in components(root) {
        let is_sent = sent.contains(name);
        if !usage::is_object(schema) || !(is_sent || received.contains(name)) {
            continue;
        }
        let mut bodies = api.operations.iter().filter(|it| it.body == Some(name)).peekable();
        let mut object = Object {
            name,
            ident: names::pascal(name),
            schema,
            sent: is_sent,
            is_body: bodies.peek().is_some(),
            is_change: bodies.any(|it| usage::is_update(root, &it.pointer, it.node)),
            fields: Vec::new(),
            open: !is_sent || is_open(schema),
            not_empty: schema["minProperties"].as_u64().is_some_and(|least| least > 0),
            any_of: groups(schema),
            identity: None,
            items: None,
            holds_secret: false,
        };
        let required = usage::texts(&schema["required"]);
        let by_key = have_own_names(schema);
        for (key, property) in schema["properties"].as_object().into_iter().flatten() {
            // What only goes the other way is not there.
            let other_way = if is_sent { "readOnly" } else { "writeOnly" };
            if property[other_way] == true {
                continue;
            }
            let pointer =
                format!("/components/schemas/{}/properties/{}", escape(name), escape(key));
            let plain = usage::plain(root, property);
            let of_type = api.type_of(root, property);
            let least = |word: &str| plain[word].as_u64().or_else(|| property[word].as_u64());
            let ident = names::snake(property["x-name"].as_str().unwrap_or(key));
            object.fields.push(Field {
                key,
                generated: if by_key { key.clone() } else { ident.to_string() },
                ident,
                pointer,
                schema: property,
                plain,
                of_type,
                required: required.contains(&key.as_str()),
                always: false,
                nullable: property["nullable"] == true || plain["nullable"] == true,
                not_blank: ["minLength", "minItems"].iter().any(|it| least(it) > Some(0)),
                boxed: false,
            });
        }
        api.objects.insert(name, object);
    }
    relate(api, &identities::addresses(api));
}

/// Works out what follows from all objects together.
fn relate<'a>(api: &mut Api<'a>, addresses: &BTreeMap<&'a str, &'a str>) {
    let is_boxed =
        |object: &Object<'a>, field: &Field<'a>| api.led_to(field, |_| true).contains(object.name);
    let boxed: Vec<Vec<bool>> = api
        .objects
        .values()
        .map(|object| object.fields.iter().map(|it| is_boxed(object, it)).collect())
        .collect();
    for (object, boxed) in api.objects.values_mut().zip(boxed) {
        object.fields.iter_mut().zip(boxed).for_each(|(field, boxed)| field.boxed = boxed);
    }
    let identities: Vec<_> =
        api.objects.values().map(|it| identities::identity(api, it, addresses)).collect();
    for (object, identity) in api.objects.values_mut().zip(identities) {
        object.identity = identity;
    }
    let related: Vec<_> =
        api.objects.values().map(|it| (items(api, it), holds_secret(api, it))).collect();
    for (object, (items, holds_secret)) in api.objects.values_mut().zip(related) {
        object.items = items;
        object.holds_secret = holds_secret;
        let identified = object.identity.map(|it| it.part.unwrap_or(it.key));
        let bare = (object.schema[BARE] == true).then_some("items");
        let shown = identified.or(items.map(|(key, _)| key)).or(bare);
        for field in &mut object.fields {
            field.always = match object.sent {
                true => field.required && !object.is_change,
                false => shown == Some(field.key),
            };
        }
    }
}

fn items<'a>(api: &Api<'a>, object: &Object<'a>) -> Option<(&'a str, &'a str)> {
    let lists = object.fields.iter().filter_map(|field| {
        let Type::List(item) = &field.of_type else { return None };
        let Type::Object(name) = **item else { return None };
        (!object.sent && api.resource(name).is_some()).then_some((field, name))
    });
    let first = lists.min_by_key(|(field, _)| !field.required);
    // A resource that has others is no page of them.
    first.filter(|_| object.identity.is_none()).map(|(field, name)| (field.key, name))
}

fn holds_secret(api: &Api<'_>, object: &Object<'_>) -> bool {
    let reached = api.reached(vec![Type::Object(object.name)]).into_iter();
    let mut fields = reached.filter_map(|it| api.object(it)).flat_map(|it| &it.fields);
    fields.any(|it| matches!(it.of_type, Type::Secret | Type::IssuedSecret))
}

impl<'a> Field<'a> {
    /// What it is in the words of its own description, or of its type's.
    pub fn docs(&self) -> String {
        let own = self.schema["description"].as_str();
        usage::with_deprecation(self.schema, own.unwrap_or(usage::description(self.plain)))
    }
}

impl<'a> Object<'a> {
    pub fn field(&self, key: &str) -> Option<&Field<'a>> {
        self.fields.iter().find(|it| it.key == key)
    }

    /// Its fields, and those of the objects in them, each with what holds it.
    pub fn with_parts<'b>(
        &'b self,
        api: &'b Api<'a>,
    ) -> impl Iterator<Item = (Option<&'b Field<'a>>, &'b Field<'a>)> {
        self.fields.iter().flat_map(|field| {
            let part = match field.of_type {
                Type::Object(name) if !field.boxed => api.object(name),
                _ => None,
            };
            let inner = part.into_iter().flat_map(|it| &it.fields).map(move |it| (Some(field), it));
            std::iter::once((None, field)).chain(inner)
        })
    }

    /// The fields that the API requires, in the order in which it says so.
    pub fn required(&self) -> Vec<&Field<'a>> {
        let keys = usage::texts(&self.schema["required"]);
        keys.into_iter().filter_map(|it| self.field(it)).collect()
    }

    pub fn docs(&self) -> &'a str {
        usage::description(self.schema)
    }

    /// Whether a password is among its own fields.
    pub fn has_secret(&self) -> bool {
        self.fields.iter().any(|it| it.of_type == Type::Secret)
    }

    /// Whether a setter takes its few parts, all of which are needed anyway.
    pub fn is_given_by_parts(&self) -> bool {
        let all = self.fields.iter().all(|it| it.required);
        !self.open && all && (1..=3).contains(&self.fields.len())
    }

    /// Whether it can be made of nothing.
    pub fn has_default(&self) -> bool {
        self.sent && self.fields.iter().all(|it| !it.always)
    }
}

/// Whether an object says itself that it may have fields that it does not list.
fn is_open(schema: &Value) -> bool {
    let more = &schema["additionalProperties"];
    more.is_object() || *more == Value::Bool(true)
}

/// Whether the keys of all properties give Rust names, none of them twice.
fn have_own_names(schema: &Value) -> bool {
    let mut seen = BTreeSet::new();
    let mut keys = schema["properties"].as_object().into_iter().flat_map(|it| it.keys());
    keys.all(|key| names::is_usable(key) && seen.insert(names::snake(key)))
}

fn groups(schema: &Value) -> Vec<Vec<&str>> {
    let groups = schema["anyOf"].as_array().into_iter().flatten();
    groups.map(|it| usage::texts(&it["required"])).filter(|it| !it.is_empty()).collect()
}

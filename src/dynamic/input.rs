//! What a request is made of: JSON by name, checked against the tables.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::descriptions::OperationDescription;
use crate::describe::{Kind, ObjectInfo};
use crate::error::Error;
use crate::model::{Strict, Strictness, meant, quoted};
use crate::operation::Context;
use crate::payload::Payload;

/// What was given for a request.
#[derive(Clone)]
pub struct Input {
    context: Context,
    pub(super) operation: &'static OperationDescription,
    pub(super) parameters: BTreeMap<String, Value>,
    pub(super) body: Option<Value>,
    pub(super) extra: BTreeMap<String, Value>,
    pub(super) verbs: Vec<(Verb, String, Value)>,
    pub(super) confirmed: Option<String>,
    pub(crate) secrets_unchanged: bool,
}

/// What an edit does to a list or a map that the resource has.
#[derive(Clone, Copy, PartialEq)]
pub enum Verb {
    Add,
    Remove,
}

impl Input {
    pub(super) fn new(context: Context, operation: &'static OperationDescription) -> Self {
        Self {
            context,
            operation,
            parameters: BTreeMap::new(),
            body: None,
            extra: BTreeMap::new(),
            verbs: Vec::new(),
            confirmed: None,
            secrets_unchanged: false,
        }
    }

    pub(super) fn with_context(self, context: Context) -> Self {
        Self { context, ..self }
    }

    pub(crate) fn context(&self) -> Context {
        self.context.clone()
    }

    /// Refuses what the operation does not have, and what is not confirmed.
    pub(super) fn check(&self) -> Result<(), Error> {
        let id = self.operation.id();
        for name in self.parameters.keys() {
            let known = || self.operation.parameters.iter().map(|it| it.name);
            if !known().any(|it| it == name) {
                let remedy = match (meant(name, known()), known().next()) {
                    (Some(instead), _) => format!("did you mean `{instead}`?"),
                    (None, Some(_)) => {
                        format!("there are {}", known().collect::<Vec<_>>().join(", "))
                    }
                    (None, None) => "it has none".to_owned(),
                };
                let name = quoted(name);
                return Err(refused(format!("{name} is no parameter of `{id}`; {remedy}")));
            }
        }
        let is_open = self.operation.body.is_some_and(|it| it.open);
        if self.operation.body.is_none() && self.body.is_some() {
            return Err(refused(format!("`{id}` has no body; leave it out")));
        }
        if !is_open && !self.extra.is_empty() {
            return Err(refused(format!("`{id}` takes no extra fields; leave them out")));
        }
        if !self.operation.editable && !self.verbs.is_empty() {
            return Err(refused(format!("`{id}` is no edit: set the whole list instead")));
        }
        match (self.operation.confirm, self.confirmed.as_deref()) {
            (Some(wanted), Some(given)) if wanted == given => Ok(()),
            (None, None) => Ok(()),
            (Some(wanted), _) => {
                Err(refused(format!("`{id}` is only sent when it is confirmed: `{wanted}`")))
            }
            (None, Some(_)) => Err(refused(format!("`{id}` needs no confirmation; leave it out"))),
        }
    }

    pub(crate) fn required<T: DeserializeOwned>(&mut self, name: &str) -> Result<T, Error> {
        self.optional(name)?.ok_or_else(|| {
            refused(format!("`{name}` of `{}` is required; set it", self.operation.id()))
        })
    }

    pub(crate) fn optional<T: DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>, Error> {
        let Some(value) = self.parameters.remove(name).filter(|it| !it.is_null()) else {
            return Ok(None);
        };
        let kind = self.operation.parameter(name).map_or(Kind::Any, |it| it.kind);
        let value = typed(kind, value);
        fits(kind, &value, name)?;
        let read = Strictness::Strict.reading(|| serde_json::from_value(value));
        read.map(Some).map_err(|error| refused(format!("`{name}`: {error}")))
    }

    /// The body: only what is described, at any depth.
    pub(crate) fn body<P: Payload + DeserializeOwned>(&mut self) -> Result<P, Error> {
        let body = self.body.take().unwrap_or_else(|| Map::new().into());
        read_strictly(body)
            .map_err(|error| refused(format!("the body of `{}`: {error}", self.operation.id())))
    }

    pub(crate) fn take_extra(&mut self) -> BTreeMap<String, Value> {
        std::mem::take(&mut self.extra)
    }

    pub(crate) fn take_verbs(&mut self) -> Vec<(Verb, String, Value)> {
        std::mem::take(&mut self.verbs)
    }
}

/// Reads a payload in which only what is described may stand.
pub(super) fn read_strictly<P: Payload + DeserializeOwned>(body: Value) -> Result<P, String> {
    if !body.is_object() {
        return Err("it must be an object".to_owned());
    }
    fits(Kind::Object(P::OBJECT), &body, "").map_err(|error| error.to_string())?;
    let read: Result<Strict<P>, _> = serde_json::from_value(body);
    read.map(|it| it.0).map_err(|error| error.to_string())
}

/// A text as what the parameter is: `"2"` is a number where one is expected.
fn typed(kind: Kind, value: Value) -> Value {
    let Some(text) = value.as_str() else { return value };
    match kind {
        Kind::Integer => text.parse::<i64>().map_or(value, Value::from),
        Kind::Number => text.parse::<f64>().map_or(value, Value::from),
        Kind::Flag => text.parse::<bool>().map_or(value, Value::from),
        Kind::List(inner) => {
            let item = text.to_owned().into();
            Value::Array(vec![typed(*inner, item)])
        }
        _ => value,
    }
}

/// Refuses a value of another kind than its field, by name and without
/// repeating it. What the kinds do not tell is left to the types.
fn fits(kind: Kind, value: &Value, path: &str) -> Result<(), Error> {
    let wrong = |wanted: &str| {
        let name = if path.is_empty() { "it" } else { path };
        Err(refused(format!("`{name}` must be {wanted}, not {}", named(value))))
    };
    match (kind, value) {
        (_, Value::Null) | (Kind::Any, _) => Ok(()),
        (Kind::Flag, _) if !value.is_boolean() => wrong("true or false"),
        (Kind::Integer, _) if value.as_i64().is_none() => wrong("a whole number"),
        (Kind::Number, _) if !value.is_number() => wrong("a number"),
        (Kind::Text | Kind::Secret | Kind::Id(_) | Kind::Values(_), _) if !value.is_string() => {
            wrong("a text")
        }
        (Kind::List(inner), Value::Array(items)) => {
            items.iter().try_for_each(|it| fits(*inner, it, path))
        }
        (Kind::List(_), _) => wrong("a list"),
        (Kind::Map(inner), Value::Object(entries)) => {
            entries.iter().try_for_each(|(key, it)| fits(*inner, it, &join(path, key)))
        }
        (Kind::Map(_), _) => wrong("a map"),
        (Kind::Object(object), Value::Object(entries)) => fields_fit(object, entries, path),
        (Kind::Object(_), _) => wrong("an object"),
        _ => Ok(()),
    }
}

fn fields_fit(
    object: &'static ObjectInfo,
    entries: &Map<String, Value>,
    path: &str,
) -> Result<(), Error> {
    for (key, value) in entries {
        match object.field(key) {
            Some(field) => fits(field.kind, value, &join(path, key))?,
            // With the field that is probably meant.
            None => return Err(refused(object.lacks(key))),
        }
    }
    Ok(())
}

fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}

fn named(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "true or false",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

fn refused(reason: String) -> Error {
    Error::invalid_request(reason)
}

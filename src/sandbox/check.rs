//! What a request's body may hold, by the table of its object.
//!
//! Refusals name the field and never quote its value: it may be a password.

use serde_json::{Map, Value};

use super::json;
use super::parameters::is_an_identifier;
use crate::describe::{Field, Kind, ObjectInfo};

/// Checks one body.
pub(super) struct Check<'a> {
    /// What the request is about, where its fields are decided by the server.
    pub(super) resource: Option<&'static ObjectInfo>,
    /// The resource as it is stored, for an update.
    pub(super) current: Option<&'a Map<String, Value>>,
    pub(super) allow_unknown_fields: bool,
}

impl Check<'_> {
    /// Checks a body, and drops what the server decides by itself.
    pub(super) fn body(
        &self,
        body: &mut Map<String, Value>,
        object: &'static ObjectInfo,
    ) -> Result<(), String> {
        self.unknown(body, object, "")?;
        if object.not_empty && body.is_empty() {
            return Err("No editable fields provided".to_owned());
        }
        self.object(body, object, "", self.current)
    }

    /// Refuses fields that are not described. Unless that is switched off:
    /// then only those that the server decides are dropped.
    fn unknown(
        &self,
        body: &mut Map<String, Value>,
        object: &ObjectInfo,
        path: &str,
    ) -> Result<(), String> {
        let top_level = path.is_empty();
        let decided = |key: &str| {
            let is_of_resource = || self.resource.is_some_and(|it| json::field(it, key).is_some());
            top_level && object.field(key).is_none() && is_of_resource()
        };
        if self.allow_unknown_fields {
            body.retain(|key, _| !decided(key));
            return Ok(());
        }
        // An object of which nothing is described takes anything.
        if object.open && object.fields.is_empty() {
            return Ok(());
        }
        let known: Vec<_> = object.fields.iter().map(|field| field.name).collect();
        match body.keys().find(|key| !known.contains(&key.as_str())) {
            None => Ok(()),
            Some(key) if decided(key) => {
                Err(format!("{} is not a field of this request", join(path, key)))
            }
            Some(key) => Err(format!(
                "{} is not a field of this request; misspelt? There are {}",
                join(path, key),
                known.join(", ")
            )),
        }
    }

    fn object(
        &self,
        body: &Map<String, Value>,
        object: &'static ObjectInfo,
        path: &str,
        current: Option<&Map<String, Value>>,
    ) -> Result<(), String> {
        for field in object.fields.iter() {
            let here = join(path, field.name);
            match body.get(field.name) {
                None if field.required => return Err(format!("{here} is required")),
                None => {}
                Some(Value::Null) if field.nullable || matches!(field.kind, Kind::Any) => {}
                Some(Value::Null) => return Err(format!("{here} must not be null")),
                Some(value) => {
                    let stored = current.and_then(|current| current.get(field.read_as));
                    self.field(value, field, &here, stored)?;
                    only_when(body, object, field, &here, current)?;
                }
            }
        }
        let complete = |names: &&[&str]| names.iter().all(|name| body.contains_key(*name));
        if !object.any_of.is_empty() && !object.any_of.iter().any(complete) {
            let alternatives: Vec<_> =
                object.any_of.iter().map(|names| join(path, &names.join(" and "))).collect();
            return Err(format!("{} is required", alternatives.join(" or ")));
        }
        Ok(())
    }

    fn field(
        &self,
        value: &Value,
        field: &Field,
        here: &str,
        stored: Option<&Value>,
    ) -> Result<(), String> {
        let empty = match value {
            Value::String(text) => {
                let matters = field.required || matches!(field.kind, Kind::Id(_));
                text.is_empty() && (field.not_blank || matters)
            }
            Value::Array(items) => items.is_empty() && field.not_blank,
            Value::Object(entries) => entries.is_empty() && field.not_blank,
            _ => false,
        };
        if empty {
            return Err(format!("{here} must not be empty"));
        }
        // A value that is there already may be restated, known or not.
        match stored {
            Some(stored) if stored == value => Ok(()),
            _ => self.value(value, field.kind, here, stored),
        }
    }

    fn value(
        &self,
        value: &Value,
        kind: Kind,
        here: &str,
        stored: Option<&Value>,
    ) -> Result<(), String> {
        let is = |fits: bool, what: &str| match fits {
            true => Ok(()),
            false => Err(format!("{here} must be {what}")),
        };
        match kind {
            Kind::Any => Ok(()),
            Kind::Text | Kind::Secret | Kind::IssuedSecret => is(value.is_string(), "a string"),
            Kind::Id(_) => {
                let fits = value.as_str().is_some_and(is_an_identifier);
                is(fits, "a string of 1 to 256 characters")
            }
            Kind::Flag => is(value.is_boolean(), "true or false"),
            // `60.0` is an integer, too.
            Kind::Integer => is(value.as_f64().is_some_and(|it| it.fract() == 0.0), "an integer"),
            Kind::Number => is(value.is_number(), "a number"),
            Kind::Values(known) => {
                let fits = value.as_str().is_some_and(|text| is_one_of(text, known));
                is(fits, &format!("one of {}", known.join(", ")))
            }
            Kind::List(kind) => {
                is(value.is_array(), "a list")?;
                let items = value.as_array().into_iter().flatten().enumerate();
                for (index, item) in items {
                    self.value(item, *kind, &format!("{here}[{index}]"), None)?;
                }
                Ok(())
            }
            Kind::Map(kind) => {
                is(value.is_object(), "an object")?;
                for (key, entry) in value.as_object().into_iter().flatten() {
                    self.value(entry, *kind, &join(here, key), None)?;
                }
                Ok(())
            }
            Kind::Object(object) => {
                let mut body = match value {
                    Value::Object(body) => body.clone(),
                    _ => return is(false, "an object"),
                };
                self.unknown(&mut body, object, here)?;
                if object.not_empty && body.is_empty() {
                    return Err(format!("{here} must not be empty"));
                }
                self.object(&body, object, here, stored.and_then(Value::as_object))
            }
        }
    }
}

/// Refuses a field that is for another value of another field, whether that
/// one is sent or stored.
fn only_when(
    body: &Map<String, Value>,
    object: &ObjectInfo,
    field: &Field,
    here: &str,
    current: Option<&Map<String, Value>>,
) -> Result<(), String> {
    let Some((other, wanted)) = field.only_when else {
        return Ok(());
    };
    let stored = || {
        let read_as = object.fields.iter().find(|field| field.name == other);
        current?.get(read_as.map_or(other, |field| field.read_as))
    };
    match body.get(other).or_else(stored).and_then(Value::as_str) {
        Some(value) if !value.eq_ignore_ascii_case(wanted) => {
            Err(format!("{here} is only for {other} {wanted}"))
        }
        _ => Ok(()),
    }
}

/// Whether a value is known, in any letter case.
pub(super) fn is_one_of(value: &str, known: &[&str]) -> bool {
    known.iter().any(|known| value.eq_ignore_ascii_case(known))
}

fn join(path: &str, key: &str) -> String {
    match path {
        "" => key.to_owned(),
        path => format!("{path}.{key}"),
    }
}

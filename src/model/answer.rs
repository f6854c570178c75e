//! Reading answers without failing a call that the server accepted.
//!
//! The API is not described by its vendor, and its sources contradict each
//! other. So every field of an answer is read by itself: missing and `null`
//! are the same but for lists and maps, a value of a surprising type is kept among the extra fields
//! instead of failing the rest, and so is every field that is not known.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::secret::MaskedSecret;

/// A JSON value that this version has no field for.
///
/// It dereferences to the value. It does not print: nobody knows what it
/// holds, and it may be a secret.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ExtraValue(Value);

impl ExtraValue {
    /// The value.
    pub fn as_value(&self) -> &Value {
        &self.0
    }

    /// The value, owned.
    pub fn into_value(self) -> Value {
        self.0
    }
}

impl fmt::Debug for ExtraValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[not shown]")
    }
}

impl Deref for ExtraValue {
    type Target = Value;

    fn deref(&self) -> &Value {
        &self.0
    }
}

impl From<Value> for ExtraValue {
    fn from(value: Value) -> Self {
        Self(value)
    }
}

/// An object as it was received. Of two equal keys the last one counts.
#[derive(Deserialize)]
#[serde(transparent)]
pub(crate) struct JsonObject(Map<String, Value>);

/// The object is not what was asked for: it lacks what makes it that, or it
/// is an error.
pub(crate) struct NotTheAnswer {
    object: JsonObject,
    what: &'static str,
    key: &'static str,
}

impl fmt::Display for NotTheAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} `{}`", self.what, self.key)
    }
}

/// The fields of an answer, taken one by one.
pub(crate) struct AnswerFields(Map<String, Value>);

impl AnswerFields {
    /// The fields of `object`; of the object inside one of `envelopes`, if
    /// only that one has an identifier.
    pub(crate) fn new(object: JsonObject, identifiers: &[&str], envelopes: &[&str]) -> Self {
        let JsonObject(mut outer) = object;
        let identified = |fields: &Map<String, Value>| {
            identifiers.iter().any(|key| fields.get(*key).is_some_and(is_identifier))
        };
        if !identified(&outer) {
            for envelope in envelopes {
                match outer.remove(*envelope) {
                    Some(Value::Object(mut inner)) if identified(&inner) => {
                        for (key, value) in outer {
                            inner.entry(key).or_insert(value);
                        }
                        return Self(inner);
                    }
                    Some(other) => {
                        outer.insert((*envelope).to_owned(), other);
                    }
                    None => {}
                }
            }
        }
        Self(outer)
    }

    /// The first of the keys that has a readable value. A value of another
    /// type stays, and ends up among the extra fields.
    pub(crate) fn take<T: FromJson>(&mut self, keys: &[&str]) -> Option<T> {
        for key in keys {
            let Some((key, value)) = self.0.remove_entry(*key) else { continue };
            match value {
                Value::Null => {
                    if let Some(nothing) = T::nothing() {
                        return Some(nothing);
                    }
                }
                value => match T::from_json(value) {
                    Ok(value) => return Some(value),
                    Err(value) => {
                        self.0.insert(key, value);
                    }
                },
            }
        }
        None
    }

    /// The identifier, without which an answer is not what was asked for.
    pub(crate) fn identifier(&mut self, keys: &[&'static str]) -> Result<String, NotTheAnswer> {
        let found = keys.iter().find(|key| self.0.get(**key).is_some_and(is_identifier));
        match found.and_then(|key| self.take(&[key])) {
            Some(identifier) => Ok(identifier),
            None => Err(self.without(keys)),
        }
    }

    /// A field without which an answer is not what was asked for.
    pub(crate) fn required<T: FromJson>(
        &mut self,
        keys: &[&'static str],
    ) -> Result<T, NotTheAnswer> {
        self.take(keys).ok_or_else(|| self.without(keys))
    }

    fn without(&mut self, keys: &[&'static str]) -> NotTheAnswer {
        let object = JsonObject(std::mem::take(&mut self.0));
        NotTheAnswer { object, what: "no usable", key: keys.first().copied().unwrap_or_default() }
    }

    /// Refuses what tells of an error, under a status of success.
    pub(crate) fn no_error(&mut self) -> Result<(), NotTheAnswer> {
        let says = |key: &&str| match self.0.get(*key) {
            None | Some(Value::Null | Value::Bool(false)) => false,
            Some(Value::Array(errors)) => !errors.is_empty(),
            Some(Value::Object(errors)) => !errors.is_empty(),
            Some(Value::Number(status)) => status.as_u64().is_some_and(|status| status >= 400),
            Some(_) => true,
        };
        match ["error", "errors", "statusCode"].into_iter().find(says) {
            // A status in words is no error.
            Some("statusCode") if !self.0.get("statusCode").is_some_and(Value::is_number) => Ok(()),
            Some(key) => {
                let object = JsonObject(std::mem::take(&mut self.0));
                Err(NotTheAnswer { object, what: "an error in", key })
            }
            None => Ok(()),
        }
    }

    /// All that was not taken.
    pub(crate) fn rest(self) -> BTreeMap<String, ExtraValue> {
        self.0.into_iter().map(|(key, value)| (key, ExtraValue(value))).collect()
    }
}

fn is_identifier(value: &Value) -> bool {
    match value {
        Value::String(text) => !text.is_empty(),
        Value::Number(_) => true,
        _ => false,
    }
}

/// A type that can be read from a JSON value, or hands the value back.
pub(crate) trait FromJson: Sized {
    fn from_json(value: Value) -> Result<Self, Value>;

    /// What `null` says, if it says more than a field that is missing: of a
    /// list that there is nothing in it, not that it was left out.
    fn nothing() -> Option<Self> {
        None
    }
}

/// Reads an object that is part of another answer.
pub(crate) fn object_from_json<T>(value: Value) -> Result<T, Value>
where
    T: TryFrom<JsonObject, Error = NotTheAnswer>,
{
    match value {
        Value::Object(object) => {
            T::try_from(JsonObject(object)).map_err(|other| Value::Object(other.object.0))
        }
        other => Err(other),
    }
}

impl FromJson for Value {
    fn from_json(value: Value) -> Result<Self, Value> {
        Ok(value)
    }
}

impl FromJson for String {
    fn from_json(value: Value) -> Result<Self, Value> {
        match value {
            Value::String(text) => Ok(text),
            Value::Number(number) => Ok(number.to_string()),
            other => Err(other),
        }
    }
}

impl FromJson for bool {
    fn from_json(value: Value) -> Result<Self, Value> {
        match &value {
            Value::Bool(flag) => Ok(*flag),
            // Some samples of the vendor write booleans as strings.
            Value::String(text) if text.eq_ignore_ascii_case("true") => Ok(true),
            Value::String(text) if text.eq_ignore_ascii_case("false") => Ok(false),
            _ => Err(value),
        }
    }
}

impl FromJson for i64 {
    fn from_json(value: Value) -> Result<Self, Value> {
        let number = match &value {
            Value::Number(number) => number.as_i64(),
            Value::String(text) => text.parse().ok(),
            _ => None,
        };
        number.ok_or(value)
    }
}

impl FromJson for f64 {
    fn from_json(value: Value) -> Result<Self, Value> {
        let number = match &value {
            Value::Number(number) => number.as_f64(),
            Value::String(text) => text.parse().ok(),
            _ => None,
        };
        number.ok_or(value)
    }
}

impl FromJson for MaskedSecret {
    fn from_json(_: Value) -> Result<Self, Value> {
        Ok(Self::new())
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    fn nothing() -> Option<Self> {
        Some(Self::new())
    }

    fn from_json(value: Value) -> Result<Self, Value> {
        let Value::Array(items) = value else { return Err(value) };
        // All or nothing: a list with a hole would be a wrong list.
        match items.iter().cloned().map(T::from_json).collect() {
            Ok(list) => Ok(list),
            Err(_) => Err(Value::Array(items)),
        }
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    fn nothing() -> Option<Self> {
        Some(Self::new())
    }

    fn from_json(value: Value) -> Result<Self, Value> {
        let Value::Object(entries) = value else { return Err(value) };
        let read =
            |(key, value): (&String, &Value)| Ok((key.clone(), T::from_json(value.clone())?));
        match entries.iter().map(read).collect::<Result<_, Value>>() {
            Ok(map) => Ok(map),
            Err(_) => Err(Value::Object(entries)),
        }
    }
}

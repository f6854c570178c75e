//! Reading answers without failing a call that the server accepted.
//!
//! The API is not described by its vendor, and its sources contradict each
//! other. So every field of an answer is read by itself: missing and `null`
//! are the same but for lists and maps, a value of a surprising type is kept
//! among the extra fields instead of failing the rest, and so is every field
//! that is not known.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Deref;

use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, Visitor};
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

/// The key of an object, not copied where the text that is read has it as it is.
type Key<'a> = Cow<'a, str>;

/// An object as it was received, in its order. A list is faster than a map for
/// the few fields that an answer has, and looked through once for each that is
/// described, however many there are. What is taken leaves a gap.
pub(crate) struct JsonObject<'a>(Vec<Option<(Key<'a>, Value)>>);

impl<'a> JsonObject<'a> {
    /// Of two equal keys the last one counts.
    fn get(&self, key: &str) -> Option<&Value> {
        self.0.iter().rev().flatten().find(|(found, _)| found == key).map(|(_, value)| value)
    }

    fn remove(&mut self, key: &str) -> Option<Value> {
        let mut last = None;
        for entry in &mut self.0 {
            if entry.as_ref().is_some_and(|(found, _)| found == key) {
                // What it stands in for goes as well.
                last = entry.take();
            }
        }
        last.map(|(_, value)| value)
    }

    fn insert(&mut self, key: &str, value: Value) {
        self.0.push(Some((Cow::Owned(key.to_owned()), value)));
    }

    fn into_map(self) -> Map<String, Value> {
        self.0.into_iter().flatten().map(|(key, value)| (key.into_owned(), value)).collect()
    }
}

impl From<Map<String, Value>> for JsonObject<'_> {
    fn from(object: Map<String, Value>) -> Self {
        Self(object.into_iter().map(|(key, value)| Some((Cow::Owned(key), value))).collect())
    }
}

impl<'de> Deserialize<'de> for JsonObject<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ObjectVisitor)
    }
}

struct ObjectVisitor;

impl<'de> Visitor<'de> for ObjectVisitor {
    type Value = JsonObject<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<JsonObject<'de>, A::Error> {
        // Room for the fields that are described.
        let mut entries = Vec::with_capacity(16);
        while let Some(key) = map.next_key_seed(KeySeed)? {
            entries.push(Some((key, map.next_value()?)));
        }
        Ok(JsonObject(entries))
    }
}

struct KeySeed;

impl<'de> DeserializeSeed<'de> for KeySeed {
    type Value = Key<'de>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key<'de>, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed {
    type Value = Key<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: de::Error>(self, key: &'de str) -> Result<Key<'de>, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Key<'de>, E> {
        Ok(Cow::Owned(key.to_owned()))
    }

    fn visit_string<E: de::Error>(self, key: String) -> Result<Key<'de>, E> {
        Ok(Cow::Owned(key))
    }
}

/// The object is not what was asked for: it lacks what makes it that, or it
/// is an error.
pub(crate) struct NotTheAnswer {
    object: Map<String, Value>,
    what: &'static str,
    key: &'static str,
}

impl fmt::Display for NotTheAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} `{}`", self.what, self.key)
    }
}

/// The fields of an answer, taken one by one.
pub(crate) struct AnswerFields<'a>(JsonObject<'a>);

impl<'a> AnswerFields<'a> {
    /// The fields of `object`; of the object inside one of `envelopes`, if
    /// only that one has an identifier.
    pub(crate) fn new(object: JsonObject<'a>, identifiers: &[&str], envelopes: &[&str]) -> Self {
        let mut outer = object;
        let identified = |object: &JsonObject<'_>| {
            identifiers.iter().any(|key| object.get(key).is_some_and(is_identifier))
        };
        if !identified(&outer) {
            for envelope in envelopes {
                match outer.remove(envelope) {
                    Some(Value::Object(inner)) => {
                        let inner = JsonObject::from(inner);
                        if identified(&inner) {
                            // What is inside counts.
                            outer.0.extend(inner.0);
                            return Self(outer);
                        }
                        outer.insert(envelope, Value::Object(inner.into_map()));
                    }
                    Some(other) => outer.insert(envelope, other),
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
            let Some(value) = self.0.remove(key) else { continue };
            match value {
                Value::Null => {
                    if let Some(nothing) = T::nothing() {
                        return Some(nothing);
                    }
                }
                value => match T::from_json(value) {
                    Ok(value) => return Some(value),
                    Err(value) => self.0.insert(key, value),
                },
            }
        }
        None
    }

    /// The identifier, without which an answer is not what was asked for.
    pub(crate) fn identifier(&mut self, keys: &[&'static str]) -> Result<String, NotTheAnswer> {
        let found = keys.iter().find(|key| self.0.get(key).is_some_and(is_identifier));
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

    fn object(&mut self) -> Map<String, Value> {
        JsonObject(std::mem::take(&mut self.0.0)).into_map()
    }

    fn without(&mut self, keys: &[&'static str]) -> NotTheAnswer {
        let object = self.object();
        NotTheAnswer { object, what: "no usable", key: keys.first().copied().unwrap_or_default() }
    }

    /// Refuses what tells of an error, under a status of success.
    pub(crate) fn no_error(&mut self) -> Result<(), NotTheAnswer> {
        let says = |key: &&str| match self.0.get(key) {
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
                let object = self.object();
                Err(NotTheAnswer { object, what: "an error in", key })
            }
            None => Ok(()),
        }
    }

    /// All that was not taken.
    pub(crate) fn rest(self) -> BTreeMap<String, ExtraValue> {
        let rest = self.0.0.into_iter().flatten();
        rest.map(|(key, value)| (key.into_owned(), ExtraValue(value))).collect()
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

    /// Whether the value is of this type beyond doubt, so that it can be read
    /// without a copy to hand back.
    fn is_certain(value: &Value) -> bool {
        let _ = value;
        false
    }
}

/// Reads an object that is part of another answer.
pub(crate) fn object_from_json<T>(value: Value) -> Result<T, Value>
where
    T: for<'a> TryFrom<JsonObject<'a>, Error = NotTheAnswer>,
{
    match value {
        Value::Object(object) => {
            T::try_from(JsonObject::from(object)).map_err(|other| Value::Object(other.object))
        }
        other => Err(other),
    }
}

impl FromJson for Value {
    fn from_json(value: Value) -> Result<Self, Value> {
        Ok(value)
    }

    fn is_certain(_: &Value) -> bool {
        true
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

    fn is_certain(value: &Value) -> bool {
        value.is_string()
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
        if items.iter().all(T::is_certain) {
            return items.into_iter().map(T::from_json).collect();
        }
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
        if entries.values().all(T::is_certain) {
            return entries
                .into_iter()
                .map(|(key, value)| Ok((key, T::from_json(value)?)))
                .collect();
        }
        let read =
            |(key, value): (&String, &Value)| Ok((key.clone(), T::from_json(value.clone())?));
        match entries.iter().map(read).collect::<Result<_, Value>>() {
            Ok(map) => Ok(map),
            Err(_) => Err(Value::Object(entries)),
        }
    }
}

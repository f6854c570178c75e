//! Reading responses without failing a call that the server accepted.
//!
//! The API is not described by its vendor, and its sources contradict each
//! other. So every field of a response is read by itself: missing and `null`
//! are the same but for lists and maps, a value of a surprising type is kept
//! among the extra fields instead of failing the rest, and so is every field
//! that is not known.
//!
//! A body is read in one pass: each described key by the type of its field
//! (`json`, `slot`), the others into the extra fields. The build says for each
//! object which keys there are, with [`response_object!`].

mod json;
mod slot;

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapDeserializer, StringDeserializer};
use serde::de::{self, Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Map, Value};

use crate::error::names_a_secret;
use crate::model::{ExtraValue, MaskedSecret};

pub(crate) use json::{FromJson, identifier_from_json, values_from_json};
pub(crate) use slot::{Key, Slot};

/// Fields that are not described.
pub(crate) type Extra = BTreeMap<String, ExtraValue>;

/// The envelope in which any resource may come, instead of bare.
const ENVELOPE: &str = "data";

/// Why a success is not what was asked for. Says nothing of what a body holds.
#[derive(Debug)]
pub struct NotTheResponse {
    pub(crate) reason: String,
}

impl NotTheResponse {
    fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into() }
    }

    /// Lacks what makes it the response.
    pub(crate) fn without(key: &str) -> Self {
        Self::new(format!("an object with no usable `{key}`"))
    }
}

impl fmt::Display for NotTheResponse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.reason)
    }
}

/// An object that is received. Implemented by [`response_object!`].
pub(crate) trait Object: Sized {
    type Slots: Slots<Self>;
}

/// The fields of an object while it is read.
pub(crate) trait Slots<T>: Default {
    /// Whether it can lack something.
    const REQUIRES: bool;
    /// Reads fields; of two equal keys the last one counts.
    fn fill<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error>;
    /// Whether it has a usable identifier. `None` if it does without one.
    fn is_identified(&self) -> Option<bool>;
    fn extra(&mut self) -> &mut Extra;
    fn finish(self) -> Result<T, NotTheResponse>;
}

/// Declares how an object is read. `identifier`: the property without which it
/// is not what was asked for, on it or (`part`) on the object in it;
/// `required`: a list without which a page would look like the last one;
/// `optional`: everything else. In brackets: other keys, in their order.
macro_rules! response_object {
    ($name:ty { $($word:ident $field:ident: $of:ty = $key:literal $([$($alias:literal),*])?,)* }) => {
        const _: () = {
            type Target = $name;

            #[derive(Default)]
            pub struct Slots {
                $($field: $crate::read::Slot<$of>,)*
                extra: $crate::read::Extra,
            }

            impl $crate::read::Slots<$name> for Slots {
                const REQUIRES: bool = false $(|| $crate::read::response_object!(@requires $word))*;

                fn fill<'de, A: ::serde::de::MapAccess<'de>>(
                    &mut self,
                    map: &mut A,
                ) -> ::std::result::Result<(), A::Error> {
                    while let Some(key) = map.next_key_seed($crate::read::Key)? {
                        match &*key {
                            $($key => self.$field = map.next_value()?,)*
                            _ => {
                                let value = map.next_value()?;
                                self.extra.insert(key.into_owned(), value);
                            }
                        }
                    }
                    Ok(())
                }

                fn is_identified(&self) -> Option<bool> {
                    None $(.or($crate::read::response_object!(
                        @identified $word self.$field.is_usable(&[$($($alias),*)?], &self.extra)
                    )))*
                }

                fn extra(&mut self) -> &mut $crate::read::Extra {
                    &mut self.extra
                }

                fn finish(mut self) -> ::std::result::Result<$name, $crate::read::NotTheResponse> {
                    $(
                        let $field = self.$field.take($key, &[$($($alias),*)?], &mut self.extra);
                    )*
                    Ok(Target {
                        $($field: $crate::read::response_object!(@take $word $field, $key),)*
                        extra: $crate::read::without_secrets(self.extra),
                    })
                }
            }

            impl $crate::read::Object for $name {
                type Slots = Slots;
            }

            impl $crate::read::FromJson for $name {
                fn object<'de, A: ::serde::de::MapAccess<'de>>(
                    map: A,
                ) -> ::std::result::Result<::std::result::Result<Self, ::serde_json::Value>, A::Error>
                {
                    $crate::read::part(map)
                }
            }

            impl<'de> ::serde::Deserialize<'de> for $name {
                fn deserialize<D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> ::std::result::Result<Self, D::Error> {
                    $crate::read::deserialize(deserializer)
                }
            }
        };
    };
    (@requires optional) => { false };
    (@requires $word:ident) => { true };
    (@identified optional $usable:expr) => { None };
    (@identified required $usable:expr) => { None };
    (@identified $word:ident $usable:expr) => { Some($usable) };
    (@take optional $field:ident, $key:literal) => { $field };
    (@take $word:ident $field:ident, $key:literal) => {
        $field.ok_or_else(|| $crate::read::NotTheResponse::without($key))?
    };
}
pub(crate) use response_object;

/// Reads the body of a success.
pub(crate) fn read<T: Object>(body: &[u8]) -> Result<T, NotTheResponse> {
    let mut slots = T::Slots::default();
    if body.is_empty() {
        // A response that says no more than its status.
        return match T::Slots::REQUIRES {
            true => Err(NotTheResponse::new("an empty body")),
            false => slots.finish(),
        };
    }
    parse(body, Filling { slots: &mut slots, object: PhantomData::<T> })?;
    open_envelope::<T>(&mut slots, ENVELOPE);
    no_error(slots.extra())?;
    slots.finish()
}

/// Reads a page, which may come as a bare list of its items.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn page<T: Object>(body: &[u8], items: &str) -> Result<T, NotTheResponse> {
    if !body.trim_ascii_start().starts_with(b"[") {
        return read(body);
    }
    let list: Value = serde_json::from_slice(body).map_err(|error| not_an_object(&error))?;
    let mut slots = T::Slots::default();
    fill_from::<T>(&mut slots, Map::from_iter([(items.to_owned(), list)]));
    slots.finish()
}

/// Reads the body of a success whose value is in a property; what stands
/// beside it becomes extra fields.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn unwrap<T: Object>(body: &[u8], envelope: &str) -> Result<T, NotTheResponse> {
    if body.is_empty() {
        return Err(NotTheResponse::new("an empty body"));
    }
    let mut outer = parse_object(body)?;
    let mut slots = T::Slots::default();
    match outer.remove(envelope) {
        Some(Value::Object(inner)) => {
            fill_from::<T>(&mut slots, inner);
            no_error(slots.extra())?;
            for (key, value) in outer {
                slots.extra().entry(key).or_insert(value.into());
            }
        }
        other => {
            // It may come bare.
            outer.extend(other.map(|value| (envelope.to_owned(), value)));
            fill_from::<T>(&mut slots, outer);
        }
    }
    no_error(slots.extra())?;
    slots.finish()
}

/// Reads the body of a success that says no more than its status, unless it
/// says that it is an error.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn nothing(body: &[u8]) -> Result<(), NotTheResponse> {
    match parse_object(body) {
        Ok(object) => {
            let mut extra: Extra = object.into_iter().map(|(key, it)| (key, it.into())).collect();
            no_error(&mut extra)
        }
        Err(_) => Ok(()),
    }
}

/// Refuses the response of another resource than the one addressed: none of
/// the identifiers that are shown is the one asked for.
pub(crate) fn same(noun: &str, id: &str, shown: &[Option<&str>]) -> Result<(), NotTheResponse> {
    let mut all = shown.iter().flatten().peekable();
    if all.peek().is_none() || all.any(|it| *it == id) {
        return Ok(());
    }
    Err(NotTheResponse::new(format!("another {noun} than the one asked for")))
}

/// Reads an object that is part of another response, or hands it back.
pub(crate) fn part<'de, T: Object, A: MapAccess<'de>>(
    mut map: A,
) -> Result<Result<T, Value>, A::Error> {
    if !T::Slots::REQUIRES {
        let mut slots = T::Slots::default();
        slots.fill(&mut map)?;
        return Ok(slots.finish().map_err(|_| Value::Null));
    }
    let value = json::collect(map)?;
    let mut slots = T::Slots::default();
    fill_from_ref::<T>(&mut slots, &value);
    open_envelope::<T>(&mut slots, ENVELOPE);
    Ok(slots.finish().map_err(|_| Value::Object(value)))
}

/// Reads an object of any format.
pub(crate) fn deserialize<'de, T: Object, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let mut slots = T::Slots::default();
    deserializer.deserialize_map(Filling { slots: &mut slots, object: PhantomData::<T> })?;
    open_envelope::<T>(&mut slots, ENVELOPE);
    if !T::Slots::REQUIRES {
        no_error(slots.extra()).map_err(de::Error::custom)?;
    }
    slots.finish().map_err(de::Error::custom)
}

struct Filling<'a, T: Object> {
    slots: &'a mut T::Slots,
    object: PhantomData<T>,
}

impl<'de, T: Object> Visitor<'de> for Filling<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        self.slots.fill(&mut map)
    }
}

/// Parses a body as an object.
fn parse<'de>(
    body: &'de [u8],
    visitor: impl Visitor<'de, Value = ()>,
) -> Result<(), NotTheResponse> {
    // Checked as a whole, it need not be checked string by string.
    let Ok(text) = std::str::from_utf8(body) else {
        return match serde_json::from_slice::<Value>(body) {
            Ok(_) => Err(NotTheResponse::new("a body that is not UTF-8")),
            Err(error) => Err(not_an_object(&error)),
        };
    };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let read = deserializer.deserialize_any(visitor).and_then(|()| deserializer.end());
    read.map_err(|error| match serde_json::from_str::<de::IgnoredAny>(text) {
        // Where it breaks, also if it is broken behind what is no object.
        Err(error) => not_an_object(&error),
        Ok(_) => not_an_object(&error),
    })
}

fn parse_object(body: &[u8]) -> Result<Map<String, Value>, NotTheResponse> {
    match serde_json::from_slice(body) {
        Ok(Value::Object(object)) => Ok(object),
        Ok(_) => Err(NotTheResponse::new("JSON that is not an object")),
        Err(error) => Err(not_an_object(&error)),
    }
}

fn not_an_object(error: &serde_json::Error) -> NotTheResponse {
    NotTheResponse::new(match error.classify() {
        Category::Data => "JSON that is not an object".to_owned(),
        _ => format!("a body that is not JSON (line {}, column {})", error.line(), error.column()),
    })
}

/// Reads what is inside an envelope as well, if only that has an identifier.
fn open_envelope<T: Object>(slots: &mut T::Slots, envelope: &str) {
    if slots.is_identified() != Some(false) {
        return;
    }
    match slots.extra().remove(envelope).map(ExtraValue::into_value) {
        Some(Value::Object(inner)) => {
            let mut probe = T::Slots::default();
            fill_from_ref::<T>(&mut probe, &inner);
            if probe.is_identified() == Some(true) {
                // What is inside counts.
                fill_from::<T>(slots, inner);
            } else {
                slots.extra().insert(envelope.to_owned(), Value::Object(inner).into());
            }
        }
        Some(other) => {
            slots.extra().insert(envelope.to_owned(), other.into());
        }
        None => {}
    }
}

fn fill_from<T: Object>(slots: &mut T::Slots, object: Map<String, Value>) {
    let entries = object
        .into_iter()
        .map(|(key, value)| (StringDeserializer::<serde_json::Error>::new(key), value));
    // Of JSON that was read, everything can be read.
    let _ = slots.fill(&mut MapDeserializer::new(entries));
}

fn fill_from_ref<T: Object>(slots: &mut T::Slots, object: &Map<String, Value>) {
    let entries = object.iter().map(|(key, value)| (key.as_str(), value));
    let _ = slots.fill(&mut MapDeserializer::<_, serde_json::Error>::new(entries));
}

/// Refuses what tells of an error under a status of success, with or without an
/// identifier. Fields that are described are not looked at.
fn no_error(extra: &mut Extra) -> Result<(), NotTheResponse> {
    const NONE: [&str; 8] = ["", "none", "null", "nil", "false", "ok", "no error", "0"];
    let is_error = |value: &Value| match value {
        Value::Null | Value::Bool(false) => false,
        Value::Bool(true) => true,
        Value::String(text) => !NONE.iter().any(|it| text.trim().eq_ignore_ascii_case(it)),
        Value::Array(errors) => !errors.is_empty(),
        Value::Object(errors) => !errors.is_empty(),
        Value::Number(code) => code.as_f64().is_some_and(|code| code != 0.0),
    };
    for key in ["error", "errors"] {
        if extra.get(key).is_some_and(|value| is_error(value)) {
            return Err(NotTheResponse::new(format!("an object with an error in `{key}`")));
        }
    }
    let status = extra.get("statusCode").and_then(|status| status.as_u64());
    match status.is_some_and(|status| status >= 400) {
        true => Err(NotTheResponse::new("an object with an error in `statusCode`")),
        false => Ok(()),
    }
}

/// Masks what is named like a secret, at any depth: the API may show one where
/// nobody expects it.
pub(crate) fn without_secrets(extra: Extra) -> Extra {
    fn mask(key: &str, value: &mut Value) {
        match value {
            Value::Null | Value::Bool(_) => {}
            _ if names_a_secret(key) => *value = masked(),
            Value::Array(items) => items.iter_mut().for_each(|it| mask("", it)),
            Value::Object(entries) => entries.iter_mut().for_each(|(key, it)| mask(key, it)),
            _ => {}
        }
    }
    extra
        .into_iter()
        .map(|(key, value)| {
            let mut value = value.into_value();
            mask(&key, &mut value);
            (key, value.into())
        })
        .collect()
}

/// What stands in the place of a secret that was received.
fn masked() -> Value {
    serde_json::to_value(MaskedSecret::new()).unwrap_or_default()
}

/// Reads one value, as a field of this type would be read.
fn read_value<'de, T: FromJson, D: Deserializer<'de>>(value: D) -> Slot<T> {
    Slot::deserialize(value).unwrap_or(Slot::Missing)
}

#[cfg(test)]
mod tests;

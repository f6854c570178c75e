//! Reading responses without failing a call that the server accepted.
//!
//! The API is not described by its vendor, and its sources contradict each
//! other. So every field of a response is read by itself: missing and `null`
//! are the same but for lists and maps, a value of a surprising type is kept
//! among the extra fields instead of failing the rest, and so is every field
//! that is not known.
//!
//! A regular body is read in one pass, each field by the `Deserialize` of its
//! type ([`Slots::strict`]). Whatever that stumbles over is read once more, as
//! JSON values and then field by field ([`Slots::lenient`]). The build says for
//! each object which keys there are, with [`response_object!`].

mod json;
mod verdict;

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, DeserializeOwned, Deserializer, MapAccess, Visitor};
use serde_json::error::Category;
use serde_json::{Map, Value};

use crate::error::replace_named;
use crate::model::ExtraValue;
use crate::secret::MaskedSecret;

#[allow(unused_imports, reason = "it depends on the description which are used")]
pub(crate) use json::{
    FromJson, field, identifier_from_json, list_field, take, take_list, values_from_json,
};
pub use verdict::NotTheResponse;
use verdict::no_error;
#[allow(unused_imports, reason = "it depends on the description which are used")]
pub(crate) use verdict::{same, status};

/// Fields that are not described.
pub(crate) type Extra = BTreeMap<String, ExtraValue>;

/// The envelope in which any resource may come, instead of bare.
const ENVELOPE: &str = "data";

/// An object that is received. Implemented by [`response_object!`].
pub(crate) trait Object: Sized {
    type Slots: Slots<Self>;
}

/// The fields of an object while it is read.
pub(crate) trait Slots<T>: Default {
    /// Reads a regular object; of two equal keys the last one counts. Fails on
    /// an alias and on a value that does not fit.
    fn strict<'de, A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
    /// Reads any object. What does not fit ends up among the extra fields.
    fn lenient(object: Map<String, Value>) -> Self;
    /// Whether it has a usable identifier. `None` if it does without one.
    fn is_identified(&self) -> Option<bool>;
    fn extra(&mut self) -> &mut Extra;
    /// Refuses what tells of an error.
    fn no_error(&self) -> Result<(), NotTheResponse>;
    fn finish(self) -> Result<T, NotTheResponse>;
}

/// Declares how an object is read. `identifier`: the property without which it
/// is not the expected response, on it or (`part`) on the object in it;
/// `required`: a list without which a page would look like the last one;
/// `optional`: everything else. In brackets: other keys, in their order.
macro_rules! response_object {
    ($name:ty, $holds_secret:literal {
        $($word:ident $field:ident: $of:ty = $key:literal $([$($alias:literal),*])?,)*
    }) => {
        const _: () = {
            type Target = $name;

            #[derive(Default)]
            pub struct Slots {
                $($field: Option<$of>,)*
                extra: $crate::read::Extra,
            }

            impl $crate::read::Slots<$name> for Slots {
                fn strict<'de, A: ::serde::de::MapAccess<'de>>(
                    mut map: A,
                ) -> Result<Self, A::Error> {
                    let mut slots = Self::default();
                    while let Some($crate::model::Text(key)) = map.next_key()? {
                        match &*key {
                            $($key => {
                                slots.$field =
                                    $crate::read::response_object!(@field $word)(&mut map)?;
                            })*
                            $($($($alias => return Err(::serde::de::Error::custom("an alias")),)*)?)*
                            _ => {
                                slots.extra.insert(key.into_owned(), map.next_value()?);
                            }
                        }
                    }
                    Ok(slots)
                }

                fn lenient(mut object: ::serde_json::Map<String, ::serde_json::Value>) -> Self {
                    let is_empty = $crate::read::is_empty_page(&object);
                    Self {
                        $($field: $crate::read::response_object!(@take $word)(
                            &mut object,
                            &[$key $($(, $alias)*)?],
                            is_empty,
                        ),)*
                        extra: $crate::read::into_extra(object),
                    }
                }

                fn is_identified(&self) -> Option<bool> {
                    None $(.or($crate::read::response_object!(@identified $word self.$field)))*
                }

                fn extra(&mut self) -> &mut $crate::read::Extra {
                    &mut self.extra
                }

                fn no_error(&self) -> Result<(), $crate::read::NotTheResponse> {
                    $($crate::read::status($key, self.$field.as_ref())?;)*
                    let may_be_enveloped = self.is_identified().is_none();
                    $crate::read::no_error_in(&self.extra, may_be_enveloped)
                }

                fn finish(self) -> Result<$name, $crate::read::NotTheResponse> {
                    Ok(Target {
                        $($field: $crate::read::response_object!(@finish $word self.$field, $key),)*
                        extra: $crate::read::without_secrets(self.extra),
                    })
                }
            }

            impl $crate::read::Object for $name {
                type Slots = Slots;
            }

            impl $crate::read::FromJson for $name {
                const HOLDS_SECRET: bool = $holds_secret;

                fn strict<'de, D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Self, D::Error> {
                    $crate::read::strict_part(deserializer)
                }

                fn lenient(value: &::serde_json::Value) -> Option<Self> {
                    $crate::read::lenient_part(value)
                }
            }

            impl<'de> ::serde::Deserialize<'de> for $name {
                fn deserialize<D: ::serde::Deserializer<'de>>(
                    deserializer: D,
                ) -> Result<Self, D::Error> {
                    $crate::read::deserialize(deserializer)
                }
            }
        };
    };
    (@field required) => { $crate::read::list_field };
    (@field $word:ident) => { $crate::read::field };
    (@take required) => { $crate::read::take_list };
    (@take $word:ident) => { $crate::read::take };
    (@identified optional $value:expr) => { None };
    (@identified required $value:expr) => { None };
    (@identified $word:ident $value:expr) => { Some($value.is_some()) };
    (@finish optional $value:expr, $key:literal) => { $value };
    (@finish $word:ident $value:expr, $key:literal) => {
        $value.ok_or_else(|| $crate::read::NotTheResponse::without($key))?
    };
}
pub(crate) use response_object;

/// Reads the body of a success.
pub(crate) fn read<T: Object>(body: &[u8]) -> Result<T, NotTheResponse> {
    if body.is_empty() {
        // A response that says no more than its status.
        return T::Slots::default().finish().map_err(|_| NotTheResponse::new("an empty body"));
    }
    let slots = match strict::<T>(body) {
        Some(slots) if slots.is_identified() != Some(false) => slots,
        _ => lenient::<T>(parse::<Map<_, _>>(body)?),
    };
    slots.no_error()?;
    slots.finish()
}

/// Reads a page, which may come as a bare list of its items.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn page<T: Object>(body: &[u8], items: &str) -> Result<T, NotTheResponse> {
    if !body.trim_ascii_start().starts_with(b"[") {
        return read(body);
    }
    let list: Value = parse(body)?;
    T::Slots::lenient(Map::from_iter([(items.to_owned(), list)])).finish()
}

/// Reads the body of a success whose value is in a property, or in a list of one
/// there. What stands `beside` it may be described as part of it; the rest becomes
/// extra fields.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn unwrap<T: Object>(
    body: &[u8],
    envelope: &str,
    beside: &[&str],
) -> Result<T, NotTheResponse> {
    if body.is_empty() {
        return Err(NotTheResponse::new("an empty body"));
    }
    let mut outer = parse::<Map<_, _>>(body)?;
    let inner = match outer.remove(envelope) {
        Some(Value::Array(mut list)) if list.len() <= 1 => list.pop(),
        other => other,
    };
    let slots = match inner {
        Some(Value::Object(mut inner)) => {
            for key in beside {
                if let Some(value) = outer.remove(*key) {
                    inner.entry(*key).or_insert(value);
                }
            }
            let mut slots = T::Slots::lenient(inner);
            slots.no_error()?;
            for (key, value) in outer {
                slots.extra().entry(key).or_insert_with(|| ExtraValue::beside(value));
            }
            slots
        }
        other => {
            // It may come bare.
            outer.extend(other.map(|value| (envelope.to_owned(), value)));
            T::Slots::lenient(outer)
        }
    };
    slots.no_error()?;
    slots.finish()
}

/// Reads the body of a success of which nothing is known.
pub(crate) fn any(body: &[u8]) -> Result<ExtraValue, NotTheResponse> {
    if body.is_empty() {
        return Ok(Value::Null.into());
    }
    let value: Value = parse(body)?;
    if let Value::Object(object) = &value {
        no_error_in(&into_extra(object.clone()), true)?;
    }
    Ok(value.into())
}

/// Reads the body of a success that says no more than its status: it may be any
/// JSON or text, but no error and no page of something before the API.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn nothing(body: &[u8]) -> Result<(), NotTheResponse> {
    if body.trim_ascii_start().starts_with(b"<") {
        return parse(body);
    }
    no_error_in(&into_extra(serde_json::from_slice(body).unwrap_or_default()), true)
}

/// Refuses extra fields that tell of an error, or of one in an envelope.
pub(crate) fn no_error_in(extra: &Extra, may_be_enveloped: bool) -> Result<(), NotTheResponse> {
    no_error(extra)?;
    let inner = extra.get(ENVELOPE).filter(|_| may_be_enveloped);
    match inner.and_then(|inner| inner.as_object()) {
        Some(inner) => no_error(&into_extra(inner.clone())),
        None => Ok(()),
    }
}

/// Whether the object says that the list which it should have is empty: then
/// `null` is as good as an empty one. Of a list that is only `null`, and not
/// said to be empty, nobody knows.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn is_empty_page(object: &Map<String, Value>) -> bool {
    let says_none = |object: &Map<String, Value>| {
        let counts = ["total", "totalItems", "count"].into_iter().filter_map(|it| object.get(it));
        counts.into_iter().any(|it| it.as_u64() == Some(0))
    };
    says_none(object) || object.values().filter_map(Value::as_object).any(says_none)
}

/// Reads a regular object that is part of another response.
pub(crate) fn strict_part<'de, T: Object, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let slots = deserializer.deserialize_map(Strict::<T>(PhantomData))?;
    slots.finish().map_err(|why| de::Error::custom(why.reason))
}

/// Reads any object that is part of another response.
pub(crate) fn lenient_part<T: Object>(value: &Value) -> Option<T> {
    lenient::<T>(value.as_object()?.clone()).finish().ok()
}

/// Reads an object of any format.
pub(crate) fn deserialize<'de, T: Object, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    let slots = lenient::<T>(Map::deserialize(deserializer)?);
    // What was read as a part may say of an error, and is stored and read again.
    let is_a_response = T::Slots::default().finish().is_ok();
    let checked = if is_a_response { slots.no_error() } else { Ok(()) };
    let object = checked.and_then(|()| slots.finish());
    object.map_err(|why| de::Error::custom(why.reason))
}

struct Strict<T>(PhantomData<T>);

impl<'de, T: Object> Visitor<'de> for Strict<T> {
    type Value = T::Slots;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T::Slots, A::Error> {
        T::Slots::strict(map)
    }
}

/// Reads a regular body.
fn strict<T: Object>(body: &[u8]) -> Option<T::Slots> {
    // Checked as a whole, it need not be checked string by string.
    let text = std::str::from_utf8(body).ok()?;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let slots = deserializer.deserialize_map(Strict::<T>(PhantomData)).ok()?;
    deserializer.end().ok()?;
    Some(slots)
}

/// Reads an object, and what is inside its envelope, if only that has an
/// identifier.
fn lenient<T: Object>(mut object: Map<String, Value>) -> T::Slots {
    let is_identified = |object: &Map<_, _>| T::Slots::lenient(object.clone()).is_identified();
    if let Some(Value::Object(inner)) = object.get(ENVELOPE)
        && is_identified(&object) == Some(false)
        && is_identified(inner) == Some(true)
    {
        // What is inside counts.
        let mut whole = inner.clone();
        object.retain(|key, _| key != ENVELOPE && !whole.contains_key(key));
        let beside: Vec<_> = object.keys().cloned().collect();
        whole.extend(object);
        let mut slots = T::Slots::lenient(whole);
        for (_, value) in slots.extra().iter_mut().filter(|(key, _)| beside.contains(key)) {
            *value = ExtraValue::beside(value.value_mut().take());
        }
        return slots;
    }
    T::Slots::lenient(object)
}

/// Parses a body: an object, or a list where a list is expected.
fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, NotTheResponse> {
    serde_json::from_slice(body).map_err(|error| {
        // Where it breaks, also if it is broken behind what is no object.
        let broken = serde_json::from_slice::<de::IgnoredAny>(body).err().unwrap_or(error);
        NotTheResponse::new(match broken.classify() {
            Category::Data => "JSON that is not an object".to_owned(),
            _ => {
                let (line, column) = (broken.line(), broken.column());
                format!("a body that is not JSON (line {line}, column {column})")
            }
        })
    })
}

/// Masks what is named like a secret, at any depth: the API may show one where
/// nobody expects it.
pub(crate) fn without_secrets(mut extra: Extra) -> Extra {
    for (key, value) in &mut extra {
        let mut named = Value::from_iter([(key.as_str(), value.value_mut().take())]);
        replace_named(&mut named, &masked(), &|_| {});
        *value.value_mut() = named[key.as_str()].take();
    }
    extra
}

pub(crate) fn into_extra(object: Map<String, Value>) -> Extra {
    object.into_iter().map(|(key, value)| (key, value.into())).collect()
}

/// What stands in the place of a secret that was received.
fn masked() -> Value {
    serde_json::to_value(MaskedSecret::new()).unwrap_or_default()
}

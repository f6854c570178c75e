//! What each type makes of each kind of JSON.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::de::{MapAccess, SeqAccess};
use serde_json::{Map, Number, Value};

use super::read_value;
use super::slot::{Key, Slot};
use crate::model::MaskedSecret;

/// A type that can be read from JSON; each method hands back what does not fit.
pub(crate) trait FromJson: Sized {
    /// Whether what is there may be a password, so that what does not fit is
    /// not kept.
    const HOLDS_SECRET: bool = false;

    fn text(text: Cow<'_, str>) -> Result<Self, Value> {
        Err(Value::String(text.into_owned()))
    }

    fn flag(flag: bool) -> Result<Self, Value> {
        Err(Value::Bool(flag))
    }

    fn number(number: Number) -> Result<Self, Value> {
        Err(Value::Number(number))
    }

    fn list<'de, A: SeqAccess<'de>>(mut items: A) -> Result<Result<Self, Value>, A::Error> {
        let mut all = Vec::new();
        while let Some(item) = items.next_element()? {
            all.push(item);
        }
        Ok(Err(Value::Array(all)))
    }

    fn object<'de, A: MapAccess<'de>>(entries: A) -> Result<Result<Self, Value>, A::Error> {
        Ok(Err(Value::Object(collect(entries)?)))
    }

    /// What `null` says, if it says more than a field that is missing: of a
    /// list that there is nothing in it, not that it was left out.
    fn nothing() -> Option<Self> {
        None
    }

    /// A list of these, all or nothing: one with a hole would be a wrong list.
    fn items<'de, A: SeqAccess<'de>>(items: A) -> Result<Result<Vec<Self>, Value>, A::Error> {
        items_from(Vec::new(), items)
    }

    /// One of these in a list or map.
    fn item(value: &Value) -> Option<Self> {
        match read_value(value) {
            Slot::Read(item) => Some(item),
            _ => None,
        }
    }
}

/// An object as it is.
pub(super) fn collect<'de, A: MapAccess<'de>>(
    mut entries: A,
) -> Result<Map<String, Value>, A::Error> {
    let mut all = Map::new();
    while let Some(key) = entries.next_key_seed(Key)? {
        all.insert(key.into_owned(), entries.next_value()?);
    }
    Ok(all)
}

/// A list that begins with values that were read already.
fn items_from<'de, T: FromJson, A: SeqAccess<'de>>(
    mut values: Vec<Value>,
    mut items: A,
) -> Result<Result<Vec<T>, Value>, A::Error> {
    while let Some(item) = items.next_element()? {
        values.push(item);
    }
    let read: Option<Vec<T>> = values.iter().map(T::item).collect();
    Ok(read.ok_or(Value::Array(values)))
}

impl FromJson for Value {
    fn text(text: Cow<'_, str>) -> Result<Self, Value> {
        Ok(Self::String(text.into_owned()))
    }

    fn flag(flag: bool) -> Result<Self, Value> {
        Ok(Self::Bool(flag))
    }

    fn number(number: Number) -> Result<Self, Value> {
        Ok(Self::Number(number))
    }

    fn list<'de, A: SeqAccess<'de>>(items: A) -> Result<Result<Self, Value>, A::Error> {
        Ok(Self::items(items)?.map(Self::Array))
    }

    fn object<'de, A: MapAccess<'de>>(entries: A) -> Result<Result<Self, Value>, A::Error> {
        Ok(Ok(Self::Object(collect(entries)?)))
    }

    fn items<'de, A: SeqAccess<'de>>(mut items: A) -> Result<Result<Vec<Self>, Value>, A::Error> {
        let mut all = Vec::new();
        while let Some(item) = items.next_element()? {
            all.push(item);
        }
        Ok(Ok(all))
    }

    fn item(value: &Value) -> Option<Self> {
        Some(value.clone())
    }
}

impl FromJson for String {
    fn text(text: Cow<'_, str>) -> Result<Self, Value> {
        Ok(text.into_owned())
    }

    fn number(number: Number) -> Result<Self, Value> {
        Ok(number.to_string())
    }

    /// Read as texts, until one is none.
    fn items<'de, A: SeqAccess<'de>>(mut items: A) -> Result<Result<Vec<Self>, Value>, A::Error> {
        let mut texts = Vec::new();
        while let Some(item) = items.next_element::<Slot<PlainText>>()? {
            let other = match item {
                Slot::Read(PlainText(text)) => {
                    texts.push(text);
                    continue;
                }
                Slot::Misfit(other) => other,
                Slot::Null | Slot::Missing => Value::Null,
            };
            let mut values: Vec<_> = texts.into_iter().map(Value::String).collect();
            values.push(other);
            return items_from(values, items);
        }
        Ok(Ok(texts))
    }
}

/// A text, and not a number that can be read as one.
struct PlainText(String);

impl FromJson for PlainText {
    fn text(text: Cow<'_, str>) -> Result<Self, Value> {
        Ok(Self(text.into_owned()))
    }
}

impl FromJson for bool {
    fn text(text: Cow<'_, str>) -> Result<Self, Value> {
        // Some samples of the vendor write booleans as strings.
        match () {
            () if text.eq_ignore_ascii_case("true") => Ok(true),
            () if text.eq_ignore_ascii_case("false") => Ok(false),
            () => Err(Value::String(text.into_owned())),
        }
    }

    fn flag(flag: bool) -> Result<Self, Value> {
        Ok(flag)
    }
}

impl FromJson for i64 {
    fn text(text: Cow<'_, str>) -> Result<Self, Value> {
        text.parse().map_err(|_| Value::String(text.into_owned()))
    }

    fn number(number: Number) -> Result<Self, Value> {
        number.as_i64().ok_or(Value::Number(number))
    }
}

impl FromJson for f64 {
    fn text(text: Cow<'_, str>) -> Result<Self, Value> {
        text.parse().map_err(|_| Value::String(text.into_owned()))
    }

    fn number(number: Number) -> Result<Self, Value> {
        number.as_f64().ok_or(Value::Number(number))
    }
}

/// Whatever it is: nothing of it is kept.
impl FromJson for MaskedSecret {
    const HOLDS_SECRET: bool = true;

    fn text(_: Cow<'_, str>) -> Result<Self, Value> {
        Ok(Self::new())
    }

    fn flag(_: bool) -> Result<Self, Value> {
        Ok(Self::new())
    }

    fn number(_: Number) -> Result<Self, Value> {
        Ok(Self::new())
    }

    fn list<'de, A: SeqAccess<'de>>(mut items: A) -> Result<Result<Self, Value>, A::Error> {
        while items.next_element::<serde::de::IgnoredAny>()?.is_some() {}
        Ok(Ok(Self::new()))
    }

    fn object<'de, A: MapAccess<'de>>(mut entries: A) -> Result<Result<Self, Value>, A::Error> {
        while entries.next_entry::<serde::de::IgnoredAny, serde::de::IgnoredAny>()?.is_some() {}
        Ok(Ok(Self::new()))
    }
}

impl<T: FromJson> FromJson for Vec<T> {
    const HOLDS_SECRET: bool = T::HOLDS_SECRET;

    fn nothing() -> Option<Self> {
        Some(Self::new())
    }

    fn list<'de, A: SeqAccess<'de>>(items: A) -> Result<Result<Self, Value>, A::Error> {
        T::items(items)
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    const HOLDS_SECRET: bool = T::HOLDS_SECRET;

    fn nothing() -> Option<Self> {
        Some(Self::new())
    }

    fn object<'de, A: MapAccess<'de>>(entries: A) -> Result<Result<Self, Value>, A::Error> {
        let entries = collect(entries)?;
        let read: Option<Self> =
            entries.iter().map(|(key, value)| Some((key.clone(), T::item(value)?))).collect();
        Ok(read.ok_or(Value::Object(entries)))
    }
}

impl<T: FromJson> FromJson for Box<T> {
    const HOLDS_SECRET: bool = T::HOLDS_SECRET;

    fn object<'de, A: MapAccess<'de>>(entries: A) -> Result<Result<Self, Value>, A::Error> {
        Ok(T::object(entries)?.map(Self::new))
    }
}

/// Declares how an identifier is read: from a text that is not empty, or from a
/// whole number, which is exact.
macro_rules! identifier_from_json {
    ($name:ty) => {
        impl $crate::read::FromJson for $name {
            fn text(
                text: ::std::borrow::Cow<'_, str>,
            ) -> ::std::result::Result<Self, ::serde_json::Value> {
                match text.is_empty() {
                    true => Err(::serde_json::Value::String(text.into_owned())),
                    false => Ok(Self::from(&*text)),
                }
            }

            fn number(
                number: ::serde_json::Number,
            ) -> ::std::result::Result<Self, ::serde_json::Value> {
                match number.is_i64() || number.is_u64() {
                    true => Ok(Self::from(number.to_string())),
                    false => Err(::serde_json::Value::Number(number)),
                }
            }
        }
    };
}
pub(crate) use identifier_from_json;

/// Declares how a string with known values is read.
macro_rules! values_from_json {
    ($name:ty) => {
        impl $crate::read::FromJson for $name {
            fn text(
                text: ::std::borrow::Cow<'_, str>,
            ) -> ::std::result::Result<Self, ::serde_json::Value> {
                Ok(Self::from(&*text))
            }
        }
    };
}
pub(crate) use values_from_json;

//! What each type makes of each kind of JSON.

use std::collections::BTreeMap;

use serde::de::{self, Deserialize, DeserializeOwned, Deserializer, MapAccess};
use serde_json::{Map, Value};

use super::masked;
use crate::secret::{IssuedSecret, MaskedSecret};

/// A type that can be read from JSON.
pub(crate) trait FromJson: DeserializeOwned {
    /// Whether what is there may be a password, so that what does not fit is
    /// not kept.
    const HOLDS_SECRET: bool = false;

    /// Reads a regular value. Must not read what [`lenient`](Self::lenient)
    /// reads otherwise.
    fn strict<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer)
    }

    /// Reads a value, if there is any way to.
    fn lenient(value: &Value) -> Option<Self>;

    /// What `null` says, if it says more than a field that is missing: of a
    /// list that there is nothing in it, not that it was left out.
    fn nothing() -> Option<Self> {
        None
    }

    /// The value, if it is a whole number.
    fn as_integer(&self) -> Option<i64> {
        None
    }
}

/// Reads the value of a regular field.
pub(crate) fn field<'de, T: FromJson, A: MapAccess<'de>>(
    map: &mut A,
) -> Result<Option<T>, A::Error> {
    Ok(not_null(map)?.or_else(T::nothing))
}

/// Reads a list that must be there: of one that is `null`, [`take_list`] decides.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn list_field<'de, T: FromJson, A: MapAccess<'de>>(
    map: &mut A,
) -> Result<Option<T>, A::Error> {
    not_null(map)?.map(Some).ok_or_else(|| de::Error::custom("no list"))
}

fn not_null<'de, T: FromJson, A: MapAccess<'de>>(map: &mut A) -> Result<Option<T>, A::Error> {
    struct Strict<T>(T);

    impl<'de, T: FromJson> Deserialize<'de> for Strict<T> {
        fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
            T::strict(deserializer).map(Self)
        }
    }

    Ok(map.next_value::<Option<Strict<T>>>()?.map(|strict| strict.0))
}

/// The same of any object. One that says that the list is empty may have `null`, or
/// nothing, in its place.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn take_list<T: FromJson>(
    object: &mut Map<String, Value>,
    names: &[&str],
    is_empty: bool,
) -> Option<T> {
    let is_null = names.iter().any(|name| object.get(*name).is_some_and(Value::is_null));
    let is_missing = names.iter().all(|name| !object.contains_key(*name));
    if is_empty && is_missing {
        return T::nothing();
    }
    take(object, names, is_empty).filter(|_| is_empty || !is_null)
}

/// Takes the value under the first of several names that has a readable one.
/// Under the others, what does not fit stays.
pub(crate) fn take<T: FromJson>(
    object: &mut Map<String, Value>,
    names: &[&str],
    _: bool,
) -> Option<T> {
    names.iter().find_map(|name| {
        let value = object.get_mut(*name)?;
        let read = if value.is_null() { T::nothing() } else { T::lenient(value) };
        if read.is_some() || value.is_null() {
            object.remove(*name);
        } else if T::HOLDS_SECRET {
            *value = masked();
        }
        read
    })
}

impl FromJson for Value {
    fn lenient(value: &Value) -> Option<Self> {
        Some(value.clone())
    }
}

impl FromJson for String {
    fn lenient(value: &Value) -> Option<Self> {
        match value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            _ => None,
        }
    }
}

impl FromJson for bool {
    fn lenient(value: &Value) -> Option<Self> {
        match value {
            Value::Bool(flag) => Some(*flag),
            // Some samples of the vendor write booleans as strings.
            Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
            Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
            _ => None,
        }
    }
}

impl FromJson for i64 {
    fn lenient(value: &Value) -> Option<Self> {
        value.as_i64().or_else(|| value.as_str()?.parse().ok())
    }

    fn as_integer(&self) -> Option<i64> {
        Some(*self)
    }
}

impl FromJson for f64 {
    fn lenient(value: &Value) -> Option<Self> {
        value.as_f64().or_else(|| value.as_str()?.parse().ok())
    }
}

/// A secret that the server makes, and shows.
impl FromJson for IssuedSecret {
    const HOLDS_SECRET: bool = true;

    fn lenient(value: &Value) -> Option<Self> {
        value.as_str().map(|text| text.to_owned().into())
    }
}

/// Whatever it is: nothing of it is kept.
impl FromJson for MaskedSecret {
    const HOLDS_SECRET: bool = true;

    fn lenient(_: &Value) -> Option<Self> {
        Some(Self::new())
    }
}

/// All or nothing: a list with a hole would be a wrong list.
impl<T: FromJson> FromJson for Vec<T> {
    const HOLDS_SECRET: bool = T::HOLDS_SECRET;

    fn lenient(value: &Value) -> Option<Self> {
        value.as_array()?.iter().map(T::lenient).collect()
    }

    fn nothing() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: FromJson> FromJson for BTreeMap<String, T> {
    const HOLDS_SECRET: bool = T::HOLDS_SECRET;

    fn lenient(value: &Value) -> Option<Self> {
        let entries = value.as_object()?.iter();
        entries.map(|(key, value)| Some((key.clone(), T::lenient(value)?))).collect()
    }

    fn nothing() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: FromJson> FromJson for Box<T> {
    const HOLDS_SECRET: bool = T::HOLDS_SECRET;

    fn strict<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::strict(deserializer).map(Self::new)
    }

    fn lenient(value: &Value) -> Option<Self> {
        T::lenient(value).map(Self::new)
    }
}

/// Declares how an identifier is read: from a text that is not empty, or from a
/// whole number, which is exact.
macro_rules! identifier_from_json {
    ($name:ty) => {
        impl $crate::read::FromJson for $name {
            fn lenient(value: &::serde_json::Value) -> ::std::option::Option<Self> {
                match value {
                    ::serde_json::Value::String(text) if !text.is_empty() => Some(Self::from(text)),
                    ::serde_json::Value::Number(number) if number.is_u64() || number.is_i64() => {
                        Some(Self::from(number.to_string()))
                    }
                    _ => None,
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
            fn strict<'de, D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                // What a server says is no misspelling.
                let text =
                    <$crate::model::Text as ::serde::Deserialize>::deserialize(deserializer)?;
                Ok(Self::from(&*text.0))
            }

            fn lenient(value: &::serde_json::Value) -> ::std::option::Option<Self> {
                value.as_str().map(Self::from)
            }
        }
    };
}
pub(crate) use values_from_json;

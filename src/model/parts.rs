//! Reading objects that hold secrets: no error repeats what was there.

use serde::de::{self, Deserialize, DeserializeOwned, Deserializer};
use serde_json::{Map, Value};

use crate::unquoted::Unquoted;

/// The fields of an object that holds a secret: read from a map, never from a
/// list, in which the places of name and secret could be confused.
pub(crate) struct Parts {
    noun: &'static str,
    fields: Map<String, Value>,
}

impl Parts {
    pub(crate) fn read<'de, D: Deserializer<'de>>(
        deserializer: D,
        noun: &'static str,
        keys: &[&str],
    ) -> Result<Self, D::Error> {
        match Unquoted::deserialize(deserializer)?.0 {
            Value::Object(fields) => Ok(Self { noun, fields }),
            _ => Err(de::Error::custom(format!(
                "the {noun} must be a map with the fields `{}`",
                keys.join("`, `")
            ))),
        }
    }

    /// The field with this name; `null` and missing are the same.
    pub(crate) fn take<T: DeserializeOwned, E: de::Error>(&mut self, key: &str) -> Result<T, E> {
        let value = self.fields.remove(key).unwrap_or_default();
        let is_missing = value.is_null();
        serde_json::from_value(value).map_err(|_| {
            #[cfg(feature = "apply")]
            if let Some(reason) = crate::secret::reference::refused(key, self.noun) {
                return E::custom(reason);
            }
            let problem = if is_missing { "is missing" } else { "has a value of another type" };
            E::custom(format!("`{key}` of the {} {problem}", self.noun))
        })
    }

    /// The field with this name, whose `null` says that it is to be cleared.
    #[allow(dead_code, reason = "it depends on the description which are used")]
    pub(crate) fn take_nullable<T: DeserializeOwned, E: de::Error>(
        &mut self,
        key: &str,
    ) -> Result<Option<super::Nullable<T>>, E> {
        match self.fields.get(key) {
            None => Ok(None),
            Some(Value::Null) => {
                self.fields.remove(key);
                Ok(Some(super::Nullable::Null))
            }
            Some(_) => self.take(key).map(|value| Some(super::Nullable::Value(value))),
        }
    }

    /// What is left, of an object that may have fields that are not described.
    #[allow(dead_code, reason = "it depends on the description which are used")]
    pub(crate) fn rest<T: From<Value>, C: FromIterator<(String, T)>>(&mut self) -> C {
        let rest = std::mem::take(&mut self.fields);
        rest.into_iter().map(|(key, value)| (key, value.into())).collect()
    }

    /// Refuses what was not taken.
    pub(crate) fn finish<T, E: de::Error>(self, value: T) -> Result<T, E> {
        match self.fields.keys().next() {
            None => Ok(value),
            Some(key) => {
                let key: String = key.chars().filter(|it| !it.is_control()).take(40).collect();
                Err(E::custom(format!("the {} has no field `{key}`; remove it", self.noun)))
            }
        }
    }
}

/// Implements reading for an object that holds a secret.
macro_rules! read_parts {
    ($name:ty, $noun:literal, [$($key:literal),*], { $($field:ident: $take:ident $of:tt,)* }) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let mut parts =
                    $crate::model::Parts::read(deserializer, $noun, &[$($key),*])?;
                let value = Self { $($field: $crate::model::read_parts!(@$take parts, $of),)* };
                parts.finish(value)
            }
        }
    };
    (@take $parts:ident, $key:literal) => { $parts.take($key)? };
    (@take_nullable $parts:ident, $key:literal) => { $parts.take_nullable($key)? };
    (@take_required_nullable $parts:ident, $key:literal) => {
        $parts.take_nullable($key)?.ok_or_else(|| ::serde::de::Error::missing_field($key))?
    };
    (@rest $parts:ident, ()) => { $parts.rest() };
}
pub(crate) use read_parts;

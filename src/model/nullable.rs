//! Values that can be sent as `null`.

use serde::{Deserialize, Deserializer, Serialize};

/// A value, or the `null` that clears it.
///
/// The fields that the API accepts as `null` are an `Option` of this: not
/// sent, sent as `null`, sent with a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Nullable<T> {
    /// A value.
    Value(T),
    /// `null`.
    Null,
}

impl<T> Nullable<T> {
    /// The value, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Null => None,
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// Reads a field that is there: its `null` is not the same as nothing.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn nullable<'de, T, D>(deserializer: D) -> Result<Option<Nullable<T>>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    let value = Option::<T>::deserialize(deserializer)?;
    Ok(Some(value.map_or(Nullable::Null, Nullable::Value)))
}

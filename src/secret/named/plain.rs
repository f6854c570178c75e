//! Identifiers where none is said by its name.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer};
use serde::ser::Serializer;

/// Whether a text stands for an identifier, and may.
pub(crate) fn passes(_: &str) -> bool {
    false
}

/// Reads the text of an identifier.
pub(crate) fn read<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
    text: impl FnOnce(T) -> Cow<'de, str>,
) -> Result<Cow<'de, str>, D::Error> {
    T::deserialize(deserializer).map(text)
}

pub(crate) fn serialize<S: Serializer>(id: &str, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(id)
}

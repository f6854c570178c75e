//! Values that this version has no field for.

use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A JSON value that this version has no field for.
///
/// It dereferences to the value. It does not print: nobody knows what it
/// holds, and it may be a secret.
#[derive(Clone, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ExtraValue {
    json: Value,
    /// Whether it came beside the resource, and is no part of it.
    #[serde(skip)]
    is_beside: bool,
}

impl ExtraValue {
    /// A value that a response has beside the resource.
    pub(crate) fn beside(value: Value) -> Self {
        Self { json: value, is_beside: true }
    }

    pub(crate) fn is_beside(&self) -> bool {
        self.is_beside
    }

    pub(crate) fn value_mut(&mut self) -> &mut Value {
        &mut self.json
    }

    /// The value, owned.
    pub fn into_value(self) -> Value {
        self.json
    }
}

impl PartialEq for ExtraValue {
    fn eq(&self, other: &Self) -> bool {
        self.json == other.json
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
        &self.json
    }
}

impl From<Value> for ExtraValue {
    fn from(value: Value) -> Self {
        Self { json: value, is_beside: false }
    }
}

//! Values that this version has no field for.

use std::fmt;
use std::ops::Deref;

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A JSON value that this version has no field for.
///
/// It dereferences to the value. It does not print: nobody knows what it
/// holds, and it may be a secret.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ExtraValue(Value);

impl ExtraValue {
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

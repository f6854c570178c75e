//! Secrets that the server makes, and shows.

#[cfg(feature = "dynamic")]
mod showing;

use std::fmt;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

use super::{MASK, REDACTED, Secret};
#[cfg(feature = "dynamic")]
pub(crate) use showing::showing;

/// A secret that the server issues, and shows to whoever asks: the address of
/// a connector, which carries its key.
///
/// [`expose`](Self::expose) returns it. It prints as `[REDACTED]` and serializes as
/// eight bullets, so that a resource can be logged, cached and returned to a browser
/// as if it had none.
#[derive(Clone, PartialEq, Eq)]
pub struct IssuedSecret(Secret);

impl IssuedSecret {
    /// The clear text. Do not log what this returns.
    pub fn expose(&self) -> &str {
        self.0.expose()
    }
}

impl From<String> for IssuedSecret {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<IssuedSecret> for Secret {
    fn from(issued: IssuedSecret) -> Self {
        issued.0
    }
}

impl fmt::Debug for IssuedSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "IssuedSecret({REDACTED})")
    }
}

impl Serialize for IssuedSecret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[cfg(feature = "dynamic")]
        if showing::is_on() {
            return serializer.serialize_str(self.expose());
        }
        serializer.serialize_str(MASK)
    }
}

impl<'de> Deserialize<'de> for IssuedSecret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Secret::deserialize(deserializer).map(Self)
    }
}

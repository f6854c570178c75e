//! Passwords and secrets: one type that is sent, one that is received.

use std::fmt;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretString};
use serde::de::{self, Deserialize, Deserializer, IgnoredAny};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;

use crate::unquoted::Unquoted;
pub use issued::IssuedSecret;

pub(crate) mod issued;
pub(crate) mod named;
#[cfg(feature = "apply")]
pub(crate) mod reference;

/// What stands in for a secret wherever one would be printed.
pub(crate) const REDACTED: &str = "[REDACTED]";

/// The mask of the reference page: eight bullets.
const MASK: &str = "••••••••";

/// A secret that is sent: the SIP password of a gateway, an API secret, a
/// token.
///
/// It prints as `Secret([REDACTED])` and its memory is wiped when it is
/// dropped. Serialized, it is the clear text: that is how it reaches the API.
/// Copies outside this type (the caller's own string, the body of a request
/// on its way) are not wiped.
///
/// ```
/// use videosdk_sip::Secret;
///
/// let password = Secret::from("correct horse");
/// assert_eq!(format!("{password:?}"), "Secret([REDACTED])");
/// assert_eq!(password.expose(), "correct horse");
/// ```
///
/// Clones share the text, so that there are fewer places to wipe: it goes with
/// the last of them.
#[derive(Clone)]
pub struct Secret {
    text: Arc<SecretString>,
    /// Where a configuration says that it is.
    #[cfg(feature = "apply")]
    reference: Option<Arc<reference::Reference>>,
}

impl Secret {
    /// A secret with this text.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Arc::new(SecretString::from(text.into())),
            #[cfg(feature = "apply")]
            reference: None,
        }
    }

    /// The clear text. Do not log what this returns.
    pub fn expose(&self) -> &str {
        self.text.expose_secret()
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Secret({REDACTED})")
    }
}

impl PartialEq for Secret {
    fn eq(&self, other: &Self) -> bool {
        self.expose() == other.expose()
    }
}

impl Eq for Secret {}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self::new(text.as_str())
    }
}

impl Serialize for Secret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[cfg(feature = "apply")]
        if reference::is_writing() {
            return match &self.reference {
                Some(reference) => reference.serialize(serializer),
                // Refused where it is read again.
                None => serializer.serialize_str(REDACTED),
            };
        }
        serializer.serialize_str(self.expose())
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Not as a `String`: serde's message for a number would quote it, and
        // it may well be a password that somebody forgot to quote.
        match Unquoted::deserialize(deserializer)?.0 {
            Value::String(text) => Ok(Self::new(text)),
            #[cfg(feature = "apply")]
            Value::Object(map) => reference::resolve(map).map_err(de::Error::custom),
            _ => Err(de::Error::custom("a secret must be a string; put it into quotes")),
        }
    }
}

/// A password as a response carries it: only that there is one.
///
/// The API masks passwords. Whatever stands there is dropped while the
/// response is read, so that neither a mask can be sent back as a password nor a
/// password that the API did not mask can leak. It prints and serializes as
/// eight bullets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct MaskedSecret(());

impl MaskedSecret {
    pub(crate) const fn new() -> Self {
        Self(())
    }
}

impl fmt::Debug for MaskedSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(MASK)
    }
}

impl Serialize for MaskedSecret {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(MASK)
    }
}

impl<'de> Deserialize<'de> for MaskedSecret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IgnoredAny::deserialize(deserializer).map(|_| Self::new())
    }
}

/// Whether a text is a mask, or holds one, instead of a password.
///
/// Bullets do not occur in SIP passwords, so one run of them is enough;
/// asterisks do, so a text is a mask only if it has nothing else.
pub(crate) fn is_mask(text: &str) -> bool {
    const BULLETS: [char; 9] = ['•', '●', '∙', '·', '⋅', '◦', '⚫', '⬤', '・'];
    const FILLERS: [char; 6] = ['*', '＊', '∗', '✱', '＿', '█'];
    let text = text.trim();
    let bullets = |character: char| BULLETS.contains(&character);
    let run_of_bullets = !text.is_ascii()
        && text.split(|character| !bullets(character)).any(|run| run.chars().count() > 2);
    let only_mask = text.chars().all(|it| bullets(it) || FILLERS.contains(&it));
    !text.is_empty() && only_mask || run_of_bullets || text.contains(REDACTED)
}

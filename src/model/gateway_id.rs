//! The identifier of a gateway, safe to put into a path.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::FromJson;
use crate::error::Error;

/// The identifier of a gateway, checked once.
///
/// It is opaque: `gateway_out_123456789` and bare UUIDs both occur. It
/// becomes one segment of the request path, so whatever could make it more or
/// less than one is refused; the rest is percent-encoded when it is sent.
///
/// ```
/// use videosdk_sip::GatewayId;
///
/// let id = GatewayId::new("gateway_out_123456789")?;
/// assert_eq!(id.as_str(), "gateway_out_123456789");
///
/// assert!(GatewayId::new("..").is_err());
/// # Ok::<(), videosdk_sip::Error>(())
/// ```
///
/// In JSON it is a string; reading one checks it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct GatewayId(String);

impl GatewayId {
    /// The longest identifier that is accepted, in bytes.
    pub const MAX_LENGTH: usize = 256;

    /// Checks an identifier.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] if it is empty or blank, `.` or `..`,
    /// contains `/`, `\` or a control character (a line break, say), or is
    /// longer than [`MAX_LENGTH`](Self::MAX_LENGTH) bytes.
    pub fn new(id: impl Into<String>) -> Result<Self, Error> {
        let id = id.into();
        let refuse = |reason: &str| {
            Err(Error::invalid_request(format!(
                "the gateway id {reason}; pass the id as the dashboard or the API shows it"
            )))
        };
        if id.trim().is_empty() {
            return refuse("is empty");
        }
        if id == "." || id == ".." {
            return refuse(&format!("`{id}` would address another resource"));
        }
        if let Some(found) = id.chars().find(|c| matches!(c, '/' | '\\')) {
            return refuse(&format!("contains `{found}`, which would address another resource"));
        }
        if id.chars().any(char::is_control) {
            return refuse("contains a control character, for example a line break");
        }
        if id.len() > Self::MAX_LENGTH {
            return refuse(&format!("is {} bytes long, more than {}", id.len(), Self::MAX_LENGTH));
        }
        Ok(Self(id))
    }

    /// The identifier as it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for GatewayId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for GatewayId {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl From<GatewayId> for String {
    fn from(id: GatewayId) -> Self {
        id.0
    }
}

impl FromJson for GatewayId {
    fn from_json(value: serde_json::Value) -> Result<Self, serde_json::Value> {
        value.as_str().and_then(|id| Self::new(id).ok()).ok_or(value)
    }
}

impl FromStr for GatewayId {
    type Err = Error;

    fn from_str(id: &str) -> Result<Self, Error> {
        Self::new(id)
    }
}

impl TryFrom<String> for GatewayId {
    type Error = Error;

    fn try_from(id: String) -> Result<Self, Error> {
        Self::new(id)
    }
}

impl TryFrom<&str> for GatewayId {
    type Error = Error;

    fn try_from(id: &str) -> Result<Self, Error> {
        Self::new(id)
    }
}

impl TryFrom<&String> for GatewayId {
    type Error = Error;

    fn try_from(id: &String) -> Result<Self, Error> {
        Self::new(id.as_str())
    }
}

impl TryFrom<&GatewayId> for GatewayId {
    type Error = Error;

    fn try_from(id: &GatewayId) -> Result<Self, Error> {
        Ok(id.clone())
    }
}

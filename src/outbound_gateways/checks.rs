//! What is refused before it is sent, and how changes print.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;

use crate::error::{Error, Redactor};
use crate::generated::types::{OutboundGatewayCreate, OutboundGatewayUpdate, SipCredentials};
use crate::model::{ExtraValue, REDACTED, Secret, is_mask};
use crate::request::Body;

impl OutboundGatewayUpdate {
    /// Checks what can be known without the server. Sending does it; call it
    /// to check earlier.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] if nothing is set, if one half of the
    /// credentials is blank or has a line break in it, if the password is a
    /// mask from an answer, or if an extra field has the name of a field that
    /// has a setter.
    pub fn check(&self) -> Result<(), Error> {
        if self.is_empty() {
            return Err(Error::invalid_request(
                "the update is empty; set at least one field (an empty update is refused \
                 because the API does not say what it does)",
            ));
        }
        check_parts(self.auth.as_ref(), &self.extra, Self::FIELDS)
    }
}

impl Body for OutboundGatewayUpdate {
    fn check(&self) -> Result<(), Error> {
        Self::check(self)
    }

    fn secrets(&self) -> impl Iterator<Item = &Secret> {
        self.auth.iter().map(|auth| &auth.password)
    }
}

impl Body for OutboundGatewayCreate {
    fn check(&self) -> Result<(), Error> {
        for (what, text) in [("name", &self.name), ("address", &self.address)] {
            if text.trim().is_empty() {
                return Err(Error::invalid_request(format!(
                    "the {what} of the new gateway is blank; a gateway needs one"
                )));
            }
        }
        if self.numbers.is_empty() {
            return Err(Error::invalid_request(
                "the new gateway has no numbers; give it at least one to call from",
            ));
        }
        check_parts(self.auth.as_ref(), &self.extra, Self::FIELDS)
    }

    fn secrets(&self) -> impl Iterator<Item = &Secret> {
        self.auth.iter().map(|auth| &auth.password)
    }
}

fn check_parts(
    auth: Option<&SipCredentials>,
    extra: &BTreeMap<String, ExtraValue>,
    fields: &[&str],
) -> Result<(), Error> {
    auth.map_or(Ok(()), SipCredentials::check)?;
    match extra.keys().find(|key| fields.contains(&key.as_str())) {
        Some(key) => Err(Error::invalid_request(format!(
            "the extra field `{key}` has a setter of its own; use that one"
        ))),
        None => Ok(()),
    }
}

/// The JSON of the change, without its secrets.
impl fmt::Display for OutboundGatewayUpdate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        without_secrets(self, &self.extra, f)
    }
}

/// The JSON of the gateway to create, without its secrets.
impl fmt::Display for OutboundGatewayCreate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        without_secrets(self, &self.extra, f)
    }
}

fn without_secrets(
    body: &impl Serialize,
    extra: &BTreeMap<String, ExtraValue>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut json = serde_json::to_value(body).map_err(|_| fmt::Error)?;
    // What an extra field holds is not known; it may be a secret.
    for key in extra.keys() {
        json[key] = REDACTED.into();
    }
    Redactor::default().value(&mut json);
    fmt::Display::fmt(&json, f)
}

impl SipCredentials {
    /// Credentials for a carrier.
    pub fn new(username: impl Into<String>, password: impl Into<crate::model::Secret>) -> Self {
        Self { username: username.into(), password: password.into() }
    }

    fn check(&self) -> Result<(), Error> {
        let password = self.password.expose();
        for (name, value) in [("user name", self.username.as_str()), ("password", password)] {
            if value.trim().is_empty() {
                return Err(Error::invalid_request(format!(
                    "the SIP {name} is empty; credentials are sent with both parts or not at all"
                )));
            }
            if value.chars().any(char::is_control) {
                return Err(Error::invalid_request(format!(
                    "the SIP {name} has a line break or another control character in it; \
                     it was probably read from a file, trim it"
                )));
            }
        }
        if is_mask(password) {
            return Err(Error::invalid_request(
                "the SIP password is a mask, not a password; answers carry it in place of \
                 the password, take the real one from where you keep it",
            ));
        }
        Ok(())
    }
}

impl From<std::convert::Infallible> for Error {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

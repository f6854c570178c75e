//! What the sandbox received.

use std::fmt;

use bytes::Bytes;
use http::request::Parts;
use serde_json::{Value, json};

use super::json::replace_secrets;
use crate::describe::{Endpoint, Kind};
use crate::error::Redactor;
use crate::secret::REDACTED;

/// A request as the sandbox received it.
///
/// `Debug` does not show the token and the passwords; the accessors do.
#[derive(Clone)]
pub struct Request {
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    body: Bytes,
    endpoint: Option<&'static Endpoint>,
}

impl Request {
    pub(super) fn new(head: Parts, body: Bytes) -> Self {
        let text = |value: &[u8]| String::from_utf8_lossy(value).into_owned();
        Self {
            method: head.method.as_str().to_owned(),
            path: head.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            headers: head
                .headers
                .iter()
                .map(|(name, value)| (name.as_str().to_owned(), text(value.as_bytes())))
                .collect(),
            body,
            endpoint: None,
        }
    }

    pub(super) fn for_endpoint(self, endpoint: Option<&'static Endpoint>) -> Self {
        Self { endpoint, ..self }
    }

    /// The `operationId` of the operation that was called, if it was one.
    pub fn operation(&self) -> Option<&'static str> {
        self.endpoint.map(|endpoint| endpoint.info.name)
    }

    /// The method, in upper case.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path and query as they were sent, percent-encoded.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The headers, the names in lower case.
    pub fn headers(&self) -> &[(String, String)] {
        &self.headers
    }

    /// The first header of this name, in any letter case.
    pub fn header(&self, name: &str) -> Option<&str> {
        let found = self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name));
        found.map(|(_, value)| value.as_str())
    }

    /// The body as it was sent.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// The body as JSON, if it is.
    pub fn json(&self) -> Option<Value> {
        serde_json::from_slice(&self.body).ok()
    }
}

impl fmt::Debug for Request {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let redactor = Redactor::default();
        let clean = |mut value: Value| {
            redactor.value(&mut value);
            value
        };
        let headers: Vec<_> =
            self.headers.iter().map(|(name, value)| clean(json!({ name: value }))).collect();
        let body = self.json().map(|mut body| {
            if let Some(object) = self.endpoint.and_then(|endpoint| endpoint.body) {
                replace_secrets(&mut body, Kind::Object(object), &json!(REDACTED));
            }
            clean(body).to_string()
        });
        f.debug_struct("Request")
            .field("operation", &self.operation())
            .field("method", &self.method)
            .field("path", &redactor.text(&self.path))
            .field("headers", &headers)
            .field("body", &body.unwrap_or_else(|| format!("{} bytes", self.body.len())))
            .finish()
    }
}

//! What the sandbox received.

use std::fmt;

use httpmock::HttpMockRequest;
use serde_json::Value;

use crate::error::Redactor;
use crate::model::REDACTED;

/// A request as the sandbox received it.
///
/// `Debug` does not show the token and the passwords; the accessors do.
#[derive(Clone)]
pub struct Request {
    method: String,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

impl Request {
    pub(super) fn new(request: &HttpMockRequest) -> Self {
        let uri = request.uri();
        Self {
            method: request.method_str().to_owned(),
            path: uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
            headers: request.headers_vec().clone(),
            body: request.body_vec(),
        }
    }

    /// The method, in upper case.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path and query as they were sent, percent-encoded.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The headers in their order, the names in lower case.
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
        let headers: Vec<_> = self
            .headers
            .iter()
            .map(|(name, value)| match name.eq_ignore_ascii_case("authorization") {
                true => (name.as_str(), REDACTED),
                false => (name.as_str(), value.as_str()),
            })
            .collect();
        let body = self.json().map(|mut body| {
            Redactor::default().value(&mut body);
            body.to_string()
        });
        f.debug_struct("Request")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("headers", &headers)
            .field("body", &body.unwrap_or_else(|| format!("{} bytes", self.body.len())))
            .finish()
    }
}

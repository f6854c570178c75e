//! A request as it would be sent.

use std::fmt;

use http::Method;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue, USER_AGENT};
use serde::{Serialize, Serializer};
use serde_json::Value;

use crate::call::Plan;
use crate::secret::REDACTED;

/// A request as it would be sent, but for its secrets.
///
/// From the `dry_run` of every request. `Display` is the request as text:
/// method and URL, a line for each header, the JSON. It serializes with the
/// names of its fields.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct PreparedRequest {
    /// The method.
    #[serde(serialize_with = "as_text")]
    pub method: Method,
    /// The whole URL, percent-encoded.
    pub url: String,
    /// The headers, by name; those that hold secrets are redacted, those of
    /// the connection (`host`, `content-length`) are not there yet.
    pub headers: Vec<(String, String)>,
    /// The JSON of the body, its secrets redacted.
    pub json: Option<Value>,
}

fn as_text<S: Serializer>(method: &Method, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(method.as_str())
}

impl PreparedRequest {
    pub(crate) fn new(plan: &Plan<'_>) -> Self {
        let (request, redactor) = (&plan.request, plan.redactor());
        // This crate sets these: what looks like a secret there is none.
        let is_own = |name: &HeaderName| [ACCEPT, CONTENT_TYPE, USER_AGENT].contains(name);
        let shown = |name: &HeaderName, value: &HeaderValue| match value.to_str() {
            Ok(text) if is_own(name) => text.to_owned(),
            Ok(text) if !value.is_sensitive() => redactor.text(text),
            _ => REDACTED.to_owned(),
        };
        let own = request.headers().iter().chain([(&USER_AGENT, &plan.client.user_agent)]);
        let mut headers: Vec<_> =
            own.map(|(name, value)| (name.as_str().to_owned(), shown(name, value))).collect();
        // A token is requested when it is needed, which is not now.
        headers.push((AUTHORIZATION.as_str().to_owned(), REDACTED.to_owned()));
        headers.sort();
        let json = serde_json::from_slice(request.body()).ok().map(|mut json| {
            redactor.whole_values(&mut json);
            json
        });
        Self { method: request.method().clone(), url: request.uri().to_string(), headers, json }
    }
}

impl fmt::Display for PreparedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.url)?;
        for (name, value) in &self.headers {
            write!(f, "\n{name}: {value}")?;
        }
        match &self.json {
            Some(json) => write!(f, "\n\n{json:#}"),
            None => Ok(()),
        }
    }
}

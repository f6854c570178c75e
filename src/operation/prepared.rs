//! A request as it would be sent.

use std::fmt;

use http::Method;
use http::header::{AUTHORIZATION, HeaderValue, USER_AGENT};
use serde_json::Value;

use crate::call::Plan;
use crate::secret::REDACTED;

/// A request as it would be sent, but for its secrets.
///
/// From the `dry_run` of every request. `Display` is the request as text:
/// method and URL, a line for each header, the JSON.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PreparedRequest {
    /// The method.
    pub method: Method,
    /// The whole URL, percent-encoded.
    pub url: String,
    /// The headers, by name; those that hold secrets are redacted, those of
    /// the connection (`host`, `content-length`) are not there yet.
    pub headers: Vec<(String, String)>,
    /// The JSON of the body, its secrets redacted.
    pub json: Option<Value>,
}

impl PreparedRequest {
    pub(crate) fn new(plan: &Plan<'_>) -> Self {
        let (request, redactor) = (&plan.request, plan.redactor());
        let shown = |value: &HeaderValue| match value.to_str() {
            Ok(text) if !value.is_sensitive() => redactor.text(text),
            _ => REDACTED.to_owned(),
        };
        let own = request.headers().iter().chain([(&USER_AGENT, &plan.client.user_agent)]);
        let mut headers: Vec<_> =
            own.map(|(name, value)| (name.as_str().to_owned(), shown(value))).collect();
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

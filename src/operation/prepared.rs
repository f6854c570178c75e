//! A request as it would be sent.

use std::fmt;

use http::Method;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue, USER_AGENT};
use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::Value;

use crate::call::Plan;
use crate::describe::Kind;
use crate::secret::REDACTED;

/// A request as it would be sent, but for its secrets.
///
/// From the `dry_run` of every request. `Display` is the request as text:
/// method and URL, a line for each header, the JSON. As text it shows no more
/// than the request itself: what is not described (extra fields, query and JSON
/// of an [`UntypedRequest`](super::UntypedRequest)) could be a secret, and is
/// only in [`url`](Self::url) and [`json`](Self::json). Serialized it is the same,
/// with the names of its fields.
#[derive(Clone, PartialEq)]
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
    /// The same, without what is not described.
    shown: Option<Value>,
    is_described: bool,
}

/// In place of what is not described.
const NOT_SHOWN: &str = "[not shown]";

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
        let shown = json.clone().map(|mut json| {
            match plan.body {
                Some(object) => Kind::Object(object).hide_unknown(&mut json, &NOT_SHOWN.into()),
                None => json = NOT_SHOWN.into(),
            }
            json
        });
        let (method, url) = (request.method().clone(), request.uri().to_string());
        // What is described has a path.
        let is_described = !plan.info.path.is_empty();
        Self { method, url, headers, json, shown, is_described }
    }

    /// The URL as text.
    fn shown_url(&self) -> String {
        match self.url.split_once('?') {
            Some((path, _)) if !self.is_described => format!("{path}?{NOT_SHOWN}"),
            _ => self.url.clone(),
        }
    }
}

impl Serialize for PreparedRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("PreparedRequest", 4)?;
        fields.serialize_field("method", self.method.as_str())?;
        fields.serialize_field("url", &self.shown_url())?;
        fields.serialize_field("headers", &self.headers)?;
        fields.serialize_field("json", &self.shown)?;
        fields.end()
    }
}

impl fmt::Debug for PreparedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PreparedRequest")
            .field("method", &self.method)
            .field("url", &self.shown_url())
            .field("headers", &self.headers)
            .field("json", &self.shown)
            .finish()
    }
}

impl fmt::Display for PreparedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.shown_url())?;
        for (name, value) in &self.headers {
            write!(f, "\n{name}: {value}")?;
        }
        match &self.shown {
            Some(json) => write!(f, "\n\n{json:#}"),
            None => Ok(()),
        }
    }
}

//! Requests of operations that are not described.

use std::fmt;

use percent_encoding::percent_decode_str;
use serde::Serialize;
use serde_json::Value;

use super::wire::{RequestBuilder, named_segment};
use super::{Context, Operation, Prepared, UpdateMethod, context_methods, request_methods};
use crate::base_url::BaseUrl;
use crate::describe::OperationInfo;
use crate::error::{Error, named_secrets};
use crate::model::ExtraValue;
use crate::read::{self, NotTheResponse};

/// A request of an operation that this version does not describe: a method, a
/// path, a query, JSON. It has the token, limits, retries, redaction and errors
/// of every other request.
///
/// ```no_run
/// # async fn example(client: &videosdk_sip::Client) -> Result<(), videosdk_sip::Error> {
/// let streams = client.request("GET", "/v2/hls").query("page", 1).send().await?;
/// println!("{}", streams["pageInfo"]["total"]);
/// # Ok(())
/// # }
/// ```
///
/// `GET`, `PUT` and `DELETE` are sent again after a transient failure; `POST`
/// and `PATCH` only if they certainly were not applied.
#[derive(Clone)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UntypedRequest {
    context: Context,
    info: &'static OperationInfo,
    path: String,
    query: Vec<(String, String)>,
    json: Option<Value>,
}

/// What is known of any operation with this method.
const fn any(method: &'static str, repeatable: bool) -> OperationInfo {
    OperationInfo {
        name: "request",
        method,
        path: "",
        noun: "request",
        repeatable,
        variants: &[],
        hints: &[],
    }
}

static METHODS: [OperationInfo; 5] = [
    any("GET", true),
    any("PUT", true),
    any("DELETE", true),
    any("POST", false),
    any("PATCH", false),
];

impl UntypedRequest {
    request_methods!(ExtraValue);

    pub(crate) fn new(mut context: Context, method: &str, path: String) -> Self {
        let info = METHODS.iter().find(|it| it.method.eq_ignore_ascii_case(method));
        if info.is_none() {
            context.refuse("the method must be GET, POST, PUT, PATCH or DELETE");
        }
        let info = info.unwrap_or(&METHODS[0]);
        Self { context, info, path, query: Vec::new(), json: None }
    }

    /// Adds a parameter to the query. One that is added twice is sent twice.
    pub fn query(mut self, name: impl Into<String>, value: impl fmt::Display) -> Self {
        self.query.push((name.into(), value.to_string()));
        self
    }

    /// The body. Values whose names sound like secrets are kept out of errors
    /// and dry runs.
    pub fn json(mut self, body: impl Serialize) -> Self {
        match serde_json::to_value(body) {
            Ok(json) => self.json = Some(json),
            // What it says could quote a value.
            Err(_) => self.context.refuse("the body cannot be written as JSON"),
        }
        self
    }

    /// The path, each segment checked and encoded as that of every operation.
    fn segments(&self) -> Result<String, Error> {
        let refused = |reason: &str| Error::invalid_request(format!("the path {reason}"));
        let rest = self.path.strip_prefix('/').ok_or_else(|| refused("must begin with `/`"))?;
        if rest.contains(['?', '#']) {
            return Err(refused("must not have a query or a fragment; use `query`"));
        }
        if rest.contains(['{', '}']) {
            return Err(refused("has a parameter in braces; put its value there"));
        }
        let mut path = String::with_capacity(self.path.len() + 8);
        for segment in rest.split('/') {
            let decoded = percent_decode_str(segment).decode_utf8();
            let decoded =
                decoded.map_err(|_| refused("has an encoding in it that is not UTF-8"))?;
            path.push('/');
            path.extend(named_segment("segment of the path", &decoded)?);
        }
        Ok(path)
    }
}

impl Operation for UntypedRequest {
    type Response = ExtraValue;
    const INFO: &'static OperationInfo = &METHODS[0];

    context_methods!();

    fn info(&self) -> &'static OperationInfo {
        self.info
    }

    fn prepare(&self, to: &BaseUrl, _: Option<UpdateMethod>) -> Result<Prepared, Error> {
        let url = format!("{}{}", to.path(), self.segments()?);
        let method = self.info.method.parse().unwrap_or_default();
        let request = RequestBuilder::new(to, method, url).query(&self.query);
        let mut secrets = Vec::new();
        let request = match &self.json {
            Some(_) if self.info.method == "GET" => {
                return Err(Error::invalid_request("a GET has no body; use `query`"));
            }
            Some(json) => {
                named_secrets(json, &mut secrets);
                request.json(json)
            }
            None => request,
        };
        Ok(Prepared { secrets, ..Prepared::new(request.build()?) })
    }

    fn read(&self, body: &[u8]) -> Result<ExtraValue, NotTheResponse> {
        read::any(body)
    }
}

/// Without the body: nobody knows what it holds.
impl fmt::Debug for UntypedRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UntypedRequest")
            .field("method", &self.info.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

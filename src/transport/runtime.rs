//! What the generated operations are written against: `build/polish.rs` puts
//! these in the place of the generator's own. Names are the generator's.

use bytes::{BufMut, Bytes, BytesMut};
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Request, Response, StatusCode};
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Call;
use super::lost::Lost;
use crate::base_url::BaseUrl;

/// Has the operations of the description as its methods, and no others: they
/// may have any name.
pub struct Client {
    pub(crate) call: Call,
}

/// Why an operation has no answer.
#[derive(Debug)]
pub enum Failure {
    /// There is no request to send.
    NotBuilt(String),
    /// There is no answer, or not all of it.
    Lost(Lost),
    /// The status is not one of a success; the rest is among the facts.
    Status,
    /// A success, whose body is not what was asked for.
    Unreadable(Bytes, serde_json::Error),
}

/// What a successful operation answers.
pub struct ResponseValue<T> {
    pub(super) value: T,
    pub(super) status: StatusCode,
}

#[allow(dead_code, reason = "it depends on the description which are used")]
impl ResponseValue<()> {
    /// Of an operation that answers with nothing but its status.
    pub(crate) fn empty(answer: Answer) -> Self {
        Self { value: (), status: answer.status() }
    }
}

/// An answer; headers and body are among the facts of its call.
pub(crate) type Answer = Response<()>;

#[allow(dead_code, reason = "it depends on the description which are used")]
impl Call {
    /// What comes before the paths of the operations.
    pub(crate) fn path(&self) -> &str {
        self.shared().base.path()
    }

    pub(crate) fn get(&self, path: String) -> RequestBuilder<'_> {
        self.request(Method::GET, path)
    }

    pub(crate) fn post(&self, path: String) -> RequestBuilder<'_> {
        self.request(Method::POST, path)
    }

    pub(crate) fn put(&self, path: String) -> RequestBuilder<'_> {
        self.request(Method::PUT, path)
    }

    pub(crate) fn patch(&self, path: String) -> RequestBuilder<'_> {
        self.request(Method::PATCH, path)
    }

    pub(crate) fn delete(&self, path: String) -> RequestBuilder<'_> {
        self.request(Method::DELETE, path)
    }

    pub(crate) fn head(&self, path: String) -> RequestBuilder<'_> {
        self.request(Method::HEAD, path)
    }

    fn request(&self, method: Method, path: String) -> RequestBuilder<'_> {
        RequestBuilder {
            base: &self.shared().base,
            method,
            path,
            // Room for ours and the connection's.
            headers: HeaderMap::with_capacity(6),
            body: Bytes::new(),
            problem: None,
        }
    }

    /// Reads the body of a success.
    pub(crate) fn answer<T: DeserializeOwned>(
        &self,
        answer: Answer,
    ) -> Result<ResponseValue<T>, Failure> {
        let bytes = self.readable_body();
        // Looked at as a whole, it need not be looked at string by string.
        let read = match std::str::from_utf8(&bytes) {
            Ok(text) => serde_json::from_str(text),
            Err(_) => serde_json::from_slice(&bytes),
        };
        match read {
            Ok(value) => Ok(ResponseValue { value, status: answer.status() }),
            Err(error) => Err(Failure::Unreadable(bytes, error)),
        }
    }
}

/// A request in the making.
pub(crate) struct RequestBuilder<'a> {
    base: &'a BaseUrl,
    method: Method,
    path: String,
    headers: HeaderMap,
    body: Bytes,
    problem: Option<&'static str>,
}

impl RequestBuilder<'_> {
    pub(crate) fn header(mut self, name: HeaderName, value: HeaderValue) -> Self {
        self.headers.append(name, value);
        self
    }

    /// Adds `key=value` pairs to the query.
    pub(crate) fn query(mut self, pairs: &impl Serialize) -> Self {
        match serde_urlencoded::to_string(pairs) {
            Ok(pairs) if pairs.is_empty() => {}
            Ok(pairs) => {
                self.path.push(if self.path.contains('?') { '&' } else { '?' });
                self.path.push_str(&pairs);
            }
            Err(_) => self.problem = Some("a parameter cannot be put into a URL"),
        }
        self
    }

    /// Sends this as JSON.
    pub(crate) fn json(mut self, body: &impl Serialize) -> Self {
        // Room for a gateway of the usual size.
        let mut bytes = BytesMut::with_capacity(512).writer();
        match serde_json::to_writer(&mut bytes, body) {
            Ok(()) => self.body = bytes.into_inner().freeze(),
            Err(_) => self.problem = Some("what is to be sent cannot be written as JSON"),
        }
        let json = HeaderValue::from_static("application/json");
        self.headers.insert(CONTENT_TYPE, json);
        self
    }

    pub(crate) fn build(self) -> Result<Request<Bytes>, Failure> {
        if let Some(problem) = self.problem {
            return Err(Failure::NotBuilt(problem.to_owned()));
        }
        let mut request = Request::new(self.body);
        *request.method_mut() = self.method;
        *request.uri_mut() = self.base.uri(self.path).map_err(|_| {
            let reason = "the parameters make a URL that is longer than 65,534 characters, \
                              or none; shorten them";
            Failure::NotBuilt(reason.to_owned())
        })?;
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

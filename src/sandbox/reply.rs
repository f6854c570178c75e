//! Answers of the sandbox: its own, and those that a test prepares.

use std::time::Duration;

use httpmock::HttpMockResponse;
use serde_json::{Value, json};

/// An answer to give instead of the regular one.
///
/// ```
/// use std::time::Duration;
/// use videosdk_sip::sandbox::Reply;
///
/// // A proxy that fails.
/// Reply::status(502).header("content-type", "text/html").body("<html>Bad gateway</html>");
/// // Too many requests.
/// Reply::status(429).header("retry-after", "2");
/// // The regular answer, but late.
/// Reply::regular().delay(Duration::from_secs(5));
/// // The change is applied, and the answer lost on the way.
/// Reply::regular().with_status(500).body("");
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Reply {
    status: Option<u16>,
    headers: Vec<(String, String)>,
    body: Option<Vec<u8>>,
    pub(super) delay: Option<Duration>,
    /// Whether the request is handled although the answer is another one.
    pub(super) handles_request: bool,
}

impl Reply {
    /// An answer with this status and an empty body. The request is not
    /// looked at.
    pub fn status(status: u16) -> Self {
        Self {
            status: Some(status),
            headers: Vec::new(),
            body: None,
            delay: None,
            handles_request: false,
        }
    }

    /// The regular answer, to be varied: the request is handled, and what it
    /// changes is changed.
    pub fn regular() -> Self {
        Self { status: None, headers: Vec::new(), body: None, delay: None, handles_request: true }
    }

    /// Another status.
    pub fn with_status(mut self, status: u16) -> Self {
        self.status = Some(status);
        self
    }

    /// One more header.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The body, as it is.
    pub fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// The body as JSON, with its content type.
    pub fn json(self, body: Value) -> Self {
        self.header("content-type", "application/json; charset=utf-8").body(body.to_string())
    }

    /// How long to wait before answering. Other requests are answered
    /// meanwhile.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    /// An error as the API words it.
    pub(super) fn error(status: u16, message: &str) -> Self {
        Self::status(status).json(json!({ "message": message }))
    }

    /// This answer where it says something, the regular one elsewhere.
    pub(super) fn over(self, regular: Self) -> Self {
        let mut headers = regular.headers;
        headers.retain(|(name, _)| {
            !self.headers.iter().any(|(other, _)| other.eq_ignore_ascii_case(name))
        });
        headers.extend(self.headers);
        Self {
            status: self.status.or(regular.status),
            headers,
            body: self.body.or(regular.body),
            ..regular
        }
    }

    pub(super) fn into_response(self, request_id: &str) -> HttpMockResponse {
        let mut headers = self.headers;
        if !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("x-request-id")) {
            headers.push(("x-request-id".to_owned(), request_id.to_owned()));
        }
        HttpMockResponse::builder()
            .status(self.status.unwrap_or(200))
            .headers(headers)
            .body(self.body.unwrap_or_default())
            .build()
    }
}

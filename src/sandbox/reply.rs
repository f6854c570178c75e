//! Replies of the sandbox: its own, and those that a test prepares.

use std::time::Duration;

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use http_body_util::Full;
use serde_json::{Value, json};

/// A reply to give instead of the regular one.
///
/// ```
/// use std::time::Duration;
/// use videosdk_sip::sandbox::Reply;
///
/// // A proxy that fails.
/// Reply::status(502).header("content-type", "text/html").body("<html>Bad gateway</html>");
/// // Too many requests.
/// Reply::status(429).header("retry-after", "2");
/// // The change is applied at once, and the response is late.
/// Reply::regular().delay(Duration::from_secs(5));
/// // The change is applied, and the response lost on the way.
/// Reply::regular().with_status(500).body("");
/// // The change is applied, and the connection closed.
/// Reply::regular().then_close();
/// // The connection is closed, and nothing was applied.
/// Reply::close();
/// ```
#[derive(Clone, Debug)]
#[must_use]
pub struct Reply {
    status: Option<u16>,
    headers: Vec<(String, String)>,
    body: Option<Vec<u8>>,
    delay: Option<Duration>,
    /// Whether the request is handled although the reply is another one.
    pub(super) handles_request: bool,
    /// Whether there is no response.
    closes: bool,
}

impl Reply {
    /// A response with this status and an empty body. The request is not
    /// handled.
    pub fn status(status: u16) -> Self {
        Self { status: Some(status), handles_request: false, ..Self::regular() }
    }

    /// The regular reply, to be varied: the request is handled when it
    /// arrives, and what it changes is changed.
    pub fn regular() -> Self {
        Self {
            status: None,
            headers: Vec::new(),
            body: None,
            delay: None,
            handles_request: true,
            closes: false,
        }
    }

    /// No response: the connection is closed, and the request not handled.
    pub fn close() -> Self {
        Self { handles_request: false, ..Self::regular() }.then_close()
    }

    /// Closes the connection instead of responding. After
    /// [`regular`](Self::regular), the request is handled nevertheless.
    pub fn then_close(mut self) -> Self {
        self.closes = true;
        self
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

    /// How long to wait before responding. It is the request's own delay:
    /// others are replied to meanwhile, whatever was prepared for them. The
    /// time is real, even if that of a test is paused.
    ///
    /// What the request changes is changed when it arrives. So if the
    /// caller's time is up before the response, the change is applied.
    pub fn delay(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    /// An error as the API words it.
    pub(super) fn error(status: u16, message: &str) -> Self {
        Self::status(status).json(json!({ "message": message }))
    }

    /// This reply where it says something, the regular one elsewhere.
    pub(super) fn over(self, regular: Self) -> Self {
        let mut headers = regular.headers;
        headers.retain(|(name, _)| !self.has_header(name));
        headers.extend(self.headers);
        Self {
            status: self.status.or(regular.status),
            headers,
            body: self.body.or(regular.body),
            ..self
        }
    }

    /// This reply with the id by which a request is found.
    pub(super) fn with_request_id(self, id: String) -> Self {
        match self.has_header("x-request-id") {
            true => self,
            false => self.header("x-request-id", id),
        }
    }

    fn has_header(&self, name: &str) -> bool {
        self.headers.iter().any(|(other, _)| other.eq_ignore_ascii_case(name))
    }

    /// Waits as long as it should; then the response, if there is one.
    pub(super) async fn respond(self) -> Option<Response<Full<Bytes>>> {
        if let Some(delay) = self.delay {
            tokio::time::sleep(delay).await;
        }
        if self.closes {
            return None;
        }
        Some(self.into_response().unwrap_or_else(|wrong| {
            let message = format!("the sandbox cannot send the reply that was prepared: {wrong}");
            let mut response = Response::new(Full::from(message));
            *response.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
            response
        }))
    }

    fn into_response(self) -> Result<Response<Full<Bytes>>, http::Error> {
        let mut response = Response::new(Full::from(self.body.unwrap_or_default()));
        *response.status_mut() = StatusCode::from_u16(self.status.unwrap_or(200))?;
        for (name, value) in self.headers {
            let name = HeaderName::try_from(name)?;
            response.headers_mut().append(name, HeaderValue::try_from(value)?);
        }
        Ok(response)
    }
}

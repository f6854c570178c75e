//! The value of a successful call, and what came with it.

use std::fmt;

use http::StatusCode;

/// The value of a successful call, and the facts about the call.
///
/// Returned by `send_with_response`, where `send` returns the value alone.
#[derive(Clone)]
pub struct Response<T> {
    pub(crate) value: T,
    pub(crate) status: StatusCode,
    pub(crate) request_id: Option<String>,
    pub(crate) attempts: u32,
}

impl<T> Response<T> {
    /// What the call returns.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// What the call returns, owned.
    pub fn into_value(self) -> T {
        self.value
    }

    /// The HTTP status, a success.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The id that the server gave the request: quote it to the vendor's
    /// support.
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.as_deref()
    }

    /// How many times the request was sent, the last one successfully.
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Response")
            .field("status", &self.status.as_u16())
            .field("request_id", &self.request_id)
            .field("attempts", &self.attempts)
            .field("value", &self.value)
            .finish()
    }
}

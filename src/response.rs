//! The value of a successful call, and what came with it.

use http::StatusCode;

/// The value of a successful call, and the facts about the call.
///
/// Returned by `send_with_response`, where `send` returns the value alone.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// What the call returns.
    pub value: T,
    /// The HTTP status, a success.
    pub status: StatusCode,
    /// The id that the server gave the request: quote it to the vendor's
    /// support.
    pub request_id: Option<String>,
    /// How many times the request was sent, the last one successfully.
    pub attempts: u32,
}

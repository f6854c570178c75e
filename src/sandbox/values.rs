//! Errors and results as values, for tests that need no server.

use std::time::Duration;

use http::StatusCode;

use crate::call::Response;
use crate::diff::Diff;
use crate::draft::Editable;
use crate::edit::{Edited, state_of, state_of_change};
use crate::error::{Error, ErrorKind, Explanation, Report};

/// An error of this kind, as a call returns it; a kind that is told by a status
/// has the usual one.
///
/// ```
/// use videosdk_sip::sandbox::error;
/// use videosdk_sip::{Error, ErrorKind};
///
/// fn status_for_my_callers(error: &Error) -> u16 {
///     error.kind().http_status().as_u16()
/// }
///
/// let busy = error(ErrorKind::RateLimited).message("slow down").build();
/// assert_eq!(busy.status().map(|it| it.as_u16()), Some(429));
/// assert_eq!(status_for_my_callers(&busy), 503);
///
/// let lost = error(ErrorKind::Disconnected).may_have_been_applied(true).build();
/// assert!(lost.may_have_been_applied());
/// ```
pub fn error(kind: ErrorKind) -> ErrorBuilder {
    let status = match kind {
        ErrorKind::Auth => Some(401),
        ErrorKind::PaymentRequired => Some(402),
        ErrorKind::NotFound => Some(404),
        ErrorKind::UnexpectedStatus => Some(405),
        ErrorKind::Conflict => Some(409),
        ErrorKind::RateLimited => Some(429),
        ErrorKind::Server => Some(500),
        _ => None,
    };
    let builder = ErrorBuilder { kind, report: Report::default() };
    match status {
        Some(status) => builder.status(status),
        None => builder,
    }
}

/// An error that is being put together; see [`error`].
#[derive(Clone, Debug)]
#[must_use = "it is no error before `build`"]
pub struct ErrorBuilder {
    kind: ErrorKind,
    report: Report,
}

impl ErrorBuilder {
    /// The status of the response; the kind of the error becomes that of the
    /// status. One that no response can have counts as 500.
    pub fn status(mut self, status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        self.kind = ErrorKind::of_status(status);
        self.report.status = Some(status);
        self.report.attempts = 1;
        self
    }

    /// What the server says went wrong.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        let message = Some(message.into());
        self.report.explanation = Explanation { message, ..self.report.explanation };
        self
    }

    /// The server's code for the error.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.report.explanation.code = Some(code.into());
        self
    }

    /// The id that the server gave the request.
    pub fn request_id(mut self, id: impl Into<String>) -> Self {
        self.report.request_id = Some(id.into());
        self
    }

    /// How long the server asks to wait.
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.report.retry_after = Some(wait);
        self
    }

    /// Whether the change could have been applied. Default: `false`.
    pub fn may_have_been_applied(mut self, may_be: bool) -> Self {
        self.report.may_have_been_applied = may_be;
        self
    }

    /// The error.
    pub fn build(self) -> Error {
        let what = match self.report.status {
            Some(status) => format!("a request returned {status}"),
            None => format!("a request failed: {}", self.kind),
        };
        Error::new(self.kind, what).with_report(self.report)
    }
}

impl From<ErrorBuilder> for Error {
    fn from(builder: ErrorBuilder) -> Self {
        builder.build()
    }
}

/// The result of an edit that sent this change: what differs, and what is
/// unexpected, is worked out as it is after a call. Resources are read from JSON.
///
/// ```
/// use serde_json::json;
/// use videosdk_sip::outbound_gateways::{OutboundGateway, OutboundGatewayUpdate};
/// use videosdk_sip::sandbox::edited;
///
/// let before: OutboundGateway = serde_json::from_value(json!({ "id": "g", "record": false }))?;
/// let after = serde_json::from_value(json!({ "id": "g", "record": true }))?;
/// let edited = edited(before, OutboundGatewayUpdate::new().record(true), after);
/// assert_eq!(edited.diff().to_string(), "record: false → true\n");
/// assert!(edited.was_sent() && edited.unexpected().is_empty());
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn edited<R: Editable>(before: R, change: R::Change, after: R) -> Edited<R> {
    let asked = Diff::of_change(&state_of(&before), &state_of_change(&change), false);
    Edited::new(before, change, after, &asked)
}

/// The response that `send_with_response` returns with this value: 200, at the
/// first attempt.
pub fn response<T>(value: T) -> Response<T> {
    Response { value, status: StatusCode::OK, request_id: None, attempts: 1 }
}

//! What a failure means for the gateway, and what to tell people.

use std::time::Duration;

use reqwest::StatusCode;
use reqwest::header::{HeaderMap, RETRY_AFTER};

use crate::error::Kind;

/// Whether a request may have reached the server although it failed. Only
/// without a connection, or without a request, is it certain that it did not.
pub(super) fn may_have_arrived(error: &reqwest::Error) -> bool {
    !(error.is_connect() || error.is_builder())
}

/// What kind of failure this is, and how to say it.
pub(super) fn classify(error: &reqwest::Error) -> (Kind, &'static str) {
    if error.is_builder() {
        (Kind::InvalidRequest, "the request could not be built")
    } else if error.is_connect() && error.is_timeout() {
        (Kind::Timeout, "no connection could be made in time")
    } else if error.is_connect() {
        (Kind::Connect, "no connection could be made")
    } else if error.is_timeout() {
        (Kind::Timeout, "the answer did not come in time")
    } else if error.is_body() || error.is_decode() {
        (Kind::Transport, "the answer was cut off")
    } else {
        (Kind::Transport, "the connection broke before the answer")
    }
}

/// Whether a change may have been applied although the answer is not a success.
pub(super) fn may_be_applied_despite(status: StatusCode) -> bool {
    match status.as_u16() {
        // Sent elsewhere: not applied here, and not followed.
        301 | 302 | 307 | 308 => false,
        // Not by the server that would apply it, but by one before it that
        // lost patience or contact.
        408 | 499 => true,
        400..=499 => false,
        // Even 503 may come after the change.
        _ => true,
    }
}

/// What people most often need to know about a status.
pub(super) fn hint(status: StatusCode) -> Option<&'static str> {
    match status.as_u16() {
        300..=399 => Some("redirects are not followed; check the base URL"),
        402 => Some("payment required; look at the account in the dashboard"),
        404 => Some("check the gateway id and the project of the credentials"),
        405 => Some("the API may want another verb by now; newer pages of the vendor say PATCH"),
        _ => None,
    }
}

/// `Retry-After` in whole seconds. Anything else is ignored.
pub(super) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    let digits = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits.then(|| text.parse().ok()).flatten().map(Duration::from_secs)
}

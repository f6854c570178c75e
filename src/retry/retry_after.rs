//! `Retry-After`, in all its forms.

use std::time::{Duration, SystemTime};

use http::StatusCode;
use http::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};

/// How long a server asks to wait: whole seconds, or one of the three forms
/// of an HTTP date. Only 429 and 503 ask; what is malformed asks nothing.
///
/// A date is read against the `Date` of the same response: the clocks of two
/// machines differ. Without one, against ours.
pub(crate) fn retry_after(
    status: StatusCode,
    headers: &HeaderMap,
    now: SystemTime,
) -> Option<Duration> {
    if !matches!(status.as_u16(), 429 | 503) {
        return None;
    }
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return text.parse().ok().map(Duration::from_secs);
    }
    let until = httpdate::parse_http_date(text).ok()?;
    let now = date(headers, DATE).unwrap_or(now);
    // A date that has passed asks for no wait.
    Some(until.duration_since(now).unwrap_or_default())
}

/// A header that is an HTTP date.
pub(crate) fn date(headers: &HeaderMap, name: HeaderName) -> Option<SystemTime> {
    httpdate::parse_http_date(headers.get(name)?.to_str().ok()?.trim()).ok()
}

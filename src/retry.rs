//! What is tried again, and after how long, `Retry-After` in all its forms
//! included. Decisions only: nothing is sent
//! and nobody sleeps here.

mod budget;

use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, SystemTime};

use http::StatusCode;
use http::header::{DATE, HeaderMap, HeaderName, RETRY_AFTER};

use crate::setters::setters;

pub use budget::RetryBudget;
pub(crate) use budget::Spent;

/// How a call is retried after a transient failure.
///
/// Transient failures are retried, up to three attempts in total: when the
/// connection failed or broke, when the time for an attempt was over, when a
/// successful response was cut off, and for the statuses 408, 425 (once), 429,
/// 500, 502, 503 and 504. They are not retried when TLS or the protocol is
/// wrong, for other statuses, and when the server asks to wait for longer than
/// [`with_max_retry_after`](Self::with_max_retry_after).
///
/// Reading, updating and deleting are idempotent: sent twice, they lead to the
/// same state. What creates something is sent again only if it is certain that
/// nothing was created.
///
/// Between the attempts someone else may have changed the resource, and the
/// retried update then overwrites that. [`never`](Self::never) rules it out.
///
/// The wait before a further attempt is random, between zero and a ceiling
/// that doubles with each attempt, so that clients that failed together do
/// not come back together. It is never shorter than what `Retry-After` (429
/// and 503, in seconds or as an HTTP date) asks for, and never longer than
/// what is left of the call's time: then the call ends at once.
///
/// ```
/// use std::time::Duration;
/// use videosdk_sip::{Client, RetryPolicy};
///
/// let patient = RetryPolicy::default().with_max_attempts(5);
/// # let builder = || Client::builder().token("t").with_base_url("http://127.0.0.1:9");
/// let client = builder().with_retry(patient).build()?;
/// let update = client.outbound_gateways().update("x").with_retry(RetryPolicy::never());
/// # Ok::<(), videosdk_sip::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct RetryPolicy {
    pub(crate) max_attempts: u32,
    backoff: Duration,
    throttled_backoff: Duration,
    max_backoff: Duration,
    max_retry_after: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self {
            max_attempts: 3,
            backoff: Duration::from_millis(250),
            throttled_backoff: Duration::from_secs(1),
            max_backoff: Duration::from_secs(8),
            max_retry_after: Duration::from_secs(60),
        }
    }
}

impl RetryPolicy {
    /// Sends a request once.
    pub fn never() -> Self {
        Self::default().with_max_attempts(1)
    }

    setters! {
        /// How often a request is sent at most. Default: 3. With 1 it is never
        /// retried. 0 is refused when the client is built or the call sent.
        ///
        /// A refused token (401) is replaced, and the request sent with the new
        /// one, beside this count.
        pub fn with_max_attempts(attempts: u32) => max_attempts = attempts;

        /// The ceiling of the first wait; each further one is twice as high.
        /// Default: 250 milliseconds.
        pub fn with_backoff(backoff: Duration) => backoff = backoff;

        /// The same after 429, which asks to slow down. Default: 1 second.
        pub fn with_throttled_backoff(backoff: Duration) => throttled_backoff = backoff;

        /// What the ceiling never exceeds. Default: 8 seconds.
        pub fn with_max_backoff(backoff: Duration) => max_backoff = backoff;

        /// How long a wait that the server asks for may be. If it asks for more,
        /// the call ends at once, and the error has
        /// [`retry_after`](crate::Error::retry_after). Default: 60 seconds.
        pub fn with_max_retry_after(wait: Duration) => max_retry_after = wait;
    }

    /// How long to wait before the next attempt, if there is to be one.
    pub(crate) fn next_wait(&self, failed: &Failed) -> Option<Duration> {
        let asked = failed.retry_after.unwrap_or_default();
        if failed.attempts >= self.max_attempts
            || failed.cause == Cause::TooEarly && failed.too_early > 1
            || asked > self.max_retry_after
        {
            return None;
        }
        let wait = self.backoff_ceiling(failed).mul_f64(random_fraction()).max(asked);
        (wait < failed.time_left).then_some(wait)
    }

    fn backoff_ceiling(&self, failed: &Failed) -> Duration {
        let first = match failed.cause {
            Cause::Throttled => self.throttled_backoff,
            Cause::Transient | Cause::TooEarly => self.backoff,
        };
        let doublings = failed.attempts.saturating_sub(1).min(31);
        first.saturating_mul(1 << doublings).min(self.max_backoff)
    }
}

/// An attempt that failed in a way that may pass.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Failed {
    pub(crate) cause: Cause,
    /// How many attempts were made, this one included.
    pub(crate) attempts: u32,
    /// How many of them ended with 425, this one included.
    pub(crate) too_early: u32,
    /// How long the server asks to wait.
    pub(crate) retry_after: Option<Duration>,
    /// What is left of the time for the call.
    pub(crate) time_left: Duration,
}

/// Why a further attempt may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cause {
    /// It may be over in a moment.
    Transient,
    /// The server wants less.
    Throttled,
    /// The server did not want to risk a replay; once is enough.
    TooEarly,
}

impl Cause {
    /// Why a request with this status may be sent again.
    pub(crate) fn of_status(status: StatusCode) -> Option<Self> {
        match status.as_u16() {
            408 | 500 | 502 | 503 | 504 => Some(Self::Transient),
            425 => Some(Self::TooEarly),
            429 => Some(Self::Throttled),
            _ => None,
        }
    }
}

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

/// Between 0 and 1. The standard library seeds each hasher at random, which
/// is random enough to spread retries and needs no dependency.
fn random_fraction() -> f64 {
    let random = RandomState::new().hash_one(0_u8) >> 11;
    random as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests;

//! A hook for users: called around each attempt of each call.

use std::fmt;
use std::time::{Duration, SystemTime};

use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{Method, StatusCode, Uri};

use crate::error::Error;

/// A hook that is called around each attempt of each call: to count, to time,
/// to log in your own way, to add a header such as a trace id.
///
/// # Powers and limits
///
/// * [`before`](Self::before) runs when an attempt is about to be sent: after
///   a token and a free connection were there, before the first byte. It can
///   add headers. It cannot change method, path, token or body, nor see the
///   last two, nor stop the attempt.
/// * [`after`](Self::after) runs when an attempt has ended: with a response
///   that was read, or with a failure, the call's own time limit included. Of
///   an attempt whose call was dropped it does not hear.
/// * Both run on the task of the call, one after the other for several hooks,
///   in the order in which they were added. They hold it up: do not block.
/// * A panic in a hook is a panic of the call.
///
/// ```
/// use std::sync::Arc;
/// use std::sync::atomic::{AtomicUsize, Ordering};
/// use videosdk_sip::Client;
/// use videosdk_sip::client::{Attempt, AttemptHook, AttemptOutcome};
///
/// #[derive(Clone, Default)]
/// struct Failures(Arc<AtomicUsize>);
///
/// impl AttemptHook for Failures {
///     fn before(&self, attempt: &mut Attempt) {
///         let _ = attempt.add_header("x-correlation-id", "4f1c");
///     }
///
///     fn after(&self, outcome: &AttemptOutcome<'_>) {
///         if !outcome.status.is_some_and(|status| status.is_success()) {
///             self.0.fetch_add(1, Ordering::Relaxed);
///         }
///     }
/// }
///
/// # let builder = || Client::builder().token("t").with_base_url("http://127.0.0.1:9");
/// let failures = Failures::default();
/// let client = builder().with_hook(failures.clone()).build()?;
/// # Ok::<(), videosdk_sip::Error>(())
/// ```
pub trait AttemptHook: Send + Sync + 'static {
    /// An attempt is about to be sent. Does nothing unless implemented.
    fn before(&self, attempt: &mut Attempt) {
        let _ = attempt;
    }

    /// An attempt has ended. Does nothing unless implemented.
    fn after(&self, outcome: &AttemptOutcome<'_>) {
        let _ = outcome;
    }
}

/// One attempt of a call.
pub struct Attempt {
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    pub(crate) number: u32,
    /// What hooks added, if they added anything.
    pub(crate) headers: Option<HeaderMap>,
}

/// How many headers hooks may add to an attempt, and of how many bytes.
const MOST_HEADERS: usize = 100;
const MOST_BYTES: usize = 64 * 1024;

/// Headers that belong to the crate, or to HTTP itself.
const RESERVED: [&str; 13] = [
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-encoding",
    "content-length",
    "content-type",
    "expect",
    "host",
    "proxy-authorization",
    "te",
    "transfer-encoding",
    "user-agent",
];

impl Attempt {
    /// The HTTP method.
    pub fn method(&self) -> &Method {
        &self.method
    }

    /// The path, percent-encoded, with the identifiers in it.
    pub fn path(&self) -> &str {
        self.uri.path()
    }

    /// Which attempt of its call this is, from 1.
    pub fn number(&self) -> u32 {
        self.number
    }

    /// Adds a header to this attempt.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] if the name or the value cannot be a
    /// header, or if the header is one of those that the crate or HTTP sets:
    /// `authorization`, `content-type`, `host`, `user-agent` and the like.
    /// Also if there would be more than 100 of them, or more than 64 KiB.
    pub fn add_header(&mut self, name: &str, value: &str) -> Result<(), Error> {
        let key = HeaderName::try_from(name)
            .map_err(|_| Error::invalid_request(format!("`{name}` cannot be a header's name")))?;
        if RESERVED.contains(&key.as_str()) {
            return Err(Error::invalid_request(format!(
                "the header `{key}` is not a hook's to set"
            )));
        }
        let value = HeaderValue::try_from(value).map_err(|_| {
            Error::invalid_request(format!("the value for the header `{key}` cannot be sent"))
        })?;
        let headers = self.headers.get_or_insert_default();
        let size = |(name, value): (&HeaderName, &HeaderValue)| name.as_str().len() + value.len();
        let bytes = headers.iter().map(size).sum::<usize>() + size((&key, &value));
        let too_many = headers.len() >= MOST_HEADERS || bytes > MOST_BYTES;
        if too_many || headers.try_insert(key, value).is_err() {
            return Err(Error::invalid_request("hooks added too many headers, or too long ones"));
        }
        Ok(())
    }
}

impl fmt::Debug for Attempt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Attempt")
            .field("method", &self.method)
            .field("path", &self.path())
            .field("number", &self.number)
            .finish_non_exhaustive()
    }
}

/// The outcome of an attempt: its status or failure, and how long it took.
#[derive(Debug)]
#[non_exhaustive]
pub struct AttemptOutcome<'a> {
    /// The attempt.
    pub attempt: &'a Attempt,
    /// The status, if the server responded.
    pub status: Option<StatusCode>,
    /// Why there is no whole response, in a few fixed words.
    pub failure: Option<&'static str>,
    /// The id that the server gave the request.
    pub request_id: Option<String>,
    /// The time of the server, to the second, if its response has a `Date`: to
    /// compare clocks, by which tokens are valid.
    pub server_time: Option<SystemTime>,
    /// How long the attempt took, its response included.
    pub elapsed: Duration,
}

//! One opaque error for everything that can go wrong.

mod body;
mod fmt;
mod hide;
mod kind;
mod line;
mod names;
mod redact;
mod salvage;
mod spellings;

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use http::StatusCode;

pub(crate) use body::{Explanation, compressed};
pub use kind::ErrorKind;
pub(crate) use names::{named_secrets, replace_named};
pub(crate) use redact::Redactor;

pub(crate) type BoxError = Box<dyn StdError + Send + Sync>;

/// The error returned by every call.
///
/// The type is opaque: match its [`kind`](Self::kind), whose page is a table of
/// what to do, or ask it with a predicate, each of which is one kind; accessors
/// tell what is known. It never holds the API secret, the token or the SIP
/// password that the call used: they are removed from whatever the server
/// echoes.
///
/// The question after a failed change is [`may_have_been_applied`]: only if
/// it is `false` is everything certainly as it was.
///
/// ```
/// # use videosdk_sip::{Error, ErrorKind};
/// fn advise(error: &Error) -> &'static str {
///     match error.kind() {
///         ErrorKind::RateLimited => "slow down, try later",
///         ErrorKind::NotFound => "no such gateway",
///         _ if error.may_have_been_applied() => "look at the resource before trying again",
///         _ => "nothing was changed",
///     }
/// }
/// ```
///
/// `Display` is one line, with what the server said and what to do. `{:?}` is
/// the same line and the causes, so that an error returned from `main` can be
/// read; `{:#?}` shows the fields.
///
/// [`may_have_been_applied`]: Error::may_have_been_applied
#[derive(Clone)]
pub struct Error(Box<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    kind: ErrorKind,
    /// What happened, for people.
    summary: String,
    report: Report,
    /// Shared by all who waited for the same token.
    source: Option<Arc<dyn StdError + Send + Sync>>,
}

/// What is known about a call that failed.
#[derive(Clone, Debug, Default)]
pub(crate) struct Report {
    pub(crate) status: Option<StatusCode>,
    pub(crate) explanation: Explanation,
    /// What to do about it, in half a sentence.
    pub(crate) hint: Option<String>,
    pub(crate) request_id: Option<String>,
    pub(crate) retry_after: Option<Duration>,
    pub(crate) attempts: u32,
    pub(crate) elapsed: Duration,
    pub(crate) may_have_been_applied: bool,
}

/// Declares the predicates, each of which is one kind.
macro_rules! predicates {
    ($($(#[$docs:meta])* pub fn $name:ident => $kind:ident;)*) => {
        $($(#[$docs])*
        pub fn $name(&self) -> bool {
            self.kind() == ErrorKind::$kind
        })*
    };
}

impl Error {
    pub(crate) fn new(kind: ErrorKind, summary: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            summary: line::line(&summary.into(), usize::MAX),
            report: Report::default(),
            source: None,
        }))
    }

    pub(crate) fn config(summary: impl Into<String>) -> Self {
        Self::new(ErrorKind::Config, summary)
    }

    pub(crate) fn invalid_request(summary: impl Into<String>) -> Self {
        Self::new(ErrorKind::InvalidRequest, summary)
    }

    pub(crate) fn with_source(
        mut self,
        source: impl Into<Arc<dyn StdError + Send + Sync>>,
    ) -> Self {
        self.0.source = Some(source.into());
        self
    }

    pub(crate) fn with_report(mut self, report: Report) -> Self {
        self.0.report = report;
        self
    }

    /// What went wrong, in one word: for a `match`.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    predicates! {
        /// The client could not be built: credentials are missing, conflicting or
        /// unusable, or the base URL is. Or a call was made without a tokio runtime
        /// that has timers and I/O.
        ///
        /// What to do: the message names the setting or the environment variable
        /// and the remedy. Nothing was sent.
        pub fn is_config => Config;

        /// The request is wrong: it did not pass validation and was not sent
        /// (an unusable id, an empty change, a mask as a password), or the server
        /// returned 400 or 422.
        ///
        /// What to do: correct the input that the message names; the same request
        /// will fail again. [`status`](Self::status) tells the two cases apart.
        pub fn is_invalid_request => InvalidRequest;

        /// The caller is not who it should be: the token was refused (401), is
        /// not permitted to do this (403), or could not be had from the provider.
        ///
        /// What to do: check the API key and secret, the role of a ready-made
        /// token and the local clock. With key and secret or a provider,
        /// a 401 was already followed by one attempt with a fresh token.
        pub fn is_auth => Auth;

        /// There is no such resource (404).
        ///
        /// What to do: check the id, and that the credentials belong to the
        /// project that owns it. If the id is right, a changed API or a
        /// wrong base URL is possible; [`body`](Self::body) may tell.
        pub fn is_not_found => NotFound;

        /// The account does not permit it for reasons of payment (402).
        ///
        /// What to do: look at the account in the dashboard. The vendor's SDKs
        /// report this status as "not found".
        pub fn is_payment_required => PaymentRequired;

        /// The resource was in another state than the change needs (409).
        ///
        /// What to do: read it again, then decide again.
        pub fn is_conflict => Conflict;

        /// Too many requests (429).
        ///
        /// What to do: wait, at least as long as [`retry_after`](Self::retry_after)
        /// says, and send fewer at once.
        pub fn is_rate_limited => RateLimited;

        /// The server failed (5xx, but for 504, which is a timeout).
        ///
        /// What to do: try again later; the change may have been applied.
        pub fn is_server_error => Server;

        /// The time for the call was over, or a server ran out of time (408, 504).
        ///
        /// What to do: if [`may_have_been_applied`](Self::may_have_been_applied),
        /// look at the resource before trying again. If it happens often, raise
        /// the limit with `with_timeout`.
        pub fn is_timeout => Timeout;

        /// No connection to the server could be established: name resolution, a
        /// refused connection, TLS, a proxy. The last attempt sent nothing; whether
        /// an earlier one did, [`may_have_been_applied`](Self::may_have_been_applied)
        /// says.
        ///
        /// What to do: check the base URL, the network, and the certificates.
        /// [`source`](std::error::Error::source) has the details.
        pub fn is_connect => Connect;

        /// The connection broke before the whole response was there.
        ///
        /// What to do: if [`may_have_been_applied`](Self::may_have_been_applied),
        /// look at the resource before trying again.
        pub fn is_disconnected => Disconnected;

        /// The server reported success with a response that is not what was asked
        /// for: no JSON, a page of a proxy, nothing, an object without an id, a
        /// list that repeats itself.
        ///
        /// What to do: a change was probably applied, look at the resource.
        /// Check that the base URL is the one of the API; the message names the
        /// content type, the size, and where the body stops to make sense.
        pub fn is_decode => Decode;

        /// More than one resource has the name that was looked for.
        ///
        /// What to do: use an id; the message has those of all of them.
        pub fn is_ambiguous => Ambiguous;
    }

    /// Whether the change could have reached the server and been applied.
    ///
    /// `false` means that nothing was changed: no attempt was sent, or the
    /// server refused each that was. It refuses with 4xx, except for 408 and
    /// 499, which come from something before it; with 307 and 308; and with 301
    /// and 302, except after a `POST`, where they may show what was created.
    /// `true` means that it was sent and nobody can tell: the connection broke,
    /// the time was over, the server failed, or it reported success with an
    /// unreadable response.
    pub fn may_have_been_applied(&self) -> bool {
        self.0.report.may_have_been_applied
    }

    /// The HTTP status, if the server responded.
    pub fn status(&self) -> Option<StatusCode> {
        self.0.report.status
    }

    /// What the server says went wrong, from whichever place of the body it
    /// says so: one line of at most 300 characters, without characters that
    /// steer a terminal, redacted as [`body`](Self::body). None for a successful
    /// response, unless that tells of an error.
    pub fn message(&self) -> Option<&str> {
        self.0.report.explanation.message.as_deref()
    }

    /// The server's code for the error; numbers are given as text.
    pub fn code(&self) -> Option<&str> {
        self.0.report.explanation.code.as_deref()
    }

    /// The id that the server gave the request: quote it to the vendor's
    /// support. The first of the headers `x-request-id`, `request-id`,
    /// `x-amzn-requestid` and `x-amz-request-id`.
    pub fn request_id(&self) -> Option<&str> {
        self.0.report.request_id.as_deref()
    }

    /// How long the server asks to wait (429 and 503), from `Retry-After` in
    /// seconds or as an HTTP date.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.report.retry_after
    }

    /// How many times the request was sent, or tried to be. 0 if it was
    /// refused before.
    pub fn attempts(&self) -> u32 {
        self.0.report.attempts
    }

    /// How long the call took until it failed. Zero if it was
    /// refused before it began.
    pub fn elapsed(&self) -> Duration {
        self.0.report.elapsed
    }

    /// The beginning of the body of an error response, at most 2 KiB, with the
    /// secrets of the call removed, and what looks like the secret of somebody
    /// else. Treat it as confidential all the same.
    ///
    /// Of a successful response that cannot be read there is none: it may hold
    /// what nobody expects. See
    /// [`with_response_excerpts`](crate::client::ClientBuilder::with_response_excerpts).
    pub fn body(&self) -> Option<&str> {
        self.0.report.explanation.body.as_deref()
    }
}

#[cfg(test)]
mod tests;

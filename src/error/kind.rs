//! What went wrong, in one word.

use std::fmt;

use http::StatusCode;

/// What went wrong, in one word: each error is of exactly one kind.
///
/// From [`Error::kind`](crate::Error::kind), for a `match`, a label of a metric, or the status that a
/// service gives its own callers ([`http_status`](Self::http_status)). Kinds may be added: have a
/// branch for `_`.
///
/// Whether a change may have been applied is a question of its own, for every kind:
/// [`Error::may_have_been_applied`](crate::Error::may_have_been_applied).
///
/// | kind | what it is | what to do | for your own callers |
/// |---|---|---|---|
/// | [`Config`](Self::Config) | the client could not be built | correct the setting that the message names | 500 |
/// | [`InvalidRequest`](Self::InvalidRequest) | not valid and not sent, or 400 or 422 | correct the input that the message names | 400 |
/// | [`Auth`](Self::Auth) | no usable token, 401 or 403 | check key, secret, role and clock | 502 |
/// | [`PaymentRequired`](Self::PaymentRequired) | 402 | look at the account in the dashboard | 502 |
/// | [`NotFound`](Self::NotFound) | 404 | check the id and the project | 404 |
/// | [`Conflict`](Self::Conflict) | 409 | read the resource again, then decide again | 409 |
/// | [`RateLimited`](Self::RateLimited) | 429 | wait as long as `retry_after` says, send fewer at once | 503 |
/// | [`Server`](Self::Server) | 5xx, but for 504 | try again later | 502 |
/// | [`UnexpectedStatus`](Self::UnexpectedStatus) | a redirect, or any other status | check the base URL | 502 |
/// | [`Timeout`](Self::Timeout) | the time was over, 408 or 504 | try again later, or raise the limit | 504 |
/// | [`Connect`](Self::Connect) | no connection could be established | check the address, the network, the proxy, the certificates | 502 |
/// | [`Disconnected`](Self::Disconnected) | the connection broke before the whole response | try again later | 502 |
/// | [`Decode`](Self::Decode) | a success that cannot be read | check the base URL, report the body | 502 |
/// | [`Ambiguous`](Self::Ambiguous) | more than one resource has the name | use an id | 409 |
///
/// `Display` is the kind in snake case, such as `rate_limited`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The client could not be built: a setting is missing, conflicting or unusable.
    Config,
    /// The request is wrong: it was refused before it was sent, or with 400 or 422.
    InvalidRequest,
    /// There was no usable token, or it was refused (401) or is not permitted to do this (403).
    Auth,
    /// The account does not permit it for reasons of payment (402).
    PaymentRequired,
    /// There is no such resource (404).
    NotFound,
    /// The resource was in another state than the change needs (409).
    Conflict,
    /// Too many requests (429).
    RateLimited,
    /// The server failed: 5xx, but for 504.
    Server,
    /// The server responded with a status that says nothing of the above: a redirect, say.
    UnexpectedStatus,
    /// The time was over, the client's or that of a server (408, 504).
    Timeout,
    /// No connection could be established.
    Connect,
    /// The connection broke before the whole response was there.
    Disconnected,
    /// The server reported success with a response that is not what was asked for.
    Decode,
    /// More than one resource has the name that was looked for.
    Ambiguous,
}

impl ErrorKind {
    /// What a response with this status means that is no success.
    pub(crate) fn of_status(status: StatusCode) -> Self {
        match status.as_u16() {
            400 | 422 => Self::InvalidRequest,
            401 | 403 => Self::Auth,
            402 => Self::PaymentRequired,
            404 => Self::NotFound,
            408 | 504 => Self::Timeout,
            409 => Self::Conflict,
            429 => Self::RateLimited,
            500..=599 => Self::Server,
            _ => Self::UnexpectedStatus,
        }
    }

    /// The status for the callers of a service that uses this crate on their behalf.
    ///
    /// What the callers can correct is 4xx. What is wrong between the service and VideoSDK is
    /// not their fault, and never 401, 402, 403 or 429: 502, 503 (try again later) or 504. With
    /// 503, pass [`Error::retry_after`](crate::Error::retry_after) on as `Retry-After`.
    pub fn http_status(self) -> StatusCode {
        match self {
            Self::Config => StatusCode::INTERNAL_SERVER_ERROR,
            Self::InvalidRequest => StatusCode::BAD_REQUEST,
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::Conflict | Self::Ambiguous => StatusCode::CONFLICT,
            Self::RateLimited => StatusCode::SERVICE_UNAVAILABLE,
            Self::Timeout => StatusCode::GATEWAY_TIMEOUT,
            Self::Auth
            | Self::PaymentRequired
            | Self::Server
            | Self::UnexpectedStatus
            | Self::Connect
            | Self::Disconnected
            | Self::Decode => StatusCode::BAD_GATEWAY,
        }
    }

    /// Its name in snake case: `rate_limited`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Config => "config",
            Self::InvalidRequest => "invalid_request",
            Self::Auth => "auth",
            Self::PaymentRequired => "payment_required",
            Self::NotFound => "not_found",
            Self::Conflict => "conflict",
            Self::RateLimited => "rate_limited",
            Self::Server => "server",
            Self::UnexpectedStatus => "unexpected_status",
            Self::Timeout => "timeout",
            Self::Connect => "connect",
            Self::Disconnected => "disconnected",
            Self::Decode => "decode",
            Self::Ambiguous => "ambiguous",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

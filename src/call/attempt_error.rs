//! An attempt without a whole response: how far it came, and what it means.

use std::error::Error as StdError;
use std::io;

use super::connection::TunnelError;
use crate::error::{BoxError, Kind};

/// An attempt that ended without a whole response.
#[derive(Debug)]
pub(super) struct AttemptError {
    reached: Reached,
    source: Option<BoxError>,
}

/// How far an attempt came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reached {
    /// There was no request to send.
    Nothing,
    /// There was no connection.
    NoConnection,
    /// There was no connection within its time.
    NoConnectionInTime,
    /// There was a connection, and nothing was sent.
    Connection,
    /// It was sent, or a part of it.
    Sent,
    /// It was sent, and the time of the attempt was over.
    TimeOver,
    /// The response began.
    Response,
    /// An HTTP client of the user's gave up for reasons of its own.
    GivenUp,
}

impl AttemptError {
    /// The request cannot be sent.
    pub(super) fn not_sendable() -> Self {
        Self { reached: Reached::Nothing, source: None }
    }

    /// The time of the attempt is over.
    pub(super) fn time_over(sent: bool) -> Self {
        let reached = if sent { Reached::TimeOver } else { Reached::NoConnectionInTime };
        Self { reached, source: None }
    }

    /// The built-in client has no response.
    pub(super) fn of_exchange(error: hyper_util::client::legacy::Error, sent: bool) -> Self {
        let reached = reached(error.is_connect(), is_timeout(&error), sent);
        Self { reached, source: Some(error.into()) }
    }

    /// The response is not whole.
    pub(super) fn of_body(error: hyper::Error) -> Self {
        Self { reached: Reached::Response, source: Some(error.into()) }
    }

    /// An HTTP client of the user's has no response, or not all of it. What it
    /// calls unusable may be a redirect rather than the request.
    pub(super) fn of_own_client(error: reqwest::Error, sent: bool, responded: bool) -> Self {
        let reached = if responded && !error.is_timeout() {
            Reached::Response
        } else if error.is_connect() || error.is_timeout() || error.is_request() {
            reached(error.is_connect(), error.is_timeout(), sent)
        } else {
            Reached::GivenUp
        };
        // The URL may hold a parameter, and is told anyway.
        Self { reached, source: Some(error.without_url().into()) }
    }

    /// What kind of failure this is, and how to say it.
    pub(super) fn classify(&self) -> (Kind, &'static str) {
        match self.reached {
            Reached::Nothing => (Kind::InvalidRequest, "the request cannot be sent"),
            Reached::NoConnection => (Kind::Connect, "no connection could be established"),
            Reached::NoConnectionInTime => {
                (Kind::Timeout, "no connection could be established in time")
            }
            Reached::Connection => {
                (Kind::Connect, "the connection broke before the request was sent")
            }
            Reached::Sent => (Kind::Transport, "the connection broke before the response"),
            Reached::TimeOver => (Kind::Timeout, "the response did not come in time"),
            Reached::Response => (Kind::Transport, "the response was cut off"),
            Reached::GivenUp => (Kind::Transport, "the HTTP client gave up"),
        }
    }

    /// Whether it may be over in a moment. What is wrong with a certificate or
    /// the protocol stays wrong.
    pub(super) fn is_transient(&self) -> bool {
        let source = self.source.as_deref().map(|source| source as _);
        !matches!(self.reached, Reached::Nothing | Reached::GivenUp)
            && !sources(source).any(stays_wrong)
    }

    pub(super) fn into_source(self) -> Option<BoxError> {
        self.source
    }
}

/// How far an attempt without a response came.
fn reached(no_connection: bool, timeout: bool, sent: bool) -> Reached {
    match (sent, no_connection, timeout) {
        (false, true, false) => Reached::NoConnection,
        (false, _, true) => Reached::NoConnectionInTime,
        (false, false, false) => Reached::Connection,
        // The system's own patience, or that of a client of the user's.
        (true, _, true) => Reached::TimeOver,
        (true, _, false) => Reached::Sent,
    }
}

/// An error and what is behind it.
fn sources<'a>(
    error: Option<&'a (dyn StdError + 'static)>,
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(error, |&error| error.source())
}

fn is_timeout(error: &(dyn StdError + 'static)) -> bool {
    let of_kind = |error: &io::Error| error.kind() == io::ErrorKind::TimedOut;
    sources(Some(error))
        .any(|it| it.is::<tokio::time::error::Elapsed>() || it.downcast_ref().is_some_and(of_kind))
}

fn stays_wrong(cause: &(dyn StdError + 'static)) -> bool {
    if let Some(io) = cause.downcast_ref::<io::Error>() {
        // TLS failures are invalid data, wrapped in I/O errors that are not
        // among each other's sources.
        return matches!(io.kind(), io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput)
            || io.get_ref().is_some_and(|inner| stays_wrong(inner));
    }
    // A response that is not HTTP; a password that a proxy does not take.
    cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_parse)
        || matches!(cause.downcast_ref(), Some(TunnelError::ProxyAuthRequired))
}

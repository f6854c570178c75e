//! An attempt without a whole answer: how far it came, and what it means.

use std::error::Error as StdError;
use std::io;

use crate::error::Kind;

type BoxError = Box<dyn StdError + Send + Sync>;

/// An attempt that ended without a whole answer.
#[derive(Debug)]
pub struct Lost {
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
    /// The time of the attempt was over, wherever it was.
    TimeOver,
    /// The answer began.
    Answer,
    /// An HTTP client of the user's gave up for reasons of its own.
    GivenUp,
}

impl Lost {
    /// There is no request to send.
    pub(super) fn not_built() -> Self {
        Self { reached: Reached::Nothing, source: None }
    }

    /// The time of the attempt is over; before anything was sent, maybe.
    pub(super) fn time_over(sent: bool) -> Self {
        let reached = if sent { Reached::TimeOver } else { Reached::NoConnectionInTime };
        Self { reached, source: None }
    }

    /// There is no answer, and nothing was sent, maybe.
    pub(super) fn of_exchange(error: hyper_util::client::legacy::Error, sent: bool) -> Self {
        let reached = match (error.is_connect(), is_timeout(&error)) {
            (true, true) => Reached::NoConnectionInTime,
            (true, false) => Reached::NoConnection,
            (false, _) if !sent => Reached::Connection,
            // The system's own patience.
            (false, true) => Reached::TimeOver,
            (false, false) => Reached::Sent,
        };
        Self { reached, source: Some(error.into()) }
    }

    /// The answer is not whole.
    pub(super) fn of_body(error: hyper::Error) -> Self {
        Self { reached: Reached::Answer, source: Some(error.into()) }
    }

    /// What an HTTP client of the user's says of a request that it was given. If
    /// it calls one unusable, that may be another, to where it was redirected.
    pub(super) fn of_client(error: reqwest::Error) -> Self {
        let reached = if error.is_connect() && error.is_timeout() {
            Reached::NoConnectionInTime
        } else if error.is_connect() {
            Reached::NoConnection
        } else if error.is_timeout() {
            Reached::TimeOver
        } else if error.is_body() || error.is_decode() {
            Reached::Answer
        } else if error.is_request() {
            Reached::Sent
        } else {
            Reached::GivenUp
        };
        // It may hold a parameter, and is told anyway.
        Self { reached, source: Some(error.without_url().into()) }
    }

    /// What kind of failure this is, and how to say it.
    pub(super) fn classify(&self) -> (Kind, &'static str) {
        match self.reached {
            Reached::Nothing => (Kind::InvalidRequest, "the request could not be built"),
            Reached::NoConnection => (Kind::Connect, "no connection could be made"),
            Reached::NoConnectionInTime => (Kind::Timeout, "no connection could be made in time"),
            Reached::Connection => {
                (Kind::Connect, "the connection broke before the request was sent")
            }
            Reached::Sent => (Kind::Transport, "the connection broke before the answer"),
            Reached::TimeOver => (Kind::Timeout, "the answer did not come in time"),
            Reached::Answer => (Kind::Transport, "the answer was cut off"),
            Reached::GivenUp => (Kind::Transport, "the HTTP client gave up"),
        }
    }

    pub(super) fn is_without_connection(&self) -> bool {
        matches!(self.reached, Reached::NoConnection | Reached::NoConnectionInTime)
    }

    /// Whether the request may have reached the server. It is certain that it
    /// did not if there was none, or no connection, or nothing was sent.
    pub(super) fn may_have_arrived(&self) -> bool {
        !self.is_without_connection()
            && !matches!(self.reached, Reached::Nothing | Reached::Connection)
    }

    /// Whether it may be over in a moment. What is wrong with a certificate or
    /// the protocol stays wrong.
    pub(super) fn is_transient(&self) -> bool {
        !matches!(self.reached, Reached::Nothing | Reached::GivenUp)
            && !sources(self.source()).any(stays_wrong)
    }

    pub(super) fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }

    pub(super) fn into_source(self) -> Option<BoxError> {
        self.source
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
    // An answer that is not HTTP; a password that a proxy does not take, whose
    // error has no type that can be named.
    cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_parse)
        || cause.to_string() == "tunnel error: proxy authorization required"
}

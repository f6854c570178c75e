//! An attempt without a whole response: how far it came, and what it means.

use std::error::Error as StdError;
use std::io;

use super::cause::phrase;
use super::connection::TunnelError;
use crate::error::{BoxError, ErrorKind};

/// An attempt that ended without a whole response.
#[derive(Debug)]
pub(super) struct AttemptError {
    meaning: Meaning,
    pub(super) source: Option<BoxError>,
    /// Nothing that a further attempt could change.
    pub(super) is_final: bool,
}

/// What kind of failure it is, and how to say it. A pointer: every call has
/// room for several failures.
pub(super) type Meaning = &'static (ErrorKind, &'static str);

impl AttemptError {
    pub(super) fn new(meaning: Meaning, source: Option<BoxError>) -> Self {
        Self { meaning, source, is_final: false }
    }

    pub(super) fn kind(&self) -> ErrorKind {
        self.meaning.0
    }

    pub(super) fn what(&self) -> &'static str {
        self.meaning.1
    }

    /// The same for people: where the connection leads, and why there is none.
    pub(super) fn described(&self, route: &str) -> String {
        let what = self.what().replacen("connection", &format!("connection to {route}"), 1);
        let is_connect = self.kind() == ErrorKind::Connect;
        match self.source.as_deref().filter(|_| is_connect).and_then(|it| phrase(it)) {
            Some(cause) => format!("{what}: {cause}"),
            None => what,
        }
    }

    /// The time of the attempt is over.
    pub(super) fn time_over(sent: bool) -> Self {
        Self::new(if sent { NO_RESPONSE_IN_TIME } else { NO_CONNECTION_IN_TIME }, None)
    }

    /// The built-in client has no response.
    pub(super) fn of_exchange(error: hyper_util::client::legacy::Error, sent: bool) -> Self {
        Self::new(
            without_response(error.is_connect(), is_timeout(&error), sent),
            Some(error.into()),
        )
    }

    /// The response is not whole.
    pub(super) fn of_body(error: hyper::Error) -> Self {
        Self::new(CUT_OFF, Some(error.into()))
    }

    /// Whether it may be over in a moment. What is wrong with a certificate or
    /// the protocol stays wrong.
    pub(super) fn is_transient(&self) -> bool {
        let source = self.source.as_deref().map(|source| source as _);
        !self.is_final && !sources(source).any(stays_wrong)
    }
}

const NO_CONNECTION_IN_TIME: Meaning =
    &(ErrorKind::Timeout, "no connection could be established in time");
const NO_RESPONSE_IN_TIME: Meaning = &(ErrorKind::Timeout, "the response did not come in time");
pub(super) const CUT_OFF: Meaning = &(ErrorKind::Disconnected, "the response was cut off");

/// How far an attempt without a response came.
pub(super) fn without_response(no_connection: bool, timeout: bool, sent: bool) -> Meaning {
    match (sent, no_connection, timeout) {
        (false, true, false) => &(ErrorKind::Connect, "no connection could be established"),
        (false, _, true) => NO_CONNECTION_IN_TIME,
        (false, false, false) => {
            &(ErrorKind::Connect, "the connection broke before the request was sent")
        }
        // The system's own patience, or that of a client of the user's.
        (true, _, true) => NO_RESPONSE_IN_TIME,
        (true, _, false) => &(ErrorKind::Disconnected, "the connection broke before the response"),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_far_an_attempt_came_is_told_as_it_was() {
        for (sent, no_connection, timeout, kind, word) in [
            (false, true, false, ErrorKind::Connect, "no connection"),
            (false, true, true, ErrorKind::Timeout, "no connection"),
            (false, false, true, ErrorKind::Timeout, "no connection"),
            (false, false, false, ErrorKind::Connect, "before the request was sent"),
            (true, false, false, ErrorKind::Disconnected, "before the response"),
            (true, true, false, ErrorKind::Disconnected, "before the response"),
            (true, false, true, ErrorKind::Timeout, "did not come in time"),
        ] {
            let meaning = without_response(no_connection, timeout, sent);
            assert!(meaning.0 == kind && meaning.1.contains(word), "{meaning:?}");
        }
    }
}

//! Attempts by an HTTP client of the user's, which may follow redirects.

use http::{Request, Response, Uri};
use reqwest::{Body, Client, Url};
use tokio::time::Instant;

use super::attempt_error::{AttemptError, CUT_OFF, without_response};
use super::delivery::Outgoing;
use super::{Log, Plan};
use crate::error::ErrorKind;

impl Plan<'_> {
    /// Sends the request once, and reads the response into the log.
    pub(super) async fn send_by(
        &self,
        client: &Client,
        request: Request<Outgoing>,
        log: &mut Log,
    ) -> Result<(), AttemptError> {
        // Its reading of the path must be ours.
        let mut request = reqwest::Request::try_from(request.map(Body::wrap))
            .ok()
            .filter(|request| leads_to(request.url(), self.request.uri()))
            .ok_or_else(not_sendable)?;
        // Its own limit may be shorter, and is not this crate's.
        *request.timeout_mut() = Some(log.deadline.saturating_duration_since(Instant::now()));
        let failed = |error| failure(error, self.is_sent_for_good(), false);
        let response = client.execute(request).await.map_err(failed)?;
        log.redirected |= !leads_to(response.url(), self.request.uri());
        self.receive(Response::<Body>::from(response), log, |it| failure(it, true, true)).await
    }
}

/// Whether a URL is what was asked for, but for its query.
pub(super) fn leads_to(url: &Url, asked: &Uri) -> bool {
    // In neither of them is the usual port of the scheme written.
    Some(url.scheme()) == asked.scheme_str()
        && url.host_str() == asked.host()
        && url.port() == asked.port_u16()
        && url.path() == asked.path()
}

fn not_sendable() -> AttemptError {
    let meaning = &(ErrorKind::InvalidRequest, "the request cannot be sent");
    let mut error = AttemptError::new(meaning, None);
    error.is_final = true;
    error
}

/// It has no response, or not all of it. What it calls unusable may be a
/// redirect rather than the request.
fn failure(error: reqwest::Error, sent: bool, responded: bool) -> AttemptError {
    let (no_connection, timeout) = (error.is_connect(), error.is_timeout());
    // What has no connection and what takes too long is a request to it, too.
    let is_final = !(responded || error.is_request());
    let what = match responded {
        true if !timeout => CUT_OFF,
        _ if is_final => &(ErrorKind::Disconnected, "the HTTP client gave up"),
        _ => without_response(no_connection, timeout, sent),
    };
    // The URL may hold a parameter, and is told anyway.
    let mut error = AttemptError::new(what, Some(error.without_url().into()));
    error.is_final = is_final;
    error
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_sent_is_not_tried_again() {
        let error = not_sendable();
        assert!(error.kind() == ErrorKind::InvalidRequest && !error.is_transient());
    }
}

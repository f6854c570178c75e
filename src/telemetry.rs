//! Spans and events, with the feature `tracing`. Names are those of
//! OpenTelemetry's HTTP conventions; fields are an allow-list, so that no
//! token, password or body can be among them.

use std::future::Future;
use std::time::Duration;

use crate::attempt::AttemptOutcome;
use crate::base_url::BaseUrl;

/// One span a call.
pub(crate) fn in_span<T>(base: &BaseUrl, call: impl Future<Output = T>) -> impl Future<Output = T> {
    #[cfg(feature = "tracing")]
    let call = tracing::Instrument::instrument(
        call,
        tracing::info_span!(
            "videosdk_sip.call",
            otel.kind = "client",
            server.address = base.host(),
            server.port = base.port(),
        ),
    );
    let _ = base;
    call
}

/// Whether anybody listens.
pub(crate) fn is_on() -> bool {
    #[cfg(feature = "tracing")]
    return tracing::enabled!(tracing::Level::INFO);
    #[cfg(not(feature = "tracing"))]
    false
}

/// One event an attempt.
pub(crate) fn attempt(outcome: &AttemptOutcome<'_>) {
    #[cfg(feature = "tracing")]
    tracing::info!(
        http.request.method = outcome.attempt.method().as_str(),
        url.path = outcome.attempt.path(),
        http.request.resend_count = outcome.attempt.number().saturating_sub(1),
        http.response.status_code = outcome.status.map(|status| status.as_u16()),
        error.r#type = outcome.failure,
        request_id = outcome.request_id.as_deref(),
        elapsed_ms = outcome.elapsed.as_millis() as u64,
        "attempt",
    );
    let _ = outcome;
}

/// A further attempt follows.
pub(crate) fn retrying(wait: Duration) {
    #[cfg(feature = "tracing")]
    tracing::info!(delay_ms = wait.as_millis() as u64, "retrying");
    let _ = wait;
}

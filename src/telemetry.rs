//! Spans and events, with the feature `tracing`. Names are those of
//! OpenTelemetry's HTTP conventions; fields are an allow-list, so that no
//! token, password or body can be among them.

#[cfg(not(feature = "tracing"))]
pub(crate) use off::{attempt, in_span, is_on, retrying};
#[cfg(feature = "tracing")]
pub(crate) use on::{attempt, in_span, is_on, retrying};

#[cfg(feature = "tracing")]
mod on {
    use std::future::Future;
    use std::time::Duration;

    use tracing::Instrument;

    use crate::attempt::AttemptOutcome;
    use crate::base_url::BaseUrl;

    /// One span a call.
    pub(crate) fn in_span<T>(
        base: &BaseUrl,
        call: impl Future<Output = T>,
    ) -> impl Future<Output = T> {
        let span = tracing::info_span!(
            "videosdk_sip.call",
            otel.kind = "client",
            server.address = base.host(),
            server.port = base.port(),
        );
        call.instrument(span)
    }

    /// Whether anybody listens.
    pub(crate) fn is_on() -> bool {
        tracing::enabled!(tracing::Level::INFO)
    }

    /// One event an attempt.
    pub(crate) fn attempt(outcome: &AttemptOutcome<'_>) {
        let attempt = outcome.attempt();
        let status = outcome.status().map(|status| status.as_u16());
        let millis = u64::try_from(outcome.elapsed().as_millis()).unwrap_or(u64::MAX);
        tracing::info!(
            http.request.method = attempt.method().as_str(),
            url.path = attempt.path(),
            http.request.resend_count = attempt.number().saturating_sub(1),
            http.response.status_code = status,
            error.r#type = outcome.failure(),
            request_id = outcome.request_id(),
            elapsed_ms = millis,
            "attempt",
        );
    }

    /// A further attempt follows.
    pub(crate) fn retrying(wait: Duration) {
        let millis = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX);
        tracing::info!(delay_ms = millis, "retrying");
    }
}

#[cfg(not(feature = "tracing"))]
mod off {
    use std::future::Future;
    use std::time::Duration;

    use crate::attempt::AttemptOutcome;
    use crate::base_url::BaseUrl;

    pub(crate) fn in_span<T>(
        _: &BaseUrl,
        call: impl Future<Output = T>,
    ) -> impl Future<Output = T> {
        call
    }

    pub(crate) fn is_on() -> bool {
        false
    }

    pub(crate) fn attempt(_: &AttemptOutcome<'_>) {}

    pub(crate) fn retrying(_: Duration) {}
}

//! The spans and events of `tracing`. Names are those of OpenTelemetry's
//! conventions for HTTP clients; fields are an allow-list, so that no token,
//! password or body can be among them.

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

use http::{Method, StatusCode};

use crate::attempt::AttemptOutcome;
use crate::base_url::BaseUrl;
use crate::error::{Error, ErrorKind};

/// What all spans and events are filtered by.
pub(crate) const TARGET: &str = "videosdk_sip";

/// One span a call. `template` is the path with its parameters in braces, and
/// empty if it is not known; `id` is what the call is about; `facts` are the
/// status and the number of attempts of a success.
pub(crate) async fn call<T>(
    (base, method): (&BaseUrl, &Method),
    template: &'static str,
    id: Option<&str>,
    call: Pin<&mut impl Future<Output = Result<T, Error>>>,
    facts: impl FnOnce(&T) -> (StatusCode, u32),
) -> Result<T, Error> {
    let name = name(|| format!("{method} {template}"));
    let span = tracing::info_span!(
        target: TARGET,
        "videosdk_sip.call",
        otel.name = name.as_deref().map(str::trim_end),
        otel.kind = "client",
        otel.status_code = tracing::field::Empty,
        http.request.method = method.as_str(),
        http.request.resend_count = tracing::field::Empty,
        http.response.status_code = tracing::field::Empty,
        url.template = (!template.is_empty()).then_some(template),
        server.address = base.host(),
        server.port = base.port(),
        videosdk.resource.id = id,
        error.r#type = tracing::field::Empty,
    );
    let result = tracing::Instrument::instrument(call, span.clone()).await;
    let (status, attempts) = match &result {
        Ok(response) => {
            let (status, attempts) = facts(response);
            (Some(status), attempts)
        }
        Err(error) => (error.status(), error.attempts()),
    };
    if let Some(status) = status {
        span.record("http.response.status_code", status.as_u16());
    }
    if attempts > 1 {
        span.record("http.request.resend_count", attempts - 1);
    }
    failed(&span, result.as_ref().err());
    result
}

/// One span an edit, in which its calls are.
pub(crate) async fn edit<T>(
    noun: &str,
    id: &str,
    edit: Pin<&mut impl Future<Output = Result<T, Error>>>,
) -> Result<T, Error> {
    let name = name(|| format!("edit {noun}"));
    let span = tracing::info_span!(
        target: TARGET,
        "videosdk_sip.edit",
        otel.name = name.as_deref(),
        otel.kind = "internal",
        otel.status_code = tracing::field::Empty,
        videosdk.resource.id = id,
        error.r#type = tracing::field::Empty,
    );
    let result = tracing::Instrument::instrument(edit, span.clone()).await;
    failed(&span, result.as_ref().err());
    result
}

/// The name of a span, if anybody listens. The macro asks for it even where
/// nobody does, if the feature `log` of `tracing` is on.
pub(crate) fn name(name: impl FnOnce() -> String) -> Option<String> {
    tracing::span_enabled!(target: TARGET, tracing::Level::INFO).then(name)
}

/// Notes a failure in its span: the status, or else one of a few words.
pub(crate) fn failed(span: &tracing::Span, error: Option<&Error>) {
    let Some(error) = error else { return };
    let what = match error.status() {
        Some(status) if !status.is_success() => return record_failure(span, status.as_str()),
        _ => match error.kind() {
            ErrorKind::Decode => "decode",
            ErrorKind::Timeout => "timeout",
            ErrorKind::Connect => "connect",
            // Without a status none was sent.
            ErrorKind::Auth => "token",
            ErrorKind::InvalidRequest => "invalid_request",
            ErrorKind::Config => "config",
            _ => "_OTHER",
        },
    };
    record_failure(span, what);
}

fn record_failure(span: &tracing::Span, what: &str) {
    span.record("error.type", what);
    span.record("otel.status_code", "ERROR");
}

/// Whether anybody listens.
pub(crate) fn is_on() -> bool {
    tracing::enabled!(target: TARGET, tracing::Level::WARN)
}

/// One event an attempt: a warning if it failed.
pub(crate) fn attempt(outcome: &AttemptOutcome<'_>) {
    macro_rules! event {
        ($level:ident) => {
            tracing::event!(
                target: TARGET,
                tracing::Level::$level,
                http.request.method = outcome.attempt.method().as_str(),
                url.path = outcome.attempt.path(),
                http.request.resend_count = outcome.attempt.number().saturating_sub(1),
                http.response.status_code = outcome.status.map(|status| status.as_u16()),
                error.message = outcome.failure,
                request_id = outcome.request_id.as_deref(),
                elapsed_ms = outcome.elapsed.as_millis() as u64,
                "attempt",
            )
        };
    }
    match outcome.failure.is_none() && outcome.status.is_some_and(|it| it.is_success()) {
        true => event!(DEBUG),
        false => event!(WARN),
    }
}

/// A further attempt follows.
pub(crate) fn retrying(wait: Duration) {
    tracing::debug!(target: TARGET, delay_ms = wait.as_millis() as u64, "retrying");
}

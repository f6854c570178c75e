//! The spans of applying, with the feature `tracing`: counts, and nothing that
//! is applied.

use std::future::Future;

use super::plan::PlanCounts;
use crate::batch::BatchProgress;
use crate::error::Error;

#[cfg(feature = "tracing")]
macro_rules! span {
    ($span:literal, $verb:literal, $what:ident) => {{
        let name = crate::telemetry::name(|| format!(concat!($verb, " {}"), $what));
        tracing::info_span!(
            target: crate::telemetry::TARGET,
            $span,
            otel.name = name.as_deref(),
            otel.kind = "internal",
            otel.status_code = tracing::field::Empty,
            videosdk.apply.create = tracing::field::Empty,
            videosdk.apply.change = tracing::field::Empty,
            videosdk.apply.delete = tracing::field::Empty,
            videosdk.apply.done = tracing::field::Empty,
            videosdk.apply.unfinished = tracing::field::Empty,
            error.r#type = tracing::field::Empty,
        )
    }};
}

/// One span, in which what is read for a plan is.
pub(super) async fn plan<T>(
    what: &str,
    counts: fn(&T) -> PlanCounts,
    plan: impl Future<Output = Result<T, Error>>,
) -> Result<T, Error> {
    #[cfg(feature = "tracing")]
    {
        let span = span!("videosdk_sip.plan", "plan", what);
        let result = tracing::Instrument::instrument(plan, span.clone()).await;
        if let Ok(plan) = &result {
            record_counts(&span, counts(plan));
        }
        crate::telemetry::failed(&span, result.as_ref().err());
        result
    }
    #[cfg(not(feature = "tracing"))]
    {
        let _ = (what, counts);
        plan.await
    }
}

/// One span, in which what is sent is; from the first request to the last.
#[derive(Clone)]
pub(super) struct Applying {
    what: &'static str,
    counts: PlanCounts,
    begun: bool,
    #[cfg(feature = "tracing")]
    span: Option<tracing::Span>,
}

impl Applying {
    pub(super) fn new(what: &'static str, counts: PlanCounts) -> Self {
        Self {
            what,
            counts,
            begun: false,
            #[cfg(feature = "tracing")]
            span: None,
        }
    }

    /// Begins it, within the span of whoever awaits, unless it has begun.
    pub(super) fn begin(&mut self) -> Self {
        if !std::mem::replace(&mut self.begun, true) {
            #[cfg(feature = "tracing")]
            {
                let what = self.what;
                let span = span!("videosdk_sip.apply", "apply", what);
                record_counts(&span, self.counts);
                self.span = Some(span);
            }
            let _ = (self.what, self.counts);
        }
        self.clone()
    }

    /// Awaits a part of it.
    pub(super) async fn within<T>(self, part: impl Future<Output = T>) -> T {
        #[cfg(feature = "tracing")]
        {
            let span = self.span.unwrap_or_else(tracing::Span::none);
            tracing::Instrument::instrument(part, span).await
        }
        #[cfg(not(feature = "tracing"))]
        part.await
    }

    /// Ends it.
    pub(super) fn end(&mut self, progress: &BatchProgress) {
        #[cfg(feature = "tracing")]
        if let Some(span) = self.span.take() {
            span.record("videosdk.apply.done", progress.done);
            let unfinished = progress.total - progress.done;
            span.record("videosdk.apply.unfinished", unfinished);
            if unfinished > 0 {
                span.record("otel.status_code", "ERROR");
            }
        }
        let _ = progress;
    }
}

#[cfg(feature = "tracing")]
fn record_counts(span: &tracing::Span, counts: PlanCounts) {
    span.record("videosdk.apply.create", counts.create);
    span.record("videosdk.apply.change", counts.change);
    span.record("videosdk.apply.delete", counts.delete);
}

//! The hooks of the generated client: before a request, around its attempts.

use std::sync::Arc;
use std::time::SystemTime;

use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};
use reqwest::StatusCode;
use reqwest::header::{AUTHORIZATION, USER_AGENT};
use tokio::time::Instant;

use super::prepared::PreparedRequest;
use super::{Call, body, failure};
use crate::attempt::{Attempt, AttemptOutcome};
use crate::base_url::BaseUrl;
use crate::generated;
use crate::retry::{self, Cause, Failed};
use crate::telemetry;

impl ClientHooks<Call> for generated::Client {
    async fn pre<E>(
        &self,
        request: &mut reqwest::Request,
        _: &OperationInfo,
    ) -> Result<(), generated::Error<E>> {
        let call = self.inner();
        if !leads_to(request.url(), &call.0.shared.base, call.0.id.as_deref()) {
            return Err(generated::Error::InvalidRequest(
                "the gateway id would address another resource".to_owned(),
            ));
        }
        let mut facts = call.facts();
        facts.method = Some(request.method().clone());
        facts.path = Arc::from(request.url().path());
        let headers = request.headers_mut();
        headers.insert(USER_AGENT, call.0.shared.user_agent.clone());
        if let Some(authorization) = &facts.authorization {
            headers.insert(AUTHORIZATION, authorization.header.clone());
        }
        if facts.stop {
            facts.prepared = Some(PreparedRequest::new(request, &facts.redactor));
            return Err(generated::Error::InvalidRequest("not to be sent".to_owned()));
        }
        Ok(())
    }

    /// Sends until there is an answer to keep, or no hope for one.
    async fn exec(
        &self,
        mut request: reqwest::Request,
        _: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        let call = self.inner();
        let mut refreshed = false;
        // The attempts that count for the policy: a replaced token is no retry.
        let mut tries = 0;
        loop {
            tries += 1;
            let Some(attempt) = request.try_clone() else {
                // Its body is a stream, which can be sent once. None of ours is.
                return call.attempt(request).await;
            };
            let outcome = call.attempt(attempt).await;
            // A client of the user's may have followed a redirect before it could
            // make no connection: of what came before, nobody tells.
            let own_client = call.0.shared.http_timeout.is_none();
            let landed = may_be_applied(&outcome)
                || call.facts().redirected
                || own_client && outcome.as_ref().is_err_and(reqwest::Error::is_connect);
            {
                let mut facts = call.facts();
                facts.may_be_applied = landed;
                if let Some(tracker) = &call.0.tracker {
                    tracker.set_may_be_applied(
                        facts.changes() && (landed || facts.earlier_may_be_applied),
                    );
                }
            }
            let refused =
                matches!(&outcome, Ok(response) if response.status() == StatusCode::UNAUTHORIZED);
            if refused && !refreshed && call.replace_token(&mut request).await {
                refreshed = true;
                tries -= 1;
                continue;
            }
            let cause = match &outcome {
                Ok(response) => Cause::of_status(response.status()),
                Err(error) => Cause::of_error(error),
            };
            // What makes something new is sent again only if nothing was made;
            // what went elsewhere, not at all.
            let cause = cause.filter(|_| {
                let facts = call.facts();
                !facts.redirected && (facts.is_idempotent() || !landed)
            });
            let Some(cause) = cause else {
                if outcome.as_ref().is_ok_and(|response| response.status().is_success()) {
                    call.0.shared.retry_budget.succeeded(call.facts().spent);
                }
                return outcome;
            };
            if !call.wait_for_another(cause, tries, &outcome).await {
                return outcome;
            }
            call.facts().earlier_may_be_applied |= landed;
        }
    }
}

impl Call {
    /// Sends the request once, and reads the answer.
    async fn attempt(&self, mut request: reqwest::Request) -> reqwest::Result<reqwest::Response> {
        let shared = &self.0.shared;
        // Nobody closes the semaphore; without a permit the limit would be off.
        let _permit = shared.connections.acquire().await.ok();
        if let Some(tracker) = &self.0.tracker {
            tracker.turn().await;
            tracker.set_may_be_applied(self.facts().changes());
        }
        let number = self.facts().begin_attempt();
        let limit = self.0.limits.attempt_timeout.min(self.time_left());
        if shared.http_timeout != Some(limit) {
            *request.timeout_mut() = Some(limit);
        }
        let path = Arc::clone(&self.facts().path);
        let mut context = Attempt::new(request.method().clone(), path, number);
        for hook in &shared.hooks {
            hook.before(&mut context);
        }
        if let Some(headers) = context.take_headers() {
            request.headers_mut().extend(headers);
        }

        let started = Instant::now();
        let outcome = match shared.http.execute(request).await {
            Ok(response) => self.receive(response).await,
            Err(error) => Err(error),
        };
        let reason = outcome.as_ref().err().map(|error| failure::classify(error).1);
        let (status, request_id) = {
            let facts = self.facts();
            // Who would see it?
            let seen = !shared.hooks.is_empty() || telemetry::is_on();
            (facts.status, if seen { facts.request_id() } else { None })
        };
        let ended = AttemptOutcome {
            attempt: &context,
            status,
            failure: reason,
            request_id,
            elapsed: started.elapsed(),
        };
        telemetry::attempt(&ended);
        for hook in &shared.hooks {
            hook.after(&ended);
        }
        outcome
    }

    /// Waits before a further attempt, if there is to be one.
    async fn wait_for_another(
        &self,
        cause: Cause,
        tries: u32,
        outcome: &reqwest::Result<reqwest::Response>,
    ) -> bool {
        let wait = {
            let mut facts = self.facts();
            let failed = Failed {
                cause,
                attempts: tries,
                retry_after: outcome.as_ref().ok().and_then(|response| {
                    retry::retry_after(response.status(), &facts.headers, SystemTime::now())
                }),
                time_left: self.time_left(),
            };
            let wait = self.0.limits.retry.next_wait(&failed);
            wait.filter(|_| self.0.shared.retry_budget.spend(cause, &mut facts.spent))
        };
        let Some(wait) = wait else { return false };
        telemetry::retrying(wait);
        tokio::time::sleep(wait).await;
        true
    }

    /// Reads an answer and remembers it. What comes back is its empty shell.
    async fn receive(&self, mut response: reqwest::Response) -> reqwest::Result<reqwest::Response> {
        let announced = response.content_length();
        {
            let mut facts = self.facts();
            facts.status = Some(response.status());
            facts.headers = std::mem::take(response.headers_mut());
            facts.redirected |= !self.0.shared.base.contains(response.url())
                || *response.url().path() != *facts.path;
        }
        let body = body::read(&mut response, announced, &self.0.limits).await?;
        self.facts().body = body;
        Ok(response)
    }

    /// Gets another token for a refused one, if there is another.
    async fn replace_token(&self, request: &mut reqwest::Request) -> bool {
        if !self.0.shared.credentials.can_refresh() {
            return false;
        }
        let refused = self.facts().authorization.clone();
        match self.0.shared.credentials.authorization(refused.as_ref()).await {
            Ok(authorization) => {
                request.headers_mut().insert(AUTHORIZATION, authorization.header.clone());
                self.facts().authorize(authorization);
                true
            }
            Err(error) => {
                self.facts().refresh_failure = Some(error);
                false
            }
        }
    }
}

/// Whether a change may have been applied by an attempt that ended like this,
/// should it not have succeeded.
fn may_be_applied(outcome: &reqwest::Result<reqwest::Response>) -> bool {
    match outcome {
        Ok(response) => failure::may_be_applied_despite(response.status()),
        Err(error) => failure::may_have_arrived(error),
    }
}

/// The last check of where a request goes: below the base URL, and to the
/// resource with this identifier. `GatewayId` leaves nothing to be caught
/// here; this stands in case a URL parser reads it otherwise than we do.
/// Without an identifier nothing of the path is the user's.
fn leads_to(url: &reqwest::Url, base: &BaseUrl, id: Option<&str>) -> bool {
    let is = |segment: &str, id: &str| {
        percent_encoding::percent_decode_str(segment).decode_utf8().is_ok_and(|text| text == id)
    };
    let to_resource = |id| {
        url.query().is_none()
            && url.path_segments().and_then(|mut it| it.next_back()).is_some_and(|it| is(it, id))
    };
    base.contains(url) && url.fragment().is_none() && id.is_none_or(to_resource)
}

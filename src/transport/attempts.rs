//! From a request to an answer: the attempts of a call.

use std::time::SystemTime;

use bytes::Bytes;
use http::header::{AUTHORIZATION, HOST, PROXY_AUTHORIZATION, USER_AGENT};
use http::{Request, Response, StatusCode, Uri};
use hyper::body::Body;
use tokio::time::Instant;

use super::connection::Http;
use super::lost::Lost;
use super::outgoing::Outgoing;
use super::prepared::PreparedRequest;
use super::runtime::{Answer, Failure};
use super::{Call, body, failure};
use crate::attempt::{Attempt, AttemptOutcome};
use crate::retry::{self, Cause, Failed};
use crate::telemetry;

type Outcome = Result<Answer, Lost>;

impl Call {
    /// Sends until there is an answer to keep, or no hope for one.
    pub(crate) async fn exec(&self, mut request: Request<Bytes>) -> Result<Answer, Failure> {
        self.begin(&mut request)?;
        let mut refreshed = false;
        // The attempts that count for the policy: a replaced token is no retry.
        let mut tries = 0;
        loop {
            tries += 1;
            let outcome = self.attempt(request.clone()).await;
            // A client of the user's may have followed a redirect before it could
            // make no connection: of what came before, nobody tells.
            let own_client = matches!(self.shared().http, Http::Own(_));
            let landed = may_be_applied(&outcome)
                || self.facts().redirected
                || own_client && outcome.as_ref().is_err_and(Lost::is_without_connection);
            self.facts().under_way = false;
            self.set_may_be_applied(landed);
            let refused =
                matches!(&outcome, Ok(answer) if answer.status() == StatusCode::UNAUTHORIZED);
            if refused && !refreshed && self.replace_token(&mut request).await {
                refreshed = true;
                tries -= 1;
                continue;
            }
            let cause = match &outcome {
                Ok(answer) => Cause::of_status(answer.status()),
                Err(lost) => lost.is_transient().then_some(Cause::Transient),
            };
            // What makes something new is sent again only if nothing was made;
            // what went elsewhere, not at all.
            let cause = cause.filter(|_| {
                let facts = self.facts();
                !facts.redirected && (facts.is_idempotent() || !landed)
            });
            let Some(cause) = cause else {
                if outcome.as_ref().is_ok_and(|answer| answer.status().is_success()) {
                    self.shared().retry_budget.succeeded(self.facts().spent);
                }
                return outcome.map_err(Failure::Lost);
            };
            if !self.wait_for_another(cause, tries, &outcome).await {
                return outcome.map_err(Failure::Lost);
            }
            self.facts().earlier_may_be_applied |= landed;
        }
    }

    /// Checks where the request goes, and puts in what all have in common.
    fn begin(&self, request: &mut Request<Bytes>) -> Result<(), Failure> {
        if !leads_to(request.uri(), self.path(), self.0.id.as_deref()) {
            return Err(Failure::NotBuilt(
                "the gateway id would address another resource".to_owned(),
            ));
        }
        let mut facts = self.facts();
        facts.method = Some(request.method().clone());
        facts.uri = request.uri().clone();
        let headers = request.headers_mut();
        headers.insert(USER_AGENT, self.shared().user_agent.clone());
        if let Some(authorization) = &facts.authorization {
            headers.insert(AUTHORIZATION, authorization.header.clone());
        }
        if facts.stop {
            facts.prepared = Some(PreparedRequest::new(request, &facts.redactor));
            return Err(Failure::NotBuilt("not to be sent".to_owned()));
        }
        Ok(())
    }

    /// Sends the request once, and reads the answer.
    async fn attempt(&self, mut request: Request<Bytes>) -> Outcome {
        let shared = self.shared();
        // Nobody closes the semaphore; without a permit the limit would be off.
        let _permit = shared.connections.acquire().await.ok();
        if let Some(tracker) = &self.0.tracker {
            tracker.turn().await;
        }
        // Without a body, or with a client of the user's, nobody tells when it
        // is sent.
        let tells = matches!(shared.http, Http::BuiltIn(_)) && !request.body().is_empty();
        let number = self.facts().begin_attempt();
        self.set_may_be_applied(!tells);
        let limit = self.0.limits.attempt_timeout.min(self.time_left());
        let mut context = Attempt::new(request.method().clone(), request.uri().clone(), number);
        for hook in &shared.hooks {
            hook.before(&mut context);
        }
        if let Some(headers) = context.take_headers() {
            request.headers_mut().extend(headers);
        }

        let started = Instant::now();
        let given_up = GiveUp(self);
        let outcome = tokio::time::timeout(limit, self.exchange(request, number)).await;
        // Only then is it certain what was sent.
        drop(given_up);
        let outcome = outcome.unwrap_or_else(|_| Err(Lost::time_over(self.facts().may_be_applied)));
        let reason = outcome.as_ref().err().map(|lost| lost.classify().1);
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

    async fn exchange(&self, mut request: Request<Bytes>, attempt: u32) -> Outcome {
        match &self.shared().http {
            Http::BuiltIn(http) => {
                request.headers_mut().insert(HOST, http.host.clone());
                if let Some(authorization) = &http.proxy_authorization {
                    request.headers_mut().insert(PROXY_AUTHORIZATION, authorization.clone());
                }
                // A look at the connections first: one that the server closed
                // with its last answer, and did not say so, is seldom taken then.
                tokio::task::yield_now().await;
                let request = request.map(|bytes| Outgoing::new(self.clone(), attempt, bytes));
                let response = http
                    .client
                    .request(request)
                    .await
                    .map_err(|error| Lost::of_exchange(error, self.facts().may_be_applied))?;
                self.receive(response, Lost::of_body).await
            }
            Http::Own(client) => {
                let request = self.for_client(request)?;
                let response = client.execute(request).await.map_err(Lost::of_client)?;
                self.facts().redirected |= !self.shared().base.contains(response.url())
                    || response.url().path() != self.facts().uri.path();
                self.receive(Response::<reqwest::Body>::from(response), Lost::of_client).await
            }
        }
    }

    /// The request for an HTTP client of the user's.
    fn for_client(&self, request: Request<Bytes>) -> Result<reqwest::Request, Lost> {
        let mut request = reqwest::Request::try_from(request).map_err(|_| Lost::not_built())?;
        // Its reading of the path must be ours.
        if request.url().path() != self.facts().uri.path() {
            return Err(Lost::not_built());
        }
        // Its own limit may be shorter, and is not this crate's.
        *request.timeout_mut() = Some(self.time_left());
        Ok(request)
    }

    /// Waits before a further attempt, if there is to be one.
    async fn wait_for_another(&self, cause: Cause, tries: u32, outcome: &Outcome) -> bool {
        let wait = {
            let mut facts = self.facts();
            let failed = Failed {
                cause,
                attempts: tries,
                retry_after: outcome.as_ref().ok().and_then(|answer| {
                    retry::retry_after(answer.status(), &facts.headers, SystemTime::now())
                }),
                time_left: self.time_left(),
            };
            let wait = self.0.limits.retry.next_wait(&failed);
            wait.filter(|_| self.shared().retry_budget.spend(cause, &mut facts.spent))
        };
        let Some(wait) = wait else { return false };
        telemetry::retrying(wait);
        tokio::time::sleep(wait).await;
        true
    }

    /// Reads an answer and remembers it.
    async fn receive<B: Body<Data = Bytes> + Unpin>(
        &self,
        response: Response<B>,
        lost: fn(B::Error) -> Lost,
    ) -> Outcome {
        let (parts, body) = response.into_parts();
        {
            let mut facts = self.facts();
            facts.status = Some(parts.status);
            facts.headers = parts.headers;
        }
        let success = parts.status.is_success();
        let body = body::read(body, success, &self.0.limits).await.map_err(lost)?;
        self.facts().body = body;
        let mut answer = Response::new(());
        *answer.status_mut() = parts.status;
        Ok(answer)
    }

    /// Gets another token for a refused one, if there is another.
    async fn replace_token(&self, request: &mut Request<Bytes>) -> bool {
        if !self.shared().credentials.can_refresh() {
            return false;
        }
        let refused = self.facts().authorization.clone();
        match self.shared().credentials.authorization(refused.as_ref()).await {
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

/// Gives up an attempt when it is dropped, with the call maybe: what was not
/// sent by then stays unsent.
struct GiveUp<'a>(&'a Call);

impl Drop for GiveUp<'_> {
    fn drop(&mut self) {
        self.0.facts().given_up = true;
    }
}

/// Whether a change may have been applied by an attempt that ended like this,
/// should it not have succeeded.
fn may_be_applied(outcome: &Outcome) -> bool {
    match outcome {
        Ok(answer) => failure::may_be_applied_despite(answer.status()),
        Err(lost) => lost.may_have_arrived(),
    }
}

/// The last check of where a request goes: below the base URL, and to the
/// resource with this identifier. `GatewayId` leaves nothing to be caught
/// here. Without an identifier nothing of the path is the user's.
fn leads_to(uri: &Uri, base: &str, id: Option<&str>) -> bool {
    let below = uri.path().strip_prefix(base).filter(|path| path.starts_with('/'));
    let to_resource = |id: &str| {
        let last = below.and_then(|path| path.rsplit('/').next()).unwrap_or_default();
        uri.query().is_none()
            && percent_encoding::percent_decode_str(last).decode_utf8().is_ok_and(|it| it == id)
    };
    below.is_some() && id.is_none_or(to_resource)
}

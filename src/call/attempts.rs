//! From a request to a response: the attempts of a call.

use std::future::Future;

use bytes::Bytes;
use http::header::{AUTHORIZATION, DATE, HOST, HeaderMap, PROXY_AUTHORIZATION, USER_AGENT};
use http::{Method, Request, Response, StatusCode};
use hyper::body::Body;
use tokio::time::{Instant, timeout_at};

use super::attempt_error::AttemptError;
use super::body;
use super::connection::Http;
use super::delivery::Outgoing;
use super::failure::may_be_applied_despite;
use super::{Log, Outcome, Plan};
use crate::attempt::{Attempt, AttemptOutcome};
use crate::retry::{Cause, Failed, Spent, date};
use crate::telemetry;

impl Plan<'_> {
    /// Sends the request, retrying until it succeeds or the failure is final.
    pub(super) async fn attempts(&mut self, log: &mut Log) -> Outcome {
        let client = self.client;
        match within(log.deadline, client.credentials.authorization(None)).await {
            Some(Ok(token)) => log.token = Some(token),
            Some(Err(error)) => return Outcome::NoToken(error),
            None => return Outcome::TimeIsUp,
        }
        // The attempts that count for the policy: a replaced token is no retry.
        let mut tries = 0;
        let mut too_early = 0;
        let mut spent = Spent::default();
        loop {
            tries += 1;
            let outcome = self.attempt(log).await;
            let cause = match &outcome {
                // What went elsewhere is not sent again.
                _ if log.redirected => None,
                Outcome::Response if self.wants_another_token(log) => {
                    let other = client.credentials.authorization(log.token.as_ref());
                    match within(log.deadline, other).await {
                        Some(Ok(token)) => {
                            log.refused_token = log.token.replace(token);
                            tries -= 1;
                            continue;
                        }
                        Some(Err(error)) => log.no_other_token = Some(error),
                        None => return Outcome::TimeIsUp,
                    }
                    None
                }
                Outcome::Response => log.status().and_then(Cause::of_status),
                Outcome::Failed(error) => error.is_transient().then_some(Cause::Transient),
                Outcome::NoToken(_) | Outcome::TimeIsUp => return outcome,
            };
            // What creates something is sent again only if nothing was created.
            let cause = cause.filter(|_| self.info.repeatable || !self.delivery.is_taken());
            let Some(cause) = cause else {
                let succeeded = log.status().is_some_and(|status| status.is_success());
                if succeeded && matches!(outcome, Outcome::Response) {
                    client.retry_budget.succeeded(spent);
                }
                return outcome;
            };
            too_early += u32::from(cause == Cause::TooEarly);
            let wait = self.limits.retry.next_wait(&Failed {
                cause,
                attempts: tries,
                too_early,
                retry_after: log.retry_after(),
                time_left: log.deadline.saturating_duration_since(Instant::now()),
            });
            let wait = wait.filter(|_| client.retry_budget.spend(cause, &mut spent));
            let Some(wait) = wait else { return outcome };
            telemetry::retrying(wait);
            tokio::time::sleep(wait).await;
        }
    }

    /// Whether the token was refused, and there may be another, once.
    fn wants_another_token(&self, log: &Log) -> bool {
        log.status() == Some(StatusCode::UNAUTHORIZED)
            && log.refused_token.is_none()
            && self.client.credentials.can_refresh()
    }

    /// Sends the request once, and reads the response.
    async fn attempt(&mut self, log: &mut Log) -> Outcome {
        let client = self.client;
        // Nobody closes the semaphore; without a permit the limit would be off.
        let _permit = match client.connections.try_acquire() {
            Ok(permit) => Some(permit),
            Err(_) => match within(log.deadline, client.connections.acquire()).await {
                Some(permit) => permit.ok(),
                None => return Outcome::TimeIsUp,
            },
        };
        if let Some(turns) = &self.turns
            && within(log.deadline, turns.next()).await.is_none()
        {
            return Outcome::TimeIsUp;
        }
        log.begin_attempt();
        let number = self.delivery.open();
        let mut watched = Watched::begin(self, log);
        let headers =
            self.headers(log, watched.as_mut().and_then(|watched| watched.attempt.headers.take()));
        let now = watched.as_ref().map_or_else(Instant::now, |watched| watched.started);
        let limit = now.checked_add(self.limits.attempt_timeout);
        let limit = limit.map_or(log.deadline, |limit| limit.min(log.deadline));

        let closing = self.delivery.closing();
        let ended = timeout_at(limit, self.send_once(headers, number, log)).await;
        // Only then is it certain what was sent.
        drop(closing);
        let outcome = match ended {
            Ok(Ok(())) => Outcome::Response,
            Ok(Err(error)) => Outcome::Failed(error),
            Err(_) => Outcome::Failed(AttemptError::time_over(self.delivery.is_taken())),
        };
        if let (Outcome::Response, Some(status), false) = (&outcome, log.status(), log.redirected)
            && !status.is_success()
            && !may_be_applied_despite(self.method(), status)
        {
            self.delivery.refused();
        }
        if let Some(watched) = watched {
            watched.end(&outcome, self, log);
        }
        outcome
    }

    /// The headers of an attempt. Those of the request are there for the first
    /// one to take, with room for the others; a further one copies them.
    fn headers(&mut self, log: &Log, by_hooks: Option<HeaderMap>) -> HeaderMap {
        let mut headers = std::mem::take(self.request.headers_mut());
        if log.attempts > 1 {
            let (first, more) = &self.headers;
            for (name, value) in first.iter().flatten().chain(more) {
                headers.append(name.clone(), value.clone());
            }
        }
        headers.insert(USER_AGENT, self.client.user_agent.clone());
        if let Some(token) = &log.token {
            headers.insert(AUTHORIZATION, token.header.clone());
        }
        headers.extend(by_hooks.unwrap_or_default());
        headers
    }

    async fn send_once(
        &self,
        headers: HeaderMap,
        number: u32,
        log: &mut Log,
    ) -> Result<(), AttemptError> {
        let bytes = self.request.body().clone();
        let announces_body = matches!(*self.method(), Method::POST | Method::PUT | Method::PATCH);
        let says_empty = announces_body && bytes.is_empty();
        let mut request = Request::new(Outgoing::new(&self.delivery, number, bytes, says_empty));
        *request.method_mut() = self.method().clone();
        *request.uri_mut() = self.request.uri().clone();
        *request.headers_mut() = headers;
        match &self.client.http {
            Http::BuiltIn(http) => {
                let headers = request.headers_mut();
                headers.insert(HOST, http.host.clone());
                if let Some(authorization) = &http.proxy_authorization {
                    headers.insert(PROXY_AUTHORIZATION, authorization.clone());
                }
                // A look at the connections first: one that the server closed
                // with its last response, and did not say so, is seldom taken then.
                tokio::task::yield_now().await;
                let response = http.pool().request(request).await;
                let response = response
                    .map_err(|error| AttemptError::of_exchange(error, self.is_sent_for_good()))?;
                self.receive(response, log, AttemptError::of_body).await
            }
            #[cfg(feature = "reqwest")]
            // Boxed, so that the calls of others have no room for it.
            Http::Own(client) => Box::pin(self.send_by(client, request, log)).await,
        }
    }

    /// Whether the attempt was sent; if not, it is not any more.
    pub(super) fn is_sent_for_good(&self) -> bool {
        drop(self.delivery.closing());
        self.delivery.is_taken()
    }

    /// Reads a response into the log.
    pub(super) async fn receive<B: Body<Data = Bytes> + Unpin>(
        &self,
        response: Response<B>,
        log: &mut Log,
        failed: fn(B::Error) -> AttemptError,
    ) -> Result<(), AttemptError> {
        let (parts, body) = response.into_parts();
        log.head = Some((parts.status, parts.headers));
        log.body =
            body::read(body, parts.status.is_success(), &self.limits).await.map_err(failed)?;
        Ok(())
    }
}

/// An attempt that hooks or a log see.
struct Watched {
    attempt: Attempt,
    started: Instant,
}

impl Watched {
    /// `None` if nobody would see it.
    fn begin(plan: &Plan<'_>, log: &Log) -> Option<Self> {
        if plan.client.hooks.is_empty() && !telemetry::is_on() {
            return None;
        }
        let (method, uri) = (plan.method().clone(), plan.request.uri().clone());
        let mut attempt = Attempt { method, uri, number: log.attempts, headers: None };
        for hook in &plan.client.hooks {
            hook.before(&mut attempt);
        }
        Some(Self { attempt, started: Instant::now() })
    }

    fn end(self, outcome: &Outcome, plan: &Plan<'_>, log: &Log) {
        let ended = AttemptOutcome {
            attempt: &self.attempt,
            status: log.status(),
            failure: match outcome {
                Outcome::Failed(error) => Some(error.what()),
                _ => None,
            },
            request_id: log.request_id(plan),
            server_time: log.head.as_ref().and_then(|(_, headers)| date(headers, DATE)),
            elapsed: self.started.elapsed(),
        };
        telemetry::attempt(&ended);
        for hook in &plan.client.hooks {
            hook.after(&ended);
        }
    }
}

/// What the future gives before the deadline. Every wait of a call is one of
/// these, or has the deadline in a limit of its own.
async fn within<T>(deadline: Instant, future: impl Future<Output = T>) -> Option<T> {
    timeout_at(deadline, future).await.ok()
}

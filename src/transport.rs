//! The one way out: every call of every resource goes through here.
//!
//! The generated client builds the request and reads the answer; its hooks,
//! implemented here, put the token in, send, try again, and read the body.
//! The hooks can hand over little more than a response or a `reqwest::Error`,
//! so what else is learnt about a call is kept in its [`Call`].

mod body;
mod failure;

use std::future::Future;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use progenitor_client::{ClientHooks, ClientInfo, OperationInfo};
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue, USER_AGENT};
use reqwest::{Method, StatusCode};

use crate::base_url::BaseUrl;
use crate::credentials::{Authorization, Credentials};
use crate::error::{Error, Kind, Redactor, Report};
use crate::generated;
use crate::model::{GatewayId, Secret};
use crate::response::Response;
use crate::retry::{self, RetryPolicy};
use body::Body;

/// What all clones of a client share.
pub(crate) struct Shared {
    pub(crate) http: reqwest::Client,
    pub(crate) base: BaseUrl,
    pub(crate) credentials: Credentials,
    pub(crate) user_agent: HeaderValue,
    pub(crate) timeout: Duration,
    pub(crate) retry: RetryPolicy,
}

/// What one call wants otherwise than its client.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
}

impl Options {
    /// Refuses limits under which nothing could be sent.
    pub(crate) fn check(&self) -> Result<(), Error> {
        if self.timeout.is_some_and(|timeout| timeout.is_zero()) {
            return Err(Error::invalid_request("the timeout is zero; give it some time"));
        }
        if self.retry.is_some_and(|retry| retry.max_attempts() == 0) {
            return Err(Error::invalid_request(
                "max attempts is 0: nothing would be sent; use 1 or more",
            ));
        }
        Ok(())
    }
}

/// One call: what it needs, and what is learnt while it runs.
#[derive(Clone)]
pub(crate) struct Call(Arc<CallState>);

pub(crate) struct CallState {
    shared: Arc<Shared>,
    retry: RetryPolicy,
    timeout: Duration,
    /// The identifier that must be exactly one segment of the path.
    id: String,
    facts: Mutex<Facts>,
}

/// What is learnt about a call.
#[derive(Default)]
struct Facts {
    authorization: Option<Authorization>,
    redactor: Redactor,
    method: Option<Method>,
    path: String,
    attempts: u32,
    /// An earlier attempt may have been applied, whatever the last one says.
    earlier_may_be_applied: bool,
    status: Option<StatusCode>,
    headers: HeaderMap,
    body: Body,
    /// The answer came from elsewhere: a client of the user's followed it.
    redirected: bool,
    /// Why a refused token could not be replaced.
    refresh_failure: Option<Error>,
}

impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The generated client derives `Debug`; nothing in here is to be seen.
        f.write_str("Call")
    }
}

impl Call {
    /// A call about the resource `id`, which sends `secrets` in its body.
    pub(crate) fn new<'a>(
        shared: &Arc<Shared>,
        options: &Options,
        id: &GatewayId,
        secrets: impl IntoIterator<Item = &'a Secret>,
    ) -> Self {
        let mut redactor = Redactor::default();
        for secret in secrets {
            redactor.add(secret.expose());
        }
        Self(Arc::new(CallState {
            shared: Arc::clone(shared),
            retry: options.retry.unwrap_or(shared.retry),
            timeout: options.timeout.unwrap_or(shared.timeout),
            id: id.as_str().to_owned(),
            facts: Mutex::new(Facts { redactor, ..Facts::default() }),
        }))
    }

    /// The generated client, with this call in its hooks.
    pub(crate) fn api(&self) -> generated::Client {
        generated::Client::new_with_client(
            self.0.shared.base.as_str(),
            self.0.shared.http.clone(),
            self.clone(),
        )
    }

    /// Runs one operation of the generated client to its end.
    pub(crate) async fn run<T, E>(
        &self,
        operation: impl Future<Output = Result<generated::ResponseValue<T>, generated::Error<E>>>,
    ) -> Result<Response<T>, Error> {
        let limit = self.0.timeout;
        let run = async {
            // Before the operation, whose hooks could not return its error.
            let authorization = self.0.shared.credentials.authorization(None).await?;
            self.facts().authorize(authorization);
            match operation.await {
                Ok(_) if self.facts().redirected => Err(self.redirected()),
                Ok(answer) => {
                    let facts = self.facts();
                    Ok(Response {
                        status: answer.status(),
                        value: answer.into_inner(),
                        request_id: facts.request_id(),
                        attempts: facts.attempts,
                    })
                }
                Err(error) => Err(self.failure(error)),
            }
        };
        match tokio::time::timeout(limit, run).await {
            Ok(result) => result,
            Err(_) => Err(self.timed_out(limit)),
        }
    }

    fn facts(&self) -> MutexGuard<'_, Facts> {
        // Nothing panics while it is held; if it did, the facts are still true.
        self.0.facts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Facts {
    fn authorize(&mut self, authorization: Authorization) {
        self.redactor.add(authorization.token.expose());
        self.authorization = Some(authorization);
    }

    /// What an earlier attempt answered says nothing of this one.
    fn begin_attempt(&mut self) {
        self.attempts += 1;
        self.status = None;
        self.headers.clear();
        self.body = Body::default();
    }

    fn request_id(&self) -> Option<String> {
        const HEADERS: [&str; 4] =
            ["x-request-id", "request-id", "x-amzn-requestid", "x-amz-request-id"];
        let value = HEADERS.iter().find_map(|name| self.headers.get(*name))?;
        let text: String =
            value.to_str().ok()?.chars().filter(|c| !c.is_control()).take(200).collect();
        (!text.is_empty()).then(|| self.redactor.text(&text))
    }
}

impl ClientHooks<Call> for generated::Client {
    async fn pre<E>(
        &self,
        request: &mut reqwest::Request,
        _: &OperationInfo,
    ) -> Result<(), generated::Error<E>> {
        let call = self.inner();
        if !leads_to(request.url(), &call.0.shared.base, &call.0.id) {
            return Err(generated::Error::InvalidRequest(
                "the gateway id would address another resource".to_owned(),
            ));
        }
        let mut facts = call.facts();
        facts.method = Some(request.method().clone());
        facts.path = request.url().path().to_owned();
        let headers = request.headers_mut();
        // Made by the generator from `info.version`; the API knows no such header.
        headers.remove("api-version");
        headers.insert(USER_AGENT, call.0.shared.user_agent.clone());
        if let Some(authorization) = &facts.authorization {
            headers.insert(AUTHORIZATION, authorization.header.clone());
        }
        Ok(())
    }

    async fn exec(
        &self,
        mut request: reqwest::Request,
        _: &OperationInfo,
    ) -> reqwest::Result<reqwest::Response> {
        let call = self.inner();
        let mut refreshed = false;
        loop {
            // A body that cannot be cloned is a stream; ours never are.
            let Some(attempt) = request.try_clone() else {
                return self.client().execute(request).await;
            };
            call.facts().begin_attempt();
            let outcome = match self.client().execute(attempt).await {
                Ok(response) => call.receive(response).await,
                Err(error) => Err(error),
            };
            match outcome {
                Ok(response) => {
                    if response.status() == StatusCode::UNAUTHORIZED
                        && !refreshed
                        && call.replace_token(&mut request).await
                    {
                        refreshed = true;
                        continue;
                    }
                    return Ok(response);
                }
                Err(error) => {
                    let attempts = call.facts().attempts;
                    let wait = call.0.retry.backoff(attempts);
                    match wait.filter(|_| retry::is_transient(&error)) {
                        Some(wait) => {
                            call.facts().earlier_may_be_applied |=
                                failure::may_have_arrived(&error);
                            tokio::time::sleep(wait).await;
                        }
                        None => return Err(error),
                    }
                }
            }
        }
    }
}

impl Call {
    /// Reads an answer and remembers it. What comes back holds the body.
    async fn receive(&self, response: reqwest::Response) -> reqwest::Result<reqwest::Response> {
        {
            let mut facts = self.facts();
            facts.status = Some(response.status());
            facts.headers = response.headers().clone();
            facts.redirected |= !self.0.shared.base.contains(response.url());
        }
        let (response, body) = body::read(response).await?;
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

/// The last check of where a request goes: below the base URL, and to the
/// resource with this identifier. `GatewayId` leaves nothing to be caught
/// here; this stands in case a URL parser reads it otherwise than we do.
fn leads_to(url: &reqwest::Url, base: &BaseUrl, id: &str) -> bool {
    let is_id = |segment: &str| {
        percent_encoding::percent_decode_str(segment).decode_utf8().is_ok_and(|text| text == id)
    };
    base.contains(url)
        && url.query().is_none()
        && url.fragment().is_none()
        && url.path_segments().is_some_and(|mut segments| segments.next_back().is_some_and(is_id))
}

impl Call {
    fn report(&self, may_have_been_applied: bool, explain: bool) -> (Report, String) {
        let facts = self.facts();
        let report = Report {
            status: facts.status,
            explanation: match explain {
                true => facts.body.explain(&facts.redactor),
                false => Default::default(),
            },
            hint: None,
            request_id: facts.request_id(),
            retry_after: failure::retry_after(&facts.headers),
            attempts: facts.attempts,
            may_have_been_applied: may_have_been_applied || facts.earlier_may_be_applied,
        };
        let method = facts.method.as_ref().map_or("request", Method::as_str);
        (report, format!("{method} {}", facts.path))
    }

    /// Only with a client of the user's that follows redirects.
    fn redirected(&self) -> Error {
        let (report, request) = self.report(true, false);
        let summary = format!(
            "{request} was redirected to another address, and the HTTP client followed; \
             give it the redirect policy `none`"
        );
        Error::new(Kind::Status, summary).with_report(report)
    }

    fn timed_out(&self, limit: Duration) -> Error {
        let sent = self.facts().attempts > 0;
        let (report, request) = self.report(sent, false);
        let summary = match report.attempts {
            0 => format!("no token was there within {limit:?}; nothing was sent"),
            _ => format!("{request} was not answered within {limit:?}"),
        };
        Error::new(Kind::Timeout, summary).with_report(report)
    }

    /// The error for whatever the generated client ended with.
    fn failure<E>(&self, error: generated::Error<E>) -> Error {
        match error {
            generated::Error::InvalidRequest(reason) | generated::Error::Custom(reason) => {
                Error::invalid_request(reason)
            }
            generated::Error::CommunicationError(error)
            | generated::Error::ResponseBodyError(error)
            | generated::Error::InvalidUpgrade(error) => {
                let (kind, what) = failure::classify(&error);
                let (report, request) = self.report(failure::may_have_arrived(&error), false);
                Error::new(kind, format!("{request}: {what}"))
                    .with_source(error.without_url())
                    .with_report(report)
            }
            generated::Error::InvalidResponsePayload(bytes, _) => {
                // The parser's own message may quote the body.
                let reason = self.facts().body.unreadable(&bytes);
                let (report, request) = self.report(true, true);
                let status =
                    report.status.map_or(String::new(), |status| format!("{status}, but "));
                Error::new(Kind::Decode, format!("{request} was answered with {status}{reason}"))
                    .with_report(report)
            }
            generated::Error::ErrorResponse(_) | generated::Error::UnexpectedResponse(_) => {
                self.status_failure()
            }
        }
    }

    fn status_failure(&self) -> Error {
        let (hint, refresh_failure, status) = {
            let mut facts = self.facts();
            let status = facts.status.unwrap_or_default();
            let hint = match (status.as_u16(), &facts.authorization) {
                (401, Some(used)) => self.0.shared.credentials.hint(used),
                _ => failure::hint(status),
            };
            (hint, facts.refresh_failure.take(), status)
        };
        let (mut report, request) = self.report(failure::may_be_applied_despite(status), true);
        report.hint = hint;
        let error = Error::new(Kind::Status, format!("{request} was answered with {status}"))
            .with_report(report);
        match refresh_failure {
            Some(failure) => error.with_source(failure),
            None => error,
        }
    }
}

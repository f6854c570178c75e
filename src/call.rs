//! One call: the request is there, the response is not read yet.
//!
//! [`Plan::new`] puts together what a call needs. [`Plan::exchange`] sends it
//! and returns an [`Exchange`]: the response or why there is none, and what was
//! learnt on the way. [`Exchange::read`] makes the result of it.

mod attempt_error;
mod attempts;
mod body;
mod cause;
pub(crate) mod connection;
pub(crate) mod delivery;
pub(crate) mod failure;
#[cfg(feature = "reqwest")]
mod own_client;
pub(crate) mod rate_limiter;
mod resolver;
pub(crate) mod settings;

use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http::{Method, Request, StatusCode};
use tokio::time::Instant;

use crate::credentials::Authorization;
use crate::describe::{ObjectInfo, OperationInfo};
use crate::error::{Error, Redactor};
use crate::retry;
use crate::runtime;
use crate::secret::Secret;
use attempt_error::AttemptError;
use body::ResponseBody;
use delivery::Delivery;
use rate_limiter::Turns;
use settings::{Limits, Options, Shared};

type Header = (HeaderName, HeaderValue);

/// What an operation gives to a call.
pub struct Prepared {
    /// The request, without what all have in common.
    pub(crate) request: Request<Bytes>,
    /// What the JSON is; `None` if that is not described.
    pub(crate) body: Option<&'static ObjectInfo>,
    /// What must not come back in an error.
    pub(crate) secrets: Vec<Secret>,
    /// How much longer it may take than others.
    pub(crate) extra_time: Duration,
}

impl Prepared {
    /// A request without secrets, which takes no longer than others.
    pub(crate) fn new(request: Request<Bytes>) -> Self {
        Self { request, body: None, secrets: Vec::new(), extra_time: Duration::ZERO }
    }
}

/// What a call needs.
pub(crate) struct Plan<'a> {
    pub(crate) client: &'a Shared,
    pub(crate) info: &'static OperationInfo,
    pub(crate) request: Request<Bytes>,
    pub(crate) body: Option<&'static ObjectInfo>,
    /// The headers of the request, once an attempt has taken them. There are
    /// seldom more than two.
    headers: ([Option<Header>; 2], Vec<Header>),
    secrets: Vec<Secret>,
    limits: Limits,
    delivery: Arc<Delivery>,
    turns: Option<Arc<Turns>>,
}

impl<'a> Plan<'a> {
    pub(crate) fn new(
        client: &'a Shared,
        options: Option<&Options>,
        info: &'static OperationInfo,
        prepared: Prepared,
    ) -> Result<Self, Error> {
        let unset = Options::default();
        let options = options.unwrap_or(&unset);
        let headers = prepared.request.headers().iter();
        let mut headers = headers.map(|(name, value)| (name.clone(), value.clone()));
        Ok(Self {
            limits: options.over(&client.limits, prepared.extra_time)?,
            // That of the options outlives the call, and is for what changes something.
            delivery: options
                .delivery
                .as_ref()
                .filter(|_| info.changes())
                .map_or_else(Arc::default, Arc::clone),
            turns: options.turns.clone(),
            client,
            info,
            headers: ([headers.next(), headers.next()], headers.collect()),
            request: prepared.request,
            body: prepared.body,
            secrets: prepared.secrets,
        })
    }

    /// Sends the request.
    pub(crate) async fn exchange(&mut self) -> Exchange {
        let mut log = Log::new(self.limits.timeout);
        let outcome = runtime::guarded(pin!(self.attempts(&mut log))).await;
        Exchange { outcome: outcome.unwrap_or_else(Outcome::NoToken), log }
    }

    /// What must not be shown of the request.
    pub(crate) fn redactor(&self) -> Redactor {
        let mut redactor = Redactor::default();
        self.secrets.iter().for_each(|secret| redactor.add(secret));
        redactor
    }

    pub(crate) fn method(&self) -> &Method {
        self.request.method()
    }
}

/// How a call ended, and what was learnt on the way.
pub(crate) struct Exchange {
    outcome: Outcome,
    log: Log,
}

/// The value of a successful call, and the facts about the call.
///
/// Returned by `send_with_response`, where `send` returns the value alone.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Response<T> {
    /// What the call returns.
    pub value: T,
    /// The HTTP status, a success.
    pub status: StatusCode,
    /// The id that the server gave the request: quote it to the vendor's
    /// support.
    pub request_id: Option<String>,
    /// How many times the request was sent, the last one successfully.
    pub attempts: u32,
}

/// How a call or an attempt ended.
enum Outcome {
    /// With a response, whatever its status; see the log.
    Response,
    Failed(AttemptError),
    /// There was no token to send, or no runtime to send it on.
    NoToken(Error),
    /// The time of the call was over, and no attempt was in flight.
    TimeIsUp,
}

/// What is learnt about a call while it runs.
struct Log {
    started: Instant,
    deadline: Instant,
    /// How many times the request was sent, or tried to be.
    attempts: u32,
    /// Status and headers of the latest attempt's response.
    head: Option<(StatusCode, HeaderMap)>,
    body: ResponseBody,
    /// The response came from elsewhere: a client of the user's followed it.
    redirected: bool,
    /// The token of the latest attempt, and one that was refused before.
    token: Option<Authorization>,
    refused_token: Option<Authorization>,
    /// Why a refused token could not be replaced.
    no_other_token: Option<Error>,
}

impl Log {
    fn new(timeout: Duration) -> Self {
        /// In place of a time that no clock can tell.
        const FAR: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);
        let started = Instant::now();
        Self {
            started,
            deadline: started.checked_add(timeout.min(FAR)).unwrap_or(started),
            attempts: 0,
            head: None,
            body: ResponseBody::default(),
            redirected: false,
            token: None,
            refused_token: None,
            no_other_token: None,
        }
    }

    /// What an earlier response says is not said of this attempt.
    fn begin_attempt(&mut self) {
        self.attempts = self.attempts.saturating_add(1);
        self.head = None;
        self.body = ResponseBody::default();
    }

    fn status(&self) -> Option<StatusCode> {
        self.head.as_ref().map(|(status, _)| *status)
    }

    /// The first header of the response with this name.
    fn header(&self, name: HeaderName) -> Option<&str> {
        let (_, headers) = self.head.as_ref()?;
        headers.get(name)?.to_str().ok()
    }

    /// How long the server asks to wait.
    fn retry_after(&self) -> Option<Duration> {
        let (status, headers) = self.head.as_ref()?;
        retry::retry_after(*status, headers, SystemTime::now())
    }

    /// The id that the server gave the request.
    fn request_id(&self, plan: &Plan<'_>) -> Option<String> {
        const NAMES: [&str; 4] =
            ["x-request-id", "request-id", "x-amzn-requestid", "x-amz-request-id"];
        let text_of = |value: &HeaderValue| {
            let printable = |c: &char| !c.is_control();
            let text: String = value.to_str().ok()?.chars().filter(printable).take(200).collect();
            (!text.trim().is_empty()).then_some(text)
        };
        let (_, headers) = self.head.as_ref()?;
        let ids = headers.iter().filter_map(|(name, value)| {
            let rank = NAMES.iter().position(|known| *known == name.as_str())?;
            Some((rank, text_of(value)?))
        });
        let (_, text) = ids.min_by_key(|(rank, _)| *rank)?;
        Some(self.redactor(plan).without_short().text(&text))
    }

    /// The secrets of the call, those of its connections among them.
    fn redactor(&self, plan: &Plan<'_>) -> Redactor {
        let mut redactor = plan.redactor();
        for authorization in [&self.token, &self.refused_token].into_iter().flatten() {
            redactor.add(&authorization.text);
        }
        if let Some(http) = plan.client.http.built_in() {
            http.secrets.iter().for_each(|secret| redactor.add(secret));
        }
        redactor
    }
}

#[cfg(test)]
mod tests;

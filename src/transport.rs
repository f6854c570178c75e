//! The one way out: every call of every resource goes through here.
//!
//! The generated operations have a [`Call`], which makes their request and reads
//! their answer (`runtime`). In between it puts the token in, sends, and tries
//! again (`attempts`), over the connections of `connection`. What is learnt on
//! the way is kept in the call's `Facts`, from which `failure` makes the error.

mod attempts;
mod body;
mod connection;
mod facts;
mod failure;
mod lost;
mod outgoing;
mod prepared;
mod runtime;
mod tracker;

use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Waker};
use std::time::Duration;

use http::Method;
use http::header::HeaderValue;
use tokio::sync::Semaphore;
use tokio::time::Instant;

use crate::attempt::AttemptHook;
use crate::base_url::BaseUrl;
use crate::credentials::Credentials;
use crate::error::Error;
use crate::model::{GatewayId, Secret};
use crate::response::Response;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::telemetry;
pub(crate) use connection::{BuiltIn, Connector, Http};
use facts::Facts;
pub use prepared::PreparedRequest;
pub use runtime::{Client, Failure, ResponseValue};
pub(crate) use tracker::Pacer;
pub use tracker::Tracker;

/// What all clones of a client share.
pub(crate) struct Shared {
    pub(crate) http: Http,
    pub(crate) base: BaseUrl,
    pub(crate) credentials: Credentials,
    pub(crate) user_agent: HeaderValue,
    pub(crate) limits: Limits,
    pub(crate) update_method: UpdateMethod,
    pub(crate) retry_budget: RetryBudget,
    /// One permit for each request under way.
    pub(crate) connections: Semaphore,
    pub(crate) hooks: Vec<Arc<dyn AttemptHook>>,
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Seen as a part of handles and requests: which client it is, no more.
        write!(f, "Client({})", self.base.as_str())
    }
}

/// How long a call may take, how often it may be tried, and how many bytes
/// of an answer are read.
#[derive(Clone, Debug)]
pub(crate) struct Limits {
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) max_answer_size: usize,
    pub(crate) max_error_size: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(30),
            retry: RetryPolicy::default(),
            max_answer_size: 1024 * 1024,
            max_error_size: 64 * 1024,
        }
    }
}

impl Limits {
    /// Why nothing could be sent under these limits.
    pub(crate) fn check(&self) -> Result<(), &'static str> {
        if self.timeout.is_zero() || self.attempt_timeout.is_zero() {
            return Err("the timeout is zero; give it some time");
        }
        if self.retry.max_attempts() == 0 {
            return Err("max attempts is 0: nothing would be sent; use 1 or more");
        }
        if self.max_answer_size == 0 {
            return Err("the max answer size is 0: no answer could be read; give it some bytes");
        }
        Ok(())
    }
}

/// The HTTP method of an update. The sources disagree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateMethod {
    /// `PUT`, as the reference page of the operation says.
    #[default]
    Put,
    /// `PATCH`, as newer captures of that page and the vendor's SDKs say.
    Patch,
}

impl UpdateMethod {
    fn method(self) -> Method {
        match self {
            Self::Put => Method::PUT,
            Self::Patch => Method::PATCH,
        }
    }
}

/// What one call wants otherwise than its client.
#[derive(Clone, Debug, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) update_method: Option<UpdateMethod>,
    pub(crate) tracker: Option<Arc<Tracker>>,
}

/// The setters of [`Options`], for whatever has a field `options`.
macro_rules! call_options {
    () => {
        /// How long this call may take in all. Default: that of the client.
        pub fn with_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.options.timeout = Some(timeout);
            self
        }

        /// How long one attempt may take. Default: that of the client.
        pub fn with_attempt_timeout(mut self, timeout: std::time::Duration) -> Self {
            self.options.attempt_timeout = Some(timeout);
            self
        }

        /// How this call is repeated when it fails in a way that may pass.
        /// Default: as the client's. A repeated update overwrites what someone
        /// else changed in between; [`RetryPolicy::never`](crate::RetryPolicy::never)
        /// rules that out.
        pub fn with_retry(mut self, policy: crate::RetryPolicy) -> Self {
            self.options.retry = Some(policy);
            self
        }
    };
}
pub(crate) use call_options;

impl Options {
    /// The limits of the client, but for what this call wants otherwise.
    fn over(&self, client: &Limits) -> Result<Limits, Error> {
        let limits = Limits {
            timeout: self.timeout.unwrap_or(client.timeout),
            attempt_timeout: self.attempt_timeout.unwrap_or(client.attempt_timeout),
            retry: self.retry.unwrap_or(client.retry),
            ..client.clone()
        };
        limits.check().map_err(Error::invalid_request)?;
        Ok(limits)
    }
}

/// One call: what it needs, and what is learnt while it runs.
#[derive(Clone)]
pub struct Call(Arc<CallState>);

struct CallState {
    shared: Arc<Shared>,
    limits: Limits,
    preferred_method: Method,
    tracker: Option<Arc<Tracker>>,
    started: Instant,
    /// The identifier that must be the last segment of the path.
    id: Option<String>,
    /// Whether a success without a body is an answer too.
    empty_answer: bool,
    facts: Mutex<Facts>,
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Nothing in here is to be seen.
        f.write_str("Call")
    }
}

impl Call {
    /// A call, about the resource `id` if there is one already, which sends
    /// `secrets` in its body. Its time begins now.
    pub(crate) fn new<'a>(
        shared: &Arc<Shared>,
        options: Options,
        id: Option<&GatewayId>,
        secrets: impl IntoIterator<Item = &'a Secret>,
        empty_answer: bool,
    ) -> Result<Self, Error> {
        let mut facts = Facts::default();
        for secret in secrets {
            facts.redactor.add(secret);
        }
        Ok(Self(Arc::new(CallState {
            limits: options.over(&shared.limits)?,
            preferred_method: options.update_method.unwrap_or(shared.update_method).method(),
            tracker: options.tracker,
            shared: Arc::clone(shared),
            started: Instant::now(),
            id: id.map(|id| id.as_str().to_owned()),
            empty_answer,
            facts: Mutex::new(facts),
        })))
    }

    /// The method to use where the description knows several.
    pub(crate) fn preferred_method(&self) -> &Method {
        &self.0.preferred_method
    }

    /// The generated operations, for this call.
    pub(crate) fn api(&self) -> Client {
        Client { call: self.clone() }
    }

    /// Runs one generated operation to its end.
    pub(crate) async fn run<T>(
        &self,
        operation: impl Future<Output = Result<ResponseValue<T>, Failure>>,
    ) -> Result<Response<T>, Error> {
        let limit = self.0.limits.timeout;
        let run = async {
            // Before the operation, which could not return its error.
            let authorization = self.0.shared.credentials.authorization(None).await?;
            self.facts().authorize(authorization);
            match operation.await {
                _ if self.facts().redirected => Err(self.redirected()),
                Ok(answer) => {
                    let facts = self.facts();
                    Ok(Response {
                        status: answer.status,
                        value: answer.value,
                        request_id: facts.request_id(),
                        attempts: facts.attempts,
                    })
                }
                Err(failure) => Err(self.failure(failure)),
            }
        };
        let run = telemetry::in_span(&self.0.shared.base, async {
            let ended = tokio::time::timeout(limit, run).await;
            ended.unwrap_or_else(|_| Err(self.timed_out(limit)))
        });
        run.await
    }

    /// Runs one operation up to where its request would be sent.
    pub(crate) fn prepare<T>(
        &self,
        operation: impl Future<Output = Result<ResponseValue<T>, Failure>>,
    ) -> Result<PreparedRequest, Error> {
        self.facts().stop = true;
        // Nothing waits before that point.
        let _ = pin!(operation).poll(&mut Context::from_waker(Waker::noop()));
        let prepared = self.facts().prepared.take();
        prepared.ok_or_else(|| Error::invalid_request("the request could not be built"))
    }

    fn shared(&self) -> &Shared {
        &self.0.shared
    }

    /// What there is to parse of a success.
    fn readable_body(&self) -> bytes::Bytes {
        self.facts().body.readable(self.0.empty_answer)
    }

    fn facts(&self) -> MutexGuard<'_, Facts> {
        // Nothing panics while it is held; if it did, the facts are still true.
        self.0.facts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is known now of the last attempt.
    fn set_may_be_applied(&self, may_be_applied: bool) {
        self.tell(self.facts(), may_be_applied);
    }

    /// The body of an attempt is about to be sent: whether it still may.
    fn is_sending(&self, attempt: u32) -> bool {
        let facts = self.facts();
        let wanted = !facts.given_up && facts.attempts == attempt;
        if wanted {
            self.tell(facts, true);
        }
        wanted
    }

    fn tell(&self, mut facts: MutexGuard<'_, Facts>, may_be_applied: bool) {
        facts.may_be_applied = may_be_applied;
        if let Some(tracker) = &self.0.tracker {
            let may_be_applied = may_be_applied || facts.earlier_may_be_applied;
            tracker.set_may_be_applied(facts.changes() && may_be_applied);
        }
    }

    fn time_left(&self) -> Duration {
        self.0.limits.timeout.saturating_sub(self.0.started.elapsed())
    }
}

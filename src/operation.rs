//! An operation of the API: build, send, read.
//!
//! The build emits a type for each operation. What all of them have in common
//! is here: the trait, the call, and the methods of every request.

mod prepared;
mod untyped;
pub(crate) mod wire;

use std::fmt;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use crate::base_url::BaseUrl;
pub use crate::call::Prepared;
use crate::call::delivery::Delivery;
use crate::call::rate_limiter::Turns;
pub(crate) use crate::call::settings::UpdateMethod;
use crate::call::settings::{Options, Shared};
use crate::call::{Plan, Response};
use crate::describe::OperationInfo;
use crate::error::Error;
use crate::read::NotTheResponse;
use crate::telemetry;
pub use prepared::PreparedRequest;
pub use untyped::UntypedRequest;

/// An operation of the API, with its parameters: a request that was not sent
/// yet.
///
/// Implemented by the request types of this crate, and by nobody else: it
/// cannot be implemented outside of it.
pub trait Operation: Clone + Send + Sync + 'static {
    /// What a successful call returns.
    type Response: Send + 'static;
    /// What the description says of it.
    #[doc(hidden)]
    const INFO: &'static OperationInfo;
    /// The same, where it depends on the request.
    #[doc(hidden)]
    fn info(&self) -> &'static OperationInfo {
        Self::INFO
    }
    #[doc(hidden)]
    fn context(&self) -> &Context;
    #[doc(hidden)]
    fn context_mut(&mut self) -> &mut Context;
    /// Validates the request and builds it. `preferred` is set only for
    /// operations with variants.
    #[doc(hidden)]
    fn prepare(&self, to: &BaseUrl, preferred: Option<UpdateMethod>) -> Result<Prepared, Error>;
    /// Reads the body of a success.
    #[doc(hidden)]
    fn read(&self, body: &[u8]) -> Result<Self::Response, NotTheResponse>;
    /// The identifier that it is about: the key of a batch.
    #[doc(hidden)]
    fn key(&self) -> Option<&str> {
        None
    }
}

/// The client of a request, and what the request wants otherwise.
#[derive(Clone)]
pub struct Context {
    pub(crate) client: Arc<Shared>,
    options: Option<Box<Options>>,
}

impl Context {
    pub(crate) fn new(client: Arc<Shared>) -> Self {
        Self { client, options: None }
    }

    /// The request cannot be sent, whatever its operation says.
    pub(crate) fn refuse(&mut self, reason: impl Into<String>) {
        self.options_mut().refused = Some(reason.into());
    }

    pub(crate) fn options_mut(&mut self) -> &mut Options {
        self.options.get_or_insert_default()
    }

    /// Notes in `delivery` what was sent, and sends when it is its turn.
    pub(crate) fn observe(&mut self, delivery: &Arc<Delivery>, turns: Option<&Arc<Turns>>) {
        let options = self.options_mut();
        options.delivery = Some(Arc::clone(delivery));
        options.turns = turns.cloned();
    }
}

impl fmt::Debug for Context {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.client, f)
    }
}

/// Builds the request, and puts together what its call needs. Nothing is sent.
fn plan<O: Operation>(operation: &O) -> Result<Plan<'_>, Error> {
    let Context { client, options } = operation.context();
    let options = options.as_deref();
    if let Some(reason) = options.and_then(|options| options.refused.as_deref()) {
        return Err(Error::invalid_request(reason));
    }
    let chosen = options.and_then(|options| options.update_method).or(client.update_method);
    let info = operation.info();
    let preferred = chosen.filter(|_| !info.variants.is_empty());
    Plan::new(client, options, info, operation.prepare(&client.base, preferred)?)
}

/// Sends an operation, and reads the response.
pub(crate) async fn send<O: Operation>(operation: O) -> Result<Response<O::Response>, Error> {
    let mut plan = plan(&operation)?;
    let (client, method) = (plan.client, plan.method().clone());
    let call = pin!(async { plan.exchange().await.read(&plan, |body| operation.read(body)) });
    let template = operation.info().path;
    let facts = |it: &Response<O::Response>| (it.status, it.attempts);
    telemetry::call((&client.base, &method), template, operation.key(), call, facts).await
}

/// What [`send`] would send.
pub(crate) fn dry_run<O: Operation>(operation: &O) -> Result<PreparedRequest, Error> {
    Ok(PreparedRequest::new(&plan(operation)?))
}

/// The trait methods about the field `context` of a request.
macro_rules! context_methods {
    () => {
        fn context(&self) -> &$crate::operation::Context {
            &self.context
        }

        fn context_mut(&mut self) -> &mut $crate::operation::Context {
            &mut self.context
        }
    };
}
#[allow(unused_imports, reason = "for generated code")]
pub(crate) use context_methods;

/// Refuses a parameter under the minimum that the description states.
#[allow(dead_code, reason = "for generated code")]
pub(crate) fn check_minimum(name: &str, value: Option<i64>, minimum: i64) -> Result<(), Error> {
    match value {
        Some(value) if value < minimum => {
            Err(Error::invalid_request(format!("`{name}` must be at least {minimum}, got {value}")))
        }
        _ => Ok(()),
    }
}

/// How much longer a call may take than others: somebody's phone rings.
#[allow(dead_code, reason = "for generated code")]
pub(crate) fn extra_time(when: Option<bool>, seconds: Option<i64>, otherwise: u64) -> Duration {
    let stated = seconds.and_then(|seconds| u64::try_from(seconds).ok());
    match when {
        Some(true) => Duration::from_secs(stated.unwrap_or(otherwise)),
        _ => Duration::ZERO,
    }
}

/// The options of everything that has a `context`: requests and edits; `variant` for what
/// is described with several HTTP methods.
macro_rules! call_options {
    (variant) => {
        $crate::operation::call_options!();

        $crate::setters::setters! {
            /// The HTTP method of updates, where the sources disagree. Default: that
            /// of the client, or else the one that the description shows. An update
            /// is never sent again with the other one by itself.
            pub fn with_update_method(method: $crate::UpdateMethod) =>
                context.options_mut().update_method = Some(method);
        }
    };
    () => {
        $crate::setters::setters! {
            /// How long this call may take in total. Default: that of the client.
            pub fn with_timeout(timeout: ::std::time::Duration) =>
                context.options_mut().timeout = Some(timeout);

            /// How long one attempt may take. Default: that of the client.
            pub fn with_attempt_timeout(timeout: ::std::time::Duration) =>
                context.options_mut().attempt_timeout = Some(timeout);

            /// How this call is retried after a transient failure. Default: that of
            /// the client. A retried update overwrites what someone else changed in
            /// between; [`RetryPolicy::never`](crate::RetryPolicy::never) rules
            /// that out.
            pub fn with_retry(policy: $crate::RetryPolicy) =>
                context.options_mut().retry = Some(policy);
        }
    };
}
pub(crate) use call_options;

/// The methods of every request, whose response is `$response`; `, variant` for
/// those that are described with several HTTP methods.
macro_rules! request_methods {
    ($response:ty $(, $variant:ident)?) => {
        /// Sends the request and returns what the server sends back.
        ///
        /// # Errors
        ///
        /// Before anything is sent, [`Error::is_invalid_request`] for a
        /// request that is not valid.
        ///
        /// Afterwards, what the predicates of [`Error`] describe. If the
        /// request changes something, check
        /// [`Error::may_have_been_applied`] before trying again.
        ///
        /// [`Error`]: crate::Error
        /// [`Error::is_invalid_request`]: crate::Error::is_invalid_request
        /// [`Error::may_have_been_applied`]: crate::Error::may_have_been_applied
        pub async fn send(self) -> Result<$response, $crate::Error> {
            Ok($crate::operation::send(self).await?.value)
        }

        /// Sends the request; the result comes with its status, request id and
        /// the number of attempts.
        ///
        /// # Errors
        ///
        /// As [`send`](Self::send).
        pub async fn send_with_response(
            self,
        ) -> Result<$crate::Response<$response>, $crate::Error> {
            $crate::operation::send(self).await
        }

        /// The request as it would be sent, validated and complete, without
        /// sending it or asking for a token.
        ///
        /// # Errors
        ///
        /// [`Error::is_invalid_request`](crate::Error::is_invalid_request), as
        /// [`send`](Self::send).
        pub fn dry_run(&self) -> Result<$crate::request::PreparedRequest, $crate::Error> {
            $crate::operation::dry_run(self)
        }

        $crate::operation::call_options!($($variant)?);
    };
}
#[allow(unused_imports, reason = "for generated code")]
pub(crate) use request_methods;

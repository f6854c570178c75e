//! A call that was prepared and not yet sent, whatever operation it is.
//!
//! The operations themselves are generated, see `build/emit/calls.rs`.

use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;

use http::Method;

use crate::error::Error;
use crate::model::{GatewayId, Secret};
use crate::response::Response;
use crate::transport::{Call, Client, Failure, Options, PreparedRequest, ResponseValue, Shared};

/// A call that was prepared and not yet sent.
///
/// Made by the methods of [`OutboundGateways`](crate::OutboundGateways). What
/// the operation `O` takes has setters here; what begins with `with_` is about
/// this call.
#[must_use = "nothing is sent before `send` is awaited"]
pub struct Request<O> {
    shared: Arc<Shared>,
    /// What is asked for, or why it cannot be.
    operation: Result<O, Error>,
    pub(crate) options: Options,
}

/// An operation of the API. Implemented by the types that stand for one, such
/// as [`UpdateOutboundGateway`](crate::UpdateOutboundGateway), and by nobody
/// else: it cannot be implemented outside of this crate.
pub trait Operation: Send + Sync {
    /// What a successful call answers.
    type Answer: Send;
    /// Whether a success without a body is an answer too.
    #[doc(hidden)]
    const EMPTY_ANSWER: bool;
    /// The identifier that must be the last segment of the path.
    #[doc(hidden)]
    fn id(&self) -> Option<&GatewayId>;
    /// Refuses what cannot be meant.
    #[doc(hidden)]
    fn check(&self) -> Result<(), Error>;
    /// What must not come back in an error.
    #[doc(hidden)]
    fn secrets(&self) -> impl Iterator<Item = &Secret>;
    /// Calls the generated operation; with the preferred method, if the
    /// description knows the operation with several.
    #[doc(hidden)]
    fn run(
        &self,
        api: &Client,
        preferred: &Method,
    ) -> impl Future<Output = Result<ResponseValue<Self::Answer>, Failure>> + Send;
}

/// What a request sends.
pub(crate) trait Body {
    /// Refuses what cannot be meant.
    fn check(&self) -> Result<(), Error>;
    /// What must not come back in an error.
    fn secrets(&self) -> impl Iterator<Item = &Secret>;
}

impl<O> Request<O> {
    pub(crate) fn new(shared: &Arc<Shared>, operation: Result<O, Error>) -> Self {
        Self::with_options(shared, operation, Options::default())
    }

    pub(crate) fn with_options(
        shared: &Arc<Shared>,
        operation: Result<O, Error>,
        options: Options,
    ) -> Self {
        Self { shared: Arc::clone(shared), operation, options }
    }

    pub(crate) fn into_parts(self) -> (Arc<Shared>, Result<O, Error>, Options) {
        (self.shared, self.operation, self.options)
    }

    /// What is refused stays refused.
    pub(crate) fn map(mut self, change: impl FnOnce(&mut O)) -> Self {
        if let Ok(operation) = &mut self.operation {
            change(operation);
        }
        self
    }

    crate::transport::call_options!();
}

impl<O: Operation> Request<O> {
    /// Refuses what is known of another resource than the one asked for.
    pub(crate) fn about(mut self, known: &str) -> Self {
        if let Ok(operation) = &self.operation
            && let Some(id) = operation.id().filter(|id| id.as_str() != known)
        {
            self.operation = Err(Error::invalid_request(format!(
                "the gateway to preserve is `{known}`, not `{id}`; give the one that is changed"
            )));
        }
        self
    }

    /// Sends the request and answers with what it was made for.
    ///
    /// # Errors
    ///
    /// Before anything is sent, [`Error::is_invalid_request`] for what the
    /// method that made this request says it refuses.
    ///
    /// Afterwards, what the predicates of [`Error`] describe. If the request
    /// changes something, ask [`Error::may_have_been_applied`] before trying
    /// again.
    pub async fn send(self) -> Result<O::Answer, Error> {
        self.send_with_response().await.map(Response::into_value)
    }

    /// Sends the request; the answer comes with status, request id and the
    /// number of attempts.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub async fn send_with_response(self) -> Result<Response<O::Answer>, Error> {
        let (operation, call) = self.into_call()?;
        let api = call.api();
        // In place: each future that it would be moved into doubles its size.
        let run = pin!(operation.run(&api, call.preferred_method()));
        call.run(run).await
    }

    /// What would be sent, checked and complete, without sending it. No token
    /// is asked for.
    ///
    /// ```
    /// # fn example(client: videosdk_sip::Client) -> Result<(), videosdk_sip::Error> {
    /// let update = client.outbound_gateways().update("gateway_out_123456789").record(true);
    /// println!("{}", update.dry_run()?);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] for what would be refused.
    pub fn dry_run(self) -> Result<PreparedRequest, Error> {
        let (operation, call) = self.into_call()?;
        let api = call.api();
        call.prepare(operation.run(&api, call.preferred_method()))
    }

    fn into_call(self) -> Result<(O, Call), Error> {
        let operation = self.operation?;
        operation.check()?;
        let call = Call::new(
            &self.shared,
            self.options,
            operation.id(),
            operation.secrets(),
            O::EMPTY_ANSWER,
        )?;
        Ok((operation, call))
    }

    pub(crate) fn operation(&self) -> Option<&O> {
        self.operation.as_ref().ok()
    }
}

impl<O: fmt::Debug> fmt::Debug for Request<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Request")
            .field("client", &self.shared)
            .field("operation", &self.operation)
            .field("options", &self.options)
            .finish()
    }
}

/// Refuses a parameter under the minimum that the description states.
pub(crate) fn check_minimum(name: &str, value: Option<i64>, minimum: i64) -> Result<(), Error> {
    match value {
        Some(value) if value < minimum => {
            Err(Error::invalid_request(format!("`{name}` is {value}; it begins with {minimum}")))
        }
        _ => Ok(()),
    }
}

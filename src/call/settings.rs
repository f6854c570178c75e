//! How a client is set up, and what one call wants otherwise: how long it may
//! take, how often it may be sent, and how much of a response is read.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::HeaderValue;
use tokio::sync::Semaphore;

use super::connection::Http;
use super::delivery::Delivery;
use super::rate_limiter::Turns;
use crate::attempt::AttemptHook;
use crate::base_url::BaseUrl;
use crate::credentials::Credentials;
use crate::error::Error;
use crate::retry::{RetryBudget, RetryPolicy};

/// What all clones of a client share.
pub(crate) struct Shared {
    pub(crate) http: Http,
    pub(crate) base: BaseUrl,
    pub(crate) credentials: Credentials,
    pub(crate) user_agent: HeaderValue,
    pub(crate) limits: Limits,
    pub(crate) update_method: Option<UpdateMethod>,
    pub(crate) retry_budget: RetryBudget,
    /// One permit for each request in flight.
    pub(crate) connections: Semaphore,
    pub(crate) hooks: Vec<Arc<dyn AttemptHook>>,
}

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Seen as a part of handles and requests: which client it is, no more.
        write!(f, "Client({})", self.base.as_str())
    }
}

/// The limits of a client, or of one call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    pub(crate) timeout: Duration,
    pub(crate) attempt_timeout: Duration,
    pub(crate) retry: RetryPolicy,
    pub(crate) max_response_size: usize,
    pub(crate) max_error_size: usize,
    /// Whether errors show something of successful responses.
    pub(crate) excerpts: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            timeout: Duration::from_secs(60),
            attempt_timeout: Duration::from_secs(30),
            retry: RetryPolicy::default(),
            max_response_size: 1024 * 1024,
            max_error_size: 64 * 1024,
            excerpts: false,
        }
    }
}

impl Limits {
    /// Why nothing could be sent under these limits.
    pub(crate) fn check(&self) -> Result<(), &'static str> {
        if self.timeout.is_zero() || self.attempt_timeout.is_zero() {
            return Err("the timeout is zero; give it some time");
        }
        if self.retry.max_attempts == 0 {
            return Err("max attempts is 0: nothing would be sent; use 1 or more");
        }
        if self.max_response_size == 0 {
            return Err(
                "the max response size is 0: no response could be read; give it some bytes",
            );
        }
        Ok(())
    }
}

/// What one call wants otherwise than its client.
#[derive(Clone, Default)]
pub(crate) struct Options {
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) update_method: Option<UpdateMethod>,
    /// Why the request cannot be sent, whatever its operation says.
    pub(crate) refused: Option<String>,
    /// Where to note what was sent, for somebody who outlives the call. Used
    /// by operations that change something.
    pub(crate) delivery: Option<Arc<Delivery>>,
    /// When each request may be sent.
    pub(crate) turns: Option<Arc<Turns>>,
}

impl Options {
    /// The limits of the client, but for what this call wants otherwise. It
    /// may take `extra` time where it does not say how long.
    pub(super) fn over(&self, client: &Limits, extra: Duration) -> Result<Limits, Error> {
        let limits = Limits {
            timeout: self.timeout.unwrap_or(client.timeout.saturating_add(extra)),
            attempt_timeout: self
                .attempt_timeout
                .unwrap_or(client.attempt_timeout.saturating_add(extra)),
            retry: self.retry.unwrap_or(client.retry),
            ..*client
        };
        limits.check().map_err(Error::invalid_request)?;
        Ok(limits)
    }
}

/// The HTTP method of an update, where the sources disagree on it.
///
/// Unset, an update is sent with the method under which the API describes it.
/// A setting counts only for operations that are described with both methods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateMethod {
    /// `PUT`.
    Put,
    /// `PATCH`.
    Patch,
}

impl UpdateMethod {
    /// The method in upper case.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Put => "PUT",
            Self::Patch => "PATCH",
        }
    }
}

//! How long a call may take, how often it may be sent, and how much of a
//! response is read.

use std::sync::Arc;
use std::time::Duration;

use super::delivery::Delivery;
use super::rate_limiter::Turns;
use crate::error::Error;
use crate::retry::RetryPolicy;
use crate::update_method::UpdateMethod;

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

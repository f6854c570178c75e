//! What all clones of a client share.

use std::fmt;
use std::sync::Arc;

use http::header::HeaderValue;
use tokio::sync::Semaphore;

use super::connection::Http;
use super::limits::Limits;
use crate::attempt::AttemptHook;
use crate::base_url::BaseUrl;
use crate::credentials::Credentials;
use crate::retry::RetryBudget;
use crate::update_method::UpdateMethod;

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

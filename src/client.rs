//! The client.

#[cfg(feature = "clap")]
mod arguments;
mod builder;
mod connections;
mod environment;
mod http_settings;
#[cfg(feature = "reqwest")]
mod own_client;
mod profile;
#[cfg(feature = "_tls")]
mod tls;

use std::fmt;
use std::sync::Arc;

pub use crate::attempt::{Attempt, AttemptHook, AttemptOutcome};
use crate::call::settings::Shared;
pub use crate::credentials::TokenProvider;
use crate::credentials::access_token::AccessToken;
use crate::operation::{Context, UntypedRequest};
pub use crate::retry::RetryBudget;
#[cfg(feature = "clap")]
#[cfg_attr(docsrs, doc(cfg(feature = "clap")))]
pub use arguments::ClientArguments;
pub use builder::ClientBuilder;

/// A client of VideoSDK's SIP telephony.
///
/// # Example
///
/// ```no_run
/// # async fn example() -> Result<(), videosdk_sip::Error> {
/// use videosdk_sip::Client;
///
/// let client = Client::from_env()?;
/// let edited = client
///     .outbound_gateways()
///     .edit("gateway_out_123456789", |gateway| gateway.record(true))
///     .send()
///     .await?;
/// print!("{}", edited.diff());
/// # Ok(())
/// # }
/// ```
///
/// # Configuration
///
/// [`from_env`](Self::from_env) takes everything from the environment,
/// [`builder`](Self::builder) from code.
///
/// # Pooling and cloning
///
/// A client holds a pool of connections and the current token. Create one and
/// clone it: clones are cheap and share both. It is `Send` and `Sync`, and
/// runs on tokio; used from several runtimes, it has a pool for each (for the
/// latest 16), and none waits for another, but for the places that
/// [`with_max_connections`](ClientBuilder::with_max_connections) limits. Dropping
/// the future of a call cancels the call; whether the change was applied is
/// then unknown.
///
/// # From synchronous code
///
/// ```no_run
/// # fn example(client: videosdk_sip::Client) -> Result<(), Box<dyn std::error::Error>> {
/// // Keep it, as you keep the client.
/// let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
/// let gateways = runtime.block_on(client.outbound_gateways().list().all())?;
/// # Ok(())
/// # }
/// ```
///
/// Without a runtime, or on one without timers or I/O, a call is an error with
/// [`Error::is_config`](crate::Error::is_config).
#[doc(alias = "blocking")]
#[doc(alias = "synchronous")]
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

impl Client {
    /// What a request of this client begins with.
    pub(crate) fn context(&self) -> Context {
        Context::new(Arc::clone(&self.shared))
    }

    /// A token for a participant of a room, or for this API, to be signed with
    /// the API key and secret of this client.
    pub fn access_token(&self) -> AccessToken {
        AccessToken::of(&self.shared.credentials.source)
    }

    /// A request of an operation that this version does not describe. `method`
    /// is `GET`, `POST`, `PUT`, `PATCH` or `DELETE`; `path` begins with `/v2/`
    /// and has its parameters filled in, percent-encoded or not.
    pub fn request(&self, method: impl AsRef<str>, path: impl Into<String>) -> UntypedRequest {
        UntypedRequest::new(self.context(), method.as_ref(), path.into())
    }

    /// Where requests go, without a trailing slash.
    pub fn base_url(&self) -> &str {
        self.shared.base.as_str()
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Shared { base, credentials, limits, retry_budget, .. } = &*self.shared;
        f.debug_struct("Client")
            .field("base_url", &base.as_str())
            .field("credentials", &credentials.source)
            .field("limits", limits)
            .field("retry_budget", retry_budget)
            .finish_non_exhaustive()
    }
}

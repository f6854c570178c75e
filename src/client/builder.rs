//! How a client is configured.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::HeaderValue;
use tokio::sync::Semaphore;

use super::Client;
use super::http_settings::HttpSettings;
use crate::attempt::AttemptHook;
use crate::base_url::BaseUrl;
use crate::call::connection::Http;
use crate::call::settings::{Limits, Shared, UpdateMethod};
use crate::credentials::{Credentials, Source, TokenProvider};
use crate::error::Error;
use crate::generated::SERVER;
use crate::retry::{RetryBudget, RetryPolicy};
use crate::secret::Secret;
use crate::setters::setters;

const VERSION: &str = concat!("videosdk-sip/", env!("CARGO_PKG_VERSION"));

impl Client {
    /// A client with the credentials of the environment.
    ///
    /// | variable | meaning |
    /// |---|---|
    /// | `VIDEOSDK_API_KEY` | the API key |
    /// | `VIDEOSDK_SECRET` or `VIDEOSDK_SECRET_KEY` | its secret |
    /// | `VIDEOSDK_AUTH_TOKEN` or `VIDEOSDK_TOKEN` | a ready-made token, instead of key and secret |
    /// | `VIDEOSDK_API_ENDPOINT` | the base URL, with or without `/v2`; the production API if not set |
    ///
    /// The two names of a variable are those of the vendor's different tools.
    /// An empty variable counts as not set.
    ///
    /// # Errors
    ///
    /// [`Error::is_config`] if credentials are missing, incomplete or
    /// contradict each other; the message names the variables.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// A client configured in code.
    pub fn builder() -> ClientBuilder {
        ClientBuilder::default()
    }
}

/// A builder of a [`Client`].
///
/// Exactly one kind of credentials is needed: [`api_key`](Self::api_key),
/// [`token`](Self::token) or [`token_provider`](Self::token_provider).
/// Nothing is checked before [`build`](Self::build).
#[must_use]
pub struct ClientBuilder {
    /// By the name of the method that set them.
    credentials: Vec<(&'static str, Source)>,
    token_lifetime: Duration,
    base_url: String,
    limits: Limits,
    update_method: Option<UpdateMethod>,
    retry_budget: RetryBudget,
    max_connections: usize,
    hooks: Vec<Arc<dyn AttemptHook>>,
    user_agent: String,
    pub(super) http: HttpSettings,
    #[cfg(feature = "reqwest")]
    pub(super) http_client: Option<reqwest::Client>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            credentials: Vec::new(),
            token_lifetime: Duration::from_secs(60 * 60),
            base_url: SERVER.to_owned(),
            limits: Limits::default(),
            update_method: None,
            retry_budget: RetryBudget::default(),
            max_connections: 64,
            hooks: Vec::new(),
            user_agent: VERSION.to_owned(),
            http: HttpSettings::default(),
            #[cfg(feature = "reqwest")]
            http_client: None,
        }
    }
}

impl ClientBuilder {
    /// Signs tokens locally with an API key and its secret.
    ///
    /// A token is a JSON Web Token signed with HS256, with the claims
    /// `apikey`, `permissions`, `version` (2), `roles` (`crawler`), `iat` and
    /// `exp`. It is kept and replaced a minute before it expires.
    ///
    /// HS256 wants a secret of 32 bytes or more; the one of the dashboard is
    /// taken as it is.
    pub fn api_key(self, api_key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        let (api_key, secret) = (api_key.into(), secret.into());
        self.with_credentials("`api_key`", Source::Key { api_key, secret })
    }

    /// Sends a ready-made token, as it is.
    ///
    /// The token stands alone, without `Bearer` or another prefix. When it
    /// expires, calls fail with [`Error::is_auth`].
    pub fn token(self, token: impl Into<Secret>) -> Self {
        self.with_credentials("`token`", Source::Token(token.into()))
    }

    /// Asks a provider for tokens; see [`TokenProvider`].
    pub fn token_provider(self, provider: impl TokenProvider) -> Self {
        self.with_credentials("`token_provider`", Source::provider(provider))
    }

    fn with_credentials(mut self, method: &'static str, source: Source) -> Self {
        self.credentials.retain(|(other, _)| *other != method);
        self.credentials.push((method, source));
        self
    }

    setters! {
        /// How long tokens made from key and secret are valid. Default: one hour.
        ///
        /// From ten seconds to ten years. No limit is documented by the vendor.
        pub fn with_token_lifetime(lifetime: Duration) => token_lifetime = lifetime;

        /// Where requests go. Default: `https://api.videosdk.live`.
        ///
        /// With or without a trailing `/` or `/v2`. `http` is accepted for
        /// loopback only: `127.0.0.0/8`, `::1`, and `localhost`, which is never
        /// looked up but taken for these.
        pub fn with_base_url(base_url: impl Into<String>) => base_url = base_url.into();

        /// How long one call may take in total: the token, waiting, every attempt,
        /// the response. Default: 60 seconds.
        pub fn with_timeout(timeout: Duration) => limits.timeout = timeout;

        /// How long one attempt may take, its response included; never longer than
        /// what is left of the call's time. Default: 30 seconds.
        pub fn with_attempt_timeout(timeout: Duration) => limits.attempt_timeout = timeout;

        /// How a call is retried after a transient failure. Default:
        /// [`RetryPolicy::default`], three attempts.
        pub fn with_retry(policy: RetryPolicy) => limits.retry = policy;

        /// The HTTP method of updates that are described with several, because the
        /// sources disagree. Default: the one under which each is described. An
        /// update is never sent again with the other one by itself.
        pub fn with_update_method(method: UpdateMethod) => update_method = Some(method);

        /// What all calls of this client may spend on retries together. Default:
        /// a budget of 500 tokens.
        pub fn with_retry_budget(budget: RetryBudget) => retry_budget = budget;

        /// How many requests may be in flight at once, and so about how many
        /// connections there are. Further calls wait, within their time. Default:
        /// 64.
        pub fn with_max_connections(connections: usize) => max_connections = connections;

        /// How many bytes of a successful response are read. A larger one is
        /// [`Error::is_decode`]. Default: 1 MiB.
        pub fn with_max_response_size(bytes: usize) => limits.max_response_size = bytes;

        /// How many bytes of an error response are read; what is beyond is dropped.
        /// Default: 64 KiB.
        pub fn with_max_error_size(bytes: usize) => limits.max_error_size = bytes;

        /// Whether the error for a successful response that cannot be read shows the
        /// beginning of its body, redacted as that of an error response. Default:
        /// no, such a response may hold what nobody expects; the error says its
        /// content type, its size, and where it stops to make sense.
        pub fn with_response_excerpts(shown: bool) => limits.excerpts = shown;
    }

    /// Adds a hook that is called around each attempt; see [`AttemptHook`].
    pub fn with_hook(mut self, hook: impl AttemptHook) -> Self {
        self.hooks.push(Arc::new(hook));
        self
    }

    /// Names the application in the `User-Agent` header, before this crate
    /// and its version: `my-app/1.0 videosdk-sip/0.1.0`.
    pub fn with_user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = format!("{} {VERSION}", application.into());
        self
    }

    /// Checks the configuration and creates the client. Sends nothing.
    ///
    /// # Errors
    ///
    /// [`Error::is_config`] if there are no credentials or more than one kind,
    /// if they, the base URL or the proxy are unusable, if a time limit is
    /// zero, if TLS is needed and not compiled in, or if no root certificates
    /// are found.
    pub fn build(self) -> Result<Client, Error> {
        let credentials = self.credentials()?;
        let base = BaseUrl::parse(&self.base_url)
            .map_err(|reason| Error::config(format!("the base URL is unusable: {reason}")))?;
        self.limits.check().map_err(Error::config)?;
        if self.max_connections == 0 || self.max_connections > Semaphore::MAX_PERMITS {
            return Err(Error::config("max connections must be 1 or more, and not absurdly many"));
        }
        let user_agent = HeaderValue::from_str(self.user_agent.trim()).map_err(|_| {
            Error::config("the user agent has a character that a header cannot carry")
        })?;
        let shared = Shared {
            http: self.http(&base)?,
            base,
            credentials,
            user_agent,
            limits: self.limits,
            update_method: self.update_method,
            retry_budget: self.retry_budget,
            connections: Semaphore::new(self.max_connections),
            hooks: self.hooks,
        };
        Ok(Client { shared: Arc::new(shared) })
    }

    fn http(&self, base: &BaseUrl) -> Result<Http, Error> {
        #[cfg(feature = "reqwest")]
        if let Some(own) = self.own_client()? {
            return Ok(own);
        }
        self.http.client(base)
    }

    pub(super) fn credentials(&self) -> Result<Credentials, Error> {
        let source = match &self.credentials[..] {
            [(_, source)] => source.clone(),
            [] => {
                let reason = "no credentials; call `api_key`, `token` or `token_provider`";
                return Err(Error::config(reason));
            }
            several => {
                let methods: Vec<_> = several.iter().map(|(method, _)| *method).collect();
                let reason =
                    format!("credentials were given twice, with {}", methods.join(" and "));
                return Err(Error::config(reason + "; keep one"));
            }
        };
        Credentials::new(source, self.token_lifetime)
            .map_err(|reason| Error::config(format!("the credentials are unusable: {reason}")))
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("credentials", &self.credentials)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

//! The client, and how it is configured.

mod environment;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::HeaderValue;

use crate::base_url::BaseUrl;
use crate::credentials::{Credentials, Source, TokenProvider};
use crate::error::Error;
use crate::generated;
use crate::model::Secret;
use crate::outbound_gateways::OutboundGateways;
use crate::retry::RetryPolicy;
use crate::transport::Shared;

const VERSION: &str = concat!("videosdk-sip/", env!("CARGO_PKG_VERSION"));

/// A client of the VideoSDK SIP gateways.
///
/// # Example
///
/// ```no_run
/// # async fn example() -> Result<(), videosdk_sip::Error> {
/// use videosdk_sip::Client;
///
/// let client = Client::from_env()?;
/// let gateway = client
///     .outbound_gateways()
///     .update("gateway_out_123456789")
///     .record(true)
///     .send()
///     .await?;
/// println!("{:?}", gateway.record);
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
/// A client holds a pool of connections and the current token. Make one and
/// clone it: clones are cheap and share both. It is `Send` and `Sync`, and
/// runs on tokio. Dropping the future of a call cancels the call; whether the
/// change was applied is then unknown.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

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

    /// The outbound gateways: how VideoSDK places calls through a carrier.
    pub fn outbound_gateways(&self) -> OutboundGateways {
        OutboundGateways::new(self.clone())
    }

    /// Where requests go, without a trailing slash.
    pub fn base_url(&self) -> &str {
        self.shared.base.as_str()
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.base_url())
            .field("credentials", &self.shared.credentials)
            .field("timeout", &self.shared.timeout)
            .finish_non_exhaustive()
    }
}

/// Configures a [`Client`].
///
/// Exactly one kind of credentials is needed: [`api_key`](Self::api_key),
/// [`token`](Self::token) or [`token_provider`](Self::token_provider).
/// Nothing is checked before [`build`](Self::build).
#[must_use]
pub struct ClientBuilder {
    key: Option<(String, Secret)>,
    token: Option<Secret>,
    provider: Option<Source>,
    token_lifetime: Duration,
    base_url: String,
    timeout: Duration,
    connect_timeout: Duration,
    retry: RetryPolicy,
    user_agent: Option<String>,
    http_client: Option<reqwest::Client>,
}

impl Default for ClientBuilder {
    fn default() -> Self {
        Self {
            key: None,
            token: None,
            provider: None,
            token_lifetime: Duration::from_secs(60 * 60),
            base_url: generated::SERVER.to_owned(),
            timeout: Duration::from_secs(60),
            connect_timeout: Duration::from_secs(5),
            retry: RetryPolicy::default(),
            user_agent: None,
            http_client: None,
        }
    }
}

impl ClientBuilder {
    /// A builder with the credentials and the base URL of the environment;
    /// see [`Client::from_env`] for the variables.
    ///
    /// # Errors
    ///
    /// [`Error::is_config`], as in [`Client::from_env`].
    pub fn from_env() -> Result<Self, Error> {
        environment::read(|name| match std::env::var(name) {
            Ok(value) => Ok(Some(value)),
            Err(std::env::VarError::NotPresent) => Ok(None),
            Err(std::env::VarError::NotUnicode(_)) => {
                Err(Error::config(format!("{name} is not valid UTF-8; set it again")))
            }
        })
    }

    /// Signs tokens on this machine with an API key and its secret.
    ///
    /// A token is a JSON Web Token signed with HS256, with the claims
    /// `apikey`, `permissions`, `version` (2), `roles` (`crawler`), `iat` and
    /// `exp`. It is kept and replaced a minute before it expires.
    ///
    /// HS256 wants a secret of 32 bytes or more; the one of the dashboard is
    /// taken as it is.
    pub fn api_key(mut self, api_key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.key = Some((api_key.into(), secret.into()));
        self
    }

    /// Sends a ready-made token, as it is.
    ///
    /// The token stands alone, without `Bearer` or another prefix. When it
    /// expires, calls fail with [`Error::is_auth`].
    pub fn token(mut self, token: impl Into<Secret>) -> Self {
        self.token = Some(token.into());
        self
    }

    /// Asks a provider for tokens; see [`TokenProvider`].
    pub fn token_provider(mut self, provider: impl TokenProvider) -> Self {
        self.provider = Some(Source::provider(provider));
        self
    }

    /// How long tokens made from key and secret are valid. Default: one hour.
    ///
    /// From one second to ten years. No limit is documented by the vendor.
    pub fn with_token_lifetime(mut self, lifetime: Duration) -> Self {
        self.token_lifetime = lifetime;
        self
    }

    /// Where requests go. Default: `https://api.videosdk.live`.
    ///
    /// With or without a trailing `/` or `/v2`. `http` is accepted for this
    /// machine only (`localhost`, `127.0.0.0/8`, `::1`).
    pub fn with_base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = base_url.into();
        self
    }

    /// How long one call may take in all: the token, every attempt, the
    /// answer. Default: 60 seconds.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// How long making a connection may take. Default: 5 seconds. Has no
    /// effect on a client given to [`with_http_client`](Self::with_http_client).
    pub fn with_connect_timeout(mut self, timeout: Duration) -> Self {
        self.connect_timeout = timeout;
        self
    }

    /// How often a request is sent at most when the connection fails.
    /// Default: 3. With 1 it is never repeated.
    ///
    /// Repeated is only what failed without an answer: no connection could be
    /// made, or it broke. An update is idempotent, so repeating it is safe,
    /// with one exception: a change made by someone else between the attempts
    /// is overwritten. Statuses such as 429 or 503 are not retried yet.
    pub fn with_max_attempts(mut self, attempts: u32) -> Self {
        self.retry = RetryPolicy::new(attempts);
        self
    }

    /// Names the application in the `User-Agent` header, before this crate
    /// and its version: `my-app/1.0 videosdk-sip/0.1.0`.
    pub fn with_user_agent(mut self, application: impl Into<String>) -> Self {
        self.user_agent = Some(application.into());
        self
    }

    /// Uses an HTTP client of your own: for a proxy, certificates, another
    /// TLS library, or a pool shared with others.
    ///
    /// What this crate then cannot promise, because the client decides it:
    /// that redirects are not followed (a followed redirect repeats the
    /// request, SIP password included, to another address; use
    /// [`reqwest::redirect::Policy::none`]), how long a connection may take,
    /// and that idle connections are closed before the server closes them.
    pub fn with_http_client(mut self, client: reqwest::Client) -> Self {
        self.http_client = Some(client);
        self
    }

    /// Checks the configuration and makes the client. Sends nothing.
    ///
    /// # Errors
    ///
    /// [`Error::is_config`] if there are no credentials or more than one kind,
    /// if they or the base URL are unusable, if a time limit is zero, or if
    /// TLS is needed and not compiled in.
    pub fn build(self) -> Result<Client, Error> {
        let credentials = Credentials::new(self.source()?);
        let base = BaseUrl::parse(&self.base_url)
            .map_err(|reason| Error::config(format!("the base URL is unusable: {reason}")))?;
        for (name, limit) in [("timeout", self.timeout), ("connect timeout", self.connect_timeout)]
        {
            if limit.is_zero() {
                return Err(Error::config(format!("the {name} is zero; give it some time")));
            }
        }
        if self.retry.max_attempts() == 0 {
            return Err(Error::config("max attempts is 0: nothing would be sent; use 1 or more"));
        }
        let user_agent = match &self.user_agent {
            Some(application) => format!("{application} {VERSION}"),
            None => VERSION.to_owned(),
        };
        let user_agent = HeaderValue::from_str(user_agent.trim()).map_err(|_| {
            Error::config("the user agent has a character that a header cannot carry")
        })?;
        let http = match self.http_client {
            Some(client) => client,
            None => http_client(&base, self.connect_timeout)?,
        };
        let shared = Shared {
            http,
            base,
            credentials,
            user_agent,
            timeout: self.timeout,
            retry: self.retry,
        };
        Ok(Client { shared: Arc::new(shared) })
    }

    fn source(&self) -> Result<Source, Error> {
        let given: Vec<&str> = [
            (self.key.is_some(), "`api_key`"),
            (self.token.is_some(), "`token`"),
            (self.provider.is_some(), "`token_provider`"),
        ]
        .iter()
        .filter_map(|(given, name)| given.then_some(*name))
        .collect();
        if given.len() > 1 {
            return Err(Error::config(format!(
                "credentials were given twice, with {}; keep one",
                given.join(" and ")
            )));
        }
        let unusable = |reason| Error::config(format!("the credentials are unusable: {reason}"));
        if let Some((api_key, secret)) = &self.key {
            return Source::key(api_key.clone(), secret.clone(), self.token_lifetime)
                .map_err(unusable);
        }
        if let Some(token) = &self.token {
            return Source::token(token.clone()).map_err(unusable);
        }
        match &self.provider {
            Some(provider) => Ok(provider.clone()),
            None => {
                Err(Error::config("no credentials; call `api_key`, `token` or `token_provider`"))
            }
        }
    }
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("api_key", &self.key.as_ref().map(|(key, _)| key))
            .field("timeout", &self.timeout)
            .finish_non_exhaustive()
    }
}

/// The HTTP client of those who bring none.
fn http_client(base: &BaseUrl, connect_timeout: Duration) -> Result<reqwest::Client, Error> {
    if base.is_https() && !cfg!(feature = "rustls") {
        return Err(Error::config(
            "this build has no TLS; enable the feature `rustls`, \
             or bring a client with `with_http_client`",
        ));
    }
    let mut builder = reqwest::Client::builder()
        // A redirect would repeat the request, password included, elsewhere.
        .redirect(reqwest::redirect::Policy::none())
        .referer(false)
        // Ours decides, and waits between attempts.
        .retry(reqwest::retry::never())
        .connect_timeout(connect_timeout)
        // Servers close idle connections after 5 to 60 seconds. Closing them
        // first avoids sending into one that is being closed.
        .pool_idle_timeout(Duration::from_secs(4))
        .https_only(base.is_https())
        .http1_only();
    if base.is_loopback() {
        builder = builder.no_proxy();
    }
    builder.build().map_err(|error| {
        Error::config("the HTTP client could not be made").with_source(error.without_url())
    })
}

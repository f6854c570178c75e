//! Who we are: an API key and its secret, a ready-made token, or a provider.

pub(crate) mod access_token;
mod jwt;
mod provider;

use std::fmt;
use std::ops::Range;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use futures_util::future::BoxFuture;
use http::header::HeaderValue;

use crate::error::{BoxError, Error, ErrorKind};
use crate::runtime::PerRuntime;
use crate::secret::Secret;
use access_token::AccessToken;
use jwt::Inspected;
pub use provider::TokenProvider;

/// How long before its expiry a token is replaced: long enough for a slow
/// request, and what the vendor's SDKs use.
const REFRESH_MARGIN: Duration = Duration::from_secs(60);

/// Where tokens come from.
#[derive(Clone)]
pub(crate) enum Source {
    /// Signed with the secret of an API key.
    Key {
        api_key: String,
        secret: Secret,
    },
    Token(Secret),
    Provider(Arc<dyn Fn() -> BoxFuture<'static, Result<Secret, BoxError>> + Send + Sync>),
}

impl Source {
    pub(crate) fn provider(provider: impl TokenProvider) -> Self {
        let provider = Arc::new(provider);
        Self::Provider(Arc::new(move || {
            let provider = Arc::clone(&provider);
            Box::pin(async move { provider.token().await })
        }))
    }

    fn check(&self, lifetime: Duration) -> Result<(), String> {
        match self {
            Self::Key { api_key, secret } => {
                check_key("API key", api_key)?;
                check_key("secret", secret.expose())?;
                jwt::check_lifetime(lifetime)
            }
            Self::Token(token) => check_token(token),
            Self::Provider(_) => Ok(()),
        }
    }
}

/// A token, ready to be sent.
pub(crate) struct Token {
    /// The header value, marked sensitive so that no log shows it.
    pub(crate) header: HeaderValue,
    /// The same text, to be removed from whatever the server echoes.
    pub(crate) text: Secret,
}

/// A token in use. Another one may have the same text: a provider may insist on it.
pub(crate) type Authorization = Arc<Token>;

fn is_same(token: &Authorization, other: Option<&Authorization>) -> bool {
    other.is_some_and(|other| Arc::ptr_eq(token, other))
}

/// The source of tokens, and the one in use.
pub(crate) struct Credentials {
    pub(crate) source: Source,
    lifetime: Duration,
    /// The token in use, and from when to when it is. Before, the clock was
    /// set back, and the token would be kept alive for too long.
    current: Mutex<Option<(Authorization, Range<SystemTime>)>>,
    flights: PerRuntime<Flights>,
    clock: fn() -> SystemTime,
}

/// Requests for tokens, one at a time.
#[derive(Default)]
struct Flights {
    /// The outcome of the latest, for the callers that waited for it.
    last: tokio::sync::Mutex<Option<Result<Authorization, Error>>>,
    /// How many there were, successful or not.
    landed: AtomicU64,
}

impl Credentials {
    /// Tokens that are signed here live for `lifetime`.
    pub(crate) fn new(source: Source, lifetime: Duration) -> Result<Self, String> {
        source.check(lifetime)?;
        Ok(Self {
            source,
            lifetime,
            current: Mutex::default(),
            flights: PerRuntime::default(),
            clock: SystemTime::now,
        })
    }

    /// Whether a refused token can be replaced by another one.
    pub(crate) fn can_refresh(&self) -> bool {
        !matches!(self.source, Source::Token(_))
    }

    /// The token to send. At most one is requested at a time, however many
    /// callers of a runtime wait. `refused` is one that the server did not
    /// accept.
    pub(crate) async fn authorization(
        &self,
        refused: Option<&Authorization>,
    ) -> Result<Authorization, Error> {
        if let Some(kept) = self.kept(refused) {
            return Ok(kept);
        }
        let flights = self.flights.get(Flights::default);
        let landed_before = flights.landed.load(Ordering::Acquire);
        let mut last = flights.last.lock().await;
        if let Some(kept) = self.kept(refused) {
            return Ok(kept);
        }
        // Whoever waited for a flight shares its outcome: a thousand callers
        // must not ask a slow or failing provider one after the other.
        if flights.landed.load(Ordering::Acquire) > landed_before
            && let Some(outcome) = &*last
        {
            return outcome.clone();
        }
        let now = (self.clock)();
        let obtained = self.obtain(now).await;
        flights.landed.fetch_add(1, Ordering::AcqRel);
        let mut current = self.current();
        current.take_if(|(authorization, _)| is_same(authorization, refused));
        let outcome = obtained.and_then(|(text, refresh_at)| {
            let mut header = HeaderValue::from_str(text.expose())
                .map_err(|_| no_token("the token cannot be an HTTP header"))?;
            header.set_sensitive(true);
            let authorization = Arc::new(Token { header, text });
            if let Some(at) = refresh_at {
                *current = Some((Arc::clone(&authorization), now..at));
            }
            Ok(authorization)
        });
        *last = Some(outcome.clone());
        outcome
    }

    /// The token in use, unless it is the refused one.
    fn kept(&self, refused: Option<&Authorization>) -> Option<Authorization> {
        let now = (self.clock)();
        let current = self.current();
        let (authorization, usable) = current.as_ref()?;
        let is_good = usable.contains(&now) && !is_same(authorization, refused);
        is_good.then(|| Arc::clone(authorization))
    }

    fn current(&self) -> MutexGuard<'_, Option<(Authorization, Range<SystemTime>)>> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A new token, and from when on it should be replaced. `None`: its expiry
    /// is not known, and it is not kept.
    async fn obtain(&self, now: SystemTime) -> Result<(Secret, Option<SystemTime>), Error> {
        match &self.source {
            Source::Key { .. } => {
                let token = AccessToken::of(&self.source).for_api().lifetime(self.lifetime);
                let (token, expires) = token.sign_at(now).map_err(no_token)?;
                Ok((token, refresh_at(expires, now)))
            }
            // There is no other one.
            Source::Token(token) => Ok((token.clone(), now.checked_add(jwt::LONGEST_LIFETIME))),
            Source::Provider(provider) => {
                let token = provider()
                    .await
                    .map_err(|source| no_token("the token provider failed").with_source(source))?;
                check_token(&token).map_err(|reason| {
                    no_token(format!("the token from the provider is unusable: {reason}"))
                })?;
                let expires = jwt::inspect(token.expose()).expires;
                Ok((token, expires.and_then(|expires| refresh_at(expires, now))))
            }
        }
    }

    /// What to tell a caller whose token was refused.
    pub(crate) fn hint(&self, authorization: &Authorization) -> &'static str {
        let Inspected { expires, .. } = jwt::inspect(authorization.text.expose());
        let expired = expires.is_some_and(|expires| expires <= (self.clock)());
        match &self.source {
            Source::Token(_) if expired => "the token has expired",
            Source::Token(_) => "check that the token belongs to this project",
            Source::Key { .. } => "check the API key, the secret and the local clock",
            Source::Provider(_) if expired => "the provider's token has expired",
            Source::Provider(_) => "check where the provider takes its tokens from",
        }
    }
}

fn no_token(reason: impl Into<String>) -> Error {
    Error::new(ErrorKind::Auth, reason)
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Key { .. } => "API key and secret",
            Self::Token(_) => "token",
            Self::Provider(_) => "token provider",
        })
    }
}

/// From when on a token that expires then is replaced: a minute before, or
/// after half of a short life, for it must be usable for a while. `None` if it
/// has expired.
fn refresh_at(expires: SystemTime, now: SystemTime) -> Option<SystemTime> {
    let left = expires.duration_since(now).ok()?;
    expires.checked_sub(REFRESH_MARGIN.min(left / 2))
}

/// Refuses what cannot be an API key or its secret, without repeating it.
fn check_key(name: &str, value: &str) -> Result<(), String> {
    if value.trim().is_empty() {
        return Err(format!("the {name} is empty"));
    }
    if value != value.trim() || value.chars().any(char::is_control) {
        return Err(format!(
            "the {name} has blanks around it or a line break in it; it was probably copied with \
             them, remove them"
        ));
    }
    Ok(())
}

/// A longer one is no token, and no server takes a head of that size.
const LONGEST_TOKEN: usize = 64 * 1024;

/// Refuses what cannot be a token of this API, without repeating it.
fn check_token(token: &Secret) -> Result<(), String> {
    let text = token.expose();
    if text.len() > LONGEST_TOKEN {
        return Err(format!("the token is longer than {LONGEST_TOKEN} bytes"));
    }
    if text.trim().is_empty() {
        return Err("the token is empty".to_owned());
    }
    for scheme in ["bearer", "basic"] {
        let prefix = text.get(..scheme.len()).unwrap_or_default();
        let end = text[prefix.len()..].chars().next();
        if prefix.eq_ignore_ascii_case(scheme) && !end.is_some_and(char::is_alphanumeric) {
            return Err(format!(
                "the token carries the prefix `{prefix}`; \
                 VideoSDK wants the token alone, remove the prefix"
            ));
        }
    }
    if text.chars().any(|c| c.is_whitespace() || c.is_control() || !c.is_ascii()) {
        return Err("the token has a blank, a line break or another character in it that \
                    cannot be part of a token; it was probably copied with something else"
            .to_owned());
    }
    if jwt::inspect(text).only_role_is_rtc {
        return Err("the token's only role is `rtc`, which can join rooms but cannot call \
                    this API; create one with the role `crawler`"
            .to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests;

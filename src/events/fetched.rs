//! Verification with a key that the client fetches.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::key::Key;
use super::verifier::{BODY_LIMIT, check, verify};
use super::{Event, VerifyError, WebhookVerifier};
use crate::Client;
use crate::error::Error;
use crate::runtime::PerRuntime;

/// How long nothing is fetched after a fetch, whatever came of it: events that
/// somebody forges must not become requests to VideoSDK.
const PAUSE: Duration = Duration::from_secs(60);

/// A verifier of events, with the key that VideoSDK publishes: fetched when it
/// is needed first, and kept. Clones share the key.
///
/// If a signature is wrong the key may have been renewed: it is fetched again,
/// once, and at most once a minute.
#[doc(alias = "webhook secret")]
#[doc(alias = "signature")]
#[derive(Clone)]
pub struct FetchingVerifier {
    client: Client,
    keeper: Arc<Keeper>,
    body_limit: usize,
}

#[derive(Default)]
struct Keeper {
    kept: Mutex<Kept>,
    /// Whose turn it is to fetch.
    turns: PerRuntime<tokio::sync::Mutex<()>>,
}

#[derive(Default)]
struct Kept {
    key: Option<Key>,
    fetched: Option<Instant>,
}

impl Client {
    /// A verifier of events, which fetches the key for them when it needs it.
    /// Create one and clone it.
    pub fn webhook_verifier(&self) -> FetchingVerifier {
        FetchingVerifier { client: self.clone(), keeper: Arc::default(), body_limit: BODY_LIMIT }
    }
}

impl FetchingVerifier {
    /// How long a body may be, in bytes. Default: 1 MiB.
    #[must_use]
    pub fn with_body_limit(mut self, limit: usize) -> Self {
        self.body_limit = limit;
        self
    }

    /// Verifies a body, and reads the event in it; as
    /// [`WebhookVerifier::verify`].
    ///
    /// # Errors
    ///
    /// What [`VerifyError`] lists; [`VerifyError::NoKey`] if the key cannot be
    /// fetched.
    pub async fn verify(
        &self,
        signature: Option<&[u8]>,
        body: &[u8],
    ) -> Result<Event, VerifyError> {
        let signature = check(signature, body, self.body_limit)?;
        let known = self.kept().key.clone();
        if let Some(key) = &known {
            match verify(key, &signature, body) {
                Err(VerifyError::WrongSignature) => {}
                verified => return verified,
            }
        }
        let turns = self.keeper.turns.get(Default::default);
        let _turn = turns.lock().await;
        {
            let mut kept = self.kept();
            if let Some(other) = kept.key.clone().filter(|it| Some(it) != known.as_ref()) {
                // Somebody has fetched it meanwhile.
                drop(kept);
                return verify(&other, &signature, body);
            }
            if kept.fetched.is_some_and(|at| at.elapsed() < PAUSE) {
                return Err(match known {
                    Some(_) => VerifyError::WrongSignature,
                    None => VerifyError::NoKey(Error::invalid_request(
                        "the last attempt began less than a minute ago; try again later",
                    )),
                });
            }
            kept.fetched = Some(Instant::now());
        }
        match self.fetch().await {
            Ok(key) => {
                self.kept().key = Some(key.clone());
                verify(&key, &signature, body)
            }
            // The one at hand is as good as it was.
            Err(_) if known.is_some() => Err(VerifyError::WrongSignature),
            Err(error) => Err(VerifyError::NoKey(error)),
        }
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.keeper.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn fetch(&self) -> Result<Key, Error> {
        let key = self.client.webhooks().get_public_key().send().await?;
        let pem = key.pem.unwrap_or_default();
        Ok(WebhookVerifier::from_pem(pem)?.key().clone())
    }
}

impl fmt::Debug for FetchingVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FetchingVerifier")
            .field("client", &self.client)
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}

//! Verification with a key that is at hand.

use std::error::Error as StdError;
use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use super::Event;
use super::key::Key;
use crate::error::Error;

/// How long a body may be unless it is said otherwise, in bytes.
pub(super) const BODY_LIMIT: usize = 1024 * 1024;

/// A signature of the longest key that is accepted, in base64, is not longer.
const LONGEST_SIGNATURE: usize = 1368;

/// A verifier of events, with a key that you have. Cheap to clone.
///
/// [`Client::webhook_verifier`](crate::Client::webhook_verifier) fetches the
/// key instead.
#[doc(alias = "webhook secret")]
#[doc(alias = "signature")]
#[derive(Clone)]
pub struct WebhookVerifier {
    key: Key,
    body_limit: usize,
}

impl WebhookVerifier {
    /// Takes the public key of VideoSDK in PEM, `PUBLIC KEY` (SPKI) or
    /// `RSA PUBLIC KEY` (PKCS 1). White space around its lines does not matter,
    /// and `\n` may stand for a line break.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] for anything but an RSA key of 2,048 to
    /// 8,192 bits with the exponent 65,537.
    pub fn from_pem(pem: impl AsRef<str>) -> Result<Self, Error> {
        let key = Key::from_pem(pem.as_ref());
        let key = key.map_err(|reason| {
            Error::invalid_request(format!("the key for events cannot be used: {reason}"))
        })?;
        Ok(Self { key, body_limit: BODY_LIMIT })
    }

    /// How long a body may be, in bytes. Default: 1 MiB.
    #[must_use]
    pub fn with_body_limit(mut self, limit: usize) -> Self {
        self.body_limit = limit;
        self
    }

    /// Verifies a body, and reads the event in it. `signature` is the value of
    /// the header [`SIGNATURE_HEADER`](super::SIGNATURE_HEADER); `body` are the
    /// bytes as they came.
    ///
    /// # Errors
    ///
    /// What [`VerifyError`] lists. Respond with
    /// [`VerifyError::status`], and do nothing with the body.
    pub fn verify(&self, signature: Option<&[u8]>, body: &[u8]) -> Result<Event, VerifyError> {
        let signature = check(signature, body, self.body_limit)?;
        verify(&self.key, &signature, body)
    }

    pub(super) fn key(&self) -> &Key {
        &self.key
    }
}

/// The signature, and what costs nothing to refuse.
pub(super) fn check(
    signature: Option<&[u8]>,
    body: &[u8],
    limit: usize,
) -> Result<Vec<u8>, VerifyError> {
    let signature = signature.map(<[u8]>::trim_ascii).filter(|it| !it.is_empty());
    let signature = signature.ok_or(VerifyError::NoSignature)?;
    if body.is_empty() {
        return Err(VerifyError::EmptyBody);
    }
    if body.len() > limit {
        return Err(VerifyError::BodyTooLong { limit });
    }
    if signature.len() > LONGEST_SIGNATURE {
        return Err(VerifyError::NotBase64);
    }
    STANDARD.decode(signature).map_err(|_| VerifyError::NotBase64)
}

pub(super) fn verify(key: &Key, signature: &[u8], body: &[u8]) -> Result<Event, VerifyError> {
    match key.verifies(body, signature) {
        true => Event::read(body),
        false => Err(VerifyError::WrongSignature),
    }
}

impl fmt::Debug for WebhookVerifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookVerifier")
            .field("body_limit", &self.body_limit)
            .finish_non_exhaustive()
    }
}

/// The error of a verification: why a body is not taken for an event.
#[derive(Debug)]
#[non_exhaustive]
pub enum VerifyError {
    /// There is no header `videosdk-signature`, or it is empty.
    NoSignature,
    /// The signature is not base64.
    NotBase64,
    /// The body is empty.
    EmptyBody,
    /// The body is longer than the limit.
    BodyTooLong {
        /// The limit, in bytes.
        limit: usize,
    },
    /// The signature is not one of this body, byte by byte, with this key.
    WrongSignature,
    /// The signature is right, and the body is no JSON object.
    NotJson,
    /// The key could not be fetched.
    NoKey(Error),
}

impl VerifyError {
    /// The status to respond with: 401 for what is not signed by VideoSDK, 413
    /// for too long a body, 400 for other bodies, 503 without a key.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoSignature | Self::NotBase64 | Self::WrongSignature => 401,
            Self::BodyTooLong { .. } => 413,
            Self::EmptyBody | Self::NotJson => 400,
            Self::NoKey(_) => 503,
        }
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSignature => f.write_str(
                "the header `videosdk-signature` is missing; VideoSDK signs every event",
            ),
            Self::NotBase64 => f.write_str("the header `videosdk-signature` is not base64"),
            Self::EmptyBody => f.write_str("the body is empty"),
            Self::BodyTooLong { limit } => write!(
                f,
                "the body is longer than {limit} bytes; raise the limit with `with_body_limit` if \
                 your events are that long"
            ),
            Self::WrongSignature => f.write_str(
                "the signature is not one of this body; verify the bytes as they came, not JSON \
                 that was parsed and written again",
            ),
            Self::NotJson => f.write_str("the signature is right, and the body is no JSON object"),
            Self::NoKey(error) => write!(f, "the key for events could not be fetched: {error}"),
        }
    }
}

impl StdError for VerifyError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::NoKey(error) => error.source(),
            _ => None,
        }
    }
}

//! Why there is no token.

use std::fmt;
use std::sync::Arc;

use crate::error::{BoxError, Error, Kind};

/// Why there is no token; shared by all who waited for it.
pub(super) struct TokenFailure {
    pub(super) reason: String,
    pub(super) source: Option<BoxError>,
}

impl TokenFailure {
    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), source: None }
    }
}

pub(super) fn token_error(failure: Arc<TokenFailure>) -> Error {
    let error = Error::new(Kind::Token, failure.reason.clone());
    match failure.source {
        Some(_) => error.with_source(SharedFailure(failure)),
        None => error,
    }
}

/// The provider's own error, as the source of every caller's error.
struct SharedFailure(Arc<TokenFailure>);

impl fmt::Display for SharedFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.source {
            Some(source) => fmt::Display::fmt(source, f),
            None => f.write_str(&self.0.reason),
        }
    }
}

impl fmt::Debug for SharedFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.source {
            Some(source) => fmt::Debug::fmt(source, f),
            None => f.write_str(&self.0.reason),
        }
    }
}

impl std::error::Error for SharedFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.source.as_ref().and_then(|source| source.source())
    }
}

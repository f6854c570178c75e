//! What is tried again, and after how long. Decisions only: nothing is sent
//! and nobody sleeps here.

use std::error::Error as StdError;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::time::Duration;

/// The first wait is at most this long; each further one twice as long.
const BASE: Duration = Duration::from_millis(250);
const CAP: Duration = Duration::from_secs(8);

/// How often a request is sent at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RetryPolicy {
    max_attempts: u32,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self { max_attempts: 3 }
    }
}

impl RetryPolicy {
    pub(crate) fn new(max_attempts: u32) -> Self {
        Self { max_attempts }
    }

    pub(crate) fn max_attempts(self) -> u32 {
        self.max_attempts
    }

    /// How long to wait before the next attempt, if there is one. `attempts`
    /// were made. Full jitter: many clients that failed together must not
    /// come back together.
    pub(crate) fn backoff(self, attempts: u32) -> Option<Duration> {
        if attempts >= self.max_attempts {
            return None;
        }
        let doublings = attempts.saturating_sub(1).min(16);
        let ceiling = BASE.saturating_mul(1 << doublings).min(CAP);
        Some(ceiling.mul_f64(random_fraction()))
    }
}

/// Whether a request that failed without an answer is worth sending again.
/// What is wrong with a certificate or the protocol stays wrong.
pub(crate) fn is_transient(error: &reqwest::Error) -> bool {
    if error.is_builder() || error.is_redirect() {
        return false;
    }
    let mut cause: Option<&(dyn StdError + 'static)> = error.source();
    while let Some(error) = cause {
        if stays_wrong(error) {
            return false;
        }
        cause = error.source();
    }
    error.is_connect()
        || error.is_request()
        || error.is_body()
        || error.is_decode()
        || error.is_timeout()
}

fn stays_wrong(cause: &(dyn StdError + 'static)) -> bool {
    if let Some(io) = cause.downcast_ref::<io::Error>() {
        // TLS failures are invalid data, wrapped in I/O errors that are not
        // among each other's sources.
        return matches!(io.kind(), io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput)
            || io.get_ref().is_some_and(|inner| stays_wrong(inner));
    }
    // hyper's words for an answer that is not HTTP; its error type is not ours.
    cause.to_string().contains("invalid HTTP")
}

/// Between 0 and 1. The standard library seeds each hasher at random, which
/// is random enough to spread retries and needs no dependency.
fn random_fraction() -> f64 {
    let random = RandomState::new().hash_one(0_u8) >> 11;
    random as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_and_are_bounded() {
        let policy = RetryPolicy::new(u32::MAX);
        for attempts in [1, 2, 3, 10, 1000, u32::MAX - 1] {
            let ceiling = BASE.saturating_mul(1 << attempts.min(17).saturating_sub(1)).min(CAP);
            for _ in 0..50 {
                assert!(policy.backoff(attempts).is_some_and(|wait| wait <= ceiling));
            }
        }
    }

    #[test]
    fn waits_are_spread() {
        let policy = RetryPolicy::new(9);
        let waits: std::collections::BTreeSet<_> =
            (0..20).filter_map(|_| policy.backoff(4)).collect();
        assert!(waits.len() > 10, "{waits:?}");
    }

    #[test]
    fn the_last_attempt_is_the_last() {
        assert_eq!(RetryPolicy::new(1).backoff(1), None);
        assert_eq!(RetryPolicy::default().backoff(3), None);
        assert!(RetryPolicy::default().backoff(2).is_some());
    }
}

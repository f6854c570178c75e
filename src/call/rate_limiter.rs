//! Requests one by one, at a fixed rate.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Interval, MissedTickBehavior};

/// Lets requests pass one by one, evenly spread.
pub struct RateLimiter(Mutex<Interval>);

impl RateLimiter {
    /// Needs a tokio runtime.
    pub(crate) fn new(requests_per_second: NonZeroU32) -> Self {
        let period = Duration::from_secs(1) / requests_per_second.get();
        // An interval cannot be zero.
        let mut interval = tokio::time::interval(period.max(Duration::from_nanos(1)));
        // What was missed is not made up for.
        interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
        Self(Mutex::new(interval))
    }

    async fn turn(&self) {
        self.0.lock().await.tick().await;
    }
}

/// The turns of one call, of the requests of an edit together.
pub struct Turns {
    limiter: Arc<RateLimiter>,
    /// The first was waited for before the call began, so that the wait does
    /// not count as the call's time.
    begun: AtomicBool,
}

impl Turns {
    pub(crate) fn new(limiter: Arc<RateLimiter>) -> Self {
        Self { limiter, begun: AtomicBool::new(false) }
    }

    /// Waits for the turn of the first request.
    pub(crate) async fn begin(&self) {
        self.limiter.turn().await;
        self.begun.store(true, Ordering::Relaxed);
    }

    /// Waits for the turn of the next request.
    pub(super) async fn next(&self) {
        if !self.begun.swap(false, Ordering::Relaxed) {
            self.limiter.turn().await;
        }
    }
}

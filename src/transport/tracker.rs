//! What is seen of one call from outside while it runs: of many calls at once,
//! how far each came, and when it may go on.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use tokio::sync::Mutex;
use tokio::time::Interval;

/// Lets requests pass one by one, at a fixed pace.
pub(crate) type Pacer = Mutex<Interval>;

/// One call among many.
pub struct Tracker {
    pacer: Option<Arc<Pacer>>,
    /// The turn of the first request was waited for before the call began,
    /// so that the wait does not count as the call's time.
    paced: AtomicBool,
    may_be_applied: AtomicBool,
}

impl Tracker {
    pub(crate) fn new(pacer: Option<Arc<Pacer>>) -> Self {
        Self { pacer, paced: AtomicBool::new(false), may_be_applied: AtomicBool::new(false) }
    }

    /// Waits for the turn of the first request.
    pub(crate) async fn begin(&self) {
        self.turn().await;
        self.paced.store(true, Ordering::Relaxed);
    }

    /// Waits for the turn of a further request.
    pub(crate) async fn turn(&self) {
        if let Some(pacer) = &self.pacer
            && !self.paced.swap(false, Ordering::Relaxed)
        {
            pacer.lock().await.tick().await;
        }
    }

    /// What would be the truth if the call ended now.
    pub(crate) fn set_may_be_applied(&self, may_be: bool) {
        self.may_be_applied.store(may_be, Ordering::Release);
    }

    pub(crate) fn may_be_applied(&self) -> bool {
        self.may_be_applied.load(Ordering::Acquire)
    }
}

impl fmt::Debug for Tracker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tracker")
    }
}

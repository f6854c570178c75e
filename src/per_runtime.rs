//! One of something for each tokio runtime: what waits for I/O stands still
//! with its runtime, and must not hold up the others.

use std::sync::{Arc, Mutex, PoisonError};

use tokio::runtime::{Handle, Id};

/// How many runtimes are remembered: the latest.
const MOST: usize = 16;

/// One for each runtime.
pub(crate) struct PerRuntime<T>(Mutex<Vec<(Option<Id>, Arc<T>)>>);

impl<T> PerRuntime<T> {
    /// That of the current runtime.
    pub(crate) fn get(&self, create: impl FnOnce() -> T) -> Arc<T> {
        let runtime = Handle::try_current().ok().map(|runtime| runtime.id());
        // Nothing that panics leaves a half of anything.
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, own)) = all.iter().find(|(id, _)| *id == runtime) {
            return Arc::clone(own);
        }
        let own = Arc::new(create());
        if all.len() == MOST {
            all.remove(0);
        }
        all.push((runtime, Arc::clone(&own)));
        own
    }
}

impl<T> Default for PerRuntime<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

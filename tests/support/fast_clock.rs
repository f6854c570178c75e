//! Time that runs fifty times faster than the wall clock.
#![allow(dead_code)]

use std::future::Future;
use std::time::Duration;

/// Runs a future under a paused clock that is moved on by hand.
///
/// A paused clock alone jumps to the next timer while a response is on its way,
/// so every call would time out. It does not jump while a blocking task runs.
pub async fn fast<T>(future: impl Future<Output = T>) -> T {
    tokio::time::pause();
    let mut future = std::pin::pin!(future);
    let output = loop {
        let tick = tokio::task::spawn_blocking(|| std::thread::sleep(Duration::from_millis(2)));
        tokio::select! {
            biased;
            output = &mut future => break output,
            _ = tick => tokio::time::advance(Duration::from_millis(100)).await,
        }
    };
    tokio::time::resume();
    output
}

//! The tokio runtime that calls need: without it they fail, and do not panic.
//! And one of something for each runtime: what waits for I/O stands still with
//! its own, and must not hold up the others.

use std::future::{Future, poll_fn};
use std::net::Ipv4Addr;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;

use tokio::net::UdpSocket;
use tokio::runtime::{Handle, Id};

use crate::error::Error;

/// What the work gives, or why the current runtime cannot do it. It is pinned,
/// because a future that is moved into another one has room in both.
pub(crate) async fn guarded<T>(mut work: Pin<&mut impl Future<Output = T>>) -> Result<T, Error> {
    // It is not polled again after an error.
    poll_fn(|context| match caught(|| work.as_mut().poll(context)) {
        Ok(polled) => polled.map(Ok),
        Err(error) => Poll::Ready(Err(error)),
    })
    .await
}

/// The same for what does not wait. A panic counts as the runtime's only if the
/// runtime proves to be without timers or I/O, which tokio says in no other way.
pub(crate) fn caught<T>(work: impl FnOnce() -> T) -> Result<T, Error> {
    if Handle::try_current().is_err() {
        return Err(unfit("there is no tokio runtime here"));
    }
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| match is_unfit() {
        true => unfit("the tokio runtime has no timers or no I/O"),
        false => resume_unwind(panic),
    })
}

fn is_unfit() -> bool {
    let has_timers = catch_unwind(|| drop(tokio::time::sleep(Duration::ZERO))).is_ok();
    !has_timers || lacks_io().unwrap_or(false)
}

fn lacks_io() -> std::io::Result<bool> {
    let socket = std::net::UdpSocket::bind((Ipv4Addr::LOCALHOST, 0))?;
    socket.set_nonblocking(true)?;
    Ok(catch_unwind(|| drop(UdpSocket::from_std(socket))).is_err())
}

fn unfit(reason: &str) -> Error {
    Error::config(format!(
        "{reason}; call from a runtime that was built with `enable_all()`, or from \
         `#[tokio::main]`"
    ))
}

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

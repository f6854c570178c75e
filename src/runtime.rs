//! The tokio runtime that calls need: without it they fail, and do not panic.

use std::any::Any;
use std::future::{Future, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::Pin;
use std::task::Poll;

use tokio::runtime::Handle;

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

/// The same for what does not wait. Nothing but tokio's own panics about a
/// runtime are caught: it has no other way to say that a runtime was built
/// without timers or without I/O.
pub(crate) fn caught<T>(work: impl FnOnce() -> T) -> Result<T, Error> {
    if Handle::try_current().is_err() {
        return Err(unfit("there is no tokio runtime here"));
    }
    catch_unwind(AssertUnwindSafe(work)).map_err(|panic| match is_about_the_runtime(&*panic) {
        true => unfit("the tokio runtime has no timers or no I/O"),
        false => resume_unwind(panic),
    })
}

fn is_about_the_runtime(panic: &(dyn Any + Send)) -> bool {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or_default();
    text.starts_with("A Tokio 1.x context was found, but ")
}

fn unfit(reason: &str) -> Error {
    Error::config(format!(
        "{reason}; call from a runtime that was built with `enable_all()`, or from \
         `#[tokio::main]`"
    ))
}

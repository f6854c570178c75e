//! Watching a resource until nothing more becomes of it.

use std::fmt;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use futures_util::stream::{self, BoxStream, StreamExt};
use tokio::time::{Instant, sleep_until, timeout_at};

use crate::error::{Error, ErrorKind};
use crate::operation::{Operation, send};
use crate::resource::Resource;
use crate::runtime;
use crate::setters::setters;

/// A resource with a state after which none follows (`x-final`).
///
/// Implemented by generated types, and by nothing else.
pub trait Stateful: Resource {
    /// The state, and whether it is final.
    #[doc(hidden)]
    fn state(&self) -> Option<(&str, bool)>;
}

/// How often a failing read is tried again, its own retries aside.
const FAILURES: u32 = 5;

/// A watch on a resource, which is read again and again: it as it is now, and
/// then after each change, until a final state or the deadline.
///
/// The wait between two reads grows while nothing changes, from
/// [`with_interval`](Self::with_interval) up to five times that. Each read has
/// the limits and retries of the client. Dropping it stops it; a state that
/// begins and ends between two reads is not seen.
///
/// [`next`](Self::next) is all you need; it is a [`Stream`] as well, for use
/// with the crate `futures`.
#[doc(alias = "poll")]
#[must_use = "nothing is sent before `next` is awaited"]
pub struct Watch<O: Operation<Response: Stateful>> {
    read: O,
    interval: Duration,
    deadline: Duration,
    running: Option<BoxStream<'static, Result<O::Response, Error>>>,
}

impl<O: Operation<Response: Stateful>> Watch<O> {
    pub(crate) fn new(read: O) -> Self {
        let (interval, deadline) = (Duration::from_secs(1), Duration::from_secs(4 * 60 * 60));
        Self { read, interval, deadline, running: None }
    }

    setters! {
        /// How long to wait before it is read again. Default: a second; at least
        /// 100 ms.
        pub fn with_interval(interval: Duration) => interval = interval;

        /// How long to watch, from the first [`next`](Self::next). Afterwards comes
        /// an error with [`Error::is_timeout`], and the end. Default: four hours.
        pub fn with_deadline(deadline: Duration) => deadline = deadline;
    }

    /// The resource in its next state; `None` after the final one, and after an
    /// error.
    ///
    /// # Errors
    ///
    /// Any error of reading it that trying again does not help, or that five
    /// reads in a row have; [`Error::is_timeout`] at the deadline.
    pub async fn next(&mut self) -> Option<Result<O::Response, Error>> {
        StreamExt::next(self).await
    }

    /// The resource in its final state.
    ///
    /// # Errors
    ///
    /// As [`next`](Self::next).
    pub async fn until_final(mut self) -> Result<O::Response, Error> {
        let mut latest = Err(time_is_up(&self.read, None));
        while let Some(state) = self.next().await {
            latest = state;
        }
        latest
    }

    fn start(&self) -> BoxStream<'static, Result<O::Response, Error>> {
        let now = Instant::now();
        let course = Course {
            read: self.read.clone(),
            interval: self.interval.max(Duration::from_millis(100)),
            wait: Duration::ZERO,
            deadline: now.checked_add(self.deadline).unwrap_or(now),
            seen: None,
            is_over: false,
        };
        stream::unfold(course, Course::advance).fuse().boxed()
    }
}

/// How far a watch is.
struct Course<O: Operation> {
    read: O,
    interval: Duration,
    /// How long to wait before the next read.
    wait: Duration,
    deadline: Instant,
    /// The state that was seen last.
    seen: Option<Option<String>>,
    is_over: bool,
}

impl<O: Operation<Response: Stateful>> Course<O> {
    async fn advance(mut self) -> Option<(Result<O::Response, Error>, Self)> {
        if self.is_over {
            return None;
        }
        let next = self.next_state().await;
        self.is_over |= next.is_err();
        Some((next, self))
    }

    /// Reads until the state is another one.
    async fn next_state(&mut self) -> Result<O::Response, Error> {
        let mut failures = 0;
        loop {
            let next = Instant::now() + self.wait;
            let until = next.min(self.deadline);
            runtime::guarded(pin!(async move { sleep_until(until).await })).await?;
            if next >= self.deadline {
                return Err(self.time_is_up());
            }
            self.wait = self.interval.max(self.wait.mul_f64(1.5)).min(self.interval * 5);
            match timeout_at(self.deadline, send(self.read.clone())).await {
                Err(_) => return Err(self.time_is_up()),
                Ok(Err(error)) => {
                    failures += 1;
                    if failures >= FAILURES || !is_transient(&error) {
                        return Err(error);
                    }
                }
                Ok(Ok(response)) => {
                    failures = 0;
                    let resource = response.value;
                    let state = resource.state();
                    self.is_over = state.is_some_and(|(_, is_final)| is_final);
                    let state = Some(state.map(|(text, _)| text.to_owned()));
                    if self.is_over || state != self.seen {
                        (self.seen, self.wait) = (state, self.interval);
                        return Ok(resource);
                    }
                }
            }
        }
    }

    fn time_is_up(&self) -> Error {
        time_is_up(&self.read, self.seen.as_ref().and_then(Option::as_deref))
    }
}

fn time_is_up<O: Operation>(read: &O, seen: Option<&str>) -> Error {
    let noun = read.info().noun;
    let state = seen.map_or(String::new(), |it| format!("; it is `{it}`"));
    Error::new(ErrorKind::Timeout, format!("the {noun} came to no final state in time{state}"))
}

/// Whether another read may succeed.
fn is_transient(error: &Error) -> bool {
    error.is_connect() || error.is_timeout() || error.is_server_error() || error.is_rate_limited()
}

/// What it reads with is only copied.
impl<O: Operation<Response: Stateful>> Unpin for Watch<O> {}

impl<O: Operation<Response: Stateful>> Stream for Watch<O> {
    type Item = Result<O::Response, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let running = self.running.take().unwrap_or_else(|| self.start());
        self.running.insert(running).poll_next_unpin(context)
    }
}

impl<O: Operation<Response: Stateful>> fmt::Debug for Watch<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Watch")
            .field("interval", &self.interval)
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

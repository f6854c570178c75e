//! Many requests, a few at a time, with a report of each.

mod report;
mod request;

use std::collections::{HashMap, VecDeque};
use std::fmt;
use std::num::NonZeroU32;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;
use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, StreamExt};

use crate::call::delivery::Delivery;
use crate::call::rate_limiter::{RateLimiter, Turns};
use crate::error::Error;
use crate::runtime;
use crate::setters::setters;
pub use report::{BatchEntry, BatchProgress, BatchReport, BatchState};
pub use request::BatchRequest;

/// A batch of requests, sent a few at a time.
///
/// Created by the method `batch` of each resource from any number of requests:
/// one change for many, or one for each.
///
/// ```
/// # async fn example(client: videosdk_sip::Client, ids: Vec<String>)
/// # -> Result<(), videosdk_sip::Error> {
/// let gateways = client.outbound_gateways();
/// let edits = ids.iter().map(|id| gateways.edit(id.as_str(), |gateway| gateway.record(true)));
/// let mut batch = gateways.batch(edits).with_concurrency(8);
/// while let Some(item) = batch.next().await {
///     if let Err(error) = &item.result {
///         println!("{:?}: {error}", item.key);
///     }
///     println!("{}", batch.progress());
/// }
/// println!("{}", batch.report());
/// # Ok(())
/// # }
/// ```
///
/// Results come as they complete. Requests only make progress while
/// [`next`](Self::next) is awaited: do what takes long elsewhere, or requests
/// in flight run into their time limits. Do not wait for another call of the same client between
/// two of them either: the requests in flight stand still meanwhile, and may
/// hold the connections or the token that the call waits for. Collect what
/// needs a further look, and look when the batch has finished.
///
/// All requests share the retry budget of their client. Of several requests
/// about one resource, each begins when the one before it has finished: edits
/// of the same resource do not overwrite each other.
///
/// # Stopping
///
/// [`stop`](Self::stop) begins no more requests and lets those in flight finish.
/// [`cancel`](Self::cancel) ends them too. Either way [`report`](Self::report)
/// says of each request what became of it; those that it lists as not done can
/// be created again and given to another batch.
#[doc(alias = "bulk")]
#[must_use = "nothing is sent before `next` is awaited"]
pub struct Batch<R: BatchRequest> {
    waiting: std::iter::Enumerate<std::vec::IntoIter<R>>,
    /// Requests whose turn has come: the one before them has finished.
    free: VecDeque<(usize, R)>,
    /// The resources that requests in flight are about, each with the requests
    /// that wait for it.
    busy: HashMap<String, VecDeque<(usize, R)>>,
    in_flight: FuturesUnordered<BoxFuture<'static, Finished<R::Response>>>,
    /// What the report says of each, but for those in flight.
    entries: Vec<BatchEntry>,
    /// Whether the requests in flight were sent, by their index.
    deliveries: HashMap<usize, Arc<Delivery>>,
    progress: BatchProgress,
    concurrency: usize,
    rate: Option<NonZeroU32>,
    limiter: Option<Arc<RateLimiter>>,
    stopped: bool,
}

/// Which request has finished, and how.
type Finished<T> = (usize, Result<T, Error>);

impl<R: BatchRequest> Batch<R> {
    pub(crate) fn new(requests: impl IntoIterator<Item = R>) -> Self {
        let requests: Vec<_> = requests.into_iter().collect();
        let entry = |(index, request): (usize, &R)| BatchEntry {
            index,
            key: request.key().map(str::to_owned),
            state: BatchState::NotDone,
        };
        Self {
            entries: requests.iter().enumerate().map(entry).collect(),
            deliveries: HashMap::new(),
            progress: BatchProgress { total: requests.len(), ..Default::default() },
            waiting: requests.into_iter().enumerate(),
            free: VecDeque::new(),
            busy: HashMap::new(),
            in_flight: FuturesUnordered::new(),
            concurrency: 16,
            rate: None,
            limiter: None,
            stopped: false,
        }
    }

    setters! {
        /// How many requests are in flight at once. Default: 16; 0 counts as 1.
        /// The client's own limit holds besides
        /// ([`with_max_connections`](crate::client::ClientBuilder::with_max_connections)).
        pub fn with_concurrency(requests: usize) => concurrency = requests.max(1);

        /// How many HTTP requests are sent in a second at most, evenly spread;
        /// attempts are counted one by one, and the reading of an edit as well.
        /// Default: no limit. 0 is no limit either.
        pub fn with_rate_limit(requests_per_second: u32) =>
            rate = NonZeroU32::new(requests_per_second);
    }

    /// The next one that has finished; `None` after the last.
    pub async fn next(&mut self) -> Option<BatchItem<R::Response>> {
        StreamExt::next(self).await
    }

    /// The progress of the batch.
    pub fn progress(&self) -> BatchProgress {
        self.progress
    }

    /// Begins no more requests. [`next`](Self::next) returns those in flight.
    pub fn stop(&mut self) {
        self.stopped = true;
    }

    /// Ends the requests in flight at once, and begins no more.
    pub fn cancel(&mut self) {
        self.stopped = true;
        self.in_flight.clear();
        self.settle();
    }

    /// Settles what is called in flight and is not: cancelled, or lost in a
    /// panic.
    fn settle(&mut self) {
        for (index, delivery) in std::mem::take(&mut self.deliveries) {
            self.finish(index, BatchState::of(&delivery));
        }
    }

    fn finish(&mut self, index: usize, state: BatchState) {
        self.entries[index].state = state;
        self.progress.in_flight -= 1;
        match state {
            BatchState::Done => self.progress.done += 1,
            _ => self.progress.failed += 1,
        }
    }

    /// What became of each request so far, in the order in which they were
    /// given.
    pub fn report(&self) -> BatchReport {
        let mut entries = self.entries.clone();
        for (index, delivery) in &self.deliveries {
            entries[*index].state = BatchState::of(delivery);
        }
        BatchReport { entries }
    }

    /// The next request whose resource no request in flight is about.
    fn next_free(&mut self) -> Option<(usize, R)> {
        if let Some(free) = self.free.pop_front() {
            return Some(free);
        }
        loop {
            let (index, request) = self.waiting.next()?;
            let Some(key) = request.key() else { return Some((index, request)) };
            match self.busy.get_mut(key) {
                Some(queue) => queue.push_back((index, request)),
                None => {
                    self.busy.insert(key.to_owned(), VecDeque::new());
                    return Some((index, request));
                }
            }
        }
    }

    /// Lets the next request about this resource begin.
    fn release(&mut self, key: &str) {
        match self.busy.get_mut(key).and_then(VecDeque::pop_front) {
            Some(next) => self.free.push_back(next),
            None => drop(self.busy.remove(key)),
        }
    }

    /// Begins as many requests as may be in flight.
    fn begin(&mut self) {
        if self.limiter.is_none() {
            // Where there can be none, each request fails and says why.
            let limiter = |rate| runtime::caught(|| RateLimiter::new(rate)).ok();
            self.limiter = self.rate.and_then(limiter).map(Arc::new);
            self.rate = self.rate.filter(|_| self.limiter.is_some());
        }
        // A request that has begun waits for its turn on its own time: no more
        // of them than have theirs within a few seconds.
        let limit = match self.rate {
            Some(rate) => self.concurrency.min((rate.get() as usize).saturating_mul(5)),
            None => self.concurrency,
        };
        while !self.stopped && self.in_flight.len() < limit {
            let Some((index, mut request)) = self.next_free() else { return };
            let delivery = Arc::new(Delivery::default());
            let turns = self.limiter.clone().map(|limiter| Arc::new(Turns::new(limiter)));
            request.observe(&delivery, turns.as_ref());
            self.deliveries.insert(index, delivery);
            self.progress.in_flight += 1;
            self.in_flight.push(Box::pin(async move {
                if let Some(turns) = turns {
                    // Not on the call's own time.
                    turns.begin().await;
                }
                (index, request.send().await)
            }));
        }
    }
}

/// Nothing in it is pinned in place.
impl<R: BatchRequest> Unpin for Batch<R> {}

impl<R: BatchRequest> Stream for Batch<R> {
    type Item = BatchItem<R::Response>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.begin();
        let Poll::Ready(finished) = self.in_flight.poll_next_unpin(context) else {
            return Poll::Pending;
        };
        let Some((index, result)) = finished else {
            self.settle();
            return Poll::Ready(None);
        };
        let state = match &result {
            Ok(_) => BatchState::Done,
            Err(error) if error.may_have_been_applied() => BatchState::Unknown,
            Err(_) => BatchState::NotDone,
        };
        self.deliveries.remove(&index);
        self.finish(index, state);
        let key = self.entries[index].key.clone();
        if let Some(key) = &key {
            self.release(key);
        }
        Poll::Ready(Some(BatchItem { index, key, result }))
    }
}

impl<R: BatchRequest> fmt::Debug for Batch<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Batch({})", self.progress)
    }
}

/// One request of a batch that has finished.
#[derive(Debug)]
#[non_exhaustive]
pub struct BatchItem<T> {
    /// Which one it is, in the order in which they were given, from 0.
    pub index: usize,
    /// The identifier of what it is about; `None` if it is about nothing that
    /// has one yet.
    pub key: Option<String>,
    /// How it ended.
    pub result: Result<T, Error>,
}

//! Many requests, a few at a time, with an account of each.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::future::Future;
use std::num::NonZeroU32;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use futures_util::future::BoxFuture;
use futures_util::stream::{FuturesUnordered, StreamExt};
use tokio::time::MissedTickBehavior;

use crate::error::Error;
use crate::model::GatewayId;
use crate::request::{Operation, Request};
use crate::transport::{Pacer, Tracker};

/// A request that can be one of many: a [`Request`] or an
/// [`EditOutboundGateway`](crate::EditOutboundGateway). Cannot be implemented outside of this crate.
pub trait BatchRequest: Send + 'static {
    /// What a successful one answers.
    type Answer: Send + 'static;
    #[doc(hidden)]
    fn id(&self) -> Option<GatewayId>;
    #[doc(hidden)]
    fn track(&mut self, tracker: &Arc<Tracker>);
    #[doc(hidden)]
    fn send(self) -> impl Future<Output = Result<Self::Answer, Error>> + Send;
}

impl<O: Operation<Answer: 'static> + 'static> BatchRequest for Request<O> {
    type Answer = O::Answer;

    fn id(&self) -> Option<GatewayId> {
        self.operation().and_then(Operation::id).cloned()
    }

    fn track(&mut self, tracker: &Arc<Tracker>) {
        self.options.tracker = Some(Arc::clone(tracker));
    }

    fn send(self) -> impl Future<Output = Result<Self::Answer, Error>> + Send {
        Request::send(self)
    }
}

/// Many requests, a few at a time.
///
/// Made by [`OutboundGateways::batch`](crate::OutboundGateways::batch) from
/// any number of requests: one change for many gateways, or one for each.
///
/// ```
/// # async fn example(client: videosdk_sip::Client, ids: Vec<String>)
/// # -> Result<(), videosdk_sip::Error> {
/// let gateways = client.outbound_gateways();
/// let edits = ids.iter().map(|id| gateways.edit(id.as_str(), |gateway| gateway.record(true)));
/// let mut batch = gateways.batch(edits).with_concurrency(8);
/// while let Some(item) = batch.next().await {
///     if let Err(error) = &item.result {
///         println!("{:?}: {error}", item.id);
///     }
///     println!("{}", batch.progress());
/// }
/// println!("{}", batch.report());
/// # Ok(())
/// # }
/// ```
///
/// Results come as they complete. Nothing runs but while [`next`](Self::next)
/// is awaited: do what takes long elsewhere, or requests under way run into
/// their time limits. Do not wait for another call of the same client between
/// two of them either: the requests under way stand still meanwhile, and may
/// hold the connections or the token that the call waits for. Collect what
/// needs a further look, and look when the batch has ended.
///
/// All requests share the retry budget of their client. Of several requests
/// for one gateway, each begins when the one before it has ended: edits of the
/// same gateway do not overwrite each other.
///
/// # Stopping
///
/// [`stop`](Self::stop) begins no more requests and lets those under way end.
/// [`cancel`](Self::cancel) ends them too. Either way [`report`](Self::report)
/// says of each request what became of it; those that it names as not done can
/// be made again and given to another batch.
#[must_use = "nothing is sent before `next` is awaited"]
pub struct Batch<R: BatchRequest> {
    waiting: std::iter::Enumerate<std::vec::IntoIter<R>>,
    /// Those that wait for another request for the same gateway.
    held_back: VecDeque<(usize, R)>,
    /// The gateways that requests under way are about.
    busy: HashSet<GatewayId>,
    under_way: FuturesUnordered<BoxFuture<'static, Ended<R::Answer>>>,
    entries: Vec<Entry>,
    concurrency: usize,
    rate: Option<NonZeroU32>,
    pacer: Option<Arc<Pacer>>,
    stopped: bool,
}

/// Which request has ended, and how.
type Ended<T> = (usize, Result<T, Error>);

/// One request and where it is.
struct Entry {
    id: Option<GatewayId>,
    state: State,
}

enum State {
    Waiting,
    UnderWay(Arc<Tracker>),
    Ended(BatchState),
}

impl<R: BatchRequest> Batch<R> {
    pub(crate) fn new(requests: impl IntoIterator<Item = R>) -> Self {
        let requests: Vec<_> = requests.into_iter().collect();
        let entry = |request: &R| Entry { id: request.id(), state: State::Waiting };
        Self {
            entries: requests.iter().map(entry).collect(),
            waiting: requests.into_iter().enumerate(),
            held_back: VecDeque::new(),
            busy: HashSet::new(),
            under_way: FuturesUnordered::new(),
            concurrency: 16,
            rate: None,
            pacer: None,
            stopped: false,
        }
    }

    /// How many requests are under way at once. Default: 16; 0 counts as 1.
    /// The client's own limit holds besides
    /// ([`with_max_connections`](crate::ClientBuilder::with_max_connections)).
    pub fn with_concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests.max(1);
        self
    }

    /// How many HTTP requests are sent in a second at most, evenly spread;
    /// attempts are counted one by one, and the reading of an edit as well.
    /// Default: no limit. 0 is no limit either.
    pub fn with_rate_limit(mut self, requests_per_second: u32) -> Self {
        self.rate = NonZeroU32::new(requests_per_second);
        self
    }

    /// The next one that has ended; `None` after the last.
    pub async fn next(&mut self) -> Option<BatchItem<R::Answer>> {
        StreamExt::next(self).await
    }

    /// How far it is.
    pub fn progress(&self) -> BatchProgress {
        let mut progress = BatchProgress { total: self.entries.len(), ..Default::default() };
        for entry in &self.entries {
            match entry.state {
                State::Waiting => {}
                State::UnderWay(_) => progress.under_way += 1,
                State::Ended(BatchState::Done) => progress.done += 1,
                State::Ended(_) => progress.failed += 1,
            }
        }
        progress
    }

    /// Begins no more requests. [`next`](Self::next) gives those under way.
    pub fn stop(&mut self) {
        self.stopped = true;
    }

    /// Ends the requests under way at once, and begins no more.
    pub fn cancel(&mut self) {
        self.stopped = true;
        self.under_way.clear();
        self.settle();
    }

    /// What is called under way and is not: cancelled, or lost in a panic.
    fn settle(&mut self) {
        for entry in &mut self.entries {
            if let State::UnderWay(tracker) = &entry.state {
                entry.state = State::Ended(match tracker.may_be_applied() {
                    true => BatchState::Unknown,
                    false => BatchState::NotDone,
                });
            }
        }
    }

    /// What became of each request so far, in the order in which they were
    /// given.
    pub fn report(&self) -> BatchReport {
        let entry = |(index, entry): (usize, &Entry)| BatchEntry {
            index,
            id: entry.id.clone(),
            state: match &entry.state {
                State::Waiting => BatchState::NotDone,
                State::UnderWay(tracker) if tracker.may_be_applied() => BatchState::Unknown,
                State::UnderWay(_) => BatchState::NotDone,
                State::Ended(state) => *state,
            },
        };
        BatchReport { entries: self.entries.iter().enumerate().map(entry).collect() }
    }

    /// The next request whose gateway none under way is about.
    fn next_free(&mut self) -> Option<(usize, R)> {
        let is_free = |busy: &HashSet<GatewayId>, id: &Option<GatewayId>| {
            id.as_ref().is_none_or(|id| !busy.contains(id))
        };
        if let Some(place) =
            self.held_back.iter().position(|(_, request)| is_free(&self.busy, &request.id()))
        {
            return self.held_back.remove(place);
        }
        loop {
            let (index, request) = self.waiting.next()?;
            if is_free(&self.busy, &request.id()) {
                return Some((index, request));
            }
            self.held_back.push_back((index, request));
        }
    }

    /// Begins as many requests as may be under way.
    fn begin(&mut self) {
        let period = self.rate.map(|rate| Duration::from_secs(1) / rate.get());
        if self.pacer.is_none()
            && let Some(period) = period.filter(|period| !period.is_zero())
        {
            let mut pacer = tokio::time::interval(period);
            // What was missed is not made up for.
            pacer.set_missed_tick_behavior(MissedTickBehavior::Delay);
            self.pacer = Some(Arc::new(Pacer::new(pacer)));
        }
        // A request that has begun waits for its turn on its own time: no more
        // of them than have theirs within a few seconds.
        let limit = match self.rate {
            Some(rate) => self.concurrency.min((rate.get() as usize).saturating_mul(5)),
            None => self.concurrency,
        };
        while !self.stopped && self.under_way.len() < limit {
            let Some((index, mut request)) = self.next_free() else { return };
            let tracker = Arc::new(Tracker::new(self.pacer.clone()));
            request.track(&tracker);
            self.busy.extend(request.id());
            self.entries[index].state = State::UnderWay(Arc::clone(&tracker));
            self.under_way.push(Box::pin(async move {
                tracker.begin().await;
                (index, request.send().await)
            }));
        }
    }
}

/// Nothing in it is pinned in place.
impl<R: BatchRequest> Unpin for Batch<R> {}

impl<R: BatchRequest> Stream for Batch<R> {
    type Item = BatchItem<R::Answer>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.begin();
        let Poll::Ready(ended) = self.under_way.poll_next_unpin(context) else {
            return Poll::Pending;
        };
        if ended.is_none() {
            self.settle();
        }
        Poll::Ready(ended.map(|(index, result)| {
            let state = match &result {
                Ok(_) => BatchState::Done,
                Err(error) if error.may_have_been_applied() => BatchState::Unknown,
                Err(_) => BatchState::NotDone,
            };
            let entry = &mut self.entries[index];
            entry.state = State::Ended(state);
            let id = entry.id.clone();
            if let Some(id) = &id {
                self.busy.remove(id);
            }
            BatchItem { index, id, result }
        }))
    }
}

impl<R: BatchRequest> fmt::Debug for Batch<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Batch")
            .field("progress", &self.progress())
            .field("concurrency", &self.concurrency)
            .field("rate", &self.rate)
            .finish_non_exhaustive()
    }
}

/// One request of a batch that has ended.
#[derive(Debug)]
#[non_exhaustive]
pub struct BatchItem<T> {
    /// Which one it is, in the order in which they were given, from 0.
    pub index: usize,
    /// The gateway; `None` if the request has none yet, or an unusable id.
    pub id: Option<GatewayId>,
    /// How it ended.
    pub result: Result<T, Error>,
}

/// How far a batch is. `Display` is `12 of 40, 1 failed`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchProgress {
    /// How many requests there are.
    pub total: usize,
    /// How many have succeeded.
    pub done: usize,
    /// How many have failed, or were cancelled.
    pub failed: usize,
    /// How many are under way.
    pub under_way: usize,
}

impl BatchProgress {
    /// How many have ended, in whatever way.
    pub fn ended(&self) -> usize {
        self.done + self.failed
    }
}

impl fmt::Display for BatchProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.ended(), self.total)?;
        match self.failed {
            0 => Ok(()),
            failed => write!(f, ", {failed} failed"),
        }
    }
}

/// What became of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchState {
    /// It succeeded.
    Done,
    /// It was not sent, or was refused: nothing has changed.
    NotDone,
    /// It was sent, and nobody knows whether it was applied.
    Unknown,
}

/// One request in the report of a batch.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchEntry {
    /// Which one it is, in the order in which they were given, from 0.
    pub index: usize,
    /// The gateway; `None` if the request has none yet, or an unusable id.
    pub id: Option<GatewayId>,
    /// What became of it.
    pub state: BatchState,
}

/// What became of the requests of a batch.
///
/// `Display` is one line: `1990 done, 7 not done, 3 unknown`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchReport {
    entries: Vec<BatchEntry>,
}

impl BatchReport {
    /// Every request, in the order in which they were given.
    pub fn entries(&self) -> &[BatchEntry] {
        &self.entries
    }

    /// The requests of which this became.
    pub fn of(&self, state: BatchState) -> impl Iterator<Item = &BatchEntry> {
        self.entries.iter().filter(move |entry| entry.state == state)
    }

    /// The requests that did not succeed: those to look at, or to make again.
    pub fn left(&self) -> impl Iterator<Item = &BatchEntry> {
        self.entries.iter().filter(|entry| entry.state != BatchState::Done)
    }
}

impl fmt::Display for BatchReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |state| self.of(state).count();
        write!(
            f,
            "{} done, {} not done, {} unknown",
            count(BatchState::Done),
            count(BatchState::NotDone),
            count(BatchState::Unknown)
        )
    }
}

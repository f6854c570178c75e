//! A plan being sent.

mod stages;

use std::collections::VecDeque;
use std::fmt;

use futures_util::future::BoxFuture;

use super::creatable::Creatable;
use super::plan::ApplyPlan;
use super::report::{ApplyAction, ApplyEntry, ApplyReport};
use super::sections::{Created, with_created};
use super::step::Step;
use super::telemetry::Applying;
use crate::batch::{Batch, BatchProgress, BatchState};
use crate::diff::Diff;
use crate::edit::EditPlan;
use crate::error::Error;
use crate::operation::Context;

/// A plan being sent, a few requests at a time.
///
/// From [`ApplyPlan::batch`]. As in a [`Batch`], requests only make progress
/// while [`next`](Self::next) is awaited.
///
/// ```
/// # use videosdk_sip::apply::ApplyPlan;
/// # use videosdk_sip::outbound_gateways::OutboundGateway;
/// # async fn example(plan: ApplyPlan<OutboundGateway>) -> Result<(), videosdk_sip::Error> {
/// let mut batch = plan.batch()?.with_concurrency(8);
/// while let Some(entry) = batch.next().await {
///     println!("{entry}");
///     eprintln!("{}", batch.progress());
/// }
/// println!("{}", batch.report());
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent before `next` is awaited"]
pub struct ApplyBatch<R: Creatable> {
    context: Context,
    secrets_unchanged: bool,
    stage: Stage<R>,
    /// What the report says of each, but for those in flight.
    entries: Vec<ApplyEntry>,
    /// How many entries have finished, and well.
    finished: usize,
    done: usize,
    /// Those that have finished, to be returned.
    ready: VecDeque<ApplyEntry>,
    /// What is to be created, changed and deleted, each with its entry.
    create: Vec<(usize, R::New)>,
    change: Vec<(usize, Step<R>)>,
    deletions: Vec<(usize, Step<R>)>,
    /// What may have been created.
    unclear: Vec<(usize, R::New)>,
    /// What the server refused, each with why.
    refused: Vec<(usize, Step<R>)>,
    concurrency: usize,
    rate: u32,
    stopped: bool,
    applying: Applying,
}

/// What is there, being read.
type Looking<R> = BoxFuture<'static, Result<Vec<R>, Error>>;

enum Stage<R: Creatable> {
    Begin,
    /// For what was created since the plan.
    Before(Looking<R>),
    Sending(Running<R>),
    /// For what may have been created.
    After(Looking<R>),
    Deleting(Running<R>),
    Over,
}

/// Requests in flight, each with the entry that it is about.
struct Running<R: Creatable> {
    batch: Batch<Step<R>>,
    steps: Vec<(usize, Step<R>)>,
    /// How many were done before.
    done: usize,
}

impl<R: Creatable> ApplyBatch<R> {
    pub(super) fn new(plan: ApplyPlan<R>) -> Self {
        let applying = Applying::new(R::NOUN, plan.counts());
        let ApplyPlan { context, create, change, delete, secrets_unchanged, .. } = plan;
        let mut batch = Self {
            context,
            secrets_unchanged,
            stage: Stage::Begin,
            entries: Vec::new(),
            finished: 0,
            done: 0,
            ready: VecDeque::new(),
            create: Vec::new(),
            change: Vec::new(),
            deletions: Vec::new(),
            unclear: Vec::new(),
            refused: Vec::new(),
            concurrency: 16,
            rate: 0,
            stopped: false,
            applying,
        };
        for new in create {
            let key = R::natural_key_of(&new).to_owned();
            let entry = batch.enter(ApplyAction::Create, key, None);
            batch.create.push((entry, new));
        }
        for plan in change {
            let entry = batch.enter_known(ApplyAction::Change, plan.before());
            batch.change.push((entry, Step::Change(Box::new(plan))));
        }
        for known in delete {
            let entry = batch.enter_known(ApplyAction::Delete, &known);
            let deletion = R::delete(batch.context.clone(), known.id().clone());
            batch.deletions.extend(deletion.map(|it| (entry, Step::Delete(it))));
        }
        batch
    }

    fn enter_known(&mut self, action: ApplyAction, known: &R) -> usize {
        let key = known.natural_key().unwrap_or_default().to_owned();
        self.enter(action, key, Some(known.id().as_ref().to_owned()))
    }

    fn enter(&mut self, action: ApplyAction, key: String, id: Option<String>) -> usize {
        let (kind, state, unexpected) = (R::NOUN, BatchState::NotDone, Diff::default());
        self.entries.push(ApplyEntry { action, kind, key, id, state, error: None, unexpected });
        self.entries.len() - 1
    }

    /// Puts the identifiers of what was created before in place of names.
    pub(super) fn refer(&mut self, created: &Created) -> Result<(), Error> {
        for (_, new) in &mut self.create {
            if let Some(known) = with_created(new, created)? {
                *new = known;
            }
        }
        let secrets_unchanged = self.secrets_unchanged;
        for (_, step) in &mut self.change {
            let Step::Change(plan) = step else { continue };
            let Some(change) = with_created(plan.change(), created)? else { continue };
            let (context, before) = (plan.context.clone(), plan.before().clone());
            **plan = EditPlan::new(context, before, change, |current, wanted| {
                Diff::of_wanted(current, wanted, secrets_unchanged)
            })?;
        }
        Ok(())
    }

    /// How many requests are in flight at once. Default: 16; 0 counts as 1.
    pub fn with_concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests;
        self
    }

    /// How many HTTP requests are sent in a second at most, evenly spread, those
    /// that read lists not counted. Default: no limit. 0 is no limit either.
    pub fn with_rate_limit(mut self, requests_per_second: u32) -> Self {
        self.rate = requests_per_second;
        self
    }

    /// The next one that has finished; `None` after the last. One whose creation
    /// may or may not have happened is looked for first.
    pub async fn next(&mut self) -> Option<ApplyEntry> {
        let next = self.applying.begin().within(self.advance()).await;
        if next.is_none() {
            self.applying.end(&self.progress());
        }
        next
    }

    async fn advance(&mut self) -> Option<ApplyEntry> {
        loop {
            if let Some(entry) = self.ready.pop_front() {
                return Some(entry);
            }
            match &mut self.stage {
                Stage::Begin => self.begin(),
                Stage::Before(looking) => {
                    let present = looking.await;
                    self.looked_before(present);
                }
                Stage::Sending(running) => match running.batch.next().await {
                    Some(item) => self.settle(item),
                    None => self.sent(),
                },
                Stage::After(looking) => {
                    let present = looking.await;
                    self.looked_after(present);
                }
                Stage::Deleting(running) => match running.batch.next().await {
                    Some(item) => self.settle(item),
                    None => self.stage = Stage::Over,
                },
                Stage::Over => return None,
            }
        }
    }

    /// The progress of the batch.
    pub fn progress(&self) -> BatchProgress {
        let in_flight = self.running().map_or(0, |it| it.batch.progress().in_flight);
        BatchProgress {
            total: self.entries.len(),
            done: self.done,
            failed: self.finished - self.done,
            in_flight,
        }
    }

    /// Begins no more requests. [`next`](Self::next) returns those in flight.
    pub fn stop(&mut self) {
        self.stopped = true;
        if let Stage::Sending(running) | Stage::Deleting(running) = &mut self.stage {
            running.batch.stop();
        }
    }

    /// Ends the requests in flight at once, and begins no more. To apply again
    /// is safe: what was created is found.
    pub fn cancel(&mut self) {
        let unsettled = std::mem::take(&mut self.unclear).len();
        let refused = std::mem::take(&mut self.refused).len();
        self.finished += self.progress().in_flight + unsettled + refused;
        if let Stage::Sending(running) | Stage::Deleting(running) = &mut self.stage {
            running.batch.cancel();
        }
        self.entries = self.report().entries;
        self.stage = Stage::Over;
    }

    /// What became of each so far.
    pub fn report(&self) -> ApplyReport {
        let mut entries = self.entries.clone();
        if let Some(running) = self.running() {
            // What has finished may say more than the batch.
            for sent in running.batch.report().of(BatchState::Unknown) {
                let step = running.steps.get(sent.index);
                let entry = step.and_then(|(entry, _)| entries.get_mut(*entry));
                if let Some(entry) = entry {
                    entry.state = BatchState::Unknown;
                }
            }
        }
        ApplyReport { entries }
    }

    fn running(&self) -> Option<&Running<R>> {
        match &self.stage {
            Stage::Sending(running) | Stage::Deleting(running) => Some(running),
            _ => None,
        }
    }
}

impl<R: Creatable> fmt::Debug for ApplyBatch<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApplyBatch({}: {})", R::NOUN, self.progress())
    }
}

//! A plan being sent.

use std::collections::VecDeque;
use std::fmt;

use futures_util::future::BoxFuture;

use super::creatable::Creatable;
use super::matching;
use super::plan::ApplyPlan;
use super::report::{ApplyAction, ApplyEntry, ApplyReport};
use super::step::{Sent, Step};
use crate::batch::{Batch, BatchItem, BatchProgress, BatchState};
use crate::diff::Diff;
use crate::edit::state_of_change;
use crate::error::{Error, ErrorKind};
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
    steps: Vec<(usize, Step<R>)>,
    deletions: Vec<(usize, Step<R>)>,
    /// What may have been created.
    unclear: Vec<(usize, R::New)>,
    concurrency: usize,
    rate: u32,
    stopped: bool,
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

/// Requests in flight, and the entries that they are about.
struct Running<R: Creatable> {
    batch: Batch<Step<R>>,
    entries: Vec<usize>,
    created: Vec<(usize, R::New)>,
}

impl<R: Creatable> ApplyBatch<R> {
    pub(super) fn new(plan: ApplyPlan<R>) -> Self {
        let ApplyPlan { context, create, change, delete, .. } = plan;
        let mut batch = Self {
            context,
            stage: Stage::Begin,
            entries: Vec::new(),
            finished: 0,
            done: 0,
            ready: VecDeque::new(),
            create: Vec::new(),
            steps: Vec::new(),
            deletions: Vec::new(),
            unclear: Vec::new(),
            concurrency: 16,
            rate: 0,
            stopped: false,
        };
        for new in create {
            let key = R::natural_key_of(&new).to_owned();
            let entry = batch.enter(ApplyAction::Create, key, None);
            batch.create.push((entry, new));
        }
        for plan in change {
            let entry = batch.enter_known(ApplyAction::Change, plan.before());
            batch.steps.push((entry, Step::Change(Box::new(plan))));
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
        self.finished += self.progress().in_flight + std::mem::take(&mut self.unclear).len();
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
            // What has finished was settled: it may say more than the batch.
            for sent in running.batch.report().of(BatchState::Unknown) {
                let entry = running.entries.get(sent.index).and_then(|it| entries.get_mut(*it));
                if let Some(entry) = entry.filter(|it| it.error.is_none()) {
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

    fn look(&self) -> Looking<R> {
        let context = self.context.clone();
        Box::pin(async move { matching::list::<R>(&context).await })
    }

    fn run(&self, steps: Vec<(usize, Step<R>)>, created: Vec<(usize, R::New)>) -> Running<R> {
        let (entries, steps): (Vec<_>, Vec<_>) = steps.into_iter().unzip();
        let batch = Batch::new(steps).with_concurrency(self.concurrency).with_rate_limit(self.rate);
        Running { batch, entries, created }
    }

    fn begin(&mut self) {
        match (self.stopped, self.create.is_empty()) {
            (true, _) => self.stage = Stage::Over,
            (false, true) => self.begin_sending(),
            (false, false) => self.stage = Stage::Before(self.look()),
        }
    }

    /// Takes out what is there by now: nobody wants a second one.
    fn looked_before(&mut self, present: Result<Vec<R>, Error>) {
        let present = match present {
            Ok(present) => present,
            Err(error) => {
                for (entry, _) in std::mem::take(&mut self.create) {
                    self.finish(entry, |it| it.error = Some(error.clone()));
                }
                Vec::new()
            }
        };
        for (entry, new) in std::mem::take(&mut self.create) {
            let found = of_key(&present, &new);
            match found.first().copied() {
                None => self.create.push((entry, new)),
                Some(first) => self.finish(entry, |it| {
                    it.id = Some(first.id().as_ref().to_owned());
                    match found.len() == 1 && matching::is_as_wanted(first, &new, true) {
                        true => it.state = BatchState::Done,
                        false => it.error = Some(created_meanwhile(first)),
                    }
                }),
            }
        }
        self.begin_sending();
    }

    fn begin_sending(&mut self) {
        let created = std::mem::take(&mut self.create);
        let creations = created.iter();
        let creation = |new: &R::New| Step::Create(R::create(self.context.clone(), new.clone()));
        let mut steps: Vec<_> = creations.map(|(entry, new)| (*entry, creation(new))).collect();
        steps.append(&mut self.steps);
        let mut running = self.run(steps, created);
        if self.stopped {
            running.batch.stop();
        }
        self.stage = Stage::Sending(running);
    }

    /// Notes how a request ended.
    fn settle(&mut self, item: BatchItem<Sent<R>>) {
        let (Stage::Sending(running) | Stage::Deleting(running)) = &mut self.stage else { return };
        let Some(entry) = running.entries.get(item.index).copied() else { return };
        let created =
            running.created.iter().find(|(of, _)| *of == entry).map(|(_, new)| new.clone());
        match item.result {
            Ok(sent) => self.finish(entry, |it| {
                it.state = BatchState::Done;
                match sent {
                    Sent::Created(created_as) => {
                        it.id = Some(created_as.id().as_ref().to_owned());
                        it.unexpected =
                            created.map_or_else(Diff::default, |new| unmet(&*created_as, &new));
                    }
                    Sent::Changed(edited) => it.unexpected = edited.unexpected().clone(),
                    Sent::Deleted => {}
                }
            }),
            Err(error) => {
                let may_be = error.may_have_been_applied();
                if let (true, Some(new)) = (may_be, created) {
                    self.unclear.push((entry, new));
                    self.note(entry, error);
                    return;
                }
                self.finish(entry, |it| {
                    let is_gone = it.action == ApplyAction::Delete && error.is_not_found();
                    it.state = match (is_gone, may_be) {
                        (true, _) => BatchState::Done,
                        (_, true) => BatchState::Unknown,
                        (_, false) => BatchState::NotDone,
                    };
                    it.error = Some(error).filter(|_| !is_gone);
                });
            }
        }
    }

    /// An outcome that is unknown until somebody has looked.
    fn note(&mut self, entry: usize, error: Error) {
        if let Some(entry) = self.entries.get_mut(entry) {
            entry.state = BatchState::Unknown;
            entry.error = Some(error);
        }
    }

    fn sent(&mut self) {
        match self.unclear.is_empty() {
            true => self.begin_deleting(),
            false => self.stage = Stage::After(self.look()),
        }
    }

    /// Looks for what may have been created. It is not sent again, whether it is
    /// there or not.
    fn looked_after(&mut self, present: Result<Vec<R>, Error>) {
        for (entry, new) in std::mem::take(&mut self.unclear) {
            let found = present.as_ref().map(|it| of_key(it, &new)).unwrap_or_default();
            self.finish(entry, |it| match *found {
                [] => {}
                [one] => {
                    it.id = Some(one.id().as_ref().to_owned());
                    it.state = BatchState::Done;
                    it.error = None;
                    it.unexpected = unmet(one, &new);
                }
                _ => {
                    let found: Vec<_> = found.iter().map(|it| (*it).clone()).collect();
                    let reason = matching::ambiguous(&new, &found);
                    it.error = Some(Error::new(ErrorKind::Ambiguous, reason));
                }
            });
        }
        self.begin_deleting();
    }

    fn begin_deleting(&mut self) {
        let deletions = std::mem::take(&mut self.deletions);
        let failed = self.finished > self.done;
        self.stage = match self.stopped || failed || deletions.is_empty() {
            true => Stage::Over,
            false => Stage::Deleting(self.run(deletions, Vec::new())),
        };
    }

    fn finish(&mut self, entry: usize, how: impl FnOnce(&mut ApplyEntry)) {
        if let Some(entry) = self.entries.get_mut(entry) {
            how(entry);
            self.finished += 1;
            self.done += usize::from(entry.state == BatchState::Done);
            self.ready.push_back(entry.clone());
        }
    }
}

fn of_key<'a, R: Creatable>(present: &'a [R], new: &R::New) -> Vec<&'a R> {
    present.iter().filter(|it| it.natural_key() == Some(R::natural_key_of(new))).collect()
}

fn created_meanwhile<R: Creatable>(found: &R) -> Error {
    Error::new(
        ErrorKind::Conflict,
        format!(
            "{} was created by somebody else since the plan, and is not as wanted; apply again to \
             change it",
            found.id()
        ),
    )
}

/// What one that was created shows otherwise than it was sent.
fn unmet<R: Creatable>(created: &R, new: &R::New) -> Diff {
    Diff::unmet(&crate::edit::state_of(created), &state_of_change(new))
}

impl<R: Creatable> fmt::Debug for ApplyBatch<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApplyBatch({}: {})", R::NOUN, self.progress())
    }
}

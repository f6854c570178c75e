//! What is added, being sent: as for one kind of resource, nothing is created
//! twice.

use std::collections::{BTreeSet, VecDeque};

use futures_util::future::BoxFuture;

use super::Addable;
use super::plan::AddPlan;
use crate::apply::report::{ApplyAction, ApplyEntry, ApplyReport};
use crate::apply::sections::{Created, SectionRun, references, with_created};
use crate::batch::{Batch, BatchItem, BatchProgress, BatchState};
use crate::edit::Diff;
use crate::error::Error;
use crate::operation::{Context, Operation};

pub(super) struct AddRun<R: Addable> {
    context: Context,
    stage: Stage<R>,
    /// What creates some, and the entries of the report that these are.
    create: Vec<(R::New, Vec<usize>)>,
    entries: Vec<ApplyEntry>,
    /// Which entries have finished.
    finished: BTreeSet<usize>,
    ready: VecDeque<usize>,
    /// The entries that may have been created.
    unclear: Vec<usize>,
    concurrency: usize,
    rate: u32,
    stopped: bool,
}

/// The identifiers of what is there, being read.
type Looking = BoxFuture<'static, Result<BTreeSet<String>, Error>>;

enum Stage<R: Addable> {
    Begin,
    /// For what was created since the plan.
    Before(Looking),
    /// Each request with the entries that it creates.
    Sending(Box<Batch<R::Create>>, Vec<Vec<usize>>),
    /// For what may have been created.
    After(Looking),
    Over,
}

impl<R: Addable> AddRun<R> {
    pub(super) fn new(plan: AddPlan<R>) -> Self {
        let mut run = Self {
            context: plan.context,
            stage: Stage::Begin,
            create: Vec::new(),
            entries: Vec::new(),
            finished: BTreeSet::new(),
            ready: VecDeque::new(),
            unclear: Vec::new(),
            concurrency: 16,
            rate: 0,
            stopped: false,
        };
        for new in plan.create {
            let first = run.entries.len();
            run.entries.extend(R::ids(&new).iter().map(|id| ApplyEntry {
                action: ApplyAction::Create,
                kind: R::NOUN,
                key: id.as_ref().to_owned(),
                id: None,
                state: BatchState::NotDone,
                error: None,
                unexpected: Diff::default(),
            }));
            let entries = (first..run.entries.len()).collect();
            run.create.push((new, entries));
        }
        run
    }

    fn look(&self) -> Looking {
        Box::pin(references::ids(R::list(self.context.clone())))
    }

    fn finish(&mut self, entry: usize, state: BatchState, error: Option<Error>) {
        if let Some(of_report) = self.entries.get_mut(entry) {
            of_report.state = state;
            of_report.error = error;
            if state == BatchState::Done {
                of_report.id = Some(of_report.key.clone());
            }
            self.finished.insert(entry);
            self.ready.push_back(entry);
        }
    }

    fn is_there(&self, entry: usize, there: &BTreeSet<String>) -> bool {
        self.entries.get(entry).is_some_and(|it| there.contains(&it.key))
    }

    /// Takes out what is there by now.
    fn looked_before(&mut self, there: Result<BTreeSet<String>, Error>) {
        let create = std::mem::take(&mut self.create);
        let there = match there {
            Ok(there) => there,
            Err(error) => {
                for entry in create.into_iter().flat_map(|(_, entries)| entries) {
                    self.finish(entry, BatchState::NotDone, Some(error.clone()));
                }
                self.stage = Stage::Over;
                return;
            }
        };
        let (mut requests, mut all) = (Vec::new(), Vec::new());
        for (new, entries) in create {
            let (present, missing): (Vec<_>, Vec<_>) =
                entries.into_iter().partition(|it| self.is_there(*it, &there));
            present.into_iter().for_each(|it| self.finish(it, BatchState::Done, None));
            let ids = R::ids(&new).iter().filter(|it| !there.contains(it.as_ref()));
            let ids: Vec<_> = ids.cloned().collect();
            if !missing.is_empty() {
                requests.push(R::create(self.context.clone(), R::with_ids(new, ids)));
                all.push(missing);
            }
        }
        let mut batch =
            Batch::new(requests).with_concurrency(self.concurrency).with_rate_limit(self.rate);
        if self.stopped {
            batch.stop();
        }
        self.stage = Stage::Sending(Box::new(batch), all);
    }

    fn settle(&mut self, item: BatchItem<<R::Create as Operation>::Response>) {
        let Stage::Sending(_, all) = &self.stage else { return };
        let entries = all.get(item.index).cloned().unwrap_or_default();
        for entry in entries {
            match &item.result {
                Ok(_) => self.finish(entry, BatchState::Done, None),
                Err(error) if error.may_have_been_applied() => {
                    self.unclear.push(entry);
                    if let Some(of_report) = self.entries.get_mut(entry) {
                        of_report.state = BatchState::Unknown;
                        of_report.error = Some(error.clone());
                    }
                }
                Err(error) => self.finish(entry, BatchState::NotDone, Some(error.clone())),
            }
        }
    }

    /// Looks for what may have been created. It is not sent again, whether it is
    /// there or not.
    fn looked_after(&mut self, there: Result<BTreeSet<String>, Error>) {
        let there = there.unwrap_or_default();
        for entry in std::mem::take(&mut self.unclear) {
            match self.is_there(entry, &there) {
                true => self.finish(entry, BatchState::Done, None),
                false => {
                    let error = self.entries.get(entry).and_then(|it| it.error.clone());
                    self.finish(entry, BatchState::Unknown, error);
                }
            }
        }
        self.stage = Stage::Over;
    }
}

impl<R: Addable> SectionRun for AddRun<R> {
    fn refer(&mut self, created: &Created) -> Result<(), Error> {
        for (new, _) in &mut self.create {
            if let Some(known) = with_created(new, created)? {
                *new = known;
            }
        }
        Ok(())
    }

    fn next(&mut self) -> BoxFuture<'_, Option<ApplyEntry>> {
        Box::pin(async {
            loop {
                if let Some(entry) = self.ready.pop_front() {
                    return self.entries.get(entry).cloned();
                }
                match &mut self.stage {
                    Stage::Begin if self.stopped || self.create.is_empty() => {
                        self.stage = Stage::Over;
                    }
                    Stage::Begin => self.stage = Stage::Before(self.look()),
                    Stage::Before(looking) => {
                        let there = looking.await;
                        self.looked_before(there);
                    }
                    Stage::Sending(batch, _) => match batch.next().await {
                        Some(item) => self.settle(item),
                        None if self.unclear.is_empty() => self.stage = Stage::Over,
                        None => self.stage = Stage::After(self.look()),
                    },
                    Stage::After(looking) => {
                        let there = looking.await;
                        self.looked_after(there);
                    }
                    Stage::Over => return None,
                }
            }
        })
    }

    fn set_concurrency(&mut self, requests: usize) {
        self.concurrency = requests;
    }

    fn set_rate_limit(&mut self, requests_per_second: u32) {
        self.rate = requests_per_second;
    }

    fn progress(&self) -> BatchProgress {
        let done = self.finished.iter().filter_map(|it| self.entries.get(*it));
        let done = done.filter(|it| it.state == BatchState::Done).count();
        let in_flight = match &self.stage {
            Stage::Sending(batch, _) => batch.progress().in_flight,
            _ => 0,
        };
        let failed = self.finished.len() - done;
        BatchProgress { total: self.entries.len(), done, failed, in_flight }
    }

    fn stop(&mut self) {
        self.stopped = true;
        if let Stage::Sending(batch, _) = &mut self.stage {
            batch.stop();
        }
    }

    fn cancel(&mut self) {
        self.stopped = true;
        if let Stage::Sending(batch, _) = &mut self.stage {
            batch.cancel();
        }
        self.entries = self.report().entries;
        let may_be = |it: &ApplyEntry| it.state == BatchState::Unknown;
        self.finished
            .extend((0..self.entries.len()).filter(|it| self.entries.get(*it).is_some_and(may_be)));
        self.unclear.clear();
        self.stage = Stage::Over;
    }

    fn report(&self) -> ApplyReport {
        let mut entries = self.entries.clone();
        if let Stage::Sending(batch, all) = &self.stage {
            for sent in batch.report().of(BatchState::Unknown) {
                for entry in all.get(sent.index).into_iter().flatten() {
                    if let Some(entry) = entries.get_mut(*entry) {
                        entry.state = BatchState::Unknown;
                    }
                }
            }
        }
        ApplyReport { entries }
    }
}

//! From one stage of an apply to the next, and how each request ended.

use super::{ApplyBatch, Looking, Running, Stage};
use crate::apply::creatable::Creatable;
use crate::apply::matching;
use crate::apply::report::ApplyEntry;
use crate::apply::step::{Sent, Step};
use crate::batch::{Batch, BatchItem, BatchState};
use crate::diff::Diff;
use crate::edit::{state_of, state_of_change};
use crate::error::{Error, ErrorKind};

impl<R: Creatable> ApplyBatch<R> {
    fn look(&self) -> Looking<R> {
        let context = self.context.clone();
        Box::pin(async move { matching::present::<R>(&context).await })
    }

    fn run(&self, steps: Vec<(usize, Step<R>)>) -> Running<R> {
        let requests = steps.iter().map(|(_, step)| step.clone());
        let batch =
            Batch::new(requests).with_concurrency(self.concurrency).with_rate_limit(self.rate);
        Running { batch, steps, done: self.done }
    }

    pub(super) fn begin(&mut self) {
        match (self.stopped, self.create.is_empty()) {
            (true, _) => self.stage = Stage::Over,
            (false, true) => self.begin_sending(),
            (false, false) => self.stage = Stage::Before(self.look()),
        }
    }

    /// Takes out what is there by now: nobody wants a second one.
    pub(super) fn looked_before(&mut self, present: Result<Vec<R>, Error>) {
        let present = match present {
            Ok(present) => present,
            Err(error) => {
                for (entry, _) in std::mem::take(&mut self.create) {
                    self.finish(entry, |it| it.error = Some(error.clone()));
                }
                Vec::new()
            }
        };
        let secrets_unchanged = self.secrets_unchanged;
        for (entry, new) in std::mem::take(&mut self.create) {
            let found = of_key(&present, &new);
            match found.first().copied() {
                None => self.create.push((entry, new)),
                Some(first) => self.finish(entry, |it| {
                    it.id = Some(first.id().as_ref().to_owned());
                    match found.len() == 1 && matching::is_as_wanted(first, &new, secrets_unchanged)
                    {
                        true => it.state = BatchState::Done,
                        false => it.error = Some(created_meanwhile(first)),
                    }
                }),
            }
        }
        self.begin_sending();
    }

    fn begin_sending(&mut self) {
        let create = std::mem::take(&mut self.create);
        let creation = |new: R::New| {
            let request = R::create(self.context.clone(), new.clone());
            Step::Create(Box::new((request, new)))
        };
        // A change may free what a new one needs.
        let mut steps = std::mem::take(&mut self.change);
        steps.extend(create.into_iter().map(|(entry, new)| (entry, creation(new))));
        self.send(steps);
    }

    fn send(&mut self, steps: Vec<(usize, Step<R>)>) {
        let mut running = self.run(steps);
        if self.stopped {
            running.batch.stop();
        }
        self.stage = Stage::Sending(running);
    }

    /// Notes how a request ended.
    pub(super) fn settle(&mut self, item: BatchItem<Sent<R>>) {
        let (Stage::Sending(running) | Stage::Deleting(running)) = &self.stage else { return };
        let Some((entry, step)) = running.steps.get(item.index) else { return };
        let entry = *entry;
        match (item.result, step) {
            (Ok(sent), step) => {
                let unexpected = match (&sent, step) {
                    (Sent::Created(created), Step::Create(step)) => unmet(&**created, &step.1),
                    (Sent::Changed(edited), _) => edited.unexpected().clone(),
                    _ => Diff::default(),
                };
                self.finish(entry, |it| {
                    it.state = BatchState::Done;
                    it.error = None;
                    it.unexpected = unexpected;
                    if let Sent::Created(created) = sent {
                        it.id = Some(created.id().as_ref().to_owned());
                    }
                });
            }
            (Err(error), Step::Delete(_)) if error.is_not_found() => {
                self.finish(entry, |it| it.state = BatchState::Done);
            }
            (Err(error), Step::Create(step)) if error.may_have_been_applied() => {
                self.unclear.push((entry, step.1.clone()));
                self.note(entry, error);
            }
            (Err(error), Step::Create(_) | Step::Change(_)) if is_refused(&error) => {
                self.refused.push((entry, step.clone()));
                self.note(entry, error);
            }
            (Err(error), _) => {
                self.note(entry, error);
                self.finish(entry, |_| {});
            }
        }
    }

    fn note(&mut self, entry: usize, error: Error) {
        if let Some(entry) = self.entries.get_mut(entry) {
            entry.state = match error.may_have_been_applied() {
                true => BatchState::Unknown,
                false => BatchState::NotDone,
            };
            entry.error = Some(error);
        }
    }

    /// What was refused is tried again while others are done: a number can only
    /// be given to a rule once another has given it up.
    pub(super) fn sent(&mut self) {
        let before = self.running().map_or(self.done, |it| it.done);
        let refused = std::mem::take(&mut self.refused);
        if self.done > before && !refused.is_empty() && !self.stopped {
            for (entry, _) in &refused {
                if let Some(entry) = self.entries.get_mut(*entry) {
                    entry.error = None;
                }
            }
            return self.send(refused);
        }
        for (entry, _) in refused {
            self.finish(entry, |_| {});
        }
        match self.unclear.is_empty() {
            true => self.begin_deleting(),
            false => self.stage = Stage::After(self.look()),
        }
    }

    /// Looks for what may have been created. It is not sent again, whether it is
    /// there or not.
    pub(super) fn looked_after(&mut self, present: Result<Vec<R>, Error>) {
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
            false => Stage::Deleting(self.run(deletions)),
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
            "{} appeared since the plan, and is not as wanted; apply again to change it",
            found.id()
        ),
    )
}

/// What one that was created shows otherwise than it was sent.
fn unmet<R: Creatable>(created: &R, new: &R::New) -> Diff {
    Diff::unmet(&state_of(created), &state_of_change(new))
}

/// Whether the server refused a request, because of what is there.
fn is_refused(error: &Error) -> bool {
    let refuses = error.is_invalid_request() || error.is_conflict();
    refuses && error.status().is_some() && !error.may_have_been_applied()
}

//! The plan of a configuration being sent, kind after kind.

use std::collections::VecDeque;
use std::fmt;

use crate::apply::plan::PlanCounts;
use crate::apply::report::{ApplyAction, ApplyEntry, ApplyReport};
use crate::apply::sections::{Created, SectionInfo, SectionPlan, SectionRun};
use crate::apply::telemetry::Applying;
use crate::batch::{BatchProgress, BatchState};
use crate::error::Error;

/// The plan of a configuration being sent, a few requests at a time and kind after kind.
///
/// From [`ConfigurationPlan::batch`](super::ConfigurationPlan::batch). As in a
/// [`Batch`](crate::batch::Batch), requests only make progress while [`next`](Self::next) is
/// awaited.
#[must_use = "nothing is sent before `next` is awaited"]
pub struct ConfigurationBatch {
    phases: Vec<Phase>,
    /// Which of them is being sent.
    current: usize,
    /// Those that were not begun, to be returned.
    ready: VecDeque<ApplyEntry>,
    stopped: bool,
    applying: Applying,
}

/// The requests of one kind: those that create and change, or those that delete.
struct Phase {
    info: &'static SectionInfo,
    deletes: bool,
    run: Box<dyn SectionRun>,
    begun: bool,
    /// Why it is not begun.
    skipped: Option<Error>,
}

impl Phase {
    fn new(plan: Box<dyn SectionPlan>, deletes: bool) -> Result<Self, Error> {
        let info = plan.info();
        Ok(Self { info, deletes, run: plan.run()?, begun: false, skipped: None })
    }

    fn report(&self) -> ApplyReport {
        let mut report = self.run.report();
        for entry in &mut report.entries {
            entry.error = entry.error.take().or_else(|| self.skipped.clone());
        }
        report
    }
}

impl ConfigurationBatch {
    pub(super) fn new(sections: Vec<Box<dyn SectionPlan>>) -> Result<Self, Error> {
        let counts = sections.iter().map(|it| it.counts());
        let counts = counts.fold(PlanCounts::default(), |all, it| all + it);
        let applying = Applying::new("configuration", counts);
        let (mut phases, mut deletions) = (Vec::new(), Vec::new());
        for mut section in sections {
            if let Some(deletion) = section.take_deletions() {
                deletions.push(Phase::new(deletion, true)?);
            }
            phases.push(Phase::new(section, false)?);
        }
        phases.extend(deletions.into_iter().rev());
        Ok(Self { phases, current: 0, ready: VecDeque::new(), stopped: false, applying })
    }

    /// How many requests are in flight at once. Default: 16; 0 counts as 1.
    pub fn with_concurrency(mut self, requests: usize) -> Self {
        self.phases.iter_mut().for_each(|it| it.run.set_concurrency(requests));
        self
    }

    /// How many HTTP requests are sent in a second at most, evenly spread, those that read
    /// lists not counted. Default: no limit. 0 is no limit either.
    pub fn with_rate_limit(mut self, requests_per_second: u32) -> Self {
        self.phases.iter_mut().for_each(|it| it.run.set_rate_limit(requests_per_second));
        self
    }

    /// The next one that has finished, or that will not begin; `None` after the last.
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
            self.begin();
            let phase = self.phases.get_mut(self.current)?;
            let next = if phase.skipped.is_none() { phase.run.next().await } else { None };
            if next.is_some() {
                return next;
            }
            self.current += 1;
        }
    }

    /// Decides whether the current phase may be sent.
    fn begin(&mut self) {
        let (stopped, obstacle) = (self.stopped, self.obstacle());
        let refers = |it: &Phase| !it.begun && it.info.refers_by_name();
        let created = match self.phases.get(self.current).is_some_and(refers) {
            true => self.created(),
            false => Created::default(),
        };
        let Some(phase) = self.phases.get_mut(self.current).filter(|it| !it.begun) else { return };
        phase.begun = true;
        phase.skipped = match obstacle {
            None if !stopped && phase.info.refers_by_name() => phase.run.refer(&created).err(),
            obstacle => obstacle.map(Error::invalid_request),
        };
        if phase.skipped.is_some() {
            self.ready.extend(phase.report().entries);
        }
    }

    /// What was created so far, for those that refer to it by name.
    fn created(&self) -> Created {
        let before = self.phases.iter().take(self.current);
        let entries = before.flat_map(|phase| {
            let key = phase.info.key;
            phase.run.report().entries.into_iter().map(move |it| (key, it))
        });
        let done = entries
            .filter(|(_, it)| it.action == ApplyAction::Create && it.state == BatchState::Done);
        done.filter_map(|(key, it)| Some(((key.to_owned(), it.key), it.id?))).collect()
    }

    /// What keeps the current phase from being sent.
    fn obstacle(&self) -> Option<String> {
        let phase = self.phases.get(self.current)?;
        let before = self.phases.iter().take(self.current);
        let needed = |it: &&Phase| phase.deletes || phase.info.after.contains(&it.info.key);
        let mut failed = before.filter(needed).filter(|it| !it.report().is_done());
        failed.next().filter(|_| !self.stopped).map(|it| {
            let noun = it.info.noun;
            format!("not begun, because a {noun} before it is not done; apply again")
        })
    }

    /// The progress of the batch, over all kinds.
    pub fn progress(&self) -> BatchProgress {
        let mut all = BatchProgress::default();
        for phase in &self.phases {
            let progress = phase.run.progress();
            all.total += progress.total;
            all.in_flight += progress.in_flight;
            match phase.skipped {
                Some(_) => all.failed += progress.total,
                None => {
                    all.done += progress.done;
                    all.failed += progress.failed;
                }
            }
        }
        all
    }

    /// Begins no more requests. [`next`](Self::next) returns those in flight.
    pub fn stop(&mut self) {
        self.stopped = true;
        self.phases.iter_mut().for_each(|it| it.run.stop());
    }

    /// Ends the requests in flight at once, and begins no more. To apply again is safe: what
    /// was created is found.
    pub fn cancel(&mut self) {
        self.stopped = true;
        self.phases.iter_mut().for_each(|it| it.run.cancel());
    }

    /// What became of each resource so far, kind after kind, the deletions last.
    pub fn report(&self) -> ApplyReport {
        ApplyReport { entries: self.phases.iter().flat_map(|it| it.report().entries).collect() }
    }
}

impl fmt::Debug for ConfigurationBatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConfigurationBatch({})", self.progress())
    }
}

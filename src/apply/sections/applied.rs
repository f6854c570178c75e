//! Sections whose entries are resources, one each.

use std::any::Any;
use std::collections::BTreeMap;

use futures_util::future::BoxFuture;
use serde_json::Value;

use super::names::{Created, Directory};
use super::{Exporter, Mention, Options, Section, SectionInfo, SectionPlan, SectionRun, place};
use crate::apply::Apply;
use crate::apply::batch::ApplyBatch;
use crate::apply::creatable::Creatable;
use crate::apply::plan::{ApplyPlan, PlanCounts};
use crate::apply::report::{ApplyEntry, ApplyReport};
use crate::batch::BatchProgress;
use crate::diff::object_of;
use crate::error::Error;
use crate::operation::{Context, PreparedRequest};
use crate::paging;
use crate::payload::Payload;
use crate::secret::named::Passing;

/// The entries of one kind, each of which is a resource.
pub(crate) struct Applied<R: Creatable> {
    info: &'static SectionInfo,
    entries: Vec<R::New>,
}

impl<R: Creatable> Applied<R> {
    pub(crate) fn new(info: &'static SectionInfo, entries: Vec<R::New>) -> Self {
        Self { info, entries }
    }

    /// What is there, sorted by key.
    pub(crate) async fn export(
        context: &Context,
        info: &'static SectionInfo,
        export: &mut Exporter,
    ) -> Result<Vec<R::New>, Error> {
        let mut by_key: BTreeMap<String, Vec<R>> = BTreeMap::new();
        for resource in paging::stream(R::list(context.clone())).all().await? {
            let id = resource.id().as_ref().to_owned();
            export.note(R::OBJECT, &id, object_of(&resource));
            match resource.natural_key().filter(|it| !it.trim().is_empty()) {
                Some(key) => by_key.entry(key.to_owned()).or_default().push(resource),
                None => {
                    let reason =
                        format!("it has no `{}`, by which a file would know it", R::NATURAL_KEY);
                    export.leave_out(info, vec![id], None, reason);
                }
            }
        }
        let mut entries = Vec::new();
        for (key, resources) in by_key {
            match resources.as_slice() {
                [only] => {
                    if let Some(entry) = export.entry(info, &key, only) {
                        export.remember(info, only.id().as_ref(), key);
                        entries.push(entry);
                    }
                }
                several => {
                    let ids = several.iter().map(|it| it.id().as_ref().to_owned()).collect();
                    let reason = format!(
                        "they have the same `{}`, {key:?}; rename them, so that a file can tell \
                         them apart",
                        R::NATURAL_KEY
                    );
                    export.leave_out(info, ids, None, reason);
                }
            }
        }
        Ok(entries)
    }
}

impl<R: Creatable> Section for Applied<R> {
    fn info(&self) -> &'static SectionInfo {
        self.info
    }

    fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn check(&self, problems: &mut Vec<String>) {
        let mut seen = BTreeMap::new();
        for (index, entry) in self.entries.iter().enumerate() {
            let key = R::natural_key_of(entry);
            let place = place(self.info, index, Some(key));
            if let Err(error) = Passing::All.during(|| entry.check()) {
                problems.push(format!("{place}: {error}"));
            }
            if let Some(earlier) = seen.insert(key, index) {
                problems.push(format!(
                    "{place}: {}[{earlier}] has the same `{}`; keep one, or rename one",
                    self.info.key,
                    R::NATURAL_KEY
                ));
            }
        }
    }

    fn mentions(&self) -> Vec<Mention> {
        Mention::all(self.info, &self.entries, |it| Some(R::natural_key_of(it)))
    }

    fn provides(&self) -> Vec<String> {
        Vec::new()
    }

    fn names(&self) -> Vec<String> {
        self.entries.iter().map(|it| R::natural_key_of(it).to_owned()).collect()
    }

    fn refer(&mut self, directory: &Directory) -> Result<(), Error> {
        directory.refer(self.info, &mut self.entries)
    }

    fn plan(
        self: Box<Self>,
        context: Context,
        options: Options,
    ) -> BoxFuture<'static, Result<Box<dyn SectionPlan>, Error>> {
        let Self { info, entries } = *self;
        Box::pin(async move {
            let mut apply = Apply::<R>::new(context, entries);
            if options.sends_secrets {
                apply = apply.sending_secrets();
            }
            if options.deletes_unlisted {
                apply = apply.deleting_unlisted();
            }
            let plan: Box<dyn SectionPlan> = Box::new(PlanOf { info, plan: apply.plan().await? });
            Ok(plan)
        })
    }
}

/// The plan for one kind, as part of that of a configuration.
pub(crate) struct PlanOf<R: Creatable> {
    info: &'static SectionInfo,
    plan: ApplyPlan<R>,
}

impl<R: Creatable> PlanOf<R> {
    pub(crate) fn plan(&self) -> &ApplyPlan<R> {
        &self.plan
    }
}

impl<R: Creatable> SectionPlan for PlanOf<R> {
    fn info(&self) -> &'static SectionInfo {
        self.info
    }

    fn counts(&self) -> PlanCounts {
        self.plan.counts()
    }

    fn lines(&self) -> String {
        // Its summary is the last line.
        let text = self.plan.to_string();
        text.rsplit_once('\n').map_or_else(String::new, |(lines, _)| format!("{lines}\n"))
    }

    fn json(&self) -> Value {
        // It has nothing that JSON has not.
        serde_json::to_value(&self.plan).unwrap_or_default()
    }

    fn requests(&self) -> Result<Vec<PreparedRequest>, Error> {
        self.plan.requests()
    }

    fn deletions(&self) -> Vec<String> {
        let deletions = self.plan.to_delete().iter();
        let named = deletions.map(|it| {
            format!("{} {:?} ({})", R::NOUN, it.natural_key().unwrap_or_default(), it.id())
        });
        named.collect()
    }

    fn take_deletions(&mut self) -> Option<Box<dyn SectionPlan>> {
        let plan = self.plan.take_deletions();
        let is_empty = plan.to_delete().is_empty();
        (!is_empty).then(|| Box::new(Self { info: self.info, plan }) as Box<dyn SectionPlan>)
    }

    fn run(self: Box<Self>) -> Result<Box<dyn SectionRun>, Error> {
        // The plan of the whole was confirmed.
        let count = self.plan.to_delete().len();
        Ok(Box::new(RunOf(Some(self.plan.confirm_deletions(count).batch()?))))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Always there, but while its options are set.
struct RunOf<R: Creatable>(Option<ApplyBatch<R>>);

impl<R: Creatable> SectionRun for RunOf<R> {
    fn refer(&mut self, created: &Created) -> Result<(), Error> {
        self.0.as_mut().map_or(Ok(()), |it| it.refer(created))
    }

    fn next(&mut self) -> BoxFuture<'_, Option<ApplyEntry>> {
        Box::pin(async { self.0.as_mut()?.next().await })
    }

    fn set_concurrency(&mut self, requests: usize) {
        self.0 = self.0.take().map(|it| it.with_concurrency(requests));
    }

    fn set_rate_limit(&mut self, requests_per_second: u32) {
        self.0 = self.0.take().map(|it| it.with_rate_limit(requests_per_second));
    }

    fn progress(&self) -> BatchProgress {
        self.0.as_ref().map(ApplyBatch::progress).unwrap_or_default()
    }

    fn stop(&mut self) {
        self.0.iter_mut().for_each(ApplyBatch::stop);
    }

    fn cancel(&mut self) {
        self.0.iter_mut().for_each(ApplyBatch::cancel);
    }

    fn report(&self) -> ApplyReport {
        self.0.as_ref().map(ApplyBatch::report).unwrap_or_default()
    }
}

//! What would be added.

use std::any::Any;
use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::{Value, json};

use super::Addable;
use super::run::AddRun;
use crate::apply::plan::PlanCounts;
use crate::apply::sections::{SectionInfo, SectionPlan, SectionRun};
use crate::apply::shown;
use crate::error::Error;
use crate::operation::{Context, PreparedRequest, dry_run};
use crate::payload::redacted;

/// The plan for entries that list identifiers.
pub(super) struct AddPlan<R: Addable> {
    info: &'static SectionInfo,
    pub(super) context: Context,
    /// What creates those that are missing, and nothing else.
    pub(super) create: Vec<R::New>,
    /// Those that are there.
    present: Vec<R::Id>,
}

impl<R: Addable> AddPlan<R> {
    pub(super) fn new(
        info: &'static SectionInfo,
        context: Context,
        entries: Vec<R::New>,
        there: &BTreeSet<String>,
    ) -> Self {
        let mut plan = Self { info, context, create: Vec::new(), present: Vec::new() };
        for entry in entries {
            let ids = R::ids(&entry).iter().cloned();
            let (present, missing): (Vec<_>, Vec<_>) =
                ids.partition(|it| there.contains(it.as_ref()));
            plan.present.extend(present);
            if !missing.is_empty() {
                plan.create.push(R::with_ids(entry, missing));
            }
        }
        plan
    }
}

impl<R: Addable> SectionPlan for AddPlan<R> {
    fn info(&self) -> &'static SectionInfo {
        self.info
    }

    fn counts(&self) -> PlanCounts {
        PlanCounts {
            create: self.create.iter().map(|it| R::ids(it).len()).sum(),
            unchanged: self.present.len(),
            ..PlanCounts::default()
        }
    }

    fn lines(&self) -> String {
        let mut text = String::new();
        for new in &self.create {
            for id in R::ids(new) {
                // Writing to a string cannot fail.
                let _ = writeln!(text, "+ {} {:?}", R::NOUN, id.as_ref());
            }
            for line in shown::lines(new) {
                let _ = writeln!(text, "    {line}");
            }
        }
        if !self.present.is_empty() {
            let _ = writeln!(
                text,
                "  {}: {} there already; how they were added is not compared",
                R::NOUN,
                self.present.len()
            );
        }
        text
    }

    fn json(&self) -> Value {
        let create = self.create.iter().flat_map(|new| {
            let fields = redacted(new);
            R::ids(new).iter().map(move |id| json!({ "key": id.as_ref(), "fields": fields }))
        });
        let known = self.present.iter().map(AsRef::as_ref);
        let unchanged = known.map(|id: &str| json!({ "key": id, "id": id }));
        json!({
            "kind": R::NOUN,
            "create": create.collect::<Vec<_>>(),
            "change": [],
            "delete": [],
            "unchanged": unchanged.collect::<Vec<_>>(),
            "unlisted": [],
            "counts": self.counts(),
        })
    }

    fn requests(&self) -> Result<Vec<PreparedRequest>, Error> {
        let create = |it: &R::New| dry_run(&R::create(self.context.clone(), it.clone()));
        self.create.iter().map(create).collect()
    }

    fn deletions(&self) -> Vec<String> {
        Vec::new()
    }

    fn take_deletions(&mut self) -> Option<Box<dyn SectionPlan>> {
        None
    }

    fn run(self: Box<Self>) -> Result<Box<dyn SectionRun>, Error> {
        Ok(Box::new(AddRun::new(*self)))
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

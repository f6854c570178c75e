//! Sections whose entries list identifiers: those that are not there are added.

mod plan;
mod run;

use std::collections::BTreeMap;

use futures_util::future::BoxFuture;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::names::Directory;
use super::{Exporter, Mention, Options, Section, SectionInfo, SectionPlan, place, references};
use crate::describe::path;
use crate::diff::object_of;
use crate::error::Error;
use crate::operation::{Context, Operation};
use crate::paging;
use crate::payload::Payload;
use crate::resource::{Paged, Resource};
use crate::secret::named::Passing;
use plan::AddPlan;

/// A resource that is created with others, by a list of their identifiers.
pub(crate) trait Addable: Resource {
    /// What creates some.
    type New: Payload + Serialize + DeserializeOwned;
    type Create: Operation;
    type List: Paged<Item = Self>;
    /// The JSON name of the list.
    const IDS: &'static str;
    fn create(context: Context, new: Self::New) -> Self::Create;
    fn list(context: Context) -> Self::List;
    fn ids(new: &Self::New) -> &[Self::Id];
    /// The same for these alone.
    fn with_ids(new: Self::New, ids: Vec<Self::Id>) -> Self::New;
}

/// The entries of one kind, each of which adds some.
pub(crate) struct Added<R: Addable> {
    info: &'static SectionInfo,
    entries: Vec<R::New>,
}

impl<R: Addable> Added<R> {
    pub(crate) fn new(info: &'static SectionInfo, entries: Vec<R::New>) -> Self {
        Self { info, entries }
    }

    /// What is there; those of which the same is shown are one entry.
    pub(crate) async fn export(
        context: &Context,
        info: &'static SectionInfo,
        export: &mut Exporter,
    ) -> Result<Vec<R::New>, Error> {
        let mut groups: BTreeMap<String, (Vec<String>, Map<String, Value>)> = BTreeMap::new();
        for resource in paging::stream(R::list(context.clone())).all().await? {
            let mut shown = object_of(&resource);
            export.complete(R::OBJECT, &mut shown);
            let fields = R::New::OBJECT.fields.iter();
            let said: Vec<_> = fields.map(|it| path::at(&shown, it.read_as)).collect();
            let group = groups.entry(json!(said).to_string());
            let (ids, _) = group.or_insert_with(|| (Vec::new(), shown));
            ids.push(resource.id().as_ref().to_owned());
        }
        let describe = |(ids, mut shown): (Vec<_>, Map<_, _>)| {
            shown.insert(R::IDS.to_owned(), json!(ids));
            export.describe(info, "", &ids, &shown, false)
        };
        Ok(groups.into_values().filter_map(describe).collect())
    }
}

impl<R: Addable> Section for Added<R> {
    fn info(&self) -> &'static SectionInfo {
        self.info
    }

    fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    fn check(&self, problems: &mut Vec<String>) {
        let mut seen = BTreeMap::new();
        for (index, entry) in self.entries.iter().enumerate() {
            let place = place(self.info, index, None);
            if let Err(error) = Passing::All.during(|| entry.check()) {
                problems.push(format!("{place}: {error}"));
            }
            for (at, id) in R::ids(entry).iter().enumerate() {
                let at = format!("{place}: {}[{at}]", R::IDS);
                if let Some(earlier) = seen.insert(id.clone(), at.clone()) {
                    problems.push(format!("{at}: `{id}` is at {earlier} already; keep one"));
                }
            }
        }
    }

    fn mentions(&self) -> Vec<Mention> {
        Mention::all(self.info, &self.entries, |_| None)
    }

    fn provides(&self) -> Vec<String> {
        let ids = self.entries.iter().flat_map(|it| R::ids(it));
        ids.map(|it| it.as_ref().to_owned()).collect()
    }

    fn names(&self) -> Vec<String> {
        Vec::new()
    }

    fn refer(&mut self, directory: &Directory) -> Result<(), Error> {
        directory.refer(self.info, &mut self.entries)
    }

    fn plan(
        self: Box<Self>,
        context: Context,
        _options: Options,
    ) -> BoxFuture<'static, Result<Box<dyn SectionPlan>, Error>> {
        let Self { info, entries } = *self;
        Box::pin(async move {
            let there = references::ids(R::list(context.clone())).await?;
            let plan: Box<dyn SectionPlan> =
                Box::new(AddPlan::<R>::new(info, context, entries, &there));
            Ok(plan)
        })
    }
}

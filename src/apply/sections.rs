//! The sections of a configuration, one for each kind of resource: what the
//! build implements the configuration with.

mod added;
mod applied;
mod configuration;
mod export;
mod names;
mod read;
mod references;
#[cfg(feature = "schemars")]
mod schema;

use std::any::Any;

use futures_util::future::BoxFuture;
use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde_json::Value;

use super::plan::PlanCounts;
use super::report::{ApplyEntry, ApplyReport};
use crate::batch::BatchProgress;
use crate::error::Error;
use crate::operation::{Context, PreparedRequest};
use names::Directory;

pub(crate) use added::{Addable, Added};
pub(crate) use applied::{Applied, PlanOf};
pub(crate) use configuration::configuration;
pub(crate) use export::Exporter;
pub use export::LeftOut;
pub(crate) use names::{Created, with_created};
#[allow(unused_imports, reason = "it depends on the description which are used")]
pub(crate) use names::{Names, names};
pub(crate) use read::{deserialize, read_entries, serialize, write_entries};
pub(crate) use references::{Mention, Reference, Target, ids, is_there, resolve};
#[cfg(feature = "schemars")]
pub(crate) use schema::json_schema;

/// What the description says of a section.
#[derive(Debug)]
pub(crate) struct SectionInfo {
    /// Its JSON name.
    pub(crate) key: &'static str,
    /// What an entry is, in words.
    pub(crate) noun: &'static str,
    /// What entries refer to.
    pub(crate) references: &'static [Reference],
    /// The sections that it refers to, and that are applied before it.
    pub(crate) after: &'static [&'static str],
}

impl SectionInfo {
    /// Whether its entries may refer to others by name.
    pub(crate) fn refers_by_name(&self) -> bool {
        self.references.iter().any(|it| it.target.names.is_some())
    }
}

/// A configuration, as the build implements it.
pub(crate) trait Sections: Default {
    /// In the order of the description.
    const INFO: &'static [&'static SectionInfo];
    /// Reads the value of the section with this index.
    fn read<'de, A: MapAccess<'de>>(&mut self, section: usize, map: &mut A)
    -> Result<(), A::Error>;
    /// Writes the sections that are not empty.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
    /// In the order in which they are applied.
    fn in_order(self) -> Vec<Box<dyn Section>>;
    /// What is there.
    async fn export(context: &Context, export: &mut Exporter) -> Result<Self, Error>;
}

/// How a configuration is applied.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Options {
    pub(crate) sends_secrets: bool,
    pub(crate) deletes_unlisted: bool,
}

/// The entries of one kind, to be applied.
pub(crate) trait Section: Send + Sync {
    fn info(&self) -> &'static SectionInfo;
    fn is_empty(&self) -> bool;
    /// Adds what is wrong with an entry, whatever is there.
    fn check(&self, problems: &mut Vec<String>);
    /// What the entries refer to.
    fn mentions(&self) -> Vec<Mention>;
    /// The identifiers of what the entries add.
    fn provides(&self) -> Vec<String>;
    /// The names of the entries.
    fn names(&self) -> Vec<String>;
    /// Puts identifiers, as far as they are known, in place of names.
    fn refer(&mut self, directory: &Directory) -> Result<(), Error>;
    fn plan(
        self: Box<Self>,
        context: Context,
        options: Options,
    ) -> BoxFuture<'static, Result<Box<dyn SectionPlan>, Error>>;
}

/// The plan for the entries of one kind.
pub(crate) trait SectionPlan: Send + Sync {
    fn info(&self) -> &'static SectionInfo;
    fn counts(&self) -> PlanCounts;
    /// A line for each resource that is not as wanted, with its fields below it.
    fn lines(&self) -> String;
    fn json(&self) -> Value;
    fn requests(&self) -> Result<Vec<PreparedRequest>, Error>;
    /// What would be deleted, in words.
    fn deletions(&self) -> Vec<String>;
    /// Splits off the deletions, if there are any.
    fn take_deletions(&mut self) -> Option<Box<dyn SectionPlan>>;
    fn run(self: Box<Self>) -> Result<Box<dyn SectionRun>, Error>;
    fn as_any(&self) -> &dyn Any;
}

/// The plan for the entries of one kind, being sent.
pub(crate) trait SectionRun: Send {
    /// Puts the identifiers of what was created before in place of names.
    fn refer(&mut self, created: &Created) -> Result<(), Error>;
    fn next(&mut self) -> BoxFuture<'_, Option<ApplyEntry>>;
    fn set_concurrency(&mut self, requests: usize);
    fn set_rate_limit(&mut self, requests_per_second: u32);
    fn progress(&self) -> BatchProgress;
    fn stop(&mut self);
    fn cancel(&mut self);
    fn report(&self) -> ApplyReport;
}

/// The place of an entry, for people: `routingRules[2] "Support"`.
pub(crate) fn place(info: &SectionInfo, index: usize, name: Option<&str>) -> String {
    let name = name.map(|it| format!(" {it:?}")).unwrap_or_default();
    format!("{}[{index}]{name}", info.key)
}

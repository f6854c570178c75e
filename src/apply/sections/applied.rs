//! Sections whose entries are resources, one each.

use std::collections::BTreeMap;

use futures_util::future::BoxFuture;
use serde_json::Value;

use super::{Exporter, Mention, Section, SectionInfo, place};
use crate::apply::Creatable;
use crate::apply::configuration::{Options, SectionPlan};
use crate::diff::object_of;
use crate::error::Error;
use crate::operation::Context;
use crate::paging;
use crate::payload::Payload;
use crate::secret::reference;

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
                [only] => entries.extend(export.entry(info, &key, only)),
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

    fn check(&self, problems: &mut Vec<String>) {
        for (index, entry) in self.entries.iter().enumerate() {
            if let Err(error) = entry.check() {
                let place = place(self.info, index, Some(R::natural_key_of(entry)));
                problems.push(format!("{place}: {error}"));
            }
        }
    }

    fn mentions(&self) -> Vec<Mention> {
        let entries = self.entries.iter().enumerate();
        let mentions = entries.flat_map(|(index, entry)| {
            // Without its secrets.
            let json = Value::Object(reference::writing(|| object_of(entry)));
            Mention::all(self.info, index, Some(R::natural_key_of(entry)), &json)
        });
        mentions.collect()
    }

    fn provides(&self) -> Vec<String> {
        Vec::new()
    }

    fn plan(
        self: Box<Self>,
        context: Context,
        options: Options,
    ) -> BoxFuture<'static, Result<Box<dyn SectionPlan>, Error>> {
        Box::pin(crate::apply::configuration::applied::<R>(self.info, context, self.entries, options))
    }
}

//! What is there, as the entries of a configuration.

mod entry;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

use super::references::{Reference, walk};
use super::{SectionInfo, Sections};
use crate::apply::Creatable;
use crate::describe::{Field, Kind, ObjectInfo};
use crate::diff::object_of;
use crate::draft::Editable;
use crate::model::Strictness;
use crate::payload::Payload;
use crate::secret::REDACTED;
use crate::secret::named::Passing;
use crate::secret::reference::SecretSources;
use entry::{Entry, words};

/// Something that an export could not describe. `Display` is one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct LeftOut {
    /// The section in which it would be: `outboundGateways`.
    pub section: &'static str,
    /// The identifiers of the resources, in full or in part.
    pub ids: Vec<String>,
    /// The field, if the rest of the resource is there.
    pub field: Option<String>,
    /// Why, and what to do.
    pub reason: String,
}

impl fmt::Display for LeftOut {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.section)?;
        match self.ids.as_slice() {
            [] => {}
            [first, others @ ..] if others.len() > 3 => {
                write!(f, " {} and {} others", first.escape_debug(), others.len())?;
            }
            ids => write!(f, " {}", ids.join(", ").escape_debug())?,
        }
        if let Some(field) = &self.field {
            write!(f, ": {field}")?;
        }
        write!(f, ": {}", self.reason)
    }
}

/// What is noted while an account is exported.
#[derive(Default)]
pub(crate) struct Exporter {
    left_out: Vec<LeftOut>,
    /// The environment variables that were named so far.
    variables: BTreeSet<String>,
    /// The names of what was exported so far, by section and identifier.
    names: BTreeMap<&'static str, BTreeMap<String, String>>,
    /// What was shown so far, by the object and its identifier.
    shown: BTreeMap<(&'static str, String), Map<String, Value>>,
}

impl Exporter {
    /// What is not there, in the order of the description.
    pub(crate) fn left_out<C: Sections>(mut self) -> Vec<LeftOut> {
        let place = |it: &LeftOut| C::INFO.iter().position(|info| info.key == it.section);
        self.left_out.sort_by_key(place);
        self.left_out
    }

    /// Notes what is shown of a resource, for others that show a part of it.
    pub(super) fn note(&mut self, of: &ObjectInfo, id: &str, shown: Map<String, Value>) {
        self.shown.insert((of.name, id.to_owned()), shown);
    }

    /// Adds to the parts that are resources themselves what these showed.
    pub(super) fn complete(&self, object: &ObjectInfo, shown: &mut Map<String, Value>) {
        for field in object.fields {
            let (Kind::Object(of), Some(Value::Object(part))) =
                (field.kind, shown.get_mut(field.name))
            else {
                continue;
            };
            let ids = of.fields.iter().filter(|it| matches!(it.kind, Kind::Id(_)));
            let mut ids = ids.filter_map(|it| part.get(it.name)?.as_str().map(str::to_owned));
            let Some(whole) = ids.find_map(|id| self.shown.get(&(of.name, id))) else { continue };
            for (name, value) in whole {
                let own = part.entry(name).or_insert(Value::Null);
                if own.is_null() || own.as_object().is_some_and(Map::is_empty) {
                    own.clone_from(value);
                }
            }
        }
    }

    /// Notes the name of what was exported, for those that refer to it.
    pub(super) fn remember(&mut self, info: &SectionInfo, id: &str, name: String) {
        self.names.entry(info.key).or_default().insert(id.to_owned(), name);
    }

    /// Writes names in place of the identifiers of what was exported.
    fn name(&self, info: &SectionInfo, described: &mut Value) {
        for Reference { path, target } in info.references {
            let exported = target.section.and_then(|it| self.names.get(it));
            let (Some(exported), Some(names)) = (exported, &target.names) else { continue };
            walk(described, path, String::new(), &mut |_, value| {
                if let Some(name) = value.as_str().and_then(|id| exported.get(id)) {
                    *value = json!({ names.key: name });
                }
            });
        }
    }

    pub(super) fn leave_out(
        &mut self,
        info: &SectionInfo,
        ids: Vec<String>,
        field: Option<&str>,
        reason: impl Into<String>,
    ) {
        let (field, reason) = (field.map(str::to_owned), reason.into());
        self.left_out.push(LeftOut { section: info.key, ids, field, reason });
    }

    /// The entry that describes a resource; `None` if it was left out.
    pub(super) fn entry<R: Creatable>(
        &mut self,
        info: &'static SectionInfo,
        key: &str,
        resource: &R,
    ) -> Option<R::New> {
        let shown = object_of(resource);
        let ids = [resource.id().as_ref().to_owned()];
        let entry = self.describe(info, key, &ids, &shown, true)?;
        for field in only_changed::<R>(&shown) {
            let reason = "only an update can set it; an applied file leaves it as it is";
            self.leave_out(info, ids.to_vec(), Some(field), reason);
        }
        Some(entry)
    }

    /// The entry that describes what is shown of these; `None` if it was left out. A part
    /// that is compared with what is there has to be described in full.
    pub(super) fn describe<N: Payload + DeserializeOwned>(
        &mut self,
        info: &'static SectionInfo,
        name: &str,
        ids: &[String],
        shown: &Map<String, Value>,
        is_compared: bool,
    ) -> Option<N> {
        let named = [name].into_iter().chain(ids.iter().map(String::as_str));
        let name = named.map(words).find(|it| !it.is_empty()).unwrap_or_default();
        let prefix = format!("{}_{name}", words(info.noun));
        let mut entry = Entry { exporter: self, prefix, is_compared, lost: Vec::new() };
        let described = entry.object(N::OBJECT, shown, "");
        let (lost, described) = (entry.lost, described.unwrap_or_default());
        let missing =
            N::OBJECT.fields.iter().find(|it| it.required && !described.contains_key(it.name));
        if let Some(field) = missing {
            let is_part = lost.iter().any(|it| it == field.name);
            let shown = if is_part { "only a part of" } else { "no" };
            let reason =
                format!("it shows {shown} `{}`, without which none can be created", field.read_as);
            self.leave_out(info, ids.to_vec(), None, reason);
            return None;
        }
        let mut described = Value::Object(described);
        self.name(info, &mut described);
        let read = |secret| {
            let read = || serde_json::from_value::<N>(described.clone());
            SecretSources::placeholder(secret).read(|| Strictness::Strict.reading(read))
        };
        // Checked as if every secret was set.
        let checked = match read("set") {
            Ok(entry) => Passing::All.during(|| entry.check()).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        let entry = match checked.and_then(|()| read(REDACTED).map_err(|it| it.to_string())) {
            Ok(entry) => entry,
            Err(reason) => {
                let reason = format!("it cannot be described as it is ({reason})");
                self.leave_out(info, ids.to_vec(), None, reason);
                return None;
            }
        };
        for field in lost {
            let reason = "it is shown in part only; write it by hand";
            self.leave_out(info, ids.to_vec(), Some(&field), reason);
        }
        Some(entry)
    }

    /// A name that no other secret has.
    fn variable(&mut self, name: String) -> String {
        let numbered = (2..).map(|number| format!("{name}_{number}"));
        let mut names = std::iter::once(name.clone()).chain(numbered);
        let free = names.find(|it| !self.variables.contains(it)).unwrap_or(name);
        self.variables.insert(free.clone());
        free
    }
}

/// The fields that are set and that an update has, but not a creation.
fn only_changed<R: Editable + Creatable>(shown: &Map<String, Value>) -> Vec<&'static str> {
    let set = |field: &&Field| match shown.get(field.read_as) {
        None | Some(Value::Null) => false,
        Some(Value::Array(items)) => !items.is_empty(),
        Some(Value::Object(entries)) => !entries.is_empty(),
        Some(_) => true,
    };
    let created = |field: &&Field| R::New::OBJECT.field(field.name).is_some();
    let fields = R::Change::OBJECT.fields.iter();
    fields.filter(|it| set(it) && !created(it)).map(|it| it.name).collect()
}

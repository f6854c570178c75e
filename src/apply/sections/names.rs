//! References by name: `{ name: Campaigns }` in place of the identifier of a
//! resource, which may be created in the same run.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::future::BoxFuture;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::references::{Mention, Reference, Target, walk};
use super::{Options, Section, SectionInfo};
use crate::apply::creatable::Creatable;
use crate::apply::matching;
use crate::diff::object_of;
use crate::error::Error;
use crate::model::Strictness;
use crate::operation::Context;
use crate::payload::Payload;
use crate::secret::named::{self, Named, Passing};

/// How people know the resources of a section.
#[derive(Debug)]
pub(crate) struct Names {
    /// The JSON name of their natural key.
    pub(crate) key: &'static str,
    /// The identifiers of all that have one, with it.
    pub(crate) list: fn(Context) -> Listed,
}

/// Identifiers, each with the name.
type Listed = BoxFuture<'static, Result<Vec<(String, String)>, Error>>;

/// The identifiers of all that have a natural key, with it.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn names<R: Creatable>(context: Context) -> Listed {
    Box::pin(async move {
        let present = matching::present::<R>(&context).await?;
        let named = present.iter().filter_map(|it| Some((it.id().as_ref(), it.natural_key()?)));
        Ok(named.map(|(id, name)| (id.to_owned(), name.to_owned())).collect())
    })
}

/// The identifiers of what was created, by section and name.
pub(crate) type Created = BTreeMap<(String, String), String>;

/// What names stand for: those that are on the server, and those of the file.
#[derive(Default)]
pub(crate) struct Directory(BTreeMap<&'static str, Kind>);

struct Kind {
    /// On the server: identifiers, each with its name.
    there: Vec<(String, String)>,
    /// In the file.
    wanted: BTreeSet<String>,
    /// Whether what is there and not in the file is deleted.
    deletes: bool,
}

impl Kind {
    fn check_kept(&self, target: &Target, name: &str) -> Result<(), String> {
        if self.wanted.contains(name) || !self.deletes {
            return Ok(());
        }
        let section = target.section.unwrap_or_default();
        Err(format!(
            "the {} {name:?} is not in `{section}`, and so would be deleted; add it there",
            target.noun
        ))
    }
}

impl Directory {
    /// Lists the kinds that are referred to by name, or of which some are deleted.
    pub(super) async fn read<'a>(
        context: &Context,
        sections: &[Box<dyn Section>],
        options: Options,
        mentions: impl Iterator<Item = &'a Mention>,
    ) -> Result<Self, Error> {
        let mut all = BTreeMap::new();
        for mention in mentions {
            let (Some(key), Some(names)) = (mention.target.section, &mention.target.names) else {
                continue;
            };
            let own = sections.iter().find(|it| it.info().key == key);
            let deletes = options.deletes_unlisted && own.is_some();
            if (deletes || mention.named().is_some()) && !all.contains_key(key) {
                let wanted = own.map_or_else(BTreeSet::new, |it| it.names().into_iter().collect());
                let there = (names.list)(context.clone()).await?;
                all.insert(key, Kind { there, wanted, deletes });
            }
        }
        Ok(Self(all))
    }

    /// Refuses a mention of what is nowhere, or is there too late or no longer.
    pub(super) fn check(&self, mention: &Mention) -> Result<(), String> {
        let Mention { section, id, target, .. } = mention;
        let Some(kind) = target.section.and_then(|it| self.0.get(it)) else { return Ok(()) };
        let Some(Named { name, .. }) = mention.named() else {
            let own = kind.there.iter().find(|(it, _)| it == id);
            return own.map_or(Ok(()), |(_, name)| kind.check_kept(target, name));
        };
        let found = self.named(target, name)?;
        // All of a kind are sent together.
        if target.section == Some(*section) && Named::of(&found).is_some() {
            return Err(format!(
                "the {} {name:?} is created in the same run, and so has no identifier yet; apply \
                 without this reference first",
                target.noun
            ));
        }
        Ok(())
    }

    /// The identifier of what has this name, or what stands for it until it is created; or
    /// what is wrong.
    fn named(&self, target: &Target, name: &str) -> Result<String, String> {
        let (section, noun) = (target.section.unwrap_or_default(), target.noun);
        let key = target.names.as_ref().map_or("name", |it| it.key);
        let Some(kind) = self.0.get(section) else { return Err(format!("`{section}` is unknown")) };
        let ids: Vec<_> = kind.there.iter().filter(|(_, it)| it == name).map(|it| &*it.0).collect();
        match ids[..] {
            [] if kind.wanted.contains(name) => Ok(Named { section, key, name }.text()),
            [] => Err(format!(
                "there is no {noun} with the `{key}` {name:?}; add it to `{section}`, create it \
                 first, or correct it"
            )),
            [id] => kind.check_kept(target, name).map(|()| id.to_owned()),
            _ => Err(format!(
                "{} of the kind {noun} have the `{key}` {name:?}: {}; write the identifier of the \
                 one that is meant, or rename the others",
                ids.len(),
                ids.join(", ")
            )),
        }
    }

    /// Puts identifiers, as far as they are known, in place of the names of entries.
    pub(super) fn refer<P: Payload + DeserializeOwned>(
        &self,
        info: &SectionInfo,
        entries: &mut [P],
    ) -> Result<(), Error> {
        for entry in entries.iter_mut().filter(|_| info.refers_by_name()) {
            let mut json = Value::Object(object_of(entry));
            let mut is_other = false;
            for Reference { path, target } in info.references {
                walk(&mut json, path, String::new(), &mut |_, value| {
                    let found = value.as_str().and_then(Named::of);
                    if let Some(id) = found.and_then(|it| self.named(target, it.name).ok()) {
                        *value = id.into();
                        is_other = true;
                    }
                });
            }
            if is_other {
                *entry = reread(json)?;
            }
        }
        Ok(())
    }
}

fn reread<P: DeserializeOwned>(json: Value) -> Result<P, Error> {
    let read = || Strictness::Lenient.reading(|| serde_json::from_value(json));
    // The reason could quote a secret.
    Passing::Resolved.during(read).map_err(|_| {
        Error::invalid_request("what is referred to by name has an identifier that cannot be sent")
    })
}

/// The same with the identifiers of what was created in place of names; `None` if it has
/// no names.
pub(crate) fn with_created<P: Payload + DeserializeOwned>(
    payload: &P,
    created: &Created,
) -> Result<Option<P>, Error> {
    let mut json = Value::Object(object_of(payload));
    let mut unknown = None;
    let mut is_other = false;
    texts(&mut json, &mut |text| {
        let Some(Named { section, name, .. }) = Named::of(text) else { return };
        match created.get(&(section.to_owned(), name.to_owned())) {
            Some(id) => {
                *text = id.clone();
                is_other = true;
            }
            None => unknown = Some(format!("{name:?} of `{section}`")),
        }
    });
    match unknown {
        Some(which) => Err(Error::invalid_request(format!(
            "not begun, because the identifier of {which} is not known; apply again"
        ))),
        None => is_other.then(|| reread(json)).transpose(),
    }
}

fn texts(value: &mut Value, found: &mut impl FnMut(&mut String)) {
    match value {
        Value::String(text) => found(text),
        Value::Array(items) => items.iter_mut().for_each(|it| texts(it, found)),
        Value::Object(fields) => fields.values_mut().for_each(|it| texts(it, found)),
        _ => {}
    }
}

/// Refuses names, of those that were read with an entry, where nothing has a name.
pub(super) fn check_seen<P: Payload>(info: &'static SectionInfo, entry: &P) -> Result<(), String> {
    let mut seen = named::seen();
    if seen.is_empty() {
        return Ok(());
    }
    for mention in Mention::all(info, std::slice::from_ref(entry), |_| None) {
        let named = mention.named().filter(|it| mention.target.is_known_by(it.key));
        let at = named
            .and_then(|it| seen.iter().position(|(key, name)| (it.key, it.name) == (key, name)));
        if let Some(at) = at {
            seen.swap_remove(at);
        }
    }
    let Some((key, name)) = seen.first() else { return Ok(()) };
    let given = Named { section: "", key, name };
    let names =
        info.references.iter().filter_map(|it| Some((it.target, it.target.names.as_ref()?)));
    let names =
        names.map(|(target, names)| format!(", or `{{ {}: … }}` ({})", names.key, target.noun));
    let names: String = names.collect::<BTreeSet<_>>().into_iter().collect();
    Err(format!("{given} names nothing here; write the identifier{names}"))
}

//! What entries refer to is found before anything is sent.

use std::collections::{BTreeMap, BTreeSet};

use futures_util::future::BoxFuture;
use futures_util::stream::{self, StreamExt, TryStreamExt};
use serde_json::Value;

use super::names::{Directory, Names};
use super::{Options, Section, SectionInfo, place};
use crate::diff::object_of;
use crate::error::Error;
use crate::operation::{Context, Operation, send};
use crate::paging;
use crate::payload::Payload;
use crate::resource::{Paged, Resource};
use crate::secret::named::Named;
use crate::secret::reference;

/// A property of an entry that names a resource.
#[derive(Debug)]
pub(crate) struct Reference {
    /// The keys that lead to it; `*` is each entry of a map.
    pub(crate) path: &'static [&'static str],
    pub(crate) target: &'static Target,
}

/// What is found on the server.
type Found<T> = BoxFuture<'static, Result<T, Error>>;
type Find = fn(Context, &str) -> Found<bool>;
type List = fn(Context) -> Found<BTreeSet<String>>;

/// A kind of resource that entries refer to.
#[derive(Debug)]
pub(crate) struct Target {
    pub(crate) noun: &'static str,
    /// The section that has such resources.
    pub(crate) section: Option<&'static str>,
    /// Whether there is one with this identifier.
    pub(crate) find: Option<Find>,
    /// The identifiers of all. Only of what a configuration has: of other kinds there may be
    /// far too many.
    pub(crate) list: Option<List>,
    /// How people know them, if a configuration has them by a name.
    pub(crate) names: Option<Names>,
}

impl Target {
    /// Whether they are told apart by this property.
    pub(super) fn is_known_by(&self, key: &str) -> bool {
        self.names.as_ref().is_some_and(|it| it.key == key)
    }
}

/// A place of a configuration that names a resource.
pub(crate) struct Mention {
    /// The section that has the place.
    pub(super) section: &'static str,
    /// `routingRules[2] "Support": phoneNumbers[0]`
    place: String,
    /// The identifier, or what stands for it.
    pub(super) id: String,
    pub(super) target: &'static Target,
}

/// So many are looked for one by one, more in a list.
const FEW: usize = 3;

/// So many are looked for at once.
const AT_ONCE: usize = 8;

impl Mention {
    /// What the entries of a section refer to, each called by its name, if it has one.
    pub(super) fn all<P: Payload>(
        info: &'static SectionInfo,
        entries: &[P],
        name: fn(&P) -> Option<&str>,
    ) -> Vec<Self> {
        let mut found = Vec::new();
        for (index, entry) in entries.iter().enumerate() {
            // Without its secrets.
            let mut json = Value::Object(reference::writing(|| object_of(entry)));
            for Reference { path, target } in info.references {
                walk(&mut json, path, String::new(), &mut |at, value| {
                    let Some(id) = mentioned(value) else { return };
                    let place = format!("{}: {at}", place(info, index, name(entry)));
                    found.push(Self { section: info.key, place, id, target });
                });
            }
        }
        found
    }
}

/// An identifier, or what stands for it.
fn mentioned(value: &Value) -> Option<String> {
    match value {
        Value::String(id) => Some(id.clone()),
        Value::Object(named) => {
            let (key, name) = named.iter().next()?;
            Some(Named { section: "", key, name: name.as_str()? }.text())
        }
        _ => None,
    }
}

/// Calls for each value at a path, with where exactly it is.
pub(super) fn walk(
    value: &mut Value,
    path: &[&str],
    at: String,
    found: &mut impl FnMut(&str, &mut Value),
) {
    match (value, path.split_first()) {
        (Value::Array(items), _) => {
            for (index, item) in items.iter_mut().enumerate() {
                walk(item, path, format!("{at}[{index}]"), found);
            }
        }
        (Value::Object(fields), Some((key, rest))) => {
            for (name, value) in fields.iter_mut().filter(|(name, _)| *key == "*" || name == key) {
                let at = if at.is_empty() { name.clone() } else { format!("{at}.{name}") };
                walk(value, rest, at, found);
            }
        }
        (value, None) => found(&at, value),
        _ => {}
    }
}

/// Refuses a configuration that refers to what is neither in it nor there, and puts
/// identifiers in place of names.
pub(crate) async fn resolve(
    context: &Context,
    sections: &mut [Box<dyn Section>],
    options: Options,
) -> Result<(), Error> {
    let mentions: Vec<Mention> = sections.iter().flat_map(|it| it.mentions()).collect();
    let directory = Directory::read(context, sections, options, mentions.iter()).await?;
    let found = mentions.iter().map(|it| directory.check(it).err().map(|why| (it, why)));
    let wrong = found.flatten().map(|(it, why)| format!("{}: {why}", it.place));
    let mut reasons: Vec<_> = wrong.collect();
    let by_id = mentions.into_iter().filter(|it| it.named().is_none());
    reasons.extend(missing(context, sections, by_id.collect()).await?);
    if !reasons.is_empty() {
        return Err(Error::invalid_request(reasons.join("; ")));
    }
    sections.iter_mut().try_for_each(|it| it.refer(&directory))
}

/// Says of each identifier that is neither in the configuration nor there where it stands.
async fn missing(
    context: &Context,
    sections: &[Box<dyn Section>],
    mut missing: Vec<Mention>,
) -> Result<Vec<String>, Error> {
    for section in sections {
        let provided: BTreeSet<_> = section.provides().into_iter().collect();
        let key = section.info().key;
        missing.retain(|it| it.target.section != Some(key) || !provided.contains(&it.id));
    }
    let mut wanted: BTreeMap<&str, (&Target, BTreeSet<&str>)> = BTreeMap::new();
    for mention in &missing {
        let (_, ids) =
            wanted.entry(mention.target.noun).or_insert_with(|| (mention.target, BTreeSet::new()));
        ids.insert(&mention.id);
    }
    let mut there = BTreeSet::new();
    for (noun, (target, ids)) in wanted {
        let found = look_for(context, target, &ids).await?;
        there.extend(found.into_iter().map(|id| (noun, id)));
    }
    missing.retain(|it| !there.contains(&(it.target.noun, it.id.clone())));
    Ok(missing.iter().map(Mention::reason).collect())
}

impl Mention {
    /// What it says in place of an identifier.
    pub(super) fn named(&self) -> Option<Named<'_>> {
        Named::of(&self.id)
    }

    fn reason(&self) -> String {
        let Self { place, id, target, .. } = self;
        let remedy = match target.section {
            Some(section) => format!("add it to `{section}`, create it first, or correct it"),
            None => "create it first, or correct it".to_owned(),
        };
        format!("{place}: there is no {} `{}`; {remedy}", target.noun, id.escape_debug())
    }
}

/// Those of these identifiers that are there.
async fn look_for(
    context: &Context,
    target: &Target,
    ids: &BTreeSet<&str>,
) -> Result<BTreeSet<String>, Error> {
    match (target.find, target.list) {
        (Some(find), list) if ids.len() <= FEW || list.is_none() => {
            let looks = ids.iter().map(|id| {
                let is_there = find(context.clone(), id);
                let id = (*id).to_owned();
                async move { is_there.await.map(|it| it.then_some(id)) }
            });
            let found = stream::iter(looks.collect::<Vec<_>>()).buffer_unordered(AT_ONCE);
            let found: Vec<_> = found.try_collect().await?;
            Ok(found.into_iter().flatten().collect())
        }
        (_, Some(list)) => list(context.clone()).await,
        // The build has none without either.
        _ => Ok(ids.iter().map(|id| (*id).to_owned()).collect()),
    }
}

/// Whether there is what this reads.
pub(crate) async fn is_there<O: Operation>(read: O) -> Result<bool, Error> {
    match send(read).await {
        Ok(_) => Ok(true),
        Err(error) if error.is_not_found() => Ok(false),
        // What can be no identifier was not even asked for.
        Err(error) if error.is_invalid_request() && error.status().is_none() => Ok(false),
        Err(error) => Err(error),
    }
}

/// The identifiers of all that this lists.
pub(crate) async fn ids<L: Paged>(list: L) -> Result<BTreeSet<String>, Error> {
    let all = paging::stream(list).all().await?;
    Ok(all.iter().map(|it| it.id().as_ref().to_owned()).collect())
}

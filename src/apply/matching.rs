//! What is wanted beside what is there.

use std::collections::{BTreeSet, HashMap};

use super::creatable::Creatable;
use crate::batch::Batch;
use crate::diff::{Diff, State};
use crate::edit::{EditPlan, state_of, state_of_change};
use crate::error::{Error, ErrorKind};
use crate::operation::Context;
use crate::paging;
use crate::payload::Payload;
use crate::secret::named::Passing;

/// What came of comparing.
pub(super) struct Matched<R: Creatable> {
    pub(super) create: Vec<R::New>,
    pub(super) change: Vec<EditPlan<R>>,
    pub(super) unchanged: Vec<R>,
    pub(super) unlisted: Vec<R>,
    pub(super) secrets_unchanged: bool,
}

/// Compares what is wanted with what is there.
pub(super) async fn compare<R: Creatable>(
    context: &Context,
    wanted: Vec<R::New>,
    secrets_unchanged: bool,
) -> Result<Matched<R>, Error> {
    check::<R>(&wanted)?;
    let (pairs, unlisted) = paired(wanted, present::<R>(context).await?);
    not_ambiguous::<R>(&pairs)?;
    let (mut create, mut unchanged, mut differing) = (Vec::new(), Vec::new(), Vec::new());
    for (new, found) in pairs {
        match found.into_iter().next() {
            None => create.push(new),
            Some(found) if is_as_wanted(&found, &new, secrets_unchanged) => unchanged.push(found),
            Some(found) => differing.push((new, found.id().clone())),
        }
    }
    // A list may show less than there is.
    let ids = differing.iter().map(|(_, id)| id.clone()).collect();
    let mut change = Vec::new();
    let mut refused = Vec::new();
    for ((new, _), found) in differing.into_iter().zip(read::<R>(context, ids).await?) {
        let Some(found) = found else {
            create.push(new);
            continue;
        };
        same_key(&found, &new)?;
        refused.extend(Passing::Resolved.during(|| fixed(&found, &new).collect::<Vec<_>>()));
        let name = named::<R>(&new);
        let change_of_it: R::Change = new.into();
        // Shown with names in it, which are identifiers before it is sent.
        let plan = Passing::Resolved.during(|| {
            change_of_it.check_values()?;
            EditPlan::new(context.clone(), found, change_of_it, |current, wanted| {
                Diff::of_wanted(current, wanted, secrets_unchanged)
            })
        });
        match plan {
            Ok(plan) if plan.diff().is_empty() => unchanged.push(plan.before().clone()),
            Ok(plan) => change.push(plan),
            Err(error) => refused.push(format!("{name}: {error}")),
        }
    }
    refuse(refused)?;
    Ok(Matched { create, change, unchanged, unlisted, secrets_unchanged })
}

/// Refuses what could not be created, and two of one key.
fn check<R: Creatable>(wanted: &[R::New]) -> Result<(), Error> {
    let wrong = wanted.iter().filter_map(|new| {
        let error = Passing::Resolved.during(|| new.check()).err()?;
        Some(format!("{}: {error}", named::<R>(new)))
    });
    let mut refused: Vec<_> = wrong.collect();
    let mut seen = BTreeSet::new();
    let key = |new| R::natural_key_of(new);
    let twice: BTreeSet<_> = wanted.iter().filter(|it| !seen.insert(key(it))).map(key).collect();
    refused.extend(twice.into_iter().map(|key| {
        format!(
            "{} {key:?} is wanted more than once: give each a `{}` of its own",
            R::NOUN,
            R::NATURAL_KEY
        )
    }));
    refuse(refused)
}

/// What a message calls one that is wanted.
fn named<R: Creatable>(new: &R::New) -> String {
    format!("{} {:?}", R::NOUN, R::natural_key_of(new))
}

fn refuse(reasons: Vec<String>) -> Result<(), Error> {
    match reasons.is_empty() {
        true => Ok(()),
        false => Err(Error::invalid_request(reasons.join("; "))),
    }
}

/// All that are there, over all pages. One that the list shows without its key
/// is read by its identifier.
pub(super) async fn present<R: Creatable>(context: &Context) -> Result<Vec<R>, Error> {
    let listed = paging::stream(R::list(context.clone())).all().await?;
    let (mut present, unnamed): (Vec<_>, Vec<_>) =
        listed.into_iter().partition(|it| it.natural_key().is_some());
    let ids = unnamed.into_iter().map(|it| it.id().clone()).collect();
    present.extend(read::<R>(context, ids).await?.into_iter().flatten());
    Ok(present)
}

/// Reads each of these; `None` for one that is gone.
async fn read<R: Creatable>(context: &Context, ids: Vec<R::Id>) -> Result<Vec<Option<R>>, Error> {
    let mut read: Vec<_> = ids.iter().map(|_| None).collect();
    let mut batch = Batch::new(ids.into_iter().map(|id| R::get(context.clone(), id)));
    while let Some(item) = batch.next().await {
        let found = match item.result {
            Err(error) if error.is_not_found() => None,
            result => Some(result?),
        };
        if let Some(place) = read.get_mut(item.index) {
            *place = found;
        }
    }
    Ok(read)
}

/// Each that is wanted, with what is there of the same key; and what is there
/// besides.
type Paired<R> = (Vec<(<R as Creatable>::New, Vec<R>)>, Vec<R>);

fn paired<R: Creatable>(wanted: Vec<R::New>, present: Vec<R>) -> Paired<R> {
    let keys = wanted.iter().enumerate();
    let keys: HashMap<_, _> =
        keys.map(|(index, new)| (R::natural_key_of(new).to_owned(), index)).collect();
    let mut pairs: Vec<_> = wanted.into_iter().map(|new| (new, Vec::new())).collect();
    let mut unlisted = Vec::new();
    for found in present {
        let index = found.natural_key().and_then(|key| keys.get(key));
        match index.and_then(|index| pairs.get_mut(*index)) {
            Some((_, of_key)) => of_key.push(found),
            None => unlisted.push(found),
        }
    }
    (pairs, unlisted)
}

fn not_ambiguous<R: Creatable>(pairs: &[(R::New, Vec<R>)]) -> Result<(), Error> {
    let several = pairs.iter().filter(|(_, found)| found.len() > 1);
    let several: Vec<_> = several.map(|(new, found)| ambiguous(new, found)).collect();
    match several.is_empty() {
        true => Ok(()),
        false => Err(Error::new(ErrorKind::Ambiguous, several.join("; "))),
    }
}

/// Says that several that are there have the key of one that is wanted.
pub(super) fn ambiguous<R: Creatable>(new: &R::New, found: &[R]) -> String {
    let ids: Vec<_> = found.iter().map(|it| it.id().as_ref()).collect();
    format!(
        "{} of the kind {} have the `{}` {:?}: {}; delete all but one, or rename them",
        found.len(),
        R::NOUN,
        R::NATURAL_KEY,
        R::natural_key_of(new),
        ids.join(", ")
    )
}

/// Whether a resource shows all that is wanted of it.
pub(super) fn is_as_wanted<R: Creatable>(found: &R, new: &R::New, secrets_unchanged: bool) -> bool {
    let current = state_of(found);
    let is_shown = |(read_as, _): (&'static str, _)| current.has(read_as);
    let change: R::Change = new.clone().into();
    fixed_fields::<R>(&state_of_change(new)).all(is_shown)
        && fixed(found, new).next().is_none()
        && Diff::of_wanted(&current, &state_of_change(&change), secrets_unchanged).is_empty()
}

/// The fields that are wanted and that no update has, as responses call them.
fn fixed_fields<R: Creatable>(
    wanted: &State,
) -> impl Iterator<Item = (&'static str, &'static str)> {
    let fields = R::New::OBJECT.fields.iter();
    let fields = fields.filter(|it| R::Change::OBJECT.field(it.name).is_none());
    let readable = fields.filter(|it| R::OBJECT.field(it.read_as).is_some());
    readable
        .filter(|it| wanted.get(it.read_as).is_some_and(|value| !it.kind.has_secrets(value)))
        .map(|it| (it.read_as, it.name))
}

/// What cannot be changed any more and is otherwise, in words.
fn fixed<R: Creatable>(found: &R, new: &R::New) -> impl Iterator<Item = String> {
    let (current, wanted) = (state_of(found), state_of_change(new));
    let name = named::<R>(new);
    let fields: Vec<_> = fixed_fields::<R>(&wanted).collect();
    let differing = fields.into_iter().filter_map(move |(read_as, field)| {
        let (now, then) = (current.get(read_as)?, wanted.get(read_as)?);
        (now != then).then(|| (field, now.to_string(), then.to_string()))
    });
    let id = found.id().clone();
    differing.map(move |(field, now, then)| {
        format!(
            "`{field}` of {name} ({id}) is {now}, and {then} is wanted; it is fixed once a {noun} \
             is created: delete {id}, and apply again",
            noun = R::NOUN,
        )
    })
}

/// Refuses one that was renamed since it was listed.
fn same_key<R: Creatable>(found: &R, new: &R::New) -> Result<(), Error> {
    match found.natural_key() {
        Some(key) if key != R::natural_key_of(new) => Err(Error::new(
            ErrorKind::Conflict,
            format!(
                "{} ({}) is called {key:?} since it was listed; apply again",
                named::<R>(new),
                found.id()
            ),
        )),
        _ => Ok(()),
    }
}

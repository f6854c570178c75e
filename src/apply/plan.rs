//! What applying would do.

use std::fmt;
use std::ops::Add;

use serde::Serialize;

use super::batch::ApplyBatch;
use super::creatable::Creatable;
use super::matching::Matched;
use super::report::ApplyReport;
use crate::edit::EditPlan;
use crate::error::Error;
use crate::operation::{Context, PreparedRequest, dry_run};

/// The plan of an apply: what would be created, changed and deleted. Nothing is
/// sent yet.
///
/// `Display` is a line for each resource that is not as wanted, with its fields
/// below it, and a summary:
///
/// ```text
/// + outbound gateway "Support"
///     address: "sip.telnyx.com"
///     auth.password: (sensitive value)
/// ~ outbound gateway "Sales" (gateway_out_1)
///     record: true → false
/// - outbound gateway "Old" (gateway_out_2)
/// Plan: 1 to create, 1 to change, 1 to delete, 5 unchanged, 0 not listed.
/// ```
///
/// # As JSON
///
/// It serializes without secrets, as
///
/// ```json
/// {
///   "kind": "outbound gateway",
///   "create": [{ "key": "Support", "fields": { "name": "Support" } }],
///   "change": [{ "key": "Sales", "id": "…", "diff": [], "change": {}, "not_restated": [] }],
///   "delete": [{ "key": "Old", "id": "…" }],
///   "unchanged": [{ "key": "…", "id": "…" }],
///   "unlisted": [{ "key": null, "id": "…" }],
///   "counts": { "create": 1, "change": 1, "delete": 1, "unchanged": 5, "unlisted": 0 }
/// }
/// ```
///
/// where an entry of `change` is that of an [`EditPlan`] with its key.
#[must_use = "nothing is changed before `send` is awaited"]
pub struct ApplyPlan<R: Creatable> {
    pub(super) context: Context,
    pub(super) create: Vec<R::New>,
    pub(super) change: Vec<EditPlan<R>>,
    pub(super) delete: Vec<R>,
    unchanged: Vec<R>,
    unlisted: Vec<R>,
    confirmed: Option<usize>,
    pub(super) secrets_unchanged: bool,
}

impl<R: Creatable> ApplyPlan<R> {
    pub(super) fn new(
        context: Context,
        matched: Matched<R>,
        deletes_unlisted: bool,
    ) -> Result<Self, Error> {
        let Matched { create, change, unchanged, unlisted, secrets_unchanged } = matched;
        // What has no key might be anything.
        let is_deleted = |it: &R| deletes_unlisted && it.natural_key().is_some();
        let (delete, unlisted): (Vec<_>, Vec<_>) = unlisted.into_iter().partition(is_deleted);
        let deletion = |it: &R| R::delete(context.clone(), it.id().clone());
        if delete.first().is_some_and(|it| deletion(it).is_none()) {
            return Err(Error::invalid_request(format!(
                "the API cannot delete a resource of the kind {}; leave out `deleting_unlisted`",
                R::NOUN
            )));
        }
        Ok(Self {
            context,
            create,
            change,
            delete,
            unchanged,
            unlisted,
            confirmed: None,
            secrets_unchanged,
        })
    }

    /// What would be created, in the order in which it was given.
    pub fn to_create(&self) -> &[R::New] {
        &self.create
    }

    /// What would be changed, with what changes.
    pub fn to_change(&self) -> &[EditPlan<R>] {
        &self.change
    }

    /// What would be deleted: see [`Apply::deleting_unlisted`](super::Apply::deleting_unlisted).
    pub fn to_delete(&self) -> &[R] {
        &self.delete
    }

    /// What is as wanted already.
    pub fn unchanged(&self) -> &[R] {
        &self.unchanged
    }

    /// What is present but not listed among what is wanted, and is left alone.
    pub fn unlisted(&self) -> &[R] {
        &self.unlisted
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.counts().is_empty()
    }

    /// How much there is to do.
    pub fn counts(&self) -> PlanCounts {
        PlanCounts {
            create: self.create.len(),
            change: self.change.len(),
            delete: self.delete.len(),
            unchanged: self.unchanged.len(),
            unlisted: self.unlisted.len(),
        }
    }

    /// The requests that would be sent, in their order; the lists that are read
    /// besides are not among them.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] for what would be refused.
    pub fn requests(&self) -> Result<Vec<PreparedRequest>, Error> {
        let create = |it: &R::New| dry_run(&R::create(self.context.clone(), it.clone()));
        let created = self.create.iter().map(create);
        let changed = self.change.iter().filter_map(|it| it.request().transpose());
        let deletions = self.delete.iter();
        let deletions = deletions.filter_map(|it| R::delete(self.context.clone(), it.id().clone()));
        created.chain(changed).chain(deletions.map(|it| dry_run(&it))).collect()
    }

    /// Confirms that so many resources are deleted. Needed if any are; a wrong
    /// count is an error of [`send`](Self::send), before anything is sent.
    pub fn confirm_deletions(mut self, count: usize) -> Self {
        self.confirmed = Some(count);
        self
    }

    /// Sends it: creates and changes first, then deletions if nothing before
    /// them failed.
    ///
    /// For limits, progress and cancelling, see [`batch`](Self::batch).
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] if deletions are not confirmed, or another
    /// count: nothing was sent. What fails afterwards is in the report.
    pub async fn send(self) -> Result<ApplyReport, Error> {
        let mut batch = self.batch()?;
        while batch.next().await.is_some() {}
        Ok(batch.report())
    }

    /// The plan as a batch, to be sent a few requests at a time.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub fn batch(self) -> Result<ApplyBatch<R>, Error> {
        self.check_confirmed()?;
        Ok(ApplyBatch::new(self))
    }

    fn check_confirmed(&self) -> Result<(), Error> {
        check_confirmed(self.confirmed, self.delete.len(), || {
            let each = self.delete.iter();
            let each: Vec<_> = each
                .map(|it| format!("{:?} ({})", it.natural_key().unwrap_or_default(), it.id()))
                .collect();
            format!("{} {}", R::NOUN, each.join(", "))
        })
    }

    /// Splits off the deletions, to be sent after those of other kinds.
    pub(super) fn take_deletions(&mut self) -> Self {
        Self {
            context: self.context.clone(),
            create: Vec::new(),
            change: Vec::new(),
            delete: std::mem::take(&mut self.delete),
            unchanged: Vec::new(),
            unlisted: Vec::new(),
            confirmed: self.confirmed.take(),
            secrets_unchanged: self.secrets_unchanged,
        }
    }
}

/// Refuses another count of deletions than was confirmed, and says which there are.
pub(super) fn check_confirmed(
    confirmed: Option<usize>,
    count: usize,
    which: impl FnOnce() -> String,
) -> Result<(), Error> {
    if confirmed.unwrap_or_default() == count {
        return Ok(());
    }
    let said = match confirmed {
        Some(confirmed) => format!("{confirmed} deletions were confirmed"),
        None => "no deletions were confirmed".to_owned(),
    };
    let which = if count == 0 { String::new() } else { format!(": {}", which()) };
    Err(Error::invalid_request(format!(
        "{said}, and the plan has {count}{which}; look at the plan, then confirm {count}, or \
         leave out `deleting_unlisted`"
    )))
}

impl<R: Creatable> fmt::Debug for ApplyPlan<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ApplyPlan({}: {})", R::NOUN, self.counts())
    }
}

/// How much there is to do. `Display` is `Plan: 1 to create, 2 to change, 0 to
/// delete, 5 unchanged, 1 not listed.`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct PlanCounts {
    /// How many would be created.
    pub create: usize,
    /// How many would be changed.
    pub change: usize,
    /// How many would be deleted.
    pub delete: usize,
    /// How many are as wanted already.
    pub unchanged: usize,
    /// How many are present but not listed, and are left alone.
    pub unlisted: usize,
}

impl PlanCounts {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.create + self.change + self.delete == 0
    }
}

impl Add for PlanCounts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            create: self.create + other.create,
            change: self.change + other.change,
            delete: self.delete + other.delete,
            unchanged: self.unchanged + other.unchanged,
            unlisted: self.unlisted + other.unlisted,
        }
    }
}

impl fmt::Display for PlanCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { create, change, delete, unchanged, unlisted } = self;
        write!(
            f,
            "Plan: {create} to create, {change} to change, {delete} to delete, {unchanged} \
             unchanged, {unlisted} not listed."
        )
    }
}

//! What an edit would do, and what became of it.

use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::Value;

use crate::diff::{Diff, State, object_of};
use crate::draft::Editable;
use crate::error::Error;
use crate::operation::{Context, PreparedRequest, dry_run, send};
use crate::payload::{Payload, redacted};

/// The plan of an edit: its diff and its request, not sent yet.
#[derive(Clone, Debug)]
#[must_use = "nothing is changed before `send` is awaited"]
pub struct EditPlan<R: Editable> {
    pub(crate) context: Context,
    pub(crate) id: R::Id,
    before: R,
    change: R::Change,
    diff: Diff,
}

impl<R: Editable> EditPlan<R> {
    /// Works out what `change` changes, and what has to be restated.
    pub(crate) fn new(
        context: Context,
        before: R,
        mut change: R::Change,
        compare: impl FnOnce(&State, &State) -> Diff,
    ) -> Result<Self, Error> {
        let (current, asked) = (state_of(&before), state_of_change(&change));
        only_when::<R>(&current, &asked)?;
        let diff = compare(&current, &asked);
        // Sending again what the resource has could undo what someone else does meanwhile.
        R::retain(&mut change, &|name| diff.has(R::Change::OBJECT.read_as(name)));
        if !diff.is_empty() {
            before.restate(&mut change);
        }
        Ok(Self { context, id: before.id().clone(), before, change, diff })
    }

    /// The resource as it was read.
    pub fn before(&self) -> &R {
        &self.before
    }

    /// What would be sent, with what is restated.
    pub fn change(&self) -> &R::Change {
        &self.change
    }

    /// What would change. Credentials always count: the password that the
    /// resource has cannot be seen.
    pub fn diff(&self) -> &Diff {
        &self.diff
    }

    /// The fields that an update may reset and that could not be restated,
    /// because the resource was read without them, by their JSON names. Set
    /// them in the edit if that matters.
    pub fn not_restated(&self) -> Vec<&'static str> {
        not_restated::<R>(&self.change)
    }

    /// The request that would be sent; `None` if nothing would change.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] for what would be refused.
    pub fn request(&self) -> Result<Option<PreparedRequest>, Error> {
        match self.diff.is_empty() {
            true => Ok(None),
            false => dry_run(&self.update()).map(Some),
        }
    }

    /// Sends it, unless nothing would change. What someone else changed since
    /// the resource was read is overwritten where the change touches it.
    ///
    /// # Errors
    ///
    /// As the `send` of an update.
    pub async fn send(self) -> Result<Edited<R>, Error> {
        if self.diff.is_empty() {
            let Self { before, diff, .. } = self;
            let (after, unexpected) = (before.clone(), Diff::default());
            return Ok(Edited { before, after, diff, unexpected, sent: None });
        }
        let after = send(self.update()).await?.value;
        Ok(Edited::new(self.before, self.change, after, &self.diff))
    }

    fn update(&self) -> R::Update {
        R::update(self.context.clone(), self.id.clone(), self.change.clone())
    }
}

/// The result of an edit: the resource before and after it, and the diff.
#[derive(Clone, Debug)]
pub struct Edited<R: Editable> {
    before: R,
    after: R,
    diff: Diff,
    unexpected: Diff,
    sent: Option<R::Change>,
}

impl<R: Editable> Edited<R> {
    /// What became of a change that was sent, of which `asked` was asked for.
    pub(crate) fn new(before: R, change: R::Change, after: R, asked: &Diff) -> Self {
        let (old, new, sent) = (state_of(&before), state_of(&after), state_of_change(&change));
        let diff = Diff::between(&old, &new);
        let unexpected = Diff::unexpected(&sent, &new, asked, &diff);
        Self { before, after, diff, unexpected, sent: Some(change) }
    }

    /// The resource as it was read.
    pub fn before(&self) -> &R {
        &self.before
    }

    /// The resource as the response shows it; as it was read, if nothing was
    /// sent.
    pub fn after(&self) -> &R {
        &self.after
    }

    /// The resource as the response shows it, owned.
    pub fn into_after(self) -> R {
        self.after
    }

    /// What changed, as far as it can be seen.
    pub fn diff(&self) -> &Diff {
        &self.diff
    }

    /// Whether anything was sent. Not if nothing would have changed.
    pub fn was_sent(&self) -> bool {
        self.sent.is_some()
    }

    /// What the response shows otherwise than the edit set it, and what
    /// changed besides. Empty if all is as it should be.
    /// A field that this version does not know is looked at only if it was set,
    /// and one that only the server sets (a time of change, say) never;
    /// [`diff`](Self::diff) has them.
    ///
    /// `before` is what was sent, or was there; `after` what the response
    /// shows. The password is not compared, because responses mask it.
    pub fn unexpected(&self) -> &Diff {
        &self.unexpected
    }

    /// As [`EditPlan::not_restated`], if anything was sent.
    pub fn not_restated(&self) -> Vec<&'static str> {
        self.sent.as_ref().map_or_else(Vec::new, not_restated::<R>)
    }
}

/// As `{"id": …, "diff": …, "change": …, "not_restated": …}`, the change without
/// its secrets.
impl<R: Editable> Serialize for EditPlan<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("EditPlan", 4)?;
        fields.serialize_field("id", self.id.as_ref())?;
        fields.serialize_field("diff", &self.diff)?;
        fields.serialize_field("change", &redacted(&self.change))?;
        fields.serialize_field("not_restated", &self.not_restated())?;
        fields.end()
    }
}

/// As `{"id": …, "was_sent": …, "diff": …, "unexpected": …, "not_restated": …}`.
impl<R: Editable> Serialize for Edited<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("Edited", 5)?;
        fields.serialize_field("id", self.after.id().as_ref())?;
        fields.serialize_field("was_sent", &self.was_sent())?;
        fields.serialize_field("diff", &self.diff)?;
        fields.serialize_field("unexpected", &self.unexpected)?;
        fields.serialize_field("not_restated", &self.not_restated())?;
        fields.end()
    }
}

pub(crate) fn state_of<R: Editable>(resource: &R) -> State {
    let extra = || resource.extra().into_iter().flatten();
    let beside = extra().filter(|(_, value)| value.is_beside()).map(|(name, _)| name);
    State::new(resource, R::OBJECT, extra().map(|(name, _)| name)).without(beside)
}

pub(crate) fn state_of_change<P: Payload>(change: &P) -> State {
    State::new(change, P::OBJECT, change.extra().into_iter().flat_map(|it| it.keys()))
}

/// Refuses fields that go with another value of a field than the resource has.
fn only_when<R: Editable>(current: &State, change: &State) -> Result<(), Error> {
    for field in R::Change::OBJECT.fields {
        let Some((other, wanted)) = field.only_when else { continue };
        if change.has(field.read_as) {
            let found = change.get(other).or(current.get(other)).and_then(Value::as_str);
            crate::payload::only_when(field.name, other, wanted, found)?;
        }
    }
    Ok(())
}

fn not_restated<R: Editable>(change: &R::Change) -> Vec<&'static str> {
    let set = object_of(change);
    let at_risk = R::Change::OBJECT.fields.iter().filter(|it| it.reset_when_omitted || it.required);
    at_risk.map(|it| it.name).filter(|name| !set.contains_key(*name)).collect()
}

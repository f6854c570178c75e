//! What came of applying.

use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::batch::BatchState;
use crate::edit::Diff;
use crate::error::Error;

/// What applying does to one resource. `Display` and JSON are `create`,
/// `change`, `delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[non_exhaustive]
#[serde(rename_all = "snake_case")]
pub enum ApplyAction {
    /// It is created.
    Create,
    /// It is changed.
    Change,
    /// It is deleted.
    Delete,
}

impl ApplyAction {
    fn as_str(self) -> &'static str {
        match self {
            Self::Create => "create",
            Self::Change => "change",
            Self::Delete => "delete",
        }
    }
}

impl fmt::Display for ApplyAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

/// One resource in the report of an apply.
///
/// `Display` is one line: `create outbound gateway "Support": done (gw_1)`. It
/// serializes as `{"action": …, "kind": …, "key": …, "id": …, "state": …,
/// "error": …, "unexpected": […]}`, the error as its text or `null`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ApplyEntry {
    /// What was to be done.
    pub action: ApplyAction,
    /// The kind of the resource, in words: `outbound gateway`.
    pub kind: &'static str,
    /// Its natural key.
    pub key: String,
    /// Its identifier; `None` for one that is not known to have been created.
    pub id: Option<String>,
    /// What became of it.
    pub state: BatchState,
    /// Why it is not done, or not known to be. `None` if it is done, or was
    /// not begun.
    pub error: Option<Error>,
    /// What the response shows otherwise than it was sent: see
    /// [`Edited::unexpected`](crate::edit::Edited::unexpected). Applying again
    /// may set it.
    pub unexpected: Diff,
}

impl Serialize for ApplyEntry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("ApplyEntry", 7)?;
        fields.serialize_field("action", &self.action)?;
        fields.serialize_field("kind", self.kind)?;
        fields.serialize_field("key", &self.key)?;
        fields.serialize_field("id", &self.id)?;
        fields.serialize_field("state", &self.state)?;
        fields.serialize_field("error", &self.error.as_ref().map(ToString::to_string))?;
        fields.serialize_field("unexpected", &self.unexpected)?;
        fields.end()
    }
}

impl fmt::Display for ApplyEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.state {
            BatchState::Done => "done",
            BatchState::NotDone => "not done",
            BatchState::Unknown => "outcome unknown",
        };
        write!(f, "{} {} {:?}: {state}", self.action, self.kind, self.key)?;
        if let Some(id) = &self.id {
            write!(f, " ({})", id.escape_debug())?;
        }
        if let Some(error) = &self.error {
            write!(f, ": {error}")?;
        }
        let mut between = ", but ";
        for field in &self.unexpected {
            write!(f, "{between}{field}")?;
            between = "; ";
        }
        Ok(())
    }
}

/// The report of an apply: what became of each resource that was to be created,
/// changed or deleted.
///
/// `Display` is a line for each that is not done, or not as it was sent, and a
/// summary: `3 created, 2 changed, 0 deleted, 1 not done, 1 unknown`. It
/// serializes as `{"entries": […]}`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[non_exhaustive]
pub struct ApplyReport {
    /// Each of them: creations and changes, then deletions.
    pub entries: Vec<ApplyEntry>,
}

impl ApplyReport {
    /// Those in this state.
    pub fn of(&self, state: BatchState) -> impl Iterator<Item = &ApplyEntry> {
        self.entries.iter().filter(move |it| it.state == state)
    }

    /// Those that are not done, or not known to be.
    pub fn unfinished(&self) -> impl Iterator<Item = &ApplyEntry> {
        self.entries.iter().filter(|it| it.state != BatchState::Done)
    }

    /// Whether all of it is done.
    pub fn is_done(&self) -> bool {
        self.unfinished().next().is_none()
    }
}

impl fmt::Display for ApplyReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_worth_a_line =
            |it: &&ApplyEntry| it.state != BatchState::Done || !it.unexpected.is_empty();
        for entry in self.entries.iter().filter(is_worth_a_line) {
            writeln!(f, "{entry}")?;
        }
        let done = |action| self.of(BatchState::Done).filter(|it| it.action == action).count();
        write!(
            f,
            "{} created, {} changed, {} deleted",
            done(ApplyAction::Create),
            done(ApplyAction::Change),
            done(ApplyAction::Delete)
        )?;
        for (state, words) in [(BatchState::NotDone, "not done"), (BatchState::Unknown, "unknown")]
        {
            match self.of(state).count() {
                0 => {}
                count => write!(f, ", {count} {words}")?,
            }
        }
        Ok(())
    }
}

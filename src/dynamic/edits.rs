//! Edits whose type is not known any more.

use std::fmt;

use futures_util::future::{BoxFuture, FutureExt};
use serde::{Serialize, Serializer};
use serde_json::Value;

use super::made::json;
use crate::diff::Diff;
use crate::draft::Editable;
use crate::edit;
use crate::error::Error;
use crate::operation::PreparedRequest;

/// The plan of an edit: as [`edit::EditPlan`](crate::edit::EditPlan), with JSON.
#[must_use = "nothing is changed before `send` is awaited"]
pub struct EditPlan(Box<dyn AnyPlan>);

trait AnyPlan: Send + Sync {
    fn before(&self) -> Result<Value, Error>;
    fn diff(&self) -> &Diff;
    fn not_restated(&self) -> Vec<&'static str>;
    fn request(&self) -> Result<Option<PreparedRequest>, Error>;
    fn shown(&self) -> Result<Value, Error>;
    fn send(self: Box<Self>) -> BoxFuture<'static, Result<Edited, Error>>;
}

impl<R: Editable> AnyPlan for edit::EditPlan<R> {
    fn before(&self) -> Result<Value, Error> {
        json(self.before())
    }

    fn diff(&self) -> &Diff {
        self.diff()
    }

    fn not_restated(&self) -> Vec<&'static str> {
        self.not_restated()
    }

    fn request(&self) -> Result<Option<PreparedRequest>, Error> {
        self.request()
    }

    fn shown(&self) -> Result<Value, Error> {
        json(self)
    }

    fn send(self: Box<Self>) -> BoxFuture<'static, Result<Edited, Error>> {
        async move {
            let edited = Self::send(*self).await?;
            Ok(Edited {
                before: json(edited.before())?,
                after: json(edited.after())?,
                diff: edited.diff().clone(),
                unexpected: edited.unexpected().clone(),
                was_sent: edited.was_sent(),
                not_restated: edited.not_restated(),
            })
        }
        .boxed()
    }
}

impl EditPlan {
    pub(super) fn new<R: Editable>(plan: edit::EditPlan<R>) -> Self {
        Self(Box::new(plan))
    }

    /// The resource as it was read.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] if it cannot be written as JSON.
    pub fn before(&self) -> Result<Value, Error> {
        self.0.before()
    }

    /// What would change.
    pub fn diff(&self) -> &Diff {
        self.0.diff()
    }

    /// The fields that an update may reset and that could not be restated.
    pub fn not_restated(&self) -> Vec<&'static str> {
        self.0.not_restated()
    }

    /// What to know before it is sent, in words: which fields may be reset
    /// besides. Nothing if nothing would change.
    pub fn warnings(&self) -> Vec<String> {
        let fields = self.not_restated().join(", ");
        let is_lossy = !self.diff().is_empty() && !fields.is_empty();
        let warning = || format!("not shown by the service, and may be reset: {fields}");
        is_lossy.then(warning).into_iter().collect()
    }

    /// The request that would be sent; `None` if nothing would change.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] for what would be refused.
    pub fn request(&self) -> Result<Option<PreparedRequest>, Error> {
        self.0.request()
    }

    /// The plan as JSON, without its secrets:
    /// `{"id": …, "diff": …, "change": …, "not_restated": …}`.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] if it cannot be written as JSON.
    pub fn to_json(&self) -> Result<Value, Error> {
        self.0.shown()
    }

    /// What would be changed and sent, to be shown; sends nothing.
    ///
    /// # Errors
    ///
    /// As [`request`](Self::request) and [`to_json`](Self::to_json).
    pub fn dry_run(&self) -> Result<EditDryRun, Error> {
        let (mut json, request) = (self.to_json()?, self.request()?);
        if let Value::Object(fields) = &mut json {
            fields.insert("request".to_owned(), super::made::json(&request)?);
        }
        let text = match request {
            Some(request) => format!("{}\n{request}", lines(self.diff())),
            None => "nothing would change".to_owned(),
        };
        Ok(EditDryRun { json, text })
    }

    /// Sends it, unless nothing would change.
    ///
    /// # Errors
    ///
    /// As the `send` of an update.
    pub async fn send(self) -> Result<Edited, Error> {
        self.0.send().await
    }
}

impl fmt::Debug for EditPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EditPlan").field("diff", self.diff()).finish_non_exhaustive()
    }
}

/// What an edit would change and send, from [`EditPlan::dry_run`].
///
/// `Display` is a line for each field that would change, and the request:
///
/// ```text
/// ~ record: false → true
///
/// PUT https://api.videosdk.live/v2/…
/// ```
///
/// It serializes as [`EditPlan::to_json`], with the request, or `null`, as
/// `request`.
#[derive(Clone, Debug)]
pub struct EditDryRun {
    json: Value,
    text: String,
}

impl fmt::Display for EditDryRun {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Serialize for EditDryRun {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.json.serialize(serializer)
    }
}

/// A line for each field: `~ record: false → true`.
fn lines(diff: &Diff) -> String {
    diff.into_iter().map(|field| format!("~ {field}\n")).collect()
}

/// The result of an edit: as [`edit::Edited`](crate::edit::Edited), with JSON.
///
/// `Display` is a line for each field that changed: `~ record: false → true`.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Edited {
    /// The resource as it was read.
    pub before: Value,
    /// The resource as the response shows it; as it was read, if nothing was
    /// sent.
    pub after: Value,
    /// What changed, as far as it can be seen.
    pub diff: Diff,
    /// What the response shows otherwise than the edit set it, and what changed
    /// besides.
    pub unexpected: Diff,
    /// Whether anything was sent. Not if nothing would have changed.
    pub was_sent: bool,
    /// The fields that an update may have reset and that could not be restated.
    pub not_restated: Vec<&'static str>,
}

impl Edited {
    /// What to know afterwards, in words: each field that is not as it was set.
    pub fn warnings(&self) -> Vec<String> {
        self.unexpected.into_iter().map(|it| format!("not as it was set: {it}")).collect()
    }
}

impl fmt::Display for Edited {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&lines(&self.diff))
    }
}

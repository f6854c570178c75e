//! Changing a resource without losing what is not changed: read, change,
//! restate, compare.
//!
//! Every resource that can be read and updated has an `edit`.

mod plan;

use std::fmt;
use std::pin::pin;

use crate::error::Error;
use crate::operation::{Context, call_options, send};
use crate::payload::Payload;
use crate::resource::check_same;
use crate::telemetry;

pub use crate::diff::{Diff, FieldDiff};
pub use crate::draft::{Draft, Editable};
#[allow(unused_imports, reason = "it depends on the description which are used")]
pub(crate) use crate::draft::{converted, draft_methods, in_full, keep, needed};
pub use plan::{EditPlan, Edited};
#[cfg(any(feature = "apply", feature = "sandbox"))]
pub(crate) use plan::{state_of, state_of_change};

/// An edit of a resource, to be sent.
///
/// Sending it reads the resource, hands a draft of it to the closure, and
/// sends one update with what the closure changed and with what an update has
/// to state or may reset. What begins with `with_` counts for each of the two
/// requests.
#[doc(alias = "save")]
#[doc(alias = "upsert")]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct Edit<R: Editable, F> {
    pub(crate) context: Context,
    pub(crate) id: R::Id,
    change: F,
    current: Option<R>,
    secrets_unchanged: bool,
}

impl<R: Editable, F: FnOnce(R::Draft) -> R::Draft + Send> Edit<R, F> {
    pub(crate) fn new(context: Context, id: R::Id, change: F) -> Self {
        Self { context, id, change, current: None, secrets_unchanged: false }
    }

    /// Reads the resource, applies the change and sends it, unless nothing
    /// would change.
    ///
    /// # Errors
    ///
    /// Before anything is changed, [`Error::is_invalid_request`] for what an
    /// update refuses and for adding to or removing from a list that could not
    /// be read, and any error of reading the resource. Then as the `send` of
    /// an update.
    pub async fn send(self) -> Result<Edited<R>, Error> {
        let id = self.id.clone();
        let edit = pin!(async { self.plan().await?.send().await });
        telemetry::edit(R::NOUN, id.as_ref(), edit).await
    }

    /// Reads the resource and works out the change, but does not send it: to
    /// look at it first.
    ///
    /// ```
    /// # async fn example(client: videosdk_sip::Client) -> Result<(), videosdk_sip::Error> {
    /// let gateways = client.outbound_gateways();
    /// let plan = gateways.edit("gateway_out_123456789", |it| it.record(true)).plan().await?;
    /// print!("{}", plan.diff());
    /// if let Some(request) = plan.request()? {
    ///     println!("{request}");
    /// }
    /// let edited = plan.send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send), before the change is sent.
    pub async fn plan(self) -> Result<EditPlan<R>, Error> {
        let Self { context, id, change, current, secrets_unchanged } = self;
        let before = match current {
            Some(current) => {
                check_same(&current, id.as_ref())?;
                current
            }
            // A response about another resource is refused where it is read.
            None => send(R::get(context.clone(), id.clone())).await?.value,
        };
        let draft: Draft<R, R::Change> = change(Draft::new(before).into()).into();
        let Draft { current: before, change: asked, refused } = draft;
        if let Some(refused) = refused {
            return Err(Error::invalid_request(refused));
        }
        // A mask as password is refused although the resource shows the same.
        asked.check_values()?;
        EditPlan::new(context, before, asked, |current, asked| {
            Diff::of_change(current, asked, secrets_unchanged)
        })
    }

    call_options!(variant);

    /// Takes a resource that was read before instead of reading it again. What
    /// someone else changed since is overwritten where this edit touches it.
    pub fn preserving(mut self, current: &R) -> Self {
        self.current = Some(current.clone());
        self
    }
}

/// # Secrets
impl<R: Editable, F> Edit<R, F> {
    /// Takes the secrets that the resource has for those that the edit sets:
    /// where nothing else of the same field differs, it is not sent. For an edit
    /// that is repeated and mostly changes nothing, such as a nightly
    /// synchronization.
    ///
    /// Without it, credentials are sent whenever they are set, because the
    /// password that the resource has cannot be seen. With it, a new password
    /// alone is *not* sent; to rotate one, leave this out.
    pub fn assume_secrets_unchanged(mut self) -> Self {
        self.secrets_unchanged = true;
        self
    }
}

impl<R: Editable, F> fmt::Debug for Edit<R, F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Edit({})", self.id)
    }
}

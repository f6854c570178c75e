//! Resources brought into line with what is wanted: create what is missing,
//! change what differs, leave the rest. Needs the feature `apply`.
//!
//! `apply` of a handle takes what is wanted of one kind of resource, each known
//! by its natural key: its name, or the address of a webhook. Its
//! [plan](ApplyPlan) says what would be done; [`send`](ApplyPlan::send) does it.
//!
//! ```
//! # use videosdk_sip::sandbox::Sandbox;
//! use videosdk_sip::outbound_gateways::NewOutboundGateway;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), videosdk_sip::Error> {
//! # let sandbox = Sandbox::start();
//! # let client = sandbox.client().build()?;
//! # let password = "from a vault";
//! let support = NewOutboundGateway::new("Support", ["+14155550123"], "sip.telnyx.com")
//!     .credentials("sip-user", password)
//!     .record(true);
//!
//! let plan = client.outbound_gateways().apply([support]).plan().await?;
//! print!("{plan}"); // + outbound gateway "Support" …
//! let report = plan.send().await?;
//! println!("{report}"); // 1 created, 0 changed, 0 deleted
//! # assert_eq!(report.to_string(), "1 created, 0 changed, 0 deleted");
//! # Ok(())
//! # }
//! ```
//!
//! # What is compared
//!
//! Only fields that are set. Those that are not set stay as they are, and are
//! restated where leaving them out may reset them, as by an
//! [edit](crate::edit::Edit). To empty a list, set it to an empty one.
//!
//! Secrets cannot be compared, because responses mask them. So by default they
//! are sent with a new resource, and with a change of something else in the same
//! object: repeating an apply with an unchanged password sends nothing, and a
//! new password alone is *not* sent. [`Apply::sending_secrets`] sends them
//! always.
//!
//! # What is read
//!
//! The list, over all its pages, once. A resource that its list does not show as
//! wanted is read by its identifier before its diff is final, because a list may
//! show less.
//!
//! # Interruptions
//!
//! Applying again after any interruption goes on where it ended. A resource is
//! not created twice: before the first one is created, the list is read again,
//! and one that somebody else created meanwhile is left as it is and reported. A
//! creation whose outcome is unknown is never sent again; it is looked for by its
//! key. One that is not found stays [unknown](crate::batch::BatchState::Unknown):
//! the server may still be at it, so wait a moment before applying again. Two
//! that apply the same at the same time are not protected from each other: the
//! API has no lock.

mod batch;
mod configuration;
mod creatable;
mod file;
mod matching;
mod plan;
mod report;
pub(crate) mod sections;
mod shown;
mod step;
mod telemetry;

use std::fmt;

use crate::error::Error;
use crate::operation::{Context, call_options};

pub use crate::generated::configuration::{Configuration, Export};
pub use crate::secret::reference::SecretSources;
pub use batch::ApplyBatch;
pub use configuration::{ApplyConfiguration, ConfigurationBatch, ConfigurationPlan};
pub use creatable::Creatable;
pub use file::SCHEMA_URL;
pub use plan::{ApplyPlan, PlanCounts};
pub use report::{ApplyAction, ApplyEntry, ApplyReport};
pub use sections::LeftOut;

/// What is wanted of one kind of resource.
///
/// From `apply` of a handle. What begins with `with_` counts for each request of
/// its own.
#[doc(alias = "reconcile")]
#[must_use = "nothing is sent before `plan` or `send` is awaited"]
pub struct Apply<R: Creatable> {
    context: Context,
    wanted: Vec<R::New>,
    sends_secrets: bool,
    deletes_unlisted: bool,
}

impl<R: Creatable> Apply<R> {
    pub(crate) fn new(context: Context, wanted: impl IntoIterator<Item = R::New>) -> Self {
        let wanted = wanted.into_iter().collect();
        Self { context, wanted, sends_secrets: false, deletes_unlisted: false }
    }

    /// Reads what is there, and works out what would be done. Changes nothing.
    ///
    /// # Errors
    ///
    /// Before anything is sent, [`Error::is_invalid_request`] for what could not
    /// be created, and for two of one key.
    ///
    /// Then any error of reading; [`Error::is_ambiguous`] if several that are
    /// there have the key of one that is wanted; and
    /// [`Error::is_invalid_request`] for a field that is fixed once a resource
    /// is created, and differs.
    pub async fn plan(self) -> Result<ApplyPlan<R>, Error> {
        let Self { context, wanted, sends_secrets, deletes_unlisted } = self;
        let plan = async {
            let matched = matching::compare::<R>(&context, wanted, !sends_secrets).await?;
            ApplyPlan::new(context, matched, deletes_unlisted)
        };
        telemetry::plan(R::NOUN, ApplyPlan::counts, plan).await
    }

    /// Plans, and sends the plan.
    ///
    /// # Errors
    ///
    /// As [`plan`](Self::plan) and [`ApplyPlan::send`]. What fails afterwards is
    /// in the report.
    pub async fn send(self) -> Result<ApplyReport, Error> {
        self.plan().await?.send().await
    }

    call_options!(variant);

    /// Sends the secrets that are set, whatever else differs: to rotate a
    /// password. The plan says of each "set, cannot be compared".
    pub fn sending_secrets(mut self) -> Self {
        self.sends_secrets = true;
        self
    }

    /// Deletes resources of this kind that are there and not wanted. Their count
    /// has to be confirmed: [`ApplyPlan::confirm_deletions`].
    ///
    /// They are deleted last, and only if nothing before them failed. One that
    /// was read without a key is left alone.
    #[doc(alias = "prune")]
    pub fn deleting_unlisted(mut self) -> Self {
        self.deletes_unlisted = true;
        self
    }
}

impl<R: Creatable> fmt::Debug for Apply<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Apply({}: {} wanted)", R::NOUN, self.wanted.len())
    }
}

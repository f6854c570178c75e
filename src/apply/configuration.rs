//! A whole configuration: what applying it would do.

mod batch;

use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::Value;

use super::creatable::Creatable;
use super::plan::{ApplyPlan, PlanCounts, check_confirmed};
use super::report::ApplyReport;
use super::sections::{Options, PlanOf, Section, SectionPlan, resolve};
use super::telemetry;
use crate::error::Error;
use crate::operation::{Context, PreparedRequest, call_options};
use crate::secret::named::Passing;

pub use batch::ConfigurationBatch;

/// What is wanted of an account: a [`Configuration`](super::Configuration), to be applied.
///
/// From [`Client::apply`](crate::Client::apply). What begins with `with_` counts for each
/// request of its own. A kind of resource of which the configuration has no entry is left
/// alone: nothing of it is read, changed or deleted.
///
/// ```
/// # use videosdk_sip::sandbox::Sandbox;
/// use videosdk_sip::apply::Configuration;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let sandbox = Sandbox::start();
/// # let client = sandbox.client().build()?;
/// let text = r#"{
///     "phoneNumbers": [{
///         "name": "Support",
///         "phoneNumbers": ["+14155550123"],
///         "inbound": { "sipRegion": "us002" },
///         "outbound": {
///             "address": "sip.telnyx.com", "sipRegion": "us002", "transport": "tls"
///         }
///     }],
///     "routingRules": [
///         { "name": "Support", "type": "inbound", "phoneNumbers": ["+14155550123"] }
///     ]
/// }"#;
/// let configuration: Configuration = serde_json::from_str(text)?;
/// let plan = client.apply(configuration).plan().await?;
/// print!("{plan}"); // + phone number "+14155550123" … Plan: 2 to create, …
/// let report = plan.send().await?; // numbers first: the rule refers to one
/// assert!(report.is_done(), "{report}");
/// # Ok(())
/// # }
/// ```
#[doc(alias = "reconcile")]
#[must_use = "nothing is sent before `plan` or `send` is awaited"]
pub struct ApplyConfiguration {
    context: Context,
    sections: Vec<Box<dyn Section>>,
    options: Options,
}

impl ApplyConfiguration {
    pub(crate) fn new(context: Context, mut sections: Vec<Box<dyn Section>>) -> Self {
        sections.retain(|it| !it.is_empty());
        Self { context, sections, options: Options::default() }
    }

    /// Checks the configuration, looks for what it refers to, reads what is there, and works
    /// out what would be done. Changes nothing.
    ///
    /// # Errors
    ///
    /// Before anything is sent, [`Error::is_invalid_request`] for entries that could not be
    /// created and for two of one key, all of them with their places
    /// (`routingRules[2] "Support"`).
    ///
    /// Then [`Error::is_invalid_request`] for references to what is neither in the
    /// configuration nor there, all of them with their places, values and remedy; and the
    /// errors of [`Apply::plan`](super::Apply::plan).
    pub async fn plan(self) -> Result<ConfigurationPlan, Error> {
        telemetry::plan("configuration", ConfigurationPlan::counts, self.planned()).await
    }

    async fn planned(self) -> Result<ConfigurationPlan, Error> {
        let Self { context, mut sections, options } = self;
        let mut problems = Vec::new();
        sections.iter().for_each(|it| it.check(&mut problems));
        if !problems.is_empty() {
            return Err(Error::invalid_request(problems.join("; ")));
        }
        resolve(&context, &mut sections, options).await?;
        let mut plans = Vec::new();
        for section in sections {
            plans.push(section.plan(context.clone(), options).await?);
        }
        Ok(ConfigurationPlan { sections: plans, confirmed: None })
    }

    /// Plans, and sends the plan.
    ///
    /// # Errors
    ///
    /// As [`plan`](Self::plan) and [`ConfigurationPlan::send`]. What fails afterwards is in
    /// the report.
    pub async fn send(self) -> Result<ApplyReport, Error> {
        self.plan().await?.send().await
    }

    call_options!(variant);

    /// Sends the secrets that are set, whatever else differs: to rotate passwords. See
    /// [`Apply::sending_secrets`](super::Apply::sending_secrets).
    pub fn sending_secrets(mut self) -> Self {
        self.options.sends_secrets = true;
        self
    }

    /// Deletes what is there and not in the configuration, of the kinds of which it has an
    /// entry. Phone numbers and what else is added by lists is never deleted. The count of all
    /// has to be confirmed: [`ConfigurationPlan::confirm_deletions`].
    ///
    /// All deletions come last, in the reverse order of the kinds, and only if nothing before
    /// them failed.
    #[doc(alias = "prune")]
    pub fn deleting_unlisted(mut self) -> Self {
        self.options.deletes_unlisted = true;
        self
    }
}

impl fmt::Debug for ApplyConfiguration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let keys = self.sections.iter().map(|it| it.info().key);
        write!(f, "ApplyConfiguration({})", keys.collect::<Vec<_>>().join(", "))
    }
}

/// The plan of a configuration: a plan for each kind of resource, in the order in which they
/// are sent. Nothing is sent yet.
///
/// `Display` is that of an [`ApplyPlan`] for all kinds together, with one summary. It
/// serializes without secrets, as `{"sections": […], "counts": {…}}`; a section is as the
/// JSON of an [`ApplyPlan`], with its name (`routingRules`) as `section`.
#[must_use = "nothing is changed before `send` is awaited"]
pub struct ConfigurationPlan {
    sections: Vec<Box<dyn SectionPlan>>,
    confirmed: Option<usize>,
}

impl ConfigurationPlan {
    /// The plan for one kind of resource; `None` if the configuration has no entry of it, or
    /// if it is of a kind that is added by lists. In it, the identifier of what will be created
    /// before is a text that stands for its name, and that cannot be sent.
    pub fn of<R: Creatable>(&self) -> Option<&ApplyPlan<R>> {
        let mut plans = self.sections.iter().map(|it| it.as_any());
        plans.find_map(|it| it.downcast_ref::<PlanOf<R>>()).map(PlanOf::plan)
    }

    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        self.counts().is_empty()
    }

    /// How much there is to do.
    pub fn counts(&self) -> PlanCounts {
        let counts = self.sections.iter().map(|it| it.counts());
        counts.fold(PlanCounts::default(), |all, it| all + it)
    }

    /// How much there is to do of each kind, by the name of its section (`routingRules`), in
    /// the order in which they are sent.
    pub fn counts_by_section(&self) -> Vec<(&'static str, PlanCounts)> {
        self.sections.iter().map(|it| (it.info().key, it.counts())).collect()
    }

    /// The requests that would be sent; the lists that are read besides are not among them.
    /// Those that delete come at the end of those of their kind, and are sent after all others.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] for what would be refused.
    pub fn requests(&self) -> Result<Vec<PreparedRequest>, Error> {
        let requests = || self.sections.iter().map(|it| it.requests()).collect();
        let requests: Result<Vec<_>, _> = Passing::Resolved.during(requests);
        Ok(requests?.into_iter().flatten().collect())
    }

    /// Confirms that so many resources are deleted, of all kinds together. Needed if any are;
    /// a wrong count is an error of [`send`](Self::send), before anything is sent.
    pub fn confirm_deletions(mut self, count: usize) -> Self {
        self.confirmed = Some(count);
        self
    }

    /// Sends it, kind after kind: what others refer to first, deletions last and in the
    /// reverse order.
    ///
    /// If something of a kind is not done, the kinds that refer to it are not begun, and
    /// nothing is deleted; other kinds are. For limits, progress and cancelling, see
    /// [`batch`](Self::batch).
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] if deletions are not confirmed, or another count: nothing
    /// was sent. What fails afterwards is in the report.
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
    pub fn batch(self) -> Result<ConfigurationBatch, Error> {
        self.check_confirmed()?;
        ConfigurationBatch::new(self.sections)
    }

    fn check_confirmed(&self) -> Result<(), Error> {
        check_confirmed(self.confirmed, self.counts().delete, || {
            let each: Vec<_> = self.sections.iter().flat_map(|it| it.deletions()).collect();
            each.join(", ")
        })
    }
}

impl fmt::Display for ConfigurationPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = |it: &dyn SectionPlan| Passing::Resolved.during(|| it.lines());
        self.sections.iter().try_for_each(|it| f.write_str(&lines(&**it)))?;
        write!(f, "{}", self.counts())
    }
}

impl fmt::Debug for ConfigurationPlan {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ConfigurationPlan({})", self.counts())
    }
}

impl Serialize for ConfigurationPlan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let section = |it: &dyn SectionPlan| {
            let mut json = Passing::Resolved.during(|| it.json());
            if let Some(fields) = json.as_object_mut() {
                fields.insert("section".to_owned(), it.info().key.into());
            }
            json
        };
        let sections: Vec<Value> = self.sections.iter().map(|it| section(&**it)).collect();
        let mut fields = serializer.serialize_struct("ConfigurationPlan", 2)?;
        fields.serialize_field("sections", &sections)?;
        fields.serialize_field("counts", &self.counts())?;
        fields.end()
    }
}

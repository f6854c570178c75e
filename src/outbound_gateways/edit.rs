//! Changing a gateway without losing what is not changed: read, change,
//! restate, compare.
//!
//! The setters and the verbs of lists are generated, see
//! `build/emit/bodies.rs`.

use std::fmt;
use std::future::Future;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::batch::BatchRequest;
use crate::difference::{Difference, object};
use crate::error::{Error, Kind};
use crate::generated::operations::{GetOutboundGateway, UpdateOutboundGateway};
use crate::generated::types::{OutboundGateway, OutboundGatewayUpdate};
use crate::model::GatewayId;
use crate::request::Request;
use crate::transport::{Options, PreparedRequest, Shared, Tracker, UpdateMethod, call_options};

/// A gateway that is being edited: what is known of it, and what shall change.
///
/// Given to the closure of [`OutboundGateways::edit`](super::OutboundGateways::edit).
/// The setters are those of [`OutboundGatewayUpdate`]; lists and maps have
/// verbs besides, which begin with what the gateway has: `add_number` and
/// `remove_number`, `insert_metadata` and `remove_metadata`.
#[derive(Clone, Debug)]
pub struct OutboundGatewayEdit {
    known: OutboundGateway,
    pub(crate) change: OutboundGatewayUpdate,
    refused: Option<String>,
}

impl OutboundGatewayEdit {
    /// The gateway as it was read.
    pub fn known(&self) -> &OutboundGateway {
        &self.known
    }

    /// Adds a change that was made before. What it sets wins over what was set
    /// here so far.
    #[must_use]
    pub fn with(mut self, change: OutboundGatewayUpdate) -> Self {
        self.change = self.change.merge(change);
        self
    }

    /// The field `name` as it was set here, or else as it is known, rewritten.
    /// Without either it stays as it is: what cannot be seen would be lost.
    pub(crate) fn rewrite<T: DeserializeOwned>(
        &mut self,
        name: &str,
        set_here: Option<T>,
        rewrite: impl FnOnce(&mut T),
    ) -> Option<T> {
        let known = || serde_json::from_value(object(&self.known).remove(name)?).ok();
        match set_here.or_else(known) {
            Some(mut value) => {
                rewrite(&mut value);
                Some(value)
            }
            None => {
                self.refused.get_or_insert_with(|| {
                    format!(
                        "`{name}` of the gateway could not be read, so adding to it or removing \
                         from it would lose what is in it; set all of it instead"
                    )
                });
                None
            }
        }
    }
}

/// An edit of an outbound gateway, to be sent. Made by
/// [`OutboundGateways::edit`](super::OutboundGateways::edit).
///
/// What begins with `with_` counts for each of the two requests.
#[must_use = "nothing is sent before `send` is awaited"]
pub struct EditOutboundGateway<F> {
    shared: Arc<Shared>,
    id: Result<GatewayId, Error>,
    change: F,
    known: Option<OutboundGateway>,
    pub(crate) options: Options,
}

impl<F> EditOutboundGateway<F>
where
    F: FnOnce(OutboundGatewayEdit) -> OutboundGatewayEdit + Send,
{
    pub(super) fn new(shared: &Arc<Shared>, id: Result<GatewayId, Error>, change: F) -> Self {
        let shared = Arc::clone(shared);
        Self { shared, id, change, known: None, options: Options::default() }
    }

    call_options!();

    /// The HTTP method of the update. Default: that of the client.
    pub fn with_update_method(mut self, method: UpdateMethod) -> Self {
        self.options.update_method = Some(method);
        self
    }

    /// Takes a gateway that was read before instead of reading it again. What
    /// someone else changed since is overwritten where this edit touches it.
    pub fn preserving(mut self, known: &OutboundGateway) -> Self {
        self.known = Some(known.clone());
        self
    }

    /// Reads the gateway, makes the change and sends it, unless nothing would
    /// change.
    ///
    /// # Errors
    ///
    /// Before anything is changed, [`Error::is_invalid_request`] for what
    /// [`edit`](super::OutboundGateways::edit) refuses, and whatever reading
    /// the gateway ends with. Then as [`Request::send`].
    pub async fn send(self) -> Result<Edited, Error> {
        self.plan().await?.send().await
    }

    /// Reads the gateway and makes the change, but does not send it: to look
    /// at it first.
    ///
    /// ```
    /// # async fn example(client: videosdk_sip::Client) -> Result<(), videosdk_sip::Error> {
    /// let gateways = client.outbound_gateways();
    /// let plan = gateways.edit("gateway_out_123456789", |it| it.record(true)).plan().await?;
    /// print!("{}", plan.difference());
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
    pub async fn plan(self) -> Result<EditPlan, Error> {
        let Self { shared, id, change, known, options } = self;
        let id = id?;
        let before = match known {
            Some(known) if known.id != id.as_str() => {
                return Err(Error::invalid_request(format!(
                    "the gateway to preserve is `{}`, not `{id}`; give the one that is edited",
                    known.id
                )));
            }
            Some(known) => known,
            None => {
                let read = Ok(GetOutboundGateway::new(id.clone()));
                let read = Request::with_options(&shared, read, options.clone()).send().await?;
                if read.id != id.as_str() {
                    // What is restated would be that of another gateway.
                    return Err(Error::new(
                        Kind::Decode,
                        format!(
                            "`{id}` was asked for and the server answered with another gateway; \
                             nothing was changed"
                        ),
                    ));
                }
                read
            }
        };
        let known = OutboundGatewayEdit {
            known: before,
            change: OutboundGatewayUpdate::new(),
            refused: None,
        };
        let OutboundGatewayEdit { known: before, change: asked, refused } = change(known);
        if let Some(refused) = refused {
            return Err(Error::invalid_request(refused));
        }
        if !asked.is_empty() {
            // A mask as password is refused although the gateway shows the same.
            asked.check()?;
        }
        let named = |name: &str| {
            OutboundGatewayUpdate::FIELDS.contains(&name)
                && !asked.extra.contains_key(name)
                && !before.extra.contains_key(name)
        };
        let difference = Difference::of_change(&before, &asked, &named);
        let change = only(asked, &difference)?.preserving(&before);
        Ok(EditPlan { shared, id, options, before, change, difference })
    }
}

impl<F> BatchRequest for EditOutboundGateway<F>
where
    F: FnOnce(OutboundGatewayEdit) -> OutboundGatewayEdit + Send + 'static,
{
    type Answer = Edited;

    fn id(&self) -> Option<GatewayId> {
        self.id.as_ref().ok().cloned()
    }

    fn track(&mut self, tracker: &Arc<Tracker>) {
        self.options.tracker = Some(Arc::clone(tracker));
    }

    fn send(self) -> impl Future<Output = Result<Self::Answer, Error>> + Send {
        EditOutboundGateway::send(self)
    }
}

impl<F> fmt::Debug for EditOutboundGateway<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EditOutboundGateway")
            .field("client", &self.shared)
            .field("id", &self.id)
            .field("known", &self.known)
            .field("options", &self.options)
            .finish_non_exhaustive()
    }
}

/// What an edit would do, before it is done.
#[derive(Clone, Debug)]
#[must_use = "nothing is changed before `send` is awaited"]
pub struct EditPlan {
    shared: Arc<Shared>,
    id: GatewayId,
    options: Options,
    before: OutboundGateway,
    change: OutboundGatewayUpdate,
    difference: Difference,
}

impl EditPlan {
    /// The gateway as it was read.
    pub fn before(&self) -> &OutboundGateway {
        &self.before
    }

    /// What would be sent, with what is restated.
    pub fn change(&self) -> &OutboundGatewayUpdate {
        &self.change
    }

    /// What would change. Credentials always count: the password that the
    /// gateway has cannot be seen.
    pub fn difference(&self) -> &Difference {
        &self.difference
    }

    /// The fields that an update may reset and that could not be restated,
    /// because the gateway was read without them, by their JSON names. Set
    /// them in the edit if that matters.
    pub fn not_restated(&self) -> Vec<&'static str> {
        not_restated(&self.change)
    }

    /// The request that would be sent; `None` if nothing would change.
    ///
    /// # Errors
    ///
    /// As [`Request::dry_run`].
    pub fn request(&self) -> Result<Option<PreparedRequest>, Error> {
        match self.difference.is_empty() {
            true => Ok(None),
            false => self.update().dry_run().map(Some),
        }
    }

    /// Sends it, unless nothing would change. What someone else changed since
    /// the gateway was read is overwritten where the change touches it.
    ///
    /// # Errors
    ///
    /// As [`Request::send`].
    pub async fn send(self) -> Result<Edited, Error> {
        if self.difference.is_empty() {
            let Self { before, difference, .. } = self;
            let (after, unexpected) = (before.clone(), Difference::default());
            return Ok(Edited { before, after, difference, unexpected, sent: None });
        }
        let after = self.update().send().await?;
        let Self { before, change, difference: asked, .. } = self;
        let named = |name: &str| {
            OutboundGateway::FIELDS.contains(&name)
                && ![&before.extra, &after.extra, &change.extra]
                    .iter()
                    .any(|extra| extra.contains_key(name))
        };
        let difference = Difference::between(&before, &after, &named);
        let sent = object(&change);
        // What is not in the answer has not changed, as far as one can see.
        let unexpected = Difference::of_answer(&change, &after, &named)
            .only(|field| field.after().is_some() || asked.has(field.name()))
            .and(
                difference
                    .described()
                    .only(|field| field.after().is_some() && !sent.contains_key(field.name())),
            );
        Ok(Edited { before, after, difference, unexpected, sent: Some(change) })
    }

    fn update(&self) -> Request<UpdateOutboundGateway> {
        let update = Ok(UpdateOutboundGateway::new(self.id.clone()));
        Request::with_options(&self.shared, update, self.options.clone()).with(self.change.clone())
    }
}

/// What became of an edit.
#[derive(Clone, Debug)]
pub struct Edited {
    before: OutboundGateway,
    after: OutboundGateway,
    difference: Difference,
    unexpected: Difference,
    sent: Option<OutboundGatewayUpdate>,
}

impl Edited {
    /// The gateway as it was read.
    pub fn before(&self) -> &OutboundGateway {
        &self.before
    }

    /// The gateway as the server answered it; as it was read, if nothing was
    /// sent.
    pub fn after(&self) -> &OutboundGateway {
        &self.after
    }

    /// The gateway as the server answered it, owned.
    pub fn into_after(self) -> OutboundGateway {
        self.after
    }

    /// What changed, as far as it can be seen.
    pub fn difference(&self) -> &Difference {
        &self.difference
    }

    /// Whether anything was sent. Not if nothing would have changed.
    pub fn was_sent(&self) -> bool {
        self.sent.is_some()
    }

    /// What the answer shows otherwise than it was asked for, and what changed
    /// without having been asked for. Empty if all is as it should be. A field
    /// that this version does not know (a time of change, say) is looked at
    /// only if it was set; [`difference`](Self::difference) has it.
    ///
    /// `before` is what was asked for, or was there; `after` what the answer
    /// shows. The password is not compared, because answers mask it.
    pub fn unexpected(&self) -> &Difference {
        &self.unexpected
    }

    /// As [`EditPlan::not_restated`], if anything was sent.
    pub fn not_restated(&self) -> Vec<&'static str> {
        self.sent.as_ref().map_or_else(Vec::new, not_restated)
    }
}

/// The change without what the gateway has already: sending that again could
/// undo what someone else does meanwhile.
fn only(
    mut change: OutboundGatewayUpdate,
    difference: &Difference,
) -> Result<OutboundGatewayUpdate, Error> {
    let auth = change.auth.take();
    let mut fields = object(&change);
    fields.retain(|name, _| difference.has(name));
    let fields = serde_json::from_value(Value::Object(fields));
    let mut change: OutboundGatewayUpdate = fields.map_err(|error| {
        Error::invalid_request("the change cannot be put together").with_source(error)
    })?;
    change.auth = auth.filter(|_| difference.has("auth"));
    Ok(change)
}

fn not_restated(change: &impl Serialize) -> Vec<&'static str> {
    let set = object(change);
    let at_risk = OutboundGatewayUpdate::RESET_WHEN_OMITTED.iter();
    at_risk.copied().filter(|name| !set.contains_key(*name)).collect()
}

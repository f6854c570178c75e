//! Outbound gateways: what can be done with them.
//!
//! The requests and their setters are generated, see `build/emit/`.

mod checks;
mod edit;
mod find;

use std::sync::Arc;

use crate::batch::{Batch, BatchRequest};
use crate::error::Error;
use crate::generated::operations::{
    CreateOutboundGateway, DeleteOutboundGateway, GetOutboundGateway, ListOutboundGateways,
    UpdateOutboundGateway,
};
use crate::generated::types::{OutboundGateway, OutboundGatewayCreate, OutboundGatewayUpdate};
use crate::model::GatewayId;
use crate::request::Request;
use crate::transport::{Shared, UpdateMethod};
pub use edit::{EditOutboundGateway, EditPlan, Edited, OutboundGatewayEdit};
pub use find::Listing;

/// The outbound gateways of a project. Called outbound *trunks* by the
/// vendor's SDKs.
///
/// A handle from [`Client::outbound_gateways`](crate::Client::outbound_gateways)
/// that costs nothing.
#[derive(Clone, Debug)]
pub struct OutboundGateways {
    shared: Arc<Shared>,
}

impl OutboundGateways {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// Makes a gateway: `POST /v2/sip/outbound-gateways`.
    ///
    /// ```
    /// # async fn example(client: videosdk_sip::Client, password: String)
    /// # -> Result<(), videosdk_sip::Error> {
    /// use videosdk_sip::Transport;
    ///
    /// let gateway = client
    ///     .outbound_gateways()
    ///     .create("Telnyx outbound", ["+14155550123"], "sip.telnyx.com:5061")
    ///     .transport(Transport::Tls)
    ///     .credentials("sip-user", password)
    ///     .send()
    ///     .await?;
    /// println!("made {}", gateway.id);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// It is sent again only if it certainly made nothing: the API documents
    /// no way to recognise a repetition, so a second attempt could make a
    /// second gateway. If [`Error::may_have_been_applied`], look with
    /// [`find_by_name`](Self::find_by_name) before trying again.
    ///
    /// Refused before anything is sent: a blank name or address, no numbers,
    /// and what [`OutboundGatewayUpdate::check`] refuses of credentials and
    /// extra fields.
    pub fn create<N>(
        &self,
        name: impl Into<String>,
        numbers: impl IntoIterator<Item = N>,
        address: impl Into<String>,
    ) -> Request<CreateOutboundGateway>
    where
        N: Into<String>,
    {
        self.create_from(OutboundGatewayCreate::new(name, numbers, address))
    }

    /// The same, with what was put together before.
    pub fn create_from(&self, gateway: OutboundGatewayCreate) -> Request<CreateOutboundGateway> {
        Request::new(&self.shared, Ok(CreateOutboundGateway::new(gateway)))
    }

    /// Reads one gateway: `GET /v2/sip/outbound-gateways/{gatewayId}`.
    ///
    /// ```
    /// # async fn example(client: videosdk_sip::Client) -> Result<(), videosdk_sip::Error> {
    /// let gateway = client.outbound_gateways().get("gateway_out_123456789").send().await?;
    /// println!("{:?}", gateway.numbers);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Refused before anything is sent: an unusable gateway id.
    pub fn get<I>(&self, id: I) -> Request<GetOutboundGateway>
    where
        I: TryInto<GatewayId>,
        I::Error: Into<Error>,
    {
        Request::new(&self.shared, gateway_id(id).map(GetOutboundGateway::new))
    }

    /// The gateways of the project: `GET /v2/sip/outbound-gateways`.
    ///
    /// The request is one page when it is [sent](Request::send), and all of
    /// them with [`stream`](Request::stream) or [`pages`](Request::pages):
    ///
    /// ```
    /// # async fn example(client: videosdk_sip::Client) -> Result<(), videosdk_sip::Error> {
    /// let mut gateways = client.outbound_gateways().list().search("telnyx").stream();
    /// while let Some(gateway) = gateways.next().await {
    ///     println!("{}", gateway?.id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Refused before anything is sent: a page or a number per page under 1.
    pub fn list(&self) -> Request<ListOutboundGateways> {
        Request::new(&self.shared, Ok(ListOutboundGateways::new()))
    }

    /// Changes one gateway: `PUT /v2/sip/outbound-gateways/{gatewayId}`, or
    /// `PATCH`, see [`UpdateMethod`].
    ///
    /// Nothing is sent, and nothing is checked, before
    /// [`send`](Request::send). Set the fields that shall change:
    ///
    /// ```
    /// # async fn example(client: videosdk_sip::Client, password: String)
    /// # -> Result<(), videosdk_sip::Error> {
    /// use videosdk_sip::{MediaEncryption, Transport};
    ///
    /// let gateway = client
    ///     .outbound_gateways()
    ///     .update("gateway_out_123456789")
    ///     .address("sip.telnyx.com:5061")
    ///     .transport(Transport::Tls)
    ///     .media_encryption(MediaEncryption::Enable)
    ///     .credentials("sip-user", password)
    ///     .clear_tags()
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # What is left out
    ///
    /// The API's page says that omitted fields remain unchanged. The vendor's
    /// own SDKs say that `record`, `noiseCancellation` and `enableDtmf` become
    /// `false` and `geoRegion` is cleared. Until the vendor settles it, set
    /// these four in every update, restate them from a gateway that is known,
    /// or let [`edit`](Self::edit) do so:
    ///
    /// ```
    /// # use videosdk_sip::{Client, Error, OutboundGateway};
    /// # async fn example(client: Client, known: OutboundGateway) -> Result<(), Error> {
    /// client
    ///     .outbound_gateways()
    ///     .update("gateway_out_123456789")
    ///     .name("Telnyx outbound")
    ///     .preserving(&known)
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Refused before anything is sent: an unusable gateway id, and what
    /// [`OutboundGatewayUpdate::check`] refuses.
    pub fn update<I>(&self, id: I) -> Request<UpdateOutboundGateway>
    where
        I: TryInto<GatewayId>,
        I::Error: Into<Error>,
    {
        Request::new(&self.shared, gateway_id(id).map(UpdateOutboundGateway::new))
    }

    /// Changes one gateway without losing what is not changed: reads it, makes
    /// the change, restates what an update may reset, and tells what became of
    /// it. Sends nothing if nothing would change.
    ///
    /// ```
    /// # async fn example(client: videosdk_sip::Client) -> Result<(), videosdk_sip::Error> {
    /// let edited = client
    ///     .outbound_gateways()
    ///     .edit("gateway_out_123456789", |gateway| {
    ///         gateway.add_number("+14155550123").remove_tag("staging").record(true)
    ///     })
    ///     .send()
    ///     .await?;
    /// print!("{}", edited.difference());
    /// for field in edited.unexpected() {
    ///     println!("look at this: {field}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// It is read-modify-write and not atomic: the API documents no version
    /// and no `ETag`. What someone else changes between the two requests is
    /// overwritten where this change or what it restates touches it.
    ///
    /// With [`preserving`](EditOutboundGateway::preserving) a gateway that was
    /// read before is taken instead of reading it again, and
    /// [`plan`](EditOutboundGateway::plan) stops before anything is changed.
    ///
    /// Refused before the change is sent: what [`update`](Self::update)
    /// refuses, but for an empty change, and adding to or removing from a list
    /// that could not be read.
    pub fn edit<I, F>(&self, id: I, change: F) -> EditOutboundGateway<F>
    where
        I: TryInto<GatewayId>,
        I::Error: Into<Error>,
        F: FnOnce(OutboundGatewayEdit) -> OutboundGatewayEdit + Send,
    {
        EditOutboundGateway::new(&self.shared, gateway_id(id), change)
    }

    /// Deletes one gateway: `DELETE /v2/sip/outbound-gateways/{gatewayId}`.
    ///
    /// ```
    /// # async fn example(client: videosdk_sip::Client) -> Result<(), videosdk_sip::Error> {
    /// client.outbound_gateways().delete("gateway_out_123456789").send().await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// If the answer to a first attempt is lost and a further attempt is
    /// answered with 404, the call fails with [`Error::is_not_found`] and
    /// [`Error::may_have_been_applied`]: it is gone.
    ///
    /// Refused before anything is sent: an unusable gateway id.
    pub fn delete<I>(&self, id: I) -> Request<DeleteOutboundGateway>
    where
        I: TryInto<GatewayId>,
        I::Error: Into<Error>,
    {
        Request::new(&self.shared, gateway_id(id).map(DeleteOutboundGateway::new))
    }

    /// Sends many requests, a few at a time; see [`Batch`].
    pub fn batch<R: BatchRequest>(&self, requests: impl IntoIterator<Item = R>) -> Batch<R> {
        Batch::new(requests)
    }
}

/// An update of an outbound gateway, to be sent.
impl Request<UpdateOutboundGateway> {
    /// Adds a change that was made before. What it sets wins over what was
    /// set here so far.
    pub fn with(self, change: OutboundGatewayUpdate) -> Self {
        self.map(|operation| {
            operation.body = std::mem::take(&mut operation.body).merge(change);
        })
    }

    /// The HTTP method of this update. Default: that of the client.
    pub fn with_update_method(mut self, method: UpdateMethod) -> Self {
        self.options.update_method = Some(method);
        self
    }
}

fn gateway_id<I>(id: I) -> Result<GatewayId, Error>
where
    I: TryInto<GatewayId>,
    I::Error: Into<Error>,
{
    id.try_into().map_err(Into::into)
}

/// An answer's identifier leads back to its gateway.
impl TryFrom<&OutboundGateway> for GatewayId {
    type Error = Error;

    fn try_from(gateway: &OutboundGateway) -> Result<Self, Error> {
        gateway.id.as_str().try_into()
    }
}

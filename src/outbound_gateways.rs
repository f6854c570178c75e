//! Outbound gateways: the requests and their builders.
//!
//! The setters are generated, see `build/emit.rs`: the change and the request
//! that carries it have the same ones.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::error::{Error, Redactor};
use crate::generated::types::{OutboundGateway, OutboundGatewayUpdate, SipCredentials};
use crate::model::{GatewayId, REDACTED, is_mask};
use crate::response::Response;
use crate::retry::RetryPolicy;
use crate::transport::{Call, Options, Shared};

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

    /// Changes one gateway: `PUT /v2/sip/outbound-gateways/{gatewayId}`.
    ///
    /// Nothing is sent, and nothing is checked, before
    /// [`send`](UpdateOutboundGateway::send). Set the fields that shall
    /// change:
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
    /// these four in every update, or restate them from a gateway that is
    /// known:
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
    pub fn update<I>(&self, id: I) -> UpdateOutboundGateway
    where
        I: TryInto<GatewayId>,
        I::Error: Into<Error>,
    {
        UpdateOutboundGateway {
            shared: Arc::clone(&self.shared),
            id: id.try_into().map_err(Into::into),
            change: OutboundGatewayUpdate::new(),
            options: Options::default(),
        }
    }
}

/// An update of an outbound gateway, to be sent.
///
/// Made by [`OutboundGateways::update`]. The setters are those of
/// [`OutboundGatewayUpdate`]; what begins with `with_` is about this call.
#[derive(Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateOutboundGateway {
    shared: Arc<Shared>,
    id: Result<GatewayId, Error>,
    pub(crate) change: OutboundGatewayUpdate,
    options: Options,
}

impl UpdateOutboundGateway {
    /// Adds a change that was made before. What it sets wins over what was
    /// set here so far.
    pub fn with(mut self, change: OutboundGatewayUpdate) -> Self {
        self.change = self.change.merge(change);
        self
    }

    /// How long this call may take in all. Default: that of the client.
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.options.timeout = Some(timeout);
        self
    }

    /// How long one attempt may take. Default: that of the client.
    pub fn with_attempt_timeout(mut self, timeout: Duration) -> Self {
        self.options.attempt_timeout = Some(timeout);
        self
    }

    /// How this call is repeated when it fails in a way that may pass.
    /// Default: as the client's. A repeated update overwrites what someone
    /// else changed in between; [`RetryPolicy::never`] rules that out.
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// What would be sent.
    pub fn change(&self) -> &OutboundGatewayUpdate {
        &self.change
    }

    /// Sends the update and answers with the gateway as it is afterwards.
    ///
    /// # Errors
    ///
    /// Before anything is sent, [`Error::is_invalid_request`] for an unusable
    /// gateway id and for whatever [`OutboundGatewayUpdate::check`] refuses.
    ///
    /// Afterwards, what the predicates of [`Error`] describe. Ask
    /// [`Error::may_have_been_applied`] before trying again.
    pub async fn send(self) -> Result<OutboundGateway, Error> {
        self.send_with_response().await.map(Response::into_value)
    }

    /// Sends the update; the answer comes with status, request id and the
    /// number of attempts.
    ///
    /// # Errors
    ///
    /// As [`send`](Self::send).
    pub async fn send_with_response(self) -> Result<Response<OutboundGateway>, Error> {
        let Self { shared, id, change, options } = self;
        let id = id?;
        change.check()?;
        let secrets = change.auth.iter().map(|auth| &auth.password);
        let call = Call::new(&shared, &options, &id, secrets)?;
        let api = call.api();
        call.run(api.update_outbound_gateway(&id, &change)).await
    }
}

impl OutboundGatewayUpdate {
    /// Checks what can be known without the server. [`UpdateOutboundGateway::send`]
    /// does it; call it to check earlier.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] if nothing is set, if one half of the
    /// credentials is blank or has a line break in it, if the password is a
    /// mask from an answer, or if an extra field has the name of a field that
    /// has a setter.
    pub fn check(&self) -> Result<(), Error> {
        if self.is_empty() {
            return Err(Error::invalid_request(
                "the update is empty; set at least one field (an empty update is refused \
                 because the API does not say what it does)",
            ));
        }
        if let Some(auth) = &self.auth {
            auth.check()?;
        }
        match self.extra.keys().find(|key| Self::FIELDS.contains(&key.as_str())) {
            Some(key) => Err(Error::invalid_request(format!(
                "the extra field `{key}` has a setter of its own; use that one"
            ))),
            None => Ok(()),
        }
    }
}

/// The JSON of the change, without its secrets.
impl fmt::Display for OutboundGatewayUpdate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut json = serde_json::to_value(self).map_err(|_| fmt::Error)?;
        // What an extra field holds is not known; it may be a secret.
        for key in self.extra.keys() {
            json[key] = REDACTED.into();
        }
        Redactor::default().value(&mut json);
        json.fmt(f)
    }
}

impl SipCredentials {
    /// Credentials for a carrier.
    pub fn new(username: impl Into<String>, password: impl Into<crate::model::Secret>) -> Self {
        Self { username: username.into(), password: password.into() }
    }

    fn check(&self) -> Result<(), Error> {
        let password = self.password.expose();
        for (name, value) in [("user name", self.username.as_str()), ("password", password)] {
            if value.trim().is_empty() {
                return Err(Error::invalid_request(format!(
                    "the SIP {name} is empty; credentials are sent with both parts or not at all"
                )));
            }
            if value.chars().any(char::is_control) {
                return Err(Error::invalid_request(format!(
                    "the SIP {name} has a line break or another control character in it; \
                     it was probably read from a file, trim it"
                )));
            }
        }
        if is_mask(password) {
            return Err(Error::invalid_request(
                "the SIP password is a mask, not a password; answers carry it in place of \
                 the password, take the real one from where you keep it",
            ));
        }
        Ok(())
    }
}

impl From<std::convert::Infallible> for Error {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

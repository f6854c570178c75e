//! Events: what VideoSDK sends to a webhook, and whether it comes from VideoSDK.
//!
//! Each event is signed: the header [`SIGNATURE_HEADER`] carries a signature of
//! the exact bytes of the body. So verify the body as it arrived, before
//! anything parses it:
//!
//! ```
//! use videosdk_sip::events::{Event, VerifyError, WebhookVerifier};
//!
//! fn handle(
//!     verifier: &WebhookVerifier,
//!     signature: Option<&[u8]>,
//!     body: &[u8],
//! ) -> Result<(), VerifyError> {
//!     let event: Event = verifier.verify(signature, body)?;
//!     println!("{:?} {:?}", event.kind(), event.data().and_then(|it| it.status.as_ref()));
//!     Ok(())
//! }
//! ```
//!
//! [`Client::webhook_verifier`](crate::Client::webhook_verifier) fetches the
//! key by itself.
//!
//! # What the signature does not say
//!
//! It has no timestamp, so whoever has seen an event can send it again:
//! de-duplicate by [`Event::key`]. How often VideoSDK repeats an event, and in
//! which order events come, is not documented.
//!
//! Sources: reference page "Webhook verification" and the vendor's Node.js SDK,
//! which signs the raw body. The sample of the page verifies
//! `JSON.stringify(body)`, which is the same only for compact JSON that
//! survives JavaScript. That the events of `/v2/sip/webhooks` are signed is not
//! said of them separately.

mod fetched;
mod key;
mod verifier;

use std::fmt;

use serde_json::Value;

use crate::read;
pub use crate::webhooks::{CallEvent, CallEventData, EventKind};
pub use fetched::FetchingVerifier;
pub use verifier::{VerifyError, WebhookVerifier};

/// The header with the signature, in lower case: `videosdk-signature`.
pub const SIGNATURE_HEADER: &str = "videosdk-signature";

/// An event that VideoSDK has signed.
#[derive(Clone, PartialEq)]
pub struct Event {
    event: CallEvent,
    raw: Box<[u8]>,
}

impl Event {
    /// Reads a body whose signature was verified.
    fn read(body: &[u8]) -> Result<Self, VerifyError> {
        let json = serde_json::from_slice::<Value>(body).map_err(|_| VerifyError::NotJson)?;
        let event = json.is_object().then(|| read::lenient_part(&json)).flatten();
        let event = event.ok_or(VerifyError::NotJson)?;
        Ok(Self { event, raw: body.into() })
    }

    /// What it is about. `None` for what has no `webhookType`, such as the
    /// summary that an agent sends after a call. Kinds that this version does
    /// not know are [`EventKind::Unknown`].
    pub fn kind(&self) -> Option<&EventKind> {
        self.event.kind.as_ref()
    }

    /// The call that it is about. `None` if it has no `data`.
    pub fn data(&self) -> Option<&CallEventData> {
        self.event.data.as_ref()
    }

    /// All that was read, with fields that are not described in `extra`.
    pub fn as_call_event(&self) -> &CallEvent {
        &self.event
    }

    /// The body as it came.
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// What to de-duplicate by: kind and call, as `call-answered:<call id>`.
    /// `None` without either. Events that come several times in a call, such as
    /// `call-update`, share a key: add what tells them apart for you.
    pub fn key(&self) -> Option<String> {
        let call = self.data()?.call_id.as_ref()?;
        Some(format!("{}:{call}", self.kind()?))
    }
}

/// One line: the kind, and the call, its status and the numbers, as far as it has
/// them. Characters that steer a terminal are replaced.
impl fmt::Display for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = |text: &str| text.replace(char::is_control, "\u{fffd}");
        f.write_str(&plain(self.kind().map_or("event without a kind", |it| it.as_str())))?;
        let Some(data) = self.data() else { return Ok(()) };
        let fields = [
            ("callId", data.call_id.as_ref().map(AsRef::as_ref)),
            ("status", data.status.as_ref().map(|it| it.as_str())),
            ("from", data.from.as_deref()),
            ("to", data.to.as_deref()),
        ];
        let mut known = fields.into_iter().filter_map(|(name, value)| Some((name, value?)));
        known.try_for_each(|(name, value)| write!(f, " {name}={}", plain(value)))
    }
}

/// Kind and call; what else it holds belongs to your users.
impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Event")
            .field("kind", &self.kind())
            .field("call_id", &self.data().and_then(|it| it.call_id.as_ref()))
            .field("bytes", &self.raw.len())
            .finish()
    }
}

#[cfg(test)]
mod tests;

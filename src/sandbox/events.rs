//! Events for a handler under test. Needs a feature with which events can be
//! verified.

use std::io;
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::mpsc;
use tokio::time::timeout;

use super::Sandbox;
use super::behaviour::webhooks::{self, PUBLIC_KEY};
use crate::base_url::BaseUrl;
use crate::events::SIGNATURE_HEADER;

/// How long a handler may take before the next event is sent.
const PATIENCE: Duration = Duration::from_secs(5);

/// Addresses of webhooks, and what to send there.
pub(super) type Outbox = mpsc::UnboundedReceiver<(String, Value)>;

/// An event as VideoSDK would send it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SignedEvent {
    /// The body, byte by byte.
    pub body: Vec<u8>,
    /// The value of the header `videosdk-signature`.
    pub signature: String,
}

impl Sandbox {
    /// The public key that the sandbox signs events with, in PEM. A client of
    /// the sandbox fetches the same.
    pub fn event_key(&self) -> &'static str {
        PUBLIC_KEY
    }

    /// Signs an event, to be given to a handler.
    ///
    /// # Panics
    ///
    /// If nothing can be signed on this system.
    pub fn sign_event(&self, event: &Value) -> SignedEvent {
        match sign(event) {
            Some(signed) => signed,
            None => panic!("the sandbox cannot sign"),
        }
    }

    /// Sends a signed event to a handler on the local machine, say
    /// `http://127.0.0.1:3000/hook`, and returns the status of its response.
    ///
    /// # Errors
    ///
    /// If the address is not local or not plain http; if it cannot be
    /// reached; if what comes back is not HTTP.
    ///
    /// # Panics
    ///
    /// As [`sign_event`](Self::sign_event).
    pub async fn deliver_event(&self, url: &str, event: &Value) -> io::Result<u16> {
        deliver(url, self.sign_event(event)).await
    }

    /// What happened to calls since the sandbox was started, the oldest first:
    /// the events that a webhook for all kinds would have received.
    pub fn events(&self) -> Vec<Value> {
        self.api.lock().store.events.clone()
    }
}

/// Sends what has happened to the webhooks that ask for it, one event after the
/// other, in the background. Nobody is told of a handler that is not there.
pub(super) async fn deliver_all(mut outbox: Outbox) {
    while let Some((url, event)) = outbox.recv().await {
        if let Some(signed) = sign(&event) {
            let _ = timeout(PATIENCE, deliver(&url, signed)).await;
        }
    }
}

fn sign(event: &Value) -> Option<SignedEvent> {
    // As the vendor's servers write it, without blanks.
    let body = event.to_string().into_bytes();
    let signature = webhooks::sign(&body)?;
    Some(SignedEvent { body, signature })
}

pub(super) async fn deliver(url: &str, event: SignedEvent) -> io::Result<u16> {
    let invalid = |reason: &str| io::Error::new(io::ErrorKind::InvalidInput, reason.to_owned());
    let target = BaseUrl::parse(url).map_err(|reason| invalid(&reason))?;
    if target.is_https() {
        return Err(invalid("events are delivered by plain http to a local address"));
    }
    let SignedEvent { body, signature } = event;
    let (authority, path) = (&target.authority, target.path());
    let path = if path.is_empty() { "/" } else { path };
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: {authority}\r\ncontent-type: application/json\r\n\
         {SIGNATURE_HEADER}: {signature}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        body.len()
    );
    let address = match authority.port() {
        Some(_) => authority.to_string(),
        None => format!("{authority}:80"),
    };
    let mut stream = TcpStream::connect(address).await?;
    stream.write_all(&[head.as_bytes(), &body].concat()).await?;
    let mut response = Vec::new();
    stream.take(64 * 1024).read_to_end(&mut response).await?;
    let head = String::from_utf8_lossy(&response);
    let status = head.strip_prefix("HTTP/1.1 ").and_then(|it| it.get(..3)?.parse().ok());
    status.ok_or_else(|| io::Error::new(io::ErrorKind::InvalidData, "the response is not HTTP"))
}

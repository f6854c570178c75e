//! A web service that receives events: verified, each once, answered at once.
//!
//! ```sh
//! cargo run --example webhook
//! ```
//!
//! It runs against a sandbox, which sends the events. For VideoSDK, take the
//! client from `Client::from_env()` and let `/hook` be reached by https.

use std::collections::HashSet;
use std::error::Error;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use videosdk_sip::events::{Event, EventKind, FetchingVerifier, SIGNATURE_HEADER};
use videosdk_sip::sandbox::Sandbox;

#[derive(Clone)]
struct Service {
    verifier: FetchingVerifier,
    /// What was seen already. A database, or a cache with a time to live, in
    /// real life: several processes share it, and it must not grow for ever.
    seen: Arc<Mutex<HashSet<String>>>,
    work: mpsc::UnboundedSender<Event>,
}

/// Takes the body as bytes: JSON that was parsed cannot be verified any more.
async fn hook(State(service): State<Service>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let signature = headers.get(SIGNATURE_HEADER).map(|it| it.as_bytes());
    let event = match service.verifier.verify(signature, &body).await {
        Ok(event) => event,
        Err(error) => {
            println!("refused: {error}");
            return StatusCode::from_u16(error.status()).unwrap_or(StatusCode::BAD_REQUEST);
        }
    };
    // The signature has no timestamp: the same event may be sent again, by
    // VideoSDK or by somebody who has seen it.
    let is_new = event
        .key()
        .is_none_or(|key| service.seen.lock().unwrap_or_else(PoisonError::into_inner).insert(key));
    if is_new && service.work.send(event).is_err() {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    // Respond at once; the work is done elsewhere.
    StatusCode::OK
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build()?;
    let (work, mut events) = mpsc::unbounded_channel();
    let service = Service { verifier: client.webhook_verifier(), seen: Arc::default(), work };

    let app = Router::new().route("/hook", post(hook)).with_state(service);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/hook", listener.local_addr()?);
    tokio::spawn(async move { axum::serve(listener, app).await });
    client.webhooks().create(&url, [EventKind::CallAnswered]).send().await?;

    let event = json!({
        "webhookType": "call-answered",
        "data": { "callId": "call_1", "to": "+14155550123", "status": "answered" },
    });
    for _ in 0..2 {
        println!("delivered: {}", sandbox.deliver_event(&url, &event).await?);
    }
    println!("tampered with: {}", tampered(&sandbox, &url).await?);

    while let Ok(event) = events.try_recv() {
        let status = event.data().and_then(|it| it.status.as_ref());
        println!("event: {:?}, the call is {:?}", event.kind(), status);
    }
    Ok(())
}

/// Sends an event with the signature of another one.
async fn tampered(sandbox: &Sandbox, url: &str) -> Result<StatusCode, Box<dyn Error>> {
    let signed = sandbox.sign_event(&json!({ "webhookType": "call-answered" }));
    let request = reqwest::Client::new().post(url).header(SIGNATURE_HEADER, signed.signature);
    Ok(request.body("{\"webhookType\":\"call-missed\"}").send().await?.status())
}

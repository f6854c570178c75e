//! Events: verifying one, and receiving them on this machine.

use clap::Args;
use serde_json::{Value, json};
use videosdk_sip::events::{Event, VerifyError, WebhookVerifier};
use videosdk_sip::sandbox::{EventListener, EventVerifier};

use crate::output::{plain, with_time};
use crate::{Failure, Result, Session, input};

/// Check the signature of an event
#[derive(Args)]
#[command(after_help = "Exit code 0: VideoSDK has signed it. Exit code 1: it has not.")]
pub struct Verify {
    /// The value of the header videosdk-signature
    #[arg(long, value_name = "VALUE")]
    signature: String,
    /// The body, byte by byte as it came; - for stdin
    #[arg(long, short, default_value = "-")]
    file: String,
    /// VideoSDK's key in PEM [default: fetched from the service]
    #[arg(long, value_name = "FILE")]
    public_key: Option<String>,
}

pub async fn verify(verify: Verify, session: &Session) -> Result {
    let verifier = verifier(verify.public_key, session)?;
    let body = input::read_bytes(&verify.file)?;
    let event = verifier.verify(Some(verify.signature.as_bytes()), &body).await;
    let event = event.map_err(|error| match error {
        VerifyError::NoKey(error) => Failure::from(error),
        error => Failure::new(1, "notVerified", error.to_string()),
    })?;
    session.show(&json!({ "valid": true, "event": json(&event) }), format!("valid: {event}"))
}

/// Receive events on this machine
#[derive(Args)]
#[command(
    after_help = "VideoSDK must be able to reach it: let a tunnel lead to it, and create a webhook with\n\
                  the address of the tunnel."
)]
pub struct Listen {
    /// Where to listen on 127.0.0.1; 0 for any free port
    #[arg(long, default_value = "4000")]
    port: u16,
    /// The path of the webhook
    #[arg(long, default_value = "/")]
    path: String,
    /// Pass verified events on to a program on this machine
    #[arg(long, value_name = "URL")]
    forward: Option<String>,
    /// VideoSDK's key in PEM [default: fetched from the service]
    #[arg(long, value_name = "FILE")]
    public_key: Option<String>,
}

/// Prints an event a line until Ctrl-C.
pub async fn listen(listen: Listen, session: &Session) -> Result {
    let listener = EventListener::new(verifier(listen.public_key, session)?);
    let listener = listener.with_port(listen.port).with_path(listen.path);
    let listener = listen.forward.into_iter().fold(listener, EventListener::with_forward);
    let mut listener = listener.start().await.map_err(|error| {
        Failure::usage(format!("cannot listen on 127.0.0.1:{}: {error}", listen.port))
    })?;
    session.note(format!("Listening on {}", listener.url()));
    session.note("VideoSDK must be able to reach it: let a tunnel lead here. Stop it with Ctrl-C.");
    let receiving = async {
        while let Some(received) = listener.next().await {
            match received {
                Ok(it) => session.event(&json(&it), with_time(it))?,
                // What was refused is no result.
                Err(why) => session.note(with_time(format!("refused: {}", plain(&why)))),
            }
        }
        Ok(())
    };
    tokio::select! {
        biased;
        _ = tokio::signal::ctrl_c() => Ok(()),
        ended = receiving => ended,
    }
}

/// With the key of a file, no credentials are needed.
fn verifier(public_key: Option<String>, session: &Session) -> Result<EventVerifier> {
    Ok(match public_key {
        Some(path) => WebhookVerifier::from_pem(input::read_text(&path)?)?.into(),
        None => session.client()?.webhook_verifier().into(),
    })
}

/// The event as it came.
fn json(event: &Event) -> Value {
    serde_json::from_slice(event.raw()).unwrap_or_default()
}

//! Events: verifying one, and receiving them on this machine.

use std::pin::pin;

use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::{Value, json};
use videosdk_sip::events::{Event, VerifyError, WebhookVerifier};
use videosdk_sip::sandbox::{EventListener, EventVerifier};

use super::{interrupted, option, time_of_day};
use crate::failure::Failure;
use crate::input;
use crate::session::Session;
use crate::table::plain;

fn key_argument() -> Arg {
    option("public-key", "FILE", "VideoSDK's key in PEM [default: fetched from the service]")
}

pub fn verify_arguments(command: Command) -> Command {
    let help = "The value of the header videosdk-signature";
    let file = option("file", "FILE", "The body, byte by byte as it came; - for stdin");
    command
        .arg(option("signature", "VALUE", help).required(true))
        .arg(file.short('f').default_value("-"))
        .arg(key_argument())
        .after_help("Exit code 0: VideoSDK has signed it. Exit code 1: it has not.")
}

pub async fn verify(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let path = matches.get_one::<String>("file").map_or("-", String::as_str);
    let signature = matches.get_one::<String>("signature").map_or("", String::as_str);
    let verifier = verifier(matches, session)?;
    let body = input::read_bytes(path)?;
    let event =
        verifier.verify(Some(signature.as_bytes()), &body).await.map_err(|error| match error {
            VerifyError::NoKey(error) => Failure::from(error),
            error => Failure::refused(error.to_string()).with_kind("notVerified"),
        })?;
    match session.json {
        true => session.print(&json!({ "valid": true, "event": as_json(&event) })),
        false => session.line(&format!("valid: {}", described(&event))),
    }
}

pub fn listen_arguments(command: Command) -> Command {
    command
        .arg(
            option("port", "PORT", "Where to listen on 127.0.0.1; 0 for any free port")
                .default_value("4000")
                .value_parser(value_parser!(u16)),
        )
        .arg(option("path", "PATH", "The path of the webhook").default_value("/"))
        .arg(option("forward", "URL", "Pass verified events on to a program on this machine"))
        .arg(key_argument())
        .after_help(
            "VideoSDK must be able to reach it: let a tunnel lead to it, and create a webhook with\n\
             the address of the tunnel.",
        )
}

/// Prints an event a line until Ctrl-C.
pub async fn listen(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let port = matches.get_one("port").copied().unwrap_or_default();
    let mut listener = EventListener::new(verifier(matches, session)?)
        .with_port(port)
        .with_path(text("path").unwrap_or("/"));
    if let Some(url) = text("forward") {
        listener = listener.with_forward(url);
    }
    let mut listener = listener
        .start()
        .await
        .map_err(|error| Failure::usage(format!("cannot listen on 127.0.0.1:{port}: {error}")))?;
    session.note(&format!(
        "Listening on {}\nVideoSDK must be able to reach it: let a tunnel lead here. Stop it with \
         Ctrl-C.",
        listener.url()
    ));
    let mut stopped = pin!(interrupted());
    loop {
        let received = tokio::select! {
            biased;
            heard = &mut stopped => return heard,
            received = listener.next() => received,
        };
        match received {
            Some(Ok(event)) if session.json => session.line(&as_json(&event).to_string())?,
            Some(Ok(event)) => {
                session.line(&format!("{}  {}", time_of_day(), described(&event)))?;
            }
            // What was refused is no result.
            Some(Err(why)) => {
                session.note(&format!("{}  refused: {}", time_of_day(), plain(&why)));
            }
            None => return Ok(()),
        }
    }
}

/// With the key of a file, no credentials are needed.
fn verifier(matches: &ArgMatches, session: &Session) -> Result<EventVerifier, Failure> {
    Ok(match matches.get_one::<String>("public-key") {
        Some(path) => WebhookVerifier::from_pem(input::read_text(path)?)?.into(),
        None => session.client()?.webhook_verifier().into(),
    })
}

fn as_json(event: &Event) -> Value {
    serde_json::from_slice(event.raw()).unwrap_or_default()
}

/// Kind, call and status in a line.
fn described(event: &Event) -> String {
    let kind = event.kind().map_or("event without a kind", |it| it.as_str());
    let data = as_json(event).get("data").cloned().unwrap_or_default();
    let about = ["callId", "status", "from", "to"].into_iter().filter_map(|name| {
        data.get(name).and_then(Value::as_str).map(|value| format!(" {name}={value}"))
    });
    plain(&format!("{kind}{}", about.collect::<String>()))
}

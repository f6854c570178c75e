//! Asks the service what no document answers, and says which settings follow.
//!
//! ```sh
//! cargo run --features diagnose --example doctor -- --yes         # the live service, with your key
//! cargo run --features diagnose --example doctor -- --sandbox     # the embedded sandbox
//! cargo run --features diagnose --example doctor -- --sandbox patch-only reset keep-empty unknown
//! ```
//!
//! `Client::examine` creates one resource with a name of its own, asks its
//! questions with that one, and deletes it, even if it is interrupted by Ctrl-C.
//! It neither changes nor deletes what it did not create, and places no call.
//! Credentials come from the environment (see `Client::from_env`). The command
//! line has the same: `videosdk-sip doctor --scratch`.

use std::cell::Cell;
use std::error::Error;
use std::pin::pin;
use std::process::ExitCode;

use serde_json::json;
use videosdk_sip::diagnosis::Level;
use videosdk_sip::sandbox::{OmittedFields, Reply, Sandbox};
use videosdk_sip::{Client, UpdateMethod};

const USAGE: &str = "\
Creates an outbound gateway, asks with it what the API does, and deletes it.

    doctor --yes                 asks the service of VIDEOSDK_API_KEY and VIDEOSDK_SECRET,
                                 at VIDEOSDK_API_ENDPOINT if that is set
    doctor --sandbox [RULE]...   asks an embedded sandbox that has these rules: put-only,
                                 patch-only, reset, keep-empty, unknown, delete-again";

#[tokio::main]
async fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).collect();
    let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
    let examined = match arguments[..] {
        ["--yes"] => with_own_key().await,
        ["--sandbox", ref rules @ ..] => with_sandbox(rules).await,
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    examined.unwrap_or_else(|error| {
        eprintln!("doctor: {error}");
        ExitCode::FAILURE
    })
}

async fn with_own_key() -> Result<ExitCode, Box<dyn Error>> {
    examine(&Client::from_env()?).await
}

async fn with_sandbox(rules: &[&str]) -> Result<ExitCode, Box<dyn Error>> {
    let mut builder = Sandbox::builder();
    for rule in rules {
        builder = match *rule {
            "put-only" => builder.only_update_method(UpdateMethod::Put),
            "patch-only" => builder.only_update_method(UpdateMethod::Patch),
            "reset" => builder.omitted_fields(OmittedFields::Reset),
            "keep-empty" => builder.ignore_empty_lists(true),
            "unknown" => builder.allow_unknown_fields(true),
            "delete-again" => builder,
            other => return Err(format!("there is no rule `{other}`\n\n{USAGE}").into()),
        };
    }
    let sandbox = builder.start()?;
    if rules.contains(&"delete-again") {
        let deleted = Reply::regular().with_status(200).json(json!({ "message": "Deleted" }));
        sandbox.reply_next_times_to("deleteOutboundGateway", 2, deleted);
    }
    examine(&sandbox.client().build()?).await
}

async fn examine(client: &Client) -> Result<ExitCode, Box<dyn Error>> {
    // From its first poll on, Ctrl-C ends this future and not the program.
    let mut interrupted = pin!(tokio::signal::ctrl_c());
    tokio::select! {
        biased;
        _ = &mut interrupted => return Ok(ExitCode::from(130)),
        () = std::future::ready(()) => {}
    }
    println!("Asking {} with a scratch resource", client.base_url());
    let was_interrupted = Cell::new(false);
    let stop = async { was_interrupted.set(interrupted.await.is_ok()) };
    let findings = client.examine(stop, |finding| println!("{finding}")).await;
    let failed = findings.iter().any(|it| it.level == Level::Fail);
    Ok(match was_interrupted.get() {
        true => ExitCode::from(130),
        false if failed => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

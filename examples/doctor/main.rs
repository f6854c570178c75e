//! Asks the service what no document answers, and says which settings follow.
//!
//! ```sh
//! cargo run --example doctor -- --yes         # the live service, with your key
//! cargo run --example doctor -- --sandbox     # the embedded sandbox
//! cargo run --example doctor -- --sandbox patch-only reset keep-empty unknown delete-again
//! ```
//!
//! It creates one outbound gateway with a name of its own, asks its questions
//! with that one, and deletes it, even if it is interrupted by Ctrl-C. It
//! neither changes nor deletes what it did not create, and places no call.
//! Credentials come from the environment (see `Client::from_env`).

mod questions;
mod scratch;

use std::error::Error;
use std::pin::pin;
use std::process::ExitCode;

use serde_json::json;
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
    let gateways = client.outbound_gateways();
    let name = scratch::unique_name();
    println!("Asking {} with a scratch gateway, `{name}`", client.base_url());
    // Not to be interrupted: what is created must be known, to be deleted.
    let id = scratch::create(&gateways, &name).await?;
    println!("Created {id}\n");
    let answers = tokio::select! {
        answers = questions::ask(&gateways, &id) => Some(answers),
        _ = &mut interrupted => None,
    };
    match answers {
        None => {
            println!("\nInterrupted");
            scratch::delete(&gateways, &id, &name).await?;
            Ok(ExitCode::from(130))
        }
        Some(Err(error)) => {
            scratch::delete(&gateways, &id, &name).await?;
            Err(error.into())
        }
        Some(Ok(settings)) => {
            scratch::delete(&gateways, &id, &name).await?;
            let again = questions::delete_again(&gateways, &id).await?;
            println!("\nWhat follows:");
            for line in settings.iter().chain(again.iter()) {
                println!("  {line}");
            }
            Ok(ExitCode::SUCCESS)
        }
    }
}

//! The sandbox, for this tool and for any HTTP client.

use std::collections::BTreeMap;
use std::process::Command;
use std::time::Duration;

use clap::Args;
use clap::builder::PossibleValue;
use serde_json::json;
use videosdk_sip::sandbox::{RULES, Sandbox as Server};

use crate::{Failure, Result, Session};

const DAY: Duration = Duration::from_secs(24 * 60 * 60);

const EXAMPLES: &str = "\
Examples:
  videosdk-sip sandbox --port 8080                     until Ctrl-C; paste what it prints
  videosdk-sip sandbox -- videosdk-sip outbound list   for one command";

/// Serve an in-memory VideoSDK on this machine
#[derive(Args)]
#[command(after_help = EXAMPLES)]
pub struct Sandbox {
    /// Where to listen on 127.0.0.1 [default: any free port]
    #[arg(long)]
    port: Option<u16>,
    /// How the service behaves, where nobody knows it
    #[arg(long, value_parser = RULES.map(|(name, help)| PossibleValue::new(name).help(help)))]
    rule: Vec<String>,
    /// Run this with the sandbox in its environment, and stop afterwards
    #[arg(last = true)]
    command: Vec<String>,
}

pub async fn run(sandbox: Sandbox, session: &Session) -> Result {
    let builder = Server::builder().port(sandbox.port.unwrap_or_default());
    let builder = builder.api_key("sandbox-key", "sandbox-secret-of-at-least-32-bytes");
    let builder = sandbox.rule.iter().fold(builder, |it, rule| it.with_rule(rule));
    let server = builder.start().map_err(|error| {
        Failure::refused(format!("cannot listen: {error}")).with_hint("choose another --port")
    })?;
    if let Some((program, arguments)) = sandbox.command.split_first() {
        return run_in(&server, program, arguments).await;
    }
    let token = ("VIDEOSDK_AUTH_TOKEN", server.token(DAY).expose().to_owned());
    let all: BTreeMap<_, _> = server.environment().into_iter().chain([token]).collect();
    session.event(&json!(all), server.exports(DAY))?;
    session.note("The sandbox is running; there is one of each resource. Stop it with Ctrl-C.");
    let _ = tokio::signal::ctrl_c().await;
    Ok(())
}

/// Runs a program with the sandbox in its environment, and ends as it does.
async fn run_in(server: &Server, program: &str, arguments: &[String]) -> Result {
    let mut command = Command::new(program);
    server.lead(command.args(arguments));
    // Ctrl-C is heard from now on, and left to the program, which says what follows.
    tokio::task::yield_now().await;
    let status = command.status();
    let status = status.map_err(|it| Failure::usage(format!("cannot run `{program}`: {it}")))?;
    match status.code().map(u8::try_from) {
        Some(Ok(0)) => Ok(()),
        code => Err(Failure::silent(code.and_then(Result::ok).unwrap_or(1))),
    }
}

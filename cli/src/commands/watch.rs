//! A call until it is over.

use std::pin::pin;
use std::time::Duration;

use clap::{ArgMatches, Command};
use serde_json::Value;

use super::{flag, interrupted, option, positional, time_of_day};
use crate::described;
use crate::failure::Failure;
use crate::session::Session;
use crate::table::plain;

pub fn arguments(command: Command) -> Command {
    with_interval(command.arg(positional("id", "ID", "The call")))
}

pub fn create_arguments(command: Command) -> Command {
    let watch = flag("watch", "Follow the status of the call to its end");
    with_interval(command.visible_alias("make").arg(watch))
}

/// As the description has it, and goes on with the watch.
pub async fn create(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let operation = described::of_noun("call").find(|it| it.verb() == "create");
    let Some(operation) = operation.filter(|_| matches.get_flag("watch") && !session.dry_run)
    else {
        return described::run("call", "create", matches, session).await;
    };
    let call = described::request(operation, matches, session).await?.send().await?.value;
    let id = call.get(operation.id_path()).and_then(Value::as_str).unwrap_or_default();
    match session.json {
        true => session.line(&call.to_string())?,
        false => session.line(&format!("call {}", plain(id)))?,
    }
    watch(id, interval(matches), session).await
}

/// How often it is looked at.
fn with_interval(command: Command) -> Command {
    command.arg(
        option("interval", "SECONDS", "How long to wait between two looks")
            .default_value("1")
            .value_parser(seconds),
    )
}

pub async fn run(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let id = matches.get_one::<String>("id").map_or("", String::as_str);
    watch(id, interval(matches), session).await
}

fn interval(matches: &ArgMatches) -> Duration {
    matches.get_one("interval").copied().unwrap_or(Duration::from_secs(1))
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().filter(|it| (0.1..=3600.0).contains(it));
    seconds.map(Duration::from_secs_f64).ok_or_else(|| "it must be 0.1 to 3600".to_owned())
}

/// Prints a line for each state, with `--json` the call in a line. Ctrl-C ends
/// the watch and not the call.
async fn watch(id: &str, interval: Duration, session: &Session) -> Result<(), Failure> {
    let mut watch = session.client()?.calls().watch(id).with_interval(interval);
    let mut stopped = pin!(interrupted());
    loop {
        let next = tokio::select! {
            biased;
            heard = &mut stopped => {
                heard?;
                return Err(Failure::refused("no longer watching; the call goes on")
                    .with_kind("interrupted")
                    .with_code(130)
                    .with_hint(format!("`videosdk-sip call watch {id}` watches it again, \
                        `videosdk-sip call end {id}` ends it")));
            }
            next = watch.next() => next,
        };
        let Some(call) = next else { return Ok(()) };
        let call = serde_json::to_value(call?).unwrap_or_default();
        match session.json {
            true => session.line(&call.to_string())?,
            false => {
                let status = call.get("status").and_then(Value::as_str).unwrap_or("unknown");
                session.line(&format!("{}  {}", time_of_day(), plain(status)))?;
            }
        }
    }
}

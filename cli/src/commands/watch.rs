//! A call until it is over.

use std::pin::pin;
use std::time::Duration;

use clap::{ArgMatches, Command};
use serde_json::Value;
use videosdk_sip::Error;

use super::{flag, interrupted, option, positional, time_of_day};
use crate::described;
use crate::failure::Failure;
use crate::session::Session;
use crate::table::plain;

pub fn arguments(command: Command) -> Command {
    with_times(command.arg(positional("id", "ID", "The call")))
}

pub fn create_arguments(command: Command) -> Command {
    let watch = flag("watch", "Follow the status of the call to its end");
    with_times(command.visible_alias("make").arg(watch))
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
    watch(id, matches, session).await
}

/// How often it is looked at, and for how long.
fn with_times(command: Command) -> Command {
    let interval = option("interval", "SECONDS", "How long to wait between two looks");
    let deadline = option("deadline", "SECONDS", "How long to watch at most");
    command
        .arg(interval.default_value("1").value_parser(seconds))
        .arg(deadline.default_value("14400").value_parser(seconds))
}

pub async fn run(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let id = matches.get_one::<String>("id").map_or("", String::as_str);
    watch(id, matches, session).await
}

fn seconds(text: &str) -> Result<Duration, String> {
    let seconds = text.parse().ok().filter(|it| (0.1..=86400.0).contains(it));
    seconds.map(Duration::from_secs_f64).ok_or_else(|| "it must be 0.1 to 86400".to_owned())
}

/// Prints a line for each state, with `--json` the call in a line. Ctrl-C ends
/// the watch and not the call.
async fn watch(id: &str, matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let time = |name: &str| matches.get_one(name).copied().unwrap_or(Duration::from_secs(1));
    let watch = session.client()?.calls().watch(id);
    let mut watch = watch.with_interval(time("interval")).with_deadline(time("deadline"));
    let mut stopped = pin!(interrupted());
    loop {
        let next = tokio::select! {
            biased;
            heard = &mut stopped => {
                heard?;
                return Err(given_up(id).with_kind("interrupted").with_code(130));
            }
            next = watch.next() => next,
        };
        let Some(call) = next else { return Ok(()) };
        if call.as_ref().is_err_and(Error::is_timeout) {
            return Err(given_up(id).with_kind("timeout"));
        }
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

fn given_up(id: &str) -> Failure {
    Failure::refused("no longer watching; the call goes on").with_hint(format!(
        "`videosdk-sip call watch {id}` watches it again, `videosdk-sip call end {id}` ends it"
    ))
}

//! A call until it is over.

use std::pin::pin;
use std::time::Duration;

use clap::{ArgMatches, Command, value_parser};
use serde_json::Value;

use super::{interrupted, option, plain, positional, time_of_day};
use crate::failure::Failure;
use crate::session::Session;

pub fn arguments(command: Command) -> Command {
    with_interval(command.arg(positional("id", "ID", "The call")))
}

/// How often it is looked at.
pub fn with_interval(command: Command) -> Command {
    command.arg(
        option("interval", "SECONDS", "How long to wait between two looks")
            .default_value("1")
            .value_parser(value_parser!(u64).range(1..)),
    )
}

pub async fn run(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let id = matches.get_one::<String>("id").map_or("", String::as_str);
    let seconds = matches.get_one("interval").copied().unwrap_or(1);
    watch(id, Duration::from_secs(seconds), session).await
}

/// Prints a line for each state, with `--json` the call in a line. Ctrl-C ends
/// the watch and not the call.
pub async fn watch(id: &str, interval: Duration, session: &Session) -> Result<(), Failure> {
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

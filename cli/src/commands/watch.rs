//! A call until it is over.

use std::pin::pin;
use std::time::Duration;

use clap::{ArgMatches, Args, Command, FromArgMatches, Subcommand};
use serde_json::{Value, json};
use videosdk_sip::Error;

use super::{interrupted, time_of_day};
use crate::described;
use crate::failure::Failure;
use crate::session::Session;
use crate::table::plain;

/// What the description does not have.
#[derive(Subcommand)]
pub enum Call {
    Watch(Watch),
}

/// Follow the status of a call to its end
#[derive(Args)]
pub struct Watch {
    /// The call
    id: String,
    #[command(flatten)]
    times: Times,
}

#[derive(Args)]
struct Create {
    /// Follow the status of the call to its end
    #[arg(long)]
    watch: bool,
    #[command(flatten)]
    times: Times,
}

#[derive(Args)]
struct Times {
    /// How long to wait between two looks
    #[arg(long, value_name = "SECONDS", default_value = "1", value_parser = seconds)]
    interval: Duration,
    /// How long to watch at most
    #[arg(long, value_name = "SECONDS", default_value = "14400", value_parser = seconds)]
    deadline: Duration,
}

impl Call {
    pub async fn run(self, session: &Session) -> Result<(), Failure> {
        let Self::Watch(Watch { id, times }) = self;
        times.watch(&id, session).await
    }

    /// Adds to the verb of the description what a watch needs.
    pub fn augment_create(noun: Command) -> Command {
        noun.mut_subcommand("create", |it| Create::augment_args(it).visible_alias("make"))
    }

    /// As the description has it, and goes on with the watch.
    pub async fn create(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
        let Create { watch, times } = Create::from_arg_matches(matches)?;
        if !watch || session.dry_run {
            return described::run("call", "create", matches, session).await;
        }
        let request = described::request("call", "create", matches, session).await?;
        let operation = request.description();
        let call = request.send().await?.value;
        let id = call.get(operation.id_path()).and_then(Value::as_str).unwrap_or_default();
        session.event(&call, format!("call {}", plain(id)))?;
        times.watch(id, session).await
    }
}

impl Times {
    /// Prints a line for each state, with `--json` the call in a line. Ctrl-C ends
    /// the watch and not the call.
    async fn watch(&self, id: &str, session: &Session) -> Result<(), Failure> {
        let watch = session.client()?.calls().watch(id);
        let mut watch = watch.with_interval(self.interval).with_deadline(self.deadline);
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
            let call = json!(call?);
            let status = call.get("status").and_then(Value::as_str).unwrap_or("unknown");
            session.event(&call, format!("{}  {}", time_of_day(), plain(status)))?;
        }
    }
}

fn seconds(text: &str) -> Result<Duration, &'static str> {
    let seconds = text.parse().ok().filter(|it| (0.1..=86400.0).contains(it));
    seconds.map(Duration::from_secs_f64).ok_or("it must be 0.1 to 86400")
}

fn given_up(id: &str) -> Failure {
    Failure::refused("no longer watching; the call goes on").with_hint(format!(
        "`videosdk-sip call watch {id}` watches it again, `videosdk-sip call end {id}` ends it"
    ))
}

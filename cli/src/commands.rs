//! The commands that the description does not have.

mod apply;
mod doctor;
mod manual;
mod raw;
mod sandbox;
mod token;
mod watch;
mod webhook;

use clap::{Arg, ArgAction};

use crate::app::Entry;
use crate::failure::Failure;

macro_rules! entry {
    ($within:expr, $name:literal, $module:ident, $arguments:ident, $run:ident, $about:literal) => {
        Entry {
            within: $within,
            name: $name,
            about: $about,
            arguments: $module::$arguments,
            run: |matches, session| Box::pin($module::$run(matches, session)),
        }
    };
}

const CALL: Option<&str> = Some("call");
const WEBHOOK: Option<&str> = Some("webhook");

/// In the order in which help lists them.
#[rustfmt::skip]
pub const ENTRIES: &[Entry] = &[
    entry!(None, "apply", apply, arguments, run, "Bring the account into line with a file"),
    entry!(None, "export", apply, export_arguments, export, "Print the account as such a file"),
    entry!(None, "doctor", doctor, arguments, run, "Check configuration, connection, clock and credentials"),
    entry!(CALL, "create", watch, create_arguments, create, "Place a call"),
    entry!(CALL, "watch", watch, arguments, run, "Follow the status of a call to its end"),
    entry!(WEBHOOK, "verify", webhook, verify_arguments, verify, "Check the signature of an event"),
    entry!(WEBHOOK, "listen", webhook, listen_arguments, listen, "Receive events on this machine"),
    entry!(None, "token", token, arguments, run, "Sign a token with the API key and secret"),
    entry!(None, "raw", raw, arguments, run, "Send any request, with the credentials of the others"),
    entry!(None, "sandbox", sandbox, arguments, run, "Serve an in-memory VideoSDK on this machine"),
    entry!(None, "completions", manual, completions_arguments, completions, "Print the completions of a shell"),
    entry!(None, "schema", apply, schema_arguments, schema, "Print the JSON Schema of the file that is applied"),
    entry!(None, "man", manual, man_arguments, man, "Print or write the manual pages"),
];

/// `--name VALUE`.
fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

/// `--name`.
fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
}

/// `--name VALUE`, as often as it is wanted.
fn repeated(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    option(name, value, help).action(ArgAction::Append)
}

/// An argument by its place.
fn positional(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).value_name(value).required(true).help(help)
}

/// `name=value`.
fn pair(text: &str) -> Result<(String, String), String> {
    let pair = text.split_once('=').filter(|(name, _)| !name.is_empty());
    let pair = pair.ok_or_else(|| "it is not `name=value`".to_owned())?;
    Ok((pair.0.to_owned(), pair.1.to_owned()))
}

/// The time of the day, UTC.
fn time_of_day() -> String {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let seconds = now.unwrap_or_default().as_secs() % 86_400;
    format!("{:02}:{:02}:{:02}Z", seconds / 3600, seconds / 60 % 60, seconds % 60)
}

/// Waits for Ctrl-C, from the first poll on.
async fn interrupted() -> Result<(), Failure> {
    let heard = tokio::signal::ctrl_c().await;
    heard.map_err(|error| Failure::refused(format!("cannot wait for Ctrl-C: {error}")))
}

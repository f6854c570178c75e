//! The commands that the description does not have.

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

/// In the order in which help lists them.
pub const ENTRIES: &[Entry] = &[
    Entry {
        within: None,
        name: "doctor",
        about: "Check configuration, connection, clock and credentials, and count what is there",
        arguments: doctor::arguments,
        run: |matches, session| Box::pin(doctor::run(matches, session)),
    },
    Entry {
        within: Some("call"),
        name: "watch",
        about: "Follow the status of a call to its end",
        arguments: watch::arguments,
        run: |matches, session| Box::pin(watch::run(matches, session)),
    },
    Entry {
        within: Some("webhook"),
        name: "verify",
        about: "Check the signature of an event",
        arguments: webhook::verify_arguments,
        run: |matches, session| Box::pin(webhook::verify(matches, session)),
    },
    Entry {
        within: Some("webhook"),
        name: "listen",
        about: "Receive events on this machine, and verify and print them",
        arguments: webhook::listen_arguments,
        run: |matches, session| Box::pin(webhook::listen(matches, session)),
    },
    Entry {
        within: None,
        name: "token",
        about: "Sign a token with the API key, without asking VideoSDK",
        arguments: token::arguments,
        run: |matches, session| Box::pin(token::run(matches, session)),
    },
    Entry {
        within: None,
        name: "raw",
        about: "Send any request, with the credentials, retries and errors of the others",
        arguments: raw::arguments,
        run: |matches, session| Box::pin(raw::run(matches, session)),
    },
    Entry {
        within: None,
        name: "sandbox",
        about: "Serve an in-memory VideoSDK on this machine, to try things out",
        arguments: sandbox::arguments,
        run: |matches, session| Box::pin(sandbox::run(matches, session)),
    },
    Entry {
        within: None,
        name: "completions",
        about: "Print the completions of a shell",
        arguments: manual::completions_arguments,
        run: |matches, session| Box::pin(manual::completions(matches, session)),
    },
    Entry {
        within: None,
        name: "man",
        about: "Print the manual page, or write those of all commands to a directory",
        arguments: manual::man_arguments,
        run: |matches, session| Box::pin(manual::man(matches, session)),
    },
];

/// `--name VALUE`.
fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
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

/// Text from outside, without what steers a terminal.
fn plain(text: &str) -> String {
    text.chars().map(|it| if it.is_control() { ' ' } else { it }).collect()
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

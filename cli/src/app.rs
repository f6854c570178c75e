//! The commands: those of the description, and those of this tool.

use std::future::Future;
use std::pin::Pin;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::commands::ENTRIES;
use crate::described;
use crate::failure::Failure;
use crate::session::Session;

/// A command with code of its own, in [`ENTRIES`].
pub struct Entry {
    /// The noun that it belongs to; `None` for one that stands alone.
    pub within: Option<&'static str>,
    pub name: &'static str,
    /// What it does, in a line, for the list of commands.
    pub about: &'static str,
    /// Adds its arguments; called when they are needed.
    pub arguments: fn(Command) -> Command,
    pub run: for<'a> fn(&'a ArgMatches, &'a Session) -> Running<'a>,
}

pub type Running<'a> = Pin<Box<dyn Future<Output = Result<(), Failure>> + 'a>>;

const AFTER: &str = "\
Exit codes:
  0    done
  1    refused or failed, and nothing was changed
  2    the command is wrong
  3    the outcome of a change is unknown: look before trying again
  130  interrupted, and nothing was changed

Credentials: VIDEOSDK_API_KEY and VIDEOSDK_SECRET, or VIDEOSDK_AUTH_TOKEN, or --profile.";

/// All of it. What a command takes is added when that command is looked at.
pub fn command() -> Command {
    let global = |arg: Arg| arg.global(true).help_heading("Global options");
    let flag = |name: &'static str, help: &'static str| {
        global(Arg::new(name).long(name).help(help).action(ArgAction::SetTrue))
    };
    let option = |name: &'static str, value: &'static str, help: &'static str| {
        global(Arg::new(name).long(name).value_name(value).help(help))
    };
    let nouns = described::nouns().map(|(noun, about)| {
        Command::new(noun).about(about).subcommand_required(true).defer(within)
    });
    Command::new("videosdk-sip")
        .about("VideoSDK telephony: gateways, numbers, rules, calls, webhooks, rooms")
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(AFTER)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .arg(flag("json", "Print JSON: results on stdout, errors on stderr"))
        .arg(flag("dry-run", "Print what would be sent, without its secrets, and change nothing"))
        .arg(flag("yes", "Answer every question with yes").short('y'))
        .arg(flag("quiet", "Say nothing on stderr but errors").short('q'))
        .arg(flag("verbose", "Show each request and its status on stderr").short('v'))
        .arg(
            option("color", "WHEN", "When to use colour")
                .value_parser(["auto", "always", "never"])
                .default_value("auto"),
        )
        .arg(option(
            "profile",
            "NAME",
            "Take the variables from the file NAME.env of the configuration directory",
        ))
        .arg(option("endpoint", "URL", "Where requests go, for the sandbox or another region"))
        .arg(
            option("timeout", "SECONDS", "How long a call may take [default: 60]")
                .value_parser(value_parser!(u64).range(1..)),
        )
        .arg(
            option("update-method", "METHOD", "The HTTP method of updates that have two")
                .value_parser(["put", "patch"]),
        )
        .subcommands(nouns)
        .subcommands(ENTRIES.iter().filter(|it| it.within.is_none()).map(entry))
}

fn entry(entry: &Entry) -> Command {
    Command::new(entry.name).about(entry.about).defer(entry.arguments)
}

/// Adds the verbs of a noun. An entry of the name of a verb adds arguments to it.
fn within(noun: Command) -> Command {
    let name = noun.get_name().to_owned();
    let own = || ENTRIES.iter().filter(|it| it.within == Some(name.as_str()));
    let verbs = described::verbs(&name).into_iter().map(|verb| {
        match own().find(|it| it.name == verb.get_name()) {
            Some(entry) => (entry.arguments)(verb),
            None => verb,
        }
    });
    let noun = noun.subcommands(verbs);
    let others: Vec<_> = own().filter(|it| noun.find_subcommand(it.name).is_none()).collect();
    noun.subcommands(others.into_iter().map(entry))
}

/// Runs what was asked for.
pub async fn run(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let Some((first, inner)) = matches.subcommand() else { return Ok(()) };
    let find = |within: Option<&str>, name: &str| {
        ENTRIES.iter().find(|it| it.within == within && it.name == name)
    };
    if let Some(entry) = find(None, first) {
        return (entry.run)(inner, session).await;
    }
    let Some((verb, inner)) = inner.subcommand() else { return Ok(()) };
    match find(Some(first), verb) {
        Some(entry) => (entry.run)(inner, session).await,
        None => described::run(first, verb, inner, session).await,
    }
}

//! The commands: those of the description, and those of this tool.

use clap::{ArgMatches, Args, Command, FromArgMatches, Subcommand};
use videosdk_sip::dynamic::{nouns, operations};

use crate::commands::Own;
use crate::{Result, Session, described};

const AFTER: &str = "\
Exit codes:
  0    done
  1    refused or failed, and nothing was changed
  2    the command is wrong
  3    the outcome of a change is unknown: look before trying again
  130  interrupted, and nothing was changed

Credentials: VIDEOSDK_API_KEY and VIDEOSDK_SECRET, or VIDEOSDK_AUTH_TOKEN, or --profile.";

/// Commands of this tool that belong to a noun of the description.
const WITHIN: [(&str, &str); 3] = [("call", "watch"), ("webhook", "verify"), ("webhook", "listen")];

/// All of it. What a noun can do is added when it is looked at.
pub fn command() -> Command {
    let nouns = nouns().into_iter().map(|noun| {
        let verbs: Vec<_> = noun.operations.iter().map(|it| it.verb()).collect();
        let about = format!("{}: {}", noun.tag, verbs.join(", "));
        Command::new(noun.name).about(about).subcommand_required(true).defer(within)
    });
    Session::augment_args(Command::new("videosdk-sip"))
        .about("VideoSDK telephony: gateways, numbers, rules, calls, rooms, sessions, recordings")
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(AFTER)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands(nouns)
        .subcommands(own(None))
}

/// Adds the verbs of a noun.
fn within(noun: Command) -> Command {
    let name = noun.get_name().to_owned();
    let described = operations().iter().filter(|it| it.noun() == name).map(described::command);
    noun.subcommands(described).subcommands(own(Some(&name)))
}

/// The commands of this tool that belong to a noun, or to none.
fn own(noun: Option<&str>) -> Vec<Command> {
    let all = Own::augment_subcommands(Command::new(""));
    let noun_of = |it: &Command| WITHIN.iter().find(|within| within.1 == it.get_name());
    let is_wanted = |it: &&Command| noun_of(it).map(|within| within.0) == noun;
    let wanted = all.get_subcommands().filter(is_wanted).cloned();
    wanted.map(|it| it.display_order(None)).collect()
}

/// Runs what was asked for.
pub async fn run(matches: &ArgMatches, session: &Session) -> Result {
    let Some((noun, inner)) = matches.subcommand() else { return Ok(()) };
    match inner.subcommand() {
        _ if Own::has_subcommand(noun) => Own::from_arg_matches(matches)?.run(session).await,
        Some((verb, _)) if WITHIN.contains(&(noun, verb)) => {
            Own::from_arg_matches(inner)?.run(session).await
        }
        Some((verb, given)) => described::run(noun, verb, given, session).await,
        None => Ok(()),
    }
}

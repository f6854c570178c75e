//! The commands: those of the description, and those of this tool.

use clap::{ArgMatches, Args, Command, FromArgMatches, Subcommand};

use crate::commands::{Call, Own, Webhook};
use crate::described;
use crate::failure::Failure;
use crate::session::Session;

const AFTER: &str = "\
Exit codes:
  0    done
  1    refused or failed, and nothing was changed
  2    the command is wrong
  3    the outcome of a change is unknown: look before trying again
  130  interrupted, and nothing was changed

Credentials: VIDEOSDK_API_KEY and VIDEOSDK_SECRET, or VIDEOSDK_AUTH_TOKEN, or --profile.";

/// All of it. What a noun can do is added when it is looked at.
pub fn command() -> Command {
    let nouns = described::nouns().map(|(noun, about)| {
        Command::new(noun).about(about).subcommand_required(true).defer(within)
    });
    let command = Session::augment_args(Command::new("videosdk-sip"))
        .about("VideoSDK telephony: gateways, numbers, rules, calls, webhooks, rooms")
        .version(env!("CARGO_PKG_VERSION"))
        .after_help(AFTER)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommands(nouns);
    Own::augment_subcommands(command)
}

/// Adds the verbs of a noun.
fn within(noun: Command) -> Command {
    let verbs = described::verbs(noun.get_name());
    let noun = noun.subcommands(verbs);
    match noun.get_name() {
        "call" => Call::augment_subcommands(Call::augment_create(noun)),
        "webhook" => Webhook::augment_subcommands(noun),
        _ => noun,
    }
}

/// Runs what was asked for.
pub async fn run(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let Some((noun, inner)) = matches.subcommand() else { return Ok(()) };
    if Own::has_subcommand(noun) {
        return Own::from_arg_matches(matches)?.run(session).await;
    }
    let Some((verb, arguments)) = inner.subcommand() else { return Ok(()) };
    match noun {
        "call" if Call::has_subcommand(verb) => Call::from_arg_matches(inner)?.run(session).await,
        "call" if verb == "create" => Call::create(arguments, session).await,
        "webhook" if Webhook::has_subcommand(verb) => {
            Webhook::from_arg_matches(inner)?.run(session).await
        }
        _ => described::run(noun, verb, arguments, session).await,
    }
}

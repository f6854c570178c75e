//! The sandbox, for this tool and for any HTTP client.

use std::collections::BTreeMap;
use std::process::Command as Process;
use std::time::Duration;

use clap::builder::PossibleValue;
use clap::{Arg, ArgMatches, Command, value_parser};
use serde_json::json;
use videosdk_sip::sandbox::{RULES, Sandbox};

use super::{interrupted, option, repeated};
use crate::failure::Failure;
use crate::session::Session;

const EXAMPLES: &str = "\
Examples:
  videosdk-sip sandbox --port 8080                     until Ctrl-C; paste what it prints
  videosdk-sip sandbox -- videosdk-sip outbound list   for one command";

pub fn arguments(command: Command) -> Command {
    let rules = RULES.map(|(name, meaning)| PossibleValue::new(name).help(meaning));
    command
        .arg(
            option("port", "PORT", "Where to listen on 127.0.0.1 [default: any free port]")
                .value_parser(value_parser!(u16)),
        )
        .arg(
            repeated("rule", "RULE", "How the service behaves, where nobody knows it")
                .value_parser(rules),
        )
        .arg(
            Arg::new("command")
                .value_name("COMMAND")
                .num_args(0..)
                .last(true)
                .help("Run this with the sandbox in its environment, and stop afterwards"),
        )
        .after_help(EXAMPLES)
}

pub async fn run(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let mut builder =
        Sandbox::builder().api_key("sandbox-key", "sandbox-secret-of-at-least-32-bytes");
    for rule in matches.get_many::<String>("rule").into_iter().flatten() {
        builder = builder.with_rule(rule);
    }
    let builder = builder.port(matches.get_one("port").copied().unwrap_or_default());
    let sandbox = builder.start().map_err(|error| {
        Failure::refused(format!("cannot listen: {error}")).with_hint("choose another --port")
    })?;
    let variables = [
        ("VIDEOSDK_API_ENDPOINT", sandbox.base_url()),
        ("VIDEOSDK_API_KEY", sandbox.api_key().to_owned()),
        ("VIDEOSDK_SECRET", sandbox.secret().to_owned()),
    ];
    let mut words = matches.get_many::<String>("command").into_iter().flatten();
    if let Some(program) = words.next() {
        let others = ["VIDEOSDK_SECRET_KEY", "VIDEOSDK_AUTH_TOKEN", "VIDEOSDK_TOKEN"];
        let mut process = Process::new(program);
        others.iter().for_each(|name| _ = process.env_remove(name));
        process.args(words).envs(variables.clone());
        // Ctrl-C is heard from now on, and left to the program, which says what follows.
        tokio::task::yield_now().await;
        let status = process
            .status()
            .map_err(|error| Failure::usage(format!("cannot run `{program}`: {error}")))?;
        return match status.code().map(u8::try_from) {
            Some(Ok(0)) => Ok(()),
            code => Err(Failure::closed().with_code(code.and_then(Result::ok).unwrap_or(1))),
        };
    }
    let token = sandbox.token(Duration::from_secs(24 * 60 * 60));
    let all = [&variables[..], &[("VIDEOSDK_AUTH_TOKEN", token.expose().to_owned())]].concat();
    if session.json {
        session.line(&json!(all.into_iter().collect::<BTreeMap<_, _>>()).to_string())?;
    } else {
        let lines = variables.map(|(name, value)| format!("export {name}={value}\n")).concat();
        let instead = "# or, instead of key and secret\n# export VIDEOSDK_AUTH_TOKEN";
        session.line(&format!("{lines}{instead}={}", token.expose()))?;
    }
    session.note("The sandbox is running; there is one of each resource. Stop it with Ctrl-C.");
    interrupted().await
}

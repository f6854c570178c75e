//! Requests of operations that are not described.

use clap::{ArgMatches, Command};
use serde_json::json;

use super::{option, pair, positional, repeated};
use crate::failure::Failure;
use crate::input;
use crate::session::Session;

pub fn arguments(command: Command) -> Command {
    let methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    command
        .arg(
            positional("method", "METHOD", "The HTTP method")
                .value_parser(methods)
                .ignore_case(true),
        )
        .arg(positional("path", "PATH", "The path, from /v2/ on"))
        .arg(repeated("query", "NAME=VALUE", "A parameter of the query").value_parser(pair))
        .arg(option("file", "FILE", "The body: a file of JSON or YAML, - for stdin").short('f'))
        .arg(
            option("body", "JSON", "The body, without secrets: others see your arguments")
                .conflicts_with("file"),
        )
        .after_help("Examples:\n  videosdk-sip raw GET /v2/batch-calls --query page=1")
}

pub async fn run(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let text = |name: &str| matches.get_one::<String>(name).map_or("", String::as_str);
    let (method, path) = (text("method").to_ascii_uppercase(), text("path"));
    let mut request = session.client()?.request(&method, path);
    for (name, value) in matches.get_many::<(String, String)>("query").into_iter().flatten() {
        request = request.query(name, value);
    }
    let body = match (matches.get_one::<String>("file"), matches.get_one::<String>("body")) {
        (Some(path), _) => Some(input::read_value(path)?),
        (None, Some(text)) => Some(serde_json::from_str(text).map_err(|error| {
            // What the parser says quotes nothing.
            Failure::usage(format!("--body is not JSON: {error}"))
        })?),
        (None, None) => None,
    };
    if let Some(body) = body {
        request = request.json(body);
    }
    let prepared = request.dry_run()?;
    if session.dry_run {
        return match session.json {
            true => session.print(&json!(prepared)),
            false => session.line(prepared.to_string().trim_end()),
        };
    }
    if method == "DELETE" {
        session.confirm(&format!("DELETE {path}?")).await?;
    }
    let response = request.send().await?;
    session.line(&format!("{:#}", json!(response)))
}

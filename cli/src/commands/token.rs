//! Tokens, for participants and for the API.

use std::time::Duration;

use clap::{ArgMatches, Command};
use serde_json::json;
use videosdk_sip::tokens::Grant;

use super::{option, pair, repeated};
use crate::failure::Failure;
use crate::session::Session;

pub fn arguments(command: Command) -> Command {
    let with_common = |command: Command| {
        let expires = option("expires", "TIME", "How long it is valid: 90s, 15m, 12h, 30d")
            .default_value("24h")
            .value_parser(duration);
        let claims =
            repeated("claim", "NAME=VALUE", "A claim of your own, JSON or text").value_parser(pair);
        command.arg(expires).arg(claims)
    };
    let api = Command::new("api").about("A token for this API").after_help(
        "Prints the token, and nothing else, on stdout:\n  \
         export VIDEOSDK_AUTH_TOKEN=\"$(videosdk-sip token api --expires 1h)\"",
    );
    let participant = Command::new("participant")
        .about("A token with which a participant joins a room")
        .arg(option("room", "ID", "The room it is for [default: any]"))
        .arg(option("participant", "ID", "Who the participant is [default: anybody]"))
        .arg(
            repeated("grant", "GRANT", "What it permits [default: join and mod]")
                .value_parser(["join", "ask", "mod"])
                .value_delimiter(','),
        )
        .arg(repeated("role", "ROLE", "The roles, instead of rtc").value_delimiter(','));
    command
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(with_common(api))
        .subcommand(with_common(participant))
}

/// The only command that prints a secret: that is what it is for.
pub async fn run(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let Some((kind, matches)) = matches.subcommand() else { return Ok(()) };
    let mut token = session.client()?.access_token();
    if kind == "api" {
        token = token.for_api();
    } else {
        let text = |name: &str| matches.get_one::<String>(name);
        let texts = |name: &str| matches.get_many::<String>(name);
        token = text("room").into_iter().fold(token, |it, id| it.room_id(id));
        token = text("participant").into_iter().fold(token, |it, id| it.participant_id(id));
        if let Some(roles) = texts("role") {
            token = token.roles(roles);
        }
        for grant in texts("grant").into_iter().flatten() {
            token = token.grant(match grant.as_str() {
                "join" => Grant::AllowJoin,
                "ask" => Grant::AskJoin,
                _ => Grant::AllowMod,
            });
        }
    }
    for (name, value) in matches.get_many::<(String, String)>("claim").into_iter().flatten() {
        let value = serde_json::from_str(value).unwrap_or_else(|_| json!(value));
        token = token.claim(name, value);
    }
    let lifetime = matches.get_one::<Duration>("expires").copied().unwrap_or_default();
    let signed = token.lifetime(lifetime).sign().map_err(|error| {
        Failure::from(error)
            .with_hint("tokens are signed with VIDEOSDK_API_KEY and VIDEOSDK_SECRET")
    })?;
    match session.json {
        true => session.print(&json!({
            "token": signed.expose(),
            "expiresInSeconds": lifetime.as_secs(),
        })),
        false => session.line(signed.expose()),
    }
}

/// `90`, `90s`, `15m`, `12h`, `30d`.
fn duration(text: &str) -> Result<Duration, String> {
    let digits = text.trim_end_matches(|it: char| it.is_ascii_alphabetic());
    let factor = match text.get(digits.len()..) {
        Some("" | "s") => Some(1),
        Some("m") => Some(60),
        Some("h") => Some(3600),
        Some("d") => Some(86_400),
        _ => None,
    };
    let seconds = factor.and_then(|it| digits.parse::<u64>().ok()?.checked_mul(it));
    seconds.map(Duration::from_secs).ok_or_else(|| "write 90s, 15m, 12h or 30d".to_owned())
}

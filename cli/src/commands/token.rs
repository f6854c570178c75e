//! Tokens, for participants and for the API.

use std::time::Duration;

use clap::{Args, Subcommand};
use serde_json::json;
use videosdk_sip::tokens::Grant;

use super::pair;
use crate::input::json_or_text;
use crate::{Failure, Result, Session};

/// Sign a token with the API key and secret
#[derive(Subcommand)]
#[command(subcommand_required = true, arg_required_else_help = true)]
pub enum Token {
    /// A token for this API
    #[command(after_help = "Prints the token, and nothing else, on stdout:\n  \
        export VIDEOSDK_AUTH_TOKEN=\"$(videosdk-sip token api --expires 1h)\"")]
    Api(Common),
    Participant(Participant),
}

/// A token with which a participant joins a room
#[derive(Args)]
pub struct Participant {
    /// The room it is for [default: any]
    #[arg(long, value_name = "ID")]
    room: Option<String>,
    /// Who the participant is [default: anybody]
    #[arg(long, value_name = "ID")]
    participant: Option<String>,
    /// What it permits [default: join and mod]
    #[arg(long, value_delimiter = ',', value_parser = ["join", "ask", "mod"])]
    grant: Vec<String>,
    /// The roles, instead of rtc
    #[arg(long, value_delimiter = ',')]
    role: Vec<String>,
    #[command(flatten)]
    common: Common,
}

#[derive(Args)]
pub struct Common {
    /// How long it is valid: 90s, 15m, 12h, 30d
    #[arg(long, value_name = "TIME", default_value = "24h", value_parser = duration)]
    expires: Duration,
    /// A claim of your own, JSON or text
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    claim: Vec<(String, String)>,
}

/// The only command that prints a secret: that is what it is for.
pub fn run(token: Token, session: &Session) -> Result {
    let builder = session.client()?.access_token();
    let (builder, common) = match token {
        Token::Api(common) => (builder.for_api(), common),
        Token::Participant(Participant { room, participant, grant, role, common }) => {
            let builder = room.into_iter().fold(builder, |it, id| it.room_id(id));
            let builder = participant.into_iter().fold(builder, |it, id| it.participant_id(id));
            let builder = if role.is_empty() { builder } else { builder.roles(role) };
            let grants = grant.iter().map(|it| match it.as_str() {
                "join" => Grant::AllowJoin,
                "ask" => Grant::AskJoin,
                _ => Grant::AllowMod,
            });
            (grants.fold(builder, |it, grant| it.grant(grant)), common)
        }
    };
    let claims = common.claim.into_iter();
    let builder = claims.fold(builder, |it, (name, value)| it.claim(name, json_or_text(&value)));
    let hint = "tokens are signed with VIDEOSDK_API_KEY and VIDEOSDK_SECRET";
    let signed = builder.lifetime(common.expires).sign();
    let signed = signed.map_err(|error| Failure::from(error).with_hint(hint))?;
    let json = json!({ "token": signed.expose(), "expiresInSeconds": common.expires.as_secs() });
    session.show(&json, signed.expose())
}

fn duration(text: &str) -> Result<Duration, &'static str> {
    let seconds = text.parse().map(Duration::from_secs);
    seconds.or_else(|_| humantime::parse_duration(text)).map_err(|_| "write 90s, 15m, 12h or 30d")
}

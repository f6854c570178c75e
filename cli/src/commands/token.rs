//! Tokens, for participants and for the API.

use std::time::Duration;

use clap::builder::{PossibleValuesParser, TypedValueParser};
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
    #[arg(long, value_delimiter = ',', value_parser = grants())]
    grant: Vec<Grant>,
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

impl Token {
    /// The only command that prints a secret: that is what it is for.
    pub fn run(self, session: &Session) -> Result {
        let token = session.client()?.access_token();
        let (token, common) = match self {
            Self::Api(common) => (token.for_api(), common),
            Self::Participant(Participant { room, participant, grant, role, common }) => {
                let token = room.into_iter().fold(token, |it, id| it.room_id(id));
                let token = participant.into_iter().fold(token, |it, id| it.participant_id(id));
                let token = if role.is_empty() { token } else { token.roles(role) };
                (grant.into_iter().fold(token, |it, grant| it.grant(grant)), common)
            }
        };
        let claims = common.claim.into_iter();
        let token = claims.fold(token, |it, (name, value)| it.claim(name, json_or_text(&value)));
        let signed = token.lifetime(common.expires).sign().map_err(|error| {
            Failure::from(error)
                .with_hint("tokens are signed with VIDEOSDK_API_KEY and VIDEOSDK_SECRET")
        })?;
        let seconds = common.expires.as_secs();
        let json = json!({ "token": signed.expose(), "expiresInSeconds": seconds });
        session.show(&json, signed.expose())
    }
}

fn grants() -> impl TypedValueParser<Value = Grant> {
    PossibleValuesParser::new(["join", "ask", "mod"]).map(|it| match it.as_str() {
        "join" => Grant::AllowJoin,
        "ask" => Grant::AskJoin,
        _ => Grant::AllowMod,
    })
}

fn duration(text: &str) -> Result<Duration, &'static str> {
    let seconds = text.parse().map(Duration::from_secs);
    seconds.or_else(|_| humantime::parse_duration(text)).map_err(|_| "write 90s, 15m, 12h or 30d")
}

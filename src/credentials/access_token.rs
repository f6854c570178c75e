//! Tokens: for participants of rooms, and for this API.

use std::collections::BTreeMap;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use serde::Serialize;
use serde_json::Value;

use super::{Source, check_key, jwt};
use crate::error::Error;
use crate::secret::Secret;
use crate::setters::setters;

/// How long a token lives unless it is said otherwise: what the vendor's SDKs
/// use.
const LIFETIME: Duration = Duration::from_secs(24 * 60 * 60);

/// A permission of a participant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Grant {
    /// `allow_join`: join the room.
    AllowJoin,
    /// `ask_join`: ask to be let in.
    AskJoin,
    /// `allow_mod`: moderate others.
    AllowMod,
}

impl Grant {
    fn as_str(self) -> &'static str {
        match self {
            Self::AllowJoin => "allow_join",
            Self::AskJoin => "ask_join",
            Self::AllowMod => "allow_mod",
        }
    }
}

/// A token that is being created: signed here with the secret of an API key,
/// without asking VideoSDK.
///
/// It is for a participant (role `rtc`), or [`for_api`](Self::for_api) (role
/// `crawler`): a participant's token cannot call this API, and the API's cannot
/// join a room.
///
/// ```
/// use std::time::Duration;
///
/// use videosdk_sip::tokens::{AccessToken, Grant};
///
/// # fn main() -> Result<(), videosdk_sip::Error> {
/// let token = AccessToken::new("api-key", "secret")
///     .participant_id("sip-caller-1")
///     .room_id("abcd-efgh-ijkl")
///     .grant(Grant::AllowJoin)
///     .lifetime(Duration::from_secs(3600))
///     .sign()?;
/// assert_eq!(token.expose().split('.').count(), 3);
/// # Ok(())
/// # }
/// ```
///
/// Sources: the authentication guide and the vendor's SDKs, whose tokens are
/// the same, byte for byte.
#[derive(Clone)]
#[must_use = "nothing is signed before `sign`"]
pub struct AccessToken {
    key: Option<(String, Secret)>,
    grants: Vec<Grant>,
    roles: Vec<String>,
    participant_id: Option<String>,
    room_id: Option<String>,
    custom: BTreeMap<String, Value>,
    lifetime: Duration,
    issued_at: Option<SystemTime>,
}

/// The claims, in the order of the vendor's Node.js SDK.
#[derive(Serialize)]
struct Claims<'a> {
    apikey: &'a str,
    permissions: Vec<&'static str>,
    version: u8,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    roles: &'a [String],
    #[serde(rename = "participantId", skip_serializing_if = "Option::is_none")]
    participant_id: Option<&'a str>,
    #[serde(rename = "roomId", skip_serializing_if = "Option::is_none")]
    room_id: Option<&'a str>,
    #[serde(flatten)]
    custom: &'a BTreeMap<String, Value>,
    iat: u64,
    exp: u64,
}

impl AccessToken {
    /// A token for a participant, to be signed with this key.
    pub fn new(api_key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        Self::with_key(Some((api_key.into(), secret.into())))
    }

    /// A token that is signed with the key that a client has.
    pub(crate) fn of(source: &Source) -> Self {
        Self::with_key(match source {
            Source::Key { api_key, secret } => Some((api_key.clone(), secret.clone())),
            _ => None,
        })
    }

    fn with_key(key: Option<(String, Secret)>) -> Self {
        Self {
            key,
            grants: Vec::new(),
            roles: vec!["rtc".to_owned()],
            participant_id: None,
            room_id: None,
            custom: BTreeMap::new(),
            lifetime: LIFETIME,
            issued_at: None,
        }
    }

    /// Makes it a token for this API: its role is `crawler`.
    pub fn for_api(self) -> Self {
        self.roles(["crawler"])
    }

    /// Adds what the participant may do. Default: join and moderate.
    pub fn grant(mut self, grant: Grant) -> Self {
        if !self.grants.contains(&grant) {
            self.grants.push(grant);
        }
        self
    }

    setters! {
        /// Who the participant is (`participantId`). Default: anybody.
        pub fn participant_id(id: impl Into<String>) => participant_id = Some(id.into());

        /// The room that it is for (`roomId`). Default: any of the project.
        pub fn room_id(id: impl Into<String>) => room_id = Some(id.into());
    }

    /// The roles, instead of `rtc`. Without any the claim is left out: the
    /// vendor's agents use such a token for calls and for rooms alike.
    pub fn roles<R: Into<String>>(mut self, roles: impl IntoIterator<Item = R>) -> Self {
        self.roles = roles.into_iter().map(Into::into).collect();
        self
    }

    setters! {
        /// How long it is valid, in whole seconds. Default: 24 hours.
        pub fn lifetime(lifetime: Duration) => lifetime = lifetime;

        /// When it was issued, for tests. Default: now.
        pub fn issued_at(time: SystemTime) => issued_at = Some(time);
    }

    /// Adds a claim of your own.
    pub fn claim(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.custom.insert(name.into(), value.into());
        self
    }

    /// Signs it with HS256.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] if the client has no API key and secret;
    /// if these are blank or have a line break in them; for a lifetime under
    /// ten seconds or over ten years; for a claim of your own that has a name
    /// of the token's; for an empty participant or room.
    pub fn sign(&self) -> Result<Secret, Error> {
        let now = self.issued_at.unwrap_or_else(SystemTime::now);
        self.sign_at(now).map(|(token, _)| token).map_err(Error::invalid_request)
    }

    /// Signs it, and says when it expires.
    pub(crate) fn sign_at(&self, now: SystemTime) -> Result<(Secret, SystemTime), String> {
        let (api_key, secret) = self.key.as_ref().ok_or(
            "the client has a token and no API key and secret, which sign tokens; create it with \
             those, or use `AccessToken::new`",
        )?;
        check_key("API key", api_key)?;
        check_key("secret", secret.expose())?;
        jwt::check_lifetime(self.lifetime)?;
        self.check_claims()?;
        let iat = now
            .duration_since(UNIX_EPOCH)
            .map_err(|_| "the time of issue is before 1970; check the local clock")?
            .as_secs();
        let seconds = self.lifetime.as_secs() + u64::from(self.lifetime.subsec_nanos() > 0);
        let exp = iat.saturating_add(seconds);
        let permissions = match self.grants.as_slice() {
            [] => vec!["allow_join", "allow_mod"],
            grants => grants.iter().map(|it| it.as_str()).collect(),
        };
        let claims = Claims {
            apikey: api_key,
            permissions,
            version: 2,
            roles: &self.roles,
            participant_id: self.participant_id.as_deref(),
            room_id: self.room_id.as_deref(),
            custom: &self.custom,
            iat,
            exp,
        };
        let expires = UNIX_EPOCH.checked_add(Duration::from_secs(exp));
        let expires = expires.ok_or("the token would never expire; shorten its lifetime")?;
        Ok((jwt::sign(&claims, secret)?, expires))
    }

    fn check_claims(&self) -> Result<(), String> {
        const OWN: [(&str, &str); 9] = [
            ("apikey", "the key that signs"),
            ("exp", "`lifetime`"),
            ("iat", "`issued_at`"),
            ("nbf", "`issued_at`"),
            ("participantId", "`participant_id`"),
            ("permissions", "`grant`"),
            ("roles", "`roles`"),
            ("roomId", "`room_id`"),
            ("version", "always 2"),
        ];
        let shadows = |name: &String| OWN.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
        if let Some((own, instead)) = self.custom.keys().find_map(shadows) {
            return Err(format!("`{own}` is a claim of the token itself: it is {instead}"));
        }
        for (name, value) in [("participant_id", &self.participant_id), ("room_id", &self.room_id)]
        {
            if value.as_ref().is_some_and(|it| it.trim().is_empty()) {
                return Err(format!("`{name}` is blank; set a value, or leave it out"));
            }
        }
        Ok(())
    }
}

/// Without the secret, and without claims that could hold one.
impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("roles", &self.roles)
            .field("grants", &self.grants)
            .field("participant_id", &self.participant_id)
            .field("room_id", &self.room_id)
            .field("claims", &self.custom.keys().collect::<Vec<_>>())
            .field("lifetime", &self.lifetime)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;

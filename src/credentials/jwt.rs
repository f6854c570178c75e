//! JSON Web Tokens: signing our own, and looking into those of others.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::{URL_SAFE, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::secret::Secret;

/// Under this a token could expire on its way.
pub(crate) const SHORTEST_LIFETIME: Duration = Duration::from_secs(10);

/// Beyond this an expiry is surely a mistake; below, nothing overflows.
pub(crate) const LONGEST_LIFETIME: Duration = Duration::from_secs(10 * 366 * 24 * 60 * 60);

/// What VideoSDK wants to know of a caller of its server API.
#[derive(Serialize)]
struct Claims<'a> {
    apikey: &'a str,
    /// Required by the authentication guide, of no meaning to this API. What
    /// the vendor's SDKs send.
    permissions: [&'a str; 2],
    version: u8,
    /// `crawler` may call the server API and cannot join rooms.
    roles: [&'a str; 1],
    iat: u64,
    exp: u64,
}

/// Signs a token with HS256. It is valid for `lifetime`, rounded up to whole
/// seconds; when it expires comes with it.
pub(crate) fn mint(
    api_key: &str,
    secret: &Secret,
    now: SystemTime,
    lifetime: Duration,
) -> Result<(Secret, SystemTime), String> {
    let since_1970 =
        now.duration_since(UNIX_EPOCH).map_err(|_| "the local clock is before 1970".to_owned())?;
    let seconds = lifetime.as_secs().saturating_add(u64::from(lifetime.subsec_nanos() > 0));
    let exp = since_1970.as_secs().saturating_add(seconds);
    let claims = Claims {
        apikey: api_key,
        permissions: ["allow_join", "allow_mod"],
        version: 2,
        roles: ["crawler"],
        iat: since_1970.as_secs(),
        exp,
    };
    let claims = serde_json::to_vec(&claims).map_err(|error| error.to_string())?;
    let mut token = URL_SAFE_NO_PAD.encode(br#"{"alg":"HS256","typ":"JWT"}"#);
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(claims, &mut token);
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes())
        .map_err(|error| error.to_string())?;
    mac.update(token.as_bytes());
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(mac.finalize().into_bytes(), &mut token);
    let expires = UNIX_EPOCH.checked_add(Duration::from_secs(exp));
    Ok((Secret::new(token), expires.ok_or("the token would never expire")?))
}

/// What a token says about itself, unverified.
#[derive(Default)]
pub(crate) struct Inspected {
    pub(crate) expires: Option<SystemTime>,
    pub(crate) only_role_is_rtc: bool,
}

/// Looks into a token. Of a text that is no JSON Web Token nothing is known.
pub(crate) fn inspect(token: &str) -> Inspected {
    #[derive(Deserialize)]
    struct Payload {
        #[serde(default)]
        exp: serde_json::Value,
        #[serde(default)]
        roles: serde_json::Value,
    }
    let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).or_else(|_| URL_SAFE.decode(part)).ok();
    let payload = token.split('.').nth(1).and_then(decode);
    let Some(payload) = payload.and_then(|json| serde_json::from_slice::<Payload>(&json).ok())
    else {
        return Inspected::default();
    };
    let seconds = payload.exp.as_u64().or_else(|| payload.exp.as_f64().map(|exp| exp as u64));
    let is_rtc = |role: &serde_json::Value| {
        role.as_str().is_some_and(|role| role.eq_ignore_ascii_case("rtc"))
    };
    Inspected {
        expires: seconds.and_then(|exp| UNIX_EPOCH.checked_add(Duration::from_secs(exp))),
        only_role_is_rtc: match &payload.roles {
            serde_json::Value::Array(roles) => !roles.is_empty() && roles.iter().all(is_rtc),
            role => is_rtc(role),
        },
    }
}

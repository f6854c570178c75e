//! JSON Web Tokens: signing our own, and looking into those of others.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::{URL_SAFE, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

use crate::secret::Secret;

/// Under this a token could expire on its way.
const SHORTEST_LIFETIME: Duration = Duration::from_secs(10);

/// Beyond this an expiry is surely a mistake; below, nothing overflows.
pub(crate) const LONGEST_LIFETIME: Duration = Duration::from_secs(10 * 366 * 24 * 60 * 60);

/// Validates the lifetime of a token.
pub(crate) fn check_lifetime(lifetime: Duration) -> Result<(), String> {
    match lifetime {
        it if it < SHORTEST_LIFETIME => Err("the token lifetime is under ten seconds".to_owned()),
        it if it > LONGEST_LIFETIME => Err("the token lifetime is over ten years".to_owned()),
        _ => Ok(()),
    }
}

/// Signs claims with HS256.
pub(crate) fn sign(claims: &impl Serialize, secret: &Secret) -> Result<Secret, String> {
    let claims = serde_json::to_vec(claims).map_err(|error| error.to_string())?;
    let mut token = URL_SAFE_NO_PAD.encode(br#"{"alg":"HS256","typ":"JWT"}"#);
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(claims, &mut token);
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes())
        .map_err(|error| error.to_string())?;
    mac.update(token.as_bytes());
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(mac.finalize().into_bytes(), &mut token);
    Ok(Secret::new(token))
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

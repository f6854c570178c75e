//! Tokens as the API takes them: signed with the secret of the API key.

use std::hash::{BuildHasher, RandomState};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;

use super::reply::Reply;
use crate::credentials::access_token::AccessToken;
use crate::secret::Secret;

/// Credentials that no other sandbox accepts.
pub(super) fn random_credentials() -> (String, Secret) {
    let random = || format!("{:016x}", RandomState::new().hash_one(SystemTime::now()));
    let api_key = format!("sandbox-key-{}", random());
    let secret = format!("sandbox-secret-{}{}", random(), random());
    (api_key, Secret::new(secret))
}

pub(super) fn mint(api_key: &str, secret: &Secret, lifetime: Duration) -> Secret {
    // The one failure is a clock before 1970: an empty token is refused later.
    // Issued a while ago, so that it may expire at once.
    const AGE: Duration = Duration::from_secs(60);
    let token = AccessToken::new(api_key, secret.clone()).for_api();
    let token = token.issued_at(SystemTime::now() - AGE).lifetime(lifetime + AGE);
    token.sign().unwrap_or_else(|_| Secret::new(""))
}

/// Accepts a token or says how the API refuses it.
pub(super) fn verify(header: Option<&str>, api_key: &str, secret: &Secret) -> Result<(), Reply> {
    let refused = || Reply::error(401, "Token is invalid or expired");
    let claims = header.and_then(|token| claims(token, secret)).ok_or_else(refused)?;
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs_f64();
    let current = claims["exp"].as_f64().is_some_and(|exp| exp > now);
    let has_permissions = claims["permissions"].as_array().is_some_and(|list| !list.is_empty());
    if !current || claims["version"] != 2 || !has_permissions {
        return Err(refused());
    }
    if claims["apikey"] != api_key {
        return Err(Reply::error(401, "Invalid API Key"));
    }
    match claims["roles"].as_array() {
        Some(roles) if !roles.iter().any(|role| role == "crawler") => {
            Err(Reply::error(403, "The token is not permitted to call this API"))
        }
        _ => Ok(()),
    }
}

/// The claims of a token whose signature is right.
fn claims(token: &str, secret: &Secret) -> Option<Value> {
    let (signed, signature) = token.rsplit_once('.')?;
    let (header, payload) = signed.split_once('.')?;
    let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).ok();
    let header: Value = serde_json::from_slice(&decode(header)?).ok()?;
    if header["alg"] != "HS256" {
        return None;
    }
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.expose().as_bytes()).ok()?;
    mac.update(signed.as_bytes());
    mac.verify_slice(&decode(signature)?).ok()?;
    serde_json::from_slice(&decode(payload)?).ok()
}

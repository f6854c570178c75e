//! Tokens as an implementation that is not the crate's own signs and verifies
//! them.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::hmac;
use serde_json::{Value, json};

/// The name of an algorithm, and the algorithm.
pub type Algorithm = (&'static str, hmac::Algorithm);
pub const HS256: Algorithm = ("HS256", hmac::HMAC_SHA256);
#[allow(dead_code, reason = "not every test refuses a token")]
pub const HS512: Algorithm = ("HS512", hmac::HMAC_SHA512);

pub fn sign(claims: &Value, secret: &str, (name, algorithm): Algorithm) -> String {
    let header = json!({ "typ": "JWT", "alg": name });
    let [header, claims] = [&header, claims].map(|part| URL_SAFE_NO_PAD.encode(part.to_string()));
    let text = format!("{header}.{claims}");
    let signature = hmac::sign(&hmac::Key::new(algorithm, secret.as_bytes()), text.as_bytes());
    format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature))
}

/// The header and the claims of a token that this secret signed.
#[allow(dead_code, reason = "not every test reads a token")]
pub fn verified(token: &str, secret: &str) -> (Value, Value) {
    let (text, signature) = token.rsplit_once('.').expect("a signature");
    let (header, claims) = text.split_once('.').expect("a header and claims");
    let decoded = |part: &str| URL_SAFE_NO_PAD.decode(part).expect("base64");
    let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_bytes());
    hmac::verify(&key, text.as_bytes(), &decoded(signature)).expect("the secret's signature");
    let json = |part: &str| serde_json::from_slice(&decoded(part)).expect("JSON");
    (json(header), json(claims))
}

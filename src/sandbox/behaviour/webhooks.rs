//! Events, signed with a key that only sandboxes use.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

#[cfg(feature = "aws-lc-rs")]
use aws_lc_rs::{
    rand::SystemRandom,
    signature::{RSA_PKCS1_SHA256, RsaKeyPair},
};
#[cfg(not(feature = "aws-lc-rs"))]
use ring::{
    rand::SystemRandom,
    signature::{RSA_PKCS1_SHA256, RsaKeyPair},
};

use super::super::reply::Reply;
use super::super::store::Store;
use super::{Incoming, Outcome, now};

/// Everybody can read it: it signs nothing but the events of sandboxes.
const PRIVATE_KEY: &str = include_str!("events-private.pem");
pub(in super::super) const PUBLIC_KEY: &str = include_str!("events-public.pem");

/// How long a signature of that key is.
const SIGNATURE_LENGTH: usize = 256;

pub(super) fn get_public_key(_: &mut Incoming<'_>) -> Outcome {
    Ok(Some(Reply::status(200).json(json!({ "publicKey": PUBLIC_KEY }))))
}

/// The event of a state.
fn kind(status: &str) -> &'static str {
    match status {
        "initiated" => "call-started",
        "ringing" => "call-ringing",
        "answered" => "call-answered",
        "ended" => "call-hangup",
        "missed" => "call-missed",
        "transferred" => "call-transferred",
        _ => "call-update",
    }
}

/// Notes what happened to a call, and has it sent to whoever asked for it.
pub(super) fn announce(store: &mut Store, call: &Map<String, Value>) {
    let text = |key: &str| call.get(key).and_then(Value::as_str).unwrap_or_default();
    let kind = kind(text("status"));
    let mut data = json!({ "callId": text("callId"), "timestamp": now() });
    for key in ["type", "from", "to", "status"] {
        data[key] = json!(text(key));
    }
    // The capital is the vendor's.
    data["metaData"] = call.get("metadata").cloned().unwrap_or_default();
    let event = json!({ "webhookType": kind, "data": data });
    let hooks: Vec<String> = store
        .find("Webhook")
        .into_iter()
        .flat_map(|hooks| hooks.all(&[]))
        .filter(|hook| {
            hook.get("events").and_then(Value::as_array).is_some_and(|it| it.contains(&json!(kind)))
        })
        .filter_map(|hook| hook.get("url")?.as_str().map(str::to_owned))
        .collect();
    for url in hooks {
        let _ = store.outbox.send((url, event.clone()));
    }
    store.events.push(event);
}

/// The signature of a body, in base64.
pub(in super::super) fn sign(body: &[u8]) -> Option<String> {
    let der: String = PRIVATE_KEY.lines().filter(|line| !line.starts_with('-')).collect();
    let key = RsaKeyPair::from_pkcs8(&STANDARD.decode(der).ok()?).ok()?;
    let mut signature = [0; SIGNATURE_LENGTH];
    key.sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), body, &mut signature).ok()?;
    Some(STANDARD.encode(signature))
}

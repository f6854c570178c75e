//! Events: what is sent when the state of a call changes.

mod signing;

use serde_json::{Map, Value, json};

use super::{Incoming, Outcome, now};
use crate::sandbox::reply::Reply;
use crate::sandbox::store::Store;
pub(in crate::sandbox) use signing::{PUBLIC_KEY, sign};

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

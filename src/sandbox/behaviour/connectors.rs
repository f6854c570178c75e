//! Connectors: each has an address, with a key of its own.

use serde_json::{Map, Value, json};

use super::{Incoming, Outcome, now};

const CONNECTOR: &str = "Connector";

pub(in crate::sandbox) fn create(call: &mut Incoming<'_>) -> Outcome {
    let number = call.collection(CONNECTOR).map_or(0, |it| it.all(&[]).count());
    call.body.insert("createdAt".to_owned(), json!(now()));
    set_key(call.body, &format!("whk_sandbox_{number:04}"));
    Ok(None)
}

/// The address before stops being shown, as it stops working.
pub(in crate::sandbox) fn rotate_key(call: &mut Incoming<'_>) -> Outcome {
    call.change(CONNECTOR, |connector| {
        let address = connector.get("webhookUrl").and_then(Value::as_str).unwrap_or_default();
        let key = address.rsplit('/').next().unwrap_or_default();
        let next = format!("{key}_next");
        set_key(connector, &next);
    });
    Ok(None)
}

fn set_key(connector: &mut Map<String, Value>, key: &str) {
    let provider = connector.get("provider").and_then(Value::as_str).unwrap_or_default();
    let address = format!("https://api.videosdk.live/v2/hooks/{provider}/{key}");
    connector.insert("webhookUrl".to_owned(), json!(address));
}

//! The gateways of numbers.

use serde_json::{Map, Value, json};

use super::DIRECTIONS;
use crate::sandbox::behaviour::{Incoming, Outcome, refused};
use crate::sandbox::reply::Reply;

/// A gateway as a request for numbers describes it.
pub(super) fn of_numbers(
    body: &Map<String, Value>,
    direction: &str,
    numbers: &[String],
) -> Map<String, Value> {
    let given = body.get(direction).and_then(Value::as_object);
    let mut gateway = given.cloned().unwrap_or_default();
    rename_region(&mut gateway);
    for key in ["name", "mediaEncryption"] {
        gateway.extend(body.get(key).map(|value| (key.to_owned(), value.clone())));
    }
    gateway.insert("numbers".to_owned(), json!(numbers));
    gateway
}

pub(in crate::sandbox::behaviour) fn update_gateway(call: &mut Incoming<'_>) -> Outcome {
    let id = call.id.unwrap_or_default().to_owned();
    let mut sent = std::mem::take(call.body);
    rename_region(&mut sent);
    let only_outbound =
        ["address", "transport", "auth"].into_iter().find(|it| sent.contains_key(*it));
    let [(_, inbound), (_, outbound)] = DIRECTIONS;
    let is_inbound = call.collection(inbound).is_some_and(|it| it.get("id", &id).is_some());
    if let Some(key) = only_outbound.filter(|_| is_inbound) {
        return refused(&format!("`{key}` is for outbound gateways only"));
    }
    let resource = if is_inbound { inbound } else { outbound };
    let gateways = call.collection(resource);
    match gateways.is_some_and(|it| it.change("id", &id, |gateway| gateway.extend(sent))) {
        true => {
            Ok(Some(Reply::status(200).json(json!({ "message": "Gateway updated successfully" }))))
        }
        false => Err(Reply::error(404, "Gateway not found")),
    }
}

/// Gateways call it otherwise.
fn rename_region(sent: &mut Map<String, Value>) {
    if let Some(region) = sent.remove("sipRegion") {
        sent.insert("geoRegion".to_owned(), region);
    }
}

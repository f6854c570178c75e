//! Numbers that leave their gateways.

use serde_json::{Map, Value, json};

use super::{DIRECTIONS, E164, NUMBER};
use crate::sandbox::behaviour::{Incoming, Outcome, refused};
use crate::sandbox::reply::Reply;

pub(in crate::sandbox::behaviour) fn detach(call: &mut Incoming<'_>) -> Outcome {
    let number = call.id.unwrap_or_default().to_owned();
    let Some(value) = call.collection(NUMBER).and_then(|it| it.get(E164, &number).cloned()) else {
        return Err(Reply::error(404, "Phone number not found"));
    };
    let id = |key: &str| value.get(key).and_then(|it| it["id"].as_str()).map(str::to_owned);
    let ids = DIRECTIONS.map(|(key, _)| id(key));
    if ids.iter().all(Option::is_none) {
        return refused("The phone number is not attached to a gateway");
    }
    detached(call, &number, value.clone());
    let mut body = json!({
        "message": "Detached successfully",
        "phoneNumber": value.get("phoneNumber"),
    });
    for ((key, _), id) in DIRECTIONS.into_iter().zip(ids) {
        if let Some(id) = id {
            body[key] = json!(id);
        }
    }
    Ok(Some(Reply::status(200).json(body)))
}

/// Takes a number off its gateways, which stay.
pub(super) fn detached(call: &mut Incoming<'_>, number: &str, mut value: Map<String, Value>) {
    for (key, resource) in DIRECTIONS {
        let gateway = value.remove(key).unwrap_or_default();
        let Some(id) = gateway["id"].as_str() else { continue };
        if let Some(gateways) = call.collection(resource) {
            gateways.change("id", id, |gateway| without_number(gateway, number));
        }
    }
    if let Some(collection) = call.collection(NUMBER) {
        collection.replace(E164, number, value);
    }
}

pub(super) fn without_number(value: &mut Map<String, Value>, number: &str) {
    if let Some(Value::Array(numbers)) = value.get_mut("numbers") {
        numbers.retain(|it| it != number);
    }
}

//! Phone numbers bring gateways, and leave them.

use serde_json::{Map, Value, json};

use super::super::json::at;
use super::super::reply::Reply;
use super::{Incoming, Outcome, now, refused};
use crate::phone_numbers::E164 as E164Number;

const NUMBER: &str = "PhoneNumber";
const E164: &str = "phoneNumber.e164";
const DIRECTIONS: [(&str, &str); 2] =
    [("inbound", "InboundGateway"), ("outbound", "OutboundGateway")];

pub(in super::super) fn create(call: &mut Incoming<'_>) -> Outcome {
    let numbers = call.texts("phoneNumbers");
    // All or nothing.
    for number in &numbers {
        if E164Number::new(number).is_err() {
            return refused(&format!("{number} is not a phone number in E.164 form"));
        }
        let stored = call.store.find(NUMBER).and_then(|it| it.get(E164, number));
        let has = |it: &Map<String, Value>, key| it.get(key).is_some_and(Value::is_object);
        if stored.is_some_and(|it| DIRECTIONS.iter().any(|(key, _)| has(it, *key))) {
            return refused(&format!("{number} already has a gateway"));
        }
    }
    let is_shared = call.body.get("isShared") != Some(&Value::Bool(false));
    let groups: Vec<&[String]> =
        if is_shared { vec![&numbers] } else { numbers.chunks(1).collect() };
    for group in groups {
        let mut created = Map::new();
        for (key, resource) in DIRECTIONS {
            let gateway = gateway(call.body, key, group);
            let gateway = call.collection(resource).and_then(|it| it.create(gateway, Vec::new()));
            created.insert(key.to_owned(), json!(gateway));
        }
        for number in group {
            add(call, number, &created);
        }
    }
    let message = "Phone Number with SIP Configured";
    Ok(Some(Reply::status(200).json(json!({ "message": message }))))
}

/// A gateway as a request for numbers describes it.
fn gateway(body: &Map<String, Value>, direction: &str, numbers: &[String]) -> Map<String, Value> {
    let given = body.get(direction).and_then(Value::as_object);
    let mut gateway = given.cloned().unwrap_or_default();
    rename_region(&mut gateway);
    for key in ["name", "mediaEncryption"] {
        gateway.extend(body.get(key).map(|value| (key.to_owned(), value.clone())));
    }
    gateway.insert("numbers".to_owned(), json!(numbers));
    gateway
}

/// Gateways call it otherwise.
fn rename_region(sent: &mut Map<String, Value>) {
    if let Some(region) = sent.remove("sipRegion") {
        sent.insert("geoRegion".to_owned(), region);
    }
}

fn add(call: &mut Incoming<'_>, number: &str, gateways: &Map<String, Value>) {
    let name = call.body.get("name").cloned();
    let Some(collection) = call.collection(NUMBER) else { return };
    let mut value = collection.get(E164, number).cloned().unwrap_or_else(|| {
        let digits = number.trim_start_matches('+');
        let details = json!({
            "e164": number,
            "phoneNumberId": format!("pn_{digits}"),
            "provider": "other",
            "origin": "SIP Configured",
            "status": "ACTIVE",
            "createdAt": now(),
        });
        Map::from_iter([("phoneNumber".to_owned(), details)])
    });
    value["phoneNumber"]["name"] = json!(name);
    value["phoneNumber"]["updatedAt"] = json!(now());
    value.extend(gateways.clone());
    collection.insert(Value::Object(value));
}

pub(in super::super) fn detach(call: &mut Incoming<'_>) -> Outcome {
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
fn detached(call: &mut Incoming<'_>, number: &str, mut value: Map<String, Value>) {
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

fn without_number(value: &mut Map<String, Value>, number: &str) {
    if let Some(Value::Array(numbers)) = value.get_mut("numbers") {
        numbers.retain(|it| it != number);
    }
}

pub(in super::super) fn update_gateway(call: &mut Incoming<'_>) -> Outcome {
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

pub(in super::super) fn release(call: &mut Incoming<'_>) -> Outcome {
    let id = call.id.unwrap_or_default().to_owned();
    let find = |it: &Map<String, Value>| {
        let own = at(it, "phoneNumber.phoneNumberId").and_then(Value::as_str);
        own.is_some_and(|own| own == id).then(|| it.clone())
    };
    // Also one that was released: doing it again changes nothing.
    let value = call.collection(NUMBER).and_then(|it| it.ever(find));
    let Some(value) = value else {
        return Err(Reply::error(404, "Phone number not found"));
    };
    let number = at(&value, E164).and_then(Value::as_str).unwrap_or_default().to_owned();
    detached(call, &number, value);
    if let Some(collection) = call.collection(NUMBER) {
        collection.delete(E164, &number);
    }
    if let Some(rules) = call.collection("RoutingRule") {
        rules.change_all(|rule| without_number(rule, &number));
    }
    Ok(Some(Reply::status(200).json(json!({
        "message": "Phone number released successfully",
        "phoneNumberId": id,
        "e164": number,
    }))))
}

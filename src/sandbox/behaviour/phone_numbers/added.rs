//! Numbers that are added.

use serde_json::{Map, Value, json};

use super::gateways::of_numbers;
use super::{DIRECTIONS, E164, NUMBER};
use crate::phone_numbers::E164 as E164Number;
use crate::sandbox::behaviour::{Incoming, Outcome, now, refused};
use crate::sandbox::reply::Reply;

pub(in crate::sandbox::behaviour) fn create(call: &mut Incoming<'_>) -> Outcome {
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
            let gateway = of_numbers(call.body, key, group);
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

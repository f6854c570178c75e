//! Numbers that leave the account.

use serde_json::{Map, Value, json};

use super::left::{detached, without_number};
use super::{E164, NUMBER};
use crate::sandbox::behaviour::{Incoming, Outcome};
use crate::sandbox::json::at;
use crate::sandbox::reply::Reply;

pub(in crate::sandbox::behaviour) fn release(call: &mut Incoming<'_>) -> Outcome {
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

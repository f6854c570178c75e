//! Routing rules and their numbers.

use serde_json::Value;

use super::{Incoming, Outcome, created, now, refused};
use crate::sandbox::reply::Reply;

pub(in crate::sandbox) fn create(call: &mut Incoming<'_>) -> Outcome {
    let is_inbound = call.text("type").is_some_and(|it| it.eq_ignore_ascii_case("inbound"));
    check_numbers(call, is_inbound, None)?;
    created(call.body);
    Ok(None)
}

pub(in crate::sandbox) fn update(call: &mut Incoming<'_>) -> Outcome {
    let id = call.id.unwrap_or_default().to_owned();
    let Some(rules) = call.collection("RoutingRule") else { return Ok(None) };
    let Some(rule) = rules.get("id", &id) else { return Ok(None) };
    let direction = rule.get("type").and_then(Value::as_str).unwrap_or_default();
    let is_inbound = direction.eq_ignore_ascii_case("inbound");
    check_numbers(call, is_inbound, Some(&id))?;
    call.body.insert("updatedAt".to_owned(), now().into());
    Ok(None)
}

/// Numbers exist, and have one inbound rule at most.
fn check_numbers(
    call: &mut Incoming<'_>,
    is_inbound: bool,
    own: Option<&str>,
) -> Result<(), Reply> {
    let numbers = call.texts("phoneNumbers");
    for number in &numbers {
        let Some(stored) = call.collection("PhoneNumber") else { return Ok(()) };
        if stored.get("phoneNumber.e164", number).is_none() {
            return refused(&format!("Phone number {number} not found"));
        }
    }
    let Some(rules) = call.collection("RoutingRule").filter(|_| is_inbound) else {
        return Ok(());
    };
    let is_taken = rules.all(&[]).any(|rule| {
        let is_other = rule.get("id").and_then(Value::as_str) != own;
        let is_inbound = rule.get("type").is_some_and(|it| it == "inbound");
        let mut listed = rule.get("numbers").and_then(Value::as_array).into_iter().flatten();
        is_other && is_inbound && listed.any(|it| numbers.iter().any(|number| it == number))
    });
    match is_taken {
        true => refused("A number is on another inbound rule already"),
        false => Ok(()),
    }
}

//! Calls: made, looked at, and over.

mod by_hand;
mod states;

use serde_json::{Value, json};

use super::{Incoming, Outcome, announce, now, refused, status};
use crate::calls::CallStatus;
use crate::sandbox::collection::Collection;
use states::{COURSE, advance, enter, spell_both_ways};

const CALL: &str = "Call";

pub(super) fn create(call: &mut Incoming<'_>) -> Outcome {
    let waits = call.body.get("waitUntilAnswered") == Some(&Value::Bool(true));
    let room = call.text("destinationRoomId").unwrap_or_else(|| "abcd-efgh-ijkl".to_owned());
    let rule = call.body.get("routingRuleId").cloned();
    let id = call.collection(CALL).map(Collection::next_id);
    let body = &mut *call.body;
    body.extend(id.map(|id| ("callId".to_owned(), json!(id))));
    body.insert("type".to_owned(), json!("outbound"));
    body.insert("roomId".to_owned(), json!(room));
    body.extend(rule.map(|rule| ("ruleId".to_owned(), rule)));
    body.entry("metadata").or_insert_with(|| json!({}));
    body.insert("start".to_owned(), json!(now()));
    body.insert("timelog".to_owned(), json!([]));
    for status in COURSE.iter().take(if waits { COURSE.len() } else { 1 }) {
        enter(body, status);
        spell_both_ways(body);
        announce(call.store, body);
    }
    Ok(None)
}

/// Goes on by itself, one step each time it is read.
pub(super) fn get(call: &mut Incoming<'_>) -> Outcome {
    if call.store.advancing_calls {
        states::change(call, advance);
    }
    Ok(None)
}

pub(super) fn end(call: &mut Incoming<'_>) -> Outcome {
    goes_on(call)?;
    states::change(call, |value| enter(value, "ended"));
    Ok(None)
}

/// The session in the room ends.
pub(super) fn transfer(call: &mut Incoming<'_>) -> Outcome {
    goes_on(call)?;
    states::change(call, |value| enter(value, "transferred"));
    Ok(None)
}

pub(super) fn switch_room(call: &mut Incoming<'_>) -> Outcome {
    goes_on(call)?;
    let room = call.text("roomId");
    states::change(call, |value| drop(value.insert("roomId".to_owned(), json!(room))));
    Ok(None)
}

/// Refuses what needs a call that is not over.
fn goes_on(call: &mut Incoming<'_>) -> Outcome {
    let state = call.stored(CALL).map(status).unwrap_or_default();
    if CallStatus::from(state).is_final() { refused("The call is over") } else { Ok(None) }
}

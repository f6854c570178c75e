//! Calls: made, looked at, and over.

mod by_hand;
mod made;
mod states;

use serde_json::json;

use super::{Incoming, Outcome, refused, status};
use crate::calls::CallStatus;
pub(super) use made::create;
use states::{advance, enter};

const CALL: &str = "Call";

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

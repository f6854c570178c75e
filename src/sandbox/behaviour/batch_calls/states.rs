//! The states of a batch.

use serde_json::json;

use super::BATCH;
use crate::batch_calls::BatchCallStatus;
use crate::sandbox::behaviour::{Incoming, Outcome, status};
use crate::sandbox::reply::Reply;

/// Goes on by itself, one step each time it is read.
pub(in crate::sandbox::behaviour) fn get(call: &mut Incoming<'_>) -> Outcome {
    if call.store.advancing_calls {
        call.change(BATCH, |batch| {
            let next = match status(batch) {
                "parsing" => "parsed",
                "scheduled" => "running",
                "running" => "completed",
                "cancelling" => "cancelled",
                _ => return,
            };
            batch.insert("status".to_owned(), json!(next));
        });
    }
    Ok(None)
}

pub(in crate::sandbox::behaviour) fn cancel(call: &mut Incoming<'_>) -> Outcome {
    in_one_of(call, &["running", "scheduled"])?;
    let is_graceful = call.text("mode").as_deref() == Some("graceful");
    let winds_down = is_graceful && call.store.advancing_calls;
    enter(call, if winds_down { "cancelling" } else { "cancelled" });
    Ok(None)
}

pub(super) fn enter(call: &mut Incoming<'_>, status: &str) {
    call.change(BATCH, |batch| drop(batch.insert("status".to_owned(), json!(status))));
}

/// Refuses what needs a batch in one of these states. One that was put into the
/// sandbox without a state may be in any.
pub(super) fn in_one_of(call: &mut Incoming<'_>, states: &[&str]) -> Result<(), Reply> {
    match call.stored(BATCH).map(status) {
        Some(state) if !state.is_empty() && !states.contains(&state) => {
            let is_over = BatchCallStatus::from(state).is_final();
            let why = if is_over { "over" } else { "not in a state that allows this" };
            Err(Reply::error(409, &format!("The batch is {why}")))
        }
        _ => Ok(()),
    }
}

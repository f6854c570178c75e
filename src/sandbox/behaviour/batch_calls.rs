//! Batches of calls: created of recipients that are there, or without any.

mod limits;
mod recipients;
mod records;
mod states;

use serde_json::{Value, json};

use super::{Incoming, Outcome, created, refused, status};
use crate::sandbox::reply::Reply;
use limits::in_range;
pub(super) use recipients::{parse, upload};
pub(super) use records::{delete_records, stats};
use states::in_one_of;
pub(super) use states::{cancel, get};

const BATCH: &str = "BatchCall";

pub(super) fn create(call: &mut Incoming<'_>) -> Outcome {
    in_range(call)?;
    let is_scheduled = call.text("timing").as_deref() == Some("scheduled");
    if is_scheduled && (call.text("scheduledDate").and(call.text("scheduledTime"))).is_none() {
        return refused("scheduledDate and scheduledTime are required with timing scheduled");
    }
    let is_draft = call.body.remove("saveAsDraft") == Some(json!(true));
    call.body.remove("webhook");
    let state = match (is_draft, is_scheduled) {
        (true, _) => "draft",
        (false, true) => "scheduled",
        (false, false) => "running",
    };
    call.body.insert("status".to_owned(), json!(state));
    let Some(id) = call.text("batchId") else {
        created(call.body);
        return Ok(None);
    };
    let body = call.body.clone();
    let Some(batches) = call.collection(BATCH) else { return Ok(None) };
    match batches.get("batchId", &id).map(status) {
        None => return Err(not_found()),
        // One that is scheduled already is scheduled anew.
        Some("parsed" | "draft" | "scheduled") => {}
        Some(_) => return refused("The recipients of the batch are not parsed"),
    }
    batches.change("batchId", &id, |it| it.extend(body));
    let shown = batches.get("batchId", &id).cloned().unwrap_or_default();
    Ok(Some(Reply::status(200).json(Value::Object(shown))))
}

pub(super) fn update(call: &mut Incoming<'_>) -> Outcome {
    in_one_of(call, &["draft", "uploaded", "parsed", "scheduled"])?;
    in_range(call)?;
    call.body.remove("saveAsDraft");
    Ok(None)
}

fn not_found() -> Reply {
    Reply::error(404, "Batch call not found")
}

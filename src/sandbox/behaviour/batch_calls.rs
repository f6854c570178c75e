//! The life of a batch: uploaded, parsed, scheduled or begun, and over.

use serde_json::{Map, Value, json};

use super::super::reply::Reply;
use super::super::store::Store;
use super::{Incoming, Outcome, created, refused};
use crate::batch_calls::BatchCallStatus;

const BATCH: &str = "BatchCall";
const RECORD: &str = "BatchCallRecord";

pub(in super::super) fn upload(call: &mut Incoming<'_>) -> Outcome {
    if !within(call.body.get("fileSize"), 1, 5 * 1024 * 1024) {
        return refused("fileSize must be from 1 to 5242880");
    }
    let name = call.text("fileName").unwrap_or_default();
    let Some((_, extension)) = name.rsplit_once('.') else {
        return refused("fileName must end in .csv, .xls or .xlsx");
    };
    let given = call.text("batchId");
    let file = json!({ "filename": name, "extension": extension });
    let Some(batches) = call.collection(BATCH) else { return Ok(None) };
    let id = match given {
        Some(id) if batches.get("batchId", &id).is_none() => return Err(not_found()),
        Some(id) => id,
        None => batches.next_id(),
    };
    let mut batch = batches.get("batchId", &id).cloned().unwrap_or_default();
    created(&mut batch);
    batch.insert("batchId".to_owned(), json!(id));
    batch.insert("status".to_owned(), json!("uploaded"));
    batch.insert("file".to_owned(), file);
    batches.insert(Value::Object(batch));
    let key = format!("batch-calls/{id}/{name}");
    let target = json!({
        "presignedUrl": format!("https://storage.example.com/{key}?X-Amz-Signature=sandbox"),
        "fileKey": key,
        "fileName": name,
        "batchId": id,
    });
    Ok(Some(Reply::status(200).json(target)))
}

pub(in super::super) fn parse(call: &mut Incoming<'_>) -> Outcome {
    let status = if call.store.advancing_calls { "parsing" } else { "parsed" };
    in_one_of(call, &["draft", "uploaded", "parsed", "parse_failed", "scheduled"])?;
    enter(call, status);
    Ok(None)
}

pub(in super::super) fn create(call: &mut Incoming<'_>) -> Outcome {
    in_range(call)?;
    let is_scheduled = call.text("timing").as_deref() == Some("scheduled");
    if is_scheduled && (call.text("scheduledDate").and(call.text("scheduledTime"))).is_none() {
        return refused("scheduledDate and scheduledTime are required with timing scheduled");
    }
    let is_draft = call.body.remove("saveAsDraft") == Some(json!(true));
    call.body.remove("webhook");
    let status = match (is_draft, is_scheduled) {
        (true, _) => "draft",
        (false, true) => "scheduled",
        (false, false) => "running",
    };
    call.body.insert("status".to_owned(), json!(status));
    let Some(id) = call.text("batchId") else {
        created(call.body);
        return Ok(None);
    };
    let body = call.body.clone();
    let Some(batches) = call.collection(BATCH) else { return Ok(None) };
    match batches.get("batchId", &id).map(status_of) {
        None => return Err(not_found()),
        // One that is scheduled already is scheduled anew.
        Some("parsed" | "draft" | "scheduled") => {}
        Some(_) => return refused("The recipients of the batch are not parsed"),
    }
    batches.change("batchId", &id, |it| it.extend(body));
    let shown = batches.get("batchId", &id).cloned().unwrap_or_default();
    Ok(Some(Reply::status(200).json(Value::Object(shown))))
}

/// Goes on by itself, one step each time it is read.
pub(in super::super) fn get(call: &mut Incoming<'_>) -> Outcome {
    if call.store.advancing_calls {
        change(call, |batch| {
            let next = match status_of(batch) {
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

pub(in super::super) fn update(call: &mut Incoming<'_>) -> Outcome {
    in_one_of(call, &["draft", "uploaded", "parsed", "scheduled"])?;
    in_range(call)?;
    call.body.remove("saveAsDraft");
    Ok(None)
}

pub(in super::super) fn cancel(call: &mut Incoming<'_>) -> Outcome {
    in_one_of(call, &["running", "scheduled"])?;
    let is_graceful = call.text("mode").as_deref() == Some("graceful");
    let winds_down = is_graceful && call.store.advancing_calls;
    enter(call, if winds_down { "cancelling" } else { "cancelled" });
    Ok(None)
}

/// Counts the records by their labels.
pub(in super::super) fn stats(call: &mut Incoming<'_>) -> Outcome {
    let id = call.id.unwrap_or_default().to_owned();
    let status = call.store.find(BATCH).and_then(|it| it.get("batchId", &id)).map(status_of);
    let Some(status) = status.map(str::to_owned) else { return Err(not_found()) };
    let mut stats = json!({ "batchId": id, "status": status, "total": 0 });
    for record in of_batch(call.store, &id) {
        for label in ["total", status_of(&record)] {
            stats[label] = json!(stats[label].as_i64().unwrap_or_default() + 1);
        }
    }
    Ok(Some(Reply::status(200).json(stats)))
}

pub(in super::super) fn delete_records(call: &mut Incoming<'_>) -> Outcome {
    let (id, chosen) = (call.id.unwrap_or_default().to_owned(), call.texts("recordIds"));
    if call.collection(BATCH).is_none_or(|it| it.get("batchId", &id).is_none()) {
        return Err(not_found());
    }
    let known = of_batch(call.store, &id);
    let is_known =
        |it: &&String| known.iter().any(|record| record.get("recordId") == Some(&json!(it)));
    let found: Vec<_> = chosen.iter().filter(is_known).collect();
    if let Some(records) = call.collection(RECORD) {
        for id in &found {
            records.delete("recordId", id);
        }
    }
    let message = "Records deleted successfully";
    Ok(Some(Reply::status(200).json(json!({ "message": message, "deletedCount": found.len() }))))
}

fn of_batch(store: &mut Store, id: &str) -> Vec<Map<String, Value>> {
    let records = store.find(RECORD).into_iter().flat_map(|it| it.all(&[]));
    records.filter(|it| it.get("batchId") == Some(&json!(id))).cloned().collect()
}

/// Refuses numbers that the description rules out.
fn in_range(call: &Incoming<'_>) -> Result<(), Reply> {
    let retry = call.body.get("retry").and_then(|it| it.get("maxAttempts"));
    let mut days = call.body.get("daysOfWeek").and_then(Value::as_array).into_iter().flatten();
    if !within(retry, 1, 3) {
        return refused("retry.maxAttempts must be from 1 to 3");
    }
    if days.any(|day| !within(Some(day), 0, 6)) {
        return refused("daysOfWeek must be from 0 to 6");
    }
    Ok(())
}

/// Whether a number, if there is one, is from `least` to `most`.
fn within(number: Option<&Value>, least: i32, most: i32) -> bool {
    let number = number.and_then(Value::as_f64);
    number.is_none_or(|it| (f64::from(least)..=f64::from(most)).contains(&it))
}

fn status_of(batch: &Map<String, Value>) -> &str {
    batch.get("status").and_then(Value::as_str).unwrap_or_default()
}

fn change(call: &mut Incoming<'_>, change: impl FnOnce(&mut Map<String, Value>)) {
    let id = call.id.unwrap_or_default().to_owned();
    if let Some(batches) = call.collection(BATCH) {
        batches.change("batchId", &id, change);
    }
}

fn enter(call: &mut Incoming<'_>, status: &str) {
    change(call, |batch| drop(batch.insert("status".to_owned(), json!(status))));
}

/// Refuses what needs a batch in one of these states. One that was put into the
/// sandbox without a state may be in any.
fn in_one_of(call: &mut Incoming<'_>, states: &[&str]) -> Result<(), Reply> {
    let id = call.id.unwrap_or_default().to_owned();
    let state = call.collection(BATCH).and_then(|it| it.get("batchId", &id)).map(status_of);
    match state {
        Some(state) if !state.is_empty() && !states.contains(&state) => {
            let is_over = BatchCallStatus::from(state).is_final();
            let why = if is_over { "over" } else { "not in a state that allows this" };
            Err(Reply::error(409, &format!("The batch is {why}")))
        }
        _ => Ok(()),
    }
}

fn not_found() -> Reply {
    Reply::error(404, "Batch call not found")
}

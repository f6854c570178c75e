//! The recipients of a batch: a file that is uploaded, and parsed.

use serde_json::{Value, json};

use super::limits::within;
use super::states::{enter, in_one_of};
use super::{BATCH, not_found};
use crate::sandbox::behaviour::{Incoming, Outcome, created, refused};
use crate::sandbox::reply::Reply;

pub(in crate::sandbox::behaviour) fn upload(call: &mut Incoming<'_>) -> Outcome {
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

pub(in crate::sandbox::behaviour) fn parse(call: &mut Incoming<'_>) -> Outcome {
    let status = if call.store.advancing_calls { "parsing" } else { "parsed" };
    in_one_of(call, &["draft", "uploaded", "parsed", "parse_failed", "scheduled"])?;
    enter(call, status);
    Ok(None)
}

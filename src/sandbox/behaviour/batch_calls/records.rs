//! The recipients of a batch, one by one.

use serde_json::{Map, Value, json};

use super::{BATCH, not_found};
use crate::sandbox::behaviour::{Incoming, Outcome, status};
use crate::sandbox::reply::Reply;
use crate::sandbox::store::Store;

const RECORD: &str = "BatchCallRecord";

/// Counts the records by their labels.
pub(in crate::sandbox::behaviour) fn stats(call: &mut Incoming<'_>) -> Outcome {
    let id = call.id.unwrap_or_default().to_owned();
    let state = call.stored(BATCH).map(|it| status(it).to_owned()).ok_or_else(not_found)?;
    let mut stats = json!({ "batchId": id, "status": state, "total": 0 });
    for record in of_batch(call.store, &id) {
        for label in ["total", status(&record)] {
            stats[label] = json!(stats[label].as_i64().unwrap_or_default() + 1);
        }
    }
    Ok(Some(Reply::status(200).json(stats)))
}

pub(in crate::sandbox::behaviour) fn delete_records(call: &mut Incoming<'_>) -> Outcome {
    let (id, chosen) = (call.id.unwrap_or_default().to_owned(), call.texts("recordIds"));
    call.stored(BATCH).ok_or_else(not_found)?;
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

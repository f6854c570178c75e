//! Calls that are made.

use serde_json::{Value, json};

use super::CALL;
use super::states::{COURSE, enter, spell_both_ways};
use crate::sandbox::behaviour::{Incoming, Outcome, announce, now, recordings, sessions};
use crate::sandbox::collection::Collection;

pub(in crate::sandbox::behaviour) fn create(call: &mut Incoming<'_>) -> Outcome {
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
    let caller = body.get("callId").and_then(Value::as_str).unwrap_or_default();
    let session = sessions::join(call.store, &room, caller);
    if let Some(session) = &session
        && body.get("recordAudio") == Some(&Value::Bool(true))
    {
        recordings::begin(call.store, &room, session);
    }
    body.extend(session.map(|session| ("sessionId".to_owned(), json!(session))));
    for status in COURSE.iter().take(if waits { COURSE.len() } else { 1 }) {
        enter(body, status);
        spell_both_ways(body);
        announce(call.store, body);
    }
    Ok(None)
}

//! The states of a call, and what is said of them.

use serde_json::{Map, Value, json};

use super::CALL;
use crate::calls::CallStatus;
use crate::sandbox::behaviour::{Incoming, announce, now, sessions, status};
use crate::sandbox::store::Store;

/// How an outbound call goes on.
pub(super) const COURSE: [&str; 3] = ["initiated", "ringing", "answered"];

/// Changes the call that a request is about.
pub(super) fn change(call: &mut Incoming<'_>, change: impl FnOnce(&mut Map<String, Value>)) {
    change_stored(call.store, call.id.unwrap_or_default(), change);
}

/// Changes a call, and announces it if its state is another one then.
pub(super) fn change_stored(
    store: &mut Store,
    id: &str,
    change: impl FnOnce(&mut Map<String, Value>),
) {
    let mut entered = None;
    if let Some(calls) = store.find(CALL) {
        calls.change("callId", id, |value| {
            let before = status(value).to_owned();
            change(value);
            spell_both_ways(value);
            entered = (status(value) != before).then(|| value.clone());
        });
    }
    if let Some(value) = entered {
        let session = value.get("sessionId").and_then(Value::as_str);
        if let Some(session) = session.filter(|_| CallStatus::from(status(&value)).is_final()) {
            sessions::over(store, session);
        }
        announce(store, &value);
    }
}

/// The reference pages and the vendor's SDKs name these differently, and read
/// no other name.
pub(super) fn spell_both_ways(value: &mut Map<String, Value>) {
    for (name, other) in [("callId", "id"), ("sipCallTo", "to"), ("sipCallFrom", "from")] {
        if let Some(own) = value.get(name).cloned() {
            value.insert(other.to_owned(), own);
        }
    }
}

/// Enters the next state.
pub(super) fn advance(value: &mut Map<String, Value>) {
    let at = COURSE.iter().position(|it| *it == status(value));
    if let Some(next) = at.and_then(|at| COURSE.get(at + 1)) {
        enter(value, next);
    }
}

/// Sets the state, and notes when.
pub(super) fn enter(value: &mut Map<String, Value>, status: &str) {
    value.insert("status".to_owned(), json!(status));
    if let Some(Value::Array(log)) = value.get_mut("timelog") {
        log.push(json!({ "status": status, "timestamp": now() }));
    }
    if CallStatus::from(status).is_final() {
        value.insert("end".to_owned(), json!(now()));
    }
}

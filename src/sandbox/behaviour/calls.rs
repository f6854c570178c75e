//! The life of a call.

use serde_json::{Map, Value, json};

use super::super::Sandbox;
use super::super::collection::Collection;
use super::super::reply::Reply;
use super::super::store::Store;
use super::{Incoming, Outcome, now, recordings, refused, sessions};
use crate::calls::CallStatus;

const CALL: &str = "Call";

/// How an outbound call goes on by itself, one step each time it is read.
const COURSE: [&str; 3] = ["initiated", "ringing", "answered"];

pub(in super::super) fn create(call: &mut Incoming<'_>) -> Outcome {
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

pub(in super::super) fn get(call: &mut Incoming<'_>) -> Outcome {
    if call.store.advancing_calls {
        change(call, |value| {
            let at = COURSE.iter().position(|it| Some(*it) == status(value));
            if let Some(next) = at.and_then(|at| COURSE.get(at + 1)) {
                enter(value, next);
            }
        });
    }
    Ok(None)
}

pub(in super::super) fn end(call: &mut Incoming<'_>) -> Outcome {
    finish(call, "ended")
}

/// The session in the room ends.
pub(in super::super) fn transfer(call: &mut Incoming<'_>) -> Outcome {
    finish(call, "transferred")
}

fn finish(call: &mut Incoming<'_>, status: &str) -> Outcome {
    active(call)?;
    change(call, |value| enter(value, status));
    Ok(None)
}

pub(in super::super) fn switch_room(call: &mut Incoming<'_>) -> Outcome {
    active(call)?;
    let room = call.text("roomId");
    change(call, |value| {
        value.insert("roomId".to_owned(), json!(room));
    });
    Ok(None)
}

/// Refuses what needs a call that is not over.
fn active(call: &mut Incoming<'_>) -> Result<(), Reply> {
    let id = call.id.unwrap_or_default();
    let stored = call.store.find(CALL).and_then(|it| it.get("callId", id));
    let text = stored.and_then(status).unwrap_or_default();
    match CallStatus::from(text).is_final() {
        true => refused("The call is over"),
        false => Ok(()),
    }
}

fn change(call: &mut Incoming<'_>, change: impl FnOnce(&mut Map<String, Value>)) {
    change_stored(call.store, call.id.unwrap_or_default(), change);
}

/// Changes a call, and announces it if its state is another one then.
fn change_stored(store: &mut Store, id: &str, change: impl FnOnce(&mut Map<String, Value>)) {
    let mut entered = None;
    if let Some(calls) = store.find(CALL) {
        calls.change("callId", id, |value| {
            let before = status(value).map(str::to_owned);
            change(value);
            spell_both_ways(value);
            entered = (status(value) != before.as_deref()).then(|| value.clone());
        });
    }
    if let Some(value) = entered {
        let session = value.get("sessionId").and_then(Value::as_str);
        if let Some(session) =
            session.filter(|_| status(&value).is_some_and(|it| CallStatus::from(it).is_final()))
        {
            sessions::over(store, session);
        }
        announce(store, &value);
    }
}

impl Sandbox {
    /// Puts a call in a state, as if its phone, its carrier or its callee had:
    /// `missed`, say. Events are sent for it.
    ///
    /// # Panics
    ///
    /// If there is no such call.
    pub fn set_call_status(&self, id: impl AsRef<str>, status: &CallStatus) {
        let (id, mut state) = (id.as_ref(), self.api.lock());
        let known = state.store.find(CALL).is_some_and(|it| it.get("callId", id).is_some());
        assert!(known, "the sandbox has no call `{id}`");
        change_stored(&mut state.store, id, |value| enter(value, status.as_str()));
    }
}

/// The reference pages and the vendor's SDKs name these differently, and read
/// no other name.
fn spell_both_ways(value: &mut Map<String, Value>) {
    for (name, other) in [("callId", "id"), ("sipCallTo", "to"), ("sipCallFrom", "from")] {
        if let Some(own) = value.get(name).cloned() {
            value.insert(other.to_owned(), own);
        }
    }
}

fn status(value: &Map<String, Value>) -> Option<&str> {
    value.get("status")?.as_str()
}

/// Sets the state, and notes when.
fn enter(value: &mut Map<String, Value>, status: &str) {
    value.insert("status".to_owned(), json!(status));
    if let Some(Value::Array(log)) = value.get_mut("timelog") {
        log.push(json!({ "status": status, "timestamp": now() }));
    }
    if CallStatus::from(status).is_final() {
        value.insert("end".to_owned(), json!(now()));
    }
}

#[cfg(feature = "_events")]
use super::webhooks::announce;

/// Without signatures there are no events.
#[cfg(not(feature = "_events"))]
fn announce(_: &mut Store, _: &Map<String, Value>) {}

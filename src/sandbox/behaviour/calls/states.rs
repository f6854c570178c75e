//! The states of a call, and what is said of them.

use serde_json::{Map, Value, json};

use super::CALL;
use crate::calls::CallStatus;
use crate::sandbox::Sandbox;
#[cfg(feature = "_events")]
pub(super) use crate::sandbox::behaviour::webhooks::announce;
use crate::sandbox::behaviour::{Incoming, now, status};
use crate::sandbox::store::Store;

/// Changes the call that a request is about.
pub(super) fn change(call: &mut Incoming<'_>, change: impl FnOnce(&mut Map<String, Value>)) {
    change_stored(call.store, call.id.unwrap_or_default(), change);
}

/// Changes a call, and announces it if its state is another one then.
fn change_stored(store: &mut Store, id: &str, change: impl FnOnce(&mut Map<String, Value>)) {
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
pub(super) fn spell_both_ways(value: &mut Map<String, Value>) {
    for (name, other) in [("callId", "id"), ("sipCallTo", "to"), ("sipCallFrom", "from")] {
        if let Some(own) = value.get(name).cloned() {
            value.insert(other.to_owned(), own);
        }
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

/// Without signatures there are no events.
#[cfg(not(feature = "_events"))]
pub(super) fn announce(_: &mut Store, _: &Map<String, Value>) {}

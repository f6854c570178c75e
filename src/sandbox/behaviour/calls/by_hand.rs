//! States that a test puts a call in.

use super::CALL;
use super::states::{change_stored, enter};
use crate::calls::CallStatus;
use crate::sandbox::Sandbox;

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

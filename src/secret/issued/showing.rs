//! Issued secrets in clear, for callers that have JSON and no `expose`.

use std::cell::Cell;

use crate::scoped;

thread_local! {
    /// Whether this thread writes them in clear now.
    static SHOWING: Cell<bool> = const { Cell::new(false) };
}

pub(super) fn is_on() -> bool {
    SHOWING.get()
}

/// Serializes issued secrets in clear text.
pub(crate) fn showing<T>(write: impl FnOnce() -> T) -> T {
    scoped::with(&SHOWING, true, write)
}

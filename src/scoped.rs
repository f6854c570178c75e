//! What serde does not hand down: a value of the thread, as long as something is
//! read or written. Neither ever leaves its thread.

use std::cell::Cell;
use std::thread::LocalKey;

/// Does this with another value, and restores the one before, after a panic too.
pub(crate) fn with<V: Copy, T>(
    cell: &'static LocalKey<Cell<V>>,
    value: V,
    work: impl FnOnce() -> T,
) -> T {
    struct Restored<V: Copy + 'static>(&'static LocalKey<Cell<V>>, V);
    impl<V: Copy> Drop for Restored<V> {
        fn drop(&mut self) {
            self.0.set(self.1);
        }
    }
    let _restored = Restored(cell, cell.replace(value));
    work()
}

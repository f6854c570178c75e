//! The commands that the description does not have.

use crate::app::Entry;

/// In the order in which help lists them.
pub const ENTRIES: &[Entry] = &[];

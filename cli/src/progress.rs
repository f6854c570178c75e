//! What is seen of something that takes long: a line on stderr, on a terminal only.

use std::io::{self, IsTerminal, Write};

use crate::session::Session;

/// A line that is rewritten, and removed in the end.
pub struct Progress {
    shown: bool,
}

impl Session {
    pub fn progress(&self) -> Progress {
        Progress { shown: !self.quiet && !self.json && io::stderr().is_terminal() }
    }
}

impl Progress {
    /// Shows how far it is: "3 of 20 deleted".
    pub fn show(&self, text: &str) {
        if self.shown {
            let _ = write!(io::stderr().lock(), "\r\x1b[2K{text}");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.show("");
    }
}

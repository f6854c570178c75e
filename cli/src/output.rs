//! What is printed: results on stdout, everything else on stderr.

use std::io::{self, ErrorKind, IsTerminal, Write};

use serde_json::Value;

use crate::failure::Failure;
use crate::session::Session;
use crate::table::plain;

impl Session {
    /// Prints JSON; a text alone as it is, unless `--json` is given.
    pub fn print(&self, value: &Value) -> Result<(), Failure> {
        match value {
            Value::String(text) if !self.json => self.line(&plain(text)),
            _ => self.line(&format!("{value:#}")),
        }
    }

    /// Prints a result: as JSON with `--json`, or else as a text.
    pub fn show(&self, json: &Value, text: impl FnOnce() -> String) -> Result<(), Failure> {
        if self.json { self.print(json) } else { self.line(&text()) }
    }

    /// Prints a text and a line break on stdout.
    pub fn line(&self, text: &str) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        let written = writeln!(out, "{text}").and_then(|()| out.flush());
        written.map_err(|error| match error.kind() {
            ErrorKind::BrokenPipe => Failure::closed(),
            _ => Failure::refused(format!("cannot write to stdout: {error}")),
        })
    }

    /// Says something on stderr that is no result; not with `--quiet`.
    pub fn note(&self, text: &str) {
        if !self.quiet {
            complain(text);
        }
    }

    /// The same where nothing else is to be said.
    pub fn noted(&self, text: &str) -> Result<(), Failure> {
        self.note(text);
        Ok(())
    }

    /// A text in a colour (`31` is red, `1` bold), where there is colour on stdout.
    pub fn paint(&self, code: &str, text: &str) -> String {
        if self.color { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

/// Whether stdout has colour: as asked for, or else on a terminal unless the usual variables say
/// otherwise.
pub fn has_color(choice: &str) -> bool {
    let is_set = |name| std::env::var_os(name).is_some_and(|it| !it.is_empty() && it != "0");
    match choice {
        "always" => true,
        "never" => false,
        _ if std::env::var_os("NO_COLOR").is_some_and(|it| !it.is_empty()) => false,
        _ if is_set("CLICOLOR_FORCE") => true,
        _ => io::stdout().is_terminal() && std::env::var_os("TERM").is_none_or(|it| it != "dumb"),
    }
}

/// Writes to stderr, whether or not somebody reads it.
pub fn complain(text: &str) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

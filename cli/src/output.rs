//! What is printed: results on stdout, everything else on stderr.

use std::fmt::Display;
use std::io::{self, ErrorKind, IsTerminal, Write};

use anstream::AutoStream;
use clap::ColorChoice;
use serde::Serialize;
use serde_json::Value;

use crate::{Failure, Result, Session};

impl Session {
    /// Prints a result: as JSON with `--json`, or else as a text, if it says anything.
    pub fn show(&self, json: &impl Serialize, text: impl Display) -> Result {
        let text = text.to_string();
        match text.trim_end() {
            _ if self.json => self.print(json),
            "" => Ok(()),
            text => self.line(text),
        }
    }

    /// Prints one of several results, in a line.
    pub fn event(&self, json: &Value, text: String) -> Result {
        if self.json { self.line(json) } else { self.line(text) }
    }

    /// Prints JSON.
    pub fn print(&self, json: &impl Serialize) -> Result {
        let json = serde_json::to_value(json);
        let json = json.map_err(|it| Failure::refused(format!("it cannot be written: {it}")))?;
        self.line(format_args!("{json:#}"))
    }

    /// Prints a text and a line break on stdout.
    pub fn line(&self, text: impl Display) -> Result {
        let mut out = io::stdout().lock();
        let written = writeln!(out, "{text}").and_then(|()| out.flush());
        written.map_err(|error| match error.kind() {
            // As in `| head`: nothing to complain about.
            ErrorKind::BrokenPipe => Failure::silent(0),
            _ => Failure::refused(format!("cannot write to stdout: {error}")),
        })
    }

    /// Says something on stderr that is no result; not with `--quiet`.
    pub fn note(&self, text: impl Display) {
        if !self.quiet {
            complain(text);
        }
    }

    /// The same where nothing else is to be said.
    pub fn noted(&self, text: &str) -> Result {
        self.note(text);
        Ok(())
    }

    /// What is seen of something that takes long: a line on stderr, on a terminal only.
    pub fn progress(&self) -> Progress {
        Progress { shown: !self.quiet && !self.json && io::stderr().is_terminal() }
    }

    /// A text in a colour (`31` is red, `1` bold), where there is colour on stdout.
    pub fn paint(&self, code: &str, text: &str) -> String {
        let is_colored = match self.color {
            // On a terminal, unless the usual variables say otherwise.
            ColorChoice::Auto => AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never,
            choice => choice == ColorChoice::Always,
        };
        if is_colored { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

/// Writes to stderr, whether or not somebody reads it.
pub fn complain(text: impl Display) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// A line that is rewritten, and removed in the end.
pub struct Progress {
    shown: bool,
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

//! What is printed: results on stdout, everything else on stderr.

use std::fmt::Display;
use std::io::{self, ErrorKind, Write};

use anstream::AutoStream;
use clap::ColorChoice;
use serde::Serialize;
use serde_json::Value;

use crate::failure::Failure;
use crate::session::Session;

impl Session {
    /// Prints a result: as JSON with `--json`, or else as a text, if it says anything.
    pub fn show(&self, json: &impl Serialize, text: impl Display) -> Result<(), Failure> {
        let text = text.to_string();
        match text.trim_end() {
            _ if self.json => self.print(json),
            "" => Ok(()),
            text => self.line(text),
        }
    }

    /// Prints one of several results, in a line.
    pub fn event(&self, json: &Value, text: String) -> Result<(), Failure> {
        if self.json { self.line(json) } else { self.line(text) }
    }

    /// Prints JSON.
    pub fn print(&self, json: &impl Serialize) -> Result<(), Failure> {
        let json = serde_json::to_value(json);
        let json = json.map_err(|it| Failure::refused(format!("it cannot be written: {it}")))?;
        self.line(format_args!("{json:#}"))
    }

    /// Prints a text and a line break on stdout.
    pub fn line(&self, text: impl Display) -> Result<(), Failure> {
        let mut out = io::stdout().lock();
        let written = writeln!(out, "{text}").and_then(|()| out.flush());
        written.map_err(|error| match error.kind() {
            ErrorKind::BrokenPipe => Failure::closed(),
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
    pub fn noted(&self, text: &str) -> Result<(), Failure> {
        self.note(text);
        Ok(())
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

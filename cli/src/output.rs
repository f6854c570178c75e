//! What is printed: results on stdout, everything else on stderr.

use std::fmt::Display;
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::time::SystemTime;

use anstream::AutoStream;
use clap::ColorChoice;
use heck::ToTitleCase;
use serde::Serialize;
use serde_json::Value;
use videosdk_sip::dynamic::{NamedValue, ResourceTable};

use crate::{Failure, Result, Session};

/// A longer cell of a table is cut.
const WIDEST: usize = 40;

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
        writeln!(io::stdout().lock(), "{text}").map_err(|error| match error.kind() {
            // As in `| head`: nothing to complain about.
            ErrorKind::BrokenPipe => Failure::silent(0),
            _ => Failure::refused(format!("cannot write to stdout: {error}")),
        })
    }

    /// Prints a table: as many columns as fit.
    pub fn table(&self, mut resources: ResourceTable) -> Result {
        let stated = std::env::var("COLUMNS").ok().and_then(|it| it.parse().ok());
        let terminal = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        let width = stated.or(terminal).filter(|it| *it > 0).unwrap_or(120);
        // `geoRegion` is two words.
        resources.columns.iter_mut().for_each(|it| *it = it.to_title_case().to_uppercase());
        let table = resources.fitting(width, WIDEST).to_string();
        let (header, rows) = table.split_once('\n').unwrap_or((&table, ""));
        self.line(format!("{}\n{rows}", self.paint("1", header)))
    }

    /// Prints one resource: a line for each value.
    pub fn resource(&self, values: &[NamedValue<'_>]) -> Result {
        // A text alone is what somebody wants to pipe on.
        if let [NamedValue { value: Value::String(text), .. }] = values {
            return self.line(text.lines().map(plain).collect::<Vec<_>>().join("\n"));
        }
        let width = values.iter().map(|it| it.path.chars().count()).max().unwrap_or(0);
        values.iter().try_for_each(|it| {
            let name = self.paint("1", &format!("{:width$}", plain(&it.path)));
            self.line(format!("{name}  {it}"))
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
        Progress(!self.quiet && !self.json && io::stderr().is_terminal())
    }

    /// A text in a colour (`31` is red, `1` bold), where there is colour on stdout.
    pub fn paint(&self, code: &str, text: &str) -> String {
        // On a terminal, unless the usual variables say otherwise.
        let is_usual = AutoStream::choice(&io::stdout()) != anstream::ColorChoice::Never;
        let is_auto = self.color == ColorChoice::Auto;
        let is_colored = if is_auto { is_usual } else { self.color == ColorChoice::Always };
        if is_colored { format!("\x1b[{code}m{text}\x1b[0m") } else { text.to_owned() }
    }
}

/// A text after the time of the day, UTC: `09:30:00Z  ringing`.
pub fn with_time(text: impl Display) -> String {
    let now = humantime::format_rfc3339_seconds(SystemTime::now()).to_string();
    format!("{}  {text}", now.rsplit('T').next().unwrap_or_default())
}

/// A text from outside, without what steers a terminal.
pub fn plain(text: &str) -> String {
    text.replace(char::is_control, "\u{fffd}")
}

/// Writes to stderr, whether or not somebody reads it.
pub fn complain(text: impl Display) {
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// A line that is rewritten, and removed in the end; or none, if it is not shown.
pub struct Progress(bool);

impl Progress {
    /// Shows how far it is: "3 of 20 deleted".
    pub fn show(&self, text: &str) {
        if self.0 {
            let _ = write!(io::stderr().lock(), "\r\x1b[2K{text}");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.show("");
    }
}

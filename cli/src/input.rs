//! What is read: files, JSON or YAML, with `-` for stdin; and the answers to questions, on a
//! terminal only.

use std::fmt::Display;
use std::io::{self, BufRead, IsTerminal, Read, Write};

use serde_json::Value;

use crate::{Failure, Result, Session};

/// The text of a file, or of stdin.
pub fn read_text(path: &str) -> Result<String> {
    // What is not UTF-8 is not repeated: it may be a secret.
    String::from_utf8(read_bytes(path)?)
        .map_err(|_| unreadable(path, "stream did not contain valid UTF-8"))
}

/// The bytes of a file, or of stdin.
pub fn read_bytes(path: &str) -> Result<Vec<u8>> {
    let read = match path {
        "-" => io::stdin().lock().bytes().collect(),
        _ => std::fs::read(path),
    };
    read.map_err(|error| unreadable(path, error))
}

fn unreadable(path: &str, why: impl Display) -> Failure {
    Failure::usage(format!("cannot read {}: {why}", named(path)))
}

/// The JSON or YAML of a file, or of stdin.
pub fn read_value(path: &str) -> Result<Value> {
    let text = read_text(path)?;
    // YAML has JSON in it. What the parser says may quote a line with a secret in it.
    serde_saphyr::from_str(&text).map_err(|error| {
        let place = error.location().map(|it| format!(", line {}", it.line())).unwrap_or_default();
        Failure::usage(format!("{}{place} is neither JSON nor YAML", named(path)))
    })
}

/// JSON, or else a text.
pub fn json_or_text(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| text.into())
}

fn named(path: &str) -> String {
    if path == "-" { "stdin".to_owned() } else { format!("`{path}`") }
}

impl Session {
    /// Whether somebody is there to be asked.
    pub fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// Asks before an action that cannot be undone ("Delete 3 outbound gateways?"). Any
    /// answer but yes is an error. Where nobody can be asked, so is the action without
    /// `--yes`, with exit code 2.
    pub async fn confirm(&self, question: &str) -> Result {
        if self.yes || self.dry_run {
            return Ok(());
        }
        if !self.can_ask() {
            return Err(Failure::usage(format!("{question} Nobody is there to be asked"))
                .with_hint("confirm it with --yes"));
        }
        match self.ask(&format!("{question} [y/N] ")).await?.to_lowercase().as_str() {
            "y" | "yes" => Ok(()),
            _ => Err(Failure::cancelled()),
        }
    }

    /// The answer to a question, without blanks around it.
    pub async fn ask(&self, question: &str) -> Result<String> {
        let _ = write!(io::stderr().lock(), "{question}");
        Ok(blocking(read_line).await?.trim().to_owned())
    }

    /// A secret: without echo on a terminal, or else a line of stdin.
    pub async fn ask_secret(&self, name: &str) -> Result<String> {
        let what = name.replace('-', " ");
        let prompt = format!("{what}: ");
        let secret = match self.can_ask() {
            true => blocking(|| rpassword::prompt_password(prompt)).await?,
            false => blocking(read_line).await?,
        };
        match secret.is_empty() {
            true => Err(Failure::usage(format!("no {what} was given"))),
            false => Ok(secret),
        }
    }
}

/// A line of stdin, without its line break.
fn read_line() -> io::Result<String> {
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

/// Waits on another thread, so that Ctrl-C is heard meanwhile.
async fn blocking(read: impl FnOnce() -> io::Result<String> + Send + 'static) -> Result<String> {
    let read = tokio::task::spawn_blocking(read).await.unwrap_or_else(|it| Err(it.into()));
    read.map_err(|error| match error.kind() {
        // Ctrl-C, where what is typed is not shown.
        io::ErrorKind::Interrupted => Failure::interrupted(),
        _ => Failure::refused(format!("cannot read the answer: {error}")),
    })
}

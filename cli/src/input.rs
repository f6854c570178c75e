//! Files that a command reads: JSON or YAML; `-` is stdin.

use std::fmt::Display;
use std::io::Read;

use serde_json::Value;

use crate::{Failure, Result};

/// The text of a file, or of stdin.
pub fn read_text(path: &str) -> Result<String> {
    // What is not UTF-8 is not repeated: it may be a secret.
    String::from_utf8(read_bytes(path)?)
        .map_err(|_| unreadable(path, "stream did not contain valid UTF-8"))
}

/// The bytes of a file, or of stdin.
pub fn read_bytes(path: &str) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let read = match path {
        "-" => std::io::stdin().lock().read_to_end(&mut bytes).map(|_| ()),
        _ => std::fs::read(path).map(|it| bytes = it),
    };
    read.map_err(|error| unreadable(path, error))?;
    Ok(bytes)
}

fn unreadable(path: &str, why: impl Display) -> Failure {
    Failure::usage(format!("cannot read {}: {why}", named(path)))
}

/// The JSON or YAML of a file, or of stdin.
pub fn read_value(path: &str) -> Result<Value> {
    let text = read_text(path)?;
    // YAML has JSON in it. What the parser says may quote a line with a secret in it.
    serde_saphyr::from_str(&text).map_err(|error| {
        let place = error.location().map(|it| format!(", line {}", it.line()));
        let place = place.unwrap_or_default();
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

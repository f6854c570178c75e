//! What an error body says, whatever its shape.
//!
//! No shape is documented. Seen, or prepared for by the vendor's own SDKs:
//! plain text, HTML of a proxy, nothing, a JSON string, and objects that have
//! the message in one of many places.
//!
//! What takes time is done with a small part of the body only.

use std::fmt::Write;

use serde_json::{Map, Value};

use super::hide::{CODES, MESSAGES, prose, secrets_of_others};
use super::line::{clean, line, start};
use super::{Redactor, salvage};

/// How much of a body is looked at.
const READ: usize = 64 * 1024;
/// How much of what was read is kept, to be searched for secrets.
const KEPT: usize = 4 * 1024;
/// How much of a single text.
const TEXT: usize = 1024;
/// How much of a body an error shows.
const SHOWN: usize = 2 * 1024;
/// How many characters a message and a code may have.
const MESSAGE: usize = 300;
const CODE: usize = 100;

/// What could be read from an error body.
#[derive(Default, Debug, Clone)]
pub(crate) struct Explanation {
    pub(crate) message: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) body: Option<String>,
}

impl Explanation {
    /// Reads a body, and removes secrets from all that is kept of it. `encoding` is
    /// its `content-encoding`; `is_cut` if it is not there to its end.
    pub(crate) fn read(
        body: &[u8],
        encoding: Option<&str>,
        is_cut: bool,
        redactor: &Redactor,
    ) -> Self {
        let text = match text_of(body, encoding) {
            Ok(text) => text.trim_start_matches('\u{feff}').trim(),
            Err(what) => return Self { message: Some(what), ..Self::default() },
        };
        if text.is_empty() {
            return Self::default();
        }
        let text = start(text, READ);
        let mut left = KEPT;
        let (message, code, shown, is_cut) = match salvage::parse(text) {
            Some(value) => {
                let mut value = some_of(value, &mut left, 0, redactor);
                secrets_of_others(&mut value, false);
                // What was cut is not in it.
                (message(&value), code(&value), value.to_string(), false)
            }
            None => {
                left = left.saturating_sub(text.len());
                let shown = clean(start(text, KEPT), true);
                let shown = prose(&redactor.text(&shown), false);
                let message = match is_html(text) {
                    true => html_title(text)
                        .map(|title| prose(&redactor.cut_text(title, title.len() == TEXT), false))
                        .map(|title| format!("an HTML page: {title}")),
                    // Half of a JSON body is no message.
                    false => (!text.starts_with(['{', '['])).then(|| shown.clone()),
                };
                (message, None, shown, is_cut || left == 0)
            }
        };
        let in_line = |text: String, limit| {
            let is_cut = is_cut || text.len() > TEXT;
            line(&redactor.cut_text(&clean(start(&text, TEXT), false), is_cut), limit)
        };
        let shown = redactor.cut_text(&clean(&shown, true), is_cut);
        let mut part = start(&shown, SHOWN).to_owned();
        if part.len() < shown.len() || left == 0 {
            // Writing to a string does not fail.
            let _ = write!(part, "… ({} bytes in all)", body.len());
        }
        Self {
            message: message.map(|it| in_line(it, MESSAGE)),
            code: code.map(|it| in_line(it, CODE)),
            body: Some(part),
        }
    }
}

/// The text of a body, or what else it is: what is not read is not searched for
/// secrets, and not shown.
fn text_of<'a>(body: &'a [u8], encoding: Option<&str>) -> Result<&'a str, String> {
    if let Some(what) = compressed(body, encoding) {
        return Err(what);
    }
    let text = match std::str::from_utf8(body) {
        Ok(text) => text,
        // A character that was cut at the end.
        Err(error) if error.error_len().is_none() => {
            let whole = body.get(..error.valid_up_to()).unwrap_or_default();
            std::str::from_utf8(whole).unwrap_or_default()
        }
        Err(_) => return Err(format!("a body of {} bytes that is no UTF-8 text", body.len())),
    };
    let is_binary = |it: char| it.is_control() && !it.is_whitespace() && it != '\u{1b}';
    match text.contains(is_binary) {
        true => Err(format!("a binary body of {} bytes", body.len())),
        false => Ok(text),
    }
}

/// What a compressed body is, by its header or its first bytes.
pub(crate) fn compressed(body: &[u8], encoding: Option<&str>) -> Option<String> {
    let encoding = encoding.unwrap_or_default().trim().to_ascii_lowercase();
    let how = match &*encoding {
        "" | "identity" | "none" | "utf-8" => match body {
            [0x1f, 0x8b, ..] => "gzip",
            [0x28, 0xb5, 0x2f, 0xfd, ..] => "Zstandard",
            _ => return None,
        },
        "gzip" | "x-gzip" => "gzip",
        "deflate" => "deflate",
        "br" => "Brotli",
        "zstd" => "Zstandard",
        _ => "an unknown method",
    };
    Some(format!("a body compressed with {how}, which was not asked for"))
}

/// Deeper than any shape that makes sense.
const DEPTH: usize = 16;

/// As much of a value as is worth a look, what people are told first.
fn some_of(value: Value, left: &mut usize, depth: usize, redactor: &Redactor) -> Value {
    let mut spend = |bytes: usize| *left = left.saturating_sub(bytes + 4);
    match value {
        _ if depth > DEPTH => Value::Null,
        Value::String(text) => {
            let some = start(&text, TEXT);
            spend(some.len());
            redactor.cut_text(&clean(some, true), some.len() < text.len()).into()
        }
        Value::Array(items) => {
            spend(0);
            let mut some = Vec::new();
            for item in items {
                if *left == 0 {
                    break;
                }
                some.push(some_of(item, left, depth + 1, redactor));
            }
            Value::Array(some)
        }
        Value::Object(entries) => {
            let (first, others): (Vec<_>, Vec<_>) = entries
                .into_iter()
                .partition(|(key, _)| MESSAGES.contains(&&**key) || CODES.contains(&&**key));
            let mut some = Map::new();
            for (key, entry) in first.into_iter().chain(others) {
                if *left == 0 {
                    break;
                }
                let key = clean(start(&key, TEXT), false);
                *left = left.saturating_sub(key.len() + 4);
                some.insert(key, some_of(entry, left, depth + 1, redactor));
            }
            Value::Object(some)
        }
        other => {
            spend(8);
            other
        }
    }
}

fn message(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => {
            let text = text.trim();
            (!text.is_empty()).then(|| text.to_owned())
        }
        Value::Array(items) => {
            let parts: Vec<_> = items.iter().filter_map(message).take(5).collect();
            (!parts.is_empty()).then(|| parts.join("; "))
        }
        Value::Object(object) => MESSAGES.iter().find_map(|key| message(object.get(*key)?)),
        _ => None,
    }
}

fn code(value: &Value) -> Option<String> {
    match value {
        Value::Array(items) => items.iter().find_map(code),
        Value::Object(object) => {
            let own = CODES.iter().find_map(|key| match object.get(*key)? {
                Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
                Value::Number(number) => Some(number.to_string()),
                _ => None,
            });
            own.or_else(|| {
                ["error", "errors", "message", "data"]
                    .iter()
                    .find_map(|key| code(object.get(*key)?))
            })
        }
        _ => None,
    }
}

fn is_html(text: &str) -> bool {
    let start = start(text, 200).to_ascii_lowercase();
    start.starts_with("<!doctype") || start.contains("<html") || start.contains("<head")
}

fn html_title(text: &str) -> Option<&str> {
    // Lower case for ASCII only: the byte positions stay those of `text`.
    let lower = text.to_ascii_lowercase();
    let from = lower.find("<title>")? + "<title>".len();
    let length = lower.get(from..)?.find("</title>")?;
    let title = start(text.get(from..from + length)?.trim(), TEXT);
    (!title.is_empty()).then_some(title)
}

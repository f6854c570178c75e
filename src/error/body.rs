//! What an error body says, whatever its shape.
//!
//! No shape is documented. Seen, or prepared for by the vendor's own SDKs:
//! plain text, HTML of a proxy, nothing, a JSON string, and objects that have
//! the message in one of many places.

use serde_json::Value;

use super::Redactor;

/// How much of a body an error shows.
const SHOWN: usize = 2 * 1024;
/// How long a message may be before it is cut.
const MESSAGE: usize = 500;

/// What could be read from an error body.
#[derive(Default, Debug, Clone)]
pub(crate) struct Explanation {
    pub(crate) message: Option<String>,
    pub(crate) code: Option<String>,
    pub(crate) body: Option<String>,
}

impl Explanation {
    /// Reads a body, and removes secrets from all that is kept of it.
    pub(crate) fn read(body: &[u8], redactor: &Redactor) -> Self {
        let text = String::from_utf8_lossy(body);
        let text = text.trim_start_matches('\u{feff}').trim();
        if text.is_empty() {
            return Self::default();
        }
        let (message, code, text) = match serde_json::from_str::<Value>(text) {
            Ok(mut value) => {
                redactor.value(&mut value);
                (message(&value, 0), code(&value, 0), redactor.text(&value.to_string()))
            }
            Err(_) => {
                let half_of_json = text.starts_with(['{', '[']);
                let text = redactor.text(text);
                let message = match is_html(&text) {
                    true => html_title(&text).map(|title| format!("an HTML page: {title}")),
                    // Half of a JSON body is no message.
                    false => (!half_of_json).then(|| text.clone()),
                };
                (message, None, text)
            }
        };
        // A text that cannot break a log line or steer a terminal.
        let line = |text: String| cut(&text.replace(char::is_control, " "), MESSAGE);
        Self { message: message.map(line), code: code.map(line), body: Some(cut(&text, SHOWN)) }
    }
}

/// Deeper than any shape that makes sense.
const DEPTH: usize = 6;

fn message(value: &Value, depth: usize) -> Option<String> {
    if depth > DEPTH {
        return None;
    }
    match value {
        Value::String(text) => {
            let text = text.trim();
            (!text.is_empty()).then(|| text.to_owned())
        }
        Value::Array(items) => {
            let parts: Vec<_> =
                items.iter().filter_map(|item| message(item, depth + 1)).take(5).collect();
            (!parts.is_empty()).then(|| parts.join("; "))
        }
        Value::Object(object) => {
            const KEYS: [&str; 13] = [
                "message",
                "error",
                "msg",
                "statusMessage",
                "detail",
                "error_description",
                "errorMessage",
                "description",
                "title",
                "reason",
                "errors",
                "details",
                "data",
            ];
            KEYS.iter().find_map(|key| message(object.get(*key)?, depth + 1))
        }
        _ => None,
    }
}

fn code(value: &Value, depth: usize) -> Option<String> {
    if depth > DEPTH {
        return None;
    }
    match value {
        Value::Array(items) => items.iter().find_map(|item| code(item, depth + 1)),
        Value::Object(object) => {
            let own = ["code", "errorCode", "error_code"].iter().find_map(|key| {
                match object.get(*key)? {
                    Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
                    Value::Number(number) => Some(number.to_string()),
                    _ => None,
                }
            });
            own.or_else(|| {
                ["error", "errors", "message", "data"]
                    .iter()
                    .find_map(|key| code(object.get(*key)?, depth + 1))
            })
        }
        _ => None,
    }
}

fn is_html(text: &str) -> bool {
    let start = cut(text, 200).to_ascii_lowercase();
    start.starts_with("<!doctype") || start.contains("<html") || start.contains("<head")
}

fn html_title(text: &str) -> Option<String> {
    // Lower case for ASCII only: the byte positions stay those of `text`.
    let lower = text.to_ascii_lowercase();
    let start = lower.find("<title>")? + "<title>".len();
    let end = start + lower[start..].find("</title>")?;
    let title = text[start..end].trim();
    (!title.is_empty()).then(|| title.to_owned())
}

/// At most `limit` bytes, cut between characters, without control characters
/// other than line breaks and tabs.
fn cut(text: &str, limit: usize) -> String {
    let mut end = limit.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let unwanted = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    let clean = text[..end].replace(unwanted, " ");
    match end == text.len() {
        true => clean,
        false => format!("{clean}… ({} bytes in all)", text.len()),
    }
}

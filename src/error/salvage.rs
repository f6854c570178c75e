//! JSON out of bodies that are not one clean value.

use serde_json::{Deserializer, Value};

use super::names::json_in;

/// More documents than this say no more.
const DOCUMENTS: usize = 100;
/// Deeper than anything that makes sense.
const DEPTH: usize = 64;

/// What a body says as JSON: a value, also in a text, behind a guard against
/// scripts or in a call of a function, several in a row, one that was cut, a form.
pub(super) fn parse(text: &str) -> Option<Value> {
    match serde_json::from_str(text) {
        Ok(Value::String(inner)) => Some(json_in(&inner).unwrap_or(Value::String(inner))),
        Ok(value) => Some(value),
        Err(_) => documents(text).or_else(|| form(text)),
    }
}

fn documents(text: &str) -> Option<Value> {
    let guard = text.find(['{', '[', '"'])?;
    let is_guard = |it: char| !it.is_whitespace() && !matches!(it, ':' | '=' | '<' | '&');
    let (before, mut rest) = text.split_at_checked(guard)?;
    let before = before.trim().trim_start_matches("while(1);").trim();
    if before.len() > 64 || !before.chars().all(is_guard) {
        return None;
    }
    let mut documents = Vec::new();
    while !rest.is_empty() && documents.len() < DOCUMENTS {
        let mut values = Deserializer::from_str(rest).into_iter::<Value>();
        match values.next() {
            Some(Ok(value)) => {
                documents.push(value);
                let behind = rest.get(values.byte_offset()..)?;
                rest =
                    behind.trim_start_matches(|it: char| it.is_whitespace() || ",;)".contains(it));
            }
            Some(Err(error)) if error.is_eof() => {
                documents.extend(completed(rest));
                break;
            }
            _ => return None,
        }
    }
    match documents.len() {
        0 => None,
        1 => documents.pop(),
        _ => Some(Value::Array(documents)),
    }
}

/// The parts of a value that was cut which are whole.
fn completed(text: &str) -> Option<Value> {
    let mut open: Vec<char> = Vec::new();
    let mut whole = None;
    let (mut in_text, mut escaped) = (false, false);
    for (at, character) in text.char_indices() {
        if in_text {
            in_text = escaped || character != '"';
            escaped = !escaped && character == '\\';
            continue;
        }
        match character {
            '"' => in_text = true,
            ',' => whole = Some((at, open.clone())),
            '{' | '[' => {
                open.push(if character == '{' { '}' } else { ']' });
                whole = Some((at + 1, open.clone()));
            }
            '}' | ']' => {
                open.pop();
                whole = Some((at + 1, open.clone()));
            }
            _ => {}
        }
        if open.len() > DEPTH {
            return None;
        }
    }
    let (end, open) = whole?;
    let completed: String = text.get(..end)?.chars().chain(open.into_iter().rev()).collect();
    serde_json::from_str(&completed).ok()
}

/// `error=invalid&description=no+such+user`.
fn form(text: &str) -> Option<Value> {
    let is_key = |key: &str| {
        let belongs = |it: u8| it.is_ascii_alphanumeric() || b"_-.[]%".contains(&it);
        !key.is_empty() && key.bytes().all(belongs)
    };
    let mut pairs = text.split('&').map(|pair| pair.split_once('='));
    let is_form = pairs.all(|pair| pair.is_some_and(|(key, _)| is_key(key)));
    if !is_form || text.contains(char::is_whitespace) {
        return None;
    }
    let pairs = serde_urlencoded::from_str::<Vec<(String, String)>>(text).ok()?;
    Some(Value::Object(pairs.into_iter().map(|(key, value)| (key, value.into())).collect()))
}

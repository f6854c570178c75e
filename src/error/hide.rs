//! What other people's secrets look like, in what a server says: named by a key,
//! by a neighbour, or in a sentence.
//!
//! A text of which the keys are not known is shown as far as it is prose: words
//! of letters. A text that speaks of secrets is shown up to where it stops to
//! be prose.

use serde_json::Value;

use super::names::{is_secret, json_in, names_a_secret, tells_of_a_secret};
use super::spellings::{unescaped, without_tags};
use crate::secret::REDACTED;

/// Where a message may be, the best place first.
pub(super) const MESSAGES: [&str; 13] = [
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
/// Where a code may be.
pub(super) const CODES: [&str; 3] = ["code", "errorCode", "error_code"];
/// What else says something of the error, and nothing of the input.
const KINDS: [&str; 3] = ["statusCode", "status", "type"];
/// What names the input that is wrong.
const NAMES: &str = "property field path param parameter loc location name key label constraints";

/// Removes what is, by its name or by what stands beside it, a secret.
pub(super) fn secrets_of_others(value: &mut Value, beside_a_name: bool) {
    match value {
        Value::String(text) => match json_in(text) {
            Some(inner) => {
                *value = inner;
                secrets_of_others(value, beside_a_name);
            }
            None => *text = prose(text, beside_a_name),
        },
        Value::Array(items) => {
            let named = beside_a_name || items.iter().any(is_a_name);
            items.iter_mut().for_each(|it| secrets_of_others(it, named));
        }
        Value::Object(entries) => {
            // `{"property":"password","value":"hunter2"}`
            let is_about = |(key, value): (&String, &Value)| {
                !is_telling(key)
                    && (is_a_name(value)
                        || value.as_array().is_some_and(|items| items.iter().any(is_a_name)))
            };
            let named = beside_a_name || entries.iter().any(is_about);
            *entries = std::mem::take(entries)
                .into_iter()
                .map(|(key, mut entry)| {
                    let is_leaf = !(entry.is_null() || entry.is_boolean() || entry.is_object());
                    let is_told = is_telling(&key) || NAMES.split(' ').any(|it| it == key);
                    if is_secret(&key, &entry) || named && is_leaf && !is_told {
                        entry = REDACTED.into();
                    } else {
                        secrets_of_others(&mut entry, named);
                    }
                    let is_name = !key.contains(|it: char| it.is_whitespace() || ":=".contains(it));
                    (if is_name { key } else { prose(&key, named) }, entry)
                })
                .collect();
        }
        _ => {}
    }
}

fn is_telling(key: &str) -> bool {
    [&MESSAGES[..], &CODES, &KINDS].iter().any(|keys| keys.contains(&key))
}

/// Whether a value is the name of a secret: `auth.password`.
fn is_a_name(value: &Value) -> bool {
    value.as_str().is_some_and(|text| {
        text.len() <= 64 && !text.contains(char::is_whitespace) && names_a_secret(text)
    })
}

/// A text without what may be a secret in it. `named` if it is known to be
/// about one.
pub(super) fn prose(text: &str, named: bool) -> String {
    if !named && !speaks_of_a_secret(text) {
        return text.to_owned();
    }
    let (mut shown, mut named) = (String::with_capacity(text.len()), named);
    let words = text.split_inclusive(char::is_whitespace).map(|it| (it, it.trim_end()));
    for (word, bare) in words {
        named |= tells_of_a_secret(bare);
        let is_assigned = bare.strip_suffix([':', '=']).is_some_and(is_prose);
        if is_prose(bare) || is_assigned || bare.is_empty() && !named || bare == REDACTED {
            shown.push_str(bare);
        } else {
            shown.push_str(REDACTED);
        }
        let space = word.get(bare.len()..).unwrap_or_default();
        let goes_on = is_prose(bare) && matches!(space, "" | " ") || bare == REDACTED;
        if named && !goes_on {
            // `password: hunter2`, or in the next line or column.
            if !shown.ends_with(REDACTED) {
                shown.push(' ');
                shown.push_str(REDACTED);
            }
            return shown;
        }
        shown.push_str(space);
    }
    // It speaks of one, but in no word of its own.
    if named { shown } else { REDACTED.to_owned() }
}

/// Whether the name of a secret is in a text, also escaped or divided.
fn speaks_of_a_secret(text: &str) -> bool {
    let mut plain = Some(text.to_owned());
    for _ in 0..4 {
        let Some(text) = plain else { return false };
        if tells_of_a_secret(&text) {
            return true;
        }
        plain = unescaped(&text).or_else(|| without_tags(&text));
    }
    false
}

/// Whether it is a word as in a sentence: of letters, all, the first or none of
/// them in capitals; a number of one or two digits; the name of an input.
fn is_prose(word: &str) -> bool {
    let word = word.trim_matches([',', '.', ';', '!', '?']);
    let length = word.chars().count();
    let mut letters = word.chars();
    let begins = letters.next().is_some_and(char::is_alphabetic);
    let is_word = begins
        && length <= 24
        && letters.clone().all(|it| it.is_alphabetic() || it == '\'')
        && (!letters.any(char::is_uppercase) || !word.contains(char::is_lowercase));
    let is_small = length <= 2 && length > 0 && word.bytes().all(|it| it.is_ascii_digit());
    let name = word.trim_matches(['"', '\'', '`']);
    let is_name = name.chars().all(|it| it.is_alphabetic() || matches!(it, '.' | '_'))
        && length <= 40
        && names_a_secret(name);
    is_word || is_small || is_name
}

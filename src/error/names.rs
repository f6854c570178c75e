//! Which names are those of secrets, and what stands under them.

use serde_json::Value;

use super::spellings::{unescaped, without_tags};
use crate::secret::Secret;

/// Whether a key of JSON is named like a secret: in any letter case, joined with
/// other words, escaped.
pub(crate) fn names_a_secret(key: &str) -> bool {
    const PARTS: &str = "password passwd passphrase passcode passkey pswd pwd pincode secret token \
        authorization credential apikey authkey accesskey privatekey signingkey bearer cookie jwt";
    const WORDS: [&str; 7] = ["pass", "pin", "pins", "pw", "otp", "creds", "cred"];
    let spaced = words(key);
    let plain = spaced.replace(' ', "");
    PARTS.split(' ').any(|part| plain.contains(part))
        || spaced.split(' ').any(|word| {
            let word = word.trim_end_matches(|it: char| it.is_ascii_digit());
            WORDS.contains(&word) || word.ends_with("pass") || word.ends_with("pin")
        })
        || unescaped(key).or_else(|| without_tags(key)).is_some_and(|key| names_a_secret(&key))
}

/// Whether a key is that of credentials: what stands there is an object with a
/// name and a secret, or all in one.
fn names_credentials(key: &str) -> bool {
    words(key).trim_end().rsplit(' ').next() == Some("auth")
}

/// Whether a text speaks of secrets or of credentials.
pub(super) fn tells_of_a_secret(text: &str) -> bool {
    names_a_secret(text) || words(text).split(' ').any(|word| word == "auth")
}

/// The words of `sipPass`, `sip_pass` or `SIP-Pass`, in lower case.
fn words(key: &str) -> String {
    let mut spaced = String::with_capacity(key.len() + 4);
    let mut was_lower = false;
    for character in key.chars() {
        if character.is_uppercase() && was_lower || !character.is_alphanumeric() {
            spaced.push(' ');
        }
        if character.is_alphanumeric() {
            spaced.extend(character.to_lowercase());
        }
        was_lower = !character.is_uppercase();
    }
    spaced
}

/// Whether what stands under a key is not to be shown.
pub(super) fn is_secret(key: &str, value: &Value) -> bool {
    match value {
        // A flag is none: `passwordRequired`.
        Value::Null | Value::Bool(_) => false,
        Value::Object(_) => names_a_secret(key),
        _ => names_a_secret(key) || names_credentials(key),
    }
}

/// Replaces what is named like a secret, at any depth and in texts that hold
/// JSON, and hands the other values that have no parts to `leaf`.
pub(crate) fn replace_named(value: &mut Value, instead: &Value, leaf: &dyn Fn(&mut Value)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|it| replace_named(it, instead, leaf)),
        Value::Object(entries) => {
            for (key, entry) in entries {
                if is_secret(key, entry) {
                    *entry = instead.clone();
                } else {
                    replace_named(entry, instead, leaf);
                }
            }
        }
        Value::String(text) => {
            if let Some(inner) = json_in(text) {
                let mut without = inner.clone();
                replace_named(&mut without, instead, &|_| {});
                if without != inner {
                    *text = without.to_string();
                }
            }
            leaf(value);
        }
        _ => leaf(value),
    }
}

/// The object or list that a text holds, or a text in it.
pub(super) fn json_in(text: &str) -> Option<Value> {
    let text = text.trim();
    match text.starts_with(['{', '[', '"']).then(|| serde_json::from_str(text).ok())?? {
        // Without its quotes it is shorter.
        Value::String(inner) => json_in(&inner),
        value => Some(value),
    }
}

/// Adds the texts that are named like secrets, at any depth.
pub(crate) fn named_secrets(value: &Value, secrets: &mut Vec<Secret>) {
    fn texts(value: &Value, under_secret: bool, secrets: &mut Vec<Secret>) {
        match value {
            Value::String(text) if under_secret => secrets.push(Secret::new(text.as_str())),
            Value::Number(number) if under_secret => secrets.push(Secret::new(number.to_string())),
            Value::Array(items) => items.iter().for_each(|it| texts(it, under_secret, secrets)),
            Value::Object(entries) => entries
                .iter()
                .for_each(|(key, it)| texts(it, under_secret || is_secret(key, it), secrets)),
            _ => {}
        }
    }
    texts(value, false, secrets);
}

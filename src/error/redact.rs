//! Removing the secrets of a call from what the server echoes.

use std::cmp::Reverse;

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use percent_encoding::percent_decode_str;
use serde_json::Value;

use crate::secret::{REDACTED, Secret};

/// The secrets of one call.
#[derive(Clone, Default)]
pub(crate) struct Redactor {
    secrets: Vec<Secret>,
}

impl Redactor {
    /// Also removes this text. Costs next to nothing: most calls succeed.
    pub(crate) fn add(&mut self, secret: &Secret) {
        if !secret.expose().is_empty() && !self.secrets.contains(secret) {
            self.secrets.push(secret.clone());
        }
    }

    /// For texts that are made up, such as a request id: a secret of a letter or
    /// two occurs in them by chance.
    pub(crate) fn without_short(mut self) -> Self {
        self.secrets.retain(|secret| secret.expose().chars().count() >= 4);
        self
    }

    /// The text without the secrets of the call and without whatever looks
    /// like a token.
    pub(crate) fn text(&self, text: &str) -> String {
        let mut secrets: Vec<_> = self.secrets.iter().map(Secret::expose).collect();
        // Replacing a very short secret would show where it was, letter by
        // letter: such a text is withheld.
        if secrets.iter().any(|secret| secret.chars().count() < 4 && text.contains(secret)) {
            return REDACTED.to_owned();
        }
        // The longest first: one may contain another.
        secrets.sort_by_key(|secret| Reverse(secret.len()));
        let clean = secrets
            .into_iter()
            .fold(text.to_owned(), |clean, secret| clean.replace(secret, REDACTED));
        if self.hidden_in(&clean) {
            return REDACTED.to_owned();
        }
        without_tokens(&clean)
    }

    /// Whether a secret is there in another spelling. Where exactly would be
    /// hard to tell, so such a text is withheld as a whole.
    fn hidden_in(&self, text: &str) -> bool {
        let once = without_escapes(text);
        let spellings = [
            percent_decode_str(text).decode_utf8_lossy().into_owned(),
            // What was escaped twice.
            without_escapes(&once),
            once,
            from_base64(text),
            html_unescape(text),
        ];
        // White space may have been trimmed or folded, as servers and HTML do.
        let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.secrets.iter().map(Secret::expose).any(|secret| {
            let has_white_space = secret.contains(char::is_whitespace) && !secret.trim().is_empty();
            spellings.iter().any(|spelling| spelling.contains(secret))
                || has_white_space && folded(text).contains(&folded(secret))
        })
    }

    /// The value with every text redacted, keys among them, and with the values
    /// of keys that are named like secrets replaced.
    pub(crate) fn value(&self, value: &mut Value) {
        replace_named(value, &REDACTED.into(), &|value| match value {
            Value::String(text) => *text = self.text(text),
            Value::Number(number) => {
                let text = number.to_string();
                if self.text(&text) != text {
                    *value = REDACTED.into();
                }
            }
            _ => {}
        });
        self.keys(value);
    }

    /// Redacts the keys, at any depth.
    fn keys(&self, value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(|it| self.keys(it)),
            Value::Object(entries) => {
                entries.values_mut().for_each(|it| self.keys(it));
                let redacted = std::mem::take(entries).into_iter();
                entries.extend(redacted.map(|(key, entry)| (self.text(&key), entry)));
            }
            _ => {}
        }
    }

    /// As [`value`](Self::value), for JSON of our own: only values that are a
    /// secret, or are named like one. Keys and other texts stay as they are, or
    /// it would not be what is sent.
    pub(crate) fn whole_values(&self, value: &mut Value) {
        replace_named(value, &REDACTED.into(), &|value| {
            if self.secrets.iter().any(|secret| value == secret.expose()) {
                *value = REDACTED.into();
            }
        });
    }
}

/// Replaces what is named like a secret, at any depth, and hands the other
/// values that have no parts to `leaf`.
pub(crate) fn replace_named(value: &mut Value, instead: &Value, leaf: &impl Fn(&mut Value)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|it| replace_named(it, instead, leaf)),
        Value::Object(entries) => {
            for (key, entry) in entries {
                // A flag is none: `passwordRequired`.
                if names_a_secret(key) && !matches!(entry, Value::Null | Value::Bool(_)) {
                    *entry = instead.clone();
                } else {
                    replace_named(entry, instead, leaf);
                }
            }
        }
        _ => leaf(value),
    }
}

/// Adds the texts that are named like secrets, at any depth.
pub(crate) fn named_secrets(value: &Value, secrets: &mut Vec<Secret>) {
    fn texts(value: &Value, is_secret: bool, secrets: &mut Vec<Secret>) {
        match value {
            Value::String(text) if is_secret => secrets.push(Secret::new(text.as_str())),
            Value::Number(number) if is_secret => secrets.push(Secret::new(number.to_string())),
            Value::Array(items) => items.iter().for_each(|it| texts(it, is_secret, secrets)),
            Value::Object(entries) => entries
                .iter()
                .for_each(|(key, it)| texts(it, is_secret || names_a_secret(key), secrets)),
            _ => {}
        }
    }
    texts(value, false, secrets);
}

/// Whether a key of JSON is named like a secret: in any letter case, and joined
/// with other words. A key of an API is none: it is public.
pub(crate) fn names_a_secret(key: &str) -> bool {
    const PARTS: [&str; 8] = [
        "password",
        "passwd",
        "passphrase",
        "passcode",
        "secret",
        "token",
        "authorization",
        "credential",
    ];
    const WORDS: [&str; 5] = ["pass", "pin", "pins", "pwd", "pw"];
    // The words of `sipPass`, `sip_pass` or `SIP-Pass`, in lower case.
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
    let plain = spaced.replace(' ', "");
    PARTS.iter().any(|part| plain.contains(part))
        || spaced.split(' ').any(|word| WORDS.contains(&word))
}

fn html_unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&")
}

/// The text with `\\u00e4` and `\\/` read as the characters they stand for.
fn without_escapes(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        plain.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let code = rest.strip_prefix('u').and_then(|hex| hex.get(..4));
        match code.and_then(|hex| u32::from_str_radix(hex, 16).ok()).and_then(char::from_u32) {
            Some(character) => {
                plain.push(character);
                rest = &rest[5..];
            }
            // The next character stands for itself, near enough.
            None => {
                let mut characters = rest.chars();
                plain.extend(characters.next());
                rest = characters.as_str();
            }
        }
    }
    plain.push_str(rest);
    plain
}

/// What the base64 in a text stands for: `Basic` credentials, say.
fn from_base64(text: &str) -> String {
    let belongs = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '-' | '_');
    let decode = |run: &str| {
        let run = run.replace('-', "+").replace('_', "/");
        let bytes = STANDARD_NO_PAD.decode(run).ok()?;
        Some(String::from_utf8_lossy(&bytes).into_owned())
    };
    let runs = text.split(|c| !belongs(c)).filter(|run| run.len() >= 8);
    runs.filter_map(decode).collect::<Vec<_>>().join("\n")
}

/// Removes JSON Web Tokens: other people's tokens are no better to print.
fn without_tokens(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    // Every token begins with `{"`, in base64.
    while let Some(start) = rest.find("eyJ") {
        clean.push_str(&rest[..start]);
        let token = &rest[start..];
        let end = token
            .find(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '=')))
            .unwrap_or(token.len());
        let is_token = token[..end].contains('.');
        clean.push_str(if is_token { REDACTED } else { &token[..end] });
        rest = &token[end..];
    }
    clean.push_str(rest);
    clean
}

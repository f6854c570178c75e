//! Removing the secrets of a call from what the server echoes.

use base64::Engine;
use base64::engine::general_purpose::STANDARD_NO_PAD;
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
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

    /// The secrets in the forms in which a server may echo them, the longest
    /// first: one form may contain another.
    fn forms(&self) -> Vec<Secret> {
        let mut forms: Vec<Secret> = Vec::new();
        for secret in &self.secrets {
            let text = secret.expose();
            let json = serde_json::to_string(text).unwrap_or_default();
            let spellings = [
                text.to_owned(),
                json.get(1..json.len().saturating_sub(1)).unwrap_or_default().to_owned(),
                utf8_percent_encode(text, NON_ALPHANUMERIC).to_string(),
                html_escape(text),
            ];
            forms.extend(spellings.into_iter().filter(|form| !form.is_empty()).map(Secret::new));
        }
        forms.sort_by_key(|form| std::cmp::Reverse(form.expose().len()));
        forms
    }

    /// The text without the secrets of the call and without whatever looks
    /// like a token.
    pub(crate) fn text(&self, text: &str) -> String {
        // Replacing a very short secret would show where it was, letter by
        // letter: such a text is withheld.
        let revealing = |secret: &&Secret| {
            secret.expose().chars().count() < 4 && text.contains(secret.expose())
        };
        if self.secrets.iter().any(|secret| revealing(&secret)) {
            return REDACTED.to_owned();
        }
        let mut clean = text.to_owned();
        for form in self.forms() {
            if clean.contains(form.expose()) {
                clean = clean.replace(form.expose(), REDACTED);
            }
        }
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
        ];
        let respelled = spellings
            .iter()
            .filter(|spelling| spelling.as_str() != text)
            .any(|spelling| self.secrets.iter().any(|secret| spelling.contains(secret.expose())));
        respelled || self.hidden_by_white_space_in(text)
    }

    /// Whether a secret with white space is there with some of it trimmed or
    /// folded, as servers and HTML do.
    fn hidden_by_white_space_in(&self, text: &str) -> bool {
        let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        self.secrets.iter().any(|secret| {
            let secret = secret.expose();
            secret.contains(char::is_whitespace)
                && !secret.trim().is_empty()
                && folded(text).contains(&folded(secret))
        })
    }

    /// The value with every text redacted, and with the values of keys that
    /// are named like secrets replaced.
    pub(crate) fn value(&self, value: &mut Value) {
        match value {
            Value::String(text) => *text = self.text(text),
            Value::Number(number) => {
                let text = number.to_string();
                if self.text(&text) != text {
                    *value = Value::String(REDACTED.to_owned());
                }
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.value(item)),
            Value::Object(entries) => {
                for (key, entry) in std::mem::take(entries) {
                    let mut entry = entry;
                    if names_a_secret(&key) && !entry.is_null() {
                        entry = Value::String(REDACTED.to_owned());
                    } else {
                        self.value(&mut entry);
                    }
                    entries.insert(self.text(&key), entry);
                }
            }
            _ => {}
        }
    }
}

impl Redactor {
    /// As [`value`](Self::value), for JSON of our own: only values that are a
    /// secret, or are named like one. Keys and other texts stay as they are, or
    /// it would not be what is sent.
    pub(crate) fn whole_values(&self, value: &mut Value) {
        replace_named(
            value,
            &REDACTED.into(),
            &|value| matches!(value, Value::String(text) if self.secrets.iter().any(|it| it.expose() == text)),
        );
    }
}

/// Replaces what is named like a secret or `is_secret`, at any depth.
pub(crate) fn replace_named(
    value: &mut Value,
    instead: &Value,
    is_secret: &impl Fn(&Value) -> bool,
) {
    match value {
        Value::Array(items) => {
            items.iter_mut().for_each(|item| replace_named(item, instead, is_secret));
        }
        Value::Object(entries) => {
            for (key, entry) in entries {
                // A flag is none: `passwordRequired`.
                if names_a_secret(key) && !matches!(entry, Value::Null | Value::Bool(_)) {
                    *entry = instead.clone();
                } else {
                    replace_named(entry, instead, is_secret);
                }
            }
        }
        _ if is_secret(value) => *value = instead.clone(),
        _ => {}
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
    let plain: String =
        key.chars().filter(|it| it.is_alphanumeric()).flat_map(char::to_lowercase).collect();
    PARTS.iter().any(|part| plain.contains(part)) || words(key).any(|it| WORDS.contains(&&*it))
}

/// The words of `sipPass`, `sip_pass` or `SIP-Pass`, in lower case.
fn words(key: &str) -> impl Iterator<Item = String> {
    let mut spaced = String::with_capacity(key.len() + 4);
    let mut was_lower = false;
    for character in key.chars() {
        if character.is_uppercase() && was_lower || !character.is_alphanumeric() {
            spaced.push(' ');
        }
        was_lower = !character.is_uppercase();
        spaced.extend(character.to_lowercase());
    }
    let words: Vec<_> = spaced
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .map(str::to_owned)
        .collect();
    words.into_iter()
}

fn html_escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
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

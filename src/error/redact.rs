//! Removing the secrets of a call from what the server echoes.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

use crate::model::{REDACTED, Secret};

/// The secrets of one call.
#[derive(Clone, Default)]
pub(crate) struct Redactor {
    secrets: Vec<Secret>,
}

impl Redactor {
    /// Also removes this text, in the forms in which a server may echo it.
    pub(crate) fn add(&mut self, secret: &str) {
        if secret.is_empty() {
            return;
        }
        let json = serde_json::to_string(secret).unwrap_or_default();
        let forms = [
            secret.to_owned(),
            json.trim_matches('"').to_owned(),
            utf8_percent_encode(secret, NON_ALPHANUMERIC).to_string(),
            html_escape(secret),
        ];
        for form in forms {
            if !form.is_empty() && !self.secrets.iter().any(|known| known.expose() == form) {
                self.secrets.push(Secret::new(form));
            }
        }
        // The longest first: a form may contain another one.
        self.secrets.sort_by_key(|secret| std::cmp::Reverse(secret.expose().len()));
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
        for secret in &self.secrets {
            if clean.contains(secret.expose()) {
                clean = clean.replace(secret.expose(), REDACTED);
            }
        }
        without_tokens(&clean)
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

fn names_a_secret(key: &str) -> bool {
    let key = key.to_ascii_lowercase();
    ["password", "passwd", "secret", "token", "authorization"].iter().any(|name| key.contains(name))
}

fn html_escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
        .replace('\'', "&#39;")
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

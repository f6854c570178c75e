//! Removing the secrets of a call from what the server echoes.

use std::cmp::Reverse;
use std::sync::OnceLock;

use serde_json::Value;

use super::names::replace_named;
use super::spellings::{folded, skeleton, unescaped, variants};
use crate::secret::{REDACTED, Secret};

/// The secrets of one call.
#[derive(Clone, Default)]
pub(crate) struct Redactor {
    secrets: Vec<Secret>,
    /// What is looked for, once it is.
    needles: OnceLock<Vec<Needle>>,
}

impl Redactor {
    /// Also removes this text. Costs next to nothing: most calls succeed.
    pub(crate) fn add(&mut self, secret: &Secret) {
        if !secret.expose().is_empty() && !self.secrets.contains(secret) {
            self.secrets.push(secret.clone());
            self.needles.take();
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
        self.cut_text(text, false)
    }

    /// The same for a text that may end in the middle of a secret. It takes
    /// time: cut what is not shown before.
    pub(super) fn cut_text(&self, text: &str, is_cut: bool) -> String {
        let mut secrets: Vec<_> = self.secrets.iter().map(Secret::expose).collect();
        // Replacing a very short secret would show where it was, letter by
        // letter: such a text is withheld.
        if secrets.iter().any(|secret| secret.chars().count() < 4 && text.contains(secret)) {
            return REDACTED.to_owned();
        }
        // The longest first: one may contain another.
        secrets.sort_by_key(|secret| Reverse(secret.len()));
        let replaced = secrets
            .iter()
            .filter(|secret| secret.len() <= text.len())
            .fold(text.to_owned(), |clean, secret| clean.replace(secret, REDACTED));
        let mut clean = without_tokens(&replaced);
        if is_cut && let Some(at) = secrets.iter().filter_map(|it| start_of(it, &clean)).min() {
            clean.truncate(at);
            clean.push_str(REDACTED);
        }
        match self.hidden_in(&clean, is_cut) {
            true => REDACTED.to_owned(),
            false => clean,
        }
    }

    /// Whether a secret is there in another spelling. Where exactly would be
    /// hard to tell, so such a text is withheld as a whole.
    fn hidden_in(&self, text: &str, is_cut: bool) -> bool {
        let needles =
            self.needles.get_or_init(|| self.secrets.iter().filter_map(Needle::new).collect());
        !needles.is_empty()
            && variants(text).iter().any(|variant| {
                let hay = Hay::new(variant);
                // An escape that was cut stands at the end of what was there.
                let escape = variant.rfind(['%', '&', '\\', '=']).filter(|_| is_cut);
                let before = escape.and_then(|at| variant.get(..at)).map(Hay::new);
                needles.iter().any(|needle| {
                    needle.is_in(&hay)
                        || needle.begins_at_end_of(&hay, is_cut)
                        || before.as_ref().is_some_and(|it| needle.begins_at_end_of(it, is_cut))
                })
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

/// Where the text ends with the beginning of a secret.
fn start_of(secret: &str, text: &str) -> Option<usize> {
    let ends = secret.char_indices().skip(4).map(|(at, _)| at).take(LONGEST);
    let starts = ends.filter_map(|end| secret.get(..end));
    starts.filter_map(|start| text.strip_suffix(start)).map(str::len).min()
}

/// Of a longer secret the beginning is looked for, and its parts.
const LONGEST: usize = 1024;
/// A part of a secret that is long enough to tell that it is one.
const PART: usize = 12;

/// What a secret looks like in each form of a text.
#[derive(Clone)]
struct Needle {
    folded: Secret,
    skeletons: [Secret; 2],
    hex: Secret,
}

/// The forms of a text.
struct Hay {
    folded: String,
    skeleton: String,
    hex: String,
}

impl Hay {
    fn new(text: &str) -> Self {
        let hex = text.to_ascii_lowercase().replace("0x", "");
        let hex = hex.chars().filter(char::is_ascii_hexdigit).collect();
        Self { folded: folded(text), skeleton: skeleton(text), hex }
    }
}

impl Needle {
    /// `None` for a secret that is too short to be told from other text.
    fn new(secret: &Secret) -> Option<Self> {
        let text = secret.expose();
        let end = (0..=LONGEST.min(text.len())).rev().find(|at| text.is_char_boundary(*at))?;
        let text = text.get(..end).filter(|text| text.chars().count() >= 4)?;
        let mut plain = Secret::from(text);
        for _ in 0..4 {
            plain = unescaped(plain.expose()).map_or(plain, Secret::new);
        }
        let hex: String = text.bytes().map(|byte| format!("{byte:02x}")).collect();
        Some(Self {
            folded: Secret::new(folded(text)),
            skeletons: [text, plain.expose()].map(|it| Secret::new(skeleton(it))),
            hex: Secret::new(hex),
        })
    }

    fn skeletons(&self) -> impl Iterator<Item = &str> {
        self.skeletons.iter().map(Secret::expose).filter(|it| it.len() >= 6)
    }

    fn is_in(&self, hay: &Hay) -> bool {
        let is_part = |skeleton: &str| {
            let last = skeleton.len().saturating_sub(PART);
            let mut parts = (0..last).step_by(PART).chain([last]);
            parts.any(|at| {
                skeleton.get(at..at + PART).is_some_and(|part| hay.skeleton.contains(part))
            })
        };
        let folded = self.folded.expose();
        folded.chars().count() >= 4 && hay.folded.contains(folded)
            || self.skeletons().any(|it| hay.skeleton.contains(it))
            || self.skeletons().filter(|it| it.len() >= 2 * PART).any(is_part)
            || hay.hex.contains(self.hex.expose())
    }

    /// Whether the text ends with a beginning of the secret that is too long to
    /// be there by chance.
    fn begins_at_end_of(&self, hay: &Hay, is_cut: bool) -> bool {
        let least = if is_cut { 4 } else { 8 };
        let ends = |hay: &str, needle: &str, least: usize| {
            let (hay, needle) = (hay.as_bytes(), needle.as_bytes());
            (least..=needle.len())
                .any(|end| needle.get(..end).is_some_and(|start| hay.ends_with(start)))
        };
        ends(&hay.folded, self.folded.expose(), least)
            || self.skeletons().any(|it| ends(&hay.skeleton, it, least))
            || ends(&hay.hex, self.hex.expose(), 2 * least)
    }
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

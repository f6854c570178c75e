//! What is named like a secret must be described as one, or it would print.

use serde_json::Value;

use crate::codegen::document::{Document, Problem, escape, schemas};
use crate::codegen::{names, usage};

pub fn secrets(document: &Document, problems: &mut Vec<Problem>) {
    let root = &document.value;
    for (pointer, schema) in schemas(root) {
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let plain = usage::plain(root, property);
            if plain["format"] == "password" || !names_a_secret(name) {
                continue;
            }
            let items = usage::plain(root, &plain["items"]);
            // `tokenCount` counts, `secretPin` is one.
            let is_number = matches!(plain["type"].as_str(), Some("integer" | "number"));
            let reason = if plain["type"] == "string" {
                "would be printed: add `format: password`"
            } else if items["type"] == "string" || is_number && ends_with_a_secret(name) {
                "would be printed: make it a `type: string` with `format: password`"
            } else {
                continue;
            };
            let place = format!("{pointer}/properties/{}", escape(name));
            problems.push(document.problem(&place, format!("`{name}` {reason}")));
        }
    }
}

const WORDS: [&str; 7] = ["password", "passwd", "passphrase", "passcode", "secret", "token", "pwd"];

fn is_secret(word: &str) -> bool {
    let singular = word.strip_suffix('s').unwrap_or(word);
    singular == "pin" || WORDS.iter().any(|it| singular.contains(it))
}

fn names_a_secret(name: &str) -> bool {
    names::words(name).split(' ').any(is_secret)
}

fn ends_with_a_secret(name: &str) -> bool {
    names::words(name).rsplit(' ').next().is_some_and(is_secret)
}

/// Whether a property of a response is an identifier that nothing says it is.
pub fn is_unnamed_identifier(name: &str, schema: &Value) -> bool {
    schema["type"] == "string" && (name == "id" || name.ends_with("Id"))
}

//! What our extensions say about an operation must be true of it.

use serde_json::Value;

use super::shapes::is_ours;
use crate::codegen::document::{Document, Problem, operations};
use crate::codegen::{names, usage};

pub fn calls(document: &Document, problems: &mut Vec<Problem>) {
    for (pointer, operation) in operations(&document.value) {
        for (key, value) in operation.as_object().into_iter().flatten() {
            let reason = match key.as_str() {
                "x-variant-of" => not_a_variant(document, &pointer, operation),
                "x-idempotent" => (!value.is_boolean())
                    .then(|| "`x-idempotent` should be `true` or `false`".to_owned()),
                "x-confirm" => (!value.as_str().is_some_and(names::is_usable))
                    .then(|| "`x-confirm` should be the name of what is confirmed".to_owned()),
                "x-extra-time" => (!value.is_object()).then(|| {
                    "`x-extra-time` should be a mapping of `when`, `seconds`, `otherwise`"
                        .to_owned()
                }),
                // Other extensions are other people's.
                key if is_ours(key) => {
                    Some(format!("nothing reads `{key}` of an operation; is it misspelt?"))
                }
                _ => None,
            };
            if let Some(reason) = reason {
                problems.push(document.problem(&format!("{pointer}/{key}"), reason));
            }
        }
    }
}

/// A variant is called in place of the other: it must take and give the same.
fn not_a_variant(document: &Document, pointer: &str, operation: &Value) -> Option<String> {
    let root = &document.value;
    let Some(id) = operation["x-variant-of"].as_str() else {
        return Some("`x-variant-of` should be the `operationId` of another operation".to_owned());
    };
    let path = usage::path(pointer);
    let mut others = operations(root).filter(|(other, _)| other != pointer);
    let found = others.find(|(other, it)| it["operationId"] == id && usage::path(other) == path);
    let Some((other_pointer, other)) = found else {
        return Some(format!(
            "`{id}` is no other operation of this path: name one, by its `operationId`"
        ));
    };
    if !other["x-variant-of"].is_null() {
        return Some(format!("`{id}` is a variant itself: name the operation that it is one of"));
    }
    let parameters = |pointer: &str, operation| {
        let mut parameters = usage::parameters(root, pointer, operation);
        parameters.sort_by_key(|it| it["name"].to_string());
        parameters
    };
    let differs = if usage::sent_body(root, operation) != usage::sent_body(root, other) {
        "another body"
    } else if usage::responds_with(root, operation) != usage::responds_with(root, other) {
        "another response"
    } else if parameters(pointer, operation) != parameters(&other_pointer, other) {
        "other parameters"
    } else {
        return None;
    };
    Some(format!("it has {differs} than `{id}`: make them equal, or remove `x-variant-of`"))
}

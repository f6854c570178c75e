//! What our extensions say about an operation must be true of it.

use serde_json::Value;

use super::shapes::is_ours;
use crate::codegen::document::{Document, Problem, operations};
use crate::codegen::usage;

pub fn calls(document: &Document, problems: &mut Vec<Problem>) {
    for (pointer, operation) in operations(&document.value) {
        for (key, value) in operation.as_object().into_iter().flatten() {
            let reason = match key.as_str() {
                "x-variant-of" => not_a_variant(document, &pointer, operation),
                "x-empty-answer" => not_empty(document, operation, value),
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
    if usage::is_variant(other) {
        return Some(format!("`{id}` is a variant itself: name the operation that it is one of"));
    }
    let parameters = |pointer: &str, operation| {
        let mut parameters = usage::parameters(root, pointer, operation);
        parameters.sort_by_key(|it| it["name"].to_string());
        parameters
    };
    let differs = if usage::sent_body(root, operation) != usage::sent_body(root, other) {
        "another body"
    } else if usage::answered_with(root, operation) != usage::answered_with(root, other) {
        "another answer"
    } else if parameters(pointer, operation) != parameters(&other_pointer, other) {
        "other parameters"
    } else {
        return None;
    };
    Some(format!("it has {differs} than `{id}`: make them equal, or remove `x-variant-of`"))
}

/// An empty answer is read as an empty object.
fn not_empty(document: &Document, operation: &Value, value: &Value) -> Option<String> {
    let root = &document.value;
    if !value.is_boolean() {
        return Some("`x-empty-answer` should be `true` or nothing".to_owned());
    }
    if usage::is_variant(operation) {
        let reason = "a variant is answered as what it is a variant of: say it there";
        return Some(reason.to_owned());
    }
    let answer = usage::component(root, usage::answered_with(root, operation)?);
    let needed = answer["required"].as_array().is_some_and(|names| !names.is_empty());
    (*value == true && needed).then(|| {
        "an empty answer lacks what the schema of the answer requires: require nothing there, or \
         remove `x-empty-answer`"
            .to_owned()
    })
}

//! Which component schemas travel in requests and which in answers.

use std::collections::BTreeSet;

use serde_json::Value;

use super::document::{operations, parts};
use super::names::referenced;

/// The names of the component schemas that request bodies reach.
pub fn in_requests(root: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (_, operation) in operations(root) {
        let body = resolve(root, &operation["requestBody"]);
        reach_content(root, &body["content"], &mut names);
    }
    names
}

/// The names of the component schemas that successful answers reach.
pub fn in_answers(root: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (_, operation) in operations(root) {
        for (status, answer) in operation["responses"].as_object().into_iter().flatten() {
            if status.starts_with('2') {
                reach_content(root, &resolve(root, answer)["content"], &mut names);
            }
        }
    }
    names
}

/// The parameters of an operation, those of its path included.
pub fn parameters<'a>(root: &'a Value, pointer: &str, operation: &'a Value) -> Vec<&'a Value> {
    let item = pointer.rsplit_once('/').and_then(|(item, _)| root.pointer(item));
    let common = item.into_iter().flat_map(|item| item["parameters"].as_array()).flatten();
    let own = operation["parameters"].as_array().into_iter().flatten();
    common.chain(own).map(|parameter| resolve(root, parameter)).collect()
}

/// The node a `$ref` inside this document points at, or the node itself.
pub fn resolve<'a>(root: &'a Value, node: &'a Value) -> &'a Value {
    node["$ref"]
        .as_str()
        .and_then(|reference| root.pointer(reference.strip_prefix('#')?))
        .unwrap_or(node)
}

/// The component schema with this name.
pub fn component<'a>(root: &'a Value, name: &str) -> &'a Value {
    &root["components"]["schemas"][name]
}

/// The one component a schema stands for: `$ref`, or `allOf` of one `$ref`.
pub fn target(schema: &Value) -> Option<&str> {
    let reference = match schema["allOf"].as_array().map(Vec::as_slice) {
        Some([only]) => &only["$ref"],
        _ => &schema["$ref"],
    };
    referenced(reference.as_str()?)
}

/// Whether a schema becomes a struct.
pub fn is_object(schema: &Value) -> bool {
    schema["properties"].is_object()
}

fn reach_content(root: &Value, content: &Value, names: &mut BTreeSet<String>) {
    for media in content.as_object().into_iter().flat_map(|media| media.values()) {
        reach(root, &media["schema"], names);
    }
}

/// Adds the names of the component schemas that a schema leads to.
pub fn reach(root: &Value, schema: &Value, names: &mut BTreeSet<String>) {
    for (_, part) in parts(schema) {
        if let Some(name) = part["$ref"].as_str().and_then(referenced)
            && names.insert(name.to_owned())
        {
            reach(root, component(root, name), names);
        }
    }
}

/// The answer of the operations that send this change.
pub fn answer_to<'a>(document: &'a Value, change: &str) -> Option<&'a str> {
    operations(document)
        .filter(|(_, operation)| sends(document, operation, change))
        .find_map(|(_, operation)| answered_with(document, operation))
}

/// The component that a success of this operation is.
pub fn answered_with<'a>(document: &'a Value, operation: &'a Value) -> Option<&'a str> {
    let mut answers = operation["responses"].as_object()?.iter();
    let (_, answer) = answers.find(|(status, _)| status.starts_with('2'))?;
    let content = &resolve(document, answer)["content"]["application/json"];
    target(&content["schema"])
}

/// The component that this operation sends.
pub fn sent_body<'a>(document: &'a Value, operation: &'a Value) -> Option<&'a str> {
    let body = resolve(document, &operation["requestBody"]);
    target(&body["content"]["application/json"]["schema"])
}

pub fn sends(document: &Value, operation: &Value, name: &str) -> bool {
    sent_body(document, operation) == Some(name)
}

pub fn is_body(document: &Value, name: &str) -> bool {
    operations(document).any(|(_, operation)| sends(document, operation, name))
}

//! Finding one's way in the JSON of a description.

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

/// The names of the component schemas that successful responses reach.
pub fn in_responses(root: &Value) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (_, operation) in operations(root) {
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            if status.starts_with('2') {
                reach_content(root, &resolve(root, response)["content"], &mut names);
            }
        }
    }
    names
}

/// The parameters of an operation, those of its path included unless it has
/// one of the same name and place.
pub fn parameters<'a>(root: &'a Value, pointer: &str, operation: &'a Value) -> Vec<&'a Value> {
    let item = pointer.rsplit_once('/').and_then(|(item, _)| root.pointer(item));
    let resolved = |list: &'a Value| {
        let list = list.as_array().into_iter().flatten();
        list.map(|parameter| resolve(root, parameter))
    };
    let own: Vec<_> = resolved(&operation["parameters"]).collect();
    let is_own =
        |it: &Value| own.iter().any(|own| own["name"] == it["name"] && own["in"] == it["in"]);
    let common = item.into_iter().flat_map(|item| resolved(&item["parameters"]));
    common.filter(|it| !is_own(it)).chain(own.iter().copied()).collect()
}

/// The parameters of all operations.
pub fn all_parameters(root: &Value) -> impl Iterator<Item = &Value> {
    operations(root).flat_map(|(pointer, operation)| parameters(root, &pointer, operation))
}

/// The path of the operation with this pointer, as the description writes it.
pub fn path(pointer: &str) -> String {
    last_segment(pointer.rsplit_once('/').map_or(pointer, |(item, _)| item))
}

/// The key to which a pointer leads.
pub fn last_segment(pointer: &str) -> String {
    let segment = pointer.rsplit('/').next().unwrap_or_default();
    segment.replace("~1", "/").replace("~0", "~")
}

/// The status and the response that a success of this operation is read as:
/// one with a body, if there is one.
pub fn success<'a>(root: &'a Value, operation: &'a Value) -> Option<(&'a str, &'a Value)> {
    let responses = operation["responses"].as_object()?.iter();
    let successes = responses.filter(|(status, _)| status.starts_with('2'));
    successes
        .map(|(status, response)| (status.as_str(), resolve(root, response)))
        .max_by_key(|(_, response)| response["content"].is_object())
}

/// The component that a success of this operation is.
pub fn responds_with<'a>(root: &'a Value, operation: &'a Value) -> Option<&'a str> {
    json(success(root, operation)?.1)
}

/// The component that this operation sends.
pub fn sent_body<'a>(root: &'a Value, operation: &'a Value) -> Option<&'a str> {
    json(resolve(root, &operation["requestBody"]))
}

/// The component in the JSON of a body or a response.
pub fn json(body: &Value) -> Option<&str> {
    target(&body["content"]["application/json"]["schema"])
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

/// The schema that a schema stands for, or itself.
pub fn plain<'a>(root: &'a Value, schema: &'a Value) -> &'a Value {
    target(schema).map_or(schema, |name| component(root, name))
}

/// Whether a schema becomes a struct.
pub fn is_object(schema: &Value) -> bool {
    schema["properties"].is_object()
}

/// Whether a schema is a string with known values that may grow.
pub fn is_open_enum(schema: &Value) -> bool {
    schema["enum"].is_array() || schema["x-extensible-enum"].is_array()
}

/// Whether a schema is a string of any kind, which anyone may see.
pub fn is_plain_text(schema: &Value) -> bool {
    schema["type"] == "string" && !is_open_enum(schema) && schema["format"] != "password"
}

/// The texts of a list.
pub fn texts(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

fn reach_content(root: &Value, content: &Value, names: &mut BTreeSet<String>) {
    for media in content.as_object().into_iter().flat_map(|media| media.values()) {
        reach(root, &media["schema"], names);
    }
}

/// Adds the names of the component schemas that a schema leads to.
fn reach(root: &Value, schema: &Value, names: &mut BTreeSet<String>) {
    for (_, part) in parts(schema) {
        if let Some(name) = part["$ref"].as_str().and_then(referenced)
            && names.insert(name.to_owned())
        {
            reach(root, component(root, name), names);
        }
    }
}

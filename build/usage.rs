//! Finding one's way in the JSON of a description.

use std::collections::BTreeSet;

use serde_json::Value;

use super::document::{children, operations, parts};
use super::names::referenced;

/// The names of the component schemas that request bodies reach.
pub fn in_requests(root: &Value) -> BTreeSet<String> {
    let bodies = operations(root).map(|(_, operation)| &operation["requestBody"]);
    reached(root, bodies)
}

/// The names of the component schemas that are received: with successful
/// responses, and with the requests that the server sends to its callers.
pub fn in_responses(root: &Value) -> BTreeSet<String> {
    let responses = operations(root).flat_map(|(_, it)| it["responses"].as_object()).flatten();
    let successes = responses.filter(|(status, _)| status.starts_with('2')).map(|(_, it)| it);
    reached(root, operations(root).flat_map(|(_, it)| callbacks(root, it)).chain(successes))
}

/// The bodies of the requests that the server sends because of an operation.
pub fn callbacks<'a>(root: &'a Value, operation: &'a Value) -> impl Iterator<Item = &'a Value> {
    let values = |it: &'a Value| it.as_object().into_iter().flat_map(|it| it.values());
    values(&operation["callbacks"])
        .flat_map(values)
        .flat_map(values)
        .map(|sent| resolve(root, &sent["requestBody"]))
}

/// The parameters of an operation, those of its path included unless it has
/// one of the same name and place, each with the pointer to its description.
pub fn parameters<'a>(root: &'a Value, pointer: &str) -> Vec<(String, &'a Value)> {
    let listed = |of: &str| {
        let list = root.pointer(of).map_or(Vec::new(), |it| children(&it["parameters"]));
        let place = |(index, node): (String, &'a Value)| {
            let (pointer, node) = follow(root, node);
            (pointer.map_or_else(|| format!("{of}/parameters/{index}"), str::to_owned), node)
        };
        list.into_iter().map(place).collect::<Vec<_>>()
    };
    let own = listed(pointer);
    let is_own = |it: &Value| {
        own.iter().any(|(_, own)| ["name", "in"].iter().all(|key| own[key] == it[key]))
    };
    let mut all = listed(pointer.rsplit_once('/').map_or("", |(item, _)| item));
    all.retain(|(_, it)| !is_own(it));
    all.extend(own);
    all
}

/// The parameters of all operations.
pub fn all_parameters(root: &Value) -> impl Iterator<Item = &Value> {
    operations(root).flat_map(|(pointer, _)| parameters(root, &pointer)).map(|(_, it)| it)
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
    follow(root, node).1
}

/// The same, and its pointer if it is another. What is referred to may refer
/// to something itself; in a circle, it leads nowhere.
fn follow<'a>(root: &'a Value, node: &'a Value) -> (Option<&'a str>, &'a Value) {
    let mut found = (None, node);
    for _ in 0..16 {
        let Some(pointer) = local(found.1) else { return found };
        let Some(next) = root.pointer(pointer) else { return found };
        found = (Some(pointer), next);
    }
    (None, node)
}

/// The pointer of a `$ref` inside this document.
fn local(node: &Value) -> Option<&str> {
    node["$ref"].as_str()?.strip_prefix('#')
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

/// The known values of such a string.
pub fn known_values(schema: &Value) -> Vec<&str> {
    let is_listed = schema["enum"].is_array();
    texts(&schema[if is_listed { "enum" } else { "x-extensible-enum" }])
}

/// Whether a schema is a string of any kind, which anyone may see.
pub fn is_plain_text(schema: &Value) -> bool {
    schema["type"] == "string" && !is_open_enum(schema) && schema["format"] != "password"
}

/// Whether a schema is any text, without a name.
pub fn is_text(schema: &Value) -> bool {
    schema["type"] == "string" && schema["enum"].is_null() && schema["format"].is_null()
}

/// What a node is in the words of the description.
pub fn description(node: &Value) -> &str {
    node["description"].as_str().unwrap_or_default()
}

/// The same for its documentation: with whether it is deprecated.
pub fn docs(node: &Value) -> String {
    with_deprecation(node, description(node))
}

pub fn with_deprecation(node: &Value, text: &str) -> String {
    match node["deprecated"] == true {
        true => format!("{}\n\nDeprecated: the API may drop it.", text.trim_end()),
        false => text.to_owned(),
    }
}

/// Whether an operation changes what is there: a `PUT`, a `PATCH`, or a `POST`
/// to where the same is read by its identifier.
pub fn is_update(root: &Value, pointer: &str, operation: &Value) -> bool {
    let Some((item, method)) = pointer.rsplit_once('/') else { return false };
    let reads = || root.pointer(item).map(|it| &it["get"]);
    match method {
        "put" | "patch" => true,
        "post" if item.ends_with('}') => {
            let returns = responds_with(root, operation);
            returns.is_some() && reads().is_some_and(|it| responds_with(root, it) == returns)
        }
        _ => false,
    }
}

/// The texts of a list.
pub fn texts(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

fn reached<'a>(root: &'a Value, bodies: impl Iterator<Item = &'a Value>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for media in bodies.flat_map(|it| children(&resolve(root, it)["content"])) {
        reach(root, &media.1["schema"], &mut names);
    }
    names
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

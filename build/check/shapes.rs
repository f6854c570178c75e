//! Keys and values outside the schema keywords: a misspelt one is ignored by
//! `openapiv3`, and what it said is lost.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::codegen::document::{Document, Problem, escape, operations, schemas};
use crate::codegen::usage;

pub fn blocks(document: &Document, problems: &mut Vec<Problem>) {
    for key in ["info", "servers", "paths"] {
        if document.value.get(key).is_none() {
            problems.push(document.problem(&format!("/{key}"), format!("`{key}` is missing")));
        }
    }
    if document.value.get("servers").is_some_and(|it| it.as_array().is_none_or(Vec::is_empty)) {
        problems.push(document.problem("/servers", "name at least one server"));
    }
    // It becomes the base URL of every client, which would refuse it.
    if let Some(server) = document.value.pointer("/servers/0") {
        let is_base = server["url"].as_str().is_some_and(|url| {
            url.strip_prefix("https://").is_some_and(|rest| {
                !rest.is_empty() && !rest.contains(['?', '#', '@', '{', ' ', '/'])
            })
        });
        if !is_base {
            let reason = "the base URL of the client is `https://` and a host: what comes after \
                          it belongs to the `paths`";
            problems.push(document.problem("/servers/0/url", reason));
        }
    }
}

pub fn keys(document: &Document, problems: &mut Vec<Problem>) {
    const ROOT: &str = "openapi info servers paths components security tags externalDocs";
    const ITEM: &str = "$ref summary description servers parameters get put post delete options \
                        head patch trace";
    const OPERATION: &str = "tags summary description externalDocs operationId parameters \
                             requestBody responses callbacks deprecated security servers";
    const BODY: &str = "$ref description content required";
    const RESPONSE: &str = "$ref description headers content links";
    const MEDIA: &str = "schema example examples encoding";
    const COMPONENTS: &str = "schemas responses parameters examples requestBodies headers \
                              securitySchemes links callbacks";
    let root = &document.value;
    let mut look = |pointer: String, known: &str| {
        let node = root.pointer(&pointer).and_then(Value::as_object);
        for key in node.into_iter().flat_map(|node| node.keys()) {
            if !key.starts_with("x-") && !known.split_whitespace().any(|it| it == key) {
                problems.push(document.problem(
                    &format!("{pointer}/{}", escape(key)),
                    format!("`{key}` has no meaning here; is it misspelt?"),
                ));
            }
        }
    };
    let media = |pointer: &str| -> Vec<String> {
        let content = root.pointer(&format!("{pointer}/content")).and_then(Value::as_object);
        let types = content.into_iter().flat_map(|content| content.keys());
        types.map(|media| format!("{pointer}/content/{}", escape(media))).collect()
    };
    let below = |pointer: &str| -> Vec<String> {
        let node = root.pointer(pointer).and_then(Value::as_object);
        let names = node.into_iter().flat_map(|node| node.keys());
        names.map(|name| format!("{pointer}/{}", escape(name))).collect()
    };
    look(String::new(), ROOT);
    look("/components".to_owned(), COMPONENTS);
    below("/paths").into_iter().for_each(|item| look(item, ITEM));
    let mut bodies = below("/components/requestBodies");
    let mut responses = below("/components/responses");
    for (pointer, _) in operations(root) {
        look(pointer.clone(), OPERATION);
        bodies.push(format!("{pointer}/requestBody"));
        responses.extend(below(&format!("{pointer}/responses")));
    }
    for (pointers, known) in [(bodies, BODY), (responses, RESPONSE)] {
        for pointer in pointers {
            media(&pointer).into_iter().for_each(|media| look(media, MEDIA));
            look(pointer, known);
        }
    }
}

/// All requests go to the first server of the description.
pub fn servers(document: &Document, problems: &mut Vec<Problem>) {
    let items = document.value["paths"].as_object().into_iter().flatten();
    let items = items.map(|(path, item)| (format!("/paths/{}", escape(path)), item));
    for (pointer, node) in items.chain(operations(&document.value)) {
        if node.get("servers").is_some() {
            let reason = "all requests go to the first of the `servers` at the top: remove it here";
            problems.push(document.problem(&format!("{pointer}/servers"), reason));
        }
        for method in ["options", "trace"] {
            if node.get(method).is_some_and(Value::is_object) && pointer.starts_with("/paths/") {
                let reason = format!("the method `{method}` is not supported");
                problems.push(document.problem(&format!("{pointer}/{method}"), reason));
            }
        }
    }
}

pub fn types(document: &Document, problems: &mut Vec<Problem>) {
    const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];
    for (pointer, schema) in schemas(&document.value) {
        if let Some(name) = schema["type"].as_str()
            && !TYPES.contains(&name)
        {
            let types = TYPES.join(", ");
            let reason = format!("there is no type `{name}`: write one of {types}");
            problems.push(document.problem(&format!("{pointer}/type"), reason));
        }
        for key in ["items", "additionalProperties"] {
            let is_schema =
                |it: &Value| it.is_object() || (key == "additionalProperties" && it.is_boolean());
            if schema.get(key).is_some_and(|it| !is_schema(it)) {
                let place = format!("{pointer}/{key}");
                problems.push(document.problem(&place, "a schema must be a mapping"));
            }
        }
        let in_place = pointer.starts_with("/components/schemas/")
            && pointer.split('/').count() == 6
            && pointer.contains("/properties/");
        if schema["format"] == "password" && !in_place {
            problems.push(document.problem(
                &format!("{pointer}/format"),
                "only a property of a named object can be a password: elsewhere it would print",
            ));
        }
    }
}

/// A list of itself, or a name for itself, has no end.
pub fn cycles(document: &Document, problems: &mut Vec<Problem>) {
    let root = &document.value;
    for (name, schema) in root["components"]["schemas"].as_object().into_iter().flatten() {
        let mut seen = BTreeSet::new();
        let mut at = schema;
        loop {
            at = match usage::target(at) {
                Some(next) if !seen.insert(next) => {
                    let place = format!("/components/schemas/{name}");
                    problems.push(document.problem(&place, format!("`{name}` contains itself")));
                    break;
                }
                Some(next) => usage::component(root, next),
                None if usage::is_object(at) => break,
                None if at["items"].is_object() => &at["items"],
                None if at["additionalProperties"].is_object() => &at["additionalProperties"],
                None => break,
            };
        }
    }
}

/// Whether an extension is one of ours, or one of them misspelt.
pub fn is_ours(key: &str) -> bool {
    const OURS: [&str; 18] = [
        "x-alias",
        "x-confirm",
        "x-edit",
        "x-empty",
        "x-enum",
        "x-envelope",
        "x-extensible",
        "x-extra",
        "x-final",
        "x-idempotent",
        "x-name",
        "x-only",
        "x-read",
        "x-reset",
        "x-set",
        "x-singular",
        "x-time",
        "x-variant",
    ];
    OURS.iter().any(|ours| key.starts_with(ours))
}

fn not_a_singular(document: &Document, schema: &Value, value: &Value) -> Option<&'static str> {
    let plain = usage::plain(&document.value, schema);
    let is_list = plain["type"] == "array";
    let is_map = plain["type"] == "object" && !usage::is_object(plain);
    if !value.is_string() {
        Some("a name")
    } else if !is_list && !is_map {
        Some("on a list or map: only its verbs are named by one of its items")
    } else {
        None
    }
}

pub fn extensions(document: &Document, problems: &mut Vec<Problem>) {
    let texts = |it: &Value| it.as_array().is_some_and(|items| items.iter().all(Value::is_string));
    for (pointer, schema) in schemas(&document.value) {
        for (key, value) in schema.as_object().into_iter().flatten() {
            let expected = match key.as_str() {
                "x-name" | "x-read-as" | "x-envelope" => (!value.is_string()).then_some("a name"),
                "x-singular" => not_a_singular(document, schema, value),
                "x-reset-when-omitted" => (!value.is_boolean()).then_some("`true` or nothing"),
                "x-aliases" => (!texts(value)).then_some("a list of names"),
                "x-extensible-enum" => (!value.is_array()).then_some("a list of values"),
                "x-final" => (!texts(value)).then_some("a list of values"),
                "x-enum-descriptions" => (!value.is_object()).then_some("a mapping"),
                "x-only-when" => {
                    let one = value.as_object().filter(|it| it.len() == 1);
                    let is_text = one.is_some_and(|it| it.values().all(Value::is_string));
                    (!is_text).then_some("a mapping of one property to one value")
                }
                // Other extensions are other people's.
                key if is_ours(key) => Some("spelt otherwise, or elsewhere: nothing reads it"),
                _ => None,
            };
            if let Some(expected) = expected {
                let reason = format!("`{key}` should be {expected}");
                problems.push(document.problem(&format!("{pointer}/{key}"), reason));
            }
        }
        let values = schema["enum"].as_array().or(schema["x-extensible-enum"].as_array());
        for (index, key) in schema["x-final"].as_array().into_iter().flatten().enumerate() {
            if !values.is_some_and(|values| values.contains(key)) {
                let place = format!("{pointer}/x-final/{index}");
                problems.push(document.problem(&place, format!("{key} is not a value")));
            }
        }
        for key in schema["x-enum-descriptions"].as_object().into_iter().flat_map(|it| it.keys()) {
            if !values.is_some_and(|values| values.iter().any(|value| value == key)) {
                let place = format!("{pointer}/x-enum-descriptions/{}", escape(key));
                problems.push(document.problem(&place, format!("`{key}` is not a value")));
            }
        }
    }
}

//! What the description must not contain.
//!
//! Each rule is here because its breach compiles and then hurts users, or
//! fails in the generator without a place. The schema keywords are checked by
//! name because `openapiv3` ignores those it does not know: a misspelt
//! `required` would silently make a field optional.

mod calls;
mod naming;
mod parameters;
mod secrets;
mod shapes;

use std::collections::BTreeSet;

use serde_json::Value;

use super::api::Api;
use super::document::{Document, Problem, operations, schemas};
use super::names::{self, referenced};
use super::usage;

/// What the description says, or every breach of the rules in the order of
/// lines.
pub fn check(document: &Document) -> Result<Api<'_>, Vec<Problem>> {
    let mut problems = Vec::new();
    version(document, &mut problems);
    shapes::blocks(document, &mut problems);
    for rule in [
        shapes::keys,
        parameters::parameters,
        shapes::servers,
        shapes::types,
        shapes::extensions,
        shapes::cycles,
        calls::calls,
        naming::spellings,
        naming::values,
        secrets::secrets,
    ] {
        rule(document, &mut problems);
    }
    for rule in [keywords, references, defaults, objects, open_enums, properties, texts] {
        rule(document, &mut problems);
    }
    bodies(document, &mut problems);
    operation_ids(document, &mut problems);
    directions(document, &mut problems);
    // The model can only be worked out of what is sound so far.
    if problems.is_empty() {
        let (api, found) = Api::of(document);
        problems = found;
        naming::names(document, &api, &mut problems);
        parameters::pages(document, &api, &mut problems);
        if problems.is_empty() {
            return Ok(api);
        }
    }
    // What several operations share is looked at for each of them.
    let mut seen = BTreeSet::new();
    problems.retain(|problem| seen.insert(problem.to_string()));
    problems.sort_by_key(|problem| problem.line);
    Err(problems)
}

fn version(document: &Document, problems: &mut Vec<Problem>) {
    let reason = match document.value.get("openapi") {
        Some(Value::String(version)) if version.starts_with("3.0.") => return,
        Some(Value::String(version)) => {
            format!("OpenAPI `{version}` is not supported by the generator")
        }
        Some(version) => format!("{version} is not a version of OpenAPI"),
        None => "`openapi` is missing".to_owned(),
    };
    problems.push(document.problem("/openapi", format!("{reason}: write `openapi: 3.0.3`")));
}

const SCHEMA_KEYWORDS: [&str; 31] = [
    "$ref",
    "additionalProperties",
    "allOf",
    "anyOf",
    "default",
    "deprecated",
    "description",
    "discriminator",
    "enum",
    "example",
    "exclusiveMaximum",
    "exclusiveMinimum",
    "externalDocs",
    "format",
    "items",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "nullable",
    "oneOf",
    "pattern",
    "properties",
    "required",
    "type",
];
const MORE_SCHEMA_KEYWORDS: [&str; 4] = ["readOnly", "title", "uniqueItems", "writeOnly"];

fn keywords(document: &Document, problems: &mut Vec<Problem>) {
    for (pointer, schema) in schemas(&document.value) {
        let Some(object) = schema.as_object() else {
            problems.push(document.problem(&pointer, "a schema must be a mapping"));
            continue;
        };
        for key in object.keys() {
            let known = SCHEMA_KEYWORDS.contains(&key.as_str())
                || MORE_SCHEMA_KEYWORDS.contains(&key.as_str())
                || key.starts_with("x-");
            if !known {
                problems.push(document.problem(
                    &format!("{pointer}/{key}"),
                    format!("`{key}` is not a schema keyword of OpenAPI 3.0; is it misspelt?"),
                ));
            }
        }
        if object.contains_key("$ref") && object.len() > 1 {
            problems.push(document.problem(
                &pointer,
                "whatever stands beside `$ref` is ignored: put the `$ref` into `allOf`",
            ));
        }
    }
}

/// Every `$ref` must lead somewhere inside the document.
fn references(document: &Document, problems: &mut Vec<Problem>) {
    fn walk(document: &Document, node: &Value, pointer: &str, problems: &mut Vec<Problem>) {
        match node {
            Value::Object(object) => {
                for (key, value) in object {
                    let child = format!("{pointer}/{}", super::document::escape(key));
                    if key == "$ref"
                        && let Some(reference) = value.as_str()
                    {
                        let found = reference
                            .strip_prefix('#')
                            .is_some_and(|pointer| document.value.pointer(pointer).is_some());
                        if !found {
                            problems.push(document.problem(
                                &child,
                                format!("`{reference}` does not exist in this document: add it, or refer to another"),
                            ));
                        }
                    }
                    walk(document, value, &child, problems);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    walk(document, item, &format!("{pointer}/{index}"), problems);
                }
            }
            _ => {}
        }
    }
    walk(document, &document.value, "", problems);
}

/// A `default` would be sent with every request and overwrite what the user
/// did not touch; in a response it would invent what the server did not say.
fn defaults(document: &Document, problems: &mut Vec<Problem>) {
    for (pointer, schema) in schemas(&document.value) {
        if schema.get("default").is_some() {
            problems.push(document.problem(
                &format!("{pointer}/default"),
                "a `default` would be sent although the user did not set the field: \
                 say it in the `description` instead",
            ));
        }
    }
}

/// Structs are named, and their `required` names their properties.
fn objects(document: &Document, problems: &mut Vec<Problem>) {
    for (pointer, schema) in schemas(&document.value) {
        if !usage::is_object(schema) {
            continue;
        }
        if !is_component(&pointer) {
            problems.push(document.problem(
                &pointer,
                "an object with `properties` needs a name: move it to `components/schemas` \
                 and refer to it",
            ));
        }
        for (index, name) in schema["required"].as_array().into_iter().flatten().enumerate() {
            let name = name.as_str().unwrap_or_default();
            if schema["properties"].get(name).is_none() {
                problems.push(document.problem(
                    &format!("{pointer}/required/{index}"),
                    format!(
                        "`{name}` is required but is not one of the `properties`: \
                         describe it there, or take it out"
                    ),
                ));
            }
        }
    }
}

/// Known values become variants, so they need names that differ.
fn open_enums(document: &Document, problems: &mut Vec<Problem>) {
    for (pointer, schema) in schemas(&document.value) {
        for keyword in ["enum", "x-extensible-enum"] {
            let Some(values) = schema[keyword].as_array() else { continue };
            let place = format!("{pointer}/{keyword}");
            if schema["type"] != "string" {
                problems.push(document.problem(&place, "known values need `type: string`"));
                continue;
            }
            if !is_component(&pointer) {
                problems.push(document.problem(
                    &place,
                    "known values need a name: move the schema to `components/schemas` \
                     and refer to it",
                ));
            }
            let mut seen: Vec<&str> = Vec::new();
            for (index, value) in values.iter().enumerate() {
                let reason = match value.as_str() {
                    None => format!("{value} is not a string: quote it"),
                    Some(text) if !names::is_usable(text) => {
                        format!("`{text}` gives no Rust name: it must begin with a letter")
                    }
                    Some(text) if seen.iter().any(|it| it.eq_ignore_ascii_case(text)) => format!(
                        "`{text}` differs from an earlier value in its letter case only; any \
                         letter case is read anyway"
                    ),
                    Some(text) => {
                        let same = seen.iter().find(|it| names::pascal(it) == names::pascal(text));
                        let reason = same.map(|it| format!("`{text}` has the Rust name of `{it}`"));
                        seen.push(text);
                        let Some(reason) = reason else { continue };
                        reason
                    }
                };
                problems.push(document.problem(&format!("{place}/{index}"), reason));
            }
        }
    }
}

/// Each property must be one that the layers above the generator can carry.
fn properties(document: &Document, problems: &mut Vec<Problem>) {
    for (pointer, schema) in schemas(&document.value) {
        for keyword in ["oneOf", "anyOf", "not"] {
            let Some(parts) = schema.get(keyword) else { continue };
            let all = |test: &dyn Fn(&Value) -> bool| {
                parts.as_array().is_some_and(|it| !it.is_empty() && it.iter().all(test))
            };
            // One of several groups of properties has to be there; an identifier
            // may be of several kinds; without an object in it, it is any JSON.
            let is_groups = usage::is_object(schema) && all(&|it| it["required"].is_array());
            let is_kinds = is_component(&pointer) && all(&|it| usage::target(it).is_some());
            let is_any = all(&|it| it["type"].is_string() && it["type"] != "object");
            let fits = match keyword {
                "anyOf" => is_groups || is_kinds || is_any,
                "oneOf" => is_any,
                _ => false,
            };
            if !fits {
                problems.push(document.problem(
                    &format!("{pointer}/{keyword}"),
                    format!(
                        "`{keyword}` of this form is not supported: leave the schema open instead"
                    ),
                ));
            }
        }
        if schema.get("allOf").is_some() && usage::target(schema).is_none() {
            problems.push(document.problem(
                &format!("{pointer}/allOf"),
                "`allOf` is supported for one `$ref` with a `description` beside it only",
            ));
        }
        let mut seen = BTreeSet::new();
        for (name, property) in schema["properties"].as_object().into_iter().flatten() {
            let place = format!("{pointer}/properties/{}", super::document::escape(name));
            // The `x-name` is looked at with those of all others.
            if property["x-name"].is_null()
                && (!names::is_usable(name) || !seen.insert(names::snake(name).to_string()))
            {
                let reason = format!(
                    "`{name}` gives no Rust field name of its own: give it an `x-name`, or leave \
                     it out, the extra fields carry it"
                );
                problems.push(document.problem(&place, reason));
            }
            if property["type"] == "array" && property.get("items").is_none() {
                problems.push(document.problem(&place, "say the `items` of the list"));
            }
        }
    }
}

/// Descriptions become rustdoc as they are.
fn texts(document: &Document, problems: &mut Vec<Problem>) {
    fn walk(document: &Document, node: &Value, pointer: &str, problems: &mut Vec<Problem>) {
        match node {
            Value::Object(object) => {
                for (key, value) in object {
                    let child = format!("{pointer}/{}", super::document::escape(key));
                    let is_example = matches!(key.as_str(), "example" | "examples");
                    if is_example && !pointer.ends_with("/properties") {
                        continue;
                    }
                    if (matches!(key.as_str(), "description" | "summary" | "title")
                        || pointer.ends_with("/x-enum-descriptions"))
                        && let Some(text) = value.as_str()
                    {
                        if let Some(reason) = breaks_rustdoc(text) {
                            problems.push(document.problem(&child, reason));
                        }
                        continue;
                    }
                    walk(document, value, &child, problems);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    walk(document, item, &format!("{pointer}/{index}"), problems);
                }
            }
            _ => {}
        }
    }
    walk(document, &document.value, "", problems);
}

fn breaks_rustdoc(text: &str) -> Option<&'static str> {
    if text.lines().any(|line| line.trim_start().starts_with("```")) {
        return Some("rustdoc compiles a fenced block as a test: put the code into backticks");
    }
    let mut in_code = false;
    let mut previous = '\n';
    for character in text.chars() {
        match character {
            '`' => in_code = !in_code,
            '[' | ']' if !in_code => {
                return Some("rustdoc reads `[x]` as a link: put it in backticks");
            }
            'a'..='z' | 'A'..='Z' | '/' | '!' if !in_code && previous == '<' => {
                return Some("rustdoc reads `<x` as HTML: put it in backticks");
            }
            _ => {}
        }
        previous = character;
    }
    if in_code {
        return Some("a backtick is not closed");
    }
    if text.lines().any(|line| line.starts_with("    ") || line.starts_with('\t')) {
        return Some("rustdoc compiles a line with four leading spaces as a test: indent it less");
    }
    None
}

/// Bodies are JSON and named.
fn bodies(document: &Document, problems: &mut Vec<Problem>) {
    for (pointer, operation) in operations(&document.value) {
        let mut contents = vec![(
            format!("{pointer}/requestBody/content"),
            &usage::resolve(&document.value, &operation["requestBody"])["content"],
        )];
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            let status_known =
                status.len() == 3 && status.starts_with(|first: char| ('1'..='5').contains(&first));
            if !status_known {
                problems.push(document.problem(
                    &format!("{pointer}/responses/{status}"),
                    "list the status: `default` says of no response what it is",
                ));
            }
            if status.starts_with('2') {
                contents.push((
                    format!("{pointer}/responses/{status}/content"),
                    &usage::resolve(&document.value, response)["content"],
                ));
            }
        }
        if !operation["responses"]
            .as_object()
            .is_some_and(|responses| responses.keys().any(|status| status.starts_with('2')))
        {
            problems.push(
                document
                    .problem(&format!("{pointer}/responses"), "describe the successful response"),
            );
        }
        one_response(document, &pointer, operation, problems);
        for (pointer, content) in contents {
            for (media, body) in content.as_object().into_iter().flatten() {
                if media != "application/json" {
                    problems.push(document.problem(
                        &format!("{pointer}/{}", super::document::escape(media)),
                        format!("`{media}` is not supported here: bodies are `application/json`"),
                    ));
                } else if let Some(reason) = unnamed(&document.value, &body["schema"]) {
                    problems.push(document.problem(&pointer, reason));
                }
            }
        }
    }
}

/// Any success is read as one type: another one would lose what is in it.
fn one_response(
    document: &Document,
    pointer: &str,
    operation: &Value,
    problems: &mut Vec<Problem>,
) {
    let read_as = usage::responds_with(&document.value, operation);
    for (status, response) in operation["responses"].as_object().into_iter().flatten() {
        let own = usage::json(usage::resolve(&document.value, response));
        if status.starts_with('2') && own.is_some() && own != read_as {
            problems.push(document.problem(
                &format!("{pointer}/responses/{status}"),
                "another success has another schema: give all of them the same",
            ));
        }
    }
}

/// What is sent and received is a struct with a name.
fn unnamed(root: &Value, schema: &Value) -> Option<&'static str> {
    let Some(name) = schema["$ref"].as_str().and_then(referenced) else {
        return Some("a body needs a named schema: refer to one in `components/schemas`");
    };
    let component = usage::component(root, name);
    (!component.is_null() && !usage::is_object(component))
        .then_some("a body needs a schema with `properties`: describe it as an object")
}

fn operation_ids(document: &Document, problems: &mut Vec<Problem>) {
    let mut seen = BTreeSet::new();
    for (pointer, operation) in operations(&document.value) {
        match operation["operationId"].as_str() {
            None => problems.push(
                document
                    .problem(&pointer, "the operation needs an `operationId`: it names the call"),
            ),
            Some(id) => {
                if names::is_usable(id) && !seen.insert(names::snake(id).to_string()) {
                    problems.push(document.problem(
                        &format!("{pointer}/operationId"),
                        format!("`{id}` names an earlier operation: give each its own name"),
                    ));
                }
            }
        }
    }
}

/// A struct that is both sent and received could send back a masked password.
fn directions(document: &Document, problems: &mut Vec<Problem>) {
    let received = usage::in_responses(&document.value);
    for name in usage::in_requests(&document.value) {
        let schema = usage::component(&document.value, &name);
        if received.contains(&name) && usage::is_object(schema) {
            problems.push(document.problem(
                &format!("/components/schemas/{name}"),
                "this object is sent and received: describe the two directions separately",
            ));
        }
    }
}

fn is_component(pointer: &str) -> bool {
    pointer.strip_prefix("/components/schemas/").is_some_and(|name| !name.contains('/'))
}

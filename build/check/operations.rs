//! Each operation must be one that can be called, and called by one name.

use std::collections::BTreeSet;

use serde_json::Value;

use super::node::Node;
use super::{keys, parameters, schemas};
use crate::codegen::document::operations;
use crate::codegen::{names, usage};

const JSON: &str = "application/json";

pub fn check(operation: &Node<'_>) {
    for rule in [keys::of_operation, tag, responses, bodies, callbacks, variant, parameters::check]
    {
        rule(operation);
    }
}

pub fn ids(root: &Node<'_>) {
    let mut seen = BTreeSet::new();
    for (pointer, _) in operations(root.value) {
        let operation = root.report.node(&pointer);
        let Some(id) = operation.text("operationId") else {
            operation.refuse("the operation needs an `operationId`: it names the call");
            continue;
        };
        let node = operation.at("operationId");
        schemas::usable(&node, Some(id));
        node.refuse_if(
            names::is_usable(id) && !seen.insert(names::snake(id)),
            format!("`{id}` names an earlier operation: give each its own name"),
        );
    }
}

/// A variant is part of what it varies.
fn tag(operation: &Node<'_>) {
    let tags = operation.at("tags").children();
    let is_one = tags.len() == 1 && tags[0].as_str().is_some_and(names::is_usable);
    operation.at("tags").refuse_if(
        !is_one && operation["x-variant-of"].is_null(),
        "an operation needs one tag: it names the handle that has it",
    );
}

/// Any success is read as one type: another one would lose what is in it.
fn responses(operation: &Node<'_>) {
    let read_as = usage::responds_with(operation.root(), operation.value);
    let mut has_success = false;
    for (status, response) in operation.at("responses").entries() {
        let is_status = status.len() == 3 && status.starts_with(['1', '2', '3', '4', '5']);
        response.refuse_if(!is_status, "list the status: `default` says of no response what it is");
        let own = usage::json(usage::resolve(operation.root(), response.value));
        let is_success = status.starts_with('2');
        response.refuse_if(
            is_success && own.is_some() && own != read_as,
            "another success has another schema: give all of them the same",
        );
        has_success |= is_success;
    }
    operation.at("responses").refuse_if(!has_success, "describe the successful response");
}

/// Bodies are JSON and named.
fn bodies(operation: &Node<'_>) {
    let responses = operation.at("responses");
    let successes = responses.entries().filter(|(status, _)| status.starts_with('2'));
    let sent = operation.select("callbacks/*/*/*/requestBody");
    let is_text = |it: &Node<'_>| {
        let response = usage::resolve(operation.root(), it.value);
        usage::is_text(&response["content"][JSON]["schema"])
    };
    // A success that is a text says no more than its status.
    let successes = successes.map(|it| it.1).filter(|it| !is_text(it));
    successes.chain([operation.at("requestBody")]).chain(sent).for_each(json);
}

/// What the server sends is described where it is said that it does.
fn callbacks(operation: &Node<'_>) {
    for path in ["callbacks/*/$ref", "callbacks/*/*/$ref"] {
        for reference in operation.select(path) {
            reference.refuse_if(
                !reference.is_null(),
                "a callback cannot be referred to: write it here, and refer to its schema",
            );
        }
    }
}

fn json(body: Node<'_>) {
    let place = body.at("content");
    let content = usage::resolve(body.root(), body.value)["content"].as_object();
    let is_json = content.is_some_and(|it| it.contains_key(JSON));
    for (media, content) in content.into_iter().flatten() {
        if media == JSON {
            if let Some(reason) = unnamed(body.root(), &content["schema"]) {
                place.refuse(reason);
            }
        } else if !is_json {
            // Of several media types, JSON is the one that is asked for and sent.
            let reason = format!(
                "`{media}` is not supported here: bodies are `{JSON}`. Describe that beside it, \
                 or leave the operation out"
            );
            place.at(media).refuse(reason);
        }
    }
}

/// What is sent and received is a struct with a name.
fn unnamed(root: &Value, schema: &Value) -> Option<&'static str> {
    let component = usage::plain(root, schema);
    let of_type = component["type"].as_str();
    if matches!(of_type, Some("array" | "boolean" | "integer" | "number" | "string")) {
        return Some(
            "a body needs a schema with `properties`: describe it as an object. One that is no \
             object is not supported, but for a text that is received, of which nothing is read, \
             and for a list that is received: refer to its items, and give it no name, or one that \
             nothing else refers to",
        );
    }
    let Some(name) = schema["$ref"].as_str().and_then(names::referenced) else {
        return Some("a body needs a named schema: refer to one in `components/schemas`");
    };
    let component = usage::component(root, name);
    (!component.is_null() && !usage::is_object(component)).then_some(
        "a body needs a schema with `properties`: describe it as an object, with `properties: {}` \
         if it may be any",
    )
}

fn variant(operation: &Node<'_>) {
    if let Some(reason) = not_a_variant(operation) {
        operation.at("x-variant-of").refuse(reason);
    }
}

/// A variant is called in place of the other: it must take and give the same.
fn not_a_variant(operation: &Node<'_>) -> Option<String> {
    let root = operation.root();
    let id = operation.text("x-variant-of")?;
    let path = usage::path(&operation.pointer);
    let mut others = operations(root).filter(|(other, _)| *other != operation.pointer);
    let found = others.find(|(other, it)| it["operationId"] == id && usage::path(other) == path);
    let Some((other_pointer, other)) = found else {
        return Some(format!(
            "`{id}` is no other operation of this path: name one, by its `operationId`"
        ));
    };
    if !other["x-variant-of"].is_null() {
        return Some(format!("`{id}` is a variant itself: name the operation that it is one of"));
    }
    let parameters = |pointer: &str| {
        let parameters = usage::parameters(root, pointer).into_iter().map(|(_, it)| it);
        parameters.map(ToString::to_string).collect::<BTreeSet<_>>()
    };
    let own = operation.value;
    let differences = [
        ("another body", usage::sent_body(root, own) == usage::sent_body(root, other)),
        ("another response", usage::responds_with(root, own) == usage::responds_with(root, other)),
        ("other parameters", parameters(&operation.pointer) == parameters(&other_pointer)),
    ];
    let (differs, _) = differences.iter().find(|(_, is_same)| !is_same)?;
    Some(format!("it has {differs} than `{id}`: make them equal, or remove `x-variant-of`"))
}

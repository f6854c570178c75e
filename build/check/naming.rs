//! Names must be such that Rust can spell them, and still free.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::codegen::document::{Document, Problem, escape, operations, schemas};
use crate::codegen::{emit, lower, names, usage};

/// What a body, its request and its edit have besides the setters of their
/// fields.
const TAKEN: [&str; 18] = [
    "check",
    "default",
    "dry_run",
    "extra",
    "into_call",
    "into_parts",
    "is_empty",
    "known",
    "map",
    "merge",
    "new",
    "operation",
    "preserving",
    "rewrite",
    "secrets",
    "send",
    "send_with_response",
    "with",
];

pub fn spellings(document: &Document, problems: &mut Vec<Problem>) {
    let components = document.value["components"]["schemas"].as_object().into_iter().flatten();
    let components = components
        .map(|(name, _)| (format!("/components/schemas/{}", escape(name)), name.as_str()));
    let ids = operations(&document.value).filter_map(|(pointer, operation)| {
        Some((format!("{pointer}/operationId"), operation["operationId"].as_str()?))
    });
    let named = schemas(&document.value);
    let setters = named.filter_map(|(pointer, schema)| {
        Some((format!("{pointer}/x-setter"), schema["x-setter"].as_str()?))
    });
    for (place, name) in components.chain(ids).chain(setters) {
        if !names::is_usable(name) {
            problems.push(document.problem(&place, format!("`{name}` gives no Rust name")));
        }
    }
}

pub fn taken(document: &Document, problems: &mut Vec<Problem>) {
    let root = &document.value;
    for name in ["ExtraValue", "MaskedSecret", "Secret"] {
        if !usage::component(root, name).is_null() {
            let place = format!("/components/schemas/{name}");
            problems.push(document.problem(&place, format!("the name `{name}` is taken")));
        }
    }
    let travelling: BTreeSet<_> =
        usage::in_requests(root).into_iter().chain(usage::in_answers(root)).collect();
    for object in travelling {
        let schema = usage::component(root, &object);
        let body = lower::is_change(schema) || usage::is_body(root, &object);
        let properties = || schema["properties"].as_object().into_iter().flatten();
        let clears: BTreeSet<String> = properties()
            .filter(|(key, property)| names::is_usable(key) && is_collection(root, property))
            .flat_map(|(key, property)| {
                let clear = format!("clear_{}", names::snake(setter_name(key, property)));
                let verbs = emit::verbs::verb_names(key, property, kind_of(root, property));
                [clear].into_iter().chain(verbs.map(|verb| verb.to_string()))
            })
            .collect();
        let mut setters = BTreeSet::new();
        for (key, property) in properties() {
            let place = format!("/components/schemas/{object}/properties/{}", escape(key));
            if !names::is_usable(key) {
                continue;
            }
            let name = setter_name(key, property);
            let place = if name == key { place } else { format!("{place}/x-setter") };
            let setter = names::snake(name).to_string();
            let reserved = setter == "extra"
                || clears.contains(&setter)
                || (body && (TAKEN.contains(&setter.as_str()) || setter.starts_with("with_")));
            if reserved || !setters.insert(setter) {
                let reason = format!("the name `{name}` is taken; give it another `x-setter`");
                problems.push(document.problem(&place, reason));
            }
        }
    }
    for (pointer, schema) in schemas(root) {
        for keyword in ["enum", "x-extensible-enum"] {
            for (index, value) in schema[keyword].as_array().into_iter().flatten().enumerate() {
                if value.as_str().is_some_and(|it| it.eq_ignore_ascii_case("unknown")) {
                    problems.push(document.problem(
                        &format!("{pointer}/{keyword}/{index}"),
                        "`unknown` is the variant for values that are not listed",
                    ));
                }
            }
        }
    }
}

fn setter_name<'a>(key: &'a str, property: &'a Value) -> &'a str {
    property["x-setter"].as_str().filter(|name| names::is_usable(name)).unwrap_or(key)
}

fn kind_of(root: &Value, property: &Value) -> emit::verbs::Collection {
    let schema = usage::target(property).map_or(property, |name| usage::component(root, name));
    match schema["type"] == "array" {
        true => emit::verbs::Collection::List,
        false => emit::verbs::Collection::Map,
    }
}

fn is_collection(root: &Value, property: &Value) -> bool {
    let schema = usage::target(property).map_or(property, |name| usage::component(root, name));
    !usage::is_object(schema) && (schema["type"] == "array" || schema["type"] == "object")
}

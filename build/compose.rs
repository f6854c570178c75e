//! What is put together of parts, written as one: `allOf` of objects, examples
//! that are shared, and a response that is a bare list as an object with that list.
//!
//! What cannot be put together stays as it is, and is refused later.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::document::{Document, escape, operations, walk};
use super::names::{self, referenced};
use super::usage;

/// Says of an object that it stands for a bare list. Nobody's key has it.
pub const BARE: &str = "x-\u{e000}bare";

type Lines = BTreeMap<String, usize>;

pub fn compose(document: &mut Document) {
    let Document { value: root, lines } = document;
    let examples = root["components"]["examples"].clone();
    shared_examples(root, &examples);
    for name in component_names(root) {
        if let Some((object, moved)) = object(root, &name, &mut BTreeSet::new()) {
            for (property, from) in moved {
                let to = format!("{}/properties/{}", pointer(&name), escape(&property));
                move_lines(lines, &from, &to);
            }
            root["components"]["schemas"][&name] = object;
        }
    }
    bare_lists(root, lines);
}

/// Puts examples where they are referred to.
fn shared_examples(node: &mut Value, examples: &Value) {
    let name = node["$ref"].as_str().and_then(|it| it.strip_prefix("#/components/examples/"));
    match name.map(|it| &examples[it]).filter(|it| it.is_object()) {
        Some(example) => *node = example.clone(),
        None => match node {
            Value::Object(entries) => {
                entries.values_mut().for_each(|it| shared_examples(it, examples));
            }
            Value::Array(items) => items.iter_mut().for_each(|it| shared_examples(it, examples)),
            _ => {}
        },
    }
}

fn component_names(root: &Value) -> Vec<String> {
    let schemas = root["components"]["schemas"].as_object();
    schemas.into_iter().flat_map(|it| it.keys().cloned()).collect()
}

fn pointer(name: &str) -> String {
    format!("/components/schemas/{}", escape(name))
}

/// What stands at one place is told by the line of another.
fn move_lines(lines: &mut Lines, from: &str, to: &str) {
    let below: Vec<_> = lines
        .range(from.to_owned()..)
        .take_while(|(it, _)| it.starts_with(from))
        .filter_map(|(it, line)| Some((format!("{to}{}", it.strip_prefix(from)?), *line)))
        .collect();
    lines.extend(below);
}

/// A component with `allOf` as one object, and where its properties come from.
/// `None` if it is none, or its parts contradict each other.
fn object(
    root: &Value,
    name: &str,
    within: &mut BTreeSet<String>,
) -> Option<(Value, Vec<(String, String)>)> {
    let schema = usage::component(root, name);
    let parts = schema["allOf"].as_array().filter(|_| within.insert(name.to_owned()))?;
    let mut whole = schema.as_object()?.clone();
    whole.remove("allOf");
    let (mut properties, mut required, mut moved) = (Map::new(), Vec::new(), Vec::new());
    let own = std::iter::once((pointer(name), Value::Object(whole.clone())));
    let parts =
        parts.iter().enumerate().map(|(index, part)| match part["$ref"].as_str().map(referenced) {
            Some(Some(base)) => {
                let composed = object(root, base, within).map(|it| it.0);
                let base_is = composed.unwrap_or_else(|| usage::component(root, base).clone());
                (pointer(base), base_is)
            }
            _ => (format!("{}/allOf/{index}", pointer(name)), part.clone()),
        });
    for (place, part) in parts.collect::<Vec<_>>().into_iter().chain(own) {
        for (key, value) in part.as_object()? {
            match key.as_str() {
                "properties" => {
                    for (property, schema) in value.as_object()? {
                        match properties.get(property) {
                            Some(other) if other != schema => return None,
                            Some(_) => continue,
                            None => {}
                        }
                        properties.insert(property.clone(), schema.clone());
                        let from = format!("{place}/properties/{}", escape(property));
                        moved.push((property.clone(), from));
                    }
                }
                "required" => required.extend(value.as_array()?.iter().cloned()),
                "$ref" | "allOf" | "oneOf" => return None,
                // What a part is, not what the whole is.
                "description" | "title" | "example" => {}
                _ => match whole.get(key) {
                    Some(other) if other != value => return None,
                    _ => drop(whole.insert(key.clone(), value.clone())),
                },
            }
        }
    }
    within.remove(name);
    let mut seen = BTreeSet::new();
    required.retain(|it| seen.insert(it.to_string()));
    whole.insert("properties".to_owned(), properties.clone().into());
    if !required.is_empty() {
        whole.insert("required".to_owned(), required.into());
    }
    (!properties.is_empty()).then(|| (whole.into(), moved))
}

/// A bare list that is received, and where.
struct Bare {
    place: String,
    name: String,
    is_named: bool,
    list: Value,
}

/// Makes an object of each bare list that is received. One that has a name and
/// is part of something else as well stays a list.
fn bare_lists(root: &mut Value, lines: &mut Lines) {
    let mut found: BTreeMap<String, Bare> = BTreeMap::new();
    for (pointer, operation) in operations(root) {
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            let shared = response["$ref"].as_str().and_then(|it| it.strip_prefix('#'));
            let of = shared.map_or_else(|| format!("{pointer}/responses/{status}"), str::to_owned);
            let place = format!("{of}/content/application~1json/schema");
            let Some(schema) = root.pointer(&place).filter(|_| status.starts_with('2')) else {
                continue;
            };
            let (named, list) = (usage::target(schema), usage::plain(root, schema));
            if list["type"] == "array" && list["items"].is_object() {
                let item = usage::target(&list["items"]).or(list["items"]["type"].as_str());
                let own = || format!("{}List", names::pascal(item.unwrap_or("Any")));
                let name = named.map_or_else(own, str::to_owned);
                let (is_named, list) = (named.is_some(), list.clone());
                found.insert(place.clone(), Bare { place, name, is_named, list });
            }
        }
    }
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    walk(root, "", &mut |_, node| {
        if let Some(name) = node["$ref"].as_str().and_then(referenced) {
            *uses.entry(name.to_owned()).or_default() += 1;
        }
        true
    });
    for Bare { place, name, is_named, list } in found.values() {
        let object = json!({
            "type": "object",
            "description": list["description"].as_str().unwrap_or("A list."),
            "properties": { "items": {
                "description": "What is in it.", "type": "array", "items": list["items"],
            } },
            "required": ["items"],
            BARE: true,
        });
        let as_body = found.values().filter(|it| it.is_named && it.name == *name).count();
        let is_free = match is_named {
            true => uses.get(name) == Some(&as_body),
            false => usage::component(root, name).is_null(),
        };
        if is_free || *usage::component(root, name) == object {
            let line = lines.get(place).copied().unwrap_or_default();
            lines.entry(pointer(name)).or_insert(line);
            let schemas = root.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
            if let Some(schemas) = schemas {
                schemas.insert(name.clone(), object);
                if let Some(schema) = root.pointer_mut(place) {
                    *schema = json!({ "$ref": format!("#{}", pointer(name)) });
                }
            }
        }
    }
}

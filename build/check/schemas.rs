//! Each schema must be one that the layers above the generator can carry.

use std::collections::BTreeSet;

use serde_json::Value;

use super::keys;
use super::node::Node;
use crate::codegen::{names, usage};

pub fn check(schema: &Node<'_>) {
    if !schema.is_object() {
        return schema.refuse("a schema must be a mapping");
    }
    for rule in [keys::of_schema, reference, types, combined, object, values, spelling] {
        rule(schema);
    }
}

fn reference(schema: &Node<'_>) {
    let keys = schema.as_object().map_or(0, serde_json::Map::len);
    schema.refuse_if(
        schema.get("$ref").is_some() && keys > 1,
        "whatever stands beside `$ref` is ignored: put the `$ref` into `allOf`",
    );
    let leads_to = schema.text("$ref").and_then(names::referenced);
    let is_named = leads_to.is_some_and(|it| !usage::component(schema.root(), it).is_null());
    // That it leads nowhere is said for all references.
    let leads = schema.text("$ref").and_then(|it| schema.root().pointer(it.strip_prefix('#')?));
    schema.at("$ref").refuse_if(
        leads.is_some() && !is_named,
        "it leads to a part of something: give that a name in `components/schemas`",
    );
}

fn types(schema: &Node<'_>) {
    const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];
    schema.at("type").refuse_if(
        schema["type"].is_array(),
        "a schema has one `type`, expected a string: say `null` with `nullable: true`",
    );
    if let Some(name) = schema.text("type").filter(|it| !TYPES.contains(it)) {
        let types = TYPES.join(", ");
        let reason = format!("there is no type `{name}`: write one of {types}");
        schema.at("type").refuse(reason);
    }
    let is_schema = |key| schema.get(key).is_none_or(Value::is_object);
    schema.at("items").refuse_if(!is_schema("items"), "a schema must be a mapping");
    let more = schema.at("additionalProperties");
    let is_allowed = is_schema("additionalProperties") || more.is_boolean();
    more.refuse_if(!is_allowed, "a schema must be a mapping");
    let in_place = schema.pointer.starts_with("/components/schemas/")
        && schema.pointer.split('/').count() == 6
        && schema.pointer.contains("/properties/");
    schema.at("format").refuse_if(
        schema["format"] == "password" && !in_place,
        "only a property of a named object can be a password: elsewhere it would print",
    );
}

fn combined(schema: &Node<'_>) {
    for keyword in ["oneOf", "anyOf", "not"] {
        let Some(parts) = schema.get(keyword) else { continue };
        let all = |test: &dyn Fn(&Value) -> bool| {
            parts.as_array().is_some_and(|it| !it.is_empty() && it.iter().all(test))
        };
        // One of several groups of properties has to be there; an identifier
        // may be of several kinds; without an object in it, it is any JSON.
        let is_groups = usage::is_object(schema) && all(&|it| it["required"].is_array());
        let is_kinds = is_component(schema) && all(&|it| usage::target(it).is_some());
        let is_any = all(&|it| it["type"].is_string() && it["type"] != "object");
        let fits = match keyword {
            "anyOf" => is_groups || is_kinds || is_any,
            "oneOf" => is_any,
            _ => false,
        };
        let reason = format!(
            "`{keyword}` of this form is not supported: describe one object that has the \
             properties of all, with `x-only-when` on those that go with one value of another, or \
             leave the schema open instead (`{{}}` takes any JSON)"
        );
        schema.at(keyword).refuse_if(!fits, reason);
    }
    schema.at("allOf").refuse_if(
        schema.get("allOf").is_some() && usage::target(schema).is_none(),
        "`allOf` is supported for one `$ref` with a `description` beside it only, and in \
         `components/schemas` for objects whose properties do not contradict each other: move it \
         there, or write them as one",
    );
}

/// Structs are named, `required` names their properties, and each property
/// gives a field.
fn object(schema: &Node<'_>) {
    schema.refuse_if(
        usage::is_object(schema) && !is_component(schema),
        "an object with `properties` needs a name: move it to `components/schemas` and refer to it",
    );
    for required in schema.at("required").children() {
        let name = required.as_str().unwrap_or_default();
        required.refuse_if(
            usage::is_object(schema) && schema["properties"].get(name).is_none(),
            format!(
                "`{name}` is required but is not one of the `properties`: describe it there, or \
                 take it out"
            ),
        );
    }
    let mut seen = BTreeSet::new();
    for (name, property) in schema.at("properties").entries() {
        // The `x-name` is looked at with those of all others.
        property.refuse_if(
            property["x-name"].is_null()
                && !(names::is_usable(name) && seen.insert(names::snake(name))),
            format!(
                "`{name}` gives no Rust field name of its own: give it an `x-name`, or leave it \
                 out, the extra fields carry it"
            ),
        );
        property.refuse_if(
            property["type"] == "array" && property.get("items").is_none(),
            "say the `items` of the list",
        );
        if let Some(remedy) = prints(name, &property) {
            property.refuse(format!("`{name}` would be printed: {remedy}"));
        }
    }
}

/// What is named like a secret must be described as one.
fn prints(name: &str, property: &Node<'_>) -> Option<&'static str> {
    const WORDS: [&str; 7] =
        ["password", "passwd", "passphrase", "passcode", "secret", "token", "pwd"];
    // That names one.
    if matches!(names::words(name).rsplit(' ').next(), Some("id" | "ids")) {
        return None;
    }
    let is_secret = |word: &str| {
        let singular = word.strip_suffix('s').unwrap_or(word);
        singular == "pin" || WORDS.iter().any(|it| singular.contains(it))
    };
    let words = names::words(name);
    let schema = usage::plain(property.root(), property.value);
    if schema["format"] == "password" || !words.split(' ').any(is_secret) {
        return None;
    }
    let of_texts = usage::plain(property.root(), &schema["items"])["type"] == "string";
    // `tokenCount` counts, `secretPin` is one.
    let is_number = matches!(schema["type"].as_str(), Some("integer" | "number"));
    let is_secret_number = is_number && words.rsplit(' ').next().is_some_and(is_secret);
    match schema["type"] == "string" {
        true => Some("add `format: password`"),
        false => (of_texts || is_secret_number)
            .then_some("make it a `type: string` with `format: password`"),
    }
}

/// Known values become variants, so they need names that differ.
fn values(schema: &Node<'_>) {
    for keyword in ["enum", "x-extensible-enum"] {
        let values = schema.at(keyword);
        if !values.is_array() {
            continue;
        }
        if schema["type"] != "string" {
            values.refuse(
                "known values need `type: string`: of another type, leave them out, and say them \
                 in the `description`",
            );
            continue;
        }
        values.refuse_if(
            !is_component(schema),
            "known values need a name: move the schema to `components/schemas` and refer to it",
        );
        let mut seen: Vec<&str> = Vec::new();
        for value in values.children() {
            match value.value.as_str() {
                None if value.is_null() => {
                    value.refuse("`null` is no value: take it out, `nullable: true` says it");
                }
                None => value.refuse(format!("{} is not a string: quote it", *value)),
                Some(text) => {
                    if let Some(reason) = not_a_variant(text, &seen) {
                        value.refuse(reason);
                    }
                    seen.push(text);
                }
            }
        }
    }
    let values = schema["enum"].as_array().or(schema["x-extensible-enum"].as_array());
    for last in schema.at("x-final").children() {
        let is_value = values.is_some_and(|values| values.contains(last.value));
        last.refuse_if(!is_value, format!("{} is not a value", *last));
    }
    for (key, text) in schema.at("x-enum-descriptions").entries() {
        let is_value = values.is_some_and(|values| values.iter().any(|value| value == key));
        text.refuse_if(!is_value, format!("`{key}` is not a value"));
    }
}

fn not_a_variant(text: &str, earlier: &[&str]) -> Option<String> {
    let Some(variant) = names::variant(text) else {
        return Some(format!(
            "`{text}` gives no Rust name: leave the known values out, and say them in the \
             `description`"
        ));
    };
    if earlier.iter().any(|it| it.eq_ignore_ascii_case(text)) {
        return Some(format!(
            "`{text}` differs from an earlier value in its letter case only; any letter case is \
             read anyway"
        ));
    }
    if variant == "Unknown" {
        return Some("`unknown` is the variant for values that are not listed".to_owned());
    }
    let same = earlier.iter().find(|it| names::variant(it).is_some_and(|it| it == variant))?;
    Some(format!("`{text}` has the Rust name of `{same}`"))
}

fn spelling(schema: &Node<'_>) {
    for key in ["x-name", "x-singular"] {
        usable(&schema.at(key), schema.text(key));
    }
    let plain = usage::plain(schema.root(), schema.value);
    let is_map = plain["type"] == "object" && !usage::is_object(plain);
    schema.at("x-singular").refuse_if(
        schema["x-singular"].is_string() && plain["type"] != "array" && !is_map,
        "`x-singular` should be on a list or map: only its verbs are named by one of its items",
    );
    if is_component(schema) {
        let name = usage::last_segment(&schema.pointer);
        usable(schema, Some(&name));
    }
}

/// Refuses a name that Rust cannot spell.
pub fn usable(place: &Node<'_>, name: Option<&str>) {
    if let Some(name) = name.filter(|it| !names::is_usable(it)) {
        place.refuse(format!("`{name}` gives no Rust name"));
    }
}

/// A list of itself, or a name for itself, has no end.
pub fn cycles(root: &Node<'_>) {
    root.select("components/schemas/*").iter().for_each(cycle);
}

fn cycle(schema: &Node<'_>) {
    let mut seen = BTreeSet::new();
    let mut at = schema.value;
    loop {
        at = match usage::target(at) {
            Some(next) if !seen.insert(next) => {
                let name = usage::last_segment(&schema.pointer);
                return schema.refuse(format!("`{name}` contains itself"));
            }
            Some(next) => usage::component(schema.root(), next),
            None if usage::is_object(at) => return,
            None if at["items"].is_object() => &at["items"],
            None if at["additionalProperties"].is_object() => &at["additionalProperties"],
            None => return,
        };
    }
}

/// A struct that is both sent and received could send back a masked password.
pub fn directions(root: &Node<'_>) {
    let received = usage::in_responses(root.value);
    for name in usage::in_requests(root.value).intersection(&received) {
        let schema = root.at("components").at("schemas").at(name);
        schema.refuse_if(
            usage::is_object(&schema),
            "this object is sent and received: describe the two directions separately",
        );
    }
}

fn is_component(schema: &Node<'_>) -> bool {
    let name = schema.pointer.strip_prefix("/components/schemas/");
    name.is_some_and(|name| !name.contains('/'))
}

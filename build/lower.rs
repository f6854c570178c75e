//! From the description written for people to the one the generator handles
//! well. A pure function; each rewrite is named for the trap it avoids, and
//! `tests/codegen.rs` shows each.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::names;
use super::usage;

/// What [`lower`] hands to the generator.
pub struct Lowered {
    /// The rewritten document.
    pub value: Value,
    /// Schemas that stand for a Rust type of ours, and that type.
    pub replacements: BTreeMap<String, String>,
    /// Schemas that become structs of requests.
    pub objects: BTreeSet<String>,
    /// Those of them that are changes: nothing in them is required.
    pub changes: BTreeSet<String>,
    /// Schemas that become structs of answers.
    pub answers: BTreeSet<String>,
}

/// The one property that an answer cannot do without.
pub const IDENTIFIER: &str = "id";
/// The type of a password that is sent.
pub const SECRET: &str = "crate::model::Secret";
/// The type of a password that is received.
const MASKED_SECRET: &str = "crate::model::MaskedSecret";

const STRING: &str = "::std::string::String";
const ANY: &str = "::serde_json::Value";

/// Applies all rewrites.
pub fn lower(document: &Value) -> Lowered {
    let requests = usage::in_requests(document);
    let answers = usage::in_answers(document);
    let objects = |names: &BTreeSet<String>| -> BTreeSet<String> {
        let is_object = |name: &&String| usage::is_object(usage::component(document, name));
        names.iter().filter(is_object).cloned().collect()
    };
    let mut lowered = Lowered {
        value: document.clone(),
        replacements: BTreeMap::new(),
        objects: objects(&requests),
        changes: BTreeSet::new(),
        answers: objects(&answers),
    };
    let is_change = |name: &&String| is_change(usage::component(document, name));
    lowered.changes = lowered.objects.iter().filter(is_change).cloned().collect();

    raw_error_answers(&mut lowered.value);
    only_used_schemas(&mut lowered.value, requests.union(&answers).cloned().collect());
    named_types(document, &mut lowered);
    let names: Vec<String> = lowered.objects.iter().chain(&lowered.answers).cloned().collect();
    for name in names {
        let answer = lowered.answers.contains(&name);
        if answer {
            optional_answer_fields(document, &mut lowered.value, &name);
        }
        secrets(&mut lowered, &name, answer);
        collections(document, &mut lowered, &name);
        if answer || is_open(usage::component(document, &name)) {
            open_object(&mut lowered, &name);
        }
        json_names(document, &mut lowered.value, &name);
    }
    no_client_side_validation(&mut lowered.value);
    lowered
}

/// The Rust type of a schema, if no struct has to be generated for it.
pub fn rust_type(document: &Value, schema: &Value) -> String {
    if let Some(name) = usage::target(schema) {
        let component = usage::component(document, name);
        return match known_type(name, component) {
            Some(rust_type) => rust_type,
            None if usage::is_object(component) => {
                format!("crate::generated::types::{}", names::pascal(name))
            }
            None => rust_type(document, component),
        };
    }
    match schema["type"].as_str() {
        Some("string") => STRING.to_owned(),
        Some("boolean") => "bool".to_owned(),
        Some("integer") => "i64".to_owned(),
        Some("number") => "f64".to_owned(),
        Some("array") => {
            format!("::std::vec::Vec<{}>", rust_type(document, &schema["items"]))
        }
        Some("object") => {
            let values = &schema["additionalProperties"];
            let value =
                if values.is_object() { rust_type(document, values) } else { ANY.to_owned() };
            format!("::std::collections::BTreeMap<{STRING}, {value}>")
        }
        _ => ANY.to_owned(),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Collection {
    List,
    Map,
}

/// Whether a schema is a list or a map.
pub fn collection(schema: &Value) -> Option<Collection> {
    match schema["type"].as_str() {
        Some("array") => Some(Collection::List),
        Some("object") if !usage::is_object(schema) => Some(Collection::Map),
        _ => None,
    }
}

/// Whether a request object requires nothing: what is set is what changes.
pub fn is_change(schema: &Value) -> bool {
    usage::is_object(schema) && schema["required"].as_array().is_none_or(Vec::is_empty)
}

/// Whether an object says itself that it may have fields that it does not list.
pub fn is_open(schema: &Value) -> bool {
    let more = &schema["additionalProperties"];
    more.is_object() || *more == Value::Bool(true)
}

/// Whether a schema is a string with known values that may grow.
pub fn is_open_enum(schema: &Value) -> bool {
    schema["enum"].is_array() || schema["x-extensible-enum"].is_array()
}

/// The type that stands for a named schema, if one of ours does.
fn known_type(name: &str, schema: &Value) -> Option<String> {
    if is_open_enum(schema) {
        return Some(format!("crate::generated::values::{}", names::pascal(name)));
    }
    // An identifier ends up in a path: only its own type knows what may.
    (name == "GatewayId").then(|| "crate::model::GatewayId".to_owned())
}

/// Trap: a typed error answer loses status and headers when the body is not
/// of that type (an HTML page), and two error types stop the generator. All
/// error answers become raw, all successes one; `src/error.rs` reads the body.
fn raw_error_answers(document: &mut Value) {
    let root = document.clone();
    for item in document["paths"].as_object_mut().into_iter().flat_map(Map::values_mut) {
        for operation in item.as_object_mut().into_iter().flat_map(Map::values_mut) {
            let success = usage::success(&root, operation).cloned();
            let Some(answers) = operation.get_mut("responses").and_then(Value::as_object_mut)
            else {
                continue;
            };
            let raw = json!({ "description": "An error answer.", "content": { "*/*": {} } });
            answers.clear();
            if let Some(success) = success {
                answers.insert("2XX".to_owned(), success);
            }
            answers.insert("4XX".to_owned(), raw.clone());
            answers.insert("5XX".to_owned(), raw);
        }
    }
}

/// Schemas of error bodies are documentation: no type is generated for them.
fn only_used_schemas(document: &mut Value, mut used: BTreeSet<String>) {
    let parameters = document["components"]["parameters"].clone();
    let places = json!({ "parameters": [parameters, document["paths"]] });
    for (_, schema) in super::document::schemas(&places) {
        usage::reach(document, schema, &mut used);
    }
    if let Some(schemas) = document["components"]["schemas"].as_object_mut() {
        schemas.retain(|name, _| used.contains(name));
    }
}

/// Trap: a closed enum fails the whole answer on one new value, and `udp`
/// beside `UDP` stops the generator. Known values become open enum types.
/// Other named schemas without fields would become wrappers that the setters
/// do not know: they are what they name.
fn named_types(document: &Value, lowered: &mut Lowered) {
    let schemas = lowered.value["components"]["schemas"].as_object_mut();
    for (name, schema) in schemas.into_iter().flatten() {
        let is_plain = !usage::is_object(schema)
            && !matches!(schema["type"].as_str(), Some("array" | "object"));
        let plain = || is_plain.then(|| rust_type(document, schema));
        if let Some(rust_type) = known_type(name, schema).or_else(plain) {
            lowered.replacements.insert(name.clone(), rust_type);
            *schema = json!({ "type": "string", "description": schema["description"] });
        }
    }
}

/// Trap: `format: password` is a plain string that prints in `Debug`. In a
/// request it becomes a secret; in an answer a type that keeps nothing, so
/// that a mask can never travel back as a password.
fn secrets(lowered: &mut Lowered, object: &str, answer: bool) {
    let (name, rust_type) = match answer {
        false => ("Secret", SECRET),
        true => ("MaskedSecret", MASKED_SECRET),
    };
    for property in properties_mut(&mut lowered.value, object) {
        if property["format"] == "password" {
            refer(property, name);
            lowered.replacements.insert(name.to_owned(), rust_type.to_owned());
        }
    }
    let schemas = &mut lowered.value["components"]["schemas"];
    for name in ["Secret", "MaskedSecret"] {
        if lowered.replacements.contains_key(name) {
            schemas[name] = json!({ "type": "string" });
        }
    }
}

/// Trap: an optional inline list or map is generated without `Option` and
/// skipped when empty, so it can never be cleared. Behind a reference it is
/// an `Option`, and absent, empty and filled are three things.
fn collections(document: &Value, lowered: &mut Lowered, object: &str) {
    let mut lifted = Vec::new();
    let required = lowered.value["components"]["schemas"][object]["required"].clone();
    let properties = lowered.value["components"]["schemas"][object]["properties"].as_object_mut();
    for (field, property) in properties.into_iter().flatten() {
        let is_collection = collection(usage::plain(document, property)).is_some();
        let is_required = required.as_array().is_some_and(|names| names.contains(&json!(field)));
        if is_collection && !is_required {
            let name = format!("{object}{}", names::pascal(field));
            lifted.push((name.clone(), rust_type(document, property)));
            refer(property, &name);
        }
    }
    for (name, rust_type) in lifted {
        lowered.value["components"]["schemas"][&name] = json!({ "type": "array", "items": {} });
        lowered.replacements.insert(name, rust_type);
    }
}

/// Fields that the description does not list stay reachable, both ways, in a
/// map whose values do not print.
fn open_object(lowered: &mut Lowered, object: &str) {
    let schemas = &mut lowered.value["components"]["schemas"];
    schemas[object]["additionalProperties"] = json!({ "$ref": "#/components/schemas/ExtraValue" });
    schemas["ExtraValue"] = json!({ "type": "string" });
    lowered.replacements.insert("ExtraValue".to_owned(), "crate::model::ExtraValue".to_owned());
}

/// The documentation of a field says what it is called in JSON, which the
/// struct does not show, and what it may look like.
fn json_names(document: &Value, lowered: &mut Value, object: &str) {
    let described = &usage::component(document, object)["properties"];
    let properties = lowered["components"]["schemas"][object]["properties"].as_object_mut();
    for (field, property) in properties.into_iter().flatten() {
        let Some(description) = property["description"].as_str() else { continue };
        let mut text = format!("{}\n\nIn JSON: `{field}`", description.trim_end());
        let plain = usage::plain(document, &described[field]);
        if let Some(example) = described[field].get("example").or_else(|| plain.get("example")) {
            let example = example.to_string();
            // A longer one would not be read, and a backtick would end the code.
            if plain["format"] != "password" && example.len() <= 60 && !example.contains('`') {
                text.push_str(&format!(", such as `{example}`"));
            }
        }
        text.push('.');
        property["description"] = json!(text);
    }
}

/// Trap: one missing or `null` field fails the answer of a call that the
/// server accepted. Everything is optional but the identifier, and the items
/// of a page: a page without them would look like the end of a list.
fn optional_answer_fields(document: &Value, lowered: &mut Value, object: &str) {
    let properties = &usage::component(document, object)["properties"];
    if let Some(required) =
        lowered["components"]["schemas"][object].get_mut("required").and_then(Value::as_array_mut)
    {
        required.retain(|name| {
            name == IDENTIFIER
                || name.as_str().is_some_and(|name| is_list_of_objects(document, &properties[name]))
        });
    }
}

/// Whether a schema is a list of things that have a name of their own.
pub fn is_list_of_objects(document: &Value, schema: &Value) -> bool {
    schema["type"] == "array"
        && usage::target(&schema["items"])
            .is_some_and(|name| usage::is_object(usage::component(document, name)))
}

/// Trap: lengths, patterns and formats become client-side validation that
/// goes out of date. Only the service knows what it accepts.
fn no_client_side_validation(document: &mut Value) {
    const VALIDATION: [&str; 15] = [
        "exclusiveMaximum",
        "exclusiveMinimum",
        "format",
        "maxItems",
        "maxLength",
        "maxProperties",
        "maximum",
        "minItems",
        "minLength",
        "minProperties",
        "minimum",
        "multipleOf",
        "nullable",
        "pattern",
        "uniqueItems",
    ];
    // A property may well be called `format`: only keywords of schemas go.
    let places: Vec<_> = super::document::schemas(document).map(|(pointer, _)| pointer).collect();
    for place in places {
        if let Some(schema) = document.pointer_mut(&place).and_then(Value::as_object_mut) {
            schema.retain(|keyword, _| !VALIDATION.contains(&keyword.as_str()));
        }
    }
}

fn properties_mut<'a>(
    document: &'a mut Value,
    object: &str,
) -> impl Iterator<Item = &'a mut Value> {
    document["components"]["schemas"][object]["properties"]
        .as_object_mut()
        .into_iter()
        .flat_map(Map::values_mut)
}

/// Turns a schema into a reference that keeps its description: a bare `$ref`
/// would lose it, and with it the documentation of the field.
fn refer(schema: &mut Value, name: &str) {
    *schema = json!({
        "description": schema["description"].as_str().unwrap_or_default(),
        "allOf": [{ "$ref": format!("#/components/schemas/{name}") }],
    });
}

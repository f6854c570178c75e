//! The JSON Schema of a configuration file, for editors.

use std::collections::BTreeMap;

use schemars::{JsonSchema, schema_for};
use serde_json::{Map, Value, json};

use super::Sections;
use super::references::Reference;

const ABOUT: &str = "The telephony of a VideoSDK account. A kind of resource that is left out is \
                     left alone. Wherever a secret stands, there may be `env` or `file` instead.";

/// What is read: no other fields, references in place of secrets, and names in place of
/// identifiers.
pub(crate) fn json_schema<C: Sections + JsonSchema>() -> Value {
    let mut root = schema_for!(C).to_value();
    schema(&mut root);
    by_name::<C>(&mut root);
    // Documentation of a Rust type says little to those who write a file.
    root["title"] = "VideoSDK telephony".into();
    root["description"] = ABOUT.into();
    if let Some(sections) = root.get_mut("properties").and_then(Value::as_object_mut) {
        for section in sections.values_mut().filter_map(Value::as_object_mut) {
            section.remove("default");
            section.insert("type".to_owned(), json!(["array", "null"]));
        }
        let about = "The schema of this file, for editors.";
        let schema = json!({ "type": "string", "description": about });
        sections.insert("$schema".to_owned(), schema);
    }
    root
}

/// Makes a schema, and those within it, as strict as reading is.
fn schema(value: &mut Value) {
    let Value::Object(fields) = value else { return };
    if fields.get("format").is_some_and(|it| it == "password") {
        by_reference(fields);
    }
    if let Some(Value::String(text)) = fields.get_mut("description")
        && let Some((about, _)) = text.split_once("\n\nIn JSON: ")
    {
        *text = about.to_owned();
    }
    if fields.contains_key("properties") {
        fields.insert("additionalProperties".to_owned(), false.into());
    }
    for key in ["properties", "$defs"] {
        let inner = fields.get_mut(key).and_then(Value::as_object_mut);
        inner.into_iter().flat_map(|it| it.values_mut()).for_each(schema);
    }
    for key in ["items", "additionalProperties"] {
        fields.get_mut(key).into_iter().for_each(schema);
    }
    for key in ["anyOf", "allOf", "oneOf"] {
        let inner = fields.get_mut(key).and_then(Value::as_array_mut);
        inner.into_iter().flatten().for_each(schema);
    }
}

/// What refers to a resource of another section may do so by its name.
fn by_name<C: Sections>(root: &mut Value) {
    let mut found = BTreeMap::new();
    for info in C::INFO {
        for Reference { path, target } in info.references {
            if let Some(names) = &target.names {
                let at = format!("/properties/{}", info.key);
                places(root, &at, path, &mut |at| found.insert(at, (names.key, target.noun)));
            }
        }
    }
    for (at, (key, noun)) in found {
        let Some(place) = root.pointer_mut(&at) else { continue };
        let about = format!("The `{key}` of the {noun}, on the server or in this file.");
        let named = json!({
            "type": "object",
            "properties": { key: { "type": "string", "description": about } },
            "required": [key],
            "additionalProperties": false,
        });
        *place = json!({ "anyOf": [place.take(), named] });
    }
}

/// Calls for each schema of what a path leads to, as `walk` does for values.
fn places<T>(root: &Value, at: &str, path: &[&str], found: &mut impl FnMut(String) -> T) {
    let Some(node) = root.pointer(at) else { return };
    let inner = ["items", "anyOf"].into_iter().filter(|key| node.get(key).is_some());
    let inner: Vec<_> = inner.collect();
    for key in &inner {
        let many = node[*key].as_array().map_or(0, Vec::len);
        match many {
            0 => places(root, &format!("{at}/{key}"), path, found),
            _ => (0..many)
                .filter(|it| node[*key][*it]["type"] != "null")
                .for_each(|it| places(root, &format!("{at}/{key}/{it}"), path, found)),
        }
    }
    match (path.split_first(), node["$ref"].as_str()) {
        (None, _) if inner.is_empty() => _ = found(at.to_owned()),
        (Some(_), Some(other)) => places(root, other.trim_start_matches('#'), path, found),
        (Some((&"*", rest)), None) => {
            places(root, &format!("{at}/additionalProperties"), rest, found);
        }
        (Some((key, rest)), None) => {
            let key = key.replace('~', "~0").replace('/', "~1");
            places(root, &format!("{at}/properties/{key}"), rest, found);
        }
        _ => {}
    }
}

/// A secret: where it is, or in clear.
fn by_reference(fields: &mut Map<String, Value>) {
    fields.remove("format");
    fields.remove("writeOnly");
    let clear = fields.remove("type").unwrap_or_else(|| "string".into());
    let reference = |key: &str, about: &str| {
        json!({
            "type": "object",
            "properties": { key: { "type": "string", "minLength": 1, "description": about } },
            "required": [key],
        })
    };
    let alternatives = json!([
        reference("env", "The environment variable that holds the secret."),
        reference("file", "The file that holds the secret, by its path from the folder of this one."),
        { "type": clear, "description": "The secret itself. Everyone who sees the file sees it." },
    ]);
    fields.insert("anyOf".to_owned(), alternatives);
}

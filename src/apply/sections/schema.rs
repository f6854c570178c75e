//! The JSON Schema of a configuration file, for editors.

use schemars::{JsonSchema, schema_for};
use serde_json::{Map, Value, json};

const ABOUT: &str = "The telephony of a VideoSDK account. A kind of resource that is left out is \
                     left alone. Wherever a secret stands, there may be `env` or `file` instead.";

/// What is read: no other fields, and references in place of secrets.
pub(crate) fn json_schema<C: JsonSchema>() -> Value {
    let mut root = schema_for!(C).to_value();
    schema(&mut root);
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

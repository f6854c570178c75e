//! The JSON Schemas of the types (feature `schemars`) say what the description
//! says: the same names, types, values and what is required.

#[allow(dead_code)]
#[path = "../build/document.rs"]
mod document;
#[macro_use]
#[path = "support/every_type.rs"]
mod every_type;

use std::collections::BTreeMap;

use schemars::{JsonSchema, schema_for};
use serde_json::{Value, json};

fn derived<T: JsonSchema>() -> Value {
    schema_for!(T).to_value()
}

/// Every type that has a schema of its own in the description.
fn all_derived() -> BTreeMap<&'static str, Value> {
    macro_rules! all {
        ($($name:ident),* $(,)?) => {
            [$((stringify!($name), derived::<videosdk_sip::types::$name>())),*].into()
        };
    }
    every_type!(all)
}

/// What counts of a schema, in one spelling for both dialects.
fn shape(root: &Value, schema: &Value) -> Value {
    let referred = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str());
    if let Some(target) = referred {
        return shape(root, root.pointer(&target[1..]).expect(target));
    }
    // `null` stands for "left out": a type of two.
    if let Some([one, null]) = schema["anyOf"].as_array().map(Vec::as_slice)
        && *null == json!({ "type": "null" })
    {
        return shape(root, one);
    }
    // An identifier of several kinds is what each of them is.
    if schema["anyOf"][0]["$ref"].is_string() {
        return shape(root, &schema["anyOf"][0]);
    }
    let kind = match &schema["type"] {
        Value::Array(kinds) => {
            assert_eq!(kinds[1..], [json!("null")], "{schema}");
            &kinds[0]
        }
        kind => kind,
    };
    let mut found = BTreeMap::from([("type", kind.clone())]);
    if let Some(properties) = schema["properties"].as_object() {
        let of = properties.iter().map(|(name, property)| (name.clone(), shape(root, property)));
        found.insert("properties", of.collect());
        let mut required: Vec<_> =
            schema["required"].as_array().into_iter().flatten().cloned().collect();
        required.sort_by_key(ToString::to_string);
        found.insert("required", required.into());
    }
    if !schema["items"].is_null() {
        found.insert("items", shape(root, &schema["items"]));
    }
    match &schema["additionalProperties"] {
        Value::Null | Value::Bool(false) => {}
        Value::Object(rest) if rest.contains_key("type") => {
            found.insert("others", shape(root, &schema["additionalProperties"]));
        }
        _ => {
            found.insert("others", json!("any"));
        }
    }
    let values = [&schema["enum"], &schema["x-extensible-enum"], &schema["examples"]];
    if let Some(values) = values.into_iter().find(|values| values.is_array()) {
        found.insert("values", values.clone());
        found.insert("closed", schema["enum"].is_array().into());
    }
    if schema["format"] == "password" {
        found.insert("secret", true.into());
    }
    json!(found)
}

#[test]
fn derived_schemas_and_the_description_agree() {
    let spec = document::Document::parse(videosdk_sip::OPENAPI_YAML).expect("readable").value;
    let derived = all_derived();
    let described = spec["components"]["schemas"].as_object().expect("schemas");
    // Errors are read in any shape, so they have no type.
    let names = described.keys().filter(|name| *name != "Error");
    assert_eq!(derived.keys().collect::<Vec<_>>(), names.collect::<Vec<_>>());
    for (name, schema) in &derived {
        let ours = shape(schema, schema);
        let mut theirs = shape(&spec, &described[*name]);
        // What an update requires can be left out of a change: an edit restates it.
        if name.ends_with("Update") {
            theirs["required"] = json!([]);
        }
        assert_eq!(ours, theirs, "{name}");
    }
}

#[test]
fn what_differs_is_seen() {
    let spec = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    for other in [
        json!({ "type": "object", "properties": { "b": { "type": "string" } } }),
        json!({ "type": "object", "properties": { "a": { "type": "boolean" } } }),
        json!({ "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a"] }),
    ] {
        assert_ne!(shape(&spec, &spec), shape(&other, &other), "{other}");
    }
}

#[test]
fn a_change_can_be_part_of_a_configuration() {
    #[derive(JsonSchema)]
    #[expect(dead_code, reason = "only its schema is looked at")]
    struct Configuration {
        gateway: videosdk_sip::outbound_gateways::OutboundGatewayId,
        change: videosdk_sip::outbound_gateways::OutboundGatewayUpdate,
    }
    let schema = derived::<Configuration>();
    assert_eq!(schema["properties"]["change"]["$ref"], "#/$defs/OutboundGatewayUpdate");
    let change = &schema["$defs"]["OutboundGatewayUpdate"];
    let text = change["properties"]["record"]["description"].as_str().expect("a description");
    assert!(text.starts_with("Whether calls through this gateway are recorded."), "{text}");
    let password = &schema["$defs"]["SipCredentials"]["properties"]["password"];
    assert_eq!(password["format"], "password");
    assert_eq!(password["writeOnly"], true);
}

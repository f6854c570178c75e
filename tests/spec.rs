//! The description says what it has to, and its examples are true.

#[allow(dead_code)]
#[path = "../build/document.rs"]
mod document;

use serde_json::Value;
use videosdk_sip::{OutboundGateway, OutboundGatewayUpdate};

fn spec() -> Value {
    let text = include_str!("../openapi.yaml");
    document::Document::parse(text).expect("readable").value
}

fn operation(spec: &Value) -> &Value {
    &spec["paths"]["/v2/sip/outbound-gateways/{gatewayId}"]["put"]
}

fn examples(media: &Value) -> Vec<&Value> {
    media["examples"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(_, example)| &example["value"])
        .collect()
}

#[test]
fn request_examples_can_be_sent_as_they_are() {
    let spec = spec();
    let examples = examples(&operation(&spec)["requestBody"]["content"]["application/json"]);
    assert!(examples.len() >= 3);
    for example in examples {
        let change: OutboundGatewayUpdate =
            serde_json::from_value(example.clone()).expect("a change");
        change.check().expect("would be sent");
        assert!(change.extra.is_empty(), "a described field: {example}");
        assert_eq!(serde_json::to_value(&change).expect("JSON"), *example);
    }
}

#[test]
fn the_answers_example_is_read_to_the_last_field() {
    let spec = spec();
    let media = &operation(&spec)["responses"]["200"]["content"]["application/json"];
    for example in examples(media) {
        let gateway: OutboundGateway = serde_json::from_value(example.clone()).expect("a gateway");
        assert!(gateway.extra.is_empty());
        assert_eq!(serde_json::to_value(&gateway).expect("JSON"), *example);
    }
}

/// An example that the field's own type does not take would be a lie.
#[test]
fn field_examples_are_of_the_fields_type() {
    let spec = spec();
    let schemas = &spec["components"]["schemas"];
    for (name, property) in
        schemas["OutboundGatewayUpdate"]["properties"].as_object().expect("fields")
    {
        let target = property["allOf"][0]["$ref"].as_str();
        let target = target.map(|target| &spec.pointer(&target[1..]).expect("a schema")["example"]);
        let example = target.unwrap_or(&property["example"]);
        if name == "auth" {
            continue; // Its parts have the examples.
        }
        let change = serde_json::json!({ name: example });
        let change: OutboundGatewayUpdate = serde_json::from_value(change).expect(name);
        assert!(!change.is_empty() && change.extra.is_empty(), "{name} has no example");
    }
}

#[test]
fn every_field_of_the_reference_page_is_described() {
    let spec = spec();
    let fields = [
        "name",
        "numbers",
        "address",
        "geoRegion",
        "transport",
        "auth",
        "mediaEncryption",
        "record",
        "noiseCancellation",
        "allowedNumbers",
        "metadata",
        "tags",
        "enableDtmf",
    ];
    for schema in ["OutboundGatewayUpdate", "OutboundGateway"] {
        let properties = &spec["components"]["schemas"][schema]["properties"];
        for field in fields {
            let text = properties[field]["description"].as_str();
            assert!(text.is_some_and(|text| text.len() > 10), "{schema} {field}");
        }
    }
}

#[test]
fn every_contradiction_of_the_sources_is_told() {
    let spec = spec();
    let properties = &spec["components"]["schemas"]["OutboundGatewayUpdate"]["properties"];
    for field in ["record", "noiseCancellation", "enableDtmf", "geoRegion"] {
        let text = properties[field]["description"].as_str().expect("text");
        assert!(text.contains("left out of an update"), "{field}");
    }
    let description = operation(&spec)["description"].as_str().expect("text");
    for topic in ["`PATCH`", "remain unchanged", "`ETag`"] {
        assert!(description.contains(topic), "{topic}");
    }
    let schemas = &spec["components"]["schemas"];
    for (schema, topic) in
        [("Transport", "upper case"), ("MediaEncryption", "`SRTP`"), ("GeoRegion", "`us002`")]
    {
        assert!(schemas[schema]["description"].as_str().expect("text").contains(topic), "{schema}");
    }
}

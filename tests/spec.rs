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
fn the_description_is_in_the_crate() {
    assert_eq!(videosdk_sip::OPENAPI_YAML, include_str!("../openapi.yaml"));
    assert!(videosdk_sip::OPENAPI_YAML.starts_with("openapi: 3.0.3\n"));
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

/// Every operation, with `GET /path` as its name.
fn operations(spec: &Value) -> Vec<(String, &Value)> {
    document::operations(spec)
        .map(|(pointer, operation)| {
            let (path, method) = pointer.rsplit_once('/').expect("a path");
            let path = path.trim_start_matches("/paths/").replace("~1", "/");
            (format!("{} {path}", method.to_uppercase()), operation)
        })
        .collect()
}

#[test]
fn the_operations_are_those_that_are_known() {
    let spec = spec();
    let names: Vec<_> = operations(&spec).into_iter().map(|(name, _)| name).collect();
    let (all, one) = ("/v2/sip/outbound-gateways", "/v2/sip/outbound-gateways/{gatewayId}");
    let expected = [("GET", all), ("POST", all), ("GET", one), ("PUT", one), ("DELETE", one)];
    for (method, path) in expected.into_iter().chain([("PATCH", one)]) {
        assert!(names.contains(&format!("{method} {path}")), "{method} {path}");
    }
    assert_eq!(names.len(), 6);
}

#[test]
fn every_operation_says_how_it_fails() {
    let spec = spec();
    for (name, operation) in operations(&spec) {
        let answers = operation["responses"].as_object().expect(&name);
        for status in ["400", "401", "403", "404", "429", "500"] {
            let answer = answers.get(status).unwrap_or_else(|| panic!("{name}: {status}"));
            let target = answer["$ref"].as_str().expect(&name);
            let answer = spec.pointer(&target[1..]).expect("an answer");
            let content = &answer["content"]["application/json"];
            assert!(content["example"]["message"].is_string(), "{name}: {status}");
            assert!(answer["description"].as_str().is_some_and(|text| text.len() > 10));
            assert_eq!(status == "429", answer["headers"]["Retry-After"].is_object(), "{status}");
        }
    }
}

#[test]
fn every_operation_says_where_it_is_known_from() {
    let spec = spec();
    for (name, operation) in operations(&spec) {
        let text = operation["description"].as_str().expect(&name);
        assert!(text.contains("reference page") || text.contains("SDK"), "{name}: {text}");
        assert!(operation["summary"].as_str().is_some_and(|text| !text.ends_with('.')), "{name}");
    }
}

#[test]
fn every_property_is_described_and_exemplified() {
    let spec = spec();
    for (schema, definition) in spec["components"]["schemas"].as_object().expect("schemas") {
        assert!(definition["description"].is_string(), "{schema}");
        for (name, property) in definition["properties"].as_object().into_iter().flatten() {
            let text = property["description"].as_str().unwrap_or_default();
            assert!(text.len() > 10 && text.trim_end().ends_with('.'), "{schema}.{name}: {text}");
            let target = property["allOf"][0]["$ref"].as_str();
            let target = target.map(|target| spec.pointer(&target[1..]).expect("a schema"));
            let exemplified = |schema: &Value| {
                !schema["example"].is_null()
                    || schema["properties"].as_object().is_some_and(|parts| {
                        !parts.is_empty() && parts.values().all(|it| !it["example"].is_null())
                    })
            };
            let found = exemplified(property) || target.is_some_and(exemplified);
            assert!(found, "{schema}.{name} has no example");
        }
    }
    for (name, operation) in operations(&spec) {
        let body = &operation["requestBody"];
        let success = &operation["responses"]["200"];
        for part in [body, success].into_iter().filter(|part| !part.is_null()) {
            assert!(!examples(&part["content"]["application/json"]).is_empty(), "{name}");
        }
    }
}

#[test]
fn every_example_is_read_or_sent_to_the_last_field() {
    use videosdk_sip::{OutboundGatewayCreate, OutboundGatewayDeletion, OutboundGatewayPage};

    fn same<T: serde::de::DeserializeOwned + serde::Serialize>(example: &Value) {
        let typed: T = serde_json::from_value(example.clone()).expect("of its type");
        assert_eq!(serde_json::to_value(&typed).expect("JSON"), *example);
    }
    let spec = spec();
    let mut seen = 0;
    for (name, operation) in operations(&spec) {
        for part in [&operation["requestBody"], &operation["responses"]["200"]] {
            let media = &part["content"]["application/json"];
            for example in examples(media) {
                seen += 1;
                let schema = media["schema"]["$ref"].as_str().expect("a schema");
                match schema.rsplit('/').next().expect("a name") {
                    "OutboundGateway" => same::<OutboundGateway>(example),
                    "OutboundGatewayCreate" => same::<OutboundGatewayCreate>(example),
                    "OutboundGatewayDeletion" => same::<OutboundGatewayDeletion>(example),
                    "OutboundGatewayPage" => same::<OutboundGatewayPage>(example),
                    "OutboundGatewayUpdate" => same::<OutboundGatewayUpdate>(example),
                    other => panic!("{name}: {other}"),
                }
            }
        }
    }
    assert!(seen >= 11, "{seen}");
}

//! The description says what it has to, and its examples are true.

#[allow(dead_code)]
#[path = "../build/document.rs"]
mod document;

use serde_json::Value;
use videosdk_sip::outbound_gateways::{OutboundGateway, OutboundGatewayUpdate};

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
fn the_example_of_the_response_is_read_to_the_last_field() {
    let spec = spec();
    let media = &operation(&spec)["responses"]["200"]["content"]["application/json"];
    for example in examples(media) {
        let gateway: OutboundGateway = serde_json::from_value(example.clone()).expect("a gateway");
        assert!(gateway.extra.is_empty());
        assert_eq!(serde_json::to_value(&gateway).expect("JSON"), *example);
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
    let (all, one) = ("/v2/sip/inbound-gateways", "/v2/sip/inbound-gateways/{gatewayId}");
    let inbound = [("GET", all), ("POST", all), ("GET", one), ("PATCH", one), ("DELETE", one)];
    for (method, path) in inbound {
        assert!(names.contains(&format!("{method} {path}")), "{method} {path}");
    }
    assert_eq!(names.len(), 11);
}

#[test]
fn every_example_is_read_or_sent_to_the_last_field() {
    use videosdk_sip::inbound_gateways::{
        InboundGateway, InboundGatewayDeletion, InboundGatewayPage, InboundGatewayUpdate,
        NewInboundGateway,
    };
    use videosdk_sip::outbound_gateways::{
        NewOutboundGateway, OutboundGatewayDeletion, OutboundGatewayPage,
    };

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
                    "NewOutboundGateway" => same::<NewOutboundGateway>(example),
                    "OutboundGatewayDeletion" => same::<OutboundGatewayDeletion>(example),
                    "OutboundGatewayPage" => same::<OutboundGatewayPage>(example),
                    "OutboundGatewayUpdate" => same::<OutboundGatewayUpdate>(example),
                    "InboundGateway" => same::<InboundGateway>(example),
                    "NewInboundGateway" => same::<NewInboundGateway>(example),
                    "InboundGatewayDeletion" => same::<InboundGatewayDeletion>(example),
                    "InboundGatewayPage" => same::<InboundGatewayPage>(example),
                    "InboundGatewayUpdate" => same::<InboundGatewayUpdate>(example),
                    other => panic!("{name}: {other}"),
                }
            }
        }
    }
    assert!(seen >= 11, "{seen}");
}

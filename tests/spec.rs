//! The description says what it has to, and its examples are true.

#[allow(dead_code)]
#[path = "../build/document.rs"]
mod document;
#[macro_use]
#[path = "support/every_type.rs"]
mod every_type;

use std::collections::BTreeSet;

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
    let expected = [
        "GET /v2/sip/outbound-gateways",
        "POST /v2/sip/outbound-gateways",
        "GET /v2/sip/outbound-gateways/{gatewayId}",
        "PUT /v2/sip/outbound-gateways/{gatewayId}",
        "PATCH /v2/sip/outbound-gateways/{gatewayId}",
        "DELETE /v2/sip/outbound-gateways/{gatewayId}",
        "GET /v2/sip/inbound-gateways",
        "POST /v2/sip/inbound-gateways",
        "GET /v2/sip/inbound-gateways/{gatewayId}",
        "PATCH /v2/sip/inbound-gateways/{gatewayId}",
        "DELETE /v2/sip/inbound-gateways/{gatewayId}",
        "GET /v2/sip/routing-rule",
        "POST /v2/sip/routing-rule",
        "GET /v2/sip/routing-rule/{ruleId}",
        "PATCH /v2/sip/routing-rule/{ruleId}",
        "DELETE /v2/sip/routing-rule/{ruleId}",
        "GET /v2/sip/phone-numbers",
        "POST /v2/sip/phone-numbers",
        "GET /v2/sip/phone-numbers/{e164}",
        "POST /v2/sip/phone-numbers/detach",
        "PATCH /v2/sip/phone-numbers/gateways/{gatewayId}",
        "POST /v2/sip/phone-numbers/{phoneNumberId}/release",
        "GET /v2/sip/call",
        "POST /v2/sip/call",
        "GET /v2/sip/call/{callId}",
        "POST /v2/sip/call/end",
        "POST /v2/sip/call/transfer",
        "POST /v2/sip/call/switch-room",
        "GET /v2/sip/webhooks",
        "POST /v2/sip/webhooks",
        "GET /v2/sip/webhooks/{webhookId}",
        "PUT /v2/sip/webhooks/{webhookId}",
        "PATCH /v2/sip/webhooks/{webhookId}",
        "DELETE /v2/sip/webhooks/{webhookId}",
        "GET /v2/public/rsa-public-key",
        "GET /v2/batch-calls",
        "POST /v2/batch-calls",
        "POST /v2/batch-calls/upload",
        "POST /v2/batch-calls/parse",
        "GET /v2/batch-calls/{batchId}",
        "PUT /v2/batch-calls/{batchId}",
        "DELETE /v2/batch-calls/{batchId}",
        "POST /v2/batch-calls/{batchId}/cancel",
        "GET /v2/batch-calls/{batchId}/stats",
        "GET /v2/batch-calls/{batchId}/records",
        "DELETE /v2/batch-calls/{batchId}/records",
        "PUT /v2/batch-calls/{batchId}/records/{recordId}",
        "GET /v2/connectors",
        "POST /v2/connectors",
        "GET /v2/connectors/{connectorId}",
        "DELETE /v2/connectors/{connectorId}",
        "POST /v2/connectors/{connectorId}/rotate-key",
        "GET /v2/rooms",
        "POST /v2/rooms",
        "GET /v2/rooms/{roomId}",
        "GET /v2/rooms/validate/{roomId}",
        "POST /v2/rooms/deactivate",
        "GET /v2/recordings",
        "GET /v2/recordings/{recordingId}",
        "DELETE /v2/recordings/{recordingId}",
        "POST /v2/recordings/start",
        "POST /v2/recordings/end",
        "GET /v2/sessions",
        "GET /v2/sessions/{sessionId}",
        "GET /v2/sessions/{sessionId}/participants",
        "GET /v2/sessions/{sessionId}/participants/active",
        "GET /v2/sessions/{sessionId}/participants/{participantId}",
        "POST /v2/sessions/end",
        "POST /v2/sessions/participants/remove",
    ];
    let names: BTreeSet<&str> = names.iter().map(String::as_str).collect();
    assert_eq!(names, BTreeSet::from(expected));
}

#[test]
fn every_example_is_read_or_sent_to_the_last_field() {
    fn same<T: serde::de::DeserializeOwned + serde::Serialize>(name: &str, example: &Value) {
        let typed: T = serde_json::from_value(example.clone()).expect(name);
        let mut written = example.clone();
        mask_issued(&mut written);
        assert_eq!(serde_json::to_value(&typed).expect("JSON"), written, "{name}");
    }
    /// The address of a connector has its key.
    fn is_a_key(address: &Value) -> bool {
        address.as_str().is_some_and(|it| it.contains("/hooks/"))
    }
    /// What the server issues is read, and not written.
    fn mask_issued(value: &mut Value) {
        match value {
            Value::Array(items) => items.iter_mut().for_each(mask_issued),
            Value::Object(entries) => {
                entries.iter_mut().for_each(|(key, value)| match key.as_str() {
                    "webhookUrl" if !is_a_key(value) => {}
                    "webhookUrl" | "presignedUrl" => *value = "••••••••".into(),
                    _ => mask_issued(value),
                })
            }
            _ => {}
        }
    }
    let spec = spec();
    let mut seen = 0;
    for (name, operation) in operations(&spec) {
        for part in [&operation["requestBody"], &operation["responses"]["200"]] {
            let media = &part["content"]["application/json"];
            for example in examples(media) {
                seen += 1;
                let schema = media["schema"]["$ref"].as_str().expect("a schema");
                let schema = schema.rsplit('/').next().expect("a name");
                macro_rules! is_the_same {
                    ($($known:ident),* $(,)?) => {
                        match schema {
                            $(stringify!($known) => {
                                same::<videosdk_sip::types::$known>(schema, example);
                            })*
                            other => panic!("{name}: {other}"),
                        }
                    };
                }
                every_type!(is_the_same);
            }
        }
    }
    assert!(seen >= 60, "{seen}");
}

//! What holds for any input.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use videosdk_sip::Client;
use videosdk_sip::outbound_gateways::{
    OutboundGateway, OutboundGatewayId, OutboundGatewayUpdate, Transport,
};

/// Any JSON, not too deep.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".*".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 64, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..8).prop_map(Value::from),
            prop::collection::btree_map(".*", inner, 0..8)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// Keys that mean something, and others.
fn any_key() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "id",
            "gatewayId",
            "data",
            "name",
            "address",
            "numbers",
            "allowedNumbers",
            "transport",
            "mediaEncryption",
            "record",
            "noiseCancellation",
            "enableDtmf",
            "tags",
            "auth",
            "geoRegion",
            "metadata",
        ])
        .prop_map(str::to_owned),
        ".*",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// An id is refused, or it is what was given.
    #[test]
    fn any_id(text in ".{0,300}") {
        match OutboundGatewayId::new(text.as_str()) {
            Ok(id) => {
                prop_assert_eq!(id.as_str(), text.as_str());
                prop_assert!(!text.is_empty() && text != "." && text != "..");
                prop_assert!(!text.contains(['/', '\\']) && !text.chars().any(char::is_control));
            }
            Err(error) => {
                prop_assert!(error.is_invalid_request());
                prop_assert!(!error.to_string().chars().any(char::is_control));
            }
        }
    }

    /// An object that says which gateway it is, is a gateway, and nothing of
    /// it is lost.
    #[test]
    fn any_object_with_an_identifier(
        fields in prop::collection::btree_map(any_key(), any_json(), 0..12),
        id in ".+",
    ) {
        let mut object: Map<String, Value> = fields.into_iter().collect();
        object.insert("id".to_owned(), json!(id));
        let gateway: OutboundGateway = serde_json::from_value(Value::Object(object.clone())).unwrap();
        prop_assert_eq!(&gateway.id, &id);
        let again = serde_json::to_value(&gateway).unwrap();
        for (key, value) in object {
            // Null is as good as missing for what is known; passwords are dropped;
            // letter case, booleans and numbers in texts are read.
            let known_null = value.is_null();
            prop_assert!(known_null || key == "auth" || again.get(&key).is_some(), "{} is lost", key);
        }
    }

    /// Any bytes are a gateway or a short error.
    #[test]
    fn any_response(bytes in prop::collection::vec(any::<u8>(), 0..512)) {
        if let Err(error) = serde_json::from_slice::<OutboundGateway>(&bytes) {
            prop_assert!(error.to_string().len() < 2000);
        }
    }

    /// A value is known in any letter case, or kept as it is.
    #[test]
    fn any_enum_value(text in ".*") {
        let transport = Transport::from(text.as_str());
        prop_assert!(transport.as_str() == text || transport.as_str() == text.to_ascii_lowercase());
    }

    /// Whatever is sent, is sent as it was given, and prints without password.
    #[test]
    fn any_change(
        name in ".*",
        tags in prop::collection::vec(".*", 0..5),
        metadata in prop::collection::btree_map(".*", ".*", 0..5),
        password in "[a-z]{12}-canary",
    ) {
        let change = OutboundGatewayUpdate::new()
            .name(name.clone())
            .tags(tags.clone())
            .metadata(metadata.clone())
            .credentials("user", password.clone());
        let sent = serde_json::to_value(&change).unwrap();
        prop_assert_eq!(&sent, &json!({
            "name": name, "tags": tags, "metadata": metadata,
            "auth": { "username": "user", "password": password.clone() },
        }));
        let printed = format!("{change:?} {change}");
        prop_assert!(!printed.contains(&password));
        let again: OutboundGatewayUpdate = serde_json::from_value(sent).unwrap();
        prop_assert_eq!(again, change);
    }

    /// No setting makes the client panic, and no error repeats a secret.
    #[test]
    fn any_configuration(
        base_url in ".*", key in ".*", secret in "[a-z]{8}-canary.*", token in ".*canary.*", agent in ".*",
    ) {
        let builders = [
            Client::builder().api_key(key.clone(), secret.clone()),
            Client::builder().token(token.clone()),
        ];
        for builder in builders {
            let builder = builder.with_base_url(base_url.clone()).with_user_agent(agent.clone());
            let debug = format!("{builder:?}");
            prop_assert!(!debug.contains("canary"));
            let printed = match builder.build() {
                Ok(client) => format!("{client:?}"),
                Err(error) => format!("{error} {error:?}"),
            };
            prop_assert!(!printed.contains("canary"));
        }
    }
}

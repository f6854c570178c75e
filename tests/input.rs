//! Changes that are read from outside: what is misspelt is refused, what is new
//! passes, and a strict reader takes only what is known.

use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use videosdk_sip::Strict;
use videosdk_sip::calls::CallStatus;
use videosdk_sip::outbound_gateways::{
    GeoRegion, NewOutboundGateway, OutboundGateway, OutboundGatewayUpdate, Transport,
};
use videosdk_sip::routing_rules::{NewRoutingRule, RoutingRuleUpdate};
use videosdk_sip::sandbox::{OmittedFields, Sandbox};

/// Why it is refused, or what would be sent.
fn read<T: DeserializeOwned + ToString>(value: Value) -> Result<String, String> {
    match serde_json::from_value::<T>(value) {
        Ok(read) => Ok(read.to_string()),
        Err(error) => Err(error.to_string()),
    }
}

fn refused<T: DeserializeOwned + ToString>(value: Value) -> String {
    read::<T>(value.clone()).expect_err(&value.to_string())
}

#[test]
fn a_misspelt_field_is_refused_with_the_right_name() {
    for (given, meant) in [
        ("recrod", "record"),
        ("Record", "record"),
        ("media_encryption", "mediaEncryption"),
        ("MediaEncryption", "mediaEncryption"),
        ("media-encryption", "mediaEncryption"),
        ("trnasport", "transport"),
        ("transprot", "transport"),
        ("adress", "address"),
        ("number", "numbers"),
        ("tag", "tags"),
        ("geo_regoin", "geoRegion"),
        // By its name in Rust.
        ("credentials", "auth"),
    ] {
        let error = refused::<OutboundGatewayUpdate>(json!({ given: "canary" }));
        let both = error.contains(&format!("`{given}`")) && error.contains(&format!("`{meant}`"));
        assert!(both && !error.contains("canary"), "{given}: {error}");
    }
    // By its name in responses.
    let error = refused::<RoutingRuleUpdate>(json!({ "numbers": ["+14155550123"] }));
    assert!(error.contains("`phoneNumbers`"), "{error}");
    let create = json!({ "name": "n", "numbers": ["+1"], "address": "a", "recrod": true });
    assert!(refused::<NewOutboundGateway>(create).contains("`record`"));
}

#[test]
fn a_misspelt_field_of_an_object_within_is_refused_too() {
    let credentials =
        |key: &str| json!({ "auth": { "username": "u", "password": "canary-pw", key: "x" } });
    for key in ["usernam", "Password", "realm"] {
        let error = refused::<OutboundGatewayUpdate>(credentials(key));
        assert!(error.contains(&format!("`{key}`")) && !error.contains("canary"), "{error}");
    }
    let room = json!({ "room": { "type": "static", "prefx": "a" } });
    assert!(refused::<RoutingRuleUpdate>(room).contains("`prefx`"));
}

#[test]
fn what_is_new_passes_and_is_found() {
    let change: OutboundGatewayUpdate =
        serde_json::from_value(json!({ "includeHeaders": true, "record": true })).unwrap();
    assert_eq!(change.unknown_fields(), ["includeHeaders"]);
    change.check().expect("it can be sent");
    let same = OutboundGatewayUpdate::new().record(true).extra("includeHeaders", true);
    assert_eq!(change, same);
    assert!(OutboundGatewayUpdate::new().record(true).unknown_fields().is_empty());
}

#[test]
fn an_extra_field_that_is_misspelt_is_refused_before_it_is_sent() {
    for name in ["recrod", "media_encryption"] {
        let change = OutboundGatewayUpdate::new().extra(name, true);
        let error = change.check().unwrap_err();
        assert!(error.is_invalid_request() && error.to_string().contains(name), "{error}");
    }
}

#[test]
fn a_strict_reader_takes_only_what_is_known() {
    type Update = Strict<OutboundGatewayUpdate>;
    let strict =
        |value: Value| serde_json::from_value::<Update>(value).map_err(|it| it.to_string());
    assert_eq!(
        strict(json!({ "transport": "TLS", "geoRegion": "ap009", "metadata": { "any": 1 } }))
            .unwrap()
            .0,
        OutboundGatewayUpdate::new()
            .transport(Transport::Tls)
            .geo_region("ap009")
            .metadata([("any", 1)])
    );
    for (value, named) in [
        (json!({ "id": "other" }), "`id`"),
        (json!({ "includeHeaders": true }), "`includeHeaders`"),
        (json!({ "transport": "quic" }), "`quic`"),
        (json!({ "auth": { "username": "u", "password": "p", "realm": "r" } }), "`realm`"),
    ] {
        let error = strict(value).unwrap_err();
        assert!(error.contains(named), "{error}");
    }
    assert!(strict(json!({ "includeHeaders": true })).unwrap_err().contains("address, "));
}

#[test]
fn strictness_reaches_into_structures_and_ends_with_them() {
    #[derive(Debug, Deserialize)]
    #[expect(dead_code, reason = "only whether it can be read counts")]
    struct Settings {
        changes: Vec<OutboundGatewayUpdate>,
    }
    let settings = json!({ "changes": [{ "record": true }, { "colour": "red" }] });
    let error = serde_json::from_value::<Strict<Settings>>(settings.clone()).unwrap_err();
    assert!(error.to_string().contains("`colour`"), "{error}");
    serde_json::from_value::<Settings>(settings).expect("not strict any more");
    // The place is told, as ever.
    let error =
        serde_json::from_str::<Strict<Settings>>("{\"changes\":\n[{\"colour\":1}]}").unwrap_err();
    assert_eq!(error.line(), 2, "{error}");
}

#[test]
fn what_a_person_types_is_one_of_the_known_values() {
    assert_eq!("TLS".parse::<Transport>().unwrap(), Transport::Tls);
    let error = "tsl".parse::<Transport>().unwrap_err();
    assert!(error.is_invalid_request());
    assert_eq!(
        error.to_string(),
        "`tsl` is no Transport; there are udp, tcp, tls; did you mean `tls`?"
    );
    let error = "sctp".parse::<Transport>().unwrap_err().to_string();
    assert!(error.contains("udp, tcp, tls") && !error.contains("did you mean"), "{error}");
    // Deliberately.
    let sctp = Transport::from("sctp");
    assert!(!sctp.is_known() && sctp.as_str() == "sctp");
    #[cfg(feature = "optional")]
    for (typed, known) in [("TLS", Some(Transport::Tls)), ("sctp", None)] {
        let transport = clap::Arg::new("t").value_parser(clap::value_parser!(Transport));
        let matches =
            clap::Command::new("dial").arg(transport).try_get_matches_from(["dial", typed]);
        assert_eq!(matches.ok().and_then(|it| it.get_one("t").cloned()), known, "{typed}");
    }
    // Of these not all are known.
    assert!(!"ap009".parse::<GeoRegion>().unwrap().is_known());
}

#[test]
fn a_misspelt_value_is_refused_and_a_new_one_passes() {
    for given in ["tsl", "t_l_s", "dup"] {
        let error = refused::<OutboundGatewayUpdate>(json!({ "transport": given }));
        assert!(error.contains(given) && error.contains("did you mean"), "{error}");
    }
    assert!(
        refused::<OutboundGatewayUpdate>(json!({ "mediaEncryption": "enabled" }))
            .contains("`enable`")
    );
    read::<OutboundGatewayUpdate>(json!({ "transport": "sctp", "geoRegion": "us003" })).unwrap();
    let rule = json!({ "name": "n", "type": "outbond", "phoneNumbers": ["+1"] });
    assert!(refused::<NewRoutingRule>(rule).contains("`outbound`"));
}

/// What a server says is not held against it, nor against who restates it.
#[tokio::test]
async fn a_server_may_know_values_and_fields_that_look_misspelt() {
    let shown = json!({ "id": "x", "transport": "tsl", "recrod": true });
    let gateway: OutboundGateway = serde_json::from_value(shown.clone()).unwrap();
    assert_eq!(gateway.transport, Some(Transport::from("tsl")));
    let strict: Strict<OutboundGateway> = serde_json::from_value(shown).unwrap();
    assert_eq!(strict.0, gateway);
    let status: CallStatus = serde_json::from_value(json!("initated")).unwrap();
    assert!(!status.is_known());

    let sandbox = Sandbox::builder().omitted_fields(OmittedFields::Reset).start().unwrap();
    let client = sandbox.client().build().unwrap();
    let id = sandbox.sample::<OutboundGateway>();
    let edit = client.outbound_gateways().edit(&id, |it| it.transport("tsl").record(true));
    let plan = edit.plan().await.unwrap();
    assert_eq!(plan.change().transport, Some(Transport::from("tsl")), "given in code");
}

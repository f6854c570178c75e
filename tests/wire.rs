//! What each call sends, to the byte.

#[path = "support/golden.rs"]
mod golden;

use golden::golden_table;
use serde_json::json;
use videosdk_sip::Client;
use videosdk_sip::calls::CallParticipant;
use videosdk_sip::outbound_gateways::{OutboundGateway, OutboundGatewayUpdate, SipCredentials};
use videosdk_sip::sandbox::{OmittedFields, Sandbox};

/// The gateway that a sandbox begins with.
const SAMPLE: &str = "gateway_out_123456789";

#[tokio::test]
async fn builder_calls_send_exactly_their_json() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    for (what, build, expected) in golden_table() {
        let update = build(client.outbound_gateways().update(SAMPLE));
        // Some are refused by the server; what counts here is what was sent.
        let _ = update.send().await;
        let requests = sandbox.requests();
        let request = requests.last().unwrap();
        assert_eq!(request.method(), "PUT", "{what}");
        assert_eq!(request.path(), "/v2/sip/outbound-gateways/gateway_out_123456789", "{what}");
        assert_eq!(request.json(), Some(expected), "{what}");
    }
    assert_eq!(sandbox.requests().len(), golden_table().len());
}

#[tokio::test]
async fn the_headers_are_these_and_no_others() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    client.outbound_gateways().update(SAMPLE).record(true).send().await.unwrap();

    let requests = sandbox.requests();
    let mut names: Vec<_> = requests[0].headers().iter().map(|(name, _)| name.as_str()).collect();
    names.sort_unstable();
    assert_eq!(
        names,
        ["accept", "authorization", "content-length", "content-type", "host", "user-agent"]
    );
    assert_eq!(requests[0].header("accept"), Some("application/json"));
    assert_eq!(requests[0].header("content-type"), Some("application/json"));
    let user_agent = concat!("videosdk-sip/", env!("CARGO_PKG_VERSION"));
    assert_eq!(requests[0].header("user-agent"), Some(user_agent));
    let token = requests[0].header("authorization").unwrap();
    assert!(token.starts_with("eyJ") && !token.contains(' '), "the token alone");
    assert_eq!(requests[0].body(), br#"{"record":true}"#);
}

#[tokio::test]
async fn the_application_can_name_itself() {
    let sandbox = Sandbox::start();
    let client = || sandbox.client().with_user_agent("dialer/7.1");
    let clients = [
        client(),
        #[cfg(feature = "optional")]
        client().with_http_client(reqwest::Client::new()),
    ];
    let expected = concat!("dialer/7.1 videosdk-sip/", env!("CARGO_PKG_VERSION"));
    for (index, client) in clients.into_iter().enumerate() {
        let client = client.build().unwrap();
        client.outbound_gateways().update(SAMPLE).record(true).send().await.unwrap();
        assert_eq!(sandbox.requests()[index].header("user-agent"), Some(expected));
    }
}

#[tokio::test]
async fn an_id_is_one_segment_of_the_path_whatever_it_holds() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    for (id, segment) in [
        ("b9cee9d9-97bf-4ca3-8a4e-1f2e3d4c5b6a", "b9cee9d9-97bf-4ca3-8a4e-1f2e3d4c5b6a"),
        ("a b", "a%20b"),
        ("50%", "50%25"),
        ("%2e%2e", "%252e%252e"),
        ("%2F", "%252F"),
        ("a?b=c#d", "a%3Fb%3Dc%23d"),
        ("zürich", "z%C3%BCrich"),
        ("...", "..."),
        ("v2", "v2"),
        ("outbound-gateways", "outbound-gateways"),
        (";x=1", "%3Bx%3D1"),
        ("a:b@c", "a%3Ab%40c"),
        ("+14155550123", "%2B14155550123"),
    ] {
        let error = client.outbound_gateways().update(id).record(true).send().await.unwrap_err();
        assert!(error.is_not_found(), "{id}: {error}");
        let requests = sandbox.requests();
        let path = requests.last().unwrap().path();
        assert_eq!(path, format!("/v2/sip/outbound-gateways/{segment}"), "{id}");
    }
}

#[tokio::test]
async fn the_base_url_may_carry_a_version_or_a_prefix() {
    let sandbox = Sandbox::start();
    for (suffix, prefix) in
        [("", ""), ("/", ""), ("/v2", ""), ("/v2/", ""), ("/proxy/v2", "/proxy")]
    {
        let client = sandbox
            .client()
            .with_base_url(format!("{}{suffix}", sandbox.base_url()))
            .build()
            .unwrap();
        let _ = client.outbound_gateways().update("x").record(true).send().await;
        let requests = sandbox.requests();
        let path = requests.last().unwrap().path();
        assert_eq!(path, format!("{prefix}/v2/sip/outbound-gateways/x"), "{suffix}");
    }
}

#[test]
fn a_change_is_a_value() {
    let change = OutboundGatewayUpdate::new().name("n").credentials("u", "hunter2hunter2");
    assert_eq!(change, change.clone());
    assert_ne!(change, OutboundGatewayUpdate::new().name("n").credentials("u", "another"));
    assert_eq!(change.credentials, Some(SipCredentials::new("u", "hunter2hunter2")));
    assert!(OutboundGatewayUpdate::new().is_empty());

    // It can be kept as JSON and read again; that JSON is what would be sent.
    let json = serde_json::to_value(&change).unwrap();
    assert_eq!(json["auth"]["password"], "hunter2hunter2");
    assert_eq!(serde_json::from_value::<OutboundGatewayUpdate>(json).unwrap(), change);

    // Printed, it shows what would be sent, but no password.
    assert_eq!(
        change.to_string(),
        r#"{"auth":{"password":"[REDACTED]","username":"u"},"name":"n"}"#
    );
}

/// What the vendor's SDKs say is lost when it is left out.
#[tokio::test]
async fn what_may_be_reset_is_restated_from_a_known_gateway() {
    let sandbox = Sandbox::builder().omitted_fields(OmittedFields::Reset).start().unwrap();
    let gateways = sandbox.client().build().unwrap().outbound_gateways();
    let update = || gateways.update(SAMPLE);
    let known = update()
        .record(true)
        .noise_cancellation(true)
        .enable_dtmf(false)
        .geo_region("in001")
        .send()
        .await
        .unwrap();

    let after = update().name("n").preserving(&known).send().await.unwrap();
    assert_eq!(
        sandbox.requests()[1].json(),
        Some(json!({
            "name": "n", "record": true, "noiseCancellation": true, "enableDtmf": false,
            "geoRegion": "in001"
        }))
    );
    let mut expected = known.clone();
    expected.name = Some("n".to_owned());
    assert_eq!(after, expected, "nothing but the name has changed");

    // What is set wins, before and after; what is not known is not invented.
    let nothing: OutboundGateway = serde_json::from_value(json!({ "id": "x" })).unwrap();
    for change in [
        OutboundGatewayUpdate::new().record(false).preserving(&known),
        OutboundGatewayUpdate::new().preserving(&known).record(false),
    ] {
        assert_eq!((change.record, change.noise_cancellation), (Some(false), Some(true)));
    }
    assert!(OutboundGatewayUpdate::new().preserving(&nothing).is_empty());
}

#[tokio::test]
async fn a_change_can_be_sent_to_many_gateways_at_once() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    let ids: Vec<_> = (0..50).map(|number| format!("gw_{number}")).collect();
    for id in &ids {
        sandbox.insert::<OutboundGateway>(json!({ "id": id, "record": false }));
    }
    let change = OutboundGatewayUpdate::new().record(true);
    let tasks: Vec<_> = ids
        .iter()
        .map(|id| {
            let update = client.outbound_gateways().update(id).with(change.clone());
            tokio::spawn(update.send())
        })
        .collect();
    for task in tasks {
        assert_eq!(task.await.unwrap().unwrap().record, Some(true));
    }
    assert!(ids.iter().all(|id| sandbox.shown::<OutboundGateway>(id).unwrap()["record"] == true));
}

#[test]
fn clients_and_calls_can_cross_threads() {
    fn is_send_and_sync<T: Send + Sync + Clone>() {}
    fn is_send<T: Send>(_: T) {}
    is_send_and_sync::<Client>();
    is_send_and_sync::<OutboundGatewayUpdate>();
    is_send_and_sync::<videosdk_sip::outbound_gateways::OutboundGateway>();
    let client =
        Client::builder().token("token").with_base_url("http://127.0.0.1:1").build().unwrap();
    is_send(client.outbound_gateways().update("x").record(true).send());
}

/// A program that sends a field as an extra one goes on working with a version
/// that has learnt it.
#[test]
fn an_extra_field_that_has_a_setter_is_set_as_by_it() {
    let update = OutboundGatewayUpdate::new;
    for (extra, set) in [
        (update().extra("record", true), update().record(true)),
        (update().extra("transport", "TLS"), update().transport("tls")),
        (update().extra("transport", "quic"), update().transport("quic")),
        (update().extra("tags", json!([])), update().clear_tags()),
        (update().extra("metadata", json!({ "a": "b" })), update().metadata([("a", "b")])),
        (
            update().name("n").extra("auth", json!({ "username": "u", "password": "canary" })),
            update().name("n").credentials("u", "canary"),
        ),
        // The last one counts, as with two setters.
        (update().extra("record", true).record(false), update().record(false)),
    ] {
        assert_eq!(extra, set);
        assert!(!format!("{extra} {extra:?}").contains("canary"), "{extra}");
    }
    let participant = CallParticipant::new;
    assert_eq!(participant().extra("name", "n"), participant().name("n"));
    // On a request and on a draft.
    let client = Client::builder().with_base_url("http://127.0.0.1:9").token("t").build().unwrap();
    let gateways = client.outbound_gateways();
    let [extra, set] = [
        gateways.update("x").extra("record", true).dry_run().unwrap(),
        gateways.update("x").record(true).dry_run().unwrap(),
    ];
    assert_eq!(extra, set);
}

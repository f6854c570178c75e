//! What each call sends, to the byte.

use serde_json::{Value, json};
use videosdk_sip::sandbox::{OmittedFields, Sandbox};
use videosdk_sip::{
    Client, GeoRegion, MediaEncryption, OutboundGateway, OutboundGatewayUpdate, Request, Secret,
    SipCredentials, Transport, UpdateOutboundGateway,
};

type Build = fn(Request<UpdateOutboundGateway>) -> Request<UpdateOutboundGateway>;

/// Builder calls, and the JSON body they send.
fn golden_table() -> Vec<(&'static str, Build, Value)> {
    vec![
        ("name", |u| u.name("Telnyx"), json!({ "name": "Telnyx" })),
        ("an empty text is sent", |u| u.name(""), json!({ "name": "" })),
        (
            "address",
            |u| u.address("sip.telnyx.com:5061"),
            json!({ "address": "sip.telnyx.com:5061" }),
        ),
        (
            "address with prefix is sent as given",
            |u| u.address("sip:a.b"),
            json!({ "address": "sip:a.b" }),
        ),
        ("numbers", |u| u.numbers(["+14150001111"]), json!({ "numbers": ["+14150001111"] })),
        (
            "numbers from strings",
            |u| u.numbers(vec![String::from("+1")]),
            json!({ "numbers": ["+1"] }),
        ),
        ("no numbers", |u| u.numbers(Vec::<String>::new()), json!({ "numbers": [] })),
        ("clear numbers", |u| u.clear_numbers(), json!({ "numbers": [] })),
        ("allowed numbers", |u| u.allowed_numbers(["+91*"]), json!({ "allowedNumbers": ["+91*"] })),
        ("clear allowed numbers", |u| u.clear_allowed_numbers(), json!({ "allowedNumbers": [] })),
        ("tags", |u| u.tags(["a", "b"]), json!({ "tags": ["a", "b"] })),
        ("clear tags", |u| u.clear_tags(), json!({ "tags": [] })),
        ("metadata", |u| u.metadata([("env", "prod")]), json!({ "metadata": { "env": "prod" } })),
        ("clear metadata", |u| u.clear_metadata(), json!({ "metadata": {} })),
        ("udp", |u| u.transport(Transport::Udp), json!({ "transport": "udp" })),
        ("tcp", |u| u.transport(Transport::Tcp), json!({ "transport": "tcp" })),
        ("tls", |u| u.transport(Transport::Tls), json!({ "transport": "tls" })),
        (
            "a known value in upper case is sent in lower case",
            |u| u.transport("TLS"),
            json!({ "transport": "tls" }),
        ),
        (
            "an unknown value is sent as given",
            |u| u.transport("Sctp"),
            json!({ "transport": "Sctp" }),
        ),
        (
            "enable",
            |u| u.media_encryption(MediaEncryption::Enable),
            json!({ "mediaEncryption": "enable" }),
        ),
        (
            "disable",
            |u| u.media_encryption(MediaEncryption::Disable),
            json!({ "mediaEncryption": "disable" }),
        ),
        ("region", |u| u.geo_region(GeoRegion::In001), json!({ "geoRegion": "in001" })),
        ("a new region", |u| u.geo_region("ap009"), json!({ "geoRegion": "ap009" })),
        ("record", |u| u.record(true), json!({ "record": true })),
        ("record off", |u| u.record(false), json!({ "record": false })),
        (
            "noise cancellation",
            |u| u.noise_cancellation(false),
            json!({ "noiseCancellation": false }),
        ),
        ("dtmf", |u| u.enable_dtmf(true), json!({ "enableDtmf": true })),
        (
            "credentials",
            |u| u.credentials("user", "pa\"ss wörd"),
            json!({ "auth": { "username": "user", "password": "pa\"ss wörd" } }),
        ),
        (
            "asterisks and bullets inside a password are a password",
            |u| u.credentials("user", Secret::from("a*b•c**")),
            json!({ "auth": { "username": "user", "password": "a*b•c**" } }),
        ),
        ("an extra field", |u| u.extra("includeHeaders", true), json!({ "includeHeaders": true })),
        (
            "the last setter wins",
            |u| u.tags(["a"]).clear_tags().record(true).record(false),
            json!({ "tags": [], "record": false }),
        ),
        (
            "a change made before, on top of what is set",
            |u| {
                u.name("first")
                    .record(true)
                    .with(OutboundGatewayUpdate::new().name("second").extra("x", 1))
                    .enable_dtmf(true)
            },
            json!({ "name": "second", "record": true, "enableDtmf": true, "x": 1 }),
        ),
        (
            "everything",
            |u| {
                u.name("n")
                    .numbers(["+1"])
                    .address("a")
                    .geo_region(GeoRegion::Us002)
                    .transport(Transport::Tcp)
                    .credentials("u", "p4ssword")
                    .media_encryption(MediaEncryption::Disable)
                    .record(true)
                    .noise_cancellation(true)
                    .enable_dtmf(false)
                    .allowed_numbers(["+2"])
                    .metadata([("k", "v")])
                    .tags(["t"])
            },
            json!({
                "name": "n", "numbers": ["+1"], "address": "a", "geoRegion": "us002",
                "transport": "tcp", "auth": { "username": "u", "password": "p4ssword" },
                "mediaEncryption": "disable", "record": true, "noiseCancellation": true,
                "enableDtmf": false, "allowedNumbers": ["+2"], "metadata": { "k": "v" },
                "tags": ["t"],
            }),
        ),
    ]
}

#[tokio::test]
async fn builder_calls_send_exactly_their_json() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    for (what, build, expected) in golden_table() {
        let update = build(client.outbound_gateways().update(sandbox.gateway_id()));
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
    client.outbound_gateways().update(sandbox.gateway_id()).record(true).send().await.unwrap();

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
    let client = sandbox
        .client()
        .with_user_agent("dialer/7.1")
        .with_http_client(reqwest::Client::new())
        .build()
        .unwrap();
    client.outbound_gateways().update(sandbox.gateway_id()).record(true).send().await.unwrap();
    let expected = concat!("dialer/7.1 videosdk-sip/", env!("CARGO_PKG_VERSION"));
    assert_eq!(sandbox.requests()[0].header("user-agent"), Some(expected));
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
        ("a?b=c#d", "a%3Fb=c%23d"),
        ("zürich", "z%C3%BCrich"),
        ("...", "..."),
        ("v2", "v2"),
        ("outbound-gateways", "outbound-gateways"),
        (";x=1", ";x=1"),
        ("a:b@c", "a:b@c"),
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
    assert_eq!(change.auth, Some(SipCredentials::new("u", "hunter2hunter2")));
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
    let update = || gateways.update(sandbox.gateway_id());
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
        sandbox.insert_gateway(json!({ "id": id, "record": false }));
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
    assert!(ids.iter().all(|id| sandbox.gateway(id).unwrap()["record"] == true));
}

#[test]
fn clients_and_calls_can_cross_threads() {
    fn is_send_and_sync<T: Send + Sync + Clone>() {}
    fn is_send<T: Send>(_: T) {}
    is_send_and_sync::<Client>();
    is_send_and_sync::<OutboundGatewayUpdate>();
    is_send_and_sync::<videosdk_sip::OutboundGateway>();
    let client =
        Client::builder().token("token").with_base_url("http://127.0.0.1:1").build().unwrap();
    is_send(client.outbound_gateways().update("x").record(true).send());
}

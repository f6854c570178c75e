//! A response that the server gave to an accepted call is never lost.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use videosdk_sip::Error;
use videosdk_sip::outbound_gateways::{GeoRegion, MediaEncryption, OutboundGateway, Transport};
use videosdk_sip::sandbox::{Reply, Sandbox};

async fn response(reply: Reply) -> Result<OutboundGateway, Error> {
    response_to("x", reply).await
}

async fn response_to(id: &str, reply: Reply) -> Result<OutboundGateway, Error> {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    sandbox.reply_next(reply);
    client.outbound_gateways().update(id).record(true).send().await
}

async fn read(body: Value) -> OutboundGateway {
    let id = match &body["id"] {
        Value::String(id) => id.clone(),
        Value::Number(id) => id.to_string(),
        _ => "x".to_owned(),
    };
    response_to(&id, Reply::status(200).json(body)).await.expect("readable")
}

#[tokio::test]
async fn the_sample_of_the_reference_page() {
    let gateway = read(json!({
        "id": "gateway_out_123456789",
        "name": "Twilio Outbound Gateway",
        "address": "sip:outbound.twilio.com",
        "numbers": ["+14150001111", "+14150002222"],
        "allowedNumbers": ["+14159999999"],
        "mediaEncryption": "disable",
        "transport": "udp",
        "record": true,
        "tags": ["staging", "test"],
        "auth": { "username": "outbound_user", "password": "••••••••" },
        "geoRegion": "in001",
        "metadata": { "env": "staging" },
        "noiseCancellation": false
    }))
    .await;
    assert_eq!(gateway.id, "gateway_out_123456789");
    assert_eq!(gateway.name.as_deref(), Some("Twilio Outbound Gateway"));
    assert_eq!(gateway.address.as_deref(), Some("sip:outbound.twilio.com"));
    assert_eq!(gateway.numbers, Some(vec!["+14150001111".into(), "+14150002222".into()]));
    assert_eq!(gateway.allowed_numbers, Some(vec!["+14159999999".into()]));
    assert_eq!(gateway.media_encryption, Some(MediaEncryption::Disable));
    assert_eq!(gateway.transport, Some(Transport::Udp));
    assert_eq!(gateway.record, Some(true));
    assert_eq!(gateway.tags, Some(vec!["staging".into(), "test".into()]));
    let auth = gateway.auth.as_ref().expect("auth");
    assert_eq!(auth.username.as_deref(), Some("outbound_user"));
    assert!(auth.password.is_some());
    assert_eq!(gateway.geo_region, Some(GeoRegion::In001));
    assert_eq!(gateway.metadata.as_ref().expect("metadata")["env"], "staging");
    assert_eq!(gateway.noise_cancellation, Some(false));
    assert_eq!(gateway.enable_dtmf, None);
    assert!(gateway.extra.is_empty());
}

#[tokio::test]
async fn missing_and_null_are_the_same() {
    let nulls = [
        "name",
        "address",
        "mediaEncryption",
        "transport",
        "record",
        "auth",
        "geoRegion",
        "noiseCancellation",
        "enableDtmf",
    ];
    let mut body = json!({ "id": "x" });
    let missing = read(body.clone()).await;
    for field in nulls {
        body[field] = Value::Null;
    }
    assert_eq!(read(body).await, missing);
    assert_eq!(missing.name, None);
    assert_eq!(missing.numbers, None);
}

/// Of a list that is missing nobody knows what is in it; of one that is
/// `null` that there is nothing.
#[tokio::test]
async fn a_list_that_is_null_is_empty() {
    let lists = json!({ "numbers": null, "allowedNumbers": null, "tags": null, "metadata": null });
    let mut body = json!({ "id": "x" });
    body.as_object_mut().unwrap().extend(lists.as_object().unwrap().clone());
    let gateway = read(body).await;
    assert_eq!((gateway.numbers, gateway.tags), (Some(Vec::new()), Some(Vec::new())));
    assert_eq!(gateway.allowed_numbers, Some(Vec::new()));
    assert_eq!(gateway.metadata, Some(BTreeMap::new()));
    assert!(gateway.extra.is_empty());
}

#[tokio::test]
async fn an_empty_list_is_not_a_missing_one() {
    let gateway = read(json!({ "id": "x", "tags": [], "metadata": {} })).await;
    assert_eq!(gateway.tags, Some(Vec::new()));
    assert!(gateway.metadata.is_some_and(|metadata| metadata.is_empty()));
}

#[tokio::test]
async fn unknown_fields_are_kept_and_readable() {
    let gateway = read(json!({
        "id": "x",
        "allowedHosts": ["10.0.0.1/32"],
        "deleted": false,
        "owner": { "team": "voice" },
        "nothing": null,
        "auth": { "username": "u", "realm": "example.com" },
    }))
    .await;
    assert_eq!(gateway.extra["allowedHosts"][0], "10.0.0.1/32");
    assert_eq!(gateway.extra["deleted"].as_bool(), Some(false));
    assert_eq!(gateway.extra["owner"]["team"], "voice");
    assert!(gateway.extra["nothing"].is_null());
    assert_eq!(gateway.auth.expect("auth").extra["realm"].as_str(), Some("example.com"));
}

/// The fuzzer found it: numbers are read in full only if one asks for it.
#[test]
fn an_unknown_number_is_written_as_it_was_read() {
    let nines = "9".repeat(67).replacen("999999999", "999999990", 1);
    for number in [nines.as_str(), "0.1", "1.7976931348623157e308", "5e-324", "123456789.12345679"]
    {
        let gateway: OutboundGateway =
            serde_json::from_str(&format!(r#"{{"id":"x","ratio":{number}}}"#)).unwrap();
        let exact: f64 = number.parse().unwrap();
        assert_eq!(gateway.extra["ratio"].as_f64(), Some(exact), "{number}");
        let again: OutboundGateway =
            serde_json::from_str(&serde_json::to_string(&gateway).unwrap()).unwrap();
        assert_eq!(again, gateway, "{number}");
    }
}

#[tokio::test]
async fn unknown_values_are_kept_and_letter_case_does_not_matter() {
    let gateway = read(
        json!({ "id": "x", "transport": "UDP", "mediaEncryption": "Enable", "geoRegion": "US002" }),
    )
    .await;
    assert_eq!(gateway.transport, Some(Transport::Udp));
    assert_eq!(gateway.media_encryption, Some(MediaEncryption::Enable));
    assert_eq!(gateway.geo_region, Some(GeoRegion::Us002));

    let gateway =
        read(json!({ "id": "x", "transport": "Quic", "mediaEncryption": "SRTP", "geoRegion": "" }))
            .await;
    let transport = gateway.transport.expect("transport");
    assert_eq!(transport.as_str(), "Quic");
    assert_eq!(transport, Transport::from("Quic"));
    assert!(matches!(transport, Transport::Unknown(_)));
    assert_eq!(gateway.media_encryption.expect("encryption").to_string(), "SRTP");
    assert_eq!(gateway.geo_region.expect("region").as_str(), "");
}

#[tokio::test]
async fn the_identifier_under_another_key_or_in_an_envelope() {
    assert_eq!(read(json!({ "gatewayId": "x" })).await.id, "x");
    assert_eq!(read(json!({ "id": null, "gatewayId": "x" })).await.id, "x");
    assert_eq!(read(json!({ "id": 42 })).await.id, "42");

    let gateway = read(json!({ "id": "x", "gatewayId": "y" })).await;
    assert_eq!(gateway.id, "x");
    assert_eq!(gateway.extra["gatewayId"].as_str(), Some("y"));

    let gateway =
        read(json!({ "statusCode": 200, "data": { "gatewayId": "x", "record": true } })).await;
    assert_eq!((gateway.id.as_str(), gateway.record), ("x", Some(true)));
    assert_eq!(gateway.extra["statusCode"].as_u64(), Some(200));

    // A gateway that happens to have a field of that name is no envelope.
    let gateway = read(json!({ "id": "x", "data": { "id": "y" } })).await;
    assert_eq!(gateway.id, "x");
    assert_eq!(gateway.extra["data"]["id"], "y");
}

#[tokio::test]
async fn booleans_written_as_strings() {
    let gateway = read(json!({ "id": "x", "record": "true", "noiseCancellation": "False" })).await;
    assert_eq!((gateway.record, gateway.noise_cancellation), (Some(true), Some(false)));
}

#[tokio::test]
async fn a_value_of_another_type_fails_nothing_and_is_kept() {
    for (field, value) in [
        ("name", json!({ "en": "Telnyx" })),
        ("address", json!(["a", "b"])),
        ("numbers", json!("+14150001111")),
        ("numbers", json!(["+14150001111", null])),
        ("numbers", json!(["+14150001111", { "number": "+2" }])),
        ("allowedNumbers", json!({})),
        ("transport", json!(5)),
        ("mediaEncryption", json!(true)),
        ("record", json!("sometimes")),
        ("record", json!(1)),
        ("tags", json!(false)),
        ("geoRegion", json!(["in001"])),
        ("metadata", json!("env=staging")),
        ("enableDtmf", json!({})),
    ] {
        let mut body = json!({ "id": "x", "name": "n" });
        body[field] = value.clone();
        let gateway = read(body).await;
        assert_eq!(gateway.id, "x");
        assert_eq!(*gateway.extra[field], value, "{field}");
    }
}

#[tokio::test]
async fn metadata_holds_any_json() {
    let metadata = json!({ "n": 1, "b": true, "o": { "k": [1, "2", null] }, "s": "t" });
    let gateway = read(json!({ "id": "x", "metadata": metadata })).await;
    assert_eq!(serde_json::to_value(gateway.metadata).unwrap(), metadata);
}

#[tokio::test]
async fn numbers_may_come_as_json_numbers() {
    let gateway = read(json!({ "id": "x", "numbers": [14150001111_u64] })).await;
    assert_eq!(gateway.numbers, Some(vec!["14150001111".to_owned()]));
}

#[tokio::test]
async fn no_password_and_no_username() {
    for auth in
        [json!({}), json!({ "username": "u" }), json!({ "password": null, "username": "u" })]
    {
        let gateway = read(json!({ "id": "x", "auth": auth })).await;
        assert!(gateway.auth.expect("auth").password.is_none());
    }
}

#[tokio::test]
async fn a_gateway_can_be_written_and_read_again() {
    let gateway = read(json!({
        "id": "x", "transport": "tls", "tags": [], "record": true,
        "auth": { "username": "u", "password": "••••••••" }, "unknown": [1]
    }))
    .await;
    let json = serde_json::to_string(&gateway).unwrap();
    assert_eq!(serde_json::from_str::<OutboundGateway>(&json).unwrap(), gateway);
}

#[tokio::test]
async fn a_byte_order_mark_and_another_content_type_do_not_matter() {
    let body = format!("\u{feff}{}", json!({ "id": "x" }));
    let reply = Reply::status(200).header("content-type", "text/plain").body(body);
    assert_eq!(response(reply).await.expect("readable").id, "x");
    let reply = Reply::status(201).json(json!({ "id": "x" }));
    assert_eq!(response(reply).await.expect("readable").id, "x");
}

#[tokio::test]
async fn a_success_that_is_no_gateway_is_a_clear_error() {
    let deep = format!("{{\"id\":\"x\",\"a\":{}1{}}}", "[".repeat(100_000), "]".repeat(100_000));
    let long = format!("{{\"id\":\"x\",\"a\":\"{}\"}}", "a".repeat(2 * 1024 * 1024));
    for (body, reason) in [
        ("<!doctype html><html><title>Welcome to the proxy</title></html>", "not JSON"),
        ("", "empty body"),
        ("   ", "not JSON"),
        ("null", "not an object"),
        ("[]", "not an object"),
        ("\"x\"", "not an object"),
        ("{}", "no usable `id`"),
        (r#"{"message":"queued"}"#, "no usable `id`"),
        (r#"{"statusCode":500,"error":"boom"}"#, "an error in `error`"),
        (r#"{"id":"x","statusCode":500,"error":"boom"}"#, "an error in `error`"),
        (r#"{"id":"x","statusCode":503}"#, "an error in `statusCode`"),
        (r#"{"id":"x","StatusCode":"503"}"#, "an error in `StatusCode`"),
        (r#"{"id":"err_8f2","status":500,"message":"boom"}"#, "an error in `status`"),
        (r#"{"id":"x","success":false}"#, "an error in `success`"),
        (r#"{"id":"x","ok":"false"}"#, "an error in `ok`"),
        (r#"{"id":"x","code":404,"message":"no"}"#, "an error in `code`"),
        (r#"{"id":"x","errors":[null,{"message":"boom"}]}"#, "an error in `errors`"),
        (r#"{"data":{"id":"x","errors":["boom"]}}"#, "an error in `errors`"),
        (r#"{"id":"other"}"#, "another outbound gateway"),
        (r#"{"id":"other","gatewayId":"another"}"#, "another outbound gateway"),
        (r#"{"data":{"gatewayId":"other"}}"#, "another outbound gateway"),
        (r#"{"id":1e30}"#, "no usable `id`"),
        (r#"{"id":1.0}"#, "no usable `id`"),
        (r#"{"id":1e3}"#, "no usable `id`"),
        (r#"{"id":18446744073709551616}"#, "no usable `id`"),
        (r#"{"id":-9223372036854775809}"#, "no usable `id`"),
        (r#"{"id":123456789012345678901234567890}"#, "no usable `id`"),
        (r#"{"id":""}"#, "no usable `id`"),
        (r#"{"id":{"x":1}}"#, "no usable `id`"),
        (r#"{"data":{"message":"ok"}}"#, "no usable `id`"),
        (r#"{"id":"x""#, "not JSON"),
        (r#"{"id":"x"} trailing"#, "not JSON"),
        (r#"{"id":"x"}{"id":"y"}"#, "not JSON"),
        (deep.as_str(), "not JSON"),
        (long.as_str(), "more than 1048576 bytes"),
    ] {
        let error = response(Reply::status(200).header("x-request-id", "r-1").body(body))
            .await
            .expect_err("no gateway");
        let shown = &body[..body.len().min(60)];
        assert!(error.is_decode(), "{shown}: {error}");
        assert!(error.may_have_been_applied(), "{shown}");
        assert!(error.to_string().contains(reason), "{shown}: {error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        assert_eq!(error.request_id(), Some("r-1"));
        assert!(error.body().is_none_or(|body| body.len() < 2200), "{shown}");
        assert!(error.to_string().len() < 1000 && format!("{error:?}").len() < 4000, "{shown}");
    }
    // One that tells of an error is explained as any other error.
    let reply = json!({ "id": "err_8f2", "statusCode": 500, "code": "E1", "message": "boom" });
    let error = response(Reply::status(200).json(reply)).await.unwrap_err();
    assert_eq!((error.message(), error.code()), (Some("boom"), Some("E1")));
    let error = response(Reply::status(204)).await.unwrap_err();
    assert!(error.is_decode() && error.may_have_been_applied(), "{error}");
}

/// Each with what no error and no other resource is.
#[tokio::test]
async fn what_only_looks_like_an_error_is_none() {
    for none in [
        json!({ "error": "" }),
        json!({ "error": " " }),
        json!({ "error": null, "errors": null }),
        json!({ "error": false, "errors": [] }),
        json!({ "error": "none", "errors": {} }),
        json!({ "errors": [null, ""], "error": { "message": "" } }),
        json!({ "error": 0, "statusCode": 200, "status": "error: none yet" }),
        json!({ "success": true, "ok": 1, "code": 415, "statusCode": "OK" }),
        json!({ "gatewayId": "y" }),
        json!({ "data": { "error": "boom" } }),
    ] {
        let mut body = json!({ "id": "x" });
        body.as_object_mut().unwrap().extend(none.as_object().unwrap().clone());
        assert_eq!(read(body).await.id, "x");
    }
    // The one that was addressed, under another name.
    let reply = Reply::status(200).json(json!({ "id": "507f1f77", "gatewayId": "x" }));
    assert_eq!(response(reply).await.expect("readable").id, "507f1f77");
    for id in [json!(u64::MAX), json!(i64::MIN), json!(0)] {
        assert_eq!(read(json!({ "id": id })).await.id, id.to_string());
    }
}

/// For every operation: those that read, delete, act, list.
#[tokio::test]
async fn every_operation_wants_its_own_response() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    let (gateways, calls) = (client.outbound_gateways(), client.calls());
    let reply = |body: Value| sandbox.reply_next(Reply::status(200).json(body));

    reply(json!({ "id": "other" }));
    let error = gateways.get("x").send().await.unwrap_err();
    assert!(error.is_decode() && !error.may_have_been_applied(), "{error}");
    for body in [
        json!({ "id": "other", "message": "Gateway deleted" }),
        json!({ "gatewayId": 7 }),
        json!({ "message": "no", "error": "boom" }),
        json!({ "message": "no", "success": false }),
        json!({ "data": { "error": "boom" } }),
    ] {
        reply(body.clone());
        let error = gateways.delete("x").send().await.unwrap_err();
        assert!(error.is_decode() && error.may_have_been_applied(), "{body}: {error}");
    }
    for body in [
        json!({ "message": "Gateway deleted successfully", "error": "" }),
        json!({ "id": "x" }),
        json!({ "gatewayId": "x", "id": "op_1" }),
        json!({ "gatewayId": "" }),
        json!({}),
    ] {
        reply(body.clone());
        gateways.delete("x").send().await.unwrap_or_else(|error| panic!("{body}: {error}"));
    }
    // Also in a field that is described, and in the envelope.
    reply(json!({ "statusCode": 500, "data": [] }));
    assert!(calls.list().send().await.unwrap_err().is_decode());
    reply(json!({ "statusCode": 200, "data": [] }));
    assert!(calls.list().send().await.is_ok());
    reply(json!({ "statusCode": 500, "data": { "callId": "x" } }));
    assert!(calls.end("x").send().await.unwrap_err().may_have_been_applied());
    reply(json!({ "data": { "callId": "other" } }));
    assert!(calls.end("x").send().await.unwrap_err().may_have_been_applied());
    reply(json!({ "id": "err_1", "statusCode": 500, "error": "boom" }));
    let error = gateways.create("n", ["+1"], "a").send().await.unwrap_err();
    assert!(error.is_decode() && error.may_have_been_applied(), "{error}");
}

/// Or a search would find nothing, and create it again.
#[tokio::test]
async fn a_page_whose_list_is_null_is_empty_only_if_it_says_so() {
    let sandbox = Sandbox::start();
    let gateways = sandbox.client().build().unwrap().outbound_gateways();
    for body in [json!({ "data": null }), json!({ "data": null, "pageInfo": { "total": 3 } })] {
        sandbox.reply_next(Reply::status(200).json(body));
        assert!(gateways.find_by_name("x").await.unwrap_err().is_decode());
    }
    sandbox
        .reply_next(Reply::status(200).json(json!({ "data": null, "pageInfo": { "total": 0 } })));
    assert!(gateways.find_by_name("x").await.unwrap().is_none());
}

/// What nobody expects may be a secret of anybody.
#[tokio::test]
async fn a_success_that_cannot_be_read_is_described_and_not_shown() {
    let password = r#"{"id":"other","auth":{"username":"u","password":"hunter2"}}"#;
    for (body, content_type, says) in [
        (password.to_owned(), "application/json", "(application/json, 59 bytes)"),
        (format!("cb({password})"), "text/javascript", "line 1, column 1"),
        (format!("{password}{password}"), "application/json", "line 1, column 60"),
        (password.replace('"', "'"), "TEXT/HTML; charset=utf-8", "(text/html, 59 bytes)"),
        (password[..50].to_owned(), "hunter2", "(no content type, 50 bytes)"),
        (format!("<pre>{password}"), "text/html", "not JSON"),
        (json!(password).to_string(), "application/json", "not an object"),
        ("hunter2".repeat(200_000), "text/plain", "more than 1048576 bytes (text/plain, more than"),
        ("\u{1f}hunter2".to_owned(), "application/json", "not JSON"),
    ] {
        for shown in [false, true] {
            let sandbox = Sandbox::start();
            let client = sandbox.client().with_response_excerpts(shown).build().unwrap();
            sandbox.reply_next(
                Reply::status(200).header("content-type", content_type).body(body.clone()),
            );
            let error = client.outbound_gateways().get("x").send().await.unwrap_err();
            assert!(error.is_decode() && error.to_string().contains(says), "{body:.60}: {error}");
            if !shown {
                assert_eq!((error.message(), error.code(), error.body()), (None, None, None));
                assert!(!format!("{error} {error:?}").contains("hunter"), "{error:?}");
            }
        }
    }
    let sandbox = Sandbox::start();
    let client = sandbox.client().with_response_excerpts(true).build().unwrap();
    sandbox
        .reply_next(Reply::status(200).json(json!({ "message": "queued", "password": "hunter2" })));
    let error = client.outbound_gateways().get("x").send().await.unwrap_err();
    assert_eq!(error.message(), Some("queued"));
    assert_eq!(error.body(), Some(r#"{"message":"queued","password":"[REDACTED]"}"#));
    // Nobody asked for it to be compressed.
    assert_eq!(sandbox.requests()[0].header("accept-encoding"), None);
    for status in [200, 500] {
        let reply = Reply::status(status).header("content-encoding", "gzip").body("hunter2");
        sandbox.reply_next_times(3, reply);
        let request = client.outbound_gateways().get("x");
        let error =
            request.with_retry(videosdk_sip::RetryPolicy::never()).send().await.unwrap_err();
        let text = format!("{error} {error:?}");
        assert!(text.contains("compressed with gzip, which was not asked for"), "{text}");
        assert!(!text.contains("hunter"), "{text}");
    }
}

#[test]
fn of_two_equal_keys_the_last_one_counts() {
    let gateway: OutboundGateway =
        serde_json::from_str(r#"{"id":"x","record":true,"record":false}"#).unwrap();
    assert_eq!(gateway.record, Some(false));
}

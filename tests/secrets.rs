//! Planted secrets are searched for in everything that is printed.

#[path = "support/raw_server.rs"]
mod raw_server;

use std::error::Error as StdError;
use std::fmt::Debug;

use raw_server::{Act, RawServer};
use serde_json::json;
use videosdk_sip::outbound_gateways::{OutboundGateway, OutboundGatewayUpdate, SipCredentials};
use videosdk_sip::sandbox::{Reply, Sandbox};
use videosdk_sip::types::IssuedSecret;
use videosdk_sip::{Client, Error, RetryPolicy, Secret};

const SECRET: &str = "canary-secret-7d1a";
const TOKEN: &str = "canary-token-7d1a";
const PASSWORD: &str = "canary\"pass<word>&7d1a";
const CANARIES: [&str; 3] = ["canary-secret", "canary-token", "canary\"pass"];

fn assert_clean(what: &str, text: &str) {
    for canary in
        CANARIES.into_iter().chain(["canary\\\"pass", "canary%22pass", "canary&quot;pass"])
    {
        assert!(!text.contains(canary), "{what} shows {canary}: {text}");
    }
}

fn assert_prints_clean(what: &str, value: &impl Debug) {
    assert_clean(what, &format!("{value:?}"));
    assert_clean(what, &format!("{value:#?}"));
}

fn assert_error_is_clean(error: &Error) {
    assert_prints_clean("the error", error);
    assert_clean("the error", &error.to_string());
    assert_clean("the error", &format!("{error:#}"));
    for text in [error.message(), error.code(), error.body(), error.request_id()] {
        assert_clean("a part of the error", text.unwrap_or_default());
    }
    let mut source = StdError::source(error);
    while let Some(error) = source {
        assert_prints_clean("a source", &error);
        assert_clean("a source", &error.to_string());
        source = error.source();
    }
}

#[test]
fn values_print_without_their_secrets() {
    let change = OutboundGatewayUpdate::new()
        .credentials("user", PASSWORD)
        .extra("headers", json!({ "x": PASSWORD }));
    assert_prints_clean("a change", &change);
    assert_clean("a change", &change.to_string());
    assert_prints_clean("credentials", &SipCredentials::new("user", PASSWORD));
    assert_prints_clean("a secret", &Secret::from(PASSWORD));
    assert_prints_clean("a secret", &Some(vec![Secret::from(SECRET)]));

    let issued = IssuedSecret::from(SECRET.to_owned());
    assert_prints_clean("an issued secret", &issued);
    assert_eq!(serde_json::to_value(&issued).unwrap(), "••••••••");
    assert_eq!((issued.expose(), Secret::from(issued.clone()).expose()), (SECRET, SECRET));

    let builder = Client::builder().api_key("key", SECRET);
    assert_prints_clean("a builder", &builder);
    let client = builder.with_base_url("http://127.0.0.1:1").build().unwrap();
    assert_prints_clean("a client", &client);
    assert_prints_clean("a handle", &client.outbound_gateways());
    let update = client.outbound_gateways().update("x").with(change);
    assert_prints_clean("a request", &update);

    let builder = Client::builder().with_base_url("http://127.0.0.1:1").token(TOKEN);
    assert_prints_clean("a builder", &builder);
    assert_prints_clean("a client", &builder.build().unwrap());
}

#[test]
fn a_response_keeps_no_password_even_if_it_is_not_masked() {
    let gateway: OutboundGateway = serde_json::from_value(json!({
        "id": "x",
        "auth": { "username": "user", "password": PASSWORD, "authPassword": PASSWORD },
        "credentials": { "password": PASSWORD },
    }))
    .unwrap();
    assert_prints_clean("a gateway", &gateway);
    let json = serde_json::to_value(&gateway).unwrap();
    assert_eq!(json["auth"]["password"], "••••••••");

    // Not even when it stands where none was expected, in what a service would
    // write to a cache or return.
    for body in [
        json!({ "id": "x", "auth": format!("user:{PASSWORD}") }),
        json!({ "id": "x", "auth": ["user", PASSWORD] }),
        json!({ "id": "x", "auth": { "Password": PASSWORD, "sip_password": [PASSWORD] } }),
        json!({ "id": "x", "Auth": { "Password": PASSWORD } }),
        json!({ "id": "x", "sipAuth": PASSWORD, "password": PASSWORD, "authKey": PASSWORD }),
        json!({ "id": "x", "sip": { "auth": { "password": PASSWORD } } }),
        json!({ "id": "x", "raw": json!({ "auth": { "password": PASSWORD } }).to_string() }),
        json!({ "id": "x", "data": { "id": "x", "auth": { "password": PASSWORD } } }),
        json!({ "data": { "id": "x", "auth": PASSWORD, "list": [{ "pin": PASSWORD }] } }),
    ] {
        let gateway: OutboundGateway = serde_json::from_value(body.clone()).unwrap();
        assert_prints_clean("a gateway", &gateway);
        let kept = serde_json::to_string(&gateway).unwrap();
        assert!(!kept.contains("canary"), "{body}: {kept}");
    }
}

/// By their order a list would be read the wrong way round.
#[test]
fn credentials_are_read_from_maps_and_quoted_nowhere() {
    use videosdk_sip::routing_rules::RoomTarget;
    let read = |auth: serde_json::Value| {
        serde_json::from_value::<OutboundGatewayUpdate>(json!({ "auth": auth }))
    };
    for auth in [
        json!(["user", "hunter2"]),
        json!("user:hunter2"),
        json!(7373),
        json!({ "username": "user", "password": 7373 }),
        json!({ "username": 7373, "password": "hunter2" }),
        json!({ "username": "user", "password": ["hunter2"] }),
        json!({ "username": "user", "password": null }),
        json!({ "password": "hunter2" }),
        json!({ "username": "user", "password": "hunter2", "realm": "hunter2" }),
    ] {
        let error = read(auth.clone()).expect_err("no credentials").to_string();
        assert!(!error.contains("hunter2") && !error.contains("7373"), "{auth}: {error}");
        assert!(error.contains("sip credentials"), "{auth}: {error}");
    }
    let error = read(json!({ "username": "u", "password": "p", "realm": "r" })).unwrap_err();
    assert!(error.to_string().contains("no field `realm`"), "{error}");
    let twice = r#"{"auth":{"username":"u","password":"hunter2","password":"hunter3"}}"#;
    let error = serde_json::from_str::<OutboundGatewayUpdate>(twice).unwrap_err();
    assert!(!error.to_string().contains("hunter"), "{error}");
    let change = read(json!({ "username": "u", "password": "p" })).expect("credentials");
    assert_eq!(serde_json::to_value(&change).unwrap()["auth"]["password"], "p");
    assert!(read(json!(null)).expect("none").is_empty());
    // The same of everything else that holds a secret.
    for target in [json!(["dynamic", "hunter2"]), json!("hunter2"), json!({ "pin": 7373 })] {
        let error = serde_json::from_value::<RoomTarget>(target).unwrap_err().to_string();
        assert!(!error.contains("hunter2") && !error.contains("7373"), "{error}");
    }
}

/// Readers of YAML give long numbers in 128 bits.
#[test]
fn a_secret_of_any_type_but_a_string_is_refused_without_being_quoted() {
    use serde::Deserialize;
    use serde::de::IntoDeserializer;
    use serde::de::value::Error as ValueError;
    let number = 99_999_999_999_999_999_999_999_999_u128;
    let all = [
        Secret::deserialize(IntoDeserializer::<ValueError>::into_deserializer(number)),
        Secret::deserialize(IntoDeserializer::<ValueError>::into_deserializer(-9999_i128)),
        Secret::deserialize(IntoDeserializer::<ValueError>::into_deserializer(9999.5)),
        Secret::deserialize(IntoDeserializer::<ValueError>::into_deserializer(true)),
        Secret::deserialize(IntoDeserializer::<ValueError>::into_deserializer(())),
        Secret::deserialize(IntoDeserializer::<ValueError>::into_deserializer(&b"9999"[..])),
    ];
    for result in all {
        let error = result.expect_err("no string").to_string();
        assert!(error.contains("must be a string") && !error.contains("999"), "{error}");
    }
    let text = IntoDeserializer::<ValueError>::into_deserializer("9999");
    assert_eq!(Secret::deserialize(text).unwrap().expose(), "9999");
}

/// What a change hides when it is printed, its dry run hides as well.
#[test]
fn a_dry_run_shows_no_more_than_the_request() {
    let client = Client::builder().token(TOKEN).build().unwrap();
    let update = client
        .outbound_gateways()
        .update("x")
        .credentials("user", PASSWORD)
        .extra("sip", json!({ "user": "hunter1", "pin": "hunter2" }))
        .extra("authKey", "hunter3");
    let dry_run = update.dry_run().unwrap();
    let json = dry_run.json.clone().expect("a body");
    assert_eq!(json["sip"]["user"], "hunter1");
    let change = OutboundGatewayUpdate::new().extra("sip", json!({ "user": "hunter1" }));
    for text in [
        format!("{dry_run}"),
        format!("{dry_run:?} {dry_run:#?}"),
        format!("{update:?} {change} {change:?}"),
    ] {
        assert!(!text.contains("hunter") && text.contains("sip"), "{text}");
    }
    assert!(dry_run.to_string().contains(r#""username": "user""#), "{dry_run}");
    // What is not described at all.
    let request = client.request("POST", "/v2/x").query("key", "hunter2").json(json!(["hunter3"]));
    let dry_run = request.dry_run().unwrap();
    assert!(dry_run.url.ends_with("?key=hunter2"), "{}", dry_run.url);
    assert_eq!(dry_run.json, Some(json!(["hunter3"])));
    let text = format!("{dry_run} {dry_run:?}");
    assert!(!text.contains("hunter") && text.contains("/v2/x?[not shown]"), "{text}");
    // And why there is none.
    let error = client.outbound_gateways().list().search("x".repeat(70_000)).dry_run().unwrap_err();
    assert!(error.to_string().contains("shorten them"), "{error}");
}

#[tokio::test]
async fn the_password_of_a_proxy_is_not_shown() {
    let act = "HTTP/1.1 407 Refused\r\nx-request-id: aHVudGVyMi14eXp6eQ==\r\n\r\n\
        Basic dXNlcjpodW50ZXIyLXh5enp5 (user:hunter2-xyzzy, http://user:hunter2%2Dxyzzy@here)";
    let proxy = RawServer::start(vec![Act::Reply(act.into())]);
    let client = Client::builder()
        .with_base_url("http://127.0.0.1:9")
        .with_proxy(format!("http://user:hunter2-xyzzy@{}", proxy.address()))
        .token(TOKEN)
        .build();
    let Ok(client) = client else { return };
    let error = client.outbound_gateways().get("x").send().await.unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(!text.contains("xyzzy") && !text.contains("dXNlcjpo"), "{text}");
    assert!(!text.contains("aHVudGVy"), "{text}");
}

/// Updates, creations and all else that sends a secret.
#[tokio::test]
async fn the_secret_of_every_request_is_kept_out_of_its_error() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().with_retry(RetryPolicy::never()).build().unwrap();
    let (gateways, secret) = (client.outbound_gateways(), "xyzzy-hunter2");
    let echo = json!({ "message": secret, secret: { "again": secret }, "errors": [secret] });
    let number = videosdk_sip::phone_numbers::OutboundNumberGateway::new("a", "us002", "tls")
        .credentials("u", secret);
    let inbound = videosdk_sip::phone_numbers::InboundNumberGateway::new("us002");
    let numbers = client.phone_numbers().create("n", ["+14155550123"], inbound, number);
    sandbox.reply_next_times(3, Reply::status(400).json(echo));
    for result in [
        gateways.create("n", ["+1"], "a").credentials("u", secret).send().await.map(drop),
        gateways.update("x").credentials("u", secret).send().await.map(drop),
        numbers.send().await.map(drop),
    ] {
        let error = result.expect_err("refused");
        assert!(!format!("{error} {error:?}").contains("xyzzy"), "{error:?}");
    }
}

#[test]
fn a_password_that_is_no_string_is_not_quoted() {
    for password in [json!(73_737_373), json!(-7373.7373), json!(true), json!({ "a": 7373 })] {
        let error = serde_json::from_value::<OutboundGatewayUpdate>(
            json!({ "auth": { "username": "u", "password": password } }),
        )
        .unwrap_err();
        assert!(!error.to_string().contains("7373"), "{error}");
    }
}

/// A server that echoes all it was sent, in every way it can think of.
#[tokio::test]
async fn errors_do_not_repeat_what_a_server_echoes() {
    let sandbox = Sandbox::builder().api_key("key", SECRET).start().unwrap();
    let client = Client::builder()
        .with_base_url(sandbox.base_url())
        .token(TOKEN)
        .with_retry(RetryPolicy::never())
        .build()
        .unwrap();
    let other_token = sandbox.token(std::time::Duration::from_secs(60));
    let json = |text: &str| serde_json::to_string(text).unwrap();
    let bodies = [
        PASSWORD.to_owned(),
        TOKEN.to_owned(),
        format!("<html><title>{PASSWORD} {TOKEN}</title></html>"),
        "<html><title>canary&quot;pass&lt;word&gt;&amp;7d1a</title></html>".to_owned(),
        json!({ "message": format!("password {PASSWORD} is too weak") }).to_string(),
        json!({ "message": format!("{}", json!({ "password": PASSWORD })) }).to_string(),
        json!({ "error": { "message": "no", "received": { "auth": { "password": PASSWORD } } } })
            .to_string(),
        json!({ "errors": [TOKEN, PASSWORD], "code": TOKEN }).to_string(),
        json!({ PASSWORD: 1, "authorization": "someone else's" }).to_string(),
        format!("invalid request: {{\"password\":{}}}", json(PASSWORD)),
        "/v2?password=canary%22pass%3Cword%3E%267d1a".to_owned(),
        format!("token {} is invalid", other_token.expose()),
        format!("{{\"message\": {}", json(PASSWORD)),
    ];
    for status in [200, 400, 401, 500] {
        for body in &bodies {
            sandbox
                .reply_next(Reply::status(status).header("x-request-id", TOKEN).body(body.clone()));
            let error = client
                .outbound_gateways()
                .update("x")
                .credentials("user", PASSWORD)
                .send()
                .await
                .expect_err("no gateway");
            assert_error_is_clean(&error);
            assert!(!format!("{error:?}").contains(other_token.expose()), "{error:?}");
            assert!(!format!("{error:?}").contains("someone else's"), "{error:?}");
        }
    }
}

#[tokio::test]
async fn a_very_short_password_is_not_spelt_out_by_its_gaps() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    sandbox.reply_next(Reply::status(400).body("the password e is too short"));
    let error =
        client.outbound_gateways().update("x").credentials("user", "e").send().await.unwrap_err();
    assert_eq!(error.message(), Some("[REDACTED]"));
}

#[tokio::test]
async fn connection_failures_show_no_secret() {
    for act in [Act::Close, Act::ReadThenClose, Act::Reply("garbage".into())] {
        let server = RawServer::start(vec![act]);
        let client = Client::builder()
            .with_base_url(server.base_url())
            .api_key("key", SECRET)
            .with_retry(RetryPolicy::never())
            .build()
            .unwrap();
        let update = client.outbound_gateways().update("x").credentials("user", PASSWORD);
        assert_error_is_clean(&update.send().await.unwrap_err());
    }
}

#[tokio::test]
async fn what_the_sandbox_received_prints_without_secrets() {
    let sandbox = Sandbox::builder().api_key("key", SECRET).start().unwrap();
    let client = Client::builder().with_base_url(sandbox.base_url()).token(TOKEN).build().unwrap();
    let update = client.outbound_gateways().update("x").credentials("user", PASSWORD);
    let _ = update.send().await;
    assert_prints_clean("the requests", &sandbox.requests());
    assert_prints_clean("the sandbox", &sandbox);
    assert_eq!(sandbox.requests()[0].json().unwrap()["auth"]["password"], PASSWORD);
}

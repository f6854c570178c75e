//! Planted secrets are searched for in everything that is printed.

#[path = "support/raw_server.rs"]
mod raw_server;

use std::error::Error as StdError;
use std::fmt::Debug;

use raw_server::{Act, RawServer};
use serde_json::json;
use videosdk_sip::outbound_gateways::{OutboundGateway, OutboundGatewayUpdate, SipCredentials};
use videosdk_sip::sandbox::{Reply, Sandbox};
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

    // Not even when it stands where none was expected.
    let gateway: OutboundGateway =
        serde_json::from_value(json!({ "id": "x", "auth": PASSWORD })).unwrap();
    assert_prints_clean("a gateway", &gateway);
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

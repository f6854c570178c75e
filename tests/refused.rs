//! What is refused before anything is sent, and how it is said.

#[path = "support/jwt.rs"]
mod jwt;

use std::time::Duration;

use serde_json::json;
use videosdk_sip::calls::CallParticipant;
use videosdk_sip::client::ClientBuilder;
use videosdk_sip::outbound_gateways::{
    OutboundGatewayId, OutboundGatewayUpdate, UpdateOutboundGateway,
};
use videosdk_sip::sandbox::Sandbox;
use videosdk_sip::{Client, Error, RetryPolicy};

/// Sends an update that must be refused, and returns the error.
async fn refused(build: impl FnOnce(&Client) -> UpdateOutboundGateway) -> Error {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    let error = build(&client).send().await.expect_err("refused");
    assert!(error.is_invalid_request(), "{error}");
    assert!(!error.may_have_been_applied());
    assert_eq!(error.attempts(), 0);
    assert_eq!(error.status(), None);
    assert!(sandbox.requests().is_empty(), "nothing may be sent");
    error
}

#[tokio::test]
async fn an_unusable_gateway_id() {
    let long = "x".repeat(257);
    for (id, reason) in [
        ("", "is empty"),
        ("   ", "is empty"),
        (".", "another resource"),
        ("..", "another resource"),
        ("a/b", "contains `/`"),
        ("../v1/rooms", "contains `/`"),
        ("..\\..\\..\\v1\\rooms", "contains `\\`"),
        ("gateway_out_1\n", "control character"),
        ("a\0b", "control character"),
        ("a\u{85}b", "control character"),
        (long.as_str(), "257 bytes"),
    ] {
        let error = refused(|client| client.outbound_gateways().update(id).record(true)).await;
        let text = error.to_string();
        assert!(text.contains("gateway id") && text.contains(reason), "{id:?}: {text}");
        assert!(!text.contains('\n') && !text.contains('\0'), "{text:?}");
    }
    assert!(OutboundGatewayId::new("x".repeat(256)).is_ok());
    // From a configuration file, too.
    let id: OutboundGatewayId = serde_json::from_str(r#""gateway_out_1""#).unwrap();
    assert_eq!(serde_json::to_string(&id).unwrap(), r#""gateway_out_1""#);
    assert!(serde_json::from_str::<OutboundGatewayId>(r#""..""#).is_err());
}

#[tokio::test]
async fn parameters_that_no_url_can_hold() {
    let sandbox = Sandbox::start();
    let gateways = sandbox.client().build().unwrap().outbound_gateways();
    let error = gateways.list().search("x".repeat(70_000)).send().await.unwrap_err();
    assert!(error.is_invalid_request() && error.attempts() == 0, "{error:?}");
    assert!(error.to_string().contains("shorten"), "{error}");
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn an_empty_update() {
    let error = refused(|client| client.outbound_gateways().update("x")).await;
    assert!(error.to_string().contains("empty"), "{error}");
    let error =
        refused(|client| client.outbound_gateways().update("x").with(OutboundGatewayUpdate::new()))
            .await;
    assert!(error.to_string().contains("at least one field"), "{error}");
}

#[tokio::test]
async fn half_of_the_credentials() {
    for (username, password, named) in [
        ("", "password", "username"),
        ("user", "", "password"),
        ("user", "  ", "password"),
        ("", "", "username"),
    ] {
        let error = refused(|client| {
            client.outbound_gateways().update("x").credentials(username, password)
        })
        .await;
        assert!(error.to_string().contains(named), "{error}");
    }
    // From a configuration file, too.
    let half =
        serde_json::from_value::<OutboundGatewayUpdate>(json!({ "auth": { "username": "u" } }));
    assert!(half.unwrap_err().to_string().contains("password"));
}

#[tokio::test]
async fn a_password_with_its_line_break() {
    let error = refused(|client| {
        client.outbound_gateways().update("x").credentials("user", "hunter2hunter2\n")
    })
    .await;
    assert!(error.to_string().contains("trim"), "{error}");
    assert!(!error.to_string().contains("hunter2"), "{error}");
}

#[tokio::test]
async fn a_masked_password() {
    for mask in [
        "••••••••",
        "•",
        "********",
        " •••••••• ",
        "●●●●●●●●",
        "∙∙∙∙",
        "********•",
        "•••••••1234",
        "[REDACTED]",
        "Secret([REDACTED])",
    ] {
        let error =
            refused(|client| client.outbound_gateways().update("x").credentials("user", mask))
                .await;
        assert!(error.to_string().contains("mask"), "{mask}: {error}");
    }
}

#[tokio::test]
async fn an_extra_field_that_has_a_setter_and_does_not_fit_it() {
    for (field, value) in [
        ("auth", json!("y")),
        ("auth", json!({ "username": "u" })),
        ("auth", json!({ "username": "u", "password": "canary", "realm": "r" })),
        ("enableDtmf", json!("y")),
        ("numbers", json!([1])),
        ("name", json!(null)),
        ("record", json!(true)),
    ] {
        let update = |client: &Client| {
            client.outbound_gateways().update("x").record(true).extra(field, value.clone())
        };
        let error = refused(update).await;
        assert!(error.to_string().contains(&format!("`{field}`")), "{error}");
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    }
    // Checked as what it is.
    let masked = json!({ "username": "u", "password": "\u{2022}\u{2022}\u{2022}\u{2022}" });
    let error =
        refused(|client| client.outbound_gateways().update("x").extra("auth", masked)).await;
    assert!(error.to_string().contains("mask"), "{error}");
    // In an object within another one, too.
    let participant = CallParticipant::new().extra("name", 7);
    let calls = Sandbox::start().client().build().unwrap().calls();
    let error = calls.transfer("c", "+1").participant(participant).dry_run().unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("`name`"), "{error}");
}

#[tokio::test]
async fn limits_under_which_nothing_could_be_sent() {
    let error = refused(|client| {
        client.outbound_gateways().update("x").record(true).with_timeout(Duration::ZERO)
    })
    .await;
    assert!(error.to_string().contains("timeout"), "{error}");
    let error = refused(|client| {
        client
            .outbound_gateways()
            .update("x")
            .record(true)
            .with_retry(RetryPolicy::default().with_max_attempts(0))
    })
    .await;
    assert!(error.to_string().contains("max attempts"), "{error}");
}

/// A builder that needs credentials only, with or without TLS.
fn builder() -> ClientBuilder {
    Client::builder().with_base_url("http://127.0.0.1:9")
}

fn not_built(builder: ClientBuilder) -> String {
    let error = builder.build().expect_err("refused");
    assert!(error.is_config(), "{error}");
    assert!(!error.may_have_been_applied());
    format!("{error} {error:?}")
}

#[test]
fn a_token_that_cannot_be_a_header_or_carries_a_prefix() {
    for (token, reason) in [
        ("Bearer canary-token", "prefix `Bearer`"),
        ("bearer canary-token", "prefix `bearer`"),
        ("Basic canary-token", "prefix `Basic`"),
        ("BEARER", "prefix"),
        ("Bearer%20canary-token", "prefix"),
        ("canary-token\n", "line break"),
        (" canary-token", "blank"),
        ("canary\u{2011}token", "character"),
        ("canary\0token", "character"),
        ("", "empty"),
        ("  ", "empty"),
    ] {
        let text = not_built(builder().token(token));
        assert!(text.contains(reason), "{token:?}: {text}");
        assert!(!text.contains("canary"), "{text}");
    }
    // A token that only begins like a prefix is a token.
    assert!(builder().token("bearerish.a.b").build().is_ok());
}

#[test]
fn a_token_that_can_only_join_rooms() {
    let token = |roles: serde_json::Value| {
        let claims = json!({ "apikey": "k", "roles": roles, "exp": 4_000_000_000_u64 });
        jwt::sign(&claims, "secret", jwt::HS256)
    };
    let text = not_built(builder().token(token(json!(["rtc"]))));
    assert!(text.contains("`rtc`") && text.contains("`crawler`"), "{text}");
    for roles in [json!(["crawler"]), json!(["rtc", "crawler"]), json!([]), json!(null)] {
        assert!(builder().token(token(roles.clone())).build().is_ok(), "{roles}");
    }
}

#[test]
fn credentials_that_are_missing_doubled_or_unusable() {
    assert!(not_built(builder()).contains("no credentials"));
    let text = not_built(builder().api_key("k", "s").token("t"));
    assert!(text.contains("`api_key` and `token`"), "{text}");
    for (key, secret, named) in [
        ("", "canary-secret", "API key"),
        ("key", "", "secret"),
        ("key", " ", "secret"),
        ("key", "canary-secret\n", "line break"),
        ("key ", "canary-secret", "API key"),
    ] {
        let text = not_built(builder().api_key(key, secret));
        assert!(text.contains(named) && !text.contains("canary"), "{text}");
    }
    for lifetime in [Duration::ZERO, Duration::from_millis(9_999), Duration::MAX] {
        let builder = builder().api_key("k", "s").with_token_lifetime(lifetime);
        assert!(not_built(builder).contains("lifetime"));
    }
    for lifetime in [Duration::from_secs(10), Duration::from_secs(10 * 366 * 86_400)] {
        assert!(builder().api_key("k", "s").with_token_lifetime(lifetime).build().is_ok());
    }
}

#[test]
fn an_unusable_base_url_or_limit() {
    let builder = || builder().token("t");
    for url in ["http://api.videosdk.live", "https://user:canary@api.videosdk.live", "", "api"] {
        let text = not_built(builder().with_base_url(url));
        assert!(text.contains("base URL") && !text.contains("canary"), "{text}");
    }
    assert!(not_built(builder().with_timeout(Duration::ZERO)).contains("timeout"));
    assert!(not_built(builder().with_connect_timeout(Duration::ZERO)).contains("connect"));
    assert!(
        not_built(builder().with_retry(RetryPolicy::default().with_max_attempts(0)))
            .contains("max attempts")
    );
    assert!(not_built(builder().with_user_agent("a\nb")).contains("user agent"));
}

#[test]
fn a_usable_gateway_id_is_kept_as_it_is() {
    let id = OutboundGatewayId::new("a b/".trim_end_matches('/')).unwrap();
    assert_eq!((id.as_str(), id.as_ref(), id.to_string()), ("a b", "a b", "a b".to_owned()));
    assert_eq!(String::from(id), "a b");
}

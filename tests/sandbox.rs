//! The sandbox behaves like the API as far as it is known, and misbehaves on
//! demand.

#[path = "support/jwt.rs"]
mod jwt;

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use videosdk_sip::outbound_gateways::{OutboundGateway, OutboundGatewayUpdate, Transport};
use videosdk_sip::sandbox::{OmittedFields, Reply, Sandbox};
use videosdk_sip::{Client, RetryPolicy};

/// The gateway that a sandbox begins with.
const SAMPLE: &str = "gateway_out_123456789";

/// Any HTTP client.
async fn raw(
    sandbox: &Sandbox,
    method: &str,
    id: &str,
    token: Option<&str>,
    body: &str,
) -> (u16, Value) {
    let path = format!("/v2/sip/outbound-gateways/{id}");
    // Without an identifier, or with a query alone, it is the list.
    let url = format!("{}{}", sandbox.base_url(), path.replace("/?", "?").trim_end_matches('/'));
    let mut request = reqwest::Client::new()
        .request(method.parse().unwrap(), url)
        .header("content-type", "application/json")
        .body(body.to_owned());
    if let Some(token) = token {
        request = request.header("authorization", token);
    }
    let response = request.send().await.unwrap();
    let status = response.status().as_u16();
    (status, serde_json::from_slice(&response.bytes().await.unwrap()).unwrap_or_default())
}

#[tokio::test]
async fn tokens_are_verified_for_real() {
    let sandbox = Sandbox::start();
    let exp = 4_000_000_000_u64;
    let good = json!({
        "apikey": sandbox.api_key(), "permissions": ["allow_join"], "version": 2,
        "roles": ["crawler"], "iat": 1, "exp": exp,
    });
    let with = |key: &str, value: Value| {
        let mut claims = good.clone();
        claims[key] = value;
        claims
    };
    let secret = sandbox.secret();
    let valid = jwt::sign(&good, secret, jwt::HS256);
    for (what, token, expected) in [
        ("valid", valid.clone(), 200),
        ("no roles", jwt::sign(&with("roles", Value::Null), secret, jwt::HS256), 200),
        ("another secret", jwt::sign(&good, "another", jwt::HS256), 401),
        ("another algorithm", jwt::sign(&good, secret, jwt::HS512), 401),
        ("expired", jwt::sign(&with("exp", json!(1_000_000)), secret, jwt::HS256), 401),
        ("another key", jwt::sign(&with("apikey", json!("x")), secret, jwt::HS256), 401),
        ("another version", jwt::sign(&with("version", json!(1)), secret, jwt::HS256), 401),
        ("only rtc", jwt::sign(&with("roles", json!(["rtc"])), secret, jwt::HS256), 403),
        ("a prefix", format!("Bearer {valid}"), 401),
        ("no signature", valid.rsplit_once('.').unwrap().0.to_owned() + ".", 401),
        ("nonsense", "x".to_owned(), 401),
    ] {
        let (status, body) = raw(&sandbox, "PUT", SAMPLE, Some(&token), r#"{"name":"n"}"#).await;
        assert_eq!(status, expected, "{what}: {body}");
    }
    let (status, body) = raw(&sandbox, "PUT", "x", None, "{}").await;
    assert_eq!((status, body), (401, json!({ "message": "Token is invalid or expired" })));
}

#[tokio::test]
async fn an_update_changes_what_it_names_and_masks_the_password() {
    let sandbox = Sandbox::start();
    let id = SAMPLE;
    let before = sandbox.shown::<OutboundGateway>(id).unwrap();
    let client = sandbox.client().build().unwrap();
    let gateway = client
        .outbound_gateways()
        .update(id)
        .transport(Transport::Tls)
        .credentials("sip-user", "new-password")
        .clear_tags()
        .send()
        .await
        .unwrap();

    let mut expected = before;
    expected["transport"] = json!("tls");
    expected["auth"] = json!({ "username": "sip-user", "password": "••••••••" });
    expected["tags"] = json!([]);
    assert_eq!(sandbox.shown::<OutboundGateway>(id), Some(expected.clone()));
    assert_eq!(serde_json::to_value(&gateway).unwrap(), expected);
    assert_eq!(
        sandbox.secret_of::<OutboundGateway>(id, "auth.password").as_deref(),
        Some("new-password")
    );
}

#[tokio::test]
async fn omitted_fields_are_reset_if_told_so() {
    let sandbox = Sandbox::builder().omitted_fields(OmittedFields::Reset).start().unwrap();
    let id = SAMPLE;
    let client = sandbox.client().build().unwrap();
    let update = client.outbound_gateways().update(id).name("n").noise_cancellation(true);
    let gateway = update.send().await.unwrap();
    assert_eq!(gateway.record, Some(false), "it was true");
    assert_eq!(gateway.noise_cancellation, Some(true));
    assert_eq!(gateway.enable_dtmf, Some(false));
    assert_eq!(gateway.geo_region, None, "it was in001");
    assert_eq!(gateway.numbers.map(|numbers| numbers.len()), Some(2), "the others remain");

    sandbox.set_omitted_fields(OmittedFields::Unchanged);
    let gateway = client.outbound_gateways().update(id).name("m").send().await.unwrap();
    assert_eq!(gateway.noise_cancellation, Some(true));
}

#[tokio::test]
async fn wrong_requests_are_refused_and_change_nothing() {
    let sandbox = Sandbox::start();
    let id = SAMPLE;
    let token = sandbox.token(Duration::from_secs(60));
    let before = sandbox.shown::<OutboundGateway>(id);
    for (method, id, body, expected) in [
        ("PUT", id, "", 400),
        ("PUT", id, "{}", 400),
        ("PUT", id, "[]", 400),
        ("PUT", id, "{", 400),
        ("PUT", id, r#"{"record":"true"}"#, 400),
        ("PUT", id, r#"{"numbers":"+1"}"#, 400),
        ("PUT", id, r#"{"transport":"quic"}"#, 400),
        ("PUT", id, r#"{"mediaEncryption":"SRTP"}"#, 400),
        ("PUT", id, r#"{"auth":{"username":"u"}}"#, 400),
        ("PUT", "unknown", r#"{"record":true}"#, 404),
        ("PUT", "a/b", r#"{"record":true}"#, 404),
        ("POST", id, r#"{"record":true}"#, 405),
    ] {
        let (status, response) = raw(&sandbox, method, id, Some(token.expose()), body).await;
        assert_eq!(status, expected, "{method} {body}: {response}");
        assert!(response["message"].is_string(), "{response}");
    }
    assert_eq!(sandbox.shown::<OutboundGateway>(id), before);
    let patch = raw(&sandbox, "PATCH", id, Some(token.expose()), r#"{"record":false}"#).await;
    assert_eq!((patch.0, &patch.1["record"]), (200, &json!(false)));
}

#[tokio::test]
async fn replies_can_be_prepared() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().with_retry(RetryPolicy::never()).build().unwrap();
    let update = || client.outbound_gateways().update(SAMPLE).record(false).send();

    sandbox.reply_next_times(2, Reply::status(429).header("retry-after", "3"));
    sandbox.reply_next(Reply::regular().with_status(500).body("lost"));
    for _ in 0..2 {
        let error = update().await.unwrap_err();
        assert!(error.is_rate_limited());
        assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
    }
    assert_eq!(sandbox.shown::<OutboundGateway>(SAMPLE).unwrap()["record"], true, "not looked at");
    assert_eq!(update().await.unwrap_err().message(), Some("lost"));
    assert_eq!(sandbox.shown::<OutboundGateway>(SAMPLE).unwrap()["record"], false, "but applied");
    update().await.unwrap();
    assert_eq!(sandbox.requests().len(), 4);
}

#[tokio::test]
async fn a_late_response_holds_up_no_other() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    sandbox.reply_next(Reply::regular().delay(Duration::from_millis(400)));
    let started = Instant::now();
    let late = tokio::spawn(client.outbound_gateways().update(SAMPLE).name("late").send());
    while sandbox.requests().is_empty() {
        tokio::task::yield_now().await;
    }
    client.outbound_gateways().update(SAMPLE).name("other").send().await.unwrap();
    assert!(!late.is_finished());
    late.await.unwrap().unwrap();
    assert!(started.elapsed() >= Duration::from_millis(400));
}

#[tokio::test]
async fn gateways_can_be_added() {
    let sandbox = Sandbox::builder()
        .insert::<OutboundGateway>(
            json!({ "id": "gw 1", "auth": { "username": "u", "password": "p" } }),
        )
        .start()
        .unwrap();
    let client = sandbox.client().build().unwrap();
    let gateway = client.outbound_gateways().update("gw 1").record(true).send().await.unwrap();
    assert_eq!(gateway.id, "gw 1");
    assert_eq!(sandbox.shown::<OutboundGateway>("gw 1").unwrap()["auth"]["password"], "••••••••");
    assert_eq!(sandbox.shown::<OutboundGateway>("gw 2"), None);
}

#[tokio::test]
async fn a_sandbox_listens_on_a_chosen_port() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let sandbox = Sandbox::builder().port(free).start().unwrap();
    assert_eq!(sandbox.base_url(), format!("http://127.0.0.1:{free}"));
    let client = sandbox.client().build().unwrap();
    for _ in 0..3 {
        client.outbound_gateways().update(SAMPLE).record(true).send().await.unwrap();
    }
    assert!(Sandbox::builder().port(free).start().is_err(), "it is taken");
    drop(sandbox);
    assert!(Sandbox::builder().port(free).start().is_ok(), "it is free again");
}

#[tokio::test]
async fn sandboxes_do_not_know_each_others_credentials() {
    let (one, other) = (Sandbox::start(), Sandbox::start());
    let client = Client::builder()
        .with_base_url(one.base_url())
        .api_key(other.api_key(), other.secret())
        .build()
        .unwrap();
    let change = OutboundGatewayUpdate::new().record(true);
    let error = client.outbound_gateways().update("x").with(change).send().await.unwrap_err();
    assert!(error.is_auth());
}

#[tokio::test]
async fn many_sandboxes_work_in_one_process() {
    let sandboxes: Vec<_> = (0..30).map(|_| Sandbox::start()).collect();
    let ports: std::collections::BTreeSet<_> = sandboxes.iter().map(Sandbox::base_url).collect();
    assert_eq!(ports.len(), sandboxes.len());
    for (number, sandbox) in sandboxes.iter().enumerate() {
        let gateways = sandbox.client().build().unwrap().outbound_gateways();
        gateways.update(SAMPLE).name(format!("n{number}")).send().await.unwrap();
    }
    for (number, sandbox) in sandboxes.iter().enumerate() {
        let shown = sandbox.shown::<OutboundGateway>(SAMPLE).unwrap();
        assert_eq!(shown["name"], format!("n{number}"));
        assert_eq!(sandbox.requests().len(), 1);
    }
}

#[tokio::test]
async fn a_delayed_reply_belongs_to_its_request() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().with_retry(RetryPolicy::never()).build().unwrap();
    let get = || client.outbound_gateways().get(SAMPLE);
    sandbox.reply_next(Reply::status(418).delay(Duration::from_millis(400)));
    let error = get().with_timeout(Duration::from_millis(50)).send().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    // The caller has gone, and its reply with it.
    sandbox.reply_next(Reply::status(503).delay(Duration::from_millis(10)));
    let error = get().send().await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(503), "{error}");
    get().send().await.unwrap();
}

#[tokio::test]
async fn a_change_can_be_applied_although_the_time_of_its_caller_was_up() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().with_retry(RetryPolicy::never()).build().unwrap();
    sandbox.reply_next(Reply::regular().delay(Duration::from_secs(60)));
    let update = client.outbound_gateways().update(SAMPLE).name("late");
    let error = update.with_timeout(Duration::from_millis(100)).send().await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_applied(), "{error}");
    assert_eq!(sandbox.shown::<OutboundGateway>(SAMPLE).unwrap()["name"], "late");
}

#[tokio::test]
async fn a_reply_to_an_operation_hits_the_update_of_an_edit_and_not_its_read() {
    let sandbox = Sandbox::start();
    let gateways =
        sandbox.client().with_retry(RetryPolicy::never()).build().unwrap().outbound_gateways();
    // One for any operation waits for the next one.
    sandbox.reply_next_to("updateOutboundGateway", Reply::status(507));
    let error = gateways.edit(SAMPLE, |it| it.name("x")).send().await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(507), "{error}");
    let methods: Vec<_> = sandbox.requests().iter().map(|it| it.method().to_owned()).collect();
    assert_eq!(methods, ["GET", "PUT"]);
    gateways.edit(SAMPLE, |it| it.name("x")).send().await.unwrap();
}

#[tokio::test]
async fn unknown_fields_and_parameters_are_refused_as_misspelt_unless_they_are_allowed() {
    for allow in [false, true] {
        let sandbox = Sandbox::builder().allow_unknown_fields(allow).start().unwrap();
        let gateways = sandbox.client().build().unwrap().outbound_gateways();
        let sent = gateways.update(SAMPLE).extra("colour", true).send().await;
        let shown = sandbox.shown::<OutboundGateway>(SAMPLE).unwrap();
        match (allow, sent) {
            (false, Err(error)) => {
                let message = error.message().unwrap();
                assert!(message.contains("colour is not a field") && message.contains("misspelt"));
                assert_eq!(shown.get("colour"), None);
            }
            (true, Ok(_)) => assert_eq!(shown["colour"], true),
            (_, sent) => panic!("allow: {allow}, {sent:?}"),
        }
        let token = sandbox.token(Duration::from_secs(60));
        let (status, body) = raw(&sandbox, "GET", "?pagee=2", Some(token.expose()), "").await;
        assert_eq!(status, if allow { 200 } else { 400 }, "{body}");
    }
}

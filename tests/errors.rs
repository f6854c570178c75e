//! What an error says, and what it says about the gateway.

#[path = "support/fast_clock.rs"]
mod fast_clock;
#[path = "support/raw_server.rs"]
mod raw_server;

use std::error::Error as _;
use std::net::TcpListener;
use std::time::Duration;

use fast_clock::fast;
use raw_server::{Act, RawServer, reply};
use serde_json::json;
use videosdk_sip::sandbox::{Reply, Sandbox};
use videosdk_sip::{Client, Error, RetryPolicy};

/// The gateway that a sandbox begins with.
const SAMPLE: &str = "gateway_out_123456789";

async fn failure(reply: Reply) -> Error {
    let sandbox = Sandbox::start();
    let client = sandbox.client().with_retry(RetryPolicy::never()).build().unwrap();
    // A refused token is replaced once.
    sandbox.reply_next_times(2, reply);
    client.outbound_gateways().update("x").record(true).send().await.expect_err("fails")
}

/// A client for a server that does not look at the token.
fn client_of(base_url: String) -> Client {
    Client::builder().with_base_url(base_url).token("token").build().unwrap()
}

async fn update(
    client: &Client,
) -> Result<videosdk_sip::outbound_gateways::OutboundGateway, Error> {
    client.outbound_gateways().update("x").record(true).send().await
}

#[tokio::test]
async fn each_status_has_its_predicate_and_says_whether_the_change_was_applied() {
    type Is = fn(&Error) -> bool;
    for (status, is, may_be_applied) in [
        (400, Error::is_invalid_request as Is, false),
        (401, Error::is_auth, false),
        (402, Error::is_payment_required, false),
        (403, Error::is_auth, false),
        (404, Error::is_not_found, false),
        (405, |error| error.status().is_some(), false),
        (408, Error::is_timeout, true),
        (409, Error::is_conflict, false),
        (413, |error| error.status().is_some(), false),
        (422, Error::is_invalid_request, false),
        (429, Error::is_rate_limited, false),
        (499, |error| error.status().is_some(), true),
        (500, Error::is_server_error, true),
        (502, Error::is_server_error, true),
        (503, Error::is_server_error, true),
        (504, Error::is_timeout, true),
    ] {
        let error = failure(Reply::status(status).json(json!({ "message": "no" }))).await;
        assert!(is(&error), "{status}: {error:?}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.may_have_been_applied(), may_be_applied, "{status}");
        assert_eq!(error.message(), Some("no"));
        assert!(error.to_string().contains(&status.to_string()), "{error}");
        assert!(error.to_string().contains("PUT /v2/sip/outbound-gateways/x"), "{error}");
        assert!(error.request_id().is_some());
        // 402 is not 404, whatever the vendor's SDKs say.
        assert_eq!(error.is_not_found(), status == 404);
    }
}

#[tokio::test]
async fn the_message_is_found_wherever_it_is() {
    for (body, message) in [
        (json!({ "message": "m" }).to_string(), Some("m")),
        (json!({ "error": "m" }).to_string(), Some("m")),
        (json!({ "msg": "m" }).to_string(), Some("m")),
        (json!({ "statusMessage": "m" }).to_string(), Some("m")),
        (json!({ "error": { "message": "m" } }).to_string(), Some("m")),
        (json!({ "message": { "error": "m" } }).to_string(), Some("m")),
        (json!({ "errors": ["a", "b"] }).to_string(), Some("a; b")),
        (json!({ "errors": [{ "msg": "a" }, { "message": "b" }] }).to_string(), Some("a; b")),
        (json!({ "message": ["a", "b"], "error": "Bad Request" }).to_string(), Some("a; b")),
        (json!({ "message": "", "error": "m" }).to_string(), Some("m")),
        (json!({ "message": null, "msg": "m" }).to_string(), Some("m")),
        (json!({ "data": { "message": "m" } }).to_string(), Some("m")),
        (json!(["m"]).to_string(), Some("m")),
        (json!("m").to_string(), Some("m")),
        ("m".to_owned(), Some("m")),
        ("  line one\n\u{1b}[31mline two\r\n".to_owned(), Some("line one  [31mline two")),
        (
            "<!DOCTYPE html><html><head><title> 502 Bad Gateway </title></head></html>".to_owned(),
            Some("an HTML page: 502 Bad Gateway"),
        ),
        ("<html><body>no title</body></html>".to_owned(), None),
        (r#"{"message":"cut o"#.to_owned(), None),
        (json!({ "statusCode": 500 }).to_string(), None),
        (json!({}).to_string(), None),
        (String::new(), None),
    ] {
        let error = failure(Reply::status(400).body(body.clone())).await;
        assert_eq!(error.message(), message, "{body}");
        assert!(!error.to_string().contains(['\n', '\u{1b}']), "{error}");
    }
}

#[tokio::test]
async fn the_code_is_found_wherever_it_is() {
    for (body, code) in [
        (json!({ "code": "E1" }), Some("E1")),
        (json!({ "code": 1042 }), Some("1042")),
        (json!({ "errorCode": "E1" }), Some("E1")),
        (json!({ "error": { "code": -3 } }), Some("-3")),
        (json!({ "errors": [{ "message": "m" }, { "code": "E2" }] }), Some("E2")),
        (json!({ "code": null, "error_code": "E1" }), Some("E1")),
        (json!({ "message": "m" }), None),
    ] {
        let error = failure(Reply::status(400).json(body.clone())).await;
        assert_eq!(error.code(), code, "{body}");
    }
}

#[tokio::test]
async fn the_request_id_is_found_under_each_of_its_names() {
    for name in ["x-request-id", "Request-Id", "x-amzn-RequestId", "x-amz-request-id"] {
        let body = reply("500 Internal Server Error", &format!("{name}: r-7\r\n"), "{}");
        let server = RawServer::start(vec![Act::Reply(body)]);
        let error = fast(update(&client_of(server.base_url()))).await.unwrap_err();
        assert_eq!(error.request_id(), Some("r-7"), "{name}");
        assert!(error.to_string().contains("request id r-7"), "{error}");
    }
}

#[tokio::test]
async fn a_body_is_shown_within_limits_and_on_whole_characters() {
    let error = failure(Reply::status(500).body("ü".repeat(50_000))).await;
    let body = error.body().unwrap();
    assert!(body.starts_with("üüü") && body.len() < 2200, "{}", body.len());
    assert!(error.to_string().len() < 1000);
    // A body that is no text is named.
    let error = failure(Reply::status(500).body(vec![0xff, 0xfe, 0x00, 0x41])).await;
    let message = "a body of 4 bytes that is no UTF-8 text";
    assert_eq!((error.message(), error.body()), (Some(message), None));
    // An endless body is not read to its end.
    let error = failure(Reply::status(500).body("a".repeat(5_000_000))).await;
    assert!(error.body().unwrap().len() < 2200);
}

#[tokio::test]
async fn redirects_are_not_followed() {
    let elsewhere = RawServer::start(vec![Act::Reply(reply("200 OK", "", r#"{"id":"stolen"}"#))]);
    for status in [301, 302, 303, 307, 308] {
        let location = format!("{}/v2/sip/outbound-gateways/x", elsewhere.base_url());
        let error = failure(Reply::status(status).header("location", location)).await;
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert!(error.to_string().contains("redirects are not followed"), "{error}");
        assert_eq!(error.may_have_been_applied(), status == 303);
    }
    assert!(elsewhere.requests().is_empty(), "neither token nor body may go elsewhere");
}

#[cfg(feature = "optional")]
#[tokio::test]
async fn a_client_of_ones_own_that_follows_redirects_is_found_out() {
    let elsewhere = RawServer::start(vec![Act::Reply(reply("200 OK", "", r#"{"id":"x"}"#))]);
    let sandbox = Sandbox::start();
    let location = format!("{}/v2/sip/outbound-gateways/x", elsewhere.base_url());
    // One that repeats the body is not followed: the body is there only once.
    sandbox.reply_next(Reply::status(307).header("location", &*location));
    let client = sandbox.client().with_http_client(reqwest::Client::new()).build().unwrap();
    let error = update(&client).await.unwrap_err();
    assert!(!error.may_have_been_applied(), "{error}");
    assert!(elsewhere.requests().is_empty());
    sandbox.reply_next(Reply::status(303).header("location", location));
    let error = update(&client).await.unwrap_err();
    assert!(error.to_string().contains("redirect policy"), "{error}");
    assert!(error.may_have_been_applied());
}

#[cfg(feature = "optional")]
#[tokio::test]
async fn a_redirect_that_was_followed_into_the_void_is_not_sent_again() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().with_http_client(reqwest::Client::new()).build().unwrap();
    let location = "http://127.0.0.1:1/elsewhere";
    let gateways = client.outbound_gateways();
    sandbox.reply_next_times(3, Reply::status(303).header("location", location));
    let error = fast(gateways.create("n", ["+1"], "a").send()).await.unwrap_err();
    assert!(error.may_have_been_applied(), "{error}");
    assert_eq!(sandbox.requests().len(), 1, "a second gateway could have been made");
    // Another page than the one that was asked for says nothing about the gateway.
    sandbox.reply_next_times(2, Reply::status(303).header("location", "/nowhere"));
    let error = fast(update(&client)).await.unwrap_err();
    assert!(error.may_have_been_applied(), "{error}");
}

#[cfg(feature = "optional")]
#[tokio::test]
async fn what_a_followed_redirect_says_is_no_reason_to_send_again() {
    let busy = RawServer::start(vec![Act::Reply(reply("503 Service Unavailable", "", "")); 3]);
    let sandbox = Sandbox::start();
    let client = sandbox.client().with_http_client(reqwest::Client::new()).build().unwrap();
    sandbox.reply_next(Reply::status(303).header("location", &*busy.base_url()));
    let error = fast(update(&client)).await.unwrap_err();
    assert_eq!((error.attempts(), error.may_have_been_applied()), (1, true), "{error}");
}

#[tokio::test]
async fn a_refused_change_is_not_applied_however_long_the_next_token_takes() {
    let sandbox = Sandbox::start();
    let token = sandbox.token(Duration::from_secs(600));
    let asked = std::sync::atomic::AtomicUsize::new(0);
    let client = Client::builder()
        .with_base_url(sandbox.base_url())
        .with_timeout(Duration::from_secs(2))
        .token_provider(move || {
            let first = asked.fetch_add(1, std::sync::atomic::Ordering::SeqCst) == 0;
            let token = token.clone();
            async move { if first { Ok(token) } else { std::future::pending().await } }
        })
        .build()
        .unwrap();
    sandbox.reply_next(Reply::status(401));
    let error = fast(update(&client)).await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_been_applied(), "{error}");
    assert!(error.to_string().contains("failed, and could not be sent again within"), "{error}");
}

#[tokio::test]
async fn a_refused_connection_sent_nothing() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = client_of(format!("http://{free}"));
    let error = fast(update(&client)).await.unwrap_err();
    assert!(error.is_connect(), "{error:?}");
    assert!(!error.may_have_been_applied());
    assert_eq!((error.attempts(), error.status()), (3, None));
    assert!(error.source().is_some());
    assert!(error.to_string().contains("no connection"), "{error}");
}

/// It is the redirect that is unusable, not the request: that was sent.
#[cfg(feature = "optional")]
#[tokio::test]
async fn a_redirect_that_an_own_client_cannot_follow_is_not_called_unsent() {
    let seen = reply("303 See Other", "location: app://done\r\n", "");
    let server = RawServer::start(vec![Act::Reply(seen)]);
    let client = Client::builder()
        .with_base_url(server.base_url())
        .token("t")
        .with_http_client(reqwest::Client::new())
        .build()
        .unwrap();
    let error = update(&client).await.unwrap_err();
    assert!(error.may_have_been_applied() && !error.is_invalid_request(), "{error:?}");
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn a_broken_connection_is_tried_again_and_heals() {
    let gateway = reply("200 OK", "", r#"{"id":"x"}"#);
    for broken in [
        Act::Close,
        Act::ReadThenClose,
        Act::Reply("HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{".into()),
    ] {
        let server = RawServer::start(vec![broken, Act::Reply(gateway.clone())]);
        let client = client_of(server.base_url());
        let update = client.outbound_gateways().update("x").record(true);
        let response = fast(update.send_with_response()).await.unwrap();
        assert_eq!(response.value.id, "x");
        assert_eq!(response.attempts, 2);
        let requests = server.requests();
        assert!(requests.iter().all(|request| *request == requests[0]), "the same each time");
    }
}

#[tokio::test]
async fn a_pooled_connection_that_the_server_closed_is_replaced() {
    let gateway = reply("200 OK", "", r#"{"id":"x"}"#);
    let server = RawServer::start(vec![
        Act::KeepAlive(vec![gateway.clone()]),
        Act::KeepAlive(vec![gateway.clone(), gateway]),
    ]);
    let client = client_of(server.base_url());
    fast(async {
        for _ in 0..3 {
            assert_eq!(update(&client).await.unwrap().id, "x");
        }
    })
    .await;
}

#[tokio::test]
async fn a_connection_that_stays_broken_may_have_carried_the_change() {
    let server = RawServer::start(vec![Act::ReadThenClose]);
    let client = client_of(server.base_url());
    let error = fast(update(&client)).await.unwrap_err();
    assert!(error.may_have_been_applied());
    assert!(!error.is_connect() && !error.is_timeout());
    assert_eq!(error.attempts(), 3);
    assert_eq!(server.requests().len(), 3);

    // Once, if the caller wants it so.
    let update =
        client.outbound_gateways().update("x").record(true).with_retry(RetryPolicy::never());
    let error = fast(update.send()).await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    assert_eq!(server.requests().len(), 4);
}

#[tokio::test]
async fn what_an_earlier_attempt_may_have_done_is_not_forgotten() {
    let not_found = reply("404 Not Found", "", "{}");
    let server = RawServer::start(vec![Act::ReadThenClose, Act::Reply(not_found)]);
    let error = fast(update(&client_of(server.base_url()))).await.unwrap_err();
    assert!(error.is_not_found());
    assert_eq!(error.attempts(), 2);
    assert!(error.may_have_been_applied(), "the first attempt may have been");
}

#[tokio::test]
async fn an_error_response_that_is_cut_off_is_still_that_error() {
    let cut = "HTTP/1.1 403 Forbidden\r\ncontent-length: 500\r\n\r\nnot for you";
    let server = RawServer::start(vec![Act::Reply(cut.into())]);
    let error = fast(update(&client_of(server.base_url()))).await.unwrap_err();
    assert!(error.is_auth() && !error.may_have_been_applied(), "{error:?}");
    assert_eq!(error.message(), Some("not for you"));
}

#[tokio::test]
async fn a_server_that_never_responds_runs_into_the_limit() {
    let server = RawServer::start(vec![Act::Hang]);
    let client = Client::builder()
        .with_base_url(server.base_url())
        .token("token")
        .with_timeout(Duration::from_secs(20))
        .build()
        .unwrap();
    let error = fast(update(&client)).await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_applied(), "{error:?}");
    assert!(error.elapsed() >= Duration::from_secs(20), "{error:?}");
    assert!(error.elapsed() < Duration::from_secs(22), "{error:?}");

    // For one call.
    let update =
        client.outbound_gateways().update("x").record(true).with_timeout(Duration::from_secs(3));
    let error = fast(update.send()).await.unwrap_err();
    assert!(error.elapsed() < Duration::from_secs(5), "{error:?}");
}

#[tokio::test]
async fn the_limit_holds_for_a_provider_that_never_returns() {
    let sandbox = Sandbox::start();
    let client = Client::builder()
        .with_base_url(sandbox.base_url())
        .token_provider(std::future::pending)
        .build()
        .unwrap();
    let error = fast(update(&client)).await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_been_applied(), "{error:?}");
    assert_eq!(error.attempts(), 0);
    assert!(error.to_string().starts_with("nothing was sent within"), "{error}");
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn a_success_comes_with_its_facts_if_asked() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    let update = client.outbound_gateways().update(SAMPLE).record(false);
    let response = update.send_with_response().await.unwrap();
    assert_eq!(response.status.as_u16(), 200);
    assert_eq!(response.request_id.as_deref(), Some("sandbox-000001"));
    assert_eq!(response.attempts, 1);
    assert_eq!(response.value.record, Some(false));
}

#[tokio::test]
async fn a_response_that_is_not_http_is_not_asked_for_again() {
    let server = RawServer::start(vec![Act::Reply("SIP/2.0 200 OK\r\n\r\n".into())]);
    let error = fast(update(&client_of(server.base_url()))).await.unwrap_err();
    assert_eq!(error.attempts(), 1, "{error:?}");
    assert!(error.may_have_been_applied() && !error.is_connect());
}

#[cfg(not(feature = "_tls"))]
#[test]
fn https_without_tls_is_refused_when_the_client_is_built() {
    let error = Client::builder().token("token").build().unwrap_err();
    assert!(error.is_config() && error.to_string().contains("`rustls`"), "{error}");
}

#[cfg(feature = "_tls")]
#[tokio::test]
async fn tls_against_a_plain_server_fails_once_and_sends_nothing() {
    let server = RawServer::start(vec![Act::SpeakFirst(reply("400 Bad Request", "", ""))]);
    let client = client_of(format!("https://{}", server.address()));
    let error = fast(update(&client)).await.unwrap_err();
    assert!(error.is_connect() && !error.may_have_been_applied(), "{error:?}");
    assert_eq!(error.attempts(), 1, "what is wrong with TLS stays wrong");
}

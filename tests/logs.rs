//! What is logged, at every level, by this crate and its dependencies.

#[path = "support/fast_clock.rs"]
mod fast_clock;
#[path = "support/log.rs"]
mod log;
#[path = "support/raw_server.rs"]
mod raw_server;

use fast_clock::fast;
use log::Log;
use raw_server::{Act, RawServer, reply};
use videosdk_sip::Client;

/// One test, because the logger is one for the process.
#[tokio::test]
async fn attempts_are_logged_and_secrets_are_not() {
    let log = Log::default();
    tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_writer(log.clone())
        .with_ansi(false)
        .init();

    let echo = |line: &str| {
        Act::Reply(reply(
            line,
            "x-request-id: r-1\r\nconnection: close\r\n",
            r#"{"message":"canary-password is weak"}"#,
        ))
    };
    let server = RawServer::start(vec![
        Act::Reset,
        echo("503 Service Unavailable"),
        Act::Reply(reply("200 OK", "x-request-id: r-2\r\nconnection: close\r\n", r#"{"id":"x"}"#)),
        echo("400 Bad Request"),
        echo("200 OK"),
    ]);
    let client = Client::builder()
        .with_base_url(server.base_url())
        .api_key("key", "canary-secret")
        .build()
        .unwrap();
    for _ in 0..3 {
        let update = client.outbound_gateways().update("x").credentials("u", "canary-password");
        let _ = fast(update.send()).await;
    }
    let token = server.requests()[0]
        .lines()
        .find_map(|line| line.strip_prefix("authorization: ").map(str::to_owned))
        .unwrap();

    let text = log.text();
    for secret in ["canary", token.as_str()] {
        let line = text.lines().find(|line| line.contains(secret));
        assert_eq!(line, None, "a secret is logged");
    }
    let attempts: Vec<_> = text
        .lines()
        .filter(|line| line.contains("videosdk_sip") && line.contains("attempt "))
        .collect();
    assert_eq!(attempts.len(), 5, "one event an attempt: {attempts:#?}");
    for (line, parts) in attempts.iter().zip([
        &["WARN", "http.request.resend_count=0", "error.message=\"the connection broke"][..],
        &["http.request.resend_count=1", "http.response.status_code=503", "request_id=\"r-1\""],
        &["http.request.resend_count=2", "http.response.status_code=200", "request_id=\"r-2\""],
        &["http.request.resend_count=0", "http.response.status_code=400"],
        &[
            "http.request.method=\"PUT\"",
            "url.path=\"/v2/sip/outbound-gateways/x\"",
            "server.address",
        ],
    ]) {
        for part in parts {
            assert!(line.contains(part), "{part} in {line}");
        }
    }
    assert_eq!(text.matches("retrying delay_ms=").count(), 2, "with the wait");
    assert!(text.contains("videosdk_sip.call{"), "in a span");
}

//! Events that arrive: the key is fetched when it is needed, and rarely.

#[path = "../src/events/tests/vectors.rs"]
mod vectors;

use std::time::Duration;

use httpmock::Mock;
use httpmock::prelude::*;
use serde_json::json;
use vectors::{BODY, PKCS1, SIGNATURE};
use videosdk_sip::calls::CallStatus;
use videosdk_sip::events::{EventKind, FetchingVerifier, VerifyError};
use videosdk_sip::sandbox::Sandbox;
use videosdk_sip::{Client, RetryPolicy};

const OTHER_KEY: &str = include_str!("../src/events/tests/other.pem");

fn verifier(server: &MockServer) -> FetchingVerifier {
    let client = Client::builder().with_base_url(server.base_url()).token("a.b.c");
    client.build().expect("a client").webhook_verifier()
}

async fn later(seconds: u64) {
    tokio::time::pause();
    tokio::time::advance(Duration::from_secs(seconds)).await;
    tokio::time::resume();
}

/// The server publishes this key.
async fn publishing<'a>(server: &'a MockServer, key: &str) -> Mock<'a> {
    let key = json!({ "publicKey": key });
    let published = server.mock_async(|when, then| {
        when.path("/v2/public/rsa-public-key");
        then.status(200).json_body(key);
    });
    published.await
}

#[tokio::test]
async fn the_key_is_fetched_once_and_forged_events_do_not_fetch_it_again_and_again() {
    let server = MockServer::start_async().await;
    let key = server
        .mock_async(|when, then| {
            when.method(GET).path("/v2/public/rsa-public-key").header("authorization", "a.b.c");
            then.status(200).json_body(json!({ "publicKey": PKCS1 }));
        })
        .await;
    let verifier = verifier(&server);
    for _ in 0..3 {
        let event = verifier.clone().verify(Some(SIGNATURE.as_bytes()), BODY.as_bytes()).await;
        assert_eq!(event.expect("verified").kind(), Some(&EventKind::CallAnswered));
    }
    key.assert_calls_async(1).await;
    let forged = format!("{BODY} ");
    let forge = || async {
        let error =
            verifier.verify(Some(SIGNATURE.as_bytes()), forged.as_bytes()).await.unwrap_err();
        assert!(matches!(error, VerifyError::WrongSignature), "{error}");
    };
    for _ in 0..50 {
        forge().await;
    }
    key.assert_calls_async(1).await;
    later(61).await;
    for _ in 0..50 {
        forge().await;
    }
    key.assert_calls_async(2).await;
    // What is no signature at all costs nothing, whenever it comes.
    later(61).await;
    for signature in [None, Some(&b"!"[..])] {
        assert_eq!(verifier.verify(signature, BODY.as_bytes()).await.unwrap_err().status(), 401);
    }
    key.assert_calls_async(2).await;
    assert!(verifier.verify(Some(SIGNATURE.as_bytes()), BODY.as_bytes()).await.is_ok());
}

#[tokio::test]
async fn a_renewed_key_is_fetched() {
    let server = MockServer::start_async().await;
    let old = publishing(&server, OTHER_KEY).await;
    let verifier = verifier(&server);
    let error = verifier.verify(Some(SIGNATURE.as_bytes()), BODY.as_bytes()).await.unwrap_err();
    assert!(matches!(error, VerifyError::WrongSignature), "{error}");
    old.delete_async().await;
    publishing(&server, PKCS1).await;
    later(61).await;
    assert!(verifier.verify(Some(SIGNATURE.as_bytes()), BODY.as_bytes()).await.is_ok());
}

/// That it cannot be fetched again is no reason to doubt the one at hand.
#[tokio::test]
async fn a_key_that_cannot_be_renewed_is_kept() {
    let server = MockServer::start_async().await;
    let published = publishing(&server, PKCS1).await;
    let verifier = verifier(&server);
    assert!(verifier.verify(Some(SIGNATURE.as_bytes()), BODY.as_bytes()).await.is_ok());
    published.delete_async().await;
    later(61).await;
    let forged = verifier.verify(Some(SIGNATURE.as_bytes()), b"{}").await.unwrap_err();
    assert!(matches!(forged, VerifyError::WrongSignature), "{forged}");
    assert!(verifier.verify(Some(SIGNATURE.as_bytes()), BODY.as_bytes()).await.is_ok());
}

#[tokio::test]
async fn why_there_is_no_key_is_told() {
    let client = Client::builder().with_base_url("http://127.0.0.1:1").token("a.b.c");
    let client = client.with_retry(RetryPolicy::never()).build().expect("a client");
    let verifier = client.webhook_verifier();
    let error = verifier.verify(Some(SIGNATURE.as_bytes()), BODY.as_bytes()).await.unwrap_err();
    assert!(error.to_string().contains("could not be fetched"), "{error}");
    let source = std::error::Error::source(&error).expect("a source").to_string();
    assert!(source.contains("Connect"), "{source}");
    assert!(std::error::Error::source(&VerifyError::NotBase64).is_none());
}

#[tokio::test]
async fn without_a_key_nothing_is_believed_and_little_is_asked() {
    let server = MockServer::start_async().await;
    let nothing = server
        .mock_async(|when, then| {
            when.path("/v2/public/rsa-public-key");
            then.status(403).json_body(json!({ "message": "Forbidden" }));
        })
        .await;
    let verifier = verifier(&server);
    for _ in 0..20 {
        let error = verifier.verify(Some(SIGNATURE.as_bytes()), BODY.as_bytes()).await.unwrap_err();
        assert!(matches!(error, VerifyError::NoKey(_)), "{error}");
        assert_eq!(error.status(), 503);
    }
    nothing.assert_calls_async(1).await;
}

/// Receives one request, responds to it, and returns its head and body.
async fn received(listener: &tokio::net::TcpListener) -> (String, Vec<u8>) {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    let (mut stream, _) = listener.accept().await.expect("a connection");
    let mut bytes = Vec::new();
    loop {
        stream.read_buf(&mut bytes).await.expect("bytes");
        let text = String::from_utf8_lossy(&bytes);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        if body.len() == length.expect("a length").parse::<usize>().expect("a number") {
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n").await.expect("sent");
            return (head.to_owned(), body.as_bytes().to_vec());
        }
    }
}

#[tokio::test]
async fn what_happens_to_a_call_is_sent_to_the_webhooks_that_ask_for_it() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().expect("a client");
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let url = format!("http://{}/hook", listener.local_addr().expect("an address"));
    let kinds = [EventKind::CallStarted, EventKind::CallMissed];
    client.webhooks().create(url, kinds.clone()).send().await.expect("a webhook");

    let call = client.calls().create("+14155559876").gateway_id("gateway_out_1");
    let call = call.send().await.expect("a call");
    sandbox.set_call_status(&call.id, &CallStatus::Ringing);
    sandbox.set_call_status(&call.id, &CallStatus::Missed);
    // It is over: nothing changes any more.
    sandbox.set_call_status(&call.id, &CallStatus::Missed);

    let verifier = client.webhook_verifier();
    for expected in kinds {
        let (head, body) = received(&listener).await;
        let signature = head.lines().find_map(|it| it.strip_prefix("videosdk-signature: "));
        let signature = signature.map(str::as_bytes);
        let event = verifier.verify(signature, &body).await.expect("genuine");
        assert_eq!(event.kind(), Some(&expected));
        assert_eq!(event.data().and_then(|it| it.call_id.as_ref()), Some(&call.id));
    }
    let kinds: Vec<_> = sandbox.events().iter().map(|it| it["webhookType"].clone()).collect();
    assert_eq!(kinds, ["call-started", "call-ringing", "call-missed"]);
    let call = client.calls().get(&call.id).send().await.expect("the call");
    assert_eq!(call.status, Some(CallStatus::Missed));
    assert!(call.end.is_some());
}

/// A runtime that stands still while it fetches the key holds up nobody elsewhere.
#[test]
fn a_key_that_another_runtime_waits_for_is_not_waited_for() {
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    let client = Client::builder().with_base_url(url).token("a.b.c").build().expect("a client");
    let verifier = client.webhook_verifier();
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build();
    let [stuck, driven] = [runtime(), runtime()].map(|it| it.expect("a runtime"));
    let fetching = verifier.clone();
    stuck.spawn(async move { fetching.verify(Some(SIGNATURE.as_bytes()), BODY.as_bytes()).await });
    stuck.block_on(tokio::task::yield_now());
    let verified = driven.block_on(async {
        let verified = verifier.verify(Some(SIGNATURE.as_bytes()), BODY.as_bytes());
        tokio::time::timeout(Duration::from_secs(5), verified).await.expect("no wait")
    });
    assert!(matches!(verified, Err(VerifyError::NoKey(_))), "{verified:?}");
}

//! Events that arrive: the key is fetched when it is needed, and rarely.

#[path = "../src/events/tests/vectors.rs"]
mod vectors;

use std::time::Duration;

use httpmock::prelude::*;
use serde_json::json;
use vectors::{BODY, PKCS1, SIGNATURE};
use videosdk_sip::Client;
use videosdk_sip::events::{EventKind, FetchingVerifier, VerifyError};

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
    let old = server
        .mock_async(|when, then| {
            when.path("/v2/public/rsa-public-key");
            then.status(200).json_body(json!({ "publicKey": OTHER_KEY }));
        })
        .await;
    let verifier = verifier(&server);
    let error = verifier.verify(Some(SIGNATURE.as_bytes()), BODY.as_bytes()).await.unwrap_err();
    assert!(matches!(error, VerifyError::WrongSignature), "{error}");
    old.delete_async().await;
    server
        .mock_async(|when, then| {
            when.path("/v2/public/rsa-public-key");
            then.status(200).json_body(json!({ "publicKey": PKCS1 }));
        })
        .await;
    later(61).await;
    assert!(verifier.verify(Some(SIGNATURE.as_bytes()), BODY.as_bytes()).await.is_ok());
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

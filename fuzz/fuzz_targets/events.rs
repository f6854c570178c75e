//! No body is taken for an event without a signature of exactly these bytes,
//! any signed JSON is an event or an error, and any text is a key or an error.
#![no_main]

#[path = "../../src/events/tests/vectors.rs"]
mod vectors;

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use vectors::{BODY, PKCS1, SIGNATURE};
use videosdk_sip::events::{VerifyError, WebhookVerifier};
use videosdk_sip::sandbox::Sandbox;

static VERIFIER: LazyLock<WebhookVerifier> =
    LazyLock::new(|| WebhookVerifier::from_pem(PKCS1).expect("a key"));
static SANDBOX: LazyLock<(Sandbox, WebhookVerifier)> = LazyLock::new(|| {
    let sandbox = Sandbox::start();
    let verifier = WebhookVerifier::from_pem(sandbox.event_key()).expect("a key");
    (sandbox, verifier)
});

// The first byte says what the others are.
fuzz_target!(|bytes: &[u8]| {
    let Some((what, bytes)) = bytes.split_first() else { return };
    match what {
        b'k' => {
            let text = String::from_utf8_lossy(bytes);
            if let Ok(verifier) = WebhookVerifier::from_pem(&text) {
                let _ = verifier.verify(Some(SIGNATURE.as_bytes()), BODY.as_bytes());
            }
        }
        b'j' => {
            let Ok(json) = serde_json::from_slice(bytes) else { return };
            let (sandbox, verifier) = &*SANDBOX;
            let signed = sandbox.sign_event(&json);
            match verifier.verify(Some(signed.signature.as_bytes()), &signed.body) {
                Ok(event) => {
                    assert!(json.is_object() && event.raw() == signed.body);
                    let _ = format!("{event:?} {:?} {:?}", event.key(), event.as_call_event());
                }
                Err(error) => assert!(matches!(error, VerifyError::NotJson), "{error}"),
            }
        }
        _ => {
            // A signature, a line break, a body.
            let end = bytes.iter().position(|byte| *byte == b'\n').unwrap_or(bytes.len());
            let (signature, body) = bytes.split_at(end);
            let body = body.get(1..).unwrap_or_default();
            let own = signature.trim_ascii() == SIGNATURE.as_bytes() && body == BODY.as_bytes();
            let verified = VERIFIER.verify(Some(signature), body);
            // Base64 has more than one spelling of some bytes; the body has not.
            assert!(verified.is_ok() <= (body == BODY.as_bytes()) && own <= verified.is_ok());
            if let Err(error) = verified {
                assert!((400..=413).contains(&error.status()), "{error}");
            }
        }
    }
});

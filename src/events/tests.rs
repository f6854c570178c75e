//! What is an event of VideoSDK, and what is not.

mod vectors;

use super::*;
use crate::error::Error;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use vectors::{BODY, PKCS1, SIGNATURE};

const SPKI: &str = "-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtOayhxQUsVBaMnGiuSR7
L8/Pylmbf3REg9FLfhrDBQ+UTdzMz3hdR6sRqQyDrQgQ+mUvGXY/0vQPnML1mJyq
f1kQdiGTjBNz8z1c+xt1PyBVpWlMUvu0f1quJibNWP+i1RoJ5lahsoUsWw8GqKm2
+zewB9NmhCLMo8pfHahz2vMB8OZhgfdZPu9K+WTH7l7c8VXjhmwXCJUUEXvWAldN
BeZaBQuXqqZcA/mzo7xxrxpwoKyf1qtoRiZRfWEuvdgCzpg5r9HBIqI7VK+ElPOu
O1T0CsezqjS0Dmv0N4Bt9gkMNKBsXKweN3hszv5QF7UsuLxxkOxyhYlnCwHwY1u5
fQIDAQAB
-----END PUBLIC KEY-----
";
/// Another key, of 2,048 bits as well.
const OTHER: &str = include_str!("tests/other.pem");
/// A key of 1,024 bits, and one of 2,048 bits with the exponent 3.
const WEAK: &str = include_str!("tests/weak.pem");
const EXPONENT_3: &str = include_str!("tests/exponent-3.pem");

fn verify(pem: &str, signature: &str, body: &str) -> Result<Event, VerifyError> {
    let verifier = WebhookVerifier::from_pem(pem).expect("a key");
    verifier.verify(Some(signature.as_bytes()), body.as_bytes())
}

#[test]
fn a_signed_event_is_read_with_either_form_of_the_key() {
    let untidy = format!("\n  {}  ", PKCS1.replace('\n', "\r\n   "));
    let in_one_line = SPKI.replace('\n', "\\n");
    for key in [PKCS1, SPKI, &untidy, &in_one_line] {
        for signature in [SIGNATURE.to_owned(), format!(" {SIGNATURE}\t")] {
            let event = verify(key, &signature, BODY).expect("verified");
            assert_eq!(event.kind(), Some(&EventKind::CallAnswered));
            let data = event.data().expect("data");
            assert_eq!(data.to.as_deref(), Some("+14155550123"));
            assert_eq!(event.raw(), BODY.as_bytes());
            let key = event.key().expect("a key");
            assert_eq!(key, "call-answered:712350ce-8fff-464d-b427-587bfb66636a");
            assert!(!format!("{event:?}").contains("+1415"), "{event:?}");
        }
    }
}

#[test]
fn anything_else_is_refused() {
    let spaced = BODY.replace(':', ": ").replace(',', ", ");
    let escaped = BODY.replace("answered", "\\u0061nswered");
    for body in [&format!("{BODY} "), &format!("{BODY}\n"), &spaced, &escaped, "{}"] {
        let error = verify(PKCS1, SIGNATURE, body).unwrap_err();
        assert!(matches!(error, VerifyError::WrongSignature), "{error}");
        assert_eq!(error.status(), 401);
    }
    let flipped = SIGNATURE.replacen("k5a4", "k5a5", 1);
    let short = &SIGNATURE[..SIGNATURE.len() - 4];
    for (key, signature) in [(PKCS1, flipped.as_str()), (PKCS1, "AAAA"), (OTHER, SIGNATURE)] {
        let error = verify(key, signature, BODY).unwrap_err();
        assert!(matches!(error, VerifyError::WrongSignature), "{error}");
    }
    for signature in [short, "no base64!", &SIGNATURE.replace('+', "-"), &"A".repeat(4000)] {
        let error = verify(PKCS1, signature, BODY).unwrap_err();
        let is_refused = matches!(error, VerifyError::NotBase64 | VerifyError::WrongSignature);
        assert!(is_refused, "{signature}: {error}");
    }
    let verifier = WebhookVerifier::from_pem(PKCS1).expect("a key").with_body_limit(100);
    let signature = Some(SIGNATURE.as_bytes());
    for (signature, body, status) in [
        (None, BODY, 401),
        (Some(&b" "[..]), BODY, 401),
        (signature, "", 400),
        (signature, BODY, 413),
    ] {
        assert_eq!(verifier.verify(signature, body.as_bytes()).unwrap_err().status(), status);
    }
}

#[test]
fn what_is_no_key_of_videosdk_is_refused_with_a_remedy() {
    let cut = &PKCS1[..200];
    let broken = PKCS1.replace("MIIB", "M!IB");
    let other_numbers = PKCS1.replace("MIIB", "MIIC");
    let private = "-----BEGIN PRIVATE KEY-----\nMIIB\n-----END PRIVATE KEY-----\n";
    let huge = "x".repeat(20_000);
    for (pem, reason) in [
        ("", "in PEM"),
        (cut, "in PEM"),
        (broken.as_str(), "base64"),
        (other_numbers.as_str(), "no RSA key"),
        (private, "private key"),
        (huge.as_str(), "longer than"),
        (WEAK, "of 1024 bits"),
        (EXPONENT_3, "exponent"),
    ] {
        let error = WebhookVerifier::from_pem(pem).unwrap_err();
        assert!(error.is_invalid_request());
        assert!(error.to_string().contains(reason), "{error}");
    }
    // Cut anywhere, it is refused and never a panic.
    for end in 0..SPKI.len() - 30 {
        let pem = format!("{}\n-----END PUBLIC KEY-----", &SPKI[..end]);
        assert!(WebhookVerifier::from_pem(pem).is_err());
    }
}

/// A key with these numbers, in PKCS 1.
fn key_of(modulus: &[u8], exponent: &[u8]) -> String {
    let value = |tag: u8, content: &[u8]| {
        let length = u16::try_from(content.len()).expect("short").to_be_bytes();
        [&[tag, 0x82], &length[..], content].concat()
    };
    let numbers = [value(0x02, modulus), value(0x02, exponent)].concat();
    let base64 = STANDARD.encode(value(0x30, &numbers));
    format!("-----BEGIN RSA PUBLIC KEY-----\n{base64}\n-----END RSA PUBLIC KEY-----")
}

#[test]
fn keys_of_2048_to_8192_bits_are_taken() {
    let sized = |bytes: usize, first: u8| {
        let modulus = [&[0, first][..], &vec![1; bytes - 1]].concat();
        WebhookVerifier::from_pem(key_of(&modulus, &[1, 0, 1])).err().map(|it| it.to_string())
    };
    assert_eq!((sized(256, 0x80), sized(1024, 0xff)), (None, None));
    for (bytes, first, bits) in [(256, 0x7f, 2047), (256, 0x01, 2041), (1025, 0x01, 8193)] {
        let error = sized(bytes, first).expect("refused");
        assert!(error.contains(&format!("of {bits} bits")), "{error}");
    }
    // As long as a text with a key may be, and longer.
    let padded = |length: usize| format!("{PKCS1}{}", " ".repeat(length - PKCS1.len()));
    assert!(WebhookVerifier::from_pem(padded(16 * 1024)).is_ok());
    assert!(WebhookVerifier::from_pem(padded(16 * 1024 + 1)).is_err());
}

#[test]
fn what_is_as_long_as_it_may_be_is_verified() {
    let verifier = WebhookVerifier::from_pem(PKCS1).expect("a key");
    let signature = Some(SIGNATURE.as_bytes());
    let limited =
        |limit: usize| verifier.clone().with_body_limit(limit).verify(signature, BODY.as_bytes());
    assert!(limited(BODY.len()).is_ok());
    assert_eq!(limited(BODY.len() - 1).unwrap_err().status(), 413);
    // One mebibyte, unless it is said otherwise.
    let long = |length: usize| verifier.verify(signature, "x".repeat(length).as_bytes());
    assert_eq!(long(1024 * 1024).unwrap_err().status(), 401);
    assert_eq!(long(1024 * 1024 + 1).unwrap_err().status(), 413);
    // A signature of 8,192 bits.
    let signed = |length: usize| verify(PKCS1, &"A".repeat(length), BODY).unwrap_err();
    assert!(matches!(signed(1368), VerifyError::WrongSignature));
    assert!(matches!(signed(1372), VerifyError::NotBase64));
}

#[test]
fn a_refusal_says_why() {
    let no_key = Error::invalid_request("canary");
    for (error, part) in [
        (VerifyError::NoSignature, "`videosdk-signature` is missing"),
        (VerifyError::NotBase64, "not base64"),
        (VerifyError::EmptyBody, "empty"),
        (VerifyError::BodyTooLong { limit: 7 }, "longer than 7 bytes"),
        (VerifyError::WrongSignature, "the bytes as they came"),
        (VerifyError::NotJson, "no JSON object"),
        (VerifyError::NoKey(no_key), "canary"),
    ] {
        assert!(error.to_string().contains(part), "{error}");
    }
}

#[test]
fn an_event_prints_as_one_line_that_steers_no_terminal() {
    for (body, line) in [
        (
            r#"{ "webhookType": "call-answered", "data": { "callId": "c1", "status": "answered",
                "from": "+1415\u001b[31m", "to": "+1416\n", "metadata": { "order": "7" } } }"#,
            "call-answered callId=c1 status=answered from=+1415\u{fffd}[31m to=+1416\u{fffd}",
        ),
        (r#"{ "webhookType": "new\u001bkind", "data": {} }"#, "new\u{fffd}kind"),
        (r#"{ "summary": "…" }"#, "event without a kind"),
    ] {
        assert_eq!(Event::read(body.as_bytes()).expect("an event").to_string(), line);
    }
}

#[test]
fn unknown_kinds_and_fields_survive() {
    let event =
        Event::read(br#"{"webhookType":"call-beamed","data":{"callId":"c1","x":1},"y":[2]}"#);
    let event = event.expect("an event");
    assert_eq!(event.kind().map(ToString::to_string).as_deref(), Some("call-beamed"));
    assert_eq!(event.key().as_deref(), Some("call-beamed:c1"));
    assert_eq!(event.data().expect("data").extra["x"].as_u64(), Some(1));
    assert!(event.as_call_event().extra.contains_key("y"));
    let summary = Event::read(br#"{"call-summary":"It went well.","room-data":{}}"#);
    let summary = summary.expect("an event");
    assert!(summary.kind().is_none() && summary.data().is_none() && summary.key().is_none());
    assert!(summary.as_call_event().extra.contains_key("call-summary"));
    for kind in ["type", "event"] {
        let event = Event::read(format!(r#"{{"{kind}":"call-started"}}"#).as_bytes());
        assert_eq!(event.expect("an event").kind(), Some(&EventKind::CallStarted));
    }
    for body in ["[]", "1", "\"x\"", "{", "null", "\u{feff}{}"] {
        let error = Event::read(body.as_bytes()).unwrap_err();
        assert!(matches!(error, VerifyError::NotJson), "{body}");
    }
}

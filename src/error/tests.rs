use super::*;
use proptest::prelude::*;
use serde_json::json;

fn redactor(secrets: &[&str]) -> Redactor {
    let mut redactor = Redactor::default();
    for secret in secrets {
        redactor.add(&crate::Secret::from(*secret));
    }
    redactor
}

fn shown(body: &[u8], redactor: &Redactor) -> String {
    let explanation = Explanation::read(body, redactor);
    format!("{explanation:?}")
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever surrounds it, and however it is written, a secret is not shown.
    #[test]
    fn any_body_with_a_secret_in_it(
        secret in "[ -~]{6,24}",
        before in ".{0,40}",
        after in ".{0,40}",
    ) {
        // Not so common that it would be found in the surrounding words.
        let secret = format!("cAnArY{secret}");
        let redactor = redactor(&[&secret]);
        let around = format!("{before}{secret}{after}");
        let bodies = [
            around.clone(),
            json!({ "message": around }).to_string(),
            json!({ "errors": [{ "detail": around }], "code": secret.clone() }).to_string(),
            json!({ around.clone(): 1 }).to_string(),
            json!(json!({ "inner": secret }).to_string()).to_string(),
            format!("<html><title>{around}</title>"),
        ];
        for body in bodies {
            let text = shown(body.as_bytes(), &redactor);
            prop_assert!(!text.contains("cAnArY"), "{} in {}", text, body);
        }
    }

    /// Any bytes are explained without a panic and within limits.
    #[test]
    fn any_body(bytes in prop::collection::vec(any::<u8>(), 0..5000)) {
        let explanation = Explanation::read(&bytes, &Redactor::default());
        prop_assert!(explanation.body.is_none_or(|body| body.len() < 7000));
        prop_assert!(explanation.message.is_none_or(|text| !text.chars().any(char::is_control)));
    }
}

#[test]
fn a_body_that_nests_without_end_is_not_followed() {
    let mut body = json!("deep");
    for _ in 0..100 {
        body = json!({ "error": body });
    }
    let explanation = Explanation::read(body.to_string().as_bytes(), &Redactor::default());
    assert_eq!(explanation.message, None);
}

#[test]
fn a_number_that_is_a_secret_is_a_secret() {
    let text = shown(br#"{"message":"no","pin":73737373}"#, &redactor(&["73737373"]));
    assert!(!text.contains("7373"), "{text}");
    let text = shown(br#"{"message":"no","count":7}"#, &redactor(&["73737373"]));
    assert!(text.contains('7'), "{text}");
}

#[test]
fn a_secret_with_its_white_space_trimmed_or_folded_is_a_secret() {
    let redactor = redactor(&[" pass  word "]);
    for echo in ["no: pass  word", "pass word", r#"{"message":"pass\n word"}"#] {
        let text = shown(echo.as_bytes(), &redactor);
        assert!(!text.contains("pass") && !text.contains("word"), "{text}");
    }
    assert!(shown(b"another reason", &redactor).contains("another reason"));
}

#[test]
fn a_secret_in_base64_or_with_escapes_is_a_secret() {
    let secret = "pass/word-äöü";
    let redactor = redactor(&[secret]);
    for echo in [
        r#"{"message":"pass\/word-\u00e4\u00f6\u00fc"}"#,
        r"not json: pass\/word-äöü",
        r"not json: pass/word-\u00e4\u00f6\u00fc",
        r"not json: pass\\/word-\\u00e4\\u00f6\\u00fc",
        "not json: pass/word%2D%C3%A4%C3%B6%C3%BC",
        // `user:pass/word-äöü`
        "Authorization: Basic dXNlcjpwYXNzL3dvcmQtw6TDtsO8",
    ] {
        let text = shown(echo.as_bytes(), &redactor);
        assert!(!text.contains("word") && !text.contains("dXNlcjpw"), "{text}");
    }
}

#[test]
fn only_secrets_are_removed() {
    // Short ones would show themselves by their gaps, longer ones do not.
    assert_eq!(redactor(&["abcd"]).text("say abcd now"), "say [REDACTED] now");
    assert_eq!(redactor(&["abc"]).text("say abc now"), "[REDACTED]");
    assert_eq!(redactor(&["abc"]).text("say nothing"), "say nothing");
    assert_eq!(redactor(&[""]).text("say nothing"), "say nothing");
    let mut value = json!({ "pin": 73737373, "count": 7 });
    redactor(&["73737373"]).value(&mut value);
    assert_eq!(value, json!({ "pin": "[REDACTED]", "count": 7 }));
}

#[test]
fn a_secret_is_removed_where_it_is_a_key() {
    let mut value = json!([{ "abcd-secret": 1, "eyJhbGciOiJIUzI1NiJ9.e30.c2ln": { "x": "y" } }]);
    redactor(&["abcd-secret"]).value(&mut value);
    let text = value.to_string();
    assert!(!text.contains("abcd-secret") && !text.contains("eyJ"), "{text}");
}

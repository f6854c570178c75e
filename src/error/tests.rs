use super::body::Explanation;
use super::spellings::unescaped;
use super::*;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::json;

mod bodies;
mod lines;
mod salvaged;
mod spelling;

fn redactor(secrets: &[&str]) -> Redactor {
    let mut redactor = Redactor::default();
    for secret in secrets {
        redactor.add(&crate::Secret::from(*secret));
    }
    redactor
}

fn shown(body: &[u8], redactor: &Redactor) -> String {
    let explanation = Explanation::read(body, None, false, redactor);
    format!("{explanation:?}")
}

#[test]
fn a_body_that_nests_without_end_is_not_followed() {
    let mut body = json!("deep");
    for _ in 0..100 {
        body = json!({ "error": body });
    }
    let explanation =
        Explanation::read(body.to_string().as_bytes(), None, false, &Redactor::default());
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

/// A text in every usual encoding.
fn encodings(text: &str) -> Vec<String> {
    let percent = |text: &str| text.bytes().map(|it| format!("%{it:02x}")).collect::<String>();
    let each = |made: &dyn Fn(char) -> String| text.chars().map(made).collect::<String>();
    let units = |text: &str| text.encode_utf16().map(|it| format!("\\u{it:04x}")).collect();
    let broken = |text: &str, with: &str| {
        let all: Vec<_> = text.chars().collect();
        all.chunks(5).map(String::from_iter).collect::<Vec<_>>().join(with)
    };
    let quoted = serde_json::to_string(text).expect("a string");
    let pair = format!("user:{text}");
    vec![
        text.to_owned(),
        percent(text),
        percent(text).to_uppercase(),
        percent(&percent(text)),
        text.replace(' ', "+").replace('@', "%40"),
        text.replace('&', "&amp;")
            .replace('"', "&#34;")
            .replace('\'', "&#39;")
            .replace('+', "&#43;"),
        text.replace('&', "&amp;")
            .replace('"', "&quot;")
            .replace('\'', "&#x27;")
            .replace('@', "&commat;"),
        text.replace('ä', "&auml;").replace('ß', "&szlig"),
        each(&|it| format!("&#{};", u32::from(it))),
        each(&|it| format!("&#x{:X}", u32::from(it)) + ";"),
        units(text),
        text.bytes().map(|it| format!("\\x{it:02x}")).collect(),
        each(&|it| format!("\\u{{{:x}}}", u32::from(it))),
        text.bytes().map(|it| format!("\\{it:03o}")).collect(),
        quoted.clone(),
        serde_json::to_string(&quoted).expect("a string"),
        STANDARD.encode(text),
        STANDARD.encode(&pair),
        URL_SAFE_NO_PAD.encode(&pair),
        broken(&STANDARD.encode(&pair), "\r\n"),
        STANDARD.encode(STANDARD.encode(text)),
        STANDARD.encode(&quoted),
        text.bytes().map(|it| format!("{it:02x}")).collect(),
        text.bytes().map(|it| format!("{it:02X}")).collect::<Vec<_>>().join(":"),
        text.bytes().map(|it| format!("0x{it:02x}, ")).collect(),
        text.bytes().map(|it| format!("={it:02X}")).collect(),
        broken(text, "=\r\n"),
        broken(text, "\n"),
        broken(text, "\u{200b}"),
        broken(text, "<wbr>"),
        broken(text, "\", \""),
        text.to_uppercase(),
        text.chars()
            .collect::<Vec<_>>()
            .chunks(1)
            .map(String::from_iter)
            .collect::<Vec<_>>()
            .join(" "),
    ]
}

/// Some letters of each secret, to be found in whatever is shown of it.
const SECRETS: [(&str, &str); 7] = [
    ("canary\"7d1a&x", "7d1a"),
    ("canary'7d1a+w@y", "7d1a"),
    ("canary pass 7d1a", "7d1a"),
    ("cänärß😀7d1a-zz", "7d1a"),
    ("correct-horse-battery-staple-42", "battery"),
    ("c%61nary\\x41&amp;7d1a", "7d1a"),
    ("canary\u{7}\u{c}\u{8}7d1a", "7d1a"),
];

#[test]
fn a_secret_in_any_usual_encoding_is_a_secret() {
    for (secret, part) in SECRETS {
        let redactor = redactor(&[secret]);
        for (number, encoded) in encodings(secret).into_iter().enumerate() {
            for body in [
                format!("wrong: {encoded} (see above)"),
                json!({ "message": format!("no: {encoded}"), "code": encoded }).to_string(),
                json!({ "errors": [{ "input": [encoded] }] }).to_string(),
                format!("<html><title>{encoded}</title><p>{encoded}"),
                format!("<title>a < {encoded} < b</title>"),
            ] {
                let text = shown(body.as_bytes(), &redactor);
                let shows = |it: &str| text.to_lowercase().contains(&it.to_lowercase());
                assert!(!shows(part) && !shows(&encoded), "{number}: {body}: {text}");
            }
        }
    }
}

#[test]
fn a_secret_that_is_cut_is_a_secret() {
    let secret = "correct-horse-battery-staple-42";
    let redactor = redactor(&[secret]);
    for (number, encoded) in encodings(secret).into_iter().enumerate() {
        for length in (encoded.len() / 3)..encoded.len() {
            let Some(part) = encoded.get(..length) else { continue };
            let explanation =
                Explanation::read(format!("no, {part}").as_bytes(), None, true, &redactor);
            let text = format!("{explanation:?}");
            let has_secret = ["correct-h", "636f7272", "Y29ycm"].iter().any(|it| text.contains(it));
            assert!(!has_secret, "{number}: {part}: {text}");
        }
    }
    // From four characters on, in place where that is possible.
    let cut = |text: &str| Explanation::read(text.as_bytes(), None, true, &redactor).message;
    assert_eq!(cut("say corr").as_deref(), Some("say [REDACTED]"));
    assert_eq!(cut("say cor").as_deref(), Some("say cor"));
    // The front may be missing as well.
    let text = shown(b"no: orse-battery-staple-42", &redactor);
    assert!(!text.contains("staple"), "{text}");
    // What is not shown any more is not searched: the cut is in the middle.
    for before in [990, 1010, 4060, 65_510] {
        let text = format!("{}{secret}{}", "x ".repeat(before / 2), "y ".repeat(40_000));
        let text = shown(text.as_bytes(), &redactor);
        assert!(!text.contains("corr"), "{before}");
    }
}

#[test]
fn what_is_named_like_a_secret_is_not_shown_whatever_the_body_is() {
    let object = |key: &str| json!({ "id": "gw", key: "hunter2-x" });
    let mut bodies = vec![
        "{'auth':{'password':'hunter2-x'}}".to_owned(),
        "username=u&password=hunter2-x".to_owned(),
        "error=no&sip%5Fpass%77ord=hunter2-x&a=b".to_owned(),
        "password: hunter2-x".to_owned(),
        "password hunter2-x is wrong".to_owned(),
        "hunter2-x is no password".to_owned(),
        "p&#97;ssword: hunter2-x".to_owned(),
        "the password\nhunter".to_owned() + "2-x",
        "username,password\nsip,hunter2-x".to_owned(),
        "<auth><password>hunter2-x</password></auth>".to_owned(),
        "<html><pre>{&quot;password&quot;:&quot;hunter2-x&quot;}</pre>".to_owned(),
        "<!doctype html><title>password=hunter2-x</title>".to_owned(),
        format!("{} trailing", object("password")),
        format!("{} and then {}", object("x"), object("password")),
        format!("pass {}", object("password")),
        json!({ "message": "x", "property": "auth.password", "value": "hunter2-x" }).to_string(),
        json!([{ "path": ["auth", "password"], "message": "\"auth.password\" is hunter2-x" }])
            .to_string(),
        json!({ "errors": ["password", "hunter2-x"] }).to_string(),
        json!({ "invalid password hunter2-x": 1 }).to_string(),
        json!({ "auth": ["u", "hunter2-x"], "message": "sip:u, auth=hunter2-x, pwd" }).to_string(),
    ];
    for key in [
        "password",
        "PASSWD",
        "pwd",
        "pass",
        "sipPass",
        "sip_password",
        "passphrase",
        "passPhrase",
        "pin",
        "PIN_1",
        "secret",
        "clientSecret",
        "token",
        "x-auth-token",
        "credentials",
        "Authorization",
        "authKey",
        "apiKey",
        "api_key",
        "userpass",
        "auth",
        "p\u{200b}assword",
    ] {
        let clean = object(key).to_string();
        bodies.extend([
            clean.clone(),
            format!(")]}}',\n{clean}"),
            format!("while(1);{clean}"),
            format!("/**/cb.x({clean});"),
            format!("{clean}\n{clean}"),
            format!("{clean},{clean}"),
            json!(clean).to_string(),
            json!({ "message": clean }).to_string(),
            json!({ "error": { "message": json!(clean).to_string() } }).to_string(),
            clean.trim_end_matches('}').to_owned(),
            format!("{},\"more\":", clean.trim_end_matches('}')),
            clean.trim_end_matches("-x\"}").to_owned(),
        ]);
    }
    for body in bodies {
        for is_cut in [false, true] {
            let explanation =
                Explanation::read(body.as_bytes(), None, is_cut, &Redactor::default());
            let text = format!("{explanation:?}");
            assert!(!text.contains("hunter"), "{body}: {text}");
        }
    }
}

#[test]
fn what_a_body_says_is_still_told() {
    for (body, message) in [
        (")]}',\n{\"message\":\"m\"}", Some("m")),
        ("cb({\"error\":\"m\"});", Some("m")),
        ("{\"message\":\"a\"}\n{\"message\":\"b\"}", Some("a; b")),
        ("\"{\\\"message\\\":\\\"m\\\"}\"", Some("m")),
        ("error=invalid_grant&error_description=no+such+user", Some("invalid_grant")),
        ("{\"message\":\"m\",\"received\":{\"auth\":{\"pass", Some("m")),
        ("Token is invalid or expired", Some("Token is invalid or expired")),
        (
            "{\"message\":\"password must have 8 characters\"}",
            Some("password must have 8 characters"),
        ),
        (
            "{\"message\":\"\\\"auth.password\\\" is required\"}",
            Some("\"auth.password\" is required"),
        ),
        ("Error 12-34: gateway gw_1 not found", Some("Error 12-34: gateway gw_1 not found")),
        ("wrong password for gw_1", Some("wrong password for [REDACTED]")),
        ("password: too short", Some("password: [REDACTED]")),
    ] {
        let explanation = Explanation::read(body.as_bytes(), None, false, &Redactor::default());
        assert_eq!(explanation.message.as_deref(), message, "{body}");
    }
}

#[test]
fn what_is_no_text_is_named_and_not_quoted() {
    let gzip = [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 75];
    let utf16: Vec<u8> = "hunter2".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (body, encoding, message) in [
        (&gzip[..], None, "a body compressed with gzip, which was not asked for"),
        (b"hunter2", Some("br"), "a body compressed with Brotli, which was not asked for"),
        (
            b"hunter2",
            Some("x-mine"),
            "a body compressed with an unknown method, which was not asked for",
        ),
        (&utf16, None, "a binary body of 14 bytes"),
        (b"hunter2 \xfc", None, ""),
        (b"hunter2 \xfc.", None, "a body of 10 bytes that is no UTF-8 text"),
    ] {
        let explanation = Explanation::read(body, encoding, false, &Redactor::default());
        let found = explanation.message.unwrap_or_default();
        if message.is_empty() {
            continue;
        }
        assert_eq!((found.as_str(), explanation.body), (message, None));
    }
}

#[test]
fn a_message_is_one_line_that_hides_nothing() {
    let hidden = "\r\n\t\u{1b}\u{85}\u{ad}\u{61c}\u{180e}\u{200b}\u{200f}\u{2028}\u{2029}\u{202a}\
        \u{202e}\u{2060}\u{2066}\u{2069}\u{3164}\u{e000}\u{fe0f}\u{feff}\u{fff9}\u{e0041}\u{10ffff}";
    for body in [
        json!({ "message": format!("a{hidden}b"), "code": format!("c{hidden}d") }).to_string(),
        format!("a{hidden}b"),
        format!("<html><title>a{hidden}b</title>"),
    ] {
        let explanation = Explanation::read(body.as_bytes(), None, false, &Redactor::default());
        let parts = [explanation.message, explanation.code];
        assert!(parts[0].is_some(), "{body:?}");
        for text in parts.into_iter().flatten() {
            assert!(text.is_ascii() && !text.contains(char::is_control), "{text:?}");
        }
        let body = explanation.body.expect("a body");
        assert!(body.chars().all(|it| it.is_ascii() && (!it.is_control() || "\n\t".contains(it))));
    }
    let body = json!({ "message": "ü ".repeat(500) }).to_string();
    let message = Explanation::read(body.as_bytes(), None, false, &Redactor::default()).message;
    assert_eq!(message.map(|it| it.chars().count()), Some(300));
    let error = Error::config("a\u{202e}b\nc");
    assert_eq!(error.to_string(), "a b c");
}

/// Bounded, whatever the body is: counted by what is decoded, not by a clock.
#[test]
fn a_large_body_is_not_searched_as_a_whole() {
    let long = "s3cret-".repeat(50);
    let redactor = redactor(&[&long, &long.to_uppercase(), &"x".repeat(1 << 20)]);
    let started = std::time::Instant::now();
    for body in [
        json!({ "x": vec!["a"; 250_000] }).to_string(),
        json!({ "x": "%2525".repeat(200_000) }).to_string(),
        "&amp;\\u0025".repeat(100_000),
        "[".repeat(1 << 20),
        "{\"a\":[".repeat(100_000),
        "{\"a\":1}".repeat(100_000),
        "x".repeat(1 << 20),
        "YWFh".repeat(1 << 18),
        long.get(..300).unwrap().repeat(3000),
    ] {
        let explanation = Explanation::read(body.as_bytes(), None, false, &redactor);
        assert!(explanation.body.is_none_or(|body| body.len() < 2200));
    }
    assert!(started.elapsed() < std::time::Duration::from_secs(9), "{:?}", started.elapsed());
}

#[test]
fn escapes_are_read_as_they_are_written() {
    for (text, plain) in [
        ("%41%2542", Some("A%42")),
        ("&lt;&ampx&#65&#x42;&nope;", Some("<&xAB&nope;")),
        (r"\u0041\ud83d\ude00\u{42}\x43\104\/", Some("A😀BCD/")),
        ("100% & more", None),
        ("%", None),
        ("&", None),
        ("\\", None),
        ("ü%", None),
        ("%ü1&#ü;\\uü123", None),
    ] {
        assert_eq!(unescaped(text).as_deref(), plain, "{text}");
    }
}

/// Texts, keys and numbers, at any depth, whatever was removed before.
#[test]
fn a_value_keeps_no_secret() {
    let redactor = redactor(&["hunter2-canary", "73737373"]);
    let mut value = json!({
        "note": "it is hunter2-canary",
        "of hunter2-canary": [73_737_373, 7, true, null],
        "inner": { "hunter2-canary": { "password": "other" }, "name": "kept" },
    });
    redactor.value(&mut value);
    assert_eq!(
        value,
        json!({
            "note": "it is [REDACTED]",
            "of [REDACTED]": ["[REDACTED]", 7, true, null],
            "inner": { "[REDACTED]": { "password": "[REDACTED]" }, "name": "kept" },
        })
    );
}

/// What is shown of a request is what is sent, but for its secrets.
#[test]
fn a_request_keeps_what_is_no_secret() {
    let mut value = json!({
        "first": "hunter2-canary",
        "second": ["hunter2-canary", "about hunter2-canary", 7],
        "hunter2-canary": "kept",
        "password": "other",
    });
    redactor(&["another-canary", "hunter2-canary"]).whole_values(&mut value);
    assert_eq!(
        value,
        json!({
            "first": "[REDACTED]",
            "second": ["[REDACTED]", "about hunter2-canary", 7],
            "hunter2-canary": "kept",
            "password": "[REDACTED]",
        })
    );
}

/// What is there by chance is told; what is a beginning of a secret, in any
/// spelling, is not.
#[test]
fn a_part_of_a_secret_has_to_be_long_enough() {
    let says = |secret: &str, text: &str, is_cut: bool| {
        Explanation::read(text.as_bytes(), None, is_cut, &redactor(&[secret])).message.unwrap()
    };
    let secret = "correct-horse-battery-staple-42";
    for (text, is_told) in [
        // Its beginning in hexadecimal digits, of three characters and of four.
        ("item 636f72", true),
        ("item 636f7272", false),
        // Only its letters, and only with its marks.
        ("say c.o.r", true),
        ("say c.o.r.r", false),
    ] {
        let said = says(secret, text, true);
        assert_eq!(said, if is_told { text } else { "[REDACTED]" });
    }
    assert_eq!(says("пароль из букв", "НЕТ: ПАРО", true), "[REDACTED]");
    // Twelve characters of twenty may be anything, those of thirty may not.
    let text = "no ij0123456789 here";
    assert_eq!(says("abcdefghij0123456789", text, false), text);
    assert_eq!(says("abcdefghijklmnop0000ij0123456789", text, false), "[REDACTED]");
}

/// What stands beside the name of a secret may be one, whatever it looks like; what
/// explains the error is told all the same.
#[test]
fn beside_the_name_of_a_secret_only_what_explains_is_told() {
    let long = format!("auth.{}.password", "x".repeat(64));
    for (mut value, told) in [
        (
            json!({ "property": "password", "value": "correct", "required": true, "since": null }),
            json!({ "property": "password", "value": "[REDACTED]", "required": true, "since": null }),
        ),
        (
            json!({ "property": "password", "message": "is too short", "context": { "hint": "no" } }),
            json!({ "property": "password", "message": "is too short", "context": { "hint": "[REDACTED]" } }),
        ),
        (
            json!({ "path": ["auth", "password"], "constraints": "none", "value": ["correct"] }),
            json!({ "path": ["auth", "password"], "constraints": "none", "value": "[REDACTED]" }),
        ),
        // What is said is no name, nor is a sentence, a long text, or another input.
        (
            json!({ "message": "password", "value": "correct" }),
            json!({ "message": "password", "value": "correct" }),
        ),
        (
            json!({ "note": "your password", "value": "correct" }),
            json!({ "note": "your password", "value": "correct" }),
        ),
        (
            json!({ "to": long, "value": "correct" }),
            json!({ "to": "[REDACTED]", "value": "correct" }),
        ),
        (
            json!({ "field": "email", "value": "correct" }),
            json!({ "field": "email", "value": "correct" }),
        ),
    ] {
        hide::secrets_of_others(&mut value, false);
        assert_eq!(value, told);
    }
}

/// A sentence about a secret is told up to what may be one.
#[test]
fn a_sentence_is_told_as_far_as_it_is_one() {
    for (text, told) in [
        ("the password is too short, use 12 or more", "the password is too short, use 12 or more"),
        ("PASSWORD IS TOO SHORT", "PASSWORD IS TOO SHORT"),
        ("Wrong:  the password is wrong", "Wrong:  the password is wrong"),
        ("the password is 1abcdef", "the password is [REDACTED]"),
        ("the password is hunTer", "the password is [REDACTED]"),
        ("the password is 48151623", "the password is [REDACTED]"),
        ("the password is 481", "the password is [REDACTED]"),
        ("the password ... hunter", "the password [REDACTED]"),
        ("the password: hunter", "the password: [REDACTED]"),
        ("the password\thunter", "the password [REDACTED]"),
        ("what 1abcdef HTTP2 is", "what 1abcdef HTTP2 is"),
    ] {
        assert_eq!(hide::prose(text, false), told);
    }
    assert_eq!(hide::prose("1abcdef is wrong", true), "[REDACTED]");
}

/// A key is that of a secret in whatever way it is written, and others are not.
#[test]
fn names_of_secrets_are_told_from_others() {
    for name in [
        "password",
        "sipPassword",
        "SIP_PASSWD",
        "pass",
        "sip-pass",
        "userpass",
        "pin",
        "pins2",
        "roomPin",
        "userpin",
        "otp",
        "pw",
        "cred",
        "creds",
        "x-api-key",
        "Authorization",
        "jwt",
        "pass1",
        "pass%77ord",
        "p&#97;ssword",
        "secretKey",
        "accessToken",
        "private key",
    ] {
        assert!(names::names_a_secret(name), "{name}");
    }
    for name in [
        "spinner",
        "pinned",
        "bypassed",
        "passive",
        "opening",
        "keyboard",
        "auth",
        "author",
        "spw",
        "hotpot",
        "incredible",
        "id",
        "",
    ] {
        assert!(!names::names_a_secret(name), "{name}");
    }
    for (key, value, is_secret) in [
        ("auth", json!("user:correct"), true),
        ("sipAuth", json!(["user", "correct"]), true),
        ("auth", json!({ "username": "u" }), false),
        ("authType", json!("basic"), false),
        ("password", json!({ "value": "correct" }), true),
        ("passwordRequired", json!(true), false),
        ("password", json!(null), false),
        ("password", json!(7), true),
    ] {
        assert_eq!(names::is_secret(key, &value), is_secret, "{key}: {value}");
    }
    for (text, tells) in
        [("needs auth first", true), ("the author", false), ("a token", true), ("nothing", false)]
    {
        assert_eq!(names::tells_of_a_secret(text), tells, "{text}");
    }
}

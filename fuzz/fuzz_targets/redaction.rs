//! Whatever a server makes of a secret, an error does not show it: neither that
//! of the call, in any usual encoding, nor one that stands under its name.
#![no_main]

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use libfuzzer_sys::fuzz_target;
use serde_json::json;
use videosdk_sip::{Secret, explain};

const OTHERS: &str = "Kanarienvogel7d1a";
const KEYS: [&str; 12] = [
    "password", "PASSWD", "sipPwd", "pass_phrase", "Pin", "client-secret", "token2", "credentials",
    "Authorization", "authKey", "apiKey", "auth",
];

/// The letters and digits, in lower case.
fn letters(text: &str) -> String {
    text.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()).collect()
}

fn encoded(secret: &str, how: u8) -> String {
    let bytes = |made: &dyn Fn(u8) -> String| secret.bytes().map(made).collect::<String>();
    match how % 14 {
        0 => secret.to_owned(),
        1 => bytes(&|it| format!("%{it:02X}")),
        2 => bytes(&|it| format!("%25{it:02x}")),
        3 => secret.chars().map(|it| format!("&#{};", u32::from(it))).collect(),
        4 => secret.chars().map(|it| format!("&#x{:x};", u32::from(it))).collect(),
        5 => secret.encode_utf16().map(|it| format!("\\u{it:04x}")).collect(),
        6 => bytes(&|it| format!("\\x{it:02x}")),
        7 => STANDARD.encode(format!("user:{secret}")),
        8 => URL_SAFE_NO_PAD.encode(secret),
        9 => bytes(&|it| format!("{it:02x}")),
        10 => bytes(&|it| format!("={it:02X}")),
        11 => secret.chars().map(|it| format!("{it}\n")).collect(),
        12 => json!(json!(secret).to_string()).to_string(),
        _ => secret.to_uppercase(),
    }
}

fn wrapped(text: String, how: u8) -> String {
    match how % 10 {
        0 => json!({ "message": text }).to_string(),
        1 => json!({ "errors": [{ "input": text }], "code": text }).to_string(),
        2 => json!({ text: 1 }).to_string(),
        3 => json!(json!({ "error": text }).to_string()).to_string(),
        4 => format!("cb({});", json!({ "error": text })),
        5 => format!("<html><title>{text}</title>"),
        6 => format!("error={text}&a=b"),
        7 => json!({ "message": text }).to_string().trim_end_matches('}').to_owned(),
        8 => format!("{}\n{}", json!({ "a": text }), json!({ "message": text })),
        _ => text,
    }
}

fuzz_target!(|input: (u8, u8, bool, &str, &str, &str)| {
    let (how, around, is_cut, secret, before, after) = input;
    // Long enough to be told from other text, and never a word of the crate's own.
    let secret = format!("K7{secret}x9q");
    if secret.len() <= 200 && letters(&secret).len() >= 6 {
        let echo = encoded(&secret, how);
        let body = wrapped(format!("{before}{echo}{after}"), around);
        let shown = explain(body.as_bytes(), is_cut, &[Secret::from(secret.as_str())]);
        assert!(!letters(&shown).contains(&letters(&secret)), "{body:?}: {shown:?}");
        assert!(how % 14 == 11 || !shown.contains(&echo), "{body:?}: {shown:?}");
    }
    // Somebody else's, which is known by its name alone.
    let key = KEYS[usize::from(how) % KEYS.len()];
    let object = json!({ "a": before, key: OTHERS, "z": after }).to_string();
    for body in [wrapped(object.clone(), around), format!("{before}{object}{after}")] {
        let shown = explain(body.as_bytes(), is_cut, &[]);
        assert!(!shown.contains(OTHERS), "{body:?}: {shown:?}");
    }
    // A message is one line.
    let line = shown_message(before);
    assert!(line.chars().count() <= 300 && !line.contains(char::is_control), "{line:?}");
});

fn shown_message(text: &str) -> String {
    let shown = explain(json!({ "message": text }).to_string().as_bytes(), false, &[]);
    shown.split('\n').next().unwrap_or_default().to_owned()
}

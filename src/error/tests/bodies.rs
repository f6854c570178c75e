//! What of a body is told, and how much of it.

use super::redactor;
use crate::error::Redactor;
use crate::error::body::Explanation;
use serde_json::{Value, json};

const SECRET: &str = "correct-horse-battery-staple";

fn read(body: &str) -> Explanation {
    Explanation::read(body.as_bytes(), None, false, &redactor(&[SECRET]))
}

fn said(body: &str) -> String {
    read(body).message.expect("a message")
}

#[test]
fn what_is_whole_may_end_like_the_beginning_of_a_secret() {
    assert_eq!(said("say corr"), "say corr");
    assert_eq!(said(&json!({ "message": "say corr" }).to_string()), "say corr");
    assert_eq!(said("<html><title>say corr</title>"), "an HTML page: say corr");
    // As long as a text may be.
    let long = format!("{}corr", "😀".repeat(255));
    assert_eq!(said(&json!({ "message": long }).to_string()), long);
    assert_eq!(read(&json!({ "code": "corr" }).to_string()).code.as_deref(), Some("corr"));
    let is_cut = Explanation::read(b"say corr", None, true, &redactor(&[SECRET]));
    assert_eq!(is_cut.message.as_deref(), Some("say [REDACTED]"));
}

/// A secret may stand where a text is cut: what remains of it is its beginning.
#[test]
fn a_secret_is_not_shown_where_a_text_is_cut() {
    for limit in [1024, 4096] {
        for kept in 4..12 {
            let text = format!("{}{SECRET}", "a ".repeat(limit).split_at(limit - kept).0);
            let bodies = [
                text.clone(),
                json!({ "message": text }).to_string(),
                json!({ "a": text }).to_string(),
                format!("<html><title>{text}</title>"),
            ];
            for body in bodies {
                let shown = format!("{:?}", read(&body));
                assert!(!shown.contains("corr"), "{limit} {kept}: {shown}");
            }
        }
    }
}

#[test]
fn a_body_that_is_not_shown_as_a_whole_says_so() {
    let part = |name: &str| json!({ name: "x".repeat(900) });
    let long = json!([part("a"), part("b"), part("c")]).to_string();
    let many = json!(vec![1; 1000]).to_string();
    let plain = "word ".repeat(1000);
    for body in [&long, &many, &plain] {
        let shown = read(body).body.expect("a body");
        assert!(shown.ends_with(&format!("… ({} bytes in all)", body.len())), "{shown}");
        assert!(shown.len() < 2100, "{}", shown.len());
    }
    for body in [json!({ "a": 1, "b": "x".repeat(600), "c": "x".repeat(600) }), json!(vec![1; 99])]
    {
        assert_eq!(read(&body.to_string()).body, Some(body.to_string()));
    }
}

/// Much is left out, and not what people are told.
#[test]
fn what_explains_is_read_first() {
    let much = vec!["x".repeat(1000); 9];
    let explained = read(&json!({ "a": much, "message": "m", "code": 7 }).to_string());
    assert_eq!((explained.message.as_deref(), explained.code.as_deref()), (Some("m"), Some("7")));
    // A name counts once, as does its text.
    let long = |letter: &str| letter.repeat(400);
    let body = json!({ long("a"): 1, long("b"): 1, long("c"): 1, "z": "end" });
    assert_eq!(read(&body.to_string()).body, Some(body.to_string()));
    // Nothing is for nothing.
    for many in [json!(vec![json!([]); 3000]), json!(vec![""; 3000])] {
        let shown = read(&many.to_string()).body.expect("a body");
        assert!(shown.contains("bytes in all"), "{shown}");
    }
}

#[test]
fn what_is_nested_deeper_than_sense_is_left_out() {
    let nested = |depth: usize, wrap: fn(Value) -> Value| {
        (0..depth).fold(json!("deep"), |value, _| wrap(value)).to_string()
    };
    let wraps: [fn(Value) -> Value; 2] = [|it| json!([it]), |it| json!({ "error": it })];
    for wrap in wraps {
        assert_eq!(said(&nested(16, wrap)), "deep");
        let explained = read(&nested(17, wrap));
        assert_eq!(explained.message, None);
        assert!(explained.body.is_some_and(|it| it.contains("null") && !it.contains("deep")));
    }
}

#[test]
fn a_code_is_found_where_servers_put_it() {
    for (body, code) in [
        (json!({ "code": " E1 " }), Some("E1")),
        (json!({ "errorCode": 12 }), Some("12")),
        (json!({ "code": " ", "error_code": "E2" }), Some("E2")),
        (json!({ "code": null, "error": { "code": "E3" } }), Some("E3")),
        (json!({ "errors": [{ "message": "m" }, { "code": "E4" }] }), Some("E4")),
        (json!({ "code": true, "other": { "code": "E5" } }), None),
        (json!({ "error": "E6" }), None),
    ] {
        assert_eq!(read(&body.to_string()).code.as_deref(), code, "{body}");
    }
}

#[test]
fn of_a_page_the_title_is_told() {
    for (body, message) in [
        ("<!DOCTYPE html><p>x</p><TITLE> Bad Gateway </TITLE>", Some("an HTML page: Bad Gateway")),
        ("<p></p><html><title>a<b></title>", Some("an HTML page: a<b>")),
        ("<head><title>a</title></head>", Some("an HTML page: a")),
        ("<html><title> </title>", None),
        ("<html><p>no title", None),
        ("<p>no page", Some("<p>no page")),
    ] {
        assert_eq!(read(body).message.as_deref(), message, "{body}");
    }
}

#[test]
fn what_is_compressed_is_named() {
    for (body, encoding, how) in [
        (&[0x1f, 0x8b, 8][..], "", Some("gzip")),
        (&[0x28, 0xb5, 0x2f, 0xfd, 0], "identity", Some("Zstandard")),
        (b"x", " GZIP ", Some("gzip")),
        (b"x", "x-gzip", Some("gzip")),
        (b"x", "deflate", Some("deflate")),
        (b"x", "br", Some("Brotli")),
        (b"x", "zstd", Some("Zstandard")),
        (b"x", "gzip, br", Some("an unknown method")),
        (b"x", "none", None),
        (b"x", "utf-8", None),
    ] {
        let read = Explanation::read(body, Some(encoding), false, &Redactor::default());
        let told = how.map(|how| format!("a body compressed with {how}, which was not asked for"));
        assert_eq!(read.message, told.or(Some("x".to_owned())), "{encoding}");
    }
    // A character that was cut in two.
    let read = Explanation::read(b"no gateway \xc3", None, true, &Redactor::default());
    assert_eq!(read.message.as_deref(), Some("no gateway"));
}

/// A secret of a few letters is in a text that is made up by chance, unlike a longer one.
#[test]
fn short_secrets_are_not_looked_for_in_what_is_made_up() {
    let redactor = redactor(&["abc", "abcd"]).without_short();
    assert_eq!(redactor.text("id-abc-1"), "id-abc-1");
    assert_eq!(redactor.text("id-abcd-1"), "id-[REDACTED]-1");
}

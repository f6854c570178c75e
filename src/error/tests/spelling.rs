//! What a text may stand for.

use crate::error::spellings::{folded, skeleton, unescaped, variants};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};

fn says(text: &str, plain: &str) -> bool {
    variants(text).iter().any(|it| it == plain)
}

#[test]
fn escapes_end_where_they_are_read_to_end() {
    for (text, plain) in [
        ("&#65x and &#x42;", Some("Ax and B")),
        ("&#x41g&#65;;", Some("AgA;")),
        ("&auml&szlig;&AMP;", Some("äß&AMP;")),
        ("&commat;&lbrack;&ampamp;", Some("@[&amp;")),
        ("&#;&#x;&;&#55296;", None),
        ("%u0041%U0042%u00e", Some("AB%u00e")),
        ("%+4%4", None),
        (r"\U00000041\U0000004", Some(r"A\U0000004")),
        (r"\u{41", None),
        (r"\u{1f600}.", Some("😀.")),
        (r"\ud83d.", Some("\u{fffd}.")),
        (r"\u0041\u0042C", Some("ABC")),
        (r"a\tb\nc", Some("a b c")),
        (r"\ü\x4", Some(r"ü\x4")),
    ] {
        assert_eq!(unescaped(text).as_deref(), plain, "{text}");
    }
}

#[test]
fn breaks_and_tags_are_taken_out() {
    for (text, plain) in [
        ("cor<b>re</b>ct", "correct"),
        ("1 < 2 <i>correct", "1 < 2 correct"),
        ("cor=\r\nre=\nc=74", "correct"),
        ("a=b c=\nd", "a=b cd"),
    ] {
        assert!(says(text, plain), "{text}: {:?}", variants(text));
    }
    for text in ["1 < 2", "<b", "a=b", "=", "=zz", "plain"] {
        assert_eq!(variants(text), [text]);
    }
}

#[test]
fn base64_is_read_wherever_it_begins() {
    let encoded = STANDARD_NO_PAD.encode("correct?>horse");
    for (text, plain) in [
        (encoded.clone(), "correct?>horse"),
        // Of a URL, in parts, with letters before and one too many behind.
        (encoded.replace('+', "-").replace('/', "_"), "correct?>horse"),
        (encoded.replace('Z', "Z\n"), "correct?>horse"),
        (format!("no {encoded}"), "correct?>horse"),
        ("QUJDREVGR".to_owned(), "ABCDEF"),
        ("QUJDRA".to_owned(), "ABCD"),
    ] {
        assert!(says(&text, plain), "{text}: {:?}", variants(&text));
    }
    // Less is a word.
    assert_eq!(variants("QUJDR"), ["QUJDR"]);
}

/// More than servers do is not undone, or texts made for it would take for ever.
#[test]
fn decoding_has_an_end() {
    let escaped = |times: usize| format!("%{}41", "25".repeat(times - 1));
    assert!(says(&escaped(4), "A"));
    assert!(!says(&escaped(5), "A"), "{:?}", variants(&escaped(5)));
    // Base64 twice, and once escaped in it.
    let encoded = STANDARD.encode("correct");
    assert!(says(&STANDARD.encode(&encoded), "correct"));
    assert!(!says(&STANDARD.encode(STANDARD.encode(&encoded)), "correct"));
    assert!(says(&STANDARD.encode("correct: %41"), "correct: A"));
    assert!(!says(&STANDARD.encode("correct: %2541"), "correct: A"));
    assert!(says(&STANDARD.encode("correct: %2541"), "correct: %41"));
}

#[test]
fn letters_remain_however_a_text_is_broken() {
    assert_eq!(skeleton("Pä-ß\t1.b"), "p1b");
    assert_eq!(folded("a ß\tü-1"), "ASSÜ-1");
}

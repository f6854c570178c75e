//! JSON out of bodies that are not one clean value.

use crate::error::salvage::parse;
use serde_json::{Value, json};

#[test]
fn of_a_value_that_was_cut_the_whole_parts_are_read() {
    for (text, value) in [
        (r#"{"a":"m","b":[1,{"c":"x\",}y"},"d"#, json!({ "a": "m", "b": [1, { "c": "x\",}y" }] })),
        (r#"{"a":"\\","b":"c"#, json!({ "a": "\\" })),
        (r#"{"a":"\n]","b":1,"c":"#, json!({ "a": "\n]", "b": 1 })),
        (r#"{"a":{"b":1}"#, json!({ "a": { "b": 1 } })),
        (r#"[[1],[2]"#, json!([[1], [2]])),
        (r#"[1,2"#, json!([1])),
        ("{", json!({})),
    ] {
        assert_eq!(parse(text), Some(value), "{text}");
    }
    assert_eq!(parse("\"abc"), None);
    assert!(parse(&"[".repeat(64)).is_some());
    assert_eq!(parse(&"[".repeat(65)), None);
}

#[test]
fn what_stands_before_or_behind_a_value_is_no_part_of_it() {
    for text in [")]}',{\"a\":1}", "while(1); {\"a\":1}", "cb({\"a\":1});", "  {\"a\":1} \n"] {
        assert_eq!(parse(text), Some(json!({ "a": 1 })), "{text}");
    }
    let guarded = |length: usize| parse(&format!("{}{{\"a\":1}}", "x".repeat(length)));
    assert_eq!((guarded(64).is_some(), guarded(65)), (true, None));
    for text in ["note: {\"a\":1}", "note {\"a\":1}x", "two words {\"a\":1}", "<p>{}", "a=1 {}"] {
        assert_eq!(parse(text), None, "{text}");
    }
    let values =
        |count: usize| parse(&"{} ".repeat(count)).and_then(|it| it.as_array().map(Vec::len));
    assert_eq!(
        (values(1), values(2), values(100), values(150)),
        (None, Some(2), Some(100), Some(100))
    );
}

#[test]
fn a_form_is_one_all_over() {
    let form = |text: &str| parse(text).as_ref().and_then(Value::as_object).map(|it| it.len());
    assert_eq!(form("error=no&a.b%5B0%5D=x+y"), Some(2));
    for text in ["=no", "a=b&=c", "a(b=c", "a=b&c", "a=b c", "plain"] {
        assert_eq!(form(text), None, "{text}");
    }
}

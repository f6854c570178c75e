//! Texts in one line, and of a length.

use crate::error::line::{clean, line, start};

#[test]
fn a_text_is_cut_between_characters_and_not_behind_the_limit() {
    for (text, limit, kept) in [
        ("correct", 9, "correct"),
        ("correct", 7, "correct"),
        ("correct", 3, "cor"),
        ("aü", 3, "aü"),
        ("aü", 2, "a"),
        ("ü", 1, ""),
        ("a😀b", 4, "a"),
        ("", 0, ""),
    ] {
        assert_eq!(start(text, limit), kept, "{text} {limit}");
    }
    for (text, limit, kept) in
        [("üüü", 3, "üüü"), ("üüüü", 3, "üü…"), ("ab", 1, "…"), ("a\nb", 9, "a b")]
    {
        assert_eq!(line(text, limit), kept);
    }
}

#[test]
fn line_breaks_and_tabs_stay_where_lines_do() {
    assert_eq!(clean("a\n\tb\r\u{202e}c", true), "a\n\tb  c");
    assert_eq!(clean("a\n\tb\r\u{202e}c", false), "a  b  c");
}

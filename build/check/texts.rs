//! Descriptions become rustdoc as they are.

use super::node::Node;
use crate::codegen::document;

pub fn texts(root: &Node<'_>) {
    document::walk(root, "", &mut |pointer, node| {
        let (parent, key) = pointer.rsplit_once('/').unwrap_or_default();
        let is_shown = matches!(key, "description" | "summary" | "title")
            || parent.ends_with("/x-enum-descriptions");
        if let Some(reason) = node.as_str().filter(|_| is_shown).and_then(breaks_rustdoc) {
            root.report.node(pointer).refuse(reason);
        }
        !matches!(key, "example" | "examples") || parent.ends_with("/properties")
    });
}

fn breaks_rustdoc(text: &str) -> Option<&'static str> {
    if text.lines().any(|line| line.trim_start().starts_with("```")) {
        return Some("rustdoc compiles a fenced block as a test: put the code into backticks");
    }
    let mut in_code = false;
    let mut previous = '\n';
    for character in text.chars() {
        match character {
            '`' => in_code = !in_code,
            '[' | ']' if !in_code => {
                return Some("rustdoc reads `[x]` as a link: put it in backticks");
            }
            'a'..='z' | 'A'..='Z' | '/' | '!' if !in_code && previous == '<' => {
                return Some("rustdoc reads `<x` as HTML: put it in backticks");
            }
            _ => {}
        }
        previous = character;
    }
    if in_code {
        return Some("a backtick is not closed");
    }
    let is_indented = |line: &str| line.starts_with("    ") || line.starts_with('\t');
    text.lines()
        .any(is_indented)
        .then_some("rustdoc compiles a line with four leading spaces as a test: indent it less")
}

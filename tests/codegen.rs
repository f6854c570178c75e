//! From `openapi.yaml` to Rust: what the build script refuses, what it
//! rewrites, and what users get from it.
//!
//! The modules of the build script are compiled here a second time, as the
//! same source, so that each step can be tested by itself.

#[allow(dead_code)]
#[path = "../build/codegen.rs"]
mod codegen;

#[path = "codegen/conversions.rs"]
mod conversions;
#[path = "codegen/house_rules.rs"]
mod house_rules;
#[path = "codegen/keywords.rs"]
mod keywords;
#[path = "codegen/mistakes.rs"]
mod mistakes;
#[path = "codegen/names.rs"]
mod names;
#[path = "codegen/part.rs"]
mod part;
#[path = "codegen/refusals.rs"]
mod refusals;
#[path = "codegen/refused_calls.rs"]
mod refused_calls;
#[path = "codegen/robustness.rs"]
mod robustness;
#[path = "codegen/schemas.rs"]
mod schemas;
#[path = "codegen/sections.rs"]
mod sections;
#[path = "codegen/shapes.rs"]
mod shapes;
#[path = "codegen/small.rs"]
mod small;
#[path = "codegen/snapshot.rs"]
mod snapshot;
#[path = "codegen/source.rs"]
mod source;
#[path = "codegen/traps.rs"]
mod traps;

use std::sync::LazyLock;

use codegen::document::{Document, Problem};

const WHOLE: &str = include_str!("../openapi.yaml");

/// The gateways of the real description.
static DESCRIPTION: LazyLock<String> = LazyLock::new(|| {
    part::with_paths_below(WHOLE, &["/v2/sip/outbound-gateways", "/v2/sip/inbound-gateways"])
});

fn generate(text: &str) -> Result<String, Vec<Problem>> {
    codegen::generate(text)
}

/// The gateways of the real description with one text in it replaced.
fn changed(from: &str, to: &str) -> String {
    replaced(&DESCRIPTION, from, to)
}

fn replaced(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "the description no longer has this text: {from}");
    text.replacen(from, to, 1)
}

/// The gateways of the real description with the first such text after another one replaced.
fn changed_after(anchor: &str, from: &str, to: &str) -> String {
    replaced_after(&DESCRIPTION, anchor, from, to)
}

fn replaced_after(text: &str, anchor: &str, from: &str, to: &str) -> String {
    let start = text.find(anchor).expect("the description no longer has this anchor");
    let (before, after) = text.split_at(start);
    format!("{before}{}", replaced(after, from, to))
}

/// The gateways of the real description with paths that it does not have.
fn with_paths(paths: &str) -> String {
    changed("paths:\n", &format!("paths:\n{}", indented(2, paths)))
}

/// Adds properties to an object of the description.
fn with_properties(text: &str, object: &str, properties: &str) -> String {
    let start = text.find(&format!("\n    {object}:\n")).expect("the object");
    let (before, object) = text.split_at(start);
    let begin = "      properties:\n";
    let all = format!("{begin}{}", indented(8, properties));
    format!("{before}{}", replaced(object, begin, &all))
}

/// Adds a component schema.
fn with_component(text: &str, component: &str) -> String {
    let begin = "  schemas:\n";
    replaced(text, begin, &format!("{begin}{}", indented(4, component)))
}

/// A block of YAML moved to a column, so that it can be written inline.
fn indented(column: usize, block: &str) -> String {
    let lines = || block.lines().filter(|line| !line.trim().is_empty());
    let margin = lines().map(|line| line.len() - line.trim_start().len()).min().unwrap_or(0);
    lines().map(|line| format!("{}{}\n", " ".repeat(column), &line[margin..])).collect()
}

#[test]
fn the_description_is_without_problems() {
    let document = Document::parse(WHOLE).expect("YAML");
    let problems = codegen::check::check(&document).err().unwrap_or_default();
    let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    let part = Document::parse(&DESCRIPTION).expect("YAML");
    assert!(codegen::check::check(&part).is_ok(), "it can be taken apart");
    assert!(DESCRIPTION.len() < WHOLE.len() / 2);
}

#[test]
fn the_description_generates_the_same_code_each_time() {
    let code = generate(WHOLE).expect("code");
    assert!(code.contains("pub struct OutboundGatewayUpdate"));
    assert_eq!(generate(WHOLE).expect("code"), code);
}

//! Any text is a description, or is refused with a place and a reason.
#![no_main]

#[allow(dead_code)]
#[path = "../../build/codegen.rs"]
mod codegen;

use codegen::check::check;
use codegen::document::Document;
use codegen::lower::lower;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let problems = match Document::parse(text) {
        Ok(document) => match check(&document) {
            Ok(api) => {
                lower(&api);
                return;
            }
            Err(problems) => problems.iter().map(ToString::to_string).collect(),
        },
        Err(problem) => vec![problem.to_string()],
    };
    assert!(!problems.is_empty());
    for problem in problems {
        assert!(problem.starts_with("openapi.yaml:"), "{problem}");
    }
});

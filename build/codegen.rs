//! From `openapi.yaml` to the Rust code of `src/generated.rs`.
//!
//! Used by `build.rs` and, as the same source, by `tests/codegen.rs`:
//!
//! 1. [`document`] reads the YAML and remembers the line of every node;
//! 2. [`check`] refuses what the generator would turn into a trap for users;
//! 3. [`lower`] rewrites the rest into what the generator handles well;
//! 4. progenitor generates the client and its types;
//! 5. [`emit`] adds what progenitor cannot generate;
//! 6. [`polish`] mends what its settings do not reach.

pub mod check;
pub mod document;
pub mod emit;
pub mod lower;
pub mod names;
pub mod polish;
pub mod usage;

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use document::{Document, Problem};
use lower::Lowered;

/// The source of the generated module for the given text of `openapi.yaml`.
pub fn generate(text: &str) -> Result<String, Vec<Problem>> {
    let document = Document::parse(text).map_err(|problem| vec![problem])?;
    let problems = check::check(&document);
    if !problems.is_empty() {
        return Err(problems);
    }
    let lowered = lower::lower(&document.value);
    let client = run_generator(&document, &lowered).map_err(|problem| vec![problem])?;
    let additions = emit::emit(&document.value);
    let tokens = quote::quote! { #client #additions };
    let mut file = syn::parse2(tokens).map_err(|error| {
        vec![Problem::at_root(format!("the generated code does not parse: {error}"))]
    })?;
    polish::polish(&mut file);
    Ok(prettyplease::unparse(&file))
}

/// Runs progenitor, and turns its errors and panics into problems with a place.
fn run_generator(
    document: &Document,
    lowered: &Lowered,
) -> Result<proc_macro2::TokenStream, Problem> {
    let spec: openapiv3::OpenAPI = serde_json::from_value(lowered.value.clone())
        .map_err(|error| document.locate_unreadable(&error.to_string()))?;

    let mut settings = progenitor::GenerationSettings::new();
    settings
        .with_interface(progenitor::InterfaceStyle::Positional)
        .with_hooks(progenitor::HooksMode::Expected)
        .with_inner_type(quote::quote! { crate::transport::Call })
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("PartialEq");
    for (schema, rust_type) in &lowered.replacements {
        settings.with_replacement(names::pascal(schema), rust_type, std::iter::empty());
    }
    for schema in &lowered.objects {
        let mut patch = progenitor::TypePatch::default();
        patch.with_attr("#[non_exhaustive]");
        patch.with_attr("#[cfg_attr(feature = \"schemars\", derive(::schemars::JsonSchema))]");
        if lowered.changes.contains(schema) {
            patch.with_derive("Default");
        }
        settings.with_patch(names::pascal(schema).to_string(), &patch);
    }
    for schema in &lowered.answers {
        let mut patch = progenitor::TypePatch::default();
        patch.with_attr("#[non_exhaustive]");
        patch.with_attr("#[serde(try_from = \"crate::model::JsonObject<'de>\")]");
        // The schema is that of the fields, not that of how they are read.
        patch.with_attr(
            "#[cfg_attr(feature = \"schemars\", derive(::schemars::JsonSchema), schemars(!try_from))]",
        );
        settings.with_patch(names::pascal(schema).to_string(), &patch);
    }

    // The generator panics on some documents. The panic message alone says
    // what is wrong; the usual hook would bury it under a backtrace.
    let result = quietly(|| progenitor::Generator::new(&settings).generate_tokens(&spec));
    match result {
        Ok(Ok(tokens)) => Ok(tokens),
        Ok(Err(error)) => Err(document.locate_unreadable(&error.to_string())),
        Err(panic) => {
            let reason = panic
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| panic.downcast_ref::<&str>().copied())
                .unwrap_or("no reason given");
            Err(document.locate_unreadable(&format!("the generator gave up: {reason}")))
        }
    }
}

/// Catches a panic without a word about it. Other threads keep theirs.
fn quietly<T>(run: impl FnOnce() -> T) -> std::thread::Result<T> {
    thread_local! { static QUIET: Cell<bool> = const { Cell::new(false) }; }
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !QUIET.get() {
                usual(info);
            }
        }));
    });
    QUIET.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(run));
    QUIET.set(false);
    result
}

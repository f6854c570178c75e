//! From `openapi.yaml` to the Rust code of `src/generated.rs`.
//!
//! Used by `build.rs` and, as the same source, by `tests/codegen.rs`:
//!
//! 1. [`document`] reads the YAML and remembers the line of every node;
//! 2. [`compose`] writes as one what is put together of parts;
//! 3. [`check`] refuses what would become a trap for users, or a puzzle;
//! 4. [`api`] works out resources, operations and objects, once;
//! 5. [`lower`] writes from these what the generator handles well;
//! 6. progenitor generates types, and functions that build requests;
//! 7. [`polish`] changes what its settings do not reach;
//! 8. [`emit`] adds everything above: handles, requests, setters, reading.

pub mod api;
pub mod check;
pub mod compose;
pub mod document;
pub mod emit;
pub mod lower;
pub mod names;
pub mod polish;
pub mod usage;

use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Once;

use api::Api;
use document::{Document, Problem};
use lower::Lowered;

/// The source of the generated module for the given text of `openapi.yaml`.
pub fn generate(text: &str) -> Result<String, Vec<Problem>> {
    let mut document = Document::parse(text).map_err(|problem| vec![problem])?;
    compose::compose(&mut document);
    let api = check::check(&document)?;
    // What no one reads here may still be no OpenAPI.
    serde_json::from_value::<openapiv3::OpenAPI>(document.value.clone())
        .map_err(|error| vec![document.locate_unreadable(&error.to_string())])?;
    let at_root = |reason| vec![Problem::at_root(reason)];
    let client = run_generator(&api).map_err(at_root)?;
    let unreadable =
        |error: syn::Error| at_root(format!("the generated code does not parse: {error}"));
    let generated = polish::polish(syn::parse2(client).map_err(unreadable)?, &api);
    let additions = emit::emit(&api);
    let file = syn::parse2(quote::quote! { #generated #additions }).map_err(unreadable)?;
    Ok(prettyplease::unparse(&file))
}

/// Runs progenitor, and turns its errors and panics into reasons.
fn run_generator(api: &Api<'_>) -> Result<proc_macro2::TokenStream, String> {
    let Lowered { value, replacements } = lower::lower(api);
    let spec: openapiv3::OpenAPI =
        serde_json::from_value(value).map_err(|error| error.to_string())?;

    let mut settings = progenitor::GenerationSettings::new();
    settings
        .with_interface(progenitor::InterfaceStyle::Positional)
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("PartialEq");
    for (schema, rust_type) in &replacements {
        settings.with_replacement(names::pascal(schema), rust_type, std::iter::empty());
    }
    for object in api.objects.values() {
        let mut patch = progenitor::TypePatch::default();
        patch.with_attr("#[non_exhaustive]");
        patch.with_attr("#[cfg_attr(feature = \"schemars\", derive(::schemars::JsonSchema))]");
        if object.has_default() {
            patch.with_derive("Default");
        }
        settings.with_patch(object.ident.to_string(), &patch);
    }

    // The generator panics on some documents. The panic message alone says
    // what is wrong; the usual hook would bury it under a backtrace.
    let tokens = quietly(|| progenitor::Generator::new(&settings).generate_tokens(&spec));
    let tokens = tokens.map_err(|panic| {
        let text = panic.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
        format!("the generator gave up: {}", text.unwrap_or("no reason given"))
    })?;
    tokens.map_err(|error| error.to_string())
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

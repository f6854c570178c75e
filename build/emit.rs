//! What the generator does not write: handles and requests, setters and edits,
//! checks, the reading of responses, open enums, and the tables behind all
//! that works on JSON.

/// An entry of a constant table, whose values are expressions of the build's:
/// `record!(Field { name: field.key })`.
macro_rules! record {
    ($name:ident { $($(#[$($condition:tt)*])? $field:ident: $value:expr),* $(,)? }) => {{
        // What a value borrows from lives as long as the `match`.
        let fields = [$(match &$value {
            value => quote! { $(#[$($condition)*])? $field: #value },
        }),*];
        quote! { $name { #(#fields),* } }
    }};
}

mod applies;
mod configuration;
mod conversions;
mod dynamic;
mod edits;
mod examples;
mod handles;
mod objects;
mod pages;
mod requests;
mod responses;
mod results;
mod setters;
mod tables;
mod values;
mod watch;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use serde_json::Value;

use super::api::Api;
pub use edits::{draft_name, verb_names};
pub use setters::setter_names;

pub fn emit(api: &Api<'_>) -> TokenStream {
    let server = api.server;
    let values = values::values(api);
    let tables = tables::tables(api);
    let objects = objects::objects(api);
    let edits = edits::edits(api);
    let applies = applies::applies(api);
    let configuration = configuration::configuration(api);
    let conversions = conversions::conversions(api);
    let states = watch::states(api);
    let handles = handles::handles(api);
    let dynamic = dynamic::operations(api);
    quote! {
        /// The first server of the description.
        pub const SERVER: &str = #server;

        /// Identifiers, and strings with known values.
        pub mod values { #values }

        #tables
        #objects
        #edits
        #applies
        #configuration
        #conversions
        #states
        #dynamic

        /// One module for each resource.
        pub mod resources { #handles }
    }
}

/// A description as doc attributes, one a line.
fn docs(text: &str) -> Vec<TokenStream> {
    text.lines().map(|line| doc(&format!(" {line}"))).collect()
}

/// The words by which rustdoc's search finds it as well (`x-search-words`).
fn search_words(node: &Value) -> TokenStream {
    let words = node["x-search-words"].as_array().into_iter().flatten().filter_map(Value::as_str);
    quote! { #(#[doc(alias = #words)])* }
}

/// A text that more lines can follow.
fn lines(text: &str) -> String {
    text.lines().map(|line| format!("{line}\n")).collect()
}

/// One line of documentation, with the blank that it begins with.
fn doc(line: &str) -> TokenStream {
    quote! { #[doc = #line] }
}

fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or(quote! { None }, |value| quote! { Some(#value) })
}

fn list(items: impl IntoIterator<Item = impl ToTokens>) -> TokenStream {
    let items = items.into_iter();
    quote! { &[#(#items),*] }
}

/// A noun with its article.
fn a(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {noun}")
}

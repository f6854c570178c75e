//! Verbs of lists and maps, for edits.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::parse;
use crate::codegen::lower::rust_type;
use crate::codegen::{names, usage};

/// Adding to a list and removing from it, knowing what is in it.
pub fn verbs(document: &Value, answer: &str, key: &str, property: &Value) -> Vec<TokenStream> {
    let known = usage::component(document, answer)["properties"].get(key);
    let schema = usage::target(property).map_or(property, |name| usage::component(document, name));
    let Some((kind, of_type)) = collection(document, schema).filter(|_| known.is_some()) else {
        return Vec::new();
    };
    let field = names::snake(key);
    let [add, remove] = verb_names(key, property, kind);
    let value = quote! { value: impl ::std::convert::Into<#of_type> };
    let entry = quote! { entry: impl ::std::convert::Into<::std::string::String> };
    let (add_arguments, add_body, remove_arguments, remove_body, what) = match kind {
        Collection::List => (
            value.clone(),
            quote! {
                let value = value.into();
                if !known.contains(&value) {
                    known.push(value);
                }
            },
            value,
            quote! {
                let value = value.into();
                known.retain(|other| *other != value);
            },
            "unless it is there",
        ),
        Collection::Map => (
            quote! { #entry, #value },
            quote! { known.insert(entry.into(), value.into()); },
            entry,
            quote! { known.remove(&entry.into()); },
            "in place of an entry of the same name",
        ),
    };
    let whole = " Sends the whole as it was read, with this difference: not atomic, what someone\n \
                 else changed since is overwritten. Refused when it could not be read.";
    let added = format!(" Adds to `{key}`, {what}.");
    let removed = format!(" Removes from `{key}`; nothing happens if it is not there.");
    let verb = |name: &Ident, docs: &str, arguments: TokenStream, body: TokenStream| {
        let whole = whole.lines().map(|line| quote! { #[doc = #line] });
        quote! {
            #[doc = #docs]
            #[doc = ""]
            #(#whole)*
            #[must_use]
            pub fn #name(mut self, #arguments) -> Self {
                let known = self.change.#field.take();
                self.change.#field = self.rewrite(#key, known, |known| { #body });
                self
            }
        }
    };
    vec![
        verb(&add, &added, add_arguments, add_body),
        verb(&remove, &removed, remove_arguments, remove_body),
    ]
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Collection {
    List,
    Map,
}

/// Whether a schema is a list or a map, and the type of what is in it.
pub fn collection(document: &Value, schema: &Value) -> Option<(Collection, TokenStream)> {
    match schema["type"].as_str() {
        Some("array") => Some((Collection::List, parse(&rust_type(document, &schema["items"])))),
        Some("object") if !usage::is_object(schema) => {
            let values = &schema["additionalProperties"];
            let value = match values.is_object() {
                true => parse(&rust_type(document, values)),
                false => quote! { ::serde_json::Value },
            };
            Some((Collection::Map, value))
        }
        _ => None,
    }
}

/// `add_number` and `remove_number` for `numbers`.
pub fn verb_names(key: &str, property: &Value, kind: Collection) -> [Ident; 2] {
    let plural = property["x-setter"].as_str().unwrap_or(key);
    let singular = property["x-singular"].as_str().or_else(|| plural.strip_suffix('s'));
    let adds = match kind {
        Collection::List => "add",
        Collection::Map => "insert",
    };
    [adds, "remove"].map(|verb| match (kind, singular) {
        (Collection::List, Some(singular)) => {
            quote::format_ident!("{verb}_{}", names::snake(singular))
        }
        _ => quote::format_ident!("{verb}_{}", names::snake(plural)),
    })
}

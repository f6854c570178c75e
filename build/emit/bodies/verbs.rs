//! Adding to a list or map and removing from it, knowing what is in it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::setters::item_type;
use crate::codegen::emit::doc;
use crate::codegen::lower::{Collection, collection};
use crate::codegen::{names, usage};

/// The verbs of one field, if it is a list or a map that `answer` has too.
pub fn verbs(document: &Value, answer: &str, key: &str, property: &Value) -> Vec<TokenStream> {
    let schema = usage::plain(document, property);
    let known = usage::component(document, answer)["properties"].get(key);
    let Some(kind) = collection(schema).filter(|_| known.is_some()) else {
        return Vec::new();
    };
    let [add, remove] = verb_names(key, property, kind);
    let of_type = item_type(document, schema);
    let value = quote! { value: impl ::std::convert::Into<#of_type> };
    let entry = quote! { entry: impl ::std::convert::Into<::std::string::String> };
    let added = |what: &str| format!(" Adds to `{key}`, {what}.");
    let removed = format!(" Removes from `{key}`; nothing happens if it is not there.");
    match kind {
        Collection::List => {
            let adds = quote! {
                let value = value.into();
                if !known.contains(&value) {
                    known.push(value);
                }
            };
            let removes = quote! {
                let value = value.into();
                known.retain(|other| *other != value);
            };
            vec![
                verb(key, &add, &added("unless it is there"), &value, &adds),
                verb(key, &remove, &removed, &value, &removes),
            ]
        }
        Collection::Map => {
            let docs = added("in place of an entry of the same name");
            let inserts = quote! { known.insert(entry.into(), value.into()); };
            let removes = quote! { known.remove(&entry.into()); };
            vec![
                verb(key, &add, &docs, &quote! { #entry, #value }, &inserts),
                verb(key, &remove, &removed, &entry, &removes),
            ]
        }
    }
}

fn verb(
    key: &str,
    name: &Ident,
    docs: &str,
    arguments: &TokenStream,
    rewrite: &TokenStream,
) -> TokenStream {
    let field = names::snake(key);
    let docs = [
        docs,
        "",
        " Sends the whole as it was read, with this difference: not atomic, what someone",
        " else changed since is overwritten. Refused when it could not be read.",
    ];
    let docs = docs.map(doc);
    quote! {
        #(#docs)*
        #[must_use]
        pub fn #name(mut self, #arguments) -> Self {
            let known = self.change.#field.take();
            self.change.#field = self.rewrite(#key, known, |known| { #rewrite });
            self
        }
    }
}

/// `add_number` and `remove_number` for a list `numbers`, `insert_metadata` and
/// `remove_metadata` for a map `metadata`.
pub fn verb_names(key: &str, property: &Value, kind: Collection) -> [Ident; 2] {
    let plural = usage::setter_name(key, property);
    let (add, noun) = match kind {
        Collection::List => ("add", singular(plural, property)),
        Collection::Map => ("insert", plural),
    };
    [add, "remove"].map(|verb| format_ident!("{verb}_{}", names::snake(noun)))
}

fn singular<'a>(plural: &'a str, property: &'a Value) -> &'a str {
    let guess = || plural.strip_suffix('s').filter(|guess| names::is_usable(guess));
    let stated = property["x-singular"].as_str().filter(|name| names::is_usable(name));
    stated.or_else(guess).unwrap_or(plural)
}

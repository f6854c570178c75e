//! What progenitor cannot generate: open enums, the reading of answers, the
//! operations as values, their setters, and a few constants.

mod answers;
mod bodies;
mod calls;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::lower::is_open_enum;
use super::names;
pub use bodies::verb_names;

/// All additions to the generated module.
pub fn emit(document: &Value) -> TokenStream {
    let server = document["servers"][0]["url"].as_str().unwrap_or_default();
    let values = open_enums(document);
    let answers = answers::answers(document);
    let bodies = bodies::bodies(document);
    let (structs, calls): (Vec<_>, Vec<_>) = calls::calls(document).into_iter().unzip();
    quote! {
        /// The first server of the description.
        pub const SERVER: &str = #server;

        /// Strings with known values, from the description.
        pub mod values { #values }

        /// What the operations of the description ask for.
        pub mod operations {
            use super::types;
            #(#structs)*
        }

        #(#calls)*
        #answers
        #bodies
    }
}

fn open_enums(document: &Value) -> TokenStream {
    let schemas = document["components"]["schemas"].as_object().into_iter().flatten();
    let enums = schemas.filter(|(_, schema)| is_open_enum(schema)).map(|(name, schema)| {
        let description = schema["description"].as_str().unwrap_or_default().trim();
        let docs = docs(&schema["description"]);
        let schema_name = name.as_str();
        let name = names::pascal(name);
        // Values that may grow are named to a reader, and no limit.
        let known = if schema["enum"].is_array() { "enum" } else { "examples" };
        let values = schema["enum"].as_array().or(schema["x-extensible-enum"].as_array());
        let values = || values.into_iter().flatten().filter_map(Value::as_str);
        let variants: Vec<_> = values().map(names::pascal).collect();
        let variant_docs =
            values().map(|value| match schema["x-enum-descriptions"][value].as_str() {
                Some(text) => format!(" `{value}`: {text}"),
                None => format!(" `{value}`."),
            });
        // One letter case out; any case is read.
        let wire = values().map(str::to_lowercase);
        quote! {
            #(#docs)*
            #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[non_exhaustive]
            pub enum #name {
                #(#[doc = #variant_docs] #variants,)*
                /// A value that this version does not know, kept as it was read.
                Unknown(crate::model::UnknownValue),
            }
            crate::model::open_enum!(#name { #(#variants = #wire),* });
            #[cfg(feature = "schemars")]
            impl ::schemars::JsonSchema for #name {
                fn schema_name() -> ::std::borrow::Cow<'static, str> {
                    #schema_name.into()
                }
                fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                    ::schemars::json_schema!({
                        "type": "string",
                        "description": #description,
                        #known: Self::KNOWN,
                    })
                }
            }
        }
    });
    quote! { #(#enums)* }
}

/// A description as doc attributes, one a line.
fn docs(description: &Value) -> Vec<TokenStream> {
    let text = description.as_str().unwrap_or_default();
    text.trim_end().lines().map(|line| doc(&format!(" {line}"))).collect()
}

/// One line of documentation, with the blank that it begins with.
fn doc(line: &str) -> TokenStream {
    quote! { #[doc = #line] }
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// A type as tokens. What is given here was made by `lower`.
fn parse(rust_type: &str) -> TokenStream {
    syn::parse_str::<syn::Type>(rust_type)
        .map(|parsed| quote! { #parsed })
        .unwrap_or_else(|error| error.into_compile_error())
}

//! Identifiers, and open enums.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{doc, docs};
use crate::codegen::api::{Api, Form};
use crate::codegen::{names, usage};

pub fn values(api: &Api<'_>) -> TokenStream {
    let identifiers = api.identifiers.iter().map(|(name, identifier)| {
        let docs = docs(usage::description(identifier.schema));
        let ident = names::pascal(name);
        let (noun, check) = match identifier.form {
            Form::Opaque => (names::words(name), quote! { check }),
            Form::PhoneNumber => ("phone number".to_owned(), quote! { check_e164 }),
            Form::NoPhoneNumber => (names::words(name), quote! { check_not_e164 }),
        };
        let kinds = identifier.kinds.iter().map(|it| names::pascal(it));
        let kinds = kinds.flat_map(|kind| [quote! { #kind }, quote! { &#kind }]);
        let from = kinds.map(|kind| {
            quote! {
                impl ::std::convert::From<#kind> for #ident {
                    fn from(id: #kind) -> Self { Self::from(id.as_str()) }
                }
            }
        });
        quote! {
            crate::model::identifier! { #(#docs)* #ident, #noun, #check }
            crate::read::identifier_from_json!(#ident);
            #(#from)*
        }
    });
    let enums = api.enums.iter().map(|(name, schema)| open_enum(name, schema));
    quote! { #(#identifiers)* #(#enums)* }
}

fn open_enum(name: &str, schema: &Value) -> TokenStream {
    let (ident, text) = (names::pascal(name), usage::description(schema).trim());
    let docs = docs(text);
    // Values that may grow are named to a reader, and no limit.
    let (known, listed_are) = match schema["enum"].is_array() {
        true => ("enum", quote! { all }),
        false => ("examples", quote! { some }),
    };
    let wire = usage::known_values(schema);
    let variants: Vec<_> = wire.iter().filter_map(|it| names::variant(it)).collect();
    let variant_docs =
        wire.iter().map(|value| match schema["x-enum-descriptions"][value].as_str() {
            Some(text) => doc(&format!(" `{value}`: {text}")),
            None => doc(&format!(" `{value}`.")),
        });
    let last = usage::texts(&schema["x-final"]);
    let finals: Vec<_> = last.iter().filter_map(|it| names::variant(it)).collect();
    let final_docs = doc(&format!(" `true` for `{}`.", last.join("`, `")));
    let is_final = (!finals.is_empty()).then(|| {
        quote! {
            impl #ident {
                /// Whether no other value follows.
                ///
                #final_docs
                pub fn is_final(&self) -> bool {
                    ::std::matches!(self, #(Self::#finals)|*)
                }
            }
        }
    });
    quote! {
        #(#docs)*
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variant_docs #variants,)*
            /// A value that this version does not know, kept as it was read.
            Unknown(crate::model::UnknownValue),
        }
        crate::model::open_enum!(#ident, #listed_are { #(#variants = #wire),* });
        crate::read::values_from_json!(#ident);
        #is_final
        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for #ident {
            fn schema_name() -> ::std::borrow::Cow<'static, str> { #name.into() }
            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!({
                    "type": "string",
                    "description": #text,
                    #known: Self::KNOWN,
                })
            }
        }
    }
}

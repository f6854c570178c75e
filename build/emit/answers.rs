//! How answers are read.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::texts;
use crate::codegen::document::operations;
use crate::codegen::lower::{IDENTIFIER, is_list_of_objects};
use crate::codegen::{names, usage};

/// How an answer is read: `crate::model::AnswerFields` says what it forgives.
pub fn answer(document: &Value, name: &str) -> TokenStream {
    let schema = usage::component(document, name);
    let ident = names::pascal(name);
    let envelopes = texts(&schema["x-envelopes"]);
    let required = texts(&schema["required"]);
    let identifier = required.contains(&IDENTIFIER);
    let identifier_keys: Vec<_> = match identifier {
        true => std::iter::once(IDENTIFIER)
            .chain(texts(&schema["properties"][IDENTIFIER]["x-aliases"]))
            .collect(),
        false => Vec::new(),
    };
    let fields = schema["properties"].as_object().into_iter().flatten().map(|(key, property)| {
        let field = names::snake(key);
        let aliases = texts(&property["x-aliases"]);
        if identifier && key == IDENTIFIER {
            quote! { #field: fields.identifier(&[#(#identifier_keys),*])? }
        } else if required.contains(&key.as_str()) && is_list_of_objects(document, property) {
            quote! { #field: fields.required(&[#key #(, #aliases)*])? }
        } else {
            quote! { #field: fields.take(&[#key #(, #aliases)*]) }
        }
    });
    // Nothing in it is certain, so it could as well be an error's body.
    let is_answer = operations(document)
        .any(|(_, operation)| usage::answered_with(document, operation) == Some(name));
    let no_error = (is_answer && required.is_empty()).then(|| quote! { fields.no_error()?; });
    quote! {
        impl ::std::convert::TryFrom<crate::model::JsonObject> for types::#ident {
            type Error = crate::model::NotTheAnswer;

            fn try_from(object: crate::model::JsonObject) -> ::std::result::Result<Self, Self::Error> {
                let mut fields = crate::model::AnswerFields::new(
                    object,
                    &[#(#identifier_keys),*],
                    &[#(#envelopes),*],
                );
                #no_error
                ::std::result::Result::Ok(Self { #(#fields,)* extra: fields.rest() })
            }
        }
        impl crate::model::FromJson for types::#ident {
            fn from_json(
                value: ::serde_json::Value,
            ) -> ::std::result::Result<Self, ::serde_json::Value> {
                crate::model::object_from_json(value)
            }
        }
    }
}

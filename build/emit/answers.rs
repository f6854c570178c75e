//! How answers are read, field by field.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::texts;
use crate::codegen::document::operations;
use crate::codegen::lower::{IDENTIFIER, is_list_of_objects};
use crate::codegen::{names, usage};

pub fn answers(document: &Value) -> TokenStream {
    let answers = usage::in_answers(document)
        .into_iter()
        .filter(|name| usage::is_object(usage::component(document, name)))
        .map(|name| answer(document, &name));
    quote! { #(#answers)* }
}

/// How an answer is read: `crate::model::AnswerFields` says what it forgives.
fn answer(document: &Value, name: &str) -> TokenStream {
    let schema = usage::component(document, name);
    let ident = names::pascal(name);
    let envelopes = texts(&schema["x-envelopes"]);
    let identifier_keys = identifier_keys(schema);
    let fields = schema["properties"]
        .as_object()
        .into_iter()
        .flatten()
        .map(|(key, property)| field(document, schema, key, property));
    // Nothing in it is certain, so it could as well be an error's body.
    let is_answer = operations(document)
        .any(|(_, operation)| usage::answered_with(document, operation) == Some(name));
    let no_error = (is_answer && texts(&schema["required"]).is_empty())
        .then(|| quote! { fields.no_error()?; });
    let keys = schema["properties"].as_object().into_iter().flatten().map(|(key, _)| key);
    quote! {
        impl types::#ident {
            /// The JSON names of the fields that are described.
            pub(crate) const FIELDS: &'static [&'static str] = &[#(#keys),*];
        }
        impl ::std::convert::TryFrom<crate::model::JsonObject<'_>> for types::#ident {
            type Error = crate::model::NotTheAnswer;

            fn try_from(object: crate::model::JsonObject<'_>) -> ::std::result::Result<Self, Self::Error> {
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

/// The names under which an answer's identifier is looked for; none, if it
/// does without one.
fn identifier_keys(schema: &Value) -> Vec<&str> {
    if !texts(&schema["required"]).contains(&IDENTIFIER) {
        return Vec::new();
    }
    let aliases = texts(&schema["properties"][IDENTIFIER]["x-aliases"]);
    std::iter::once(IDENTIFIER).chain(aliases).collect()
}

fn field(document: &Value, schema: &Value, key: &str, property: &Value) -> TokenStream {
    let field = names::snake(key);
    let aliases = texts(&property["x-aliases"]);
    let is_required = texts(&schema["required"]).contains(&key);
    if is_required && key == IDENTIFIER {
        quote! { #field: fields.identifier(&[#key #(, #aliases)*])? }
    } else if is_required && is_list_of_objects(document, property) {
        quote! { #field: fields.required(&[#key #(, #aliases)*])? }
    } else {
        quote! { #field: fields.take(&[#key #(, #aliases)*]) }
    }
}

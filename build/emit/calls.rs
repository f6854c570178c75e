//! The operations as values, which `crate::Request` sends.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::{docs_of, parse};
use crate::codegen::document::operations;
use crate::codegen::lower::{is_change, rust_type};
use crate::codegen::{names, usage};

/// What an operation asks for, as a value; and how the generated client is
/// called with it.
pub fn call(document: &Value, pointer: &str, operation: &Value) -> (TokenStream, TokenStream) {
    let id = operation["operationId"].as_str().unwrap_or_default();
    let name = names::pascal(id);
    let parameters = usage::parameters(document, pointer, operation);
    let typed = |wanted: &str| -> Vec<(&str, Ident, TokenStream, &Value)> {
        let wanted = parameters.iter().filter(|parameter| parameter["in"] == wanted);
        wanted
            .map(|parameter| {
                let name = parameter["name"].as_str().unwrap_or_default();
                let of_type = parse(&rust_type(document, &parameter["schema"]));
                (name, names::snake(name), of_type, *parameter)
            })
            .collect()
    };
    let path = typed("path");
    let mut query = typed("query");
    // As the generator orders them.
    query.sort_by_key(|(name, ..)| *name);
    let body = usage::sent_body(document, operation);
    let body_type = body.map(names::pascal);
    let is_change = body.is_some_and(|name| is_change(usage::component(document, name)));

    let docs = operation["summary"].as_str().unwrap_or_default();
    let (path_names, path_types): (Vec<_>, Vec<_>) =
        path.iter().map(|(_, name, of_type, _)| (name, of_type)).unzip();
    let (query_names, query_types): (Vec<_>, Vec<_>) =
        query.iter().map(|(_, name, of_type, _)| (name, of_type)).unzip();
    let body_field = body_type.as_ref().map(|name| quote! { pub(crate) body: types::#name, });
    let given = body_type.as_ref().filter(|_| !is_change);
    let body_argument = given.map(|name| quote! { body: types::#name });
    let body_value = body_type.as_ref().map(|name| match is_change {
        true => quote! { body: types::#name::new(), },
        false => quote! { body, },
    });
    let docs = format!(" {docs}: what is asked for.");
    let structure = quote! {
        #[doc = #docs]
        #[derive(Clone, Debug)]
        pub struct #name {
            #(pub(crate) #path_names: #path_types,)*
            #(pub(crate) #query_names: ::std::option::Option<#query_types>,)*
            #body_field
        }
        impl #name {
            pub(crate) fn new(#(#path_names: #path_types,)* #body_argument) -> Self {
                Self {
                    #(#path_names,)*
                    #(#query_names: ::std::option::Option::None,)*
                    #body_value
                }
            }
        }
    };

    let answer = match usage::answered_with(document, operation).map(names::pascal) {
        Some(answer) => quote! { types::#answer },
        None => quote! { () },
    };
    let empty_answer = operation["x-empty-answer"] == true;
    let identified = match path_names.last() {
        Some(last) => quote! { ::std::option::Option::Some(&self.#last) },
        None => quote! { ::std::option::Option::None },
    };
    let minimums = query.iter().filter_map(|(name, field, _, parameter)| {
        let minimum = parameter["schema"]["minimum"].as_i64()?;
        Some(quote! { crate::request::check_minimum(#name, self.#field, #minimum)?; })
    });
    let check_body = body.map(|_| quote! { crate::request::Body::check(&self.body)?; });
    let secrets = match body {
        Some(_) => quote! { crate::request::Body::secrets(&self.body) },
        None => quote! { ::std::vec::Vec::new() },
    };
    let values = query.iter().map(|(name, field, ..)| {
        let schema = &parameters.iter().find(|it| it["name"] == *name).map(|it| &it["schema"]);
        match schema.is_some_and(|schema| schema["type"] == "string") {
            true => quote! { self.#field.as_deref() },
            false => quote! { self.#field },
        }
    });
    let body_value = body.map(|_| quote! { &self.body });
    let arguments = quote! { #(&self.#path_names,)* #(#values,)* #body_value };
    let own = names::snake(id);
    let variants = operations(document).filter(|(_, other)| other["x-variant-of"] == id).map(
        |(pointer, other)| {
            let method = pointer.rsplit('/').next().unwrap_or_default().to_uppercase();
            let method = quote::format_ident!("{method}");
            let other = names::snake(other["operationId"].as_str().unwrap_or_default());
            quote! {
                if *preferred == ::reqwest::Method::#method {
                    return api.#other(#arguments).await;
                }
            }
        },
    );
    let setters: Vec<_> = query
        .iter()
        .map(|(key, field, of_type, parameter)| {
            let sends = format!(" Sends the parameter `{key}`.");
            let mut docs = docs_of(&parameter["description"]);
            docs.extend([quote! { #[doc = ""] }, quote! { #[doc = #sends] }]);
            quote! {
                #(#docs)*
                pub fn #field(self, value: impl ::std::convert::Into<#of_type>) -> Self {
                    self.map(|mut operation| {
                        operation.#field = ::std::option::Option::Some(value.into());
                        operation
                    })
                }
            }
        })
        .collect();
    let setters = (!setters.is_empty())
        .then(|| quote! { impl crate::Request<operations::#name> { #(#setters)* } });
    let implementation = quote! {
        impl crate::request::Operation for operations::#name {
            type Answer = #answer;
            const EMPTY_ANSWER: bool = #empty_answer;

            fn id(&self) -> ::std::option::Option<&crate::model::GatewayId> {
                #identified
            }

            fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
                #(#minimums)*
                #check_body
                ::std::result::Result::Ok(())
            }

            fn secrets(&self) -> ::std::vec::Vec<&crate::model::Secret> {
                #secrets
            }

            async fn run(
                &self,
                api: &Client,
                preferred: &::reqwest::Method,
            ) -> ::std::result::Result<ResponseValue<Self::Answer>, Error<ByteStream>> {
                #(#variants)*
                api.#own(#arguments).await
            }
        }
        #setters
    };
    (structure, implementation)
}

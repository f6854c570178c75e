//! The operations: what each asks for, as a value, and how the generated
//! client is called with it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::{doc, docs, parse};
use crate::codegen::document::operations;
use crate::codegen::lower::{is_change, rust_type};
use crate::codegen::{names, usage};

/// A struct for the module `operations` and what goes with it outside, for
/// each operation. What is only another method for one has none of its own.
pub fn calls(document: &Value) -> Vec<(TokenStream, TokenStream)> {
    operations(document)
        .filter(|(_, operation)| !usage::is_variant(operation))
        .map(|(pointer, operation)| {
            let call = Call::of(document, &pointer, operation);
            let (implementation, setters) = (call.implementation(), call.setters());
            (call.structure(), quote! { #implementation #setters })
        })
        .collect()
}

/// An operation as it is called.
struct Call<'a> {
    document: &'a Value,
    operation: &'a Value,
    id: &'a str,
    /// In the order of the path, which is that of the generated client.
    path: Vec<Parameter<'a>>,
    /// By name, as the generated client takes them.
    query: Vec<Parameter<'a>>,
    body: Option<&'a str>,
    /// Whether the path ends with a parameter.
    ends_with_parameter: bool,
}

struct Parameter<'a> {
    key: &'a str,
    field: Ident,
    of_type: TokenStream,
    node: &'a Value,
}

impl<'a> Parameter<'a> {
    fn of(document: &Value, node: &'a Value) -> Self {
        let key = node["name"].as_str().unwrap_or_default();
        let of_type = parse(&rust_type(document, &node["schema"]));
        Self { key, field: names::snake(key), of_type, node }
    }

    /// As the generated client takes it.
    fn borrowed(&self) -> TokenStream {
        let field = &self.field;
        match self.node["schema"]["type"] == "string" {
            true => quote! { self.#field.as_deref() },
            false => quote! { self.#field },
        }
    }

    /// The least value of a whole number, if the description states one.
    fn minimum(&self) -> Option<TokenStream> {
        let (key, field) = (self.key, &self.field);
        let schema = &self.node["schema"];
        let minimum = schema["minimum"].as_i64().filter(|_| schema["type"] == "integer")?;
        Some(quote! { crate::request::check_minimum(#key, self.#field, #minimum)?; })
    }

    fn setter(&self) -> TokenStream {
        let Self { key, field, of_type, node } = self;
        let mut docs = docs(&node["description"]);
        docs.extend([doc(""), doc(&format!(" Sends the parameter `{key}`."))]);
        quote! {
            #(#docs)*
            pub fn #field(self, value: impl ::std::convert::Into<#of_type>) -> Self {
                self.map(|operation| {
                    operation.#field = ::std::option::Option::Some(value.into());
                })
            }
        }
    }
}

impl<'a> Call<'a> {
    fn of(document: &'a Value, pointer: &str, operation: &'a Value) -> Self {
        let parameters = usage::parameters(document, pointer, operation);
        let placed = |place: &str| -> Vec<Parameter<'a>> {
            let wanted = parameters.iter().filter(|parameter| parameter["in"] == place);
            wanted.map(|parameter| Parameter::of(document, parameter)).collect()
        };
        let (mut path, mut query) = (placed("path"), placed("query"));
        let template = usage::path(pointer);
        path.sort_by_key(|parameter| template.find(&format!("{{{}}}", parameter.key)));
        query.sort_by_key(|parameter| parameter.key);
        Self {
            document,
            operation,
            id: operation["operationId"].as_str().unwrap_or_default(),
            path,
            query,
            body: usage::sent_body(document, operation),
            ends_with_parameter: template.ends_with('}'),
        }
    }

    fn structure(&self) -> TokenStream {
        let name = names::pascal(self.id);
        let docs = match self.operation["summary"].as_str() {
            Some(summary) => format!(" {summary}: what is asked for."),
            None => format!(" What `{}` asks for.", self.id),
        };
        let docs = doc(&docs);
        let (path, path_types): (Vec<_>, Vec<_>) =
            self.path.iter().map(|it| (&it.field, &it.of_type)).unzip();
        let (query, query_types): (Vec<_>, Vec<_>) =
            self.query.iter().map(|it| (&it.field, &it.of_type)).unzip();
        let body = self.body.map(names::pascal);
        let field = body.as_ref().map(|body| quote! { pub(crate) body: types::#body, });
        // A change begins empty and has setters; anything else is given.
        let is_change = self.body.is_some_and(|it| is_change(usage::component(self.document, it)));
        let given = body.as_ref().filter(|_| !is_change);
        let argument = given.map(|body| quote! { body: types::#body });
        let value = body.as_ref().map(|body| match is_change {
            true => quote! { body: types::#body::new(), },
            false => quote! { body, },
        });
        quote! {
            #docs
            #[derive(Clone, Debug)]
            pub struct #name {
                #(pub(crate) #path: #path_types,)*
                #(pub(crate) #query: ::std::option::Option<#query_types>,)*
                #field
            }
            impl #name {
                pub(crate) fn new(#(#path: #path_types,)* #argument) -> Self {
                    Self {
                        #(#path,)*
                        #(#query: ::std::option::Option::None,)*
                        #value
                    }
                }
            }
        }
    }

    fn implementation(&self) -> TokenStream {
        let name = names::pascal(self.id);
        let answer = match usage::answered_with(self.document, self.operation) {
            Some(answer) => {
                let answer = names::pascal(answer);
                quote! { types::#answer }
            }
            None => quote! { () },
        };
        let empty_answer = self.operation["x-empty-answer"] == true;
        let identified = match self.path.last().filter(|_| self.ends_with_parameter) {
            Some(Parameter { field, .. }) => quote! { ::std::option::Option::Some(&self.#field) },
            None => quote! { ::std::option::Option::None },
        };
        let minimums = self.query.iter().filter_map(Parameter::minimum);
        let check_body = self.body.map(|_| quote! { crate::request::Body::check(&self.body)?; });
        let secrets = match self.body {
            Some(_) => quote! { crate::request::Body::secrets(&self.body) },
            None => quote! { ::std::iter::empty() },
        };
        let (variants, own, arguments) = (self.variants(), names::snake(self.id), self.arguments());
        quote! {
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

                fn secrets(&self) -> impl ::std::iter::Iterator<Item = &crate::model::Secret> {
                    #secrets
                }

                async fn run(
                    &self,
                    api: &Client,
                    preferred: &::http::Method,
                ) -> ::std::result::Result<ResponseValue<Self::Answer>, Error> {
                    #variants
                    api.#own(#arguments).await
                }
            }
        }
    }

    /// What the generated client takes, for this operation and its variants.
    fn arguments(&self) -> TokenStream {
        let path = self.path.iter().map(|parameter| &parameter.field);
        let query = self.query.iter().map(Parameter::borrowed);
        let body = self.body.map(|_| quote! { &self.body });
        quote! { #(&self.#path,)* #(#query,)* #body }
    }

    /// The same call by other methods, where one of them is preferred.
    fn variants(&self) -> TokenStream {
        let arguments = self.arguments();
        let others =
            operations(self.document).filter(|(_, other)| other["x-variant-of"] == self.id);
        let variants = others.map(|(pointer, other)| {
            let method = pointer.rsplit('/').next().unwrap_or_default().to_uppercase();
            let method = quote::format_ident!("{method}");
            let other = names::snake(other["operationId"].as_str().unwrap_or_default());
            quote! {
                if *preferred == ::http::Method::#method {
                    return api.#other(#arguments).await;
                }
            }
        });
        quote! { #(#variants)* }
    }

    /// The query parameters, as the request takes them.
    fn setters(&self) -> Option<TokenStream> {
        let name = names::pascal(self.id);
        let setters = self.query.iter().map(Parameter::setter);
        (!self.query.is_empty())
            .then(|| quote! { impl crate::Request<operations::#name> { #(#setters)* } })
    }
}

//! A request for each operation: what it is made of, its setters, and how it
//! is built and read.

use proc_macro2::TokenStream;
use quote::quote;

use super::setters::{self, setter_docs};
use super::{docs, edits, pages, results, search_words};
use crate::codegen::api::{Api, Operation, Parameter, Place, Type};
use crate::codegen::{names, usage};

/// The struct of the requests, its methods, and its `Operation`.
pub fn request(api: &Api<'_>, operation: &Operation<'_>) -> TokenStream {
    let ident = &operation.ident;
    let response = returned(operation);
    let docs = docs(&format!(
        "The request of `{}`: {}.\n\nSends `{} {}`.",
        operation.id,
        names::with_first(operation.summary(), str::to_lowercase),
        operation.http,
        operation.path
    ));
    let words = search_words(operation.node);
    let fields = operation.parameters.iter().map(|it| {
        let (ident, of_type) = (&it.ident, it.of_type.rust(true));
        match it.required {
            true => quote! { pub(crate) #ident: #of_type },
            false => quote! { pub(crate) #ident: ::std::option::Option<#of_type> },
        }
    });
    let body = operation.body.map(names::pascal).into_iter();
    let variant = (!operation.variants.is_empty()).then(|| quote! { , variant });
    let own = methods(api, operation);
    let implementation = implementation(api, operation, &response);
    let paged = operation.is_paged().then(|| pages::paged(api, operation)).flatten();
    quote! {
        #(#docs)*
        #words
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct #ident {
            pub(crate) context: crate::operation::Context,
            #(#fields,)*
            #(pub(crate) body: types::#body,)*
        }
        impl #ident {
            crate::operation::request_methods!(#response #variant);
            #own
        }
        #implementation
        #paged
    }
}

/// The type of a request, outside of its module.
pub fn path(operation: &Operation<'_>) -> TokenStream {
    let (module, ident) = (names::snake(operation.tag), &operation.ident);
    quote! { resources::#module::#ident }
}

/// A request with these fields, and of the parameters what cannot be left out.
pub fn minimal(operation: &Operation<'_>, given: &TokenStream) -> TokenStream {
    let (path, unset) = (path(operation), unset(operation));
    quote! { #path { context, #given #unset } }
}

/// The optional parameters, not set.
pub fn unset(operation: &Operation<'_>) -> TokenStream {
    let unset = operation.optional().map(|it| &it.ident);
    quote! { #(#unset: None,)* }
}

/// The type of what a successful call returns.
fn returned(operation: &Operation<'_>) -> TokenStream {
    let ident = operation.returns.map(names::pascal);
    ident.map_or(quote! { () }, |ident| quote! { types::#ident })
}

fn methods(api: &Api<'_>, operation: &Operation<'_>) -> TokenStream {
    let parameters = operation.optional().map(parameter_setter);
    let object = api.body(operation);
    // Requests must be used anyway.
    let setters = object.map(|it| setters::setters(api, it, &quote! { self.body }, false));
    let setters = setters.into_iter().flatten();
    let with = object.filter(|it| it.is_change).map(|it| {
        let of_type = &it.ident;
        quote! {
            /// Adds a change from a value; what it sets wins over what was set
            /// here so far.
            pub fn with(mut self, change: types::#of_type) -> Self {
                self.body = ::std::mem::take(&mut self.body).merge(change);
                self
            }
        }
    });
    let edit = api.edits.iter().find(|it| Some(it.change) == operation.body);
    let preserving = edit.zip(operation.about.as_ref()).and_then(|(edit, about)| {
        let (docs, id) = (edits::preserving_docs(api, edit)?, &about.ident);
        let known = names::pascal(edit.resource);
        Some(quote! {
            #(#docs)*
            pub fn preserving(mut self, known: &types::#known) -> Self {
                crate::resource::require_same(&mut self.context, known, self.#id.as_ref());
                crate::edit::Editable::restate(known, &mut self.body);
                self
            }
        })
    });
    quote! { #with #preserving #(#parameters)* #(#setters)* }
}

fn parameter_setter(parameter: &Parameter<'_>) -> TokenStream {
    let Parameter { key, ident, of_type, node, place, .. } = parameter;
    let what = if *place == Place::Header { "header" } else { "query parameter" };
    let docs = setter_docs(&usage::docs(node), &format!("the {what} `{key}`"));
    let name = setters::value_name(of_type);
    let (argument, value) = setters::argument_of(of_type, &name);
    quote! {
        #(#docs)*
        pub fn #ident(mut self, #name: #argument) -> Self {
            self.#ident = Some(#value);
            self
        }
    }
}

fn implementation(api: &Api<'_>, operation: &Operation<'_>, response: &TokenStream) -> TokenStream {
    let (ident, info) = (&operation.ident, names::shouty(operation.id));
    let arguments = arguments(operation);
    let own = names::snake(operation.id);
    let mut build = quote! { wire::#own(to, #arguments) };
    if !operation.variants.is_empty() {
        let method = operation.variants.iter().map(|(method, _)| method);
        let function = operation.variants.iter().map(|(_, id)| names::snake(id));
        build = quote! {
            match preferred.map(crate::operation::UpdateMethod::as_str) {
                #(Some(#method) => wire::#function(to, #arguments),)*
                _ => #build
            }
        };
    }
    let minimums = operation.parameters.iter().filter_map(|it| {
        let (key, field, minimum) = (it.key, &it.ident, it.minimum?);
        let value = match it.required {
            true => quote! { Some(self.#field) },
            false => quote! { self.#field },
        };
        Some(quote! { crate::operation::check_minimum(#key, #value, #minimum)?; })
    });
    // Those of a path are checked where they are put into it.
    let in_query = operation.optional().filter(|it| it.place == Place::Query);
    let ids = in_query.filter_map(|it| {
        let (field, Type::Identifier(id)) = (&it.ident, &it.of_type) else { return None };
        let id = names::pascal(id);
        Some(quote! {
            if let Some(id) = &self.#field {
                <crate::generated::values::#id as crate::model::Identifier>::check(id.as_ref())?;
            }
        })
    });
    let check = operation.body.map(|_| quote! { crate::payload::Payload::check(&self.body)?; });
    let holds_secret = api.body(operation).is_some_and(|it| it.holds_secret);
    let secrets = holds_secret.then(|| {
        quote! { crate::payload::Payload::secrets(&self.body, &mut prepared.secrets); }
    });
    let extra_time = extra_time(api, operation);
    let body = operation.body.map(|name| {
        let of_type = names::pascal(name);
        quote! {
            prepared.body =
                Some(<types::#of_type as crate::payload::Payload>::OBJECT);
        }
    });
    let mutable = (body.is_some() || extra_time.is_some()).then(|| quote! { mut });
    let key = operation.about.as_ref().map(|about| {
        let id = results::about_field(about);
        let key = match about.optional {
            true => quote! { self.#id.as_ref().map(::std::convert::AsRef::as_ref) },
            false => quote! { Some(self.#id.as_ref()) },
        };
        quote! { fn key(&self) -> ::std::option::Option<&str> { #key } }
    });
    let read = results::reading(api, operation);
    quote! {
        impl crate::operation::Operation for #ident {
            type Response = #response;
            const INFO: &'static crate::describe::OperationInfo = &tables::#info;
            crate::operation::context_methods!();

            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                #(#minimums)*
                #(#ids)*
                #check
                let #mutable prepared = crate::operation::Prepared::new(#build?);
                #body
                #secrets
                #extra_time
                Ok(prepared)
            }

            fn read(&self, body: &[u8])
                -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> { #read }

            #key
        }
    }
}

/// What the generated function takes: path, query, body, headers.
fn arguments(operation: &Operation<'_>) -> TokenStream {
    let at = |place: Place| operation.at(place).map(borrowed);
    let (path, query, headers) = (at(Place::Path), at(Place::Query), at(Place::Header));
    let body = operation.body.map(|_| quote! { &self.body, });
    quote! { #(#path,)* #(#query,)* #body #(#headers,)* }
}

fn borrowed(parameter: &Parameter<'_>) -> TokenStream {
    let field = &parameter.ident;
    match (&parameter.of_type, parameter.required) {
        (it, _) if it.is_plain() => quote! { self.#field },
        (_, true) => quote! { &self.#field },
        (Type::Text, false) => quote! { self.#field.as_deref() },
        (_, false) => quote! { self.#field.as_ref() },
    }
}

/// How much longer a call may take, because somebody's phone rings.
fn extra_time(api: &Api<'_>, operation: &Operation<'_>) -> Option<TokenStream> {
    let extra = &operation.node["x-extra-time"];
    let body = api.object(operation.body?)?;
    let when = &body.field(extra["when"].as_str()?)?.ident;
    let seconds = &body.field(extra["seconds"].as_str()?)?.ident;
    let otherwise = extra["otherwise"].as_u64().unwrap_or(60);
    Some(quote! {
        prepared.extra_time =
            crate::operation::extra_time(self.body.#when, self.body.#seconds, #otherwise);
    })
}

//! The description as constant tables, for what works on JSON: diffs, redaction
//! and the sandbox.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{list, option};
use crate::codegen::api::{About, Api, Field, Kind, Object, Operation, Place, Type};
use crate::codegen::compose::BARE;
use crate::codegen::{names, usage};

pub fn tables(api: &Api<'_>) -> TokenStream {
    let objects = api.objects.values().map(|it| object(api, it));
    let operations = api.operations.iter().map(operation);
    let endpoints = api.operations.iter().map(|it| endpoint(api, it));
    quote! {
        /// What the description says of objects and operations.
        pub mod tables {
            use crate::describe::*;
            #(#objects)*
            #(#operations)*

            /// Every operation, for the sandbox.
            #[cfg(feature = "sandbox")]
            pub static ENDPOINTS: &[Endpoint] = &[#(#endpoints),*];
        }
    }
}

fn object(api: &Api<'_>, object: &Object<'_>) -> TokenStream {
    let constant = names::shouty(object.name);
    let info = record!(ObjectInfo {
        name: object.name,
        fields: list(object.fields.iter().map(|it| field(api, object, it))),
        open: object.open,
        not_empty: object.not_empty,
        any_of: list(object.any_of.iter().map(list)),
        #[cfg(feature = "dynamic")]
        docs: object.docs().trim(),
    });
    quote! { pub static #constant: ObjectInfo = #info; }
}

fn field(api: &Api<'_>, object: &Object<'_>, field: &Field<'_>) -> TokenStream {
    let name = field.key;
    let aliases = usage::texts(&field.schema["x-aliases"]).into_iter().map(str::to_owned);
    // What is sent may be written by its name in Rust.
    let own_name = Some(super::setters::plain(&field.ident))
        .filter(|_| object.sent && !(names::is_usable(name) && field.ident == names::snake(name)));
    record!(Field {
        name: name,
        read_as: field.read_as(),
        aliases: list(aliases.chain(own_name)),
        kind: kind(api, &field.of_type),
        required: field.required,
        nullable: field.nullable,
        read_only: field.schema["readOnly"] == true,
        not_blank: field.not_blank,
        reset_when_omitted: field.schema["x-reset-when-omitted"] == true,
        only_when: option(field.only_when().map(|(key, value)| quote! { (#key, #value) })),
        #[cfg(feature = "dynamic")]
        words: super::dynamic::of_field(api, field),
    })
}

pub(super) fn kind(api: &Api<'_>, of_type: &Type<'_>) -> TokenStream {
    match of_type {
        Type::Any => quote! { Kind::Any },
        Type::Text => quote! { Kind::Text },
        Type::Secret => quote! { Kind::Secret },
        Type::IssuedSecret => quote! { Kind::IssuedSecret },
        Type::Flag => quote! { Kind::Flag },
        Type::Integer => quote! { Kind::Integer },
        Type::Number => quote! { Kind::Number },
        Type::Identifier(name) => {
            let noun = names::words(name);
            quote! { Kind::Id(#noun) }
        }
        // Of values that may grow, any other may be right.
        Type::Values(name) => match api.enums.get(name) {
            Some(schema) if schema["enum"].is_array() => {
                let known = usage::texts(&schema["enum"]);
                quote! { Kind::Values(&[#(#known),*]) }
            }
            _ => quote! { Kind::Text },
        },
        Type::List(item) => {
            let item = kind(api, item);
            quote! { Kind::List(&#item) }
        }
        Type::Map(value) => {
            let value = kind(api, value);
            quote! { Kind::Map(&#value) }
        }
        Type::Object(name) => {
            let constant = names::shouty(name);
            quote! { Kind::Object(&#constant) }
        }
    }
}

fn operation(operation: &Operation<'_>) -> TokenStream {
    let constant = names::shouty(operation.id);
    let hints = operation.hints.iter().map(|(status, hint)| quote! { (#status, #hint) });
    let info = record!(OperationInfo {
        name: operation.id,
        method: operation.http,
        path: operation.path,
        noun: operation.noun(),
        repeatable: operation.repeatable,
        variants: list(operation.variants.iter().map(|(method, _)| method)),
        hints: list(hints),
    });
    quote! { pub static #constant: OperationInfo = #info; }
}

fn endpoint(api: &Api<'_>, operation: &Operation<'_>) -> TokenStream {
    let info = names::shouty(operation.id);
    let table = |object: Option<&Object<'_>>| {
        let constant = object.map(|it| names::shouty(it.name));
        option(constant.map(|it| quote! { &#it }))
    };
    let kept = operation.resource.and_then(|it| api.resource(api.kept_as(it)));
    // What a body names may be something else than what it is about: where it is
    // to be, say.
    let is_own =
        |about: &&About<'_>| !about.in_body || kept.is_none_or(|(_, it)| it.id == about.id);
    let id_from = operation.about.as_ref().filter(is_own).map_or(quote! { Nothing }, |about| {
        let (place, key) = (names::pascal(if about.in_body { "body" } else { "path" }), about.key);
        quote! { #place(#key) }
    });
    let parameters = operation.parameters.iter().filter(|it| it.place != Place::Path).map(|it| {
        record!(Parameter {
            name: it.key,
            kind: kind(api, &it.of_type),
            required: it.required,
            in_header: it.place == Place::Header,
            minimum: option(it.minimum),
        })
    });
    let returned = api.returned(operation);
    // What is not there yet is created by it.
    let creates = operation.kind == Kind::Update && !operation.node["responses"]["201"].is_null();
    let status = if creates { "200" } else { operation.status };
    record!(Endpoint {
        info: quote! { &#info },
        action: action(operation),
        resource: table(operation.resource.and_then(|it| api.object(api.kept_as(it)))),
        id_property: kept.map_or(String::new(), |(_, it)| it.path()),
        id_from: quote! { IdFrom::#id_from },
        parameters: list(parameters),
        body: table(api.body(operation)),
        body_required: operation.node["requestBody"]["required"] == true,
        status: status.parse().unwrap_or(200_u16),
        response: table(operation.response.and_then(|it| api.object(it))),
        envelope: option(operation.envelope),
        items: option(returned.and_then(|it| it.items).map(|(key, _)| key)),
        bare: returned.is_some_and(|it| it.schema[BARE] == true),
        creates: creates,
        example: option(operation.example().map(Value::to_string)),
    })
}

/// The tables call the kinds as the model does.
pub(super) fn action(operation: &Operation<'_>) -> TokenStream {
    let kind = names::pascal(&format!("{:?}", operation.kind));
    quote! { Action::#kind }
}

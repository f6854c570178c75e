//! The description as constant tables, for what works on JSON: diffs, redaction
//! and the sandbox.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use serde_json::Value;

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
    let (constant, name) = (names::shouty(object.name), object.name);
    let fields = object.fields.iter().map(|it| field(api, object, it));
    let (open, not_empty) = (object.open, object.not_empty);
    let docs = object.docs().trim();
    let groups = object.any_of.iter().map(|it| quote! { &[#(#it),*] });
    quote! {
        pub static #constant: ObjectInfo = ObjectInfo {
            name: #name,
            fields: &[#(#fields),*],
            open: #open,
            not_empty: #not_empty,
            any_of: &[#(#groups),*],
            #[cfg(feature = "dynamic")]
            docs: #docs,
        };
    }
}

fn field(api: &Api<'_>, object: &Object<'_>, field: &Field<'_>) -> TokenStream {
    let (name, read_as) = (field.key, field.read_as());
    let aliases = usage::texts(&field.schema["x-aliases"]).into_iter().map(str::to_owned);
    // What is sent may be written by its name in Rust.
    let own_name = Some(super::setters::plain(&field.ident))
        .filter(|_| object.sent && !(names::is_usable(name) && field.ident == names::snake(name)));
    let aliases = aliases.chain(own_name);
    let kind = kind(api, &field.of_type);
    let (required, nullable, not_blank) = (field.required, field.nullable, field.not_blank);
    let read_only = field.schema["readOnly"] == true;
    let reset = field.schema["x-reset-when-omitted"] == true;
    let words = super::dynamic::of_field(api, field);
    let only_when = option(field.only_when().map(|(key, value)| quote! { (#key, #value) }));
    quote! {
        Field {
            name: #name,
            read_as: #read_as,
            aliases: &[#(#aliases),*],
            kind: #kind,
            required: #required,
            nullable: #nullable,
            read_only: #read_only,
            not_blank: #not_blank,
            reset_when_omitted: #reset,
            only_when: #only_when,
            #words
        }
    }
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
    let (constant, name) = (names::shouty(operation.id), operation.id);
    let (method, path, noun) = (&operation.http, &operation.path, operation.noun());
    let repeatable = operation.repeatable;
    let variants = operation.variants.iter().map(|(method, _)| method);
    let hints = operation.hints.iter().map(|(status, hint)| quote! { (#status, #hint) });
    quote! {
        pub static #constant: OperationInfo = OperationInfo {
            name: #name,
            method: #method,
            path: #path,
            noun: #noun,
            repeatable: #repeatable,
            variants: &[#(#variants),*],
            hints: &[#(#hints),*],
        };
    }
}

fn endpoint(api: &Api<'_>, operation: &Operation<'_>) -> TokenStream {
    let info = names::shouty(operation.id);
    // The tables call the kinds as the model does.
    let action = names::pascal(&format!("{:?}", operation.kind));
    let table = |object: Option<&Object<'_>>| {
        let constant = object.map(|it| names::shouty(it.name));
        option(constant.map(|it| quote! { &#it }))
    };
    let resource = operation.resource.map(|it| api.kept_as(it));
    let kept = resource.and_then(|it| api.resource(it));
    let id_property = kept.map_or(String::new(), |(_, it)| match it.part {
        Some(part) => format!("{part}.{}", it.key),
        None => it.key.to_owned(),
    });
    // What a body names may be something else than what it is about: where it is
    // to be, say.
    let is_own =
        |about: &&About<'_>| !about.in_body || kept.is_none_or(|(_, it)| it.id == about.id);
    let id_from = operation.about.as_ref().filter(is_own).map_or(quote! { Nothing }, |about| {
        let key = about.key;
        if about.in_body {
            quote! { Body(#key) }
        } else {
            quote! { Path(#key) }
        }
    });
    let parameters = operation.parameters.iter().filter(|it| it.place != Place::Path).map(|it| {
        let (name, kind, required) = (it.key, kind(api, &it.of_type), it.required);
        let (in_header, minimum) = (it.place == Place::Header, option(it.minimum));
        quote! {
            Parameter { name: #name, kind: #kind, required: #required, in_header: #in_header, minimum: #minimum }
        }
    });
    let resource = table(resource.and_then(|it| api.object(it)));
    let body = table(api.body(operation));
    let response = table(operation.response.and_then(|it| api.object(it)));
    let items = option(api.returned(operation).and_then(|it| it.items).map(|(key, _)| key));
    let envelope = option(operation.envelope);
    let body_required = operation.node["requestBody"]["required"] == true;
    // What is not there yet is created by it.
    let creates = operation.kind == Kind::Update && !operation.node["responses"]["201"].is_null();
    let status = if creates { "200" } else { operation.status };
    let status: u16 = status.parse().unwrap_or(200);
    let bare = api.returned(operation).is_some_and(|it| it.schema[BARE] == true);
    let example = option(operation.example().map(Value::to_string));
    quote! {
        Endpoint {
            info: &#info,
            action: Action::#action,
            resource: #resource,
            id_property: #id_property,
            id_from: IdFrom::#id_from,
            parameters: &[#(#parameters),*],
            body: #body,
            body_required: #body_required,
            status: #status,
            response: #response,
            envelope: #envelope,
            items: #items,
            bare: #bare,
            creates: #creates,
            example: #example,
        }
    }
}

pub(super) fn option(value: Option<impl ToTokens>) -> TokenStream {
    value.map_or(quote! { None }, |value| quote! { Some(#value) })
}

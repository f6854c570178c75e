//! The description as constant tables, for what works on JSON: diffs, redaction
//! and the sandbox.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::codegen::api::{Api, Field, Kind, Object, Operation, Place, Type};
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
    let fields = object.fields.iter().map(|it| field(api, it));
    let (open, not_empty) = (object.open, object.not_empty);
    let groups = object.any_of.iter().map(|it| quote! { &[#(#it),*] });
    quote! {
        pub static #constant: ObjectInfo = ObjectInfo {
            name: #name,
            fields: &[#(#fields),*],
            open: #open,
            not_empty: #not_empty,
            any_of: &[#(#groups),*],
        };
    }
}

fn field(api: &Api<'_>, field: &Field<'_>) -> TokenStream {
    let (name, read_as) = (field.key, field.read_as());
    let aliases = usage::texts(&field.schema["x-aliases"]);
    let kind = kind(api, &field.of_type);
    let (required, nullable, not_blank) = (field.required, field.nullable, field.not_blank);
    let reset = field.schema["x-reset-when-omitted"] == true;
    let only_when = match field.only_when() {
        Some((key, value)) => quote! { Some((#key, #value)) },
        None => quote! { None },
    };
    quote! {
        Field {
            name: #name,
            read_as: #read_as,
            aliases: &[#(#aliases),*],
            kind: #kind,
            required: #required,
            nullable: #nullable,
            not_blank: #not_blank,
            reset_when_omitted: #reset,
            only_when: #only_when,
        }
    }
}

fn kind(api: &Api<'_>, of_type: &Type<'_>) -> TokenStream {
    match of_type {
        Type::Any => quote! { Kind::Any },
        Type::Text => quote! { Kind::Text },
        Type::Secret => quote! { Kind::Secret },
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
    let action = match operation.kind {
        Kind::List => quote! { Action::List },
        Kind::Create => quote! { Action::Create },
        Kind::Read => quote! { Action::Read },
        Kind::Update => quote! { Action::Update },
        Kind::Delete => quote! { Action::Delete },
        Kind::Other => quote! { Action::Other },
    };
    let table = |name: Option<&str>| match name.filter(|it| api.object(it).is_some()) {
        Some(name) => {
            let constant = names::shouty(name);
            quote! { Some(&#constant) }
        }
        None => quote! { None },
    };
    let text = |text: Option<&str>| match text {
        Some(text) => quote! { Some(#text) },
        None => quote! { None },
    };
    let identity = operation.resource.and_then(|it| api.resource(it)).map(|(_, it)| it);
    let id_property = identity.map_or(String::new(), |it| match it.part {
        Some(part) => format!("{part}.{}", it.key),
        None => it.key.to_owned(),
    });
    let id_from = match &operation.about {
        Some(about) if about.in_body => {
            let key = about.key;
            quote! { IdFrom::Body(#key) }
        }
        Some(about) => {
            let key = about.key;
            quote! { IdFrom::Path(#key) }
        }
        None => quote! { IdFrom::Nothing },
    };
    let parameters = operation.parameters.iter().filter(|it| it.place != Place::Path).map(|it| {
        let (name, kind, required) = (it.key, kind(api, &it.of_type), it.required);
        let in_header = it.place == Place::Header;
        let minimum = match it.minimum {
            Some(minimum) => quote! { Some(#minimum) },
            None => quote! { None },
        };
        quote! {
            Parameter { name: #name, kind: #kind, required: #required, in_header: #in_header, minimum: #minimum }
        }
    });
    let (resource, body, response) =
        (table(operation.resource), table(operation.body), table(operation.response));
    let items = api.returned(operation).and_then(|it| it.items).map(|(key, _)| key);
    let (envelope, items) = (text(operation.envelope), text(items));
    let body_required = operation.node["requestBody"]["required"] == true;
    let status: u16 = operation.status.parse().unwrap_or(200);
    let example = operation.example().map(Value::to_string);
    let example = text(example.as_deref());
    quote! {
        Endpoint {
            info: &#info,
            action: #action,
            resource: #resource,
            id_property: #id_property,
            id_from: #id_from,
            parameters: &[#(#parameters),*],
            body: #body,
            body_required: #body_required,
            status: #status,
            response: #response,
            envelope: #envelope,
            items: #items,
            example: #example,
        }
    }
}

//! Operations by name: what the description says of each, and a function that
//! makes the typed request from JSON. Only with the feature `dynamic`.

use heck::ToKebabCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::setters::plain;
use super::tables::{kind, option};
use crate::codegen::api::{Api, Field, Kind, Object, Operation, Parameter, Type};
use crate::codegen::{names, usage};

pub fn operations(api: &Api<'_>) -> TokenStream {
    let descriptions = api.operations.iter().map(|it| description(api, it));
    let functions = api.operations.iter().map(|it| function(api, it));
    quote! {
        /// Operations by name, for tools that learn them from tables.
        #[cfg(feature = "dynamic")]
        pub mod dynamic {
            use super::{resources, tables, types};
            use crate::describe::Kind;
            use crate::dynamic::emitted::*;

            /// In the order of the description.
            pub static OPERATIONS: &[OperationDescription] = &[#(#descriptions),*];

            #(#functions)*
        }
    }
}

/// What the tables say of a field besides: for people, and for tools.
pub fn of_field(api: &Api<'_>, field: &Field<'_>) -> TokenStream {
    let docs = field.docs();
    let docs = docs.trim();
    let own_name = plain(&field.ident);
    let singular = match super::edits::verb_names(field) {
        Some([_, remove]) => remove.to_string().trim_start_matches("remove_").to_owned(),
        None => own_name.clone(),
    };
    let known = known(api, &field.of_type);
    let example = Some(&field.schema["example"]).filter(|it| !it.is_null());
    let example = example.or(Some(&field.plain["example"])).filter(|it| !it.is_null());
    let example = option(example.map(Value::to_string));
    quote! {
        #[cfg(feature = "dynamic")]
        words: Words {
            docs: #docs,
            own_name: #own_name,
            singular: #singular,
            known: &[#(#known),*],
            example: #example,
        },
    }
}

/// The values that are known of a type, or of the items of a list of it, each
/// with what it means.
fn known(api: &Api<'_>, of_type: &Type<'_>) -> Vec<TokenStream> {
    let schema = match of_type {
        Type::Values(name) => api.enums.get(name),
        Type::List(inner) => return known(api, inner),
        _ => None,
    };
    let Some(schema) = schema else { return Vec::new() };
    let values = match usage::texts(&schema["enum"]) {
        values if values.is_empty() => usage::texts(&schema["x-extensible-enum"]),
        values => values,
    };
    let meaning = |value: &str| schema["x-enum-descriptions"][value].as_str().unwrap_or_default();
    values
        .into_iter()
        .map(|value| {
            let meaning = meaning(value).trim();
            quote! { (#value, #meaning) }
        })
        .collect()
}

fn description(api: &Api<'_>, operation: &Operation<'_>) -> TokenStream {
    let (info, make) = (names::shouty(operation.id), function_name(operation));
    let tag = operation.tag;
    let handle = api.handles.iter().find(|it| it.tag == tag);
    let tag_node = handle.map_or(&Value::Null, |it| it.node);
    let noun = tag_node["x-noun"].as_str().map_or_else(|| tag.to_kebab_case(), str::to_owned);
    let tag_docs = usage::description(tag_node).trim();
    let verb = plain(&operation.method).to_kebab_case();
    let summary = operation.node["summary"].as_str().unwrap_or(operation.id);
    let docs = usage::docs(operation.node);
    let docs = docs.trim();
    let parameters = operation.parameters.iter().map(|it| parameter(api, operation, it));
    let table = |object: Option<&Object<'_>>| {
        let constant = object.map(|it| names::shouty(it.name));
        option(constant.map(|it| quote! { &tables::#it }))
    };
    let (body, returns) = (table(api.body(operation)), table(api.returned(operation)));
    let resource = operation.resource.and_then(|it| api.resource(it));
    let id_path = resource.map_or(String::new(), |(_, it)| match it.part {
        Some(part) => format!("{part}.{}", it.key),
        None => it.key.to_owned(),
    });
    let has_name = resource.and_then(|(it, _)| it.field("name"));
    let about = operation.about.as_ref();
    let is_own = about.is_none_or(|about| resource.is_none_or(|(_, it)| it.id == about.id));
    // Its names are those of a list that needs nothing else.
    let kept = operation.resource.map(|it| api.kept_as(it));
    let mut lists = api.operations.iter().filter(|it| it.is_paged() && it.required().count() == 0);
    let is_listed = lists.any(|it| it.resource.map(|it| api.kept_as(it)) == kept);
    let named = is_own && is_listed && has_name.is_some_and(|it| it.of_type == Type::Text);
    let own_noun = || operation.noun();
    let subject = match about.filter(|_| !is_own) {
        Some(about) => {
            let words = names::words(about.id);
            words.strip_suffix(" id").map_or_else(own_noun, str::to_owned)
        }
        None => own_noun(),
    };
    let resource = table(resource.map(|(it, _)| it));
    let identifier = option(about.map(|it| match it.in_body {
        true => it.key.to_owned(),
        false => parameter_name(operation, it.key, &it.ident),
    }));
    let confirm = option(operation.confirm);
    let action = names::pascal(&format!("{:?}", operation.kind));
    let (paged, editable) = (operation.is_paged(), edited(api, operation).is_some());
    let example = option(operation.body_example().map(Value::to_string));
    quote! {
        OperationDescription {
            info: &tables::#info,
            tag: #tag,
            tag_docs: #tag_docs,
            noun: #noun,
            verb: #verb,
            summary: #summary,
            docs: #docs,
            action: Action::#action,
            parameters: &[#(#parameters),*],
            body: #body,
            example: #example,
            returns: #returns,
            resource: #resource,
            id_path: #id_path,
            named: #named,
            identifier: #identifier,
            identified: #subject,
            confirm: #confirm,
            paged: #paged,
            editable: #editable,
            make: #make,
        }
    }
}

/// A parameter's name where its key is the only one of the operation, or else
/// that which Rust has for it.
fn parameter_name(operation: &Operation<'_>, key: &str, ident: &Ident) -> String {
    let same = operation.parameters.iter().filter(|it| it.key == key).count();
    if same > 1 { plain(ident) } else { key.to_owned() }
}

fn parameter(api: &Api<'_>, operation: &Operation<'_>, parameter: &Parameter<'_>) -> TokenStream {
    let name = parameter_name(operation, parameter.key, &parameter.ident);
    let place = names::pascal(&format!("{:?}", parameter.place));
    let (kind, required) = (kind(api, &parameter.of_type), parameter.required);
    let (minimum, own_name) = (option(parameter.minimum), plain(&parameter.ident));
    let docs = usage::docs(parameter.node);
    let docs = docs.trim();
    let known = known(api, &parameter.of_type);
    let example = Some(&parameter.node["example"]).filter(|it| !it.is_null());
    let example = option(example.map(Value::to_string));
    quote! {
        ParameterDescription {
            name: #name,
            place: Place::#place,
            kind: #kind,
            required: #required,
            minimum: #minimum,
            words: Words {
                docs: #docs,
                own_name: #own_name,
                singular: #own_name,
                known: &[#(#known),*],
                example: #example,
            },
        }
    }
}

fn function_name(operation: &Operation<'_>) -> Ident {
    format_ident!("make_{}", plain(&names::snake(operation.id)))
}

/// The resource that an update changes, if it can be edited.
fn edited<'a>(api: &Api<'a>, operation: &Operation<'a>) -> Option<&'a str> {
    let edit = api.edits.iter().find(|it| api.operations[it.update].id == operation.id);
    edit.map(|it| it.resource)
}

/// Makes the typed request of an operation from what was given by name.
fn function(api: &Api<'_>, operation: &Operation<'_>) -> TokenStream {
    let (name, ident) = (function_name(operation), &operation.ident);
    let module = names::snake(operation.tag);
    let fields = operation.parameters.iter().map(|it| {
        let own = &it.ident;
        let name = parameter_name(operation, it.key, own);
        match it.required {
            true => quote! { #own: input.required(#name)?, },
            false => quote! { #own: input.optional(#name)?, },
        }
    });
    let body = api.body(operation);
    let read_body = body.map(|object| {
        let of_type = &object.ident;
        let (mutable, extra) = match object.open {
            true => (
                Some(quote! { mut }),
                Some(quote! {
                    for (name, value) in input.take_extra() { body.set_extra(name, value); }
                }),
            ),
            false => (None, None),
        };
        quote! {
            let #mutable body: types::#of_type = input.body()?;
            #extra
        }
    });
    let own_body = body.map(|_| quote! { body, });
    let edited = edited(api, operation).map(names::pascal);
    let (before, made) = match edited {
        Some(resource) => (
            Some(quote! { let (context, change) = (input.context(), body.clone()); }),
            quote! {
                Changing::<types::#resource> {
                    request, context, change, verbs: input.take_verbs(),
                    secrets_unchanged: input.secrets_unchanged,
                }
            },
        ),
        None if operation.kind == Kind::List
            && operation.is_paged()
            && has_items(api, operation) =>
        {
            (None, quote! { Listing(request) })
        }
        None => (None, quote! { Plain(request) }),
    };
    quote! {
        fn #name(input: &mut Input) -> Made {
            #read_body
            #before
            let request = resources::#module::#ident {
                context: input.context(),
                #(#fields)*
                #own_body
            };
            ::std::result::Result::Ok(::std::boxed::Box::new(#made))
        }
    }
}

/// Whether there is a `Paged` for it.
fn has_items(api: &Api<'_>, operation: &Operation<'_>) -> bool {
    api.returned(operation).is_some_and(|it| it.items.is_some())
}

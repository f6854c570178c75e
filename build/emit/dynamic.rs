//! Operations by name: what the description says of each, and a function that
//! makes the typed request from JSON. Only with the feature `dynamic`.

use heck::ToKebabCase;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::setters::plain;
use super::tables::{action, kind};
use super::{list, option};
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
    let verbs = super::edits::verb_names(field);
    let singular = verbs.map(|[_, remove]| remove.to_string().trim_start_matches("remove_").into());
    let example = [field.schema, field.plain].map(|it| &it["example"]);
    words(api, &field.docs(), &field.ident, singular, &field.of_type, &example)
}

/// The same of any value, with the first of these examples that there is.
fn words(
    api: &Api<'_>,
    docs: &str,
    ident: &Ident,
    singular: Option<String>,
    of_type: &Type<'_>,
    examples: &[&Value],
) -> TokenStream {
    let own_name = plain(ident);
    record!(Words {
        docs: docs.trim(),
        own_name: own_name,
        singular: singular.unwrap_or_else(|| plain(ident)),
        known: list(known(api, of_type)),
        example: option(examples.iter().find(|it| !it.is_null()).map(ToString::to_string)),
    })
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
    let meaning = |value: &str| schema["x-enum-descriptions"][value].as_str().unwrap_or_default();
    let known = usage::known_values(schema).into_iter().map(|value| {
        let meaning = meaning(value).trim();
        quote! { (#value, #meaning) }
    });
    known.collect()
}

fn description(api: &Api<'_>, operation: &Operation<'_>) -> TokenStream {
    let (info, tag) = (names::shouty(operation.id), operation.tag);
    let handle = api.handles.iter().find(|it| it.tag == tag);
    let tag_node = handle.map_or(&Value::Null, |it| it.node);
    let table = |object: Option<&Object<'_>>| {
        let constant = object.map(|it| names::shouty(it.name));
        option(constant.map(|it| quote! { &tables::#it }))
    };
    let (resource, identity) = operation.resource.and_then(|it| api.resource(it)).unzip();
    let name = resource.and_then(|it| it.field("name"));
    let about = operation.about.as_ref();
    let is_own = about.is_none_or(|about| identity.is_none_or(|it| it.id == about.id));
    // Its names are those of a list that needs nothing else.
    let kept = operation.resource.map(|it| api.kept_as(it));
    let mut lists = api.operations.iter().filter(|it| it.is_paged() && it.required().count() == 0);
    let is_listed = lists.any(|it| it.resource.map(|it| api.kept_as(it)) == kept);
    let words = about.filter(|_| !is_own).map(|about| names::words(about.id));
    let identified = words.and_then(|it| it.strip_suffix(" id").map(str::to_owned));
    let identifier = about.map(|it| match it.in_body {
        true => it.key.to_owned(),
        false => parameter_name(operation, it.key, &it.ident),
    });
    record!(OperationDescription {
        info: quote! { &tables::#info },
        tag: tag,
        tag_docs: usage::description(tag_node).trim(),
        noun: tag_node["x-noun"].as_str().map_or_else(|| tag.to_kebab_case(), str::to_owned),
        verb: plain(&operation.method).to_kebab_case(),
        summary: operation.summary(),
        docs: usage::docs(operation.node).trim(),
        action: action(operation),
        parameters: list(operation.parameters.iter().map(|it| parameter(api, operation, it))),
        body: table(api.body(operation)),
        example: option(operation.body_example().map(Value::to_string)),
        returns: table(api.returned(operation)),
        resource: table(resource),
        id_path: identity.map_or(String::new(), |it| it.path()),
        named: is_own && is_listed && name.is_some_and(|it| it.of_type == Type::Text),
        identifier: option(identifier),
        identified: identified.unwrap_or_else(|| operation.noun()),
        confirm: option(operation.confirm),
        paged: operation.is_paged(),
        editable: edited(api, operation).is_some(),
        make: function_name(operation),
    })
}

/// A parameter's name where its key is the only one of the operation, or else
/// that which Rust has for it.
fn parameter_name(operation: &Operation<'_>, key: &str, ident: &Ident) -> String {
    let same = operation.parameters.iter().filter(|it| it.key == key).count();
    if same > 1 { plain(ident) } else { key.to_owned() }
}

fn parameter(api: &Api<'_>, operation: &Operation<'_>, it: &Parameter<'_>) -> TokenStream {
    let place = names::pascal(&format!("{:?}", it.place));
    let docs = usage::docs(it.node);
    record!(ParameterDescription {
        name: parameter_name(operation, it.key, &it.ident),
        place: quote! { Place::#place },
        kind: kind(api, &it.of_type),
        required: it.required,
        minimum: option(it.minimum),
        words: words(api, &docs, &it.ident, None, &it.of_type, &[&it.node["example"]]),
    })
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
            Ok(::std::boxed::Box::new(#made))
        }
    }
}

/// Whether there is a `Paged` for it.
fn has_items(api: &Api<'_>, operation: &Operation<'_>) -> bool {
    api.returned(operation).is_some_and(|it| it.items.is_some())
}

//! What requests send: setters, on the body itself, on the request that carries
//! it and on the edit that makes it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::verbs::{Collection, collection, verbs};
use super::{docs, parse, texts};
use crate::codegen::document::operations;
use crate::codegen::lower::{SECRET, is_open, rust_type};
use crate::codegen::{names, usage};

/// What a request sends: a change, of which nothing is required, or something
/// new. The request that carries it has the same setters.
pub fn body(document: &Value, name: &str) -> TokenStream {
    let schema = usage::component(document, name);
    let ident = names::pascal(name);
    let required = texts(&schema["required"]);
    let properties = || schema["properties"].as_object().into_iter().flatten();
    let fields: Vec<_> = properties().map(|(key, _)| names::snake(key)).collect();
    let setters: Vec<_> = properties()
        .filter(|(key, _)| !required.contains(&key.as_str()))
        .flat_map(|(key, property)| setters(document, key, property))
        .chain(is_open(schema).then(extra_setter))
        .collect();
    let keys = properties().map(|(key, _)| key);
    let reset = properties()
        .filter(|(_, property)| property["x-reset-when-omitted"] == true)
        .map(|(key, _)| key);
    let preserving = preserving(document, name);
    let own = setters.iter().chain(&preserving).map(Setter::on_change);
    let construct = match required.is_empty() {
        true => change_methods(&fields, is_open(schema)),
        false => constructor(document, schema, &required),
    };
    let builders = operations(document)
        .filter(|(_, operation)| usage::sends(document, operation, name))
        .filter(|(_, operation)| operation["x-variant-of"].is_null())
        .filter_map(|(_, operation)| operation["operationId"].as_str().map(names::pascal))
        .map(|builder| {
            let delegates = setters.iter().chain(&preserving).map(Setter::on_request);
            quote! { impl crate::Request<operations::#builder> { #(#delegates)* } }
        });
    let edit = edited(document, name).map(|answer| {
        let edit = quote::format_ident!("{}Edit", names::pascal(answer));
        let delegates = setters.iter().map(Setter::on_edit);
        let verbs = properties().flat_map(|(key, property)| verbs(document, answer, key, property));
        quote! { impl crate::#edit { #(#delegates)* #(#verbs)* } }
    });
    quote! {
        impl types::#ident {
            /// The JSON names of the fields that have a setter.
            pub(crate) const FIELDS: &'static [&'static str] = &[#(#keys),*];
            /// Those of them that an update may reset when it leaves them out.
            pub(crate) const RESET_WHEN_OMITTED: &'static [&'static str] = &[#(#reset),*];

            #construct
            #(#own)*
        }
        #(#builders)*
        #edit
    }
}

fn change_methods(fields: &[Ident], open: bool) -> TokenStream {
    let extra_is_empty = open.then(|| quote! { && self.extra.is_empty() });
    let merge_extra = open.then(|| quote! { self.extra.extend(other.extra); });
    quote! {
        /// A change that changes nothing yet.
        pub fn new() -> Self {
            Self::default()
        }

        /// Whether nothing is set. Sending such a change is refused.
        pub fn is_empty(&self) -> bool {
            true #(&& self.#fields.is_none())* #extra_is_empty
        }

        /// Both changes in one; what `other` sets wins.
        #[must_use]
        pub fn merge(mut self, other: Self) -> Self {
            #(self.#fields = other.#fields.or(self.#fields);)*
            #merge_extra
            self
        }
    }
}

/// `new`, with what is required.
fn constructor(document: &Value, schema: &Value, required: &[&str]) -> TokenStream {
    let properties = || schema["properties"].as_object().into_iter().flatten();
    let arguments: Vec<_> = required
        .iter()
        .map(|key| {
            let name = names::snake(key);
            let (of_type, value) = argument(document, &schema["properties"][key], &name);
            (name, of_type, value)
        })
        .collect();
    let (names, types): (Vec<_>, Vec<_>) =
        arguments.iter().map(|(name, of_type, _)| (name, of_type)).unzip();
    let values = arguments.iter().map(|(.., value)| value);
    let others = properties()
        .filter(|(key, _)| !required.contains(&key.as_str()))
        .map(|(key, _)| names::snake(key));
    let extra = is_open(schema).then(|| quote! { extra: ::std::default::Default::default() });
    quote! {
        /// With what is required; the rest has setters.
        pub fn new(#(#names: #types),*) -> Self {
            Self { #(#names: #values,)* #(#others: ::std::option::Option::None,)* #extra }
        }
    }
}

/// One setter, as it stands on the change and on the request.
struct Setter {
    docs: Vec<TokenStream>,
    name: Ident,
    arguments: Vec<(Ident, TokenStream)>,
    body: TokenStream,
}

impl Setter {
    fn on_change(&self) -> TokenStream {
        let body = &self.body;
        self.method(quote! { #body })
    }

    fn on_request(&self) -> TokenStream {
        let Self { docs, name, .. } = self;
        let (arguments, values) = (self.arguments(), self.arguments.iter().map(|(name, _)| name));
        quote! {
            #(#docs)*
            pub fn #name(self, #(#arguments),*) -> Self {
                self.map(|mut operation| {
                    operation.body = operation.body.#name(#(#values),*);
                    operation
                })
            }
        }
    }

    fn on_edit(&self) -> TokenStream {
        let name = &self.name;
        let values = self.arguments.iter().map(|(name, _)| name);
        self.method(quote! { self.change = self.change.#name(#(#values),*); })
    }

    fn method(&self, body: TokenStream) -> TokenStream {
        let Self { docs, name, .. } = self;
        let arguments = self.arguments();
        quote! {
            #(#docs)*
            #[must_use]
            pub fn #name(mut self, #(#arguments),*) -> Self {
                #body
                self
            }
        }
    }

    fn arguments(&self) -> impl Iterator<Item = TokenStream> {
        self.arguments.iter().map(|(argument, of_type)| quote! { #argument: #of_type })
    }
}

/// The way to restate what an update may reset: from a gateway that is known.
fn preserving(document: &Value, change: &str) -> Option<Setter> {
    let answer = usage::answer_to(document, change)?;
    let known = usage::component(document, answer)["properties"].as_object()?;
    let schema = usage::component(document, change);
    let at_risk: Vec<_> = schema["properties"]
        .as_object()?
        .iter()
        .filter(|(key, property)| {
            property["x-reset-when-omitted"] == true && known.contains_key(key.as_str())
        })
        .map(|(key, _)| key)
        .collect();
    let fields: Vec<_> = at_risk.iter().map(|key| names::snake(key)).collect();
    let listed: Vec<_> = at_risk.iter().map(|key| format!("`{key}`")).collect();
    let docs = [
        format!(" Restates {} as `known` has them, unless they are set here.", listed.join(", ")),
        String::new(),
        " The sources disagree on whether leaving them out of an update resets them.".to_owned(),
        " What `known` does not have is not restated. Someone may have changed the".to_owned(),
        " gateway since `known` was read: then this changes it back.".to_owned(),
    ];
    let answer = names::pascal(answer);
    (!fields.is_empty()).then(|| Setter {
        docs: docs.iter().map(|line| quote! { #[doc = #line] }).collect(),
        name: names::snake("preserving"),
        arguments: vec![(names::snake("known"), quote! { &crate::generated::types::#answer })],
        body: quote! { #(self.#fields = self.#fields.or(known.#fields.clone());)* },
    })
}

/// What can be edited with this change, if the description says so.
fn edited<'a>(document: &'a Value, change: &str) -> Option<&'a str> {
    let editable = usage::component(document, change)["x-editable"] == true;
    usage::answer_to(document, change).filter(|_| editable)
}

/// The way to send a field that the description does not list yet.
fn extra_setter() -> Setter {
    let docs = [
        " Sets a field that this version does not know, by its JSON name.",
        "",
        " A name that has a setter is refused when the change is sent.",
    ];
    Setter {
        docs: docs.iter().map(|line| quote! { #[doc = #line] }).collect(),
        name: names::snake("extra"),
        arguments: vec![
            (names::snake("name"), quote! { impl ::std::convert::Into<::std::string::String> }),
            (names::snake("value"), quote! { impl ::std::convert::Into<::serde_json::Value> }),
        ],
        body: quote! { self.extra.insert(name.into(), value.into().into()); },
    }
}

fn setters(document: &Value, key: &str, property: &Value) -> Vec<Setter> {
    let field = names::snake(key);
    let name = property["x-setter"].as_str().map_or_else(|| field.clone(), names::snake);
    let target = usage::target(property).map(|name| usage::component(document, name));
    let schema = target.unwrap_or(property);
    let set = |arguments: Vec<(&str, TokenStream)>, value: TokenStream| {
        let mut docs = docs(property);
        if docs.is_empty() {
            docs = self::docs(schema);
        }
        let sends = format!(" Sends `{key}`.");
        docs.extend([quote! { #[doc = ""] }, quote! { #[doc = #sends] }]);
        Setter {
            docs,
            name: name.clone(),
            arguments: arguments
                .into_iter()
                .map(|(argument, of_type)| (names::snake(argument), of_type))
                .collect(),
            body: quote! { self.#field = ::std::option::Option::Some(#value); },
        }
    };
    let clear = |empty: &str| {
        let doc = format!(" Empties `{key}`: sends `{empty}`. Leaving it out sends nothing.");
        Setter {
            docs: vec![quote! { #[doc = #doc] }],
            name: quote::format_ident!("clear_{}", name),
            arguments: Vec::new(),
            body: quote! {
                self.#field = ::std::option::Option::Some(::std::default::Default::default());
            },
        }
    };
    let own_type = parse(&part_type(document, property));

    if let Some(object) = target.filter(|target| usage::is_object(target)) {
        let required = texts(&object["required"]);
        let properties = object["properties"].as_object().map_or(0, serde_json::Map::len);
        if properties != required.len() || is_open(object) {
            return vec![set(vec![("value", own_type)], quote! { value })];
        }
        // All parts or none: the parts are the arguments.
        let arguments = required.iter().map(|part| {
            let schema = &object["properties"][part];
            let own = parse(&part_type(document, schema));
            (*part, quote! { impl ::std::convert::Into<#own> })
        });
        let parts: Vec<_> = required.iter().map(|part| names::snake(part)).collect();
        let value = quote! { #own_type { #(#parts: #parts.into()),* } };
        return vec![set(arguments.collect(), value)];
    }
    let (argument_type, converted) = argument(document, property, &names::snake("values"));
    match collection(document, schema) {
        Some((Collection::List, _)) => {
            vec![set(vec![("values", argument_type)], converted), clear("[]")]
        }
        Some((Collection::Map, _)) => {
            vec![set(vec![("values", argument_type)], converted), clear("{}")]
        }
        None => {
            let (argument_type, converted) = argument(document, property, &names::snake("value"));
            vec![set(vec![("value", argument_type)], converted)]
        }
    }
}

/// How a value of this schema is given: the type of the argument, and how it
/// becomes the field's.
fn argument(document: &Value, property: &Value, name: &Ident) -> (TokenStream, TokenStream) {
    let schema = usage::target(property).map_or(property, |name| usage::component(document, name));
    let into = |of_type: &TokenStream| quote! { impl ::std::convert::Into<#of_type> };
    match collection(document, schema) {
        Some((Collection::List, item)) => {
            let item = into(&item);
            (
                quote! { impl ::std::iter::IntoIterator<Item = #item> },
                quote! { #name.into_iter().map(::std::convert::Into::into).collect() },
            )
        }
        Some((Collection::Map, value)) => {
            let (key, value) = (into(&quote! { ::std::string::String }), into(&value));
            (
                quote! { impl ::std::iter::IntoIterator<Item = (#key, #value)> },
                quote! { #name.into_iter().map(|(key, value)| (key.into(), value.into())).collect() },
            )
        }
        None => {
            let own = parse(&part_type(document, property));
            match schema["type"].as_str() {
                Some("boolean" | "integer" | "number") => (own, quote! { #name }),
                _ => (into(&own), quote! { #name.into() }),
            }
        }
    }
}

fn part_type(document: &Value, schema: &Value) -> String {
    match schema["format"] == "password" {
        true => SECRET.to_owned(),
        false => rust_type(document, schema),
    }
}

//! What progenitor cannot generate: open enums, the reading of answers, the
//! setters of changes, and a few constants.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::document::operations;
use super::lower::{IDENTIFIER, SECRET, is_change, is_open, is_open_enum, rust_type};
use super::names;
use super::usage;

/// All additions to the generated module.
pub fn emit(document: &Value) -> TokenStream {
    let server = document["servers"][0]["url"].as_str().unwrap_or_default();
    let values = open_enums(document);
    let answers = usage::in_answers(document)
        .into_iter()
        .filter(|name| usage::is_object(usage::component(document, name)))
        .map(|name| answer(document, &name));
    let changes = usage::in_requests(document)
        .into_iter()
        .filter(|name| is_change(usage::component(document, name)))
        .map(|name| change(document, &name));
    quote! {
        /// The first server of the description.
        pub const SERVER: &str = #server;

        /// Strings with known values, from the description.
        pub mod values { #values }

        #(#answers)*
        #(#changes)*
    }
}

fn open_enums(document: &Value) -> TokenStream {
    let schemas = document["components"]["schemas"].as_object().into_iter().flatten();
    let enums = schemas.filter(|(_, schema)| is_open_enum(schema)).map(|(name, schema)| {
        let docs = docs(schema);
        let name = names::pascal(name);
        let values = schema["enum"].as_array().or(schema["x-extensible-enum"].as_array());
        let values = || values.into_iter().flatten().filter_map(Value::as_str);
        let variants: Vec<_> = values().map(names::pascal).collect();
        let variant_docs =
            values().map(|value| match schema["x-enum-descriptions"][value].as_str() {
                Some(text) => format!(" `{value}`: {text}"),
                None => format!(" `{value}`."),
            });
        // One letter case out; any case is read.
        let wire = values().map(str::to_lowercase);
        quote! {
            #(#docs)*
            #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
            #[non_exhaustive]
            pub enum #name {
                #(#[doc = #variant_docs] #variants,)*
                /// A value that this version does not know, kept as it was read.
                Unknown(crate::model::UnknownValue),
            }
            crate::model::open_enum!(#name { #(#variants = #wire),* });
        }
    });
    quote! { #(#enums)* }
}

/// How an answer is read: `crate::model::AnswerFields` says what it forgives.
fn answer(document: &Value, name: &str) -> TokenStream {
    let schema = usage::component(document, name);
    let ident = names::pascal(name);
    let envelopes = texts(&schema["x-envelopes"]);
    let identifier = texts(&schema["required"]).contains(&IDENTIFIER);
    let identifier_keys: Vec<_> = match identifier {
        true => std::iter::once(IDENTIFIER)
            .chain(texts(&schema["properties"][IDENTIFIER]["x-aliases"]))
            .collect(),
        false => Vec::new(),
    };
    let fields = schema["properties"].as_object().into_iter().flatten().map(|(key, property)| {
        let field = names::snake(key);
        let aliases = texts(&property["x-aliases"]);
        if identifier && key == IDENTIFIER {
            quote! { #field: fields.identifier(&[#(#identifier_keys),*])? }
        } else {
            quote! { #field: fields.take(&[#key #(, #aliases)*]) }
        }
    });
    quote! {
        impl ::std::convert::TryFrom<crate::model::JsonObject> for types::#ident {
            type Error = crate::model::MissingIdentifier;

            fn try_from(object: crate::model::JsonObject) -> ::std::result::Result<Self, Self::Error> {
                let mut fields = crate::model::AnswerFields::new(
                    object,
                    &[#(#identifier_keys),*],
                    &[#(#envelopes),*],
                );
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

/// A change, and the request builder of the same name as its operation: both
/// have the same setters.
fn change(document: &Value, name: &str) -> TokenStream {
    let schema = usage::component(document, name);
    let ident = names::pascal(name);
    let properties = || schema["properties"].as_object().into_iter().flatten();
    let setters: Vec<_> = properties()
        .flat_map(|(key, property)| setters(document, key, property))
        .chain(is_open(schema).then(extra_setter))
        .chain(preserving(document, name))
        .collect();
    let keys = properties().map(|(key, _)| key);
    let fields: Vec<_> = properties().map(|(key, _)| names::snake(key)).collect();
    let extra_is_empty = is_open(schema).then(|| quote! { && self.extra.is_empty() });
    let merge_extra = is_open(schema).then(|| quote! { self.extra.extend(other.extra); });
    let own = setters.iter().map(|setter| setter.on_change());
    let builders = operations(document)
        .filter(|(_, operation)| sends(document, operation, name))
        .filter_map(|(_, operation)| operation["operationId"].as_str().map(names::pascal))
        .map(|builder| {
            let delegates = setters.iter().map(|setter| setter.on_request());
            quote! { impl crate::#builder { #(#delegates)* } }
        });
    quote! {
        impl types::#ident {
            /// The JSON names of the fields that have a setter.
            pub(crate) const FIELDS: &'static [&'static str] = &[#(#keys),*];

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

            #(#own)*
        }
        #(#builders)*
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
        let name = &self.name;
        let arguments = self.arguments.iter().map(|(argument, _)| argument);
        self.method(quote! { self.change = self.change.#name(#(#arguments),*); })
    }

    fn method(&self, body: TokenStream) -> TokenStream {
        let Self { docs, name, arguments, .. } = self;
        let arguments = arguments.iter().map(|(argument, of_type)| quote! { #argument: #of_type });
        quote! {
            #(#docs)*
            #[must_use]
            pub fn #name(mut self, #(#arguments),*) -> Self {
                #body
                self
            }
        }
    }
}

/// The way to restate what an update may reset: from a gateway that is known.
fn preserving(document: &Value, change: &str) -> Option<Setter> {
    let answer = answer_to(document, change)?;
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

/// The answer of the operations that send this change.
pub fn answer_to<'a>(document: &'a Value, change: &str) -> Option<&'a str> {
    operations(document).filter(|(_, operation)| sends(document, operation, change)).find_map(
        |(_, operation)| {
            let mut answers = operation["responses"].as_object()?.iter();
            let (_, answer) = answers.find(|(status, _)| status.starts_with('2'))?;
            let content = &usage::resolve(document, answer)["content"]["application/json"];
            usage::target(&content["schema"])
        },
    )
}

fn sends(document: &Value, operation: &Value, change: &str) -> bool {
    let body = usage::resolve(document, &operation["requestBody"]);
    usage::target(&body["content"]["application/json"]["schema"]) == Some(change)
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
    let into = |of_type: &TokenStream| quote! { impl ::std::convert::Into<#of_type> };
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
            (*part, into(&parse(&part_type(document, schema))))
        });
        let parts: Vec<_> = required.iter().map(|part| names::snake(part)).collect();
        let value = quote! { #own_type { #(#parts: #parts.into()),* } };
        return vec![set(arguments.collect(), value)];
    }
    match schema["type"].as_str() {
        Some("array") => {
            let item = into(&parse(&rust_type(document, &schema["items"])));
            let values = quote! { impl ::std::iter::IntoIterator<Item = #item> };
            let collected = quote! { values.into_iter().map(::std::convert::Into::into).collect() };
            vec![set(vec![("values", values)], collected), clear("[]")]
        }
        Some("object") => {
            let values = &schema["additionalProperties"];
            let value = match values.is_object() {
                true => parse(&rust_type(document, values)),
                false => quote! { ::serde_json::Value },
            };
            let (key, value) = (into(&quote! { ::std::string::String }), into(&value));
            let entries = quote! { impl ::std::iter::IntoIterator<Item = (#key, #value)> };
            let collected = quote! { entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect() };
            vec![set(vec![("entries", entries)], collected), clear("{}")]
        }
        Some("boolean" | "integer" | "number") => {
            vec![set(vec![("value", own_type)], quote! { value })]
        }
        _ => vec![set(vec![("value", into(&own_type))], quote! { value.into() })],
    }
}

fn part_type(document: &Value, schema: &Value) -> String {
    match schema["format"] == "password" {
        true => SECRET.to_owned(),
        false => rust_type(document, schema),
    }
}

/// The description of a schema as doc attributes, one a line.
fn docs(schema: &Value) -> Vec<TokenStream> {
    let text = schema["description"].as_str().unwrap_or_default();
    text.trim_end()
        .lines()
        .map(|line| {
            let line = format!(" {line}");
            quote! { #[doc = #line] }
        })
        .collect()
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The paths given here are written in this module or made by `lower`.
fn parse(rust_type: &str) -> TokenStream {
    syn::parse_str::<syn::Type>(rust_type)
        .map(|parsed| quote! { #parsed })
        .unwrap_or_else(|error| error.into_compile_error())
}

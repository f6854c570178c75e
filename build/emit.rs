//! What progenitor cannot generate: open enums, the reading of answers, the
//! operations as values, their setters, and a few constants.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;

use super::document::operations;
use super::lower::{
    IDENTIFIER, SECRET, is_change, is_list_of_objects, is_open, is_open_enum, rust_type,
};
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
    let bodies = usage::in_requests(document)
        .into_iter()
        .filter(|name| is_change(usage::component(document, name)) || is_body(document, name))
        .map(|name| body(document, &name));
    let calls = operations(document)
        .filter(|(_, operation)| operation["x-variant-of"].is_null())
        .map(|(pointer, operation)| call(document, &pointer, operation));
    let (structs, calls): (Vec<_>, Vec<_>) = calls.unzip();
    quote! {
        /// The first server of the description.
        pub const SERVER: &str = #server;

        /// Strings with known values, from the description.
        pub mod values { #values }

        /// What the operations of the description ask for.
        pub mod operations {
            use super::types;
            #(#structs)*
        }

        #(#calls)*
        #(#answers)*
        #(#bodies)*
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
    let required = texts(&schema["required"]);
    let identifier = required.contains(&IDENTIFIER);
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
        } else if required.contains(&key.as_str()) && is_list_of_objects(document, property) {
            quote! { #field: fields.required(&[#key #(, #aliases)*])? }
        } else {
            quote! { #field: fields.take(&[#key #(, #aliases)*]) }
        }
    });
    // Nothing in it is certain, so it could as well be an error's body.
    let is_answer =
        operations(document).any(|(_, operation)| answered_with(document, operation) == Some(name));
    let no_error = (is_answer && required.is_empty()).then(|| quote! { fields.no_error()?; });
    quote! {
        impl ::std::convert::TryFrom<crate::model::JsonObject> for types::#ident {
            type Error = crate::model::NotTheAnswer;

            fn try_from(object: crate::model::JsonObject) -> ::std::result::Result<Self, Self::Error> {
                let mut fields = crate::model::AnswerFields::new(
                    object,
                    &[#(#identifier_keys),*],
                    &[#(#envelopes),*],
                );
                #no_error
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

/// What an operation asks for, as a value; and how the generated client is
/// called with it.
fn call(document: &Value, pointer: &str, operation: &Value) -> (TokenStream, TokenStream) {
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
    let body = sent_body(document, operation);
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

    let answer = match answered_with(document, operation).map(names::pascal) {
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

/// What a request sends: a change, of which nothing is required, or something
/// new. The request that carries it has the same setters.
fn body(document: &Value, name: &str) -> TokenStream {
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
        .filter(|(_, operation)| sends(document, operation, name))
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
    operations(document)
        .filter(|(_, operation)| sends(document, operation, change))
        .find_map(|(_, operation)| answered_with(document, operation))
}

/// What can be edited with this change, if the description says so.
fn edited<'a>(document: &'a Value, change: &str) -> Option<&'a str> {
    let editable = usage::component(document, change)["x-editable"] == true;
    answer_to(document, change).filter(|_| editable)
}

/// The component that a success of this operation is.
pub fn answered_with<'a>(document: &'a Value, operation: &'a Value) -> Option<&'a str> {
    let mut answers = operation["responses"].as_object()?.iter();
    let (_, answer) = answers.find(|(status, _)| status.starts_with('2'))?;
    let content = &usage::resolve(document, answer)["content"]["application/json"];
    usage::target(&content["schema"])
}

/// The component that this operation sends.
pub fn sent_body<'a>(document: &'a Value, operation: &'a Value) -> Option<&'a str> {
    let body = usage::resolve(document, &operation["requestBody"]);
    usage::target(&body["content"]["application/json"]["schema"])
}

fn sends(document: &Value, operation: &Value, name: &str) -> bool {
    sent_body(document, operation) == Some(name)
}

pub fn is_body(document: &Value, name: &str) -> bool {
    operations(document).any(|(_, operation)| sends(document, operation, name))
}

/// Adding to a list and removing from it, knowing what is in it.
fn verbs(document: &Value, answer: &str, key: &str, property: &Value) -> Vec<TokenStream> {
    let known = usage::component(document, answer)["properties"].get(key);
    let schema = usage::target(property).map_or(property, |name| usage::component(document, name));
    let Some((kind, of_type)) = collection(document, schema).filter(|_| known.is_some()) else {
        return Vec::new();
    };
    let field = names::snake(key);
    let [add, remove] = verb_names(key, property, kind);
    let value = quote! { value: impl ::std::convert::Into<#of_type> };
    let entry = quote! { entry: impl ::std::convert::Into<::std::string::String> };
    let (add_arguments, add_body, remove_arguments, remove_body, what) = match kind {
        Collection::List => (
            value.clone(),
            quote! {
                let value = value.into();
                if !known.contains(&value) {
                    known.push(value);
                }
            },
            value,
            quote! {
                let value = value.into();
                known.retain(|other| *other != value);
            },
            "unless it is there",
        ),
        Collection::Map => (
            quote! { #entry, #value },
            quote! { known.insert(entry.into(), value.into()); },
            entry,
            quote! { known.remove(&entry.into()); },
            "in place of an entry of the same name",
        ),
    };
    let whole = " Sends the whole as it was read, with this difference: not atomic, what someone\n \
                 else changed since is overwritten. Refused when it could not be read.";
    let added = format!(" Adds to `{key}`, {what}.");
    let removed = format!(" Removes from `{key}`; nothing happens if it is not there.");
    let verb = |name: &Ident, docs: &str, arguments: TokenStream, body: TokenStream| {
        let whole = whole.lines().map(|line| quote! { #[doc = #line] });
        quote! {
            #[doc = #docs]
            #[doc = ""]
            #(#whole)*
            #[must_use]
            pub fn #name(mut self, #arguments) -> Self {
                let known = self.change.#field.take();
                self.change.#field = self.rewrite(#key, known, |known| { #body });
                self
            }
        }
    };
    vec![
        verb(&add, &added, add_arguments, add_body),
        verb(&remove, &removed, remove_arguments, remove_body),
    ]
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Collection {
    List,
    Map,
}

/// Whether a schema is a list or a map, and the type of what is in it.
fn collection(document: &Value, schema: &Value) -> Option<(Collection, TokenStream)> {
    match schema["type"].as_str() {
        Some("array") => Some((Collection::List, parse(&rust_type(document, &schema["items"])))),
        Some("object") if !usage::is_object(schema) => {
            let values = &schema["additionalProperties"];
            let value = match values.is_object() {
                true => parse(&rust_type(document, values)),
                false => quote! { ::serde_json::Value },
            };
            Some((Collection::Map, value))
        }
        _ => None,
    }
}

/// `add_number` and `remove_number` for `numbers`.
pub fn verb_names(key: &str, property: &Value, kind: Collection) -> [Ident; 2] {
    let plural = property["x-setter"].as_str().unwrap_or(key);
    let singular = property["x-singular"].as_str().or_else(|| plural.strip_suffix('s'));
    let adds = match kind {
        Collection::List => "add",
        Collection::Map => "insert",
    };
    [adds, "remove"].map(|verb| match (kind, singular) {
        (Collection::List, Some(singular)) => {
            quote::format_ident!("{verb}_{}", names::snake(singular))
        }
        _ => quote::format_ident!("{verb}_{}", names::snake(plural)),
    })
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

/// The description of a schema as doc attributes, one a line.
fn docs(schema: &Value) -> Vec<TokenStream> {
    docs_of(&schema["description"])
}

fn docs_of(description: &Value) -> Vec<TokenStream> {
    let text = description.as_str().unwrap_or_default();
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

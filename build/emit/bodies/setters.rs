//! Setters: one for each field, and how a value is given to it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

use crate::codegen::emit::{doc, docs, parse, texts};
use crate::codegen::lower::{Collection, SECRET, collection, is_open, rust_type};
use crate::codegen::{names, usage};

/// One setter, as it stands on the body, on the request and on the edit.
pub struct Setter {
    pub docs: Vec<TokenStream>,
    pub name: Ident,
    pub arguments: Vec<(Ident, TokenStream)>,
    /// What it does, to the body that is given.
    pub statement: Box<dyn Fn(TokenStream) -> TokenStream>,
}

impl Setter {
    pub fn on_change(&self) -> TokenStream {
        self.method(&(self.statement)(quote! { self }))
    }

    pub fn on_request(&self) -> TokenStream {
        let Self { docs, name, .. } = self;
        let arguments = self.arguments();
        // Where it is: a request is large to be moved about.
        let statement = (self.statement)(quote! { operation.body });
        // What is restated must not be that of another one.
        let request = match name == "preserving" {
            true => quote! { self.about(&known.id) },
            false => quote! { self },
        };
        quote! {
            #(#docs)*
            pub fn #name(self, #(#arguments),*) -> Self {
                #request.map(|operation| { #statement })
            }
        }
    }

    pub fn on_edit(&self) -> TokenStream {
        let (name, values) = (&self.name, self.values());
        self.method(&quote! { self.change = self.change.#name(#(#values),*); })
    }

    fn method(&self, body: &TokenStream) -> TokenStream {
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

    fn values(&self) -> impl Iterator<Item = &Ident> {
        self.arguments.iter().map(|(argument, _)| argument)
    }
}

/// The way to send a field that the description does not list yet.
pub fn extra() -> Setter {
    let docs = [
        " Sets a field that this version does not know, by its JSON name.",
        "",
        " A name that has a setter is refused when the change is sent.",
    ];
    Setter {
        docs: docs.iter().map(|line| doc(line)).collect(),
        name: names::snake("extra"),
        arguments: vec![
            (names::snake("name"), quote! { impl ::std::convert::Into<::std::string::String> }),
            (names::snake("value"), quote! { impl ::std::convert::Into<::serde_json::Value> }),
        ],
        statement: Box::new(|body| {
            quote! { #body.extra.insert(name.into(), value.into().into()); }
        }),
    }
}

/// The setter of a field, and what empties it if it is a list or a map.
pub fn setters(document: &Value, key: &str, property: &Value) -> Vec<Setter> {
    let schema = usage::plain(document, property);
    let set = |(arguments, value)| set(document, key, property, arguments, value);
    if usage::is_object(schema) {
        return vec![set(object(document, property, schema))];
    }
    let kind = collection(schema);
    let name = names::snake(if kind.is_some() { "values" } else { "value" });
    let (of_type, value) = argument(document, property, &name);
    let clears = kind.map(|kind| match kind {
        Collection::List => clear(key, property, "[]"),
        Collection::Map => clear(key, property, "{}"),
    });
    std::iter::once(set((vec![(name, of_type)], value))).chain(clears).collect()
}

fn set(
    document: &Value,
    key: &str,
    property: &Value,
    arguments: Vec<(Ident, TokenStream)>,
    value: TokenStream,
) -> Setter {
    let field = names::snake(key);
    // What the property says goes before what its schema says in general.
    let mut docs = docs(&property["description"]);
    if docs.is_empty() {
        docs = self::docs(&usage::plain(document, property)["description"]);
    }
    docs.extend([doc(""), doc(&format!(" Sends `{key}`."))]);
    Setter {
        docs,
        name: names::snake(usage::setter_name(key, property)),
        arguments,
        statement: Box::new(move |body| {
            quote! { #body.#field = ::std::option::Option::Some(#value); }
        }),
    }
}

fn clear(key: &str, property: &Value, empty: &str) -> Setter {
    let field = names::snake(key);
    let docs = format!(" Empties `{key}`: sends `{empty}`. Leaving it out sends nothing.");
    Setter {
        docs: vec![doc(&docs)],
        name: quote::format_ident!("clear_{}", names::snake(usage::setter_name(key, property))),
        arguments: Vec::new(),
        statement: Box::new(move |body| {
            quote! {
                #body.#field = ::std::option::Option::Some(::std::default::Default::default());
            }
        }),
    }
}

/// How an object is given: by its parts, if all of them are needed anyway.
fn object(
    document: &Value,
    property: &Value,
    schema: &Value,
) -> (Vec<(Ident, TokenStream)>, TokenStream) {
    let own_type = parse(&part_type(document, property));
    let required = texts(&schema["required"]);
    let properties = schema["properties"].as_object().map_or(0, Map::len);
    if properties != required.len() || is_open(schema) {
        let name = names::snake("value");
        return (vec![(name.clone(), own_type)], quote! { #name });
    }
    let parts: Vec<_> = required.iter().map(|part| names::snake(part)).collect();
    let types = required.iter().map(|part| {
        let own = parse(&part_type(document, &schema["properties"][part]));
        quote! { impl ::std::convert::Into<#own> }
    });
    let arguments = parts.iter().cloned().zip(types).collect();
    (arguments, quote! { #own_type { #(#parts: #parts.into()),* } })
}

/// How a value of this schema is given: the type of the argument, and how it
/// becomes the field's.
pub fn argument(document: &Value, property: &Value, name: &Ident) -> (TokenStream, TokenStream) {
    let schema = usage::plain(document, property);
    let into = |of_type: &TokenStream| quote! { impl ::std::convert::Into<#of_type> };
    match collection(schema) {
        Some(Collection::List) => {
            let item = into(&item_type(document, schema));
            (
                quote! { impl ::std::iter::IntoIterator<Item = #item> },
                quote! { #name.into_iter().map(::std::convert::Into::into).collect() },
            )
        }
        Some(Collection::Map) => {
            let key = into(&quote! { ::std::string::String });
            let value = into(&item_type(document, schema));
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

/// The type of what is in a list or a map.
pub fn item_type(document: &Value, schema: &Value) -> TokenStream {
    let items = match schema["type"] == "array" {
        true => &schema["items"],
        false => &schema["additionalProperties"],
    };
    // Of a map whose values are not described: any JSON.
    parse(&rust_type(document, items))
}

fn part_type(document: &Value, schema: &Value) -> String {
    match schema["format"] == "password" {
        true => SECRET.to_owned(),
        false => rust_type(document, schema),
    }
}

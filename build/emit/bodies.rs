//! What requests send: constructors, setters, and the verbs of lists. The
//! requests that carry a body, and the edit of what it changes, have the same
//! setters.

mod setters;
mod verbs;

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::{Map, Value};

use super::{doc, texts};
use crate::codegen::document::operations;
use crate::codegen::lower::{is_change, is_open};
use crate::codegen::{names, usage};
use setters::Setter;
pub use verbs::verb_names;

pub fn bodies(document: &Value) -> TokenStream {
    let is_body = |name: &str| operations(document).any(|(_, it)| sends(document, it, name));
    let bodies = usage::in_requests(document)
        .into_iter()
        .filter(|name| is_change(usage::component(document, name)) || is_body(name))
        .map(|name| Body::of(document, &name).emit());
    quote! { #(#bodies)* }
}

/// What a request sends: a change, of which nothing is required, or something
/// new.
struct Body<'a> {
    document: &'a Value,
    name: &'a str,
    schema: &'a Value,
    properties: Option<&'a Map<String, Value>>,
    required: Vec<&'a str>,
    /// One or two for each field that is not required.
    setters: Vec<Setter>,
}

impl<'a> Body<'a> {
    fn of(document: &'a Value, name: &'a str) -> Self {
        let schema = usage::component(document, name);
        let properties = schema["properties"].as_object();
        let required = texts(&schema["required"]);
        let setters = properties
            .into_iter()
            .flatten()
            .filter(|(key, _)| !required.contains(&key.as_str()))
            .flat_map(|(key, property)| setters::setters(document, key, property))
            .chain(is_open(schema).then(setters::extra))
            .collect();
        Self { document, name, schema, properties, required, setters }
    }

    fn properties(&self) -> impl Iterator<Item = (&'a String, &'a Value)> + use<'a> {
        self.properties.into_iter().flatten()
    }

    fn emit(&self) -> TokenStream {
        let ident = names::pascal(self.name);
        let keys = self.properties().map(|(key, _)| key);
        let reset = self.properties().filter(|it| may_be_reset(it.1)).map(|(key, _)| key);
        let construct = match self.required.is_empty() {
            true => self.change_methods(),
            false => self.constructor(),
        };
        let preserving = preserving(self.document, self.name);
        let setters = self.setters.iter().chain(&preserving).map(Setter::on_change);
        let requests = self.requests(preserving.as_ref());
        let edit = self.edit();
        quote! {
            impl types::#ident {
                /// The JSON names of the fields that have a setter.
                pub(crate) const FIELDS: &'static [&'static str] = &[#(#keys),*];
                /// Those of them that an update may reset when it leaves them out.
                pub(crate) const RESET_WHEN_OMITTED: &'static [&'static str] = &[#(#reset),*];

                #construct
                #(#setters)*
            }
            #requests
            #edit
        }
    }

    fn change_methods(&self) -> TokenStream {
        let fields: Vec<_> = self.properties().map(|(key, _)| names::snake(key)).collect();
        let is_open = is_open(self.schema);
        let extra_is_empty = is_open.then(|| quote! { && self.extra.is_empty() });
        let merge_extra = is_open.then(|| quote! { self.extra.extend(other.extra); });
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
    fn constructor(&self) -> TokenStream {
        let names: Vec<Ident> = self.required.iter().map(|key| names::snake(key)).collect();
        let (types, values): (Vec<_>, Vec<_>) = self
            .required
            .iter()
            .zip(&names)
            .map(|(key, name)| {
                setters::argument(self.document, &self.schema["properties"][key], name)
            })
            .unzip();
        let others = self
            .properties()
            .filter(|(key, _)| !self.required.contains(&key.as_str()))
            .map(|(key, _)| names::snake(key));
        let extra =
            is_open(self.schema).then(|| quote! { extra: ::std::default::Default::default() });
        quote! {
            /// With what is required; the rest has setters.
            pub fn new(#(#names: #types),*) -> Self {
                Self { #(#names: #values,)* #(#others: ::std::option::Option::None,)* #extra }
            }
        }
    }

    /// The setters on the requests that carry this.
    fn requests(&self, preserving: Option<&Setter>) -> TokenStream {
        let requests = operations(self.document)
            .filter(|(_, operation)| sends(self.document, operation, self.name))
            .filter(|(_, operation)| !usage::is_variant(operation))
            .filter_map(|(_, operation)| operation["operationId"].as_str().map(names::pascal))
            .map(|request| {
                let setters = self.setters.iter().chain(preserving).map(Setter::on_request);
                quote! { impl crate::Request<operations::#request> { #(#setters)* } }
            });
        quote! { #(#requests)* }
    }

    /// The setters and verbs on the edit of what this changes.
    fn edit(&self) -> Option<TokenStream> {
        let answer = usage::edited(self.document, self.name)?;
        let edit = quote::format_ident!("{}Edit", names::pascal(answer));
        let setters = self.setters.iter().map(Setter::on_edit);
        let verbs = self
            .properties()
            .flat_map(|(key, property)| verbs::verbs(self.document, answer, key, property));
        Some(quote! { impl crate::#edit { #(#setters)* #(#verbs)* } })
    }
}

fn may_be_reset(property: &Value) -> bool {
    property["x-reset-when-omitted"] == true
}

/// The way to restate what an update may reset: from a gateway that is known.
fn preserving(document: &Value, change: &str) -> Option<Setter> {
    let answer = usage::answer_to(document, change)?;
    let known = usage::component(document, answer)["properties"].as_object()?;
    let properties = usage::component(document, change)["properties"].as_object()?;
    let at_risk: Vec<_> = properties
        .iter()
        .filter(|(key, property)| may_be_reset(property) && known.contains_key(key.as_str()))
        .map(|(key, _)| key)
        .collect();
    let fields: Vec<_> = at_risk.iter().map(|key| names::snake(key)).collect();
    let listed: Vec<_> = at_risk.iter().map(|key| format!("`{key}`")).collect();
    let docs = [
        &format!(" Restates {} as `known` has them, unless they are set here.", listed.join(", ")),
        "",
        " The sources disagree on whether leaving them out of an update resets them.",
        " What `known` does not have is not restated. Someone may have changed the",
        " gateway since `known` was read: then this changes it back. A request for",
        " another gateway than `known` is refused.",
    ];
    let answer = names::pascal(answer);
    (!fields.is_empty()).then(|| Setter {
        docs: docs.iter().map(|line| doc(line)).collect(),
        name: names::snake("preserving"),
        arguments: vec![(names::snake("known"), quote! { &crate::generated::types::#answer })],
        statement: Box::new(move |body| {
            quote! { #(#body.#fields = #body.#fields.take().or_else(|| known.#fields.clone());)* }
        }),
    })
}

fn sends(document: &Value, operation: &Value, name: &str) -> bool {
    usage::sent_body(document, operation) == Some(name)
}

//! Setters: one for each field that may be left out, and how a value is given
//! to it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{docs, lines};
use crate::codegen::api::{Api, Field, Object, Type, is_collection};
use crate::codegen::names;

/// One setter, as it stands on the payload, on the request and on the draft.
struct Setter {
    docs: Vec<TokenStream>,
    name: Ident,
    arguments: Vec<TokenStream>,
    /// What it does to a payload, whose name comes before this.
    statement: TokenStream,
}

/// The setters of an object that is sent, on a type that holds it at this path.
pub fn setters(
    api: &Api<'_>,
    object: &Object<'_>,
    path: &TokenStream,
    must_use: bool,
) -> Vec<TokenStream> {
    // What only one form has is given to its constructor.
    let alternatives = object.alternatives();
    let is_of_form = |field: &Field<'_>| alternatives.iter().any(|it| it.field.key == field.key);
    let fields = object.fields.iter().filter(|it| !it.always && !is_of_form(it));
    let setters = fields.flat_map(|field| {
        let empty = is_collection(&field.of_type) || field.nullable;
        [Some(setter(api, field)), empty.then(|| clear(field))].into_iter().flatten()
    });
    let must_use = must_use.then(|| quote! { #[must_use] });
    let method = |Setter { docs, name, arguments, statement }| {
        quote! {
            #(#docs)*
            #must_use
            pub fn #name(mut self, #(#arguments),*) -> Self {
                #path #statement
                self
            }
        }
    };
    setters.chain(object.open.then(extra)).map(method).collect()
}

/// The names of what [`setters`] makes of a field.
pub fn setter_names(field: &Field<'_>) -> impl Iterator<Item = String> {
    let clears = is_collection(&field.of_type) || field.nullable;
    let clear = clears.then(|| format!("clear_{}", plain(&field.ident)));
    std::iter::once(field.ident.to_string()).chain(clear)
}

/// A name to be put together with others: `type_` is `type`.
pub fn plain(ident: &Ident) -> String {
    ident.to_string().trim_end_matches('_').to_owned()
}

fn setter(api: &Api<'_>, field: &Field<'_>) -> Setter {
    let docs = setter_docs(&field.docs(), &format!("`{}`", field.key));
    let (arguments, value) = match by_parts(api, field) {
        Some(parts) => parts,
        None => {
            let name = value_name(&field.of_type);
            let (of_type, value) = argument(field, &name);
            (vec![quote! { #name: #of_type }], value)
        }
    };
    Setter { docs, name: field.ident.clone(), arguments, statement: assign(field, &value) }
}

/// What a value is, and what a setter does with it.
pub fn setter_docs(what: &str, sends: &str) -> Vec<TokenStream> {
    docs(&format!("{}\nSends {sends}.", lines(what)))
}

/// The name of the argument of a setter.
pub fn value_name(of_type: &Type<'_>) -> Ident {
    names::snake(if is_collection(of_type) { "values" } else { "value" })
}

fn clear(field: &Field<'_>) -> Setter {
    let (sent, value) = match (&field.of_type, field.nullable) {
        (_, true) => ("null", quote! { crate::model::Nullable::Null }),
        (Type::Map(_), _) => ("{}", quote! { ::std::default::Default::default() }),
        _ => ("[]", quote! { ::std::default::Default::default() }),
    };
    let text =
        format!("Clears `{}`: sends `{sent}`. A field that isn't set isn't sent.", field.key);
    Setter {
        docs: docs(&text),
        name: format_ident!("clear_{}", plain(&field.ident)),
        arguments: Vec::new(),
        statement: assign(field, &value),
    }
}

/// Sets a field of the payload that stands before this.
pub fn assign(field: &Field<'_>, value: &TokenStream) -> TokenStream {
    let ident = &field.ident;
    quote! { .#ident = Some(#value); }
}

/// The way to send a field that the description does not list yet.
fn extra() -> Setter {
    let text = "Sets a field that this version does not know, by its JSON name.\n\nOne that has a \
                setter is set as by that setter, so that the same program goes on working when a \
                later version knows the field. It is refused when the request is sent if it is \
                set already, does not take the value, or looks like a misspelling of a field.";
    let into = quote! { impl ::std::convert::Into };
    Setter {
        docs: docs(text),
        name: names::snake("extra"),
        arguments: vec![
            quote! { name: #into<::std::string::String> },
            quote! { value: #into<::serde_json::Value> },
        ],
        statement: quote! { .set_extra(name.into(), value.into()); },
    }
}

/// An object all of whose parts are needed anyway is given by its parts.
fn by_parts(api: &Api<'_>, field: &Field<'_>) -> Option<(Vec<TokenStream>, TokenStream)> {
    let Type::Object(name) = field.of_type else { return None };
    let object = api.object(name)?;
    if !object.is_given_by_parts() || field.boxed || field.nullable {
        return None;
    }
    let required = object.required();
    let idents = required.iter().map(|it| &it.ident);
    let own = &object.ident;
    let value = quote! { crate::generated::types::#own::new(#(#idents),*) };
    Some((arguments(&required), value))
}

/// Fields as arguments.
pub fn arguments(fields: &[&Field<'_>]) -> Vec<TokenStream> {
    let argument = |it: &&Field<'_>| {
        let (ident, (of_type, _)) = (&it.ident, argument(it, &it.ident));
        quote! { #ident: #of_type }
    };
    fields.iter().map(argument).collect()
}

/// How a value of a field is given: the type of the argument, and how it
/// becomes the field's.
pub fn argument(field: &Field<'_>, name: &Ident) -> (TokenStream, TokenStream) {
    let (of_type, mut value) = argument_of(&field.of_type, name);
    if field.boxed {
        value = quote! { ::std::boxed::Box::new(#value) };
    }
    if field.nullable {
        value = quote! { crate::model::Nullable::Value(#value) };
    }
    (of_type, value)
}

/// The same for any type.
pub fn argument_of(of_type: &Type<'_>, name: &Ident) -> (TokenStream, TokenStream) {
    let into = |of_type: &Type<'_>| {
        let of_type = of_type.rust(true);
        quote! { impl ::std::convert::Into<#of_type> }
    };
    match of_type {
        Type::List(item) => {
            let item = into(item);
            (
                quote! { impl ::std::iter::IntoIterator<Item = #item> },
                quote! { #name.into_iter().map(::std::convert::Into::into).collect() },
            )
        }
        Type::Map(value) => {
            let (key, value) = (into(&Type::Text), into(value));
            (
                quote! { impl ::std::iter::IntoIterator<Item = (#key, #value)> },
                quote! { #name.into_iter().map(|(key, value)| (key.into(), value.into())).collect() },
            )
        }
        plain if plain.is_plain() => (plain.rust(true), quote! { #name }),
        other => (into(other), quote! { #name.into() }),
    }
}

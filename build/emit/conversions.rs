//! From what is read or created to a change, and from what is read to what is
//! created: field by field, so that a new one is carried over as well.

use proc_macro2::TokenStream;
use quote::quote;

use super::{a, docs};
use crate::codegen::api::{Api, Edit, Field, Kind, Object, Type};
use crate::codegen::names;

pub fn conversions(api: &Api<'_>) -> TokenStream {
    let mut done = Vec::new();
    let of_edit = |edit: &Edit<'_>| {
        let (known, change) = (api.object(edit.resource)?, api.object(edit.change)?);
        let creates = api.operations.iter().filter(|it| it.kind == Kind::Create);
        let mut creates = creates.filter(|it| it.resource == Some(edit.resource));
        let new = creates.find_map(|it| api.body(it)).filter(|it| it.name != change.name);
        let mut found = from_known(known, change);
        if let Some(new) = new.filter(|it| !done.contains(&(it.name, change.name))) {
            done.push((new.name, change.name));
            found.extend(from_new(new, change));
            found.extend(new_from_known(known, new, change));
        }
        Some(found)
    };
    api.edits.iter().filter_map(of_edit).collect()
}

/// The change that gives another resource what this one has.
fn from_known(known: &Object<'_>, change: &Object<'_>) -> TokenStream {
    let (from, to) = (&known.ident, &change.ident);
    let copied = change.fields.iter().filter_map(|field| {
        let own = &field.ident;
        let value = shown(field, known.field(field.read_as())?)?;
        Some(quote! { change.#own = #value; })
    });
    let docs = docs(&format!(
        "The change that gives another {} all that this one shows. Secrets are masked where they \
         are read: an object that shows one is left out.",
        names::words(known.name)
    ));
    quote! {
        #(#docs)*
        impl ::std::convert::From<&types::#from> for types::#to {
            fn from(known: &types::#from) -> Self {
                let mut change = Self::new();
                #(#copied)*
                change
            }
        }
    }
}

/// The change that makes one that is there like a new one.
fn from_new(new: &Object<'_>, change: &Object<'_>) -> TokenStream {
    let (from, to) = (&new.ident, &change.ident);
    let mut left_out = Vec::new();
    let mut copied = Vec::new();
    for of_new in &new.fields {
        let Some(field) = change.field(of_new.key) else {
            left_out.push(format!("`{}`", of_new.key));
            continue;
        };
        let (own, read) = (&field.ident, &of_new.ident);
        let alike = field.of_type == of_new.of_type
            && (field.nullable, field.boxed) == (of_new.nullable, of_new.boxed);
        let value = match (alike, of_new.always) {
            (true, true) => quote! { Some(new.#read) },
            (true, false) => quote! { new.#read },
            (false, true) => quote! { crate::edit::converted(&new.#read) },
            (false, false) => quote! { new.#read.as_ref().and_then(crate::edit::converted) },
        };
        copied.push(quote! { change.#own = #value; });
    }
    // What only an update has is an extra field where one is created.
    let extra = (new.open && change.open).then(|| {
        quote! { for (name, value) in new.extra { change.set_extra(name, value.into_value()); } }
    });
    let left_out = match left_out.as_slice() {
        [] => String::new(),
        keys => format!("\n\nAn update has no {}: left out.", keys.join(", ")),
    };
    let docs = docs(&format!(
        "The change that makes one that is there like {}.{left_out}",
        a(&names::words(new.name))
    ));
    quote! {
        #(#docs)*
        impl ::std::convert::From<types::#from> for types::#to {
            fn from(new: types::#from) -> Self {
                let mut change = Self::new();
                #(#copied)*
                #extra
                change
            }
        }
    }
}

/// What creates another one like this; not where that needs a secret, or what
/// is not shown.
fn new_from_known(
    known: &Object<'_>,
    new: &Object<'_>,
    change: &Object<'_>,
) -> Option<TokenStream> {
    let (from, to) = (&known.ident, &new.ident);
    // Under which name it is read, the update says.
    let shown_of = |field: &Field<'_>| {
        let read_as = change.field(field.key).map_or(field.key, |it| it.read_as());
        shown(field, known.field(read_as)?)
    };
    let noun = names::words(known.name);
    let mut fields = Vec::new();
    for field in &new.fields {
        let (own, key) = (&field.ident, field.key);
        let value = shown_of(field);
        fields.push(match (field.always, value) {
            (true, value) => {
                let value = value?;
                quote! { #own: crate::edit::needed(#key, #noun, #value)?, }
            }
            (false, Some(value)) => quote! { #own: #value, },
            (false, None) => quote! { #own: None, },
        });
    }
    let extra = new.open.then(|| quote! { extra: ::std::default::Default::default(), });
    let docs = docs(&format!(
        "What creates another {noun} like this one, as far as it is shown. Secrets are masked \
         where they are read: an object that shows one is left out.\n\n# Errors\n\n\
         [`Error::is_invalid_request`](crate::Error::is_invalid_request) if it was read without \
         a field that is required."
    ));
    Some(quote! {
        #(#docs)*
        impl ::std::convert::TryFrom<&types::#from> for types::#to {
            type Error = crate::error::Error;
            fn try_from(known: &types::#from) -> ::std::result::Result<Self, crate::error::Error> {
                Ok(Self { #(#fields)* #extra })
            }
        }
    })
}

/// The value of a field as the resource shows it, if it shows all of it.
fn shown(field: &Field<'_>, known: &Field<'_>) -> Option<TokenStream> {
    if field.of_type == Type::Secret {
        return None;
    }
    let (read, key) = (&known.ident, known.key);
    let holds_types = field.of_type.object().is_some() || *field.of_type.single() == Type::Secret;
    let alike = field.of_type == known.of_type && !holds_types && !field.nullable;
    Some(match (alike, known.always) {
        (true, true) => {
            quote! { Some(::std::clone::Clone::clone(&known.#read)) }
        }
        (true, false) => quote! { known.#read.clone() },
        (false, _) => quote! { crate::edit::in_full(known, #key) },
    })
}

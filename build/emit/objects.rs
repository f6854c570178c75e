//! What objects can do: those that are sent are constructed, set and checked.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{responses, setters};
use crate::codegen::api::{Alternative, Api, Field, Object, Type};
use crate::codegen::names;

pub fn objects(api: &Api<'_>) -> TokenStream {
    let sent = api.objects.values().filter(|it| it.sent).map(|it| payload(api, it));
    let received = api.objects.values().filter(|it| !it.sent);
    let received = received.map(|it| responses::response(api, it));
    quote! { #(#sent)* #(#received)* }
}

fn payload(api: &Api<'_>, object: &Object<'_>) -> TokenStream {
    let (ident, table) = (&object.ident, names::shouty(object.name));
    let noun = names::words(object.name);
    let construct = constructor(object);
    let setters = setters::setters(api, object, &quote! { self }, true);
    let change = object.is_change.then(|| change_methods(object));
    let is_empty = is_empty(object);
    let empty = object.not_empty.then(|| quote! { crate::payload::not_empty(#is_empty, #noun)?; });
    let required = object.fields.iter().filter(|it| it.required && object.is_change).map(|it| {
        let (key, field) = (it.key, &it.ident);
        quote! { crate::payload::required(#key, self.#field.is_some())?; }
    });
    let any_of = any_of(object);
    // What is required comes first, in the order in which it is given.
    let others = object.fields.iter().filter(|it| !it.required);
    let all = object.required().into_iter().chain(others);
    let values = all.map(|it| check_value(api, object, it));
    let only_when = object.fields.iter().filter_map(|it| only_when(object, it));
    let extra = object.open.then(|| quote! { crate::payload::extra(&self.extra, Self::OBJECT)?; });
    let extra_fields = object.open.then(extra_fields);
    let open = object.open.then(|| quote! { , open });
    let secrets = object.fields.iter().filter_map(|it| {
        each(it, &|value, of_type| match of_type {
            Type::Secret => Some(quote! { secrets.push(::std::clone::Clone::clone(#value)); }),
            Type::Object(name) if api.object(name).is_some_and(|it| it.holds_secret) => {
                Some(quote! { crate::payload::Payload::secrets(#value, secrets); })
            }
            _ => None,
        })
    });
    let reading = object.has_secret().then(|| reading(object, &noun));
    quote! {
        #reading
        impl types::#ident {
            #construct
            #change
            #(#setters)*
        }
        impl crate::payload::Payload for types::#ident {
            const OBJECT: &'static crate::describe::ObjectInfo = &tables::#table;

            fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
                #empty
                #(#required)*
                #any_of
                self.check_values()
            }

            fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
                #(#values)*
                #(#only_when)*
                #extra
                Ok(())
            }

            #extra_fields

            fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) { #(#secrets)* }
        }
        crate::payload::payload_methods!(types::#ident #open);
    }
}

/// How an object with a secret is read: see `src/model/parts.rs`.
fn reading(object: &Object<'_>, noun: &str) -> TokenStream {
    let (ident, keys) = (&object.ident, object.fields.iter().map(|it| it.key));
    let fields = object.fields.iter().map(|field| {
        let (ident, key) = (&field.ident, field.key);
        let take = match (field.nullable, field.always) {
            (true, true) => "take_required_nullable",
            (true, false) => "take_nullable",
            (false, _) => "take",
        };
        let take = names::snake(take);
        quote! { #ident: #take #key, }
    });
    let extra = object.open.then(|| quote! { extra: rest (), });
    quote! {
        crate::model::read_parts! {
            types::#ident, #noun, [#(#keys),*], { #(#fields)* #extra }
        }
    }
}

/// `new`, with what cannot be left out; one for each form, if there are several.
fn constructor(object: &Object<'_>) -> TokenStream {
    let required: Vec<_> = object.required().into_iter().filter(|it| it.always).collect();
    let docs = match (required.is_empty(), object.is_change) {
        (_, true) => " A change that sets nothing yet.",
        (true, false) => " An empty one; the fields have setters.",
        (false, false) => " With what is required; the other fields have setters.",
    };
    let alternatives = object.alternatives();
    if alternatives.is_empty() {
        let (arguments, value) = construct(object, &required, None);
        return quote! {
            #[doc = #docs]
            pub fn new(#(#arguments),*) -> Self { #value }
        };
    }
    let alternatives = alternatives.iter().map(|alternative| {
        let given =
            required.iter().filter(|it| it.key != alternative.kind.key).chain([&alternative.field]);
        let docs = format!(
            " Sends `{}` as `{}`, and `{}`; the other fields have setters.",
            alternative.kind.key, alternative.value, alternative.field.key
        );
        let name = format_ident!("with_{}", setters::plain(&alternative.field.ident));
        let given: Vec<_> = given.copied().collect();
        let (arguments, value) = construct(object, &given, Some(alternative));
        quote! {
            #[doc = #docs]
            pub fn #name(#(#arguments),*) -> Self { #value }
        }
    });
    quote! { #(#alternatives)* }
}

/// The arguments of a constructor, and what it returns.
fn construct(
    object: &Object<'_>,
    given: &[&Field<'_>],
    alternative: Option<&Alternative<'_, '_>>,
) -> (Vec<TokenStream>, TokenStream) {
    let fields = object.fields.iter().map(|field| {
        let ident = &field.ident;
        let kind = alternative.filter(|it| it.kind.key == field.key).map(|it| it.value);
        let value = match (given.iter().any(|it| it.key == field.key), kind) {
            (true, _) => setters::argument(field, ident).1,
            (false, Some(kind)) => quote! { ::std::convert::From::from(#kind) },
            (false, None) => return quote! { #ident: None, },
        };
        match field.always {
            true => quote! { #ident: #value, },
            false => quote! { #ident: Some(#value), },
        }
    });
    let extra = object.open.then(|| quote! { extra: ::std::default::Default::default() });
    (setters::arguments(given), quote! { Self { #(#fields)* #extra } })
}

fn is_empty(object: &Object<'_>) -> TokenStream {
    let fields = object.fields.iter().map(|it| &it.ident);
    let extra = object.open.then(|| quote! { && self.extra.is_empty() });
    match object.fields.iter().any(|it| it.always) {
        true => quote! { false },
        false => quote! { true #(&& self.#fields.is_none())* #extra },
    }
}

fn change_methods(object: &Object<'_>) -> TokenStream {
    let fields: Vec<_> = object.fields.iter().map(|it| &it.ident).collect();
    let merge_extra = object.open.then(|| quote! { self.extra.extend(other.extra); });
    let is_empty = is_empty(object);
    quote! {
        /// Whether nothing is set.
        pub fn is_empty(&self) -> bool { #is_empty }

        /// Both changes in one; what `other` sets wins.
        #[must_use]
        pub fn merge(mut self, other: Self) -> Self {
            #(self.#fields = other.#fields.or(self.#fields);)*
            #merge_extra
            self
        }
    }
}

fn any_of(object: &Object<'_>) -> Option<TokenStream> {
    let is_set = |field: &Field<'_>| {
        let ident = &field.ident;
        if field.always {
            quote! { true }
        } else {
            quote! { self.#ident.is_some() }
        }
    };
    let groups = object.any_of.iter().map(|keys| {
        let set = keys.iter().filter_map(|key| object.field(key)).map(is_set);
        quote! { true #(&& #set)* }
    });
    (!object.any_of.is_empty())
        .then(|| quote! { crate::payload::any_of(Self::OBJECT, &[#(#groups),*])?; })
}

/// What is refused of the value of a field.
fn check_value(api: &Api<'_>, object: &Object<'_>, field: &Field<'_>) -> TokenStream {
    let key = field.key;
    // An object with a password is read from files: line breaks creep in.
    let is_credentials = object.has_secret();
    let check = match &field.of_type {
        Type::Text | Type::Values(_) if field.not_blank || is_credentials => {
            Some(quote! { crate::payload::text(#key, value.as_ref(), #is_credentials)?; })
        }
        Type::List(_) | Type::Map(_) if field.not_blank => {
            Some(quote! { crate::payload::list(#key, value.is_empty())?; })
        }
        _ => None,
    };
    let own = check.map(|it| with(field, &it));
    let parts = each(field, &|value, of_type| match of_type {
        Type::Secret => Some(quote! { crate::payload::secret(#key, #value)?; }),
        Type::Identifier(name) => {
            let id = names::pascal(name);
            Some(quote! { <values::#id as crate::model::Identifier>::check(#value.as_ref())?; })
        }
        Type::Object(name) => {
            api.object(name).map(|_| quote! { crate::payload::Payload::check(#value)?; })
        }
        _ => None,
    });
    quote! { #own #parts }
}

fn only_when(object: &Object<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let (key, wanted) = field.only_when()?;
    let other = object.field(key)?;
    let (name, own) = (field.key, &other.ident);
    let read = match other.always && !other.nullable {
        true => quote! {
            let other: ::std::option::Option<&str> =
                Some(self.#own.as_ref());
        },
        false => {
            let some = quote! { other = Some(value.as_ref()); };
            let read = with(other, &some);
            quote! {
                let mut other: ::std::option::Option<&str> = None;
                #read
            }
        }
    };
    let check = quote! { crate::payload::only_when(#name, #key, #wanted, other)?; };
    let is_set = with(field, &check);
    Some(quote! { { #read #is_set } })
}

/// Runs a statement with the value of a field, if it is there, as `value`.
fn with(field: &Field<'_>, statement: &TokenStream) -> TokenStream {
    let ident = &field.ident;
    let mut pattern = quote! { value };
    if field.nullable {
        pattern = quote! { crate::model::Nullable::Value(#pattern) };
    }
    if !field.always {
        pattern = quote! { Some(#pattern) };
    }
    match field.always && !field.nullable {
        true => quote! { { let value = &self.#ident; #statement } },
        false => quote! { if let #pattern = &self.#ident { #statement } },
    }
}

/// What is done with a single value of this name and type, if anything.
type OfValue<'a> = &'a dyn Fn(&Ident, &Type<'_>) -> Option<TokenStream>;

/// The same with each single value that a list or a map holds.
fn each(field: &Field<'_>, of_value: OfValue<'_>) -> Option<TokenStream> {
    let name = names::snake("value");
    let body = within(&name, &field.of_type, of_value)?;
    let unboxed = field.boxed.then(|| quote! { let #name = &**#name; });
    Some(with(field, &quote! { #unboxed #body }))
}

fn within(name: &Ident, of_type: &Type<'_>, of_value: OfValue<'_>) -> Option<TokenStream> {
    let (inner, values) = match of_type {
        Type::List(item) => (item, quote! { #name }),
        Type::Map(value) => (value, quote! { #name.values() }),
        single => return of_value(name, single),
    };
    let body = within(name, inner, of_value)?;
    Some(quote! { for #name in #values { #body } })
}

/// The fields that are not described.
pub(super) fn extra_fields() -> TokenStream {
    quote! {
        fn extra(&self) -> ::std::option::Option<
            &::std::collections::BTreeMap<::std::string::String, crate::model::ExtraValue>,
        > {
            Some(&self.extra)
        }
    }
}

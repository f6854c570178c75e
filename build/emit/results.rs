//! How what an operation returns is read, and compared with what was asked for.

use proc_macro2::TokenStream;
use quote::quote;

use crate::codegen::api::{About, Api, Field, Kind, Operation, Type};
use crate::codegen::compose::BARE;
use crate::codegen::{names, usage};

/// Reads what comes back, and compares which one it is.
pub fn reading(api: &Api<'_>, operation: &Operation<'_>) -> TokenStream {
    let Some(name) = operation.returns else { return quote! { crate::read::nothing(body) } };
    let items = api.returned(operation).and_then(|it| it.items).map(|(key, _)| key);
    let bare = api.returned(operation).is_some_and(|it| it.schema[BARE] == true);
    let items = items.filter(|_| operation.kind == Kind::List).or(bare.then_some("items"));
    let read = match (operation.envelope, items) {
        (Some(envelope), _) => {
            let beside = beside(api, operation);
            quote! { crate::read::unwrap(body, #envelope, &[#(#beside),*])? }
        }
        (None, Some(items)) => quote! { crate::read::page(body, #items)? },
        (None, None) => quote! { crate::read::read(body)? },
    };
    let Some(about) = operation.about.as_ref() else {
        return quote! { Ok(#read) };
    };
    let shown = identifiers(api, name, about.id);
    let others = other_names(api, name, about.id);
    let (ident, id, noun) = (names::pascal(name), about_field(about), operation.noun());
    let asked_for = if about.optional {
        quote! { id }
    } else {
        quote! { self.#id }
    };
    let mut same = quote! {
        crate::read::same(#noun, #asked_for.as_ref(), shown, &response.extra, &[#(#others),*])?;
    };
    if about.optional {
        same = quote! { if let Some(id) = self.#id.as_ref() { #same } };
    }
    quote! {
        let response: types::#ident = #read;
        let shown = &[#(#shown),*];
        #same
        Ok(response)
    }
}

/// What may stand beside the envelope of what is returned, as well as in it: both
/// describe it.
fn beside<'a>(api: &Api<'a>, operation: &Operation<'a>) -> Vec<&'a str> {
    let wrapper = operation.response.and_then(|it| api.object(it));
    let returned = api.returned(operation);
    let both = wrapper.into_iter().flat_map(|it| &it.fields).map(|it| it.key);
    both.filter(|key| returned.is_some_and(|it| it.field(key).is_some())).collect()
}

/// Under which other names a response may show an identifier of a kind: those
/// of its fields, or else those of the resource that has it.
fn other_names<'a>(api: &Api<'a>, name: &str, id: &str) -> Vec<&'a str> {
    let is_it = |it: &&Field<'a>| it.of_type == Type::Identifier(id);
    let own: Vec<_> =
        api.object(name).into_iter().flat_map(|it| &it.fields).filter(is_it).collect();
    let aliases = |it: &Field<'a>| usage::texts(&it.schema["x-aliases"]);
    if !own.is_empty() {
        return own.into_iter().flat_map(aliases).collect();
    }
    let resources = api.objects.values().filter(|it| !it.sent);
    let identity = resources.filter_map(|it| it.field(it.identity.filter(|it| it.id == id)?.key));
    let names = identity.flat_map(|it| std::iter::once(it.key).chain(aliases(it)));
    names.collect::<std::collections::BTreeSet<_>>().into_iter().collect()
}

/// Where a response shows identifiers of a kind: each as an `Option<&str>`.
fn identifiers(api: &Api<'_>, name: &str, id: &str) -> Vec<TokenStream> {
    let fields = api.object(name).into_iter().flat_map(|it| it.with_parts(api));
    let shown = fields.filter(|(_, it)| it.of_type == Type::Identifier(id));
    let read = |(part, field): (Option<&Field<'_>>, &Field<'_>)| {
        let (own, holder) = (&field.ident, part.map(|it| &it.ident).into_iter());
        match (part.is_none_or(|it| it.always), field.always) {
            (true, true) => {
                quote! { Some(response.#(#holder.)* #own.as_ref()) }
            }
            (true, false) => quote! {
                response.#(#holder.)* #own.as_ref().map(::std::convert::AsRef::as_ref)
            },
            (false, true) => quote! { response #(.#holder)*.as_ref().map(|it| it.#own.as_ref()) },
            (false, false) => quote! {
                response #(.#holder)*.as_ref().and_then(|it| it.#own.as_ref())
                    .map(::std::convert::AsRef::as_ref)
            },
        }
    };
    shown.map(read).collect()
}

/// Where the request has the identifier that it is about.
pub fn about_field(about: &About<'_>) -> TokenStream {
    let (holder, ident) = (about.in_body.then(|| quote! { body. }), &about.ident);
    quote! { #holder #ident }
}

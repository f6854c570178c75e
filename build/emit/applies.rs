//! What `apply` needs of a resource: how it is created, listed and deleted, and
//! the key by which people know it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{docs, option, requests};
use crate::codegen::api::{Api, Apply};
use crate::codegen::names;

pub fn applies(api: &Api<'_>) -> TokenStream {
    api.applies.iter().filter_map(|it| creatable(api, it)).collect()
}

fn creatable(api: &Api<'_>, apply: &Apply<'_>) -> Option<TokenStream> {
    let (known, new) = (api.object(apply.resource)?, api.object(apply.new)?);
    let (resource, of_type, key) = (&known.ident, &new.ident, apply.key);
    let of = |index: usize| &api.operations[index];
    let (create, list) = (requests::path(of(apply.create)), requests::path(of(apply.list)));
    let creation = requests::minimal(of(apply.create), &quote! { body: new, });
    let listing = requests::minimal(of(apply.list), &quote! {});
    let delete = apply.delete.and_then(|it| Some((of(it), &of(it).about.as_ref()?.ident)));
    // What cannot be deleted has no request for it: any type will do.
    let deleted = delete.map_or(create.clone(), |(it, _)| requests::path(it));
    let deletion = option(delete.map(|(it, id)| requests::minimal(it, &quote! { #id: id, })));
    let own = &known.field(key)?.ident;
    let of_new = &new.field(key)?.ident;
    Some(quote! {
        #[cfg(feature = "apply")]
        impl crate::apply::Creatable for types::#resource {
            type New = types::#of_type;
            type Create = #create;
            type List = #list;
            type Delete = #deleted;
            const NATURAL_KEY: &'static str = #key;

            fn create(context: crate::operation::Context, new: Self::New) -> Self::Create {
                #creation
            }

            fn list(context: crate::operation::Context) -> Self::List {
                #listing
            }

            fn delete(context: crate::operation::Context, id: Self::Id)
                -> ::std::option::Option<Self::Delete> { #deletion }

            fn natural_key(&self) -> ::std::option::Option<&str> { self.#own.as_deref() }

            fn natural_key_of(new: &Self::New) -> &str { &new.#of_new }
        }
    })
}

/// The method of the handle.
pub fn method(apply: &Apply<'_>) -> TokenStream {
    let (resource, new) = (names::pascal(apply.resource), names::pascal(apply.new));
    let (name, noun) = (&apply.method, names::words(apply.resource));
    let docs = docs(&format!(
        "Brings {noun}s into line with these: creates those that are missing, and changes those
that differ in a field that is set here. `plan` shows first what would be done.

Each is known by its `{key}`. Nothing is deleted. See [`Apply`](crate::apply::Apply).",
        key = apply.key,
    ));
    quote! {
        #(#docs)*
        #[cfg(feature = "apply")]
        #[cfg_attr(docsrs, doc(cfg(feature = "apply")))]
        #[doc(alias = "reconcile")]
        #[doc(alias = "sync")]
        pub fn #name(
            &self,
            wanted: impl ::std::iter::IntoIterator<Item = types::#new>,
        ) -> crate::apply::Apply<types::#resource> {
            crate::apply::Apply::new(self.context.clone(), wanted)
        }
    }
}

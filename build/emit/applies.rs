//! What `apply` needs of a resource: how it is created, listed and deleted, and
//! the key by which people know it.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs;
use crate::codegen::api::{Api, Apply, Operation};
use crate::codegen::names;

pub fn applies(api: &Api<'_>) -> TokenStream {
    api.applies.iter().filter_map(|it| creatable(api, it)).collect()
}

fn creatable(api: &Api<'_>, apply: &Apply<'_>) -> Option<TokenStream> {
    let (known, new) = (api.object(apply.resource)?, api.object(apply.new)?);
    let (resource, of_type, key) = (&known.ident, &new.ident, apply.key);
    let request = |operation: &Operation<'_>| {
        let (module, ident) = (names::snake(operation.tag), &operation.ident);
        let unset = operation.optional().map(|it| &it.ident);
        let fields = quote! { #(#unset: ::std::option::Option::None,)* };
        (quote! { resources::#module::#ident }, fields)
    };
    let (create, create_fields) = request(&api.operations[apply.create]);
    let (list, list_fields) = request(&api.operations[apply.list]);
    let delete = apply.delete.map(|it| &api.operations[it]);
    let delete = delete.and_then(|it| Some((request(it), &it.about.as_ref()?.ident)));
    // What cannot be deleted has no request for it: any type will do.
    let (delete, deletion) = match delete {
        Some(((delete, fields), id)) => {
            let deletion =
                quote! { ::std::option::Option::Some(#delete { context, #id: id, #fields }) };
            (delete, deletion)
        }
        None => (create.clone(), quote! { ::std::option::Option::None }),
    };
    let own = &known.field(key)?.ident;
    let of_new = &new.field(key)?.ident;
    Some(quote! {
        #[cfg(feature = "apply")]
        impl crate::apply::Creatable for types::#resource {
            type New = types::#of_type;
            type Create = #create;
            type List = #list;
            type Delete = #delete;
            const NATURAL_KEY: &'static str = #key;

            fn create(context: crate::operation::Context, new: Self::New) -> Self::Create {
                #create { context, #create_fields body: new }
            }

            fn list(context: crate::operation::Context) -> Self::List {
                #list { context, #list_fields }
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

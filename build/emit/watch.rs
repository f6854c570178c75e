//! Watching a resource that has a state after which none follows (`x-final`).

use proc_macro2::TokenStream;
use quote::quote;

use super::{a, setters};
use crate::codegen::api::{Api, Field, Object, Operation, Place, Type};
use crate::codegen::names;

/// The trait of each resource that has such a state.
pub fn states(api: &Api<'_>) -> TokenStream {
    let resources = api.objects.keys().filter_map(|name| api.resource(name));
    let states = resources.filter_map(|(object, _)| {
        let state = state(api, object)?;
        let (resource, state) = (&object.ident, &state.ident);
        Some(quote! {
            impl crate::watch::Stateful for types::#resource {
                fn state(&self) -> ::std::option::Option<(&str, bool)> {
                    let state = self.#state.as_ref()?;
                    Some((state.as_str(), state.is_final()))
                }
            }
        })
    });
    quote! { #(#states)* }
}

/// The method of the handle, where the operation reads such a resource.
pub fn method(api: &Api<'_>, operation: &Operation<'_>) -> Option<TokenStream> {
    let (object, _) = api.resource(operation.resource?)?;
    state(api, object)?;
    let id = operation.at(Place::Path).next().filter(|_| operation.required().count() == 1)?;
    let (get, read, name) = (&operation.method, &operation.ident, &id.ident);
    let (of_type, _) = setters::argument_of(&id.of_type, name);
    let docs = format!(
        " Watches {}: it as it is now, and after each change of its state, until a final one.",
        a(&names::words(object.name))
    );
    Some(quote! {
        #[doc = #docs]
        ///
        /// It is read again and again, gently; see [`Watch`](crate::watch::Watch).
        pub fn watch(&self, #name: #of_type) -> crate::watch::Watch<#read> {
            crate::watch::Watch::new(self.#get(#name))
        }
    })
}

fn state<'b, 'a>(api: &Api<'a>, object: &'b Object<'a>) -> Option<&'b Field<'a>> {
    object.fields.iter().find(|it| match it.of_type {
        Type::Values(name) => api.enums.get(name).is_some_and(|it| it["x-final"].is_array()),
        _ => false,
    })
}

//! Handles: one module for each tag, with a handle that has its operations as
//! methods, and the requests that they return.

use proc_macro2::TokenStream;
use quote::quote;

use super::setters;
use super::{doc, docs, edits, examples, requests};
use crate::codegen::api::{Api, Edit, Handle, Kind, Operation, Type};
use crate::codegen::names;

pub fn handles(api: &Api<'_>) -> TokenStream {
    let handles = api.handles.iter().map(|it| handle(api, it));
    quote! { #(#handles)* }
}

fn handle(api: &Api<'_>, handle: &Handle<'_>) -> TokenStream {
    let (module, ident) = (&handle.module, &handle.ident);
    let about = docs(handle.docs);
    let operations: Vec<_> = handle.operations.iter().map(|it| &api.operations[*it]).collect();
    let structs = operations.iter().map(|it| requests::request(api, it));
    let methods = operations.iter().map(|it| method(api, handle, it));
    let edit = || api.edits.iter().filter(|it| handle.operations.contains(&it.update));
    let edits = edit().map(|it| edit_method(api, handle, it));
    let find = operations.iter().find(|it| it.kind == Kind::List).and_then(|it| find(api, it));
    let (of_objects, of_values): (Vec<&str>, Vec<&str>) =
        handle.types.iter().copied().partition(|it| api.objects.contains_key(it));
    let of_objects = of_objects.into_iter().map(names::pascal);
    let of_values = of_values.into_iter().map(names::pascal);
    let draft = edit().map(edits::draft_name);
    let confirm = confirm(&operations);
    let module_docs =
        format!(" {}: the handle, its requests, and what they send and return.", handle.tag);
    let client_docs = format!(" {}: see [`{module}`](mod@crate::{module}).", handle.tag);
    quote! {
        #[doc = #module_docs]
        ///
        #(#about)*
        pub mod #module {
            use super::super::{tables, types, wire};
            #[doc(inline)]
            pub use super::super::types::{#(#of_objects),*};
            #[doc(inline)]
            pub use super::super::values::{#(#of_values),*};
            #(
                #[doc(inline)]
                pub use super::super::#draft;
            )*

            #(#about)*
            ///
            /// A handle, cheap to create and to clone.
            #[derive(Clone, Debug)]
            pub struct #ident {
                context: crate::operation::Context,
            }

            impl #ident {
                #(#methods)*
                #(#edits)*
                #find

                /// Sends many requests, a few at a time; see
                /// [`Batch`](crate::batch::Batch).
                pub fn batch<R: crate::batch::BatchRequest>(
                    &self,
                    requests: impl ::std::iter::IntoIterator<Item = R>,
                ) -> crate::batch::Batch<R> {
                    crate::batch::Batch::new(requests)
                }
            }

            #(#structs)*
            #confirm

            impl crate::Client {
                #[doc = #client_docs]
                ///
                #(#about)*
                pub fn #module(&self) -> #ident {
                    #ident { context: self.context() }
                }
            }
        }
    }
}

/// The method of an operation, which takes what cannot be left out.
fn method(api: &Api<'_>, handle: &Handle<'_>, operation: &Operation<'_>) -> TokenStream {
    let (name, ident) = (&operation.method, &operation.ident);
    let docs = method_docs(api, handle, operation);
    let object = api.body(operation);
    let parameters: Vec<_> = operation.required().collect();
    let idents: Vec<_> = parameters.iter().map(|it| &it.ident).collect();
    let (types, values): (Vec<_>, Vec<_>) =
        parameters.iter().map(|it| setters::argument_of(&it.of_type, &it.ident)).unzip();
    let none: Vec<_> = operation.optional().map(|it| &it.ident).collect();
    let confirm = operation.confirm.map(names::pascal);
    let confirmed = confirm.as_ref().map(|_| quote! { , confirm: Confirm });
    let confirms = confirm.map(|it| quote! { let Confirm::#it = confirm; });
    let build = |body: Option<TokenStream>| {
        let body = body.map(|it| quote! { body: #it, });
        quote! {
            #ident {
                context: self.context.clone(),
                #(#idents: #values,)*
                #(#none: ::std::option::Option::None,)*
                #body
            }
        }
    };
    let Some(object) = object else {
        let build = build(None);
        return quote! {
            #(#docs)*
            pub fn #name(&self, #(#idents: #types),* #confirmed) -> #ident {
                #confirms
                #build
            }
        };
    };
    // Those that the API requires of a change are given here, and optional to Rust.
    let needed = object.required();
    let needed_idents: Vec<_> = needed.iter().map(|it| &it.ident).collect();
    let needed_types = needed.iter().map(|it| setters::argument(it, &it.ident).0);
    let body = &object.ident;
    let (created, from) = match object.is_change {
        true => {
            let set = needed.iter().map(|it| {
                let (ident, (_, value)) = (&it.ident, setters::argument(it, &it.ident));
                quote! { body.#ident = ::std::option::Option::Some(#value); }
            });
            let mutable = (!needed.is_empty()).then(|| quote! { mut });
            (quote! {{ let #mutable body = types::#body::new(); #(#set)* body }}, None)
        }
        false => {
            let from = quote::format_ident!("{}_from", setters::plain(name));
            let build = build(Some(quote! { body }));
            let docs =
                [format!(" Like [`{name}`](Self::{name}), from a value of type [`{body}`].")];
            let docs = docs.iter().map(|it| doc(it));
            let method = quote! {
                #(#docs)*
                pub fn #from(&self, #(#idents: #types,)* body: types::#body #confirmed) -> #ident {
                    #confirms
                    #build
                }
            };
            (quote! { types::#body::new(#(#needed_idents),*) }, Some(method))
        }
    };
    let build = build(Some(created));
    quote! {
        #(#docs)*
        pub fn #name(
            &self,
            #(#idents: #types,)*
            #(#needed_idents: #needed_types),*
            #confirmed
        ) -> #ident {
            #confirms
            #build
        }
        #from
    }
}

fn method_docs(api: &Api<'_>, handle: &Handle<'_>, operation: &Operation<'_>) -> Vec<TokenStream> {
    let summary = operation.node["summary"].as_str().unwrap_or(operation.id);
    let mut lines =
        vec![format!(" {summary}: `{} {}`.", operation.http, operation.path), String::new()];
    let description = operation.node["description"].as_str().unwrap_or_default();
    lines.extend(description.trim_end().lines().map(|it| format!(" {it}")));
    lines.push(String::new());
    lines.extend(examples::example(api, handle, operation));
    for (method, id) in &operation.variants {
        lines
            .push(format!(" With `with_update_method` it is sent as `{method}` (`{id}`) instead."));
    }
    if let Some(edit) = api.edits.iter().find(|it| api.operations[it.update].id == operation.id) {
        let restated: Vec<_> = edit.restated(api).map(|(it, _)| format!("`{}`", it.key)).collect();
        if !restated.is_empty() {
            lines.push(format!(
                " Omitting {} may reset them: the sources disagree. [`{name}`](Self::{name}) \
                 restates them; so does `preserving` on the request.",
                restated.join(", "),
                name = edit.method
            ));
            lines.push(String::new());
        }
    }
    if !operation.repeatable {
        lines.push(
            " It is sent again only if it certainly wasn't applied: repeating it could do it \
             twice. After an error, ask \
             [`Error::may_have_been_applied`](crate::Error::may_have_been_applied)."
                .to_owned(),
        );
    }
    lines.iter().map(|it| doc(it)).collect()
}

fn edit_method(api: &Api<'_>, handle: &Handle<'_>, edit: &Edit<'_>) -> TokenStream {
    let (resource, draft) = (names::pascal(edit.resource), edits::draft_name(edit));
    let name = &edit.method;
    let noun = names::words(edit.resource);
    let mut lines = vec![
        format!(" Changes one {noun} without losing what the change does not touch: reads it,"),
        " applies the change, restates what an update may reset, sends it, and compares the"
            .to_owned(),
        " result. Sends nothing if nothing would change.".to_owned(),
        String::new(),
    ];
    lines.extend(examples::edit(api, handle, edit));
    lines.extend([
        " This is read-modify-write and not atomic: the API documents no version and no `ETag`."
            .to_owned(),
        " What someone else changes between the two requests is overwritten where the change, or"
            .to_owned(),
        " what it restates, touches it. See [`Edit`](crate::edit::Edit).".to_owned(),
    ]);
    let docs = lines.iter().map(|it| doc(it));
    quote! {
        #(#docs)*
        pub fn #name<F>(
            &self,
            id: impl ::std::convert::Into<<types::#resource as crate::resource::Resource>::Id>,
            change: F,
        ) -> crate::edit::Edit<types::#resource, F>
        where
            F: ::std::ops::FnOnce(#draft) -> #draft + ::std::marker::Send,
        {
            crate::edit::Edit::new(self.context.clone(), id.into(), change)
        }
    }
}

fn find(api: &Api<'_>, list: &Operation<'_>) -> Option<TokenStream> {
    let resource = list.resource?;
    let object = api.object(resource)?;
    object.field("name").filter(|it| it.of_type == Type::Text)?;
    if !list.is_paged() || list.required().next().is_some() {
        return None;
    }
    let (of_type, method, noun) = (&object.ident, &list.method, names::words(resource));
    let search = list.optional().find(|it| it.key == "search" && it.of_type == Type::Text);
    let narrowed = search.map(|it| {
        let ident = &it.ident;
        quote! {
            if crate::paging::is_plain_search(name) {
                list.#ident = ::std::option::Option::Some(name.to_owned());
            }
        }
    });
    let docs =
        format!(" Finds the {noun} with exactly this name, on all pages; `None` if there is none.");
    Some(quote! {
        #[doc = #docs]
        ///
        /// Names are compared as they are, letter case included.
        ///
        /// # Errors
        ///
        /// [`Error::is_ambiguous`](crate::Error::is_ambiguous) if several have this name; the
        /// message lists their identifiers.
        /// [`Error::is_invalid_request`](crate::Error::is_invalid_request) for a blank name.
        /// Otherwise the errors of [`Paginator::next`](crate::paging::Paginator::next).
        pub async fn find_by_name(
            &self,
            name: &str,
        ) -> ::std::result::Result<::std::option::Option<types::#of_type>, crate::error::Error> {
            #[allow(unused_mut)]
            let mut list = self.#method();
            #narrowed
            crate::paging::find_by_name(list, name).await
        }
    })
}

/// What has to be said in a call that cannot be undone.
fn confirm(operations: &[&Operation<'_>]) -> Option<TokenStream> {
    let mut names: Vec<_> = operations.iter().filter_map(|it| it.confirm).collect();
    names.sort_unstable();
    names.dedup();
    let variants = names.iter().map(|name| {
        let of: Vec<_> = operations
            .iter()
            .filter(|it| it.confirm == Some(name))
            .map(|it| format!("`{}`", it.method))
            .collect();
        let docs = format!(" Confirms {}.", of.join(", "));
        let variant = names::pascal(name);
        quote! { #[doc = #docs] #variant }
    });
    (!names.is_empty()).then(|| {
        quote! {
            /// A confirmation for what cannot be undone.
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum Confirm { #(#variants),* }
        }
    })
}

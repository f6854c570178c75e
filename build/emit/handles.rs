//! Handles: one module for each tag, with a handle that has its operations as
//! methods, and the requests that they return.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::setters;
use super::{applies, doc, docs, edits, examples, lines, requests, search_words, watch};
use crate::codegen::api::{Api, Edit, Handle, Kind, Operation, Type};
use crate::codegen::{names, usage};

pub fn handles(api: &Api<'_>) -> TokenStream {
    api.handles.iter().map(|it| handle(api, it)).collect()
}

fn handle(api: &Api<'_>, handle: &Handle<'_>) -> TokenStream {
    let (module, ident) = (&handle.module, &handle.ident);
    let about = docs(usage::description(handle.node));
    let words = search_words(handle.node);
    let operations: Vec<_> = handle.operations(api).collect();
    let structs = operations.iter().map(|it| requests::request(api, it));
    let methods = operations.iter().map(|it| methods(api, handle, it));
    let edits = handle.edits(api).map(|it| edit_method(api, handle, it));
    let applies = handle.applies(api).map(|it| applies::method(it));
    let find = operations.iter().find(|it| it.kind == Kind::List).and_then(|it| find(api, it));
    let mut reads = operations.iter().filter(|it| it.kind == Kind::Read);
    let watch = reads.find_map(|it| watch::method(api, it));
    let (of_objects, of_values): (Vec<_>, Vec<_>) =
        handle.types.iter().copied().partition(|it| api.objects.contains_key(it));
    let of_objects = of_objects.into_iter().map(names::pascal);
    let of_values = of_values.into_iter().map(names::pascal);
    let draft = handle.edits(api).map(edits::draft_name);
    let confirm = confirm(&operations);
    let tag = handle.tag;
    let module_docs = format!(" {tag}: the handle, its requests, and what they send and return.");
    let client_docs = format!(" {tag}: see [`{module}`](mod@crate::{module}).");
    let handle_docs = format!(" The handle of {}.", names::with_first(tag, str::to_lowercase));
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

            #[doc = #handle_docs]
            ///
            #(#about)*
            ///
            /// Cheap to create and to clone.
            #words
            #[derive(Clone, Debug)]
            pub struct #ident { context: crate::operation::Context }

            impl #ident {
                #(#methods)*
                #(#edits)*
                #(#applies)*
                #find
                #watch

                /// Sends many requests, a few at a time; see
                /// [`Batch`](crate::batch::Batch).
                #[doc(alias = "bulk")]
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
                #words
                pub fn #module(&self) -> #ident { #ident { context: self.context() } }
            }
        }
    }
}

/// The methods of an operation, which take what cannot be left out.
fn methods(api: &Api<'_>, handle: &Handle<'_>, operation: &Operation<'_>) -> TokenStream {
    let docs = method_docs(api, handle, operation);
    let Some(object) = api.body(operation) else {
        return method(operation, docs, &operation.method, &[], None);
    };
    let (name, body) = (&operation.method, &object.ident);
    let required = object.required();
    let arguments = setters::arguments(&required);
    // Those that the API requires of a change are given here, and optional to Rust.
    if object.is_change {
        let set =
            required.iter().map(|it| setters::assign(it, &setters::argument(it, &it.ident).1));
        let mutable = (!required.is_empty()).then(|| quote! { mut });
        // An argument may be called `body`.
        let change = quote! {{ let #mutable __body = types::#body::new(); #(__body #set)* __body }};
        return method(operation, docs, name, &arguments, Some(change));
    }
    let idents = required.iter().map(|it| &it.ident);
    let created = quote! { types::#body::new(#(#idents),*) };
    let method_of_parts = method(operation, docs, name, &arguments, Some(created));
    let docs = format!(" Like [`{name}`](Self::{name}), from a value of type [`{body}`].");
    let from = format_ident!("{}_from", setters::plain(name));
    let given = [quote! { body: types::#body }];
    let method_of_body = method(operation, vec![doc(&docs)], &from, &given, Some(quote! { body }));
    quote! { #method_of_parts #method_of_body }
}

/// A method that takes the parameters, and for the body what `arguments` says.
fn method(
    operation: &Operation<'_>,
    docs: Vec<TokenStream>,
    name: &Ident,
    arguments: &[TokenStream],
    body: Option<TokenStream>,
) -> TokenStream {
    let ident = &operation.ident;
    let required = operation.required();
    let (taken, set): (Vec<_>, Vec<_>) = required
        .map(|it| {
            let (ident, (of_type, value)) =
                (&it.ident, setters::argument_of(&it.of_type, &it.ident));
            (quote! { #ident: #of_type }, quote! { #ident: #value })
        })
        .unzip();
    let unset = requests::unset(operation);
    let confirm = operation.confirm.map(names::pascal);
    let confirmation = confirm.iter().map(|_| quote! { confirm: Confirm });
    let confirms = confirm.iter().map(|it| quote! { let Confirm::#it = confirm; });
    let words = search_words(operation.node);
    let body = body.map(|it| quote! { body: #it, });
    quote! {
        #(#docs)*
        #words
        pub fn #name(&self, #(#taken,)* #(#arguments,)* #(#confirmation)*) -> #ident {
            #(#confirms)*
            #ident {
                context: self.context.clone(),
                #(#set,)*
                #unset
                #body
            }
        }
    }
}

fn method_docs(api: &Api<'_>, handle: &Handle<'_>, operation: &Operation<'_>) -> Vec<TokenStream> {
    let mut text = format!(
        "{}: `{} {}`.\n\n{}\n{}",
        operation.summary(),
        operation.http,
        operation.path,
        lines(&usage::docs(operation.node)),
        examples::example(api, handle, operation)
    );
    for (method, id) in &operation.variants {
        text += &format!("With `with_update_method` it is sent as `{method}` (`{id}`) instead.\n");
    }
    if let Some(edit) = api.edits.iter().find(|it| api.operations[it.update].id == operation.id) {
        let restated = edit.restated_names(api);
        if !restated.is_empty() {
            text += &format!(
                "Omitting {restated} may reset them: the sources disagree. [`{name}`](Self::{name}) \
                 restates them; so does `preserving` on the request.\n\n",
                name = edit.method
            );
        }
    }
    if !operation.repeatable {
        text += "It is sent again only if it certainly wasn't applied: repeating it could do it \
                 twice. After an error, ask \
                 [`Error::may_have_been_applied`](crate::Error::may_have_been_applied).";
    }
    docs(&text)
}

fn edit_method(api: &Api<'_>, handle: &Handle<'_>, edit: &Edit<'_>) -> TokenStream {
    let (resource, draft) = (names::pascal(edit.resource), edits::draft_name(edit));
    let name = &edit.method;
    let docs = docs(&format!(
        "Changes one {} without losing what the change does not touch: reads it,
applies the change, restates what an update may reset, sends it, and compares the
result. Sends nothing if nothing would change.

{}This is read-modify-write and not atomic: the API documents no version and no `ETag`.
What someone else changes between the two requests is overwritten where the change, or
what it restates, touches it. See [`Edit`](crate::edit::Edit).",
        names::words(edit.resource),
        examples::edit(api, handle, edit)
    ));
    quote! {
        #(#docs)*
        #[doc(alias = "save")]
        #[doc(alias = "upsert")]
        #[doc(alias = "modify")]
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
    let search =
        list.optional().find(|it| names::words(it.key) == "search" && it.of_type == Type::Text);
    let narrowed = search.map(|it| {
        let ident = &it.ident;
        quote! {
            if crate::paging::is_plain_search(name) {
                list.#ident = Some(name.to_owned());
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
    let mut confirmed: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for operation in operations {
        if let Some(name) = operation.confirm {
            confirmed.entry(name).or_default().push(format!("`{}`", operation.method));
        }
    }
    let variants = confirmed.iter().map(|(name, methods)| {
        let docs = doc(&format!(" Confirms {}.", methods.join(", ")));
        let variant = names::pascal(name);
        quote! { #docs #variant }
    });
    (!confirmed.is_empty()).then(|| {
        quote! {
            /// A confirmation for what cannot be undone.
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum Confirm { #(#variants),* }
        }
    })
}

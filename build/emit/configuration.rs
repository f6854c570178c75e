//! The configuration: a section for each kind of resource, what entries refer
//! to, and the order in which sections are applied.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{docs, list, option, requests};
use crate::codegen::api::{Api, Manner, Section};
use crate::codegen::names;

pub fn configuration(api: &Api<'_>) -> TokenStream {
    let sections = &api.sections;
    let added = sections.iter().filter_map(|it| addable(api, it));
    let targets = targets(api);
    let infos = sections.iter().map(|it| info(api, it));
    let fields = sections.iter().map(|it| field(api, it));
    let order = api.order().unwrap_or_default();
    let ordered = || order.iter().filter_map(|it| sections.get(*it));
    // Last is exported what may show a part of the others.
    let is_added = |it: &&Section<'_>| matches!(it.manner, Manner::Added { .. });
    let (last, first): (Vec<_>, Vec<_>) = ordered().partition(is_added);
    let of_kind = |section: &Section<'_>| {
        let manner = match section.manner {
            Manner::Applied(_) => quote! { Applied },
            Manner::Added { .. } => quote! { Added },
        };
        let (ident, info) = (&section.ident, constant(section));
        let resource = names::pascal(section.resource);
        quote! { #ident: #manner<types::#resource> = #info }
    };
    let in_order = ordered().map(of_kind);
    let exported = first.into_iter().chain(last).map(of_kind);
    quote! {
        #(#added)*

        /// The configuration of an account.
        #[cfg(feature = "apply")]
        pub mod configuration {
            use super::{resources, types};
            use crate::apply::sections::{self, Reference, SectionInfo, Target};

            #targets
            #(#infos)*
            sections::configuration! {
                Configuration { #(#fields,)* }
                in_order { #(#in_order,)* }
                exported { #(#exported,)* }
            }
        }
    }
}

/// The constant that describes a section.
fn constant(section: &Section<'_>) -> Ident {
    names::shouty(&section.key)
}

fn field(api: &Api<'_>, section: &Section<'_>) -> TokenStream {
    let (ident, key, new) = (&section.ident, &section.key, names::pascal(section.new));
    let noun = names::words(section.resource);
    let text = match section.manner {
        Manner::Applied(index) => {
            let known_by = api.applies.get(index).map_or("name", |it| it.key);
            format!("The {noun}s, told apart by their `{known_by}`.")
        }
        Manner::Added { field, .. } => format!(
            "The {noun}s to add. Those of `{field}` that are not there are added; those that are \
             stay as they are: an entry says how to add them, and is not compared with them."
        ),
    };
    let (docs, info) = (docs(&text), constant(section));
    quote! { #(#docs)* #ident: types::#new = #info as #key }
}

fn info(api: &Api<'_>, section: &Section<'_>) -> TokenStream {
    let constant = constant(section);
    let references = section.references.iter().map(|it| {
        let target = target(it.resource);
        record!(Reference { path: list(&it.path), target: quote! { &#target } })
    });
    let index = api.section(section.resource);
    let before = index.map(|it| api.before(it)).unwrap_or_default();
    let info = record!(SectionInfo {
        key: section.key,
        noun: names::words(section.resource),
        references: list(references),
        after: list(before.iter().filter_map(|it| Some(&api.sections.get(*it)?.key))),
    });
    quote! { static #constant: SectionInfo = #info; }
}

fn target(resource: &str) -> Ident {
    names::shouty(&format!("found{}", names::pascal(resource)))
}

/// What entries refer to, each once, with how it is looked for.
fn targets(api: &Api<'_>) -> TokenStream {
    let references = api.sections.iter().flat_map(|it| &it.references);
    let referred: BTreeMap<_, _> = references.map(|it| (it.resource, it.read)).collect();
    let targets = referred.into_iter().map(|(resource, read)| {
        let constant = target(resource);
        let section = api.section(resource).and_then(|it| api.sections.get(it));
        let find = read.and_then(|it| api.operations.get(it)).and_then(|it| {
            let id = &it.about.as_ref()?.ident;
            let request = requests::minimal(it, &quote! { #id: id.into(), });
            Some(quote! { |context, id| ::std::boxed::Box::pin(sections::is_there(#request)) })
        });
        let applied = section.and_then(|it| match it.manner {
            Manner::Applied(index) => api.applies.get(index),
            Manner::Added { .. } => None,
        });
        let listing = section.and_then(|it| match it.manner {
            Manner::Added { list, .. } => Some(list),
            Manner::Applied(_) => Some(applied?.list),
        });
        let listing = listing.and_then(|it| api.operations.get(it)).map(|it| {
            let request = requests::minimal(it, &quote! {});
            quote! { |context| ::std::boxed::Box::pin(sections::ids(#request)) }
        });
        let names = applied.map(|it| {
            let (key, resource) = (it.key, names::pascal(resource));
            quote! { sections::Names { key: #key, list: sections::names::<types::#resource> } }
        });
        let info = record!(Target {
            noun: names::words(resource),
            section: option(section.map(|it| &it.key)),
            find: option(find),
            list: option(listing),
            names: option(names),
        });
        quote! { static #constant: Target = #info; }
    });
    quote! { #(#targets)* }
}

/// What is needed of what an entry adds by a list of identifiers.
fn addable(api: &Api<'_>, section: &Section<'_>) -> Option<TokenStream> {
    let Manner::Added { create, list, field } = section.manner else { return None };
    let (resource, new) = (names::pascal(section.resource), names::pascal(section.new));
    let (create, list) = (api.operations.get(create)?, api.operations.get(list)?);
    let creation = requests::minimal(create, &quote! { body: new, });
    let listing = requests::minimal(list, &quote! {});
    let (create, list) = (requests::path(create), requests::path(list));
    let own = &api.object(section.new)?.field(field)?.ident;
    Some(quote! {
        #[cfg(feature = "apply")]
        impl crate::apply::sections::Addable for types::#resource {
            type New = types::#new;
            type Create = #create;
            type List = #list;
            const IDS: &'static str = #field;

            fn create(context: crate::operation::Context, new: Self::New) -> Self::Create {
                #creation
            }

            fn list(context: crate::operation::Context) -> Self::List {
                #listing
            }

            fn ids(new: &Self::New) -> &[Self::Id] { &new.#own }

            fn with_ids(mut new: Self::New, ids: ::std::vec::Vec<Self::Id>) -> Self::New {
                new.#own = ids;
                new
            }
        }
    })
}

//! Edits: a draft with setters and list verbs, and what is restated.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{docs, requests, setters};
use crate::codegen::api::{Api, Edit, Field, Type};
use crate::codegen::names;

pub fn edits(api: &Api<'_>) -> TokenStream {
    api.edits.iter().filter_map(|it| editable(api, it)).collect()
}

/// The name of the draft of a resource.
pub fn draft_name(edit: &Edit<'_>) -> Ident {
    format_ident!("{}Draft", names::pascal(edit.resource))
}

fn editable(api: &Api<'_>, edit: &Edit<'_>) -> Option<TokenStream> {
    let (known, change) = (api.object(edit.resource)?, api.object(edit.change)?);
    let (resource, of_type, draft) = (&known.ident, &change.ident, draft_name(edit));
    let (read, update) = (&api.operations[edit.read], &api.operations[edit.update]);
    let (get, put) = (requests::path(read), requests::path(update));
    let (read_id, id) = (&read.about.as_ref()?.ident, &update.about.as_ref()?.ident);
    let getting = requests::minimal(read, &quote! { #read_id: id, });
    let putting = requests::minimal(update, &quote! { #id: id, body: change, });
    let restated = edit.restated(api).map(|(field, known)| restate(field, known));
    let (own, keys): (Vec<_>, Vec<_>) = change.fields.iter().map(|it| (&it.ident, it.key)).unzip();
    let keep_extra = change.open.then(|| quote! { change.extra.retain(|key, _| keep(key)); });
    let preserving = preserving_docs(api, edit).map(|docs| {
        quote! {
            impl types::#of_type {
                #(#docs)*
                #[must_use]
                pub fn preserving(mut self, known: &types::#resource) -> Self {
                    crate::edit::Editable::restate(known, &mut self);
                    self
                }
            }
        }
    });
    let setters = setters::setters(api, change, &quote! { self.0.change }, true);
    let verbs = edit.readable(api).flat_map(|(field, known)| verbs(field, known));
    let noun = names::words(edit.resource);
    let docs = docs(&format!(
        "{} that is being edited: what it is now, and what shall change.\n\nThe setters are those \
         of the update. Lists and maps have verbs besides, which begin with what the resource has.",
        names::with_first(&super::a(&noun), str::to_uppercase)
    ));
    Some(quote! {
        #preserving
        #(#docs)*
        #[derive(Clone, Debug)]
        pub struct #draft(crate::edit::Draft<types::#resource, types::#of_type>);
        impl #draft {
            crate::edit::draft_methods!(types::#resource, types::#of_type);
            #(#setters)*
            #(#verbs)*
        }
        impl ::std::convert::From<crate::edit::Draft<types::#resource, types::#of_type>> for #draft {
            fn from(draft: crate::edit::Draft<types::#resource, types::#of_type>) -> Self { Self(draft) }
        }
        impl ::std::convert::From<#draft> for crate::edit::Draft<types::#resource, types::#of_type> {
            fn from(draft: #draft) -> Self { draft.0 }
        }
        impl crate::edit::Editable for types::#resource {
            type Change = types::#of_type;
            type Draft = #draft;
            type Get = #get;
            type Update = #put;

            fn get(context: crate::operation::Context, id: Self::Id) -> Self::Get {
                #getting
            }

            fn update(context: crate::operation::Context, id: Self::Id, change: Self::Change)
                -> Self::Update { #putting }

            fn restate(&self, change: &mut Self::Change) { #(#restated)* }

            fn retain(change: &mut Self::Change, keep: &dyn Fn(&str) -> bool) {
                #(crate::edit::keep(&mut change.#own, keep(#keys));)*
                #keep_extra
            }

            fn merge(change: Self::Change, other: Self::Change) -> Self::Change { change.merge(other) }
        }
    })
}

/// Sets a field to what the resource has, unless it is set.
fn restate(field: &Field<'_>, known: &Field<'_>) -> TokenStream {
    let (own, read) = (&field.ident, &known.ident);
    let value = match known.always {
        true => quote! { Some(&self.#read) },
        false => quote! { self.#read.as_ref() },
    };
    let same =
        field.of_type == known.of_type && field.of_type.object().is_none() && !field.nullable;
    let copy = match same {
        true => quote! { #value.cloned() },
        false => quote! { #value.and_then(crate::edit::converted) },
    };
    quote! { if change.#own.is_none() { change.#own = #copy; } }
}

/// What `preserving` does, if the edit restates anything.
pub fn preserving_docs(api: &Api<'_>, edit: &Edit<'_>) -> Option<Vec<TokenStream>> {
    let fields = edit.restated_names(api);
    let noun = names::words(edit.resource);
    let text = format!(
        "Restates {fields} as `known` has them, unless they are set here.

Sources disagree on whether an update resets these fields when they are
omitted. A field that `known` doesn't have isn't restated. If someone changed
the {noun} since `known` was read, this changes it back. A request for
another {noun} than `known` is refused when it is sent."
    );
    (!fields.is_empty()).then(|| docs(&text))
}

/// Adding to a list or map and removing from it, knowing what is in it.
fn verbs(field: &Field<'_>, known: &Field<'_>) -> Vec<TokenStream> {
    let Some([add, remove]) = verb_names(field) else { return Vec::new() };
    let name = names::snake("value");
    let entry = quote! { entry: impl ::std::convert::Into<::std::string::String> };
    let (added, adds, removes, taken, key) = match &field.of_type {
        Type::List(item) => {
            let (of_type, value) = setters::argument_of(item, &name);
            let item = item.rust(true);
            let adds = quote! {
                let value: #item = #value;
                if !known.contains(&value) { known.push(value); }
            };
            let removes = quote! {
                let value: #item = #value;
                known.retain(|other| *other != value);
            };
            let value = quote! { value: #of_type };
            ("Adds to `{}`, unless it is there.", adds, removes, value.clone(), value)
        }
        Type::Map(of_value) => {
            let (of_type, value) = setters::argument_of(of_value, &name);
            (
                "Inserts into `{}`, in place of an entry of the same name.",
                quote! { known.insert(entry.into(), #value); },
                quote! { known.remove(&entry.into()); },
                quote! { #entry, value: #of_type },
                entry,
            )
        }
        _ => return Vec::new(),
    };
    let removed = "Removes from `{}`; does nothing if it is not there.";
    vec![
        verb(field, known, &add, added, &taken, &adds),
        verb(field, known, &remove, removed, &key, &removes),
    ]
}

fn verb(
    field: &Field<'_>,
    known: &Field<'_>,
    name: &Ident,
    what: &str,
    arguments: &TokenStream,
    rewrite: &TokenStream,
) -> TokenStream {
    let (own, read) = (&field.ident, known.key);
    let docs = docs(&format!(
        "{}\n\nSends the whole as it was read, with this change. Not atomic: what someone\nelse \
         changed since is overwritten. Refused if it could not be read.",
        what.replace("{}", field.key)
    ));
    let of_type = field.of_type.rust(true);
    let take = field.nullable.then(|| quote! { .and_then(crate::model::Nullable::into_option) });
    let put = field.nullable.then(|| quote! { .map(crate::model::Nullable::Value) });
    quote! {
        #(#docs)*
        #[must_use]
        pub fn #name(mut self, #arguments) -> Self {
            let set_here = self.0.change.#own.take() #take;
            self.0.change.#own =
                self.0.rewrite(#read, set_here, |known: &mut #of_type| { #rewrite }) #put;
            self
        }
    }
}

/// `add_number` and `remove_number` for a list `numbers`, `insert_label` and
/// `remove_label` for a map `labels`.
pub fn verb_names(field: &Field<'_>) -> Option<[Ident; 2]> {
    let plural = setters::plain(&field.ident);
    let add = match &field.of_type {
        Type::List(_) => "add",
        Type::Map(_) => "insert",
        _ => return None,
    };
    let noun = singular(&plural, field);
    Some([add, "remove"].map(|verb| format_ident!("{verb}_{noun}")))
}

fn singular(plural: &str, field: &Field<'_>) -> String {
    let stated = field.schema["x-singular"].as_str().filter(|name| names::is_usable(name));
    let guess = || plural.strip_suffix('s').filter(|guess| names::is_usable(guess));
    match stated {
        Some(name) => setters::plain(&names::snake(name)),
        None => guess().unwrap_or(plural).to_owned(),
    }
}

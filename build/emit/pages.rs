//! Lists with pages: where the page is asked for, and where its position is said.

use proc_macro2::TokenStream;
use quote::quote;

use crate::codegen::api::{Api, Field, Operation, Type};
use crate::codegen::names;

/// What the number of the last page, and that of all items, is called.
const LAST_PAGE: &[&str] = &["last page", "total pages", "page count"];
const TOTAL: &[&str] = &["total", "total items", "total count"];

pub fn paged(api: &Api<'_>, operation: &Operation<'_>) -> Option<TokenStream> {
    let object = api.returned(operation)?;
    let (items, resource) = object.items?;
    let (ident, items) = (&operation.ident, &object.field(items)?.ident);
    let (page, item) = (&object.ident, names::pascal(resource));
    let number = &operation.page()?.ident;
    // Where the position of a page is said: beside its items, or in an object.
    let position = |keys: &[&str]| {
        let is_it = |it: &Field<'_>| {
            keys.contains(&names::words(it.key).as_str()) && it.of_type == Type::Integer
        };
        let fields = object.with_parts(api).filter(|(_, field)| is_it(field));
        let first = fields.min_by_key(|(part, _)| part.is_some());
        first.map_or(quote! { None }, |(part, field)| {
            let own = &field.ident;
            match part.map(|it| &it.ident) {
                Some(part) => quote! { page.#part.as_ref().and_then(|it| it.#own) },
                None => quote! { page.#own },
            }
        })
    };
    let (last, total) = (position(LAST_PAGE), position(TOTAL));
    Some(quote! {
        impl #ident {
            crate::paging::paged_methods!(types::#item, types::#page);
        }
        impl crate::resource::Paged for #ident {
            type Item = types::#item;

            fn page(&mut self) -> &mut ::std::option::Option<i64> { &mut self.#number }
            fn items(page: &types::#page) -> &[types::#item] { &page.#items }
            fn into_items(page: types::#page) -> ::std::vec::Vec<types::#item> { page.#items }
            fn last_page(page: &types::#page) -> ::std::option::Option<i64> { #last }
            fn total(page: &types::#page) -> ::std::option::Option<i64> { #total }
        }
    })
}

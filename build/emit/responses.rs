//! What objects can do that are received: they are read, and identified.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::objects::extra_fields;
use crate::codegen::api::{Api, Object, Type};
use crate::codegen::{names, usage};

pub fn response(api: &Api<'_>, object: &Object<'_>) -> TokenStream {
    let (reading, resource) = (reading(object), resource(api, object));
    quote! { #reading #resource }
}

/// How a response is read: see `src/read.rs`.
fn reading(object: &Object<'_>) -> TokenStream {
    let ident = &object.ident;
    let lines = object.fields.iter().map(|field| {
        let (name, key, of_type) = (&field.ident, field.key, field.of_type.rust(false));
        let of_type = if field.boxed {
            quote! { ::std::boxed::Box<#of_type> }
        } else {
            of_type
        };
        let aliases = usage::texts(&field.schema["x-aliases"]);
        let word = match object.identity {
            _ if !field.always => "optional",
            Some(identity) if identity.part.is_some() => "part",
            Some(_) => "identifier",
            None => "required",
        };
        let word = names::snake(word);
        let aliases = (!aliases.is_empty()).then(|| quote! { [#(#aliases),*] });
        quote! { #word #name: #of_type = #key #aliases }
    });
    let holds_secret = object.holds_secret;
    quote! {
        crate::read::response_object! {
            types::#ident, #holds_secret { #(#lines,)* }
        }
    }
}

fn resource(api: &Api<'_>, object: &Object<'_>) -> Option<TokenStream> {
    let identity = object.identity?;
    let (ident, table) = (&object.ident, names::shouty(object.name));
    let id = names::pascal(identity.id);
    let noun = names::words(object.name);
    let own = |object: &Object<'_>, key| Some(object.field(key)?.ident.clone());
    let path = match identity.part {
        Some(part) => {
            let name = object.field(part)?.of_type.object()?;
            let (part, inner) = (own(object, part)?, own(api.object(name)?, identity.key)?);
            quote! { #part.#inner }
        }
        None => own(object, identity.key)?.into_token_stream(),
    };
    let name = object.field("name").filter(|it| it.of_type == Type::Text).map(|it| {
        let name = &it.ident;
        quote! { fn name(&self) -> ::std::option::Option<&str> { self.#name.as_deref() } }
    });
    let extra_fields = extra_fields();
    Some(quote! {
        impl crate::resource::Resource for types::#ident {
            type Id = values::#id;
            const NOUN: &'static str = #noun;
            const OBJECT: &'static crate::describe::ObjectInfo = &tables::#table;

            fn id(&self) -> &Self::Id { &self.#path }

            #name

            #extra_fields
        }
        crate::resource::resource_methods!(types::#ident);
        impl ::std::convert::From<&types::#ident> for values::#id {
            fn from(resource: &types::#ident) -> Self {
                ::std::clone::Clone::clone(crate::resource::Resource::id(resource))
            }
        }
    })
}

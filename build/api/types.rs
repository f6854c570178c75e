//! What values are.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::Api;
use crate::codegen::{names, usage};

/// What a value is.
#[derive(Clone, Debug, PartialEq)]
pub enum Type<'a> {
    Any,
    Text,
    Secret,
    /// A secret that the server makes, and shows.
    IssuedSecret,
    Flag,
    Integer,
    Number,
    Identifier(&'a str),
    Values(&'a str),
    List(Box<Type<'a>>),
    Map(Box<Type<'a>>),
    Object(&'a str),
}

impl<'a> Api<'a> {
    /// What values of this schema are.
    pub fn type_of(&self, root: &'a Value, schema: &'a Value) -> Type<'a> {
        if let Some(name) = usage::target(schema) {
            let component = usage::component(root, name);
            return match () {
                () if self.identifiers.contains_key(name) => Type::Identifier(name),
                () if self.enums.contains_key(name) => Type::Values(name),
                () if usage::is_object(component) => Type::Object(name),
                () => self.type_of(root, component),
            };
        }
        let inner = |inner: &'a Value| Box::new(self.type_of(root, inner));
        match schema["type"].as_str() {
            Some("string") if schema["format"] == "password" => match schema["x-issued"] == true {
                true => Type::IssuedSecret,
                false => Type::Secret,
            },
            Some("string") => Type::Text,
            Some("boolean") => Type::Flag,
            Some("integer") => Type::Integer,
            Some("number") => Type::Number,
            Some("array") => Type::List(inner(&schema["items"])),
            Some("object") if schema["additionalProperties"].is_object() => {
                Type::Map(inner(&schema["additionalProperties"]))
            }
            Some("object") => Type::Map(Box::new(Type::Any)),
            _ => Type::Any,
        }
    }
}

impl<'a> Type<'a> {
    /// The Rust type, in what is sent or in what is received.
    pub fn rust(&self, sent: bool) -> TokenStream {
        match self {
            Self::Any => quote! { ::serde_json::Value },
            Self::Text => quote! { ::std::string::String },
            Self::IssuedSecret => quote! { crate::model::IssuedSecret },
            Self::Secret if sent => quote! { crate::model::Secret },
            Self::Secret => quote! { crate::model::MaskedSecret },
            Self::Flag => quote! { bool },
            Self::Integer => quote! { i64 },
            Self::Number => quote! { f64 },
            Self::Identifier(name) | Self::Values(name) => {
                let name = names::pascal(name);
                quote! { crate::generated::values::#name }
            }
            Self::List(item) => {
                let item = item.rust(sent);
                quote! { ::std::vec::Vec<#item> }
            }
            Self::Map(value) => {
                let value = value.rust(sent);
                quote! { ::std::collections::BTreeMap<::std::string::String, #value> }
            }
            Self::Object(name) => {
                let name = names::pascal(name);
                quote! { crate::generated::types::#name }
            }
        }
    }

    /// Whether a value is as cheap to copy as to borrow.
    pub fn is_plain(&self) -> bool {
        matches!(self, Self::Flag | Self::Integer | Self::Number)
    }

    /// What lists and maps of it hold in the end, or itself.
    pub fn single(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.single(),
            single => single,
        }
    }

    /// The objects that a value holds, by name.
    pub fn object(&self) -> Option<&'a str> {
        match self.single() {
            Self::Object(name) => Some(name),
            _ => None,
        }
    }
}

/// Whether a list or map is meant.
pub fn is_collection(of_type: &Type<'_>) -> bool {
    matches!(of_type, Type::List(_) | Type::Map(_))
}

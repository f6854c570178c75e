//! Rust names for the names of the description.

use heck::{ToPascalCase, ToSnakeCase};
use proc_macro2::Ident;
use quote::format_ident;

/// A field or method name: `geoRegion` is `geo_region`, `type` is `type_`.
pub fn snake(name: &str) -> Ident {
    ident(&without_apostrophes(name).to_snake_case())
}

/// A type or variant name: `in001` is `In001`.
pub fn pascal(name: &str) -> Ident {
    ident(&without_apostrophes(name).to_pascal_case())
}

/// As the generator does it.
fn without_apostrophes(name: &str) -> String {
    name.replace('\'', "")
}

/// Whether a name gives a Rust identifier at all.
pub fn is_usable(name: &str) -> bool {
    let snake = name.to_snake_case();
    !snake.is_empty() && syn::parse_str::<Ident>(&format!("{snake}_")).is_ok()
}

fn ident(text: &str) -> Ident {
    // A keyword since the 2024 edition, which syn does not know.
    if text != "gen" && syn::parse_str::<Ident>(text).is_ok() {
        format_ident!("{text}")
    } else {
        format_ident!("{text}_")
    }
}

/// The last segment of a reference: `#/components/schemas/Transport`.
pub fn referenced(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}

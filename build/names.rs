//! Rust names and English words for the names of the description.

use heck::{ToLowerCamelCase, ToPascalCase, ToShoutySnakeCase, ToSnakeCase};
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

/// The variant of a known value: `720p` is `V720p`. `None` if nothing of it can
/// be spelt.
pub fn variant(value: &str) -> Option<Ident> {
    let is_spelt = value.chars().any(char::is_alphanumeric);
    let mut names = [value.to_owned(), format!("v{value}")].into_iter().filter(|_| is_spelt);
    names.find(|it| is_usable(it)).map(|it| pascal(&it))
}

/// A JSON name in the API's style: `Phone numbers` is `phoneNumbers`.
pub fn camel(name: &str) -> String {
    without_apostrophes(name).to_lower_camel_case()
}

/// The name of a constant: `PageInfo` is `PAGE_INFO`.
pub fn shouty(name: &str) -> Ident {
    ident(&without_apostrophes(name).to_shouty_snake_case())
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
    reference.strip_prefix("#/components/schemas/").filter(|it| !it.contains(['/', '~']))
}

/// A name in words for messages: `RoutingRuleId` is `routing rule id`.
pub fn words(name: &str) -> String {
    name.to_snake_case().replace('_', " ")
}

/// Whether a name ends with the word "id": `lineId`, `line_id`.
pub fn is_of_identifier(name: &str) -> bool {
    let words = words(name);
    words == "id" || words.ends_with(" id")
}

/// A text with its first letter in another case.
pub fn with_first(text: &str, case: fn(&str) -> String) -> String {
    let end = text.chars().next().map_or(0, char::len_utf8);
    case(&text[..end]) + &text[end..]
}

/// An `operationId` without the words of the resource: `switchCallRoom` of
/// `calls` is `switch_room`.
pub fn without_resource(operation_id: &str, resource: &str) -> Option<String> {
    let stems = |text: &str| text.split(' ').map(stem).collect::<Vec<_>>();
    let (id, resource) = (words(operation_id), words(resource));
    let (own, noun) = (stems(&id), stems(&resource));
    let at = own.windows(noun.len()).position(|window| window == noun)?;
    let all: Vec<_> = id.split(' ').collect();
    let rest = [&all[..at], &all[at + noun.len()..]].concat().join("_");
    (!rest.is_empty()).then_some(rest)
}

/// A word without its plural, roughly: only used to compare words.
fn stem(word: &str) -> String {
    let one =
        |ending: &str, instead: &str| Some(format!("{}{instead}", word.strip_suffix(ending)?));
    let plural = |ending: &str| word.ends_with(ending).then(|| word[..word.len() - 2].to_owned());
    one("ies", "y")
        .or_else(|| ["sses", "xes", "ches", "shes", "zes"].into_iter().find_map(plural))
        .or_else(|| one("s", "").filter(|it| !it.ends_with('s')))
        .unwrap_or_else(|| word.to_owned())
}

//! The parameters that an operation takes beside its body.

use proc_macro2::Ident;
use serde_json::Value;

use super::{Api, Type};
use crate::codegen::{names, usage};

/// In the order in which the generator takes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Path,
    Query,
    Header,
}

pub struct Parameter<'a> {
    pub pointer: String,
    pub key: &'a str,
    pub ident: Ident,
    pub place: Place,
    pub required: bool,
    pub of_type: Type<'a>,
    pub node: &'a Value,
    /// The least value of a whole number.
    pub minimum: Option<i64>,
}

/// The parameters of the operation with this pointer and path.
pub fn read<'a>(root: &'a Value, api: &Api<'a>, operation: &str, path: &str) -> Vec<Parameter<'a>> {
    let listed = usage::parameters(root, operation).into_iter();
    let read = |(pointer, node): (String, &'a Value)| {
        let key = node["name"].as_str()?;
        let of_type = api.type_of(root, &node["schema"]);
        let minimum = usage::plain(root, &node["schema"])["minimum"].as_i64();
        Some(Parameter {
            pointer,
            key,
            ident: names::snake(node["x-name"].as_str().unwrap_or(key)),
            place: match node["in"].as_str()? {
                "path" => Place::Path,
                "query" => Place::Query,
                _ => Place::Header,
            },
            required: node["required"] == true,
            minimum: minimum.filter(|_| of_type == Type::Integer),
            of_type,
            node,
        })
    };
    let mut found: Vec<_> = listed.filter_map(read).collect();
    found.sort_by_key(|it| match it.place {
        Place::Path => (it.place, path.find(&format!("{{{}}}", it.key)), ""),
        Place::Query | Place::Header => (it.place, None, it.key),
    });
    found
}

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

/// Ends a key where the generator needs another name. Nobody's key has it.
pub const MARK: char = '\u{e000}';

pub struct Parameter<'a> {
    pub pointer: String,
    pub key: &'a str,
    pub ident: Ident,
    /// The name by which the generator knows it: the key, with a [`MARK`] and
    /// its place behind it if that alone gives the Rust name of another.
    pub generated: String,
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
            generated: key.to_owned(),
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
    for index in 0..found.len() {
        let (key, place) = (found[index].key, found[index].place);
        let same = found.iter().filter(|it| names::words(it.key) == names::words(key)).count();
        if same > 1 || names::words(key) == "body" {
            found[index].generated = format!("{key}{MARK}{place:?}{index}");
        }
    }
    found.sort_by(|a, b| order(a, path).cmp(&order(b, path)));
    found
}

fn order<'b>(parameter: &'b Parameter<'_>, path: &str) -> (Place, Option<usize>, &'b str) {
    match parameter.place {
        Place::Path => (Place::Path, path.find(&format!("{{{}}}", parameter.key)), ""),
        place => (place, None, &parameter.generated),
    }
}

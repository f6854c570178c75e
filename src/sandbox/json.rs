//! JSON by the tables: paths into it, secrets in it, other names for it.

use serde_json::{Map, Value, json};

pub(super) use crate::describe::path::at;
use crate::describe::{Field, Kind, ObjectInfo};
use crate::secret::MaskedSecret;

/// Puts a value at a path, creating the objects that lead there.
pub(super) fn put(object: &mut Map<String, Value>, path: &str, value: Value) {
    let Some((first, rest)) = path.split_once('.') else {
        object.insert(path.to_owned(), value);
        return;
    };
    let next = object.entry(first).or_insert(Value::Null);
    if !next.is_object() {
        *next = json!({});
    }
    if let Value::Object(next) = next {
        put(next, rest, value);
    }
}

/// The field that a key of an object stands for.
pub(super) fn field(object: &ObjectInfo, key: &str) -> Option<&'static Field> {
    let by_name = object.fields.iter().find(|field| field.name == key || field.read_as == key);
    by_name.or_else(|| object.fields.iter().find(|field| field.aliases.contains(&key)))
}

/// The path of the first property that fits, outer ones before nested ones.
pub(super) fn find_path(object: &ObjectInfo, fits: &dyn Fn(&Field) -> bool) -> Option<String> {
    /// `above`: the objects that this one is in. One that contains itself has no end.
    fn below<'a>(
        object: &'a ObjectInfo,
        fits: &dyn Fn(&Field) -> bool,
        above: &[&'a str],
    ) -> Option<String> {
        if let Some(field) = object.fields.iter().find(|field| fits(field)) {
            return Some(field.name.to_owned());
        }
        let above = [above, &[object.name]].concat();
        object.fields.iter().find_map(|field| match field.kind {
            Kind::Object(inner) if !above.contains(&inner.name) => {
                Some(format!("{}.{}", field.name, below(inner, fits, &above)?))
            }
            _ => None,
        })
    }
    below(object, fits, &[])
}

/// What the value at a path is.
pub(super) fn kind_at(object: &ObjectInfo, path: &str) -> Option<Kind> {
    let (first, rest) =
        path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    match (field(object, first)?.kind, rest) {
        (kind, None) => Some(kind),
        (Kind::Object(inner), Some(rest)) => kind_at(inner, rest),
        _ => None,
    }
}

/// Replaces every secret in a value, at any depth.
pub(super) fn replace_secrets(value: &mut Value, kind: Kind, by: &Value) {
    match (kind, value) {
        (_, Value::Null) => {}
        (Kind::Secret, value) => *value = by.clone(),
        (Kind::List(kind), Value::Array(items)) => {
            items.iter_mut().for_each(|item| replace_secrets(item, *kind, by));
        }
        (Kind::Map(kind), Value::Object(entries)) => {
            entries.values_mut().for_each(|entry| replace_secrets(entry, *kind, by));
        }
        (Kind::Object(object), Value::Object(entries)) => {
            for (key, entry) in entries {
                if let Some(field) = field(object, key) {
                    replace_secrets(entry, field.kind, by);
                }
            }
        }
        _ => {}
    }
}

/// Masks every secret in a value, as responses do.
pub(super) fn mask(value: &mut Value, object: &'static ObjectInfo) {
    replace_secrets(value, Kind::Object(object), &json!(MaskedSecret::new()));
}

/// What was sent, under the names by which it is read.
pub(super) fn as_read(sent: Map<String, Value>, object: &ObjectInfo) -> Map<String, Value> {
    let mut read = Map::new();
    for (key, value) in sent {
        match object.fields.iter().find(|field| field.name == key) {
            Some(field) => put(&mut read, field.read_as, value_as_read(value, field.kind)),
            None => drop(read.insert(key, value)),
        }
    }
    read
}

fn value_as_read(value: Value, kind: Kind) -> Value {
    match (kind, value) {
        (Kind::Object(object), Value::Object(sent)) => Value::Object(as_read(sent, object)),
        (Kind::List(kind), Value::Array(items)) => {
            items.into_iter().map(|item| value_as_read(item, *kind)).collect()
        }
        (_, value) => value,
    }
}

/// Puts an identifier in the place of every one of its kind.
pub(super) fn replace_ids(value: &mut Value, kind: Kind, noun: &str, id: &str) {
    match (kind, value) {
        (_, Value::Null) => {}
        (Kind::Id(of), value) if of == noun => *value = json!(id),
        (Kind::Object(object), Value::Object(entries)) => {
            for (key, entry) in entries {
                if let Some(field) = field(object, key) {
                    replace_ids(entry, field.kind, noun, id);
                }
            }
        }
        _ => {}
    }
}

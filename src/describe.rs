//! What the description says, as constant tables that the build emits.
//!
//! Everything that works on JSON reads these instead of naming a resource:
//! diffs, restating, redaction, and the sandbox.

#[cfg(feature = "sandbox")]
mod endpoint;

use serde_json::Value;

use crate::model::{meant, quoted};

#[cfg(feature = "sandbox")]
pub use endpoint::{Endpoint, IdFrom, Parameter};

/// What the description says of an operation.
#[derive(Debug)]
pub struct OperationInfo {
    /// Its `operationId`.
    pub name: &'static str,
    /// The HTTP method, in upper case.
    pub method: &'static str,
    /// The path with its parameters in braces.
    pub path: &'static str,
    /// What it is about, for messages: `outbound gateway`. "request" where it is about no resource.
    pub noun: &'static str,
    /// Whether it may be sent again although an earlier attempt may have been applied.
    pub repeatable: bool,
    /// The methods of its variants (`x-variant-of`).
    pub variants: &'static [&'static str],
    /// What to do about a status: the first sentence of that response's description.
    pub hints: &'static [(u16, &'static str)],
}

impl OperationInfo {
    /// Whether it changes something: reading is never "applied".
    pub const fn changes(&self) -> bool {
        !matches!(self.method.as_bytes(), b"GET" | b"HEAD")
    }
}

/// What an operation does to the resources that it is about.
#[cfg(any(feature = "dynamic", feature = "sandbox"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "it depends on the description which are used")]
pub enum Action {
    List,
    Create,
    Read,
    Update,
    Delete,
    Other,
}

/// What the description says of an object.
#[derive(Debug)]
pub struct ObjectInfo {
    pub name: &'static str,
    pub fields: &'static [Field],
    /// Whether it may have fields that are not described.
    pub open: bool,
    /// `minProperties` is 1 or more.
    pub not_empty: bool,
    /// Of each group (an `anyOf` of `required` lists) one alternative must be complete.
    pub any_of: &'static [&'static [&'static str]],
    /// What it is.
    #[cfg(feature = "dynamic")]
    pub docs: &'static str,
}

impl ObjectInfo {
    /// The field with this JSON name.
    pub fn field(&self, name: &str) -> Option<&'static Field> {
        self.fields.iter().find(|it| it.name == name)
    }

    /// The field that is probably meant by a name that is none: misspelt, or called
    /// as it is in Rust or in responses.
    pub fn misspelt(&self, name: &str) -> Option<&'static str> {
        let is_called = |it: &&Field| it.read_as == name || it.aliases.contains(&name);
        let other = self.fields.iter().find(is_called).map(|it| it.name);
        other.or_else(|| meant(name, self.fields.iter().map(|it| it.name)))
    }

    /// Says that there is no field with this name, and which one there is.
    pub fn lacks(&self, name: &str) -> String {
        let known = || self.fields.iter().map(|it| it.name).collect::<Vec<_>>().join(", ");
        let remedy = match self.misspelt(name) {
            Some(instead) => format!("did you mean `{instead}`?"),
            None => format!("there are {}", known()),
        };
        format!("{} is no field of {}; {remedy}", quoted(name), self.name)
    }

    /// Whether one of its own fields is a secret.
    pub fn holds_secret(&self) -> bool {
        self.fields.iter().any(|it| matches!(it.kind, Kind::Secret | Kind::IssuedSecret))
    }

    /// The name under which a response carries the field with this JSON name.
    pub fn read_as<'a>(&self, name: &'a str) -> &'a str {
        self.field(name).map_or(name, |it| it.read_as)
    }
}

/// A property of an object.
#[derive(Debug)]
pub struct Field {
    /// The JSON name.
    pub name: &'static str,
    /// The name under which a response carries it; the same, mostly (`x-read-as`).
    pub read_as: &'static str,
    /// Other names: under which a response may carry it (`x-aliases`), or by which Rust calls it
    /// where it is sent.
    pub aliases: &'static [&'static str],
    pub kind: Kind,
    pub required: bool,
    pub nullable: bool,
    /// Only the server sets it (`readOnly`), a time of change for one.
    pub read_only: bool,
    /// `minLength`/`minItems` is 1 or more: blank or empty is refused.
    pub not_blank: bool,
    /// Restated by edits (`x-reset-when-omitted`).
    pub reset_when_omitted: bool,
    /// Only with these values of other fields (`x-only-when`): (field, value).
    pub only_when: Option<(&'static str, &'static str)>,
    #[cfg(feature = "dynamic")]
    pub words: Words,
}

/// What is said of a value to people.
#[cfg(feature = "dynamic")]
#[derive(Debug)]
pub struct Words {
    pub docs: &'static str,
    /// Its name in Rust, in snake case.
    pub own_name: &'static str,
    /// One item of it, if it is a list or a map, in snake case.
    pub singular: &'static str,
    /// The values that are known, of its items if it is a list, with what each means.
    pub known: &'static [(&'static str, &'static str)],
    /// An example as JSON text.
    pub example: Option<&'static str>,
}

/// What a value is.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    Any,
    Text,
    /// `format: password`.
    Secret,
    /// The same, made by the server, which shows it.
    IssuedSecret,
    Flag,
    Integer,
    Number,
    /// An identifier; which kind, for messages: `outbound gateway id`.
    Id(&'static str),
    /// A string with known values that may grow.
    Values(&'static [&'static str]),
    List(&'static Kind),
    Map(&'static Kind),
    Object(&'static ObjectInfo),
}

impl Kind {
    /// Whether there are secrets in a value.
    pub fn has_secrets(&self, value: &Value) -> bool {
        let mut without = value.clone();
        self.redact(&mut without, &Value::Null);
        without != *value
    }

    /// The parts of a list, a map or an object, each with what it is; `None` for
    /// what the description does not know.
    fn parts<'v>(
        self,
        value: &'v mut Value,
    ) -> Box<dyn Iterator<Item = (Option<Self>, &'v mut Value)> + 'v> {
        match (self, value) {
            (Self::List(item), Value::Array(items)) => {
                Box::new(items.iter_mut().map(|it| (Some(*item), it)))
            }
            (Self::Map(inner), Value::Object(entries)) => {
                Box::new(entries.values_mut().map(|it| (Some(*inner), it)))
            }
            (Self::Object(object), Value::Object(entries)) => Box::new(
                entries.iter_mut().map(|(key, it)| (object.field(key).map(|it| it.kind), it)),
            ),
            _ => Box::new(std::iter::empty()),
        }
    }

    /// Replaces what the description does not know, at any depth.
    pub fn hide_unknown(&self, value: &mut Value, instead: &Value) {
        for (kind, part) in self.parts(value) {
            match kind {
                Some(kind) => kind.hide_unknown(part, instead),
                None => *part = instead.clone(),
            }
        }
    }

    /// The secrets that are set in a value of this name, by their JSON names.
    pub fn secrets(&self, name: &'static str, value: &Value) -> Vec<&'static str> {
        match (self, value) {
            (_, Value::Null) => Vec::new(),
            (Self::Secret, _) => vec![name],
            (Self::List(item), Value::Array(items)) => {
                items.iter().flat_map(|it| item.secrets(name, it)).collect()
            }
            (Self::Map(inner), Value::Object(entries)) => {
                entries.values().flat_map(|it| inner.secrets(name, it)).collect()
            }
            (Self::Object(object), Value::Object(entries)) => {
                let fields = entries.iter().filter_map(|(key, it)| Some((object.field(key)?, it)));
                fields.flat_map(|(field, it)| field.kind.secrets(field.name, it)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Collects the fields of a value that are not described, by their paths.
    pub fn unknown(&self, value: &Value, path: &str, found: &mut Vec<String>) {
        let join = |key: &str| match path {
            "" => key.to_owned(),
            path => format!("{path}.{key}"),
        };
        match (self, value) {
            (Self::List(item), Value::Array(items)) => {
                for (index, it) in items.iter().enumerate() {
                    item.unknown(it, &format!("{path}[{index}]"), found);
                }
            }
            (Self::Map(inner), Value::Object(entries)) => {
                entries.iter().for_each(|(key, it)| inner.unknown(it, &join(key), found));
            }
            (Self::Object(object), Value::Object(entries)) => {
                for (key, it) in entries {
                    match object.field(key) {
                        Some(field) => field.kind.unknown(it, &join(key), found),
                        None => found.push(join(key)),
                    }
                }
            }
            _ => {}
        }
    }

    /// Replaces the secrets of a value, at any depth, and what stands in the
    /// place of an object that should hold one.
    pub fn redact(&self, value: &mut Value, instead: &Value) {
        match self {
            _ if value.is_null() => {}
            Self::Secret | Self::IssuedSecret => *value = instead.clone(),
            Self::Object(object) if !value.is_object() && object.holds_secret() => {
                *value = instead.clone();
            }
            _ => {
                for (kind, part) in self.parts(value) {
                    if let Some(kind) = kind {
                        kind.redact(part, instead);
                    }
                }
            }
        }
    }
}

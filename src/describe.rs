//! What the description says, as constant tables that the build emits.
//!
//! Everything that works on JSON reads these instead of naming a resource:
//! diffs, restating, redaction, and the sandbox.

#[cfg(any(feature = "dynamic", feature = "sandbox"))]
mod action;
#[cfg(feature = "sandbox")]
mod endpoint;
#[cfg(any(feature = "apply", feature = "sandbox"))]
pub mod path;
#[cfg(feature = "dynamic")]
mod words;

use serde_json::Value;

use crate::model::{meant, quoted};

#[cfg(any(feature = "dynamic", feature = "sandbox"))]
pub use action::Action;
#[cfg(feature = "sandbox")]
pub use endpoint::{Endpoint, IdFrom, Parameter};
#[cfg(feature = "dynamic")]
pub use words::Words;

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

/// Where a part of a value is.
enum At<'a> {
    Item(usize),
    Entry(&'a str),
}

impl At<'_> {
    fn below(&self, path: &str) -> String {
        match self {
            Self::Item(index) => format!("{path}[{index}]"),
            Self::Entry(key) if path.is_empty() => (*key).to_owned(),
            Self::Entry(key) => format!("{path}.{key}"),
        }
    }
}

/// What takes a part of a value: where it is, what it is with the JSON name of its
/// field – `None` for what the description does not know – and its value.
type Visit<'a> = &'a mut dyn FnMut(At<'_>, Option<(Kind, &'static str)>, &mut Value);

impl Kind {
    /// Visits the parts of a list, a map or an object. The items of a field that
    /// is called `name` are called so.
    fn each_part(self, name: &'static str, value: &mut Value, visit: Visit<'_>) {
        match (self, value) {
            (Self::List(kind), Value::Array(items)) => {
                for (index, item) in items.iter_mut().enumerate() {
                    visit(At::Item(index), Some((*kind, name)), item);
                }
            }
            (Self::Map(kind), Value::Object(entries)) => {
                for (key, entry) in entries {
                    visit(At::Entry(key), Some((*kind, name)), entry);
                }
            }
            (Self::Object(object), Value::Object(entries)) => {
                for (key, entry) in entries {
                    let known = object.field(key).map(|it| (it.kind, it.name));
                    visit(At::Entry(key), known, entry);
                }
            }
            _ => {}
        }
    }

    /// Replaces what the description does not know, at any depth.
    pub fn hide_unknown(self, value: &mut Value, instead: &Value) {
        self.each_part("", value, &mut |_, known, part| match known {
            Some((kind, _)) => kind.hide_unknown(part, instead),
            None => *part = instead.clone(),
        });
    }

    /// Collects the fields of a value that are not described, by their paths.
    pub fn unknown(self, value: &mut Value, path: &str, found: &mut Vec<String>) {
        self.each_part("", value, &mut |at, known, part| match known {
            Some((kind, _)) => kind.unknown(part, &at.below(path), found),
            None => found.push(at.below(path)),
        });
    }

    /// Replaces the secrets of a value, at any depth, and what stands in the
    /// place of an object that should hold one.
    pub fn redact(self, value: &mut Value, instead: &Value) {
        self.each_secret("", value, &mut |_, secret| *secret = instead.clone());
    }

    /// The secrets that are set in a value of this name, by their JSON names.
    pub fn secrets(self, name: &'static str, value: &Value) -> Vec<&'static str> {
        let mut found = Vec::new();
        self.each_secret(name, &mut value.clone(), &mut |name, _| found.push(name));
        found
    }

    /// Whether there are secrets in a value.
    pub fn has_secrets(self, value: &Value) -> bool {
        !self.secrets("", value).is_empty()
    }

    fn each_secret(
        self,
        name: &'static str,
        value: &mut Value,
        visit: &mut dyn FnMut(&'static str, &mut Value),
    ) {
        match self {
            _ if value.is_null() => {}
            Self::Secret | Self::IssuedSecret => visit(name, value),
            Self::Object(object) if !value.is_object() && object.holds_secret() => {
                visit(name, value);
            }
            _ => self.each_part(name, value, &mut |_, known, part| {
                if let Some((kind, name)) = known {
                    kind.each_secret(name, part, visit);
                }
            }),
        }
    }
}

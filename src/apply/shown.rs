//! How a plan is shown, to people and to programs.

use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::Value;

use super::creatable::Creatable;
use super::plan::ApplyPlan;
use crate::describe::{Kind, ObjectInfo};
use crate::diff::object_of;
use crate::edit::EditPlan;
use crate::error::Redactor;
use crate::payload::{Payload, redacted};

/// In place of a secret that is sent.
const SENSITIVE: &str = "(sensitive value)";
/// In place of what nobody knows: it may be a secret.
const NOT_SHOWN: &str = "(not shown)";

impl<R: Creatable> fmt::Display for ApplyPlan<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let noun = R::NOUN;
        for new in self.to_create() {
            writeln!(f, "+ {noun} {:?}", R::natural_key_of(new))?;
            for line in lines(new) {
                writeln!(f, "    {line}")?;
            }
        }
        for plan in self.to_change() {
            writeln!(f, "~ {}", Named(plan.before()))?;
            for field in plan.diff() {
                let mut described = R::Change::OBJECT.fields.iter();
                let kind = described.find(|it| it.read_as == field.name).map(|it| it.kind);
                let note = kind.zip(field.after.as_ref()).map_or("", |(kind, it)| note(kind, it));
                writeln!(f, "    {field}{note}")?;
            }
            let not_restated = plan.not_restated();
            if !not_restated.is_empty() {
                let names = not_restated.join(", ");
                writeln!(f, "    not shown, and perhaps reset by the change: {names}")?;
            }
        }
        for known in self.to_delete() {
            writeln!(f, "- {}", Named(known))?;
        }
        for known in self.unlisted() {
            writeln!(f, "  {}: present but not listed", Named(known))?;
        }
        write!(f, "{}", self.counts())
    }
}

/// A resource as plans call it.
struct Named<'a, R>(&'a R);

impl<R: Creatable> fmt::Display for Named<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(R::NOUN)?;
        if let Some(key) = self.0.natural_key() {
            write!(f, " {key:?}")?;
        }
        write!(f, " ({})", self.0.id().as_ref().escape_debug())
    }
}

/// A line for each field of what is created, those of its parts included.
pub(super) fn lines<P: Payload>(new: &P) -> Vec<String> {
    let mut fields = Value::Object(object_of(new));
    let kind = Kind::Object(P::OBJECT);
    // Before what looks like a secret is looked for: these are known.
    kind.hide_unknown(&mut fields, &Value::Null);
    kind.redact(&mut fields, &Value::Null);
    Redactor::default().value(&mut fields);
    let mut lines = Vec::new();
    let Value::Object(fields) = fields else { return lines };
    for (name, value) in &fields {
        line(P::OBJECT, name, name, value, &mut lines);
    }
    lines
}

fn line(
    object: &'static ObjectInfo,
    path: &str,
    name: &str,
    value: &Value,
    lines: &mut Vec<String>,
) {
    match (object.field(name).map(|it| it.kind), value) {
        (None, _) => lines.push(format!("{path}: {NOT_SHOWN}")),
        (Some(Kind::Secret), _) => lines.push(format!("{path}: {SENSITIVE}")),
        (Some(Kind::Object(inner)), Value::Object(parts)) => {
            for (name, value) in parts {
                line(inner, &format!("{path}.{name}"), name, value, lines);
            }
        }
        (Some(kind), value) => lines.push(format!("{path}: {value}{}", note(kind, value))),
    }
}

/// Said of a value with a name where an identifier should be.
fn note(kind: Kind, value: &Value) -> &'static str {
    if has_name(kind, value) { " (known after it is created)" } else { "" }
}

fn has_name(kind: Kind, value: &Value) -> bool {
    match (kind, value) {
        (Kind::Id(_), Value::Object(_)) => true,
        (Kind::List(item), Value::Array(items)) => items.iter().any(|it| has_name(*item, it)),
        (Kind::Map(inner), Value::Object(entries)) => {
            entries.values().any(|it| has_name(*inner, it))
        }
        (Kind::Object(object), Value::Object(fields)) => fields.iter().any(|(key, it)| {
            let kind = object.fields.iter().find(|it| it.name == key || it.read_as == key);
            kind.is_some_and(|field| has_name(field.kind, it))
        }),
        _ => false,
    }
}

impl<R: Creatable> Serialize for ApplyPlan<R> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let create = self.to_create().iter();
        let create: Vec<_> =
            create.map(|new| New { key: R::natural_key_of(new), fields: redacted(new) }).collect();
        let change = self.to_change().iter();
        let change: Vec<_> =
            change.map(|plan| Changed { key: plan.before().natural_key(), plan }).collect();
        let mut fields = serializer.serialize_struct("ApplyPlan", 7)?;
        fields.serialize_field("kind", R::NOUN)?;
        fields.serialize_field("create", &create)?;
        fields.serialize_field("change", &change)?;
        fields.serialize_field("delete", &known(self.to_delete()))?;
        fields.serialize_field("unchanged", &known(self.unchanged()))?;
        fields.serialize_field("unlisted", &known(self.unlisted()))?;
        fields.serialize_field("counts", &self.counts())?;
        fields.end()
    }
}

#[derive(serde::Serialize)]
struct New<'a> {
    key: &'a str,
    fields: Value,
}

#[derive(serde::Serialize)]
#[serde(bound = "")]
struct Changed<'a, R: Creatable> {
    key: Option<&'a str>,
    #[serde(flatten)]
    plan: &'a EditPlan<R>,
}

#[derive(serde::Serialize)]
struct Known<'a> {
    key: Option<&'a str>,
    id: &'a str,
}

fn known<R: Creatable>(all: &[R]) -> Vec<Known<'_>> {
    all.iter().map(|it| Known { key: it.natural_key(), id: it.id().as_ref() }).collect()
}

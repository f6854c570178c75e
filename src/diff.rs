//! What differs between two states of a resource, field by field. Works on
//! their JSON and on the tables of the description, so that it knows every
//! field of every resource.

#[cfg(feature = "apply")]
mod wanted;

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};
use serde_json::{Map, Value};

use crate::describe::{Field, Kind, ObjectInfo};
use crate::error::Redactor;
use crate::secret::REDACTED;

/// The fields that differ between two states, by their JSON names.
///
/// `Display` has a line for each: `record: true → false`. It serializes as a
/// list of its fields.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[non_exhaustive]
#[serde(transparent)]
pub struct Diff {
    /// The fields that differ.
    pub fields: Vec<FieldDiff>,
}

/// One field that differs.
///
/// Passwords are not in it: a new one is shown as `[REDACTED]`, one that the
/// resource has as its mask. `Display` says of them what can be said:
/// `auth.password: set, cannot be compared`.
///
/// It serializes as `{"name": …, "before": …, "after": …, "secrets": […]}`,
/// with the [`secrets`](Self::secrets) left out of both sides.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct FieldDiff {
    /// The JSON name of the field.
    pub name: String,
    /// Its value before; `None` if there was none, or none was shown.
    pub before: Option<Value>,
    /// Its value after; `None` if there is none, or none was shown.
    pub after: Option<Value>,
    /// The secrets in it that a change sets, by their JSON names. Nobody can tell
    /// whether they differ: what the resource has is masked.
    pub secrets: Vec<&'static str>,
    /// Nobody knows what it holds, so it does not print.
    hidden: bool,
}

/// A state of a resource, or a change of it, as JSON under the names by which
/// responses call the fields.
pub(crate) struct State {
    fields: Map<String, Value>,
    object: &'static ObjectInfo,
    /// Names whose values are of no described type.
    unknown: BTreeSet<String>,
}

impl State {
    pub(crate) fn new<'a>(
        state: &impl Serialize,
        object: &'static ObjectInfo,
        extra: impl Iterator<Item = &'a String>,
    ) -> Self {
        let named = object_of(state).into_iter();
        let named = named.map(|(name, value)| (object.read_as(&name).to_owned(), value));
        Self { fields: named.collect(), object, unknown: extra.cloned().collect() }
    }

    /// Without what is no part of the resource.
    pub(crate) fn without<'a>(mut self, names: impl Iterator<Item = &'a String>) -> Self {
        names.for_each(|name| drop(self.fields.remove(name)));
        self
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.fields.contains_key(name)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.fields.get(name)
    }

    fn field(&self, name: &str) -> Option<&'static Field> {
        self.object.fields.iter().find(|it| it.read_as == name)
    }

    fn kind(&self, name: &str) -> Option<Kind> {
        self.field(name).map(|it| it.kind)
    }

    /// The secrets in the value of a field, by their JSON names.
    fn secrets(&self, name: &str) -> Vec<&'static str> {
        let secrets = self.field(name).zip(self.get(name));
        secrets.map_or_else(Vec::new, |(field, value)| field.kind.secrets(field.name, value))
    }

    fn is_known(&self, name: &str) -> bool {
        self.kind(name).is_some() && !self.unknown.contains(name)
    }

    /// A value that may be shown; the secrets in it redacted, or left out.
    fn shown(&self, name: &str, without_secrets: bool) -> Option<Value> {
        let mut value = match without_secrets {
            true => self.comparable(name, true)?,
            false => self.get(name)?.clone(),
        };
        if let Some(kind) = self.kind(name) {
            if let (Kind::Object(object), Some(parts)) = (kind, value.as_object_mut())
                && object.holds_secret()
            {
                parts.retain(|key, _| object.field(key).is_some());
            }
            kind.redact(&mut value, &REDACTED.into());
        }
        // With its name, which may be that of a secret.
        let mut field = Value::Object([(name.to_owned(), value)].into_iter().collect());
        Redactor::default().value(&mut field);
        field.as_object_mut()?.remove(name)
    }

    /// A value to be compared: `null` inside an object says as much as nothing,
    /// and a password never comes back.
    fn comparable(&self, name: &str, without_secrets: bool) -> Option<Value> {
        let mut value = self.get(name)?.clone();
        let kind = self.kind(name);
        if let Some(kind) = kind.filter(|_| without_secrets) {
            kind.redact(&mut value, &Value::Null);
        }
        if let Some(Kind::Object(_)) = kind {
            without_nulls(&mut value);
        }
        Some(value)
    }
}

fn without_nulls(value: &mut Value) {
    let Some(parts) = value.as_object_mut() else { return };
    parts.retain(|_, part| !part.is_null());
    parts.values_mut().for_each(without_nulls);
}

impl Diff {
    /// What setting the fields of `change` alters of `current`. Secrets count as
    /// altered, unless they are `assumed_unchanged` where there are some.
    pub(crate) fn of_change(current: &State, change: &State, assumed_unchanged: bool) -> Self {
        let keys = change.fields.keys();
        let mut diff = Self::collect(keys, current, change, false, |name| {
            let comparable = |state: &State| state.comparable(name, assumed_unchanged);
            comparable(current) != comparable(change)
        });
        for field in &mut diff.fields {
            field.secrets = change.secrets(&field.name);
        }
        diff
    }

    /// What a response shows otherwise than it was sent, and what has `changed`
    /// without being sent. What is empty or `null` may be left out, and what the
    /// response does not show is as before unless it was to change (`asked`).
    pub(crate) fn unexpected(sent: &State, after: &State, asked: &Self, changed: &Self) -> Self {
        let mut unexpected = Self::collect(sent.fields.keys(), sent, after, true, |name| {
            let asked = sent.comparable(name, true);
            let mut shown = after.comparable(name, true);
            // What was not sent may be there besides.
            if let (Some(Kind::Object(_)), Some(Value::Object(asked)), Some(Value::Object(shown))) =
                (sent.kind(name), &asked, &mut shown)
            {
                shown.retain(|key, _| asked.contains_key(key));
            }
            asked != shown && !(shown.is_none() && asked.as_ref().is_some_and(is_empty))
        });
        unexpected.fields.retain(|field| field.after.is_some() || asked.has(&field.name));
        let besides = changed.fields.iter().filter(|field| {
            let is_shown = !field.hidden && field.after.is_some();
            let is_read_only = after.field(&field.name).is_some_and(|it| it.read_only);
            is_shown && !is_read_only && !sent.has(&field.name)
        });
        unexpected.fields.extend(besides.cloned());
        unexpected
    }

    /// All that differs between two states. What is empty may be left out.
    pub(crate) fn between(before: &State, after: &State) -> Self {
        let keys: BTreeSet<_> = before.fields.keys().chain(after.fields.keys()).collect();
        Self::collect(keys.into_iter(), before, after, false, |name| {
            let (old, new) = (before.comparable(name, false), after.comparable(name, false));
            let nothing = |value: &Option<Value>| value.as_ref().is_none_or(is_empty);
            old != new && !(nothing(&old) && nothing(&new))
        })
    }

    fn collect<'a>(
        keys: impl Iterator<Item = &'a String>,
        before: &State,
        after: &State,
        without_secrets: bool,
        differs: impl Fn(&str) -> bool,
    ) -> Self {
        let differing = keys.filter(|key| differs(key));
        let fields = differing.map(|key| FieldDiff {
            name: key.clone(),
            before: before.shown(key, without_secrets),
            after: after.shown(key, without_secrets),
            secrets: Vec::new(),
            hidden: !(before.is_known(key) && after.is_known(key)),
        });
        Self { fields: fields.collect() }
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Whether this field differs, by its JSON name.
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name == name)
    }
}

impl<'a> IntoIterator for &'a Diff {
    type Item = &'a FieldDiff;
    type IntoIter = std::slice::Iter<'a, FieldDiff>;

    fn into_iter(self) -> Self::IntoIter {
        self.fields.iter()
    }
}

impl fmt::Display for Diff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fields.iter().try_for_each(|field| writeln!(f, "{field}"))
    }
}

impl FieldDiff {
    /// A side as it may be shown.
    fn side(&self, value: &Option<Value>) -> Option<Value> {
        let mut value = value.clone()?;
        if self.hidden {
            return Some("a value of an unknown field".into());
        }
        without(&mut value, &self.secrets);
        (!self.secrets.contains(&&*self.name)).then_some(value)
    }

    fn text(&self, value: &Option<Value>) -> String {
        match self.side(value) {
            None => "not shown".to_owned(),
            Some(Value::String(text)) if self.hidden => text,
            Some(value) => value.to_string(),
        }
    }
}

/// Drops the entries of these names, at any depth.
fn without(value: &mut Value, names: &[&str]) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|it| without(it, names)),
        Value::Object(entries) => {
            entries.retain(|key, _| !names.contains(&&**key));
            entries.values_mut().for_each(|it| without(it, names));
        }
        _ => {}
    }
}

impl fmt::Display for FieldDiff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (before, after) = (self.text(&self.before), self.text(&self.after));
        let mut between = "";
        if self.secrets.is_empty() || before != after {
            write!(f, "{}: {before} → {after}", self.name)?;
            between = "; ";
        }
        for secret in &self.secrets {
            f.write_str(between)?;
            if *secret != self.name {
                write!(f, "{}.", self.name)?;
            }
            write!(f, "{secret}: set, cannot be compared")?;
            between = "; ";
        }
        Ok(())
    }
}

impl Serialize for FieldDiff {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("FieldDiff", 4)?;
        fields.serialize_field("name", &self.name)?;
        fields.serialize_field("before", &self.side(&self.before))?;
        fields.serialize_field("after", &self.side(&self.after))?;
        fields.serialize_field("secrets", &self.secrets)?;
        fields.end()
    }
}

impl fmt::Debug for FieldDiff {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FieldDiff({self})")
    }
}

/// The fields of a state. Our types are objects; one that were not would have
/// none.
pub(crate) fn object_of(state: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(state) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        value => value.is_null(),
    }
}

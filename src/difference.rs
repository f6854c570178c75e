//! What is different between two states of a resource, field by field. Works
//! on their JSON, so that a new field of the description is compared as well.

use std::collections::BTreeSet;
use std::fmt;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::error::Redactor;
use crate::generated::types::OutboundGatewayAuth;
use crate::model::REDACTED;

/// The field with a password in it.
const AUTH: &str = "auth";

/// The fields that differ between two states, by their JSON names.
///
/// `Display` has a line for each: `record: true → false`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Difference {
    fields: Vec<FieldDifference>,
}

/// One field that differs.
///
/// Passwords are not in it: a new one is shown as `[REDACTED]`, one that the
/// gateway has as its mask.
#[derive(Clone, PartialEq)]
pub struct FieldDifference {
    name: String,
    before: Option<Value>,
    after: Option<Value>,
    /// Nobody knows what it holds, so it does not print.
    hidden: bool,
}

impl Difference {
    /// What setting the fields of `change` alters of `known`. What is not
    /// `named` does not print.
    pub(crate) fn of_change(
        known: &impl Serialize,
        change: &impl Serialize,
        named: &dyn Fn(&str) -> bool,
    ) -> Self {
        let (known, change) = (object(known), object(change));
        Self::collect(change.keys(), &known, &change, named, |before, after| before != after)
    }

    /// What was asked for and shows otherwise in `after`. A list that is empty
    /// may be left out.
    pub(crate) fn of_answer(
        change: &impl Serialize,
        after: &impl Serialize,
        named: &dyn Fn(&str) -> bool,
    ) -> Self {
        let (mut change, mut after) = (object(change), object(after));
        if let Some(asked) = change.get_mut(AUTH).and_then(Value::as_object_mut) {
            // A password never comes back, and what was not asked for may be there.
            asked.remove("password");
            if let Some(shown) = after.get_mut(AUTH).and_then(Value::as_object_mut) {
                shown.retain(|key, _| asked.contains_key(key));
            }
        }
        Self::collect(change.keys(), &change, &after, named, |asked, shown| {
            !(asked == shown || shown.is_none() && asked.is_some_and(is_empty))
        })
    }

    /// All that differs between two states. A list that is empty may be left out.
    pub(crate) fn between(
        before: &impl Serialize,
        after: &impl Serialize,
        named: &dyn Fn(&str) -> bool,
    ) -> Self {
        let (before, after) = (object(before), object(after));
        let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
        Self::collect(keys.into_iter(), &before, &after, named, |before, after| {
            let nothing = |value: Option<&Value>| value.is_none_or(is_empty);
            before != after && !(nothing(before) && nothing(after))
        })
    }

    fn collect<'a>(
        keys: impl Iterator<Item = &'a String>,
        before: &Map<String, Value>,
        after: &Map<String, Value>,
        named: &dyn Fn(&str) -> bool,
        differ: impl Fn(Option<&Value>, Option<&Value>) -> bool,
    ) -> Self {
        let shown = |name: &str, value: Option<&Value>| {
            let mut value = value?.clone();
            if name == AUTH {
                let described = OutboundGatewayAuth::FIELDS;
                match value.as_object_mut() {
                    Some(parts) => parts.retain(|key, _| described.contains(&key.as_str())),
                    None => value = Value::String(REDACTED.to_owned()),
                }
                Redactor::default().value(&mut value);
                return Some(value);
            }
            // With its name, which may be that of a secret.
            let mut field = Value::Object([(name.to_owned(), value)].into_iter().collect());
            Redactor::default().value(&mut field);
            field.as_object_mut()?.remove(name)
        };
        let fields = keys
            .filter(|key| differ(before.get(*key), after.get(*key)))
            .map(|key| FieldDifference {
                name: key.clone(),
                before: shown(key, before.get(key)),
                after: shown(key, after.get(key)),
                hidden: !named(key),
            })
            .collect();
        Self { fields }
    }

    /// Both, those of `self` first; a field that both have is taken from it.
    pub(crate) fn and(mut self, other: Self) -> Self {
        let new = |field: &FieldDifference| !self.has(&field.name);
        let new: Vec<_> = other.fields.into_iter().filter(new).collect();
        self.fields.extend(new);
        self
    }

    /// The fields that the description knows.
    pub(crate) fn described(&self) -> Self {
        Self { fields: self.fields.iter().filter(|field| !field.hidden).cloned().collect() }
    }

    /// Only the fields that are to be kept.
    pub(crate) fn only(mut self, keep: impl Fn(&FieldDifference) -> bool) -> Self {
        self.fields.retain(keep);
        self
    }

    /// Whether nothing differs.
    pub fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The fields that differ.
    pub fn fields(&self) -> &[FieldDifference] {
        &self.fields
    }

    /// Whether this field differs, by its JSON name.
    pub fn has(&self, name: &str) -> bool {
        self.fields.iter().any(|field| field.name == name)
    }
}

impl<'a> IntoIterator for &'a Difference {
    type Item = &'a FieldDifference;
    type IntoIter = std::slice::Iter<'a, FieldDifference>;

    fn into_iter(self) -> Self::IntoIter {
        self.fields.iter()
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fields.iter().try_for_each(|field| writeln!(f, "{field}"))
    }
}

impl FieldDifference {
    /// The JSON name of the field.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its value before; `None` if there was none, or none was shown.
    pub fn before(&self) -> Option<&Value> {
        self.before.as_ref()
    }

    /// Its value after; `None` if there is none, or none was shown.
    pub fn after(&self) -> Option<&Value> {
        self.after.as_ref()
    }

    fn text(&self, value: Option<&Value>) -> String {
        match value {
            None => "not shown".to_owned(),
            Some(_) if self.hidden => "a value of an unknown field".to_owned(),
            Some(value) => value.to_string(),
        }
    }
}

impl fmt::Display for FieldDifference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (before, after) = (self.text(self.before()), self.text(self.after()));
        write!(f, "{}: {before} → {after}", self.name)
    }
}

impl fmt::Debug for FieldDifference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FieldDifference({self})")
    }
}

/// The fields of a state. Our types are objects; one that were not would have
/// none.
pub(crate) fn object(state: &impl Serialize) -> Map<String, Value> {
    match serde_json::to_value(state) {
        Ok(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    }
}

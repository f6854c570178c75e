//! The values of a resource one by one: for tables, and for lines.

use serde_json::Value;

use super::descriptions::{FieldDescription, ObjectDescription, OperationDescription, ValueKind};

/// A single value of what a call returned, and where it is.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct NamedValue<'v> {
    /// The JSON names down to it: `phoneNumber.e164`.
    pub path: String,
    /// The value: no object, unless nothing is known of what is in it.
    pub value: &'v Value,
    /// How much it says of the resource: 0 is the identifier, 1 the name, 2 a
    /// state or a kind, then texts and numbers, lists, flags, what is in other
    /// objects, what only the server sets, what is not described, and secrets that
    /// the server issues.
    pub rank: u8,
}

impl OperationDescription {
    /// The resources in what a list returned: those of one page, or all of a list that
    /// is not divided into pages. Of what is no list there are none.
    pub fn items<'v>(&self, returned: &'v Value) -> &'v [Value] {
        let resource = self.resource().map(ObjectDescription::name);
        let is_items = |it: &FieldDescription| {
            it.kind() == ValueKind::List && it.object().map(ObjectDescription::name) == resource
        };
        let page = self.returns().filter(|_| self.is_list() && resource.is_some());
        let list = page.and_then(|it| it.fields().find(is_items));
        let items = list.and_then(|it| returned.get(it.name())?.as_array());
        items.map(Vec::as_slice).unwrap_or_default()
    }

    /// The values of a resource that it returned, an item of a list included:
    /// identifier and name, those that are described in the order of the
    /// description, and then all others. Secrets are left out, but for one that the
    /// server issues: to show it is what it is asked for.
    pub fn values<'v>(&self, resource: &'v Value) -> Vec<NamedValue<'v>> {
        let mut found = Vec::new();
        let object = if self.is_list() { self.resource() } else { self.returns() };
        described(resource, object.or(self.resource()), "", &mut found);
        for it in &mut found {
            it.rank = match it.path.as_str() {
                path if path == self.id_path() => 0,
                "name" => 1,
                _ => it.rank,
            };
        }
        found.sort_by_key(|it| it.rank.min(2) + u8::from(it.rank == UNKNOWN));
        found
    }
}

/// The rank of what is not described.
pub(super) const UNKNOWN: u8 = 8;
/// The rank of what is not for everybody's eyes.
const SECRET: u8 = 9;

fn described<'v>(
    value: &'v Value,
    object: Option<ObjectDescription>,
    prefix: &str,
    found: &mut Vec<NamedValue<'v>>,
) {
    let Value::Object(entries) = value else { return };
    let known = object.into_iter().flat_map(ObjectDescription::fields);
    let known: Vec<_> = known.filter_map(|it| Some((it, entries.get(it.name())?))).collect();
    let is_known = |key: &str| known.iter().any(|(it, _)| it.name() == key);
    for (field, value) in &known {
        let path = format!("{prefix}{}", field.name());
        match (field.kind(), field.object()) {
            (ValueKind::Secret, _) => {}
            (ValueKind::Object, inner @ Some(_)) => {
                described(value, inner, &format!("{path}."), found);
            }
            _ if value.is_null() => {}
            _ => found.push(NamedValue { path, value, rank: rank(*field, prefix) }),
        }
    }
    for (key, value) in entries.iter().filter(|(key, value)| !is_known(key) && !value.is_null()) {
        found.push(NamedValue { path: format!("{prefix}{key}"), value, rank: UNKNOWN });
    }
}

fn rank(field: FieldDescription, prefix: &str) -> u8 {
    let is_state = !field.known_values().is_empty();
    match field.kind() {
        ValueKind::IssuedSecret => SECRET,
        // A state is what is looked for, though only the server sets it.
        _ if field.is_read_only() && !is_state => 7,
        _ if !prefix.is_empty() => 6,
        ValueKind::Text if is_state => 2,
        ValueKind::Text | ValueKind::Identifier | ValueKind::Integer | ValueKind::Number => 3,
        ValueKind::List => 4,
        _ => 5,
    }
}

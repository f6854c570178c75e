//! One entry, from what is shown.

use serde_json::{Map, Value, json};

use super::Exporter;
use crate::describe::{Field, Kind, ObjectInfo, path};

/// An entry that is being described.
pub(super) struct Entry<'a> {
    pub(super) exporter: &'a mut Exporter,
    /// How the variables of its secrets begin.
    pub(super) prefix: String,
    /// Whether parts are compared as a whole with what is there.
    pub(super) is_compared: bool,
    /// The fields that are shown in part.
    pub(super) lost: Vec<String>,
}

impl Entry<'_> {
    /// What is sent for an object that is shown; `None` if something that is needed is not shown.
    pub(super) fn object(
        &mut self,
        object: &'static ObjectInfo,
        shown: &Map<String, Value>,
        at: &str,
    ) -> Option<Map<String, Value>> {
        let mut described = Map::new();
        for field in object.fields {
            let value = path::at(shown, field.read_as).unwrap_or(&Value::Null);
            let at =
                if at.is_empty() { field.name.to_owned() } else { format!("{at}.{}", field.name) };
            // A secret that is needed is there, shown or not.
            let is_secret =
                matches!(field.kind, Kind::Secret) && (field.required || !value.is_null());
            if is_secret {
                let name = format!("{}_{}", self.prefix, words(field.name));
                let reference = json!({ "env": self.exporter.variable(name) });
                described.insert(field.name.to_owned(), reference);
            } else if applies(object, field, shown)
                && let Some(value) =
                    self.value(&field.kind, value, &at).filter(|it| fits(field, it))
            {
                described.insert(field.name.to_owned(), value);
            }
        }
        let has = |key: &str| described.contains_key(key);
        let is_whole = object.fields.iter().all(|it| !it.required || has(it.name))
            && (object.any_of.is_empty()
                || object.any_of.iter().any(|group| group.iter().all(|it| has(it))));
        (is_whole || at.is_empty()).then_some(described)
    }

    fn value(&mut self, kind: &Kind, value: &Value, at: &str) -> Option<Value> {
        let fits = match kind {
            Kind::Any => !value.is_null(),
            Kind::Text | Kind::Id(_) | Kind::Values(_) => value.is_string(),
            Kind::Flag => value.is_boolean(),
            Kind::Integer => value.is_i64(),
            Kind::Number => value.is_number(),
            Kind::Secret | Kind::IssuedSecret => false,
            Kind::List(_) | Kind::Map(_) | Kind::Object(_) => true,
        };
        match (kind, value) {
            (Kind::List(item), Value::Array(items)) => {
                let items = items.iter().enumerate();
                let items =
                    items.filter_map(|(index, it)| self.value(item, it, &format!("{at}[{index}]")));
                Some(items.collect::<Vec<_>>().into())
            }
            (Kind::Map(inner), Value::Object(entries)) => {
                let entries = entries.iter();
                let entries = entries.filter_map(|(key, it)| {
                    Some((key.clone(), self.value(inner, it, &format!("{at}.{key}"))?))
                });
                Some(entries.collect::<Map<_, _>>().into())
            }
            (Kind::Object(object), Value::Object(shown)) => {
                // An object that says nothing is none.
                if shown.values().all(|it| it.is_null() || it == "") {
                    return None;
                }
                // What cannot be said of it would be a difference.
                let is_compared = self.is_compared;
                let is_said = |described: &Map<String, Value>| {
                    let has = |key: &str| {
                        let mut fields = object.fields.iter();
                        fields.any(|it| it.read_as == key && described.contains_key(it.name))
                    };
                    !is_compared || shown.iter().all(|(key, value)| value.is_null() || has(key))
                };
                let described = self.object(object, shown, at).filter(is_said);
                if described.is_none() {
                    self.lost.push(at.to_owned());
                }
                described.map(Value::Object)
            }
            (Kind::List(_) | Kind::Map(_) | Kind::Object(_), _) => None,
            (_, value) => fits.then(|| value.clone()),
        }
    }
}

/// Whether a field goes with what else is shown.
fn applies(object: &ObjectInfo, field: &Field, shown: &Map<String, Value>) -> bool {
    field.only_when.is_none_or(|(other, wanted)| {
        let found = shown.get(object.read_as(other)).and_then(Value::as_str);
        found.is_none_or(|it| it.eq_ignore_ascii_case(wanted))
    })
}

/// Whether a value may be sent, or else be left out.
fn fits(field: &Field, value: &Value) -> bool {
    let is_blank = match value {
        Value::String(text) => text.trim().is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(entries) => entries.is_empty(),
        _ => false,
    };
    field.required || !(field.not_blank && is_blank)
}

/// `Telnyx outbound` as a part of the name of a variable: `TELNYX_OUTBOUND`.
pub(super) fn words(text: &str) -> String {
    let mut words = String::new();
    let mut after_small = false;
    for character in text.chars() {
        let is_word = character.is_ascii_alphanumeric();
        let begins = !is_word || after_small && character.is_ascii_uppercase();
        if begins && !words.is_empty() && !words.ends_with('_') {
            words.push('_');
        }
        if is_word {
            words.push(character.to_ascii_uppercase());
        }
        after_small = character.is_ascii_lowercase();
    }
    words.trim_end_matches('_').to_owned()
}

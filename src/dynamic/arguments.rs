//! What an operation takes, one value at a time: for flags and forms.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::descriptions::{
    FieldDescription, ObjectDescription, OperationDescription, ParameterDescription, ValueKind,
};
use crate::error::Error;

/// One value that an operation takes: a parameter, or a field of its body, at
/// any depth, that is no object itself.
///
/// From [`OperationDescription::arguments`].
#[derive(Clone, Debug)]
pub struct Argument {
    /// The JSON names from the body down to it; none for a parameter.
    pub(super) path: Vec<&'static str>,
    pub(super) name: &'static str,
    kebab: String,
    alias: Option<String>,
    item: Option<String>,
    kind: ValueKind,
    item_kind: ValueKind,
    known: &'static [(&'static str, &'static str)],
    docs: &'static str,
    can_be_cleared: bool,
    pub(super) required: bool,
}

impl OperationDescription {
    /// What it takes beside the identifier of what it is about, each under a
    /// name in kebab case: `geo-region`, `auth-username` of an object `auth`. A
    /// name that is `taken` becomes `field-…`.
    pub fn arguments(&self, taken: &[&str]) -> Vec<Argument> {
        let mut found = Vec::new();
        found.extend(self.parameters().iter().map(Argument::of_parameter));
        if let Some(body) = self.body() {
            let holder = Holder { path: &[], kebab: "", alias: "" };
            fields(body, self.is_editable(), &holder, &mut vec![body.name()], &mut found);
        }
        let is_own = |it: &Argument| it.path.len() < 2 && Some(it.name) == self.identifier();
        found.retain(|it| !is_own(it));
        let mut seen: BTreeSet<String> = taken.iter().map(|it| (*it).to_owned()).collect();
        for it in &mut found {
            while !seen.insert(it.kebab.clone()) {
                it.kebab = format!("field-{}", it.kebab);
            }
        }
        for it in &mut found {
            it.alias = it.alias.take().filter(|alias| seen.insert(alias.clone()));
            let verbs = |item: &String| [format!("add-{item}"), format!("remove-{item}")];
            let mut is_free = |item: &String| verbs(item).into_iter().all(|it| seen.insert(it));
            it.item = it.item.take().filter(&mut is_free);
            it.can_be_cleared &= seen.insert(format!("clear-{}", it.kebab));
        }
        found
    }
}

impl Argument {
    /// Its JSON name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Its name among all arguments of the operation, in kebab case.
    pub fn kebab_name(&self) -> &str {
        &self.kebab
    }

    /// Another name, from the one that it has in Rust: `to` of `sip-call-to`.
    pub fn alias(&self) -> Option<&str> {
        self.alias.as_deref()
    }

    /// What one item is called, in kebab case, if an edit can add and remove
    /// some: `number` of `numbers`.
    pub fn item(&self) -> Option<&str> {
        self.item.as_deref()
    }

    /// What its value is.
    pub fn kind(&self) -> ValueKind {
        self.kind
    }

    /// Whether its items are single texts, if it is a list.
    pub fn is_list_of_texts(&self) -> bool {
        let is_text = matches!(self.item_kind, ValueKind::Text | ValueKind::Identifier);
        self.kind == ValueKind::List && is_text
    }

    /// The values that are known, each with what it means. There may be others.
    pub fn known_values(&self) -> &'static [(&'static str, &'static str)] {
        self.known
    }

    /// What it is, in Markdown.
    pub fn description(&self) -> &'static str {
        self.docs
    }

    /// Whether it is of the body, and not a parameter.
    pub fn is_field(&self) -> bool {
        !self.path.is_empty()
    }

    /// Whether it can be cleared; see [`cleared`](Self::cleared).
    pub fn can_be_cleared(&self) -> bool {
        self.can_be_cleared
    }

    /// The value that clears it: an empty list or map, or `null`.
    pub fn cleared(&self) -> Value {
        match self.kind {
            ValueKind::List => Value::Array(Vec::new()),
            ValueKind::Map => Value::Object(Map::new()),
            _ => Value::Null,
        }
    }

    /// Its value from texts, as a person types them: several for a list, and
    /// `name=value` for the entries of a map. Where any JSON may stand, a text
    /// that is none is a text.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] for what is no such value; what should be
    /// a secret is not repeated.
    pub fn read<'t>(&self, texts: impl IntoIterator<Item = &'t str>) -> Result<Value, Error> {
        let mut texts = texts.into_iter();
        match self.kind {
            ValueKind::List => texts.map(|it| Ok(self.item_of(it))).collect(),
            ValueKind::Map => {
                let entries = texts.map(|it| self.entry(it));
                Ok(Value::Object(entries.collect::<Result<_, _>>()?))
            }
            ValueKind::Any | ValueKind::Object => {
                Ok(json_or_text(texts.next().unwrap_or_default()))
            }
            // The request reads it as what it is.
            ValueKind::Flag | ValueKind::Integer | ValueKind::Number => {
                let text = texts.next().unwrap_or_default();
                let value = serde_json::from_str(text).ok().filter(|it: &Value| !it.is_string());
                value.ok_or_else(|| {
                    let shown: String = text.escape_debug().take(32).collect();
                    let wanted = match self.kind {
                        ValueKind::Flag => "`true` or `false`",
                        _ => "a number",
                    };
                    Error::invalid_request(format!("`{}`: `{shown}` is not {wanted}", self.name))
                })
            }
            _ => Ok(texts.next().unwrap_or_default().into()),
        }
    }

    /// What an edit adds to it, or removes from it, from a text: an item of a
    /// list; `name=value` of an entry that is added to a map, and its name if
    /// it is removed.
    ///
    /// # Errors
    ///
    /// As [`read`](Self::read).
    pub fn read_item(&self, text: &str, removed: bool) -> Result<Value, Error> {
        match self.kind {
            ValueKind::Map if removed => Ok(text.into()),
            ValueKind::Map => Ok(Value::Object(Map::from_iter([self.entry(text)?]))),
            _ => Ok(self.item_of(text)),
        }
    }

    fn item_of(&self, text: &str) -> Value {
        if self.is_list_of_texts() { text.into() } else { json_or_text(text) }
    }

    fn entry(&self, text: &str) -> Result<(String, Value), Error> {
        let (name, value) = text.split_once('=').ok_or_else(|| {
            let name = self.name;
            Error::invalid_request(format!("an entry of `{name}` is written `name=value`"))
        })?;
        let is_text = self.item_kind == ValueKind::Text;
        Ok((name.to_owned(), if is_text { value.into() } else { json_or_text(value) }))
    }

    fn of_parameter(parameter: &'static ParameterDescription) -> Self {
        Self {
            path: Vec::new(),
            name: parameter.name(),
            kebab: kebab(parameter.name()),
            alias: Some(kebab(parameter.rust_name())),
            item: None,
            kind: parameter.kind(),
            item_kind: ValueKind::Text,
            known: parameter.known_values(),
            docs: parameter.description(),
            can_be_cleared: false,
            required: parameter.is_required(),
        }
    }

    fn of_field(field: FieldDescription, is_edit: bool, holder: &Holder<'_>) -> Self {
        let is_collection = matches!(field.kind(), ValueKind::List | ValueKind::Map);
        let path: Vec<_> = holder.path.iter().copied().chain([field.name()]).collect();
        Self {
            name: field.name(),
            kebab: format!("{}{}", holder.kebab, kebab(field.name())),
            alias: Some(format!("{}{}", holder.alias, kebab(field.rust_name()))),
            item: (is_edit && is_collection && path.len() == 1).then(|| kebab(field.singular())),
            kind: field.kind(),
            item_kind: field.item_kind().unwrap_or(ValueKind::Any),
            known: field.known_values(),
            docs: field.description(),
            can_be_cleared: field.is_nullable() || is_collection && !field.is_not_blank(),
            required: field.is_required(),
            path,
        }
    }
}

/// The object in which fields are, and how their names begin.
struct Holder<'a> {
    path: &'a [&'static str],
    kebab: &'a str,
    alias: &'a str,
}

/// The arguments of an object's fields, those of the objects in it included.
fn fields(
    object: ObjectDescription,
    is_edit: bool,
    holder: &Holder<'_>,
    within: &mut Vec<&'static str>,
    found: &mut Vec<Argument>,
) {
    for field in object.fields() {
        match field.object().filter(|_| field.kind() == ValueKind::Object) {
            // An object may hold itself.
            Some(inner) if !within.contains(&inner.name()) => {
                within.push(inner.name());
                let path: Vec<_> = holder.path.iter().copied().chain([field.name()]).collect();
                let own = format!("{}{}-", holder.kebab, kebab(field.name()));
                let alias = format!("{}{}-", holder.alias, kebab(field.rust_name()));
                let inside = Holder { path: &path, kebab: &own, alias: &alias };
                fields(inner, is_edit, &inside, within, found);
                within.pop();
            }
            _ => found.push(Argument::of_field(field, is_edit, holder)),
        }
    }
}

/// `geoRegion` and `geo_region` are `geo-region`.
fn kebab(name: &str) -> String {
    let mut kebab = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !kebab.is_empty() {
            kebab.push('-');
        }
        kebab.extend(letter.to_lowercase().map(|it| if it == '_' { '-' } else { it }));
    }
    kebab
}

pub(super) fn json_or_text(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|_| text.into())
}

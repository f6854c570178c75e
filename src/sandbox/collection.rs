//! The resources of one kind.

use serde_json::{Map, Value, json};

use super::json;
use super::response::returned;
use crate::describe::{Endpoint, Kind, ObjectInfo};

/// The password behind the mask of a sample.
const SAMPLE_PASSWORD: &str = "sandbox-password";

pub(super) struct Collection {
    resource: &'static ObjectInfo,
    /// Where a resource has its identifier.
    id_property: &'static str,
    /// What is sent about it: some of that may be secret although the
    /// resource does not describe it.
    sent: Vec<&'static ObjectInfo>,
    sample: Option<Map<String, Value>>,
    rows: Vec<Row>,
    created: u64,
}

/// One resource. Deleting hides it.
struct Row {
    value: Map<String, Value>,
    /// The parameters of the path that it was created at: what it belongs to.
    parents: Parents,
    deleted: bool,
}

/// Parameters of a path by their names.
pub(super) type Parents = Vec<(&'static str, String)>;

impl Row {
    fn new(value: Map<String, Value>, parents: Parents) -> Self {
        Self { value, parents, deleted: false }
    }

    /// Whether it is below these. What it does not say of itself, it may be.
    fn is_below(&self, parents: &[(&'static str, String)]) -> bool {
        parents.iter().all(|(name, wanted)| {
            let own = self.parents.iter().find(|(own, _)| own == name).map(|(_, it)| it.as_str());
            own.or_else(|| self.value.get(*name)?.as_str()).is_none_or(|it| it == wanted)
        })
    }
}

impl Collection {
    pub(super) fn new(resource: &'static ObjectInfo, id_property: &'static str) -> Self {
        Self { resource, id_property, sent: Vec::new(), sample: None, rows: Vec::new(), created: 0 }
    }

    /// Takes from an operation what it says of the resource: what is sent,
    /// and the first example that has an identifier.
    pub(super) fn learn(&mut self, endpoint: &'static Endpoint) {
        self.sent.extend(endpoint.body);
        let example = endpoint.example.and_then(|text| serde_json::from_str::<Value>(text).ok());
        if self.sample.is_some() {
            let parents = example.map(|it| parents_in(endpoint, &it)).unwrap_or_default();
            let first = self.rows.first_mut().filter(|it| it.parents.is_empty());
            return first.into_iter().for_each(|it| it.parents.clone_from(&parents));
        }
        let example = example.and_then(|mut example| match (endpoint.envelope, endpoint.items) {
            _ if endpoint.bare => example.get_mut(0).map(Value::take),
            (Some(envelope), Some(items)) => {
                example.get_mut(envelope)?.get_mut(items)?.get_mut(0).map(Value::take)
            }
            (Some(envelope), _) => example.get_mut(envelope).map(Value::take),
            (_, Some(items)) => example.get_mut(items)?.get_mut(0).map(Value::take),
            _ => Some(example),
        });
        let Some(mut sample) = example else {
            return;
        };
        json::replace_secrets(&mut sample, Kind::Object(self.resource), &json!(SAMPLE_PASSWORD));
        if let Value::Object(mut sample) = sample {
            self.number_as_text(&mut sample);
            if self.id_in(&sample).is_some() {
                self.rows.push(Row::new(sample.clone(), Vec::new()));
                self.sample = Some(sample);
            }
        }
    }

    pub(super) fn resource(&self) -> &'static ObjectInfo {
        self.resource
    }

    pub(super) fn id_property(&self) -> &'static str {
        self.id_property
    }

    /// The identifier of the sample.
    pub(super) fn sample_id(&self) -> Option<&str> {
        self.id_in(self.sample.as_ref()?)
    }

    /// What identifiers of this resource are called: `outbound gateway id`.
    pub(super) fn id_noun(&self) -> Option<&'static str> {
        match json::kind_at(self.resource, self.id_property) {
            Some(Kind::Id(noun)) => Some(noun),
            _ => None,
        }
    }

    /// An identifier that is a number is one in its digits: it is sent so.
    fn number_as_text(&self, value: &mut Map<String, Value>) {
        if let Some(Value::Number(number)) = json::at(value, self.id_property) {
            let text = number.to_string();
            json::put(value, self.id_property, json!(text));
        }
    }

    fn id_in<'a>(&self, value: &'a Map<String, Value>) -> Option<&'a str> {
        json::at(value, self.id_property).and_then(Value::as_str)
    }

    /// The resource with this identifier, in this property: a resource may
    /// have more than one.
    pub(super) fn get(&self, property: &str, id: &str) -> Option<&Map<String, Value>> {
        Some(&self.rows[self.position(property, id)?].value)
    }

    /// The same, if it is below these.
    pub(super) fn get_below(
        &self,
        parents: &[(&'static str, String)],
        property: &str,
        id: &str,
    ) -> Option<&Map<String, Value>> {
        let row = &self.rows[self.position(property, id)?];
        row.is_below(parents).then_some(&row.value)
    }

    fn position(&self, property: &str, id: &str) -> Option<usize> {
        self.rows.iter().position(|row| {
            let found = json::at(&row.value, property).and_then(Value::as_str);
            !row.deleted && found == Some(id)
        })
    }

    /// Those below these that are not deleted.
    pub(super) fn all(
        &self,
        parents: &[(&'static str, String)],
    ) -> impl Iterator<Item = &Map<String, Value>> {
        self.rows.iter().filter(|row| !row.deleted && row.is_below(parents)).map(|row| &row.value)
    }

    /// Adds a resource, or replaces the one with the same identifier.
    ///
    /// # Panics
    ///
    /// If it is not an object with an identifier.
    pub(super) fn insert(&mut self, value: Value) {
        let mut value = match value {
            Value::Object(value) => value,
            _ => Map::new(),
        };
        self.number_as_text(&mut value);
        assert!(
            self.id_in(&value).is_some(),
            "a resource `{}` of the sandbox must be an object with a string `{}`",
            self.resource.name,
            self.id_property
        );
        let same = |row: &Row| self.id_in(&row.value) == self.id_in(&value);
        let row = self.rows.iter().position(same);
        let new = Row::new(value, Vec::new());
        match row {
            Some(row) => self.rows[row] = new,
            None => self.rows.push(new),
        }
    }

    /// Keeps what was created, with an identifier and whatever else the
    /// resource always has. `None` if there is one with that identifier.
    pub(super) fn create(
        &mut self,
        mut value: Map<String, Value>,
        parents: Parents,
    ) -> Option<Map<String, Value>> {
        // What the path says of it, it shows.
        for (name, parent) in &parents {
            if self.resource.fields.iter().any(|it| it.name == *name) {
                value.entry(*name).or_insert_with(|| json!(parent));
            }
        }
        match self.id_in(&value) {
            Some(id) if self.get(self.id_property, id).is_some() => return None,
            Some(_) => {}
            None => {
                let id = self.next_id();
                json::put(&mut value, self.id_property, json!(id));
            }
        }
        self.complete(&mut value);
        self.rows.push(Row::new(value.clone(), parents));
        Some(value)
    }

    /// Fills in what the resource always has, from the sample. An object that
    /// holds the identifier is completed, too.
    fn complete(&self, value: &mut Map<String, Value>) {
        let required = self.resource.fields.iter().filter(|field| field.required);
        for field in required {
            if let Some(default) = self.sample.as_ref().and_then(|it| it.get(field.name)) {
                match (value.get_mut(field.name), default) {
                    (None, default) => {
                        value.insert(field.name.to_owned(), default.clone());
                    }
                    (Some(Value::Object(given)), Value::Object(default)) => {
                        for (key, default) in default {
                            given.entry(key).or_insert_with(|| default.clone());
                        }
                    }
                    _ => {}
                }
            }
        }
    }

    pub(super) fn next_id(&mut self) -> String {
        self.created += 1;
        match self.sample_id() {
            Some(number) if number.starts_with('+') => format!("+1555{:07}", self.created),
            _ => format!("{}_{:06}", snake_case(self.resource.name), self.created),
        }
    }

    /// What the first of all fits finds, those that were deleted included.
    pub(super) fn ever<T>(&self, fits: impl Fn(&Map<String, Value>) -> Option<T>) -> Option<T> {
        self.rows.iter().find_map(|row| fits(&row.value))
    }

    /// Changes one of them. Whether there is such.
    pub(super) fn change(
        &mut self,
        property: &str,
        id: &str,
        change: impl FnOnce(&mut Map<String, Value>),
    ) -> bool {
        let row = self.position(property, id);
        row.map(|row| change(&mut self.rows[row].value)).is_some()
    }

    /// Changes each of them.
    pub(super) fn change_all(&mut self, change: impl Fn(&mut Map<String, Value>)) {
        self.rows.iter_mut().for_each(|row| change(&mut row.value));
    }

    pub(super) fn replace(&mut self, property: &str, id: &str, value: Map<String, Value>) {
        if let Some(row) = self.position(property, id) {
            self.rows[row].value = value;
        }
    }

    /// Hides a resource. Whether there was one.
    pub(super) fn delete(&mut self, property: &str, id: &str) -> bool {
        let row = self.position(property, id);
        row.inspect(|row| self.rows[*row].deleted = true).is_some()
    }

    /// A resource as responses show it: its secrets masked.
    pub(super) fn shown(&self, value: &Map<String, Value>) -> Value {
        let mut value = Value::Object(value.clone());
        json::mask(&mut value, self.resource);
        self.sent.iter().for_each(|sent| json::mask(&mut value, sent));
        value
    }
}

/// What the items of a page belong to: what it shows of the parameters of its path.
fn parents_in(endpoint: &Endpoint, example: &Value) -> Parents {
    let page = endpoint.items.and(returned(endpoint));
    let shown = endpoint.envelope.map_or(example, |envelope| &example[envelope]);
    let parameter = |segment: &'static str| segment.strip_prefix('{')?.strip_suffix('}');
    let names = endpoint.info.path.split('/').filter_map(parameter);
    let parent = |name: &'static str| {
        let noun = noun_of(name);
        let mut fields = page?.fields.iter();
        let field = fields.find(|it| matches!(it.kind, Kind::Id(own) if own == noun))?;
        Some((name, shown.get(field.name)?.as_str()?.to_owned()))
    };
    names.filter_map(parent).collect()
}

/// What the identifiers that a parameter takes are called, by its name.
pub(super) fn noun_of(parameter: &str) -> String {
    snake_case(parameter).replace('_', " ")
}

fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    for character in name.chars() {
        if character.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(character.to_lowercase());
    }
    snake
}

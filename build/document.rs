//! The description as read: its value, and the line of every node.

use std::collections::BTreeMap;
use std::fmt;

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use serde_json::{Map, Number, Value};

/// Something wrong with the description, and where.
#[derive(Debug, Clone, PartialEq)]
pub struct Problem {
    /// The line in `openapi.yaml`, from 1; 0 where none is known.
    pub line: usize,
    /// The JSON pointer of the node, empty for the whole document.
    pub pointer: String,
    /// What is wrong, and what to do about it.
    pub reason: String,
}

impl Problem {
    pub fn at_root(reason: impl Into<String>) -> Self {
        Self { line: 0, pointer: String::new(), reason: reason.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "openapi.yaml")?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if !self.pointer.is_empty() {
            write!(f, ": {}", self.pointer)?;
        }
        write!(f, ": {}", self.reason)
    }
}

/// A parsed description.
pub struct Document {
    pub value: Value,
    pub lines: BTreeMap<String, usize>,
}

impl Document {
    /// Parses YAML into a JSON value and remembers the line of every node.
    pub fn parse(text: &str) -> Result<Self, Problem> {
        let nodes = MarkedYaml::load_from_str(text).map_err(|error| {
            let remedy = match error.info() {
                what if what.contains("tab") => ": indent with blanks",
                what if what.contains("duplicated key") => ": give it once",
                _ => ": what stands here, or before it, is no YAML",
            };
            let line = error.marker().line();
            let reason = format!("{}{remedy}", error.info());
            Problem { line, pointer: String::new(), reason }
        })?;
        let [node] = nodes.as_slice() else {
            let reason = format!("expected one YAML document, found {}", nodes.len());
            return Err(Problem { line: 1, pointer: String::new(), reason });
        };
        let mut lines = BTreeMap::new();
        let value = convert(node, String::new(), &mut lines)?;
        Ok(Self { value, lines })
    }

    /// A problem at the node with this pointer.
    pub fn problem(&self, pointer: &str, reason: impl Into<String>) -> Problem {
        // A missing node is reported at the nearest node that is there.
        let mut places = std::iter::successors(Some(pointer), |it| Some(&it[..it.rfind('/')?]));
        let line = places.find_map(|it| self.lines.get(it)).copied().unwrap_or(0);
        Problem { line, pointer: pointer.to_owned(), reason: reason.into() }
    }

    /// A problem that was reported without a place: the smallest part of the
    /// document that cannot be read by itself, or the whole document.
    pub fn locate_unreadable(&self, reason: &str) -> Problem {
        use openapiv3::{Components, Info, Parameter, Paths, RequestBody, Responses, Tag};
        use openapiv3::{Operation, ReferenceOr, Schema, Server};

        let mut places: Vec<(String, Reads)> = Vec::new();
        // Parts before what they are part of.
        let schemas: Vec<_> = schemas(&self.value).collect();
        places
            .extend(schemas.into_iter().rev().map(|it| (it.0, reads::<ReferenceOr<Schema>> as _)));
        for (pointer, _) in operations(&self.value) {
            places.extend([
                (format!("{pointer}/parameters"), reads::<Vec<ReferenceOr<Parameter>>> as Reads),
                (format!("{pointer}/requestBody"), reads::<ReferenceOr<RequestBody>>),
                (format!("{pointer}/responses"), reads::<Responses>),
                (pointer, reads::<Operation>),
            ]);
        }
        let blocks: [(&str, Reads); 5] = [
            ("/info", reads::<Info>),
            ("/servers", reads::<Vec<Server>>),
            ("/tags", reads::<Vec<Tag>>),
            ("/components", reads::<Components>),
            ("/paths", reads::<Paths>),
        ];
        places.extend(blocks.map(|(pointer, reads)| (pointer.to_owned(), reads)));
        let unreadable = places.iter().find_map(|(pointer, reads)| {
            let error = reads(self.value.pointer(pointer)?).err()?;
            Some(self.problem(pointer, error.to_string()))
        });
        unreadable.unwrap_or_else(|| Problem::at_root(reason))
    }
}

type Reads = fn(&Value) -> serde_json::Result<()>;

fn reads<T: serde::de::DeserializeOwned>(value: &Value) -> serde_json::Result<()> {
    serde_json::from_value::<T>(value.clone()).map(drop)
}

fn convert(
    node: &MarkedYaml<'_>,
    pointer: String,
    lines: &mut BTreeMap<String, usize>,
) -> Result<Value, Problem> {
    let line = node.span.start.line();
    lines.entry(pointer.clone()).or_insert(line);
    let refuse = |line, reason: String| Err(Problem { line, pointer: pointer.clone(), reason });
    match &node.data {
        YamlData::Value(Scalar::Null) => Ok(Value::Null),
        YamlData::Value(Scalar::Boolean(value)) => Ok(Value::Bool(*value)),
        YamlData::Value(Scalar::Integer(value)) => Ok(Value::Number((*value).into())),
        YamlData::Value(Scalar::FloatingPoint(value)) => match Number::from_f64(**value) {
            Some(number) => Ok(Value::Number(number)),
            None => refuse(line, format!("{value} is not a JSON number")),
        },
        YamlData::Value(Scalar::String(value)) => Ok(Value::String(value.to_string())),
        YamlData::Sequence(items) => {
            let mut array = Vec::with_capacity(items.len());
            for (index, item) in items.iter().enumerate() {
                array.push(convert(item, format!("{pointer}/{index}"), lines)?);
            }
            Ok(Value::Array(array))
        }
        YamlData::Mapping(entries) => {
            let mut object = Map::new();
            for (key, value) in entries {
                // The line of a node is the line of its key, where people look.
                let line = key.span.start.line();
                let name = match &key.data {
                    YamlData::Value(Scalar::String(name)) => name.to_string(),
                    YamlData::Value(Scalar::Integer(number)) => {
                        let reason = format!("quote the key {number}: JSON keys are strings");
                        return refuse(line, reason);
                    }
                    _ => return refuse(line, "a key must be a string".to_owned()),
                };
                let child = format!("{pointer}/{}", escape(&name));
                lines.insert(child.clone(), line);
                object.insert(name, convert(value, child, lines)?);
            }
            Ok(Value::Object(object))
        }
        _ => refuse(line, "only plain YAML is read here: no aliases, no tags".to_owned()),
    }
}

/// One segment of a JSON pointer.
pub fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

/// What a mapping or a list holds, each with its segment of a JSON pointer.
pub fn children(node: &Value) -> Vec<(String, &Value)> {
    match node {
        Value::Object(object) => object.iter().map(|(key, it)| (escape(key), it)).collect(),
        Value::Array(items) => {
            items.iter().enumerate().map(|it| (it.0.to_string(), it.1)).collect()
        }
        _ => Vec::new(),
    }
}

/// Visits a node and all that it holds; what `enters` denies is left out.
pub fn walk<'a>(node: &'a Value, pointer: &str, enters: &mut impl FnMut(&str, &'a Value) -> bool) {
    if enters(pointer, node) {
        for (segment, child) in children(node) {
            walk(child, &format!("{pointer}/{segment}"), enters);
        }
    }
}

/// Every schema of the document with its pointer, parents before children.
pub fn schemas(root: &Value) -> impl Iterator<Item = (String, &Value)> {
    let mut found = Vec::new();
    walk(root, "", &mut |pointer, node| {
        let (parent, key) = pointer.rsplit_once('/').unwrap_or_default();
        let is_schema = key == "schema" || parent == "/components/schemas";
        if is_schema {
            walk_schema(node, pointer.to_owned(), &mut found);
        }
        !is_schema && !matches!(key, "example" | "examples")
    });
    found.into_iter()
}

/// A schema and the schemas inside it, itself first, with pointers from it.
pub fn parts(schema: &Value) -> impl Iterator<Item = (String, &Value)> {
    let mut found = Vec::new();
    walk_schema(schema, String::new(), &mut found);
    found.into_iter()
}

fn walk_schema<'a>(schema: &'a Value, pointer: String, found: &mut Vec<(String, &'a Value)>) {
    found.push((pointer.clone(), schema));
    for several in ["allOf", "oneOf", "anyOf", "properties"] {
        for (segment, part) in children(&schema[several]) {
            walk_schema(part, format!("{pointer}/{several}/{segment}"), found);
        }
    }
    for one in ["items", "not", "additionalProperties"] {
        if let Some(part) = schema.get(one).filter(|part| part.is_object()) {
            walk_schema(part, format!("{pointer}/{one}"), found);
        }
    }
}

const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Every operation of the document with its pointer.
pub fn operations(root: &Value) -> impl Iterator<Item = (String, &Value)> {
    root["paths"].as_object().into_iter().flatten().flat_map(|(path, item)| {
        METHODS.into_iter().filter_map(move |method| {
            let operation = item.get(method)?;
            Some((format!("/paths/{}/{method}", escape(path)), operation))
        })
    })
}

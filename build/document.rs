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
    lines: BTreeMap<String, usize>,
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
        let mut place = pointer;
        let line = loop {
            if let Some(line) = self.lines.get(place) {
                break *line;
            }
            match place.rfind('/') {
                Some(end) => place = &place[..end],
                None => break 0,
            }
        };
        Problem { line, pointer: pointer.to_owned(), reason: reason.into() }
    }

    /// A problem that was reported without a place: the smallest part of the
    /// document that cannot be read by itself, or the whole document.
    pub fn locate_unreadable(&self, reason: &str) -> Problem {
        fn reads<T: serde::de::DeserializeOwned>(value: &Value) -> Result<(), String> {
            serde_json::from_value::<T>(value.clone()).map(drop).map_err(|error| error.to_string())
        }
        for (pointer, schema) in schemas(&self.value) {
            // The innermost: a schema that cannot be read although its parts can.
            if let Err(reason) = reads::<openapiv3::ReferenceOr<openapiv3::Schema>>(schema)
                && !parts(schema).skip(1).any(|(_, part)| {
                    reads::<openapiv3::ReferenceOr<openapiv3::Schema>>(part).is_err()
                })
            {
                return self.problem(&pointer, reason);
            }
        }
        for (pointer, operation) in operations(&self.value) {
            for part in ["parameters", "requestBody", "responses"] {
                let Some(value) = operation.get(part) else { continue };
                let read = match part {
                    "parameters" => {
                        reads::<Vec<openapiv3::ReferenceOr<openapiv3::Parameter>>>(value)
                    }
                    "requestBody" => reads::<openapiv3::ReferenceOr<openapiv3::RequestBody>>(value),
                    _ => reads::<openapiv3::Responses>(value),
                };
                if let Err(reason) = read {
                    return self.problem(&format!("{pointer}/{part}"), reason);
                }
            }
            if let Err(reason) = reads::<openapiv3::Operation>(operation) {
                return self.problem(&pointer, reason);
            }
        }
        for part in ["info", "servers", "tags", "components", "paths"] {
            let Some(value) = self.value.get(part) else { continue };
            let read = match part {
                "info" => reads::<openapiv3::Info>(value),
                "servers" => reads::<Vec<openapiv3::Server>>(value),
                "tags" => reads::<Vec<openapiv3::Tag>>(value),
                "components" => reads::<openapiv3::Components>(value),
                _ => reads::<openapiv3::Paths>(value),
            };
            if let Err(reason) = read {
                return self.problem(&format!("/{part}"), reason);
            }
        }
        Problem::at_root(reason)
    }
}

fn convert(
    node: &MarkedYaml<'_>,
    pointer: String,
    lines: &mut BTreeMap<String, usize>,
) -> Result<Value, Problem> {
    let line = node.span.start.line();
    lines.entry(pointer.clone()).or_insert(line);
    let refuse = |reason: String| Err(Problem { line, pointer: pointer.clone(), reason });
    match &node.data {
        YamlData::Value(Scalar::Null) => Ok(Value::Null),
        YamlData::Value(Scalar::Boolean(value)) => Ok(Value::Bool(*value)),
        YamlData::Value(Scalar::Integer(value)) => Ok(Value::Number((*value).into())),
        YamlData::Value(Scalar::FloatingPoint(value)) => match Number::from_f64(**value) {
            Some(number) => Ok(Value::Number(number)),
            None => refuse(format!("{value} is not a JSON number")),
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
                let name = match &key.data {
                    YamlData::Value(Scalar::String(name)) => name.to_string(),
                    YamlData::Value(Scalar::Integer(number)) => {
                        return Err(Problem {
                            line: key.span.start.line(),
                            pointer: pointer.clone(),
                            reason: format!("quote the key {number}: JSON keys are strings"),
                        });
                    }
                    _ => {
                        return Err(Problem {
                            line: key.span.start.line(),
                            pointer: pointer.clone(),
                            reason: "a key must be a string".to_owned(),
                        });
                    }
                };
                let child = format!("{pointer}/{}", escape(&name));
                // The line of a node is the line of its key, where people look.
                lines.insert(child.clone(), key.span.start.line());
                object.insert(name, convert(value, child, lines)?);
            }
            Ok(Value::Object(object))
        }
        _ => refuse("only plain YAML is read here: no aliases, no tags".to_owned()),
    }
}

/// One segment of a JSON pointer.
pub fn escape(segment: &str) -> String {
    segment.replace('~', "~0").replace('/', "~1")
}

/// Every schema of the document with its pointer, parents before children.
pub fn schemas(root: &Value) -> impl Iterator<Item = (String, &Value)> {
    let mut found = Vec::new();
    find_schemas(root, String::new(), &mut found);
    found.into_iter()
}

/// A schema and the schemas inside it, itself first, with pointers from it.
pub fn parts(schema: &Value) -> impl Iterator<Item = (String, &Value)> {
    let mut found = Vec::new();
    walk_schema(schema, String::new(), &mut found);
    found.into_iter()
}

/// Walks to the places where OpenAPI has a schema.
fn find_schemas<'a>(node: &'a Value, pointer: String, found: &mut Vec<(String, &'a Value)>) {
    match node {
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                find_schemas(item, format!("{pointer}/{index}"), found);
            }
        }
        Value::Object(object) => {
            let in_components = pointer == "/components/schemas";
            for (key, value) in object {
                let child = format!("{pointer}/{}", escape(key));
                if key == "example" || key == "examples" {
                    continue;
                }
                if in_components || key == "schema" {
                    walk_schema(value, child, found);
                } else {
                    find_schemas(value, child, found);
                }
            }
        }
        _ => {}
    }
}

fn walk_schema<'a>(schema: &'a Value, pointer: String, found: &mut Vec<(String, &'a Value)>) {
    found.push((pointer.clone(), schema));
    for list in ["allOf", "oneOf", "anyOf"] {
        for (index, part) in schema[list].as_array().into_iter().flatten().enumerate() {
            walk_schema(part, format!("{pointer}/{list}/{index}"), found);
        }
    }
    for one in ["items", "not", "additionalProperties"] {
        if let Some(part) = schema.get(one).filter(|part| part.is_object()) {
            walk_schema(part, format!("{pointer}/{one}"), found);
        }
    }
    for (name, part) in schema["properties"].as_object().into_iter().flatten() {
        walk_schema(part, format!("{pointer}/properties/{}", escape(name)), found);
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

//! The description for the generator: written anew from the model, so that it
//! holds nothing that the generator would turn into a trap.
//!
//! The generator writes the structs and the building of requests. What it
//! would get wrong is decided here, by naming the Rust type of each field:
//!
//! * an optional list is `Option<Vec<_>>`: absent, empty and filled differ;
//! * strings with known values are open: a new one fails no response;
//! * a password is a `Secret` where it is sent, and where it is received a
//!   type that keeps nothing, or one that prints nothing if it is issued;
//! * in a response everything but what identifies it may be missing;
//! * error responses are raw, successes are one, whatever their status;
//! * lengths, patterns and formats are not checked: only the service knows.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::api::{Api, Field, Object, Operation, Parameter, Place, Type};

/// The property of an object of which none is described.
pub const PLACEHOLDER: &str = "placeholder";

/// What [`lower`] hands to the generator.
pub struct Lowered {
    pub value: Value,
    /// Schemas that stand for a Rust type, and that type.
    pub replacements: BTreeMap<String, String>,
}

pub fn lower(api: &Api<'_>) -> Lowered {
    let mut types = Types::default();
    let mut schemas = Map::new();
    for object in api.objects.values() {
        schemas.insert(object.name.to_owned(), lower_object(object, &mut types));
    }
    let mut paths = Map::new();
    for operation in &api.operations {
        let own = (operation.http.clone(), operation.id);
        for (method, id) in [own].iter().chain(&operation.variants) {
            let item = paths.entry(path_of(operation)).or_insert_with(|| json!({}));
            item[method.to_lowercase()] = lower_operation(operation, id, &mut types);
        }
    }
    let replacements: BTreeMap<_, _> =
        types.0.into_iter().map(|(rust, name)| (name, rust)).collect();
    for name in replacements.keys() {
        schemas.insert(name.clone(), json!({ "type": "string" }));
    }
    let value = json!({
        "openapi": "3.0.3",
        "info": { "title": "", "version": "" },
        "paths": paths,
        "components": { "schemas": schemas },
    });
    Lowered { value, replacements }
}

/// The Rust types that schemas stand for, each with the name of its schema.
#[derive(Default)]
struct Types(BTreeMap<String, String>);

impl Types {
    /// A schema that stands for a Rust type.
    fn refer(&mut self, rust: String) -> Value {
        // Cannot be the name of a schema of the description.
        let next = format!("Rust-{}", self.0.len());
        let name = self.0.entry(rust).or_insert(next);
        json!({ "$ref": format!("#/components/schemas/{name}") })
    }
}

fn lower_object(object: &Object<'_>, types: &mut Types) -> Value {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for field in &object.fields {
        let mut rust = field.of_type.rust(object.sent).to_string();
        if field.boxed {
            rust = format!("::std::boxed::Box<{rust}>");
        }
        if field.nullable && object.sent {
            rust = format!("crate::model::Nullable<{rust}>");
        }
        if field.always {
            required.push(&field.generated);
        }
        let schema = json!({ "description": field_docs(field), "allOf": [types.refer(rust)] });
        properties.insert(field.generated.clone(), schema);
    }
    let mut lowered = json!({
        "type": "object",
        "description": object.docs(),
        "properties": properties,
        "required": required,
    });
    // Without any it would be a map, and no struct.
    if object.fields.is_empty() {
        lowered["properties"] = json!({ PLACEHOLDER: {} });
    }
    if object.open {
        lowered["additionalProperties"] = types.refer("crate::model::ExtraValue".to_owned());
    }
    lowered
}

/// What it is called in JSON, which the struct does not show, and what it may
/// look like.
fn field_docs(field: &Field<'_>) -> String {
    let mut text = format!("{}\n\nIn JSON: `{}`", field.docs().trim_end(), field.key);
    if let Some(example) = field.schema.get("example").or_else(|| field.plain.get("example")) {
        let example = example.to_string();
        // A longer one would not be read, and a backtick would end the code.
        let is_secret = matches!(field.of_type, Type::Secret | Type::IssuedSecret);
        if !is_secret && example.len() <= 60 && !example.contains('`') {
            text.push_str(&format!(", such as `{example}`"));
        }
    }
    text.push('.');
    text
}

fn lower_operation(operation: &Operation<'_>, id: &str, types: &mut Types) -> Value {
    let parameters: Vec<_> =
        operation.parameters.iter().map(|it| lower_parameter(it, types)).collect();
    let json = |name: &str| {
        let schema = format!("#/components/schemas/{name}");
        json!({ "application/json": { "schema": { "$ref": schema } } })
    };
    let mut success = json!({ "description": "" });
    if let Some(returns) = operation.returns {
        success["content"] = json(returns);
    }
    let raw = json!({ "description": "", "content": { "*/*": {} } });
    let mut lowered = json!({
        "operationId": id,
        "parameters": parameters,
        "responses": { "2XX": success, "4XX": raw, "5XX": raw },
    });
    if let Some(body) = operation.body {
        lowered["requestBody"] = json!({ "required": true, "content": json(body) });
    }
    lowered
}

/// The path with the names by which the generator knows its parameters.
fn path_of(operation: &Operation<'_>) -> String {
    operation.at(Place::Path).fold(operation.path.clone(), |path, it| {
        path.replace(&format!("{{{}}}", it.key), &format!("{{{}}}", it.generated))
    })
}

fn lower_parameter(parameter: &Parameter<'_>, types: &mut Types) -> Value {
    let schema = match parameter.of_type {
        Type::Text => json!({ "type": "string" }),
        Type::Flag => json!({ "type": "boolean" }),
        Type::Integer => json!({ "type": "integer" }),
        Type::Number => json!({ "type": "number" }),
        _ => types.refer(parameter.of_type.rust(true).to_string()),
    };
    let place = match parameter.place {
        Place::Path => "path",
        Place::Query => "query",
        Place::Header => "header",
    };
    json!({ "name": parameter.generated, "in": place, "required": parameter.required, "schema": schema })
}

//! Parameters: the path names its own, the query takes plain values, and
//! there are no others.

use std::collections::BTreeSet;

use serde_json::Value;

use super::shapes::is_ours;
use crate::codegen::document::{Document, Problem, escape, operations};
use crate::codegen::usage;

pub fn parameters(document: &Document, problems: &mut Vec<Problem>) {
    for path in document.value["paths"].as_object().into_iter().flat_map(|paths| paths.keys()) {
        if !path.starts_with('/') {
            let place = format!("/paths/{}", escape(path));
            problems.push(document.problem(&place, "a path begins with `/`"));
        }
    }
    for (pointer, operation) in operations(&document.value) {
        let path = usage::path(&pointer);
        let named: BTreeSet<&str> =
            path.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0)).collect();
        let mut described = BTreeSet::new();
        for (place, parameter) in listed(&document.value, &pointer, operation) {
            let name = parameter["name"].as_str().unwrap_or_default();
            let reasons = match parameter["in"].as_str() {
                Some("path") => {
                    described.insert(name);
                    if !named.contains(name) {
                        let reason = format!("`{name}` is not in the path `{path}`");
                        problems.push(document.problem(&format!("{place}/name"), reason));
                    }
                    in_path(parameter)
                }
                Some("query") => in_query(parameter),
                other => vec![("in", elsewhere(other.unwrap_or("nowhere")))],
            };
            let foreign = parameter.as_object().into_iter().flat_map(|it| it.keys());
            let foreign = foreign
                .filter(|key| is_ours(key))
                .map(|key| (key.as_str(), format!("nothing reads `{key}` of a parameter")));
            for (key, reason) in reasons.into_iter().chain(foreign) {
                problems.push(document.problem(&format!("{place}/{key}"), reason));
            }
        }
        for name in named.difference(&described) {
            let reason = format!("no parameter describes `{{{name}}}` of the path");
            problems.push(document.problem(&pointer, reason));
        }
    }
}

/// The parameters of an operation and of its path, each with the pointer to
/// where it is described.
pub fn listed<'a>(
    root: &'a Value,
    pointer: &str,
    operation: &'a Value,
) -> Vec<(String, &'a Value)> {
    let item = pointer.rsplit_once('/').map_or("", |(item, _)| item);
    let common = root.pointer(item).map_or(&Value::Null, |item| &item["parameters"]);
    let lists = [
        (format!("{item}/parameters"), common),
        (format!("{pointer}/parameters"), &operation["parameters"]),
    ];
    let mut found = Vec::new();
    for (list, parameters) in lists {
        for (index, parameter) in parameters.as_array().into_iter().flatten().enumerate() {
            let reference = parameter["$ref"].as_str().and_then(|it| it.strip_prefix('#'));
            let place = reference.map_or_else(|| format!("{list}/{index}"), str::to_owned);
            found.push((place, usage::resolve(root, parameter)));
        }
    }
    found
}

type Reasons = Vec<(&'static str, String)>;

/// Anything else in a path could lead to another resource: a slash, two dots.
fn in_path(parameter: &Value) -> Reasons {
    let mut reasons = Vec::new();
    if parameter["required"] != true {
        reasons.push(("in", "a path parameter needs `required: true`".to_owned()));
    }
    if usage::target(&parameter["schema"]) != Some("GatewayId") {
        let reason = "a path parameter needs a type that knows what may stand in a path: refer to \
                      `#/components/schemas/GatewayId`";
        reasons.push(("schema", reason.to_owned()));
    }
    reasons
}

fn in_query(parameter: &Value) -> Reasons {
    const TYPES: [&str; 4] = ["boolean", "integer", "number", "string"];
    let mut reasons = Vec::new();
    let schema = &parameter["schema"];
    if !schema["type"].as_str().is_some_and(|name| TYPES.contains(&name)) {
        let reason = "a query parameter is a `string`, `integer`, `number` or `boolean`: write \
                      one of these as the `type` of its `schema`";
        reasons.push(("schema", reason.to_owned()));
    }
    if parameter["required"] == true {
        let reason = "a query parameter has a setter and may be left out: remove `required`, and \
                      say in the `description` that the service wants it";
        reasons.push(("required", reason.to_owned()));
    }
    let minimum = &schema["minimum"];
    let is_checked = schema["type"] == "integer" && minimum.is_i64();
    if !minimum.is_null() && !is_checked {
        let reason = "a `minimum` is checked for whole numbers only: say it in the `description`";
        reasons.push(("schema/minimum", reason.to_owned()));
    }
    reasons
}

fn elsewhere(place: &str) -> String {
    format!(
        "a parameter in `{place}` is not supported: it is in `path` or `query`; headers are set \
         by the client"
    )
}

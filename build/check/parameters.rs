//! Parameters: the path names its own, query and header take plain values.

use std::collections::BTreeSet;

use serde_json::Value;

use super::shapes::is_ours;
use crate::codegen::api::{Api, Kind, Parameter};
use crate::codegen::document::{Document, Problem, escape, operations};
use crate::codegen::{names, usage};

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
                    in_path(&document.value, parameter)
                }
                Some("query") => elsewhere(&document.value, parameter, false),
                Some("header") => elsewhere(&document.value, parameter, true),
                other => {
                    let place = other.unwrap_or("nowhere");
                    let reason = format!(
                        "a parameter in `{place}` is not supported: it is in `path`, `query` or \
                         `header`"
                    );
                    vec![("in", reason)]
                }
            };
            let foreign = parameter.as_object().into_iter().flat_map(|it| it.keys());
            let foreign = foreign
                .filter(|key| is_ours(key) && *key != "x-name")
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

/// A list whose page has to be given would be one without `stream` and `all`.
pub fn pages(document: &Document, api: &Api<'_>, problems: &mut Vec<Problem>) {
    for operation in api.operations.iter().filter(|it| it.kind == Kind::List) {
        let is_page = |it: &&Parameter<'_>| matches!(it.key, "page" | "perPage");
        for page in operation.required().filter(is_page) {
            let listed = listed(&document.value, &operation.pointer, operation.node);
            let place = listed.iter().find(|(_, it)| std::ptr::eq(*it, page.node));
            let place = place.map_or(operation.pointer.clone(), |(it, _)| format!("{it}/required"));
            let reason = format!(
                "a list without `{}` begins with its first page, and has `stream` and `all`: \
                 remove `required`",
                page.key
            );
            problems.push(document.problem(&place, reason));
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
fn in_path(root: &Value, parameter: &Value) -> Reasons {
    let mut reasons = Vec::new();
    if parameter["required"] != true {
        reasons.push(("in", "a path parameter needs `required: true`".to_owned()));
    }
    let named = usage::target(&parameter["schema"]);
    // One of its own kind, or one name for several kinds.
    let is_text = |name: &str| {
        let schema = usage::component(root, name);
        schema["type"] == "string" && !usage::is_open_enum(schema) && schema["format"] != "password"
    };
    let is_several = |name: &str| {
        let kinds = usage::component(root, name)["anyOf"].as_array();
        kinds.is_some_and(|it| it.iter().all(|it| usage::target(it).is_some_and(is_text)))
    };
    if named.is_none_or(|it| !is_text(it) && !is_several(it)) {
        let name = names::pascal(parameter["name"].as_str().unwrap_or("id"));
        let reason = format!(
            "a path parameter is an identifier, which has a type of its own: describe it as a \
             `type: string` in `components/schemas`, say `{name}`, and refer to it (numbers are \
             sent as text as well)"
        );
        reasons.push(("schema", reason));
    }
    reasons
}

/// What can be written into a query or a header.
fn elsewhere(root: &Value, parameter: &Value, in_header: bool) -> Reasons {
    let mut reasons = Vec::new();
    let schema = usage::plain(root, &parameter["schema"]);
    let is_plain = |schema: &Value| {
        ["boolean", "integer", "number", "string"].iter().any(|it| schema["type"] == *it)
            && schema["format"] != "password"
    };
    let items = usage::plain(root, &schema["items"]);
    let is_list = schema["type"] == "array" && is_plain(items) && !in_header;
    if !is_plain(schema) && !is_list && schema["anyOf"].is_null() {
        let place = if in_header { "a header" } else { "the query" };
        let reason = format!(
            "{place} carries a `string`, `integer`, `number` or `boolean`{}, and no secret: \
             write one of these as the `type` of its `schema`, or refer to one that has a name",
            if in_header { "" } else { ", or a list of these" }
        );
        reasons.push(("schema", reason));
    }
    if is_list
        && (parameter["explode"] == false || parameter.get("style").is_some_and(|it| it != "form"))
    {
        let reason = "a list is sent as one parameter for each item: remove `explode` and `style`";
        let key = if parameter["explode"] == false { "explode" } else { "style" };
        reasons.push((key, reason.to_owned()));
    }
    if schema.get("minimum").is_some_and(|it| schema["type"] != "integer" || !it.is_i64()) {
        let reason = "a `minimum` is checked for whole numbers only: say it in the `description`";
        reasons.push(("schema/minimum", reason.to_owned()));
    }
    let name = parameter["name"].as_str().unwrap_or_default().to_ascii_lowercase();
    let ours = [
        "accept",
        "authorization",
        "connection",
        "content-type",
        "content-length",
        "host",
        "user-agent",
    ];
    if in_header && ours.contains(&name.as_str()) {
        reasons.push(("name", format!("the header `{name}` is set by the client: remove it here")));
    }
    reasons
}

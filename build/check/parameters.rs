//! Parameters: the path names its own, query and header take plain values.

use std::collections::BTreeSet;

use serde_json::Value;

use super::node::{Node, Report};
use super::{keys, schemas};
use crate::codegen::api::{Api, Kind};
use crate::codegen::{names, usage};

pub fn check(operation: &Node<'_>) {
    let path = usage::path(&operation.pointer);
    let named: BTreeSet<&str> =
        path.split('{').skip(1).filter_map(|part| Some(part.split_once('}')?.0)).collect();
    let mut described = BTreeSet::new();
    for (pointer, _) in usage::parameters(operation.root(), &operation.pointer) {
        let parameter = operation.report.node(&pointer);
        keys::of_parameter(&parameter);
        let key = if parameter["x-name"].is_null() { "name" } else { "x-name" };
        schemas::usable(&parameter.at(key), parameter.text(key));
        match parameter.text("in") {
            Some("path") => {
                let name = parameter.text("name").unwrap_or_default();
                described.insert(name);
                let reason = format!("`{name}` is not in the path `{path}`");
                parameter.at("name").refuse_if(!named.contains(name), reason);
                in_path(&parameter);
            }
            Some("query") => elsewhere(&parameter, "the query"),
            Some("header") => elsewhere(&parameter, "a header"),
            other => {
                let place = other.unwrap_or("nowhere");
                parameter.at("in").refuse(format!(
                    "a parameter in `{place}` is not supported: it is in `path`, `query` or \
                     `header`"
                ));
            }
        }
    }
    for name in named.difference(&described) {
        operation.refuse(format!("no parameter describes `{{{name}}}` of the path"));
    }
}

/// A list whose page has to be given would be one without `stream` and `all`.
pub fn pages(report: &Report<'_>, api: &Api<'_>) {
    for operation in api.operations.iter().filter(|it| it.kind == Kind::List) {
        let is_paging = |it: &str| matches!(it, "page" | "page number" | "per page" | "page size");
        for page in operation.required().filter(|it| is_paging(&names::words(it.key))) {
            report.node(&page.pointer).at("required").refuse(format!(
                "a list without `{}` begins with its first page, and has `stream` and `all`: \
                 remove `required`",
                page.key
            ));
        }
    }
}

/// Anything else in a path could lead to another resource: a slash, two dots.
fn in_path(parameter: &Node<'_>) {
    let reason = "a path parameter needs `required: true`";
    parameter.at("in").refuse_if(parameter["required"] != true, reason);
    parameter.at("style").refuse_if(
        parameter.get("style").is_some_and(|it| it != "simple"),
        "a path parameter is sent as it is: remove `style`, and write what goes before it, or \
         between its parts, into the path or the value",
    );
    // One of its own kind, or one name for several kinds.
    let is_text = |name: &str| usage::is_plain_text(usage::component(parameter.root(), name));
    let is_several = |name: &str| {
        let kinds = usage::component(parameter.root(), name)["anyOf"].as_array();
        kinds.is_some_and(|it| it.iter().all(|it| usage::target(it).is_some_and(is_text)))
    };
    let target = usage::target(&parameter["schema"]);
    if target.is_none_or(|it| !is_text(it) && !is_several(it)) {
        let name = names::pascal(parameter.text("name").unwrap_or("id"));
        parameter.at("schema").refuse(format!(
            "a path parameter is an identifier, which has a type of its own: describe it as a \
             `type: string` in `components/schemas`, say `{name}`, and refer to it (numbers are \
             sent as text as well)"
        ));
    }
}

/// What can be written into a query or a header.
fn elsewhere(parameter: &Node<'_>, place: &str) {
    const OURS: &str =
        "accept authorization connection content-type content-length host user-agent";
    let in_header = place == "a header";
    let schema = usage::plain(parameter.root(), &parameter["schema"]);
    let is_plain = |schema: &Value| {
        ["boolean", "integer", "number", "string"].iter().any(|it| schema["type"] == *it)
            && schema["format"] != "password"
    };
    let items = usage::plain(parameter.root(), &schema["items"]);
    let is_list = schema["type"] == "array" && is_plain(items) && !in_header;
    let or_list = if in_header { "" } else { ", or a list of these" };
    parameter.at("schema").refuse_if(
        !is_plain(schema) && !is_list && schema["anyOf"].is_null(),
        format!(
            "{place} carries a `string`, `integer`, `number` or `boolean`{or_list}, and no \
             secret: write one of these as the `type` of its `schema`, or refer to one that has a \
             name"
        ),
    );
    let reason = "a list is sent as one parameter for each item: remove `explode` and `style`, or \
                  describe a `type: string`, and say how its parts are joined";
    let is_form = parameter.get("style").is_none_or(|it| it == "form");
    parameter.at("explode").refuse_if(is_list && parameter["explode"] == false, reason);
    parameter.at("style").refuse_if(is_list && !is_form, reason);
    parameter.at("allowReserved").refuse_if(
        parameter["allowReserved"] == true,
        "a value is percent-encoded, whatever is in it: remove `allowReserved`",
    );
    let minimum = schema.get("minimum");
    parameter.at("schema").at("minimum").refuse_if(
        minimum.is_some_and(|it| schema["type"] != "integer" || !it.is_i64()),
        "a `minimum` is checked for whole numbers only: say it in the `description`",
    );
    let name = parameter.text("name").unwrap_or_default().to_ascii_lowercase();
    parameter.at("name").refuse_if(
        in_header && OURS.split_whitespace().any(|it| it == name),
        format!("the header `{name}` is set by the client: remove it here"),
    );
}

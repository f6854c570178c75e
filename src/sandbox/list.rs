//! Lists: filters and pages.

use serde_json::{Map, Value, json};

use super::collection::Collection;
use super::json;
use super::parameters::Parameters;
use super::reply::Reply;
use super::response::example;
use crate::describe::{Endpoint, Field, Kind, Parameter};

/// How many there are on a page, unless the request says it. The vendor's
/// SDKs assume it.
const PER_PAGE: usize = 20;
/// The parameters that filter nothing.
const PAGING: [&str; 2] = ["page", "perPage"];
/// The parameter that is looked for in names.
const SEARCH: &str = "search";

/// One page of those that pass the filters.
pub(super) fn page(
    collection: &Collection,
    parents: &[(&'static str, String)],
    endpoint: &Endpoint,
    parameters: &Parameters,
) -> Result<Reply, String> {
    let page = parameters.count("page", 1)?;
    let per_page = parameters.count("perPage", PER_PAGE)?;
    let filters: Vec<_> = parameters
        .except(&PAGING)
        .map(|(parameter, wanted)| (property(collection, parameter), parameter, wanted))
        // What has no name is looked for in all its texts.
        .filter(|(path, parameter, _)| path.is_some() || parameter.name == SEARCH)
        .collect();
    let matching: Vec<_> = collection
        .all(parents)
        .filter(|value| {
            filters
                .iter()
                .all(|(path, parameter, wanted)| passes(value, path.as_deref(), parameter, wanted))
        })
        .collect();
    let first = (page - 1).saturating_mul(per_page);
    let items: Vec<_> =
        matching.iter().skip(first).take(per_page).map(|value| collection.shown(value)).collect();
    let mut body = match endpoint.example {
        Some(_) => example(endpoint),
        None => json!({}),
    };
    let described = |name| endpoint.response.is_none_or(|it| json::field(it, name).is_some());
    if described("pageInfo") {
        body["pageInfo"] = json!({
            "currentPage": page,
            "perPage": per_page,
            "lastPage": matching.len().div_ceil(per_page).max(1),
            "total": matching.len(),
        });
    }
    body[endpoint.items.unwrap_or("data")] = Value::Array(items);
    Ok(Reply::status(endpoint.status).json(body))
}

/// The property that a filter is compared with: the one of its name, or of the
/// same kind of identifier. What has neither filters nothing.
fn property(collection: &Collection, parameter: &Parameter) -> Option<String> {
    let resource = collection.resource();
    let name = if parameter.name == SEARCH { "name" } else { parameter.name };
    if let Some(field) = resource.fields.iter().find(|field| is_named(field, name)) {
        return Some(field.name.to_owned());
    }
    let of_kind = match parameter.kind {
        Kind::Id(noun) | Kind::List(&Kind::Id(noun)) => Some(noun),
        _ => None,
    };
    if name == "id" || (of_kind.is_some() && of_kind == collection.id_noun()) {
        return Some(collection.id_property().to_owned());
    }
    let same_kind = |field: &Field| match field.kind {
        Kind::Id(noun) => of_kind == Some(noun),
        _ => false,
    };
    json::find_path(resource, &|field| is_named(field, name))
        .or_else(|| json::find_path(resource, &same_kind))
}

fn is_named(field: &Field, name: &str) -> bool {
    field.name == name || field.aliases.contains(&name)
}

fn passes(
    value: &Map<String, Value>,
    path: Option<&str>,
    parameter: &Parameter,
    wanted: &[String],
) -> bool {
    let Some(path) = path else {
        return value.values().any(|value| holds(value, parameter, wanted));
    };
    let Some(value) = json::at(value, path) else {
        return false;
    };
    wanted.iter().any(|wanted| match value {
        Value::Array(items) => items.iter().any(|item| is(item, parameter, wanted)),
        value => is(value, parameter, wanted),
    })
}

/// Whether a text in a value is looked for.
fn holds(value: &Value, parameter: &Parameter, wanted: &[String]) -> bool {
    match value {
        Value::Array(items) => items.iter().any(|it| holds(it, parameter, wanted)),
        Value::Object(entries) => entries.values().any(|it| holds(it, parameter, wanted)),
        value => wanted.iter().any(|wanted| is(value, parameter, wanted)),
    }
}

fn is(value: &Value, parameter: &Parameter, wanted: &str) -> bool {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Null => return false,
        value => value.to_string(),
    };
    match parameter.kind {
        _ if parameter.name == SEARCH => text.to_lowercase().contains(&wanted.to_lowercase()),
        Kind::Values(_) | Kind::List(Kind::Values(_)) => text.eq_ignore_ascii_case(wanted),
        _ => text == wanted,
    }
}

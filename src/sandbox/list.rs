//! Lists: filters and pages.

use serde_json::{Map, Value, json};

use super::collection::{Collection, noun_of};
use super::json;
use super::parameters::Parameters;
use super::reply::Reply;
use super::response::{example, returned, within};
use crate::describe::{Endpoint, Field, Kind, ObjectInfo, Parameter};

/// How many there are on a page, unless the request says it. The vendor's
/// SDKs assume it.
const ON_A_PAGE: usize = 20;
/// What parameters and fields are called that say where in a list one is, in
/// any spelling.
const PAGE: [&str; 3] = ["page", "pagenumber", "currentpage"];
const PER_PAGE: [&str; 3] = ["perpage", "pagesize", "limit"];
const OFFSET: [&str; 1] = ["offset"];
const LAST_PAGE: [&str; 3] = ["lastpage", "totalpages", "pagecount"];
const TOTAL: [&str; 3] = ["total", "totalitems", "totalcount"];
const NEXT: [&str; 4] = ["next", "nextcursor", "nextpagetoken", "hasmore"];
/// The parameter that is looked for in names.
const SEARCH: &str = "search";

/// One page of those that pass the filters.
pub(super) fn page(
    collection: &Collection,
    parents: &[(&'static str, String)],
    endpoint: &Endpoint,
    parameters: &Parameters,
) -> Result<Reply, String> {
    let number = |names: &[&str]| {
        let mut numbers = endpoint.parameters.iter().filter(|it| matches!(it.kind, Kind::Integer));
        numbers.find(|it| is_called(it.name, names))
    };
    let (by_page, by_size, by_offset) = (number(&PAGE), number(&PER_PAGE), number(&OFFSET));
    let count = |of: Option<&Parameter>, otherwise: usize, least: usize| {
        of.map_or(Ok(otherwise), |it| parameters.count(it.name, otherwise, least))
    };
    let least = if by_page.is_some_and(|it| it.minimum == Some(0)) { 0 } else { 1 };
    let page = count(by_page, least, least)?;
    // What has no pages, or goes on elsewhere, is here in full.
    let all = if by_page.is_some() { ON_A_PAGE } else { usize::MAX };
    let per_page = count(by_size, all, 1)?;
    let paging = [by_page, by_size, by_offset].map(|it| it.map_or("", |it| it.name));
    let filters: Vec<_> = parameters
        .except(&paging)
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
    let first = (page - least).saturating_mul(per_page).max(count(by_offset, 0, 0)?);
    let items = matching.iter().skip(first).take(per_page);
    let items: Vec<_> =
        items.map(|value| outline(collection.shown(value), collection, endpoint)).collect();
    let reply = Reply::status(endpoint.status);
    if endpoint.bare {
        return Ok(reply.json(Value::Array(items)));
    }
    let mut body = match endpoint.example {
        Some(_) => example(endpoint),
        None => json!({}),
    };
    let inner = within(&mut body, endpoint);
    if let Some(object) = returned(endpoint) {
        let position = [
            (&PAGE, page),
            (&PER_PAGE, per_page),
            (&LAST_PAGE, matching.len().div_ceil(per_page).max(1)),
            (&TOTAL, matching.len()),
        ];
        say_where(inner, object, &position, true);
        // Whose list it is.
        for field in object.fields {
            let Kind::Id(noun) = field.kind else { continue };
            if let Some((_, id)) = parents.iter().find(|(name, _)| noun_of(name) == noun) {
                inner[field.name] = json!(id);
            }
        }
    }
    inner[endpoint.items.unwrap_or("data")] = Value::Array(items);
    beside_envelope(&mut body, endpoint);
    Ok(reply.json(body))
}

/// What stands beside the envelope is not in it.
fn beside_envelope(body: &mut Value, endpoint: &Endpoint) {
    let Some((envelope, wrapper)) = endpoint.envelope.zip(endpoint.response) else { return };
    for field in wrapper.fields.iter().filter(|it| it.name != envelope) {
        let own = body.get_mut(envelope).and_then(Value::as_object_mut);
        if let Some(value) = own.and_then(|it| it.remove(field.name)) {
            body[field.name] = value;
        }
    }
}

/// As much of a resource as a list shows.
fn outline(mut shown: Value, collection: &Collection, endpoint: &Endpoint) -> Value {
    let items = returned(endpoint).zip(endpoint.items);
    if let Some(Kind::List(&Kind::Object(item))) =
        items.and_then(|(it, key)| json::kind_at(it, key))
        && item.name != collection.resource().name
        && let Some(shown) = shown.as_object_mut()
    {
        shown.retain(|key, _| json::field(item, key).is_some());
    }
    shown
}

/// Says in a page, or in an object in it, which part of the list it is, as far
/// as it is described.
fn say_where(
    page: &mut Value,
    object: &ObjectInfo,
    position: &[(&[&str; 3], usize)],
    is_outer: bool,
) {
    for field in object.fields {
        let number = position.iter().find(|(names, _)| is_called(field.name, *names));
        match (field.kind, number) {
            (Kind::Integer, Some((_, number))) => page[field.name] = json!(number),
            (Kind::Text, _) if is_called(field.name, &NEXT) => page[field.name] = Value::Null,
            (Kind::Flag, _) if is_called(field.name, &NEXT) => page[field.name] = json!(false),
            (Kind::Object(inner), _) if is_outer => {
                let is_there = page.get(field.name).is_some_and(Value::is_object);
                let mut part = if is_there { page[field.name].take() } else { json!({}) };
                say_where(&mut part, inner, position, false);
                if part != json!({}) {
                    page[field.name] = part;
                }
            }
            _ => {}
        }
    }
}

/// Whether this is one of these names, in whatever way it is spelt.
fn is_called(name: &str, names: &[&str]) -> bool {
    let letters = name.chars().filter(|it| it.is_alphanumeric());
    names.contains(&letters.flat_map(char::to_lowercase).collect::<String>().as_str())
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

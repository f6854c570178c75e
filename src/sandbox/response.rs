//! What an operation responds with, by its table.

use serde_json::{Map, Value, json};

use super::json;
use super::reply::Reply;
use crate::describe::{Endpoint, Kind, ObjectInfo};

/// The documented response: the resource if it holds one; otherwise its
/// example, with as much of the resource, and of what is `kept` at this path,
/// as the response describes.
pub(super) fn of(
    endpoint: &Endpoint,
    resource: Option<Value>,
    id: Option<&str>,
    kept: &Map<String, Value>,
) -> Reply {
    let reply = Reply::status(endpoint.status);
    if endpoint.status == 204 || (endpoint.response.is_none() && endpoint.example.is_none()) {
        return reply;
    }
    let given = endpoint.example.and_then(|it| serde_json::from_str::<Value>(it).ok());
    match given {
        Some(text @ Value::String(_)) => return reply.json(text),
        given if endpoint.bare => {
            return reply.json(given.filter(Value::is_array).unwrap_or_else(|| json!([])));
        }
        _ => {}
    }
    let mut body = example(endpoint);
    match (resource, shows(endpoint)) {
        (Some(resource), Shows::Resource) => body = resource,
        (Some(resource), Shows::InEnvelope(name)) => body[name] = resource,
        (resource, _) => {
            if let (Some(id), Some(response)) = (id, endpoint.response) {
                json::replace_ids(&mut body, Kind::Object(response), id_noun(endpoint), id);
            }
            if let Some(object) = returned(endpoint) {
                let inner = within(&mut body, endpoint);
                let resource = resource.as_ref().and_then(Value::as_object);
                let resource = resource.filter(|_| is_about(endpoint, object));
                fill(inner, endpoint, object, (resource, id), kept);
            }
        }
    }
    reply.json(body)
}

/// Fills in what is known of the fields of a response.
fn fill(
    body: &mut Value,
    endpoint: &Endpoint,
    object: &ObjectInfo,
    (resource, id): (Option<&Map<String, Value>>, Option<&str>),
    kept: &Map<String, Value>,
) {
    for field in object.fields {
        let known = kept.get(field.name).or_else(|| resource?.get(field.name));
        match (field.kind, known, id) {
            (Kind::Id(noun), _, Some(id)) if noun == id_noun(endpoint) && resource.is_some() => {
                body[field.name] = json!(id);
            }
            (_, Some(known), _) => body[field.name] = known.clone(),
            _ => {}
        }
    }
}

/// What a call of the operation returns.
pub(super) fn returned(endpoint: &Endpoint) -> Option<&'static ObjectInfo> {
    match (endpoint.response?, endpoint.envelope) {
        (response, None) => Some(response),
        (response, Some(envelope)) => match json::kind_at(response, envelope) {
            Some(Kind::Object(object)) => Some(object),
            _ => None,
        },
    }
}

/// Whether a response is a part of the resource: it has the same identifier.
fn is_about(endpoint: &Endpoint, object: &ObjectInfo) -> bool {
    let noun = id_noun(endpoint);
    object.fields.iter().any(|it| matches!(it.kind, Kind::Id(of) if of == noun))
}

/// The part of a response that is returned.
pub(super) fn within<'a>(body: &'a mut Value, endpoint: &Endpoint) -> &'a mut Value {
    let inner = match endpoint.envelope {
        Some(envelope) => &mut body[envelope],
        None => body,
    };
    if !inner.is_object() {
        *inner = json!({});
    }
    inner
}

/// The example of a response, or a message.
pub(super) fn example(endpoint: &Endpoint) -> Value {
    let example = endpoint.example.and_then(|example| serde_json::from_str(example).ok());
    example.filter(Value::is_object).unwrap_or_else(|| {
        let is_said = endpoint.response.is_none_or(|it| it.field("message").is_some());
        if is_said { json!({ "message": "OK" }) } else { json!({}) }
    })
}

/// What a response holds of the resource.
enum Shows {
    Resource,
    InEnvelope(&'static str),
    Nothing,
}

fn shows(endpoint: &Endpoint) -> Shows {
    let object = returned(endpoint);
    match (
        object.filter(|it| endpoint.resource.is_some_and(|own| own.name == it.name)),
        endpoint.envelope,
    ) {
        (Some(_), Some(envelope)) => Shows::InEnvelope(envelope),
        (Some(_), None) => Shows::Resource,
        (None, _) => Shows::Nothing,
    }
}

/// Whether a response holds the resource, and would be none without it.
pub(super) fn is_resource(endpoint: &Endpoint) -> bool {
    !matches!(shows(endpoint), Shows::Nothing)
}

/// What identifiers of the resource are called.
fn id_noun(endpoint: &Endpoint) -> &'static str {
    match endpoint.resource.and_then(|it| json::kind_at(it, endpoint.id_property)) {
        Some(Kind::Id(noun)) => noun,
        _ => "",
    }
}

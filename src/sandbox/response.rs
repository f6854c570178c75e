//! What an operation responds with, by its table.

use serde_json::{Value, json};

use super::json;
use super::reply::Reply;
use crate::describe::{Endpoint, Kind, ObjectInfo};

/// The documented response: the resource if it holds one, its example
/// otherwise.
pub(super) fn of(endpoint: &Endpoint, resource: Option<Value>, id: Option<&str>) -> Reply {
    let reply = Reply::status(endpoint.status);
    if endpoint.status == 204 || (endpoint.response.is_none() && endpoint.example.is_none()) {
        return reply;
    }
    let mut body = example(endpoint);
    match (resource, shows(endpoint)) {
        (Some(resource), Shows::Resource) => body = resource,
        (Some(resource), Shows::InEnvelope(name)) => body[name] = resource,
        _ => {
            if let (Some(id), Some(response)) = (id, endpoint.response) {
                json::replace_ids(&mut body, Kind::Object(response), id_noun(endpoint), id);
            }
        }
    }
    reply.json(body)
}

/// The example of a response, or a message.
pub(super) fn example(endpoint: &Endpoint) -> Value {
    let example = endpoint.example.and_then(|example| serde_json::from_str(example).ok());
    example.filter(Value::is_object).unwrap_or_else(|| json!({ "message": "OK" }))
}

/// What a response holds of the resource.
enum Shows {
    Resource,
    InEnvelope(&'static str),
    Nothing,
}

fn shows(endpoint: &Endpoint) -> Shows {
    let same = |object: &ObjectInfo| endpoint.resource.is_some_and(|it| it.name == object.name);
    match (endpoint.response, endpoint.envelope) {
        (Some(response), Some(envelope)) => match json::kind_at(response, envelope) {
            Some(Kind::Object(object)) if same(object) => Shows::InEnvelope(envelope),
            _ => Shows::Nothing,
        },
        (Some(response), None) if same(response) => Shows::Resource,
        _ => Shows::Nothing,
    }
}

/// What identifiers of the resource are called.
fn id_noun(endpoint: &Endpoint) -> &'static str {
    match endpoint.resource.and_then(|it| json::kind_at(it, endpoint.id_property)) {
        Some(Kind::Id(noun)) => noun,
        _ => "",
    }
}

//! What an operation does, by its table.
//!
//! Nothing here knows a resource. What the tables cannot say of one (the
//! states of a call, say) is in [`behaviour`].

use serde_json::{Map, Value};

use super::behaviour::{self, Incoming};
use super::check::Check;
use super::json;
use super::list;
use super::parameters::Parameters;
use super::reply::Reply;
use super::request::Request;
use super::response;
use super::routes::PathParameters;
use super::store::{OmittedFields, Store};
use crate::describe::{Action, Endpoint, IdFrom, Kind, ObjectInfo};

/// One call of an operation.
pub(super) struct Call<'a> {
    pub(super) store: &'a mut Store,
    pub(super) endpoint: &'static Endpoint,
    pub(super) path: &'a PathParameters,
    pub(super) request: &'a Request,
}

impl Call<'_> {
    /// The reply, or that which refuses the request.
    pub(super) fn run(mut self) -> Result<Reply, Reply> {
        let (endpoint, rule) = (self.endpoint, self.store.omitted_fields);
        let ignores_empty = self.store.ignore_empty_lists;
        let only = self.store.update_method.filter(|_| !endpoint.info.variants.is_empty());
        if let Some(only) = only.filter(|it| it.as_str() != self.request.method()) {
            let refusal = Reply::error(405, "Method not allowed");
            return Err(refusal.header("allow", only.as_str()));
        }
        let parameters =
            Parameters::of(self.request, endpoint.parameters, self.store.allow_unknown_fields);
        let parameters = parameters.map_err(bad_request)?;
        let body = self.body()?;
        let id = self.id(&body);
        let parents = self.path.parents(endpoint.id_from);
        if self.store.lacks(&parents) {
            return Err(not_found(endpoint));
        }
        let mut body = self.checked(body, id.as_deref())?;
        if let Some(behaviour) = behaviour::of(endpoint.info.name) {
            let store = &mut *self.store;
            let (body, id) = (&mut body, id.as_deref());
            let mut incoming = Incoming { store, body, id, parents: &parents };
            if let Some(reply) = behaviour(&mut incoming)? {
                return Ok(reply);
            }
        }
        let Some(collection) = endpoint.resource.and_then(|resource| self.store.of(resource))
        else {
            return Ok(response::of(endpoint, None, id.as_deref(), &self.kept(body)));
        };
        if endpoint.action == Action::List || (endpoint.items.is_some() && id.is_none()) {
            return list::page(collection, &parents, endpoint, &parameters).map_err(bad_request);
        }
        let property = endpoint.id_property;
        // What returns a resource, without an example of one, has made it.
        let makes = || {
            let is_post = endpoint.info.method == "POST" && endpoint.example.is_none();
            id.is_none() && is_post && response::is_resource(endpoint)
        };
        let current = id.as_deref().and_then(|id| collection.get_below(&parents, property, id));
        let creates = endpoint.creates && current.is_none();
        if endpoint.action == Action::Create || creates || makes() {
            let sent = endpoint.body.unwrap_or(&NOTHING);
            let mut value = json::as_read(body, sent);
            if let Some(id) = id.filter(|_| creates) {
                json::put(&mut value, property, Value::String(id));
            }
            nothing_in(&mut value, sent, collection.resource());
            let conflict = || Reply::error(409, "There is one with this identifier");
            let created = collection.create(value, parents).ok_or_else(conflict)?;
            let id = json::at(&created, collection.id_property()).and_then(Value::as_str);
            let (id, shown) = (id.map(str::to_owned), collection.shown(&created));
            let reply = response::of(endpoint, Some(shown), id.as_deref(), &Map::new());
            return Ok(if creates { reply.with_status(201) } else { reply });
        }
        let Some(id) = id else {
            // About no resource in particular.
            return Ok(response::of(endpoint, None, None, &self.kept(body)));
        };
        let Some(current) = current else {
            return Err(not_found(endpoint));
        };
        let is_changed = matches!(self.request.method(), "PUT" | "PATCH");
        let action = match endpoint.action {
            // Of what has its identifier in the body.
            Action::Other if is_changed && response::is_resource(endpoint) => Action::Update,
            action => action,
        };
        let shown = match action {
            Action::Update => {
                let mut updated = current.clone();
                let update = endpoint.body.unwrap_or(&NOTHING);
                if rule == OmittedFields::Reset {
                    reset_omitted(&mut updated, &body, update);
                }
                if ignores_empty {
                    body.retain(|_, it| {
                        *it != Value::Array(vec![]) && *it != Value::Object(Map::new())
                    });
                }
                updated.extend(json::as_read(body, update));
                let shown = collection.shown(&updated);
                collection.replace(property, &id, updated);
                shown
            }
            Action::Delete => {
                let shown = collection.shown(current);
                collection.delete(property, &id);
                shown
            }
            _ => {
                let shown = collection.shown(current);
                let kept = self.kept(body);
                return Ok(response::of(endpoint, Some(shown), Some(&id), &kept));
            }
        };
        Ok(response::of(endpoint, Some(shown), Some(&id), &Map::new()))
    }

    /// What is at the path of the request besides resources, after the request.
    fn kept(&mut self, body: Map<String, Value>) -> Map<String, Value> {
        let path = self.request.path().split('?').next().unwrap_or_default();
        match self.request.method() {
            "PUT" | "PATCH" => {
                let sent = self.endpoint.body.unwrap_or(&NOTHING);
                let mut body = Value::Object(json::as_read(body, sent));
                json::mask(&mut body, sent);
                let kept = self.store.kept.entry(path.to_owned()).or_default();
                kept.extend(body.as_object().cloned().unwrap_or_default());
            }
            "DELETE" => drop(self.store.kept.remove(path)),
            _ => {}
        }
        self.store.kept.get(path).cloned().unwrap_or_default()
    }

    /// The body, if the operation has one.
    fn body(&self) -> Result<Map<String, Value>, Reply> {
        if self.endpoint.body.is_none()
            || (self.request.body().is_empty() && !self.endpoint.body_required)
        {
            return Ok(Map::new());
        }
        let is_json = self
            .request
            .header("content-type")
            .is_some_and(|media| media.to_ascii_lowercase().starts_with("application/json"));
        match self.request.json() {
            Some(Value::Object(body)) if is_json => Ok(body),
            _ => Err(Reply::error(400, "The body must be a JSON object")),
        }
    }

    fn id(&self, body: &Map<String, Value>) -> Option<String> {
        match self.endpoint.id_from {
            IdFrom::Nothing => None,
            from @ IdFrom::Path(_) => self.path.id(from).map(str::to_owned),
            IdFrom::Body(name) => json::at(body, name).and_then(Value::as_str).map(str::to_owned),
        }
    }

    /// The body, checked against its table and what is stored.
    fn checked(
        &mut self,
        mut body: Map<String, Value>,
        id: Option<&str>,
    ) -> Result<Map<String, Value>, Reply> {
        let endpoint = self.endpoint;
        let absent = self.request.body().is_empty() && !endpoint.body_required;
        let Some(object) = endpoint.body.filter(|_| !absent) else {
            return Ok(body);
        };
        let allow_unknown_fields = self.store.allow_unknown_fields;
        let collection = endpoint.resource.and_then(|resource| self.store.of(resource));
        let current = match (endpoint.action, collection, id) {
            (Action::Update, Some(collection), Some(id)) => {
                collection.get(endpoint.id_property, id)
            }
            _ => None,
        };
        let check = Check { resource: endpoint.resource, current, allow_unknown_fields };
        check.body(&mut body, object).map_err(bad_request)?;
        Ok(body)
    }
}

/// The object of a request that has none.
static NOTHING: ObjectInfo = ObjectInfo {
    name: "",
    fields: &[],
    open: true,
    not_empty: false,
    any_of: &[],
    #[cfg(feature = "dynamic")]
    docs: "",
};

/// Of a list or map that was left out, the API knows that nothing is in it.
fn nothing_in(value: &mut Map<String, Value>, sent: &ObjectInfo, resource: &ObjectInfo) {
    let optional = sent.fields.iter().filter(|it| !it.required && !it.nullable);
    for field in optional.filter(|it| json::field(resource, it.read_as).is_some()) {
        let nothing = match field.kind {
            Kind::List(_) => Value::Array(Vec::new()),
            Kind::Map(_) => Value::Object(Map::new()),
            _ => continue,
        };
        value.entry(field.read_as).or_insert(nothing);
    }
}

/// Resets what an update leaves out.
fn reset_omitted(current: &mut Map<String, Value>, sent: &Map<String, Value>, update: &ObjectInfo) {
    let omitted = |name| !sent.contains_key(name);
    for field in update.fields.iter().filter(|it| it.reset_when_omitted && omitted(it.name)) {
        match field.kind {
            Kind::Flag => {
                current.insert(field.read_as.to_owned(), Value::Bool(false));
            }
            _ => {
                current.remove(field.read_as);
            }
        }
    }
}

fn not_found(endpoint: &Endpoint) -> Reply {
    let noun = endpoint.info.noun;
    let (first, rest) = noun.split_at_checked(1).unwrap_or((noun, ""));
    Reply::error(404, &format!("{}{rest} not found", first.to_uppercase()))
}

fn bad_request(reason: String) -> Reply {
    Reply::error(400, &reason)
}

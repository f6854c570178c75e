//! Operations as the build emits them.
#![allow(missing_docs, dead_code)]

use bytes::Bytes;
use http::Request;
use serde::{Deserialize, Serialize};

use crate::base_url::BaseUrl;
use crate::describe::OperationInfo;
use crate::error::Error;
use crate::model::identifier;
use crate::operation::{Context, Operation, Prepared, context_methods, request_methods};
use crate::read::NotTheResponse;
use crate::secret::Secret;
use crate::{Client, UpdateMethod};

identifier!(
    /// The identifier of a thing.
    ThingId,
    "thing id",
    check
);

#[derive(Clone, Debug, Deserialize, PartialEq)]
pub struct Thing {
    pub id: String,
}

fn read(body: &[u8]) -> Result<Thing, NotTheResponse> {
    serde_json::from_slice(body).map_err(|error| NotTheResponse {
        reason: format!("with an error: {error}"),
        is_error: false,
    })
}

#[derive(Clone, Debug, Default, Serialize)]
pub struct Change {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<Secret>,
}

mod wire {
    use http::header::{ACCEPT, HeaderMap, HeaderValue};

    use super::*;
    use crate::operation::wire::{header_value, segment};

    pub fn get_thing<'a>(
        __to: &'a BaseUrl,
        id: &'a ThingId,
        search: Option<&'a str>,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/things/{}", __to.path(), segment(id)?);
        let header_map = HeaderMap::with_capacity(1);
        __to.get(url)
            .header(ACCEPT, HeaderValue::from_static("application/json"))
            .query(&crate::operation::wire::QueryParam::new("search", &search))
            .headers(header_map)
            .build()
    }

    pub fn update_thing<'a>(
        __to: &'a BaseUrl,
        id: &'a ThingId,
        body: &'a Change,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/things/{}", __to.path(), segment(id)?);
        let header_map = HeaderMap::with_capacity(1);
        __to.put(url)
            .header(ACCEPT, HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()
    }

    pub fn patch_thing<'a>(
        __to: &'a BaseUrl,
        id: &'a ThingId,
        body: &'a Change,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/things/{}", __to.path(), segment(id)?);
        let header_map = HeaderMap::with_capacity(1);
        __to.patch(url)
            .header(ACCEPT, HeaderValue::from_static("application/json"))
            .json(&body)
            .headers(header_map)
            .build()
    }

    pub fn create_thing(__to: &BaseUrl, body: Option<&Change>) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/things", __to.path());
        let request = __to.post(url).header(ACCEPT, HeaderValue::from_static("application/json"));
        match body {
            Some(body) => request.json(body).build(),
            None => request.build(),
        }
    }

    pub fn delete_thing<'a>(
        __to: &'a BaseUrl,
        id: &'a ThingId,
        x_reason: Option<&'a str>,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/things/{}", __to.path(), segment(id)?);
        let mut header_map = HeaderMap::with_capacity(1);
        if let Some(value) = x_reason {
            header_map.append("x-reason", header_value("x-reason", &value)?);
        }
        __to.delete(url).headers(header_map).build()
    }
}

#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct GetThing {
    context: Context,
    id: ThingId,
    search: Option<String>,
}

impl GetThing {
    request_methods!(Thing);

    pub fn new(client: &Client, id: impl Into<ThingId>) -> Self {
        Self { context: client.context(), id: id.into(), search: None }
    }

    pub fn search(mut self, value: impl Into<String>) -> Self {
        self.search = Some(value.into());
        self
    }
}

impl Operation for GetThing {
    type Response = Thing;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "getThing",
        method: "GET",
        path: "/v2/things/{id}",
        noun: "thing",
        repeatable: true,
        variants: &[],
        hints: &[],
    };

    context_methods!();

    fn prepare(&self, to: &BaseUrl, _: Option<UpdateMethod>) -> Result<Prepared, Error> {
        let request = wire::get_thing(to, &self.id, self.search.as_deref())?;
        Ok(Prepared::new(request))
    }

    fn read(&self, body: &[u8]) -> Result<Thing, NotTheResponse> {
        read(body)
    }
}

#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct UpdateThing {
    context: Context,
    id: ThingId,
    body: Change,
}

impl UpdateThing {
    request_methods!(Thing, variant);

    pub fn new(client: &Client, id: impl Into<ThingId>, body: Change) -> Self {
        Self { context: client.context(), id: id.into(), body }
    }
}

impl Operation for UpdateThing {
    type Response = Thing;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "updateThing",
        method: "PUT",
        path: "/v2/things/{id}",
        noun: "thing",
        repeatable: true,
        variants: &["PATCH"],
        hints: &[(404, "There is no such thing.")],
    };

    context_methods!();

    fn prepare(&self, to: &BaseUrl, preferred: Option<UpdateMethod>) -> Result<Prepared, Error> {
        let request = match preferred {
            Some(UpdateMethod::Patch) => wire::patch_thing(to, &self.id, &self.body)?,
            _ => wire::update_thing(to, &self.id, &self.body)?,
        };
        let secrets = self.body.password.iter().cloned().collect();
        Ok(Prepared { secrets, ..Prepared::new(request) })
    }

    fn read(&self, body: &[u8]) -> Result<Thing, NotTheResponse> {
        read(body)
    }

    fn key(&self) -> Option<&str> {
        Some(self.id.as_ref())
    }
}

#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct CreateThing {
    context: Context,
    body: Option<Change>,
}

impl CreateThing {
    request_methods!(Thing);

    pub fn new(client: &Client) -> Self {
        Self { context: client.context(), body: Some(Change::default()) }
    }

    pub fn without_body(mut self) -> Self {
        self.body = None;
        self
    }
}

impl Operation for CreateThing {
    type Response = Thing;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "createThing",
        method: "POST",
        path: "/v2/things",
        noun: "thing",
        repeatable: false,
        variants: &[],
        hints: &[],
    };

    context_methods!();

    fn prepare(&self, to: &BaseUrl, preferred: Option<UpdateMethod>) -> Result<Prepared, Error> {
        assert!(preferred.is_none(), "it has no variant");
        let request = wire::create_thing(to, self.body.as_ref())?;
        Ok(Prepared::new(request))
    }

    fn read(&self, body: &[u8]) -> Result<Thing, NotTheResponse> {
        read(body)
    }
}

#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `send` is awaited"]
pub struct DeleteThing {
    context: Context,
    id: ThingId,
}

impl DeleteThing {
    request_methods!(Thing);

    pub fn new(client: &Client, id: impl Into<ThingId>) -> Self {
        Self { context: client.context(), id: id.into() }
    }
}

impl Operation for DeleteThing {
    type Response = Thing;
    const INFO: &'static OperationInfo = &OperationInfo {
        name: "deleteThing",
        method: "DELETE",
        path: "/v2/things/{id}",
        noun: "thing",
        repeatable: true,
        variants: &[],
        hints: &[],
    };

    context_methods!();

    fn prepare(&self, to: &BaseUrl, _: Option<UpdateMethod>) -> Result<Prepared, Error> {
        let request = wire::delete_thing(to, &self.id, Some("spring cleaning"))?;
        Ok(Prepared::new(request))
    }

    fn read(&self, body: &[u8]) -> Result<Thing, NotTheResponse> {
        read(body)
    }
}

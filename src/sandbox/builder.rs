//! How a sandbox is configured.

use std::fmt;
use std::io;
use std::sync::Arc;

use serde_json::Value;

use super::api::Api;
use super::server::Server;
use super::store::{OmittedFields, Store};
use super::{Sandbox, token};
use crate::call::settings::UpdateMethod;
use crate::describe::Endpoint;
use crate::generated::tables::ENDPOINTS;
use crate::resource::Resource;
use crate::secret::Secret;

/// How the service may behave where nobody knows it, by short names: for a
/// command line, and [`SandboxBuilder::with_rule`]. Each with what it means.
pub const RULES: [(&str, &str); 6] = [
    ("advance", "calls ring and are answered by themselves"),
    ("keep-empty", "an update ignores lists and maps that are sent empty"),
    ("patch-only", "updates must be PATCH where the description knows two methods"),
    ("put-only", "updates must be PUT where the description knows two methods"),
    ("reset", "an update resets the fields that it leaves out"),
    ("unknown", "fields that are not described pass"),
];

/// A builder of a [`Sandbox`].
#[must_use]
pub struct SandboxBuilder {
    credentials: Option<(String, Secret)>,
    resources: Vec<(&'static str, Value)>,
    omitted_fields: OmittedFields,
    ignore_empty_lists: bool,
    update_method: Option<UpdateMethod>,
    allow_unknown_fields: bool,
    advancing_calls: bool,
    port: u16,
    pub(super) endpoints: &'static [Endpoint],
}

impl Default for SandboxBuilder {
    fn default() -> Self {
        Self {
            credentials: None,
            resources: Vec::new(),
            omitted_fields: OmittedFields::default(),
            ignore_empty_lists: false,
            update_method: None,
            allow_unknown_fields: false,
            advancing_calls: false,
            port: 0,
            endpoints: ENDPOINTS,
        }
    }
}

impl SandboxBuilder {
    /// The API key and secret to accept. Default: random ones.
    pub fn api_key(mut self, api_key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.credentials = Some((api_key.into(), secret.into()));
        self
    }

    /// A resource to begin with, beside the sample: JSON with its identifier,
    /// secrets in clear text.
    pub fn insert<R: Resource>(mut self, value: Value) -> Self {
        self.resources.push((R::OBJECT.name, value));
        self
    }

    /// What happens to fields that an update leaves out. Default:
    /// [`OmittedFields::Unchanged`].
    pub fn omitted_fields(mut self, rule: OmittedFields) -> Self {
        self.omitted_fields = rule;
        self
    }

    /// Whether an update ignores lists and maps that are sent empty. By default
    /// they are emptied; few sources say what the API does.
    pub fn ignore_empty_lists(mut self, ignore: bool) -> Self {
        self.ignore_empty_lists = ignore;
        self
    }

    /// The only method that updates may have where the description knows two;
    /// the other one is refused with status 405. By default both are accepted.
    pub fn only_update_method(mut self, method: UpdateMethod) -> Self {
        self.update_method = Some(method);
        self
    }

    /// Whether requests may have fields and query parameters that are not
    /// described. By default they are refused with status 400: they are
    /// misspelt, mostly. If they are allowed, they are kept, except for those
    /// that only the server decides: it ignores them.
    pub fn allow_unknown_fields(mut self, allow: bool) -> Self {
        self.allow_unknown_fields = allow;
        self
    }

    /// Whether an outbound call goes on by itself: `initiated`, `ringing`,
    /// `answered`, a step each time it is read. By default it stays as it is
    /// until a request ends it, or the test
    /// [says so](Sandbox::set_call_status).
    pub fn advancing_calls(mut self, advancing: bool) -> Self {
        self.advancing_calls = advancing;
        self
    }

    /// Sets one of the [`RULES`] by its name. A name that is none changes nothing.
    pub fn with_rule(self, name: &str) -> Self {
        match name {
            "advance" => self.advancing_calls(true),
            "keep-empty" => self.ignore_empty_lists(true),
            "patch-only" => self.only_update_method(UpdateMethod::Patch),
            "put-only" => self.only_update_method(UpdateMethod::Put),
            "reset" => self.omitted_fields(OmittedFields::Reset),
            "unknown" => self.allow_unknown_fields(true),
            _ => self,
        }
    }

    /// The port to listen on. Default: 0, which is any free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = port;
        self
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    ///
    /// If the port cannot be listened on, or no thread be started.
    ///
    /// # Panics
    ///
    /// If a resource is not an object with its identifier.
    pub fn start(self) -> io::Result<Sandbox> {
        let mut store = Store::new(self.endpoints);
        store.omitted_fields = self.omitted_fields;
        store.ignore_empty_lists = self.ignore_empty_lists;
        store.update_method = self.update_method;
        store.allow_unknown_fields = self.allow_unknown_fields;
        store.advancing_calls = self.advancing_calls;
        for (resource, value) in self.resources {
            store.named(resource).insert(value);
        }
        let credentials = self.credentials.unwrap_or_else(token::random_credentials);
        let api = Arc::new(Api::new(credentials, self.endpoints, store));
        let server = Server::start(self.port, Arc::clone(&api))?;
        Ok(Sandbox { server, api })
    }
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxBuilder")
            .field("omitted_fields", &self.omitted_fields)
            .field("ignore_empty_lists", &self.ignore_empty_lists)
            .field("update_method", &self.update_method)
            .field("allow_unknown_fields", &self.allow_unknown_fields)
            .field("advancing_calls", &self.advancing_calls)
            .field("port", &self.port)
            .finish_non_exhaustive()
    }
}

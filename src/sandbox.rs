//! An in-process VideoSDK for examples and tests. Needs the feature `sandbox`.
//!
//! The sandbox keeps resources in memory and responds over HTTP on
//! `127.0.0.1`, as far as the API is known: it verifies tokens, applies
//! updates, masks passwords and refuses what the API refuses. It follows the
//! same description as this crate, so it knows every operation in it, and it
//! was not compared with the live service either.
//!
//! ```
//! use videosdk_sip::sandbox::{Reply, Sandbox};
//! use videosdk_sip::RetryPolicy;
//! use videosdk_sip::outbound_gateways::OutboundGateway;
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), videosdk_sip::Error> {
//! let sandbox = Sandbox::start();
//! let client = sandbox.client().build()?;
//!
//! // One of each resource is there from the start.
//! let id = sandbox.sample::<OutboundGateway>();
//! let gateway = client.outbound_gateways().update(&id).record(false).send().await?;
//! assert_eq!(gateway.record, Some(false));
//!
//! // What was sent?
//! let requests = sandbox.requests();
//! assert_eq!(requests[0].operation(), Some("updateOutboundGateway"));
//! assert_eq!(requests[0].json(), Some(serde_json::json!({ "record": false })));
//!
//! // What does my code do when the API fails?
//! sandbox.reply_next_to("updateOutboundGateway", Reply::status(503).body("try later"));
//! let error = client
//!     .outbound_gateways()
//!     .update(&id)
//!     .record(true)
//!     .with_retry(RetryPolicy::never())
//!     .send()
//!     .await
//!     .unwrap_err();
//! assert!(error.is_server_error());
//! assert_eq!(error.message(), Some("try later"));
//! # Ok(())
//! # }
//! ```
//!
//! Everything that the sandbox does follows from the description: requests
//! are validated by their schemas, lists are filtered by their parameters, and
//! an operation that is none of create, read, list, update and delete responds
//! with its resource, or with its example, and changes nothing. A few more
//! things it knows by heart: the life of a call, the gateways of numbers, the
//! numbers of routing rules.
//!
//! What needs no server at all – how your code maps an error to a status, how it
//! prints a result – is tested with values: [`error`], [`edited`], [`response`],
//! and resources read from JSON.

mod api;
mod behaviour;
mod builder;
mod check;
mod collection;
#[cfg(feature = "_events")]
mod events;
mod json;
mod list;
#[cfg(feature = "_events")]
mod listener;
mod operation;
mod parameters;
mod prepared;
mod reply;
mod request;
mod resources;
mod response;
mod routes;
mod server;
mod store;
#[cfg(test)]
mod tests;
mod token;
mod values;

use std::fmt;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use crate::client::{Client, ClientBuilder};
use crate::secret::Secret;
use api::Api;
pub use builder::{RULES, SandboxBuilder};
#[cfg(feature = "_events")]
pub use events::SignedEvent;
#[cfg(feature = "_events")]
pub use listener::{EventListener, EventVerifier, RunningListener};
pub use reply::Reply;
pub use request::Request;
use server::Server;
pub use store::OmittedFields;
pub use values::{ErrorBuilder, edited, error, response};

/// A running sandbox. It stops when it is dropped.
///
/// It runs on a thread and a clock of its own. As many as are wanted can run
/// in one process.
pub struct Sandbox {
    server: Server,
    api: Arc<Api>,
}

impl Sandbox {
    /// Starts a sandbox on a free port, with credentials of its own and one
    /// [`sample`](Self::sample) of each resource.
    ///
    /// # Panics
    ///
    /// If no server can be started on `127.0.0.1`.
    pub fn start() -> Self {
        match Self::builder().start() {
            Ok(sandbox) => sandbox,
            Err(error) => panic!("the sandbox cannot be started on 127.0.0.1: {error}"),
        }
    }

    /// Configures a sandbox.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    /// Where the sandbox is: `http://127.0.0.1:` and its port.
    pub fn base_url(&self) -> String {
        format!("http://{}", self.server.address())
    }

    /// The API key that the sandbox accepts.
    pub fn api_key(&self) -> &str {
        &self.api.api_key
    }

    /// The secret that tokens for the sandbox are signed with.
    pub fn secret(&self) -> &str {
        self.api.secret.expose()
    }

    /// A token that is valid for this time.
    pub fn token(&self, lifetime: Duration) -> Secret {
        token::mint(&self.api.api_key, &self.api.secret, lifetime)
    }

    /// A builder of a client for this sandbox: base URL and credentials set.
    pub fn client(&self) -> ClientBuilder {
        Client::builder().with_base_url(self.base_url()).api_key(self.api_key(), self.secret())
    }

    /// The variables with which a program takes the sandbox for the live
    /// service: those of [`Client::from_env`].
    pub fn environment(&self) -> [(&'static str, String); 3] {
        [
            ("VIDEOSDK_API_ENDPOINT", self.base_url()),
            ("VIDEOSDK_API_KEY", self.api_key().to_owned()),
            ("VIDEOSDK_SECRET", self.secret().to_owned()),
        ]
    }

    /// The same as commands for a shell, `export …`; and as a comment a token that
    /// is valid for this time, for who needs that instead of key and secret.
    ///
    /// ```
    /// # use std::time::Duration;
    /// # let sandbox = videosdk_sip::sandbox::Sandbox::start();
    /// let exports = sandbox.exports(Duration::from_secs(60 * 60));
    /// assert!(exports.starts_with("export VIDEOSDK_API_ENDPOINT=http://127.0.0.1:"));
    /// assert!(exports.contains("\n# export VIDEOSDK_AUTH_TOKEN="));
    /// ```
    pub fn exports(&self, lifetime: Duration) -> String {
        let lines = self.environment().map(|(name, value)| format!("export {name}={value}\n"));
        let token = self.token(lifetime);
        let instead = "# or, instead of key and secret\n# export VIDEOSDK_AUTH_TOKEN";
        format!("{}{instead}={}", lines.concat(), token.expose())
    }

    /// Lets a program that is started take the sandbox for the live service:
    /// sets its [`environment`](Self::environment), and takes other credentials
    /// out of it.
    ///
    /// ```
    /// use videosdk_sip::sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start();
    /// let mut program = std::process::Command::new("videosdk-sip");
    /// sandbox.lead(&mut program);
    /// assert!(program.get_envs().any(|(name, _)| name == "VIDEOSDK_API_ENDPOINT"));
    /// ```
    pub fn lead(&self, program: &mut Command) {
        for name in ["VIDEOSDK_SECRET_KEY", "VIDEOSDK_AUTH_TOKEN", "VIDEOSDK_TOKEN"] {
            program.env_remove(name);
        }
        program.envs(self.environment());
    }

    /// What happens to fields that an update leaves out from now on.
    pub fn set_omitted_fields(&self, rule: OmittedFields) {
        self.api.lock().store.omitted_fields = rule;
    }

    /// Gives this reply to the next call of any operation.
    pub fn reply_next(&self, reply: Reply) {
        self.reply_next_times(1, reply);
    }

    /// Gives this reply to the next `times` calls of any operation.
    pub fn reply_next_times(&self, times: usize, reply: Reply) {
        self.api.lock().prepared.add(None, times, reply);
    }

    /// Gives this reply to the next call of an operation: to the update of an
    /// edit, say, and not to the read before it. It goes before replies to any
    /// operation.
    ///
    /// # Panics
    ///
    /// If the description has no operation with this `operationId`.
    pub fn reply_next_to(&self, operation: &str, reply: Reply) {
        self.reply_next_times_to(operation, 1, reply);
    }

    /// Gives this reply to the next `times` calls of an operation.
    ///
    /// # Panics
    ///
    /// If the description has no operation with this `operationId`.
    pub fn reply_next_times_to(&self, operation: &str, times: usize, reply: Reply) {
        let known = || self.api.endpoints.iter().map(|endpoint| endpoint.info.name);
        let Some(operation) = known().find(|name| *name == operation) else {
            let known = known().collect::<Vec<_>>().join(", ");
            panic!("there is no operation `{operation}`; there are: {known}");
        };
        self.api.lock().prepared.add(Some(operation), times, reply);
    }

    /// The requests received so far, in their order.
    pub fn requests(&self) -> Vec<Request> {
        self.api.lock().requests.clone()
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

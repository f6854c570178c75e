//! An in-process VideoSDK for examples and tests. Needs the feature `sandbox`.
//!
//! The sandbox keeps outbound gateways in memory and answers over HTTP on
//! `127.0.0.1`, as far as the API is known: it verifies tokens, applies
//! updates, masks passwords and refuses what the API refuses. It was written
//! from the same documents as this crate and was not compared with the live
//! service either.
//!
//! ```
//! use videosdk_sip::RetryPolicy;
//! use videosdk_sip::sandbox::{Reply, Sandbox};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), videosdk_sip::Error> {
//! let sandbox = Sandbox::start();
//! let client = sandbox.client().build()?;
//!
//! // A gateway is there from the start.
//! let gateway = client
//!     .outbound_gateways()
//!     .update(sandbox.gateway_id())
//!     .record(false)
//!     .send()
//!     .await?;
//! assert_eq!(gateway.record, Some(false));
//!
//! // What was sent?
//! let requests = sandbox.requests();
//! assert_eq!(requests[0].method(), "PUT");
//! assert_eq!(requests[0].json(), Some(serde_json::json!({ "record": false })));
//!
//! // What does my code do when the API fails?
//! sandbox.reply_next(Reply::status(503).json(serde_json::json!({ "message": "try later" })));
//! let error = client
//!     .outbound_gateways()
//!     .update(sandbox.gateway_id())
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
//! # Limits
//!
//! It is built on the crate [`httpmock`](https://docs.rs/httpmock), which
//! keeps a pool of 25 servers a process: starting one more waits until
//! another is dropped. `httpmock` logs whole requests, tokens included, at
//! the level `debug`; use credentials in tests that are secret to nobody.

mod gateways;
mod port;
mod reply;
mod request;
mod token;

use std::collections::VecDeque;
use std::fmt;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use httpmock::{HttpMockRequest, HttpMockResponse, MockServer};
use serde_json::Value;

use crate::client::{Client, ClientBuilder};
use crate::model::Secret;
use gateways::Gateways;
pub use gateways::OmittedFields;
use port::Forwarder;
pub use reply::Reply;
pub use request::Request;

/// The gateway that is there from the start: the sample of the API's page.
const SAMPLE_ID: &str = "gateway_out_123456789";

/// A running sandbox. It stops when it is dropped.
pub struct Sandbox {
    server: MockServer,
    state: Arc<State>,
    forwarder: Option<Forwarder>,
}

struct State {
    api_key: String,
    secret: Secret,
    inner: Mutex<Inner>,
}

struct Inner {
    gateways: Gateways,
    requests: Vec<Request>,
    replies: VecDeque<Reply>,
    /// Replies that a delayed request has taken, while it waits.
    taken: VecDeque<Reply>,
    delays: Vec<Duration>,
    answered: u64,
}

impl Sandbox {
    /// Starts a sandbox on a free port, with credentials of its own and one
    /// gateway, [`gateway_id`](Self::gateway_id).
    ///
    /// # Panics
    ///
    /// If no server can be started on `127.0.0.1`.
    pub fn start() -> Self {
        Self::from_builder(SandboxBuilder::default())
    }

    /// Configures a sandbox.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::default()
    }

    fn from_builder(builder: SandboxBuilder) -> Self {
        let (api_key, secret) = builder.credentials.unwrap_or_else(token::random_credentials);
        let state = Arc::new(State {
            api_key,
            secret,
            inner: Mutex::new(Inner {
                gateways: Gateways::new(builder.omitted_fields, builder.gateways),
                requests: Vec::new(),
                replies: VecDeque::new(),
                taken: VecDeque::new(),
                delays: Vec::new(),
                answered: 0,
            }),
        });
        let sandbox = Self { server: MockServer::start(), state, forwarder: None };
        sandbox.serve(None);
        sandbox
    }

    /// Answers requests whose turn it is to wait that long.
    ///
    /// A mock has one fixed delay, so there is one mock for each; the matcher
    /// takes the reply, because it runs exactly once for a request.
    fn serve(&self, delay: Option<Duration>) {
        let (matching, answering) = (Arc::clone(&self.state), Arc::clone(&self.state));
        self.server.mock(|when, then| {
            when.is_true(move |request| matching.take_turn(request, delay));
            let then = match delay {
                Some(delay) => then.delay(delay),
                None => then,
            };
            then.respond_with(move |request| answering.answer(request, delay.is_some()));
        });
    }

    /// Where the sandbox is: `http://127.0.0.1:` and its port.
    pub fn base_url(&self) -> String {
        match &self.forwarder {
            Some(forwarder) => format!("http://{}", forwarder.address()),
            None => format!("http://{}", self.server.address()),
        }
    }

    /// The API key that the sandbox accepts.
    pub fn api_key(&self) -> &str {
        &self.state.api_key
    }

    /// The secret that tokens for the sandbox are signed with.
    pub fn secret(&self) -> &str {
        self.state.secret.expose()
    }

    /// A ready-made token that is valid for this time.
    pub fn token(&self, lifetime: Duration) -> Secret {
        token::mint(&self.state.api_key, &self.state.secret, lifetime)
    }

    /// A builder of a client for this sandbox: base URL and credentials set.
    pub fn client(&self) -> ClientBuilder {
        Client::builder().with_base_url(self.base_url()).api_key(self.api_key(), self.secret())
    }

    /// The id of the gateway that is there from the start.
    pub fn gateway_id(&self) -> &'static str {
        SAMPLE_ID
    }

    /// A gateway as the API would answer it, its password masked.
    pub fn gateway(&self, id: &str) -> Option<Value> {
        self.state.lock().gateways.shown(id)
    }

    /// The SIP password that a gateway has.
    pub fn sip_password(&self, id: &str) -> Option<String> {
        self.state.lock().gateways.password(id)
    }

    /// Adds a gateway, or replaces the one with the same `id`.
    ///
    /// # Panics
    ///
    /// If the value is not an object with a string `id`.
    pub fn insert_gateway(&self, gateway: Value) {
        self.state.lock().gateways.insert(gateway);
    }

    /// What happens to fields that an update leaves out from now on.
    pub fn set_omitted_fields(&self, rule: OmittedFields) {
        self.state.lock().gateways.omitted_fields = rule;
    }

    /// Answers the next request that nothing else is queued for with this.
    pub fn reply_next(&self, reply: Reply) {
        self.reply_next_times(1, reply);
    }

    /// Answers the next `times` requests with this.
    pub fn reply_next_times(&self, times: usize, reply: Reply) {
        let new_delay = {
            let mut inner = self.state.lock();
            let new = reply.delay.filter(|delay| !inner.delays.contains(delay));
            inner.delays.extend(new);
            new
        };
        if new_delay.is_some() {
            self.serve(new_delay);
        }
        let replies = std::iter::repeat_n(reply, times);
        self.state.lock().replies.extend(replies);
    }

    /// The requests received so far, in their order.
    pub fn requests(&self) -> Vec<Request> {
        self.state.lock().requests.clone()
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox").field("base_url", &self.base_url()).finish_non_exhaustive()
    }
}

impl State {
    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the request that has just come has to wait that long; if so,
    /// takes its reply.
    fn take_turn(&self, request: &HttpMockRequest, delay: Option<Duration>) -> bool {
        let mut inner = self.lock();
        if inner.replies.front().and_then(|reply| reply.delay) != delay {
            return false;
        }
        inner.requests.push(Request::new(request));
        if delay.is_some() {
            let reply = inner.replies.pop_front();
            inner.taken.extend(reply);
        }
        true
    }

    fn answer(&self, request: &HttpMockRequest, delayed: bool) -> HttpMockResponse {
        let request = Request::new(request);
        let mut inner = self.lock();
        let queued = match delayed {
            true => inner.taken.pop_front(),
            false => inner.replies.pop_front(),
        };
        inner.answered += 1;
        let id = format!("sandbox-{:06}", inner.answered);
        let mut handle =
            || match token::verify(request.header("authorization"), &self.api_key, &self.secret) {
                Ok(()) => inner.gateways.answer(&request),
                Err(refusal) => refusal,
            };
        let reply = match queued {
            None => handle(),
            Some(queued) if queued.handles_request => {
                let handled = handle();
                queued.over(handled)
            }
            Some(queued) => queued,
        };
        reply.into_response(&id)
    }
}

/// Configures a [`Sandbox`].
#[derive(Default)]
#[must_use]
pub struct SandboxBuilder {
    credentials: Option<(String, Secret)>,
    gateways: Vec<Value>,
    omitted_fields: OmittedFields,
    port: Option<u16>,
}

impl SandboxBuilder {
    /// The API key and secret to accept. Default: random ones.
    pub fn api_key(mut self, api_key: impl Into<String>, secret: impl Into<Secret>) -> Self {
        self.credentials = Some((api_key.into(), secret.into()));
        self
    }

    /// A gateway to begin with, as JSON with an `id`, beside the sample.
    pub fn gateway(mut self, gateway: Value) -> Self {
        self.gateways.push(gateway);
        self
    }

    /// What happens to fields that an update leaves out. Default:
    /// [`OmittedFields::Unchanged`].
    pub fn omitted_fields(mut self, rule: OmittedFields) -> Self {
        self.omitted_fields = rule;
        self
    }

    /// The port to listen on. Default: any free one.
    pub fn port(mut self, port: u16) -> Self {
        self.port = Some(port);
        self
    }

    /// Starts the sandbox.
    ///
    /// # Errors
    ///
    /// If the port cannot be listened on.
    ///
    /// # Panics
    ///
    /// If a gateway is not an object with a string `id`, or if no server can
    /// be started on `127.0.0.1`.
    pub fn start(self) -> io::Result<Sandbox> {
        let port = self.port;
        let mut sandbox = Sandbox::from_builder(self);
        if let Some(port) = port {
            sandbox.forwarder = Some(Forwarder::start(port, *sandbox.server.address())?);
        }
        Ok(sandbox)
    }
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxBuilder")
            .field("omitted_fields", &self.omitted_fields)
            .field("port", &self.port)
            .finish_non_exhaustive()
    }
}

//! The Rust SDK for VideoSDK's telephony: SIP gateways, phone numbers, routing
//! rules, calls and their events. Change them without losing what you don't
//! touch.
//!
//! A gateway tells VideoSDK through which carrier phone calls go: SIP address,
//! numbers, credentials, transport, encryption, recording. This is how to
//! change one:
//!
//! ```no_run
//! use videosdk_sip::Client;
//!
//! # async fn example(password: String) -> Result<(), videosdk_sip::Error> {
//! let client = Client::from_env()?;
//!
//! let edited = client
//!     .outbound_gateways()
//!     .edit("gateway_out_123456789", |gateway| {
//!         gateway
//!             .add_number("+14155550123")
//!             .transport("tls")
//!             .credentials("sip-user", password) // never printed
//!             .record(true)
//!     })
//!     .send()
//!     .await?;
//! print!("{}", edited.diff());
//! # Ok(())
//! # }
//! ```
//!
//! # Start here
//!
//! | you want to | start at |
//! |---|---|
//! | connect | [`Client::from_env`], [`Client::builder`] |
//! | change a resource and lose nothing | `edit` of its handle, and [`edit`](mod@edit) |
//! | send exactly what you set | `update` of its handle |
//! | place a call and follow it | [`Calls::create`](calls::Calls::create), [`watch`] |
//! | read changes from outside | [`Strict`] |
//! | change many | `batch` of a handle, and [`batch`] |
//! | know what a failure means | [`ErrorKind`], [`Error::may_have_been_applied`] |
#![cfg_attr(feature = "apply", doc = "| apply what is wanted | `apply` of a handle, [`apply`] |")]
#![cfg_attr(feature = "_events", doc = "| verify what a webhook is sent | [`events`] |")]
#![cfg_attr(feature = "diagnose", doc = "| find out what is wrong | [`diagnosis`] |")]
#![cfg_attr(feature = "sandbox", doc = "| test your own code | [`sandbox`] |")]
#![cfg_attr(feature = "apply", doc = "| keep an account in a file | [`apply::Configuration`] |")]
//! | call what is not described | [`Client::request`] |
//!
//! # Resources
//!
//! Each has a handle, which is a method of the client, and a module with its
//! requests and types. All look the same: `create`, `get`, `list`,
//! `find_by_name`, `edit`, `update`, `delete`, `batch`, as far as the API has it.
//!
//! | what | handle |
//! |---|---|
//! | carriers to call through ("trunks") | [`outbound_gateways`](mod@outbound_gateways) |
//! | carriers that send calls | [`inbound_gateways`](mod@inbound_gateways) |
//! | numbers | [`phone_numbers`](mod@phone_numbers) |
//! | what happens to the calls of numbers | [`routing_rules`](mod@routing_rules) |
//! | calls | [`calls`](mod@calls) |
//! | calls to everybody in a file ("campaigns") | [`batch_calls`](mod@batch_calls), [`batch_call_records`](mod@batch_call_records) |
//! | calls of Twilio, Plivo, Telnyx without a gateway | [`connectors`](mod@connectors) |
//! | where events are sent | [`webhooks`](mod@webhooks) |
//! | rooms, as far as calls need them | [`rooms`](mod@rooms) |
//!
//! # Topics
//!
//! * Configuration, hooks, token providers: [`client`]; retries: [`RetryPolicy`]
//! * Reading, changing, restating, comparing: [`edit`](mod@edit)
//! * Many requests and their report: [`batch`]; pages of a list:
//!   [`Paginator`](request::Paginator); a resource until its final state:
//!   [`watch`]
//! * What all requests have in common, dry runs: [`request`]
//! * Tokens for participants and for the API: [`tokens`]
//! * Every type that is sent or received, in one list: [`types`]
//!
//! Calls are asynchronous and run on tokio. From synchronous code, keep a
//! runtime built with `enable_all()` and wait with its `block_on`; without a
//! runtime, or on one without timers or I/O, a call is an error
//! ([`Error::is_config`]). WebAssembly is not supported.
//!
//! # Examples
//!
//! In the repository, each run by `cargo run --example …`, against an embedded
//! sandbox:
//!
//! * `quickstart`: changes a gateway, and shows a failure
//! * `edit`: looks at a change before it is sent, and at what came of it
//! * `edit_many`: changes 2,000 gateways while the server misbehaves
//! * `rotate_credentials`: rotates a password on several gateways
//! * `apply`: brings an account into line with a file
//! * `blocking`: calls from a program that is not asynchronous
//! * `webhook`: a web service that verifies and de-duplicates events
//! * `doctor`: asks the live service what no document answers (with the feature `diagnose`)
//! * `sandbox`: serves the sandbox on a port
//!
//! # Where it comes from
//!
//! Requests, types and handles are generated at compile time from
//! `openapi.yaml`, a description of the API written by hand, because the
//! vendor publishes none. Nothing here was tried against the live service.
//!
//! # Features
//!
//! | feature | default | |
//! |---|---|---|
//! | `codegen` | yes | generates client and types when the crate is built; without it, their checked-in copy is compiled, which is the same and builds faster |
//! | `rustls` | yes | TLS by rustls and ring, trusting the system's certificates |
//! | `aws-lc-rs` | no | the same with AWS-LC instead of ring: post-quantum key exchange, a slower build and start |
//! | `webpki-roots` | no | Mozilla's root certificates compiled in, for `with_webpki_roots` |
//! | `events` | with TLS | the module `events`; with ring where there is no TLS |
//! | `apply` | no | the module `apply`: resources brought into line with what is wanted |
//! | `reqwest` | no | `with_http_client`: calls go through a `reqwest::Client` of your own |
//! | `tracing` | no | a span for each call, each edit and each apply, an event for each attempt |
//! | `clap` | no | what is typed is parsed strictly by `clap::value_parser!`, too, and a command has the options of its client (`client::ClientArguments`); with `dynamic`, operations are commands of clap |
//! | `schemars` | no | `schemars::JsonSchema` for what is sent and received |
//! | `dynamic` | no | the module `dynamic`: operations by name, with JSON |
//! | `diagnose` | no | the module `diagnosis`: what is wrong with a connection, and what no document says of the API |
//! | `sandbox` | no | the module `sandbox` |
//!
//! Without TLS only `http` to localhost works, or an HTTP client of
//! your own (`with_http_client`, feature `reqwest`).

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(target_family = "wasm")]
compile_error!(
    "videosdk-sip does not support WebAssembly: tokio's and hyper's connections do not exist there; \
     call VideoSDK from a server"
);

mod attempt;
mod base_url;
mod call;
mod credentials;
mod describe;
#[cfg(feature = "diagnose")]
#[cfg_attr(docsrs, doc(cfg(feature = "diagnose")))]
pub mod diagnosis;
mod diff;
mod draft;
mod error;
mod generated;
mod model;
mod operation;
mod paging;
mod payload;
mod read;
mod resource;
mod retry;
mod runtime;
mod scoped;
mod secret;
mod setters;
mod telemetry;
mod unquoted;
pub mod watch;

#[cfg(feature = "apply")]
#[cfg_attr(docsrs, doc(cfg(feature = "apply")))]
pub mod apply;
pub mod batch;
pub mod client;
#[cfg(feature = "dynamic")]
#[cfg_attr(docsrs, doc(cfg(feature = "dynamic")))]
pub mod dynamic;
pub mod edit;
#[cfg(feature = "_events")]
pub mod events;
pub mod request;
#[cfg(feature = "sandbox")]
#[cfg_attr(docsrs, doc(cfg(feature = "sandbox")))]
pub mod sandbox;
pub mod tokens;
pub mod types;

#[cfg(doctest)]
mod doctests;
#[cfg(fuzzing)]
mod fuzzing;

pub use call::Response;
pub use call::settings::UpdateMethod;
pub use client::Client;
pub use error::{Error, ErrorKind};
#[cfg(fuzzing)]
#[doc(hidden)]
pub use fuzzing::explain;
#[doc(inline)]
pub use generated::resources::*;
pub use model::Strict;
/// The HTTP client that can be brought along with
/// [`with_http_client`](client::ClientBuilder::with_http_client), in the
/// version that it takes: 0.13.
#[cfg(feature = "reqwest")]
#[doc(no_inline)]
pub use reqwest;
pub use retry::RetryPolicy;
pub use secret::Secret;

/// The description of the API, `openapi.yaml`, as this version was made from
/// it: OpenAPI 3.0.3 in YAML, to be served or inspected.
pub const OPENAPI_YAML: &str = include_str!("../openapi.yaml");

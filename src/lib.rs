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
//! * [`Client`] holds connections and credentials; build one and clone it.
//! * Each resource has a handle, a method of the client, and a module:
//!   [`outbound_gateways`], [`inbound_gateways`], [`phone_numbers`],
//!   [`routing_rules`], [`calls`], [`webhooks`], [`rooms`]. All look the same:
//!   `create`, `get`, `list`, `find_by_name`, `edit`, `update`, `delete`,
//!   `batch`, as far as the API has it.
//! * [`edit`](mod@edit) changes a resource and restates what an update may
//!   reset; `update` sends a change as it is.
//! * [`batch`] sends many requests, and reports what became of each; [`watch`]
//!   follows a call until it is over.
#![cfg_attr(feature = "_events", doc = "* [`events`] verifies what VideoSDK sends to a webhook.")]
//! * [`tokens`] signs access tokens; [`Client::request`] reaches what is not
//!   described.
//! * [`Error`] says what to do, and whether the change
//!   [may have been applied](Error::may_have_been_applied).
#![cfg_attr(feature = "sandbox", doc = "* [`sandbox`] is an in-process VideoSDK for tests.")]
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
//! | `tracing` | no | a span for each call, an event for each attempt |
//! | `schemars` | no | `schemars::JsonSchema` for what is sent and received |
//! | `sandbox` | no | the module `sandbox` |
//!
//! Without TLS only `http` to localhost works, or an HTTP client of
//! your own ([`with_http_client`](client::ClientBuilder::with_http_client)).

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod attempt;
mod base_url;
mod call;
mod credentials;
mod describe;
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
mod response;
mod retry;
mod secret;
mod telemetry;
mod update_method;
pub mod watch;

pub mod batch;
pub mod client;
pub mod edit;
#[cfg(feature = "_events")]
pub mod events;
pub mod request;
#[cfg(feature = "sandbox")]
#[cfg_attr(docsrs, doc(cfg(feature = "sandbox")))]
pub mod sandbox;
pub mod tokens;
pub mod types;

pub use client::Client;
pub use error::Error;
#[doc(inline)]
pub use generated::resources::*;
pub use response::Response;
pub use retry::RetryPolicy;
pub use secret::Secret;
pub use update_method::UpdateMethod;

/// The description of the API, `openapi.yaml`, as this version was made from
/// it: OpenAPI 3.0.3 in YAML, to be served or inspected.
pub const OPENAPI_YAML: &str = include_str!("../openapi.yaml");

/// The README's code is compiled, and run where it can be.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

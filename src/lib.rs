//! Manage VideoSDK's outbound SIP gateways, and change them safely.
//!
//! An outbound gateway (the vendor's SDKs call it an outbound *trunk*) tells
//! VideoSDK through which carrier it places phone calls: SIP address, numbers,
//! credentials, transport, encryption, recording. This crate changes one:
//!
//! ```no_run
//! use videosdk_sip::{Client, MediaEncryption, Transport};
//!
//! # async fn example(password: String) -> Result<(), videosdk_sip::Error> {
//! let client = Client::from_env()?;
//!
//! let gateway = client
//!     .outbound_gateways()
//!     .update("gateway_out_123456789") // nothing is sent yet
//!     .address("sip.telnyx.com:5061")
//!     .transport(Transport::Tls)
//!     .media_encryption(MediaEncryption::Enable)
//!     .credentials("sip-user", password) // both or neither; never printed
//!     .clear_tags() // sends `[]`; leaving `tags` out sends nothing
//!     .send()
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! * [`Client`] holds connections and credentials; make one and clone it.
//! * [`OutboundGateways`] has the calls: create, get, list, find, update,
//!   edit, delete, and many at once.
//! * [`OutboundGateways::edit`] changes a gateway without losing what is not
//!   changed; [`OutboundGateways::update`] sends a change as it is. What it
//!   sends, what is refused before, and what the API leaves unclear is
//!   described there.
//! * [`OutboundGatewayUpdate`] is a change as a value: make it once, compare
//!   it, print it, send it to many gateways with a [`Batch`].
//! * [`OutboundGateway`] is the answer. Whatever the server adds, leaves out
//!   or spells otherwise, a call that it accepted does not fail for it.
//! * [`Error`] says what to do, and whether the change
//!   [may have been applied](Error::may_have_been_applied).
#![cfg_attr(feature = "sandbox", doc = "* [`sandbox`] is an in-process VideoSDK for tests.")]
//!
//! The client and its types are generated at compile time from
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
//! | `tracing` | no | a span for each call, an event for each attempt |
//! | `schemars` | no | `schemars::JsonSchema` for what is sent and received |
//! | `sandbox` | no | the module `sandbox` |
//!
//! Without TLS only `http` to this machine works, or an HTTP client of
//! your own ([`ClientBuilder::with_http_client`]).

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]

mod attempt;
mod base_url;
mod batch;
mod client;
mod credentials;
mod difference;
mod error;
mod generated;
mod model;
mod outbound_gateways;
mod request;
mod response;
mod retry;
#[cfg(feature = "sandbox")]
#[cfg_attr(docsrs, doc(cfg(feature = "sandbox")))]
pub mod sandbox;
mod telemetry;
mod transport;

pub use attempt::{Attempt, AttemptHook, AttemptOutcome};
pub use batch::{
    Batch, BatchEntry, BatchItem, BatchProgress, BatchReport, BatchRequest, BatchState,
};
pub use client::{Client, ClientBuilder};
pub use credentials::TokenProvider;
pub use difference::{Difference, FieldDifference};
pub use error::Error;
pub use generated::operations::{
    CreateOutboundGateway, DeleteOutboundGateway, GetOutboundGateway, ListOutboundGateways,
    UpdateOutboundGateway,
};
pub use generated::types::{
    OutboundGateway, OutboundGatewayAuth, OutboundGatewayCreate, OutboundGatewayDeletion,
    OutboundGatewayPage, OutboundGatewayUpdate, PageInfo, SipCredentials,
};
pub use generated::values::{GeoRegion, MediaEncryption, Transport};
pub use model::{ExtraValue, GatewayId, MaskedSecret, Secret, UnknownValue};
pub use outbound_gateways::{
    EditOutboundGateway, EditPlan, Edited, Listing, OutboundGatewayEdit, OutboundGateways,
};
pub use request::{Operation, Request};
pub use response::Response;
pub use retry::{RetryBudget, RetryPolicy};
pub use transport::{PreparedRequest, UpdateMethod};

/// The description of the API, `openapi.yaml`, as this version was made from
/// it: OpenAPI 3.0.3 in YAML, to be served or inspected.
pub const OPENAPI_YAML: &str = include_str!("../openapi.yaml");

/// The README's code is compiled, and run where it can be.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;

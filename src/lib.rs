#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![cfg_attr(docsrs, feature(doc_cfg))]
//! Front door.

mod base_url;
mod client;
mod credentials;
mod error;
mod generated;
mod model;
mod outbound_gateways;
mod response;
mod retry;
#[cfg(feature = "sandbox")]
#[cfg_attr(docsrs, doc(cfg(feature = "sandbox")))]
pub mod sandbox;
mod transport;

pub use client::{Client, ClientBuilder};
pub use credentials::TokenProvider;
pub use error::Error;
pub use generated::types::{
    OutboundGateway, OutboundGatewayAuth, OutboundGatewayUpdate, SipCredentials,
};
pub use generated::values::{GeoRegion, MediaEncryption, Transport};
pub use model::{ExtraValue, GatewayId, MaskedSecret, Secret, UnknownValue};
pub use outbound_gateways::{OutboundGateways, UpdateOutboundGateway};
pub use response::Response;

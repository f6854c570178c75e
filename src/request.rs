//! Requests in general: what they have in common, whatever operation they are.
//!
//! What is sent has setters, and its fields are public as well: assign one that
//! may be set or not. `None` is not sent.
//!
//! ```
//! use videosdk_sip::types::{OutboundGatewayUpdate, Transport};
//!
//! fn change(name: &str, transport: Option<Transport>, record: Option<bool>) -> OutboundGatewayUpdate {
//!     let mut change = OutboundGatewayUpdate::new().name(name);
//!     change.transport = transport;
//!     change.record = record;
//!     change
//! }
//! assert_eq!(change("n", None, Some(true)).to_string(), r#"{"name":"n","record":true}"#);
//! ```

pub use crate::draft::Editable;
pub use crate::model::ExtraValue;
pub use crate::model::Identifier;
pub use crate::operation::{Operation, PreparedRequest, UntypedRequest};
pub use crate::paging::Paginator;
pub use crate::payload::Payload;
pub use crate::resource::{Paged, Resource};

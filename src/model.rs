//! The few hand-written types of the wire, and how answers are read.
//!
//! Knows nobody above it: the generated types are built from these.

mod answer;
mod gateway_id;
mod open_enum;
#[cfg(feature = "schemars")]
mod schema;
mod secret;

pub use answer::ExtraValue;
pub(crate) use answer::{AnswerFields, FromJson, JsonObject, NotTheAnswer, object_from_json};
pub use gateway_id::GatewayId;
pub use open_enum::UnknownValue;
pub(crate) use open_enum::open_enum;
pub use secret::{MaskedSecret, Secret};
pub(crate) use secret::{REDACTED, is_mask};

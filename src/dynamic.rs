//! Operations by name, with JSON: for tools that learn what there is from
//! tables instead of types. A command line, say, or a server that offers the
//! API to others.
//!
//! [`operations`] describes every operation: its parameters, the fields of its
//! body, what it returns. [`Client::operation`] makes a request of one. Behind
//! each is the typed request, so that validation, confirmations, retries,
//! redaction and errors are the same:
//!
//! ```
//! # async fn example(client: videosdk_sip::Client) -> Result<(), videosdk_sip::Error> {
//! use serde_json::json;
//!
//! for operation in videosdk_sip::dynamic::operations() {
//!     println!("{}: {}", operation.id(), operation.summary());
//! }
//! let plan = client
//!     .operation("updateOutboundGateway")?
//!     .parameter("gatewayId", "gateway_out_123456789")
//!     .body(json!({ "record": true }))
//!     .add("numbers", "+14155550123")
//!     .edit_plan()
//!     .await?;
//! print!("{}", plan.diff());
//! let edited = plan.send().await?;
//! println!("{}", edited.after);
//! # Ok(())
//! # }
//! ```
//!
//! JSON that holds a secret is the caller's: keep it short, and out of logs.

mod arguments;
#[cfg(feature = "clap")]
mod command;
mod descriptions;
mod edits;
mod help;
mod input;
mod made;
mod nouns;
mod request;
mod table;
mod texts;
mod values;

use crate::client::Client;
use crate::error::Error;
use crate::generated::dynamic::OPERATIONS;
use crate::model::meant;

pub use arguments::Argument;
pub use descriptions::{
    FieldDescription, ObjectDescription, OperationDescription, ParameterDescription, Place,
    ValueKind,
};
pub use edits::{EditDryRun, EditPlan, Edited};
pub use nouns::{Noun, nouns};
pub use request::OperationRequest;
pub use table::ResourceTable;
pub use texts::{InputAction, TextInput};
pub use values::NamedValue;

/// What the emitted tables and functions are written against.
pub(crate) mod emitted {
    pub(crate) use super::descriptions::{OperationDescription, ParameterDescription, Place};
    pub(crate) use super::input::Input;
    pub(crate) use super::made::{Changing, Listing, Made, Plain};
    pub(crate) use crate::describe::{Action, Words};
}

/// Every operation of the description, in its order; one that is described
/// with several HTTP methods is there once.
pub fn operations() -> &'static [OperationDescription] {
    OPERATIONS
}

impl Client {
    /// A request of the operation with this `operationId`, to be filled with
    /// JSON; [`dynamic::operations`](crate::dynamic::operations) has all of them.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] if there is no such operation; the message
    /// names the one that is probably meant.
    pub fn operation(&self, id: &str) -> Result<OperationRequest, Error> {
        match OPERATIONS.iter().find(|it| it.id() == id) {
            Some(found) => Ok(OperationRequest::new(self.context(), found)),
            None => {
                let known = || OPERATIONS.iter().map(OperationDescription::id);
                let remedy = match meant(id, known()) {
                    Some(instead) => format!("did you mean `{instead}`?"),
                    None => format!("there are {}", known().collect::<Vec<_>>().join(", ")),
                };
                let shown: String = id.chars().filter(|it| !it.is_control()).take(64).collect();
                Err(Error::invalid_request(format!("there is no operation `{shown}`; {remedy}")))
            }
        }
    }
}

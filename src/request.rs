//! Requests in general: what they have in common, whatever operation they are.

pub use crate::draft::Editable;
pub use crate::model::ExtraValue;
pub use crate::model::Identifier;
pub use crate::operation::{Operation, PreparedRequest, UntypedRequest};
pub use crate::paging::Paginator;
pub use crate::payload::Payload;
pub use crate::resource::{Paged, Resource};

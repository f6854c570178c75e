//! The types of all values that are sent and received, those of every resource
//! among them. Each resource's module has its own again.

#[doc(inline)]
pub use crate::generated::types::*;
#[doc(inline)]
pub use crate::generated::values::*;
pub use crate::model::{ExtraValue, Nullable, UnknownValue};
pub use crate::secret::{IssuedSecret, MaskedSecret, Secret};

//! A resource that can be applied.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::draft::Editable;
use crate::operation::{Context, Operation};
use crate::payload::Payload;
use crate::resource::Paged;

/// A resource that can be created, listed and edited, and that people know by a
/// natural key: its name, or what the description says instead.
///
/// Implemented by generated types, and by nothing else.
pub trait Creatable: Editable {
    /// What creates one.
    type New: Payload + Serialize + DeserializeOwned + Into<Self::Change>;
    #[doc(hidden)]
    type Create: Operation<Response = Self>;
    #[doc(hidden)]
    type List: Paged<Item = Self>;
    #[doc(hidden)]
    type Delete: Operation;
    /// The JSON name of the natural key, the same where one is created and where
    /// it is read: `name`, say.
    const NATURAL_KEY: &'static str;
    #[doc(hidden)]
    fn create(context: Context, new: Self::New) -> Self::Create;
    #[doc(hidden)]
    fn list(context: Context) -> Self::List;
    /// `None` where the API has no deletion by the identifier alone.
    #[doc(hidden)]
    fn delete(context: Context, id: Self::Id) -> Option<Self::Delete>;
    /// Its natural key, if it was read with one.
    fn natural_key(&self) -> Option<&str>;
    /// The natural key of one that is to be created.
    fn natural_key_of(new: &Self::New) -> &str;
}

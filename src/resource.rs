//! What the build implements for resources and their operations, so that
//! edits, pages and batches work for every one of them.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::describe::ObjectInfo;
use crate::edit::Draft;
use crate::model::{ExtraValue, Identifier};
use crate::operation::{Context, Operation};
use crate::payload::Payload;

/// A resource of the API: something with an identifier, as responses show it.
///
/// Implemented by generated types, and by nothing else.
pub trait Resource: Serialize + Clone + Send + Sync + 'static {
    /// The type of its identifier.
    type Id: Identifier;
    /// What it is called in messages, in words.
    #[doc(hidden)]
    const NOUN: &'static str;
    #[doc(hidden)]
    const OBJECT: &'static ObjectInfo;
    #[doc(hidden)]
    fn extra(&self) -> Option<&BTreeMap<String, ExtraValue>> {
        None
    }
    /// Its identifier.
    fn id(&self) -> &Self::Id;
    /// Its name, if it is of a kind that has names and has one.
    fn name(&self) -> Option<&str> {
        None
    }
}

/// An operation that returns one page of a list.
///
/// Implemented by generated types, and by nothing else.
pub trait Paged: Operation {
    /// What the list is of.
    type Item: Resource;
    #[doc(hidden)]
    fn page(&mut self) -> &mut Option<i64>;
    #[doc(hidden)]
    fn items(page: &Self::Response) -> &[Self::Item];
    #[doc(hidden)]
    fn into_items(page: Self::Response) -> Vec<Self::Item>;
    #[doc(hidden)]
    fn last_page(page: &Self::Response) -> Option<i64>;
    #[doc(hidden)]
    fn total(page: &Self::Response) -> Option<i64>;
}

/// A resource that can be read and updated, and so edited.
///
/// Implemented by generated types, and by nothing else.
pub trait Editable: Resource {
    /// What an update sends.
    type Change: Payload + DeserializeOwned + Default;
    /// What the closure of an edit is given.
    type Draft: From<Draft<Self>> + Into<Draft<Self>>;
    #[doc(hidden)]
    type Get: Operation<Response = Self>;
    #[doc(hidden)]
    type Update: Operation<Response = Self>;
    #[doc(hidden)]
    fn get(context: Context, id: Self::Id) -> Self::Get;
    #[doc(hidden)]
    fn update(context: Context, id: Self::Id, change: Self::Change) -> Self::Update;
    /// Sets what an update has to state or may reset to what this has, unless
    /// it is set.
    #[doc(hidden)]
    fn restate(&self, change: &mut Self::Change);
    #[doc(hidden)]
    fn merge(change: Self::Change, other: Self::Change) -> Self::Change;
}

/// Refuses a request that would restate what another resource than its own has.
pub(crate) fn require_same<R: Resource>(context: &mut Context, known: &R, id: &str) {
    if known.id().as_ref() != id {
        context.refuse(format!(
            "the {} to preserve is `{}`, not `{id}`; give the one that is changed",
            R::NOUN,
            known.id()
        ));
    }
}

//! What the build implements for resources and their operations, so that
//! edits, pages and batches work for every one of them.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::describe::ObjectInfo;
use crate::model::{ExtraValue, Identifier};
use crate::operation::{Context, Operation};

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

/// Refuses a request that would restate what another resource than its own has.
pub(crate) fn require_same<R: Resource>(context: &mut Context, current: &R, id: &str) {
    if current.id().as_ref() != id {
        let reason = format!(
            "the {} to preserve is `{}`, not `{id}`; give the one that is changed",
            R::NOUN,
            current.id()
        );
        // When it is sent.
        context.options_mut().refused = Some(reason);
    }
}

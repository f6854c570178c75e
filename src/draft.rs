//! What an edit works on: a resource that can be edited, and its draft.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::diff::object_of;
use crate::error::Error;
use crate::model::Strictness;
use crate::operation::{Context, Operation};
use crate::payload::Payload;
use crate::resource::Resource;

/// A resource that can be read and updated, and so edited.
///
/// Implemented by generated types, and by nothing else.
pub trait Editable: Resource {
    /// What an update sends.
    type Change: Payload + DeserializeOwned + Default;
    /// What the closure of an edit is given.
    type Draft: From<Draft<Self, Self::Change>> + Into<Draft<Self, Self::Change>>;
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
    /// Drops from a change what is not to be kept, by the JSON name.
    #[doc(hidden)]
    fn retain(change: &mut Self::Change, keep: &dyn Fn(&str) -> bool);
    #[doc(hidden)]
    fn merge(change: Self::Change, other: Self::Change) -> Self::Change;
}

/// A resource that is being edited: what it is now, and what shall change.
///
/// Each resource has a draft of its own around this, with setters and list
/// verbs; see its module.
#[derive(Clone, Debug)]
pub struct Draft<R, C> {
    pub(crate) current: R,
    pub(crate) change: C,
    pub(crate) refused: Option<String>,
}

impl<R: Resource, C: Default> Draft<R, C> {
    pub(crate) fn new(current: R) -> Self {
        Self { current, change: C::default(), refused: None }
    }

    /// A list or map as it was set here, or else as it is read under this name,
    /// rewritten. Without either it stays as it is: what cannot be seen would
    /// be lost.
    pub(crate) fn rewrite<T: DeserializeOwned>(
        &mut self,
        name: &str,
        set_here: Option<T>,
        rewrite: impl FnOnce(&mut T),
    ) -> Option<T> {
        match set_here.or_else(|| in_full(&self.current, name)) {
            Some(mut value) => {
                rewrite(&mut value);
                Some(value)
            }
            None => {
                self.refused.get_or_insert_with(|| {
                    format!(
                        "`{name}` of the {} could not be read in full, so adding to it or \
                         removing from it would lose what is in it; set all of it instead",
                        R::NOUN
                    )
                });
                None
            }
        }
    }
}

/// The value that a resource shows under this name, as it is sent; not where a
/// secret is in it, which would be sent as its mask.
pub(crate) fn in_full<R: Resource, T: DeserializeOwned>(resource: &R, name: &str) -> Option<T> {
    let value = object_of(resource).remove(name)?;
    let kind = R::OBJECT.field(name).map(|it| it.kind);
    let is_whole = kind.is_none_or(|it| !it.has_secrets(&value));
    Strictness::Lenient.reading(|| serde_json::from_value(value)).ok().filter(|_| is_whole)
}

/// What is read, as it is sent: by way of JSON, where the types differ.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn converted<T: DeserializeOwned>(value: &impl Serialize) -> Option<T> {
    let value = serde_json::to_value(value).ok()?;
    Strictness::Lenient.reading(|| serde_json::from_value(value)).ok()
}

/// Drops a field that is not to be kept.
pub(crate) fn keep<T>(field: &mut Option<T>, keep: bool) {
    if !keep {
        *field = None;
    }
}

/// The value of a field without which the other object cannot be made.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn needed<T>(key: &str, noun: &str, value: Option<T>) -> Result<T, Error> {
    value.ok_or_else(|| {
        Error::invalid_request(format!(
            "the {noun} was read without a usable `{key}`, which is required to create another;              build the new one with `new`"
        ))
    })
}

/// What the draft of every resource has.
macro_rules! draft_methods {
    ($resource:ty, $change:ty) => {
        /// The resource as it was read.
        pub fn current(&self) -> &$resource {
            &self.0.current
        }

        /// Adds a change from a value; what it sets wins over what was set here
        /// so far.
        #[must_use]
        pub fn with(mut self, change: $change) -> Self {
            self.0.change = ::std::mem::take(&mut self.0.change).merge(change);
            self
        }
    };
}
pub(crate) use draft_methods;

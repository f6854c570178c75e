//! What an edit works on: a resource that can be edited, and its draft.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::diff::object_of;
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
    /// What responses have beside the resource.
    #[doc(hidden)]
    const BESIDE: &'static [&'static str];
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
        let current = || {
            let current = object_of(&self.current).remove(name)?;
            let kind = R::OBJECT.field(name).map(|it| it.kind);
            // A secret would be sent as its mask.
            let is_whole = kind.is_none_or(|it| !it.has_secrets(&current));
            serde_json::from_value(current).ok().filter(|_| is_whole)
        };
        match set_here.or_else(current) {
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

/// What is read, as it is sent: by way of JSON, where the types differ.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn converted<T: DeserializeOwned>(value: &impl Serialize) -> Option<T> {
    serde_json::from_value(serde_json::to_value(value).ok()?).ok()
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

//! What the build implements for resources and their operations, so that
//! edits, pages and batches work for every one of them.

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::describe::{Kind, ObjectInfo};
use crate::diff::object_of;
use crate::error::{Error, Redactor};
use crate::model::{ExtraValue, Identifier};
use crate::operation::{Context, Operation};

/// A resource of the API: something with an identifier, as responses show it.
///
/// Implemented by generated types, and by nothing else.
pub trait Resource: Serialize + fmt::Display + Clone + Send + Sync + 'static {
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

/// What every resource has.
macro_rules! resource_methods {
    ($name:ty) => {
        /// One line: what it is, its identifier, name, and its texts, numbers and flags.
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                crate::resource::line(self, f)
            }
        }
    };
}
pub(crate) use resource_methods;

/// Writes a resource in one line, without what could be a secret.
pub(crate) fn line<R: Resource>(resource: &R, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{} {}", R::NOUN, resource.id().as_ref().escape_debug())?;
    if let Some(name) = resource.name() {
        write!(f, " {name:?}")?;
    }
    let mut state = Value::Object(object_of(resource));
    Redactor::default().value(&mut state);
    let is_single = |kind: &Kind| {
        use Kind::{Any, IssuedSecret, List, Map, Object, Secret};
        !matches!(kind, Secret | IssuedSecret | Any | List(_) | Map(_) | Object(_))
    };
    let said = [Some(resource.id().as_ref()), resource.name()];
    let fields = R::OBJECT.fields.iter().filter(|it| is_single(&it.kind));
    let fields = fields.filter_map(|field| {
        let value = state.get(field.name).filter(|it| !said.contains(&it.as_str()))?;
        Some(format!("{}: {value}", field.name))
    });
    let fields: Vec<_> = fields.collect();
    if fields.is_empty() { Ok(()) } else { write!(f, " ({})", fields.join(", ")) }
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

/// Refuses to restate what another resource has than the one with this identifier.
pub(crate) fn check_same<R: Resource>(current: &R, id: &str) -> Result<(), Error> {
    let own = current.id().as_ref();
    let reason = || {
        let noun = R::NOUN;
        format!("the {noun} to preserve is `{own}`, not `{id}`; give the one that is changed")
    };
    if own == id { Ok(()) } else { Err(Error::invalid_request(reason())) }
}

/// The same when the request is sent.
pub(crate) fn require_same<R: Resource>(context: &mut Context, current: &R, id: &str) {
    if let Err(error) = check_same(current, id) {
        context.refuse(error.to_string());
    }
}

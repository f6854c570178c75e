//! Identifiers by name: with the feature `apply` a configuration may say
//! `{ name: Campaigns }` where the identifier of a resource stands.

#[cfg(feature = "apply")]
mod by_name;
#[cfg(not(feature = "apply"))]
mod plain;

#[cfg(feature = "apply")]
pub(crate) use by_name::{Named, Passing, passes, read, seen, serialize};
#[cfg(not(feature = "apply"))]
pub(crate) use plain::{passes, read, serialize};

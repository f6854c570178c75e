//! The few hand-written types of the wire.
//!
//! Knows nobody above it but the error: the generated types are built from
//! these.
#![allow(unused_imports, reason = "it depends on the description which are used")]

mod extra;
mod identifier;
mod near;
mod nullable;
mod open_enum;
mod parts;
#[cfg(feature = "schemars")]
mod schema;
mod strict;
mod text;
#[cfg(feature = "clap")]
mod value_parser;

pub(crate) use crate::secret::{IssuedSecret, MaskedSecret, Secret};
pub use extra::ExtraValue;
pub use identifier::Identifier;
pub(crate) use identifier::{
    check, check_e164, check_not_e164, equals_texts, from_texts, identifier, refusals,
};
pub(crate) use near::meant;
pub use nullable::Nullable;
pub(crate) use nullable::nullable;
pub use open_enum::UnknownValue;
pub(crate) use open_enum::{open_enum, quoted, typed};
pub(crate) use parts::{Parts, read_parts};
#[cfg(feature = "schemars")]
pub(crate) use schema::identifier_schema;
pub use strict::Strict;
pub(crate) use strict::Strictness;
pub(crate) use text::{Text, shown_as_text};
#[cfg(feature = "clap")]
pub(crate) use value_parser::value_parser;

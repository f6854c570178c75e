//! The one door to the generated code: client, types, open enums, setters.
//!
//! Made by `build.rs` from `openapi.yaml`; read it in `generated/snapshot.rs`,
//! which a test holds to it, and which is compiled instead without the feature
//! `codegen`.
//! `src/lib.rs` re-exports by glob what users need.
#![allow(clippy::all, missing_docs, rustdoc::all, unused, reason = "the generator's style")]

#[cfg(feature = "codegen")]
include!(concat!(env!("OUT_DIR"), "/generated.rs"));
#[cfg(not(feature = "codegen"))]
include!("generated/snapshot.rs");

//! The one door to the generated code: client, types, open enums, setters.
//!
//! Made by `build.rs` from `openapi.yaml`; read it in `OUT_DIR/generated.rs`.
//! `src/lib.rs` re-exports by name what users need.
#![allow(
    clippy::all,
    dead_code,
    missing_docs,
    rustdoc::all,
    unused_imports,
    unused_variables,
    reason = "generated code follows the generator's style"
)]

include!(concat!(env!("OUT_DIR"), "/generated.rs"));

//! What the crate may cost its users. Read by `.ci/budgets` and by
//! `tests/allocations.rs`. To raise one is a decision: say why in the commit.

/// Crates that are built with the default features, this one not counted.
pub const CRATES_DEFAULT: usize = 108;
/// The same without the generator: `rustls` alone.
pub const CRATES_RUSTLS: usize = 75;
/// The same without the generator and without TLS.
pub const CRATES_BARE: usize = 59;
/// The same with every feature.
pub const CRATES_ALL: usize = 158;
/// Crates that a user's program has in two versions because of this one.
pub const DUPLICATES: usize = 0;
/// A stripped release program that makes one update, with `rustls`, in KiB.
pub const PROGRAM_KIB: usize = 3850;
/// Lines of `src/` that are written by hand, without comments, blank lines,
/// tests, and what is chosen by features: sandbox, `apply`, `dynamic`, diagnosis,
/// options for clap.
/// Some 5,200 of them carry any resource; the rest are events, access tokens,
/// watching, and requests that are not described.
pub const LINES: usize = 7710;
/// Allocations of one update, from the setters to the gateway.
pub const ALLOCATIONS: usize = 46;
/// Lines of the command line, `cli/src/`, counted in the same way.
pub const CLI_LINES: usize = 1200;

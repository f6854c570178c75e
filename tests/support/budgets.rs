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
/// tests, and modules that are there only with a feature that nobody has unless
/// they ask for it, `apply` or `tracing` say.
/// Some 3,100 of them carry an update, 1,100 more read what errors say, 800 are
/// events, access tokens, watching, and requests that are not described.
pub const LINES: usize = 7730;
/// Allocations of one update, from the setters to the gateway.
pub const ALLOCATIONS: usize = 46;
/// Lines of the command line, `cli/src/`, counted in the same way.
pub const CLI_LINES: usize = 1200;

//! What `tracing` sees of calls and attempts, with the feature of that name: a
//! span for each call and each edit, an event for each attempt.

#[cfg(not(feature = "tracing"))]
mod silent;
#[cfg(feature = "tracing")]
mod spans;

#[cfg(not(feature = "tracing"))]
pub(crate) use silent::*;
#[cfg(feature = "tracing")]
pub(crate) use spans::*;

//! Tokens that are signed here: for participants of rooms, and for this API.
//!
//! The client signs what it needs by itself; this is for others, a participant
//! that joins a room, or the `token` of moving a call to another room.

pub use crate::credentials::access_token::{AccessToken, Grant};

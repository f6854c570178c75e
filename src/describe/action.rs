//! What operations do.

/// What an operation does to the resources that it is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(dead_code, reason = "it depends on the description which are used")]
pub enum Action {
    List,
    Create,
    Read,
    Update,
    Delete,
    Other,
}

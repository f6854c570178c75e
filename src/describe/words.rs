//! What the description says to people.

/// What is said of a value to people.
#[derive(Debug)]
pub struct Words {
    pub docs: &'static str,
    /// Its name in Rust, in snake case.
    pub own_name: &'static str,
    /// One item of it, if it is a list or a map, in snake case.
    pub singular: &'static str,
    /// The values that are known, of its items if it is a list, with what each means.
    pub known: &'static [(&'static str, &'static str)],
    /// An example as JSON text.
    pub example: Option<&'static str>,
}

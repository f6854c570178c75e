//! The HTTP method of updates that the description knows with several.

/// The HTTP method of an update, where the sources disagree on it.
///
/// Unset, an update is sent with the method under which the API describes it.
/// A setting counts only for operations that are described with both methods.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateMethod {
    /// `PUT`.
    Put,
    /// `PATCH`.
    Patch,
}

impl UpdateMethod {
    /// The method in upper case.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Put => "PUT",
            Self::Patch => "PATCH",
        }
    }
}

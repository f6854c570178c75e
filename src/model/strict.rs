//! How strictly what is read is taken: typed by a person, or shown by a server.

use std::cell::Cell;

use serde::{Deserialize, Deserializer, Serialize};

use crate::scoped;

/// How strictly names and values that are not known are taken.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Strictness {
    /// A server may know more: everything is kept.
    Lenient,
    /// Misspellings are refused, what is new passes.
    Usual,
    /// Only what is known passes.
    Strict,
}

thread_local! {
    /// How strictly this thread reads now.
    static STRICTNESS: Cell<Strictness> = const { Cell::new(Strictness::Usual) };
}

impl Strictness {
    pub(crate) fn current() -> Self {
        STRICTNESS.get()
    }

    /// Reads with this strictness.
    pub(crate) fn reading<T>(self, read: impl FnOnce() -> T) -> T {
        scoped::with(&STRICTNESS, self, read)
    }
}

/// Reads only what this version knows: for input from outside, from a browser
/// or a configuration file.
///
/// Without it, a type that is sent refuses misspellings only (`recrod`,
/// `media_encryption`), and passes other unknown fields on to the API. Within
/// `Strict` an unknown field is an error that lists the known ones, at any depth,
/// and so is an unknown value of an enum that is described in full. Read
/// anything with it: a change, or a structure of yours with changes in it (whose
/// own fields are up to you: `#[serde(deny_unknown_fields)]`). A field that is
/// `null` is as good as left out, unless the API accepts `null` for it. What is
/// received – a gateway that was stored as JSON – is read as leniently as ever.
///
/// ```
/// use videosdk_sip::Strict;
/// use videosdk_sip::outbound_gateways::OutboundGatewayUpdate;
///
/// // With axum: `Json(Strict(change)): Json<Strict<OutboundGatewayUpdate>>`.
/// let read = |text| serde_json::from_str::<Strict<OutboundGatewayUpdate>>(text);
/// let Strict(change) = read(r#"{ "record": true }"#)?;
/// assert_eq!(change.record, Some(true));
///
/// let error = read(r#"{ "isAdmin": true }"#).unwrap_err();
/// assert!(error.to_string().contains("`isAdmin`"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct Strict<T>(pub T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Strict<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Strictness::Strict.reading(|| T::deserialize(deserializer)).map(Self)
    }
}

//! Texts that are only looked at.

use std::borrow::Cow;

use serde::Deserialize;

/// A text, not copied where what is read has it as it is.
#[derive(Deserialize)]
pub(crate) struct Text<'a>(#[serde(borrow)] pub(crate) Cow<'a, str>);

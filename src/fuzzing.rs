//! For `fuzz/` only.

use crate::error::{Explanation, Redactor};
use crate::secret::Secret;

/// What an error shows of a body.
pub fn explain(body: &[u8], is_cut: bool, secrets: &[Secret]) -> String {
    let mut redactor = Redactor::default();
    secrets.iter().for_each(|secret| redactor.add(secret));
    let explanation = Explanation::read(body, None, is_cut, &redactor);
    [explanation.message, explanation.code, explanation.body]
        .map(Option::unwrap_or_default)
        .join("\n")
}

//! Ways into a value, as the description says them: `phoneNumber.e164`.

use serde_json::{Map, Value};

/// What stands under a name, or where the names between dots lead.
pub fn at<'a>(object: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    match path.split_once('.') {
        None => object.get(path),
        Some((first, rest)) => at(object.get(first)?.as_object()?, rest),
    }
}

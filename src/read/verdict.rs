//! Whether a success is the response to its request.

use std::borrow::Cow;

use serde_json::Value;

use super::{Extra, FromJson};

/// Why a success is not the response to the request. Says nothing of what a body holds.
#[derive(Debug)]
pub struct NotTheResponse {
    pub(crate) reason: String,
    /// The body tells of an error, and may be explained like that of one.
    pub(crate) is_error: bool,
}

impl NotTheResponse {
    pub(super) fn new(reason: impl Into<String>) -> Self {
        Self { reason: reason.into(), is_error: false }
    }

    /// Lacks what makes it the response.
    pub(crate) fn without(key: &str) -> Self {
        Self::new(format!("an object with no usable `{key}`"))
    }

    fn error_in(key: &str) -> Self {
        let reason = format!("an object with an error in `{key}`");
        Self { is_error: true, ..Self::new(reason) }
    }
}

/// What a field with this name says about the response as a whole.
enum Meaning {
    Error,
    /// An HTTP status; a `code` is one only beside a message.
    Status,
    Code,
    Success,
}

impl Meaning {
    fn of(key: &str) -> Option<Self> {
        let letters = key.chars().filter(|it| it.is_alphanumeric());
        Some(match letters.flat_map(char::to_lowercase).collect::<String>().as_str() {
            "error" | "errors" | "exception" | "fault" => Self::Error,
            "status" | "statuscode" | "httpstatus" | "httpstatuscode" | "httpcode" => Self::Status,
            "code" => Self::Code,
            "success" | "succeeded" | "successful" | "issuccess" | "ok" => Self::Success,
            _ => return None,
        })
    }
}

/// Refuses what tells of an error under a status of success, with or without an
/// identifier. Of fields that are described only a [`status`] is looked at.
pub(super) fn no_error(extra: &Extra) -> Result<(), NotTheResponse> {
    let has_message = ["message", "msg"].iter().any(|key| extra.contains_key(*key));
    for (key, value) in extra {
        let is_error = match Meaning::of(key) {
            Some(Meaning::Error) => says_something(value),
            Some(Meaning::Status) => is_error_status(value),
            Some(Meaning::Code) => has_message && is_error_status(value),
            Some(Meaning::Success) => says_no(value),
            None => false,
        };
        if is_error {
            return Err(NotTheResponse::error_in(key));
        }
    }
    Ok(())
}

/// Refuses an error status in a field that is described.
pub(crate) fn status<T: FromJson>(key: &str, value: Option<&T>) -> Result<(), NotTheResponse> {
    let Some(status) = value.and_then(FromJson::as_integer) else { return Ok(()) };
    match Meaning::of(key) {
        Some(Meaning::Status) if status >= 400 => Err(NotTheResponse::error_in(key)),
        _ => Ok(()),
    }
}

fn is_one_of(text: &str, words: &[&str]) -> bool {
    words.iter().any(|it| text.trim().eq_ignore_ascii_case(it))
}

/// Whether an error is there: `""`, `null`, `false`, `0`, `{}` and the like are none.
fn says_something(value: &Value) -> bool {
    const NOTHING: [&str; 9] =
        ["", "none", "null", "nil", "undefined", "false", "ok", "no error", "0"];
    match value {
        Value::Null => false,
        Value::Bool(flag) => *flag,
        Value::String(text) => !is_one_of(text, &NOTHING),
        Value::Array(errors) => errors.iter().any(says_something),
        Value::Object(errors) => errors.values().any(says_something),
        Value::Number(code) => code.as_f64() != Some(0.0),
    }
}

fn is_error_status(value: &Value) -> bool {
    let status = match value {
        Value::String(text) => text.trim().parse().ok(),
        other => other.as_f64(),
    };
    status.is_some_and(|status| status >= 400.0)
}

fn says_no(value: &Value) -> bool {
    match value {
        Value::Bool(flag) => !*flag,
        Value::String(text) => is_one_of(text, &["false", "no", "0"]),
        other => other.as_f64() == Some(0.0),
    }
}

/// Refuses the response of another resource than the one addressed: none of
/// the identifiers that are shown, by fields or by extra fields with these
/// `names`, is that of the request.
pub(crate) fn same(
    noun: &str,
    id: &str,
    shown: &[Option<&str>],
    extra: &Extra,
    names: &[&str],
) -> Result<(), NotTheResponse> {
    let by_fields = shown.iter().flatten().map(|it| Cow::Borrowed(*it));
    let by_extra = names.iter().filter_map(|name| String::lenient(extra.get(*name)?));
    let by_extra = by_extra.filter(|it| !it.is_empty()).map(Cow::Owned);
    let mut others = by_fields.chain(by_extra).peekable();
    match others.peek().is_none() || others.any(|it| it == id) {
        true => Ok(()),
        false => Err(NotTheResponse::new(format!("another {noun} than the one requested"))),
    }
}

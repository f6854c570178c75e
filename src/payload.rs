//! What requests send: what is refused before it is sent, and how it prints.
//!
//! The build implements [`Payload`] for every object that is sent, with the
//! functions below; the description says which values may not be blank and
//! which are secrets.

use std::collections::BTreeMap;

use serde::Serialize;
use serde::de::{self, Deserialize, DeserializeOwned, Deserializer};
use serde_json::Value;

use crate::describe::{Kind, ObjectInfo};
use crate::diff::object_of;
use crate::error::{Error, Redactor};
use crate::model::{ExtraValue, Strictness};
use crate::secret::{REDACTED, Secret, is_mask};

/// An object that is sent. Implemented by generated types, and by nothing else.
pub trait Payload: Serialize + Clone + Send + Sync + 'static {
    #[doc(hidden)]
    const OBJECT: &'static ObjectInfo;
    /// Refuses what cannot be sent as it is.
    #[doc(hidden)]
    fn check(&self) -> Result<(), Error>;
    /// Refuses values that cannot be right; whether all are there is left open.
    #[doc(hidden)]
    fn check_values(&self) -> Result<(), Error>;
    /// The fields that the description does not list.
    #[doc(hidden)]
    fn extra(&self) -> Option<&BTreeMap<String, ExtraValue>> {
        None
    }
    /// Adds the secrets that it holds, to keep them out of errors.
    #[doc(hidden)]
    fn secrets(&self, secrets: &mut Vec<Secret>);
}

/// What every object that is sent has; `, open` for those that take extra fields.
macro_rules! payload_methods {
    ($name:ty, open) => {
        crate::payload::payload_methods!($name);

        impl $name {
            pub(crate) fn set_extra(&mut self, name: String, value: ::serde_json::Value) {
                crate::payload::set_extra(self, name, value, |it| &mut it.extra);
            }
        }
    };
    ($name:ty) => {
        impl $name {
            /// Checks what can be known without the server. Sending does it;
            /// call it to check earlier.
            ///
            /// # Errors
            ///
            /// [`Error::is_invalid_request`](crate::Error::is_invalid_request) if something that
            /// is required is missing or blank, if a password is blank, a mask from a response,
            /// or has a line break in it, or if an extra field is one that has a setter, and
            /// is set already or does not fit, or if it is a misspelling of one.
            pub fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
                crate::payload::Payload::check(self)
            }

            /// The fields that this version does not know, by their JSON names, at any depth
            /// (`room.colour`). They are sent as they are; to refuse them while reading, read
            /// with [`Strict`](crate::Strict).
            pub fn unknown_fields(&self) -> ::std::vec::Vec<::std::string::String> {
                crate::payload::unknown_fields(self)
            }
        }

        /// The JSON, without its secrets.
        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&crate::payload::redacted(self), f)
            }
        }
    };
}
pub(crate) use payload_methods;

/// The JSON of a payload without secrets and without what nobody knows.
pub(crate) fn redacted<P: Payload>(payload: &P) -> Value {
    let mut json = Value::Object(object_of(payload));
    let object = Kind::Object(P::OBJECT);
    // What an extra field holds is not known; it may be a secret.
    object.hide_unknown(&mut json, &REDACTED.into());
    object.redact(&mut json, &REDACTED.into());
    Redactor::default().value(&mut json);
    json
}

/// The fields of a payload that are not described, at any depth.
pub(crate) fn unknown_fields<P: Payload>(payload: &P) -> Vec<String> {
    let mut found = Vec::new();
    Kind::Object(P::OBJECT).unknown(&mut Value::Object(object_of(payload)), "", &mut found);
    found
}

/// Reads the fields that are not described. Those that are misspelt would
/// otherwise be sent as they are, and change nothing.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn read_extra<'de, P: Payload, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<BTreeMap<String, ExtraValue>, D::Error> {
    let extra = BTreeMap::<String, ExtraValue>::deserialize(deserializer)?;
    let refused = extra.keys().find(|key| match Strictness::current() {
        Strictness::Lenient => false,
        Strictness::Usual => P::OBJECT.misspelt(key).is_some(),
        Strictness::Strict => true,
    });
    refused.map_or(Ok(()), |key| Err(de::Error::custom(P::OBJECT.lacks(key))))?;
    Ok(extra)
}

fn refuse_if(condition: bool, reason: impl FnOnce() -> String) -> Result<(), Error> {
    if condition { Err(Error::invalid_request(reason())) } else { Ok(()) }
}

/// Refuses an object that sets nothing.
pub(crate) fn not_empty(is_empty: bool, noun: &str) -> Result<(), Error> {
    refuse_if(is_empty, || {
        format!(
            "the {noun} is empty; set at least one field (an empty one is refused because the \
             API does not say what it does)"
        )
    })
}

/// Refuses a change without a field that the API requires of every change.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn required(key: &str, is_set: bool) -> Result<(), Error> {
    refuse_if(!is_set, || format!("`{key}` is required; set it"))
}

/// Refuses an object with none of several groups of fields.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn any_of(object: &ObjectInfo, complete: &[bool]) -> Result<(), Error> {
    refuse_if(!complete.contains(&true), || {
        let group = |keys: &&[&str]| format!("`{}`", keys.join("` and `"));
        let groups: Vec<_> = object.any_of.iter().map(group).collect();
        format!("one of these is required: {}; set one", groups.join(", or "))
    })
}

/// Refuses a blank text, and a line break in what is part of credentials.
pub(crate) fn text(key: &str, value: &str, in_credentials: bool) -> Result<(), Error> {
    refuse_if(value.trim().is_empty(), || match in_credentials {
        true => {
            format!("`{key}` is blank; credentials are sent with all their parts or not at all")
        }
        false => format!("`{key}` is blank; set a value"),
    })?;
    refuse_if(in_credentials && value.chars().any(char::is_control), || {
        format!(
            "`{key}` has a line break or another control character in it; it was probably read \
             from a file, trim it"
        )
    })
}

/// Refuses an empty list where at least one item is required.
pub(crate) fn list(key: &str, is_empty: bool) -> Result<(), Error> {
    refuse_if(is_empty, || format!("`{key}` is empty; it needs at least one item"))
}

/// Refuses what cannot be a password, without repeating it.
pub(crate) fn secret(key: &str, value: &Secret) -> Result<(), Error> {
    text(key, value.expose(), true)?;
    refuse_if(is_mask(value.expose()), || {
        format!(
            "`{key}` is a mask, not a password; responses carry a mask in place of the password, \
             take the real one from where you keep it"
        )
    })
}

/// Refuses a field that goes with another value of another field.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn only_when(
    key: &str,
    other: &str,
    wanted: &str,
    found: Option<&str>,
) -> Result<(), Error> {
    let found = found.unwrap_or(wanted);
    refuse_if(!found.eq_ignore_ascii_case(wanted), || {
        format!(
            "`{key}` is only for `{other}`: `{wanted}`, and `{other}` is `{found}`; remove one of \
             them"
        )
    })
}

/// Refuses an extra field that [`set_extra`] could not set as what it is, and one
/// that looks like a misspelling.
pub(crate) fn extra(
    extra: &BTreeMap<String, ExtraValue>,
    object: &'static ObjectInfo,
) -> Result<(), Error> {
    for key in extra.keys() {
        refuse_if(object.field(key).is_some(), || {
            format!(
                "the extra field `{key}` has a setter of its own, and it is set already or does \
                 not take this value; use that setter"
            )
        })?;
        refuse_if(object.misspelt(key).is_some(), || {
            format!("{}; if the API knows both, send it with `Client::request`", object.lacks(key))
        })?;
    }
    Ok(())
}

/// Sets a field by its JSON name: one that is described as its setter would,
/// unless it is set already, so that a program that sends one as an extra field
/// goes on working when a later version describes it. Any other is kept in the
/// extra fields, and so is what does not fit, for [`extra`] to refuse.
pub(crate) fn set_extra<P: Payload + DeserializeOwned>(
    payload: &mut P,
    name: String,
    value: Value,
    extra: fn(&mut P) -> &mut BTreeMap<String, ExtraValue>,
) {
    if P::OBJECT.field(&name).is_some()
        && let Some(set) = with_field(payload, &name, &value)
    {
        *payload = set;
        return;
    }
    extra(payload).insert(name, value.into());
}

fn with_field<P: Payload + DeserializeOwned>(payload: &P, name: &str, value: &Value) -> Option<P> {
    let mut fields = object_of(payload);
    let is_free = fields.insert(name.to_owned(), value.clone()).is_none();
    // What is sent deliberately is not held to what a person may have meant.
    let read = || serde_json::from_value(Value::Object(fields));
    let set: P = Strictness::Lenient.reading(read).ok().filter(|_| is_free)?;
    // Nothing of it may be lost, but for the letter case of a known value.
    let kept = object_of(&set).remove(name)?;
    kept.to_string().eq_ignore_ascii_case(&value.to_string()).then_some(set)
}

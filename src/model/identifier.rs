//! Identifiers: opaque texts, each kind a type of its own, checked before one
//! becomes a part of a path.

use std::fmt::{Debug, Display};
use std::hash::Hash;

use crate::error::Error;
use crate::secret::named;

/// The longest identifier that is accepted, in bytes.
const MAX_LENGTH: usize = 256;

/// The identifier of a resource, safe to put into a path.
///
/// Implemented by the identifier types of this crate.
pub trait Identifier:
    Clone + Debug + Display + Eq + Hash + Ord + AsRef<str> + From<String> + Send + Sync + 'static
{
    /// What it is called in messages: `routing rule id`.
    const NOUN: &'static str;

    /// Checks an identifier.
    ///
    /// # Errors
    ///
    /// [`Error::is_invalid_request`] for what can be no identifier of this
    /// kind; `new` of the type says when.
    fn parse(id: impl AsRef<str>) -> Result<Self, Error> {
        Self::check(id.as_ref())?;
        Ok(id.as_ref().to_owned().into())
    }

    #[doc(hidden)]
    fn check(id: &str) -> Result<(), Error>;
}

/// Refuses what is not a phone number in E.164 form.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn check_e164(noun: &str, text: &str) -> Result<(), Error> {
    if is_e164(text) {
        return Ok(());
    }
    // What is pasted by mistake may be anything, and long.
    let shown: String = text.chars().filter(|it| !it.is_control()).take(32).collect();
    Err(Error::invalid_request(format!(
        "`{shown}` is not a {noun} in E.164 form; write `+`, the country code and the rest, at \
         most 15 digits and nothing between them, such as `+14155550123`"
    )))
}

/// Refuses a phone number where the identifier of one is needed.
#[allow(dead_code, reason = "it depends on the description which are used")]
pub(crate) fn check_not_e164(noun: &str, text: &str) -> Result<(), Error> {
    if is_e164(text) {
        return Err(Error::invalid_request(format!(
            "`{text}` is a phone number, not a {noun}; read the number to learn its identifier"
        )));
    }
    check(noun, text)
}

fn is_e164(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| {
        (1..=15).contains(&digits.len())
            && !digits.starts_with('0')
            && digits.bytes().all(|it| it.is_ascii_digit())
    })
}

/// Refuses what could be more or less than one segment of a path. `noun` says
/// what it is.
pub(crate) fn check(noun: &str, text: &str) -> Result<(), Error> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if (1..=MAX_LENGTH).contains(&text.len()) && text.bytes().all(plain) || named::passes(text) {
        return Ok(());
    }
    let reason = if text.trim().is_empty() {
        "is empty".to_owned()
    } else if text == "." || text == ".." {
        format!("`{text}` would address another resource")
    } else if let Some(found) = text.chars().find(|c| matches!(c, '/' | '\\')) {
        format!("contains `{found}`, which would address another resource")
    } else if text.chars().any(char::is_control) {
        "contains a control character, for example a line break".to_owned()
    } else if text.len() > MAX_LENGTH {
        format!("is {} bytes long, more than {MAX_LENGTH}", text.len())
    } else {
        return Ok(());
    };
    Err(Error::invalid_request(format!(
        "the {noun} {reason}; pass it as the dashboard or the API shows it"
    )))
}

/// What `new` of an identifier type refuses, by the function that checks it.
macro_rules! refusals {
    (check) => {
        "if it is blank, `.` or `..`, contains `/`, `\\` or a control character (a line break, \
         say), or is longer than [`MAX_LENGTH`](Self::MAX_LENGTH) bytes."
    };
    (check_e164) => {
        "if it is not `+` and 1 to 15 digits, the first of which is not 0."
    };
    (check_not_e164) => {
        "if it is a phone number, blank, `.` or `..`, contains `/`, `\\` or a control character \
         (a line break, say), or is longer than [`MAX_LENGTH`](Self::MAX_LENGTH) bytes."
    };
}
pub(crate) use refusals;

/// Implements the conversion from each of these texts.
macro_rules! from_texts {
    ($name:ident: $($text:ty),*) => {
        $(impl From<$text> for $name {
            fn from(id: $text) -> Self {
                Self(AsRef::<str>::as_ref(&id).into())
            }
        })*
    };
}
pub(crate) use from_texts;

/// Implements the comparison with each of these texts.
macro_rules! equals_texts {
    ($name:ident: $($text:ty),*) => {
        $(impl PartialEq<$text> for $name {
            fn eq(&self, other: &$text) -> bool {
                self.as_str() == AsRef::<str>::as_ref(other)
            }
        })*
    };
}
pub(crate) use equals_texts;

/// Declares an identifier type:
/// `identifier!(/** docs */ RoutingRuleId, "routing rule id", check);`
macro_rules! identifier {
    ($(#[$docs:meta])* $name:ident, $noun:literal, $check:ident) => {
        $(#[$docs])*
        ///
        /// A string in JSON. Every conversion from a string takes it as it is;
        /// [`new`](Self::new), `FromStr` and deserializing check it. A request
        /// checks it once more before it is sent.
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(::std::sync::Arc<str>);

        impl $name {
            /// The longest identifier that is accepted, in bytes.
            pub const MAX_LENGTH: usize = 256;

            /// Checks an identifier.
            ///
            /// # Errors
            ///
            /// [`Error::is_invalid_request`](crate::Error::is_invalid_request)
            #[doc = $crate::model::refusals!($check)]
            pub fn new(id: impl AsRef<str>) -> Result<Self, $crate::error::Error> {
                $crate::model::$check($noun, id.as_ref())?;
                Ok(Self(id.as_ref().into()))
            }

            /// The identifier as it was given.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl $crate::model::Identifier for $name {
            const NOUN: &'static str = $noun;

            fn check(id: &str) -> Result<(), $crate::error::Error> {
                $crate::model::$check($noun, id)
            }
        }

        $crate::model::shown_as_text!($name);

        impl ::std::str::FromStr for $name {
            type Err = $crate::error::Error;

            fn from_str(id: &str) -> Result<Self, Self::Err> {
                Self::new(id)
            }
        }

        $crate::model::from_texts!($name: &str, String, &String);

        impl From<&$name> for $name {
            fn from(id: &$name) -> Self {
                id.clone()
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.as_str().to_owned()
            }
        }

        $crate::model::equals_texts!($name: str, &str, String);

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::secret::named::serialize(&self.0, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let id = $crate::secret::named::read(deserializer, |it: $crate::model::Text| it.0)?;
                Self::new(&*id).map_err(::serde::de::Error::custom)
            }
        }

        #[cfg(feature = "schemars")]
        $crate::model::identifier_schema!($name, $noun);
    };
}
pub(crate) use identifier;

#[cfg(test)]
mod tests;

//! Strings with known values that may grow.

use std::fmt;

use super::{Strictness, meant};

/// A value that this version of the crate does not know, as it was read.
///
/// Created only by parsing, so a known value is never hidden in one.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UnknownValue(pub(crate) String);

impl UnknownValue {
    /// The value as it was read.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// A text from outside, to be shown in a message: of one line, and not too long.
pub(crate) fn quoted(text: &str) -> String {
    let shown: String = text.chars().filter(|it| !it.is_control()).take(64).collect();
    format!("`{shown}`")
}

/// Refuses a value that somebody typed and that is not among all there are:
/// within [`Strictness::Usual`] only one that is a misspelling.
pub(crate) fn typed(
    name: &str,
    value: &str,
    known: &[&'static str],
    strictness: Strictness,
) -> Result<(), String> {
    let instead = meant(value, known.iter().copied());
    let remedy = match instead {
        _ if strictness == Strictness::Lenient => return Ok(()),
        None if strictness == Strictness::Usual => return Ok(()),
        None => String::new(),
        Some(instead) => format!("; did you mean `{instead}`?"),
    };
    Err(format!("{} is no {name}; there are {}{remedy}", quoted(value), known.join(", ")))
}

/// Implements what every open enum does: known values are sent as described,
/// any letter case is read, unknown values are kept. `all`: the description
/// lists all values there are, so that another one that somebody types is wrong;
/// `some`: it does not.
macro_rules! open_enum {
    ($name:ident, all { $($variants:tt)* }) => {
        $crate::model::open_enum!(@ $name { $($variants)* } $crate::model::typed);

        /// For what a person types: any letter case, and no other value than
        /// those that are known. A value that this version does not know is made
        /// deliberately, with `from`.
        ///
        /// clap takes `From` before `FromStr`. With the feature `clap` it takes this one; or tell
        /// it which: `#[arg(value_parser = str::parse::<T>)]`, with this type as `T`.
        ///
        /// # Errors
        ///
        /// [`Error::is_invalid_request`](crate::Error::is_invalid_request); the message has the
        /// known values, and the one that is probably meant.
        impl ::std::str::FromStr for $name {
            type Err = $crate::error::Error;

            fn from_str(value: &str) -> Result<Self, $crate::error::Error> {
                let read = Self::from(value);
                if !read.is_known() {
                    let strict = $crate::model::Strictness::Strict;
                    $crate::model::typed(stringify!($name), value, Self::KNOWN, strict)
                        .map_err($crate::error::Error::invalid_request)?;
                }
                Ok(read)
            }
        }

        #[cfg(feature = "clap")]
        $crate::model::value_parser!($name);
    };
    ($name:ident, some { $($variants:tt)* }) => {
        $crate::model::open_enum!(@ $name { $($variants)* } |_, _, _, _| Ok::<(), String>(()));

        /// Takes every value: the description does not list all that there are.
        /// [`is_known`](Self::is_known) tells whether it lists this one.
        impl ::std::str::FromStr for $name {
            type Err = ::std::convert::Infallible;

            fn from_str(value: &str) -> Result<Self, ::std::convert::Infallible> {
                Ok(Self::from(value))
            }
        }
    };
    (@ $name:ident { $($variant:ident = $wire:literal),* $(,)? } $typed:expr) => {
        impl $name {
            /// The value as it stands in JSON.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unknown(value) => value.as_str(),
                }
            }

            /// Whether this version knows the value.
            pub fn is_known(&self) -> bool {
                !matches!(self, Self::Unknown(_))
            }

            /// The values that this version knows, as they stand in JSON.
            pub const KNOWN: &'static [&'static str] = &[$($wire),*];
        }

        /// By the text: a value that is learnt later does not change the order.
        impl ::std::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl ::std::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<::std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        $crate::model::shown_as_text!($name);

        impl ::std::convert::From<&str> for $name {
            fn from(value: &str) -> Self {
                $(if value.eq_ignore_ascii_case($wire) {
                    return Self::$variant;
                })*
                Self::Unknown($crate::model::UnknownValue(value.to_owned()))
            }
        }

        impl ::std::convert::From<::std::string::String> for $name {
            fn from(value: ::std::string::String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let text = <$crate::model::Text as ::serde::Deserialize>::deserialize(deserializer)?;
                let read = Self::from(&*text.0);
                if !read.is_known() {
                    let strictness = $crate::model::Strictness::current();
                    $typed(stringify!($name), &text.0, Self::KNOWN, strictness)
                        .map_err(::serde::de::Error::custom)?;
                }
                Ok(read)
            }
        }
    };
}
pub(crate) use open_enum;

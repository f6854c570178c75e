//! What stands for an identifier until that is known.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::fmt;

use serde::de::{self, Deserialize, Deserializer};
use serde::ser::{SerializeMap, Serializer};
use serde_json::Value;

use crate::scoped;
use crate::secret::reference::{self, SecretSources};
use crate::unquoted::Unquoted;

/// How a text begins that stands for an identifier. It is a control character
/// (`SUBSTITUTE`), so that none is ever sent: an identifier has none.
const MARK: char = '\u{1a}';

/// A resource by its natural key, where its identifier should stand.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Named<'a> {
    /// The section that has it; blank where that is not known yet.
    pub(crate) section: &'a str,
    /// The JSON name of the natural key.
    pub(crate) key: &'a str,
    pub(crate) name: &'a str,
}

impl<'a> Named<'a> {
    /// What a text stands for; `None` for an identifier.
    pub(crate) fn of(text: &'a str) -> Option<Self> {
        let mut parts = text.strip_prefix(MARK)?.splitn(3, MARK);
        Some(Self { section: parts.next()?, key: parts.next()?, name: parts.next()? })
    }

    /// The text that stands for it.
    pub(crate) fn text(self) -> String {
        let Self { section, key, name } = self;
        format!("{MARK}{section}{MARK}{key}{MARK}{name}")
    }
}

/// As it is written: `{ name: "Campaigns" }`.
impl fmt::Display for Named<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{{ {}: {:?} }}", self.key.escape_debug(), self.name)
    }
}

thread_local! {
    /// Which names pass, because nothing is sent at the moment. serde hands no context down.
    static PASSING: Cell<Passing> = const { Cell::new(Passing::None) };
    /// The keys and names that were read, to be looked at with what holds them.
    static SEEN: RefCell<Vec<(String, String)>> = const { RefCell::new(Vec::new()) };
}

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Passing {
    None,
    /// Those of what will be created before.
    Resolved,
    All,
}

impl Passing {
    /// Checks, writes and reads what is not sent: these names pass for identifiers, and all
    /// are written as names.
    pub(crate) fn during<T>(self, run: impl FnOnce() -> T) -> T {
        scoped::with(&PASSING, self, run)
    }
}

/// Whether a text stands for an identifier, and may.
pub(crate) fn passes(text: &str) -> bool {
    Named::of(text).is_some_and(|it| match PASSING.get() {
        Passing::All => true,
        Passing::Resolved if !it.section.is_empty() => true,
        _ => SecretSources::are_set(),
    })
}

/// The keys and names that were read since it was asked last.
pub(crate) fn seen() -> Vec<(String, String)> {
    SEEN.take()
}

/// Reads the text of an identifier, or in a configuration what stands for it.
pub(crate) fn read<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
    text: impl FnOnce(T) -> Cow<'de, str>,
) -> Result<Cow<'de, str>, D::Error> {
    if !SecretSources::are_set() {
        return T::deserialize(deserializer).map(text);
    }
    let map = match Unquoted::deserialize(deserializer)?.0 {
        Value::String(id) => return Ok(id.into()),
        Value::Object(map) => map,
        _ => return Err(de::Error::custom("an identifier must be a string; put it into quotes")),
    };
    let mut entries = map.into_iter();
    match (entries.next(), entries.next()) {
        (Some((key, Value::String(name))), None) => {
            let id = Named { section: "", key: &key, name: &name }.text();
            SEEN.with_borrow_mut(|it| it.push((key, name)));
            Ok(id.into())
        }
        _ => Err(de::Error::custom(
            "an identifier must be a string, or a map with the name of the resource alone: \
             `{ name: … }`",
        )),
    }
}

pub(crate) fn serialize<S: Serializer>(id: &str, serializer: S) -> Result<S::Ok, S::Error> {
    let is_shown = PASSING.get() != Passing::None || reference::is_writing();
    match Named::of(id).filter(|_| is_shown) {
        Some(Named { key, name, .. }) => {
            let mut map = serializer.serialize_map(Some(1))?;
            map.serialize_entry(key, name)?;
            map.end()
        }
        None => serializer.serialize_str(id),
    }
}

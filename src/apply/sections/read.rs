//! Reading and writing a configuration, in any format of serde's.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::names::check_seen;
use super::{SectionInfo, Sections, place};
use crate::model::{Strictness, meant, quoted};
use crate::payload::Payload;
use crate::secret::named;
use crate::secret::reference::{self, SecretSources};

/// What editors write into JSON files.
const SCHEMA: &str = "$schema";

pub(crate) fn deserialize<'de, C: Sections, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<C, D::Error> {
    let read =
        || Strictness::Strict.reading(|| deserializer.deserialize_map(Configuration(PhantomData)));
    if SecretSources::are_set() { read() } else { SecretSources::new().read(read) }
}

struct Configuration<C>(PhantomData<C>);

impl<'de, C: Sections> Visitor<'de> for Configuration<C> {
    type Value = C;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a configuration, a map with a list for each kind of resource")
    }

    /// An empty file.
    fn visit_unit<E: de::Error>(self) -> Result<C, E> {
        Ok(C::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<C, A::Error> {
        let mut read = C::default();
        let mut seen = vec![false; C::INFO.len()];
        while let Some(key) = map.next_key::<String>()? {
            if key == SCHEMA {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            let Some(index) = C::INFO.iter().position(|it| it.key == key) else {
                return Err(de::Error::custom(unknown::<C>(&key)));
            };
            if seen.get_mut(index).is_some_and(|it| std::mem::replace(it, true)) {
                let reason = format!("{} is there twice; make it one list", quoted(&key));
                return Err(de::Error::custom(reason));
            }
            read.read(index, &mut map)?;
        }
        Ok(read)
    }
}

fn unknown<C: Sections>(key: &str) -> String {
    let known = || C::INFO.iter().map(|it| it.key);
    let remedy = match meant(key, known()) {
        Some(instead) => format!("did you mean `{instead}`?"),
        None => format!("there are {}", known().collect::<Vec<_>>().join(", ")),
    };
    format!("{} is no section of a configuration; {remedy}", quoted(key))
}

/// The entries of the section whose key was read.
pub(crate) fn read_entries<'de, T: Payload + Deserialize<'de>, A: MapAccess<'de>>(
    info: &'static SectionInfo,
    map: &mut A,
) -> Result<Vec<T>, A::Error> {
    map.next_value_seed(Entries { info, of: PhantomData })
}

struct Entries<T> {
    info: &'static SectionInfo,
    of: PhantomData<T>,
}

impl<'de, T: Payload + Deserialize<'de>> DeserializeSeed<'de> for Entries<T> {
    type Value = Vec<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de, T: Payload + Deserialize<'de>> Visitor<'de> for Entries<T> {
    type Value = Vec<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` to be a list", self.info.key)
    }

    fn visit_none<E: de::Error>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_unit<E: de::Error>(self) -> Result<Vec<T>, E> {
        Ok(Vec::new())
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Vec<T>, D::Error> {
        deserializer.deserialize_seq(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Vec<T>, A::Error> {
        let mut entries = Vec::new();
        loop {
            let place = place(self.info, entries.len(), None);
            // Those of an entry that could not be read.
            named::seen();
            let Some(entry) = reference::at(place.clone(), || items.next_element())? else {
                return Ok(entries);
            };
            let checked = check_seen(self.info, &entry);
            checked.map_err(|reason| de::Error::custom(format!("{place}: {reason}")))?;
            entries.push(entry);
        }
    }
}

pub(crate) fn serialize<C: Sections, S: Serializer>(
    configuration: &C,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    reference::writing(|| {
        let mut map = serializer.serialize_map(None)?;
        configuration.write(&mut map)?;
        map.end()
    })
}

pub(crate) fn write_entries<T: Serialize, M: SerializeMap>(
    key: &'static str,
    entries: &[T],
    map: &mut M,
) -> Result<(), M::Error> {
    if entries.is_empty() { Ok(()) } else { map.serialize_entry(key, entries) }
}

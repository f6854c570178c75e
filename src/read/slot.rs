//! A field while its object is read, and the keys of objects.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{self, Deserialize, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Number, Value};

use super::json::FromJson;
use super::{Extra, masked, read_value};
use crate::model::ExtraValue;

/// What was found for a field.
#[derive(Default)]
pub(crate) enum Slot<T> {
    #[default]
    Missing,
    Null,
    Read(T),
    /// A value of a surprising type.
    Misfit(Value),
}

impl<T: FromJson> Slot<T> {
    /// Whether there is a value, under the key or one of the aliases.
    pub(crate) fn is_usable(&self, aliases: &[&str], extra: &Extra) -> bool {
        let of_alias = |alias: &&str| {
            let value = extra.get(*alias)?;
            matches!(read_value::<T, _>(value.as_value()), Slot::Read(_)).then_some(())
        };
        matches!(self, Self::Read(_)) || aliases.iter().find_map(of_alias).is_some()
    }

    /// The value, or that of the first alias that has a readable one. What does
    /// not fit ends up among the extra fields.
    pub(crate) fn take(self, key: &str, aliases: &[&str], extra: &mut Extra) -> Option<T> {
        if let Some(value) = self.value(key, extra) {
            return Some(value);
        }
        aliases.iter().find_map(|alias| {
            let value = extra.remove(*alias)?.into_value();
            read_value::<T, _>(value).value(alias, extra)
        })
    }

    fn value(self, key: &str, extra: &mut Extra) -> Option<T> {
        match self {
            Self::Missing => None,
            Self::Null => T::nothing(),
            Self::Read(value) => Some(value),
            Self::Misfit(value) => {
                let kept = if T::HOLDS_SECRET { masked() } else { value };
                extra.insert(key.to_owned(), ExtraValue::from(kept));
                None
            }
        }
    }
}

impl<'de, T: FromJson> Deserialize<'de> for Slot<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(SlotVisitor(PhantomData))
    }
}

struct SlotVisitor<T>(PhantomData<T>);

fn slot<T, E>(read: Result<T, Value>) -> Result<Slot<T>, E> {
    Ok(read.map_or_else(Slot::Misfit, Slot::Read))
}

impl<'de, T: FromJson> Visitor<'de> for SlotVisitor<T> {
    type Value = Slot<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("any value")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Slot<T>, E> {
        Ok(Slot::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Slot<T>, E> {
        Ok(Slot::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Slot<T>, D::Error> {
        Deserialize::deserialize(deserializer)
    }

    fn visit_bool<E: de::Error>(self, flag: bool) -> Result<Slot<T>, E> {
        slot(T::flag(flag))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Slot<T>, E> {
        slot(T::number(number.into()))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Slot<T>, E> {
        slot(T::number(number.into()))
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Slot<T>, E> {
        match Number::from_f64(number) {
            Some(number) => slot(T::number(number)),
            None => Ok(Slot::Null),
        }
    }

    fn visit_borrowed_str<E: de::Error>(self, text: &'de str) -> Result<Slot<T>, E> {
        slot(T::text(Cow::Borrowed(text)))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Slot<T>, E> {
        slot(T::text(Cow::Borrowed(text)))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Slot<T>, E> {
        slot(T::text(Cow::Owned(text)))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Slot<T>, A::Error> {
        slot(T::list(items)?)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Slot<T>, A::Error> {
        slot(T::object(entries)?)
    }
}

/// Reads the key of an object, not copied where the text that is read has it
/// as it is.
pub(crate) struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Key {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_borrowed_str<E: de::Error>(self, key: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(key))
    }

    fn visit_str<E: de::Error>(self, key: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key.to_owned()))
    }

    fn visit_string<E: de::Error>(self, key: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(key))
    }
}

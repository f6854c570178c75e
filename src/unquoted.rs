//! Values that are read without a message that quotes them.

use std::fmt;

use serde::de::{self, Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

/// Any value, read without a message that quotes it, as serde's own would. A
/// number that JSON cannot hold is some number.
pub(crate) struct Unquoted(pub(crate) Value);

impl<'de> Deserialize<'de> for Unquoted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Any).map(Self)
    }
}

struct Any;

macro_rules! visit {
    ($($method:ident: $of:ty => $made:expr,)*) => {
        $(fn $method<E: de::Error>(self, value: $of) -> Result<Value, E> {
            Ok($made(value))
        })*
    };
}

impl<'de> Visitor<'de> for Any {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    visit! {
        visit_bool: bool => Value::from,
        visit_i64: i64 => Value::from,
        visit_u64: u64 => Value::from,
        visit_f64: f64 => Value::from,
        visit_i128: i128 => |_| Value::from(0),
        visit_u128: u128 => |_| Value::from(0),
        visit_str: &str => Value::from,
        visit_string: String => Value::from,
        visit_bytes: &[u8] => |_| Value::from(0),
    }

    fn visit_unit<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: de::Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<Value, D::Error> {
        inner.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut all = Vec::new();
        while let Some(Unquoted(item)) = items.next_element()? {
            all.push(item);
        }
        Ok(Value::Array(all))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut all = Map::new();
        while let Some((Unquoted(key), Unquoted(value))) = entries.next_entry()? {
            let Value::String(key) = key else {
                return Err(de::Error::custom("the name of a field must be a string"));
            };
            if all.insert(key, value).is_some() {
                return Err(de::Error::custom("a field is there twice; keep one"));
            }
        }
        Ok(Value::Object(all))
    }
}

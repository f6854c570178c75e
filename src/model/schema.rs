//! JSON Schemas of the hand-written types of the wire. Those of the generated
//! types are derived.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

use super::{ExtraValue, IssuedSecret, MaskedSecret, Secret};

macro_rules! inline_schema {
    ($name:ident, $schema:tt) => {
        impl JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!($schema)
            }
        }
    };
}

inline_schema!(Secret, { "type": "string", "format": "password", "writeOnly": true });
inline_schema!(IssuedSecret, { "type": "string", "format": "password", "readOnly": true });
inline_schema!(MaskedSecret, { "type": "string", "format": "password", "readOnly": true });
// Any JSON.
inline_schema!(ExtraValue, {});

/// That of an identifier.
macro_rules! identifier_schema {
    ($name:ident, $noun:literal) => {
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                ::schemars::json_schema!({
                    "type": "string",
                    "description": concat!("A ", $noun, "."),
                    "minLength": 1,
                    "maxLength": Self::MAX_LENGTH,
                })
            }
        }
    };
}
pub(crate) use identifier_schema;

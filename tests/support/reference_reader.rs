//! What a response with an outbound gateway says, written down a second time:
//! over JSON values only, with what is known of each field in a table, without
//! the two passes, macros and types of the crate.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

/// What stands in the place of a secret.
pub const MASK: &str = "••••••••";

/// How a field is described.
#[derive(Clone, Copy, Debug)]
pub enum Of {
    Text,
    Flag,
    Texts,
    Json,
    Values(&'static [&'static str]),
    Auth,
}

/// All fields but the identifier.
pub const FIELDS: [(&str, Of); 14] = [
    ("name", Of::Text),
    ("address", Of::Text),
    ("numbers", Of::Texts),
    ("allowedNumbers", Of::Texts),
    ("allowedAddresses", Of::Texts),
    ("mediaEncryption", Of::Values(&["enable", "disable"])),
    ("transport", Of::Values(&["udp", "tcp", "tls"])),
    ("record", Of::Flag),
    ("tags", Of::Texts),
    ("auth", Of::Auth),
    ("geoRegion", Of::Values(&["auto", "in001", "in002", "us001", "us002", "eu001"])),
    ("metadata", Of::Json),
    ("noiseCancellation", Of::Flag),
    ("enableDtmf", Of::Flag),
];

/// The identifier and its other name, the better one first.
const IDENTIFIERS: [&str; 2] = ["id", "gatewayId"];

/// What was read: the fields that are described, and the others. Of `auth`
/// both, with a `true` for a password.
#[derive(Debug, Default, PartialEq)]
pub struct Read {
    pub id: String,
    pub known: BTreeMap<&'static str, Value>,
    pub extra: BTreeMap<String, Value>,
    pub auth_extra: BTreeMap<String, Value>,
}

/// Reads a body, or says why it is none with a gateway. Of two equal keys the
/// last one counts.
pub fn read(body: &str) -> Result<Read, &'static str> {
    let Ok(value) = serde_json::from_str::<Value>(body) else { return Err("not JSON") };
    let Value::Object(object) = value else { return Err("not an object") };
    let object = without_envelope(object);
    if tells_of_an_error(&object, "error") {
        return Err("an error in `error`");
    }
    if tells_of_an_error(&object, "errors") {
        return Err("an error in `errors`");
    }
    if object.get("statusCode").is_some_and(is_error_status) {
        return Err("an error in `statusCode`");
    }
    gateway(object)
}

/// Reads an object, whether it tells of an error or not.
pub fn read_part(body: &str) -> Result<Read, &'static str> {
    match serde_json::from_str(body) {
        Ok(Value::Object(object)) => gateway(without_envelope(object)),
        Ok(_) => Err("not an object"),
        Err(_) => Err("not JSON"),
    }
}

fn gateway(mut object: Map<String, Value>) -> Result<Read, &'static str> {
    let Some(place) = IDENTIFIERS.iter().position(|key| identifier(object.get(*key)).is_some())
    else {
        return Err("no usable `id`");
    };
    let id = identifier(object.remove(IDENTIFIERS[place]).as_ref()).expect("an identifier");
    // A better name that says nothing is as good as missing.
    IDENTIFIERS[..place].iter().for_each(|key| drop_null(&mut object, key));
    let mut read = Read { id, ..Read::default() };
    for (key, of) in FIELDS {
        let Some(value) = object.remove(key) else { continue };
        match known(of, &value, &mut read.auth_extra) {
            Some(Value::Null) => {}
            Some(value) => drop(read.known.insert(key, value)),
            // It may be name and password in one.
            None if key == "auth" => drop(object.insert(key.to_owned(), MASK.into())),
            None => drop(object.insert(key.to_owned(), value)),
        }
    }
    read.extra = masked(object);
    Ok(read)
}

/// The object in `data`, with what stands around it, if only that has an
/// identifier.
fn without_envelope(mut object: Map<String, Value>) -> Map<String, Value> {
    let has = |object: &Map<String, Value>| {
        IDENTIFIERS.iter().any(|key| identifier(object.get(*key)).is_some())
    };
    if !has(&object)
        && let Some(Value::Object(inner)) = object.get("data").cloned()
        && has(&inner)
    {
        object.remove("data");
        object.extend(inner);
    }
    object
}

/// A text that says something, or a whole number in its digits.
fn identifier(value: Option<&Value>) -> Option<String> {
    match value? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => {
            let digits = number.to_string();
            let is_whole = digits.trim_start_matches('-').chars().all(|it| it.is_ascii_digit());
            is_whole.then_some(digits)
        }
        _ => None,
    }
}

/// The value as its field has it; `null` for nothing, and nothing for a value
/// that does not fit.
fn known(of: Of, value: &Value, auth_extra: &mut BTreeMap<String, Value>) -> Option<Value> {
    let text = |value: &Value| match value {
        Value::String(text) => Some(Value::from(text.clone())),
        Value::Number(number) => Some(Value::from(number.to_string())),
        _ => None,
    };
    if value.is_null() {
        return Some(match of {
            Of::Texts => Value::Array(Vec::new()),
            Of::Json => Value::Object(Map::new()),
            _ => Value::Null,
        });
    }
    match of {
        Of::Text => text(value),
        Of::Flag => match value.as_str().map(str::to_ascii_lowercase).as_deref() {
            Some("true") => Some(true.into()),
            Some("false") => Some(false.into()),
            _ => value.as_bool().map(Value::from),
        },
        Of::Texts => value.as_array()?.iter().map(text).collect(),
        Of::Json => value.is_object().then(|| value.clone()),
        Of::Values(all) => {
            let value = value.as_str()?;
            let same = all.iter().find(|it| it.eq_ignore_ascii_case(value));
            Some(Value::from(*same.unwrap_or(&value)))
        }
        Of::Auth => {
            let mut object = value.as_object()?.clone();
            let mut read = Map::new();
            // Whatever the password is, it is not kept.
            if object.remove("password").is_some_and(|it| !it.is_null()) {
                read.insert("password".to_owned(), true.into());
            }
            drop_null(&mut object, "username");
            if let Some(username) = object.get("username").and_then(text) {
                object.remove("username");
                read.insert("username".to_owned(), username);
            }
            *auth_extra = masked(object);
            Some(Value::Object(read))
        }
    }
}

fn drop_null(object: &mut Map<String, Value>, key: &str) {
    if object.get(key).is_some_and(Value::is_null) {
        object.remove(key);
    }
}

/// Keys that the strategies below use, and that are named like secrets.
pub const SECRETS: [&str; 4] = ["token", "sipPass", "Client-Secret", "old_pin"];

fn masked(object: Map<String, Value>) -> BTreeMap<String, Value> {
    let entries = object.into_iter();
    entries.map(|(key, value)| (key.clone(), mask(Some(&key), value))).collect()
}

fn mask(key: Option<&str>, value: Value) -> Value {
    let is_secret = key.is_some_and(|it| SECRETS.contains(&it) || it == "password");
    match value {
        Value::Null | Value::Bool(_) => value,
        _ if is_secret => MASK.into(),
        // Name and password in one.
        _ if key == Some("auth") && !value.is_object() => MASK.into(),
        Value::Array(items) => items.into_iter().map(|it| mask(None, it)).collect(),
        Value::Object(object) => Value::Object(masked(object).into_iter().collect()),
        other => other,
    }
}

fn is_error_status(value: &Value) -> bool {
    let in_text = value.as_str().and_then(|text| text.trim().parse::<f64>().ok());
    value.as_f64().or(in_text).is_some_and(|status| status >= 400.0)
}

fn tells_of_an_error(object: &Map<String, Value>, key: &str) -> bool {
    object.get(key).is_some_and(is_an_error)
}

fn is_an_error(value: &Value) -> bool {
    const NOTHING: [&str; 9] =
        ["", "none", "null", "nil", "undefined", "false", "ok", "no error", "0"];
    match value {
        Value::Null => false,
        Value::Bool(is_error) => *is_error,
        Value::String(text) => !NOTHING.contains(&text.trim().to_ascii_lowercase().as_str()),
        Value::Array(errors) => errors.iter().any(is_an_error),
        Value::Object(errors) => errors.values().any(is_an_error),
        Value::Number(code) => code.as_f64() != Some(0.0),
    }
}

//! The reader of responses says of any JSON what a second one says, which is
//! written to be obvious instead of fast.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fmt::Write;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};
use videosdk_sip::outbound_gateways::OutboundGateway;
use videosdk_sip::sandbox::{Reply, Sandbox};
use videosdk_sip::types::ExtraValue;

#[path = "support/reference_reader.rs"]
mod reference_reader;

use reference_reader::{FIELDS, Of, Read, SECRETS};

/// JSON as it is written: with numbers of any length, and equal keys.
#[derive(Clone, Debug)]
enum Json {
    Raw(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl Json {
    /// Writes it with blanks and escapes that `style` chooses.
    fn write(&self, text: &mut String, style: &mut Style) {
        style.blank(text);
        match self {
            Self::Raw(raw) => text.push_str(raw),
            Self::Text(inner) => style.quote(inner, text),
            Self::List(items) => {
                text.push('[');
                for (index, item) in items.iter().enumerate() {
                    text.push_str(if index > 0 { "," } else { "" });
                    item.write(text, style);
                }
                text.push(']');
            }
            Self::Object(entries) => {
                text.push('{');
                for (index, (key, value)) in entries.iter().enumerate() {
                    text.push_str(if index > 0 { "," } else { "" });
                    style.blank(text);
                    style.quote(key, text);
                    style.blank(text);
                    text.push(':');
                    value.write(text, style);
                }
                text.push('}');
            }
        }
        style.blank(text);
    }
}

/// A choice for each place, from one number.
struct Style(u64);

impl Style {
    /// Plain if it is 0.
    fn one_in(&mut self, of: u64) -> bool {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005);
        self.0 != 0 && (self.0 >> 33).is_multiple_of(of)
    }

    fn blank(&mut self, text: &mut String) {
        if self.one_in(8) {
            text.push_str([" ", "\n", "\r\n\t"][(self.0 >> 40) as usize % 3]);
        }
    }

    fn quote(&mut self, inner: &str, text: &mut String) {
        text.push('"');
        for character in inner.chars() {
            if matches!(character, '"' | '\\' | '\0'..='\x1f') || self.one_in(10) {
                for unit in character.encode_utf16(&mut [0; 2]) {
                    write!(text, "\\u{unit:04x}").expect("a string");
                }
            } else {
                text.push(character);
            }
        }
        text.push('"');
    }
}

fn raw(raw: &str) -> Json {
    Json::Raw(raw.to_owned())
}

fn number() -> impl Strategy<Value = Json> {
    let long = [
        "0",
        "-0",
        "0.0",
        "1",
        "400",
        "503",
        "-5",
        "1.0",
        "1e3",
        "0.1",
        "5e-324",
        "1e-400",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775809",
        "123456789012345678901234567890",
        "9999999999999999999999999999999999999999999999999999999990.5",
    ];
    prop_oneof![
        20 => any::<i64>().prop_map(|it| raw(&it.to_string())),
        40 => prop::sample::select(long.to_vec()).prop_map(raw),
        // Which is no number to serde_json.
        1 => Just(raw("1e400")),
    ]
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-c \"\\\\/éß😀\n]{0,5}",
        prop::sample::select(vec![
            "", "x", "a/b", "..", " ", "true", "FALSE", "UDP", "tls", "Enable", "US002", "auto",
            "none", "OK", "0", "42", "boom",
        ])
        .prop_map(str::to_owned),
    ]
}

/// A key that means nothing, something elsewhere, or a secret.
fn other_key() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-c \"\\\\/éß😀\n]{0,3}",
        1 => prop::sample::select(SECRETS.to_vec()).prop_map(str::to_owned),
        1 => prop::sample::select(vec![
            "password", "username", "id", "gatewayId", "data", "name", "error", "statusCode", "Id", "pinned",
        ])
        .prop_map(str::to_owned),
    ]
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        2 => prop::sample::select(vec!["null", "true", "false"]).prop_map(raw),
        2 => number(),
        3 => text().prop_map(Json::Text),
    ];
    let any = leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::List),
            prop::collection::vec((other_key(), inner), 0..4).prop_map(Json::Object),
        ]
    });
    // Deeper than anybody reads, or nearly so.
    let deep = prop_oneof![120..126_usize, 127..140_usize]
        .prop_map(|depth| (0..depth).fold(raw("1"), |inner, _| Json::List(vec![inner])));
    prop_oneof![60 => any, 1 => deep]
}

/// A password: what it is made of is not looked at, so it is not broken.
fn password() -> impl Strategy<Value = Json> {
    let object = |inner| Json::Object(vec![("password".to_owned(), inner)]);
    prop_oneof![
        text().prop_map(Json::Text),
        Just(raw("null")),
        Just(raw("7")),
        text().prop_map(move |it| object(Json::Text(it))),
    ]
}

/// As it is described.
fn regular(of: Of) -> BoxedStrategy<Json> {
    let texts = |least| prop::collection::vec(text().prop_map(Json::Text), least..3);
    match of {
        Of::Text => text().prop_map(Json::Text).boxed(),
        Of::Flag => any::<bool>().prop_map(|it| raw(&it.to_string())).boxed(),
        Of::Texts => texts(0).prop_map(Json::List).boxed(),
        Of::Json => {
            prop::collection::vec((other_key(), any_json()), 0..3).prop_map(Json::Object).boxed()
        }
        Of::Values(all) => {
            let known = prop::sample::select(all.to_vec()).prop_map(str::to_owned);
            prop_oneof![known, text()].prop_map(Json::Text).boxed()
        }
        Of::Auth => (text(), password(), prop::option::of((other_key(), any_json())))
            .prop_map(|(username, password, more)| {
                let mut entries = vec![("password".to_owned(), password)];
                entries.push(("username".to_owned(), Json::Text(username)));
                // Not a second password, which would be read to be dropped.
                entries.extend(more.filter(|(key, _)| key != "password"));
                Json::Object(entries)
            })
            .boxed(),
    }
}

/// Something under a key that is described.
fn field() -> impl Strategy<Value = (String, Json)> {
    prop::sample::select(FIELDS.to_vec()).prop_flat_map(|(key, of)| {
        // What is in a password is not looked at: `any_json` may be broken.
        let odd = match of {
            Of::Auth => prop_oneof![text().prop_map(Json::Text), number()].boxed(),
            _ => any_json().boxed(),
        };
        let numbers = prop::collection::vec(number(), 0..3).prop_map(Json::List);
        prop_oneof![
            12 => regular(of),
            2 => odd,
            1 => Just(raw("null")),
            1 => numbers,
        ]
        .prop_map(move |value| (key.to_owned(), value))
    })
}

fn identifier() -> impl Strategy<Value = (String, Json)> {
    let key = prop_oneof![5 => Just("id"), 1 => Just("gatewayId")];
    let value = prop_oneof![
        12 => text().prop_map(Json::Text),
        2 => number(),
        1 => Just(raw("null")),
        1 => Just(Json::List(Vec::new())),
    ];
    (key.prop_map(str::to_owned), value)
}

fn about_errors() -> impl Strategy<Value = (String, Json)> {
    let keys = vec!["error", "errors", "statusCode", "message"];
    let value = prop_oneof![3 => any_json(), 1 => Just(Json::Text("none".to_owned()))];
    (prop::sample::select(keys).prop_map(str::to_owned), value)
}

/// An object with all that may be in a gateway, in any order.
fn object() -> impl Strategy<Value = Vec<(String, Json)>> {
    let unknown = || (other_key(), any_json());
    (
        prop::collection::vec(identifier(), 0..3),
        prop::collection::vec(field(), 0..7),
        prop::collection::vec(unknown(), 0..3),
        prop::option::weighted(0.15, about_errors()),
    )
        .prop_map(|(ids, fields, unknown, error)| {
            ids.into_iter().chain(fields).chain(unknown).chain(error).collect::<Vec<_>>()
        })
        .prop_shuffle()
}

/// A gateway as it should be: nothing of it needs a second look.
fn regular_object() -> impl Strategy<Value = Vec<(String, Json)>> {
    let fields: Vec<_> = FIELDS
        .iter()
        .map(|(key, of)| prop::option::of(regular(*of).prop_map(move |it| (key.to_string(), it))))
        .collect();
    (fields, "[a-z]{1,3}").prop_map(|(fields, id)| {
        let id = ("id".to_owned(), Json::Text(id));
        std::iter::once(id).chain(fields.into_iter().flatten()).collect()
    })
}

/// The text of a body.
fn body() -> impl Strategy<Value = String> {
    let data = |inner: Vec<(String, Json)>| ("data".to_owned(), Json::Object(inner));
    let bare = prop_oneof![2 => object().boxed(), 1 => regular_object().boxed()];
    let around = prop::collection::vec(field(), 0..2);
    let enveloped = (
        object(),
        around,
        prop::option::of(about_errors()),
        prop::option::weighted(0.2, identifier()),
    )
        .prop_map(move |(inner, around, error, id)| {
            around.into_iter().chain(error).chain(id).chain([data(inner)]).collect()
        });
    let object = prop_oneof![4 => bare, 1 => enveloped].prop_map(Json::Object);
    let small = prop_oneof![text().prop_map(Json::Text), number(), Just(Json::List(Vec::new()))];
    let behind = prop_oneof![40 => Just(""), 1 => Just("x"), 1 => Just("{}")];
    let value = prop_oneof![40 => object, 1 => small];
    (value, any::<u64>(), any::<bool>(), behind).prop_map(|(json, style, plain, behind)| {
        let mut text = String::new();
        json.write(&mut text, &mut Style(if plain { 0 } else { style | 1 }));
        text + behind
    })
}

/// What the types have, in the words of the reference.
fn as_read(gateway: OutboundGateway) -> Read {
    let values = |extra: BTreeMap<String, ExtraValue>| {
        extra.into_iter().map(|(key, value)| (key, value.into_value())).collect()
    };
    let auth = gateway.auth.map(|auth| {
        let mut known = Map::new();
        known.extend(auth.username.map(|it| ("username".to_owned(), it.into())));
        known.extend(auth.password.map(|_| ("password".to_owned(), true.into())));
        (Value::Object(known), values(auth.extra))
    });
    let (auth, auth_extra) = auth.unzip();
    let fields = [
        ("name", gateway.name.map(Value::from)),
        ("address", gateway.address.map(Value::from)),
        ("numbers", gateway.numbers.map(Value::from)),
        ("allowedNumbers", gateway.allowed_numbers.map(Value::from)),
        ("allowedAddresses", gateway.allowed_addresses.map(Value::from)),
        ("mediaEncryption", gateway.media_encryption.map(|it| it.as_str().into())),
        ("transport", gateway.transport.map(|it| it.as_str().into())),
        ("record", gateway.record.map(Value::from)),
        ("tags", gateway.tags.map(Value::from)),
        ("auth", auth),
        ("geoRegion", gateway.geo_region.map(|it| it.as_str().into())),
        ("metadata", gateway.metadata.map(|it| Value::Object(it.into_iter().collect()))),
        ("noiseCancellation", gateway.noise_cancellation.map(Value::from)),
        ("enableDtmf", gateway.enable_dtmf.map(Value::from)),
    ];
    Read {
        id: gateway.id.to_string(),
        known: fields.into_iter().filter_map(|(key, value)| Some((key, value?))).collect(),
        extra: values(gateway.extra),
        auth_extra: auth_extra.unwrap_or_default(),
    }
}

#[test]
fn any_body_is_read_as_the_reference_reads_it() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let sandbox = Sandbox::start();
    let gateways = sandbox.client().build().unwrap().outbound_gateways();
    let read = |body: &str| {
        sandbox.reply_next(Reply::status(200).body(body));
        // Nothing is known of what it should be: any identifier is right.
        runtime.block_on(gateways.create("n", ["+1"], "a").send())
    };
    let outcomes = Cell::new((0, 0));
    let config =
        ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() };
    let result = TestRunner::new(config).run(&body(), |body| {
        let (good, bad) = outcomes.get();
        match (read(&body), reference_reader::read(&body)) {
            (Ok(gateway), Ok(expected)) => {
                outcomes.set((good + 1, bad));
                prop_assert_eq!(as_read(gateway), expected);
            }
            (Err(error), Err(reason)) => {
                outcomes.set((good, bad + 1));
                prop_assert!(
                    error.is_decode() && error.to_string().contains(reason),
                    "{reason}: {error}"
                );
            }
            (Ok(_), Err(reason)) => prop_assert!(false, "read, in spite of {reason}"),
            (Err(error), Ok(_)) => prop_assert!(false, "refused: {error}"),
        }
        // In a list, say, where it is a part of what is read.
        let part = serde_json::from_str::<OutboundGateway>(&body).map(as_read);
        prop_assert_eq!(part.ok(), reference_reader::read_part(&body).ok());
        Ok(())
    });
    result.unwrap_or_else(|error| panic!("{error}"));
    let (good, bad) = outcomes.get();
    assert!(good > 500 && bad > 200, "{good} read, {bad} refused");
}

/// Nobody looks into what is not kept. Elsewhere the same is no JSON.
#[test]
fn what_a_password_is_made_of_does_not_matter() {
    let deep = format!("{}1{}", "[".repeat(200), "]".repeat(200));
    for password in ["1e400", &deep, r#""\ud800""#] {
        let body = format!(r#"{{"id":"x","auth":{{"password":{password}}}}}"#);
        let sandbox = Sandbox::start();
        sandbox.reply_next(Reply::status(200).body(body));
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let client = sandbox.client().build().unwrap();
        let gateway = runtime.block_on(client.outbound_gateways().get("x").send());
        let auth = gateway.expect("readable").auth.expect("auth");
        assert_eq!(serde_json::to_value(auth.password).unwrap(), json!(reference_reader::MASK));
    }
}

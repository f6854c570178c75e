//! What each setter sends.

use serde_json::{Value, json};
use videosdk_sip::Secret;
use videosdk_sip::outbound_gateways::{
    GeoRegion, MediaEncryption, OutboundGatewayUpdate, Transport, UpdateOutboundGateway,
};

pub type Build = fn(UpdateOutboundGateway) -> UpdateOutboundGateway;

/// Builder calls, and the JSON body they send.
pub fn golden_table() -> Vec<(&'static str, Build, Value)> {
    vec![
        ("name", |u| u.name("Telnyx"), json!({ "name": "Telnyx" })),
        ("an empty text is sent", |u| u.name(""), json!({ "name": "" })),
        (
            "address",
            |u| u.address("sip.telnyx.com:5061"),
            json!({ "address": "sip.telnyx.com:5061" }),
        ),
        (
            "address with prefix is sent as given",
            |u| u.address("sip:a.b"),
            json!({ "address": "sip:a.b" }),
        ),
        ("numbers", |u| u.numbers(["+14150001111"]), json!({ "numbers": ["+14150001111"] })),
        (
            "numbers from strings",
            |u| u.numbers(vec![String::from("+1")]),
            json!({ "numbers": ["+1"] }),
        ),
        ("no numbers", |u| u.numbers(Vec::<String>::new()), json!({ "numbers": [] })),
        ("clear numbers", |u| u.clear_numbers(), json!({ "numbers": [] })),
        ("allowed numbers", |u| u.allowed_numbers(["+91*"]), json!({ "allowedNumbers": ["+91*"] })),
        ("clear allowed numbers", |u| u.clear_allowed_numbers(), json!({ "allowedNumbers": [] })),
        ("tags", |u| u.tags(["a", "b"]), json!({ "tags": ["a", "b"] })),
        ("clear tags", |u| u.clear_tags(), json!({ "tags": [] })),
        ("metadata", |u| u.metadata([("env", "prod")]), json!({ "metadata": { "env": "prod" } })),
        ("clear metadata", |u| u.clear_metadata(), json!({ "metadata": {} })),
        ("udp", |u| u.transport(Transport::Udp), json!({ "transport": "udp" })),
        ("tcp", |u| u.transport(Transport::Tcp), json!({ "transport": "tcp" })),
        ("tls", |u| u.transport(Transport::Tls), json!({ "transport": "tls" })),
        (
            "a known value in upper case is sent in lower case",
            |u| u.transport("TLS"),
            json!({ "transport": "tls" }),
        ),
        (
            "an unknown value is sent as given",
            |u| u.transport("Sctp"),
            json!({ "transport": "Sctp" }),
        ),
        (
            "enable",
            |u| u.media_encryption(MediaEncryption::Enable),
            json!({ "mediaEncryption": "enable" }),
        ),
        (
            "disable",
            |u| u.media_encryption(MediaEncryption::Disable),
            json!({ "mediaEncryption": "disable" }),
        ),
        ("region", |u| u.geo_region(GeoRegion::In001), json!({ "geoRegion": "in001" })),
        ("a new region", |u| u.geo_region("ap009"), json!({ "geoRegion": "ap009" })),
        ("record", |u| u.record(true), json!({ "record": true })),
        ("record off", |u| u.record(false), json!({ "record": false })),
        (
            "noise cancellation",
            |u| u.noise_cancellation(false),
            json!({ "noiseCancellation": false }),
        ),
        ("dtmf", |u| u.enable_dtmf(true), json!({ "enableDtmf": true })),
        (
            "credentials",
            |u| u.credentials("user", "pa\"ss wörd"),
            json!({ "auth": { "username": "user", "password": "pa\"ss wörd" } }),
        ),
        (
            "asterisks and bullets inside a password are a password",
            |u| u.credentials("user", Secret::from("a*b•c**")),
            json!({ "auth": { "username": "user", "password": "a*b•c**" } }),
        ),
        ("an extra field", |u| u.extra("includeHeaders", true), json!({ "includeHeaders": true })),
        (
            "the last setter wins",
            |u| u.tags(["a"]).clear_tags().record(true).record(false),
            json!({ "tags": [], "record": false }),
        ),
        (
            "a change made before, on top of what is set",
            |u| {
                u.name("first")
                    .record(true)
                    .with(OutboundGatewayUpdate::new().name("second").extra("x", 1))
                    .enable_dtmf(true)
            },
            json!({ "name": "second", "record": true, "enableDtmf": true, "x": 1 }),
        ),
        (
            "everything",
            |u| {
                u.name("n")
                    .numbers(["+1"])
                    .address("a")
                    .geo_region(GeoRegion::Us002)
                    .transport(Transport::Tcp)
                    .credentials("u", "p4ssword")
                    .media_encryption(MediaEncryption::Disable)
                    .record(true)
                    .noise_cancellation(true)
                    .enable_dtmf(false)
                    .allowed_numbers(["+2"])
                    .metadata([("k", "v")])
                    .tags(["t"])
            },
            json!({
                "name": "n", "numbers": ["+1"], "address": "a", "geoRegion": "us002",
                "transport": "tcp", "auth": { "username": "u", "password": "p4ssword" },
                "mediaEncryption": "disable", "record": true, "noiseCancellation": true,
                "enableDtmf": false, "allowedNumbers": ["+2"], "metadata": { "k": "v" },
                "tags": ["t"],
            }),
        ),
    ]
}

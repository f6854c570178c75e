//! A configuration is read strictly, its secrets by reference, and an account is
//! exported as one.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use videosdk_sip::apply::{Configuration, SecretSources};
use videosdk_sip::inbound_gateways::InboundGateway;
use videosdk_sip::outbound_gateways::{NewOutboundGateway, OutboundGateway};
use videosdk_sip::phone_numbers::{InboundNumberGateway, OutboundNumberGateway, PhoneNumber};
use videosdk_sip::rooms::RoomId;
use videosdk_sip::routing_rules::{NewRoutingRule, RoutingRule};
use videosdk_sip::sandbox::Sandbox;
use videosdk_sip::webhooks::Webhook;
use videosdk_sip::{Secret, Strict};

const PASSWORD: &str = "hunter2-canary";

/// A file with a password that is said like this.
fn with_password(password: Value) -> String {
    json!({ "outboundGateways": [
        { "name": "Sales", "numbers": ["+14155550123"], "address": "sip.example.com" },
        {
            "name": "Support",
            "numbers": ["+14155550124"],
            "address": "sip.example.com",
            "auth": { "username": "sip-user", "password": password },
        },
    ] })
    .to_string()
}

fn read(text: &str) -> Result<Configuration, String> {
    serde_json::from_str(text).map_err(|error| error.to_string())
}

fn refused(text: &str) -> String {
    let error = read(text).expect_err(text);
    assert!(!error.contains("canary"), "{error}");
    error
}

fn password(configuration: &Configuration) -> Option<&str> {
    let gateway = configuration.outbound_gateways.get(1)?;
    Some(gateway.credentials.as_ref()?.password.expose())
}

/// A folder that goes with the test.
struct Folder(std::path::PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("videosdk-sip-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.0.join(name), content).expect("a file");
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn kinds_and_fields_that_are_not_known_are_refused() {
    for (text, words) in [
        (json!({ "outboundGateway": [] }), "did you mean `outboundGateways`?"),
        (json!({ "outbound_gateways": [] }), "did you mean `outboundGateways`?"),
        (json!({ "calls": [] }), "`calls` is no section of a configuration; there are "),
        (json!({ "webhooks": [{ "url": "u", "events": ["e"], "owner": "me" }] }), "`owner`"),
        (json!({ "webhooks": [{ "url": "u" }] }), "missing field `events`"),
        (json!({ "webhooks": { "url": "u" } }), "`webhooks` to be a list"),
        (json!([]), "a configuration"),
        (
            json!({ "outboundGateways": [
                { "name": "n", "numbers": ["+1"], "address": "a", "transport": "sctp" },
            ] }),
            "sctp",
        ),
    ] {
        let error = refused(&text.to_string());
        assert!(error.contains(words), "{text}: {error}");
    }
    let twice = r#"{ "webhooks": [], "webhooks": [] }"#;
    assert!(refused(twice).contains("`webhooks` is there twice"));
    // Inside of something that is read leniently as well.
    let unknown = json!([{ "webhooks": [{ "url": "u", "events": ["e"], "owner": "me" }] }]);
    assert!(serde_json::from_value::<Vec<Configuration>>(unknown).is_err());
}

#[test]
fn sections_may_be_empty_and_editors_may_have_their_schema() {
    for text in ["{}", r#"{ "webhooks": null, "routingRules": [] }"#, r#"{ "$schema": "x.json" }"#]
    {
        let configuration = read(text).expect(text);
        assert!(configuration.is_empty(), "{text}");
        assert_eq!(serde_json::to_string(&configuration).unwrap(), "{}");
    }
    let yaml = "# nothing but\nwebhooks:\n";
    assert!(serde_saphyr::from_str::<Configuration>(yaml).expect("readable").is_empty());
}

#[test]
fn yaml_is_read_with_line_numbers() {
    let yaml = "\
webhooks:
  - url: https://example.com/hook
    events: [call-started]
routingRules:
  - name: Support
    type: inbound
    phoneNumbers: ['+14155550123']
    recordin: true
";
    let error = serde_saphyr::from_str::<Configuration>(yaml).unwrap_err().to_string();
    assert!(error.contains("`recording`") && error.contains("line 5"), "{error}");
    let right = yaml.replace("recordin:", "recording:");
    let configuration: Configuration = serde_saphyr::from_str(&right).expect("readable");
    assert_eq!(configuration.routing_rules[0].recording, Some(true));
    let error = read("{\n  \"webhooks\": [],\n  \"webhoks\": []\n}").unwrap_err();
    assert!(error.contains("line 3"), "{error}");
}

#[test]
fn a_secret_may_be_in_the_environment() {
    let text = with_password(json!({ "env": "SIP_PASSWORD" }));
    let sources = SecretSources::new()
        .with_variables(|name| (name == "SIP_PASSWORD").then(|| Secret::from(PASSWORD)));
    let configuration = sources.read(|| read(&text)).expect("readable");
    assert_eq!(password(&configuration), Some(PASSWORD));

    // Without sources it is that of the process.
    let text = with_password(json!({ "env": "PATH" }));
    let path = std::env::var("PATH").expect("set");
    assert_eq!(password(&read(&text).expect("readable")), Some(path.as_str()));

    let text = with_password(json!({ "env": "VIDEOSDK_SIP_NOT_SET" }));
    let error = refused(&text);
    let words = "outboundGateways[1]: `password` of the sip credentials: the environment variable \
                 `VIDEOSDK_SIP_NOT_SET` is not set; set it";
    assert!(error.starts_with(words), "{error}");
    for (variable, words) in [(Some("  \n"), "is blank"), (None, "is not set")] {
        let sources = SecretSources::new().with_variables(move |_| variable.map(Secret::from));
        let error = sources.read(|| refused(&text));
        assert!(error.contains(words), "{error}");
    }
    for name in ["", "A=B", "A\0"] {
        assert!(refused(&with_password(json!({ "env": name }))).contains("no possible name"));
    }
}

#[test]
fn a_secret_may_be_in_a_file() {
    let folder = Folder::new("secrets");
    let text = |path: &str| with_password(json!({ "file": path }));
    let read = |path: &str| Configuration::reading_from(&folder.0, || read(&text(path)));
    for content in ["hunter2-canary", "hunter2-canary\n", "hunter2-canary\r\n"] {
        folder.write("sip", content);
        let configuration = read("./sip").expect("readable");
        assert_eq!(password(&configuration), Some(PASSWORD), "{content:?}");
    }
    // One line break is none of it, what else is there is.
    folder.write("sip", "hunter2-canary\n\n");
    assert_eq!(password(&read("sip").expect("readable")), Some("hunter2-canary\n"));
    let absolute = folder.0.join("sip");
    assert!(read(absolute.to_str().expect("UTF-8")).is_ok());

    folder.write("blank", "\n");
    folder.write("binary", b"hunter2-canary\xff");
    folder.write("large", "canary".repeat(20_000));
    for (path, words) in [
        ("missing", "the file `missing` does not exist"),
        ("blank", "the file `blank` is blank"),
        ("binary", "the file `binary` is not UTF-8"),
        ("large", "the file `large` is too large"),
        (".", "the file `.` cannot be read"),
    ] {
        let error = read(path).expect_err(path);
        assert!(error.contains(words) && error.contains("outboundGateways[1]"), "{error}");
        assert!(!error.contains("canary"), "{error}");
    }
}

#[test]
fn yaml_says_where_a_secret_is_as_json_does() {
    let yaml = "
inboundGateways:
  - name: Carrier
    numbers: ['+14155550123']
    auth:
      username: carrier
      password: { env: CARRIER_PASSWORD }
routingRules:
  - name: Support
    type: inbound
    phoneNumbers: ['+14155550123']
    room:
      type: dynamic
      prefix: support-
      pin:
        env: ROOM_PIN
";
    let read = || serde_saphyr::from_str::<Configuration>(yaml);
    let sources = SecretSources::new()
        .with_variables(|name| (name != "ROOM_PIN").then(|| Secret::from(PASSWORD)));
    let error = sources.clone().read(read).unwrap_err().to_string();
    assert!(error.contains("routingRules[0]: `pin`"), "{error}");
    assert!(error.contains("`ROOM_PIN` is not set") && !error.contains("canary"), "{error}");
    let sources = sources.with_variables(|name| Some(Secret::from(name)));
    let configuration = sources.read(read).expect("readable");
    let credentials = configuration.inbound_gateways[0].credentials.as_ref().unwrap();
    assert_eq!(credentials.password.expose(), "CARRIER_PASSWORD");
}

#[test]
fn what_is_neither_a_secret_nor_a_reference_is_refused_and_not_repeated() {
    for wrong in [
        json!({ "ENV": "canary" }),
        json!({ "env": "A", "file": "canary" }),
        json!({ "env": 1 }),
        json!({ "value": "canary" }),
        json!({}),
        json!(["canary"]),
        json!(4711),
        json!(null),
    ] {
        let error = refused(&with_password(wrong.clone()));
        assert!(error.contains("`password` of the sip credentials"), "{wrong}: {error}");
    }
    // A mask is read, and refused where it is applied.
    let configuration = read(&with_password(json!("[REDACTED]"))).expect("readable");
    assert!(configuration.outbound_gateways[1].check().is_err());
}

#[test]
fn elsewhere_a_reference_is_no_secret() {
    let credentials = json!({ "username": "u", "password": { "env": "PATH" } });
    let gateway = json!({ "name": "n", "numbers": ["+1"], "address": "a", "auth": credentials });
    let error = serde_json::from_value::<NewOutboundGateway>(gateway.clone()).unwrap_err();
    assert!(error.to_string().contains("`password`"), "{error}");
    assert!(serde_json::from_value::<Strict<NewOutboundGateway>>(gateway).is_err());
    let error = serde_json::from_value::<Secret>(json!({ "env": "PATH" })).unwrap_err();
    assert!(error.to_string().contains("a secret must be a string here"), "{error}");
    // Also after a configuration was read on the same thread.
    assert!(read(&with_password(json!({ "env": "PATH" }))).is_ok());
    assert!(serde_json::from_value::<Secret>(json!({ "env": "PATH" })).is_err());
}

/// `.ci/growth` has a resource that may be referred to by name.
#[test]
fn a_name_stands_for_no_identifier_of_what_a_file_does_not_have() {
    let rule = |id: Value| {
        json!({
            "name": "Support",
            "type": "inbound",
            "phoneNumbers": ["+14155550123"],
            "room": { "type": "static", "id": id },
        })
    };
    let file = |id: Value| json!({ "routingRules": [rule(id)] }).to_string();
    assert!(read(&file(json!("abcd-efgh-ijkl"))).is_ok());
    let error = refused(&file(json!({ "name": "Lobby" })));
    let part = r#"routingRules[0]: { name: "Lobby" } names nothing here; write the identifier"#;
    assert!(error.contains(part) && error.contains("line 1"), "{error}");
    for id in [json!(5), json!({}), json!({ "name": 1 }), json!(["a"])] {
        let error = refused(&file(id.clone()));
        assert!(
            error.contains("`id` of the room target has a value of another type"),
            "{id}: {error}"
        );
    }
    // Neither elsewhere, nor what stands for a name meanwhile.
    let elsewhere = serde_json::from_value::<NewRoutingRule>(rule(json!({ "name": "Lobby" })));
    assert!(elsewhere.is_err());
    assert!(RoomId::new("\u{1a}rooms\u{1a}name\u{1a}Lobby").is_err());
}

#[test]
fn what_is_written_has_references_and_no_secret() {
    let folder = Folder::new("written");
    folder.write("sip", PASSWORD);
    let file = folder.0.join("sip");
    for reference in [json!({ "env": "PATH" }), json!({ "file": file })] {
        let text = with_password(reference);
        let configuration = read(&text).expect("readable");
        let written = serde_json::to_string(&configuration).unwrap();
        assert_eq!(written.parse::<Value>().unwrap(), text.parse::<Value>().unwrap());
        assert_eq!(read(&written), Ok(configuration));
    }
    let configuration = read(&with_password(json!(PASSWORD))).expect("readable");
    assert_eq!(password(&configuration), Some(PASSWORD));
    let written = serde_json::to_string(&configuration).unwrap();
    assert!(written.contains("[REDACTED]") && !written.contains("canary"), "{written}");
    assert!(!format!("{configuration:?}").contains("canary"));
    // What is sent is the secret itself.
    let gateway = &configuration.outbound_gateways[1];
    assert!(serde_json::to_string(gateway).unwrap().contains(PASSWORD));
}

#[test]
fn the_schema_is_fresh() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/configuration.schema.json");
    let fresh = format!("{:#}\n", Configuration::json_schema());
    if std::env::var_os("UPDATE_SNAPSHOT").is_some() {
        fs::write(&path, &fresh).expect("writable");
    }
    assert!(
        fs::read_to_string(&path).unwrap_or_default() == fresh,
        "docs/configuration.schema.json is not what openapi.yaml says; to refresh it: \
         UPDATE_SNAPSHOT=1 cargo test --test configuration schema"
    );
}

#[test]
fn the_schema_is_as_strict_as_reading() {
    let schema = Configuration::json_schema();
    let properties = |of: &Value| of["properties"].as_object().cloned().unwrap_or_default();
    let sections = properties(&schema);
    for key in ["$schema", "inboundGateways", "phoneNumbers", "routingRules", "webhooks"] {
        assert!(sections.contains_key(key), "{key}");
    }
    assert_eq!(schema["additionalProperties"], false);
    for (name, of_type) in schema["$defs"].as_object().expect("definitions") {
        if of_type["properties"].is_object() {
            assert_eq!(of_type["additionalProperties"], false, "{name}");
        }
    }
    // Any JSON stays any JSON.
    let metadata = &schema["$defs"]["NewOutboundGateway"]["properties"]["metadata"];
    assert_ne!(metadata["additionalProperties"], false, "{metadata}");
    let password = &schema["$defs"]["SipCredentials"]["properties"]["password"];
    let alternatives = password["anyOf"].as_array().expect("alternatives");
    assert_eq!(alternatives.len(), 3, "{password}");
    assert_eq!(alternatives[0]["required"], json!(["env"]));
    assert_eq!(alternatives[2]["type"], "string");
}

/// What an export needs, from the names that it chose.
fn reading(export: &Value) -> Configuration {
    let sources = SecretSources::new().with_variables(|name| Some(Secret::from(name)));
    sources.read(|| serde_json::from_value(export.clone())).expect("what was written is read")
}

#[tokio::test]
async fn an_export_is_what_is_there_and_applying_it_does_nothing() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    let export = Configuration::export(&client).await.expect("an export");
    let written = serde_json::to_value(&export.configuration).unwrap();
    let auth = &written["outboundGateways"][0]["auth"];
    assert_eq!(
        auth["password"],
        json!({ "env": "OUTBOUND_GATEWAY_TWILIO_OUTBOUND_GATEWAY_PASSWORD" }),
        "{written}"
    );
    for section in ["inboundGateways", "outboundGateways", "routingRules", "webhooks"] {
        assert_eq!(written[section].as_array().map(Vec::len), Some(1), "{section}: {written}");
    }
    let left_out: Vec<_> = export.left_out.iter().map(ToString::to_string).collect();
    let sections: BTreeMap<_, _> =
        export.left_out.iter().map(|it| (it.section, it.field.as_deref())).collect();
    assert!(sections.contains_key("phoneNumbers"), "it has one gateway: {left_out:?}");
    assert_eq!(sections.get("outboundGateways"), Some(&Some("allowedNumbers")), "{left_out:?}");

    // In any format, and back again.
    let yaml = serde_saphyr::to_string(&export.configuration).expect("YAML");
    let sources = SecretSources::new().with_variables(|name| Some(Secret::from(name)));
    let configuration: Configuration = sources.read(|| serde_saphyr::from_str(&yaml)).expect(&yaml);
    assert_eq!(serde_json::to_value(&configuration).unwrap(), written);

    // As it is, it has no secrets.
    let error = client.apply(export.configuration).plan().await.unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("mask"), "{error}");

    let before = sandbox.requests().len();
    let plan = client.apply(reading(&written)).plan().await.expect("a plan");
    assert!(plan.is_empty(), "{plan}");
    assert_eq!(plan.counts().unchanged, 4, "{plan}");
    let report = plan.send().await.expect("sent");
    assert!(report.entries.is_empty(), "{report}");
    assert!(sandbox.requests()[before..].iter().all(|it| it.method() == "GET"));
}

#[tokio::test]
async fn numbers_are_exported_with_their_gateways() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    for (name, numbers) in
        [("Sales", &["+14155550103", "+14155550101"][..]), ("Support", &["+14155550102"])]
    {
        let outbound = OutboundNumberGateway::new("sip.telnyx.com:5061", "us002", "tls")
            .credentials("sip-user", PASSWORD);
        let inbound = InboundNumberGateway::new("in002");
        let numbers =
            client.phone_numbers().create(name, numbers.iter().copied(), inbound, outbound);
        numbers.media_encryption("enable").send().await.expect("numbers");
    }
    let export = Configuration::export(&client).await.expect("an export");
    let written = serde_json::to_value(&export.configuration).unwrap();
    let entry = |name: &str, first: &str, numbers: &[&str]| {
        json!({
            "name": name,
            "phoneNumbers": numbers,
            "mediaEncryption": "enable",
            "inbound": { "sipRegion": "in002" },
            "outbound": {
                "address": "sip.telnyx.com:5061",
                "sipRegion": "us002",
                "transport": "tls",
                "auth": {
                    "username": "sip-user",
                    "password": { "env": format!("PHONE_NUMBER_{first}_PASSWORD") },
                },
            },
        })
    };
    let wanted = [
        entry("Sales", "14155550103", &["+14155550103", "+14155550101"]),
        entry("Support", "14155550102", &["+14155550102"]),
    ];
    assert_eq!(written["phoneNumbers"], json!(wanted), "{:?}", export.left_out);

    let plan = client.apply(reading(&written)).plan().await.expect("a plan");
    assert!(plan.is_empty(), "{plan}");

    // Elsewhere it brings the same, and no gateway twice.
    let elsewhere = Sandbox::start();
    let client = elsewhere.client().build().unwrap();
    let report = client.apply(reading(&written)).send().await.expect("sent");
    assert!(report.is_done(), "{report}");
    let gateways = client.outbound_gateways().list().all().await.expect("gateways");
    let mut names: Vec<_> = gateways.iter().filter_map(|it| it.name.as_deref()).collect();
    names.sort_unstable();
    assert_eq!(names, ["Sales", "Support", "Twilio Outbound Gateway"]);
    let plan = client.apply(reading(&written)).plan().await.expect("a plan");
    assert!(plan.is_empty(), "{plan}");
}

#[tokio::test]
async fn what_a_number_shows_of_its_gateways_in_part_is_read_from_them() {
    let sandbox = Sandbox::start();
    sandbox.insert::<InboundGateway>(json!({ "id": "gw_in", "name": "A", "geoRegion": "in002" }));
    sandbox.insert::<OutboundGateway>(json!({
        "id": "gw_out", "name": "A", "address": "sip.example.com", "geoRegion": "us002",
        "transport": "tls", "mediaEncryption": "enable", "numbers": ["+14155550101"],
        "auth": { "username": "sip-user", "password": PASSWORD },
    }));
    sandbox.insert::<PhoneNumber>(json!({
        "phoneNumber": { "phoneNumberId": "pn_1", "e164": "+14155550101", "name": "A" },
        "inbound": { "id": "gw_in", "address": null, "auth": {} },
        "outbound": { "id": "gw_out", "address": null, "auth": {} },
    }));
    let client = sandbox.client().build().unwrap();
    let export = Configuration::export(&client).await.expect("an export");
    let written = serde_json::to_value(&export.configuration).unwrap();
    let wanted = json!([{
        "name": "A",
        "phoneNumbers": ["+14155550101"],
        "mediaEncryption": "enable",
        "inbound": { "sipRegion": "in002" },
        "outbound": {
            "address": "sip.example.com",
            "sipRegion": "us002",
            "transport": "tls",
            "auth": {
                "username": "sip-user",
                "password": { "env": "PHONE_NUMBER_14155550101_PASSWORD" },
            },
        },
    }]);
    assert_eq!(written["phoneNumbers"], wanted, "{:?}", export.left_out);
}

#[tokio::test]
async fn an_export_says_what_it_leaves_out() {
    let sandbox = Sandbox::start();
    for (id, gateway) in [
        ("gw_1", json!({ "name": "Twice", "numbers": ["+1"], "address": "a" })),
        ("gw_2", json!({ "name": "Twice", "numbers": ["+1"], "address": "a" })),
        ("gw_3", json!({ "numbers": ["+1"], "address": "a" })),
        ("gw_4", json!({ "name": "No address", "numbers": ["+1"] })),
        (
            "gw_5",
            json!({ "name": "No user", "numbers": ["+1"], "address": "a",
                         "auth": { "password": "x" }, "tags": [], "holdMusic": "opus" }),
        ),
    ] {
        let mut gateway = gateway;
        gateway["id"] = json!(id);
        sandbox.insert::<OutboundGateway>(gateway);
    }
    // Of two rooms that it shows, one would be lost.
    sandbox.insert::<RoutingRule>(json!({
        "id": "rule_1", "name": "Both", "type": "outbound", "numbers": ["+14155551234"],
        "room": { "type": "static", "id": "abcd-efgh-ijkl", "prefix": "x" },
    }));
    let client = sandbox.client().build().unwrap();
    let export = Configuration::export(&client).await.expect("an export");
    let names: Vec<_> =
        export.configuration.outbound_gateways.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["No user", "Twilio Outbound Gateway"], "sorted");
    let of = |id: &str| {
        let found = export.left_out.iter().find(|it| it.ids.iter().any(|it| it == id));
        found.map(ToString::to_string).unwrap_or_default()
    };
    assert!(
        of("gw_1").contains("gw_1, gw_2") && of("gw_1").contains("same `name`"),
        "{}",
        of("gw_1")
    );
    assert!(of("gw_3").contains("has no `name`"), "{}", of("gw_3"));
    assert!(of("gw_4").contains("`address`"), "{}", of("gw_4"));
    assert!(of("gw_5").contains("auth: it is shown in part only"), "{}", of("gw_5"));
    assert!(of("rule_1").contains("room: it is shown in part only"), "{}", of("rule_1"));
    let written = serde_json::to_value(&export.configuration).unwrap();
    let plan = client.apply(reading(&written)).plan().await.expect("a plan");
    assert!(plan.is_empty(), "{plan}");
}

#[tokio::test]
async fn secrets_of_one_name_get_variables_of_their_own() {
    let sandbox = Sandbox::start();
    for (id, name) in [("in_1", "Carrier (EU)"), ("in_2", "Carrier EU"), ("in_3", "電話")] {
        sandbox.insert::<InboundGateway>(json!({
            "id": id, "name": name, "numbers": ["+1"],
            "auth": { "username": "u", "password": "canary" },
        }));
    }
    sandbox.insert::<RoutingRule>(json!({
        "id": "rule_1", "name": "Pin", "type": "outbound", "numbers": ["+14155551234"],
        "room": { "type": "static", "id": "abcd-efgh-ijkl", "prefix": null, "pin": "canary" },
        "headersToAttributes": { "X-A": "a" }, "agentId": "",
    }));
    for index in 0..120 {
        let url = format!("https://example.com/{index:03}");
        let id = format!("hook_{index}");
        sandbox.insert::<Webhook>(json!({ "id": id, "url": url, "events": ["call-started"] }));
    }
    let client = sandbox.client().build().unwrap();
    let export = Configuration::export(&client).await.expect("an export");
    let written = serde_json::to_value(&export.configuration).unwrap();
    let variables: Vec<_> = written["inboundGateways"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|it| it["auth"]["password"]["env"].as_str())
        .collect();
    assert!(variables.contains(&"INBOUND_GATEWAY_CARRIER_EU_PASSWORD"), "{variables:?}");
    assert!(variables.contains(&"INBOUND_GATEWAY_CARRIER_EU_PASSWORD_2"), "{variables:?}");
    assert!(variables.contains(&"INBOUND_GATEWAY_IN_3_PASSWORD"), "{variables:?}");
    assert!(!written.to_string().contains("canary"));
    // Over all pages.
    assert_eq!(written["webhooks"].as_array().map(Vec::len), Some(121));
    // What does not go with what else is shown is left out.
    let rules = written["routingRules"].as_array().into_iter().flatten();
    let rule = rules.clone().find(|it| it["name"] == "Pin").expect("the rule");
    assert_eq!(
        rule["room"],
        json!({ "type": "static", "id": "abcd-efgh-ijkl", "pin": { "env": "ROUTING_RULE_PIN_PIN" } })
    );
    assert!(rule["headersToAttributes"].is_null(), "{rule}");
    let plan = client.apply(reading(&written)).plan().await.expect("a plan");
    assert!(plan.is_empty(), "{plan}");
}

//! The commands of the description, run as programs of their own against the sandbox.

#[path = "support/cli.rs"]
mod support;

use std::collections::BTreeSet;
use std::process::Stdio;
use std::time::Duration;

use serde_json::{Value, json};
use support::{Running, bare, cli, ended, run, run_with};
use videosdk_sip::dynamic::{ValueKind, operations};
use videosdk_sip::outbound_gateways::OutboundGateway;
use videosdk_sip::sandbox::{Reply, Sandbox};

const CANARY: &str = "canary-5e19";
const GATEWAY: &str = "gateway_out_123456789";
const CREATE: [&str; 8] = [
    "outbound",
    "create",
    "--name",
    "Telnyx",
    "--numbers",
    "+14155550123,+14155550124",
    "--address",
    "sip.telnyx.com",
];

fn with<'a>(start: &[&'a str], more: &[&'a str]) -> Vec<&'a str> {
    [start, more].concat()
}

/// The flags of a command, from its help.
fn flags(noun: &str, verb: &str) -> BTreeSet<String> {
    let help = run(bare(&[noun, verb, "--help"])).done();
    let words = help.split(|it: char| !(it.is_alphanumeric() || it == '-'));
    words.filter_map(|it| it.strip_prefix("--")).map(str::to_owned).collect()
}

#[test]
fn every_operation_of_the_description_is_a_command_and_every_field_a_flag() {
    for operation in operations() {
        let flags = flags(operation.noun(), operation.verb());
        for argument in operation.arguments(&[]) {
            let name = argument.kebab_name();
            let is_there = flags.contains(name) || flags.contains(&format!("field-{name}"));
            assert!(is_there || name == "page", "{name} of {operation:?} in {flags:?}");
            if let Some(item) = argument.item() {
                assert!(flags.contains(&format!("add-{item}")), "{item} of {operation:?}");
                assert!(flags.contains(&format!("remove-{item}")), "{item} of {operation:?}");
            }
            if argument.can_be_cleared() {
                assert!(flags.contains(&format!("clear-{name}")), "{name} of {operation:?}");
            }
            if argument.kind() == ValueKind::Secret {
                assert!(flags.contains(&format!("{name}-file")), "{name} of {operation:?}");
                assert!(flags.contains(&format!("{name}-env")), "{name} of {operation:?}");
            }
        }
    }
    let nouns: BTreeSet<_> = operations().iter().map(|it| it.noun()).collect();
    let wanted = [
        "batch",
        "call",
        "connector",
        "inbound",
        "number",
        "outbound",
        "record",
        "recording",
        "room",
        "rule",
        "session",
        "webhook",
    ];
    assert_eq!(nouns, BTreeSet::from(wanted));
}

#[test]
fn every_noun_and_verb_works() {
    let sandbox = Sandbox::start();
    let number = [
        "--inbound-sip-region",
        "auto",
        "--outbound-sip-region",
        "auto",
        "--outbound-address",
        "sip.x.com",
        "--outbound-transport",
        "tls",
    ];
    let commands: Vec<Vec<&str>> = vec![
        vec!["outbound", "list"],
        vec!["outbound", "get", GATEWAY],
        CREATE.to_vec(),
        vec!["outbound", "update", "Telnyx", "--record"],
        vec!["outbound", "delete", "Telnyx", "--yes"],
        vec!["inbound", "list", "--search", "Twilio"],
        vec!["inbound", "create", "--name", "In", "--numbers", "+14155550199"],
        vec!["inbound", "update", "In", "--add-allowed-address", "10.0.0.1"],
        vec!["inbound", "get", "In"],
        vec!["inbound", "delete", "In", "-y"],
        vec!["rule", "delete", "rr_abc123", "-y"],
        vec![
            "rule",
            "create",
            "--name",
            "R",
            "--type",
            "inbound",
            "--phone-numbers",
            "+14155551234",
            "--room-type",
            "static",
            "--room-id",
            "abcd-efgh-ijkl",
        ],
        vec!["rule", "list", "--room-type", "static"],
        vec!["rule", "get", "R"],
        vec!["rule", "update", "R", "--dtmf"],
        vec!["rule", "delete", "R", "-y"],
        with(&["number", "create", "--name", "N", "--phone-numbers", "+14155550177"], &number),
        vec!["number", "list"],
        vec!["number", "get", "+14155551234"],
        vec!["number", "update-gateway", GATEWAY, "--name", "G"],
        vec!["number", "release", "pn_abc123", "--yes"],
        vec!["number", "detach", "+14155550177"],
        vec!["call", "create", "--to", "+14155550166", "--gateway-id", GATEWAY],
        vec!["call", "list", "--type", "outbound", "--all"],
        vec!["call", "get", "call_123456789"],
        vec!["call", "switch-room", "call_123456789", "--room-id", "abcd-efgh-ijkl"],
        vec!["call", "transfer", "call_123456789", "--to", "+14155550165"],
        vec!["call", "end", "call_000001"],
        vec!["webhook", "create", "--url", "https://x.com/h", "--events", "call-started"],
        vec!["webhook", "list"],
        vec!["webhook", "get", "wh_123456789"],
        vec!["webhook", "update", "wh_123456789", "--add-event", "call-ended"],
        vec!["webhook", "get-public-key"],
        vec!["webhook", "delete", "wh_123456789", "-y"],
        vec!["batch", "list", "--status", "scheduled"],
        vec!["batch", "upload-recipients", "--file-name", "x.csv", "--file-size", "4711"],
        vec!["batch", "parse-recipients", "batch_call_000001"],
        vec!["batch", "get", "batch_call_000001"],
        vec![
            "batch",
            "create",
            "--batch-name",
            "Autumn",
            "--phone-number-id",
            "pn_abc123",
            "--routing-rule-id",
            "rr_abc123",
            "--batch-id",
            "batch_call_000001",
            "--retry-enabled",
        ],
        vec!["batch", "get-stats", "batch_call_000001"],
        vec!["batch", "update", "batch_123456789", "--scheduled-date", "2026-12-03"],
        vec!["batch", "cancel", "batch_123456789", "--mode", "graceful"],
        vec!["record", "list", "--batch-id", "batch_123456789", "--search", "1415"],
        vec![
            "record",
            "update",
            "record_123456789",
            "--batch-id",
            "batch_123456789",
            "--phone-number",
            "+14155550177",
        ],
        vec!["record", "delete", "batch_123456789", "--record-ids", "record_123456789", "-y"],
        vec!["batch", "delete", "batch_123456789", "-y"],
        vec!["connector", "create", "--provider", "twilio", "--name", "Main"],
        vec!["connector", "list"],
        vec!["connector", "get", "cn_a7k2m9x5p3q8r1v0"],
        vec!["connector", "rotate-key", "cn_a7k2m9x5p3q8r1v0"],
        vec!["connector", "delete", "cn_a7k2m9x5p3q8r1v0", "-y"],
        vec!["room", "create", "--custom-room-id", "support"],
        vec!["room", "list"],
        vec!["room", "get", "abcd-efgh-ijkl"],
        vec!["room", "validate", "abcd-efgh-ijkl"],
        vec!["room", "deactivate", "abcd-efgh-ijkl"],
        vec!["recording", "list", "--session-id", "61d6e823783d6b03a026ac05"],
        vec!["recording", "get", "61d6e834e1326304a9e73dac"],
        vec!["recording", "start", "abc-xyzw-lmno", "--config-mode", "audio"],
        vec!["recording", "stop", "abc-xyzw-lmno"],
        vec!["recording", "delete", "61d6e834e1326304a9e73dac", "-y"],
        vec!["session", "list", "--status", "ongoing"],
        vec!["session", "get", "621490331a4fb00409e38ca4"],
        vec!["session", "list-participants", "--session-id", "621490331a4fb00409e38ca4"],
        vec!["session", "list-active-participants", "--session-id", "621490331a4fb00409e38ca4"],
        vec!["session", "get-participant", "hasm43", "--session-id", "621490331a4fb00409e38ca4"],
        vec!["session", "remove-participant", "hasm43", "--room-id", "abc-xyzw-lmno"],
        vec!["session", "end", "abc-xyzw-lmno"],
    ];
    let mut done: BTreeSet<(&str, &str)> = BTreeSet::new();
    for command in &commands {
        run(cli(&sandbox, command)).done();
        done.insert((command[0], command[1]));
    }
    for operation in operations() {
        assert!(done.contains(&(operation.noun(), operation.verb())), "{operation:?}");
    }
}

/// The file of a recording is there to be fetched. What starts in a room is about the
/// room.
#[test]
fn recordings_show_where_their_files_are() {
    let sandbox = Sandbox::start();
    let shown = |arguments: &[&str]| run(cli(&sandbox, arguments)).done();
    let list = shown(&["recording", "list", "--json"]);
    let list: Value = serde_json::from_str(&list).expect("JSON");
    let address = list[0]["file"]["fileUrl"].as_str().expect("an address");
    assert!(shown(&["recording", "get", "61d6e834e1326304a9e73dac"]).contains(address));
    assert!(shown(&["recording", "list"]).contains("61d6e834e1326304a9e73dac"));
    let help = run(bare(&["recording", "start", "--help"])).done();
    assert!(help.contains("The room") && !help.contains("The recording\n"), "{help}");
    let help = run(bare(&["session", "get-participant", "--help"])).done();
    assert!(!help.contains("ID|NAME"), "nothing finds a participant by name: {help}");
}

/// A table is for everybody's eyes; one connector is asked for because of it.
#[test]
fn a_secret_that_is_issued_is_shown_of_one_resource_only() {
    let sandbox = Sandbox::start();
    let id = "cn_a7k2m9x5p3q8r1v0";
    let shown = |arguments: &[&str]| run(cli(&sandbox, arguments)).done();
    let table = shown(&["connector", "list"]);
    assert!(table.contains(id) && !table.contains("EXAMPLE-KEY"), "{table}");
    assert!(shown(&["connector", "get", id]).contains("/twilio/EXAMPLE-KEY"));
    assert!(!shown(&["connector", "rotate-key", id]).contains("/twilio/EXAMPLE-KEY\n"));
    let list = run(cli(&sandbox, &["connector", "list", "--json"])).json();
    assert_eq!(list[0]["id"], id);
}

#[test]
fn json_is_the_apis_own_and_the_only_thing_on_stdout() {
    let sandbox = Sandbox::start();
    let json = |arguments: &[&str]| run(cli(&sandbox, &with(arguments, &["--json"]))).json();
    let list = json(&["outbound", "list"]);
    assert_eq!(list[0]["id"], GATEWAY);
    let created = json(&CREATE);
    assert_eq!(created["numbers"], json!(["+14155550123", "+14155550124"]));
    let edited = json(&["outbound", "update", "Telnyx", "--record"]);
    assert_eq!((&edited["wasSent"], &edited["after"]["record"]), (&json!(true), &json!(true)));
    assert_eq!(edited["diff"][0]["name"], "record");
    let plan = json(&["outbound", "update", "Telnyx", "--record=false", "--dry-run"]);
    assert_eq!(plan["request"]["method"], "PUT");
    let deleted = json(&["outbound", "delete", "Telnyx", "--yes"]);
    assert_eq!(deleted, json!([{ "id": created["id"], "outcome": "done", "error": null }]));
    assert_eq!(json(&["outbound", "list", "--search", "none of this name"]), json!([]));
    // Errors too, and on stderr.
    for (arguments, code, kind) in [
        (vec!["outbound", "get", "gw_none"], 1, "notFound"),
        (vec!["outbound", "create", "--name", "x"], 2, "usage"),
        (vec!["outbound", "create", "--nmae", "x"], 2, "usage"),
    ] {
        let error = run(cli(&sandbox, &with(&arguments, &["--json"]))).failed(code);
        let error: Value = serde_json::from_str(&error).expect("JSON");
        assert_eq!(error["error"]["kind"], kind, "{error}");
        assert_eq!(error["error"]["mayHaveBeenApplied"], false);
        assert!(error["error"]["message"].is_string());
    }
    let error = run(cli(&sandbox, &["outbound", "get", "gw_none", "--json"])).failed(1);
    let error: Value = serde_json::from_str(&error).expect("JSON");
    assert_eq!(error["error"]["status"], 404);
    assert!(error["error"]["requestId"].is_string());
}

#[test]
fn flags_win_over_a_file() {
    let sandbox = Sandbox::start();
    let file = "name: From the file\nnumbers: ['+14155550111']\naddress: sip.file.com\n\
                auth: { username: file, password: from-the-file }\n";
    let command = ["outbound", "create", "-f", "-", "--name", "Flag", "--auth-username", "flag"];
    let dry = with(&command, &["--dry-run", "--json"]);
    let sent = run_with(cli(&sandbox, &dry), file.as_bytes()).json();
    let auth = json!({ "username": "flag", "password": "[REDACTED]" });
    let wanted = json!({
        "name": "Flag", "numbers": ["+14155550111"], "address": "sip.file.com", "auth": auth,
    });
    assert_eq!(sent["json"], wanted);
    assert!(sandbox.requests().is_empty());
    // JSON is YAML, and a misspelling is refused with the right name.
    let wrong = run_with(cli(&sandbox, &command), br#"{ "nmae": "x" }"#).failed(2);
    assert!(wrong.contains("missing"), "{wrong}");
    let wrong = br#"{ "adress": "x", "address": "x", "numbers": ["+1"] }"#;
    let wrong = run_with(cli(&sandbox, &["outbound", "create", "-f", "-", "--name", "x"]), wrong);
    assert!(wrong.failed(1).contains("did you mean `address`?"));
    let broken = format!("name: [{CANARY}\n");
    let broken = run_with(cli(&sandbox, &["outbound", "create", "-f", "-"]), broken.as_bytes());
    let broken = broken.failed(2);
    assert!(broken.contains("neither JSON nor YAML") && !broken.contains(CANARY), "{broken}");
    let set = with(&CREATE, &["--set", "holdMusic=opus", "--dry-run", "--json"]);
    assert!(run(cli(&sandbox, &set)).json()["json"]["holdMusic"].is_string());
}

#[test]
fn secrets_come_from_stdin_files_and_the_environment_and_go_nowhere_else() {
    let sandbox = Sandbox::start();
    let file = std::env::temp_dir().join(format!("videosdk-sip-{}", std::process::id()));
    std::fs::write(&file, format!("{CANARY}-file\n")).expect("written");
    let path = file.to_str().expect("UTF-8");
    for (more, input, expected) in [
        (["--auth-password", "-"], format!("{CANARY}-stdin\n"), format!("{CANARY}-stdin")),
        (["--auth-password-file", path], String::new(), format!("{CANARY}-file")),
        (["--auth-password-env", "PASSWORD"], String::new(), format!("{CANARY}-env")),
    ] {
        let update = with(&["outbound", "update", GATEWAY, "-v", "--auth-username", "u"], &more);
        for extra in [&["--dry-run"][..], &["--dry-run", "--json"], &["--json"], &[]] {
            let mut command = cli(&sandbox, &with(&update, extra));
            command.env("PASSWORD", format!("{CANARY}-env"));
            let ran = run_with(command, input.as_bytes());
            assert!(!format!("{}{}", ran.out, ran.err).contains(CANARY), "{ran:?}");
            ran.done();
        }
        let set = sandbox.secret_of::<OutboundGateway>(GATEWAY, "auth.password");
        assert_eq!(set, Some(expected));
    }
    std::fs::remove_file(&file).expect("removed");
    // An argument is seen by all: it is refused, and not repeated.
    let given = ["outbound", "update", GATEWAY, "--auth-username", "u", "--auth-password", CANARY];
    let refused = run(cli(&sandbox, &given)).failed(2);
    assert!(refused.contains("--auth-password-file") && !refused.contains(CANARY), "{refused}");
    // Nobody is asked on a pipe.
    let missing = run(cli(&sandbox, &with(&CREATE, &["--auth-username", "u"]))).failed(2);
    assert!(missing.contains("--auth-password-file"), "{missing}");
}

#[test]
fn exit_codes_say_what_became_of_it() {
    let sandbox = Sandbox::start();
    let call = ["call", "create", "--to", "+14155550123", "--gateway-id", GATEWAY];
    // The call was placed, and the response lost.
    sandbox.reply_next_to("createCall", Reply::regular().then_close());
    let lost = run(cli(&sandbox, &with(&call, &["--json"]))).failed(3);
    let lost: Value = serde_json::from_str(&lost).expect("JSON");
    assert_eq!(lost["error"]["mayHaveBeenApplied"], true);
    sandbox.reply_next_to("createCall", Reply::status(409));
    run(cli(&sandbox, &call)).failed(1);
    // Of several, the one that leaves most open decides.
    sandbox.reply_next_times_to("deleteWebhook", 3, Reply::status(500));
    let delete = ["webhook", "delete", "wh_123456789", "--yes", "--json"];
    let ran = run(cli(&sandbox, &delete));
    assert_eq!(ran.code, Some(3), "{ran:?}");
    let results: Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(results[0]["outcome"], "unknown");
    // Reading changes nothing.
    sandbox.reply_next_times_to("listWebhooks", 3, Reply::close());
    run(cli(&sandbox, &["webhook", "list"])).failed(1);
    run(cli(&sandbox, &["webhook", "lits"])).failed(2);
    let bare = run(bare(&["webhook", "list"])).failed(1);
    assert!(bare.contains("VIDEOSDK_API_KEY") && bare.contains("hint: "), "{bare}");
    assert!(bare.contains("videosdk-sip sandbox"), "{bare}");
}

#[test]
fn an_interruption_says_whether_a_change_was_in_flight() {
    let sandbox = Sandbox::start();
    let late = || Reply::regular().delay(Duration::from_secs(20));
    for (operation, arguments, code) in [
        ("deleteWebhook", &["webhook", "delete", "wh_123456789", "-y", "-v"][..], 3),
        ("listWebhooks", &["webhook", "list", "-v"][..], 130),
    ] {
        sandbox.reply_next_to(operation, late());
        let mut running = Running::start(cli(&sandbox, arguments));
        assert!(running.note().starts_with("> "), "{operation}");
        // It is sent after this was said.
        while !sandbox.requests().iter().any(|it| it.operation() == Some(operation)) {
            std::thread::yield_now();
        }
        let ran = running.interrupt();
        assert_eq!(ran.code, Some(code), "{ran:?}");
    }
}

#[test]
fn what_cannot_be_undone_is_confirmed() {
    let sandbox = Sandbox::start();
    let before = sandbox.shown::<OutboundGateway>(GATEWAY);
    let refused = run(cli(&sandbox, &["outbound", "delete", GATEWAY])).failed(2);
    assert!(refused.contains(GATEWAY) && refused.contains("--yes"), "{refused}");
    let refused = run(cli(&sandbox, &["number", "release", "pn_abc123"])).failed(2);
    assert!(refused.contains("cannot be undone"), "{refused}");
    // One that is not there stops all of them.
    run(cli(&sandbox, &["outbound", "delete", GATEWAY, "gw_none", "--yes"])).failed(1);
    assert_eq!(sandbox.shown::<OutboundGateway>(GATEWAY), before);
    let changes = |it: &videosdk_sip::sandbox::Request| it.method() != "GET";
    assert!(!sandbox.requests().iter().any(changes));
}

#[test]
fn a_dry_run_changes_nothing() {
    let sandbox = Sandbox::start();
    for arguments in [
        CREATE.to_vec(),
        vec!["outbound", "update", GATEWAY, "--name", "New", "--add-tag", "x"],
        vec!["outbound", "update", GATEWAY, "--name", "New", "--exact"],
        vec!["outbound", "delete", GATEWAY],
        vec!["number", "release", "pn_abc123"],
        vec!["call", "end", "call_000001"],
        vec!["call", "list"],
    ] {
        let ran = run(cli(&sandbox, &with(&arguments, &["--dry-run"])));
        assert!(ran.err.contains("dry run"), "{ran:?}");
        let shown = ran.done();
        assert!(shown.contains("authorization: [REDACTED]"), "{shown}");
    }
    assert!(!sandbox.requests().iter().any(|it| it.method() != "GET"));
}

#[test]
fn an_update_reads_restates_and_shows_the_diff() {
    let sandbox = Sandbox::start();
    let before = sandbox.shown::<OutboundGateway>(GATEWAY).expect("there");
    let update = ["outbound", "update", GATEWAY, "--name", "New", "--add-number", "+14155559999"];
    let shown = run(cli(&sandbox, &update)).done();
    assert!(shown.contains("~ name: ") && shown.contains("+14155559999"), "{shown}");
    let requests = sandbox.requests();
    let sent = requests.last().and_then(|it| it.json()).expect("a body");
    assert_eq!(sent["record"], before["record"], "restated");
    let again = run(cli(&sandbox, &update));
    assert!(again.err.contains("nothing to change"), "{again:?}");
    let cleared = run(cli(&sandbox, &["outbound", "update", "New", "--clear-tags", "--json"]));
    assert_eq!(cleared.json()["after"]["tags"], json!([]));
    let exact = ["outbound", "update", GATEWAY, "--name", "Exact", "--exact", "--json"];
    run(cli(&sandbox, &exact)).json();
    let requests = sandbox.requests();
    let sent = requests.last().and_then(|it| it.json());
    assert_eq!(sent, Some(json!({ "name": "Exact" })));
    run(cli(&sandbox, &["outbound", "update", GATEWAY])).failed(2);
}

#[test]
fn several_of_one_name_are_told_apart_by_their_ids() {
    let sandbox = Sandbox::start();
    for id in ["gw_a", "gw_b"] {
        sandbox.insert::<OutboundGateway>(json!({ "id": id, "name": "Same" }));
    }
    let said = run(cli(&sandbox, &["outbound", "get", "Same"])).failed(1);
    assert!(said.contains("gw_a") && said.contains("gw_b"), "{said}");
    run(cli(&sandbox, &["outbound", "delete", "gw_a", "gw_b", "--yes"])).done();
    assert!(sandbox.shown::<OutboundGateway>("gw_b").is_none());
}

#[test]
fn tables_fit_and_nothing_steers_the_terminal() {
    let sandbox = Sandbox::start();
    let name = "evil\u{1b}[2J\nname";
    sandbox.insert::<OutboundGateway>(json!({ "id": "gw_evil", "name": name, "record": true }));
    for columns in ["40", "80", "200"] {
        let mut list = cli(&sandbox, &["outbound", "list"]);
        list.env("COLUMNS", columns);
        let table = run(list).done();
        assert!(table.starts_with("ID ") && table.contains("gw_evil"), "{table}");
        let width = table.lines().map(|it| it.chars().count()).max();
        assert!(width <= columns.parse().ok() || columns == "40", "{table}");
        assert_eq!(table.lines().count(), 3, "{table}");
        assert!(!table.contains('\u{1b}'), "{table:?}");
    }
    let got = run(cli(&sandbox, &["outbound", "get", "gw_evil"])).done();
    assert!(!got.contains('\u{1b}'), "{got:?}");
    // Colour is for terminals, or for who asks for it.
    let colored = run(cli(&sandbox, &["outbound", "list", "--color", "always"])).done();
    assert!(colored.contains("\u{1b}[1m"));
    let mut forced = cli(&sandbox, &["outbound", "list"]);
    assert!(
        run({
            forced.env("CLICOLOR_FORCE", "1");
            forced
        })
        .done()
        .contains("\u{1b}[1m")
    );
    let mut plain = cli(&sandbox, &["outbound", "list"]);
    plain.env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1");
    assert!(!run(plain).done().contains('\u{1b}'));
}

#[test]
fn a_long_list_says_that_there_is_more() {
    let sandbox = Sandbox::start();
    for number in 0..25 {
        let value = json!({ "id": format!("gw_{number}"), "name": format!("G{number}") });
        sandbox.insert::<OutboundGateway>(value);
    }
    let all = run(cli(&sandbox, &["outbound", "list", "--json"])).json();
    assert_eq!(all.as_array().map(Vec::len), Some(26), "all pages");
    let some = run(cli(&sandbox, &["outbound", "list", "--limit", "3", "--json"]));
    assert!(some.err.contains("--all"), "{some:?}");
    assert_eq!(some.json().as_array().map(Vec::len), Some(3));
    // Nobody reads any more: no complaint.
    let mut list = cli(&sandbox, &["outbound", "list", "--json"]);
    let mut child = list.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("runs");
    drop(child.stdout.take());
    let ran = ended(child);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
}

#[test]
fn a_profile_has_variables_of_its_own() {
    let sandbox = Sandbox::start();
    let home = std::env::temp_dir().join(format!("videosdk-sip-profile-{}", std::process::id()));
    std::fs::create_dir_all(home.join("videosdk-sip")).expect("created");
    let profile = format!(
        "# the sandbox\nVIDEOSDK_API_ENDPOINT={}\nexport VIDEOSDK_API_KEY=\"{}\"\nVIDEOSDK_SECRET={}\n",
        sandbox.base_url(),
        sandbox.api_key(),
        sandbox.secret()
    );
    std::fs::write(home.join("videosdk-sip/staging.env"), profile).expect("written");
    let run_with_home = |arguments: &[&str]| {
        let mut command = bare(arguments);
        command.env("XDG_CONFIG_HOME", &home);
        run(command)
    };
    run_with_home(&["outbound", "list", "--profile", "staging"]).done();
    let doctor = run_with_home(&["doctor", "--profile", "staging"]).done();
    assert!(doctor.contains("from the profile `staging`"), "{doctor}");
    // An option goes before the variable, and one that is empty sets it aside.
    let with_variable = |option: &[&str]| {
        let mut command = bare(&with(&["outbound", "list"], option));
        command.env("XDG_CONFIG_HOME", &home).env("VIDEOSDK_PROFILE", "staging");
        run(command)
    };
    with_variable(&[]).done();
    for (profile, wanted) in [("none", "none.env"), ("", "no credentials")] {
        assert!(with_variable(&["--profile", profile]).failed(1).contains(wanted), "{profile:?}");
    }
    let missing = run_with_home(&["outbound", "list", "--profile", "none"]).failed(1);
    assert!(missing.contains("none.env") && missing.contains("VIDEOSDK_API_KEY"), "{missing}");
    std::fs::remove_dir_all(&home).expect("removed");
}

#[test]
fn verbose_shows_requests_without_secrets() {
    let sandbox = Sandbox::start();
    let ran = run(cli(&sandbox, &["outbound", "list", "-v"]));
    assert!(ran.err.contains("> GET /v2/sip/outbound-gateways"), "{ran:?}");
    assert!(ran.err.contains("< 200 OK"), "{ran:?}");
    assert!(!ran.err.contains(sandbox.secret()), "{ran:?}");
    let quiet = run(cli(&sandbox, &["outbound", "list", "--search", "nothing", "--quiet"]));
    assert_eq!((quiet.err.as_str(), quiet.out.as_str()), ("", ""));
}

#[test]
fn the_options_of_the_client_are_those_of_each_request() {
    let sandbox = Sandbox::start();
    let id = sandbox.sample::<OutboundGateway>().to_string();
    let update = ["outbound", "update", &id, "--name", "Other", "--dry-run", "--json"];
    for method in ["put", "patch"] {
        let planned = run(cli(&sandbox, &with(&update, &["--update-method", method]))).json();
        let sent = planned["request"]["method"].as_str().unwrap_or_default().to_owned();
        assert_eq!(sent, method.to_uppercase(), "{planned}");
    }
    // Without the option it would come in time.
    let slow = Reply::regular().delay(Duration::from_secs(15));
    sandbox.reply_next_to("listOutboundGateways", slow);
    let ran = run(cli(&sandbox, &["outbound", "list", "--timeout", "1", "--json"]));
    let error: Value = serde_json::from_str(&ran.err).expect("an error");
    assert_eq!((ran.code, &error["error"]["kind"]), (Some(1), &json!("timeout")), "{ran:?}");
    let elsewhere = run(cli(&sandbox, &["outbound", "list", "--endpoint", "ftp://127.0.0.1"]));
    assert!(elsewhere.failed(1).contains("http"), "the endpoint is used");
}

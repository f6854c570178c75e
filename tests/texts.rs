//! Operations for people: values from forms and flags, tables, help.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use videosdk_sip::dynamic::{
    Argument, InputAction, OperationRequest, ValueKind, nouns, operations,
};
use videosdk_sip::outbound_gateways::OutboundGateway;
use videosdk_sip::sandbox::Sandbox;
use videosdk_sip::{Client, Error};

const CANARY: &str = "canary-77d0";
const GATEWAY: &str = "gateway_out_123456789";

fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().expect("a client");
    (sandbox, client)
}

fn update(client: &Client) -> (OperationRequest, Vec<Argument>) {
    let request = client.operation("updateOutboundGateway").expect("described").about(GATEWAY);
    let arguments = request.description().arguments(&[]);
    (request, arguments)
}

#[tokio::test]
async fn texts_set_add_remove_and_clear() {
    let (sandbox, client) = start();
    let (request, arguments) = update(&client);
    assert!(request.is_empty(), "an identifier changes nothing");
    let form = [
        ("name", "Berlin"),
        ("record", "false"),
        ("add-number", "+14155550123"),
        ("add-number", "+14155550124"),
        ("remove-number", "+14150001111"),
        ("clear-tags", "on"),
    ];
    let request = request.texts(&arguments, form).expect("valid");
    assert!(!request.is_empty());
    let plan = request.edit_plan().await.expect("planned");
    let shown = plan.dry_run().expect("valid");
    assert!(shown.to_string().contains("~ name: "), "{shown}");
    assert!(shown.to_string().contains("\n\nPUT http://127.0.0.1:"), "{shown}");
    let (shown, plan_json) = (json!(shown), plan.to_json().expect("json"));
    assert_eq!((&shown["request"]["method"], &shown["diff"]), (&json!("PUT"), &plan_json["diff"]));
    assert!(sandbox.requests().iter().all(|it| it.method() == "GET"));

    let edited = plan.send().await.expect("sent");
    assert!(edited.to_string().contains("~ record: true → false\n"), "{edited}");
    let after = sandbox.shown::<OutboundGateway>(GATEWAY).expect("there");
    let numbers = json!(["+14150002222", "+14155550123", "+14155550124"]);
    assert_eq!((&after["numbers"], &after["tags"]), (&numbers, &json!([])));
    assert_eq!((&after["name"], &after["record"]), (&json!("Berlin"), &json!(false)));

    let (request, arguments) = update(&client);
    let plan = request.texts(&arguments, [("name", "Berlin")]).expect("valid");
    let plan = plan.edit_plan().await.expect("planned");
    assert_eq!(plan.dry_run().expect("valid").to_string(), "nothing would change");
}

#[tokio::test]
async fn what_is_removed_goes_before_what_is_added() {
    let (_sandbox, client) = start();
    let (request, arguments) = update(&client);
    let form = [("add-tag", "test"), ("remove-tag", "test"), ("remove-tag", "staging")];
    let plan = request.texts(&arguments, form).expect("valid").edit_plan().await.expect("planned");
    assert_eq!(json!(plan.diff())[0]["after"], json!(["test"]));
}

#[tokio::test]
async fn what_nothing_takes_is_refused_with_what_is_meant() {
    let (sandbox, client) = start();
    for (name, text, said) in [
        ("nmae", "x", "did you mean `name`?"),
        ("add-numbers", "+14155550123", "did you mean `add-number`?"),
        ("record", "maybe", "`true` or `false`"),
        ("add-metadata", "env", "`name=value`"),
    ] {
        let (request, arguments) = update(&client);
        let error = request.texts(&arguments, [(name, text)]).expect_err(name);
        assert!(error.is_invalid_request() && error.to_string().contains(said), "{error}");
    }
    assert!(sandbox.requests().is_empty());
}

/// The request with these flags of its command.
fn typed(client: &Client, flags: &[&str]) -> Result<(OperationRequest, bool), Error> {
    let (request, arguments) = update(client);
    let command = request.description().command(&arguments);
    let matches = command.try_get_matches_from([&["update", GATEWAY], flags].concat());
    let matches = matches.expect("known flags");
    let asks = arguments.iter().any(|it| it.is_asked_for(&matches));
    Ok((request.flags(&arguments, &matches)?, asks))
}

#[tokio::test]
async fn a_command_has_a_flag_for_every_input() {
    let (_sandbox, client) = start();
    for operation in operations() {
        let arguments = operation.arguments(&[]);
        let command = operation.command(&arguments);
        assert_eq!(command.get_name(), operation.verb());
        assert_eq!(operation.identifier().is_some(), command.get_positionals().count() == 1);
        let flags: BTreeSet<_> = command.get_arguments().filter_map(clap::Arg::get_long).collect();
        for input in arguments.iter().flat_map(Argument::inputs) {
            assert!(flags.contains(&*input.name), "{} of {operation:?}", input.name);
        }
        for argument in &arguments {
            let flag = argument.flag();
            assert!(flags.contains(flag.trim_start_matches("--")), "{flag} of {operation:?}");
            assert_eq!(flag.ends_with("-file"), argument.kind() == ValueKind::Secret, "{flag}");
        }
    }
    let flags = ["--record=false", "--add-tag", "a", "--clear-metadata", "--numbers", "+1,+2"];
    let (request, asks) = typed(&client, &flags).expect("valid");
    assert!(!asks);
    let (again, arguments) = update(&client);
    let form = [
        ("record", "false"),
        ("add-tag", "a"),
        ("clear-metadata", ""),
        ("numbers", "+1"),
        ("numbers", "+2"),
    ];
    let again = again.texts(&arguments, form).expect("valid");
    let (request, again) = (request.edit_plan().await, again.edit_plan().await);
    let shown = request.expect("planned").to_json().expect("json");
    assert_eq!(shown, again.expect("planned").to_json().expect("json"));
}

#[tokio::test]
async fn a_secret_is_asked_for_or_read_and_never_an_argument() {
    let (sandbox, client) = start();
    let (request, asks) = typed(&client, &["--auth-password", "-"]).expect("valid");
    assert!(asks && request.is_empty(), "it is not set yet");

    let folder = std::env::temp_dir().join(format!("videosdk-sip-texts-{}", std::process::id()));
    std::fs::write(&folder, format!("{CANARY}\n")).expect("written");
    let path = folder.to_str().expect("UTF-8");
    let flags = ["--auth-username", "u", "--auth-password-file", path];
    let (request, asks) = typed(&client, &flags).expect("valid");
    assert!(!asks);
    request.edit_plan().await.expect("planned").send().await.expect("sent");
    let set = sandbox.secret_of::<OutboundGateway>(GATEWAY, "auth.password");
    assert_eq!(set.as_deref(), Some(CANARY));
    std::fs::remove_file(&folder).expect("removed");

    for (flags, said) in [
        (&["--auth-password", CANARY][..], "--auth-password-file"),
        (&["--auth-password-file", "/no/such/file"], "/no/such/file"),
        (&["--auth-password-env", "NO_SUCH_VARIABLE"], "NO_SUCH_VARIABLE"),
        (&["--auth-password", "-", "--auth-password-env", "X"], "more than one way"),
    ] {
        let error = typed(&client, flags).map(|_| ()).expect_err(said).to_string();
        assert!(error.contains(said) && !error.contains(CANARY), "{error}");
    }
}

#[tokio::test]
async fn a_table_has_first_what_says_most_and_fits_a_page() {
    let (_sandbox, client) = start();
    let list = client.operation("listOutboundGateways").expect("described");
    let operation = list.description();
    let mut items = list.all().await.expect("listed");
    items[0]["name"] = Value::from(format!("a\u{1b}[31m{}", "x".repeat(60)));
    let table = operation.table(&items);
    assert_eq!(table.columns[..2], ["id", "name"]);
    assert!(table.rows.iter().all(|it| it.len() == table.columns.len()));
    assert!(table.rows[0][1].starts_with("a\u{fffd}[31mx"), "{:?}", table.rows[0]);

    for width in [1, 40, 80, 200] {
        let table = table.clone().fitting(width, 40);
        assert_eq!(table.columns[0], "id");
        let cells =
            |index: usize| table.rows.iter().chain([&table.columns]).map(move |it| &it[index]);
        let widest = |index| cells(index).map(|it| it.chars().count()).max().unwrap_or(0);
        let needed: usize = (0..table.columns.len()).map(|it| widest(it) + 2).sum();
        assert!(needed <= width || table.columns.len() == 1, "{needed} of {width}");
        assert!((0..table.columns.len()).all(|it| widest(it) <= 40));
    }
    let narrow = table.clone().fitting(66, 40);
    assert!(narrow.rows[0][1].ends_with("x…"), "{:?}", narrow.rows[0]);
    assert_eq!(table.clone().fitting(usize::MAX, usize::MAX), table);
}

#[test]
fn help_is_for_those_who_use_it() {
    let mut hidden = 0;
    for operation in operations() {
        let arguments = operation.arguments(&[]);
        let documented = arguments.iter().map(|it| (it.description(), it.help()));
        for (description, help) in documented.chain([(operation.description(), operation.help())]) {
            assert!(!help.contains("Sources:"), "{help}");
            hidden += usize::from(description.contains("Sources:"));
            for paragraph in help.split("\n\n").filter(|it| !it.starts_with(['*', '-', '|'])) {
                assert!(!paragraph.contains('\n'), "{paragraph}");
            }
        }
        for argument in &arguments {
            let summary = argument.summary();
            assert!(argument.help().starts_with(&summary) && !summary.ends_with('.'), "{summary}");
            let actions: Vec<_> = argument.inputs().into_iter().map(|it| it.action).collect();
            assert_eq!(actions[0], InputAction::Set);
            assert_eq!(actions.contains(&InputAction::Add), argument.item().is_some());
            assert_eq!(actions.contains(&InputAction::Clear), argument.can_be_cleared());
        }
    }
    assert!(hidden > 0, "there are sources to be left out");
}

#[test]
fn every_operation_belongs_to_one_noun() {
    let nouns = nouns();
    assert!(nouns.is_sorted_by_key(|it| it.name));
    let of_nouns: BTreeSet<_> =
        nouns.iter().flat_map(|it| &it.operations).map(|it| it.id()).collect();
    assert_eq!(of_nouns, operations().iter().map(|it| it.id()).collect());
    for noun in &nouns {
        assert!(noun.operations.iter().all(|it| (it.noun(), it.tag()) == (noun.name, noun.tag)));
    }
}

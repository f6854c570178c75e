//! `Client::examine`, by `examples/doctor`, finds the rules of a server, and leaves nothing
//! behind.

#[path = "support/example.rs"]
mod example;
#[path = "support/fast_clock.rs"]
mod fast_clock;

use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use example::{example, example_for};
use fast_clock::fast;
use videosdk_sip::diagnosis::Level;
use videosdk_sip::outbound_gateways::{OutboundGateway, OutboundGatewayId};
use videosdk_sip::sandbox::{Reply, Sandbox};

/// The doctor for a sandbox of the test, as it is for the live service.
fn doctor_for(sandbox: &Sandbox) -> Command {
    let mut command = example_for("doctor", sandbox);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn text(output: &Output) -> String {
    let text = [&output.stdout[..], &output.stderr[..]].concat();
    String::from_utf8(text).unwrap()
}

/// Every resource but the sample is gone, and the sample is as it was; nothing
/// was sent to change another gateway than the one that was created.
fn assert_nothing_is_left(sandbox: &Sandbox, output: &str) {
    let fresh = Sandbox::start();
    let sample = sandbox.sample::<OutboundGateway>();
    let shown = sandbox.shown::<OutboundGateway>(&sample);
    assert_eq!(shown, fresh.shown::<OutboundGateway>(&sample));
    let created = OutboundGatewayId::from("outbound_gateway_000001");
    assert_eq!(sandbox.shown::<OutboundGateway>(&created), None, "{output}");
    for request in sandbox.requests() {
        let is_read =
            request.method() == "GET" || request.operation() == Some("createOutboundGateway");
        assert!(is_read || request.path().ends_with(created.as_ref()), "{request:?}");
    }
    assert!(!output.contains(sandbox.secret()), "a secret is printed");
    assert!(!output.contains("eyJ"), "a token is printed");
}

#[test]
fn every_combination_of_rules_is_found() {
    let optional = ["reset", "keep-empty", "unknown", "delete-again"];
    for number in 0..3 << optional.len() {
        let method = ["put-only", "patch-only"].get(number >> optional.len());
        let set = (0..optional.len()).filter(|bit| number >> bit & 1 == 1);
        let rules: Vec<_> = set.map(|bit| optional[bit]).chain(method.copied()).collect();
        let has = |rule| rules.contains(&rule);
        let output = example("doctor").arg("--sandbox").args(&rules).output().unwrap();
        let text = text(&output);
        assert!(output.status.success(), "{rules:?}: {text}");

        let refused = |is: bool| if is { "refused (405 Method Not Allowed)" } else { "accepted" };
        let (put, patch) = (refused(has("patch-only")), refused(has("put-only")));
        let methods = [("PUT", "patch-only", "Put"), ("PATCH", "put-only", "Patch")];
        let accepted: Vec<_> = methods.iter().filter(|(_, without, _)| !has(without)).collect();
        let setting = format!("with_update_method(UpdateMethod::{})", accepted[0].2);
        let either = |rule, yes: &'static str, no: &'static str| if has(rule) { yes } else { no };
        let mut expected = vec![
            ("update method", format!("PUT is {put}, PATCH is {patch}")),
            ("unknown field", either("unknown", "kept", "refused (400 Bad Request)").into()),
            ("a second time", either("delete-again", "accepted", "(404 Not Found)").into()),
            ("Client::builder()", setting),
        ];
        let fate = either("keep-empty", "kept", "cleared");
        expected.push((
            "empty lists",
            format!("allowedNumbers: {fate}, metadata: {fate}, tags: {fate}"),
        ));
        let reset = either("reset", "enableDtmf, geoRegion, noiseCancellation, record", "nothing");
        let questions = accepted.iter().map(|(name, ..)| format!("{name} resets "));
        let questions: Vec<_> = questions.collect();
        expected.extend(questions.iter().map(|question| (question.as_str(), reset.to_owned())));
        assert_eq!(text.matches(" resets ").count(), accepted.len(), "{text}");
        // What differs from what the library takes for granted is a warning.
        let warns = ["patch-only", "reset", "keep-empty"].into_iter().any(has);
        assert_eq!(text.contains("warn"), warns, "{rules:?}: {text}");
        for (question, answer) in expected {
            let line = text.lines().find(|line| line.contains(question));
            let line = line.unwrap_or_else(|| panic!("{question} in {text}"));
            assert!(line.ends_with(&answer), "{rules:?}: {answer} in {line}");
        }
    }
}

#[test]
fn it_leaves_nothing_behind() {
    let sandbox = Sandbox::start();
    let output = doctor_for(&sandbox).arg("--yes").output().unwrap();
    assert!(output.status.success(), "{}", text(&output));
    assert_nothing_is_left(&sandbox, &text(&output));
    let mut created = sandbox.requests().into_iter();
    let created = created.find(|it| it.operation() == Some("createOutboundGateway")).unwrap();
    // A host that does not exist, and a number that belongs to nobody.
    let sent = created.json().unwrap();
    assert_eq!(sent["address"], "doctor.example.com:5061");
    assert_eq!(sent["numbers"], serde_json::json!(["+14155550123"]));
}

#[test]
fn it_does_nothing_unless_it_is_told_to() {
    let sandbox = Sandbox::start();
    for arguments in [&[][..], &["--help"], &["--yes", "please"]] {
        let output = doctor_for(&sandbox).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output).contains("--yes"));
    }
    assert_eq!(sandbox.requests().len(), 0);
}

#[test]
fn a_gateway_whose_creation_was_lost_is_found_and_deleted() {
    let sandbox = Sandbox::start();
    sandbox.reply_next_to("createOutboundGateway", Reply::regular().then_close());
    let output = doctor_for(&sandbox).arg("--yes").output().unwrap();
    assert!(output.status.success(), "{}", text(&output));
    assert_nothing_is_left(&sandbox, &text(&output));
}

#[test]
fn a_failure_leaves_nothing_behind_either() {
    let sandbox = Sandbox::start();
    let refused = Reply::status(401).body("no");
    sandbox.reply_next_times_to("updateOutboundGateway", 2, refused);
    let output = doctor_for(&sandbox).arg("--yes").output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    assert_nothing_is_left(&sandbox, &text(&output));
}

#[test]
fn what_cannot_be_deleted_is_named_with_a_remedy() {
    let sandbox = Sandbox::start();
    sandbox.reply_next_times_to("deleteOutboundGateway", 9, Reply::status(403).body("no"));
    let output = doctor_for(&sandbox).arg("--yes").output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", text(&output));
    let url = format!("{}/v2/sip/outbound-gateways/outbound_gateway_000001", sandbox.base_url());
    let by_hand = format!("by hand: DELETE {url}");
    assert!(text(&output).contains(&by_hand), "{}", text(&output));
    assert!(!text(&output).contains("a second time"), "{}", text(&output));
}

#[tokio::test]
async fn what_is_created_is_deleted_if_nothing_may_be_asked() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    let findings = client.examine(std::future::ready(()), |_| {}).await;
    let found = findings.iter().map(|it| it.found.as_str()).collect::<Vec<_>>().join("\n");
    assert_nothing_is_left(&sandbox, &found);
    assert!(sandbox.requests().iter().all(|it| it.method() != "PUT"), "{found}");
}

#[tokio::test]
async fn a_creation_that_is_refused_or_lost_is_a_failure() {
    let lost = "look for the outbound gateway `videosdk-sip doctor";
    for (status, part) in [(402, "nothing was created"), (500, lost)] {
        let sandbox = Sandbox::start();
        sandbox.reply_next_times_to("createOutboundGateway", 9, Reply::status(status));
        let client = sandbox.client().build().unwrap();
        let findings = fast(client.examine(std::future::pending(), |_| {})).await;
        let [only] = &findings[..] else { panic!("{findings:?}") };
        assert_eq!(only.level, Level::Fail);
        assert!(only.to_string().contains(part), "{only}");
    }
}

#[tokio::test]
async fn what_an_account_holds_is_counted_by_one_page_of_one_item() {
    let sandbox = Sandbox::start();
    for number in 0..120 {
        let id = format!("gw_{number}");
        sandbox.insert::<OutboundGateway>(serde_json::json!({ "id": id, "name": id }));
    }
    let findings = sandbox.client().diagnose(|_| {}).await;
    let account = findings.iter().find(|it| it.what == "account").unwrap();
    assert!(account.found.contains("121 outbound gateways"), "{account}");
    let lists = sandbox.requests();
    let lists: Vec<_> = lists.iter().filter_map(|it| it.operation()).collect();
    let each: std::collections::BTreeSet<_> = lists.iter().collect();
    assert_eq!(lists.len(), each.len(), "{lists:?}");

    // Where no page says it, all are read.
    let page = |ids: &[&str]| {
        let data: Vec<_> = ids.iter().map(|id| serde_json::json!({ "id": id })).collect();
        Reply::status(200).json(serde_json::json!({ "data": data }))
    };
    for ids in [&["a"][..], &["a", "b"], &["c"], &[]] {
        sandbox.reply_next_to("listOutboundGateways", page(ids));
    }
    let list = sandbox.client().build().unwrap();
    let count = list.operation("listOutboundGateways").unwrap().count().await.unwrap();
    assert_eq!(count, 3);
}

/// Whatever it is doing at the moment.
#[cfg(unix)]
#[test]
fn ctrl_c_deletes_what_was_created() {
    for operation in ["createOutboundGateway", "getOutboundGateway", "updateOutboundGateway"] {
        let sandbox = Sandbox::start();
        let slow = Duration::from_secs(if operation.starts_with("create") { 1 } else { 60 });
        sandbox.reply_next_to(operation, Reply::regular().delay(slow));
        let child = doctor_for(&sandbox).arg("--yes").spawn().unwrap();
        let asked = || sandbox.requests().iter().any(|it| it.operation() == Some(operation));
        while !asked() {
            std::thread::sleep(Duration::from_millis(5));
        }
        let output = interrupted(child);
        assert_eq!(output.status.code(), Some(130), "{operation}: {}", text(&output));
        assert!(text(&output).contains("deleted outbound_gateway_000001"), "{}", text(&output));
        assert!(text(&output).contains("interrupted"), "{}", text(&output));
        assert_nothing_is_left(&sandbox, &text(&output));
    }
}

#[cfg(unix)]
fn interrupted(child: Child) -> Output {
    let signal = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(signal.unwrap().success());
    child.wait_with_output().unwrap()
}

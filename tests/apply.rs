//! Resources are brought into line with what is wanted, and with nothing else.

#[path = "support/fast_clock.rs"]
mod fast_clock;

use std::time::Duration;

use fast_clock::fast;
use serde_json::{Value, json};
use tokio::time::Instant;
use videosdk_sip::apply::{ApplyAction, ApplyPlan};
use videosdk_sip::batch::BatchState;
use videosdk_sip::inbound_gateways::{InboundGateway, NewInboundGateway};
use videosdk_sip::outbound_gateways::{NewOutboundGateway, OutboundGateway, OutboundGateways};
use videosdk_sip::phone_numbers::PhoneNumber;
use videosdk_sip::routing_rules::{Direction, NewRoutingRule, RoomPrefix, RoomTarget, RoutingRule};
use videosdk_sip::sandbox::{OmittedFields, Reply, Sandbox};
use videosdk_sip::webhooks::{EventKind, NewWebhook, Webhook};
use videosdk_sip::{RetryPolicy, UpdateMethod};

/// The gateway that a sandbox begins with, and its name.
const SAMPLE: &str = "gateway_out_123456789";
const TWILIO: &str = "Twilio Outbound Gateway";
const PASSWORD: &str = "hunter2-secret";

fn gateways(sandbox: &Sandbox) -> OutboundGateways {
    let client = sandbox.client().with_retry(RetryPolicy::never()).build().expect("a client");
    client.outbound_gateways()
}

fn insert(sandbox: &Sandbox, id: &str, name: &str) {
    sandbox.insert::<OutboundGateway>(json!({
        "id": id, "name": name, "numbers": ["+1"], "address": "a.example", "record": false,
        "tags": ["theirs"], "geoRegion": "us002",
    }));
}

fn gateway(name: &str) -> NewOutboundGateway {
    NewOutboundGateway::new(name, ["+1"], "a.example")
}

/// The sample as somebody would write it down.
fn twilio() -> NewOutboundGateway {
    NewOutboundGateway::new(TWILIO, ["+14150001111", "+14150002222"], "sip:outbound.twilio.com")
        .credentials("outbound_user", PASSWORD)
        .tags(["staging", "test"])
}

/// What was sent, but for reading.
fn changes(sandbox: &Sandbox) -> Vec<(&'static str, Option<Value>)> {
    let requests = sandbox.requests();
    let changes = requests.iter().filter(|it| it.method() != "GET");
    changes.filter_map(|it| Some((it.operation()?, it.json()))).collect()
}

fn operations(sandbox: &Sandbox) -> Vec<&'static str> {
    sandbox.requests().iter().filter_map(|it| it.operation()).collect()
}

#[tokio::test]
async fn a_plan_says_what_would_be_done_and_does_nothing() {
    let sandbox = Sandbox::start();
    insert(&sandbox, "gw_sales", "Sales");
    insert(&sandbox, "gw_old", "Old");
    let support = gateway("Support")
        .credentials("user", PASSWORD)
        .record(true)
        .metadata([("env", "production")])
        .extra("holdMusic", json!("a secret, perhaps"));
    let sales = gateway("Sales").record(true).tags(["ours"]);
    let wanted = [support, sales, twilio()];
    let plan = gateways(&sandbox).apply(wanted.clone()).plan().await.expect("a plan");
    assert_eq!(
        plan.to_string(),
        r#"+ outbound gateway "Support"
    address: "a.example"
    auth.password: (sensitive value)
    auth.username: "user"
    holdMusic: (not shown)
    metadata: {"env":"production"}
    name: "Support"
    numbers: ["+1"]
    record: true
~ outbound gateway "Sales" (gw_sales)
    record: false → true
    tags: ["theirs"] → ["ours"]
    not shown, and perhaps reset by the change: enableDtmf, noiseCancellation
  outbound gateway "Old" (gw_old): present but not listed
Plan: 1 to create, 1 to change, 0 to delete, 1 unchanged, 1 not listed."#
    );
    assert!(!plan.is_empty());
    assert_eq!(plan.to_create()[0].name, "Support");
    assert_eq!(plan.to_change()[0].before().id.as_ref(), "gw_sales");
    assert_eq!(plan.unchanged()[0].id.as_ref(), SAMPLE);
    assert_eq!(plan.unlisted()[0].id.as_ref(), "gw_old");
    assert!(plan.to_delete().is_empty());
    // Read once, and again what is to be changed.
    assert_eq!(operations(&sandbox), ["listOutboundGateways", "getOutboundGateway"]);
    assert_eq!(sandbox.requests().len(), 2);

    let requests = plan.requests().expect("requests");
    let shown: Vec<_> = requests.iter().map(|it| (it.method.as_str(), it.json.clone())).collect();
    assert_eq!(shown[0].0, "POST");
    assert_eq!(
        shown[1],
        ("PUT", Some(json!({ "record": true, "tags": ["ours"], "geoRegion": "us002" })))
    );
    assert_eq!(shown.len(), 2);

    let json = serde_json::to_value(&plan).expect("JSON");
    assert_eq!(json["kind"], "outbound gateway");
    assert_eq!(json["create"][0]["key"], "Support");
    assert_eq!(json["create"][0]["fields"]["auth"]["password"], "[REDACTED]");
    assert_eq!(json["create"][0]["fields"]["holdMusic"], "[REDACTED]");
    assert_eq!(json["change"][0]["key"], "Sales");
    assert_eq!(json["change"][0]["id"], "gw_sales");
    assert_eq!(
        json["change"][0]["diff"][0],
        json!({ "name": "record", "before": false, "after": true, "secrets": [] })
    );
    assert_eq!(json["unchanged"], json!([{ "key": TWILIO, "id": SAMPLE }]));
    assert_eq!(json["unlisted"], json!([{ "key": "Old", "id": "gw_old" }]));
    assert_eq!(json["delete"], json!([]));
    assert_eq!(
        json["counts"],
        json!({ "create": 1, "change": 1, "delete": 0, "unchanged": 1, "unlisted": 1 })
    );
    let shapes: Vec<_> = json.as_object().expect("an object").keys().collect();
    assert_eq!(shapes, ["change", "counts", "create", "delete", "kind", "unchanged", "unlisted"]);
}

#[tokio::test]
async fn what_was_applied_is_unchanged_afterwards_and_only_reading_is_sent() {
    for rule in [OmittedFields::Unchanged, OmittedFields::Reset] {
        let sandbox = Sandbox::builder().omitted_fields(rule).start().expect("a sandbox");
        insert(&sandbox, "gw_sales", "Sales");
        let wanted =
            || [gateway("Support").credentials("u", PASSWORD), gateway("Sales").record(true)];
        let report = gateways(&sandbox).apply(wanted()).send().await.expect("a report");
        // Which field was reset besides, the report says.
        let summary = report.to_string();
        assert!(summary.ends_with("1 created, 1 changed, 0 deleted"), "{summary}");
        assert!(report.is_done());
        let created = &report.entries[0];
        assert_eq!((created.action, created.key.as_str()), (ApplyAction::Create, "Support"));
        let id = created.id.clone().expect("an identifier");
        assert_eq!(
            sandbox.secret_of::<OutboundGateway>(&id, "auth.password").as_deref(),
            Some(PASSWORD)
        );
        // What was not set is as it was, whatever the server does.
        let sales = sandbox.shown::<OutboundGateway>("gw_sales").expect("Sales");
        assert_eq!((&sales["record"], &sales["geoRegion"]), (&json!(true), &json!("us002")));
        assert_eq!(sales["tags"], json!(["theirs"]));

        let before = sandbox.requests().len();
        let plan = gateways(&sandbox).apply(wanted()).plan().await.expect("a plan");
        assert!(plan.is_empty(), "{plan}");
        assert_eq!(plan.counts().unchanged, 2);
        let report = plan.send().await.expect("a report");
        assert_eq!(report.to_string(), "0 created, 0 changed, 0 deleted");
        assert_eq!(operations(&sandbox)[before..], ["listOutboundGateways"]);
    }
}

#[tokio::test]
async fn a_new_password_alone_is_sent_when_asked_for() {
    let sandbox = Sandbox::start();
    let apply = || gateways(&sandbox).apply([twilio()]);
    let plan = apply().plan().await.expect("a plan");
    assert!(plan.is_empty(), "{plan}");
    let plan = apply().sending_secrets().plan().await.expect("a plan");
    assert_eq!(
        plan.to_string(),
        format!(
            "~ outbound gateway \"{TWILIO}\" ({SAMPLE})\n    auth.password: set, cannot be compared\n    \
             not shown, and perhaps reset by the change: enableDtmf\n\
             Plan: 0 to create, 1 to change, 0 to delete, 0 unchanged, 0 not listed."
        )
    );
    assert!(plan.send().await.expect("a report").is_done());
    let sent = sandbox.secret_of::<OutboundGateway>(SAMPLE, "auth.password");
    assert_eq!(sent.as_deref(), Some(PASSWORD));
    // Another user name takes the password along.
    let wanted = twilio().credentials("other", PASSWORD);
    let plan = gateways(&sandbox).apply([wanted]).plan().await.expect("a plan");
    assert!(plan.to_string().contains("auth.password: set, cannot be compared"), "{plan}");
}

#[tokio::test]
async fn secrets_are_in_no_output() {
    let sandbox = Sandbox::start();
    let wanted = [gateway("Support").credentials("user", PASSWORD), twilio()];
    let plan = gateways(&sandbox).apply(wanted).sending_secrets().plan().await.expect("a plan");
    let json = serde_json::to_string(&plan).expect("JSON");
    let requests = plan.requests().expect("requests");
    let mut shown = vec![plan.to_string(), format!("{plan:?} {plan:#?}"), json];
    shown.push(format!("{requests:?} {}", serde_json::to_string(&requests).expect("JSON")));
    // The server echoes it.
    let echo = json!({ "message": format!("the password {PASSWORD} is too short") });
    sandbox.reply_next_times_to("createOutboundGateway", 1, Reply::status(400).json(echo.clone()));
    sandbox.reply_next_times_to("updateOutboundGateway", 1, Reply::status(400).json(echo));
    let mut batch = plan.batch().expect("a batch");
    shown.push(format!("{batch:?}"));
    while let Some(entry) = batch.next().await {
        shown.push(format!("{entry} {entry:?} {entry:#?}"));
    }
    let report = batch.report();
    assert_eq!(report.of(BatchState::NotDone).count(), 2);
    shown.push(format!("{report} {report:?} {report:#?}"));
    shown.push(serde_json::to_string(&report).expect("JSON"));
    for text in shown {
        assert!(!text.contains(PASSWORD), "a password is shown in {} characters", text.len());
    }
}

#[tokio::test]
async fn what_cannot_be_meant_is_refused_before_anything_is_sent() {
    let sandbox = Sandbox::start();
    let wanted = [
        gateway("Support"),
        gateway("Support"),
        gateway(" "),
        NewOutboundGateway::new("Sales", ["+1"], "a.example").credentials("user", "••••••••"),
    ];
    let error = gateways(&sandbox).apply(wanted).plan().await.expect_err("refused");
    assert!(error.is_invalid_request());
    let text = error.to_string();
    assert!(text.contains("outbound gateway \"Support\" is wanted more than once"), "{text}");
    assert!(text.contains("outbound gateway \" \": `name` is blank"), "{text}");
    assert!(text.contains("outbound gateway \"Sales\": `password` is a mask"), "{text}");
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn two_of_one_name_are_refused_with_their_ids_if_it_is_wanted() {
    let sandbox = Sandbox::start();
    insert(&sandbox, "gw_1", "Sales");
    insert(&sandbox, "gw_2", "Sales");
    let error = gateways(&sandbox).apply([gateway("Sales")]).plan().await.expect_err("refused");
    assert!(error.is_ambiguous());
    let text = error.to_string();
    assert!(
        text.contains("2 of the kind outbound gateway have the `name` \"Sales\": gw_1, gw_2"),
        "{text}"
    );
    // Names are compared as they are.
    let plan = gateways(&sandbox).apply([gateway("sales")]).plan().await.expect("a plan");
    assert_eq!((plan.counts().create, plan.counts().unlisted), (1, 3));
}

#[tokio::test]
async fn deletions_are_asked_for_counted_and_last() {
    let sandbox = Sandbox::start();
    insert(&sandbox, "gw_1", "Old");
    insert(&sandbox, "gw_2", "Older");
    sandbox.insert::<OutboundGateway>(json!({ "id": "gw_3", "address": "nameless.example" }));
    let plan = || async {
        let wanted = [twilio(), gateway("Support")];
        gateways(&sandbox).apply(wanted).deleting_unlisted().plan().await.expect("a plan")
    };
    let shown = plan().await.to_string();
    assert!(shown.contains("- outbound gateway \"Old\" (gw_1)\n"), "{shown}");
    assert!(shown.contains("  outbound gateway (gw_3): present but not listed\n"), "{shown}");
    assert!(shown.ends_with("1 to create, 0 to change, 2 to delete, 1 unchanged, 1 not listed."));
    let requests = plan().await.requests().expect("requests");
    assert_eq!(requests.iter().filter(|it| it.method == "DELETE").count(), 2);

    for confirmed in [None, Some(0), Some(1), Some(3)] {
        let plan = plan().await;
        let plan = match confirmed {
            Some(count) => plan.confirm_deletions(count),
            None => plan,
        };
        let error = plan.send().await.expect_err("refused");
        assert!(error.is_invalid_request());
        let text = error.to_string();
        let which = "the plan has 2: outbound gateway \"Old\" (gw_1), \"Older\" (gw_2)";
        assert!(text.contains(which) && text.contains("confirm 2"), "{text}");
    }
    assert_eq!(changes(&sandbox), []);

    // Nothing is deleted after a failure.
    sandbox.reply_next_to("createOutboundGateway", Reply::status(400));
    let report = plan().await.confirm_deletions(2).send().await.expect("a report");
    assert_eq!(report.of(BatchState::NotDone).count(), 3);
    assert!(report.entries[1].error.is_none(), "not begun");
    assert!(sandbox.shown::<OutboundGateway>("gw_1").is_some());

    // One that is gone by now is as wanted.
    sandbox.reply_next_to("deleteOutboundGateway", Reply::status(404));
    let report = plan().await.confirm_deletions(2).send().await.expect("a report");
    assert_eq!(report.to_string(), "1 created, 0 changed, 2 deleted");
    let sent: Vec<_> = changes(&sandbox).into_iter().map(|(operation, _)| operation).collect();
    let expected = ["createOutboundGateway", "deleteOutboundGateway", "deleteOutboundGateway"];
    assert_eq!(sent[1..], expected);

    // A count without deletions is a mistake, too.
    let plan = gateways(&sandbox).apply([twilio()]).plan().await.expect("a plan");
    let error = plan.confirm_deletions(1).send().await.expect_err("refused");
    assert!(
        error.to_string().contains("1 deletions were confirmed, and the plan has 0"),
        "{error}"
    );
}

fn add_number(sandbox: &Sandbox, number: &str) {
    sandbox.insert::<PhoneNumber>(json!({ "phoneNumber": { "e164": number } }));
}

#[tokio::test]
async fn routing_rules_are_applied_and_their_direction_is_fixed() {
    let sandbox = Sandbox::start();
    add_number(&sandbox, "+14155550123");
    let rules = sandbox.client().build().expect("a client").routing_rules();
    let sales = || {
        NewRoutingRule::new("Sales", Direction::Outbound, ["+14155550123"])
            .room(RoomTarget::with_prefix(RoomPrefix::Blank).pin("4711-secret"))
            .headers([("X-Customer-Id", "4711")])
    };
    let sample = |direction| {
        NewRoutingRule::new("Inbound support rule", direction, ["+14155551234"]).dtmf(true)
    };
    let wanted = || [sales(), sample(Direction::Inbound)];
    let plan = rules.apply(wanted()).plan().await.expect("a plan");
    let shown = plan.to_string();
    assert!(shown.contains("    room.pin: (sensitive value)\n"), "{shown}");
    assert!(
        shown.contains(
            "~ routing rule \"Inbound support rule\" (rr_abc123)\n    dtmf: false → true\n"
        )
    );
    let report = plan.send().await.expect("a report");
    assert_eq!(report.to_string(), "1 created, 1 changed, 0 deleted");
    let plan = rules.apply(wanted()).plan().await.expect("a plan");
    assert!(plan.is_empty(), "{plan}");
    assert_eq!(plan.unchanged().len(), 2);

    let before = sandbox.requests().len();
    let turned = NewRoutingRule::new("Sales", Direction::Inbound, ["+14155550123"]);
    let wanted = [turned, sample(Direction::Outbound)];
    let error = rules.apply(wanted).plan().await.expect_err("refused");
    assert!(error.is_invalid_request());
    let text = error.to_string();
    let expected = "`type` of routing rule \"Inbound support rule\" (rr_abc123) is \"inbound\", and \
                    \"outbound\" is wanted; it is fixed once a routing rule is created: delete \
                    rr_abc123, and apply again";
    assert!(text.contains(expected), "{text}");
    assert!(text.contains("`type` of routing rule \"Sales\""), "both: {text}");
    let sent = sandbox.requests();
    assert!(sent[before..].iter().all(|it| it.method() == "GET"));
    assert!(!sandbox.shown::<RoutingRule>("rr_abc123").expect("it")["dtmf"].is_null());
}

#[tokio::test]
async fn a_number_moves_from_one_rule_to_another_in_one_go() {
    let sandbox = Sandbox::start();
    let rules = sandbox.client().with_retry(RetryPolicy::never()).build().expect("a client");
    let rules = rules.routing_rules();
    let numbers = ["+14155550121", "+14155550122", "+14155550123"];
    numbers.iter().for_each(|number| add_number(&sandbox, number));
    let rule = |name: &str, number: &str| NewRoutingRule::new(name, Direction::Inbound, [number]);
    let before = [rule("A", numbers[0]), rule("B", numbers[1])];
    assert!(rules.apply(before).send().await.expect("a report").is_done());
    // Each takes the number that the next gives up; `D` can never have its own.
    let wanted = || {
        let all = [rule("C", numbers[0]), rule("A", numbers[1]), rule("B", numbers[2])];
        all.into_iter().chain([rule("D", "+19")])
    };
    let begun = sandbox.requests().len();
    let plan = rules.apply(wanted()).plan().await.expect("a plan");
    let mut batch = plan.batch().expect("a batch").with_concurrency(1);
    while batch.next().await.is_some() {}
    let report = batch.report();
    let summary = report.to_string();
    assert!(summary.ends_with("1 created, 2 changed, 0 deleted, 1 not done"), "{summary}");
    assert!(summary.contains("Phone number +19 not found"), "{summary}");
    assert_eq!(batch.progress().to_string(), "4 of 4, 1 failed");
    // As long as others are done: A, C and D were refused at first, D for good.
    let sent = sandbox.requests()[begun..].iter().filter(|it| it.method() != "GET").count();
    assert!((4..=10).contains(&sent), "{sent}");
}

#[tokio::test]
async fn what_is_cancelled_at_its_second_try_may_be_done() {
    let sandbox = Sandbox::start();
    sandbox.reply_next_to("createOutboundGateway", Reply::status(409));
    let mut batch = plan_of(&sandbox, 2).await.batch().expect("a batch").with_concurrency(1);
    assert_eq!(batch.next().await.expect("the other").key, "Gateway 1");
    let late = Reply::regular().delay(Duration::from_millis(300));
    sandbox.reply_next_to("createOutboundGateway", late);
    let arrived = async {
        while changes(&sandbox).len() < 3 {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        biased;
        () = arrived => {}
        entry = batch.next() => panic!("it is late: {entry:?}"),
    }
    assert_eq!(
        batch.report().to_string().lines().last(),
        Some("1 created, 0 changed, 0 deleted, 1 unknown")
    );
    batch.cancel();
    let entry = &batch.report().entries[0];
    assert_eq!((entry.state, entry.error.is_none()), (BatchState::Unknown, true));
    assert_eq!(batch.progress().to_string(), "2 of 2, 1 failed");
}

#[tokio::test]
async fn webhooks_are_known_by_their_address() {
    let sandbox = Sandbox::start();
    let webhooks = sandbox.client().build().expect("a client").webhooks();
    let wanted = || {
        [
            NewWebhook::new("https://example.com/hook", [EventKind::CallStarted]),
            NewWebhook::new("https://example.com/other", [EventKind::CallHangup]),
        ]
    };
    let plan = webhooks.apply(wanted()).plan().await.expect("a plan");
    let shown = plan.to_string();
    assert!(shown.starts_with("+ webhook \"https://example.com/other\"\n"), "{shown}");
    let changed = "~ webhook \"https://example.com/hook\" (wh_123456789)\n    events: \
                   [\"call-started\",\"call-hangup\"] → [\"call-started\"]\n";
    assert!(shown.contains(changed), "{shown}");
    // The server requires both, whatever changes.
    let update = plan.requests().expect("requests").remove(1);
    let both = json!({ "url": "https://example.com/hook", "events": ["call-started"] });
    assert_eq!(update.json, Some(both));
    let report = plan.send().await.expect("a report");
    assert_eq!(report.to_string(), "1 created, 1 changed, 0 deleted");
    assert_eq!(report.entries[0].key, "https://example.com/other");
    let plan = webhooks.apply(wanted()).plan().await.expect("a plan");
    assert!(plan.is_empty() && plan.unchanged().len() == 2, "{plan}");
    let twice = [wanted(), wanted()].into_iter().flatten();
    let error = webhooks.apply(twice).plan().await.expect_err("refused");
    assert!(error.to_string().contains("give each a `url` of its own"), "{error}");
    assert!(sandbox.shown::<Webhook>("wh_123456789").is_some());
}

#[tokio::test]
async fn inbound_gateways_are_applied() {
    let sandbox = Sandbox::start();
    let gateways = sandbox.client().build().expect("a client").inbound_gateways();
    let wanted =
        || [NewInboundGateway::new("Support", ["+14155550123"]).allowed_addresses(["203.0.113.7"])];
    let report = gateways.apply(wanted()).send().await.expect("a report");
    assert_eq!(report.to_string(), "1 created, 0 changed, 0 deleted");
    let id = report.entries[0].id.clone().expect("an identifier");
    assert!(sandbox.shown::<InboundGateway>(id).is_some());
    assert!(gateways.apply(wanted()).plan().await.expect("a plan").is_empty());
}

#[tokio::test]
async fn three_hundred_over_pages_are_found() {
    let sandbox = Sandbox::start();
    for number in 0..300 {
        insert(&sandbox, &format!("gw_{number:03}"), &format!("Gateway {number}"));
    }
    let wanted =
        (0..310).map(|number| gateway(&format!("Gateway {number}")).record(number % 100 == 7));
    let plan = gateways(&sandbox).apply(wanted).plan().await.expect("a plan");
    assert_eq!(
        plan.counts().to_string(),
        "Plan: 10 to create, 3 to change, 0 to delete, 297 unchanged, 1 not listed."
    );
    // 16 pages, each once; and each one to change.
    assert_eq!(sandbox.requests().len(), 16 + 3);
    let report = plan.send().await.expect("a report");
    assert_eq!(report.of(BatchState::Done).count(), 13);
}

#[tokio::test]
async fn what_a_list_does_not_show_is_read_before_it_counts() {
    let sandbox = Sandbox::start();
    let short = json!({ "data": [{ "id": SAMPLE, "name": TWILIO }] });
    sandbox.reply_next_to("listOutboundGateways", Reply::status(200).json(short));
    let plan = gateways(&sandbox).apply([twilio()]).plan().await.expect("a plan");
    assert!(plan.is_empty() && plan.unchanged().len() == 1, "{plan}");
    // Without its name, too: it would be created a second time.
    let shorter = json!({ "data": [{ "id": SAMPLE }] });
    sandbox.reply_next_to("listOutboundGateways", Reply::status(200).json(shorter));
    let plan = gateways(&sandbox).apply([twilio()]).plan().await.expect("a plan");
    assert!(plan.is_empty() && plan.unchanged().len() == 1, "{plan}");
    // A direction that the list does not show is compared all the same.
    let rules = sandbox.client().build().expect("a client").routing_rules();
    let short = json!({ "data": [{
        "id": "rr_abc123", "name": "Inbound support rule", "numbers": ["+14155551234"],
    }] });
    sandbox.reply_next_to("listRoutingRules", Reply::status(200).json(short));
    let turned = NewRoutingRule::new("Inbound support rule", Direction::Outbound, ["+14155551234"]);
    assert!(rules.apply([turned]).plan().await.expect_err("refused").is_invalid_request());
}

#[tokio::test]
async fn what_is_never_shown_is_not_sent_time_and_again() {
    let sandbox = Sandbox::start();
    // An empty list that responses leave out, and a part that nobody knows.
    sandbox.insert::<OutboundGateway>(json!({
        "id": "gw", "name": "Sales", "numbers": ["+1"], "address": "a.example",
        "auth": { "username": "user", "password": "x", "realm": "carrier" },
    }));
    let wanted = || gateway("Sales").tags(Vec::<String>::new()).credentials("user", PASSWORD);
    let plan = gateways(&sandbox).apply([wanted()]).plan().await.expect("a plan");
    assert!(plan.is_empty(), "{plan}");
    // A list that is shown is emptied.
    insert(&sandbox, "gw", "Sales");
    let plan = gateways(&sandbox).apply([wanted()]).plan().await.expect("a plan");
    assert!(plan.to_string().contains("tags: [\"theirs\"] → []"), "{plan}");
}

#[tokio::test]
async fn one_that_vanishes_while_it_is_read_is_created() {
    let sandbox = Sandbox::start();
    sandbox.reply_next_to("getOutboundGateway", Reply::status(404));
    let plan = gateways(&sandbox).apply([twilio().record(false)]).plan().await.expect("a plan");
    assert_eq!((plan.counts().create, plan.counts().change), (1, 0));
    // One that was renamed meanwhile is nobody's.
    let renamed = json!({ "id": SAMPLE, "name": "Renamed" });
    sandbox.reply_next_to("getOutboundGateway", Reply::status(200).json(renamed));
    let error = gateways(&sandbox).apply([twilio().record(false)]).plan().await;
    assert!(error.expect_err("refused").is_conflict());
}

#[tokio::test]
async fn what_somebody_else_created_since_the_plan_is_not_created_again() {
    let sandbox = Sandbox::start();
    let wanted = [gateway("Same"), gateway("Other").record(true), gateway("Mine")];
    let plan = gateways(&sandbox).apply(wanted).plan().await.expect("a plan");
    insert(&sandbox, "gw_same", "Same");
    insert(&sandbox, "gw_other", "Other");
    let report = plan.send().await.expect("a report");
    let entry = |key: &str| report.entries.iter().find(|it| it.key == key).expect("an entry");
    assert_eq!(entry("Same").state, BatchState::Done);
    assert_eq!(entry("Same").id.as_deref(), Some("gw_same"));
    assert_eq!(entry("Other").state, BatchState::NotDone);
    let error = entry("Other").error.as_ref().expect("an error");
    assert!(
        error.is_conflict() && error.to_string().contains("apply again to change it"),
        "{error}"
    );
    assert_eq!(entry("Mine").state, BatchState::Done);
    assert_eq!(changes(&sandbox).len(), 1);
    // Whether a secret is the same, nobody knows.
    let secret = || gateways(&sandbox).apply([gateway("Key").credentials("user", PASSWORD)]);
    let (plain, sending) = (secret(), secret().sending_secrets());
    let plans = [plain.plan().await.expect("a plan"), sending.plan().await.expect("a plan")];
    sandbox.insert::<OutboundGateway>(json!({
        "id": "gw_key", "name": "Key", "numbers": ["+1"], "address": "a.example",
        "auth": { "username": "user", "password": "x" },
    }));
    let mut states = Vec::new();
    for plan in plans {
        states.push(plan.send().await.expect("a report").entries[0].state);
    }
    assert_eq!(states, [BatchState::Done, BatchState::NotDone]);
    // Unless nobody knows what is there: then nothing is created.
    let plan = gateways(&sandbox).apply([gateway("Next")]).plan().await.expect("a plan");
    sandbox.reply_next_to("listOutboundGateways", Reply::status(503));
    let report = plan.send().await.expect("a report");
    assert_eq!(report.of(BatchState::NotDone).count(), 1);
    assert!(report.entries[0].error.as_ref().is_some_and(videosdk_sip::Error::is_server_error));
    assert_eq!(changes(&sandbox).len(), 1);
}

#[tokio::test]
async fn a_creation_whose_outcome_is_unknown_is_looked_for_and_never_repeated() {
    // Applied or not: the response is lost.
    for (reply, state) in [
        (Reply::regular().then_close(), BatchState::Done),
        (Reply::regular().with_status(500).body(""), BatchState::Done),
        (Reply::close(), BatchState::Unknown),
        (Reply::status(502).body("<html>"), BatchState::Unknown),
    ] {
        let sandbox = Sandbox::start();
        // With the usual retries.
        let gateways = sandbox.client().build().expect("a client").outbound_gateways();
        sandbox.reply_next_to("createOutboundGateway", reply);
        let report = fast(gateways.apply([gateway("Support")]).send()).await.expect("a report");
        let entry = &report.entries[0];
        assert_eq!(entry.state, state);
        assert_eq!(entry.id.is_some(), state == BatchState::Done);
        assert_eq!(entry.error.is_none(), state == BatchState::Done);
        let creations =
            operations(&sandbox).iter().filter(|it| **it == "createOutboundGateway").count();
        assert_eq!(creations, 1, "never a second time");
        if state == BatchState::Unknown {
            let text = report.to_string();
            assert!(
                text.starts_with("create outbound gateway \"Support\": outcome unknown: "),
                "{text}"
            );
            assert!(text.ends_with("0 created, 0 changed, 0 deleted, 1 unknown"), "{text}");
        }
    }
}

#[tokio::test]
async fn a_report_says_what_is_otherwise_than_it_was_sent() {
    let sandbox = Sandbox::start();
    let other = json!({ "id": "gw_9", "name": "Support Inc.", "numbers": ["+1"] });
    sandbox.reply_next_to("createOutboundGateway", Reply::regular().json(other));
    let report = gateways(&sandbox).apply([gateway("Support")]).send().await.expect("a report");
    assert_eq!(
        report.to_string(),
        "create outbound gateway \"Support\": done (gw_9), but address: \"a.example\" → not shown; \
         name: \"Support\" → \"Support Inc.\"\n1 created, 0 changed, 0 deleted"
    );
    let json = serde_json::to_value(&report).expect("JSON");
    let entry = &json["entries"][0];
    assert_eq!(entry["action"], "create");
    assert_eq!(entry["kind"], "outbound gateway");
    assert_eq!((&entry["key"], &entry["id"]), (&json!("Support"), &json!("gw_9")));
    assert_eq!((&entry["state"], &entry["error"]), (&json!("done"), &Value::Null));
    assert_eq!(entry["unexpected"][1]["name"], "name");
}

#[tokio::test]
async fn a_field_that_only_an_update_has_is_applied_as_an_extra_field() {
    let sandbox = Sandbox::builder().allow_unknown_fields(true).start().expect("a sandbox");
    let wanted = || [twilio().extra("allowedNumbers", json!(["+91*"]))];
    let plan = gateways(&sandbox).apply(wanted()).plan().await.expect("a plan");
    assert!(plan.to_string().contains("allowedNumbers: [\"+14159999999\"] → [\"+91*\"]"), "{plan}");
    assert!(plan.send().await.expect("a report").is_done());
    assert!(gateways(&sandbox).apply(wanted()).plan().await.expect("a plan").is_empty());
}

async fn plan_of(sandbox: &Sandbox, count: usize) -> ApplyPlan<OutboundGateway> {
    let wanted = (0..count).map(|number| gateway(&format!("Gateway {number}")));
    gateways(sandbox).apply(wanted).plan().await.expect("a plan")
}

#[tokio::test]
async fn a_plan_is_sent_as_a_batch_with_limits_and_progress() {
    let sandbox = Sandbox::start();
    let mut batch = plan_of(&sandbox, 20)
        .await
        .batch()
        .expect("a batch")
        .with_rate_limit(5)
        .with_concurrency(3);
    assert_eq!(batch.progress().to_string(), "0 of 20");
    let took = fast(async {
        let started = Instant::now();
        let mut seen = 0;
        while let Some(entry) = batch.next().await {
            seen += 1;
            assert_eq!(entry.state, BatchState::Done);
            assert!(batch.progress().finished() >= seen && batch.progress().in_flight <= 3);
        }
        assert_eq!(seen, 20, "each once");
        started.elapsed()
    })
    .await;
    assert!(took >= Duration::from_secs(3), "20 requests, 5 a second: {took:?}");
    assert_eq!(batch.progress().to_string(), "20 of 20");
    assert!(batch.next().await.is_none());
}

#[tokio::test]
async fn a_stopped_batch_begins_nothing_more() {
    let sandbox = Sandbox::start();
    let mut batch = plan_of(&sandbox, 20).await.batch().expect("a batch").with_concurrency(2);
    batch.next().await.expect("one");
    batch.stop();
    while batch.next().await.is_some() {}
    let (done, created) = (batch.report().of(BatchState::Done).count(), changes(&sandbox).len());
    assert_eq!(done, created);
    assert!((1..=4).contains(&done), "{done}");
    assert_eq!(batch.report().of(BatchState::NotDone).count(), 20 - done);
    // Before anything has begun, too.
    let mut batch = plan_of(&sandbox, 20).await.batch().expect("a batch");
    batch.stop();
    assert!(batch.next().await.is_none());
    assert_eq!(changes(&sandbox).len(), created);
}

#[tokio::test]
async fn the_options_of_requests_count() {
    let sandbox = Sandbox::start();
    let plan = gateways(&sandbox).apply([twilio().record(false), gateway("Support")]);
    let plan = plan.with_update_method(UpdateMethod::Patch).plan().await.expect("a plan");
    let methods: Vec<_> =
        plan.requests().expect("requests").into_iter().map(|it| it.method.to_string()).collect();
    assert_eq!(methods, ["POST", "PATCH"]);
    let error = gateways(&sandbox).apply([twilio()]).with_timeout(Duration::ZERO).plan().await;
    assert!(error.expect_err("refused").is_invalid_request());
    // Nothing wanted is nothing to do, and nothing to delete.
    let plan = gateways(&sandbox).apply([]).plan().await.expect("a plan");
    assert!(plan.is_empty() && plan.unlisted().len() == 1);
}

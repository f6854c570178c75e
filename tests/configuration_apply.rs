//! A configuration is applied kind after kind, what others refer to first.

#[path = "support/fast_clock.rs"]
mod fast_clock;

use std::time::Duration;

use fast_clock::fast;
use serde_json::{Value, json};
use videosdk_sip::apply::{ApplyReport, Configuration};
use videosdk_sip::batch::BatchState;
use videosdk_sip::outbound_gateways::OutboundGateway;
use videosdk_sip::phone_numbers::PhoneNumber;
use videosdk_sip::rooms::Room;
use videosdk_sip::routing_rules::RoutingRule;
use videosdk_sip::sandbox::{Reply, Sandbox};
use videosdk_sip::webhooks::Webhook;
use videosdk_sip::{Client, Error, RetryPolicy};

const PASSWORD: &str = "hunter2-canary";

fn client(sandbox: &Sandbox) -> Client {
    sandbox.client().with_retry(RetryPolicy::never()).build().expect("a client")
}

fn configuration(json: Value) -> Configuration {
    serde_json::from_value(json).expect("a configuration")
}

/// Everything that a file may hold.
fn everything() -> Value {
    json!({
        "routingRules": [
            { "name": "Support", "type": "inbound", "phoneNumbers": ["+14155550123"] },
            { "name": "Sales", "type": "outbound",
              "phoneNumbers": ["+14155550124", "+14155551234"],
              "room": { "type": "static", "id": "abcd-efgh-ijkl" } },
        ],
        "outboundGateways": [{
            "name": "Telnyx", "numbers": ["+14155550123"], "address": "sip.telnyx.com",
            "auth": { "username": "user", "password": PASSWORD },
        }],
        "inboundGateways": [{ "name": "Carrier", "numbers": ["+14155550123"] }],
        "webhooks": [{ "url": "https://example.com/new", "events": ["call-started"] }],
        "phoneNumbers": [numbers(&["+14155550123", "+14155550124"])],
    })
}

fn numbers(numbers: &[&str]) -> Value {
    json!({
        "name": "Ours", "phoneNumbers": numbers, "isShared": true,
        "inbound": { "sipRegion": "us002" },
        "outbound": { "address": "sip.example.com", "sipRegion": "us002", "transport": "tls",
                      "auth": { "username": "user", "password": PASSWORD } },
    })
}

/// What was sent, but for reading.
fn changes(sandbox: &Sandbox) -> Vec<&'static str> {
    let requests = sandbox.requests();
    let changes = requests.iter().filter(|it| it.method() != "GET");
    changes.filter_map(|it| it.operation()).collect()
}

async fn plan_error(sandbox: &Sandbox, json: Value) -> Error {
    let plan = client(sandbox).apply(configuration(json)).plan().await;
    plan.map(|it| it.to_string()).expect_err("refused")
}

async fn names(sandbox: &Sandbox) -> Vec<String> {
    let gateways = client(sandbox).outbound_gateways().list().all().await.expect("gateways");
    let rules = client(sandbox).routing_rules().list().all().await.expect("rules");
    let hooks = client(sandbox).webhooks().list().all().await.expect("webhooks");
    let numbers = client(sandbox).phone_numbers().list().all().await.expect("numbers");
    let gateways = gateways.into_iter().filter_map(|it| it.name).filter(|it| it != "Ours");
    let mut names: Vec<_> = gateways
        .chain(rules.into_iter().filter_map(|it| it.name))
        .chain(hooks.into_iter().filter_map(|it| it.url))
        .chain(numbers.into_iter().map(|it| it.details.e164.to_string()))
        .collect();
    names.sort();
    names
}

fn states(report: &ApplyReport, kind: &str) -> Vec<BatchState> {
    report.entries.iter().filter(|it| it.kind == kind).map(|it| it.state).collect()
}

#[tokio::test]
async fn kinds_are_sent_in_the_order_of_their_references() {
    let sandbox = Sandbox::start();
    let plan = client(&sandbox).apply(configuration(everything())).plan().await.expect("a plan");
    assert_eq!(changes(&sandbox), [""; 0]);
    assert_eq!(plan.counts().create, 7, "{plan}");
    let order: Vec<_> = plan.counts_by_section().into_iter().map(|(key, _)| key).collect();
    let place = |key: &str| order.iter().position(|it| *it == key);
    assert!(place("phoneNumbers") < place("routingRules"), "{order:?}");
    let (shown, debug) = (plan.to_string(), format!("{plan:?}"));
    for line in [
        "+ phone number \"+14155550123\"\n",
        "+ phone number \"+14155550124\"\n",
        "    outbound.auth.password: (sensitive value)\n",
        "+ routing rule \"Support\"\n",
        "+ webhook \"https://example.com/new\"\n",
        "\nPlan: 7 to create, 0 to change, 0 to delete, 0 unchanged, 4 not listed.",
    ] {
        assert!(shown.contains(line), "{line}: {shown}");
    }
    assert_eq!(shown.matches("Plan:").count(), 1, "{shown}");
    let json = serde_json::to_value(&plan).expect("JSON");
    assert_eq!(json["counts"]["create"], 7);
    assert_eq!(json["sections"][place("phoneNumbers").unwrap()]["section"], "phoneNumbers");
    assert_eq!(json["sections"][0]["kind"].as_str().map(str::is_empty), Some(false));
    for text in [shown, debug, json.to_string()] {
        assert!(!text.contains("canary"), "{text}");
    }
    assert_eq!(plan.requests().expect("requests").len(), 6);
    assert_eq!(plan.of::<OutboundGateway>().map(|it| it.to_create().len()), Some(1));

    let report = plan.send().await.expect("sent");
    assert!(report.is_done(), "{report}");
    assert_eq!(report.to_string(), "7 created, 0 changed, 0 deleted");
    let sent = changes(&sandbox);
    assert_eq!(sent.len(), 6, "{sent:?}");
    let place = |operation: &str| sent.iter().position(|it| *it == operation);
    assert!(place("createPhoneNumbers") < place("createRoutingRule"), "{sent:?}");

    let again = client(&sandbox).apply(configuration(everything())).plan().await.expect("a plan");
    assert!(again.is_empty(), "{again}");
    assert!(again.to_string().contains("phone number: 2 there already; how they were added"));
    assert_eq!(again.counts().unchanged, 7, "{again}");
}

#[tokio::test]
async fn what_is_referred_to_and_missing_is_said_at_once_and_before_anything_is_sent() {
    let sandbox = Sandbox::start();
    let rule = |name: &str, numbers: &[&str], room: &str| {
        json!({ "name": name, "type": "outbound", "phoneNumbers": numbers,
                "room": { "type": "static", "id": room } })
    };
    let rules = json!({
        "webhooks": [{ "url": "https://example.com/new", "events": ["call-started"] }],
        "routingRules": [
            rule("There", &["+14155551234"], "abcd-efgh-ijkl"),
            rule("Support", &["+14155551234", "+14155550199"], "no-such-room"),
            rule("Sales", &["+14155550199", "415 555"], "abcd-efgh-ijkl"),
        ],
    });
    let error = plan_error(&sandbox, rules).await;
    assert!(error.is_invalid_request(), "{error}");
    let text = error.to_string();
    for reason in [
        "routingRules[1] \"Support\": phoneNumbers[1]: there is no phone number `+14155550199`; \
         add it to `phoneNumbers`, create it first, or correct it",
        "routingRules[1] \"Support\": room.id: there is no room `no-such-room`; create it first, \
         or correct it",
        "routingRules[2] \"Sales\": phoneNumbers[0]: ",
        "routingRules[2] \"Sales\": phoneNumbers[1]: there is no phone number `415 555`",
    ] {
        assert!(text.contains(reason), "{reason}\n{text}");
    }
    assert!(!text.contains("There"), "{text}");
    assert_eq!(changes(&sandbox), [""; 0]);
    // Each is looked for once.
    let asked: Vec<_> = sandbox.requests().iter().map(|it| it.path().to_owned()).collect();
    let mut once = asked.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), asked.len(), "{asked:?}");
}

#[tokio::test]
async fn many_references_are_looked_for_in_the_list() {
    let sandbox = Sandbox::start();
    let all: Vec<String> = (0..60).map(|it| format!("+141555502{it:02}")).collect();
    for (index, number) in all.iter().enumerate() {
        sandbox.insert::<PhoneNumber>(json!({
            "phoneNumber": { "e164": number, "phoneNumberId": format!("pn_{index}") },
        }));
    }
    let rule = json!({ "name": "All", "type": "outbound", "phoneNumbers": all });
    let plan = client(&sandbox).apply(configuration(json!({ "routingRules": [rule] }))).plan();
    assert_eq!(plan.await.expect("a plan").counts().create, 1);
    let requests = sandbox.requests();
    let gets = requests.iter().filter(|it| it.operation() == Some("getPhoneNumber")).count();
    assert_eq!(gets, 0);
}

#[tokio::test]
async fn what_cannot_be_looked_for_is_an_error_and_not_missing() {
    let sandbox = Sandbox::start();
    sandbox.reply_next_to("getPhoneNumber", Reply::status(503));
    let rule = json!({ "name": "n", "type": "outbound", "phoneNumbers": ["+14155551234"] });
    let error = plan_error(&sandbox, json!({ "routingRules": [rule] })).await;
    assert!(error.is_server_error(), "{error}");
}

#[tokio::test]
async fn entries_that_cannot_be_right_are_named_all_at_once_and_nothing_is_asked() {
    let sandbox = Sandbox::start();
    let hook = |url: &str, events: &[&str]| json!({ "url": url, "events": events });
    let mut numbers = numbers(&["+14155550123", "+14155550124", "+14155550123"]);
    numbers["name"] = json!(" ");
    let wrong = json!({
        "webhooks": [hook("https://a", &["x"]), hook("https://b", &[]), hook("https://a", &["y"])],
        "phoneNumbers": [numbers],
    });
    let text = plan_error(&sandbox, wrong).await.to_string();
    for reason in [
        "webhooks[1] \"https://b\": `events` is empty",
        "webhooks[2] \"https://a\": webhooks[0] has the same `url`; keep one, or rename one",
        "phoneNumbers[0]: `name` is blank",
        "phoneNumbers[0]: phoneNumbers[2]: `+14155550123` is at phoneNumbers[0]: phoneNumbers[0]",
    ] {
        assert!(text.contains(reason), "{reason}\n{text}");
    }
    assert_eq!(sandbox.requests().len(), 0);
}

#[tokio::test]
async fn only_the_missing_numbers_of_an_entry_are_added() {
    let sandbox = Sandbox::start();
    let wanted = json!({ "phoneNumbers": [
        numbers(&["+14155551234", "+14155550124", "+14155550126"]),
        numbers(&["+14155550125"]),
    ] });
    let plan = client(&sandbox).apply(configuration(wanted.clone())).plan().await.expect("a plan");
    assert_eq!((plan.counts().create, plan.counts().unchanged), (3, 1), "{plan}");
    // Two more are there since.
    for number in ["+14155550125", "+14155550126"] {
        let details = json!({ "e164": number, "phoneNumberId": format!("pn_{number}") });
        sandbox.insert::<PhoneNumber>(json!({ "phoneNumber": details }));
    }
    let report = plan.send().await.expect("sent");
    assert!(report.is_done(), "{report}");
    let requests = sandbox.requests();
    let sent: Vec<_> = requests.iter().filter(|it| it.method() == "POST").collect();
    assert_eq!(sent.len(), 1);
    assert_eq!(sent[0].json().unwrap()["phoneNumbers"], json!(["+14155550124"]));
}

#[tokio::test]
async fn numbers_whose_creation_is_unclear_are_looked_for() {
    for (reply, state) in [
        (Reply::regular().then_close(), BatchState::Done),
        (Reply::close(), BatchState::Unknown),
        (Reply::status(400), BatchState::NotDone),
    ] {
        let sandbox = Sandbox::start();
        sandbox.reply_next_to("createPhoneNumbers", reply);
        let report = client(&sandbox).apply(configuration(everything())).send().await.unwrap();
        assert_eq!(states(&report, "phone number"), [state; 2], "{report}");
        // Rules refer to numbers; webhooks do not.
        assert_eq!(states(&report, "webhook"), [BatchState::Done], "{report}");
        let (rules, is_done) = match state {
            BatchState::Done => (BatchState::Done, true),
            _ => (BatchState::NotDone, false),
        };
        assert_eq!(states(&report, "routing rule"), [rules; 2], "{report}");
        let text = report.to_string();
        let reason = "not begun, because a phone number before it is not done; apply again";
        assert_eq!(text.contains(reason), !is_done, "{text}");
        assert_eq!(report.is_done(), is_done);

        let report = client(&sandbox).apply(configuration(everything())).send().await.unwrap();
        assert!(report.is_done(), "{report}");
        assert_eq!(changes(&sandbox).iter().filter(|it| **it == "createWebhook").count(), 1);
    }
}

/// Numbers bring gateways along, which have their name.
#[tokio::test]
async fn a_gateway_with_the_name_of_numbers_is_no_second_one() {
    let sandbox = Sandbox::start();
    let wanted = || {
        let gateway = json!({ "name": "Ours", "numbers": ["+14155550124"], "record": true,
                              "address": "sip.example.com" });
        let numbers = [numbers(&["+14155550124"])];
        let apply = json!({ "outboundGateways": [gateway], "phoneNumbers": numbers });
        client(&sandbox).apply(configuration(apply)).send()
    };
    let report = wanted().await.unwrap();
    let meanwhile = report.unfinished().next().and_then(|it| it.error.as_ref()).expect("a reason");
    assert!(meanwhile.to_string().contains("since the plan"), "{report}");
    let report = wanted().await.unwrap();
    assert_eq!(report.to_string(), "0 created, 1 changed, 0 deleted");
    let found = client(&sandbox).outbound_gateways().find_by_name("Ours").await;
    assert_eq!(found.expect("one alone").expect("one").record, Some(true));
}

#[tokio::test]
async fn nothing_is_deleted_unless_the_count_is_confirmed() {
    let sandbox = Sandbox::start();
    sandbox.insert::<Webhook>(json!({ "id": "w2", "url": "https://example.com/2", "events": [] }));
    let wanted = || {
        let wanted = json!({
            "webhooks": [{ "url": "https://example.com/new", "events": ["call-started"] }],
            "routingRules": [
                { "name": "New", "type": "outbound", "phoneNumbers": ["+14155551234"] },
            ],
            "phoneNumbers": [numbers(&["+14155550124"])],
        });
        client(&sandbox).apply(configuration(wanted)).deleting_unlisted().plan()
    };
    let plan = wanted().await.expect("a plan");
    assert_eq!(plan.counts().delete, 3, "{plan}");
    let error = plan.send().await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("no deletions were confirmed, and the plan has 3: "), "{text}");
    assert!(text.contains("webhook \"https://example.com/2\" (w2)"), "{text}");
    let error = wanted().await.unwrap().confirm_deletions(2).send().await.unwrap_err();
    assert!(error.to_string().contains("2 deletions were confirmed"), "{error}");
    assert_eq!(changes(&sandbox), [""; 0]);

    // Not if anything before them failed.
    sandbox.reply_next_to("createWebhook", Reply::status(400));
    let report = wanted().await.unwrap().confirm_deletions(3).send().await.unwrap();
    assert_eq!(report.unfinished().count(), 4, "{report}");
    assert!(!changes(&sandbox).iter().any(|it| it.starts_with("delete")));

    let report = wanted().await.unwrap().confirm_deletions(3).send().await.unwrap();
    assert!(report.is_done(), "{report}");
    // The other way round: what is sent last is deleted first.
    let sent = changes(&sandbox);
    let deletions: Vec<_> = sent.iter().skip_while(|it| !it.starts_with("delete")).collect();
    assert_eq!(deletions, [&"deleteWebhook", &"deleteWebhook", &"deleteRoutingRule"], "{sent:?}");
    assert_eq!(
        names(&sandbox).await,
        [
            "+14155550124",
            "+14155551234",
            "New",
            "Twilio Outbound Gateway",
            "https://example.com/new"
        ]
    );
}

#[tokio::test]
async fn kinds_without_entries_are_not_even_read() {
    let sandbox = Sandbox::start();
    let wanted = json!({ "webhooks": [{ "url": "https://example.com/new", "events": ["e"] }] });
    let apply = client(&sandbox).apply(configuration(wanted)).deleting_unlisted();
    let plan = apply.plan().await.expect("a plan");
    assert_eq!((plan.counts().create, plan.counts().delete), (1, 1), "{plan}");
    let requests = sandbox.requests();
    assert!(requests.iter().all(|it| it.operation() == Some("listWebhooks")));
    let nothing = client(&sandbox).apply(Configuration::default()).plan().await.expect("a plan");
    assert!(nothing.is_empty());
    assert_eq!(sandbox.requests().len(), requests.len());
}

#[tokio::test]
async fn cancelled_at_any_step_a_second_apply_converges() {
    let expected = {
        let sandbox = Sandbox::start();
        client(&sandbox).apply(configuration(everything())).send().await.unwrap();
        names(&sandbox).await
    };
    for steps in 0..7 {
        let sandbox = Sandbox::start();
        let plan = client(&sandbox).apply(configuration(everything())).plan().await.unwrap();
        let mut batch = plan.batch().unwrap().with_concurrency(1);
        for _ in 0..steps {
            assert!(batch.next().await.is_some());
        }
        // In the middle of something.
        let _ = tokio::time::timeout(Duration::from_micros(300), batch.next()).await;
        batch.cancel();
        assert!(batch.next().await.is_none());
        let report = batch.report();
        assert_eq!(report.entries.len(), 7);
        assert!(report.of(BatchState::Done).count() >= steps, "{report}");
        let report = client(&sandbox).apply(configuration(everything())).send().await.unwrap();
        assert!(report.is_done(), "{steps}: {report}");
        assert_eq!(names(&sandbox).await, expected, "{steps}");
    }
}

#[tokio::test]
async fn failing_at_any_request_a_second_apply_converges() {
    let expected = {
        let sandbox = Sandbox::start();
        client(&sandbox).apply(configuration(everything())).send().await.unwrap();
        names(&sandbox).await
    };
    let replies: [fn() -> Reply; 3] =
        [|| Reply::status(503), Reply::close, || Reply::regular().then_close()];
    for reply in replies {
        for at in 0..20 {
            let sandbox = Sandbox::start();
            if at > 0 {
                sandbox.reply_next_times(at, Reply::regular());
            }
            sandbox.reply_next(reply());
            let first = fast(client(&sandbox).apply(configuration(everything())).send()).await;
            if let Ok(report) = first {
                assert_eq!(report.entries.len(), 7);
                assert!(!report.to_string().contains("canary"));
            }
            // What was prepared and not used is used up.
            for _ in 0..25 {
                let _ = client(&sandbox).webhooks().list().send().await;
            }
            let second = client(&sandbox).apply(configuration(everything())).send().await.unwrap();
            assert!(second.is_done(), "{at}: {second}");
            assert_eq!(names(&sandbox).await, expected, "{at}");
        }
    }
}

#[tokio::test]
async fn a_batch_has_progress_limits_and_can_be_stopped() {
    let sandbox = Sandbox::start();
    let plan = client(&sandbox).apply(configuration(everything())).plan().await.unwrap();
    let mut batch = plan.batch().unwrap().with_concurrency(2).with_rate_limit(1000);
    assert_eq!(batch.progress().total, 7);
    let first = batch.next().await.expect("one");
    assert_eq!(first.state, BatchState::Done);
    // Numbers that are added by one request.
    assert_eq!(batch.progress().done, 2);
    assert!(format!("{batch:?}").contains("2 of 7"));
    batch.stop();
    while batch.next().await.is_some() {}
    let report = batch.report();
    assert!(report.unfinished().count() > 0, "{report}");
    assert!(report.unfinished().all(|it| it.error.is_none()), "{report}");
    assert!(!changes(&sandbox).contains(&"createRoutingRule"));
}

#[tokio::test]
async fn secrets_are_sent_again_only_if_asked_for() {
    let sandbox = Sandbox::start();
    let wanted = |password: &str| {
        configuration(json!({ "outboundGateways": [{
            "name": "Telnyx", "numbers": ["+1"], "address": "sip.telnyx.com",
            "auth": { "username": "user", "password": password },
        }] }))
    };
    client(&sandbox).apply(wanted("old-canary")).send().await.unwrap();
    let plan = client(&sandbox).apply(wanted("new-canary")).plan().await.unwrap();
    assert!(plan.is_empty(), "{plan}");
    let apply = client(&sandbox).apply(wanted("new-canary")).sending_secrets();
    let plan = apply.plan().await.unwrap();
    assert_eq!(plan.counts().change, 1, "{plan}");
    assert!(!plan.to_string().contains("canary"), "{plan}");
    assert!(plan.send().await.unwrap().is_done());
}

#[tokio::test]
async fn a_room_that_is_there_is_found() {
    let sandbox = Sandbox::start();
    sandbox.insert::<Room>(json!({ "roomId": "mine-room" }));
    let rule = json!({ "name": "n", "type": "outbound", "phoneNumbers": ["+14155551234"],
                       "room": { "type": "static", "id": "mine-room" } });
    let plan = client(&sandbox).apply(configuration(json!({ "routingRules": [rule] }))).plan();
    assert_eq!(plan.await.expect("a plan").counts().create, 1);
    assert_eq!(sandbox.shown::<RoutingRule>("none"), None);
}

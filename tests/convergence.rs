//! Whatever interrupts an apply, applying again ends where it should, and
//! nothing is there twice.

use std::collections::BTreeMap;
use std::future::Future;
use std::time::Duration;

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use tokio::runtime::Builder;
use videosdk_sip::apply::{ApplyAction, ApplyBatch, ApplyReport};
use videosdk_sip::batch::BatchState;
use videosdk_sip::outbound_gateways::{NewOutboundGateway, OutboundGateway, OutboundGateways};
use videosdk_sip::sandbox::{OmittedFields, Reply, Sandbox};
use videosdk_sip::webhooks::{EventKind, NewWebhook, Webhook, Webhooks};
use videosdk_sip::{Client, Error, RetryPolicy};

const SAMPLE: &str = "Twilio Outbound Gateway";

fn client(sandbox: &Sandbox) -> Client {
    sandbox.client().with_retry(RetryPolicy::never()).build().expect("a client")
}

fn gateways(sandbox: &Sandbox) -> OutboundGateways {
    client(sandbox).outbound_gateways()
}

fn insert(sandbox: &Sandbox, name: &str, fields: Value) {
    let mut gateway = json!({
        "id": format!("gw_{name}"), "name": name, "numbers": ["+1"], "address": "a.example",
    });
    for (key, value) in fields.as_object().cloned().unwrap_or_default() {
        gateway[key] = value;
    }
    sandbox.insert::<OutboundGateway>(gateway);
}

/// Two to create, one to change, one that is as wanted, and two to delete: the
/// sample is one of them.
fn world() -> Sandbox {
    let sandbox = Sandbox::builder().omitted_fields(OmittedFields::Reset).start().expect("one");
    insert(&sandbox, "Sales", json!({ "record": false, "geoRegion": "us002" }));
    insert(&sandbox, "Same", json!({ "record": true }));
    insert(&sandbox, "Old", json!({}));
    sandbox
}

fn wanted() -> Vec<NewOutboundGateway> {
    let gateway = |name: &str| NewOutboundGateway::new(name, ["+1"], "a.example").record(true);
    vec![
        gateway("Support").credentials("user", "hunter2-secret"),
        gateway("Night"),
        gateway("Sales"),
        gateway("Same"),
    ]
}

async fn batch(sandbox: &Sandbox) -> Result<ApplyBatch<OutboundGateway>, Error> {
    let plan = gateways(sandbox).apply(wanted()).deleting_unlisted().plan().await?;
    let count = plan.to_delete().len();
    plan.confirm_deletions(count).batch()
}

async fn run(sandbox: &Sandbox, concurrency: usize) -> Result<ApplyReport, Error> {
    let mut batch = batch(sandbox).await?.with_concurrency(concurrency);
    while batch.next().await.is_some() {}
    Ok(batch.report())
}

/// All gateways by their names.
async fn present(sandbox: &Sandbox) -> BTreeMap<String, Value> {
    let all = gateways(sandbox).list().all().await.expect("a list");
    let mut by_name = BTreeMap::new();
    for gateway in all {
        let shown = sandbox.shown::<OutboundGateway>(&gateway.id).expect("it is there");
        let name = gateway.name.clone().expect("a name");
        assert!(by_name.insert(name.clone(), shown).is_none(), "{name} is there twice");
    }
    by_name
}

/// What is said to be done is, and what is said not to be is not.
async fn is_true(sandbox: &Sandbox, report: &ApplyReport, case: &str) {
    let present = present(sandbox).await;
    for entry in &report.entries {
        let is_done = match (entry.action, present.get(&entry.key)) {
            (ApplyAction::Create, found) => found.is_some(),
            (ApplyAction::Change, found) => found.is_some_and(|it| it["record"] == true),
            (_, found) => found.is_none(),
        };
        match entry.state {
            BatchState::Done => assert!(is_done, "{case}: {entry}"),
            BatchState::NotDone => assert!(!is_done, "{case}: {entry}"),
            _ => {}
        }
    }
}

/// Applying again, without faults, ends where it should.
async fn converges(sandbox: &Sandbox, case: &str) {
    present(sandbox).await;
    let report = run(sandbox, 4).await.expect("a report");
    assert!(report.is_done(), "{case}: {report}");
    let present = present(sandbox).await;
    let names: Vec<_> = present.keys().map(String::as_str).collect();
    assert_eq!(names, ["Night", "Sales", "Same", "Support"], "{case}");
    assert!(present.values().all(|it| it["record"] == true), "{case}");
    assert_eq!(present["Sales"]["geoRegion"], "us002", "{case}");
    let plan = gateways(sandbox).apply(wanted()).deleting_unlisted().plan().await.expect("a plan");
    assert!(plan.is_empty(), "{case}: {plan}");
}

/// What a server does to a request, and whether it says the truth about it.
fn faults() -> Vec<(&'static str, Reply, bool)> {
    let empty = json!({ "data": [] });
    vec![
        ("closed", Reply::close(), true),
        ("applied, then closed", Reply::regular().then_close(), true),
        ("503", Reply::status(503), true),
        ("applied, then 500", Reply::regular().with_status(500).body(""), true),
        ("applied, then a page of a proxy", Reply::regular().body("<html>"), true),
        ("400", Reply::status(400), true),
        ("409", Reply::status(409), true),
        ("429", Reply::status(429), true),
        ("404", Reply::status(404), false),
        ("nothing there", Reply::status(200).json(empty), false),
    ]
}

#[tokio::test]
async fn a_fault_at_any_step_is_mended_by_applying_again() {
    let mut steps = 0;
    for (name, fault, is_honest) in faults() {
        for concurrency in [1, 4] {
            for index in 0.. {
                let sandbox = world();
                sandbox.reply_next_times(index, Reply::regular());
                sandbox.reply_next(fault.clone());
                let report = run(&sandbox, concurrency).await;
                if sandbox.requests().len() <= index {
                    break;
                }
                steps += 1;
                let case = format!("{name} at {index}, {concurrency} at once");
                if let (Ok(report), true) = (&report, is_honest) {
                    is_true(&sandbox, report, &case).await;
                }
                converges(&sandbox, &case).await;
            }
        }
    }
    // List, read, list, two creations, a change, two deletions.
    assert!(steps >= 8 * 2 * 5, "{steps}");
}

/// Waits for this many requests to have arrived.
async fn arrived(sandbox: &Sandbox, count: usize) {
    while sandbox.requests().len() < count {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_cancellation_at_any_step_is_mended_by_applying_again() {
    let mut steps = 0;
    for concurrency in [1, 4] {
        for index in 0.. {
            let sandbox = world();
            sandbox.reply_next_times(index, Reply::regular());
            sandbox.reply_next(Reply::regular().delay(Duration::from_millis(200)));
            let case = format!("cancelled at {index}, {concurrency} at once");
            // The plan is dropped, if it is the plan.
            let mut batch = tokio::select! {
                biased;
                () = arrived(&sandbox, index + 1) => {
                    converges(&sandbox, &case).await;
                    steps += 1;
                    continue;
                }
                batch = batch(&sandbox) => batch.expect("a batch").with_concurrency(concurrency),
            };
            let is_over = tokio::select! {
                biased;
                () = arrived(&sandbox, index + 1) => false,
                () = async { while batch.next().await.is_some() {} } => true,
            };
            if is_over {
                break;
            }
            batch.cancel();
            let report = batch.report();
            assert!(batch.next().await.is_none());
            assert_eq!(batch.progress().in_flight, 0);
            let (progress, done) = (batch.progress(), report.of(BatchState::Done).count());
            assert_eq!((progress.done, progress.total), (done, report.entries.len()));
            is_true(&sandbox, &report, &case).await;
            converges(&sandbox, &case).await;
            steps += 1;
        }
    }
    assert!(steps >= 2 * 7, "{steps}");
}

/// A future that is dropped after so many polls is an interruption as well.
async fn dropped_after(polls: usize, future: impl Future) -> bool {
    let mut future = std::pin::pin!(future);
    for _ in 0..polls {
        let poll = std::future::poll_fn(|context| {
            std::task::Poll::Ready(future.as_mut().poll(context).is_ready())
        });
        if poll.await {
            return false;
        }
        tokio::time::sleep(Duration::from_millis(1)).await;
    }
    true
}

#[tokio::test]
async fn an_apply_that_is_dropped_at_any_moment_is_mended_by_applying_again() {
    for polls in 1..200 {
        let sandbox = world();
        let was_dropped = dropped_after(polls, run(&sandbox, 2)).await;
        converges(&sandbox, &format!("dropped after {polls} polls")).await;
        if !was_dropped {
            return;
        }
    }
    panic!("it never ended");
}

#[tokio::test]
async fn webhooks_converge_after_a_lost_response() {
    fn wanted() -> [NewWebhook; 2] {
        [
            NewWebhook::new("https://example.com/hook", [EventKind::CallStarted]),
            NewWebhook::new("https://example.com/other", [EventKind::CallHangup]),
        ]
    }
    async fn urls(webhooks: &Webhooks) -> Vec<String> {
        let all: Vec<Webhook> = webhooks.list().all().await.expect("a list");
        let mut urls: Vec<_> = all.into_iter().filter_map(|it| it.url).collect();
        urls.sort_unstable();
        urls
    }
    for (_, fault, _) in faults() {
        for index in 0.. {
            let sandbox = Sandbox::start();
            let webhooks = client(&sandbox).webhooks();
            sandbox.reply_next_times(index, Reply::regular());
            sandbox.reply_next(fault.clone());
            let _ = webhooks.apply(wanted()).send().await;
            if sandbox.requests().len() <= index {
                break;
            }
            assert!(webhooks.apply(wanted()).send().await.expect("a report").is_done());
            let expected = ["https://example.com/hook", "https://example.com/other"];
            assert_eq!(urls(&webhooks).await, expected);
        }
    }
}

/// Those of which any number may happen: nobody sees through a server that says
/// again and again that there is nothing.
fn single_faults() -> Vec<(&'static str, Reply, bool)> {
    faults().into_iter().filter(|(name, ..)| *name != "nothing there").collect()
}

/// Some fields of a gateway, as they are there or as they are wanted.
fn fields() -> impl Strategy<Value = Value> {
    let flag = || prop::option::of(any::<bool>());
    let tags = prop::option::of(prop::collection::vec("[ab]", 0..3));
    let region = prop::option::of(prop::sample::select(vec!["us002", "in001"]));
    (flag(), flag(), tags, region).prop_map(|(record, dtmf, tags, region)| {
        let fields = [
            ("record", json!(record)),
            ("enableDtmf", json!(dtmf)),
            ("tags", json!(tags)),
            ("geoRegion", json!(region)),
        ];
        let set = fields.into_iter().filter(|(_, value)| !value.is_null());
        Value::Object(set.map(|(key, value)| (key.to_owned(), value)).collect())
    })
}

fn some() -> impl Strategy<Value = BTreeMap<String, Value>> {
    prop::collection::btree_map("[A-E]", fields(), 0..5)
}

fn new(name: &str, fields: &Value) -> NewOutboundGateway {
    let mut json = json!({ "name": name, "numbers": ["+1"], "address": "a.example" });
    for (key, value) in fields.as_object().into_iter().flatten() {
        json[key] = value.clone();
    }
    serde_json::from_value(json).expect("a gateway")
}

/// All that was there, or is wanted, is there as it should be.
fn is_right(
    before: &BTreeMap<String, Value>,
    wanted: &BTreeMap<String, Value>,
    after: &BTreeMap<String, Value>,
) -> Result<(), TestCaseError> {
    let none = Value::Object(Map::new());
    let names = before.keys().chain(wanted.keys());
    for name in names.clone() {
        let after = after.get(name);
        let after = after.ok_or_else(|| TestCaseError::fail(format!("{name} is missing")))?;
        let wanted = wanted.get(name).unwrap_or(&none);
        let before = before.get(name).unwrap_or(&none);
        for (key, value) in wanted.as_object().into_iter().flatten() {
            let is_empty = value == &json!([]) && after.get(key).is_none();
            prop_assert!(&after[key] == value || is_empty, "{}: {}", name, key);
        }
        let untouched = before.as_object().into_iter().flatten();
        for (key, value) in untouched.filter(|(key, _)| wanted.get(*key).is_none()) {
            prop_assert_eq!(&after[key], value, "{} of {} was not wanted", key, name);
        }
    }
    let names: std::collections::BTreeSet<_> = names.map(String::as_str).chain([SAMPLE]).collect();
    prop_assert_eq!(after.len(), names.len());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig {
        failure_persistence: None, cases: 64, ..ProptestConfig::default()
    })]

    /// Whatever is there, whatever is wanted, and whatever goes wrong on the way.
    #[test]
    fn applying_again_ends_with_what_is_wanted_and_leaves_the_rest(
        before in some(),
        wanted in some(),
        faults in prop::collection::vec((0_usize..4, prop::sample::select(single_faults())), 0..4),
        concurrency in 1_usize..4,
        resets in any::<bool>(),
    ) {
        let runtime = Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let rule = if resets { OmittedFields::Reset } else { OmittedFields::Unchanged };
            let sandbox = Sandbox::builder().omitted_fields(rule).start().expect("a sandbox");
            before.iter().for_each(|(name, fields)| insert(&sandbox, name, fields.clone()));
            let prepared: usize = faults.iter().map(|(regular, _)| regular + 1).sum();
            for (regular, (_, fault, _)) in faults {
                sandbox.reply_next_times(regular, Reply::regular());
                sandbox.reply_next(fault);
            }
            let all = || wanted.iter().map(|(name, fields)| new(name, fields)).collect::<Vec<_>>();
            for _ in 0..2 {
                let Ok(plan) = gateways(&sandbox).apply(all()).plan().await else { continue };
                let mut batch = plan.batch().expect("a batch").with_concurrency(concurrency);
                while batch.next().await.is_some() {}
            }
            // The faults that are left.
            for _ in 0..prepared {
                let _ = gateways(&sandbox).list().send().await;
            }
            let report = gateways(&sandbox).apply(all()).send().await.expect("a report");
            prop_assert!(report.is_done(), "{}", report);
            let plan = gateways(&sandbox).apply(all()).plan().await.expect("a plan");
            prop_assert!(plan.is_empty(), "{}", plan);
            is_right(&before, &wanted, &present(&sandbox).await)
        })?;
    }
}

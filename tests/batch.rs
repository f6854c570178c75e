//! Many requests: few at a time, at a pace, and with a true account of each.

#[path = "support/fast_clock.rs"]
mod fast_clock;
#[path = "support/raw_server.rs"]
mod raw_server;

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use fast_clock::fast;
use raw_server::{Act, RawServer, reply};
use serde_json::json;
use tokio::time::Instant;
use videosdk_sip::batch::{Batch, BatchRequest, BatchState};
use videosdk_sip::client::{Attempt, AttemptHook, AttemptOutcome};
use videosdk_sip::outbound_gateways::{OutboundGateway, OutboundGatewayUpdate};
use videosdk_sip::sandbox::{Reply, Sandbox};
use videosdk_sip::{Client, RetryPolicy};

/// The gateway that a sandbox begins with.
const SAMPLE: &str = "gateway_out_123456789";

fn sandbox(gateways: usize) -> Sandbox {
    let sandbox = Sandbox::start();
    for id in ids(gateways) {
        sandbox.insert::<OutboundGateway>(json!({ "id": id, "name": "n", "tags": [] }));
    }
    sandbox
}

fn ids(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("gw_{number:04}")).collect()
}

async fn to_its_end<R: BatchRequest>(batch: &mut Batch<R>) -> Vec<usize> {
    let mut order = Vec::new();
    while let Some(item) = batch.next().await {
        order.push(item.index);
    }
    order
}

#[derive(Clone, Default)]
struct UnderWay(Arc<Mutex<(usize, usize)>>, Arc<AtomicUsize>);

impl AttemptHook for UnderWay {
    fn before(&self, _: &mut Attempt) {
        let mut counts = self.0.lock().unwrap();
        counts.0 += 1;
        counts.1 = counts.1.max(counts.0);
        self.1.fetch_add(1, Ordering::SeqCst);
    }
    fn after(&self, _: &AttemptOutcome<'_>) {
        self.0.lock().unwrap().0 -= 1;
    }
}

#[tokio::test]
async fn one_change_for_many_gateways_a_few_at_a_time() {
    let sandbox = sandbox(200);
    let in_flight = UnderWay::default();
    let client = sandbox.client().with_hook(in_flight.clone()).build().unwrap();
    let gateways = client.outbound_gateways();
    let change = OutboundGatewayUpdate::new().record(true);
    let updates = ids(200).into_iter().map(|id| gateways.update(id).with(change.clone()));
    let mut batch = gateways.batch(updates).with_concurrency(7);
    assert_eq!(batch.progress().total, 200);
    assert_eq!(batch.report().to_string(), "0 done, 200 not done, 0 unknown");

    let mut order = to_its_end(&mut batch).await;
    order.sort_unstable();
    assert_eq!(order, (0..200).collect::<Vec<_>>(), "each once");
    assert_eq!(*in_flight.0.lock().unwrap(), (0, 7));
    assert_eq!(batch.progress().to_string(), "200 of 200");
    assert_eq!(batch.report().to_string(), "200 done, 0 not done, 0 unknown");
    assert!(batch.next().await.is_none());
    assert!(
        ids(200).iter().all(|id| sandbox.shown::<OutboundGateway>(id).unwrap()["record"] == true)
    );
}

#[tokio::test]
async fn one_change_for_each_and_the_account_says_what_became_of_it() {
    let sandbox = sandbox(10);
    let client = sandbox.client().with_retry(RetryPolicy::never()).build().unwrap();
    let gateways = client.outbound_gateways();
    let mut all = ids(10);
    all.insert(3, "unknown".to_owned());
    all.insert(5, "../x".to_owned());
    sandbox.reply_next(Reply::regular().with_status(502).body(""));
    let updates =
        all.iter().enumerate().map(|(n, id)| gateways.update(id.as_str()).name(format!("n-{n}")));
    let mut batch = gateways.batch(updates).with_concurrency(1);
    let mut failed = Vec::new();
    while let Some(item) = batch.next().await {
        if let Err(error) = item.result {
            failed.push((item.index, error.may_have_been_applied()));
        }
    }
    assert_eq!(failed, [(0, true), (3, false), (5, false)]);
    let report = batch.report();
    assert_eq!(report.to_string(), "9 done, 2 not done, 1 unknown");
    assert_eq!(batch.progress().to_string(), "12 of 12, 3 failed");
    let left: Vec<_> = report.unfinished().map(|entry| (entry.index, entry.key.clone())).collect();
    let expected = [
        (0, Some("gw_0000".to_owned())),
        (3, Some("unknown".to_owned())),
        (5, Some("../x".to_owned())),
    ];
    assert_eq!(left, expected);
    assert_eq!(report.of(BatchState::Unknown).count(), 1);
    assert_eq!(report.entries.len(), 12);
}

#[tokio::test]
async fn results_come_as_they_complete() {
    let sandbox = sandbox(3);
    let gateways = sandbox.client().build().unwrap().outbound_gateways();
    sandbox.reply_next(Reply::regular().delay(Duration::from_millis(300)));
    let mut batch = gateways.batch(ids(3).into_iter().map(|id| gateways.update(id).record(true)));
    let first = batch.next().await.unwrap();
    assert!(first.result.is_ok());
    assert_eq!(batch.progress().in_flight, 2);
    to_its_end(&mut batch).await;
    assert_eq!(batch.progress().done, 3);
}

#[tokio::test]
async fn a_rate_limit_counts_every_request() {
    let sandbox = sandbox(20);
    let gateways = sandbox.client().build().unwrap().outbound_gateways();
    sandbox.reply_next(Reply::status(503));
    // Each is a reading and an update, and one is repeated.
    let edits = ids(20).into_iter().map(|id| gateways.edit(id, |it| it.add_tag("x")));
    let mut batch = gateways.batch(edits).with_rate_limit(5).with_concurrency(1000);
    let took = fast(async {
        let started = Instant::now();
        to_its_end(&mut batch).await;
        started.elapsed()
    })
    .await;
    assert_eq!(batch.report().to_string(), "20 done, 0 not done, 0 unknown");
    assert_eq!(sandbox.requests().len(), 41);
    assert!(took >= Duration::from_secs(8), "41 requests, 5 a second: {took:?}");
    assert!(took < Duration::from_secs(16), "{took:?}");
}

#[tokio::test]
async fn absurd_limits_are_no_limits() {
    let sandbox = sandbox(5);
    let gateways = sandbox.client().build().unwrap().outbound_gateways();
    for (rate, concurrency) in [(u32::MAX, usize::MAX), (0, 0), (1_000_000_000, 1)] {
        let updates = ids(5).into_iter().map(|id| gateways.update(id).record(true));
        let mut batch = gateways.batch(updates).with_rate_limit(rate).with_concurrency(concurrency);
        assert_eq!(to_its_end(&mut batch).await.len(), 5);
        assert_eq!(batch.progress().done, 5);
    }
}

#[tokio::test]
async fn a_slow_pace_does_not_use_up_the_time_of_the_calls() {
    let sandbox = sandbox(30);
    let client = sandbox.client().with_timeout(Duration::from_secs(20)).build().unwrap();
    let gateways = client.outbound_gateways();
    let updates = ids(30).into_iter().map(|id| gateways.update(id).record(true));
    let mut batch = gateways.batch(updates).with_rate_limit(1).with_concurrency(1000);
    fast(to_its_end(&mut batch)).await;
    assert_eq!(batch.report().to_string(), "30 done, 0 not done, 0 unknown");
}

#[tokio::test]
async fn a_cancelled_batch_says_what_was_sent_and_what_was_not() {
    let ok = || Act::Reply(reply("200 OK", "", r#"{"id":"PATH_ID"}"#));
    // Two get a response, then the server hangs.
    let server = RawServer::start(vec![ok(), ok(), Act::Hang]);
    let client = Client::builder().with_base_url(server.base_url()).token("t").build().unwrap();
    let gateways = client.outbound_gateways();
    let mut batch = gateways
        .batch(ids(10).into_iter().map(|id| gateways.update(id).record(true)))
        .with_concurrency(2);
    for _ in 0..2 {
        batch.next().await.unwrap().result.unwrap();
    }
    let more = tokio::time::timeout(Duration::from_millis(300), batch.next()).await;
    assert!(more.is_err(), "it hangs");
    assert_eq!(batch.report().to_string(), "2 done, 6 not done, 2 unknown");
    batch.cancel();
    assert_eq!(batch.report().to_string(), "2 done, 6 not done, 2 unknown");
    assert!(batch.next().await.is_none());
    // It is true: nothing of those that were not done has arrived.
    let arrived: BTreeSet<_> = server
        .requests()
        .iter()
        .map(|request| request.split(' ').nth(1).unwrap().rsplit('/').next().unwrap().to_owned())
        .collect();
    let not_done: Vec<_> =
        batch.report().of(BatchState::NotDone).map(|it| it.key.clone().unwrap()).collect();
    assert_eq!(not_done.len(), 6);
    assert!(not_done.iter().all(|id| !arrived.contains(id.as_str())), "{arrived:?}");

    // What is left can be made again.
    let sandbox = sandbox(10);
    let gateways = sandbox.client().build().unwrap().outbound_gateways();
    let left = batch.report();
    let again = left
        .unfinished()
        .filter_map(|it| it.key.clone())
        .map(|id| gateways.update(id).record(true));
    let mut batch = gateways.batch(again);
    assert_eq!(to_its_end(&mut batch).await.len(), 8);
    assert_eq!(batch.report().to_string(), "8 done, 0 not done, 0 unknown");
}

#[tokio::test]
async fn an_edit_that_is_cancelled_while_it_reads_has_changed_nothing() {
    let server = RawServer::start(vec![Act::Hang]);
    let client = Client::builder().with_base_url(server.base_url()).token("t").build().unwrap();
    let gateways = client.outbound_gateways();
    let mut batch = gateways.batch([gateways.edit("x", |it| it.record(true))]);
    assert!(tokio::time::timeout(Duration::from_millis(200), batch.next()).await.is_err());
    assert_eq!(server.requests().len(), 1);
    batch.cancel();
    assert_eq!(batch.report().to_string(), "0 done, 1 not done, 0 unknown");
}

#[tokio::test]
async fn a_stopped_batch_ends_what_it_began() {
    let sandbox = sandbox(50);
    let gateways = sandbox.client().build().unwrap().outbound_gateways();
    let updates = ids(50).into_iter().map(|id| gateways.update(id).record(true));
    let mut batch = gateways.batch(updates).with_concurrency(4);
    batch.next().await.unwrap();
    batch.stop();
    to_its_end(&mut batch).await;
    let report = batch.report();
    assert_eq!(report.of(BatchState::Unknown).count(), 0);
    assert_eq!(report.of(BatchState::Done).count(), sandbox.requests().len());
    assert!(sandbox.requests().len() <= 5);
}

#[tokio::test]
async fn all_requests_share_the_retry_budget() {
    let sandbox = sandbox(30);
    let budget = videosdk_sip::client::RetryBudget::new(14 * 4);
    let client = sandbox.client().with_retry_budget(budget).build().unwrap();
    let gateways = client.outbound_gateways();
    sandbox.reply_next_times(1000, Reply::status(503));
    let mut batch = gateways.batch(ids(30).into_iter().map(|id| gateways.update(id).record(true)));
    fast(to_its_end(&mut batch)).await;
    assert_eq!(sandbox.requests().len(), 34);
    assert_eq!(batch.report().to_string(), "0 done, 0 not done, 30 unknown");
}

#[tokio::test]
async fn a_batch_is_a_stream_of_anything_that_can_be_sent() {
    use futures_util::StreamExt;

    let sandbox = sandbox(20);
    let gateways = sandbox.client().build().unwrap().outbound_gateways();
    let read = gateways.batch(ids(20).into_iter().map(|id| gateways.get(id)));
    let names: Vec<_> = read.map(|item| item.result.unwrap().name.unwrap()).collect().await;
    assert_eq!(names.len(), 20);
    let deleted = gateways.batch(ids(20).into_iter().map(|id| gateways.delete(id)));
    assert_eq!(deleted.filter(|item| std::future::ready(item.result.is_ok())).count().await, 20);
    let mut none =
        gateways.batch(Vec::<videosdk_sip::outbound_gateways::GetOutboundGateway>::new());
    assert!(none.next().await.is_none());
}

#[tokio::test]
async fn edits_of_one_gateway_do_not_overwrite_each_other() {
    let sandbox = Sandbox::start();
    let gateways = sandbox.client().build().unwrap().outbound_gateways();
    let tags = ["one", "two", "three", "four"];
    let edits = tags.map(|tag| gateways.edit(SAMPLE, move |gateway| gateway.add_tag(tag)));
    let mut batch = gateways.batch(edits);
    while batch.next().await.is_some() {}
    assert_eq!(batch.report().to_string(), "4 done, 0 not done, 0 unknown");
    let after = sandbox.shown::<OutboundGateway>(SAMPLE).unwrap();
    for tag in tags {
        assert!(after["tags"].as_array().unwrap().contains(&tag.into()), "{after}");
    }
}

/// In an order that does not grow more expensive with what waits.
#[tokio::test]
async fn twenty_thousand_for_one_gateway_wait_for_each_other() {
    let client = Client::builder().with_base_url("http://127.0.0.1:9").token("t").build().unwrap();
    let gateways = client.outbound_gateways();
    // Each is refused before it is sent: what counts is the queue.
    let updates = (0..20_000).map(|_| gateways.update(SAMPLE));
    let started = std::time::Instant::now();
    let mut batch = gateways.batch(updates);
    assert_eq!(to_its_end(&mut batch).await, (0..20_000).collect::<Vec<_>>());
    assert!(started.elapsed() < Duration::from_secs(20), "{:?}", started.elapsed());
    assert_eq!(batch.report().to_string(), "0 done, 20000 not done, 0 unknown");
}

#[tokio::test]
async fn a_panic_of_the_callers_leaves_nothing_under_way() {
    let sandbox = Sandbox::start();
    let gateways = sandbox.client().build().unwrap().outbound_gateways();
    let edit = |fail: bool, id: &str| {
        gateways.edit(id, move |gateway| {
            assert!(!fail, "of the caller's");
            gateway.record(false)
        })
    };
    let edits = [edit(true, SAMPLE)];
    let mut batch = gateways.batch(edits);
    let next = std::panic::AssertUnwindSafe(batch.next());
    assert!(futures_util::FutureExt::catch_unwind(next).await.is_err());
    assert!(batch.next().await.is_none());
    assert_eq!((batch.progress().in_flight, batch.progress().failed), (0, 1));
    assert_eq!(batch.report().to_string(), "0 done, 1 not done, 0 unknown");
}

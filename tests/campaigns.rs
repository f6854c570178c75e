//! Batch calls and connectors, against the sandbox.

use std::time::Duration;

use serde_json::json;
use videosdk_sip::batch_call_records::BatchCallRecord;
use videosdk_sip::batch_calls::{
    BatchCall, BatchCallCancelMode, BatchCallRetryReason, BatchCallStatus, BatchCallTiming,
    BatchRetry,
};
use videosdk_sip::connectors::{Connector, ConnectorProvider};
use videosdk_sip::sandbox::{OmittedFields, Reply, Sandbox};
use videosdk_sip::{Client, Secret};

fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().expect("a client");
    (sandbox, client)
}

#[tokio::test]
async fn the_whole_way_of_a_batch() {
    let sandbox = Sandbox::builder().advancing_calls(true).start().expect("a sandbox");
    let client = sandbox.client().build().expect("a client");
    let batches = client.batch_calls();
    let target =
        batches.upload_recipients("recipients.csv", 48_213).send().await.expect("a target");
    let address = target.presigned_url.expect("an address");
    assert!(address.expose().starts_with("https://storage.example.com/"));
    let id = target.batch_id.expect("an id");
    batches.parse_recipients(&id).send().await.expect("parsing");
    let batch = batches.get(&id).send().await.expect("a batch");
    assert_eq!(batch.status, Some(BatchCallStatus::Parsed));
    let retry = BatchRetry::default().enabled(true).max_attempts(2);
    let batch = batches
        .create("Autumn reminders", "pn_abc123", "rr_abc123")
        .batch_id(&id)
        .retry(retry.retry_on([BatchCallRetryReason::NotAnswered]))
        .send()
        .await
        .expect("begun");
    assert_eq!((&batch.batch_id, batch.status), (&id, Some(BatchCallStatus::Running)));
    let watch = batches.watch(&id).with_interval(Duration::from_millis(100));
    let last = watch.until_final().await.expect("over");
    assert_eq!(last.status, Some(BatchCallStatus::Completed));

    // Too late.
    let error = batches.cancel(&id, BatchCallCancelMode::Immediate).send().await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(409));
    assert!(error.to_string().contains("is over") && !error.may_have_been_applied(), "{error}");
}

#[tokio::test]
async fn what_was_not_uploaded_is_not_called() {
    let (_sandbox, client) = start();
    let batches = client.batch_calls();
    let create = batches.create("Autumn", "pn_1", "rr_1");
    let error = create.clone().batch_id("batch_none").send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let error = create.timing(BatchCallTiming::Scheduled).send().await.unwrap_err();
    assert!(error.to_string().contains("scheduledDate"), "{error}");
    assert_eq!(batches.list().all().await.expect("a list").len(), 1, "the sample");
}

/// Otherwise people would be called twice.
#[tokio::test]
async fn a_batch_whose_response_is_lost_is_not_sent_again() {
    let (sandbox, client) = start();
    sandbox.reply_next(Reply::regular().then_close());
    let error = client.batch_calls().create("Autumn", "pn_1", "rr_1").send().await.unwrap_err();
    assert!(error.may_have_been_applied(), "{error}");
    assert_eq!(sandbox.requests().len(), 1);
}

#[tokio::test]
async fn an_edit_of_a_batch_loses_nothing_under_either_rule() {
    for rule in [OmittedFields::Unchanged, OmittedFields::Reset] {
        let sandbox = Sandbox::builder().omitted_fields(rule).start().expect("a sandbox");
        let client = sandbox.client().build().expect("a client");
        let batches = client.batch_calls();
        let batch = batches
            .create("Autumn", "pn_1", "rr_1")
            .timing(BatchCallTiming::Scheduled)
            .scheduled_date("2026-12-01")
            .scheduled_time("09:30")
            .days_of_week([1, 2])
            .send()
            .await
            .expect("a batch");
        let edited = batches
            .edit(&batch.batch_id, |it| it.scheduled_date("2026-12-02").add_day_of_week(3))
            .send()
            .await
            .expect("edited");
        assert_eq!(edited.unexpected().into_iter().count(), 0);
        let after = batches.get(&batch.batch_id).send().await.expect("a batch");
        assert_eq!(after.scheduled_date.as_deref(), Some("2026-12-02"));
        assert_eq!(after.scheduled_time, batch.scheduled_time);
        assert_eq!(after.days_of_week, Some(vec![1, 2, 3]));
        assert_eq!(after.routing_rule_id, batch.routing_rule_id);
    }
}

#[tokio::test]
async fn the_records_of_a_batch_are_found_changed_and_deleted() {
    let (sandbox, client) = start();
    sandbox.insert::<BatchCall>(json!({ "batchId": "b 1", "status": "scheduled" }));
    for number in 0..25 {
        sandbox.insert::<BatchCallRecord>(json!({
            "batchId": "b 1",
            "recordId": format!("r{number}"),
            "phoneNumber": format!("+1415555{number:04}"),
            "status": if number % 5 == 0 { "not connected" } else { "scheduled" },
        }));
    }
    let records = client.batch_call_records();
    assert_eq!(records.list("b 1").all().await.expect("records").len(), 25);
    assert!(records.list("another").all().await.unwrap_err().is_not_found());
    let changed = records.update("b 1", "r3").phone_number("+14155559999").send().await;
    assert_eq!(changed.expect("changed").phone_number.as_deref(), Some("+14155559999"));
    let deleted = records.delete("b 1", ["r3", "r4", "none"]).send().await.expect("deleted");
    assert_eq!(deleted.deleted_count, Some(2));
    let stats = client.batch_calls().get_stats("b 1").send().await.expect("counts");
    assert_eq!((stats.total, stats.not_connected, stats.scheduled), (Some(23), Some(5), Some(18)));
    let request = records.delete("b 1", ["r1"]).dry_run().expect("a request");
    assert!(request.url.ends_with("/v2/batch-calls/b%201/records"), "{}", request.url);
    let none: [&str; 0] = [];
    assert!(records.delete("b 1", none).dry_run().is_err(), "all of them?");
}

#[tokio::test]
async fn a_connector_has_an_address_until_its_key_is_rotated() {
    let (sandbox, client) = start();
    let connectors = client.connectors();
    let created = connectors
        .create(ConnectorProvider::Twilio)
        .name("Main")
        .default_room_id("abcd-efgh-ijkl")
        .send()
        .await
        .expect("a connector");
    let first = created.webhook_url.clone().expect("an address");
    let rotated = connectors.rotate_key(&created.id).send().await.expect("another key");
    let second = rotated.webhook_url.expect("an address");
    assert_ne!(first, second);
    let read = connectors.get(&created.id).send().await.expect("a connector");
    assert_eq!(read.webhook_url.as_ref(), Some(&second));
    // It comes with what a program needs, for the provider's API say.
    let secret: Secret = second.into();
    assert!(secret.expose().contains("/twilio/"));

    let listed = connectors.list().send().await.expect("a list").data;
    assert!(listed.iter().any(|it| it.id == created.id));
    connectors.delete(&created.id).send().await.expect("deleted");
    assert!(connectors.get(&created.id).send().await.unwrap_err().is_not_found());
    sandbox.reply_next(Reply::regular().then_close());
    assert!(connectors.rotate_key("c").send().await.is_err());
    let rotations =
        sandbox.requests().iter().filter(|it| it.path().ends_with("rotate-key")).count();
    assert_eq!(rotations, 2, "a lost response is no reason to rotate twice");
}

/// Whoever knows the address can send calls into the rooms.
#[tokio::test]
async fn what_the_server_issues_is_for_the_program_and_for_nobody_else() {
    const KEY: &str = "whk_canary7d1a";
    let address = format!("https://api.videosdk.live/v2/hooks/twilio/{KEY}");
    let (sandbox, client) = start();
    sandbox.insert::<Connector>(json!({ "id": "c", "provider": "twilio", "webhookUrl": address }));
    let connector = client.connectors().get("c").send().await.expect("a connector");
    assert_eq!(connector.webhook_url.as_ref().map(|it| it.expose()), Some(&*address));
    let list = client.connectors().list().send().await.expect("a list");
    let json = serde_json::to_string(&connector).expect("JSON");
    assert!(json.contains("••••••••"), "{json}");
    for text in [
        format!("{connector:?} {connector:#?} {connector}"),
        json,
        format!("{list:?} {:?}", list.data),
        format!("{:?}", sandbox.requests()),
    ] {
        assert!(!text.contains(KEY), "{text}");
    }

    // Nor where it is not the text that it should be.
    for body in [
        json!({ "id": "c", "webhookUrl": [address] }),
        json!({ "id": "c", "webhookUrl": { "url": address } }),
        json!({ "id": "c", "webhookUrl": address, "token": address }),
    ] {
        let connector: Connector = serde_json::from_value(body).expect("a connector");
        let text = format!("{connector:?} {connector}");
        let json = serde_json::to_string(&connector).expect("JSON");
        assert!(!text.contains(KEY) && !json.contains(KEY), "{text} {json}");
    }
}

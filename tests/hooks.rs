//! Hooks that say what a client does.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use videosdk_sip::diagnosis::{AttemptLines, UnclearChanges};
use videosdk_sip::sandbox::{Reply, Sandbox};
use videosdk_sip::{Client, Error};

fn start() -> (Sandbox, Client, UnclearChanges) {
    let (sandbox, unclear) = (Sandbox::start(), UnclearChanges::default());
    let client = sandbox.client().with_hook(unclear.clone()).build().expect("a client");
    (sandbox, client, unclear)
}

async fn delete(client: &Client) -> Result<(), Error> {
    client.webhooks().delete("wh_123456789").send().await.map(|_| ())
}

async fn create(client: &Client) -> Result<(), Error> {
    let create = client.webhooks().create("https://example.com/h", ["call-started"]);
    create.send().await.map(|_| ())
}

#[tokio::test]
async fn attempts_are_lines_without_secrets() {
    let (sandbox, lines) = (Sandbox::start(), Arc::new(Mutex::new(Vec::new())));
    let written = Arc::clone(&lines);
    let hook =
        AttemptLines::new(move |line: &str| written.lock().expect("whole").push(line.to_owned()));
    let client = sandbox.client().with_hook(hook).build().expect("a client");
    sandbox.reply_next(Reply::status(503));
    client.webhooks().list().search("canary").send().await.expect("listed");
    let lines = lines.lock().expect("whole").clone();
    assert_eq!(lines[0], "> GET /v2/sip/webhooks (attempt 1)");
    assert!(lines[1].starts_with("< 503 Service Unavailable ("), "{lines:?}");
    assert_eq!(lines[2], "> GET /v2/sip/webhooks (attempt 2)");
    assert!(lines[3].contains("200 OK (") && lines[3].contains(" ms, request "), "{lines:?}");
    let all = lines.concat();
    assert!(!all.contains("canary") && !all.contains(sandbox.secret()), "{all}");
}

#[tokio::test]
async fn a_change_is_unclear_until_there_is_a_response() {
    let (sandbox, client, unclear) = start();
    client.webhooks().list().send().await.expect("listed");
    create(&client).await.expect("created");
    assert!(unclear.list().is_empty(), "{unclear:?}");

    // Refused: nothing was changed.
    sandbox.reply_next(Reply::status(409));
    create(&client).await.expect_err("refused");
    assert!(unclear.list().is_empty(), "{unclear:?}");

    // Lost: nobody knows, whatever comes of another one.
    sandbox.reply_next(Reply::regular().then_close());
    create(&client).await.expect_err("lost");
    create(&client).await.expect("created");
    assert_eq!(unclear.list(), ["POST /v2/sip/webhooks"]);
}

#[tokio::test]
async fn a_repeated_change_that_succeeds_is_clear() {
    let (sandbox, client, unclear) = start();
    sandbox.reply_next(Reply::status(503));
    delete(&client).await.expect("repeated");
    assert_eq!(sandbox.requests().len(), 2);
    assert!(unclear.list().is_empty(), "{unclear:?}");
    sandbox.reply_next_times(9, Reply::status(503));
    delete(&client).await.expect_err("in vain");
    assert_eq!(unclear.list(), ["DELETE /v2/sip/webhooks/wh_123456789"]);
}

#[tokio::test]
async fn a_change_that_was_dropped_stays_unclear() {
    let (sandbox, client, unclear) = start();
    sandbox.reply_next(Reply::regular().delay(Duration::from_secs(60)));
    let dropped = async {
        while unclear.list().is_empty() {
            tokio::task::yield_now().await;
        }
    };
    tokio::select! {
        _ = create(&client) => panic!("it takes a minute"),
        () = dropped => {}
    }
    assert_eq!(format!("{unclear:?}"), r#"UnclearChanges(["POST /v2/sip/webhooks"])"#);
}

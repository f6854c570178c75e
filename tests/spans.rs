//! What `docs/guides/tracing.md` shows is what is logged.

#[path = "support/log.rs"]
mod log;

use std::time::Duration;

use log::Log;
use tracing::Level;
use tracing_subscriber::fmt::format::FmtSpan;
use videosdk_sip::outbound_gateways::{NewOutboundGateway, OutboundGateway};
use videosdk_sip::sandbox::{Reply, Sandbox};
use videosdk_sip::{Client, RetryPolicy};

const GUIDE: &str = include_str!("../docs/guides/tracing.md");

/// What is logged at this level while a future runs, without what differs from
/// run to run.
async fn logged(level: Level, spans: FmtSpan, future: impl Future<Output = ()>) -> String {
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(level)
        .with_span_events(spans)
        .with_writer(log.clone())
        .with_ansi(false)
        .without_time()
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    future.await;
    drop(guard);
    let text = log.text();
    let own = |line: &&str| line.contains(" videosdk_sip: ");
    text.lines().filter(own).map(|line| format!("{}\n", stable(line))).collect()
}

/// A line with `…` in place of times and ports.
fn stable(line: &str) -> String {
    let mut line = line.trim_end().to_owned();
    for name in ["server.port=", "elapsed_ms=", "delay_ms=", "time.busy=", "time.idle="] {
        let mut from = 0;
        while let Some(found) = line[from..].find(name) {
            let start = from + found + name.len();
            let end = line[start..].find([' ', '}']).map_or(line.len(), |it| start + it);
            line.replace_range(start..end, "…");
            from = start;
        }
    }
    line
}

/// The blocks of output in the guide.
fn shown() -> Vec<String> {
    let blocks = GUIDE.split("```text\n").skip(1);
    blocks.map(|block| block.split("```").next().unwrap().to_owned()).collect()
}

fn client(sandbox: &Sandbox) -> Client {
    let quick = RetryPolicy::default().with_backoff(Duration::from_millis(1));
    sandbox.client().with_retry(quick).build().unwrap()
}

async fn edit(client: &Client) {
    let gateways = client.outbound_gateways();
    let edit = gateways.edit("gateway_out_123456789", |gateway| {
        gateway.record(false).credentials("sip-user", "canary-password")
    });
    edit.send().await.unwrap();
    gateways.get("gateway_out_unknown").send().await.unwrap_err();
}

/// Two gateways, of which one is refused.
async fn apply(client: &Client) {
    let rule = serde_json::json!({
        "outboundGateways": [
            { "name": "Telnyx", "numbers": ["+14155550123"], "address": "sip.telnyx.com",
              "auth": { "username": "sip-user", "password": "canary-password" } },
        ],
    });
    let configuration = serde_json::from_value(rule).unwrap();
    client.apply(configuration).send().await.unwrap();
}

/// Whatever applying sends is within its span, and within that of its kind.
#[tokio::test]
async fn calls_of_an_apply_are_within_its_span() {
    let sandbox = Sandbox::start();
    let client = client(&sandbox);
    sandbox.reply_next_to("createOutboundGateway", Reply::status(403).body("canary-body"));
    let log = logged(Level::INFO, FmtSpan::CLOSE, apply(&client)).await;
    let closed: Vec<_> = log.lines().filter(|it| it.ends_with(": close")).collect();
    let calls = || closed.iter().filter(|it| it.contains("videosdk_sip.call{"));
    assert!(calls().count() >= 3, "{log}");
    for call in calls() {
        let within = call.split_once(":videosdk_sip.call{").unwrap().0;
        let spans = ["videosdk_sip.plan{", "videosdk_sip.apply{"];
        assert!(spans.iter().any(|it| within.matches(it).count() == 2), "{call}");
    }
    let whole = closed.last().unwrap();
    for part in
        ["videosdk.apply.done=0", "videosdk.apply.unfinished=1", "otel.status_code=\"ERROR\""]
    {
        assert!(whole.contains(part), "{part} in {whole}");
    }
    assert!(!log.contains("canary") && !log.contains("Telnyx"), "{log}");

    // A batch that is left and looked at again has one span.
    let gateway = NewOutboundGateway::new("Other", ["+14155550124"], "sip.telnyx.com");
    let batch = async {
        let plan = client.outbound_gateways().apply([gateway]).plan().await.unwrap();
        let mut batch = plan.batch().unwrap();
        sandbox.reply_next(Reply::regular().delay(Duration::from_millis(50)));
        let soon = tokio::time::timeout(Duration::from_millis(5), batch.next()).await;
        assert!(soon.is_err());
        while batch.next().await.is_some() {}
        assert!(batch.next().await.is_none());
    };
    let log = logged(Level::INFO, FmtSpan::CLOSE, batch).await;
    let closed = log.lines().filter(|it| it.ends_with("}: videosdk_sip: close"));
    let own = closed.filter(|it| it.contains("videosdk_sip.apply{") && !it.contains("call{"));
    assert_eq!(own.count(), 1, "{log}");
}

#[tokio::test]
async fn the_guide_shows_what_is_logged() {
    let sandbox = Sandbox::start();
    let client = client(&sandbox);
    sandbox.reply_next_to("updateOutboundGateway", Reply::status(503).body("try later"));
    let spans = logged(Level::INFO, FmtSpan::CLOSE, edit(&client)).await;
    sandbox.insert::<OutboundGateway>(serde_json::json!({ "id": "gateway_out_123456789" }));
    sandbox.reply_next_to("updateOutboundGateway", Reply::status(503).body("try later"));
    let events = logged(Level::DEBUG, FmtSpan::NONE, edit(&client)).await;
    let applied = logged(Level::INFO, FmtSpan::CLOSE, apply(&client)).await;
    let only_apply = |it: &&str| !it.contains(":videosdk_sip.call{");
    let applied = applied.lines().filter(only_apply).map(|it| format!("{it}\n")).collect();
    let shown = shown();
    assert_eq!(shown.len(), 3);
    for (logged, shown) in [spans, events, applied].iter().zip(&shown) {
        assert!(!logged.contains("canary") && !logged.contains(sandbox.secret()), "a secret");
        assert!(logged == shown, "docs/guides/tracing.md shows\n{shown}\nbut there is\n{logged}");
    }
}

/// One who listens to warnings alone hears of failures, and of nothing else.
#[tokio::test]
async fn failures_are_warnings_and_successes_are_not() {
    let sandbox = Sandbox::start();
    let client = client(&sandbox);
    let log = logged(Level::WARN, FmtSpan::NONE, edit(&client)).await;
    assert_eq!(log.lines().count(), 1, "{log}");
    assert!(log.contains("WARN") && log.contains("http.response.status_code=404"), "{log}");
}

#[tokio::test]
async fn a_span_says_how_its_call_failed() {
    let sandbox = Sandbox::start();
    let gone = Client::builder().with_base_url("http://127.0.0.1:1").token("token");
    let gone = gone.with_retry(RetryPolicy::never()).build().unwrap();
    let late = sandbox.client().with_timeout(Duration::from_millis(50)).build().unwrap();
    let regular = client(&sandbox);
    let id = "gateway_out_123456789";
    sandbox.reply_next_to("getOutboundGateway", Reply::status(200).body("<html>"));
    let calls = async {
        let _ = regular.outbound_gateways().get(id).send().await;
        let _ = gone.outbound_gateways().get(id).send().await;
        let _ = regular.request("GET", "/v2/sip/unknown").send().await;
        sandbox.reply_next(Reply::regular().delay(Duration::from_secs(60)));
        let _ = late.outbound_gateways().edit(id, |it| it.record(false)).send().await;
    };
    let log = logged(Level::INFO, FmtSpan::CLOSE, calls).await;
    let closed: Vec<_> = log.lines().filter(|line| line.ends_with(": close")).collect();
    let expected: [&[&str]; 5] = [
        &["otel.name=\"GET /v2/sip/outbound-gateways/{gatewayId}\"", "error.type=\"decode\""],
        &["error.type=\"connect\"", "otel.status_code=\"ERROR\""],
        // The path of an operation that is not described may hold anything.
        &["otel.name=\"GET\"", "error.type=\"404\"", "http.response.status_code=404"],
        &["videosdk_sip.edit{", "}:videosdk_sip.call{", "error.type=\"timeout\""],
        &["otel.name=\"edit outbound gateway\"", "error.type=\"timeout\""],
    ];
    assert_eq!(closed.len(), expected.len(), "{log}");
    for (line, parts) in closed.iter().zip(expected) {
        for part in parts {
            assert!(line.contains(part), "{part} in {line}");
        }
    }
}

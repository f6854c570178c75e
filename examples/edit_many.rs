//! Changes 2,000 gateways, a few at a time, while the server misbehaves;
//! lists what needs attention, and retries just that.
//!
//! ```sh
//! cargo run --example edit_many
//! ```
//!
//! Runs against the embedded sandbox. Ctrl-C cancels; the report is true even
//! then.

use std::error::Error;
use std::io::IsTerminal;
use std::time::Duration;

use serde_json::json;
use videosdk_sip::RetryPolicy;
use videosdk_sip::batch::{BatchReport, BatchState};
use videosdk_sip::outbound_gateways::{OutboundGateway, OutboundGatewayId, OutboundGateways};
use videosdk_sip::sandbox::{Reply, Sandbox};

const GATEWAYS: usize = 2000;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start();
    for number in 0..GATEWAYS {
        sandbox.insert::<OutboundGateway>(json!({
            "id": format!("gw_{number:04}"),
            "name": format!("Gateway {number}"),
            "record": false,
            "tags": ["legacy"],
        }));
    }
    // Waits of seconds would make a dull example.
    let quick = RetryPolicy::default().with_backoff(Duration::from_millis(5));
    let gateways = sandbox.client().with_retry(quick).build()?.outbound_gateways();

    let mut ids = Vec::new();
    let mut legacy = gateways.list().search("gateway ").per_page(500).stream();
    while let Some(gateway) = legacy.next().await {
        ids.push(gateway?.id);
    }
    println!("{} gateways found", ids.len());

    // Some of these heal by themselves, some do not.
    let mut bad_day = vec![Reply::regular(); ids.len()];
    for (number, reply) in bad_day.iter_mut().enumerate() {
        match number % 100 {
            7 => *reply = Reply::status(503).body("busy"),
            31 => *reply = Reply::status(403).json(json!({ "message": "Forbidden" })),
            63 => *reply = Reply::regular().with_status(200).body("<html>Welcome</html>"),
            _ => {}
        }
    }
    bad_day.into_iter().for_each(|reply| sandbox.reply_next(reply));

    let report = record_all(&gateways, ids).await;
    println!("{report}");
    println!("\nThese need attention:");
    for entry in report.unfinished() {
        let Some(id) = &entry.key else { continue };
        match entry.state {
            BatchState::Unknown => println!("  {id}: look at it, it may have been changed"),
            _ => println!("  {id}: not changed"),
        }
    }

    println!("\nOnce more, with those alone:");
    let unfinished = report.unfinished().filter_map(|entry| entry.key.as_deref());
    let unfinished = unfinished.map(OutboundGatewayId::from).collect();
    println!("{}", record_all(&gateways, unfinished).await);
    Ok(())
}

/// Switches recording on, and retires a tag.
async fn record_all(gateways: &OutboundGateways, ids: Vec<OutboundGatewayId>) -> BatchReport {
    let edits = ids
        .into_iter()
        .map(|id| gateways.edit(id, |gateway| gateway.record(true).remove_tag("legacy")));
    let mut batch = gateways.batch(edits).with_concurrency(32);
    loop {
        let item = tokio::select! {
            item = batch.next() => item,
            _ = tokio::signal::ctrl_c() => {
                batch.cancel();
                None
            }
        };
        let Some(item) = item else { break };
        if let (Some(id), Err(error)) = (&item.key, &item.result) {
            eprintln!("\r{id}: {error}");
        }
        let progress = batch.progress();
        if std::io::stderr().is_terminal() {
            eprint!("\r{} of {}, {} failed", progress.finished(), progress.total, progress.failed);
        }
    }
    eprintln!();
    batch.report()
}

//! Rotates the SIP password of several gateways: a batch of edits.
//!
//! ```sh
//! cargo run --example rotate_credentials
//! ```
//!
//! Runs against the embedded sandbox. Two things to take from it: each edit
//! restates what its own gateway has, so that nothing else changes; and after a
//! failure the question is whether the change may have been applied.

use std::error::Error;

use serde_json::json;
use videosdk_sip::batch::BatchState;
use videosdk_sip::outbound_gateways::OutboundGateway;
use videosdk_sip::sandbox::{OmittedFields, Reply, Sandbox};
use videosdk_sip::{RetryPolicy, Secret};

const GATEWAYS: [(&str, bool); 3] =
    [("gw_mumbai", true), ("gw_virginia", false), ("gw_dublin", true)];

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // The less friendly rule: what an update leaves out is reset.
    let mut builder = Sandbox::builder().omitted_fields(OmittedFields::Reset);
    for (id, record) in GATEWAYS {
        builder = builder.insert::<OutboundGateway>(json!({
            "id": id,
            "record": record,
            "auth": { "username": "sip-user", "password": "old-password" },
        }));
    }
    let sandbox = builder.start()?;
    // So that the failure below is seen: it would heal by itself otherwise.
    let client = sandbox.client().with_retry(RetryPolicy::never()).build()?;
    let gateways = client.outbound_gateways();
    // The sandbox applies one of the updates, and then fails to say so.
    let lost = Reply::regular().with_status(502).body("bad gateway");
    sandbox.reply_next_to("updateOutboundGateway", lost);

    // In earnest the password comes from where you keep secrets.
    let password = Secret::new("new-password");
    let mut ids: Vec<String> = GATEWAYS.iter().map(|(id, _)| (*id).to_owned()).collect();
    while !ids.is_empty() {
        let edits = ids.iter().map(|id| {
            let password = password.clone();
            gateways.edit(id, move |gateway| gateway.credentials("sip-user", password))
        });
        let mut batch = gateways.batch(edits);
        while let Some(item) = batch.next().await {
            let key = item.key.unwrap_or_default();
            match item.result {
                Ok(_) => println!("{key}: rotated"),
                Err(error) => println!("{key}: {error}"),
            }
        }
        let report = batch.report();
        println!("{report}");
        // The same edit again leads to the same state, so what is unknown can be
        // sent once more; what was refused would be refused again.
        let unknown = report.unfinished().filter(|entry| entry.state == BatchState::Unknown);
        ids = unknown.filter_map(|entry| entry.key.clone()).collect();
    }

    for (id, record) in GATEWAYS {
        let password = sandbox.secret_of::<OutboundGateway>(id, "auth.password");
        let shown = sandbox.shown::<OutboundGateway>(id).unwrap_or_default();
        assert_eq!(password.as_deref(), Some("new-password"), "{id}");
        assert_eq!(shown["record"], record, "{id} keeps what it had");
    }
    println!("\n{} of {} rotated, and nothing else changed", GATEWAYS.len(), GATEWAYS.len());
    Ok(())
}

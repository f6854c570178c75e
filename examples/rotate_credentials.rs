//! Rotates the SIP password of several gateways, with a batch of edits.
//!
//! ```sh
//! cargo run --example rotate_credentials
//! ```
//!
//! Runs against the embedded sandbox. Two things to take from it: an edit
//! changes the password and loses nothing else, whatever each gateway holds;
//! and after a failure the question is whether the change may have been
//! applied.

use std::error::Error;

use serde_json::json;
use videosdk_sip::RetryPolicy;
use videosdk_sip::outbound_gateways::{OutboundGateway, OutboundGatewayUpdate, OutboundGateways};
use videosdk_sip::sandbox::{OmittedFields, Reply, Sandbox};

const GATEWAYS: [&str; 3] = ["gw_mumbai", "gw_virginia", "gw_dublin"];

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // This sandbox resets what an update leaves out: edits restate it.
    let mut builder = Sandbox::builder().omitted_fields(OmittedFields::Reset);
    for (id, record) in GATEWAYS.into_iter().zip([true, false, true]) {
        builder = builder.insert::<OutboundGateway>(json!({
            "id": id,
            "record": record,
            "geoRegion": "us002",
            "auth": { "username": "sip-user", "password": "old-password" },
        }));
    }
    let sandbox = builder.start()?;
    // Without retries, so that the failure below is seen.
    let client = sandbox.client().with_retry(RetryPolicy::never()).build()?;
    let gateways = client.outbound_gateways();

    // The sandbox applies the second update, and then fails to say so.
    sandbox.reply_next_to("updateOutboundGateway", Reply::regular());
    let lost = Reply::regular().with_status(502).body("bad gateway");
    sandbox.reply_next_to("updateOutboundGateway", lost);
    // In production the password comes from where you keep secrets.
    let change = OutboundGatewayUpdate::new().credentials("sip-user", "new-password");
    println!("The change, safe to print: {change}\n");
    let unclear = rotate(&gateways, &GATEWAYS, &change).await;

    if !unclear.is_empty() {
        // The same edit again leads to the same state, and the read of the
        // gateway cannot tell: it masks the password.
        println!("\nOnce more, with those that are unclear:");
        let unclear: Vec<_> = unclear.iter().map(String::as_str).collect();
        rotate(&gateways, &unclear, &change).await;
    }

    let is_rotated = |id: &&&str| {
        sandbox.secret_of::<OutboundGateway>(id, "auth.password").as_deref() == Some("new-password")
    };
    println!("\n{} of {} rotated", GATEWAYS.iter().filter(is_rotated).count(), GATEWAYS.len());
    Ok(())
}

/// Changes these gateways. Returns those of which nobody knows which password
/// they have now.
async fn rotate(
    gateways: &OutboundGateways,
    ids: &[&str],
    change: &OutboundGatewayUpdate,
) -> Vec<String> {
    let edit = |id: &&str| {
        let change = change.clone();
        gateways.edit(*id, move |gateway| gateway.with(change))
    };
    let edits: Vec<_> = ids.iter().map(edit).collect();
    // One at a time, so that a wrong password is noticed before it is everywhere.
    let mut batch = gateways.batch(edits).with_concurrency(1);
    let mut unclear = Vec::new();
    while let Some(item) = batch.next().await {
        let id = item.key.unwrap_or_default();
        match item.result {
            Ok(_) => println!("{id}: rotated"),
            Err(error) if error.may_have_been_applied() => {
                println!("{id}: unclear, it may have either password ({error})");
                unclear.push(id);
            }
            Err(error) => println!("{id}: still has the old password ({error})"),
        }
    }
    unclear
}

//! Rotates the SIP password of several gateways: one change, made once.
//!
//! ```sh
//! cargo run --example rotate_credentials
//! ```
//!
//! Runs against the embedded sandbox. Two things to take from it: a change is
//! a value that can be sent to many gateways, and after a failure the question
//! is whether the change may have been applied.

use std::error::Error;

use serde_json::json;
use videosdk_sip::RetryPolicy;
use videosdk_sip::outbound_gateways::{OutboundGateway, OutboundGatewayUpdate};
use videosdk_sip::sandbox::{Reply, Sandbox};

const GATEWAYS: [&str; 3] = ["gw_mumbai", "gw_virginia", "gw_dublin"];

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut builder = Sandbox::builder();
    for id in GATEWAYS {
        builder = builder.insert::<OutboundGateway>(json!({
            "id": id,
            "record": true,
            "auth": { "username": "sip-user", "password": "old-password" },
        }));
    }
    let sandbox = builder.start()?;
    // So that the failure below is seen: it would heal by itself otherwise.
    let client = sandbox.client().with_retry(RetryPolicy::never()).build()?;

    // In earnest the password comes from where you keep secrets.
    let change = OutboundGatewayUpdate::new()
        .credentials("sip-user", "new-password")
        // The vendor's SDKs say that these are reset when they are left out.
        .record(true)
        .noise_cancellation(false)
        .enable_dtmf(false)
        .geo_region("us002");
    println!("The change, safe to print: {change:?}\n");

    for (number, id) in GATEWAYS.into_iter().enumerate() {
        if number == 1 {
            // The sandbox applies this one, and then fails to say so.
            sandbox.reply_next(Reply::regular().with_status(502).body("bad gateway"));
        }
        match client.outbound_gateways().update(id).with(change.clone()).send().await {
            Ok(_) => println!("{id}: rotated"),
            Err(error) if error.may_have_been_applied() => {
                // The same change again leads to the same state.
                println!("{id}: unclear ({error}); once more");
                client.outbound_gateways().update(id).with(change.clone()).send().await?;
                println!("{id}: rotated");
            }
            Err(error) => println!("{id}: still has the old password ({error})"),
        }
    }
    let rotated = |id: &&&str| {
        sandbox.secret_of::<OutboundGateway>(id, "auth.password").as_deref() == Some("new-password")
    };
    println!("\n{} of {} rotated", GATEWAYS.iter().filter(rotated).count(), GATEWAYS.len());
    Ok(())
}

//! From synchronous code: a cron job, a command line, a worker thread.
//!
//! ```sh
//! cargo run --example blocking
//! ```
//!
//! Runs against the embedded sandbox. What it shows for your own program: keep
//! one client and one small runtime, and wait for each call with `block_on`.

use std::error::Error;

use tokio::runtime::{Builder, Runtime};
use videosdk_sip::Client;
use videosdk_sip::outbound_gateways::{OutboundGateway, OutboundGatewayId};
use videosdk_sip::sandbox::Sandbox;

/// Gateways, for callers that wait.
struct Gateways {
    client: Client,
    /// It needs timers and I/O, which `enable_all` gives it.
    runtime: Runtime,
}

impl Gateways {
    fn new(client: Client) -> std::io::Result<Self> {
        // No thread of its own: all is done on the caller's, while it waits.
        Ok(Self { client, runtime: Builder::new_current_thread().enable_all().build()? })
    }

    fn all(&self) -> Result<Vec<OutboundGateway>, videosdk_sip::Error> {
        self.runtime.block_on(self.client.outbound_gateways().list().all())
    }

    /// Whether anything had to be changed.
    fn record(&self, id: &OutboundGatewayId) -> Result<bool, videosdk_sip::Error> {
        let gateways = self.client.outbound_gateways();
        let edit = gateways.edit(id, |gateway| gateway.record(true));
        Ok(self.runtime.block_on(edit.send())?.was_sent())
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start();
    sandbox.insert::<OutboundGateway>(serde_json::json!({ "id": "gw_dublin", "record": false }));
    // For VideoSDK: Client::from_env()?
    let gateways = Gateways::new(sandbox.client().build()?)?;
    for gateway in gateways.all()? {
        match gateways.record(&gateway.id)? {
            true => println!("{}: recording is on now", gateway.id),
            false => println!("{}: recording was on", gateway.id),
        }
    }
    Ok(())
}

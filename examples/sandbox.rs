//! The sandbox alone, for any HTTP client.
//!
//! ```sh
//! cargo run --example sandbox -- 8080           # or no port: any free one
//! cargo run --example sandbox -- 8080 reset     # omitted fields are reset
//! cargo run --example sandbox -- 8080 unknown   # fields that are not described pass
//! cargo run --example sandbox -- 8080 advance   # calls ring and are answered by themselves
//! ```
//!
//! Prints base URL, API key, secret, a token that is valid for a day and one id
//! of each resource, then serves until it is stopped.

use std::error::Error;
use std::time::Duration;

use videosdk_sip::calls::Call;
use videosdk_sip::inbound_gateways::InboundGateway;
use videosdk_sip::outbound_gateways::OutboundGateway;
use videosdk_sip::phone_numbers::PhoneNumber;
use videosdk_sip::rooms::Room;
use videosdk_sip::routing_rules::RoutingRule;
use videosdk_sip::sandbox::{OmittedFields, Sandbox};
use videosdk_sip::webhooks::Webhook;

fn main() -> Result<(), Box<dyn Error>> {
    let mut builder =
        Sandbox::builder().api_key("sandbox-key", "sandbox-secret-of-at-least-32-bytes");
    for argument in std::env::args().skip(1) {
        builder = match argument.as_str() {
            "reset" => builder.omitted_fields(OmittedFields::Reset),
            "unknown" => builder.allow_unknown_fields(true),
            "advance" => builder.advancing_calls(true),
            port => {
                let port = port.parse().map_err(|_| {
                    format!("`{port}` is not a port, `reset`, `unknown` or `advance`")
                })?;
                builder.port(port)
            }
        };
    }
    let sandbox = builder.start()?;
    println!("{}", sandbox.exports(Duration::from_secs(24 * 60 * 60)));
    println!("# an outbound gateway: {}", sandbox.sample::<OutboundGateway>());
    println!("# an inbound gateway: {}", sandbox.sample::<InboundGateway>());
    println!("# a phone number: {}", sandbox.sample::<PhoneNumber>());
    println!("# a routing rule: {}", sandbox.sample::<RoutingRule>());
    println!("# a call: {}", sandbox.sample::<Call>());
    println!("# a webhook: {}", sandbox.sample::<Webhook>());
    println!("# a room: {}", sandbox.sample::<Room>());
    println!("# stop with Ctrl-C");
    loop {
        std::thread::park();
    }
}

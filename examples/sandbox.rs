//! The sandbox alone, for any HTTP client.
//!
//! ```sh
//! cargo run --example sandbox -- 8080          # or no port: any free one
//! cargo run --example sandbox -- 8080 reset    # omitted flags become false
//! ```
//!
//! Prints base URL, API key, secret and a token that is valid for a day, then
//! serves until it is stopped.

use std::error::Error;
use std::time::Duration;

use videosdk_sip::sandbox::{OmittedFields, Sandbox};

/// The gateway that a sandbox begins with.
const SAMPLE: &str = "gateway_out_123456789";

fn main() -> Result<(), Box<dyn Error>> {
    let mut builder =
        Sandbox::builder().api_key("sandbox-key", "sandbox-secret-of-at-least-32-bytes");
    for argument in std::env::args().skip(1) {
        builder = match argument.as_str() {
            "reset" => builder.omitted_fields(OmittedFields::Reset),
            port => builder
                .port(port.parse().map_err(|_| format!("`{port}` is neither a port nor `reset`"))?),
        };
    }
    let sandbox = builder.start()?;
    let token = sandbox.token(Duration::from_secs(24 * 60 * 60));
    println!("VIDEOSDK_API_ENDPOINT={}", sandbox.base_url());
    println!("VIDEOSDK_API_KEY={}", sandbox.api_key());
    println!("VIDEOSDK_SECRET={}", sandbox.secret());
    println!("# or, instead of key and secret");
    println!("# VIDEOSDK_AUTH_TOKEN={}", token.expose());
    println!("# the gateway: {}", SAMPLE);
    println!("# stop with Ctrl-C");
    loop {
        std::thread::park();
    }
}

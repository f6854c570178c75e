//! The program of the README. Start a sandbox first, and paste what it prints:
//!
//! ```sh
//! cargo run --example sandbox -- 8080
//! SIP_PASSWORD=new-password cargo run --example readme
//! ```

use videosdk_sip::Client;
use videosdk_sip::outbound_gateways::{MediaEncryption, Transport};

#[tokio::main]
async fn main() -> Result<(), videosdk_sip::Error> {
    // VIDEOSDK_API_KEY and VIDEOSDK_SECRET, or a ready-made VIDEOSDK_AUTH_TOKEN
    let client = Client::from_env()?;
    let password = std::env::var("SIP_PASSWORD").expect("set SIP_PASSWORD");

    let edited = client
        .outbound_gateways()
        .edit("gateway_out_123456789", |gateway| {
            gateway
                .address("sip.telnyx.com:5061")
                .transport(Transport::Tls)
                .media_encryption(MediaEncryption::Enable)
                .credentials("sip-user", password) // both or neither; never printed
                .add_number("+14155550123")
                .remove_tag("staging")
        })
        .send()
        .await?;

    print!("{}", edited.diff()); // transport: "udp" → "tls", …
    for field in edited.unexpected() {
        println!("unexpected: {field}"); // not what the edit set, or changed besides
    }
    Ok(())
}

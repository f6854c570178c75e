//! Changes an outbound gateway and shows what changed.
//!
//! ```sh
//! cargo run --example quickstart
//! ```
//!
//! Without credentials it runs against the embedded sandbox and needs no
//! network. With credentials in the environment (see `Client::from_env`) and
//! a gateway id as its argument, or in `VIDEOSDK_GATEWAY_ID`, it changes that
//! gateway through the real API: it switches recording on, and restates what
//! that may reset.

use std::error::Error;

use serde_json::Value;
use videosdk_sip::Client;
use videosdk_sip::outbound_gateways::{MediaEncryption, OutboundGateway, Transport};
use videosdk_sip::sandbox::Sandbox;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let id = std::env::args().nth(1).or_else(|| std::env::var("VIDEOSDK_GATEWAY_ID").ok());
    match id {
        Some(id) => real_gateway(&id).await,
        None => sandbox_gateway().await,
    }
}

async fn sandbox_gateway() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::start();
    let id = &sandbox.sample::<OutboundGateway>();
    println!("Sandbox at {}, gateway {id}\n", sandbox.base_url());
    let before = sandbox.shown::<OutboundGateway>(id).unwrap_or_default();
    let password_before = sandbox.secret_of::<OutboundGateway>(id, "auth.password");

    let client = sandbox.client().build()?;
    let edited = client
        .outbound_gateways()
        .edit(id, |gateway| {
            gateway
                .address("sip.telnyx.com:5061")
                .transport(Transport::Tls)
                .media_encryption(MediaEncryption::Enable)
                .credentials("sip-user", "a-new-password")
                .add_number("+14155550123")
                .clear_tags()
        })
        .send()
        .await?;
    print_changes(&before, &serde_json::to_value(edited.after())?);
    // Responses mask the password, but the sandbox knows what it was set to.
    if sandbox.secret_of::<OutboundGateway>(id, "auth.password") != password_before {
        println!("{:<18} {:<32} •••••••• (another one)", "auth.password", "••••••••");
    }

    println!("\nThe same for a gateway that does not exist:");
    let edit = client.outbound_gateways().edit("gateway_out_unknown", |it| it.record(true));
    if let Err(error) = edit.send().await {
        println!("  {error}");
        println!("  not found: {}", error.is_not_found());
        println!("  may have been applied: {}", error.may_have_been_applied());
    }
    Ok(())
}

async fn real_gateway(id: &str) -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    println!("{}, gateway {id}: switching recording on", client.base_url());
    let edit = client.outbound_gateways().edit(id, |gateway| gateway.record(true));
    let edited = edit.send().await?;
    match edited.was_sent() {
        true => print!("{}", edited.diff()),
        false => println!("It was on already; nothing was sent."),
    }
    for field in edited.unexpected() {
        println!("Look at this: {field}");
    }
    Ok(())
}

/// The fields that differ, as a table.
fn print_changes(before: &Value, after: &Value) {
    let (before, after) = (rows(before), rows(after));
    let changed: Vec<_> = after.iter().filter(|row| !before.contains(row)).collect();
    println!("{:<18} {:<32} after", "field", "before");
    for (field, new) in changed {
        let old = before.iter().find(|(name, _)| name == field);
        let old = old.map_or("(not set)", |(_, value)| value);
        println!("{field:<18} {old:<32} {new}");
    }
}

/// One row for each field; of an object, one for each of its fields.
fn rows(value: &Value) -> Vec<(String, String)> {
    let mut rows = Vec::new();
    for (field, value) in value.as_object().into_iter().flatten() {
        match value {
            Value::Object(_) => rows.extend(
                self::rows(value).into_iter().map(|(part, text)| (format!("{field}.{part}"), text)),
            ),
            Value::String(text) => rows.push((field.clone(), text.clone())),
            Value::Array(items) => {
                let items: Vec<_> = items.iter().filter_map(Value::as_str).collect();
                rows.push((field.clone(), format!("[{}]", items.join(", "))));
            }
            other => rows.push((field.clone(), other.to_string())),
        }
    }
    rows
}

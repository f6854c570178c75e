//! Changes a gateway without losing the rest: reads it, shows what would be
//! sent, sends it, and checks what came back.
//!
//! ```sh
//! cargo run --example edit
//! ```
//!
//! Runs against the embedded sandbox, which here resets what an update leaves
//! out, as the vendor's SDKs say that the API does.

use std::error::Error;
use std::io::IsTerminal;

use videosdk_sip::edit::Diff;
use videosdk_sip::outbound_gateways::{OutboundGateway, Transport};
use videosdk_sip::sandbox::{OmittedFields, Sandbox};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let sandbox = Sandbox::builder().omitted_fields(OmittedFields::Reset).start()?;
    let gateways = sandbox.client().build()?.outbound_gateways();
    let id = &sandbox.sample::<OutboundGateway>();

    let plan = gateways
        .edit(id, |gateway| {
            gateway
                .address("sip.telnyx.com:5061")
                .transport(Transport::Tls)
                .add_number("+14155550123")
                .remove_tag("staging")
                .enable_dtmf(true)
        })
        .plan()
        .await?;
    println!("Would change:\n{}", coloured(plan.diff()));
    if let Some(request) = plan.request()? {
        println!("Would send:\n{request}\n");
    }

    let edited = plan.send().await?;
    println!("Changed:\n{}", coloured(edited.diff()));
    match edited.unexpected() {
        unexpected if unexpected.is_empty() => println!("Nothing else changed."),
        unexpected => println!("Unexpected:\n{}", coloured(unexpected)),
    }

    let again = gateways.edit(id, |gateway| gateway.add_number("+14155550123")).send().await?;
    println!("The same number once more: sent {}", again.was_sent());
    Ok(())
}

/// Red and green on a terminal, plain text elsewhere.
fn coloured(diff: &Diff) -> String {
    if !std::io::stdout().is_terminal() {
        return diff.to_string();
    }
    let text = |value: &Option<serde_json::Value>| {
        value.as_ref().map_or("–".to_owned(), |it| it.to_string())
    };
    let line = |field: &videosdk_sip::edit::FieldDiff| {
        if !field.secrets.is_empty() {
            return format!("{field}\n");
        }
        let (before, after) = (text(&field.before), text(&field.after));
        format!("{}: \x1b[31m{before}\x1b[0m → \x1b[32m{after}\x1b[0m\n", field.name)
    };
    diff.fields.iter().map(line).collect()
}

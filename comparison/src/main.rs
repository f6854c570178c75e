//! The hostile cases of `tests/support/cases.rs`, against this crate, the
//! vendor's Rust crate and plain reqwest, as a Markdown table.
//!
//! ```sh
//! cargo run --manifest-path comparison/Cargo.toml > docs/comparison.md
//! ```

#[path = "../../tests/support/cases.rs"]
mod cases;
#[path = "../../tests/support/raw_server.rs"]
mod raw_server;

use std::time::Duration;

use cases::Case;
use raw_server::RawServer;
use tokio::time::timeout;

/// Hanging servers are in the table, and time is real here.
const ATTEMPT: Duration = Duration::from_millis(700);
const CALL: Duration = Duration::from_secs(30);

#[tokio::main]
async fn main() {
    println!("# How clients end on a bad network\n");
    println!("Made by `cargo run --manifest-path comparison/Cargo.toml > docs/comparison.md`; the cases");
    println!("are those of `tests/support/cases.rs`. Each cell: how an update of a gateway ended, and how");
    println!("many connections were made for it. In the last column, whether the error says that the");
    println!("change may have been applied; the other two clients do not say.\n");
    println!("`videosdk-server-sdk` 0.1.0 sends `PATCH`, which it does not retry except for 429;");
    println!("plain `reqwest` 0.13 is a client with its defaults and `serde_json::Value` as the answer.\n");
    for (title, cases) in [
        ("The connection", cases::transport()),
        ("The status", cases::statuses()),
        ("The body", cases::bodies()),
    ] {
        println!("## {title}\n");
        println!("| case | videosdk-sip | videosdk-server-sdk | plain reqwest | may have been applied |");
        println!("|---|---|---|---|---|");
        for case in cases {
            row(case).await;
        }
        println!();
    }
}

async fn row((what, acts, _, _, _): Case) {
    let server = RawServer::start(acts.clone());
    let (ours, applied) = ours(&server).await;
    let ours = format!("{ours}, {}", server.connections());
    let server = RawServer::start(acts.clone());
    let vendors = format!("{}, {}", vendors(&server).await, server.connections());
    let server = RawServer::start(acts);
    let plain = format!("{}, {}", plain(&server).await, server.connections());
    println!("| {what} | {ours} | {vendors} | {plain} | {applied} |");
}

async fn ours(server: &RawServer) -> (String, &'static str) {
    use videosdk_sip::{Client, RetryPolicy};

    let quick = RetryPolicy::default()
        .with_backoff(Duration::from_millis(5))
        .with_throttled_backoff(Duration::from_millis(5));
    let client = Client::builder()
        .with_base_url(server.base_url())
        .token("token")
        .with_attempt_timeout(ATTEMPT)
        .with_retry(quick)
        .build()
        .expect("a client");
    let update = client.outbound_gateways().update("x").name("n");
    match update.send().await {
        Ok(_) => ("gateway".to_owned(), ""),
        Err(error) => {
            let kind = match error.status() {
                Some(status) if !status.is_success() => format!("error {}", status.as_u16()),
                _ if error.is_decode() => "decode error".to_owned(),
                _ if error.is_timeout() => "time-out".to_owned(),
                _ => "connection error".to_owned(),
            };
            (kind, if error.may_have_been_applied() { "yes" } else { "no" })
        }
    }
}

async fn vendors(server: &RawServer) -> String {
    use videosdk::{Client, UpdateOutboundTrunkParams};

    let client = Client::builder()
        .token("token")
        .base_url(server.base_url())
        .request_timeout(ATTEMPT)
        .backoff(|_| Duration::from_millis(5))
        .build()
        .expect("a client");
    let params = UpdateOutboundTrunkParams { name: Some("n".to_owned()), ..Default::default() };
    let trunks = client.sip().trunks();
    match timeout(CALL, trunks.outbound().update("x", params)).await {
        Err(_) => "no end".to_owned(),
        Ok(Ok(_)) => "gateway".to_owned(),
        Ok(Err(error)) => short(&error.to_string()),
    }
}

async fn plain(server: &RawServer) -> String {
    let client = reqwest::Client::builder().timeout(ATTEMPT).build().expect("a client");
    let request = client
        .put(format!("{}/v2/sip/outbound-gateways/x", server.base_url()))
        .header("authorization", "token")
        .header("content-type", "application/json")
        .body(r#"{"name":"n"}"#);
    let response = match request.send().await.and_then(reqwest::Response::error_for_status) {
        Ok(response) => response,
        Err(error) => return short(&error.to_string()),
    };
    match response.bytes().await {
        Err(error) => short(&error.to_string()),
        Ok(bytes) => match serde_json::from_slice::<serde_json::Value>(&bytes) {
            Ok(value) if value["id"].is_string() => "gateway".to_owned(),
            Ok(_) => "other JSON".to_owned(),
            Err(_) => "decode error".to_owned(),
        },
    }
}

/// The beginning of a message, fit for a table.
fn short(message: &str) -> String {
    let line: String = message.chars().map(|c| if c.is_control() || c == '|' { ' ' } else { c }).collect();
    // The request is the same in all cases, and addresses differ from run to run.
    let line = line.replace("PATCH /v2/sip/outbound-gateways/x", "").replace("(, ", "(");
    let line = line.split("http://127").next().unwrap_or_default().replace(" ()", "");
    let line = line.trim_end_matches([' ', '(', ':']);
    let cut: String = line.chars().take(70).collect();
    format!("“{}”", cut.replace("videosdk: ", ""))
}

//! The hostile cases of `tests/support/cases.rs`, against this crate, the
//! vendor's Rust crate, its Node.js SDK and plain reqwest, as a Markdown table.
//!
//! ```sh
//! npm ci --prefix comparison/node
//! cargo run --manifest-path comparison/Cargo.toml > docs/comparison.md
//! ```

#[path = "../../tests/support/cases.rs"]
mod cases;
#[path = "../../tests/support/raw_server.rs"]
mod raw_server;

use std::io::{BufRead, BufReader, Lines, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use cases::Case;
use raw_server::{Act, RawServer, reply};
use serde_json::Value;
use tokio::time::timeout;

/// Hanging servers are in the table, and time is real here.
const ATTEMPT: Duration = Duration::from_millis(700);
const CALL: Duration = Duration::from_secs(30);

/// Followed by `NODE` or `NO_NODE`.
const INTRODUCTION: &str = "\
# How clients end on a bad network

Made by `npm ci --prefix comparison/node`, then
`cargo run --manifest-path comparison/Cargo.toml > docs/comparison.md`; the cases are those
of `tests/support/cases.rs`. Each cell: how an update of a gateway ended, and how many
connections were made for it. In the last column, whether the error of videosdk-sip says
that the change may have been applied; the other clients do not say.

`videosdk-server-sdk` 0.1.0 sends `PATCH`, which it does not retry except for 429;
plain `reqwest` 0.13 is a client with its defaults and `serde_json::Value` as the response.
";

const NODE: &str = "\
`@videosdk.live/server-sdk` 0.1.1 (Node.js) sends `PATCH` too, which it sends again only
after 429: twice at most, after one second and then two, whatever `Retry-After` says. It
does not look at a response: where the table says `no error`, the update ended well, with
something of that type that is no gateway. All cases could be run with it.

Two habits of Node.js 20 itself are kept out of that column. After a time-out it opens one
more connection and sends nothing on it, so the number is that of calls of `fetch`. And the
first `fetch` of a process does not notice a connection that is closed at once, and ends by
the time-out, so a request to a server that works comes before the first case.
";

const NO_NODE: &str = "\
`@videosdk.live/server-sdk` (Node.js) is left out: Node.js, or what `npm ci` installs, was
not there.
";

#[tokio::main]
async fn main() {
    let mut node = Node::start();
    println!("{INTRODUCTION}\n{}", if node.is_some() { NODE } else { NO_NODE });
    let mut columns = vec!["case", "videosdk-sip", "videosdk-server-sdk"];
    if node.is_some() {
        columns.push("@videosdk.live/server-sdk");
    }
    columns.extend(["plain reqwest", "may have been applied"]);
    for (title, cases) in [
        ("The connection", cases::transport()),
        ("The status", cases::statuses()),
        ("The body", cases::bodies()),
    ] {
        println!("## {title}\n");
        println!("| {} |", columns.join(" | "));
        println!("|{}", "---|".repeat(columns.len()));
        for case in cases {
            row(case, node.as_mut()).await;
        }
        println!();
    }
}

async fn row((what, acts, _, _, _): Case, node: Option<&mut Node>) {
    let start = || RawServer::start(acts.clone());
    let server = start();
    let (ended, applied) = ours(&server).await;
    let mut cells = vec![what.to_owned(), format!("{ended}, {}", server.connections())];
    let server = start();
    cells.push(format!("{}, {}", vendors(&server).await, server.connections()));
    if let Some(node) = node {
        let server = start();
        cells.push(node.update(&server).expect("a script that responds"));
    }
    let server = start();
    cells.push(format!("{}, {}", plain(&server).await, server.connections()));
    println!("| {} | {applied} |", cells.join(" | "));
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

/// The vendor's Node.js SDK, in one process for all cases.
struct Node {
    input: ChildStdin,
    output: Lines<BufReader<ChildStdout>>,
}

impl Node {
    /// Nothing where Node.js or the SDK is not installed. The first request of a
    /// process goes to a server that works: see what `NODE` says about it.
    fn start() -> Option<Self> {
        let child = Command::new("node")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/node/update.mjs"))
            .arg(ATTEMPT.as_millis().to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .ok()?;
        let Child { stdin, stdout, .. } = child;
        let mut node = Self { input: stdin?, output: BufReader::new(stdout?).lines() };
        let works = RawServer::start(vec![Act::Reply(reply("200 OK", "", r#"{"id":"x"}"#))]);
        node.update(&works).map(|_| node)
    }

    /// Blocks: the servers have threads of their own.
    fn update(&mut self, server: &RawServer) -> Option<String> {
        writeln!(self.input, "{}", server.base_url()).ok()?;
        let line = self.output.next()?.ok()?;
        let end: Value = serde_json::from_str(&line).expect("a line of JSON");
        let text = |key| end[key].as_str();
        let ended = match (text("error"), text("other")) {
            (Some(name), _) => {
                let status = end["status"].as_u64().map(|status| format!(" {status}"));
                let message = short(text("message").unwrap_or_default());
                format!("{name}{} {message}", status.unwrap_or_default())
            }
            (_, Some(kind)) => format!("no error: {kind}"),
            _ => "gateway".to_owned(),
        };
        Some(format!("{ended}, {}", end["attempts"]))
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
        Ok(bytes) => match serde_json::from_slice::<Value>(&bytes) {
            Ok(value) if value["id"].is_string() => "gateway".to_owned(),
            Ok(_) => "other JSON".to_owned(),
            Err(_) => "decode error".to_owned(),
        },
    }
}

/// The beginning of a message, fit for a table.
fn short(message: &str) -> String {
    let line: String =
        message.chars().map(|c| if c.is_control() || c == '|' { ' ' } else { c }).collect();
    // The request is the same in all cases, and addresses differ from run to run.
    let line = line.replace("PATCH /v2/sip/outbound-gateways/x", "").replace("(, ", "(");
    let line = line.split("http://127").next().unwrap_or_default().replace(" ()", "");
    let line = line.trim_end_matches([' ', '(', ':']);
    let cut: String = line.chars().take(70).collect();
    format!("“{}”", cut.replace("videosdk: ", ""))
}

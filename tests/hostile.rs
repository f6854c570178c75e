//! What a server, a proxy and a network can do; the table is in
//! `support/cases.rs`.

#[path = "support/cases.rs"]
mod cases;
#[path = "support/fast_clock.rs"]
mod fast_clock;
#[path = "support/raw_server.rs"]
mod raw_server;

use cases::{Case, Ends};
use fast_clock::fast;
use raw_server::{Act, RawServer};
use videosdk_sip::outbound_gateways::OutboundGateway;
use videosdk_sip::{Client, Error, RetryPolicy};

fn ending(result: &Result<OutboundGateway, Error>) -> Ends {
    match result {
        Ok(_) => Ends::Ok,
        Err(error) if error.is_decode() => Ends::Decode,
        Err(error) => match error.status() {
            Some(status) if !status.is_success() => Ends::Status(status.as_u16()),
            _ if error.is_timeout() => Ends::Timeout,
            _ => Ends::Transport,
        },
    }
}

async fn check(cases: Vec<Case>) {
    let mut wrong = Vec::new();
    for (what, acts, ends, attempts, applied) in cases {
        // It is a matter of luck whether anything was sent before it was seen.
        let by_luck = acts.iter().all(|act| matches!(act, Act::Close));
        let server = RawServer::start(acts);
        let client =
            Client::builder().with_base_url(server.base_url()).token("token").build().unwrap();
        let update = client
            .outbound_gateways()
            .update("x")
            .credentials("user", "canary-password")
            .with_retry(RetryPolicy::default());
        let result = fast(update.send_with_response()).await;
        let sent = match &result {
            Ok(response) => response.attempts,
            Err(error) => error.attempts(),
        };
        let result = result.map(|response| response.value);
        let may_be = result.as_ref().is_err_and(Error::may_have_been_applied);
        let may_be = if by_luck { applied } else { may_be };
        let found = (ending(&result), sent, may_be);
        if found != (ends, attempts, applied) {
            wrong.push(format!(
                "{what}: {found:?}, not {:?}: {result:?}",
                (ends, attempts, applied)
            ));
        }
        if let Err(error) = result {
            let text = format!("{error} {error:?} {error:#?}");
            assert!(!text.contains("canary"), "{what}: {text}");
            assert!(text.len() < 10_000, "{what}: {}", text.len());
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn on_the_connection() {
    check(cases::transport()).await;
}

#[tokio::test]
async fn with_the_status() {
    check(cases::statuses()).await;
}

#[tokio::test]
async fn in_the_body() {
    check(cases::bodies()).await;
}

//! "Not applied" is a promise: whatever a server does, it is not said of a
//! request that the server has, unless the server itself says so.

#[path = "support/raw_server.rs"]
mod raw_server;

use std::time::Duration;

use proptest::prelude::*;
use raw_server::{Act, RawServer};
use tokio::runtime::{Builder, Runtime};
use videosdk_sip::client::ClientBuilder;
use videosdk_sip::{Client, Error, RetryPolicy};

/// The statuses by which a server refuses a change, as the documentation of
/// `Error::may_have_been_applied` has it: it was wrong, or is to be sent
/// elsewhere. Not those of something before the server that lost patience (408,
/// 499), and not redirects that servers use to show what was created.
fn refuses(status: u16, creates: bool) -> bool {
    match status {
        301 | 302 => !creates,
        307 | 308 => true,
        408 | 499 => false,
        400..=499 => true,
        _ => false,
    }
}

const STATUSES: [u16; 28] = [
    100, 103, 200, 201, 202, 204, 206, 300, 301, 302, 303, 304, 307, 308, 400, 401, 403, 404, 408,
    409, 422, 425, 429, 499, 500, 502, 503, 599,
];

/// A response that is one, more or less.
fn response() -> impl Strategy<Value = Vec<u8>> {
    let headers = prop::sample::select(vec![
        "",
        "content-length: 2\r\n",
        "content-length: 900\r\n",
        "content-length: -1\r\n",
        "transfer-encoding: chunked\r\n",
        "connection: close\r\n",
        "connection: keep-alive\r\ncontent-length: 0\r\n",
        "location: /v2/rooms\r\ncontent-length: 0\r\n",
        "retry-after: 0\r\n",
        "no header\r\n",
        "\0: \0\r\n",
    ]);
    let body = prop::sample::select(vec![
        "",
        "{}",
        r#"{"id":"x"}"#,
        r#"{"callId":"x","statusCode":400}"#,
        "2\r\n{}\r\n0\r\n\r\n",
        "zz\r\n",
        "HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n",
    ]);
    let version = prop::sample::select(vec!["HTTP/1.1", "HTTP/1.0", "HTTP/2", "http/1.1", ""]);
    let status = prop::sample::select(STATUSES.to_vec());
    (version, status, headers, body).prop_map(|(version, status, headers, body)| {
        format!("{version} {status} Word\r\n{headers}\r\n{body}").into_bytes()
    })
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let several = prop::collection::vec(response(), 0..3).prop_map(|all| all.concat());
    prop_oneof![4 => several, 1 => prop::collection::vec(any::<u8>(), 0..64)]
}

/// Closed at any point, in pieces of any size, after all of the request or less
/// than any has.
fn act() -> impl Strategy<Value = Act> {
    let part = prop_oneof![4 => Just(None), 1 => (0_usize..100).prop_map(Some)];
    let whole = prop_oneof![3 => Just(usize::MAX), 1 => 0_usize..120];
    (part, bytes(), whole, 1_usize..80).prop_map(|(part, mut bytes, end, size)| {
        bytes.truncate(end);
        Act::Pieces(part, bytes.chunks(size).map(<[u8]>::to_vec).collect())
    })
}

/// The status that the client understood stands in what was written.
fn says(act: &Act, status: u16) -> bool {
    let Act::Pieces(_, pieces) = act else { return false };
    let text = String::from_utf8_lossy(&pieces.concat()).into_owned();
    text.contains(&format!("HTTP/1.1 {status} ")) || text.contains(&format!("HTTP/1.0 {status} "))
}

#[derive(Clone, Copy, Debug)]
enum Change {
    Create,
    Update,
    Delete,
}

async fn send(client: &Client, change: Change) -> Result<(), Error> {
    match change {
        Change::Create => client.calls().create("+14155550123").send().await.map(drop),
        Change::Update => {
            client.outbound_gateways().update("x").record(true).send().await.map(drop)
        }
        Change::Delete => client.outbound_gateways().delete("x").send().await.map(drop),
    }
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

#[cfg(feature = "optional")]
fn with_own_client(builder: ClientBuilder) -> ClientBuilder {
    let none = reqwest::redirect::Policy::none();
    let client = reqwest::Client::builder().no_proxy().redirect(none).build();
    builder.with_http_client(client.expect("a client"))
}

/// There is no other than the built-in one.
#[cfg(not(feature = "optional"))]
fn with_own_client(builder: ClientBuilder) -> ClientBuilder {
    builder
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..Default::default() })]

    #[test]
    fn what_the_server_has_is_not_called_unsent(
        acts in prop::collection::vec(act(), 1..4),
        change in prop::sample::select(vec![Change::Create, Change::Update, Change::Delete]),
        own in any::<bool>(),
    ) {
        let server = RawServer::start(acts.clone());
        let retry = RetryPolicy::default()
            .with_backoff(Duration::ZERO)
            .with_throttled_backoff(Duration::ZERO)
            .with_max_retry_after(Duration::ZERO);
        let builder = Client::builder().with_base_url(server.base_url()).token("t").with_retry(retry);
        let builder = if own { with_own_client(builder) } else { builder };
        let client = builder.with_timeout(Duration::from_secs(5)).build().expect("a client");
        let result = runtime().block_on(send(&client, change));
        let (whole, asked) = (server.requests().len(), server.connections());
        let Err(error) = result else {
            // A server may call it one before it has read all of the request.
            let early = |act: &Act| {
                let read_a_part = matches!(act, Act::Pieces(Some(_), _));
                read_a_part && STATUSES.iter().any(|it| it / 100 == 2 && says(act, *it))
            };
            prop_assert!(whole > 0 || acts.iter().any(early), "a success of nothing");
            return Ok(());
        };
        let attempts = error.attempts() as usize;
        prop_assert!(whole <= attempts, "{} of {attempts}: {error:?}", whole);
        if asked == 0 {
            prop_assert!(!error.may_have_been_applied(), "{error:?}");
        }
        if error.may_have_been_applied() || whole == 0 {
            return Ok(());
        }
        // Every whole request was refused, and the last one as the error says.
        let creates = matches!(change, Change::Create);
        let refused = |act: &Act| {
            STATUSES.iter().any(|status| refuses(*status, creates) && says(act, *status))
        };
        let act_of = |number: usize| &acts[number.min(acts.len() - 1)];
        let refusals = (0..asked).filter(|number| refused(act_of(*number))).count();
        prop_assert!(refusals >= whole, "{whole} received, {refusals} refused: {error:?}");
        if let Some(status) = error.status() {
            prop_assert!(refuses(status.as_u16(), creates), "{error:?}");
        }
    }
}

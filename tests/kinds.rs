//! Kinds of errors, what an error looks like, and errors without a server.

#[path = "support/fast_clock.rs"]
mod fast_clock;
#[cfg(feature = "_tls")]
#[path = "support/raw_server.rs"]
mod raw_server;

use std::collections::HashSet;
use std::net::TcpListener;
use std::time::Duration;

use fast_clock::fast;
#[cfg(feature = "_tls")]
use raw_server::{Act, RawServer, reply};
use videosdk_sip::client::ClientBuilder;
use videosdk_sip::outbound_gateways::{OutboundGateway, OutboundGatewayUpdate};
use videosdk_sip::sandbox::{self, Reply, Sandbox};
use videosdk_sip::{Client, Error, ErrorKind, RetryPolicy};

const KINDS: [ErrorKind; 14] = [
    ErrorKind::Config,
    ErrorKind::InvalidRequest,
    ErrorKind::Auth,
    ErrorKind::PaymentRequired,
    ErrorKind::NotFound,
    ErrorKind::Conflict,
    ErrorKind::RateLimited,
    ErrorKind::Server,
    ErrorKind::UnexpectedStatus,
    ErrorKind::Timeout,
    ErrorKind::Connect,
    ErrorKind::Disconnected,
    ErrorKind::Decode,
    ErrorKind::Ambiguous,
];

type Predicate = fn(&Error) -> bool;

/// The predicates that hold.
fn predicates(error: &Error) -> Vec<&'static str> {
    let all: [(&str, Predicate); 13] = [
        ("config", Error::is_config),
        ("invalid_request", Error::is_invalid_request),
        ("auth", Error::is_auth),
        ("payment_required", Error::is_payment_required),
        ("not_found", Error::is_not_found),
        ("conflict", Error::is_conflict),
        ("rate_limited", Error::is_rate_limited),
        ("server", Error::is_server_error),
        ("timeout", Error::is_timeout),
        ("connect", Error::is_connect),
        ("disconnected", Error::is_disconnected),
        ("decode", Error::is_decode),
        ("ambiguous", Error::is_ambiguous),
    ];
    all.into_iter().filter(|(_, holds)| holds(error)).map(|(name, _)| name).collect()
}

fn to(base_url: String) -> ClientBuilder {
    Client::builder().with_base_url(base_url).token("token")
}

async fn failure(client: ClientBuilder) -> Error {
    let client = client.with_retry(RetryPolicy::never()).build().unwrap();
    fast(client.outbound_gateways().get("x").send()).await.unwrap_err()
}

#[test]
fn each_kind_has_one_predicate_a_name_and_a_status_for_callers() {
    let mut names = HashSet::new();
    for kind in KINDS {
        let error = sandbox::error(kind).build();
        assert_eq!(error.kind(), kind);
        let own = match kind {
            ErrorKind::UnexpectedStatus => vec![],
            kind => vec![kind.as_str()],
        };
        assert_eq!(predicates(&error), own, "{error}");
        assert!(names.insert(kind.to_string()));
        // 401 would tell callers that they are the ones to log in.
        let status = kind.http_status().as_u16();
        assert!([400, 404, 409, 500, 502, 503, 504].contains(&status), "{kind}: {status}");
    }
}

#[tokio::test]
async fn each_status_is_of_one_kind() {
    for (status, kind) in [
        (304, ErrorKind::UnexpectedStatus),
        (400, ErrorKind::InvalidRequest),
        (401, ErrorKind::Auth),
        (402, ErrorKind::PaymentRequired),
        (403, ErrorKind::Auth),
        (404, ErrorKind::NotFound),
        (405, ErrorKind::UnexpectedStatus),
        (408, ErrorKind::Timeout),
        (409, ErrorKind::Conflict),
        (418, ErrorKind::UnexpectedStatus),
        (422, ErrorKind::InvalidRequest),
        (429, ErrorKind::RateLimited),
        (500, ErrorKind::Server),
        (503, ErrorKind::Server),
        (504, ErrorKind::Timeout),
        (599, ErrorKind::Server),
    ] {
        let sandbox = Sandbox::start();
        sandbox.reply_next_times(2, Reply::status(status));
        let error = failure(sandbox.client()).await;
        assert_eq!(error.kind(), kind, "{status}");
        assert!(predicates(&error).len() <= 1, "{status}: {:?}", predicates(&error));
        assert_eq!(sandbox::error(ErrorKind::Server).status(status).build().kind(), kind);
    }
}

#[tokio::test]
async fn a_connection_that_is_refused_says_where_and_why() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let client = || to(format!("http://{free}"));
    for client in [
        client(),
        #[cfg(feature = "optional")]
        client().with_http_client(reqwest::Client::new()),
    ] {
        let error = failure(client).await;
        assert_eq!(error.kind(), ErrorKind::Connect);
        assert_eq!(
            error.to_string(),
            format!(
                "GET /v2/sip/outbound-gateways/x: no connection to {free} could be established: \
                 connection refused"
            )
        );
    }
    // Through a proxy, which may have a password.
    let client = to("http://localhost:9".to_owned());
    let error = failure(client.with_proxy(format!("http://me:canary@{free}"))).await;
    let text = error.to_string();
    let where_to = format!("connection to localhost:9 through the proxy {free} could");
    assert!(text.contains(&where_to) && text.ends_with(": connection refused"), "{text}");
    assert!(!format!("{error:?}{error:#?}").contains("canary"), "{error:?}");
}

/// Names under `.invalid` are never found, with or without a network.
#[cfg(feature = "_tls")]
#[tokio::test]
async fn a_name_that_is_not_found_is_called_so() {
    let client = to("https://nowhere.invalid".to_owned()).without_proxy();
    let client = client.with_retry(RetryPolicy::never()).build().unwrap();
    let error = client.outbound_gateways().get("x").send().await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("no connection to nowhere.invalid:443 could"), "{text}");
    assert!(text.ends_with(": name not found"), "{error:?}");
}

#[cfg(feature = "_tls")]
#[tokio::test]
async fn tls_that_meets_plain_text_is_called_so() {
    let server = RawServer::start(vec![Act::SpeakFirst(reply("400 Bad Request", "", ""))]);
    let error = failure(to(format!("https://{}", server.address()))).await;
    assert!(error.to_string().ends_with(": TLS expected, plain text found"), "{error:?}");
}

#[tokio::test]
async fn what_main_prints_can_be_read() {
    let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let error = failure(to(format!("http://{free}"))).await;
    let printed = format!("{error:?}");
    assert!(printed.starts_with(&format!("{error}; caused by: ")), "{printed}");
    assert!(!printed.contains("Error {") && !printed.contains('\n'), "{printed}");
    assert!(format!("{error:#?}").contains("kind: Connect"));
    let config = Client::builder().build().unwrap_err();
    assert_eq!(format!("{config:?}"), config.to_string());
}

#[test]
fn errors_and_results_can_be_had_without_a_server() {
    let error: Error = sandbox::error(ErrorKind::RateLimited)
        .message("slow down")
        .code("E1")
        .request_id("r-1")
        .retry_after(Duration::from_secs(3))
        .may_have_been_applied(true)
        .into();
    assert_eq!(
        error.to_string(),
        "a request returned 429 Too Many Requests: slow down (code E1, request id r-1, \
         retry after 3 s, the change may have been applied)"
    );
    let read = |record: bool| -> OutboundGateway {
        serde_json::from_value(serde_json::json!({ "id": "g", "record": record })).unwrap()
    };
    let change = OutboundGatewayUpdate::new().record(true);
    let ignored = sandbox::edited(read(false), change, read(false));
    assert!(ignored.unexpected().has("record") && ignored.diff().is_empty());
    assert_eq!(sandbox::response(read(true)).value, read(true));
}

//! Connections: through proxies, in time, and those that a server closes.

#[path = "support/fast_clock.rs"]
mod fast_clock;
#[path = "support/raw_server.rs"]
mod raw_server;

use std::process::{Command, Output};
use std::time::Duration;

use fast_clock::fast;
use raw_server::{Act, RawServer, reply};
use serde_json::json;
use videosdk_sip::outbound_gateways::OutboundGateway;
use videosdk_sip::sandbox::Sandbox;
use videosdk_sip::{Client, Error};

async fn update(client: &Client) -> Result<OutboundGateway, Error> {
    client.outbound_gateways().update("gateway_out_123456789").record(true).send().await
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// The environment is that of a process, so a process of its own has it: runs
/// one test of this file in one, with this proxy for everything.
fn with_proxy_in_environment(test: &str, child: &str, proxy: &RawServer) -> Output {
    let names = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY"];
    let output = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", test])
        .env(child, "1")
        .envs(names.map(|name| (name, proxy.base_url().replace("//", "//me:canary-proxy@"))))
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
    output
}

#[tokio::test]
async fn a_proxy_that_is_set_is_used() {
    let proxy = RawServer::start(vec![Act::Reply(reply(
        "200 OK",
        "",
        r#"{"id":"gateway_out_123456789","name":"by proxy"}"#,
    ))]);
    let sandbox = Sandbox::start();
    let client = sandbox.client().with_proxy(proxy.base_url()).build().unwrap();
    assert_eq!(update(&client).await.unwrap().name.as_deref(), Some("by proxy"));
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn a_proxy_is_told_where_to_and_by_whom() {
    let proxy = RawServer::start(vec![Act::Reply(reply(
        "200 OK",
        "",
        r#"{"id":"gateway_out_123456789"}"#,
    ))]);
    let url = proxy.base_url().replace("//", "//me:canary%20proxy@");
    let client = Client::builder()
        .with_base_url("http://localhost:9")
        .token("t")
        .with_proxy(url)
        .build()
        .unwrap();
    update(&client).await.unwrap();
    let request = proxy.requests().remove(0);
    let line = "PUT http://localhost:9/v2/sip/outbound-gateways/gateway_out_123456789 HTTP/1.1";
    assert_eq!(request.lines().next(), Some(line));
    assert!(request.contains("\r\nhost: localhost:9\r\n"), "{request}");
    // `me:canary proxy`, in base64.
    let authorization = "\r\nproxy-authorization: Basic bWU6Y2FuYXJ5IHByb3h5\r\n";
    assert!(request.contains(authorization), "{request}");
}

#[test]
fn a_proxy_of_an_unknown_kind_is_refused() {
    for url in ["socks5://me:canary@127.0.0.1:1080", "ftp://me:canary@127.0.0.1", "", "127 0"] {
        let builder = Client::builder().with_base_url("http://localhost:9").token("t");
        let error = builder.with_proxy(url).build().unwrap_err();
        assert!(error.is_config() && error.to_string().contains("http://host:port"), "{error}");
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
    }
}

#[cfg(not(feature = "_tls"))]
#[test]
fn a_proxy_that_wants_tls_is_not_spoken_to_without() {
    let builder = Client::builder().with_base_url("http://localhost:9").token("t");
    let error = builder.with_proxy("https://me:canary@127.0.0.1:9").build().unwrap_err();
    assert!(error.is_config() && error.to_string().contains("no TLS"), "{error}");
}

#[cfg(feature = "_tls")]
#[test]
fn the_environments_proxy_is_used_for_https_and_sees_no_token() {
    const CHILD: &str = "VIDEOSDK_SIP_TEST_HTTPS_PROXY_CHILD";
    if std::env::var_os(CHILD).is_some() {
        let client = Client::builder().token("canary-token").build().unwrap();
        let error = runtime().block_on(fast(update(&client))).unwrap_err();
        assert!(error.is_connect() && !error.may_have_been_applied(), "{error:?}");
        assert_eq!(error.attempts(), 3);
        assert!(!format!("{error:?}").contains("canary"), "{error:?}");
        return;
    }
    let proxy = RawServer::start(vec![Act::Reply(reply("502 Bad Gateway", "", ""))]);
    let test = "the_environments_proxy_is_used_for_https_and_sees_no_token";
    with_proxy_in_environment(test, CHILD, &proxy);
    let requests = proxy.requests();
    assert_eq!(requests.len(), 3, "{requests:?}");
    for request in requests {
        let line = request.lines().next();
        assert_eq!(line, Some("CONNECT api.videosdk.live:443 HTTP/1.1"), "{request}");
        // `me:canary-proxy`, in base64.
        assert!(request.contains("Basic bWU6Y2FuYXJ5LXByb3h5"), "{request}");
        assert!(!request.contains("canary-token"), "{request}");
    }
}

#[test]
fn the_environments_proxy_is_not_used_for_this_machine() {
    const CHILD: &str = "VIDEOSDK_SIP_TEST_PROXY_CHILD";
    if std::env::var_os(CHILD).is_some() {
        runtime().block_on(async {
            let sandbox = Sandbox::start();
            update(&sandbox.client().build().unwrap()).await.unwrap();
            assert_eq!(sandbox.requests()[0].json(), Some(json!({ "record": true })));
        });
        return;
    }
    let proxy = RawServer::start(vec![Act::Reply(reply(
        "200 OK",
        "",
        r#"{"id":"gateway_out_123456789"}"#,
    ))]);
    let test = "the_environments_proxy_is_not_used_for_this_machine";
    with_proxy_in_environment(test, CHILD, &proxy);
    assert!(proxy.requests().is_empty(), "a token went to a proxy");
}

/// Some servers close after a response without saying so. What cannot be sent
/// twice must not be sent into a connection that is known to be closed.
#[test]
fn a_connection_that_was_closed_after_a_response_is_not_used_again() {
    let server = RawServer::start(vec![Act::Reply(reply("200 OK", "", r#"{"id":"x"}"#))]);
    let client = Client::builder().with_base_url(server.base_url()).token("t").build().unwrap();
    runtime().block_on(async {
        for call in 1..=20 {
            let create =
                client.outbound_gateways().create("n", ["+14150001111"], "sip.example.com");
            create.send().await.unwrap();
            // Holds up the runtime, which does not see it meanwhile.
            while server.closed() < call {
                std::thread::yield_now();
            }
        }
    });
    assert_eq!(server.requests().len(), 20);
}

/// A server that takes connections and says nothing: no handshake ends.
#[cfg(feature = "_tls")]
#[tokio::test]
async fn a_connection_that_is_not_made_in_time_sent_nothing() {
    let server = RawServer::start(vec![Act::Hang]);
    let client = Client::builder()
        .with_base_url(server.base_url().replace("http:", "https:"))
        .token("t")
        .with_connect_timeout(Duration::from_secs(2))
        .build()
        .unwrap();
    let error = fast(update(&client)).await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_been_applied(), "{error:?}");
    assert_eq!(error.attempts(), 3);
    assert!(error.to_string().contains("could be established in time"), "{error}");
}

#[cfg(feature = "_tls")]
#[tokio::test]
async fn a_call_that_ends_before_there_is_a_connection_sent_nothing() {
    let server = RawServer::start(vec![Act::Hang]);
    let builder =
        || Client::builder().with_base_url(server.base_url().replace("http:", "https:")).token("t");
    // By the limit of the call, and by that of an attempt.
    let client = builder().with_timeout(Duration::from_secs(2)).build().unwrap();
    let error = fast(update(&client)).await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_been_applied(), "{error:?}");
    assert!(error.to_string().contains("could be established"), "{error}");

    let client = builder().with_attempt_timeout(Duration::from_secs(2)).build().unwrap();
    let create = client.outbound_gateways().create("n", ["+14150001111"], "sip.example.com");
    let error = fast(create.send()).await.unwrap_err();
    assert!(error.is_timeout() && !error.may_have_been_applied(), "{error:?}");
    assert_eq!(error.attempts(), 3, "nothing was made, so it may be sent again");
}

/// Whether the end of a connection is seen before a request is sent into it is
/// a matter of luck; what is then said must not be.
#[tokio::test]
async fn a_connection_that_is_closed_at_once_is_told_as_it_was() {
    for _ in 0..20 {
        let server = RawServer::start(vec![Act::Close]);
        let client = Client::builder().with_base_url(server.base_url()).token("t").build().unwrap();
        let error = fast(update(&client)).await.unwrap_err();
        assert_eq!(error.attempts(), 3);
        let text = error.to_string();
        match error.is_connect() {
            true => assert!(text.contains("before the request was sent"), "{text}"),
            false => assert!(error.may_have_been_applied(), "{error:?}"),
        }
    }
}

/// Calls that end while their requests are about to leave: what is said of each
/// must be true of the server, whichever came first.
#[test]
fn what_was_not_sent_by_its_end_is_not_sent_afterwards() {
    const CALLS: usize = 800;
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(4).enable_all().build().unwrap();
    let sandbox = Sandbox::start();
    let client = sandbox.client().with_max_connections(32).build().unwrap();
    let send = |calls: std::ops::Range<usize>, timeout| {
        let tasks: Vec<_> = calls
            .map(|call| {
                let update = client.outbound_gateways().update(format!("g{call}")).record(true);
                runtime.spawn(update.with_timeout(timeout).send())
            })
            .collect();
        tasks.into_iter().map(|task| runtime.block_on(task).unwrap()).collect::<Vec<_>>()
    };
    // There are connections to send with.
    send(CALLS..CALLS + 32, Duration::from_secs(10));
    let mut unsent = Vec::new();
    for (call, result) in send(0..CALLS, Duration::from_millis(4)).into_iter().enumerate() {
        let error = result.err();
        if error.is_some_and(|error| error.is_timeout() && !error.may_have_been_applied()) {
            unsent.push(format!("/g{call}"));
        }
    }
    // What is still on its way would arrive before this does.
    runtime.block_on(update(&sandbox.client().build().unwrap())).unwrap();
    for request in sandbox.requests() {
        let path = request.path();
        assert!(!unsent.iter().any(|id| path.ends_with(id)), "{path} was sent after all");
    }
}

//! Calls of operations written by hand as the build emits them, against a
//! server that does to each connection what it is told.

#[path = "../../tests/support/fast_clock.rs"]
mod fast_clock;
mod operations;
#[path = "../../tests/support/raw_server.rs"]
mod raw_server;

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, UNIX_EPOCH};

use fast_clock::fast;
use http::Request;
#[cfg(feature = "reqwest")]
use http::Uri;
use operations::{Change, CreateThing, DeleteThing, GetThing, Thing, UpdateThing};
use raw_server::{Act, RawServer, reply};

use super::delivery::{Delivery, Outgoing};
#[cfg(feature = "reqwest")]
use super::own_client::leads_to;
use super::rate_limiter::{RateLimiter, Turns};
use crate::client::{Attempt, AttemptHook, AttemptOutcome, ClientBuilder};
use crate::operation::Operation as _;
use crate::{Client, Error, RetryPolicy, UpdateMethod};

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn builder(server: &RawServer) -> ClientBuilder {
    Client::builder().with_base_url(server.base_url()).token("canary-token")
}

fn client(server: &RawServer) -> Client {
    builder(server).build().unwrap()
}

/// A client for a server that takes connections and never ends a handshake.
#[cfg(feature = "_tls")]
fn in_handshake(server: &RawServer) -> ClientBuilder {
    let url = server.base_url().replace("http:", "https:");
    builder(server).with_base_url(url).with_retry(RetryPolicy::never())
}

fn thing() -> Act {
    Act::Reply(reply("200 OK", "", r#"{"id":"x"}"#))
}

fn status(line: &str) -> Act {
    Act::Reply(reply(line, "", r#"{"message":"m"}"#))
}

fn update(client: &Client) -> UpdateThing {
    UpdateThing::new(client, "x", Change { name: Some("n".into()), password: None })
}

fn create(client: &Client) -> CreateThing {
    CreateThing::new(client)
}

#[cfg(feature = "reqwest")]
fn own_client(server: &RawServer) -> Client {
    builder(server).with_http_client(reqwest::Client::new()).build().unwrap()
}

#[tokio::test]
async fn a_call_builds_sends_and_reads() {
    let server = RawServer::start(vec![Act::Reply(reply(
        "201 Created",
        "x-request-id: \u{e9}\r\nrequest-id: r-7\r\n",
        r#"{"id":"x"}"#,
    ))]);
    for client in [
        client(&server),
        #[cfg(feature = "reqwest")]
        own_client(&server),
    ] {
        let response = update(&client).send_with_response().await.unwrap();
        assert_eq!(response.value, Thing { id: "x".into() });
        assert_eq!((response.status.as_u16(), response.attempts), (201, 1));
        assert_eq!(response.request_id.as_deref(), Some("r-7"), "the first that can be read");
    }
    for request in server.requests() {
        assert!(request.starts_with("PUT /v2/things/x HTTP/1.1\r\n"), "{request}");
        for header in
            ["accept: application/json", "authorization: canary-token", "content-length: 12"]
        {
            assert!(request.contains(&format!("\r\n{header}\r\n")), "{request}");
        }
        assert!(request.ends_with(r#"{"name":"n"}"#), "{request}");
    }
}

#[tokio::test]
async fn a_dry_run_shows_the_request_and_it_can_be_sent_afterwards() {
    let server = RawServer::start(vec![thing()]);
    let update = UpdateThing::new(
        &client(&server),
        "+1;",
        Change { name: None, password: Some("canary-password".into()) },
    );
    let shown = update.dry_run().unwrap();
    assert_eq!(shown.method.as_str(), "PUT");
    assert!(shown.url.ends_with("/v2/things/%2B1%3B"), "{}", shown.url);
    assert!(!format!("{shown} {shown:?}").contains("canary"), "{shown}");
    assert_eq!(server.connections(), 0);
    update.send().await.unwrap();

    let long = GetThing::new(&client(&server), "x").search("x".repeat(70_000));
    for error in [long.dry_run().unwrap_err(), long.send().await.unwrap_err()] {
        assert!(error.is_invalid_request() && error.to_string().contains("shorten"), "{error}");
    }
}

#[tokio::test]
async fn an_unset_method_means_as_described_and_only_variants_know_another() {
    let server = RawServer::start(vec![thing()]);
    let method = |client: &Client| update(client).dry_run().unwrap().method.to_string();
    assert_eq!(method(&client(&server)), "PUT");
    let patch = builder(&server).with_update_method(UpdateMethod::Patch).build().unwrap();
    assert_eq!(method(&patch), "PATCH");
    let put = update(&patch).with_update_method(UpdateMethod::Put);
    assert_eq!(put.dry_run().unwrap().method.as_str(), "PUT");
    // Not asked for its preference.
    assert_eq!(create(&patch).dry_run().unwrap().method.as_str(), "POST");
}

#[tokio::test]
async fn a_post_without_a_body_says_so() {
    let server = RawServer::start(vec![thing()]);
    for client in [
        client(&server),
        #[cfg(feature = "reqwest")]
        own_client(&server),
    ] {
        create(&client).without_body().send().await.unwrap();
    }
    for request in server.requests() {
        assert_eq!(request.matches("content-length: 0\r\n").count(), 1, "{request}");
        assert!(!request.contains("chunked"), "{request}");
    }
    for client in [
        client(&server),
        #[cfg(feature = "reqwest")]
        own_client(&server),
    ] {
        DeleteThing::new(&client, "x").send().await.unwrap();
    }
    assert!(!server.requests()[2..].iter().any(|request| request.contains("content-length")));
}

/// Neither with a body nor without one, neither over connections of ours nor of
/// the user's.
#[cfg(feature = "_tls")]
#[tokio::test]
async fn what_is_stuck_in_a_handshake_was_not_sent() {
    let server = RawServer::start(vec![Act::Hang]);
    let limited = |limit: fn(ClientBuilder, Duration) -> ClientBuilder| {
        limit(in_handshake(&server), Duration::from_millis(300)).build().unwrap()
    };
    for client in [
        limited(ClientBuilder::with_timeout),
        limited(ClientBuilder::with_attempt_timeout),
        limited(ClientBuilder::with_connect_timeout),
    ] {
        for error in [
            DeleteThing::new(&client, "x").send().await.unwrap_err(),
            create(&client).without_body().send().await.unwrap_err(),
            update(&client).send().await.unwrap_err(),
        ] {
            assert!(error.is_timeout() && !error.may_have_been_applied(), "{error:?}");
            assert!(error.to_string().contains("could be established in time"), "{error}");
        }
    }
    // A call that is dropped there leaves the same word with its owner.
    let delivery = Arc::new(Delivery::default());
    let mut delete = DeleteThing::new(&limited(ClientBuilder::with_timeout), "x");
    delete.context_mut().options_mut().delivery = Some(Arc::clone(&delivery));
    let _ = tokio::time::timeout(Duration::from_millis(100), delete.send()).await;
    assert!(!delivery.may_be_applied());
}

#[tokio::test]
async fn what_a_dropped_call_may_have_done_is_known_afterwards() {
    let server = RawServer::start(vec![Act::Hang]);
    for client in [
        client(&server),
        #[cfg(feature = "reqwest")]
        own_client(&server),
    ] {
        for changes in [true, false] {
            let delivery = Arc::new(Delivery::default());
            let mut delete = DeleteThing::new(&client, "x");
            delete.context_mut().options_mut().delivery = Some(Arc::clone(&delivery));
            let mut get = GetThing::new(&client, "x");
            get.context_mut().options_mut().delivery = Some(Arc::clone(&delivery));
            let limit = Duration::from_millis(200);
            match changes {
                true => drop(tokio::time::timeout(limit, delete.send()).await),
                false => drop(tokio::time::timeout(limit, get.send()).await),
            }
            assert_eq!(delivery.may_be_applied(), changes);
        }
    }
    // By an attempt before the one in which it was dropped.
    let server = RawServer::start(vec![status("503 Busy"), Act::Hang]);
    let delivery = Arc::new(Delivery::default());
    let client = client(&server);
    let mut update = update(&client);
    update.context_mut().options_mut().delivery = Some(Arc::clone(&delivery));
    let _ = fast(tokio::time::timeout(seconds(5), update.send())).await;
    assert!(delivery.may_be_applied());
}

/// hyper asks an empty body for its end before it writes the head, and fails
/// when a body that was to follow does not: if a later version does otherwise,
/// this tells.
#[tokio::test]
async fn a_closed_attempt_leaves_no_byte_on_a_connection_that_was_given_it() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/v2/things", listener.local_addr().unwrap());
    let received = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&received);
    std::thread::spawn(move || {
        for connection in listener.incoming() {
            let mut bytes = Vec::new();
            let _ = std::io::Read::read_to_end(&mut connection.unwrap(), &mut bytes);
            count.fetch_add(bytes.len(), Ordering::SeqCst);
        }
    });
    let base = url.trim_end_matches("/v2/things");
    let client = Client::builder().with_base_url(base).token("t").build().unwrap();
    let context = client.context();
    let Some(http) = context.client.http.built_in() else { panic!("it is built in") };
    #[cfg(feature = "reqwest")]
    let own = reqwest::Client::new();
    for (method, bytes, says_empty) in
        [("PUT", "{}", false), ("POST", "", true), ("DELETE", "", false), ("GET", "", false)]
    {
        let delivery = Arc::new(Delivery::default());
        let attempt = delivery.open();
        drop(delivery.closing());
        let body = || {
            let body = Outgoing::new(&delivery, attempt, bytes.into(), says_empty);
            Request::builder().method(method).uri(&url).body(body).unwrap()
        };
        assert!(http.pool().request(body()).await.is_err(), "{method}");
        #[cfg(feature = "reqwest")]
        {
            let request = body().map(reqwest::Body::wrap);
            assert!(own.execute(request.try_into().unwrap()).await.is_err(), "{method}");
        }
        assert!(!delivery.may_be_applied());
    }
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(received.load(Ordering::SeqCst), 0);
}

/// The body is there still, with a task that is about to send it.
#[tokio::test]
async fn what_was_not_sent_when_its_call_ended_is_not_sent_afterwards() {
    let server = RawServer::start(vec![Act::KeepAlive(vec![
        reply("200 OK", "", r#"{"id":"x"}"#),
        reply("200 OK", "", r#"{"id":"x"}"#),
    ])]);
    let client = client(&server);
    GetThing::new(&client, "warm").send().await.unwrap();
    for _ in 0..3 {
        let mut call = Box::pin(DeleteThing::new(&client, "never").send());
        // To where the connection has it and did not write it.
        for _ in 0..2 {
            assert!(futures_util::FutureExt::now_or_never(&mut call).is_none());
        }
        drop(call);
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(server.requests().len(), 1, "{:?}", server.requests());
}

#[tokio::test]
async fn redirects_after_a_post_may_have_been_applied() {
    for (line, post, put) in [
        ("301 Moved Permanently", true, false),
        ("302 Found", true, false),
        ("303 See Other", true, true),
        ("307 Temporary Redirect", false, false),
        ("308 Permanent Redirect", false, false),
    ] {
        let server = RawServer::start(vec![status(line)]);
        let error = create(&client(&server)).send().await.unwrap_err();
        assert_eq!(error.may_have_been_applied(), post, "{line}");
        // Not on the connection that this server closes after each response.
        let error = update(&client(&server)).send().await.unwrap_err();
        assert_eq!(error.may_have_been_applied(), put, "{line}");
        assert!(error.to_string().contains("redirects are not followed"), "{error}");
    }
}

#[cfg(feature = "reqwest")]
#[tokio::test]
async fn an_own_client_that_follows_a_redirect_is_found_out() {
    let elsewhere = RawServer::start(vec![thing()]);
    // What that one refuses is not what was sent here.
    let refusing = RawServer::start(vec![status("404 Not Found")]);
    let targets = [elsewhere.base_url(), refusing.base_url(), "http://127.0.0.1:1".into()];
    for target in targets.into_iter().chain(["app:".into()]) {
        let location = format!("location: {target}/v2/things\r\n");
        let server = RawServer::start(vec![Act::Reply(reply("303 See Other", &location, ""))]);
        let client = own_client(&server);
        let error = fast(create(&client).send()).await.unwrap_err();
        assert!(error.may_have_been_applied() && !error.is_connect(), "{error:?}");
        assert!(!error.is_invalid_request(), "{error:?}");
        assert_eq!(server.requests().len(), 1, "what may have created something is sent once");
    }
    assert_eq!(elsewhere.requests().len(), 1);
}

#[cfg(feature = "reqwest")]
#[test]
fn a_url_leads_elsewhere_by_each_of_its_parts() {
    let asked = Uri::from_static("http://a.example/v2/things?page=1");
    for (url, leads_there) in [
        ("http://a.example/v2/things?page=1", true),
        ("http://a.example:80/v2/things", true),
        ("https://a.example/v2/things", false),
        ("https://a.example:80/v2/things", false),
        ("http://b.example/v2/things", false),
        ("http://a.example:81/v2/things", false),
        ("http://a.example/v2/things/", false),
    ] {
        assert_eq!(leads_to(&url.parse().unwrap(), &asked), leads_there, "{url}");
    }
}

/// Told, and retried or not, as failures of the built-in client are.
#[cfg(feature = "reqwest")]
#[tokio::test]
async fn an_own_client_fails_for_a_reason() {
    let half = "HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\n{";
    let again = reply("303 See Other", "location: /again\r\n", "");
    let impatient = || reqwest::Client::builder().read_timeout(Duration::from_millis(300));
    let patient = || reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(0));
    for (act, own, is_timeout, said, attempts) in [
        (Act::Hang, impatient(), true, "the response did not come in time", 2),
        (Act::Drip(half.into()), impatient(), true, "the response did not come in time", 2),
        (Act::Bytes(half.into()), patient(), false, "the response was cut off", 2),
        (Act::ReadThenClose, patient(), false, "broke before the response", 2),
        (Act::Reply(again), patient(), false, "the HTTP client gave up", 1),
    ] {
        let server = RawServer::start(vec![act]);
        let client = builder(&server).with_http_client(own.build().unwrap());
        let retry = RetryPolicy::default().with_max_attempts(2);
        let client = client.with_retry(retry).build().unwrap();
        let error = update(&client).send().await.unwrap_err();
        assert!(error.to_string().contains(said), "{said}: {error}");
        assert_eq!((error.is_timeout(), error.attempts()), (is_timeout, attempts), "{said}");
        assert!(error.may_have_been_applied() && !error.is_connect(), "{error:?}");
    }
}

#[tokio::test]
async fn without_a_connection_nothing_is_sent() {
    let free = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let builder = || Client::builder().with_base_url(format!("http://{free}")).token("t");
    for client in [
        builder().build().unwrap(),
        #[cfg(feature = "reqwest")]
        builder().with_http_client(reqwest::Client::new()).build().unwrap(),
    ] {
        for error in [
            fast(create(&client).send()).await.unwrap_err(),
            fast(DeleteThing::new(&client, "x").send()).await.unwrap_err(),
        ] {
            assert!(error.is_connect() && !error.may_have_been_applied(), "{error:?}");
            assert_eq!(error.attempts(), 3, "nothing was sent, so it may be sent again");
        }
    }
}

/// Without a resolver: the server listens on one of the two addresses.
#[tokio::test]
async fn localhost_is_reached() {
    let server = RawServer::start(vec![thing()]);
    let url = server.base_url().replace("127.0.0.1", "localhost");
    update(&builder(&server).with_base_url(url).build().unwrap()).send().await.unwrap();
}

#[tokio::test]
async fn too_early_is_retried_once_after_other_retries_too() {
    let server = RawServer::start(vec![status("503 Busy"), status("425 Too Early"), thing()]);
    let response = fast(update(&client(&server)).send_with_response()).await.unwrap();
    assert_eq!(response.attempts, 3);
    let server = RawServer::start(vec![status("425 Too Early")]);
    assert_eq!(fast(update(&client(&server)).send()).await.unwrap_err().attempts(), 2);
}

#[tokio::test]
async fn what_creates_something_is_sent_again_only_if_nothing_was_created() {
    for (act, attempts, may_be_applied) in [
        (status("503 Busy"), 1, true),
        (status("429 Slow Down"), 3, false),
        (Act::ReadThenClose, 1, true),
        (status("400 Bad"), 1, false),
    ] {
        let server = RawServer::start(vec![act]);
        let error = fast(create(&client(&server)).send()).await.unwrap_err();
        assert_eq!((error.attempts(), error.may_have_been_applied()), (attempts, may_be_applied));
        assert_eq!(server.requests().len(), attempts as usize);
    }
}

#[tokio::test]
async fn what_an_earlier_attempt_may_have_done_is_not_forgotten() {
    let server = RawServer::start(vec![Act::ReadThenClose, status("404 Not Found")]);
    let error = fast(update(&client(&server)).send()).await.unwrap_err();
    assert!(error.is_not_found() && error.may_have_been_applied(), "{error}");
    // The second request is the first.
    let requests = server.requests();
    assert_eq!(requests[0], requests[1]);
}

#[tokio::test]
async fn hints_come_from_the_description_first() {
    let hint = async |line: &'static str, body: &'static str| {
        let server = RawServer::start(vec![Act::Reply(reply(line, "", body))]);
        let client = client(&server);
        let [update, get] = [
            update(&client).send().await.unwrap_err(),
            GetThing::new(&client, "x").send().await.unwrap_err(),
        ];
        (update.to_string(), get.to_string())
    };
    let (update, get) = hint("404 Not Found", r#"{"message":"m"}"#).await;
    assert!(update.contains("There is no such thing."), "{update}");
    assert!(get.contains("check the id and the project"), "{get}");
    let (update, get) = hint("404 Not Found", "Cannot PUT").await;
    assert!(update.contains("with_update_method(UpdateMethod::Patch)"), "{update}");
    assert!(!get.contains("with_update_method"), "{get}");
    for line in ["402 Payment Required", "302 Found"] {
        let (update, get) = hint(line, "{}").await;
        let said = if line.starts_with('4') { "look at the account" } else { "check the base URL" };
        assert!(update.contains(said) && get.contains(said), "{line}: {update} {get}");
    }
    let (update, get) = hint("405 Method Not Allowed", "{}").await;
    assert!(update.contains("with_update_method(UpdateMethod::Patch)"), "{update}");
    assert!(!get.contains("with_update_method"), "{get}");
}

#[tokio::test]
async fn a_token_that_cannot_be_had_fails_the_call_with_its_time() {
    let server = RawServer::start(vec![thing()]);
    let builder = Client::builder().with_base_url(server.base_url());
    let provider = || async {
        tokio::time::sleep(Duration::from_millis(60)).await;
        Err("vault is sealed".into())
    };
    let client = builder.token_provider(provider).build().unwrap();
    let error = update(&client).send().await.unwrap_err();
    assert!(error.is_auth() && !error.may_have_been_applied(), "{error}");
    assert!(error.elapsed() >= Duration::from_millis(60) && error.attempts() == 0, "{error:?}");
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn those_who_wait_for_a_token_share_it() {
    let server = RawServer::start(vec![thing()]);
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let client = Client::builder()
        .with_base_url(server.base_url())
        .token_provider(move || {
            let number = count.fetch_add(1, Ordering::SeqCst);
            async move {
                tokio::time::sleep(Duration::from_millis(50)).await;
                Ok(format!("opaque-{number}").into())
            }
        })
        .build()
        .unwrap();
    let calls = (0..20).map(|_| GetThing::new(&client, "x").send());
    let results = futures_util::future::join_all(calls).await;
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    // It is not kept for those who come later.
    GetThing::new(&client, "x").send().await.unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_refused_token_is_replaced_once_and_none_of_them_is_shown() {
    let echo = Act::Reply(reply("401 Unauthorized", "", "no: opaque-canary-0 opaque-canary-1"));
    let server = RawServer::start(vec![echo]);
    let asked = AtomicUsize::new(0);
    let client = Client::builder()
        .with_base_url(server.base_url())
        .token_provider(move || {
            let number = asked.fetch_add(1, Ordering::SeqCst);
            async move { Ok(format!("opaque-canary-{number}").into()) }
        })
        .with_retry(RetryPolicy::never())
        .build()
        .unwrap();
    let error = update(&client).send().await.unwrap_err();
    assert!(error.is_auth() && error.attempts() == 2, "{error}");
    assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    let sent: Vec<_> = server.requests();
    assert!(sent[0].contains("opaque-canary-0") && sent[1].contains("opaque-canary-1"));
}

/// A replaced token does not count as one of the attempts.
#[tokio::test]
async fn a_request_with_another_token_has_all_its_attempts() {
    let acts = vec![status("401 Unauthorized"), status("503 Busy"), thing()];
    let server = RawServer::start(acts);
    let builder = Client::builder().with_base_url(server.base_url()).api_key("k", "s");
    let retry = RetryPolicy::default().with_max_attempts(2);
    let client = builder.with_retry(retry).build().unwrap();
    assert_eq!(fast(update(&client).send_with_response()).await.unwrap().attempts, 3);
}

#[tokio::test]
async fn the_password_of_a_proxy_is_not_shown() {
    let refusal = "refused: Proxy-Authorization: Basic bWU6aHVudGVyMi1jYW5hcnk= (hunter2-canary)";
    let proxy = RawServer::start(vec![Act::Reply(reply("407 Proxy Auth", "", refusal))]);
    let client = Client::builder()
        .with_base_url("http://localhost:9")
        .token("t")
        .with_proxy(proxy.base_url().replace("//", "//me:hunter2-canary@"))
        .build()
        .unwrap();
    let error = update(&client).send().await.unwrap_err();
    let text = format!("{error} {error:?}");
    assert!(error.status().is_some_and(|status| status == 407), "{error:?}");
    assert!(!text.contains("hunter2") && !text.contains("bWU6"), "{text}");
    let request = &proxy.requests()[0];
    assert!(request.starts_with("PUT http://localhost:9/v2/things/x HTTP/1.1"), "{request}");
    assert!(request.contains("proxy-authorization: Basic bWU6aHVudGVyMi1jYW5hcnk="));
}

/// As people would look for it: with its port, though the URL has none.
#[tokio::test]
async fn a_failure_to_connect_names_the_proxy() {
    for (proxy, shown) in [
        ("http://proxy.invalid", "proxy.invalid:80"),
        ("https://proxy.invalid", "proxy.invalid:443"),
        ("http://proxy.invalid:8080", "proxy.invalid:8080"),
        ("https://me:canary@proxy.invalid:8443", "proxy.invalid:8443"),
    ] {
        let builder = Client::builder().with_base_url("http://localhost:9").token("t");
        let client = builder.with_proxy(proxy).build().unwrap();
        let context = client.context();
        let http = context.client.http.built_in();
        assert_eq!(http.and_then(|it| it.proxy()).as_deref(), Some(shown));
    }
}

/// Without a retry: what a proxy does not take, it does not take later.
#[cfg(feature = "_tls")]
#[tokio::test]
async fn a_proxy_that_does_not_take_the_password_is_asked_once() {
    for (line, attempts) in [("407 Proxy Authentication Required", 1), ("502 Bad Gateway", 3)] {
        let proxy = RawServer::start(vec![Act::Reply(reply(line, "", ""))]);
        let client = Client::builder()
            .with_base_url("https://api.example.com")
            .token("t")
            .with_proxy(proxy.base_url())
            .build()
            .unwrap();
        let error = fast(update(&client).send()).await.unwrap_err();
        assert!(error.is_connect() && !error.may_have_been_applied(), "{error:?}");
        assert_eq!(error.attempts(), attempts, "{error:?}");
    }
}

#[tokio::test]
async fn hooks_see_each_attempt_and_add_headers_within_limits() {
    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<String>>>);
    impl AttemptHook for Log {
        fn before(&self, attempt: &mut Attempt) {
            attempt.add_header("x-trace", &attempt.number().to_string()).unwrap();
            let refused = (0..40_000)
                .filter(|number| attempt.add_header(&format!("x-{number}"), "v").is_err())
                .count();
            assert_eq!(refused, 40_000 - 99);
            assert!(attempt.add_header("x-1", &"v".repeat(70_000)).is_err());
        }
        fn after(&self, outcome: &AttemptOutcome<'_>) {
            let AttemptOutcome { status, failure, server_time, .. } = outcome;
            let seconds = server_time.and_then(|it| it.duration_since(UNIX_EPOCH).ok());
            let seconds = seconds.map(|it| it.as_secs());
            self.0.lock().unwrap().push(format!("{status:?} {failure:?} {seconds:?}"));
        }
    }
    let date = "date: Sun, 06 Nov 1994 08:49:37 GMT\r\n";
    let server = RawServer::start(vec![Act::Reply(reply("503 Busy", date, "")), Act::Hang]);
    let log = Log::default();
    let client = builder(&server).with_timeout(seconds(4)).with_hook(log.clone()).build().unwrap();
    let error = fast(update(&client).send()).await.unwrap_err();
    assert!(error.is_timeout() && error.may_have_been_applied(), "{error:?}");
    assert!(error.elapsed() >= seconds(4) && error.elapsed() < seconds(6), "{error:?}");
    // Of its last attempt the error tells alone.
    assert_eq!((error.status(), error.attempts()), (None, 2));
    assert_eq!(
        *log.0.lock().unwrap(),
        ["Some(503) None Some(784111777)", "None Some(\"the response did not come in time\") None"]
    );
    for (request, number) in server.requests().iter().zip(1..) {
        assert!(request.contains(&format!("x-trace: {number}\r\n")), "{request}");
        assert!(request.contains("authorization: canary-token\r\n"), "{request}");
        assert!(request.contains("content-type: application/json\r\n"), "{request}");
    }
}

#[tokio::test]
async fn a_response_that_is_too_large_or_not_the_one_is_told() {
    let server = RawServer::start(vec![thing(), Act::Reply(reply("200 OK", "", "[1]"))]);
    let small = builder(&server).with_max_response_size(5).build().unwrap();
    let error = update(&small).send().await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("more than 5 bytes"), "{error}");
    assert!(error.may_have_been_applied());
    let error = update(&client(&server)).send().await.unwrap_err();
    assert!(error.is_decode() && error.may_have_been_applied(), "{error}");
    assert!(error.to_string().contains("PUT /v2/things/x returned 200 OK, but"), "{error}");
}

#[tokio::test]
async fn a_call_that_waits_too_long_for_its_turn_sent_nothing() {
    let server = RawServer::start(vec![Act::Hang]);
    let client = builder(&server).with_max_connections(1).build().unwrap();
    let (first, second) = fast(async {
        tokio::join!(
            update(&client).send(),
            GetThing::new(&client, "second").with_timeout(seconds(5)).send()
        )
    })
    .await;
    assert!(first.unwrap_err().may_have_been_applied());
    let second = second.unwrap_err();
    assert!(second.is_timeout() && second.attempts() == 0, "{second:?}");
    assert!(server.requests().iter().all(|request| !request.contains("/second")));
}

#[tokio::test]
async fn the_deadline_holds_for_everything_that_is_waited_for() {
    let server = RawServer::start(vec![status("401 Unauthorized")]);
    let builder = || Client::builder().with_base_url(server.base_url()).with_timeout(seconds(3));
    // A provider that never gives a token, or never another one.
    let asked = Arc::new(AtomicUsize::new(0));
    for (tokens, attempts) in [(0, 0), (1, 1)] {
        asked.store(0, Ordering::SeqCst);
        let asked = Arc::clone(&asked);
        let client = builder()
            .token_provider(move || {
                let give = asked.fetch_add(1, Ordering::SeqCst) < tokens;
                async move { if give { Ok("opaque".into()) } else { std::future::pending().await } }
            })
            .build()
            .unwrap();
        let error = fast(update(&client).send()).await.unwrap_err();
        assert!(error.is_timeout() && !error.may_have_been_applied(), "{error:?}");
        assert_eq!(error.attempts(), attempts);
        assert!(error.elapsed() < seconds(5), "{error:?}");
    }
    // A turn that is far away.
    let limiter = Arc::new(RateLimiter::new(1.try_into().unwrap()));
    let client = builder().token("t").build().unwrap();
    let took = fast(async {
        let started = tokio::time::Instant::now();
        let queue = Arc::clone(&limiter);
        tokio::spawn(async move {
            for _ in 0..60 {
                Turns::new(Arc::clone(&queue)).begin().await;
            }
        });
        let queue = (0..30).map(|_| async {
            let mut get = GetThing::new(&client, "x");
            get.context_mut().options_mut().turns = Some(Arc::new(Turns::new(limiter.clone())));
            get.send().await
        });
        let results = futures_util::future::join_all(queue).await;
        let late = results.iter().flat_map(|result| result.as_ref().err());
        assert!(late.filter(|error| error.is_timeout()).count() > 20);
        started.elapsed()
    })
    .await;
    assert!(took < seconds(5), "{took:?}");
}

#[tokio::test]
async fn the_first_turn_can_be_waited_for_before_the_call() {
    let limiter = Arc::new(RateLimiter::new(1.try_into().unwrap()));
    let took = fast(async {
        let started = tokio::time::Instant::now();
        let turns = Turns::new(limiter);
        turns.begin().await;
        turns.next().await;
        assert!(started.elapsed() < Duration::from_millis(500), "it was waited for");
        turns.next().await;
        started.elapsed()
    })
    .await;
    assert!(took >= Duration::from_millis(900), "{took:?}");
    // It is a turn like every other one.
    let limiter = Arc::new(RateLimiter::new(1.try_into().unwrap()));
    let took = fast(async {
        let started = tokio::time::Instant::now();
        Turns::new(Arc::clone(&limiter)).begin().await;
        Turns::new(limiter).begin().await;
        started.elapsed()
    })
    .await;
    assert!(took >= Duration::from_millis(900), "{took:?}");
}

/// A connection stands still with the runtime that established it.
#[test]
fn a_client_can_be_used_from_two_runtimes_in_turn() {
    let again = reply("200 OK", "", r#"{"id":"x"}"#);
    let server = RawServer::start(vec![Act::KeepAlive(vec![again; 20])]);
    let client = client(&server);
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let runtimes = [runtime(), runtime()];
    let started = std::time::Instant::now();
    for turn in 0..6 {
        let response = runtimes[turn % 2].block_on(create(&client).send_with_response());
        assert_eq!(response.unwrap().attempts, 1);
    }
    assert!(started.elapsed() < seconds(2), "{:?}", started.elapsed());
    assert_eq!(server.connections(), 2, "each runtime keeps its own");
    // More runtimes than are remembered.
    for _ in 0..40 {
        runtime().block_on(update(&client).send()).unwrap();
    }
}

/// A provider that is waited for on a runtime that stands still holds up nobody
/// elsewhere.
#[test]
fn a_token_that_another_runtime_waits_for_is_not_waited_for() {
    let server = RawServer::start(vec![thing()]);
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let provider = move || {
        count.fetch_add(1, Ordering::SeqCst);
        async {
            tokio::time::sleep(Duration::from_millis(20)).await;
            Ok("opaque".into())
        }
    };
    let builder = Client::builder().with_base_url(server.base_url()).with_timeout(seconds(5));
    let client = builder.token_provider(provider).build().unwrap();
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let (stuck, driven) = (runtime(), runtime());
    stuck.spawn(update(&client).send());
    stuck.block_on(tokio::task::yield_now());
    assert_eq!(asked.load(Ordering::SeqCst), 1, "it is waited for");
    driven.block_on(update(&client).send()).unwrap();
    assert_eq!(asked.load(Ordering::SeqCst), 2);
    // Nor does one that is gone.
    drop(stuck);
    driven.block_on(update(&client).send()).unwrap();
}

#[tokio::test]
async fn an_idle_connection_is_closed_before_servers_do_it() {
    let again = reply("200 OK", "", r#"{"id":"x"}"#);
    let server = RawServer::start(vec![Act::KeepAlive(vec![again; 3])]);
    let client = client(&server);
    for (idle, connections) in [(0, 1), (3, 1), (5, 2)] {
        tokio::time::pause();
        tokio::time::advance(seconds(idle)).await;
        tokio::time::resume();
        update(&client).send().await.unwrap();
        assert_eq!(server.connections(), connections, "after {idle} s");
    }
}

#[tokio::test]
async fn refused_limits_and_their_settings() {
    let server = RawServer::start(vec![thing()]);
    let client = client(&server);
    let refused = |error: Error| assert!(error.is_invalid_request(), "{error}");
    refused(update(&client).with_timeout(Duration::ZERO).send().await.unwrap_err());
    refused(update(&client).with_attempt_timeout(Duration::ZERO).dry_run().unwrap_err());
    let never = RetryPolicy::default().with_max_attempts(0);
    refused(update(&client).with_retry(never).dry_run().unwrap_err());
    refused(UpdateThing::new(&client, "..", Change::default()).dry_run().unwrap_err());
    assert_eq!(server.connections(), 0);
    update(&client)
        .with_timeout(Duration::MAX)
        .with_attempt_timeout(Duration::MAX)
        .send()
        .await
        .unwrap();
}

#[test]
fn a_call_is_small() {
    let client = Client::builder().with_base_url("http://127.0.0.1:9").token("t").build().unwrap();
    let call = update(&client).send();
    let size = size_of_val(&call);
    assert!(size < 2_900, "{size}");
    assert_eq!(size_of::<crate::operation::Context>(), 2 * size_of::<usize>());
    fn is_send<T: Send>(_: T) {}
    is_send(call);
}

//! Waiting, deadlines, the budget, and the number of requests under way.

#[path = "support/fast_clock.rs"]
mod fast_clock;
#[path = "support/raw_server.rs"]
mod raw_server;

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use fast_clock::fast;
use raw_server::{Act, RawServer, reply};
use tokio::time::Instant;
use videosdk_sip::client::{Attempt, AttemptHook, AttemptOutcome, ClientBuilder, RetryBudget};
use videosdk_sip::outbound_gateways::OutboundGateway;
use videosdk_sip::sandbox::{Reply, Sandbox};
use videosdk_sip::{Client, Error, RetryPolicy};

async fn update(client: &Client) -> Result<OutboundGateway, Error> {
    client.outbound_gateways().update("gateway_out_123456789").record(true).send().await
}

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

#[tokio::test]
async fn a_server_that_asks_to_wait_is_not_bothered_earlier() {
    let in_an_hour = httpdate::fmt_http_date(SystemTime::now() + seconds(3600));
    let an_hour_and_ten = httpdate::fmt_http_date(SystemTime::now() + seconds(3610));
    for (status, headers, at_least) in [
        (429, vec![("retry-after", "7")], 7),
        (503, vec![("retry-after", "12")], 12),
        // By the server's clock it is ten seconds.
        (429, vec![("date", in_an_hour.as_str()), ("retry-after", an_hour_and_ten.as_str())], 10),
        (429, vec![("retry-after", "soon")], 0),
        (500, vec![("retry-after", "30")], 0),
    ] {
        let sandbox = Sandbox::start();
        let client = sandbox.client().build().unwrap();
        let mut busy = Reply::status(status);
        for (name, value) in &headers {
            busy = busy.header(*name, *value);
        }
        sandbox.reply_next(busy);
        let took = fast(async {
            let started = Instant::now();
            update(&client).await.unwrap();
            started.elapsed()
        })
        .await;
        assert!(took >= seconds(at_least), "{headers:?}: {took:?}");
        assert!(took < seconds(at_least + 3), "{headers:?}: {took:?}");
        assert_eq!(sandbox.requests().len(), 2);
    }
}

#[tokio::test]
async fn a_server_that_asks_for_too_much_is_given_up_at_once() {
    for (asked, timeout) in [("61", 3600), ("20", 15), ("18446744073709551615", 3600)] {
        let sandbox = Sandbox::start();
        let client = sandbox.client().with_timeout(seconds(timeout)).build().unwrap();
        sandbox.reply_next(Reply::status(429).header("retry-after", asked));
        let error = fast(update(&client)).await.unwrap_err();
        assert!(error.is_rate_limited() && !error.may_have_been_applied());
        assert_eq!(error.retry_after().map(|wait| wait.as_secs()), asked.parse().ok());
        assert!(error.elapsed() < seconds(2), "{error:?}");
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn the_deadline_is_over_everything() {
    let sandbox = Sandbox::start();
    let busy = Reply::status(503).header("retry-after", "9");
    sandbox.reply_next_times(50, busy);
    let patient = RetryPolicy::default().with_max_attempts(50);
    let client = sandbox.client().with_retry(patient).with_timeout(seconds(30)).build().unwrap();
    let error = fast(update(&client)).await.unwrap_err();
    // The last real error, not a time-out: no wait was begun in vain.
    assert!(error.is_server_error(), "{error:?}");
    assert_eq!(error.attempts(), 4, "after 0, 9, 18 and 27 seconds");
    assert!(error.elapsed() < seconds(30), "{error:?}");
}

#[tokio::test]
async fn an_attempt_that_takes_too_long_is_given_up_for_another() {
    let gateway = reply("200 OK", "", r#"{"id":"gateway_out_123456789"}"#);
    let server = RawServer::start(vec![Act::Hang, Act::Reply(gateway)]);
    let builder = || Client::builder().with_base_url(server.base_url()).token("t");
    let client = builder().with_attempt_timeout(seconds(5)).build().unwrap();
    let took = fast(async {
        let started = Instant::now();
        update(&client).await.unwrap();
        started.elapsed()
    })
    .await;
    assert!(took >= seconds(5) && took < seconds(8), "{took:?}");
}

#[tokio::test]
async fn a_spent_budget_ends_retries_for_all_clones() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().with_retry_budget(RetryBudget::new(14 * 3)).build().unwrap();
    sandbox.reply_next_times(100, Reply::status(503));
    let mut attempts = Vec::new();
    for client in [client.clone(), client.clone(), client.clone(), client.clone()] {
        attempts.push(fast(update(&client)).await.unwrap_err().attempts());
    }
    assert_eq!(attempts, [3, 2, 1, 1], "three retries in all");

    // Successes fill it again, one token each.
    let sandbox = Sandbox::start();
    let budget = RetryBudget::new(14);
    let client = sandbox.client().with_retry_budget(budget.clone()).build().unwrap();
    sandbox.reply_next(Reply::status(503));
    fast(update(&client)).await.unwrap();
    assert_eq!(format!("{budget:?}"), "RetryBudget(14 of 14)", "given back");

    // What was refused in the end gives nothing back.
    let budget = RetryBudget::new(28);
    let client = sandbox.client().with_retry_budget(budget.clone()).build().unwrap();
    sandbox.reply_next(Reply::status(503));
    sandbox.reply_next(Reply::status(400));
    fast(update(&client)).await.unwrap_err();
    assert_eq!(format!("{budget:?}"), "RetryBudget(14 of 28)");
}

#[tokio::test]
async fn a_replaced_token_is_no_retry() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().with_retry(RetryPolicy::never()).build().unwrap();
    sandbox.reply_next(Reply::status(401));
    update(&client).await.unwrap();
    assert_eq!(sandbox.requests().len(), 2);
}

#[tokio::test]
async fn a_wrong_clock_is_named() {
    for (offset, expected) in
        [(-20 * 60, "20 minutes behind"), (20 * 60, "20 minutes ahead of"), (4 * 60, "the secret")]
    {
        let sandbox = Sandbox::start();
        let client = sandbox.client().build().unwrap();
        let now = SystemTime::now();
        let server = match offset {
            // Their clock is ahead when ours is behind.
            ..0 => now + Duration::from_secs(20 * 60 + 30),
            offset => now - Duration::from_secs(offset as u64 + 30),
        };
        let date = httpdate::fmt_http_date(server);
        sandbox.reply_next_times(2, Reply::status(401).header("date", date));
        let text = update(&client).await.unwrap_err().to_string();
        assert!(text.contains(expected), "{text}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_updates_at_once_finish_on_few_connections() {
    let most = Arc::new(Mutex::new((0_usize, 0_usize)));
    #[derive(Clone)]
    struct UnderWay(Arc<Mutex<(usize, usize)>>);
    impl AttemptHook for UnderWay {
        fn before(&self, _: &mut Attempt) {
            let mut counts = self.0.lock().unwrap();
            counts.0 += 1;
            counts.1 = counts.1.max(counts.0);
        }
        fn after(&self, _: &AttemptOutcome<'_>) {
            self.0.lock().unwrap().0 -= 1;
        }
    }
    let sandbox = Sandbox::start();
    let client = sandbox
        .client()
        .with_max_connections(16)
        .with_hook(UnderWay(Arc::clone(&most)))
        .build()
        .unwrap();
    let tasks: Vec<_> = (0..1000)
        .map(|_| {
            let client = client.clone();
            tokio::spawn(async move { update(&client).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(*most.lock().unwrap(), (0, 16));
}

#[tokio::test]
async fn a_call_that_waits_too_long_for_its_turn_sent_nothing() {
    let server = RawServer::start(vec![Act::Hang]);
    let client = Client::builder()
        .with_base_url(server.base_url())
        .token("t")
        .with_max_connections(1)
        .build()
        .unwrap();
    let (first, second) = fast(async {
        let second =
            client.outbound_gateways().update("second").record(true).with_timeout(seconds(5));
        tokio::join!(update(&client), second.send())
    })
    .await;
    assert!(first.unwrap_err().may_have_been_applied());
    let second = second.unwrap_err();
    assert!(second.is_timeout() && !second.may_have_been_applied(), "{second:?}");
    assert_eq!(second.attempts(), 0);
    assert!(server.requests().iter().all(|request| !request.contains("/second")));
}

#[tokio::test]
async fn a_cancelled_call_is_not_repeated_and_frees_its_place() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().with_max_connections(1).build().unwrap();
    sandbox.reply_next_times(2, Reply::regular().delay(Duration::from_millis(300)));
    let cancelled = tokio::time::timeout(Duration::from_millis(50), update(&client)).await;
    assert!(cancelled.is_err());
    update(&client).await.unwrap();
    assert_eq!(sandbox.requests().len(), 2);
}

#[tokio::test]
async fn a_hook_sees_each_attempt_and_adds_headers() {
    #[derive(Clone, Default)]
    struct Log(Arc<Mutex<Vec<String>>>);
    impl AttemptHook for Log {
        fn before(&self, attempt: &mut Attempt) {
            attempt.add_header("x-trace", &format!("t-{}", attempt.number())).unwrap();
            for name in
                ["authorization", "Host", "content-type", "User-Agent", "Proxy-Authorization"]
            {
                assert!(attempt.add_header(name, "x").is_err(), "{name}");
            }
            assert!(attempt.add_header("bad name", "x").is_err());
            assert!(attempt.add_header("x-bad", "a\nb").is_err());
        }
        fn after(&self, outcome: &AttemptOutcome<'_>) {
            let attempt = outcome.attempt;
            self.0.lock().unwrap().push(format!(
                "{} {} {} {:?} {:?} {:?}",
                attempt.method(),
                attempt.path(),
                attempt.number(),
                outcome.status.map(|status| status.as_u16()),
                outcome.failure,
                outcome.request_id,
            ));
            assert!(!format!("{outcome:?}").contains("eyJ"));
        }
    }
    let sandbox = Sandbox::start();
    let log = Log::default();
    let client = sandbox.client().with_hook(log.clone()).build().unwrap();
    sandbox.reply_next(Reply::status(503));
    fast(update(&client)).await.unwrap();
    let path = "PUT /v2/sip/outbound-gateways/gateway_out_123456789";
    assert_eq!(
        *log.0.lock().unwrap(),
        [
            format!("{path} 1 Some(503) None Some(\"sandbox-000001\")"),
            format!("{path} 2 Some(200) None Some(\"sandbox-000002\")"),
        ]
    );
    let traces: Vec<_> = sandbox
        .requests()
        .iter()
        .map(|request| request.header("x-trace").map(str::to_owned))
        .collect();
    assert_eq!(traces, [Some("t-1".to_owned()), Some("t-2".to_owned())]);

    let free = RawServer::start(vec![Act::ReadThenClose]);
    let log = Log::default();
    let client = Client::builder()
        .with_base_url(free.base_url())
        .token("t")
        .with_hook(log.clone())
        .with_retry(RetryPolicy::never())
        .build()
        .unwrap();
    update(&client).await.unwrap_err();
    assert!(log.0.lock().unwrap()[0].contains("the connection broke"), "{:?}", log.0);
}

#[tokio::test]
async fn what_is_read_of_a_response_can_be_limited() {
    let sandbox = Sandbox::start();
    let client = || sandbox.client().with_retry(RetryPolicy::never());
    let small = client().with_max_response_size(10).build().unwrap();
    let error = update(&small).await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("more than 10 bytes"), "{error}");

    let small = client().with_max_error_size(4).build().unwrap();
    sandbox.reply_next(Reply::status(400).body("plain words"));
    assert_eq!(update(&small).await.unwrap_err().body(), Some("plai"));

    let large =
        format!(r#"{{"id":"gateway_out_123456789","name":"{}"}}"#, "n".repeat(2 * 1024 * 1024));
    sandbox.reply_next_times(2, Reply::status(200).body(large));
    assert!(update(&client().build().unwrap()).await.unwrap_err().is_decode());
    let roomy = client().with_max_response_size(3 * 1024 * 1024).build().unwrap();
    assert_eq!(update(&roomy).await.unwrap().name.map(|name| name.len()), Some(2 * 1024 * 1024));
}

#[tokio::test]
async fn an_error_tells_of_its_last_attempt_alone() {
    let refusal = reply("503 Busy", "x-request-id: first\r\nretry-after: 1\r\n", "busy");
    let server = RawServer::start(vec![Act::Reply(refusal), Act::Hang]);
    let once_more = RetryPolicy::default().with_max_attempts(2);
    let client = Client::builder()
        .with_base_url(server.base_url())
        .token("t")
        .with_retry(once_more)
        .with_attempt_timeout(seconds(5))
        .build()
        .unwrap();
    let error = fast(update(&client)).await.unwrap_err();
    assert!(error.is_timeout() && error.attempts() == 2, "{error:?}");
    assert_eq!((error.status(), error.request_id()), (None, None));
    assert_eq!((error.retry_after(), error.body()), (None, None));
}

#[test]
fn limits_that_make_no_sense_are_refused() {
    let builder = || Client::builder().with_base_url("http://127.0.0.1:9").token("t");
    let refused = |builder: ClientBuilder, word: &str| {
        let error = builder.build().unwrap_err();
        assert!(error.is_config() && error.to_string().contains(word), "{error}");
    };
    refused(builder().with_max_connections(0), "connections");
    refused(builder().with_max_connections(usize::MAX), "connections");
    refused(builder().with_attempt_timeout(Duration::ZERO), "timeout");
    refused(builder().with_max_response_size(0), "response size");
    refused(builder().with_proxy("http://user:canary@[bad"), "proxy");
    let error = builder().with_proxy("http://user:canary@[bad").build().unwrap_err();
    assert!(!format!("{error:?}").contains("canary"));
    #[cfg(feature = "optional")]
    refused(
        builder().with_http_client(reqwest::Client::new()).with_connect_timeout(seconds(1)),
        "HTTP client",
    );
    // Absurd, but meant: no overflow.
    let forever = RetryPolicy::default()
        .with_backoff(Duration::MAX)
        .with_max_backoff(Duration::MAX)
        .with_max_retry_after(Duration::MAX);
    assert!(builder().with_retry(forever).with_timeout(Duration::MAX).build().is_ok());
}

#[tokio::test]
async fn the_longest_limits_do_not_overflow() {
    let sandbox = Sandbox::start();
    let client = sandbox
        .client()
        .with_timeout(Duration::MAX)
        .with_attempt_timeout(Duration::MAX)
        .build()
        .unwrap();
    update(&client).await.unwrap();
}

//! Calls from where there is no tokio runtime, or one that lacks something:
//! an error that names the remedy, and no panic.

use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::{Pin, pin};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use futures_util::StreamExt;
use tokio::runtime::{Builder, Runtime};
use videosdk_sip::outbound_gateways::OutboundGateway;
use videosdk_sip::sandbox::{Reply, Sandbox};
use videosdk_sip::{Client, Error};

/// Polls without any runtime: the simplest executor there is.
fn without_runtime<T>(future: impl Future<Output = T>) -> T {
    let mut future = pin!(future);
    loop {
        if let Poll::Ready(value) = polled(&mut future) {
            return value;
        }
    }
}

fn polled<F: Future>(future: &mut Pin<&mut F>) -> Poll<F::Output> {
    future.as_mut().poll(&mut Context::from_waker(Waker::noop()))
}

/// The errors of everything that can be awaited.
async fn every_way(client: Client) -> Vec<(&'static str, Error)> {
    let gateways = client.outbound_gateways();
    let mut errors = vec![
        ("send", gateways.get("gw").send().await.unwrap_err()),
        ("send_with_response", gateways.delete("gw").send_with_response().await.unwrap_err()),
        ("edit", gateways.edit("gw", |gateway| gateway.record(true)).send().await.unwrap_err()),
        ("plan", gateways.edit("gw", |gateway| gateway.record(true)).plan().await.unwrap_err()),
        ("find_by_name", gateways.find_by_name("name").await.unwrap_err()),
        ("all", gateways.list().all().await.unwrap_err()),
        ("stream", gateways.list().stream().next().await.unwrap().unwrap_err()),
        ("pages", gateways.list().pages().next().await.unwrap().unwrap_err()),
        ("untyped", client.request("GET", "/v2/anything").send().await.unwrap_err()),
        ("watch", client.calls().watch("call").next().await.unwrap().unwrap_err()),
        ("until_final", client.calls().watch("call").until_final().await.unwrap_err()),
    ];
    for rate in [0, 5] {
        let requests = [gateways.get("a"), gateways.get("b")];
        let mut batch = gateways.batch(requests).with_rate_limit(rate);
        while let Some(item) = batch.next().await {
            errors.push(("batch", item.result.unwrap_err()));
        }
        assert_eq!(batch.report().unfinished().count(), 2);
    }
    assert_eq!(errors.len(), 15);
    errors
}

fn assert_remedy(errors: Vec<(&'static str, Error)>, reason: &str) {
    for (way, error) in errors {
        let text = error.to_string();
        assert!(error.is_config() && !error.may_have_been_applied(), "{way}: {text}");
        assert!(text.contains(reason) && text.contains("enable_all()"), "{way}: {text}");
    }
}

fn clients(sandbox: &Sandbox) -> Vec<Client> {
    [
        sandbox.client(),
        #[cfg(feature = "optional")]
        sandbox.client().with_http_client(reqwest::Client::new()),
    ]
    .map(|it| it.build().unwrap())
    .into()
}

#[test]
fn without_a_runtime_everything_is_an_error() {
    let sandbox = Sandbox::start();
    for client in clients(&sandbox) {
        assert_remedy(without_runtime(every_way(client)), "there is no tokio runtime here");
    }
    assert_eq!(sandbox.requests().len(), 0);
}

#[test]
fn a_runtime_without_timers_or_io_is_an_error() {
    let sandbox = Sandbox::start();
    let runtimes: [fn() -> Runtime; 3] = [
        || Builder::new_current_thread().build().unwrap(),
        || Builder::new_current_thread().enable_io().build().unwrap(),
        || Builder::new_multi_thread().worker_threads(1).enable_time().build().unwrap(),
    ];
    for runtime in runtimes {
        for client in clients(&sandbox) {
            let errors = runtime().block_on(every_way(client));
            assert_remedy(errors, "the tokio runtime has no timers or no I/O");
        }
    }
    assert_eq!(sandbox.requests().len(), 0);
}

/// A call that begins where it can and goes on where it cannot.
#[test]
fn a_call_that_loses_its_runtime_says_what_may_have_happened() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let id = sandbox.sample::<OutboundGateway>();
    sandbox.reply_next(Reply::regular().delay(Duration::from_secs(60)));
    let mut call = pin!(client.outbound_gateways().update(&id).record(false).send());
    runtime.block_on(async {
        while sandbox.requests().is_empty() {
            assert!(polled(&mut call).is_pending());
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    });
    let error = without_runtime(call).unwrap_err();
    assert!(error.is_config() && error.may_have_been_applied(), "{error}");
}

/// Panics of the user's own code stay panics.
#[test]
fn other_panics_are_not_caught() {
    let sandbox = Sandbox::start();
    let provider = || async { panic!("the vault is gone") };
    let client = Client::builder().with_base_url(sandbox.base_url()).token_provider(provider);
    let client = client.build().unwrap();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let call = || runtime.block_on(client.outbound_gateways().get("gw").send());
    let panic = catch_unwind(AssertUnwindSafe(call)).unwrap_err();
    assert_eq!(panic.downcast_ref::<&str>(), Some(&"the vault is gone"));
}

#[test]
fn one_client_serves_runtimes_that_come_and_go() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    let id = &sandbox.sample::<OutboundGateway>();
    for _ in 0..20 {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let gateways = client.outbound_gateways();
        let mut list =
            runtime.block_on(async { gateways.list().stream().collect::<Vec<_>>().await });
        assert_eq!(list.pop().unwrap().unwrap().id, *id);
    }
}

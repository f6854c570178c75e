//! The requests and the sandbox's responses against a judge that read nothing but
//! `openapi.yaml`: Stoplight Prism, as a proxy before the sandbox. Run by
//! `.ci/contract`, which starts both.

#[path = "support/golden.rs"]
mod golden;

use golden::golden_table;
use videosdk_sip::{Client, Error, RetryPolicy, UpdateMethod};

const ID: &str = "gateway_out_123456789";

fn client() -> Client {
    let variable = |name: &str| std::env::var(name).unwrap_or_else(|_| panic!("{name} is not set"));
    Client::builder()
        .with_base_url(variable("CONTRACT_BASE_URL"))
        .api_key(variable("CONTRACT_API_KEY"), variable("CONTRACT_SECRET"))
        .with_retry(RetryPolicy::never())
        .build()
        .expect("a client")
}

/// Whether it was the judge who refused: it names what is violated.
fn violates(error: &Error) -> bool {
    error.body().is_some_and(|body| body.contains("stoplight.io/prism"))
}

#[tokio::test]
#[ignore = "needs Prism, see .ci/contract"]
async fn what_is_sent_and_received_is_as_described() {
    let gateways = client().outbound_gateways();
    for (what, build, _) in golden_table() {
        for method in [UpdateMethod::Put, UpdateMethod::Patch] {
            let result = build(gateways.update(ID)).with_update_method(method).send().await;
            match result {
                // Sent as given, on purpose; the description lists three.
                Err(error) if what.contains("unknown value") => {
                    assert!(violates(&error), "{what}: {error}");
                }
                result => {
                    result.unwrap_or_else(|error| panic!("{what}: {error}\n{:?}", error.body()));
                }
            }
        }
    }
    let made = gateways
        .create("Telnyx outbound", ["+14155550123"], "sip.telnyx.com:5061")
        .credentials("sip-user", "example-password")
        .record(true)
        .metadata([("env", "test")])
        .tags(["first"])
        .send()
        .await
        .expect("made");
    gateways.get(&made).send().await.expect("read");
    let all = gateways.list().search("telnyx").per_page(1).stream().all().await.expect("listed");
    assert!(all.iter().any(|gateway| gateway.id == made.id));
    gateways.list().id(made.id.as_str()).page(1).send().await.expect("listed");
    gateways.edit(&made, |it| it.add_tag("new").record(false)).send().await.expect("edited");
    gateways.delete(&made).send().await.expect("deleted");
    // Errors are described as well.
    let error = gateways.get(&made).send().await.expect_err("gone");
    assert!(error.is_not_found() && !violates(&error), "{error}");
}

/// A judge that lets everything pass proves nothing.
#[tokio::test]
#[ignore = "needs Prism, see .ci/contract"]
async fn what_is_not_as_described_is_caught() {
    let base = std::env::var("CONTRACT_BASE_URL").expect("CONTRACT_BASE_URL");
    let http = reqwest::Client::new();
    let url = format!("{base}/v2/sip/outbound-gateways");
    for (what, request) in [
        ("a flag as text", http.put(format!("{url}/x")).body(r#"{"record":"true"}"#)),
        ("no field at all", http.put(format!("{url}/x")).body("{}")),
        ("an unknown transport", http.patch(format!("{url}/x")).body(r#"{"transport":"sctp"}"#)),
        (
            "half of the credentials",
            http.put(format!("{url}/x")).body(r#"{"auth":{"username":"u"}}"#),
        ),
        ("a gateway without numbers", http.post(&url).body(r#"{"name":"n","address":"a"}"#)),
        ("a page that is no number", http.get(format!("{url}?page=first"))),
    ] {
        let request =
            request.header("authorization", "t").header("content-type", "application/json");
        let response = request.send().await.expect("a response");
        assert_eq!(response.status().as_u16(), 422, "{what}");
    }
    let unauthorized = http.get(&url).send().await.expect("a response");
    assert_eq!(unauthorized.status().as_u16(), 401);
}

//! Operations that are not described: one more request, not a second way out.

use httpmock::prelude::*;
use serde_json::json;
use videosdk_sip::Client;
use videosdk_sip::sandbox::Sandbox;

fn client(server: &MockServer) -> Client {
    Client::builder().with_base_url(server.base_url()).token("a.b.c").build().expect("a client")
}

#[tokio::test]
async fn a_request_is_sent_as_it_is_put_together() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(POST)
                .path("/v2/batch-calls/%2B1415/cancel")
                .query_param("dry", "true")
                .query_param("name", "a&b c")
                .header("authorization", "a.b.c")
                .header("content-type", "application/json")
                .json_body(json!({ "mode": "graceful" }));
            then.status(201).json_body(json!({ "state": "cancelling", "n": 1.5 }));
        })
        .await;
    for path in ["/v2/batch-calls/+1415/cancel", "/v2/batch-calls/%2B1415/cancel"] {
        let request = client(&server).request("post", path).query("dry", true);
        let request = request.query("name", "a&b c").json(json!({ "mode": "graceful" }));
        let response = request.send_with_response().await.expect("sent");
        assert_eq!(response.status, 201);
        assert_eq!(response.value["state"], "cancelling");
        assert_eq!(format!("{:?}", response.value), "[not shown]");
    }
    mock.assert_calls_async(2).await;
}

#[tokio::test]
async fn paths_and_methods_that_lead_elsewhere_are_refused() {
    let client = Client::builder().token("a.b.c").build().expect("a client");
    for (method, path, reason) in [
        ("GET", "v2/rooms", "begin with `/`"),
        ("GET", "", "begin with `/`"),
        ("GET", "https://evil.example/v2", "begin with `/`"),
        ("GET", "//evil.example/v2", "is empty"),
        ("GET", "/v2/../v1", "another resource"),
        ("GET", "/v2/%2e%2E/v1", "another resource"),
        ("GET", "/v2/a%2Fb", "contains `/`"),
        ("GET", "/v2/a\\b", "contains `\\`"),
        ("GET", "/v2/a\nb", "control character"),
        ("GET", "/v2/a%0d%0ab", "control character"),
        ("GET", "/v2/%ff", "UTF-8"),
        ("GET", "/v2/rooms/", "is empty"),
        ("GET", "/v2/rooms?page=1", "use `query`"),
        ("GET", "/v2/rooms#x", "use `query`"),
        ("GET", "/v2/rooms/{roomId}", "in braces"),
        ("TRACE", "/v2/rooms", "the method"),
    ] {
        let error = client.request(method, path).send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{method} {path}: {error}");
        assert!(error.to_string().contains(reason), "{method} {path}: {error}");
    }
    let error = client.request("GET", "/v2/rooms").json(1).dry_run().unwrap_err();
    assert!(error.to_string().contains("no body"), "{error}");
}

#[tokio::test]
async fn only_idempotent_methods_are_sent_again() {
    let server = MockServer::start_async().await;
    let mock = server
        .mock_async(|when, then| {
            when.path("/v2/things");
            then.status(503).header("retry-after", "0").body("down");
        })
        .await;
    let client = client(&server);
    let mut before = 0;
    for (method, attempts) in [("GET", 3), ("PUT", 3), ("DELETE", 3), ("POST", 1), ("PATCH", 1)] {
        client.request(method, "/v2/things").send().await.unwrap_err();
        let calls = mock.calls_async().await;
        assert_eq!(calls - before, attempts, "{method}");
        before = calls;
    }
}

#[tokio::test]
async fn secrets_of_the_body_are_shown_nowhere() {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.path("/v2/things");
            then.status(400).body("no: hunter2-x, hunter2-y and 4711998, but 4711999");
        })
        .await;
    let body = json!({
        "auth": { "sipPassword": "hunter2-x" },
        "pin": 4711998,
        "a": "but",
        "list": [{ "tokens": ["hunter2-y"], "size": 4711999 }],
    });
    let request = client(&server).request("POST", "/v2/things").json(body);
    assert_eq!(request.dry_run().expect("valid").json.expect("a body")["a"], "but");
    let shown = format!("{request:?} {}", request.dry_run().expect("valid"));
    let error = request.send().await.unwrap_err();
    let all = format!("{shown} {error} {error:?}");
    assert!(!all.contains("hunter2") && !all.contains("4711998"), "{all}");
    // What has another name is no secret.
    assert!(error.message().is_some_and(|it| it.ends_with(", but 4711999")), "{all}");
}

#[tokio::test]
async fn an_error_under_a_status_of_success_is_an_error() {
    let server = MockServer::start_async().await;
    let mut bodies =
        vec![("{\"error\":\"no\"}", false), ("<html>", false), ("{\"statusCode\":404}", false)];
    bodies.extend([("", true), ("[1]", true), ("3", true), ("{\"error\":null}", true)]);
    for (body, is_right) in bodies {
        let mock = server
            .mock_async(|when, then| {
                when.path("/v2/things");
                then.status(200).body(body);
            })
            .await;
        let result = client(&server).request("GET", "/v2/things").send().await;
        assert_eq!(result.is_ok(), is_right, "{body}");
        mock.delete_async().await;
    }
}

#[tokio::test]
async fn it_reaches_what_described_operations_reach() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().expect("a client");
    let gateways = client.request("GET", "/v2/sip/outbound-gateways").send().await.expect("a page");
    let listed = client.outbound_gateways().list().send().await.expect("a page");
    assert_eq!(gateways["data"][0]["id"], listed.data[0].id.as_str());
}

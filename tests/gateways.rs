//! Create, get, list, find, delete; the method of updates; dry runs.

#[path = "support/fast_clock.rs"]
mod fast_clock;
#[path = "support/raw_server.rs"]
mod raw_server;

use std::collections::BTreeSet;

use fast_clock::fast;
use raw_server::{Act, RawServer, reply};
use serde_json::{Value, json};
use videosdk_sip::outbound_gateways::{
    NewOutboundGateway, OutboundGateway, OutboundGateways, Transport,
};
use videosdk_sip::sandbox::{Reply, Sandbox};
use videosdk_sip::{Client, Error, RetryPolicy, UpdateMethod};

/// The gateway that a sandbox begins with.
const SAMPLE: &str = "gateway_out_123456789";

fn gateways(sandbox: &Sandbox) -> OutboundGateways {
    sandbox.client().build().unwrap().outbound_gateways()
}

fn against(server: &RawServer) -> OutboundGateways {
    let client = Client::builder().with_base_url(server.base_url()).token("t").build().unwrap();
    client.outbound_gateways()
}

/// A sandbox with the sample and so many more gateways.
fn with_more(count: usize) -> Sandbox {
    let sandbox = Sandbox::start();
    for number in 0..count {
        sandbox.insert::<OutboundGateway>(json!({
            "id": format!("gw_{number:04}"),
            "name": format!("Gateway {number}"),
        }));
    }
    sandbox
}

#[tokio::test]
async fn each_call_is_one_request() {
    let sandbox = Sandbox::start();
    let it = gateways(&sandbox);
    let id = SAMPLE;
    it.get(id).send().await.unwrap();
    it.list().send().await.unwrap();
    it.list().id("a b").search("ü&x=1").page(2).per_page(50).send().await.unwrap();
    it.create("n", ["+1"], "a").send().await.unwrap();
    it.update(id).name("n").send().await.unwrap();
    it.update(id).name("n").with_update_method(UpdateMethod::Patch).send().await.unwrap();
    it.delete(id).send().await.unwrap();
    let seen: Vec<_> = sandbox
        .requests()
        .iter()
        .map(|request| {
            let body = request.json().map_or(String::new(), |json| format!(" {json}"));
            format!("{} {}{body}", request.method(), request.path())
        })
        .collect();
    let path = "/v2/sip/outbound-gateways";
    assert_eq!(
        seen,
        [
            format!("GET {path}/{id}"),
            format!("GET {path}"),
            format!("GET {path}?id=a+b&page=2&perPage=50&search=%C3%BC%26x%3D1"),
            format!(r#"POST {path} {{"address":"a","name":"n","numbers":["+1"]}}"#),
            format!(r#"PUT {path}/{id} {{"name":"n"}}"#),
            format!(r#"PATCH {path}/{id} {{"name":"n"}}"#),
            format!("DELETE {path}/{id}"),
        ]
    );
}

#[tokio::test]
async fn a_gateway_is_made_with_what_is_set() {
    let sandbox = Sandbox::builder().allow_unknown_fields(true).start().unwrap();
    let it = gateways(&sandbox);
    let made = it
        .create("Telnyx outbound", vec![String::from("+14155550123")], "sip.telnyx.com:5061")
        .transport(Transport::Tls)
        .credentials("sip-user", "canary-password")
        .record(true)
        .tags(["prod"])
        .extra("includeHeaders", true)
        .send()
        .await
        .unwrap();
    assert_eq!(
        sandbox.requests()[0].json().unwrap(),
        json!({
            "name": "Telnyx outbound", "numbers": ["+14155550123"],
            "address": "sip.telnyx.com:5061", "transport": "tls", "record": true,
            "auth": { "username": "sip-user", "password": "canary-password" },
            "tags": ["prod"], "includeHeaders": true,
        })
    );
    let read = it.get(&made).send().await.unwrap();
    assert_eq!(read, made);
    assert_eq!(
        sandbox.secret_of::<OutboundGateway>(&made.id, "auth.password").as_deref(),
        Some("canary-password")
    );

    // The same as a value.
    let value = NewOutboundGateway::new("n", ["+1"], "a").credentials("u", "canary-password");
    assert!(!format!("{value} {value:?}").contains("canary"), "{value}");
    it.create_from(value).send().await.unwrap();
}

#[tokio::test]
async fn what_cannot_be_created_is_refused_before_it_is_sent() {
    let sandbox = Sandbox::start();
    let it = gateways(&sandbox);
    for (request, word) in [
        (it.create(" ", ["+1"], "a"), "name"),
        (it.create("n", ["+1"], ""), "address"),
        (it.create("n", Vec::<String>::new(), "a"), "numbers"),
        (it.create("n", ["+1"], "a").credentials("u", "••••••••"), "mask"),
        (it.create("n", ["+1"], "a").credentials("", "p"), "username"),
        (it.create("n", ["+1"], "a").extra("name", "m"), "a setter of its own"),
    ] {
        let error = request.send().await.unwrap_err();
        assert!(error.is_invalid_request() && error.attempts() == 0, "{error}");
        assert!(error.to_string().contains(word), "{error}");
    }
    assert!(it.list().page(0).send().await.unwrap_err().is_invalid_request());
    assert!(it.list().per_page(-5).stream().next().await.unwrap().is_err());
    for id in ["..", "", "a/b"] {
        assert!(it.get(id).send().await.unwrap_err().is_invalid_request());
        assert!(it.delete(id).send().await.unwrap_err().is_invalid_request());
        assert!(it.edit(id, |edit| edit.record(true)).send().await.is_err());
    }
    assert!(it.find_by_name("  ").await.unwrap_err().is_invalid_request());
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn a_creation_that_may_have_landed_is_not_repeated() {
    // Certainly nothing was made: it is sent again.
    for status in ["429 Slow", "425 Early"] {
        let made = reply("201 Created", "", r#"{"gatewayId":"x"}"#);
        let server = RawServer::start(vec![Act::Reply(reply(status, "", "")), Act::Reply(made)]);
        let made = fast(against(&server).create("n", ["+1"], "a").send()).await.unwrap();
        assert_eq!((made.id.as_str(), server.connections()), ("x", 2), "{status}");
    }
    // Nobody knows: it is not.
    for act in [
        Act::ReadThenClose,
        Act::Reset,
        Act::Hang,
        Act::Reply(reply("500 Oops", "", "")),
        Act::Reply(reply("503 Busy", "retry-after: 1\r\n", "")),
        Act::Reply(reply("504 Late", "", "")),
        Act::Reply(reply("408 Slow", "", "")),
        Act::Reply("HTTP/1.1 201 Created\r\ncontent-length: 99\r\n\r\n{\"id\"".to_owned()),
        Act::Reply(reply("200 OK", "", "{}")),
    ] {
        let server = RawServer::start(vec![act]);
        let error = fast(against(&server).create("n", ["+1"], "a").send()).await.unwrap_err();
        assert!(error.may_have_been_applied(), "{error}");
        assert_eq!((error.attempts(), server.connections()), (1, 1), "{error}");
    }
}

#[tokio::test]
async fn reading_changes_nothing_and_is_repeated() {
    let server = RawServer::start(vec![Act::ReadThenClose]);
    let error = fast(against(&server).get("x").send()).await.unwrap_err();
    assert_eq!(error.attempts(), 3);
    assert!(!error.may_have_been_applied(), "{error}");
    let error = fast(against(&server).list().send()).await.unwrap_err();
    assert!(!error.may_have_been_applied(), "{error}");
}

#[tokio::test]
async fn a_deleted_gateway_is_gone() {
    let sandbox = Sandbox::start();
    let it = gateways(&sandbox);
    let id = SAMPLE;
    let response = it.delete(id).send().await.unwrap();
    assert_eq!(response.message.as_deref(), Some("Gateway deleted successfully"));
    assert!(it.get(id).send().await.unwrap_err().is_not_found());
    assert!(it.update(id).record(true).send().await.unwrap_err().is_not_found());
    assert!(it.delete(id).send().await.unwrap_err().is_not_found());
    assert!(it.list().stream().all().await.unwrap().is_empty());

    // The response to the first attempt was lost.
    let sandbox = Sandbox::start();
    sandbox.reply_next(Reply::regular().with_status(502).body(""));
    let error = fast(gateways(&sandbox).delete(id).send()).await.unwrap_err();
    assert!(error.is_not_found() && error.may_have_been_applied(), "{error}");
}

#[tokio::test]
async fn a_deletion_is_known_by_its_response() {
    for body in ["", "{}", r#"{"message":"ok"}"#, r#"{"error":null}"#, r#"{"statusCode":200}"#] {
        let sandbox = Sandbox::start();
        sandbox.reply_next(Reply::status(200).body(body));
        gateways(&sandbox).delete("x").send().await.expect(body);
    }
    let sandbox = Sandbox::start();
    sandbox.reply_next(Reply::status(204));
    gateways(&sandbox).delete("x").send().await.unwrap();
    for body in [
        "<html>Welcome</html>",
        "null",
        "[]",
        r#"{"error":"not found"}"#,
        r#"{"errors":["x"]}"#,
        r#"{"statusCode":404,"message":"Gateway not found"}"#,
        r#"{"error":{"message":"x"}}"#,
    ] {
        let sandbox = Sandbox::start();
        sandbox.reply_next(Reply::status(200).body(body));
        let error = gateways(&sandbox).delete("x").send().await.unwrap_err();
        assert!(error.is_decode() && error.may_have_been_applied(), "{body}: {error}");
    }
}

#[tokio::test]
async fn a_list_is_read_page_by_page_and_only_as_far_as_wanted() {
    let sandbox = with_more(44);
    let it = gateways(&sandbox);
    let mut stream = it.list().per_page(10).stream();
    assert!(sandbox.requests().is_empty(), "nothing is asked for before it is wanted");
    for _ in 0..11 {
        stream.next().await.unwrap().unwrap();
    }
    assert_eq!(sandbox.requests().len(), 2);
    drop(stream);

    let all = it.list().per_page(10).stream().all().await.unwrap();
    let ids: BTreeSet<_> = all.iter().map(|gateway| gateway.id.clone()).collect();
    assert_eq!((all.len(), ids.len()), (45, 45));
    assert_eq!(sandbox.requests().len(), 2 + 5);

    let page = it.list().page(5).per_page(10).send().await.unwrap();
    assert_eq!(page.data.len(), 5);
    let info = page.page_info.unwrap();
    assert_eq!((info.current_page, info.last_page, info.total), (Some(5), Some(5), Some(45)));

    // From a page on.
    let mut pages = it.list().page(4).per_page(10).pages();
    let sizes = [pages.next().await.unwrap().unwrap().data.len(), 5];
    assert_eq!(sizes, [10, pages.next().await.unwrap().unwrap().data.len()]);
    assert!(pages.next().await.is_none() && pages.next().await.is_none());
}

#[tokio::test]
async fn a_listing_is_a_stream_and_ends_after_an_error() {
    use futures_util::StreamExt;

    let sandbox = with_more(25);
    let stream = gateways(&sandbox).list().per_page(10).stream();
    assert_eq!(StreamExt::count(stream).await, 26);

    let mut stream = gateways(&sandbox).list().per_page(20).stream();
    for _ in 0..20 {
        stream.next().await.unwrap().unwrap();
    }
    sandbox.reply_next(Reply::status(403));
    assert!(stream.next().await.unwrap().unwrap_err().is_auth());
    assert!(stream.next().await.is_none());
}

fn page(ids: &[&str], info: Value) -> Reply {
    let data: Vec<_> = ids.iter().map(|id| json!({ "id": id })).collect();
    let mut body = json!({ "data": data });
    if !info.is_null() {
        body["pageInfo"] = info;
    }
    Reply::status(200).json(body)
}

async fn listed(pages: &[Reply]) -> (Result<Vec<String>, Error>, usize) {
    let sandbox = Sandbox::start();
    for page in pages {
        sandbox.reply_next(page.clone());
    }
    // What comes after these is wrong.
    sandbox.reply_next_times(5, Reply::status(403));
    let all = gateways(&sandbox).list().stream().all().await;
    let ids = all.map(|all| all.into_iter().map(|gateway| gateway.id.to_string()).collect());
    (ids, sandbox.requests().len())
}

#[tokio::test]
async fn a_list_ends_where_the_server_says_or_where_nothing_comes() {
    let none = Value::Null;
    for (pages, ids, requests) in [
        (vec![page(&[], none.clone())], vec![], 1),
        (vec![page(&["a"], json!({ "lastPage": 1 }))], vec!["a"], 1),
        (vec![page(&["a"], json!({ "lastPage": "1" }))], vec!["a"], 1),
        // A short page is no end: the server may show fewer than were asked for.
        (vec![page(&["a"], json!({ "perPage": 2 })), page(&[], none.clone())], vec!["a"], 2),
        (vec![page(&["a"], json!({ "perPage": 2, "total": 1 }))], vec!["a"], 1),
        (
            vec![
                page(&["a"], json!({ "perPage": 2, "total": 2 })),
                page(&["b"], json!({ "perPage": 2, "total": 2 })),
            ],
            vec!["a", "b"],
            2,
        ),
        // What was deleted may be left out of a page, and more may follow.
        (
            vec![
                page(&["a"], json!({ "lastPage": 3 })),
                page(&[], json!({ "lastPage": 3 })),
                page(&["c"], json!({ "lastPage": 3 })),
            ],
            vec!["a", "c"],
            3,
        ),
        (
            vec![page(&[], json!({ "lastPage": 2 })), page(&["b"], json!({ "lastPage": 2 }))],
            vec!["b"],
            2,
        ),
        (vec![page(&["a"], none.clone()), page(&[], none.clone())], vec!["a"], 2),
        (
            vec![
                page(&["a", "b"], json!({ "lastPage": 2 })),
                page(&["b", "c"], json!({ "lastPage": 2 })),
            ],
            vec!["a", "b", "c"],
            2,
        ),
        (
            vec![page(&["a"], json!({ "perPage": 1 })), page(&[], json!({ "perPage": 1 }))],
            vec!["a"],
            2,
        ),
    ] {
        let (found, sent) = listed(&pages).await;
        assert_eq!(
            (found.unwrap(), sent),
            (ids.into_iter().map(str::to_owned).collect(), requests)
        );
    }
}

/// Some servers count what is on the page.
#[tokio::test]
async fn the_total_says_nothing_of_a_list_that_was_begun_in_the_middle() {
    let sandbox = Sandbox::start();
    for ids in [&["b"][..], &["c"], &[]] {
        sandbox.reply_next(page(ids, json!({ "total": 1 })));
    }
    let all = gateways(&sandbox).list().page(2).all().await.unwrap();
    assert_eq!(all.iter().map(|it| it.id.as_str()).collect::<Vec<_>>(), ["b", "c"]);
}

#[tokio::test]
async fn a_server_that_repeats_its_pages_is_noticed() {
    let same = page(&["a", "b"], json!({ "lastPage": 100 }));
    // Once may be a list that grew meanwhile.
    let (found, sent) = listed(&[same.clone(), same.clone(), same]).await;
    let error = found.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("repeats"), "{error}");
    assert_eq!(sent, 3);
}

#[tokio::test]
async fn a_page_without_its_gateways_is_not_the_end_of_a_list() {
    for body in [
        r#"{}"#,
        r#"{"data":null}"#,
        r#"{"data":"x"}"#,
        r#"{"data":[{"name":"no id"}]}"#,
        r#"["a"]"#,
        "1",
    ] {
        let (found, _) = listed(&[Reply::status(200).body(body)]).await;
        assert!(found.unwrap_err().is_decode(), "{body}");
    }
    // Nothing found, said otherwise: other endpoints of the vendor return bare lists.
    for body in [r#"{"data":null,"pageInfo":{"total":0}}"#, "[]"] {
        let (found, _) = listed(&[Reply::status(200).body(body)]).await;
        assert!(found.unwrap().is_empty(), "{body}");
    }
}

#[tokio::test]
async fn a_gateway_is_found_by_its_name_on_any_page() {
    let sandbox = with_more(300);
    let it = gateways(&sandbox);
    let found = it.find_by_name("Gateway 299").await.unwrap().unwrap();
    assert_eq!(found.id, "gw_0299");
    // One of 111 whose names contain it, and not on the first page.
    assert_eq!(it.find_by_name("Gateway 1").await.unwrap().unwrap().id, "gw_0001");
    assert!(it.find_by_name("gateway 1").await.unwrap().is_none(), "another letter case");
    assert!(it.find_by_name("Gateway").await.unwrap().is_none());
    // On the last page of those that match.
    sandbox.insert::<OutboundGateway>(json!({ "id": "zzz", "name": "Gateway 1" }));
    let error = it.find_by_name("Gateway 1").await.unwrap_err();
    assert!(error.is_ambiguous() && !error.may_have_been_applied(), "{error}");
    assert!(error.to_string().contains("gw_0001, zzz"), "{error}");
}

#[tokio::test]
async fn the_method_of_updates_is_one_setting_and_never_changes_by_itself() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().with_update_method(UpdateMethod::Patch).build().unwrap();
    let it = client.outbound_gateways();
    it.update(SAMPLE).record(true).send().await.unwrap();
    it.update("x").record(true).with_update_method(UpdateMethod::Put).send().await.unwrap_err();
    let methods: Vec<_> =
        sandbox.requests().iter().map(|request| request.method().to_owned()).collect();
    assert_eq!(methods, ["PATCH", "PUT"]);

    // Not a response of the API: the other method may be the right one.
    for (status, body) in [(404, "Cannot PUT /v2/sip"), (404, ""), (405, ""), (405, "{}")] {
        let sandbox = Sandbox::start();
        let it = gateways(&sandbox);
        let update = it.update("x").record(true);
        sandbox.reply_next(Reply::status(status).body(body));
        let text = update.send().await.unwrap_err().to_string();
        assert!(text.contains("with_update_method(UpdateMethod::Patch)"), "{text}");
        sandbox.reply_next(Reply::status(status).body(body));
        let update = it.update("x").record(true).with_update_method(UpdateMethod::Patch);
        let text = update.send().await.unwrap_err().to_string();
        assert!(text.contains("with_update_method(UpdateMethod::Put)"), "{text}");
        assert_eq!(sandbox.requests().len(), 2);
    }
    // The API's own 404 is about the id.
    let text = it.update("unknown").record(true).send().await.unwrap_err().to_string();
    assert!(text.contains("gateway id") && !text.contains("with_update_method"), "{text}");
    // So is that of another call.
    sandbox.reply_next(Reply::status(404));
    let text = it.get("x").send().await.unwrap_err().to_string();
    assert!(!text.contains("with_update_method"), "{text}");
}

#[tokio::test]
async fn a_dry_run_is_what_would_be_sent() {
    let sandbox = Sandbox::start();
    let it = gateways(&sandbox);
    let update = || {
        it.update("a b")
            .transport(Transport::Tls)
            .credentials("sip-user", "canary-password")
            .clear_tags()
            .extra("apiToken", "canary-extra")
    };
    let prepared = update().dry_run().unwrap();
    assert_eq!(prepared.method, "PUT");
    assert_eq!(prepared.url, format!("{}/v2/sip/outbound-gateways/a%20b", sandbox.base_url()));
    assert_eq!(
        prepared.json.clone().unwrap(),
        json!({
            "transport": "tls", "tags": [], "apiToken": "[REDACTED]",
            "auth": { "username": "sip-user", "password": "[REDACTED]" },
        })
    );
    assert!(sandbox.requests().is_empty());
    let text = format!("{prepared}\n{prepared:?}");
    assert!(!text.contains("canary"), "{text}");
    assert!(text.starts_with("PUT http://127.0.0.1:"), "{text}");
    assert!(text.contains("\nauthorization: [REDACTED]\n"), "{text}");
    assert!(text.contains("content-type: application/json"), "{text}");

    // The same headers, method and path as the request itself.
    update().send().await.unwrap_err();
    let sent = &sandbox.requests()[0];
    for (name, value) in &prepared.headers {
        let really = sent.header(name).expect(name);
        assert!(value == "[REDACTED]" || value == really, "{name}: {value}, not {really}");
    }
    for call in [
        it.get("x").dry_run().unwrap(),
        it.delete("x").dry_run().unwrap(),
        it.list().search("x y").dry_run().unwrap(),
    ] {
        assert!(call.json.is_none() && !call.to_string().contains("\n\n"));
    }
    assert!(it.update("..").record(true).dry_run().unwrap_err().is_invalid_request());
    assert!(it.update("x").dry_run().unwrap_err().to_string().contains("empty"));
    let patch = it.update("x").record(true).with_update_method(UpdateMethod::Patch);
    assert_eq!(patch.dry_run().unwrap().method, "PATCH");
    assert_eq!(sandbox.requests().len(), 1);
}

/// No token is needed for it, so none is asked for.
#[test]
fn a_dry_run_needs_no_token_and_no_runtime() {
    let client = Client::builder()
        .with_base_url("http://127.0.0.1:9")
        .token_provider(|| async { panic!("asked for") })
        .with_retry(RetryPolicy::never())
        .build()
        .unwrap();
    let create = client.outbound_gateways().create("n", ["+1"], "a").dry_run().unwrap();
    assert_eq!(create.method, "POST");
}

#[tokio::test]
async fn a_list_of_empty_pages_without_end_is_given_up() {
    let sandbox = Sandbox::start();
    sandbox.reply_next_times(100, page(&[], json!({ "lastPage": 1_000_000 })));
    let error = gateways(&sandbox).list().stream().all().await.unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("nothing that earlier"), "{error}");
    assert_eq!(sandbox.requests().len(), 21);
    // Twenty that were pruned are no reason to miss what follows.
    let mut pages = vec![page(&[], json!({ "lastPage": 21 })); 20];
    pages.push(page(&["a"], json!({ "lastPage": 21 })));
    assert_eq!(listed(&pages).await.0.unwrap(), ["a"]);
}

#[tokio::test]
async fn an_empty_page_is_a_result_where_a_list_begins_and_not_where_it_ends() {
    let empty = page(&[], Value::Null);
    for pages in [vec![empty.clone()], vec![page(&["a"], Value::Null), empty]] {
        let sandbox = Sandbox::start();
        pages.iter().for_each(|it| sandbox.reply_next(it.clone()));
        let shown = gateways(&sandbox).list().pages().all().await.unwrap();
        assert_eq!(shown.len(), 1);
        assert_eq!(sandbox.requests().len(), pages.len());
    }
}

#[tokio::test]
async fn what_is_preserved_is_that_of_the_gateway_that_is_changed() {
    let sandbox = Sandbox::start();
    let it = gateways(&sandbox);
    let known = it.get(SAMPLE).send().await.unwrap();
    let error = it.update("another").name("n").preserving(&known).send().await.unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("another"), "{error}");
    assert_eq!(sandbox.requests().len(), 1);
}

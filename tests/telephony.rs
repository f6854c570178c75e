//! Beyond gateways: numbers, rules, calls, webhooks and rooms, against the
//! sandbox.

use std::time::Duration;

use serde_json::json;
use videosdk_sip::calls::{Call, CallStatus};
use videosdk_sip::phone_numbers::{
    Confirm, E164, InboundNumberGateway, OutboundNumberGateway, PhoneNumber, PhoneNumberId,
};
use videosdk_sip::rooms::Room;
use videosdk_sip::routing_rules::{
    Direction, RoomPrefix, RoomTarget, RoutingRule, RoutingRuleUpdate,
};
use videosdk_sip::sandbox::{Reply, Sandbox};
use videosdk_sip::webhooks::{EventKind, Webhook};
use videosdk_sip::{Client, Error, RetryPolicy, UpdateMethod};

fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().expect("a client");
    (sandbox, client)
}

async fn add_numbers(client: &Client, numbers: &[&str]) -> Result<(), Error> {
    let outbound = OutboundNumberGateway::new("sip.telnyx.com:5061", "us002", "tls")
        .credentials("sip-user", "hunter2-secret");
    client
        .phone_numbers()
        .create("Telnyx", numbers.iter().copied(), InboundNumberGateway::new("us002"), outbound)
        .send()
        .await
        .map(drop)
}

#[tokio::test]
async fn a_number_without_gateways_gets_them() {
    let (sandbox, client) = start();
    let number = json!({ "phoneNumber": { "id": "pn_1", "e164": "+14155550199" } });
    sandbox.insert::<PhoneNumber>(number);
    let detached = client.phone_numbers().detach("+14155550199").send().await;
    add_numbers(&client, &["+14155550199"]).await.expect("gateways");
    let number = client.phone_numbers().get("+14155550199").send().await.expect("a number");
    assert!(number.inbound.is_some() && number.outbound.is_some(), "{detached:?}");
}

#[tokio::test]
async fn the_whole_way_from_a_number_to_a_call() {
    let (sandbox, client) = start();
    add_numbers(&client, &["+14155550123"]).await.expect("a number");
    let rule = client
        .routing_rules()
        .create("Support", Direction::Outbound, ["+14155550123"])
        .room(RoomTarget::with_prefix(RoomPrefix::Blank))
        .headers([("X-Customer-Id", "4711")])
        .send()
        .await
        .expect("a rule");
    assert_eq!(rule.numbers.as_deref(), Some(&["+14155550123".to_owned()][..]));
    let call = client
        .calls()
        .create("+14155559876")
        .from("+14155550123")
        .routing_rule_id(&rule.id)
        .metadata([("order", json!(4711))])
        .send()
        .await
        .expect("a call");
    assert_eq!(call.status, Some(CallStatus::Initiated));
    assert_eq!(call.rule_id.as_ref(), Some(&rule.id));
    let call = client.calls().end(&call.id).send().await.expect("ended");
    assert!(call.status.is_some_and(|it| it.is_final()));
    let error = client.calls().transfer(&call.id, "+14155557777").send().await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(400), "{error}");
    let shown = sandbox.shown::<Call>(&call.id).expect("stored");
    assert_eq!(shown["timelog"].as_array().map(Vec::len), Some(2));
    let listed = client.calls().list().direction(Direction::Outbound).all().await.expect("calls");
    assert!(listed.iter().any(|it| it.id == call.id));
}

#[tokio::test]
async fn a_number_and_its_identifier_are_two_things() {
    let (sandbox, client) = start();
    add_numbers(&client, &["+14155550123", "+14155550124"]).await.expect("numbers");
    let number = client.phone_numbers().get("+14155550123").send().await.expect("a number");
    assert_eq!(sandbox.requests().last().unwrap().path(), "/v2/sip/phone-numbers/%2B14155550123");
    let id = number.details.phone_number_id.clone().expect("an identifier");
    assert!(number.inbound.is_some() && number.outbound.is_some());
    let shown = format!("{number:?}");
    assert!(!shown.contains("hunter2"), "{shown}");

    let error = client.phone_numbers().get("4155550123").send().await.unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("E.164"), "{error}");
    let release = |id: &str| client.phone_numbers().release(id, Confirm::CannotBeUndone).send();
    let error = release("+14155550123").await.unwrap_err();
    assert!(error.to_string().contains("not a phone number id"), "{error}");
    assert!(E164::new("+14155550123").is_ok() && PhoneNumberId::new("+14155550123").is_err());

    let error = client.phone_numbers().detach("tel:+14155550123").send().await.unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("E.164"), "{error}");
    for error in [
        client.calls().end("").send().await.unwrap_err(),
        client.calls().list().gateway_id(" ").send().await.unwrap_err(),
        client.calls().create("+14155559876").gateway_id("").send().await.unwrap_err(),
    ] {
        assert!(error.is_invalid_request() && error.to_string().contains("is empty"), "{error}");
    }

    let detached = client.phone_numbers().detach("+14155550123").send().await.expect("detached");
    assert_eq!(detached.outbound, number.outbound.map(|it| it.id));
    let again = client.phone_numbers().detach("+14155550123").send().await.unwrap_err();
    assert_eq!(again.status().map(|it| it.as_u16()), Some(400));
    for _ in 0..2 {
        let released = release(id.as_str()).await.expect("released, once or twice");
        assert_eq!(released.e164.as_ref().map(E164::as_str), Some("+14155550123"));
    }
    let error = client.phone_numbers().get("+14155550123").send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let rest: Vec<PhoneNumber> = client.phone_numbers().list().all().await.expect("numbers");
    assert!(rest.iter().all(|it| it.details.e164 != "+14155550123"));
}

#[tokio::test]
async fn releasing_is_sent_again_and_calling_is_not() {
    let (sandbox, client) = start();
    let number = client.phone_numbers().get(sandbox.sample::<PhoneNumber>()).send().await.unwrap();
    let id = number.details.phone_number_id.expect("an identifier");
    sandbox.reply_next(Reply::status(503).header("retry-after", "0"));
    client.phone_numbers().release(&id, Confirm::CannotBeUndone).send().await.expect("released");

    let attempts = || sandbox.requests().iter().filter(|it| it.method() == "POST").count();
    let before = attempts();
    sandbox.reply_next(Reply::status(503).header("retry-after", "0"));
    let call = client.calls().create("+14155559876").gateway_id("gateway_out_1");
    let error = call.send().await.unwrap_err();
    assert!(error.may_have_been_applied(), "{error}");
    sandbox.reply_next(Reply::status(502).header("retry-after", "0"));
    let transfer = client.calls().transfer(sandbox.sample::<Call>(), "+14155557777");
    assert!(transfer.send().await.unwrap_err().may_have_been_applied());
    assert_eq!(attempts() - before, 2);
}

#[tokio::test]
async fn a_call_needs_somebody_to_call_and_a_way_to_do_it() {
    let (sandbox, client) = start();
    let calls = client.calls();
    for (request, reason) in [
        (calls.create("+14155559876"), "`gatewayId`, or `routingRuleId`"),
        (calls.create(" ").gateway_id("gateway_out_1"), "`sipCallTo` is blank"),
    ] {
        let error = request.send().await.unwrap_err();
        assert!(error.is_invalid_request() && error.to_string().contains(reason), "{error}");
    }
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn both_spellings_of_a_call_are_read() {
    let (sandbox, client) = start();
    let dialects = [
        json!({"data": {"callId": "c1", "status": "INITIATED", "sipCallTo": "+1", "sipCallFrom": "+2"}}),
        json!({"data": {"id": "c1", "status": "initiated", "to": "+1", "from": "+2", "end": null}}),
        json!({"data": {"_id": "c1", "status": "Initiated", "to": "+1", "from": "+2"}}),
        json!({"callId": "c1", "status": "initiated", "to": "+1", "sipCallFrom": "+2"}),
    ];
    for body in dialects {
        sandbox.reply_next(Reply::status(200).json(body.clone()));
        let call = client.calls().get("c1").send().await.expect("a call");
        assert_eq!(call.id, "c1", "{body}");
        assert_eq!(call.status, Some(CallStatus::Initiated), "{body}");
        assert_eq!((call.to.as_deref(), call.from.as_deref()), (Some("+1"), Some("+2")), "{body}");
    }
    for (status, is_final) in [("COMPLETED", true), ("no-answer", true), ("on-hold", false)] {
        assert_eq!(CallStatus::from(status).is_final(), is_final, "{status}");
    }
}

#[tokio::test]
async fn fields_on_which_the_sources_disagree_take_both_forms() {
    let (_sandbox, client) = start();
    let call = || client.calls().create("+14155559876").gateway_id("gateway_out_1");
    for (request, body) in [
        (call().dtmf("1234#"), json!({ "dtmf": "1234#" })),
        (call().dtmf(true), json!({ "dtmf": true })),
        (call().include_headers("ALL"), json!({ "includeHeaders": "ALL" })),
        (call().include_headers(vec!["X-A"]), json!({ "includeHeaders": ["X-A"] })),
        (call().media_encryption("SRTP"), json!({ "mediaEncryption": "SRTP" })),
        (call().media_encryption("enable"), json!({ "mediaEncryption": "enable" })),
    ] {
        let prepared = request.dry_run().expect("valid");
        let (key, value) = body.as_object().and_then(|it| it.iter().next()).expect("a field");
        assert_eq!(prepared.json.expect("a body")[key], *value);
    }
}

#[tokio::test]
async fn waiting_for_an_answer_may_take_as_long_as_the_phone_rings() {
    let sandbox = Sandbox::start();
    let limit = Duration::from_millis(150);
    let client = sandbox.client().with_timeout(limit).with_attempt_timeout(limit);
    let client = client.build().expect("a client");
    let call = || client.calls().create("+14155559876").gateway_id("gateway_out_1");
    sandbox.reply_next_times(4, Reply::regular().delay(3 * limit));
    let error = call().ringing_timeout(30).send().await.unwrap_err();
    assert!(error.is_timeout(), "{error}");
    assert!(call().wait_until_answered(true).send().await.is_ok());
    let answered = call().wait_until_answered(true).ringing_timeout(30).send().await;
    assert_eq!(answered.expect("in time").status, Some(CallStatus::Answered));
    // What the caller says counts.
    let call = call().wait_until_answered(true).ringing_timeout(30).with_timeout(limit);
    assert!(call.send().await.unwrap_err().is_timeout());
}

#[tokio::test]
async fn numbers_of_a_rule_are_edited_under_their_other_name() {
    let (sandbox, client) = start();
    add_numbers(&client, &["+14155550123"]).await.expect("a number");
    let id = sandbox.sample::<RoutingRule>();
    let edited = client
        .routing_rules()
        .edit(&id, |rule| rule.add_phone_number("+14155550123").recording(true))
        .send()
        .await
        .expect("edited");
    assert!(edited.unexpected().is_empty(), "{}", edited.unexpected());
    let sent = sandbox.requests().last().unwrap().json().expect("a body");
    assert_eq!(sent["phoneNumbers"], json!(["+14155551234", "+14155550123"]));
    assert_eq!(edited.after().numbers.as_ref().map(Vec::len), Some(2));
    assert!(edited.diff().to_string().contains("numbers"), "{}", edited.diff());

    // The sample is inbound.
    let wrong = client.routing_rules().edit(&id, |rule| rule.headers([("X-A", "b")]));
    let error = wrong.send().await.unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("`outbound`"), "{error}");
    let created = client.routing_rules().create("x", Direction::Inbound, ["+14155550123"]);
    let error = created.headers([("X-A", "b")]).send().await.unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("`type`"), "{error}");
    // A plain update does not know the direction: the server refuses it.
    let update = client.routing_rules().update(&id).headers([("X-A", "b")]);
    let error = update.send().await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(400), "{error}");

    let nothing = client.routing_rules().update(&id).send().await.unwrap_err();
    assert!(nothing.is_invalid_request() && nothing.to_string().contains("empty"), "{nothing}");
    let unknown = client.routing_rules().update(&id).phone_numbers(["+19995550000"]);
    let error = unknown.send().await.unwrap_err();
    assert!(error.to_string().contains("+19995550000"), "{error}");
}

#[tokio::test]
async fn a_room_is_one_or_one_for_each_call() {
    let (_sandbox, client) = start();
    let rule =
        |room| client.routing_rules().create("x", Direction::Inbound, ["+14155550123"]).room(room);
    let fixed = RoomTarget::with_id("abcd-efgh-ijkl").pin("473829");
    let prepared = rule(fixed.clone()).dry_run().expect("valid");
    assert_eq!(prepared.json.as_ref().unwrap()["room"]["id"], "abcd-efgh-ijkl");
    assert!(!format!("{prepared} {fixed:?}").contains("473829"));
    let each = rule(RoomTarget::with_prefix(RoomPrefix::Random)).dry_run().expect("valid");
    assert_eq!(
        each.json.expect("a body")["room"],
        json!({ "type": "dynamic", "prefix": "random" })
    );
    // Neither can be constructed; a file can say anything.
    for (wrong, reason) in [
        (json!({ "type": "static" }), "one of these is required"),
        (json!({ "type": "static", "prefix": "blank" }), "only for `type`: `dynamic`"),
        (json!({ "type": "dynamic", "id": "a" }), "only for `type`: `static`"),
        (json!({ "type": "static", "id": "a", "prefix": "random" }), "only for `type`: `dynamic`"),
    ] {
        let target: RoomTarget = serde_json::from_value(wrong).expect("of the right types");
        let error = rule(target).dry_run().unwrap_err();
        assert!(error.is_invalid_request() && error.to_string().contains(reason), "{error}");
    }
}

#[tokio::test]
async fn a_name_that_a_regular_expression_would_misread_is_found() {
    let (sandbox, client) = start();
    let rule = json!({ "id": "rr_plus", "name": "a+b (test)", "type": "inbound" });
    sandbox.insert::<RoutingRule>(rule);
    let found = client.routing_rules().find_by_name("a+b (test)").await.expect("found");
    assert_eq!(found.map(|it| it.id.to_string()).as_deref(), Some("rr_plus"));
    assert!(sandbox.requests().iter().all(|it| !it.path().contains("search")));
}

/// By the server, which has fewer pages to return then.
#[tokio::test]
async fn a_plain_name_is_searched_for() {
    let (sandbox, client) = start();
    for name in ["Sales", "Sales-2 desk_a", "Büro 7"] {
        let rule = json!({ "id": name.replace(' ', "_"), "name": name, "type": "inbound" });
        sandbox.insert::<RoutingRule>(rule);
        let found = client.routing_rules().find_by_name(name).await.expect("found");
        assert_eq!(found.and_then(|it| it.name).as_deref(), Some(name));
        let requests = sandbox.requests();
        assert!(requests.last().unwrap().path().contains("search="), "{name}: {requests:?}");
    }
}

#[tokio::test]
async fn a_conflict_on_deletion_says_to_send_it_again() {
    let (sandbox, client) = start();
    sandbox.reply_next(Reply::status(409).json(json!({ "message": "modified" })));
    let id = sandbox.sample::<RoutingRule>();
    let error = client.routing_rules().delete(&id).send().await.unwrap_err();
    assert!(error.is_conflict() && error.to_string().contains("send it again"), "{error}");
}

#[tokio::test]
async fn a_webhook_is_replaced_as_a_whole_by_either_method() {
    let (sandbox, client) = start();
    let id = sandbox.sample::<Webhook>();
    let edited = client
        .webhooks()
        .edit(&id, |webhook| webhook.add_event(EventKind::CallMissed))
        .send()
        .await
        .expect("edited");
    let sent = sandbox.requests().last().unwrap().clone();
    assert_eq!(sent.method(), "PUT");
    assert_eq!(sent.json().unwrap()["url"], "https://example.com/hook");
    assert_eq!(edited.after().events.as_ref().map(Vec::len), Some(3));
    let update = client.webhooks().update(&id, "https://example.com/other", ["call-started"]);
    update.with_update_method(UpdateMethod::Patch).send().await.expect("updated");
    assert_eq!(sandbox.requests().last().unwrap().method(), "PATCH");
    let half = client.webhooks().update(&id, "", [EventKind::CallMissed]);
    assert!(half.send().await.unwrap_err().is_invalid_request());
}

#[tokio::test]
async fn rooms_as_far_as_calls_need_them() {
    let (_sandbox, client) = start();
    let rooms = client.rooms();
    let room = rooms.create().custom_room_id("support").send().await.expect("a room");
    let same = rooms.create().custom_room_id("support").send().await.expect("the same room");
    assert_eq!(room.room_id, same.room_id);
    rooms.create().send().await.expect("nothing is required");
    assert!(rooms.validate(&room.room_id).send().await.is_ok());
    let error = rooms.validate("none").send().await.unwrap_err();
    assert_eq!(error.status().map(|it| it.as_u16()), Some(400));
    let closed: Room = rooms.deactivate(&room.room_id).send().await.expect("closed");
    assert_eq!(closed.disabled, Some(true));
    let error = rooms.deactivate("none").send().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    let error = rooms.deactivate("support").send().await.unwrap_err();
    assert!(error.is_payment_required(), "{error}");
}

#[tokio::test]
async fn a_call_is_watched_until_it_is_over() {
    let sandbox = Sandbox::builder().advancing_calls(true).start().expect("a sandbox");
    let client = sandbox.client().build().expect("a client");
    let call = client.calls().create("+14155559876").gateway_id("gateway_out_1");
    let call = call.send().await.expect("a call");
    let mut watch = client.calls().watch(&call.id).with_interval(Duration::from_millis(100));
    let mut seen = Vec::new();
    while let Some(state) = watch.next().await {
        let state = state.expect("a state").status.expect("a status");
        if state == CallStatus::Answered {
            client.calls().end(&call.id).send().await.expect("ended");
        }
        seen.push(state);
    }
    use CallStatus::{Answered, Ended, Ringing};
    assert_eq!(seen, [Ringing, Answered, Ended]);
    assert!(watch.next().await.is_none());
    let requests = sandbox.requests().len();
    let last = client.calls().watch(&call.id).until_final().await.expect("over");
    assert_eq!(last.status, Some(Ended));
    assert_eq!(sandbox.requests().len(), requests + 1);
}

#[tokio::test]
async fn a_watch_ends_at_its_deadline_and_survives_what_passes() {
    let (sandbox, client) = start();
    let id = sandbox.sample::<Call>();
    sandbox.reply_next_times(2, Reply::status(500));
    let quick = Duration::from_millis(100);
    let client = {
        let _ = client;
        sandbox.client().with_retry(RetryPolicy::never()).build().expect("a client")
    };
    let watch = client.calls().watch(&id).with_interval(quick);
    let mut watch = watch.with_deadline(Duration::from_millis(900));
    assert!(watch.next().await.expect("a state").is_ok());
    let error = watch.next().await.expect("an error").unwrap_err();
    assert!(error.is_timeout() && error.to_string().contains("`answered`"), "{error}");
    assert!(watch.next().await.is_none());
    let mut gone = client.calls().watch("call_none").with_interval(quick);
    assert!(gone.next().await.expect("an error").unwrap_err().is_not_found());
    assert!(gone.next().await.is_none());
}

#[tokio::test]
async fn a_list_that_grows_between_two_pages_is_no_error() {
    let (sandbox, client) = start();
    for number in 0..4 {
        sandbox.insert::<Call>(json!({ "callId": format!("c{number}"), "status": "ended" }));
    }
    let page = |ids: &[&str], number: i64, last: i64| {
        let calls: Vec<_> = ids.iter().map(|id| json!({ "callId": id })).collect();
        let info = json!({ "currentPage": number, "perPage": 2, "lastPage": last, "total": 5 });
        Reply::status(200).json(json!({ "pageInfo": info, "data": calls }))
    };
    // Two calls began after the first page: the second one shows it again.
    sandbox.reply_next(page(&["c3", "c2"], 1, 2));
    sandbox.reply_next(page(&["c3", "c2"], 2, 3));
    sandbox.reply_next(page(&["c1", "c0"], 3, 3));
    let calls = client.calls().list().per_page(2).all().await.expect("all calls");
    let ids: Vec<_> = calls.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["c3", "c2", "c1", "c0"]);
}

#[tokio::test]
async fn an_update_reads_back_what_a_rule_calls_otherwise() {
    let change: RoutingRuleUpdate =
        serde_json::from_value(json!({ "phoneNumbers": ["+14155551234"] })).expect("a change");
    let (sandbox, client) = start();
    let id = sandbox.sample::<RoutingRule>();
    let plan = client.routing_rules().edit(&id, |rule| rule.with(change)).plan().await;
    assert!(plan.expect("a plan").diff().is_empty(), "the rule has that number");
}

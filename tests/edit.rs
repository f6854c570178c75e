//! An edit loses nothing that it does not touch, and says what became of it.

use serde_json::{Value, json};
use videosdk_sip::edit::Edited;
use videosdk_sip::outbound_gateways::{
    OutboundGateway, OutboundGatewayDraft, OutboundGatewayUpdate, OutboundGateways, Transport,
};
use videosdk_sip::sandbox::{OmittedFields, Reply, Sandbox};
use videosdk_sip::{Error, UpdateMethod};

/// The gateway that a sandbox begins with.
const SAMPLE: &str = "gateway_out_123456789";

/// A sandbox that resets what an update leaves out, as the vendor's SDKs say.
fn sandbox() -> Sandbox {
    Sandbox::builder().omitted_fields(OmittedFields::Reset).start().unwrap()
}

fn gateways(sandbox: &Sandbox) -> OutboundGateways {
    sandbox.client().build().unwrap().outbound_gateways()
}

async fn edit(
    sandbox: &Sandbox,
    change: impl FnOnce(OutboundGatewayDraft) -> OutboundGatewayDraft + Send,
) -> Result<Edited<OutboundGateway>, Error> {
    gateways(sandbox).edit(SAMPLE, change).send().await
}

fn sent(sandbox: &Sandbox) -> Vec<Value> {
    let requests = sandbox.requests();
    requests.iter().filter(|it| it.method() == "PUT").filter_map(|it| it.json()).collect()
}

#[tokio::test]
async fn what_an_update_may_reset_is_restated() {
    let sandbox = sandbox();
    let edited = edit(&sandbox, |it| it.name("Telnyx")).await.unwrap();
    assert_eq!(
        sent(&sandbox),
        [json!({
            "name": "Telnyx", "record": true, "noiseCancellation": false, "geoRegion": "in001",
        })]
    );
    let after = sandbox.shown::<OutboundGateway>(SAMPLE).unwrap();
    assert_eq!((&after["record"], &after["geoRegion"]), (&json!(true), &json!("in001")));
    assert_eq!(edited.before().name.as_deref(), Some("Twilio Outbound Gateway"));
    assert_eq!(edited.after().name.as_deref(), Some("Telnyx"));
    assert!(edited.was_sent());
    // The sample has no `enableDtmf`, so it could not be restated, and is reset.
    assert_eq!(edited.not_restated(), ["enableDtmf"]);
    assert_eq!(edited.unexpected().to_string(), "enableDtmf: not shown → false\n");
    assert_eq!(
        edited.diff().to_string(),
        "enableDtmf: not shown → false\nname: \"Twilio Outbound Gateway\" → \"Telnyx\"\n"
    );

    // Now it is known, and nothing is unexpected.
    let edited = edit(&sandbox, |it| it.name("Other").enable_dtmf(true)).await.unwrap();
    assert!(edited.unexpected().is_empty(), "{}", edited.unexpected());
    let edited = edit(&sandbox, |it| it.record(false)).await.unwrap();
    assert!(edited.not_restated().is_empty() && edited.unexpected().is_empty());
    assert_eq!(edited.after().enable_dtmf, Some(true));
    // What was set on purpose is not restated over.
    assert_eq!(sent(&sandbox)[2]["record"], false);
}

#[tokio::test]
async fn nothing_is_sent_if_nothing_would_change() {
    let sandbox = sandbox();
    for change in [
        (|it| it) as fn(OutboundGatewayDraft) -> OutboundGatewayDraft,
        |it| it.record(true).transport(Transport::Udp).tags(["staging", "test"]),
        |it| it.transport("UDP").metadata([("env", "staging")]),
        |it| it.add_tag("test").remove_number("+19"),
        |it| it.add_tag("new").remove_tag("new"),
    ] {
        let edited = edit(&sandbox, change).await.unwrap();
        assert!(!edited.was_sent() && edited.diff().is_empty());
        assert_eq!(edited.before(), edited.after());
    }
    assert!(sent(&sandbox).is_empty());
    assert_eq!(sandbox.requests().len(), 5, "each was read");
    // Nobody can see whether a password is another one.
    assert!(edit(&sandbox, |it| it.credentials("outbound_user", "p")).await.unwrap().was_sent());
}

#[tokio::test]
async fn lists_and_maps_are_changed_from_what_they_hold() {
    let sandbox = sandbox();
    let edited = edit(&sandbox, |it| {
        it.add_number("+14155550123")
            .add_number("+14150001111")
            .remove_number("+14150002222")
            .remove_allowed_number("+14159999999")
            .add_tag("new")
            .insert_metadata("owner", "telephony")
            .insert_metadata("env", "prod")
            .remove_metadata("none")
    })
    .await
    .unwrap();
    let body = &sent(&sandbox)[0];
    assert_eq!(body["numbers"], json!(["+14150001111", "+14155550123"]));
    assert_eq!(body["allowedNumbers"], json!([]));
    assert_eq!(body["tags"], json!(["staging", "test", "new"]));
    assert_eq!(body["metadata"], json!({ "env": "prod", "owner": "telephony" }));
    assert!(!edited.unexpected().has("numbers"), "{}", edited.unexpected());

    // After a setter of the whole, the verbs go on from it.
    edit(&sandbox, |it| it.tags(["a", "b"]).remove_tag("a").add_tag("c")).await.unwrap();
    assert_eq!(sent(&sandbox)[1]["tags"], json!(["b", "c"]));
    edit(&sandbox, |it| it.clear_numbers().add_number("+1")).await.unwrap();
    assert_eq!(sent(&sandbox)[2]["numbers"], json!(["+1"]));
}

#[tokio::test]
async fn a_list_that_could_not_be_read_is_not_guessed() {
    let sandbox = sandbox();
    sandbox
        .insert::<OutboundGateway>(json!({ "id": "bare", "numbers": "+1, +2", "metadata": "n=1" }));
    let gateways = gateways(&sandbox);
    for (change, field) in [
        ((|it| it.add_number("+3")) as fn(OutboundGatewayDraft) -> OutboundGatewayDraft, "numbers"),
        (|it| it.remove_tag("x"), "tags"),
        (|it| it.insert_metadata("a", "b"), "metadata"),
    ] {
        let error = gateways.edit("bare", change).send().await.unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert!(error.to_string().contains(&format!("`{field}`")), "{error}");
    }
    assert!(sent(&sandbox).is_empty());
    // One that is `null` is empty, and setting the whole is always possible.
    sandbox.insert::<OutboundGateway>(json!({ "id": "bare", "tags": null }));
    gateways.edit("bare", |it| it.add_tag("x").numbers(["+3"])).send().await.unwrap();
    assert_eq!(sent(&sandbox), [json!({ "tags": ["x"], "numbers": ["+3"] })]);
}

#[tokio::test]
async fn a_known_gateway_is_not_read_again() {
    let sandbox = sandbox();
    let gateways = gateways(&sandbox);
    let known = gateways.get(SAMPLE).send().await.unwrap();
    let edit = gateways.edit(&known, |it| it.add_tag("x")).preserving(&known);
    edit.with_update_method(UpdateMethod::Patch).send().await.unwrap();
    let methods: Vec<_> =
        sandbox.requests().iter().map(|request| request.method().to_owned()).collect();
    assert_eq!(methods, ["GET", "PATCH"]);
    assert_eq!(sandbox.requests()[1].json().unwrap()["record"], true);

    let error = gateways.edit("other", |it| it.add_tag("x")).preserving(&known).send().await;
    let text = error.unwrap_err().to_string();
    assert!(text.contains(SAMPLE) && text.contains("`other`"), "{text}");
}

#[tokio::test]
async fn a_plan_shows_all_and_changes_nothing() {
    let sandbox = sandbox();
    let gateways = gateways(&sandbox);
    let change = OutboundGatewayUpdate::new().credentials("sip-user", "canary-password");
    let plan = gateways
        .edit(SAMPLE, |it| {
            assert_eq!(it.current().record, Some(true));
            it.with(change).transport(Transport::Tls)
        })
        .plan()
        .await
        .unwrap();
    assert_eq!(
        plan.diff().to_string(),
        "auth: {\"username\":\"outbound_user\"} → {\"username\":\"sip-user\"}; auth.password: set, \
         cannot be compared\ntransport: \"udp\" → \"tls\"\n"
    );
    let request = plan.request().unwrap().unwrap();
    assert_eq!(request.json.as_ref().unwrap()["record"], true);
    assert_eq!(plan.not_restated(), ["enableDtmf"]);
    assert!(sent(&sandbox).is_empty());
    let text = format!("{plan:?} {:?} {request}", plan.diff());
    assert!(!text.contains("canary"), "{text}");
    let edited = plan.send().await.unwrap();
    assert_eq!(
        sandbox.secret_of::<OutboundGateway>(SAMPLE, "auth.password").as_deref(),
        Some("canary-password")
    );
    assert!(!edited.unexpected().has("auth"), "the mask is no surprise");
    assert!(!format!("{edited:?}").contains("canary"));

    let plan = gateways.edit(SAMPLE, |it| it).plan().await.unwrap();
    assert!(plan.request().unwrap().is_none());
}

#[tokio::test]
async fn what_comes_back_otherwise_is_reported() {
    let sandbox = sandbox();
    let response = json!({
        "id": "x", "name": "Telnyx", "record": false, "transport": "udp",
        "auth": { "username": "someone", "password": "••••••••" },
        "address": "elsewhere", "secretThing": "canary",
    });
    let known = json!({ "id": "x", "record": true, "address": "here", "tags": ["a"] });
    sandbox.reply_next(Reply::status(200).json(known));
    sandbox.reply_next(Reply::status(200).json(response));
    let edited = gateways(&sandbox)
        .edit("x", |it| {
            it.name("Telnyx").transport(Transport::Tls).credentials("user", "p").clear_tags()
        })
        .send()
        .await
        .unwrap();
    let names: Vec<_> = edited.unexpected().fields.iter().map(|it| it.name.as_str()).collect();
    // Asked for: auth, record (restated) and transport. Not asked for: address.
    assert_eq!(names, ["auth", "record", "transport", "address"]);
    assert!(edited.diff().has("secretThing"), "nobody knows what it is");
    let text = format!("{}{}", edited.unexpected(), edited.diff());
    assert!(text.contains("transport: \"tls\" → \"udp\"\n"), "{text}");
    assert!(text.contains("auth: {\"username\":\"user\"} → {\"username\":\"someone\"}"), "{text}");
    assert!(!text.contains("canary"), "{text}");
    let field = &edited.unexpected().fields[2];
    assert_eq!((&field.before, &field.after), (&Some(json!("tls")), &Some(json!("udp"))));
}

#[tokio::test]
async fn an_edit_is_refused_before_anything_is_changed() {
    let sandbox = sandbox();
    let error = edit(&sandbox, |it| it.credentials("u", "••••••••")).await.unwrap_err();
    assert!(error.to_string().contains("mask"), "{error}");
    let error = edit(&sandbox, |it| it.credentials("", "p")).await.unwrap_err();
    assert!(error.is_invalid_request() && !error.may_have_been_applied());
    assert!(sent(&sandbox).is_empty());

    let missing = gateways(&sandbox).edit("unknown", |it| it.record(true)).send().await;
    let missing = missing.unwrap_err();
    assert!(missing.is_not_found() && !missing.may_have_been_applied());

    // The gateway was read; the change itself is what is unclear.
    sandbox.reply_next(Reply::regular());
    sandbox.reply_next_times(3, Reply::regular().with_status(500).body(""));
    let policy = videosdk_sip::RetryPolicy::never();
    let edit = gateways(&sandbox).edit(SAMPLE, |it| it.name("n")).with_retry(policy);
    assert!(edit.send().await.unwrap_err().may_have_been_applied());
}

#[tokio::test]
async fn another_gateway_than_the_one_asked_for_is_not_edited() {
    let sandbox = sandbox();
    sandbox.reply_next(Reply::status(200).json(json!({ "id": "other", "record": false })));
    let error = edit(&sandbox, |it| it.name("n")).await.unwrap_err();
    assert!(error.is_decode() && !error.may_have_been_applied(), "{error}");
    assert!(sent(&sandbox).is_empty());
}

fn gateway(more: Value) -> Value {
    let mut gateway = json!({ "id": "x", "name": "n" });
    for (key, value) in more.as_object().unwrap() {
        gateway[key] = value.clone();
    }
    gateway
}

/// An edit of a gateway that reads `before` and whose change gets the response
/// `after`.
async fn edit_between(
    before: Value,
    after: Value,
    change: impl FnOnce(OutboundGatewayDraft) -> OutboundGatewayDraft + Send,
) -> (Result<Edited<OutboundGateway>, Error>, Sandbox) {
    let sandbox = sandbox();
    sandbox.reply_next(Reply::status(200).json(gateway(before)));
    sandbox.reply_next(Reply::status(200).json(gateway(after)));
    let edited = gateways(&sandbox).edit("x", change).send().await;
    (edited, sandbox)
}

#[tokio::test]
async fn damage_to_what_cannot_be_set_is_seen_too() {
    let (edited, _) = edit_between(
        json!({ "allowedAddresses": ["10.0.0.1"] }),
        json!({ "name": "m", "allowedAddresses": [] }),
        |it| it.name("m"),
    )
    .await;
    let unexpected = edited.unwrap().unexpected().clone();
    assert!(unexpected.has("allowedAddresses"), "{unexpected}");
}

#[tokio::test]
async fn nothing_is_no_damage() {
    for (before, after) in [
        (json!({ "tags": null }), json!({})),
        (json!({ "tags": [] }), json!({})),
        (json!({}), json!({ "tags": [] })),
        // Not in the response: not changed, as far as one can see.
        (json!({ "enableDtmf": true, "transport": "tls" }), json!({})),
    ] {
        let mut after = after;
        after["name"] = json!("m");
        let (edited, _) = edit_between(before.clone(), after, |it| it.name("m")).await;
        let unexpected = edited.unwrap().unexpected().clone();
        assert!(unexpected.is_empty(), "{before}: {unexpected}");
    }
    let auth =
        json!({ "name": "n", "auth": { "username": "u", "password": "••••", "realm": null } });
    let (edited, _) = edit_between(json!({}), auth, |it| it.credentials("u", "secret")).await;
    let unexpected = edited.unwrap().unexpected().clone();
    assert!(unexpected.is_empty(), "{unexpected}");
}

#[tokio::test]
async fn verbs_that_do_nothing_send_nothing() {
    let before = json!({ "tags": ["a"], "numbers": null });
    let (_, sandbox) = edit_between(before, json!({ "name": "m" }), |it| {
        it.name("m").remove_tag("absent").add_tag("a").remove_number("+1")
    })
    .await;
    assert_eq!(sent(&sandbox), [json!({ "name": "m" })]);
}

#[tokio::test]
async fn a_mask_is_refused_even_if_the_gateway_shows_the_same() {
    let before = json!({ "auth": { "username": "u", "password": "••••••••" } });
    let (edited, sandbox) =
        edit_between(before, json!({}), |it| it.credentials("u", "••••••••")).await;
    assert!(edited.unwrap_err().is_invalid_request());
    assert!(sent(&sandbox).is_empty());
}

#[tokio::test]
async fn a_difference_shows_no_secret_wherever_it_is() {
    for before in [
        json!({ "auth": { "username": "u", "password": "••", "ha1": "canary", "pin": "canary" } }),
        json!({ "auth": "u:canary" }),
        json!({ "sipPassword": "canary", "transport": { "key": "canary" } }),
    ] {
        let after = json!({ "name": "m", "transport": "tls", "auth": { "username": "v" } });
        let (edited, _) =
            edit_between(before.clone(), after, |it| it.name("m").extra("sipPassword", "canary-2"))
                .await;
        let edited = edited.unwrap();
        for difference in [edited.diff(), edited.unexpected()] {
            let shown = format!("{difference}{difference:?}");
            assert!(!shown.contains("canary"), "{before}: {shown}");
        }
        let secrets = edited.diff().fields.iter().filter(|it| it.name != "transport");
        for field in secrets {
            assert!(!format!("{:?}{:?}", field.before, field.after).contains("canary"));
        }
    }
}

#[tokio::test]
async fn a_dry_run_is_what_is_sent_whatever_the_password_is() {
    let update = gateways(&sandbox()).update("x").credentials("u", "a").record(true).name("a name");
    let request = update.tags(["a", "q"]).dry_run().unwrap();
    assert_eq!(
        request.json.unwrap(),
        json!({
            "auth": { "username": "u", "password": "[REDACTED]" },
            "record": true, "name": "a name", "tags": ["[REDACTED]", "q"],
        })
    );
}

#[tokio::test]
async fn what_comes_beside_a_resource_is_no_difference() {
    let sandbox = sandbox();
    let gateway = |name: &str, updated: &str| {
        json!({
            "gatewayId": SAMPLE, "name": name, "record": true, "noiseCancellation": true,
            "enableDtmf": true, "geoRegion": "in001", "holdMusic": "opus", "updatedAt": updated,
        })
    };
    let read = json!({ "statusCode": 200, "traceId": "1", "data": gateway("Old", "1") });
    let updated = json!({
        "statusCode": 201, "traceId": "2", "message": "Updated", "data": gateway("New", "2"),
    });
    sandbox.reply_next_to("getOutboundGateway", Reply::status(200).json(read));
    sandbox.reply_next_to("updateOutboundGateway", Reply::status(200).json(updated));
    let edited = edit(&sandbox, |it| it.name("New")).await.unwrap();
    let changed: Vec<_> = edited.diff().fields.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(changed, ["name", "updatedAt"]);
    assert!(edited.unexpected().is_empty(), "{}", edited.unexpected());
    // It is not lost either, and what is unknown of the gateway is still compared.
    assert_eq!(*edited.after().extra["message"], "Updated");
    assert_eq!(*edited.after().extra["holdMusic"], "opus");
    sandbox.reply_next_to("getOutboundGateway", Reply::status(200).json(gateway("New", "2")));
    let mut other = gateway("Newer", "2");
    other["holdMusic"] = json!("swing");
    sandbox.reply_next_to("updateOutboundGateway", Reply::status(200).json(other));
    let edited = edit(&sandbox, |it| it.name("Newer")).await.unwrap();
    assert!(edited.diff().has("holdMusic"), "{}", edited.diff());
}

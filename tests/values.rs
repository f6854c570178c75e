//! Values that fit together: from what is read or created to a change, and what
//! they look like as text and as JSON.

use serde_json::{Value, json};
use videosdk_sip::outbound_gateways::{
    NewOutboundGateway, OutboundGateway, OutboundGatewayUpdate, Transport,
};
use videosdk_sip::routing_rules::{NewRoutingRule, RoutingRule, RoutingRuleUpdate};
use videosdk_sip::sandbox::{OmittedFields, Sandbox};
use videosdk_sip::webhooks::{NewWebhook, Webhook, WebhookUpdate};

const PASSWORD: &str = "canary-password";

fn gateway() -> Value {
    json!({
        "id": "g1", "name": "Telnyx", "address": "sip.telnyx.com", "numbers": ["+14155550123"],
        "transport": "tls", "record": true, "noiseCancellation": false, "geoRegion": "us002",
        "enableDtmf": true, "mediaEncryption": "enable", "allowedNumbers": ["+91*"],
        "metadata": { "env": "prod", "level": 3 }, "tags": ["a"],
        "auth": { "username": "u", "password": "••••••••" }, "futureField": 1,
    })
}

/// The JSON that `change` sends.
fn sent(change: &impl serde::Serialize) -> Value {
    serde_json::to_value(change).unwrap()
}

/// Without these fields.
fn without(mut value: Value, names: &[&str]) -> Value {
    names.iter().for_each(|name| drop(value.as_object_mut().unwrap().remove(*name)));
    value
}

#[test]
fn a_change_and_a_new_one_have_all_that_is_shown_but_the_secrets() {
    let read: OutboundGateway = serde_json::from_value(gateway()).unwrap();
    let change = OutboundGatewayUpdate::from(&read);
    assert_eq!(sent(&change), without(gateway(), &["id", "auth", "futureField"]));
    let new = NewOutboundGateway::try_from(&read).unwrap();
    let left_out = ["id", "auth", "futureField", "allowedNumbers"];
    assert_eq!(sent(&new), without(gateway(), &left_out));
    new.credentials("u", PASSWORD).check().unwrap();

    let read: OutboundGateway = serde_json::from_value(json!({ "id": "g1", "name": "n" })).unwrap();
    assert_eq!(sent(&OutboundGatewayUpdate::from(&read)), json!({ "name": "n" }));
    let error = NewOutboundGateway::try_from(&read).unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("`address`"), "{error}");
}

#[test]
fn a_new_one_becomes_a_change_with_its_secrets() {
    let new = NewOutboundGateway::new("n", ["+1"], "a")
        .transport(Transport::Tls)
        .credentials("u", PASSWORD)
        .extra("includeHeaders", true);
    let wanted = sent(&new);
    assert_eq!(sent(&OutboundGatewayUpdate::from(new)), wanted);
}

/// Names differ between reading and writing, and rooms in their types.
#[test]
fn fields_that_are_read_under_other_names_are_carried_over() {
    let shown = json!({
        "id": "r1", "name": "Support", "type": "outbound", "numbers": ["+14155550123"],
        "room": { "type": "static", "id": "abcd-efgh-ijkl" }, "tags": ["a"],
    });
    let rule: RoutingRule = serde_json::from_value(shown).unwrap();
    let change = sent(&RoutingRuleUpdate::from(&rule));
    assert_eq!(change["phoneNumbers"], json!(["+14155550123"]));
    assert_eq!(change["room"], json!({ "type": "static", "id": "abcd-efgh-ijkl" }));
    let new = sent(&NewRoutingRule::try_from(&rule).unwrap());
    assert_eq!(new["room"], change["room"]);
    assert_eq!((&new["phoneNumbers"], &new["type"]), (&change["phoneNumbers"], &json!("outbound")));
    // Without its PIN it would be another room.
    let mut rule = serde_json::to_value(rule).unwrap();
    rule["room"]["pin"] = json!("••••");
    let rule: RoutingRule = serde_json::from_value(rule).unwrap();
    assert_eq!(RoutingRuleUpdate::from(&rule).room, None);
    let hook = json!({ "id": "w", "url": "https://example.com", "events": ["call-answered"] });
    let hook: Webhook = serde_json::from_value(hook).unwrap();
    let new = NewWebhook::try_from(&hook).unwrap();
    assert_eq!(WebhookUpdate::from(new), WebhookUpdate::from(&hook));
}

#[test]
fn a_field_that_may_be_set_is_assigned() {
    let (transport, record) = (Some(Transport::Tls), None);
    let mut change = OutboundGatewayUpdate::new().name("n");
    change.transport = transport;
    change.record = record;
    assert_eq!(sent(&change), json!({ "name": "n", "transport": "tls" }));
}

#[test]
fn a_resource_is_one_line() {
    let gateway: OutboundGateway =
        serde_json::from_value(without(gateway(), &["enableDtmf"])).unwrap();
    assert_eq!(
        gateway.to_string(),
        "outbound gateway g1 \"Telnyx\" (address: \"sip.telnyx.com\", geoRegion: \"us002\", \
         mediaEncryption: \"enable\", noiseCancellation: false, record: true, transport: \"tls\")"
    );
    let odd = json!({ "id": "g\n1", "name": "a\n\u{1b}[31m", "address": "b\nc" });
    let odd: OutboundGateway = serde_json::from_value(odd).unwrap();
    assert!(!odd.to_string().contains(['\n', '\u{1b}']), "{odd}");
}

#[tokio::test]
async fn a_password_in_a_diff_cannot_be_compared() {
    let sandbox = Sandbox::builder().omitted_fields(OmittedFields::Reset).start().unwrap();
    let client = sandbox.client().build().unwrap();
    let gateways = client.outbound_gateways();
    let id = sandbox.sample::<OutboundGateway>();
    gateways.edit(&id, |it| it.credentials("u", "other")).send().await.unwrap();
    let edit = |user: &'static str| gateways.edit(&id, move |it| it.credentials(user, PASSWORD));

    let plan = edit("u").plan().await.unwrap();
    assert_eq!(plan.diff().to_string(), "auth.password: set, cannot be compared\n");
    assert_eq!(plan.diff().fields[0].secrets, ["password"]);
    let plan = edit("v").plan().await.unwrap();
    assert_eq!(
        plan.diff().to_string(),
        "auth: {\"username\":\"u\"} → {\"username\":\"v\"}; auth.password: set, cannot be compared\n"
    );
    let shown = serde_json::to_value(&plan).unwrap();
    assert_eq!(
        shown["diff"],
        json!([{ "name": "auth", "before": { "username": "u" }, "after": { "username": "v" },
                 "secrets": ["password"] }])
    );
    assert_eq!(shown["id"], json!(id.as_str()));
    assert_eq!(shown["change"]["auth"]["password"], "[REDACTED]");
    let request = serde_json::to_value(plan.request().unwrap().unwrap()).unwrap();
    assert_eq!(
        (&request["method"], &request["json"]["auth"]["username"]),
        (&json!("PUT"), &json!("v"))
    );
    assert!(!format!("{shown}{request}").contains("canary"));
    let edited = serde_json::to_value(plan.send().await.unwrap()).unwrap();
    assert_eq!((&edited["was_sent"], &edited["unexpected"]), (&json!(true), &json!([])));

    // Nothing else differs: not sent, if it may be assumed to be the same.
    let same = edit("v").assume_secrets_unchanged().send().await.unwrap();
    assert!(!same.was_sent());
    assert!(edit("v").send().await.unwrap().was_sent());
    let other = edit("w").assume_secrets_unchanged().send().await.unwrap();
    assert!(other.was_sent() && other.diff().has("auth"));
    // A gateway that shows none needs them.
    let bare: OutboundGateway = serde_json::from_value(json!({ "id": id.as_str() })).unwrap();
    let edit = edit("w").preserving(&bare).assume_secrets_unchanged();
    assert!(edit.plan().await.unwrap().diff().has("auth"));
}

#[tokio::test]
async fn a_report_is_json() {
    let sandbox = Sandbox::start();
    let gateways = sandbox.client().build().unwrap().outbound_gateways();
    let id = sandbox.sample::<OutboundGateway>();
    let mut batch = gateways.batch([gateways.get(&id), gateways.get("none")]);
    while batch.next().await.is_some() {}
    assert_eq!(
        serde_json::to_value(batch.report()).unwrap(),
        json!({ "entries": [
            { "index": 0, "key": id.as_str(), "state": "done" },
            { "index": 1, "key": "none", "state": "not_done" },
        ] })
    );
    let progress = serde_json::to_value(batch.progress()).unwrap();
    assert_eq!(progress, json!({ "total": 2, "done": 1, "failed": 1, "in_flight": 0 }));
}

/// A password of one letter is in every header and many a request id.
#[tokio::test]
async fn a_short_password_garbles_nothing_that_is_not_the_callers() {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().unwrap();
    let update = client.outbound_gateways().update("none").credentials("user", "a");
    let request = update.dry_run().unwrap();
    let header = |name: &str| request.headers.iter().find(|(it, _)| it == name).unwrap().1.clone();
    assert_eq!(header("content-type"), "application/json");
    assert!(header("user-agent").starts_with("videosdk-sip"));
    assert_eq!(request.json.as_ref().unwrap()["auth"]["password"], "[REDACTED]");
    let error = update.send().await.unwrap_err();
    assert_eq!(error.request_id(), Some("sandbox-000001"));
}

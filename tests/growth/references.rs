//! Refers to resources by their names in a configuration, from a resource that
//! exists only in the description beside this file. `.ci/growth` builds and
//! runs it.

use serde_json::{Value, json};
use videosdk_sip::apply::Configuration;
use videosdk_sip::outbound_gateways::OutboundGateway;
use videosdk_sip::queues::Queue;
use videosdk_sip::sandbox::{Reply, Sandbox};
use videosdk_sip::{Client, Error};

const KEY: &str = "canary-11ea";

type Outcome = Result<(), Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Outcome {
    created_in_one_run().await?;
    there_already().await?;
    refused().await?;
    stopped().await?;
    exported().await?;
    misread()?;
    schema();
    println!("references by name reach users");
    Ok(())
}

fn read(value: &Value) -> Result<Configuration, serde_json::Error> {
    serde_json::from_str(&value.to_string())
}

async fn plan_error(client: &Client, value: &Value) -> Result<String, Box<dyn std::error::Error>> {
    let error = client.apply(read(value)?).plan().await.err().ok_or("not refused")?;
    assert!(error.is_invalid_request(), "{error}");
    Ok(error.to_string())
}

/// Two gateways, a webhook, and a queue that refers to all of them and to what the
/// sandbox has.
fn everything() -> Value {
    json!({
        "queues": [{
            "name": "Support",
            "gatewayId": { "name": "Main" },
            "backups": ["gateway_out_123456789", { "name": "Spare" }],
            "overflow": { "byLanguage": { "no": { "name": "Norway" } } },
            "report": {
                "user": "boss", "key": KEY, "webhookId": { "url": "https://example.com/calls" },
            },
        }],
        "outboundGateways": [
            { "name": "Main", "numbers": ["+14155550124"], "address": "sip.example.com" },
            { "name": "Spare", "numbers": ["+14155550125"], "address": "sip.example.com" },
        ],
        "inboundGateways": [{ "name": "Norway", "numbers": ["+4755550125"] }],
        "webhooks": [{ "url": "https://example.com/calls", "events": ["call-started"] }],
    })
}

async fn created_in_one_run() -> Outcome {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build()?;
    let plan = client.apply(read(&everything())?).plan().await?;
    let text = plan.to_string();
    let known = r#"    gatewayId: {"name":"Main"} (known after it is created)"#;
    assert!(text.contains(known), "{text}");
    let known = r#"    backups: ["gateway_out_123456789",{"name":"Spare"}] (known after"#;
    assert!(text.contains(known), "{text}");
    assert!(text.contains(r#"webhookId: {"url":"https://example.com/calls"} (known"#), "{text}");
    assert!(!text.contains(KEY) && !text.contains('\u{1a}'), "{text}");
    let json = serde_json::to_string(&plan)?;
    assert!(json.contains(r#""gatewayId":{"name":"Main"}"#) && !json.contains("\\u001a"), "{json}");
    let requests = format!("{:?}", plan.requests()?);
    assert!(requests.contains("Norway") && !requests.contains("\\u{1a}"), "{requests}");
    let report = plan.send().await?;
    assert!(report.is_done(), "{report}");

    let id = client
        .queues()
        .list()
        .all()
        .await?
        .into_iter()
        .find(|it| it.name.as_deref() == Some("Support"));
    let queue = client.queues().get(id.ok_or("no queue")?.queue_id).send().await?;
    let main = client.outbound_gateways().find_by_name("Main").await?.ok_or("no gateway")?;
    let spare = client.outbound_gateways().find_by_name("Spare").await?.ok_or("no gateway")?;
    let norway = client.inbound_gateways().find_by_name("Norway").await?.ok_or("no gateway")?;
    assert_eq!(queue.gateway_id.as_ref(), Some(&main.id));
    assert_eq!(queue.backups.as_ref().map(|it| &it[1]), Some(&spare.id));
    let overflow = queue.overflow.as_ref().and_then(|it| it.by_language.as_ref());
    assert_eq!(overflow.and_then(|it| it.get("no")), Some(&norway.id));
    let created = sandbox.requests().into_iter().find(|it| it.operation() == Some("createQueue"));
    let sent = created.and_then(|it| it.json()).ok_or("not created")?;
    assert_eq!(sent["report"]["key"], KEY, "secrets are not lost on the way");
    assert!(sent["report"]["webhookId"].is_string(), "{sent}");

    let again = client.apply(read(&everything())?).plan().await?;
    assert!(again.is_empty(), "{again}");
    Ok(())
}

/// A change of what is there, to what is there and to what is created.
async fn there_already() -> Outcome {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build()?;
    sandbox.insert::<OutboundGateway>(json!({ "id": "gw_old", "name": "Old" }));
    sandbox.insert::<Queue>(json!({ "queueId": "q1", "name": "Support", "gatewayId": "gw_old" }));
    let to_old = json!({ "queues": [{ "name": "Support", "gatewayId": { "name": "Old" } }] });
    assert!(client.apply(read(&to_old)?).plan().await?.is_empty());

    let to_new = json!({
        "queues": [{ "name": "Support", "gatewayId": { "name": "New" } }],
        "outboundGateways": [{ "name": "New", "numbers": ["+14155550124"], "address": "a.example" }],
    });
    let plan = client.apply(read(&to_new)?).plan().await?;
    let line = r#"    gatewayId: "gw_old" → {"name":"New"} (known after it is created)"#;
    assert!(plan.to_string().contains(line), "{plan}");
    assert!(serde_json::to_string(&plan)?.contains(r#""after":{"name":"New"}"#));
    let report = plan.send().await?;
    assert!(report.is_done(), "{report}");
    assert!(report.entries.iter().all(|it| it.unexpected.is_empty()), "{report}");
    let new = client.outbound_gateways().find_by_name("New").await?.ok_or("no gateway")?;
    let queue = client.queues().get("q1").send().await?;
    assert_eq!(queue.gateway_id, Some(new.id));
    assert!(client.apply(read(&to_new)?).plan().await?.is_empty());
    Ok(())
}

async fn refused() -> Outcome {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build()?;
    for id in ["twin_1", "twin_2"] {
        sandbox.insert::<OutboundGateway>(json!({ "id": id, "name": "Twin" }));
    }
    sandbox.insert::<OutboundGateway>(json!({ "id": "gw_old", "name": "Old" }));
    let queues = json!([
        { "name": "A", "gatewayId": { "name": "Nowhere" } },
        { "name": "B", "backups": ["gateway_out_123456789", { "name": "Twin" }] },
        { "name": "C", "overflow": { "queueId": { "name": "A" } } },
    ]);
    let error = plan_error(&client, &json!({ "queues": queues })).await?;
    for part in [
        r#"queues[0] "A": gatewayId: there is no outbound gateway with the `name` "Nowhere"; add it to `outboundGateways`"#,
        r#"queues[1] "B": backups[1]: 2 of the kind outbound gateway have the `name` "Twin": twin_1, twin_2"#,
        r#"queues[2] "C": overflow.queueId: the queue "A" is created in the same run"#,
    ] {
        assert!(error.contains(part), "{part} in {error}");
    }
    // What would be deleted in the same run, by name and by identifier.
    let mut wanted = json!({
        "queues": [{ "name": "A", "gatewayId": { "name": "Old" }, "backups": ["gw_old"] }],
        "outboundGateways": [{ "name": "New", "numbers": ["+14155550124"], "address": "a.example" }],
    });
    let pruned = client.apply(read(&wanted)?).deleting_unlisted().plan().await;
    let error = pruned.err().ok_or("not refused")?.to_string();
    let part =
        r#"the outbound gateway "Old" is not in `outboundGateways`, and so would be deleted"#;
    assert_eq!(error.matches(part).count(), 2, "{error}");
    assert!(client.apply(read(&wanted)?).plan().await.is_ok());
    wanted["queues"][0]["backups"] = json!(["gw_nowhere"]);
    let error = plan_error(&client, &wanted).await?;
    assert!(error.contains("backups[0]: there is no outbound gateway `gw_nowhere`"), "{error}");
    assert!(sandbox.requests().iter().all(|it| it.method() == "GET"), "nothing was sent");
    // Outside a configuration, a name is never sent.
    let configuration =
        read(&json!({ "queues": [{ "name": "A", "gatewayId": { "name": "Old" } }] }))?;
    let alone: Result<_, Error> = client.queues().apply(configuration.queues.clone()).plan().await;
    assert!(alone.is_err_and(|it| it.is_invalid_request()));
    let written = serde_json::to_value(&configuration)?;
    assert_eq!(written["queues"][0]["gatewayId"], json!({ "name": "Old" }), "as it was read");
    Ok(())
}

/// A creation that failed, or whose outcome is unknown, stops those that refer to it.
async fn stopped() -> Outcome {
    for (reply, is_there) in [
        (Reply::status(403), false),
        (Reply::status(500).body("?"), false),
        (Reply::regular().then_close(), true),
    ] {
        let sandbox = Sandbox::start();
        let client = sandbox.client().build()?;
        sandbox.reply_next_times_to("createOutboundGateway", 2, reply);
        let report = client.apply(read(&everything())?).send().await?;
        let queue = report.entries.iter().find(|it| it.kind == "queue").ok_or("no queue")?;
        assert_eq!(queue.id.is_some(), is_there, "{report}");
        // Applied again, all is there, once.
        let report = client.apply(read(&everything())?).send().await?;
        assert!(report.is_done(), "{report}");
        assert!(client.apply(read(&everything())?).plan().await?.is_empty());
        let created =
            sandbox.requests().into_iter().filter(|it| it.operation() == Some("createQueue"));
        assert_eq!(created.count(), 1);
    }
    Ok(())
}

async fn exported() -> Outcome {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build()?;
    for (id, name) in [("gw_1", "Main"), ("gw_2", "Twin"), ("gw_3", "Twin")] {
        let numbers = ["+14155550124"];
        sandbox.insert::<OutboundGateway>(
            json!({ "id": id, "name": name, "numbers": numbers, "address": "a.example" }),
        );
    }
    sandbox.insert::<Queue>(json!({
        "queueId": "q1", "name": "Support", "gatewayId": "gw_1", "backups": ["gw_2", "gw_1"],
    }));
    let export = Configuration::export(&client).await?;
    let json = serde_json::to_value(&export.configuration)?;
    let queues = json["queues"].as_array().ok_or("no queues")?;
    let queue = queues.iter().find(|it| it["name"] == "Support").ok_or("no queue")?;
    assert_eq!(queue["gatewayId"], json!({ "name": "Main" }));
    assert_eq!(queue["backups"], json!(["gw_2", { "name": "Main" }]), "a name that two have");
    let only = json!({ "queues": json["queues"], "outboundGateways": [] });
    let plan = client.apply(read(&only)?).plan().await?;
    assert!(plan.is_empty(), "{plan}");
    Ok(())
}

fn misread() -> Outcome {
    for (queue, part) in [
        (
            json!({ "name": "A", "gatewayId": { "nmae": "Main" } }),
            "queues[0]: { nmae: \"Main\" } names nothing here",
        ),
        (
            json!({ "name": "A", "gatewayId": { "url": "x" } }),
            "or `{ name: … }` (outbound gateway)",
        ),
        (
            json!({ "name": "A", "gatewayId": { "name": "M", "url": "x" } }),
            "a map with the name of the resource alone",
        ),
        (json!({ "name": "A", "gatewayId": { "name": 5 } }), "a map with the name"),
        (json!({ "name": "A", "gatewayId": 5 }), "an identifier must be a string"),
    ] {
        let error = read(&json!({ "queues": [queue] })).err().ok_or("not refused")?.to_string();
        assert!(error.contains(part), "{part} in {error}");
    }
    let rule = json!({ "name": "A", "type": "inbound", "phoneNumbers": ["+14155550123"], "room": { "type": "static", "id": { "name": "x" } } });
    let error = read(&json!({ "routingRules": [rule] })).err().ok_or("not refused")?.to_string();
    assert!(error.contains("names nothing here"), "{error}");
    Ok(())
}

fn schema() {
    let schema = Configuration::json_schema();
    let by_name = |pointer: &str, key: &str| {
        let found = schema.pointer(pointer).unwrap_or_else(|| panic!("{pointer}: {schema:#}"));
        let named = &found["anyOf"][1];
        assert!(named["properties"][key].is_object(), "{pointer}: {found:#}");
        assert_eq!(named["additionalProperties"], false);
    };
    by_name("/$defs/NewQueue/properties/backups/items", "name");
    by_name("/$defs/QueueOverflow/properties/byLanguage/additionalProperties", "name");
    let text = schema["$defs"]["NewQueue"]["properties"]["gatewayId"].to_string();
    assert!(text.contains(r#""required":["name"]"#), "{text}");
    let text = schema["$defs"]["QueueReport"]["properties"]["webhookId"].to_string();
    assert!(text.contains(r#""required":["url"]"#), "{text}");
    let text = schema["$defs"]["NewRoutingRule"].to_string();
    assert!(!text.contains(r#""required":["name"]"#), "{text}");
}

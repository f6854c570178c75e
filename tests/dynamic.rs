//! Operations by name, with JSON: the same requests as the typed ones.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use videosdk_sip::batch::BatchState;
use videosdk_sip::dynamic::{OperationDescription, OperationRequest, ValueKind, operations};
use videosdk_sip::outbound_gateways::{OutboundGateway, Transport};
use videosdk_sip::sandbox::{Reply, Sandbox};
use videosdk_sip::{Client, Error, ErrorKind, OPENAPI_YAML};

const CANARY: &str = "canary-8c41";
const GATEWAY: &str = "gateway_out_123456789";

fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().expect("a client");
    (sandbox, client)
}

fn parsed(example: Option<&str>) -> Value {
    serde_json::from_str(example.unwrap_or("null")).expect("an example")
}

/// A request with the examples of the description.
fn sample(client: &Client, operation: &'static OperationDescription) -> OperationRequest {
    let mut request = client.operation(operation.id()).expect("described");
    if operation.body().is_some() {
        request = request.body(parsed(operation.body_example()));
    }
    for parameter in operation.parameters().iter().filter(|it| it.is_required()) {
        request = request.parameter(parameter.name(), parsed(parameter.example()));
    }
    match operation.confirmation() {
        Some(what) => request.confirmed(what),
        None => request,
    }
}

#[tokio::test]
async fn every_operation_of_the_description_works_by_its_name() {
    let named: BTreeSet<_> = operations().iter().map(OperationDescription::id).collect();
    let (mut described, mut id) = (BTreeSet::new(), "");
    for line in OPENAPI_YAML.lines().map(str::trim) {
        if let Some(found) = line.strip_prefix("operationId: ") {
            id = found;
            described.insert(id);
        }
        // The same by another HTTP method.
        if line.starts_with("x-variant-of: ") {
            described.remove(id);
        }
    }
    assert_eq!(named, described);
    for operation in operations() {
        let (sandbox, client) = start();
        let mut request = sample(&client, operation);
        // Those of the example are taken.
        match operation.id() {
            "createRoutingRule" => {
                let rule = client.operation("deleteRoutingRule").expect("described");
                rule.about("rr_abc123").send().await.expect("deleted");
            }
            "createPhoneNumbers" => {
                let mut body = parsed(operation.body_example());
                body["phoneNumbers"] = json!(["+14155550000"]);
                request = request.body(body);
            }
            "stopRecording" => {
                let start = client.operation("startRecording").expect("described");
                start.body(parsed(operation.body_example())).send().await.expect("started");
            }
            "updateRoutingRule" => request = request.body(json!({ "recording": true })),
            _ => {}
        }
        let prepared = request.dry_run().expect("valid");
        assert_eq!(prepared.method, operation.http_method(), "{operation:?}");
        let response =
            request.send().await.unwrap_or_else(|error| panic!("{operation:?}: {error}"));
        assert_eq!(response.value.is_null(), operation.returns().is_none(), "{operation:?}");
        let sent = sandbox.requests();
        let sent = sent.last().expect("sent");
        assert_eq!(sent.operation(), Some(operation.id()));
        if operation.is_paged() {
            let items = sample(&client, operation).all().await.expect("all pages");
            let values = operation.values(&items[0]);
            assert_eq!(values[0].path, operation.id_path(), "{operation:?}");
        }
    }
}

#[tokio::test]
async fn a_request_by_name_is_the_typed_one() {
    let (_sandbox, client) = start();
    let typed = client
        .outbound_gateways()
        .create("Telnyx", ["+14155550123"], "sip.telnyx.com:5061")
        .transport(Transport::Tls)
        .credentials("user", CANARY)
        .tags(["a"])
        .dry_run()
        .expect("valid");
    let request = client.operation("createOutboundGateway").expect("described").body(json!({
        "name": "Telnyx", "numbers": ["+14155550123"], "address": "sip.telnyx.com:5061",
        "transport": "TLS", "auth": { "username": "user", "password": CANARY }, "tags": ["a"],
    }));
    let by_name = request.dry_run().expect("valid");
    assert_eq!(by_name, typed);
    let typed = client.outbound_gateways().list().per_page(2).search("x").dry_run().expect("valid");
    let request = client.operation("listOutboundGateways").expect("described");
    let by_name = request.parameter("perPage", "2").parameter("search", "x").dry_run();
    assert_eq!(by_name.expect("valid"), typed);
}

#[tokio::test]
async fn what_there_is_not_is_refused_before_anything_is_sent() {
    let (sandbox, client) = start();
    let error = client.operation("updateOutboundGatway").expect_err("misspelt");
    assert!(error.is_invalid_request());
    assert!(error.to_string().contains("did you mean `updateOutboundGateway`?"), "{error}");
    let update = || {
        let request = client.operation("updateOutboundGateway").expect("described");
        request.parameter("gatewayId", GATEWAY)
    };
    let get = || client.operation("getOutboundGateway").expect("described");
    let list = || client.operation("listOutboundGateways").expect("described");
    let release = || {
        let request = client.operation("releasePhoneNumber").expect("described");
        request.parameter("phoneNumberId", "pn_abc123")
    };
    let cases: [(OperationRequest, &[&str]); 17] = [
        (get(), &["`gatewayId`", "required"]),
        (get().parameter("gatewayID", "a"), &["did you mean `gatewayId`?"]),
        (get().parameter("gatewayId", "a/b"), &["`/`"]),
        (get().parameter("gatewayId", 5), &["`gatewayId`", "text"]),
        (get().parameter("gatewayId", "a").body(json!({})), &["no body"]),
        (get().parameter("gatewayId", "a").confirmed("Anything"), &["no confirmation"]),
        (list().parameter("perPage", "two"), &["`perPage`", "a whole number"]),
        (list().parameter("perPage", 0), &["`perPage` must be at least 1"]),
        (update(), &["empty"]),
        (update().body(json!([])), &["an object"]),
        (update().body(json!({ "recrod": true })), &["did you mean `record`?"]),
        (update().body(json!({ "record": "yes" })), &["`record` must be true or false"]),
        (update().body(json!({ "isAdmin": true })), &["isAdmin"]),
        (update().body(json!({ "transport": "tsl" })), &["tsl"]),
        (update().body(json!({ "auth": { "username": "a" } })), &["password"]),
        (release(), &["CannotBeUndone"]),
        (release().confirmed("Yes"), &["CannotBeUndone"]),
    ];
    for (request, said) in cases {
        let error = request.dry_run().expect_err("refused");
        assert!(error.is_invalid_request() && !error.may_have_been_applied(), "{error}");
        for said in said {
            assert!(error.to_string().contains(said), "{said} in: {error}");
        }
        assert!(request.send().await.is_err_and(|it| it.attempts() == 0));
    }
    assert!(list().edit_plan().await.is_err_and(|it| it.is_invalid_request()));
    assert!(update().body(json!({ "record": true })).stream().is_err());
    assert!(update().add("tags", "a").send().await.is_err(), "an edit alone adds");
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn secrets_are_in_nothing_that_is_printed() {
    let (sandbox, client) = start();
    let body = json!({ "auth": { "username": "user", "password": CANARY } });
    let update = || {
        let request = client.operation("updateOutboundGateway").expect("described");
        request.parameter("gatewayId", GATEWAY).body(body.clone())
    };
    let prepared = update().dry_run().expect("valid");
    let plan = update().edit_plan().await.expect("planned");
    let shown = format!("{:?}{prepared}{prepared:?}{plan:?}", update());
    assert!(!format!("{shown}{}", plan.to_json().expect("json")).contains(CANARY), "{shown}");
    let edited = plan.send().await.expect("sent");
    assert!(!format!("{edited:?}").contains(CANARY));
    assert_eq!(
        sandbox.secret_of::<OutboundGateway>(GATEWAY, "auth.password").as_deref(),
        Some(CANARY)
    );
    let read = client.operation("getOutboundGateway").expect("described");
    let read = read.parameter("gatewayId", GATEWAY).send().await.expect("read").value;
    assert!(!read.to_string().contains(CANARY), "{read}");
    // What the server echoes, and what does not fit.
    sandbox.reply_next(Reply::status(400).body(format!(r#"{{"message":"bad {CANARY}"}}"#)));
    let error = update().send().await.expect_err("refused");
    assert!(!format!("{error}{error:?}").contains(CANARY), "{error}");
    for wrong in [json!({ "auth": CANARY }), json!({ "auth": { "password": [CANARY] } })] {
        let error = update().body(wrong).dry_run().expect_err("refused");
        assert!(!format!("{error}{error:?}").contains(CANARY), "{error}");
    }
}

#[tokio::test]
async fn an_update_by_name_can_be_an_edit() {
    let (sandbox, client) = start();
    let update = |body: Value| {
        let request = client.operation("updateOutboundGateway").expect("described");
        request.parameter("gatewayId", GATEWAY).body(body)
    };
    let before = sandbox.shown::<OutboundGateway>(GATEWAY).expect("there");
    let request = update(json!({ "name": "New" })).add("numbers", "+14155559999");
    let request =
        request.add("tags", "x").remove("tags", "none").add("metadata", json!({ "a": 1 }));
    let plan = request.edit_plan().await.expect("planned");
    let changed: Vec<_> = plan.diff().fields.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(changed, ["metadata", "name", "numbers", "tags"]);
    assert_eq!(plan.before().expect("json")["name"], before["name"]);
    let sent = plan.request().expect("valid").expect("something").json.expect("a body");
    assert_eq!(sent["record"], before["record"], "restated");
    assert_eq!(sandbox.shown::<OutboundGateway>(GATEWAY), Some(before), "nothing is sent yet");
    let edited = plan.send().await.expect("sent");
    assert!(edited.was_sent && edited.unexpected.is_empty());
    assert_eq!(edited.after["name"], "New");
    let numbers = edited.after["numbers"].as_array().expect("a list");
    assert!(numbers.contains(&json!("+14155559999")) && numbers.len() > 1);
    let again = update(json!({ "name": "New" })).add("numbers", "+14155559999");
    let again = again.edit_plan().await.expect("planned");
    assert!(again.request().expect("valid").is_none());
    assert!(!again.send().await.expect("nothing to do").was_sent);
    let removed = update(json!({})).remove("numbers", "+14155559999").remove("metadata", "a");
    let removed = removed.edit_plan().await.expect("planned").send().await.expect("sent");
    assert_eq!(removed.diff.fields.len(), 2);
}

#[tokio::test]
async fn an_edit_warns_of_what_may_be_reset_and_of_what_is_not_as_it_was_set() {
    let (sandbox, client) = start();
    let update = |body: Value| {
        let request = client.operation("updateOutboundGateway").expect("described");
        request.parameter("gatewayId", GATEWAY).body(body)
    };
    let plan = update(json!({ "name": "New" })).edit_plan().await.expect("planned");
    let may_be_reset = ["not shown by the service, and may be reset: enableDtmf"];
    assert_eq!(plan.warnings(), may_be_reset);
    let shown = sandbox.shown::<OutboundGateway>(GATEWAY).expect("there");
    sandbox.reply_next_to("updateOutboundGateway", Reply::status(200).json(shown));
    let edited = plan.send().await.expect("sent");
    assert_eq!(edited.warnings().len(), 1);
    assert!(edited.warnings()[0].starts_with("not as it was set: name: "), "{edited:?}");

    let nothing = update(json!({})).add("tags", "x").remove("tags", "x");
    let nothing = nothing.edit_plan().await.expect("planned");
    assert!(nothing.warnings().is_empty(), "nothing would be reset: {nothing:?}");
}

#[tokio::test]
async fn a_lost_response_leaves_the_outcome_open() {
    let (sandbox, client) = start();
    sandbox.reply_next_to("createCall", Reply::regular().then_close());
    let create = client.operation("createCall").expect("described");
    let create = create.body(json!({ "sipCallTo": "+14155550123", "gatewayId": GATEWAY }));
    let error = create.send().await.expect_err("lost");
    assert!(error.may_have_been_applied() && error.attempts() == 1, "{error}");
    let delete = |id: &str| client.operation("deleteWebhook").expect("described").about(id);
    let mut batch = OperationRequest::batch([delete("wh_none"), delete("wh_123456789")]);
    while batch.next().await.is_some() {}
    let report = batch.report();
    assert_eq!(report.of(BatchState::Done).count(), 1, "{report}");
}

#[tokio::test]
async fn a_name_stands_for_an_identifier() {
    let (sandbox, client) = start();
    let insert = |id: &str| sandbox.insert::<OutboundGateway>(json!({ "id": id, "name": "Two/2" }));
    let get = |name: &str| client.operation("getOutboundGateway").expect("described").about(name);
    insert("gw_a");
    assert_eq!(get("Two/2").resolved().await.expect("found").identifier(), Some("gw_a"));
    assert_eq!(get(GATEWAY).resolved().await.expect("found").identifier(), Some(GATEWAY));
    let error = get("none").resolved().await.expect_err("none");
    assert_eq!(error.kind(), ErrorKind::NotFound);
    insert("gw_b");
    let error = get("Two/2").resolved().await.expect_err("two");
    assert!(error.is_ambiguous(), "{error}");
    assert!(["gw_a", "gw_b"].iter().all(|id| error.to_string().contains(id)), "{error}");
    // Of calls there are no names.
    let before = sandbox.requests().len();
    let call = client.operation("endCall").expect("described").about("call_x");
    assert_eq!(call.resolved().await.expect("as it is").identifier(), Some("call_x"));
    assert_eq!(sandbox.requests().len(), before);
}

#[test]
fn every_argument_has_a_name_of_its_own_and_reads_texts() -> Result<(), Error> {
    for operation in operations() {
        let arguments = operation.arguments(&["search"]);
        let mut seen = BTreeSet::from(["search".to_owned()]);
        for argument in &arguments {
            let names = [Some(argument.kebab_name()), argument.alias()];
            for name in names.into_iter().flatten() {
                assert!(seen.insert(name.to_owned()), "{name} of {operation:?}");
            }
            assert!(!argument.description().is_empty(), "{argument:?}");
        }
        // Nothing that is sent is left out, but for the identifier.
        let body = operation.body().into_iter().flat_map(|it| it.fields());
        for field in body.filter(|it| Some(it.name()) != operation.identifier()) {
            let name = field.name();
            let is_it = |it: &&videosdk_sip::dynamic::Argument| it.is_field() && it.name() == name;
            let is_object = field.kind() == ValueKind::Object;
            assert!(is_object || arguments.iter().any(|it| is_it(&it)), "{name} of {operation:?}");
        }
    }
    let create = operations().iter().find(|it| it.id() == "createOutboundGateway");
    let arguments = create.expect("described").arguments(&[]);
    let read = |name: &str, texts: &[&str]| {
        let argument = arguments.iter().find(|it| it.kebab_name() == name);
        argument.expect("described").read(texts.iter().copied())
    };
    assert_eq!(read("numbers", &["+1", "2"])?, json!(["+1", "2"]), "texts stay texts");
    assert_eq!(read("metadata", &["a=1", "b=x=y"])?, json!({ "a": 1, "b": "x=y" }));
    assert_eq!(read("record", &["true"])?, true);
    assert_eq!(read("auth-username", &["1"])?, "1");
    assert!(read("record", &["yes"]).is_err() && read("metadata", &["a"]).is_err());
    Ok(())
}

#[tokio::test]
async fn what_is_missing_is_named() {
    let (_sandbox, client) = start();
    let missing = |id: &str, body: Value| {
        let request = client.operation(id).expect("described").body(body);
        let arguments = request.description().arguments(&[]);
        let missing = request.missing(&arguments).into_iter().map(|it| it.kebab_name().to_owned());
        missing.collect::<Vec<_>>()
    };
    assert_eq!(missing("createOutboundGateway", json!({ "name": "a" })), ["address", "numbers"]);
    let auth = json!({ "auth": { "username": "a" } });
    assert_eq!(missing("updateOutboundGateway", auth), ["auth-password"]);
    assert_eq!(missing("updateWebhook", json!({})), [""; 0], "an edit restates");
    let number = json!({ "name": "a", "phoneNumbers": ["+1"], "inbound": { "sipRegion": "auto" } });
    let outbound = ["outbound-address", "outbound-sip-region", "outbound-transport"];
    assert_eq!(missing("createPhoneNumbers", number), outbound);
}

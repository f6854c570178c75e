//! Uses names and shapes that were traps of the generator, through the public
//! API and against the sandbox. `.ci/growth` builds and runs it.

use serde_json::{Value, json};
use videosdk_sip::Client;
use videosdk_sip::deeds::{Deed, DeedId};
use videosdk_sip::oddities::{
    NewOddity, Oddity, OddityBranch, OddityDraft, OddityId, OddityKey, OddityQuest, OddityTwig,
    OddityUpdate,
};
use videosdk_sip::sandbox::Sandbox;

/// Names of the generated code, and of Rust.
const NAMES: [&str; 12] = [
    "headers", "client", "exec", "baseurl", "about", "response", "request", "context", "body",
    "self", "type", "to",
];

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build()?;
    properties(&sandbox, &client).await?;
    parameters(&client)?;
    operations(&sandbox, &client).await?;
    recursion(&sandbox, &client).await?;
    edits(&sandbox, &client).await?;
    deeds(&client).await?;
    println!("oddities reach users");
    Ok(())
}

/// Each name with itself as its value.
fn by_name() -> Value {
    NAMES.iter().map(|name| (*name, *name)).collect()
}

fn sent(sandbox: &Sandbox) -> Value {
    sandbox.requests().last().and_then(|it| it.json()).unwrap_or_default()
}

async fn properties(sandbox: &Sandbox, client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let oddities = client.oddities();
    let created = oddities
        .create()
        .headers("headers")
        .client("client")
        .exec("exec")
        .baseurl("baseurl")
        .about("about")
        .response("response")
        .request("request")
        .context("context")
        .body("body")
        .self_("self")
        .type_("type")
        .to("to")
        .send()
        .await?;
    assert_eq!(sent(sandbox), by_name());
    let read = [
        &created.headers,
        &created.client,
        &created.exec,
        &created.baseurl,
        &created.about,
        &created.response,
        &created.request,
        &created.context,
        &created.body,
        &created.self_,
        &created.type_,
        &created.to,
    ];
    assert!(read.iter().zip(NAMES).all(|(read, name)| read.as_deref() == Some(name)), "{read:?}");
    assert!(created.extra.is_empty(), "{:?}", created.extra.keys());

    // Keys that are no Rust names, or those of others, have an `x-name`.
    let oddity = NewOddity::new().id("i").legacy_id("l").type2(true).move_("m");
    assert_eq!(oddity.to_string(), r#"{"+":"m","2fa":true,"id":"i","id_":"l"}"#);
    let created = oddities.create_from(oddity).send().await?;
    assert_eq!(sent(sandbox), json!({ "id": "i", "id_": "l", "2fa": true, "+": "m" }));
    let read = (
        created.id.as_deref(),
        created.legacy_id.as_deref(),
        created.type2,
        created.move_.as_deref(),
    );
    assert_eq!(read, (Some("i"), Some("l"), Some(true), Some("m")));

    // Required of a response is only what identifies it.
    assert_eq!(created.client, None);

    // What only goes one way.
    let oddity = NewOddity::new().whisper("w");
    let created = oddities.create_from(oddity).send().await?;
    assert_eq!(sent(sandbox), json!({ "whisper": "w" }));
    sandbox.insert::<Oddity>(json!({ "oddityId": "seen", "seenAt": "noon", "whisper": "w" }));
    let seen = oddities.get("seen").send().await?;
    assert_eq!(seen.seen_at.as_deref(), Some("noon"));
    assert!(seen.extra.contains_key("whisper"), "not described of a response");
    assert_eq!(created.seen_at, None);
    Ok(())
}

fn parameters(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let oddities = client.oddities();
    let list = oddities
        .list("me")
        .headers("headers")
        .client("client")
        .exec("exec")
        .baseurl("baseurl")
        .about("about")
        .response("response")
        .request("request")
        .in_context("context")
        .in_body("body")
        .self_("self")
        .type_("type")
        .to("to")
        .two_factor(true)
        .url("url")
        .query("query")
        .result("result")
        .info("info")
        .value("value")
        .key("key")
        .method("method")
        .h_request("request")
        .h_url("url")
        .h_body("body")
        .h_two("two")
        .dry_run()?;
    for name in NAMES {
        assert!(list.url.contains(&format!("{name}={name}")), "{name}: {list}");
    }
    for name in ["url", "query", "result", "info", "value", "key", "method"] {
        assert!(list.url.contains(&format!("{name}={name}")), "{name}: {list}");
    }
    assert!(list.url.contains("2fa=true"), "{list}");
    for header in
        [("request", "request"), ("url", "url"), ("body", "body"), ("2", "two"), ("x-self", "me")]
    {
        assert!(
            list.headers.iter().any(|(name, value)| (name.as_ref(), value.as_ref()) == header),
            "{list}"
        );
    }
    let view = oddities.view("a").instead("b").seen_from("c");
    let view = view.ordered("d").named("e").by_named("f").dry_run()?;
    let path = "/v2/oddities/a/view?byNamed=f&byName=d&by_name=e&oddityId=b";
    assert!(view.url.ends_with(path), "{view}");
    let has = |it: &(&str, &str)| *it == ("oddity-id", "c");
    assert!(
        view.headers.iter().any(|(name, value)| has(&(name.as_ref(), value.as_ref()))),
        "{view}"
    );
    let [h, c, e, u, a, s, q, x, b, f, p, t] = NAMES;
    let way = oddities.go(h, c, e, u, a, s, q, x, b, f, p, t).dry_run()?;
    assert!(way.url.ends_with(&format!("/v2/oddities/way/{}", NAMES.join("/"))), "{way}");
    Ok(())
}

async fn operations(sandbox: &Sandbox, client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let oddities = client.oddities();
    let id = sandbox.sample::<Oddity>();
    oddities.headers(&id).send().await?;
    oddities.client(&id).send().await?;
    oddities.exec(&id).send().await?;
    oddities.baseurl(&id).send().await?;
    oddities.about(&id).send().await?;
    oddities.response(&id).send().await?;
    oddities.request(&id).send().await?;
    oddities.context(&id).send().await?;
    oddities.body(&id).send().await?;
    oddities.self_(&id).send().await?;
    oddities.type_(&id).send().await?;
    oddities.to(&id).send().await?;
    let requests = sandbox.requests();
    let paths = requests[requests.len() - NAMES.len()..].iter().map(|it| it.path().to_owned());
    let expected = NAMES.map(|name| format!("/v2/oddities/{id}/{name}"));
    assert!(paths.eq(expected));

    // All of them as arguments.
    let [h, c, e, u, a, s, q, x, b, f, p, t] = NAMES;
    let seek = oddities.seek(h, c, e, u, a, s, q, x, b, f, p, t).query_body("else");
    assert!(seek.dry_run()?.url.ends_with("?body=else"));
    seek.send().await?;
    assert_eq!(sent(sandbox), by_name());
    assert_eq!(OddityQuest::new(h, c, e, u, a, s, q, x, b, f, p, t).self_, "self");
    oddities.update(&id, b, f, t).send().await?;
    assert_eq!(sent(sandbox), json!({ "body": "body", "self": "self", "to": "to" }));
    assert!(OddityUpdate::new().about("a").check().is_err(), "without what is required");
    Ok(())
}

/// Objects that contain themselves: directly, as `null`, in a list, in a map,
/// and by way of another.
async fn recursion(sandbox: &Sandbox, client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let oddities = client.oddities();
    let leaf = |name: &str| OddityBranch::new(name);
    let branch = leaf("root")
        .age(7)
        .fork(leaf("fork").clear_stub())
        .stub(leaf("stub"))
        .branches([leaf("a"), leaf("b")])
        .by_name([("c", leaf("c").branches([leaf("d")]))])
        .twig(OddityTwig::new().leaves(3).branch(leaf("end")));
    let expected = json!({
        "name": "root",
        "age": 7,
        "fork": { "name": "fork", "stub": null },
        "stub": { "name": "stub" },
        "branches": [{ "name": "a" }, { "name": "b" }],
        "byName": { "c": { "name": "c", "branches": [{ "name": "d" }] } },
        "twig": { "leaves": 3, "branch": { "name": "end" } },
    });
    let created = oddities.create().branch(branch).send().await?;
    assert_eq!(sent(sandbox)["branch"], expected);
    let root = created.branch.ok_or("no branch")?;
    assert_eq!(root.fork.as_ref().and_then(|it| it.name.as_deref()), Some("fork"));
    assert_eq!(root.branches.as_ref().map(Vec::len), Some(2));
    let inner = root.by_name.as_ref().and_then(|it| it["c"].branches.as_ref());
    assert_eq!(inner.and_then(|it| it[0].name.as_deref()), Some("d"));
    let end = root.twig.and_then(|it| it.branch).and_then(|it| it.name);
    assert_eq!(end.as_deref(), Some("end"));

    // What a list is filtered by is looked for in them, too.
    assert!(!oddities.list("me").url("nowhere").all().await?.is_empty());

    // One that does not fit is kept, wherever it is; a part of it may be missing.
    let odd = json!({
        "oddityId": "odd",
        "twin": { "oddityId": "twin", "twin": { "no": "identifier" } },
        "branch": { "age": 1, "fork": "none", "branches": [{ "twig": { "branch": { "age": "2" } } }] },
    });
    sandbox.insert::<Oddity>(odd);
    let odd = oddities.get("odd").send().await?;
    let twin = odd.twin.ok_or("no twin")?;
    assert_eq!(twin.oddity_id, OddityId::from("twin"));
    assert!(twin.twin.is_none() && twin.extra.contains_key("twin"));
    let branch = odd.branch.ok_or("no branch")?;
    assert_eq!((branch.name, branch.age), (None, Some(1)));
    assert_eq!(branch.extra["fork"].as_str(), Some("none"));
    let inner = branch.branches.as_ref().and_then(|it| it[0].twig.as_ref()?.branch.as_ref());
    assert_eq!(inner.and_then(|it| it.age), Some(2));
    Ok(())
}

async fn edits(sandbox: &Sandbox, client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let oddities = client.oddities();
    let created = oddities.create().body("b").self_("s").to("t").send().await?;
    let id = &created.oddity_id;

    // What was left out when it was created is empty, not unknown.
    let edit = |it: OddityDraft| it.add_mark("x").insert_label("k", "v").insert_box("red", "1");
    let edited = oddities.edit(id, edit).send().await?;
    assert_eq!(edited.after().marks.as_deref(), Some(&["x".to_owned()][..]));
    assert!(edited.unexpected().is_empty(), "{}", edited.unexpected());
    // The words beside it are not part of it.
    let changed: Vec<_> = edited.diff().fields.iter().map(|it| it.name.clone()).collect();
    assert_eq!(changed, ["boxes", "labels", "marks"]);
    let edit = |it: OddityDraft| it.remove_label("k").remove_box("red").remove_mark("x");
    let edited = oddities.edit(id, edit).send().await?;
    assert_eq!(edited.after().labels.as_ref().map(|it| it.len()), Some(0));
    assert_eq!(sent(sandbox)["self"], "s", "required of every change");

    // A list with secrets in it cannot be restated.
    let key = OddityKey::new("front", "canary-1");
    oddities.edit(id, |it| it.add_key(key.clone())).send().await?;
    let refused =
        oddities.edit(id, |it| it.add_key(OddityKey::new("back", "canary-2"))).send().await;
    let refused = refused.err().ok_or("not refused")?;
    assert!(
        refused.is_invalid_request() && refused.to_string().contains("set all of it"),
        "{refused}"
    );
    let whole =
        |it: OddityDraft| it.keys([key.clone()]).add_key(OddityKey::new("back", "canary-2"));
    oddities.edit(id, whole).send().await?;
    assert_eq!(sent(sandbox)["keys"].as_array().map(Vec::len), Some(2));
    Ok(())
}

async fn deeds(client: &Client) -> Result<(), Box<dyn std::error::Error>> {
    let deed: Deed = client.deeds().get("deed_1").send().await?;
    assert_eq!(deed.operation.deed_id, DeedId::from("deed_1"));
    assert_eq!(deed.operation.title.as_deref(), Some("Rescue"));
    assert!(client.deeds().get("other").send().await.is_err());
    Ok(())
}

//! Uses resources that have other shapes than those of this API, through the
//! public API and against the sandbox. `.ci/growth` builds and runs it.

use serde_json::{Value, json};
use videosdk_sip::Client;
use videosdk_sip::sandbox::Sandbox;

type Done = Result<(), Box<dyn std::error::Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Done {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build()?;
    composite_paths(&client).await?;
    one_of_its_kind(&client).await?;
    created_by_put(&sandbox, &client).await?;
    updated_by_post(&sandbox, &client).await?;
    put_and_patch(&sandbox, &client).await?;
    identified_in_the_body(&sandbox, &client).await?;
    outlines(&client).await?;
    bare_lists(&client).await?;
    cursors(&sandbox, &client).await?;
    actions(&sandbox, &client).await?;
    composed(&sandbox, &client).await?;
    odd_objects(&sandbox, &client).await?;
    println!("other shapes reach users");
    Ok(())
}

/// The method and path of the last request, and its body.
fn last(sandbox: &Sandbox) -> (String, Value) {
    let requests = sandbox.requests();
    let Some(last) = requests.last() else { return Default::default() };
    (format!("{} {}", last.method(), last.path()), last.json().unwrap_or_default())
}

/// Of two identifiers it is that by which the path ends.
async fn composite_paths(client: &Client) -> Done {
    use videosdk_sip::pool_members::PoolMemberId;
    let members = client.pool_members();
    let ann = members.create("p1", "Ann").send().await?;
    let bob = members.create("p1", "Bob").send().await?;
    members.create("p2", "Cy").send().await?;
    assert_eq!(PoolMemberId::from(&ann), ann.member_id);
    assert_eq!(ann.pool_id.as_ref().map(AsRef::as_ref), Some("p1"), "which it shows");
    assert_eq!(members.list("p1").all().await?.len(), 2, "not taken for one");
    assert!(members.get("p2", &bob.member_id).send().await.is_err_and(|it| it.is_not_found()));
    members.update("p1", &ann.member_id).muted(true).send().await?;
    assert_eq!(members.mute("p1", &ann.member_id).send().await?.muted, Some(true));
    let updates = [&ann, &bob].map(|it| members.update("p1", &it.member_id).name("x"));
    let mut batch = members.batch(updates);
    while let Some(item) = batch.next().await {
        item.result?;
    }
    members.remove("p1", &ann.member_id).send().await?;
    assert_eq!(members.list("p1").all().await?.len(), 1);
    Ok(())
}

/// Settings have no identifier, and keep what is sent to them.
async fn one_of_its_kind(client: &Client) -> Done {
    let settings = client.settings();
    assert_eq!(settings.get_account().send().await?.region.as_deref(), Some("eu"));
    settings.update_account().region("us").send().await?;
    let now = settings.get_account().send().await?;
    assert_eq!((now.region.as_deref(), now.record_all), (Some("us"), Some(true)));
    Ok(())
}

async fn created_by_put(sandbox: &Sandbox, client: &Client) -> Done {
    let mailboxes = client.mailboxes();
    let created = mailboxes.put("mine", "hi").send_with_response().await?;
    assert_eq!((created.status.as_u16(), created.value.mailbox_id.as_ref()), (201, "mine"));
    let changed = mailboxes.put("mine", "ho").send_with_response().await?;
    assert_eq!(changed.status.as_u16(), 200);
    assert_eq!(mailboxes.list().all().await?.len(), 1);
    mailboxes.edit("mine", |it| it.seconds(5)).send().await?;
    assert_eq!(last(sandbox).1, json!({ "greeting": "ho", "seconds": 5 }), "required of a change");
    Ok(())
}

/// With pages of another size, said in another way, and values that begin with
/// digits.
async fn updated_by_post(sandbox: &Sandbox, client: &Client) -> Done {
    use videosdk_sip::desks::{NewDesk, DeskQuality};
    let desks = client.desks();
    for number in 0..30 {
        desks.create(format!("Desk {number}")).quality(DeskQuality::V16kHz).send().await?;
    }
    assert_eq!(last(sandbox).1["quality"], "16kHz");
    assert_eq!(desks.list().limit(8).all().await?.len(), 30);
    let found = desks.find_by_name("Desk 29").await?.ok_or("not found")?;
    let edited = desks.edit(&found.desk_id, |it| it.add_skill("German")).send().await?;
    assert_eq!(last(sandbox).0, format!("POST /v2/desks/{}", found.desk_id));
    assert!(edited.unexpected().is_empty(), "{}", edited.unexpected());
    let report = desks.apply([NewDesk::new("Desk 3").quality("HD")]).send().await?;
    assert_eq!(report.to_string(), "0 created, 1 changed, 0 deleted");
    Ok(())
}

/// An edit need not replace all of it.
async fn put_and_patch(sandbox: &Sandbox, client: &Client) -> Done {
    let doors = client.doors();
    let door = doors.create("A").locked(true).send().await?;
    doors.replace(&door.id, "B", false).send().await?;
    assert_eq!(last(sandbox).1, json!({ "name": "B", "locked": false }));
    let edited = doors.edit(&door.id, |it| it.locked(true)).send().await?;
    let path = format!("PATCH /v2/doors/{}", door.id);
    assert_eq!(last(sandbox), (path, json!({ "locked": true })));
    assert_eq!(edited.after().name.as_deref(), Some("B"));
    Ok(())
}

async fn identified_in_the_body(sandbox: &Sandbox, client: &Client) -> Done {
    use videosdk_sip::leaves::Leaf;
    sandbox.insert::<Leaf>(json!({ "id": "leaf_1", "name": "Oak" }));
    let leaves = client.leaves();
    assert_eq!(leaves.update("leaf_1").name("Elm").send().await?.name.as_deref(), Some("Elm"));
    leaves.delete("leaf_1").send().await?;
    assert_eq!(last(sandbox).0, "DELETE /v2/leaves?leafId=leaf_1");
    Ok(())
}

/// A list, a creation and a deletion that show less than there is.
async fn outlines(client: &Client) -> Done {
    let campaigns = client.campaigns();
    let created = campaigns.create("Spring").script("Hello").send().await?;
    let id = created.campaign_id;
    assert_eq!(campaigns.get(&id).send().await?.script.as_deref(), Some("Hello"));
    let all = campaigns.list().all().await?;
    assert_eq!(all.len(), 1);
    assert!(all[0].name.as_deref() == Some("Spring") && all[0].extra.is_empty(), "{:?}", all[0]);
    let edited = campaigns.edit(&id, |it| it.script("Bye")).send().await?;
    assert_eq!(edited.after().script.as_deref(), Some("Bye"));
    assert_eq!(campaigns.delete(&id).send().await?.campaign_id, id);
    assert!(campaigns.get(&id).send().await.is_err_and(|it| it.is_not_found()));
    Ok(())
}

async fn bare_lists(client: &Client) -> Done {
    use videosdk_sip::beads::NewBead;
    let beads = client.beads();
    for number in 0..25 {
        beads.create(number.to_string()).send().await?;
    }
    assert_eq!(beads.list().all().await?.len(), 26, "with the sample");
    let found = beads.find_by_name("7").await?.ok_or("not found")?;
    beads.edit(&found.id, |it| it.name("seven")).send().await?;
    assert!(beads.apply([NewBead::new("seven")]).plan().await?.is_empty());
    assert!(beads.list_holes("bead_1").send().await?.items.is_empty(), "of no resources");
    assert!(beads.list_notes("bead_1").send().await?.items.is_empty(), "of texts");
    let named = client.operation("listBeads")?.send().await?;
    assert!(named.value["items"].is_array());
    Ok(())
}

/// What pages there are is up to the server: a list without their numbers is
/// one request.
async fn cursors(sandbox: &Sandbox, client: &Client) -> Done {
    use videosdk_sip::voicemails::Voicemail;
    for number in 0..30 {
        sandbox.insert::<Voicemail>(json!({ "id": format!("voicemail_{number}"), "ratio": 0.5 }));
    }
    let voicemails = client.voicemails();
    let some = voicemails.list().cursor("abc").limit(7).send().await?;
    assert_eq!(some.voicemails.len(), 7);
    let all = voicemails.list().send().await?;
    assert_eq!((all.voicemails.len(), all.next_cursor), (30, None));
    let list = voicemails.list().call_id(["a", "b"]).dry_run()?;
    assert!(list.url.ends_with("/v2/voicemails?callId=a&callId=b"), "{list}");
    // A text says no more than its status.
    voicemails.delete("voicemail_0").send().await?;
    let text = client.request("DELETE", "/v2/voicemails/voicemail_1").send().await?;
    assert_eq!(*text, json!("It is gone"));
    Ok(())
}

async fn actions(sandbox: &Sandbox, client: &Client) -> Done {
    use videosdk_sip::contacts::{Confirm, Contact};
    use videosdk_sip::{beacons::Beacon, rotors::Rotor};
    sandbox.insert::<Contact>(json!({ "id": "contact_1", "name": "Kim" }));
    assert_eq!(client.contacts().search().text("k").send().await?.data.len(), 1);
    client.contacts().delete(["a", "b"], Confirm::All).send().await?;
    assert_eq!(last(sandbox).0, "DELETE /v2/contacts?contactId=a&contactId=b");
    // Created by what is no list.
    let dials = client.dials();
    let dial = dials.start("+1").send().await?;
    assert_eq!(dials.get(&dial.dial_id).send().await?.to.as_deref(), Some("+1"));
    dials.hang_up(&dial.dial_id).send().await?;
    // A verb behind a colon, a method without a body, an example that is shared.
    sandbox.insert::<Rotor>(json!({ "id": "rotor_1", "speed": 2 }));
    assert_eq!(client.rotors().spin("rotor_1").send().await?.speed, Some(2));
    assert_eq!(last(sandbox).0, "POST /v2/rotors/rotor_1:spin");
    client.heads().check("head_1").send().await?;
    assert_eq!(last(sandbox).0, "HEAD /v2/heads/head_1");
    let beacon = client.beacons().get(sandbox.sample::<Beacon>()).send().await?;
    assert_eq!(beacon.name.as_deref(), Some("Far"));
    Ok(())
}

async fn composed(sandbox: &Sandbox, client: &Client) -> Done {
    use videosdk_sip::gears::Gear;
    let gear = json!({ "id": "gear_1", "teeth": 4, "name": "Cog", "tags": ["a"], "createdAt": "now" });
    sandbox.insert::<Gear>(gear);
    let edited = client.gears().edit("gear_1", |it| it.add_tag("b")).send().await?;
    assert_eq!(last(sandbox).1, json!({ "teeth": 4, "tags": ["a", "b"] }), "required of the base");
    assert_eq!(edited.after().created_at.as_deref(), Some("now"));
    Ok(())
}

/// An object of which nothing is described, and `null` where something is required.
async fn odd_objects(sandbox: &Sandbox, client: &Client) -> Done {
    use videosdk_sip::badges::{BadgeKind, BadgeLoop, BadgePart, NewBadge};
    use videosdk_sip::folders::FolderPart;
    let folder = client.folders().create("n").part(FolderPart::new()).send().await?;
    assert_eq!(last(sandbox).1, json!({ "name": "n", "part": {} }));
    assert!(folder.part.is_some());
    let end: BadgeLoop = serde_json::from_value(json!({ "inner": null }))?;
    assert!(serde_json::from_value::<BadgeLoop>(json!({})).is_err(), "required, and may be null");
    let part = || BadgePart::new("x");
    let new = NewBadge::new("n", BadgeKind::A, "i", [part()], [("k", part())], part(), true, end);
    let badge = client.badges().create_from(new.sec("canary-4e2b")).send().await?;
    let mut sent = last(sandbox).1;
    let same: NewBadge = serde_json::from_value(sent.clone())?;
    assert_eq!(serde_json::to_value(same)?, sent);
    assert_eq!(sent["self"], json!({ "inner": null }));
    sent["en"] = Value::Null;
    assert_eq!(serde_json::to_value(serde_json::from_value::<NewBadge>(sent.clone())?)?["en"], Value::Null);
    sent.as_object_mut().ok_or("no object")?.remove("en");
    assert!(serde_json::from_value::<NewBadge>(sent).is_err(), "not there at all");
    // What was cleared is not shown, as was asked for.
    let edited = client.badges().edit(&badge.id, |it| it.clear_en()).send().await?;
    assert_eq!(last(sandbox).1, json!({ "en": null }));
    assert!(edited.unexpected().is_empty(), "{}", edited.unexpected());
    Ok(())
}

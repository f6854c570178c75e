//! Uses resources that exist only in the description beside this file, through
//! the public API and against the sandbox. `.ci/growth` builds and runs it.

use serde_json::json;
use videosdk_sip::lockers::{Locker, LockerId};
use videosdk_sip::parcels::{
    Confirm, NewParcel, Parcel, ParcelBook, ParcelDraft, ParcelId, ParcelState, ParcelUpdate,
};
use videosdk_sip::sandbox::{OmittedFields, Reply, Sandbox};

const CODE: &str = "canary-7d1a";

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    for rule in [OmittedFields::Unchanged, OmittedFields::Reset] {
        let sandbox = Sandbox::builder().omitted_fields(rule).start()?;
        parcels(&sandbox).await?;
        applied(&sandbox).await?;
        lockers(&sandbox).await?;
    }
    println!("new resources reach users");
    Ok(())
}

async fn parcels(sandbox: &Sandbox) -> Result<(), Box<dyn std::error::Error>> {
    let client = sandbox.client().build()?;
    let parcels = client.parcels();

    // Created: required fields, an enum in capitals, objects in a list, a secret.
    let created = parcels
        .create("Vinyl", "heavy")
        .state(ParcelState::UsEast)
        .books([ParcelBook::new("Dune").pages(412)])
        .lock("porter", CODE)
        .category("record")
        .note("ring twice")
        .tracked(true)
        .tags(["old"])
        .send()
        .await?;
    let id: ParcelId = created.parcel_id.clone();
    let requests = sandbox.requests();
    let sent = requests.last().and_then(|it| it.json()).ok_or("no body")?;
    assert_eq!(sent["state"], "US-East", "sent as described");
    assert_eq!(sent["type"], "record");
    assert_eq!(sent["lock"], json!({ "user": "porter", "accessCode": CODE }));
    assert_eq!(sent["books"], json!([{ "title": "Dune", "pages": 412 }]));
    assert_eq!(created.state, Some(ParcelState::UsEast));
    assert_eq!(created.category.as_deref(), Some("record"));
    assert!(!format!("{created:?}{:?}", requests.last()).contains(CODE), "redacted");
    let same = parcels.create_from(NewParcel::new("a", "b").lock("u", CODE));
    assert!(!format!("{same:?}{}", same.dry_run()?).contains(CODE), "redacted");
    assert_eq!(ParcelState::from("INTRANSIT"), ParcelState::InTransit);
    assert_eq!(ParcelState::Err.to_string(), "err");

    // Found, listed, paged; enum, list and header as parameters.
    let found = parcels.find_by_name("Vinyl").await?.ok_or("not found")?;
    assert_eq!(found.parcel_id, id);
    for number in 0..5 {
        parcels.create(format!("Box {number}"), "light").tags(["box"]).send().await?;
    }
    let all: Vec<Parcel> = parcels.list().per_page(2).all().await?;
    assert_eq!(all.len(), 7, "the sample, one, and five");
    let in_transit = parcels.list().state(ParcelState::UsEast).all().await?;
    assert_eq!(in_transit.len(), 1);
    let prepared = parcels.list().ids([&id]).x_trace("t-1").dry_run()?;
    assert!(prepared.url.contains("parcelId="), "{prepared}");
    assert!(prepared.headers.iter().any(|(name, value)| name == "x-trace" && value == "t-1"));

    // Edited: what is required and what may be reset is restated.
    let edit = |draft: ParcelDraft| draft.add_tag("new").name("Records");
    let plan = parcels.edit(&id, edit).plan().await?;
    assert!(plan.diff().has("tags") && plan.diff().has("name"), "{}", plan.diff());
    let edited = plan.send().await?;
    let sent = sandbox.requests().last().and_then(|it| it.json()).ok_or("no body")?;
    assert_eq!(sent["label"], "heavy", "required of every update");
    assert_eq!(sent["tracked"], true, "may be reset");
    assert!(edited.unexpected().is_empty(), "{}", edited.unexpected());
    assert_eq!(edited.after().tags.as_deref(), Some(&["old".to_owned(), "new".to_owned()][..]));
    let books = [ParcelBook::new("Emma")];
    let edited = parcels.edit(&id, |it| it.books(books)).send().await?;
    assert!(edited.diff().has("contents"), "read back under another name: {}", edited.diff());
    let cleared = parcels.edit(&id, |it| it.clear_note()).send().await?;
    let sent = sandbox.requests().last().and_then(|it| it.json()).ok_or("no body")?;
    assert_eq!(sent.get("note"), Some(&json!(null)), "sent as null");
    assert_eq!(cleared.after().note, None);
    assert!(ParcelUpdate::new().check().is_err(), "empty");
    assert!(parcels.update(&id, "x").lock("u", "••••••••").dry_run().is_err(), "a mask");

    // Actions: the identifier in the body, or in the middle of the path.
    let held = parcels.hold(&id).days(3).send().await?;
    assert_eq!(held.parcel_id, id, "inside `data`");
    let opened = parcels.open(&id).send().await?;
    assert_eq!(opened.parcel_id, id);

    // Faults, and batches.
    sandbox.reply_next_to("updateParcel", Reply::status(500));
    let failed = parcels.update(&id, "y").with_retry(videosdk_sip::RetryPolicy::never()).send().await;
    assert!(failed.is_err_and(|it| it.may_have_been_applied()));
    let ids: Vec<ParcelId> = all.iter().map(|it| it.parcel_id.clone()).collect();
    let edits = ids.iter().map(|id| parcels.edit(id, |it| it.add_tag("all")));
    let mut batch = parcels.batch(edits).with_concurrency(3);
    while let Some(item) = batch.next().await {
        item.result?;
    }
    assert_eq!(batch.report().to_string(), "7 done, 0 not done, 0 unknown");

    // By name, without a type.
    let named = client.operation("updateParcel")?.about(id.as_ref());
    let named = named.body(json!({ "label": "light" })).add("tags", "named");
    let edited = named.edit_plan().await?.send().await?;
    assert_eq!(edited.after["label"], "light");
    assert!(edited.after["tags"].as_array().is_some_and(|it| it.contains(&json!("named"))));
    let delete = client.operation("deleteParcel")?.about(id.as_ref());
    assert!(delete.dry_run().is_err(), "not confirmed");

    // Deleted: a success without a body, after a confirmation.
    parcels.delete(&id, Confirm::CannotBeUndone).send().await?;
    assert!(parcels.get(&id).send().await.is_err_and(|it| it.is_not_found()));
    Ok(())
}

async fn applied(sandbox: &Sandbox) -> Result<(), Box<dyn std::error::Error>> {
    let parcels = sandbox.client().build()?.parcels();
    let wanted = |label: &str, category: &str| {
        let books = [ParcelBook::new("Emma")];
        [NewParcel::new("Novels", label).category(category).books(books).lock("porter", CODE)]
    };
    let report = parcels.apply(wanted("heavy", "book")).send().await?;
    assert_eq!(report.to_string(), "1 created, 0 changed, 0 deleted");
    // What is read back under another name, and a code that is masked, differ not.
    assert!(parcels.apply(wanted("heavy", "book")).plan().await?.is_empty());
    let plan = parcels.apply(wanted("light", "book")).plan().await?;
    assert!(plan.to_string().contains("    label: \"heavy\" → \"light\"\n"), "{plan}");
    assert!(plan.send().await?.is_done());
    let fixed = parcels.apply(wanted("light", "record")).plan().await;
    assert!(fixed.is_err_and(|it| it.to_string().contains("`type` of parcel \"Novels\"")));
    let plan = parcels.apply(wanted("light", "book")).deleting_unlisted().plan().await?;
    let others = plan.to_delete().len();
    assert!(others > 0);
    assert!(plan.confirm_deletions(others).send().await?.is_done());
    assert_eq!(parcels.list().all().await?.len(), 1);
    Ok(())
}

async fn lockers(sandbox: &Sandbox) -> Result<(), Box<dyn std::error::Error>> {
    let lockers = sandbox.client().build()?.lockers();
    // The identifier lies inside another object, and has a `+`.
    let locker: Locker = lockers.get("+47-1").send().await?;
    assert_eq!(locker.place.locker_id, LockerId::from("+47-1"));
    let path = sandbox.requests().last().map(|it| it.path().to_owned());
    assert_eq!(path.as_deref(), Some("/v2/lockers/%2B47-1"));
    let all = lockers.list("Oslo").all().await?;
    assert_eq!(LockerId::from(&all[0]), locker.place.locker_id);
    Ok(())
}

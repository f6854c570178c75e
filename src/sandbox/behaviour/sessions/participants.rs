//! Who is in a session, and who was.

use serde_json::{Map, Value, json};

use super::{note, of_room};
use crate::sandbox::behaviour::{Incoming, Outcome, now};
use crate::sandbox::reply::Reply;
use crate::sandbox::store::Store;

const PARTICIPANT: &str = "SessionParticipant";

pub(super) fn enter(store: &mut Store, session: &str, participant: &str) {
    let row = Map::from_iter([
        ("participantId".to_owned(), json!(participant)),
        ("name".to_owned(), json!(participant)),
        ("timelog".to_owned(), json!([{ "start": now(), "end": null }])),
    ]);
    if let Some(participants) = store.find(PARTICIPANT) {
        participants.create(row, vec![("sessionId", session.to_owned())]);
    }
}

pub(in crate::sandbox::behaviour) fn remove(call: &mut Incoming<'_>) -> Outcome {
    let room = call.text("roomId").unwrap_or_default();
    let session = call.text("sessionId").or_else(|| of_room(call.store, &room)).unwrap_or_default();
    if !leave(call.store, &session, call.text("participantId").as_deref()) {
        return Err(Reply::error(404, "Participant not found"));
    }
    note(call.store, &session, None);
    Ok(Some(Reply::status(200)))
}

/// Those who are in a session now, on one page.
pub(in crate::sandbox::behaviour) fn active(call: &mut Incoming<'_>) -> Outcome {
    let session = call.parent("sessionId").unwrap_or_default();
    let mut active = of_session(call.store, &session);
    active.retain(is_there);
    let count = active.len();
    Ok(Some(Reply::status(200).json(json!({
        "pageInfo": { "currentPage": 1, "perPage": count.max(1), "lastPage": 1, "total": count },
        "data": { "id": session, "participants": active },
    }))))
}

pub(super) fn of_session(store: &mut Store, session: &str) -> Vec<Map<String, Value>> {
    let parents = [("sessionId", session.to_owned())];
    store.find(PARTICIPANT).map(|it| it.all(&parents).cloned().collect()).unwrap_or_default()
}

fn is_there(participant: &Map<String, Value>) -> bool {
    let last = participant.get("timelog").and_then(Value::as_array).and_then(|it| it.last());
    last.is_some_and(|it| it["end"].is_null())
}

/// One participant of a session leaves, or all do. Whether somebody did.
pub(super) fn leave(store: &mut Store, session: &str, only: Option<&str>) -> bool {
    let there = of_session(store, session).into_iter().filter(is_there);
    let ids = there.filter_map(|it| it.get("participantId")?.as_str().map(str::to_owned));
    let ids: Vec<_> = ids.filter(|id| only.is_none_or(|only| only == id)).collect();
    let Some(all) = store.find(PARTICIPANT) else { return false };
    for id in &ids {
        all.change("participantId", id, |it| {
            let last = it.get_mut("timelog").and_then(|it| it.as_array_mut()?.last_mut());
            last.into_iter().for_each(|it| it["end"] = json!(now()));
        });
    }
    !ids.is_empty()
}

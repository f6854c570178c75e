//! Sessions: a call begins one in its room, and they end.

use serde_json::{Map, Value, json};

use super::super::reply::Reply;
use super::super::store::Store;
use super::{Incoming, Outcome, now, recordings};

const SESSION: &str = "Session";
const PARTICIPANT: &str = "SessionParticipant";

/// The session of a room, a new one if there is none, with one participant more.
pub(super) fn join(store: &mut Store, room: &str, participant: &str) -> Option<String> {
    let session = recordings::session(store, room).or_else(|| {
        let sessions = store.find(SESSION)?;
        let id = sessions.next_id();
        let start = json!({ "id": id, "roomId": room, "start": now(), "end": null });
        sessions.insert(start);
        Some(id)
    })?;
    let row = json!({
        "participantId": participant,
        "name": participant,
        "timelog": [{ "start": now(), "end": null }],
    });
    let row = row.as_object().cloned().unwrap_or_default();
    store.find(PARTICIPANT)?.create(row, vec![("sessionId", session.clone())]);
    note(store, &session, None);
    Some(session)
}

pub(in super::super) fn end(call: &mut Incoming<'_>) -> Outcome {
    let (room, given) = (call.text("roomId").unwrap_or_default(), call.text("sessionId"));
    let session = recordings::session(call.store, &room)
        .filter(|it| given.as_ref().is_none_or(|own| own == it));
    let ignored = given.filter(|_| call.body.get("ignoreClosed") == Some(&json!(true)));
    let session = session.or(ignored).unwrap_or_default();
    over(call.store, &session);
    let ended = call.collection(SESSION).and_then(|it| it.get("id", &session)).cloned();
    let ended = ended.ok_or_else(|| Reply::error(404, "Session not found"))?;
    Ok(Some(Reply::status(200).json(Value::Object(ended))))
}

/// A session ends: everybody leaves, and what was recorded is there.
pub(super) fn over(store: &mut Store, session: &str) {
    leave(store, session, None);
    note(store, session, Some(now()));
    let room = store.find(SESSION).and_then(|it| it.get("id", session)?.get("roomId")).cloned();
    recordings::finish(store, room.as_ref().and_then(Value::as_str).unwrap_or_default());
}

pub(in super::super) fn remove(call: &mut Incoming<'_>) -> Outcome {
    let room = call.text("roomId").unwrap_or_default();
    let session = call
        .text("sessionId")
        .or_else(|| recordings::session(call.store, &room))
        .unwrap_or_default();
    if !leave(call.store, &session, call.text("participantId").as_deref()) {
        return Err(Reply::error(404, "Participant not found"));
    }
    note(call.store, &session, None);
    Ok(Some(Reply::status(200)))
}

/// Those who are in a session now, on one page.
pub(in super::super) fn active(call: &mut Incoming<'_>) -> Outcome {
    let session = call.parent("sessionId").unwrap_or_default();
    let mut active = participants(call.store, &session);
    active.retain(is_there);
    let count = active.len();
    Ok(Some(Reply::status(200).json(json!({
        "pageInfo": { "currentPage": 1, "perPage": count.max(1), "lastPage": 1, "total": count },
        "data": { "id": session, "participants": active },
    }))))
}

fn participants(store: &mut Store, session: &str) -> Vec<Map<String, Value>> {
    let parents = [("sessionId", session.to_owned())];
    store.find(PARTICIPANT).map(|it| it.all(&parents).cloned().collect()).unwrap_or_default()
}

fn is_there(participant: &Map<String, Value>) -> bool {
    let last = participant.get("timelog").and_then(Value::as_array).and_then(|it| it.last());
    last.is_some_and(|it| it["end"].is_null())
}

/// One participant of a session leaves, or all do. Whether somebody did.
fn leave(store: &mut Store, session: &str, only: Option<&str>) -> bool {
    let there = participants(store, session).into_iter().filter(is_there);
    let ids = there.filter_map(|it| it.get("participantId")?.as_str().map(str::to_owned));
    let ids: Vec<_> = ids.filter(|id| only.is_none_or(|only| only == id)).collect();
    for id in &ids {
        store.find(PARTICIPANT).map(|it| {
            it.change("participantId", id, |it| {
                if let Some(last) =
                    it.get_mut("timelog").and_then(|it| it.as_array_mut()?.last_mut())
                {
                    last["end"] = json!(now());
                }
            })
        });
    }
    !ids.is_empty()
}

/// Notes on a session who was in it, and when it ended, unless it has already.
fn note(store: &mut Store, session: &str, end: Option<String>) {
    let participants = participants(store, session);
    let Some(sessions) = store.find(SESSION) else { return };
    sessions.change("id", session, |it| {
        if it.get("end").is_none_or(Value::is_null) {
            it.insert("participants".to_owned(), json!(participants));
            it.insert("status".to_owned(), json!(if end.is_some() { "ended" } else { "ongoing" }));
            it.insert("end".to_owned(), json!(end));
        }
    });
}

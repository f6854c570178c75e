//! Sessions: a call begins one in its room, and they end.

mod participants;

use serde_json::{Value, json};

use super::{Incoming, Outcome, now, recordings};
use crate::sandbox::reply::Reply;
use crate::sandbox::store::Store;
pub(super) use participants::{active, remove};
use participants::{enter, leave, of_session};

const SESSION: &str = "Session";

/// The session of a room, a new one if there is none, with one participant more.
pub(super) fn join(store: &mut Store, room: &str, participant: &str) -> Option<String> {
    let session = of_room(store, room).or_else(|| {
        let sessions = store.find(SESSION)?;
        let id = sessions.next_id();
        let start = json!({ "id": id, "roomId": room, "start": now(), "end": null });
        sessions.insert(start);
        Some(id)
    })?;
    enter(store, &session, participant);
    note(store, &session, None);
    Some(session)
}

/// The session that a room has now.
pub(super) fn of_room(store: &mut Store, room: &str) -> Option<String> {
    let found = store.find(SESSION)?.all(&[]).find(|it| {
        it.get("roomId") == Some(&json!(room)) && it.get("end").is_none_or(Value::is_null)
    })?;
    found.get("id")?.as_str().map(str::to_owned)
}

pub(super) fn end(call: &mut Incoming<'_>) -> Outcome {
    let (room, given) = (call.text("roomId").unwrap_or_default(), call.text("sessionId"));
    let session =
        of_room(call.store, &room).filter(|it| given.as_ref().is_none_or(|own| own == it));
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

/// Notes on a session who was in it, and when it ended, unless it has already.
fn note(store: &mut Store, session: &str, end: Option<String>) {
    let participants = of_session(store, session);
    let Some(sessions) = store.find(SESSION) else { return };
    sessions.change("id", session, |it| {
        if it.get("end").is_none_or(Value::is_null) {
            it.insert("participants".to_owned(), json!(participants));
            it.insert("status".to_owned(), json!(if end.is_some() { "ended" } else { "ongoing" }));
            it.insert("end".to_owned(), json!(end));
        }
    });
}

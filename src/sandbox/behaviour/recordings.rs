//! Recordings: begun in a room, ended there, and with a file from then on.

use serde_json::{Value, json};

use super::super::reply::Reply;
use super::super::store::Store;
use super::{Incoming, Outcome, now, refused};

const RECORDING: &str = "Recording";

pub(in super::super) fn start(call: &mut Incoming<'_>) -> Outcome {
    let room = call.text("roomId").unwrap_or_default();
    if running(call.store, &room).is_some() {
        return refused("The room is being recorded already");
    }
    let Some(session) = session(call.store, &room) else {
        return refused("Nobody is in the room");
    };
    begin(call.store, &room, &session);
    said("Recording started successfully")
}

pub(in super::super) fn stop(call: &mut Incoming<'_>) -> Outcome {
    let room = call.text("roomId").unwrap_or_default();
    match finish(call.store, &room) {
        true => said("Recording ended successfully"),
        false => refused("The room is not being recorded"),
    }
}

/// A new recording of a room, and of the session in it.
pub(super) fn begin(store: &mut Store, room: &str, session: &str) {
    let Some(recordings) = store.find(RECORDING) else { return };
    let (id, start) = (recordings.next_id(), now());
    recordings.insert(json!({
        "id": id,
        "roomId": room,
        "sessionId": session,
        "start": start,
        "end": null,
        "createdAt": start,
        "updatedAt": start,
    }));
}

/// The recording of a room ends, if there is one. Its file is there.
pub(super) fn finish(store: &mut Store, room: &str) -> bool {
    let Some(id) = running(store, room) else { return false };
    let path = format!("uploads/videos/{id}.mp4");
    let file = json!({
        "id": format!("file_{id}"),
        "fileUrl": format!("https://cdn.videosdk.live/{path}"),
        "filePath": path,
    });
    store.find(RECORDING).is_some_and(|recordings| {
        recordings.change("id", &id, |recording| {
            recording.insert("end".to_owned(), json!(now()));
            recording.insert("updatedAt".to_owned(), json!(now()));
            recording.insert("fileId".to_owned(), file["id"].clone());
            recording.insert("file".to_owned(), file);
        })
    })
}

/// The recording of a room that has not ended.
fn running(store: &mut Store, room: &str) -> Option<String> {
    let mut all = store.find(RECORDING)?.all(&[]);
    let found = all
        .find(|it| it.get("roomId") == Some(&json!(room)) && it.get("end") == Some(&Value::Null))?;
    found.get("id").and_then(Value::as_str).map(str::to_owned)
}

/// The session that a room has now: it is what is recorded.
pub(super) fn session(store: &mut Store, room: &str) -> Option<String> {
    let found = store.find("Session")?.all(&[]).find(|it| {
        it.get("roomId") == Some(&json!(room)) && it.get("end").is_none_or(Value::is_null)
    })?;
    found.get("id")?.as_str().map(str::to_owned)
}

fn said(text: &str) -> Outcome {
    Ok(Some(Reply::status(200).json(json!(text))))
}

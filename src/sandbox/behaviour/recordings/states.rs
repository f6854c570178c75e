//! Recordings that go on, and those that have ended.

use serde_json::{Value, json};

use crate::sandbox::behaviour::now;
use crate::sandbox::store::Store;

const RECORDING: &str = "Recording";

/// A new recording of a room, and of the session in it.
pub(in crate::sandbox::behaviour) fn begin(store: &mut Store, room: &str, session: &str) {
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
pub(in crate::sandbox::behaviour) fn finish(store: &mut Store, room: &str) -> bool {
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
pub(super) fn running(store: &mut Store, room: &str) -> Option<String> {
    let mut all = store.find(RECORDING)?.all(&[]);
    let found = all
        .find(|it| it.get("roomId") == Some(&json!(room)) && it.get("end") == Some(&Value::Null))?;
    found.get("id").and_then(Value::as_str).map(str::to_owned)
}

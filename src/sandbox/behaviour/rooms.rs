//! Rooms: found under their own name, closed, and told apart from none.

use serde_json::{Value, json};

use super::{Incoming, Outcome, created, refused};
use crate::sandbox::reply::Reply;

const ROOM: &str = "Room";

pub(in crate::sandbox) fn create(call: &mut Incoming<'_>) -> Outcome {
    // One that is empty is none.
    if call.text("customRoomId").is_some_and(|it| it.is_empty()) {
        call.body.remove("customRoomId");
    }
    if let Some(name) = call.text("customRoomId")
        && let Some(rooms) = call.collection(ROOM)
        && let Some(room) = rooms.get("customRoomId", &name)
    {
        return Ok(Some(Reply::status(200).json(Value::Object(room.clone()))));
    }
    // The vendor's crate reads no room without it.
    let number = call.collection(ROOM).map(|it| it.all(&[]).count()).unwrap_or_default();
    call.body.insert("id".to_owned(), json!(format!("{number:024x}")));
    call.body.insert("disabled".to_owned(), json!(false));
    created(call.body);
    Ok(None)
}

pub(in crate::sandbox) fn validate(call: &mut Incoming<'_>) -> Outcome {
    if call.stored(ROOM).is_some() { Ok(None) } else { refused("Room not found.") }
}

pub(in crate::sandbox) fn deactivate(call: &mut Incoming<'_>) -> Outcome {
    let id = call.id.unwrap_or_default().to_owned();
    let Some(rooms) = call.collection(ROOM) else { return Ok(None) };
    if rooms.get("customRoomId", &id).is_some_and(|it| it.get("roomId") != Some(&json!(id))) {
        return Err(Reply::error(402, "Room not found."));
    }
    call.change(ROOM, |room| drop(room.insert("disabled".to_owned(), json!(true))));
    Ok(None)
}

//! Rooms: found under their own name, closed, and told apart from none.

use serde_json::{Value, json};

use super::super::reply::Reply;
use super::{Incoming, Outcome, created, refused};

const ROOM: &str = "Room";

pub(in super::super) fn create(call: &mut Incoming<'_>) -> Outcome {
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

pub(in super::super) fn validate(call: &mut Incoming<'_>) -> Outcome {
    let id = call.id.unwrap_or_default().to_owned();
    match call.collection(ROOM).is_some_and(|it| it.get("roomId", &id).is_some()) {
        true => Ok(None),
        false => refused("Room not found."),
    }
}

pub(in super::super) fn deactivate(call: &mut Incoming<'_>) -> Outcome {
    let id = call.id.unwrap_or_default().to_owned();
    let Some(rooms) = call.collection(ROOM) else { return Ok(None) };
    if rooms.get("customRoomId", &id).is_some_and(|it| it.get("roomId") != Some(&json!(id))) {
        return Err(Reply::error(402, "Room not found."));
    }
    rooms.change("roomId", &id, |room| {
        room.insert("disabled".to_owned(), json!(true));
    });
    Ok(None)
}

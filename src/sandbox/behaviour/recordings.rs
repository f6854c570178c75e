//! Recordings: begun in a room, ended there, and with a file from then on.

mod states;

use serde_json::json;

use super::sessions::of_room;
use super::{Incoming, Outcome, refused};
use crate::sandbox::reply::Reply;
use states::running;
pub(super) use states::{begin, finish};

pub(super) fn start(call: &mut Incoming<'_>) -> Outcome {
    let room = call.text("roomId").unwrap_or_default();
    if running(call.store, &room).is_some() {
        return refused("The room is being recorded already");
    }
    let Some(session) = of_room(call.store, &room) else {
        return refused("Nobody is in the room");
    };
    begin(call.store, &room, &session);
    said("Recording started successfully")
}

pub(super) fn stop(call: &mut Incoming<'_>) -> Outcome {
    let room = call.text("roomId").unwrap_or_default();
    match finish(call.store, &room) {
        true => said("Recording ended successfully"),
        false => refused("The room is not being recorded"),
    }
}

fn said(text: &str) -> Outcome {
    Ok(Some(Reply::status(200).json(json!(text))))
}

//! Sessions and recordings, against the sandbox: what is left of a call.

use serde_json::json;
use videosdk_sip::recordings::{Recording, RecordingConfig, RecordingMode, RecordingQuality};
use videosdk_sip::sandbox::{Reply, Sandbox};
use videosdk_sip::sessions::{Session, SessionParticipant, SessionStatus};
use videosdk_sip::{Client, ErrorKind};

fn start() -> (Sandbox, Client) {
    let sandbox = Sandbox::start();
    let client = sandbox.client().build().expect("a client");
    (sandbox, client)
}

#[tokio::test]
async fn from_a_call_to_the_file_of_its_recording() {
    let (_sandbox, client) = start();
    let (calls, recordings) = (client.calls(), client.recordings());
    let call = calls
        .create("+14155550100")
        .routing_rule_id("rr_abc123")
        .room_id("support-room")
        .record_audio(true)
        .send()
        .await
        .expect("a call");
    let session = call.session_id.expect("a session");

    // It runs: no end, no file.
    let of_session = recordings.list().session_id(&session);
    let all = of_session.clone().all().await.expect("a list");
    let [running] = &all[..] else { panic!("{all:?}") };
    assert_eq!(running.room_id.as_ref().map(AsRef::as_ref), Some("support-room"));
    assert!(running.file.is_none() && running.end.is_none() && running.start.is_some());

    calls.end(&call.id).send().await.expect("over");
    let recording = recordings.get(&running.id).send().await.expect("a recording");
    let file = recording.file.as_ref().expect("a file");
    let address = file.file_url.as_deref().expect("an address");
    assert!(address.starts_with("https://cdn.videosdk.live/"), "{address}");
    assert!(recording.end.is_some());
    // A program passes it on, so it is as easy to read as any other text.
    assert!(format!("{recording:?}").contains(address));

    recordings.delete(&recording.id).send().await.expect("deleted");
    assert!(recordings.get(&recording.id).send().await.unwrap_err().is_not_found());
    assert_eq!(of_session.all().await.expect("a list"), []);
    assert!(recordings.delete(&recording.id).send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn who_was_in_a_session_and_its_end() {
    let (_sandbox, client) = start();
    let sessions = client.sessions();
    let call = |to: &str| {
        let call = client.calls().create(to).routing_rule_id("rr_abc123");
        call.room_id("support-room").send()
    };
    let (first, second) = (call("+14155550100").await, call("+14155550101").await);
    let (first, second) = (first.expect("a call"), second.expect("a call"));
    let id = first.session_id.clone().expect("a session");
    assert_eq!(second.session_id.as_ref(), Some(&id), "the same room, the same session");

    let page = sessions.list_participants(&id).per_page(1).send().await.expect("a page");
    assert_eq!((page.participants.len(), page.session_id.as_ref()), (1, Some(&id)));
    let position = page.page_info.expect("a position");
    assert_eq!((position.last_page, position.total), (Some(2), Some(2)));
    let all = sessions.list_participants(&id).per_page(1).all().await.expect("all");
    assert_eq!(all.len(), 2);

    let gone: &SessionParticipant = &all[0];
    sessions.remove_participant(&gone.id).session_id(&id).send().await.expect("removed");
    let there = sessions.list_active_participants(&id).all().await.expect("those who are there");
    assert_eq!(there.iter().map(|it| &it.id).collect::<Vec<_>>(), [&all[1].id]);
    let gone = sessions.get_participant(&id, &gone.id).send().await.expect("a participant");
    assert!(gone.timelog.expect("times")[0].end.is_some());
    let again = sessions.remove_participant(&gone.id).session_id(&id).send().await;
    assert!(again.unwrap_err().is_not_found());

    let session = sessions.get(&id).send().await.expect("a session");
    assert_eq!(session.status, Some(SessionStatus::Ongoing));
    assert_eq!(session.participants.expect("participants").len(), 2);
    let ended: Session = sessions.end("support-room").send().await.expect("ended");
    assert_eq!((&ended.id, ended.status), (&id, Some(SessionStatus::Ended)));
    let watched = sessions.watch(&id).until_final().await.expect("a final state");
    assert!(watched.end.is_some());
    let list = sessions.list().room_id("support-room").status(SessionStatus::Ended);
    assert_eq!(list.all().await.expect("a list").len(), 1);
    // The room has none any more.
    let error = sessions.end("support-room").send().await.unwrap_err();
    assert!(error.is_not_found() && !error.may_have_been_applied(), "{error}");
    let over = sessions.end("support-room").session_id(&id).ignore_closed(true).send().await;
    assert_eq!(over.expect("no error").id, id);
    assert!(sessions.list_participants("none").send().await.unwrap_err().is_not_found());
}

#[tokio::test]
async fn a_room_is_recorded_while_somebody_is_in_it() {
    let (sandbox, client) = start();
    let recordings = client.recordings();
    let error = recordings.start("support-room").send().await.unwrap_err();
    assert!(error.to_string().contains("Nobody is in the room"), "{error}");
    let room = json!({ "id": "s-1", "roomId": "support-room", "status": "ongoing" });
    sandbox.insert::<Session>(room);
    let config =
        RecordingConfig::default().mode(RecordingMode::Audio).quality(RecordingQuality::High);
    let address = "https://storage.example.com/call.mp4?X-Amz-Signature=s3cr3t";
    let start = recordings.start("support-room").config(config).pre_signed_url(address);
    // Whoever has it can write there.
    assert!(!format!("{start:?}").contains("s3cr3t"));
    assert!(!start.dry_run().expect("a request").to_string().contains("s3cr3t"));
    start.send().await.expect("started");
    assert!(recordings.start("support-room").send().await.is_err());
    recordings.stop("support-room").send().await.expect("stopped");
    assert!(recordings.stop("support-room").send().await.is_err());
    let all = recordings.list().room_id("support-room").all().await.expect("a list");
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].session_id.as_ref().map(AsRef::as_ref), Some("s-1"));
}

/// A second recording would be paid for as well.
#[tokio::test]
async fn a_start_that_may_have_been_applied_is_not_repeated() {
    let (sandbox, client) = start();
    sandbox.insert::<Session>(json!({ "id": "s-1", "roomId": "r" }));
    sandbox.reply_next(Reply::regular().with_status(502).body(""));
    let error = client.recordings().start("r").send().await.unwrap_err();
    assert!(error.may_have_been_applied() && error.attempts() == 1, "{error}");
}

/// Start, stop and delete say no more than their status, whatever they say.
#[tokio::test]
async fn confirmations_are_a_text_or_an_object() {
    let (sandbox, client) = start();
    for body in [
        json!("Recording ended successfully"),
        json!({ "message": "Recording ended successfully" }),
        json!({ "recordingId": "r", "sessionId": "s" }),
        json!(null),
    ] {
        sandbox.reply_next(Reply::status(200).json(body));
        client.recordings().stop("r").send().await.expect("stopped");
    }
    sandbox.reply_next(Reply::status(200).json(json!({ "success": false, "message": "none" })));
    assert_eq!(client.recordings().stop("r").send().await.unwrap_err().kind(), ErrorKind::Decode);
    sandbox.reply_next(Reply::status(200).body("<html>"));
    assert!(client.recordings().stop("r").send().await.is_err());
}

#[test]
fn recordings_of_any_shape_are_read() {
    let read = |body| serde_json::from_value::<Recording>(body);
    let recording = read(json!({
        "id": "61d6e834e1326304a9e73dac",
        "userId": "5f7edbb14c938bcd42944527",
        "roomId": "abc-xyzw-lmno",
        "sessionId": "61d6e823783d6b03a026ac05",
        "file": {
            "meta": {
                "resolution": { "width": 1920, "height": 1080 },
                "format": "mov,mp4,m4a,3gp,3g2,mj2",
                "duration": 55.055
            },
            "size": 17_023_255,
            "type": "video",
            "userStorage": null,
            "ratio": { "1080": 309_204.52 },
            "fileUrl": "https://cdn.videosdk.live/uploads/videos/61d6e871d1617e097b41699b.mp4",
            "id": "61d6e871d1617e097b41699b"
        }
    }));
    let file = recording.expect("the sample of the reference page").file.expect("a file");
    let meta = file.meta.expect("a meta");
    assert_eq!(meta.duration, Some(55.055));
    assert_eq!(meta.resolution.and_then(|it| it.width), Some(1920));
    assert!(file.extra.contains_key("ratio"));

    for file in [json!(null), json!({}), json!({ "fileUrl": null, "meta": null })] {
        let body =
            json!({ "_id": "r", "roomId": null, "end": null, "webhook": null, "file": file });
        let recording = read(body).expect("a recording");
        assert_eq!(recording.id.as_ref(), "r");
        assert!(recording.file.is_none_or(|it| it.file_url.is_none()));
    }
    // What does not fit is kept, and spoils nothing.
    let odd = read(json!({ "id": "r", "file": "a.mp4", "links": [] })).expect("a recording");
    assert!(odd.file.is_none() && odd.extra.contains_key("file"));
    assert!(read(json!({ "roomId": "abcd" })).is_err());
}

/// The reference pages show `data` as the session, and as a list with it.
#[tokio::test]
async fn participants_in_a_session_or_in_a_list_of_one() {
    let (sandbox, client) = start();
    let list = || client.sessions().list_participants("s").send();
    let session = json!({
        "_id": "s",
        "roomId": "r10p-2qz8-si67",
        "participants": [{
            "participantId": "iqpq5uen",
            "events": { "mic": [] },
            "timelog": [{ "start": "2023-07-24T08:28:09.650Z", "end": null }],
        }],
    });
    let position = json!({ "currentPage": 1, "perPage": 20, "lastPage": 3, "total": 41 });
    for data in [session.clone(), json!([session])] {
        sandbox.reply_next(Reply::status(200).json(json!({ "pageInfo": position, "data": data })));
        let page = list().await.expect("a page");
        assert_eq!(page.participants[0].id.as_ref(), "iqpq5uen");
        assert_eq!(page.session_id.as_ref().map(AsRef::as_ref), Some("s"));
        assert_eq!(page.page_info.and_then(|it| it.last_page), Some(3));
    }
    // Nobody is there.
    let nobody = json!({ "pageInfo": { "total": 0 }, "data": [] });
    sandbox.reply_next(Reply::status(200).json(nobody));
    assert_eq!(list().await.expect("a page").participants, []);
    // That a list is missing does not say that it is empty.
    for body in [json!({}), json!({ "data": { "id": "s" } }), json!({ "data": [1, 2] })] {
        sandbox.reply_next(Reply::status(200).json(body));
        assert_eq!(list().await.unwrap_err().kind(), ErrorKind::Decode);
    }
}

/// The vendor's SDKs know an older shape of what has ended.
#[test]
fn an_ended_session_of_an_older_shape_is_read() {
    let session: Session = serde_json::from_value(json!({
        "id": "61adc697a239e84d0aaa7e15",
        "meetingId": "25af-rsr2-lk92",
        "userMeetingId": "support",
        "start": "2021-12-06T08:15:19.121Z",
        "end": null,
        "participants": null,
    }))
    .expect("a session");
    assert_eq!(session.room_id.as_ref().map(AsRef::as_ref), Some("25af-rsr2-lk92"));
    assert_eq!(session.custom_room_id.as_ref().map(AsRef::as_ref), Some("support"));
    assert!(session.status.is_none() && session.participants.is_some_and(|it| it.is_empty()));
}

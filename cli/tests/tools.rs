//! The commands that the description does not have, on pipes.

#[path = "support/cli.rs"]
mod cli;

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::Command;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use cli::{BINARY, Running, bare, cli, eventually, run, run_with};
use serde_json::{Value, json};
use videosdk_sip::calls::{Call, CallStatus};
use videosdk_sip::sandbox::{OmittedFields, Reply, Sandbox, SignedEvent};

fn claims(token: &str) -> Value {
    let part = token.split('.').nth(1).unwrap();
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).unwrap()).unwrap()
}

#[test]
fn a_token_is_all_that_its_command_prints() {
    let sandbox = Sandbox::start();
    let ran = run(cli(&sandbox, &["token", "api", "--expires", "15m", "--claim", "team=7"]));
    assert_eq!(ran.err, "");
    let token = ran.done().trim_end().to_owned();
    assert_eq!(claims(&token)["roles"], json!(["crawler"]));
    assert_eq!(claims(&token)["team"], 7);
    let lifetime =
        claims(&token)["exp"].as_u64().unwrap() - claims(&token)["iat"].as_u64().unwrap();
    assert_eq!(lifetime, 15 * 60);

    // It works.
    let mut command = bare(&["raw", "GET", "/v2/sip/webhooks"]);
    command.env("VIDEOSDK_API_ENDPOINT", sandbox.base_url()).env("VIDEOSDK_AUTH_TOKEN", &token);
    assert!(run(command).json()["data"].is_array());
}

#[test]
fn a_participants_token_has_what_the_options_say() {
    let sandbox = Sandbox::start();
    let arguments = [
        "token",
        "participant",
        "--room",
        "abcd-efgh-ijkl",
        "--participant",
        "p1",
        "--grant",
        "ask,mod",
        "--expires",
        "30d",
        "--json",
    ];
    let said = run(cli(&sandbox, &arguments)).json();
    assert_eq!(said["expiresInSeconds"], 30 * 24 * 60 * 60);
    let claims = claims(said["token"].as_str().unwrap());
    assert_eq!(claims["roles"], json!(["rtc"]));
    assert_eq!(claims["permissions"], json!(["ask_join", "allow_mod"]));
    assert_eq!(
        (&claims["roomId"], &claims["participantId"]),
        (&json!("abcd-efgh-ijkl"), &json!("p1"))
    );
}

#[test]
fn a_token_cannot_be_signed_with_a_token() {
    let mut command = bare(&["token", "api"]);
    command.env("VIDEOSDK_AUTH_TOKEN", "canary-token");
    let said = run(command).failed(1);
    assert!(said.contains("VIDEOSDK_API_KEY and VIDEOSDK_SECRET"), "{said}");
    assert!(!said.contains("canary"), "{said}");
    let wrong = run(bare(&["token", "api", "--expires", "soon"])).failed(2);
    assert!(wrong.contains("90s, 15m, 12h or 30d"), "{wrong}");
}

#[test]
fn raw_sends_what_it_is_told() {
    let sandbox = Sandbox::start();
    let listed = run(cli(&sandbox, &["raw", "get", "/v2/sip/webhooks", "--query", "page=1"]));
    assert_eq!(listed.json()["data"].as_array().unwrap().len(), 1);

    let body = b"url: https://example.com/other\nevents: [call-started]\n";
    let command = cli(&sandbox, &["raw", "POST", "/v2/sip/webhooks", "-f", "-"]);
    assert!(run_with(command, body).json()["id"].is_string());
    let sent = sandbox.requests()[1].json().unwrap();
    assert_eq!(sent, json!({ "url": "https://example.com/other", "events": ["call-started"] }));

    let refused = run(cli(&sandbox, &["raw", "GET", "/v2/no/such/thing"])).failed(1);
    assert!(refused.contains("404"), "{refused}");
    let wrong = run(cli(&sandbox, &["raw", "POST", "/v2/x", "--body", "{"])).failed(2);
    assert!(wrong.contains("not JSON"), "{wrong}");
}

#[test]
fn raw_asks_before_it_deletes_and_a_dry_run_sends_nothing() {
    let sandbox = Sandbox::start();
    let path = "/v2/sip/webhooks/wh_123456789";
    let refused = run(cli(&sandbox, &["raw", "DELETE", path])).failed(2);
    assert!(refused.contains("--yes"), "{refused}");
    let body = r#"{"auth":{"username":"u","password":"canary-password"}}"#;
    let arguments = ["raw", "POST", "/v2/sip/outbound-gateways", "--dry-run", "--body", body];
    let shown = run(cli(&sandbox, &arguments)).done();
    assert!(shown.starts_with("POST ") && !shown.contains("canary"), "{shown}");
    let shown = run(cli(&sandbox, &[&arguments[..], &["--json"]].concat())).json();
    assert_eq!(shown["method"], "POST");
    assert_eq!(sandbox.requests().len(), 0);
    run(cli(&sandbox, &["raw", "DELETE", path, "--yes"])).done();
    assert_eq!(sandbox.requests().len(), 1);
}

#[test]
fn a_lost_answer_is_exit_code_3() {
    let sandbox = Sandbox::start();
    sandbox.reply_next(Reply::regular().then_close());
    let body = r#"{"url":"https://example.com/x","events":["call-started"]}"#;
    let arguments = ["raw", "POST", "/v2/sip/webhooks", "--json", "--body", body];
    let said = run(cli(&sandbox, &arguments)).failed(3);
    let said: Value = serde_json::from_str(&said).unwrap();
    assert_eq!(said["error"]["mayHaveBeenApplied"], true);
    assert_eq!(sandbox.requests().len(), 1, "it is not sent again");
}

#[test]
fn the_sandbox_prints_its_environment_and_stops_with_ctrl_c() {
    let mut running = Running::start(bare(&["sandbox", "--port", "0", "--rule", "reset"]));
    let exports: Vec<_> = (0..3).map(|_| running.line()).collect();
    let mut command = bare(&["raw", "GET", "/v2/sip/webhooks"]);
    for export in &exports {
        let (name, value) = export.strip_prefix("export ").unwrap().split_once('=').unwrap();
        command.env(name, value);
    }
    run(command).json();
    let ran = running.interrupt();
    assert_eq!(ran.code, Some(0), "{ran:?}");
}

#[test]
fn the_sandbox_runs_a_command_and_ends_as_it_does() {
    let mut command = bare(&["sandbox", "--", BINARY, "raw", "GET", "/v2/sip/webhooks"]);
    // It goes before what is set outside.
    command.env("VIDEOSDK_AUTH_TOKEN", "other").env("VIDEOSDK_API_ENDPOINT", "https://a.invalid");
    assert!(run(command).json()["data"].is_array());
    assert_eq!(run(bare(&["sandbox", "--", "sh", "-c", "exit 7"])).failed(7), "");
    let missing = run(bare(&["sandbox", "--", "no-such-program"])).failed(2);
    assert!(missing.contains("no-such-program"), "{missing}");
}

fn event(sandbox: &Sandbox) -> SignedEvent {
    sandbox.sign_event(&json!({
        "webhookType": "call-answered",
        "data": { "callId": "call_1", "status": "answered", "from": "+1415\u{1b}[31m" },
    }))
}

#[test]
fn an_event_is_verified_with_the_key_of_the_service_or_of_a_file() {
    let sandbox = Sandbox::start();
    let SignedEvent { body, signature, .. } = event(&sandbox);
    let arguments = ["webhook", "verify", "--signature", &signature];
    let said = run_with(cli(&sandbox, &arguments), &body).done();
    assert_eq!(said, "valid: call-answered callId=call_1 status=answered from=+1415\u{fffd}[31m\n");
    let said = run_with(cli(&sandbox, &[&arguments[..], &["--json"]].concat()), &body).json();
    assert_eq!(
        (&said["valid"], &said["event"]["data"]["callId"]),
        (&json!(true), &json!("call_1"))
    );

    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key.pem");
    std::fs::write(&key, sandbox.event_key()).unwrap();
    // Without credentials.
    let key = key.to_str().unwrap();
    let given = [&arguments[..], &["--public-key", key]].concat();
    run_with(bare(&given), &body).done();
    let changed = run_with(bare(&given), b"{}").failed(1);
    assert!(changed.contains("not one of this body"), "{changed}");
    let nothing = run_with(bare(&given), b"").failed(1);
    assert!(nothing.contains("empty"), "{nothing}");
}

/// What a server on this machine says to these bytes.
fn said_to(address: &str, bytes: &[u8]) -> String {
    let mut stream = TcpStream::connect(address).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(10))).unwrap();
    let _ = stream.write_all(bytes);
    let mut said = String::new();
    let _ = stream.read_to_string(&mut said);
    said.lines().next().unwrap_or_default().to_owned()
}

fn posted(path: &str, event: &SignedEvent) -> Vec<u8> {
    let head = format!(
        "POST {path} HTTP/1.1\r\nhost: x\r\nvideosdk-signature: {}\r\ncontent-length: {}\r\n\r\n",
        event.signature,
        event.body.len()
    );
    [head.as_bytes(), &event.body].concat()
}

/// The address that it says it listens at.
fn address_of(running: &mut Running) -> String {
    let note = running.note();
    let rest = note.strip_prefix("Listening on http://").unwrap_or_else(|| panic!("{note}"));
    rest.split('/').next().unwrap().to_owned()
}

#[test]
fn events_are_received_verified_and_printed() {
    let sandbox = Sandbox::start();
    let arguments = ["webhook", "listen", "--port", "0", "--path", "/hook"];
    let mut running = Running::start(cli(&sandbox, &arguments));
    let address = address_of(&mut running);
    // One that says nothing holds nobody up.
    let idle = TcpStream::connect(&address).unwrap();
    let good = event(&sandbox);
    assert_eq!(said_to(&address, &posted("/hook", &good)), "HTTP/1.1 200 OK");
    let line = running.line();
    assert!(
        line.ends_with("call-answered callId=call_1 status=answered from=+1415\u{fffd}[31m"),
        "{line}"
    );

    let (mut forged, mut long) = (good.clone(), good.clone());
    forged.body = b"{}".to_vec();
    long.body = vec![b' '; 1024 * 1024 + 1];
    for (request, response) in [
        (posted("/hook", &forged), "HTTP/1.1 401 Unauthorized"),
        (posted("/other", &good), "HTTP/1.1 404 Not Found"),
        (posted("/hook", &long), "HTTP/1.1 413 Payload Too Large"),
        (b"GET /hook HTTP/1.1\r\nhost: x\r\n\r\n".to_vec(), "HTTP/1.1 405 Method Not Allowed"),
        (b"\x16\x03\x01\x02\r\n\r\n".to_vec(), "HTTP/1.1 400 Bad Request"),
    ] {
        assert_eq!(said_to(&address, &request), response);
    }
    let endless = [b"POST /hook HTTP/1.1\r\nx: ", &vec![b'x'; 4 * 1024 * 1024][..]].concat();
    let said = said_to(&address, &endless);
    assert!(said.is_empty() || said.starts_with("HTTP/1.1 431"), "not read to its end: {said}");
    drop(idle);
    let ran = running.interrupt();
    assert_eq!(
        (ran.code, ran.out.as_str()),
        (Some(0), ""),
        "what is refused is no result: {ran:?}"
    );
    assert_eq!(ran.err.matches("refused:").count(), 4, "{ran:?}");
}

#[test]
fn a_verified_event_is_passed_on_and_the_response_passed_back() {
    let sandbox = Sandbox::start();
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/inner", server.local_addr().unwrap());
    let event = event(&sandbox);
    let SignedEvent { body, signature, .. } = event.clone();
    let arguments = ["webhook", "listen", "--port", "0", "--json", "--forward", &url];
    let mut running = Running::start(cli(&sandbox, &arguments));
    let address = address_of(&mut running);
    let inner = std::thread::spawn(move || {
        let (mut stream, _) = server.accept().unwrap();
        let mut received = vec![0; 64 * 1024];
        let mut length = 0;
        while !received[..length].ends_with(&body) {
            length += stream.read(&mut received[length..]).unwrap();
        }
        stream.write_all(b"HTTP/1.1 202 Accepted\r\ncontent-length: 0\r\n\r\n").unwrap();
        String::from_utf8(received[..length].to_vec()).unwrap()
    });
    assert_eq!(said_to(&address, &posted("/", &event)), "HTTP/1.1 202 Accepted");
    let received = inner.join().unwrap();
    assert!(received.starts_with("POST /inner HTTP/1.1\r\n"), "{received}");
    assert!(received.contains(&format!("videosdk-signature: {signature}\r\n")), "{received}");
    let line: Value = serde_json::from_str(&running.line()).unwrap();
    assert_eq!(line["webhookType"], "call-answered");
    // It is gone now.
    assert_eq!(said_to(&address, &posted("/", &event)), "HTTP/1.1 502 Bad Gateway");
    running.interrupt();

    let arguments = ["webhook", "listen", "--forward", "http://example.com/"];
    let elsewhere = run(cli(&sandbox, &arguments)).failed(2);
    assert!(elsewhere.contains("localhost"), "{elsewhere}");
}

#[test]
fn a_call_is_watched_to_its_end() {
    let sandbox = Sandbox::builder().advancing_calls(true).start().unwrap();
    let id = sandbox.sample::<Call>().to_string();
    let mut running = Running::start(cli(&sandbox, &["call", "watch", &id, "--interval", "0.1"]));
    let first = running.line();
    assert!(first.contains("Z  "), "{first}");
    sandbox.set_call_status(&id, &CallStatus::Ended);
    let mut last = running.line();
    while !last.ends_with("ended") {
        assert_ne!(last, "", "it ended early");
        last = running.line();
    }
    eventually("it ends with the call", || running.child.try_wait().unwrap().is_some());
    assert_eq!(running.child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_call_is_watched_from_its_creation() {
    let sandbox = Sandbox::start();
    let arguments = [
        "call",
        "make",
        "--to",
        "+14155550123",
        "--gateway-id",
        "gateway_out_123456789",
        "--watch",
        "--interval",
        "0.1",
        "--json",
    ];
    let mut running = Running::start(cli(&sandbox, &arguments));
    let created: Value = serde_json::from_str(&running.line()).unwrap();
    let id = created["callId"].as_str().unwrap();
    let first: Value = serde_json::from_str(&running.line()).unwrap();
    assert_eq!((&first["callId"], &first["status"]), (&json!(id), &json!("initiated")));
    sandbox.set_call_status(id, &CallStatus::Ended);
    let last: Value = serde_json::from_str(&running.line()).unwrap();
    assert_eq!(last["status"], "ended");
    assert_eq!(running.child.wait().unwrap().code(), Some(0));
}

#[test]
fn a_watch_ends_at_its_deadline_and_the_call_goes_on() {
    let sandbox = Sandbox::start();
    let id = sandbox.sample::<Call>().to_string();
    let arguments = ["call", "watch", &id, "--interval", "0.1", "--deadline", "0.2"];
    let ran = run(cli(&sandbox, &arguments));
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.out.contains("answered") && ran.err.contains("the call goes on"), "{ran:?}");
    assert!(sandbox.requests().iter().all(|it| it.method() == "GET"));
}

#[test]
fn ctrl_c_ends_the_watch_and_not_the_call() {
    let sandbox = Sandbox::start();
    let id = sandbox.sample::<Call>().to_string();
    let mut running = Running::start(cli(&sandbox, &["call", "watch", &id, "--json"]));
    let line: Value = serde_json::from_str(&running.line()).unwrap();
    assert_eq!(line["callId"], id);
    let ran = running.interrupt();
    assert_eq!(ran.code, Some(130), "{ran:?}");
    assert!(ran.err.contains("the call goes on") && ran.err.contains("call end"), "{ran:?}");
    assert!(sandbox.requests().iter().all(|it| it.method() == "GET"));
}

#[test]
fn the_doctor_finds_a_healthy_account() {
    let sandbox = Sandbox::start();
    let said = run(cli(&sandbox, &["doctor"])).done();
    for line in ["VIDEOSDK_API_KEY, VIDEOSDK_SECRET", "VIDEOSDK_API_ENDPOINT", "accepted"] {
        assert!(said.contains(line), "{line} in {said}");
    }
    assert!(said.lines().all(|line| line.starts_with("ok ")), "{said}");
    let said = run(cli(&sandbox, &["doctor", "--json"])).json();
    assert_eq!(said["ok"], true);
    assert!(said["findings"].as_array().unwrap().iter().any(|it| it["what"] == "clock"));
    assert!(!said.to_string().contains(sandbox.secret()));
    assert!(sandbox.requests().iter().all(|it| it.method() == "GET"), "it changes nothing");
}

#[test]
fn the_doctor_names_what_is_wrong_and_a_remedy() {
    let sandbox = Sandbox::start();
    let mut wrong_secret = cli(&sandbox, &["doctor"]);
    wrong_secret.env("VIDEOSDK_SECRET", "canary-secret-that-is-another-one-than-it");
    let mut both = cli(&sandbox, &["doctor"]);
    both.env("VIDEOSDK_AUTH_TOKEN", "canary-token");
    let closed = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let closed = format!("http://{closed}");
    for (command, what, remedy) in [
        (bare(&["doctor"]), "fail  configuration", "videosdk-sip sandbox"),
        (both, "fail  configuration", "unset the other"),
        (wrong_secret, "fail  credentials", "check key, secret or token"),
        (cli(&sandbox, &["doctor", "--endpoint", &closed]), "fail  port", "check firewalls"),
        (
            cli(&sandbox, &["doctor", "--endpoint", "https://nothing.invalid"]),
            "fail  name",
            "check the endpoint",
        ),
    ] {
        let ran = run(command);
        assert_eq!(ran.code, Some(1), "{ran:?}");
        assert!(ran.out.contains(what) && ran.out.contains(remedy), "{what}: {ran:?}");
        assert!(!format!("{ran:?}").contains("canary"), "{ran:?}");
    }
}

#[test]
fn the_doctor_asks_with_a_scratch_resource_if_it_may() {
    for reset in [false, true] {
        let rule = if reset { OmittedFields::Reset } else { OmittedFields::Unchanged };
        let sandbox = Sandbox::builder().omitted_fields(rule).start().unwrap();
        let scratch = |more: &[&str]| cli(&sandbox, &[&["doctor", "--scratch"], more].concat());
        // Nobody is there to be asked.
        let ran = run(scratch(&[]));
        assert_eq!(ran.code, Some(2), "{ran:?}");
        assert!(ran.err.contains("--yes"), "{ran:?}");
        assert_eq!(run(scratch(&["--yes", "--dry-run"])).code, Some(2));
        assert!(sandbox.requests().iter().all(|it| it.method() == "GET"), "it changes nothing");
        let said = run(scratch(&["--yes"])).done();
        let what =
            if reset { "enableDtmf, geoRegion, noiseCancellation, record" } else { "nothing" };
        for line in [format!("PUT resets {what}"), format!("PATCH resets {what}")] {
            assert!(said.contains(&line), "{line} in {said}");
        }
        assert_eq!(said.contains("warn  omission"), reset, "{said}");
        assert!(said.contains("deleted outbound_gateway_000001"), "{said}");
        assert!(sandbox.requests().iter().any(|it| it.method() == "DELETE"));
    }
}

#[test]
fn the_doctor_deletes_its_scratch_resource_when_it_is_interrupted() {
    let sandbox = Sandbox::start();
    let slow = Reply::regular().delay(std::time::Duration::from_secs(60));
    sandbox.reply_next_to("updateOutboundGateway", slow);
    let mut running = Running::start(cli(&sandbox, &["doctor", "--scratch", "--yes"]));
    while !running.line().contains("created the outbound gateway") {}
    let ran = running.interrupt();
    assert_eq!(ran.code, Some(130), "{ran:?}");
    assert!(ran.out.contains("deleted outbound_gateway_000001"), "{ran:?}");
}

/// A server that gives each request this response.
fn server(response: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let Ok(mut stream) = stream else { return };
            let mut buffer = [0; 16 * 1024];
            if stream.read(&mut buffer).is_ok_and(|it| it > 0) {
                let _ = stream.write_all(response.as_bytes());
            }
        }
    });
    url
}

#[test]
fn the_doctor_compares_clocks() {
    let url = server(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\
         date: Sun, 06 Nov 1994 08:49:37 GMT\r\ncontent-length: 11\r\n\r\n{\"data\":[]}",
    );
    let mut command = bare(&["doctor", "--endpoint", &url]);
    command.env("VIDEOSDK_AUTH_TOKEN", "token");
    let said = run(command).done();
    assert!(said.contains("warn  clock") && said.contains("s ahead of the service's"), "{said}");
    assert!(said.contains("set the clock"), "{said}");
}

#[test]
fn completions_and_manual_know_every_command() {
    let script = run(bare(&["completions", "bash"])).done();
    assert!(script.contains("doctor") && script.contains("--public-key"), "flags of verbs, too");
    let checked = run_with(
        {
            let mut bash = Command::new("bash");
            bash.args(["-n", "/dev/stdin"]);
            bash
        },
        script.as_bytes(),
    );
    assert_eq!(checked.code, Some(0), "{checked:?}");
    for shell in ["elvish", "fish", "powershell", "zsh"] {
        assert!(run(bare(&["completions", shell])).done().contains("videosdk-sip"));
    }
    assert!(run(bare(&["man"])).done().contains(".TH videosdk-sip 1"));
    let folder = tempfile::tempdir().unwrap();
    run(bare(&["man", folder.path().to_str().unwrap()])).done();
    for page in ["videosdk-sip.1", "videosdk-sip-webhook-listen.1", "videosdk-sip-token-api.1"] {
        let page = std::fs::read_to_string(folder.path().join(page)).unwrap();
        assert!(page.contains(".SH OPTIONS"), "{page}");
    }
}

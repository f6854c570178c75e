//! Telephony as a file: `apply` and `export`, on pipes, on a terminal, and interrupted.

#[path = "support/cli.rs"]
mod cli;

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use cli::{Ran, Running, cli, eventually, run, run_with};
use serde_json::{Value, json};
use videosdk_sip::sandbox::{Reply, Sandbox};

const FILE: &str = "\
outboundGateways:
  - name: Support
    numbers: ['+14155550123']
    address: sip.telnyx.com:5061
    transport: tls
    record: true
    auth:
      username: sip-user
      password: { env: SIP_PASSWORD }
webhooks:
  - url: https://example.com/events
    events: [call-started, call-hangup]
";

const PASSWORD: &str = "canary-password";

fn folder(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("telephony.yaml"), text).unwrap();
    folder
}

/// `apply` of the file in this folder.
fn apply(sandbox: &Sandbox, folder: &Path, arguments: &[&str]) -> Command {
    let mut command = cli(sandbox, &[&["apply", "-f", "telephony.yaml"], arguments].concat());
    command.current_dir(folder).env("SIP_PASSWORD", PASSWORD);
    command
}

fn sent(sandbox: &Sandbox) -> usize {
    sandbox.requests().iter().filter(|it| it.method() != "GET").count()
}

/// What is there, over all pages.
fn names(sandbox: &Sandbox) -> Vec<String> {
    let client = sandbox.client().build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let gateways = runtime.block_on(client.outbound_gateways().list().all()).unwrap();
    gateways.into_iter().filter_map(|it| it.name).collect()
}

fn urls(sandbox: &Sandbox) -> Vec<String> {
    let client = sandbox.client().build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let webhooks = runtime.block_on(client.webhooks().list().all()).unwrap();
    webhooks.into_iter().filter_map(|it| it.url).collect()
}

fn count(names: &[String], wanted: &str) -> usize {
    names.iter().filter(|it| *it == wanted).count()
}

fn said(ran: &Ran) -> String {
    let said = format!("{}{}", ran.out, ran.err);
    assert!(!said.contains(PASSWORD), "{said}");
    said
}

#[test]
fn a_plan_is_shown_and_nothing_is_done() {
    let (sandbox, folder) = (Sandbox::start(), folder(FILE));
    let shown = run(apply(&sandbox, folder.path(), &["--plan"])).done();
    assert!(shown.contains("+ outbound gateway \"Support\""), "{shown}");
    assert!(shown.contains("(sensitive value)") && !shown.contains(PASSWORD), "{shown}");
    assert!(shown.contains("Plan: 2 to create, 0 to change, 0 to delete"), "{shown}");
    let json = run(apply(&sandbox, folder.path(), &["--plan", "--json"])).json();
    assert!(json.is_object() && !json.to_string().contains(PASSWORD), "{json}");
    assert_eq!(run(apply(&sandbox, folder.path(), &["--plan", "--exit-code"])).code, Some(4));
    assert_eq!(sent(&sandbox), 0);
}

#[test]
fn without_a_terminal_it_has_to_be_confirmed() {
    let (sandbox, folder) = (Sandbox::start(), folder(FILE));
    let ran = run(apply(&sandbox, folder.path(), &[]));
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.out.contains("Plan: 2 to create"), "{ran:?}");
    assert!(ran.err.contains("--yes"), "{ran:?}");
    assert_eq!(sent(&sandbox), 0);
}

#[test]
fn applying_twice_sends_nothing_the_second_time() {
    let (sandbox, folder) = (Sandbox::start(), folder(FILE));
    let ran = run(apply(&sandbox, folder.path(), &["--yes"]));
    assert!(said(&ran).contains("create outbound gateway \"Support\": done"), "{ran:?}");
    assert!(!said(&ran).contains('\u{1b}'), "neither progress nor colour on pipes: {ran:?}");
    assert!(ran.done().ends_with("2 created, 0 changed, 0 deleted\n"));
    assert_eq!(sent(&sandbox), 2);
    let again = run(apply(&sandbox, folder.path(), &[])).done();
    assert!(again.contains("Plan: 0 to create, 0 to change, 0 to delete, 2 unchanged"), "{again}");
    run(apply(&sandbox, folder.path(), &["--plan", "--exit-code"])).done();
    assert_eq!(sent(&sandbox), 2);

    std::fs::write(folder.path().join("telephony.yaml"), FILE.replace("true", "false")).unwrap();
    let changed = run(apply(&sandbox, folder.path(), &["--yes", "--json"])).json();
    assert_eq!(changed["report"]["entries"][0]["action"], "change");
    assert_eq!(changed["report"]["entries"][0]["state"], "done");
    let rotated = run(apply(&sandbox, folder.path(), &["--yes", "--send-secrets"]));
    assert!(said(&rotated).contains("cannot be compared"), "{rotated:?}");
    assert_eq!(sent(&sandbox), 4);
}

#[test]
fn deletions_are_confirmed_by_their_count() {
    let (sandbox, folder) = (Sandbox::start(), folder(FILE));
    let all =
        run(apply(&sandbox, folder.path(), &["--plan", "--delete-unlisted", "--json"])).json();
    let text = run(apply(&sandbox, folder.path(), &["--plan", "--delete-unlisted"])).done();
    let rest = text.split(" to change, ").nth(1).unwrap();
    let deletions: usize = rest.split(' ').next().unwrap().parse().unwrap();
    assert!(deletions > 0, "{all}");
    let right = format!("--delete-unlisted={deletions}");

    let ran = run(apply(&sandbox, folder.path(), &["--yes", "--delete-unlisted"]));
    assert_eq!(ran.code, Some(2), "yes is not enough: {ran:?}");
    assert!(ran.err.contains(&right), "{ran:?}");
    let ran = run(apply(&sandbox, folder.path(), &["--yes", "--delete-unlisted=99"]));
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.err.contains("99 were confirmed") && ran.err.contains(&right), "{ran:?}");
    assert_eq!(sent(&sandbox), 0);
    let done = run(apply(&sandbox, folder.path(), &["--yes", &right])).done();
    assert!(done.ends_with(&format!("2 created, 0 changed, {deletions} deleted\n")), "{done}");
}

#[test]
fn a_file_is_read_strictly_and_errors_show_no_secret() {
    let sandbox = Sandbox::start();
    let clear = FILE.replace("{ env: SIP_PASSWORD }", PASSWORD);
    for (text, named) in [
        (FILE.replace("outboundGateways", "outboundGateway"), "outboundGateways"),
        (FILE.replace("record:", "recrod:"), "record"),
        (FILE.replace("SIP_PASSWORD", "NO_SUCH_VARIABLE"), "NO_SUCH_VARIABLE"),
        (FILE.replace("env: SIP_PASSWORD", "file: ./no-such-file"), "no-such-file"),
        (clear.replace("password: canary", "password: {} canary"), "telephony.yaml"),
        (clear.replace("password: canary", "password: [canary"), "telephony.yaml"),
        (clear.replace("username: sip-user", "username: {"), "telephony.yaml"),
    ] {
        let folder = folder(&text);
        let ran = run(apply(&sandbox, folder.path(), &["--yes"]));
        assert!(matches!(ran.code, Some(1 | 2)), "{ran:?}");
        assert!(said(&ran).contains(named), "{named}: {ran:?}");
    }
    assert_eq!(sent(&sandbox), 0);
}

#[test]
fn secrets_come_from_files_beside_the_file_and_the_file_from_stdin() {
    let sandbox = Sandbox::start();
    let text = FILE.replace("env: SIP_PASSWORD", "file: secrets/sip");
    let folder = folder(&text);
    std::fs::create_dir(folder.path().join("secrets")).unwrap();
    std::fs::write(folder.path().join("secrets/sip"), format!("{PASSWORD}\n")).unwrap();
    let file = folder.path().join("telephony.yaml");
    let ran = run(cli(&sandbox, &["apply", "--yes", "-f", file.to_str().unwrap()]));
    said(&ran);
    ran.done();
    let created = sandbox.requests();
    let created = created.iter().find(|it| it.operation() == Some("createOutboundGateway"));
    assert_eq!(created.unwrap().json().unwrap()["auth"]["password"], PASSWORD);

    let json =
        json!({ "webhooks": [{ "url": "https://example.com/b", "events": ["call-started"] }] });
    let command = cli(&sandbox, &["apply", "--yes", "-f", "-"]);
    run_with(command, json.to_string().as_bytes()).done();
}

#[test]
fn a_dry_run_shows_the_requests() {
    let (sandbox, folder) = (Sandbox::start(), folder(FILE));
    let shown = run(apply(&sandbox, folder.path(), &["--dry-run"])).done();
    assert_eq!(shown.matches("POST ").count(), 2, "{shown}");
    assert!(!shown.contains(PASSWORD), "{shown}");
    assert_eq!(sent(&sandbox), 0);
}

#[test]
fn what_failed_is_named_and_applied_again() {
    let (sandbox, folder) = (Sandbox::start(), folder(FILE));
    let refused = Reply::status(400).json(json!({ "message": "no such carrier" }));
    sandbox.reply_next_to("createOutboundGateway", refused);
    let ran = run(apply(&sandbox, folder.path(), &["--yes"]));
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(said(&ran).contains("no such carrier"), "{ran:?}");
    run(apply(&sandbox, folder.path(), &["--yes"])).done();
    assert_eq!(count(&names(&sandbox), "Support"), 1);
}

#[test]
fn a_lost_answer_is_looked_for_and_else_unknown() {
    let (sandbox, folder) = (Sandbox::start(), folder(FILE));
    sandbox.reply_next_to("createOutboundGateway", Reply::regular().then_close());
    run(apply(&sandbox, folder.path(), &["--yes"])).done();
    assert_eq!(count(&names(&sandbox), "Support"), 1);

    // It was not applied, but nobody knows.
    let text = FILE.replace("Support", "Sales");
    std::fs::write(folder.path().join("telephony.yaml"), text).unwrap();
    let failed = Reply::status(500).body("no");
    sandbox.reply_next_to("createOutboundGateway", failed);
    let ran = run(apply(&sandbox, folder.path(), &["--yes"]));
    assert_eq!(ran.code, Some(3), "{ran:?}");
    assert!(said(&ran).contains("apply it again"), "{ran:?}");
    run(apply(&sandbox, folder.path(), &["--yes"])).done();
    assert_eq!(count(&names(&sandbox), "Sales"), 1);
}

/// Many webhooks, each a request.
fn many(count: usize) -> String {
    let hooks = (0..count)
        .map(|it| format!("  - {{ url: 'https://example.com/{it}', events: [call-started] }}\n"));
    format!("webhooks:\n{}", hooks.collect::<String>())
}

/// Ctrl-C at the n-th request, once or twice; then again without.
#[cfg(unix)]
#[test]
fn after_an_interruption_it_goes_on_where_it_was() {
    for (at, presses) in [(0, 1), (1, 1), (5, 1), (20, 1), (1, 2), (20, 2)] {
        let (sandbox, folder) = (Sandbox::start(), folder(&many(60)));
        let slow = Reply::regular().delay(Duration::from_millis(400));
        match at {
            0 => sandbox.reply_next_to("listWebhooks", slow),
            _ => {
                sandbox.reply_next_times_to("createWebhook", at - 1, Reply::regular());
                sandbox.reply_next_times_to("createWebhook", 60, slow);
            }
        }
        let mut running = Running::start(apply(&sandbox, folder.path(), &["--yes"]));
        eventually("it is sent", || match at {
            0 => !sandbox.requests().is_empty(),
            _ => sent(&sandbox) >= at,
        });
        if presses == 2 {
            cli::interrupt(running.child.id());
            // Two at once may be heard as one.
            assert!((0..9).any(|_| running.note().contains("stopping")), "{at}");
        }
        let ran = running.interrupt();
        let expected = if presses == 1 { 130 } else { 3 };
        assert_eq!(ran.code, Some(expected), "{at} {presses}: {ran:?}");
        run(apply(&sandbox, folder.path(), &["--yes"])).done();
        let (all, mut once) = (urls(&sandbox), urls(&sandbox));
        once.sort();
        once.dedup();
        assert_eq!((all.len(), once.len()), (61, 61), "{at} {presses}");
    }
}

/// As with `| head -1`: what was confirmed is done, and its outcome told.
#[test]
fn it_goes_on_if_nobody_reads() {
    let refused = Reply::status(400).body("no");
    for (reply, number, code) in [(Reply::regular(), 30, 0), (refused, 1, 1)] {
        for format in [&[][..], &["--json"]] {
            let (sandbox, folder) = (Sandbox::start(), folder(&many(number)));
            sandbox.reply_next_to("createWebhook", reply.clone());
            let mut child = apply(&sandbox, folder.path(), &[&["--yes"], format].concat())
                .stdout(std::process::Stdio::piped())
                .stderr(std::process::Stdio::null())
                .spawn()
                .unwrap();
            drop(child.stdout.take());
            assert_eq!(child.wait().unwrap().code(), Some(code));
            assert_eq!(sent(&sandbox), number);
        }
    }
}

#[test]
fn an_export_applied_is_nothing_to_do() {
    let (sandbox, folder) = (Sandbox::start(), folder(FILE));
    run(apply(&sandbox, folder.path(), &["--yes"])).done();
    let before = sent(&sandbox);
    let exported = run(cli(&sandbox, &["export"]));
    said(&exported);
    let yaml = exported.done();
    assert!(yaml.starts_with("# yaml-language-server: $schema=https://"), "{yaml}");
    let json = run(cli(&sandbox, &["export", "--json"]));
    said(&json);
    let json = json.json();
    assert!(json["$schema"].is_string() && json["outboundGateways"].is_array(), "{json}");
    for text in [yaml, json.to_string()] {
        std::fs::write(folder.path().join("telephony.yaml"), &text).unwrap();
        let mut command = apply(&sandbox, folder.path(), &["--plan", "--exit-code"]);
        // The secrets that it refers to.
        for name in text.split(|it: char| !it.is_ascii_alphanumeric() && it != '_') {
            if name.contains("PASSWORD") {
                command.env(name, PASSWORD);
            }
        }
        let plan = run(command).done();
        assert!(plan.contains("Plan: 0 to create, 0 to change"), "{plan}\n{text}");
    }
    assert_eq!(sent(&sandbox), before);
}

#[test]
fn the_schema_describes_the_file() {
    let schema: Value = run(cli::bare(&["schema"])).json();
    assert!(schema["properties"]["outboundGateways"].is_object(), "{schema}");
}

#[cfg(unix)]
mod on_a_terminal {
    use super::*;
    use rexpect::session::{PtySession, spawn_command};

    fn terminal(command: Command) -> PtySession {
        spawn_command(command, Some(10_000)).unwrap()
    }

    #[test]
    fn the_plan_is_asked_about() {
        let (sandbox, folder) = (Sandbox::start(), folder(FILE));
        let mut session = terminal(apply(&sandbox, folder.path(), &[]));
        session.exp_string("Plan: 2 to create").unwrap();
        session.exp_string("[y/N] ").unwrap();
        assert_eq!(sent(&sandbox), 0);
        session.send_line("n").unwrap();
        session.exp_string("nothing was changed").unwrap();
        session.exp_eof().unwrap();
        assert_eq!(sent(&sandbox), 0);

        let mut session = terminal(apply(&sandbox, folder.path(), &[]));
        session.exp_string("[y/N] ").unwrap();
        session.send_line("y").unwrap();
        let shown = session.exp_eof().unwrap();
        assert!(shown.contains("2 created"), "{shown}");
        assert!(shown.contains("\r\u{1b}[2K"), "with progress: {shown:?}");
    }

    #[test]
    fn the_number_of_deletions_is_typed() {
        let (sandbox, folder) = (Sandbox::start(), folder(FILE));
        for (typed, is_done) in [("yes", false), ("99", false), ("right", true)] {
            let command = apply(&sandbox, folder.path(), &["--delete-unlisted", "--yes"]);
            let mut session = terminal(command);
            session.exp_string("Type ").unwrap();
            let (_, number) = session.exp_regex("[0-9]+").unwrap();
            session.exp_string("rest: ").unwrap();
            assert_eq!(sent(&sandbox), 0);
            session.send_line(if is_done { &number } else { typed }).unwrap();
            let shown = session.exp_eof().unwrap();
            assert_eq!(shown.contains(&format!("{number} deleted")), is_done, "{shown}");
        }
    }
}

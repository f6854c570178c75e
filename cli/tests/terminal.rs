//! On a terminal: questions, colour, progress.
#![cfg(unix)]

#[path = "support/cli.rs"]
mod cli;

use std::process::Command;

use cli::{BINARY, bare, cli, run, with_environment};
use rexpect::session::{PtySession, spawn_command};
use videosdk_sip::sandbox::Sandbox;

/// The program on a terminal of its own.
fn terminal(command: Command) -> PtySession {
    spawn_command(command, Some(10_000)).unwrap()
}

/// The exit code, once everything was read.
fn code(session: &mut PtySession) -> (i32, String) {
    let rest = session.exp_eof().unwrap();
    // Its type cannot be named: `Exited(Pid(7), 0)`.
    let status = format!("{:?}", session.process().wait().unwrap());
    let code = status.strip_prefix("Exited(").and_then(|it| it.split_once(", "));
    let code = code.and_then(|(_, code)| code.trim_end_matches(')').parse().ok());
    // rexpect reads bytes, and calls each a letter.
    let bytes = rest.chars().map(|it| u8::try_from(u32::from(it)).unwrap()).collect();
    let rest = String::from_utf8(bytes).unwrap();
    (code.unwrap_or_else(|| panic!("{status}: {rest}")), rest)
}

const DELETE: [&str; 3] = ["raw", "DELETE", "/v2/sip/webhooks/wh_123456789"];

fn deletions(sandbox: &Sandbox) -> usize {
    sandbox.requests().iter().filter(|it| it.method() == "DELETE").count()
}

#[test]
fn yes_is_asked_for_before_what_cannot_be_undone() {
    let sandbox = Sandbox::start();
    for (answer, expected) in [("n", 1), ("", 1), ("never", 1), ("y", 0)] {
        let mut session = terminal(cli(&sandbox, &DELETE));
        session.exp_string("[y/N] ").unwrap();
        assert_eq!(deletions(&sandbox), 0, "not before it is answered");
        session.send_line(answer).unwrap();
        let (code, rest) = code(&mut session);
        assert_eq!(code, expected, "{answer}: {rest}");
        assert_eq!(rest.contains("nothing was changed"), expected == 1, "{rest}");
    }
    assert_eq!(deletions(&sandbox), 1);
}

#[test]
fn ctrl_c_at_a_question_changes_nothing() {
    let sandbox = Sandbox::start();
    let mut session = terminal(cli(&sandbox, &DELETE));
    session.exp_string("[y/N] ").unwrap();
    session.send_control('c').unwrap();
    let (code, rest) = code(&mut session);
    assert_eq!(code, 130, "{rest}");
    assert!(rest.contains("nothing was changed"), "{rest}");
    assert_eq!(sandbox.requests().len(), 0);
}

#[test]
fn with_yes_nothing_is_asked() {
    let sandbox = Sandbox::start();
    let mut session = terminal(cli(&sandbox, &[&DELETE[..], &["-y"]].concat()));
    let (code, rest) = code(&mut session);
    assert!(code == 0 && !rest.contains("[y/N]"), "{rest}");
}

#[test]
fn colour_is_for_terminals_and_for_who_asks_for_it() {
    let sandbox = Sandbox::start();
    let green = "\u{1b}[32m";
    for (variables, arguments, on_terminal, on_pipe) in [
        (&[][..], &[][..], true, false),
        (&[("NO_COLOR", "1")], &[], false, false),
        (&[("TERM", "dumb")], &[], false, false),
        (&[("CLICOLOR_FORCE", "1")], &[], true, true),
        (&[("CLICOLOR_FORCE", "1"), ("NO_COLOR", "1")], &[], false, false),
        (&[("NO_COLOR", "1")], &["--color", "always"], true, true),
        (&[("CLICOLOR_FORCE", "1")], &["--color", "never"], false, false),
    ] {
        let command = || {
            let mut command = cli(&sandbox, &[&["doctor"], arguments].concat());
            command.envs(variables.iter().copied());
            command
        };
        let (code, shown) = code(&mut terminal(command()));
        assert_eq!(code, 0, "{shown}");
        assert_eq!(shown.contains(green), on_terminal, "{variables:?} {arguments:?}: {shown:?}");
        let piped = run(command()).done();
        assert_eq!(piped.contains(green), on_pipe, "{variables:?} {arguments:?}: {piped:?}");
    }
}

#[test]
fn a_password_is_typed_and_not_shown() {
    let sandbox = Sandbox::start();
    let arguments = [
        "outbound",
        "update",
        "gateway_out_123456789",
        "--auth-username",
        "u",
        "--auth-password",
        "-",
    ];
    // rexpect begins without echo, as no terminal does.
    let mut command = Command::new("sh");
    command.args(["-c", "stty echo; exec \"$0\" \"$@\"", BINARY]).args(arguments);
    with_environment(&mut command, &sandbox);
    let mut session = terminal(command);
    session.exp_string("assword: ").unwrap();
    session.send_line("canary-password").unwrap();
    let (code, shown) = code(&mut session);
    assert_eq!(code, 0, "{shown}");
    assert!(!shown.contains("canary"), "{shown}");
    let sent = sandbox.requests().pop().unwrap().json().unwrap();
    assert_eq!(sent["auth"]["password"], "canary-password");
}

#[test]
fn ctrl_c_at_the_password_leaves_the_echo_on() {
    let sandbox = Sandbox::start();
    let mut command = Command::new("sh");
    let script = "stty echo; \"$0\" outbound update gateway_out_123456789 --auth-username u \
                  --auth-password -; echo code $?; stty -a";
    command.args(["-c", script, BINARY]);
    with_environment(&mut command, &sandbox);
    let mut session = terminal(command);
    session.exp_string("assword: ").unwrap();
    session.send_control('c').unwrap();
    let (_, shown) = code(&mut session);
    assert!(shown.contains("code 130") && shown.contains(" echo "), "{shown}");
    assert!(sandbox.requests().iter().all(|it| it.method() == "GET"));
}

#[test]
fn a_table_fits_the_terminal() {
    let sandbox = Sandbox::start();
    for width in [40, 60, 120] {
        for noun in ["call", "inbound", "number", "outbound", "room", "rule", "webhook"] {
            let mut command = Command::new("sh");
            let script = format!("stty rows 24 cols {width}; exec \"$0\" {noun} list");
            command.args(["-c", &script, BINARY]);
            with_environment(&mut command, &sandbox);
            let (code, shown) = code(&mut terminal(command));
            assert_eq!(code, 0, "{shown}");
            let longest = shown.lines().map(|it| visible(it).chars().count()).max();
            assert!(longest <= Some(width), "{noun}: {longest:?} of {width}: {shown}");
            assert!(shown.lines().count() >= 2, "{shown}");
        }
    }
}

/// A line without progress that was removed, and without what colours it.
fn visible(line: &str) -> String {
    let line = line.trim_end().rsplit('\r').next().unwrap_or_default();
    let mut parts = line.split("\u{1b}[");
    let first = parts.next().unwrap_or_default().to_owned();
    let uncoloured =
        |it: &str| it.trim_start_matches(|it: char| !it.is_ascii_alphabetic())[1..].to_owned();
    parts.fold(first, |line, part| line + &uncoloured(part))
}

#[test]
fn a_deletion_says_what_it_deletes() {
    let sandbox = Sandbox::start();
    let arguments = ["outbound", "delete", "Twilio Outbound Gateway"];
    let mut session = terminal(cli(&sandbox, &arguments));
    let question = session.exp_string("[y/N] ").unwrap();
    assert!(question.contains("gateway_out_123456789"), "{question}");
    assert!(question.contains("Twilio Outbound Gateway"), "{question}");
    session.send_line("n").unwrap();
    assert_eq!(code(&mut session).0, 1);
    assert_eq!(deletions(&sandbox), 0);
}

#[test]
fn the_sandbox_is_stopped_by_ctrl_c() {
    let mut session = terminal(bare(&["sandbox"]));
    session.exp_string("Stop it with Ctrl-C").unwrap();
    session.send_control('c').unwrap();
    assert_eq!(code(&mut session).0, 0);
}

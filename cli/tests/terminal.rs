//! On a terminal: questions, colour, progress.
#![cfg(unix)]

#[path = "support/cli.rs"]
mod cli;

use std::process::Command;

use cli::{bare, cli, run};
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
fn the_sandbox_is_stopped_by_ctrl_c() {
    let mut session = terminal(bare(&["sandbox"]));
    session.exp_string("Stop it with Ctrl-C").unwrap();
    session.send_control('c').unwrap();
    assert_eq!(code(&mut session).0, 0);
}

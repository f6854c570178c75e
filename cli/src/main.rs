//! VideoSDK telephony from the command line.

#![forbid(unsafe_code)]

mod app;
mod commands;
mod described;
mod failure;
mod flags;
mod input;
mod output;
mod progress;
mod prompt;
mod session;
mod table;

use std::pin::pin;
use std::process::ExitCode;
use std::sync::atomic::Ordering;

use clap::ArgMatches;

use failure::Failure;
use session::Session;

fn main() -> ExitCode {
    let matches = match app::command().try_get_matches() {
        Ok(matches) => matches,
        Err(error) => return failure::of_arguments(&error),
    };
    let json = matches.get_flag("json");
    let code = match Session::new(&matches) {
        Ok(session) => run(&matches, &session),
        Err(failure) => failure.report(json),
    };
    // A question that nobody answered waits on a thread of its own, which is not waited for.
    std::process::exit(i32::from(code))
}

/// Runs the command until it ends or is interrupted, and says which exit code follows.
fn run(matches: &ArgMatches, session: &Session) -> u8 {
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => {
            return Failure::refused(format!("cannot start: {error}")).report(session.json);
        }
    };
    let code = runtime.block_on(async {
        let mut ended = pin!(app::run(matches, session));
        loop {
            tokio::select! {
                biased;
                ended = &mut ended => match ended {
                    Ok(()) => return 0,
                    Err(failure) => return failure.report(session.json),
                },
                _ = tokio::signal::ctrl_c() => {
                    if !session.hears_interrupts.load(Ordering::Relaxed) {
                        return session.interrupted().report(session.json);
                    }
                }
            }
        }
    });
    runtime.shutdown_background();
    code
}

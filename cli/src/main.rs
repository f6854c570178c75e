//! VideoSDK telephony from the command line.

#![forbid(unsafe_code)]

mod app;
mod commands;
mod described;
mod failure;
mod given;
mod input;
mod output;
mod session;

use clap::{ArgMatches, FromArgMatches};
use tokio::runtime::Builder;

use failure::Failure;
use session::Session;

type Result<T = (), E = Failure> = std::result::Result<T, E>;

fn main() {
    let matches = app::command().try_get_matches();
    let code = matches
        .and_then(|matches| {
            let session = Session::from_arg_matches(&matches)?;
            let ended = run(&matches, &session);
            Ok(ended.map_or_else(|failure| failure.report(session.json), |()| 0))
        })
        .unwrap_or_else(failure::of_arguments);
    // A question that nobody answered waits on a thread of its own, which is not waited for.
    std::process::exit(i32::from(code))
}

/// Runs the command until it ends or is interrupted.
fn run(matches: &ArgMatches, session: &Session) -> Result {
    let runtime = Builder::new_current_thread().enable_all().build();
    let runtime = runtime.map_err(|error| Failure::refused(format!("cannot start: {error}")))?;
    let ended = runtime.block_on(async {
        tokio::select! {
            biased;
            ended = app::run(matches, session) => ended,
            () = interrupted(session) => Err(session.interrupted()),
        }
    });
    runtime.shutdown_background();
    ended
}

/// Ctrl-C, unless the command does something about it by itself.
async fn interrupted(session: &Session) {
    while tokio::signal::ctrl_c().await.is_ok() && session.hears_interrupts.get() {}
}

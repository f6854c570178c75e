//! The commands of the description: a noun for each tag, a verb for each operation.

use clap::{ArgMatches, Command};

use crate::failure::Failure;
use crate::session::Session;

/// The nouns, and what each is.
pub fn nouns() -> impl Iterator<Item = (&'static str, &'static str)> {
    std::iter::empty()
}

/// The verbs of a noun.
pub fn verbs(_noun: &str) -> Vec<Command> {
    Vec::new()
}

pub async fn run(
    _noun: &str,
    _verb: &str,
    _matches: &ArgMatches,
    _session: &Session,
) -> Result<(), Failure> {
    Ok(())
}

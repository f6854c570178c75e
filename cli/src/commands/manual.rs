//! What this tool says about itself: completions and manual pages.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, Command, value_parser};
use clap_complete::Shell;

use super::positional;
use crate::app;
use crate::failure::Failure;
use crate::session::Session;

pub fn completions_arguments(command: Command) -> Command {
    command.arg(positional("shell", "SHELL", "The shell").value_parser(value_parser!(Shell))).after_help(
        "Examples:\n  videosdk-sip completions bash > ~/.local/share/bash-completion/completions/videosdk-sip\n  \
         videosdk-sip completions zsh > \"${fpath[1]}/_videosdk-sip\"\n  \
         videosdk-sip completions fish > ~/.config/fish/completions/videosdk-sip.fish",
    )
}

pub async fn completions(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let Some(shell) = matches.get_one::<Shell>("shell").copied() else { return Ok(()) };
    let (mut command, mut script) = (app::command(), Vec::new());
    clap_complete::generate(shell, &mut command, "videosdk-sip", &mut script);
    session.line(String::from_utf8_lossy(&script).trim_end())
}

pub fn man_arguments(command: Command) -> Command {
    let directory = Arg::new("directory").value_name("DIRECTORY");
    command.arg(
        directory.value_parser(value_parser!(PathBuf)).help("Where to write a page per command"),
    )
}

pub async fn man(matches: &ArgMatches, session: &Session) -> Result<(), Failure> {
    let cannot = |error| Failure::refused(format!("cannot write the manual: {error}"));
    if let Some(directory) = matches.get_one::<PathBuf>("directory") {
        std::fs::create_dir_all(directory).map_err(cannot)?;
        clap_mangen::generate_to(app::command(), directory).map_err(cannot)?;
        session.note(&format!("Wrote the manual pages to {}", directory.display()));
        return Ok(());
    }
    let mut page = Vec::new();
    clap_mangen::Man::new(app::command()).render(&mut page).map_err(cannot)?;
    session.line(String::from_utf8_lossy(&page).trim_end())
}

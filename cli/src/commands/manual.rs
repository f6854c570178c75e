//! What this tool says about itself: completions and manual pages.

use std::path::PathBuf;

use clap_complete::Shell;

use crate::{Failure, Result, Session, app};

pub const EXAMPLES: &str = "\
Examples:
  videosdk-sip completions bash > ~/.local/share/bash-completion/completions/videosdk-sip
  videosdk-sip completions zsh > \"${fpath[1]}/_videosdk-sip\"
  videosdk-sip completions fish > ~/.config/fish/completions/videosdk-sip.fish";

pub fn completions(shell: Shell, session: &Session) -> Result {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut app::command(), "videosdk-sip", &mut script);
    session.line(String::from_utf8_lossy(&script).trim_end())
}

pub fn man(directory: Option<PathBuf>, session: &Session) -> Result {
    let cannot = |error| Failure::refused(format!("cannot write the manual: {error}"));
    if let Some(directory) = directory {
        std::fs::create_dir_all(&directory).map_err(cannot)?;
        clap_mangen::generate_to(app::command(), &directory).map_err(cannot)?;
        return session.noted(&format!("Wrote the manual pages to {}", directory.display()));
    }
    let mut page = Vec::new();
    clap_mangen::Man::new(app::command()).render(&mut page).map_err(cannot)?;
    session.line(String::from_utf8_lossy(&page).trim_end())
}

//! The commands that the description does not have.

mod apply;
mod doctor;
mod manual;
mod raw;
mod sandbox;
mod token;
pub mod watch;
mod webhook;

use std::path::PathBuf;

use clap::Subcommand;
use clap_complete::Shell;
use videosdk_sip::apply::Configuration;

use crate::{Result, Session};

// In the order in which help lists them.
#[derive(Subcommand)]
pub enum Own {
    Apply(apply::Apply),
    /// Print the account as such a file
    #[command(
        after_help = "Secrets cannot be read: the file refers to environment variables instead."
    )]
    Export,
    Doctor(doctor::Doctor),
    /// Follow the status of a call to its end
    Watch {
        /// The call
        id: String,
        #[command(flatten)]
        times: watch::Times,
    },
    Verify(webhook::Verify),
    Listen(webhook::Listen),
    #[command(subcommand)]
    Token(token::Token),
    Raw(raw::Raw),
    Sandbox(sandbox::Sandbox),
    /// Print the completions of a shell
    #[command(after_help = manual::EXAMPLES)]
    Completions {
        /// The shell
        shell: Shell,
    },
    /// Print the JSON Schema of the file that is applied
    #[command(after_help = "Editors complete and check a file with it.")]
    Schema,
    /// Print or write the manual pages
    Man {
        /// Where to write a page per command
        directory: Option<PathBuf>,
    },
}

impl Own {
    pub async fn run(self, session: &Session) -> Result {
        match self {
            Self::Apply(it) => apply::run(it, session).await,
            Self::Export => apply::export(session).await,
            Self::Doctor(it) => doctor::run(it, session).await,
            Self::Watch { id, times } => watch::follow(&id, &times, session).await,
            Self::Verify(it) => webhook::verify(it, session).await,
            Self::Listen(it) => webhook::listen(it, session).await,
            Self::Token(it) => token::run(it, session),
            Self::Raw(it) => raw::run(it, session).await,
            Self::Sandbox(it) => sandbox::run(it, session).await,
            Self::Completions { shell } => manual::completions(shell, session),
            Self::Schema => session.line(format!("{:#}", Configuration::json_schema())),
            Self::Man { directory } => manual::man(directory, session),
        }
    }
}

/// `name=value`.
pub fn pair(text: &str) -> Result<(String, String), String> {
    let pair = text.split_once('=').filter(|(name, _)| !name.is_empty());
    let (name, value) = pair.ok_or("it is not `name=value`")?;
    Ok((name.to_owned(), value.to_owned()))
}

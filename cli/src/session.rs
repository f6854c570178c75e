//! What every command has: the client, and how it talks to the user.

use std::cell::Cell;

use clap::{Args, ColorChoice};
use videosdk_sip::Client;
use videosdk_sip::client::{ClientArguments, ClientBuilder};
use videosdk_sip::diagnosis::{AttemptLines, UnclearChanges};

use crate::Result;
use crate::failure::{Failure, LOOK};
use crate::output::complain;

/// The global options, and the client that follows from them.
#[derive(Args)]
#[command(next_help_heading = "Global options")]
pub struct Session {
    /// Print JSON: results on stdout, errors on stderr
    #[arg(long, global = true)]
    pub json: bool,
    /// Print what would be sent, without its secrets, and change nothing
    #[arg(long, global = true)]
    pub dry_run: bool,
    /// Answer every question with yes
    #[arg(long, short, global = true)]
    pub yes: bool,
    /// Say nothing on stderr but errors
    #[arg(long, short, global = true)]
    pub quiet: bool,
    /// Show each request and its status on stderr
    #[arg(long, short, global = true)]
    verbose: bool,
    /// When to use colour
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub color: ColorChoice,
    #[command(flatten)]
    pub client: ClientArguments,
    /// Which changes Ctrl-C would leave unclear.
    #[arg(skip)]
    unclear: UnclearChanges,
    /// Whether the command does something about Ctrl-C by itself.
    #[arg(skip)]
    pub hears_interrupts: Cell<bool>,
}

impl Session {
    /// The client.
    pub fn client(&self) -> Result<Client> {
        Ok(self.builder()?.build()?)
    }

    /// The client's configuration.
    pub fn builder(&self) -> Result<ClientBuilder> {
        let application = concat!("videosdk-sip-cli/", env!("CARGO_PKG_VERSION"));
        let builder = self.client.builder()?.with_user_agent(application);
        let builder = builder.with_hook(self.unclear.clone());
        Ok(match self.verbose {
            true => builder.with_hook(AttemptLines::new(|line| complain(line))),
            false => builder,
        })
    }

    /// What Ctrl-C means: whether a change was in flight.
    pub fn interrupted(&self) -> Failure {
        let unclear = self.unclear.list().join(", ");
        if unclear.is_empty() {
            return Failure::interrupted();
        }
        let what = format!("interrupted while a change was in flight: {unclear}");
        Failure::new(3, "interrupted", what).with_hint(LOOK)
    }
}

//! What every command has: the client, and how it talks to the user.

use std::sync::atomic::AtomicBool;
use std::time::Duration;

use clap::{Args, ColorChoice, value_parser};
use videosdk_sip::client::ClientBuilder;
use videosdk_sip::diagnosis::{AttemptLines, UnclearChanges};
use videosdk_sip::{Client, UpdateMethod};

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
    /// Take the variables from the file NAME.env of the configuration directory
    #[arg(long, global = true, value_name = "NAME")]
    pub profile: Option<String>,
    /// Where requests go, for the sandbox or another region
    #[arg(long, global = true, value_name = "URL")]
    pub endpoint: Option<String>,
    /// How long a call may take [default: 60]
    #[arg(long, global = true, value_name = "SECONDS", value_parser = value_parser!(u64).range(1..))]
    timeout: Option<u64>,
    /// The HTTP method of updates that have two
    #[arg(long, global = true, value_name = "METHOD", value_parser = ["put", "patch"])]
    update_method: Option<String>,
    /// Which changes Ctrl-C would leave unclear.
    #[arg(skip)]
    unclear: UnclearChanges,
    /// Whether the command does something about Ctrl-C by itself.
    #[arg(skip)]
    pub hears_interrupts: AtomicBool,
}

impl Session {
    /// With the profile of the environment, unless an option names one.
    pub fn with_environment(mut self) -> Self {
        let profile = self.profile.or_else(|| std::env::var("VIDEOSDK_PROFILE").ok());
        self.profile = profile.filter(|it| !it.is_empty());
        self
    }

    /// The client.
    pub fn client(&self) -> Result<Client> {
        Ok(self.builder()?.build()?)
    }

    /// The client's configuration: profile or environment, then the options.
    pub fn builder(&self) -> Result<ClientBuilder> {
        let builder = match &self.profile {
            Some(name) => ClientBuilder::from_profile(name),
            None => ClientBuilder::from_env(),
        }?;
        let builder = self.endpoint.iter().fold(builder, |it, url| it.with_base_url(url));
        let timeout = self.timeout.map(Duration::from_secs).into_iter();
        let builder = timeout.fold(builder, |it, timeout| {
            it.with_timeout(timeout).with_attempt_timeout(timeout.min(Duration::from_secs(30)))
        });
        let mut builder = match self.update_method.as_deref() {
            Some("patch") => builder.with_update_method(UpdateMethod::Patch),
            Some(_) => builder.with_update_method(UpdateMethod::Put),
            None => builder,
        };
        if self.verbose {
            builder = builder.with_hook(AttemptLines::new(|line| complain(line)));
        }
        let application = concat!("videosdk-sip-cli/", env!("CARGO_PKG_VERSION"));
        Ok(builder.with_user_agent(application).with_hook(self.unclear.clone()))
    }

    /// What Ctrl-C means: whether a change was in flight.
    pub fn interrupted(&self) -> Failure {
        let unclear = self.unclear.list().join(", ");
        match unclear.is_empty() {
            true => Failure::interrupted(),
            false => {
                let what = format!("interrupted while a change was in flight: {unclear}");
                Failure::new(3, "interrupted", what).with_hint(LOOK)
            }
        }
    }
}

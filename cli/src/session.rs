//! What every command has: the client, and how it talks to the user.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use clap::ArgMatches;
use videosdk_sip::client::{Attempt, AttemptHook, AttemptOutcome, ClientBuilder};
use videosdk_sip::{Client, UpdateMethod};

use crate::failure::Failure;
use crate::output;

/// The global options, and the client that follows from them.
pub struct Session {
    /// Print JSON.
    pub json: bool,
    /// Print what would be sent, and change nothing.
    pub dry_run: bool,
    /// Every question is answered with yes.
    pub yes: bool,
    pub quiet: bool,
    /// Whether stdout has colour.
    pub color: bool,
    pub profile: Option<String>,
    pub endpoint: Option<String>,
    pub timeout: Option<Duration>,
    update_method: Option<UpdateMethod>,
    client: OnceLock<Client>,
    sent: Sent,
    /// Whether what is typed is not shown at the moment.
    pub(crate) hidden: AtomicBool,
    /// Whether the command does something about Ctrl-C by itself.
    pub(crate) hears_interrupts: AtomicBool,
}

impl Session {
    pub fn new(matches: &ArgMatches) -> Result<Self, Failure> {
        let text = |name: &str| matches.get_one::<String>(name).cloned();
        let profile = text("profile").or_else(|| std::env::var("VIDEOSDK_PROFILE").ok());
        Ok(Self {
            json: matches.get_flag("json"),
            dry_run: matches.get_flag("dry-run"),
            yes: matches.get_flag("yes"),
            quiet: matches.get_flag("quiet"),
            color: output::has_color(text("color").as_deref().unwrap_or("auto")),
            profile: profile.filter(|it| !it.is_empty()),
            endpoint: text("endpoint"),
            timeout: matches.get_one("timeout").copied().map(Duration::from_secs),
            update_method: text("update-method").map(|it| match it.as_str() {
                "patch" => UpdateMethod::Patch,
                _ => UpdateMethod::Put,
            }),
            client: OnceLock::new(),
            sent: Sent { verbose: matches.get_flag("verbose"), ..Sent::default() },
            hidden: AtomicBool::new(false),
            hears_interrupts: AtomicBool::new(false),
        })
    }

    /// The client, created when it is first needed.
    pub fn client(&self) -> Result<&Client, Failure> {
        if let Some(client) = self.client.get() {
            return Ok(client);
        }
        let client = self.builder()?.build()?;
        Ok(self.client.get_or_init(|| client))
    }

    /// The client's configuration: profile or environment, then the options.
    pub fn builder(&self) -> Result<ClientBuilder, Failure> {
        let mut builder = match &self.profile {
            Some(name) => ClientBuilder::from_profile(name),
            None => ClientBuilder::from_env(),
        }?;
        if let Some(endpoint) = &self.endpoint {
            builder = builder.with_base_url(endpoint);
        }
        if let Some(timeout) = self.timeout {
            builder = builder.with_timeout(timeout);
            builder = builder.with_attempt_timeout(timeout.min(Duration::from_secs(30)));
        }
        if let Some(method) = self.update_method {
            builder = builder.with_update_method(method);
        }
        let application = concat!("videosdk-sip-cli/", env!("CARGO_PKG_VERSION"));
        Ok(builder.with_user_agent(application).with_hook(self.sent.clone()))
    }

    /// What Ctrl-C means: whether a change was in flight.
    pub fn interrupted(&self) -> Failure {
        if self.hidden.load(Ordering::Relaxed) {
            // The terminal still hides what is typed.
            let _ = std::process::Command::new("stty").arg("echo").status();
        }
        let unclear = self.sent.unclear.lock().unwrap_or_else(PoisonError::into_inner);
        if unclear.is_empty() {
            return Failure::interrupted();
        }
        let which: Vec<_> = unclear.iter().map(String::as_str).collect();
        Failure::unknown(format!("interrupted while a change was in flight: {}", which.join(", ")))
            .with_kind("interrupted")
            .with_hint("it may have been applied: look at the resource before you try again")
    }
}

/// Notes the changes whose outcome is not known yet, and shows attempts.
#[derive(Clone, Default)]
struct Sent {
    verbose: bool,
    unclear: Arc<Mutex<BTreeSet<String>>>,
}

impl AttemptHook for Sent {
    fn before(&self, attempt: &mut Attempt) {
        let which = format!("{} {}", attempt.method(), attempt.path());
        if self.verbose {
            output::complain(&format!("> {which} (attempt {})", attempt.number()));
        }
        if !attempt.method().is_safe() {
            self.unclear.lock().unwrap_or_else(PoisonError::into_inner).insert(which);
        }
    }

    fn after(&self, outcome: &AttemptOutcome<'_>) {
        let which = format!("{} {}", outcome.attempt.method(), outcome.attempt.path());
        if self.verbose {
            let status = outcome.status.map(|it| it.to_string());
            let what = status.as_deref().or(outcome.failure).unwrap_or("no response");
            let milliseconds = outcome.elapsed.as_millis();
            let id = outcome.request_id.as_deref().map(|it| format!(", request {it}"));
            let id = id.unwrap_or_default();
            output::complain(&format!("< {what} ({milliseconds} ms{id})"));
        }
        // A success says that it was applied, a refusal that it was not.
        if outcome.status.is_some_and(|it| it.is_success() || it.is_client_error()) {
            self.unclear.lock().unwrap_or_else(PoisonError::into_inner).remove(&which);
        }
    }
}

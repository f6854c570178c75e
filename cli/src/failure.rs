//! How a command fails: what is said, and with which exit code.

use clap::error::ErrorKind;
use heck::ToLowerCamelCase;
use serde::Serialize;
use serde_json::json;
use videosdk_sip::{Error, ErrorKind as Kind};

use crate::output::complain;

/// What to do about a change whose outcome is unknown.
pub const LOOK: &str = "it may have been applied: look at the resource before you try again";

const TRY: &str = "to try it without an account, run `videosdk-sip sandbox` in another terminal \
                   and set the variables that it prints";
const CHECK: &str = "check the credentials; `videosdk-sip doctor` says what the service accepts";

/// Why a command did not do what it was asked to.
#[derive(Debug, Default, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Failure {
    #[serde(skip)]
    pub code: u8,
    kind: String,
    pub message: String,
    pub hint: Option<String>,
    pub may_have_been_applied: bool,
    status: Option<u16>,
    request_id: Option<String>,
}

impl Failure {
    /// With this exit code, and a word for programs.
    pub fn new(code: u8, kind: &str, message: impl ToString) -> Self {
        let (kind, message) = (kind.to_owned(), message.to_string());
        Self { code, kind, message, may_have_been_applied: code == 3, ..Self::default() }
    }

    /// The command is wrong: exit code 2.
    pub fn usage(message: impl ToString) -> Self {
        Self::new(2, "usage", message)
    }

    /// Refused or failed, and nothing was changed: exit code 1.
    pub fn refused(message: impl ToString) -> Self {
        Self::new(1, "refused", message)
    }

    /// Stopped by the user, and nothing was changed: exit code 130.
    pub fn interrupted() -> Self {
        Self::new(130, "interrupted", "interrupted; nothing was changed")
    }

    /// Answered with no.
    pub fn cancelled() -> Self {
        Self::new(1, "cancelled", "not confirmed; nothing was changed")
    }

    /// There is nothing to be said: only the exit code.
    pub fn silent(code: u8) -> Self {
        Self::new(code, "silent", "")
    }

    /// What to do about it.
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Says it on stderr, and returns the exit code.
    pub fn report(&self, json: bool) -> u8 {
        let hint = self.hint.as_ref().map(|it| format!("\nhint: {it}")).unwrap_or_default();
        match json {
            _ if self.message.is_empty() => {}
            true => complain(format_args!("{:#}", json!({ "error": self }))),
            false => complain(format_args!("error: {}{hint}", self.message)),
        }
        self.code
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let (code, hint) = match error.kind() {
            _ if error.may_have_been_applied() => (3, Some(LOOK)),
            Kind::Config if error.to_string().contains("no credentials") => (1, Some(TRY)),
            Kind::Auth => (1, Some(CHECK)),
            _ => (1, None),
        };
        // `not_found` is `notFound`.
        let kind = error.kind().as_str().to_lower_camel_case();
        let mut failure = Self::new(code, &kind, &error);
        failure.hint = hint.map(str::to_owned);
        failure.status = error.status().map(|it| it.as_u16());
        failure.request_id = error.request_id().map(str::to_owned);
        failure
    }
}

impl From<clap::Error> for Failure {
    fn from(error: clap::Error) -> Self {
        let text = error.to_string();
        Self::usage(text.strip_prefix("error: ").unwrap_or(&text).trim())
    }
}

/// Reports arguments that do not parse, help and version; returns the exit code.
pub fn of_arguments(error: clap::Error) -> u8 {
    let is_help = error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand;
    if error.use_stderr() && !is_help && std::env::args_os().any(|it| it == "--json") {
        return Failure::from(error).report(true);
    }
    // Nobody may be there to read it.
    let _ = error.print();
    u8::try_from(error.exit_code()).unwrap_or(2)
}

//! How a command fails: what is said, and with which exit code.

use std::process::ExitCode;

use clap::error::ErrorKind;
use serde_json::{Value, json};
use videosdk_sip::Error;

/// Why a command did not do what it was asked to.
#[derive(Debug)]
pub struct Failure {
    code: u8,
    kind: String,
    message: String,
    hint: Option<String>,
    status: Option<u16>,
    request_id: Option<String>,
}

impl Failure {
    fn new(code: u8, kind: &str, message: impl Into<String>) -> Self {
        let (kind, message) = (kind.to_owned(), message.into());
        Self { code, kind, message, hint: None, status: None, request_id: None }
    }

    /// The command is wrong: exit code 2.
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(2, "usage", message)
    }

    /// Refused or failed, and nothing was changed: exit code 1.
    pub fn refused(message: impl Into<String>) -> Self {
        Self::new(1, "refused", message)
    }

    /// It was sent, and nobody knows what came of it: exit code 3.
    pub fn unknown(message: impl Into<String>) -> Self {
        Self::new(3, "outcomeUnknown", message)
    }

    /// Stopped by the user, and nothing was changed: exit code 130.
    pub fn interrupted() -> Self {
        Self::new(130, "interrupted", "interrupted; nothing was changed")
    }

    /// Answered with no.
    pub fn cancelled() -> Self {
        Self::new(1, "cancelled", "not confirmed; nothing was changed")
    }

    /// Nobody reads the output any more, as in `| head`: nothing to complain about.
    pub fn closed() -> Self {
        Self::new(0, "closed", "")
    }

    /// With another exit code.
    pub fn with_code(mut self, code: u8) -> Self {
        self.code = code;
        self
    }

    /// Another word for what went wrong, for programs.
    pub fn with_kind(mut self, kind: &str) -> Self {
        self.kind = kind.to_owned();
        self
    }

    /// What to do about it.
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// What was given cannot be right.
    pub fn wrong(error: Error) -> Self {
        Self::usage(error.to_string())
    }

    /// What is known of the change: "unknown" or "failed".
    pub fn outcome(&self) -> &'static str {
        if self.code == 3 { "unknown" } else { "failed" }
    }

    pub fn code(&self) -> u8 {
        self.code
    }

    /// As `{"error": …}`.
    pub fn to_json(&self) -> Value {
        json!({ "error": {
            "kind": self.kind,
            "message": self.message,
            "hint": self.hint,
            "mayHaveBeenApplied": self.code == 3,
            "status": self.status,
            "requestId": self.request_id,
        } })
    }

    /// Says it on stderr, and returns the exit code.
    pub fn report(&self, json: bool) -> u8 {
        match (self.message.is_empty(), json) {
            (true, _) => {}
            (false, true) => crate::output::complain(&format!("{:#}", self.to_json())),
            (false, false) => {
                let hint = self.hint.as_deref().map(|it| format!("\nhint: {it}"));
                crate::output::complain(&format!(
                    "error: {}{}",
                    self.message,
                    hint.unwrap_or_default()
                ));
            }
        }
        self.code
    }
}

/// `error.kind()` as a program reads it: `NotFound` is `notFound`.
fn kind(error: &Error) -> String {
    let name = format!("{:?}", error.kind());
    let mut letters = name.chars();
    letters.next().map(|it| it.to_ascii_lowercase()).into_iter().chain(letters).collect()
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let unknown = error.may_have_been_applied();
        let hint = if unknown {
            Some("it may have been applied: look at the resource before you try again")
        } else if error.is_config() && error.to_string().contains("no credentials") {
            Some(
                "to try it without an account, run `videosdk-sip sandbox` in another terminal \
                 and set the variables that it prints",
            )
        } else if error.is_auth() {
            Some("check the credentials; `videosdk-sip doctor` says what the service accepts")
        } else {
            None
        };
        let message = error.to_string();
        let code = if unknown { 3 } else { 1 };
        let mut failure = Self::new(code, &kind(&error), message);
        failure.hint = hint.map(str::to_owned);
        failure.status = error.status().map(|it| it.as_u16());
        failure.request_id = error.request_id().map(str::to_owned);
        failure
    }
}

/// Reports arguments that do not parse, help and version.
pub fn of_arguments(error: &clap::Error) -> ExitCode {
    let is_text = matches!(
        error.kind(),
        ErrorKind::DisplayHelp
            | ErrorKind::DisplayVersion
            | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    );
    if !is_text && std::env::args_os().any(|it| it == "--json") {
        let text = error.to_string();
        let text = text.strip_prefix("error: ").unwrap_or(&text).trim();
        return ExitCode::from(Failure::usage(text).report(true));
    }
    // Nobody may be there to read it.
    let _ = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

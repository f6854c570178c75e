//! How an error is shown.

use std::error::Error as StdError;
use std::fmt;

use super::Error;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let report = &self.0.report;
        f.write_str(&self.0.summary)?;
        if let Some(message) = self.message() {
            write!(f, ": {message}")?;
        }
        let facts = [
            self.code().map(|code| format!("code {code}")),
            self.request_id().map(|id| format!("request id {id}")),
            self.retry_after().map(|wait| format!("retry after {} s", wait.as_secs())),
            report.hint.clone(),
            (report.attempts > 1).then(|| format!("{} attempts", report.attempts)),
            report.may_have_been_applied.then(|| "the change may have been applied".to_owned()),
        ];
        let facts: Vec<_> = facts.into_iter().flatten().collect();
        if !facts.is_empty() {
            write!(f, " ({})", facts.join(", "))?;
        }
        Ok(())
    }
}

/// `{:?}` is for people, who see it when `main` returns the error: the line of
/// `Display` and what is behind it. `{:#?}` has the fields.
impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if f.alternate() {
            return fmt::Debug::fmt(&self.0, f);
        }
        fmt::Display::fmt(self, f)?;
        let causes = std::iter::successors(self.source(), |&cause| cause.source());
        let texts: Vec<_> = causes.map(ToString::to_string).collect();
        match texts.is_empty() {
            true => Ok(()),
            false => write!(f, "; caused by: {}", texts.join(": ").replace(char::is_control, " ")),
        }
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

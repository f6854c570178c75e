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
        let mut facts = Vec::new();
        if let Some(code) = self.code() {
            facts.push(format!("code {code}"));
        }
        if let Some(id) = self.request_id() {
            facts.push(format!("request id {id}"));
        }
        if let Some(wait) = self.retry_after() {
            facts.push(format!("retry after {} s", wait.as_secs()));
        }
        facts.extend(report.hint.as_deref().map(str::to_owned));
        if report.attempts > 1 {
            facts.push(format!("{} attempts", report.attempts));
        }
        if report.may_have_been_applied {
            facts.push("the change may have been applied".to_owned());
        }
        if !facts.is_empty() {
            write!(f, " ({})", facts.join(", "))?;
        }
        Ok(())
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

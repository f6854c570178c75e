//! What a failure means for the gateway, and what to tell people.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use http::header::{DATE, HeaderMap};
use http::{Method, StatusCode};

use super::Call;
use super::runtime::Failure;
use crate::error::{Error, Kind, Report};
use crate::retry;

impl Call {
    /// The error for whatever an operation ended with.
    pub(super) fn failure(&self, failure: Failure) -> Error {
        match failure {
            Failure::NotBuilt(reason) => Error::invalid_request(reason),
            Failure::Lost(lost) => {
                let (kind, what) = lost.classify();
                let may_be_applied = self.facts().may_be_applied;
                let (report, request) = self.report(may_be_applied, false);
                let error = Error::new(kind, format!("{request}: {what}")).with_report(report);
                match lost.into_source() {
                    Some(source) => error.with_source(source),
                    None => error,
                }
            }
            Failure::Unreadable(bytes, error) => {
                let reason = self.facts().body.unreadable(&bytes, &error);
                let (report, request) = self.report(true, true);
                let status =
                    report.status.map_or(String::new(), |status| format!("{status}, but "));
                Error::new(Kind::Decode, format!("{request} was answered with {status}{reason}"))
                    .with_report(report)
            }
            Failure::Status => self.status_failure(),
        }
    }

    fn status_failure(&self) -> Error {
        let (hint, refresh_failure, status) = {
            let mut facts = self.facts();
            let status = facts.status.unwrap_or_default();
            let hint = match (status.as_u16(), &facts.authorization) {
                (401, Some(used)) => clock_skew(&facts.headers)
                    .map(Cow::Owned)
                    .or_else(|| self.0.shared.credentials.hint(used).map(Cow::Borrowed)),
                (code @ (404 | 405), _)
                    if facts.has_another_method()
                        && (code == 405 || !facts.body.is_of_the_api()) =>
                {
                    Some(Cow::Borrowed(other_method(&facts.method)))
                }
                _ => hint(status).map(Cow::Borrowed),
            };
            (hint, facts.refresh_failure.take(), status)
        };
        let (mut report, request) = self.report(may_be_applied_despite(status), true);
        report.hint = hint;
        let error = Error::new(Kind::Status, format!("{request} was answered with {status}"))
            .with_report(report);
        match refresh_failure {
            Some(failure) => error.with_source(failure),
            None => error,
        }
    }

    /// Only with a client of the user's that follows redirects.
    pub(super) fn redirected(&self) -> Error {
        let (report, request) = self.report(true, false);
        let summary = format!(
            "{request} was redirected to another address, and the HTTP client followed; \
             give it the redirect policy `none`"
        );
        Error::new(Kind::Status, summary).with_report(report)
    }

    pub(super) fn timed_out(&self, limit: Duration) -> Error {
        let (tried, under_way, may_be_applied) = {
            let mut facts = self.facts();
            // The attempt is still there, and would go on.
            facts.given_up = true;
            (facts.attempts > 0, facts.under_way, facts.may_be_applied)
        };
        let (report, request) = self.report(may_be_applied, false);
        let summary = match tried {
            false => format!(
                "nothing was sent within {limit:?}: no token was there, or too many \
                 requests were under way"
            ),
            true if may_be_applied => format!("{request} was not answered within {limit:?}"),
            true if under_way => {
                format!("{request}: no connection could be made within {limit:?}")
            }
            true => format!(
                "{request} failed, and could not be tried again within {limit:?}: no token was \
                 there, or too many requests were under way"
            ),
        };
        Error::new(Kind::Timeout, summary).with_report(report)
    }

    /// What is known, and how to call the request.
    fn report(&self, may_have_been_applied: bool, explain: bool) -> (Report, String) {
        let facts = self.facts();
        let report = Report {
            status: facts.status,
            explanation: match explain {
                true => facts.body.explain(&facts.redactor),
                false => Default::default(),
            },
            hint: None,
            request_id: facts.request_id(),
            retry_after: facts
                .status
                .and_then(|status| retry::retry_after(status, &facts.headers, SystemTime::now())),
            attempts: facts.attempts,
            elapsed: self.0.started.elapsed(),
            may_have_been_applied: facts.changes()
                && (may_have_been_applied || facts.earlier_may_be_applied),
        };
        let method = facts.method.as_ref().map_or("request", Method::as_str);
        (report, format!("{method} {}", facts.uri.path()))
    }
}

/// Whether a change may have been applied although the answer is not a success.
pub(super) fn may_be_applied_despite(status: StatusCode) -> bool {
    match status.as_u16() {
        // Sent elsewhere: not applied here, and not followed.
        301 | 302 | 307 | 308 => false,
        // Not by the server that would apply it, but by one before it that
        // lost patience or contact.
        408 | 499 => true,
        400..=499 => false,
        // Even 503 may come after the change.
        _ => true,
    }
}

/// What people most often need to know about a status.
fn hint(status: StatusCode) -> Option<&'static str> {
    match status.as_u16() {
        300..=399 => Some("redirects are not followed; check the base URL"),
        402 => Some("payment required; look at the account in the dashboard"),
        404 => Some("check the gateway id and the project of the credentials"),
        _ => None,
    }
}

/// The path may be right and the method wrong: the sources disagree on it.
fn other_method(used: &Option<Method>) -> &'static str {
    match used {
        Some(Method::PATCH) => {
            "check the base URL, or try `with_update_method(UpdateMethod::Put)`, \
             which the reference page of the API shows"
        }
        _ => {
            "check the base URL, or try `with_update_method(UpdateMethod::Patch)`, \
             which newer pages of the API show"
        }
    }
}

/// A token from a wrong clock is refused; say so if the server's clock differs.
fn clock_skew(headers: &HeaderMap) -> Option<String> {
    const TOLERATED: Duration = Duration::from_secs(5 * 60);
    let server = retry::date(headers, DATE)?;
    let now = SystemTime::now();
    let (skew, direction) = match now.duration_since(server) {
        Ok(ahead) => (ahead, "ahead of"),
        Err(behind) => (behind.duration(), "behind"),
    };
    (skew > TOLERATED).then(|| {
        let minutes = skew.as_secs() / 60;
        format!("this machine's clock is {minutes} minutes {direction} the server's; set it")
    })
}

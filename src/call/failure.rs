//! What became of a call: the value of its response, or what its failure
//! means and what to tell people.

use std::time::{Duration, SystemTime};

use http::header::{CONTENT_ENCODING, CONTENT_TYPE, DATE, HeaderMap};
use http::{Method, StatusCode};

use super::connection::BuiltIn;
use super::{Exchange, Log, Outcome, Plan, Response};
use crate::error::{BoxError, Error, ErrorKind, Explanation, Report, compressed};
use crate::read::NotTheResponse;
use crate::retry;

impl Exchange {
    /// The response, its body read by `read`; or the error.
    pub(crate) fn read<T>(
        self,
        plan: &Plan<'_>,
        read: impl FnOnce(&[u8]) -> Result<T, NotTheResponse>,
    ) -> Result<Response<T>, Error> {
        let status = self.log.status().unwrap_or_default();
        let is_success = matches!(self.outcome, Outcome::Response)
            && status.is_success()
            && !self.log.redirected;
        if !is_success {
            return Err(self.into_error(plan));
        }
        let not_whole = |reason| NotTheResponse { reason, is_error: false };
        let why = match self.log.body.whole().map_err(not_whole).and_then(read) {
            Ok(value) => {
                return Ok(Response {
                    value,
                    status,
                    request_id: self.log.request_id(plan),
                    attempts: self.log.attempts,
                });
            }
            Err(why) => why,
        };
        let log = &self.log;
        let reason = compressed(&log.body.bytes, log.header(CONTENT_ENCODING));
        let reason = reason.unwrap_or(why.reason);
        let summary =
            format!("{} returned {status}, but {reason} ({})", request(plan), looks(plan, log));
        let is_explained = why.is_error || plan.limits.excerpts;
        Err(Error::new(ErrorKind::Decode, summary).with_report(report(plan, log, is_explained)))
    }

    fn into_error(self, plan: &Plan<'_>) -> Error {
        let Self { outcome, mut log } = self;
        let request = request(plan);
        let (error, source) = match outcome {
            _ if log.redirected => {
                let summary = format!(
                    "{request} was redirected to another address, and the HTTP client followed; \
                     give it the redirect policy `none`"
                );
                (Error::new(ErrorKind::UnexpectedStatus, summary), None)
            }
            Outcome::Response => {
                let status = log.status().unwrap_or_default();
                let summary = format!("{request} returned {status}");
                let kind = ErrorKind::of_status(status);
                (Error::new(kind, summary), log.no_other_token.take().map(BoxError::from))
            }
            Outcome::Failed(error) => {
                let summary = format!("{request}: {}", error.described(&route(plan)));
                (Error::new(error.kind(), summary), error.source)
            }
            Outcome::NoToken(error) => (error, None),
            Outcome::TimeIsUp => {
                let what = match log.attempts {
                    0 => "nothing was sent".to_owned(),
                    _ => format!("{request} failed, and could not be sent again"),
                };
                let limit = plan.limits.timeout;
                let summary = format!(
                    "{what} within {limit:?}: no token was there, or too many requests were in flight"
                );
                (Error::new(ErrorKind::Timeout, summary), None)
            }
        };
        let error = error.with_report(report(plan, &log, false));
        match source {
            Some(source) => error.with_source(source),
            None => error,
        }
    }
}

/// What a body is, without what it says: `text/html, 512 bytes`.
fn looks(plan: &Plan<'_>, log: &Log) -> String {
    let content_type = log.header(CONTENT_TYPE).unwrap_or_default().to_ascii_lowercase();
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    let belongs = |it: u8| it.is_ascii_lowercase() || it.is_ascii_digit() || b"/+-.".contains(&it);
    let is_type = essence.len() <= 40 && essence.contains('/') && essence.bytes().all(belongs);
    let essence = match is_type {
        true => log.redactor(plan).text(essence),
        false => "no content type".to_owned(),
    };
    let more = if log.body.is_cut() { "more than " } else { "" };
    format!("{essence}, {more}{} bytes", log.body.bytes.len())
}

/// What is known of the call. Of a response from elsewhere nothing is explained,
/// and of a success nothing unless it `is_explained`: nobody knows what it holds.
fn report(plan: &Plan<'_>, log: &Log, is_explained: bool) -> Report {
    let own_status = log.status().filter(|_| !log.redirected);
    Report {
        status: log.status(),
        explanation: own_status
            .filter(|status| is_explained || !status.is_success())
            .map(|_| {
                let encoding = log.header(CONTENT_ENCODING);
                let (body, redactor) = (&log.body, log.redactor(plan));
                Explanation::read(&body.bytes, encoding, body.is_cut(), &redactor)
            })
            .unwrap_or_default(),
        hint: own_status.and_then(|status| hint(plan, log, status)),
        request_id: log.request_id(plan),
        retry_after: log.retry_after(),
        attempts: log.attempts,
        elapsed: log.started.elapsed(),
        may_have_been_applied: plan.info.changes() && plan.delivery.may_be_applied(),
    }
}

/// How to call the request.
fn request(plan: &Plan<'_>) -> String {
    format!("{} {}", plan.method(), plan.request.uri().path())
}

/// Where connections lead: host and port, and those of the proxy.
fn route(plan: &Plan<'_>) -> String {
    let base = &plan.client.base;
    let server = format!("{}:{}", base.host(), base.port());
    match plan.client.http.built_in().and_then(BuiltIn::proxy) {
        Some(proxy) => format!("{server} through the proxy {proxy}"),
        None => server,
    }
}

/// Whether a change may have been applied although the response is not a
/// success.
pub(crate) fn may_be_applied_despite(method: &Method, status: StatusCode) -> bool {
    match status.as_u16() {
        // What was created may be there now: many servers say so with these.
        301 | 302 => method == Method::POST,
        // To be sent elsewhere: not applied here, and not followed.
        307 | 308 => false,
        // Not by the server that would apply it, but by one before it that
        // lost patience or contact.
        408 | 499 => true,
        400..=499 => false,
        // Even 503 may come after the change.
        _ => true,
    }
}

/// What to do about a status.
fn hint(plan: &Plan<'_>, log: &Log, status: StatusCode) -> Option<String> {
    let code = status.as_u16();
    if let (401, Some(used), Some((_, headers))) = (code, &log.token, &log.head) {
        let hint = || plan.client.credentials.hint(used).to_owned();
        return Some(clock_skew(headers).unwrap_or_else(hint));
    }
    let method_may_be_wrong = code == 405 || code == 404 && !log.body.is_of_the_api();
    if !plan.info.variants.is_empty() && method_may_be_wrong {
        return Some(other_method(plan.method()));
    }
    let described = plan.info.hints.iter().find(|(of, _)| *of == code);
    described.map(|(_, hint)| *hint).or_else(|| general_hint(code)).map(str::to_owned)
}

/// What people most often need to know about a status.
fn general_hint(status: u16) -> Option<&'static str> {
    match status {
        300..=399 => Some("redirects are not followed; check the base URL"),
        402 => Some("payment required; look at the account in the dashboard"),
        404 => Some("check the id and the project of the credentials"),
        _ => None,
    }
}

/// The path may be right and the method wrong: the sources disagree on it.
fn other_method(used: &Method) -> String {
    let other = if used == Method::PATCH { "Put" } else { "Patch" };
    format!(
        "check the base URL, or try `with_update_method(UpdateMethod::{other})`: the sources \
         disagree on the method"
    )
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
        format!("the local clock is {minutes} minutes {direction} the server's; set it")
    })
}

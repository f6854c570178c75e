//! What is learnt about a call while it runs.

use http::header::{HeaderMap, HeaderName};
use http::{Method, StatusCode, Uri};

use super::body::Body;
use super::prepared::PreparedRequest;
use crate::credentials::Authorization;
use crate::error::{Error, Redactor};
use crate::retry::Spent;

#[derive(Default)]
pub(super) struct Facts {
    pub(super) authorization: Option<Authorization>,
    pub(super) redactor: Redactor,
    pub(super) method: Option<Method>,
    pub(super) uri: Uri,
    /// How many times the request was sent, or tried to be.
    pub(super) attempts: u32,
    /// The last attempt has not ended.
    pub(super) under_way: bool,
    /// The last attempt may not be sent any more.
    pub(super) given_up: bool,
    /// The last attempt may have been applied, as far as is known of it yet.
    pub(super) may_be_applied: bool,
    /// An earlier attempt may have been applied, whatever the last one says.
    pub(super) earlier_may_be_applied: bool,
    pub(super) spent: Spent,
    pub(super) status: Option<StatusCode>,
    pub(super) headers: HeaderMap,
    pub(super) body: Body,
    /// The answer came from elsewhere: a client of the user's followed it.
    pub(super) redirected: bool,
    /// Why a refused token could not be replaced.
    pub(super) refresh_failure: Option<Error>,
    /// The request shall not be sent, but be described.
    pub(super) stop: bool,
    pub(super) prepared: Option<PreparedRequest>,
}

impl Facts {
    pub(super) fn authorize(&mut self, authorization: Authorization) {
        self.redactor.add(&authorization.token);
        self.authorization = Some(authorization);
    }

    /// What an earlier attempt answered says nothing of this one.
    pub(super) fn begin_attempt(&mut self) -> u32 {
        self.attempts += 1;
        self.under_way = true;
        self.given_up = false;
        self.status = None;
        self.headers.clear();
        self.body = Body::default();
        self.attempts
    }

    /// Whether the request changes something: reading is applied by nobody.
    pub(super) fn changes(&self) -> bool {
        !matches!(self.method, Some(Method::GET | Method::HEAD))
    }

    /// Whether it may be sent again although it may have been applied.
    pub(super) fn is_idempotent(&self) -> bool {
        self.method != Some(Method::POST)
    }

    /// Whether the sources disagree on the method.
    pub(super) fn has_another_method(&self) -> bool {
        matches!(self.method, Some(Method::PUT | Method::PATCH))
    }

    pub(super) fn request_id(&self) -> Option<String> {
        static HEADERS: [HeaderName; 4] = [
            HeaderName::from_static("x-request-id"),
            HeaderName::from_static("request-id"),
            HeaderName::from_static("x-amzn-requestid"),
            HeaderName::from_static("x-amz-request-id"),
        ];
        let value = HEADERS.iter().find_map(|name| self.headers.get(name))?;
        let printable = |c: &char| !c.is_control();
        let text: String = value.to_str().ok()?.chars().filter(printable).take(200).collect();
        (!text.is_empty()).then(|| self.redactor.text(&text))
    }
}

//! What nobody listens to.

use std::time::Duration;

use http::Method;

use crate::attempt::AttemptOutcome;
use crate::base_url::BaseUrl;

pub(crate) fn call<C, F>(_: (&BaseUrl, &Method), _: &str, _: Option<&str>, call: C, _: F) -> C {
    call
}

pub(crate) fn edit<E>(_: &str, _: &str, edit: E) -> E {
    edit
}

pub(crate) fn is_on() -> bool {
    false
}

pub(crate) fn attempt(_: &AttemptOutcome<'_>) {}

pub(crate) fn retrying(_: Duration) {}

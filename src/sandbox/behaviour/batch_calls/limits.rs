//! Numbers that the description rules out.

use serde_json::Value;

use crate::sandbox::behaviour::{Incoming, refused};
use crate::sandbox::reply::Reply;

pub(super) fn in_range(call: &Incoming<'_>) -> Result<(), Reply> {
    let retry = call.body.get("retry").and_then(|it| it.get("maxAttempts"));
    let mut days = call.body.get("daysOfWeek").and_then(Value::as_array).into_iter().flatten();
    if !within(retry, 1, 3) {
        return refused("retry.maxAttempts must be from 1 to 3");
    }
    if days.any(|day| !within(Some(day), 0, 6)) {
        return refused("daysOfWeek must be from 0 to 6");
    }
    Ok(())
}

/// Whether a number, if there is one, is from `least` to `most`.
pub(super) fn within(number: Option<&Value>, least: i32, most: i32) -> bool {
    let number = number.and_then(Value::as_f64);
    number.is_none_or(|it| (f64::from(least)..=f64::from(most)).contains(&it))
}

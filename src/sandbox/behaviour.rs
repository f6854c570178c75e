//! What the description cannot say of an operation: the states of a call, what
//! a number brings along, what goes with what.
//!
//! A behaviour runs before what the tables say of its operation. It refuses the
//! request, replies to it, or changes what is stored or sent and leaves the rest
//! to the tables. Remove this folder, and every operation still works by its
//! table.

mod calls;
mod phone_numbers;
mod rooms;
mod routing_rules;
#[cfg(feature = "_events")]
pub(super) mod webhooks;

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};

use super::collection::Collection;
use super::reply::Reply;
use super::store::Store;

/// A request whose token, parameters and body are right.
pub(super) struct Incoming<'a> {
    pub(super) store: &'a mut Store,
    pub(super) body: &'a mut Map<String, Value>,
    pub(super) id: Option<&'a str>,
}

/// A reply, that which refuses the request, or nothing: then the tables reply.
pub(super) type Outcome = Result<Option<Reply>, Reply>;

pub(super) type Behaviour = fn(&mut Incoming<'_>) -> Outcome;

/// By `operationId`.
pub(super) const BEHAVIOURS: &[(&str, Behaviour)] = &[
    ("createCall", calls::create),
    ("getCall", calls::get),
    ("endCall", calls::end),
    ("transferCall", calls::transfer),
    ("switchCallRoom", calls::switch_room),
    ("createPhoneNumbers", phone_numbers::create),
    ("detachPhoneNumber", phone_numbers::detach),
    ("updatePhoneNumberGateway", phone_numbers::update_gateway),
    ("releasePhoneNumber", phone_numbers::release),
    ("createRoutingRule", routing_rules::create),
    ("updateRoutingRule", routing_rules::update),
    ("createRoom", rooms::create),
    ("validateRoom", rooms::validate),
    ("deactivateRoom", rooms::deactivate),
    #[cfg(feature = "_events")]
    ("getPublicKey", webhooks::get_public_key),
];

pub(super) fn of(operation: &str) -> Option<Behaviour> {
    BEHAVIOURS.iter().find(|(name, _)| *name == operation).map(|(_, behaviour)| *behaviour)
}

impl Incoming<'_> {
    /// The collection of a resource; `None` if the description has no such.
    fn collection(&mut self, resource: &str) -> Option<&mut Collection> {
        self.store.find(resource)
    }

    /// A text of the body.
    fn text(&self, key: &str) -> Option<String> {
        self.body.get(key)?.as_str().map(str::to_owned)
    }

    /// The texts of a list of the body.
    fn texts(&self, key: &str) -> Vec<String> {
        let items = self.body.get(key).and_then(Value::as_array).into_iter().flatten();
        items.filter_map(Value::as_str).map(str::to_owned).collect()
    }
}

fn refused<T>(reason: &str) -> Result<T, Reply> {
    Err(Reply::error(400, reason))
}

/// The time, in ISO 8601.
fn now() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let (seconds, millis) = (since.as_secs(), since.subsec_millis());
    let (days, rest) = (seconds / 86_400, seconds % 86_400);
    // Days since 1 March of year 0, in eras of 400 years.
    let shifted = days + 719_468;
    let (era, day) = (shifted / 146_097, shifted % 146_097);
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let (day, month) =
        (day - (153 * month + 2) / 5 + 1, if month < 10 { month + 3 } else { month - 9 });
    let year = year + era * 400 + u64::from(month <= 2);
    let (hour, minute, second) = (rest / 3_600, rest / 60 % 60, rest % 60);
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millis:03}Z")
}

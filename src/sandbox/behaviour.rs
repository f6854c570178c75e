//! What the description cannot say of an operation: the states of a call, what
//! a number brings along, what goes with what.
//!
//! A behaviour runs before what the tables say of its operation. It refuses the
//! request, replies to it, or changes what is stored or sent and leaves the rest
//! to the tables. Remove this folder, and every operation still works by its
//! table.

mod batch_calls;
mod calls;
mod connectors;
mod phone_numbers;
mod recordings;
mod rooms;
mod routing_rules;
mod sessions;
#[cfg(feature = "_events")]
pub(super) mod webhooks;

use std::time::{SystemTime, UNIX_EPOCH};

use serde_json::{Map, Value};

use super::collection::Collection;
use super::reply::Reply;
use super::store::Store;
#[cfg(feature = "_events")]
use webhooks::announce;

/// A request whose token, parameters and body are right.
pub(super) struct Incoming<'a> {
    pub(super) store: &'a mut Store,
    pub(super) body: &'a mut Map<String, Value>,
    pub(super) id: Option<&'a str>,
    /// What else is in the path.
    pub(super) parents: &'a [(&'static str, String)],
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
    ("uploadBatchCallRecipients", batch_calls::upload),
    ("parseBatchCallRecipients", batch_calls::parse),
    ("createBatchCall", batch_calls::create),
    ("getBatchCall", batch_calls::get),
    ("updateBatchCall", batch_calls::update),
    ("cancelBatchCall", batch_calls::cancel),
    ("getBatchCallStats", batch_calls::stats),
    ("deleteBatchCallRecords", batch_calls::delete_records),
    ("createConnector", connectors::create),
    ("rotateConnectorKey", connectors::rotate_key),
    ("startRecording", recordings::start),
    ("stopRecording", recordings::stop),
    ("listActiveSessionParticipants", sessions::active),
    ("endSession", sessions::end),
    ("removeSessionParticipant", sessions::remove),
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

    /// What the request is about, as it is stored.
    fn stored(&mut self, resource: &str) -> Option<&Map<String, Value>> {
        let (id, collection) = (self.id?, self.store.find(resource)?);
        collection.get(collection.id_property(), id)
    }

    /// Changes what the request is about. Whether there is such.
    fn change(&mut self, resource: &str, change: impl FnOnce(&mut Map<String, Value>)) -> bool {
        let (Some(id), Some(collection)) = (self.id, self.store.find(resource)) else {
            return false;
        };
        collection.change(collection.id_property(), id, change)
    }

    /// A parameter of the path that says what the request's resource belongs to.
    fn parent(&self, name: &str) -> Option<String> {
        self.parents.iter().find(|(own, _)| *own == name).map(|(_, id)| id.clone())
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

/// The state that something is in.
fn status(value: &Map<String, Value>) -> &str {
    value.get("status").and_then(Value::as_str).unwrap_or_default()
}

fn refused<T>(reason: &str) -> Result<T, Reply> {
    Err(Reply::error(400, reason))
}

/// Without signatures there are no events.
#[cfg(not(feature = "_events"))]
fn announce(_: &mut Store, _: &Map<String, Value>) {}

/// Notes when a resource was created.
fn created(value: &mut Map<String, Value>) {
    for key in ["createdAt", "updatedAt"] {
        value.insert(key.to_owned(), now().into());
    }
}

/// The time, in ISO 8601.
fn now() -> String {
    iso_8601(SystemTime::now())
}

fn iso_8601(time: SystemTime) -> String {
    const MONTHS: [&str; 12] =
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    // `Thu, 26 Nov 2026 20:55:56 GMT`
    let date = httpdate::fmt_http_date(time);
    let part = |index| date.split(' ').nth(index).unwrap_or_default();
    let month = MONTHS.iter().position(|it| *it == part(2)).map_or(0, |it| it + 1);
    let millis = time.duration_since(UNIX_EPOCH).unwrap_or_default().subsec_millis();
    format!("{}-{month:02}-{}T{}.{millis:03}Z", part(3), part(1), part(4))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn times_are_written_as_the_reference_pages_do() {
        for (millis, text) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (1_709_251_199_009, "2024-02-29T23:59:59.009Z"),
            (1_777_629_600_000, "2026-05-01T10:00:00.000Z"),
        ] {
            assert_eq!(iso_8601(UNIX_EPOCH + Duration::from_millis(millis)), text);
        }
    }
}

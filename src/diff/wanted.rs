//! What a resource lacks of what is wanted of it, time and again.

use serde_json::Value;

use super::{Diff, State, is_empty};
use crate::describe::Kind;

impl Diff {
    /// What is wanted and not there. As a change, but for what would be sent
    /// again each time and alter nothing: an empty list that is not shown, and
    /// parts of an object that nobody knows.
    pub(crate) fn of_wanted(current: &State, wanted: &State, secrets_unchanged: bool) -> Self {
        let mut diff = Self::of_change(current, wanted, secrets_unchanged);
        diff.fields.retain(|field| {
            let name = field.name.as_str();
            let asked = wanted.comparable(name, secrets_unchanged);
            let shown = current.comparable(name, secrets_unchanged);
            !is_met(wanted.kind(name), current.kind(name), asked, shown)
        });
        diff
    }

    /// What one that was created shows otherwise than it was sent.
    pub(crate) fn unmet(created: &State, sent: &State) -> Self {
        let of_sent = sent.fields.keys().filter(|name| created.object.field(name).is_some());
        let asked = Self::collect(of_sent, created, sent, true, |_| true);
        Self::unexpected(sent, created, &asked, &Self::default())
    }
}

fn is_met(
    of_wanted: Option<Kind>,
    of_current: Option<Kind>,
    asked: Option<Value>,
    shown: Option<Value>,
) -> bool {
    let Some(mut shown) = shown else {
        let holds_many = matches!(of_wanted, Some(Kind::List(_) | Kind::Map(_)));
        return holds_many && asked.as_ref().is_some_and(is_empty);
    };
    if let (Some(Kind::Object(object)), Some(Value::Object(asked)), Value::Object(parts)) =
        (of_current, &asked, &mut shown)
    {
        parts.retain(|key, _| object.field(key).is_some() || asked.contains_key(key));
    }
    asked == Some(shown)
}

//! Hooks that say what a client does.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::attempt::{Attempt, AttemptHook, AttemptOutcome};
use crate::call::failure::may_be_applied_despite;

/// A hook that writes a line when an attempt is sent, and one when it has ended:
/// for `--verbose` of a command.
///
/// ```text
/// > POST /v2/sip/webhooks (attempt 1)
/// < 201 Created (84 ms, request 4f1c)
/// ```
///
/// There is no secret in them: neither query, nor header, nor body.
///
/// ```
/// use videosdk_sip::Client;
/// use videosdk_sip::diagnosis::AttemptLines;
///
/// let builder = Client::builder().token("t");
/// let client = builder.with_hook(AttemptLines::new(|line| eprintln!("{line}"))).build()?;
/// # Ok::<(), videosdk_sip::Error>(())
/// ```
pub struct AttemptLines<W>(W);

impl<W: Fn(&str) + Send + Sync + 'static> AttemptLines<W> {
    /// A hook that gives each line, without a line break, to this function. Do
    /// not block in it.
    pub fn new(write: W) -> Self {
        Self(write)
    }
}

impl<W: Fn(&str) + Send + Sync + 'static> AttemptHook for AttemptLines<W> {
    fn before(&self, attempt: &mut Attempt) {
        (self.0)(&format!("> {} (attempt {})", line(attempt), attempt.number()));
    }

    fn after(&self, outcome: &AttemptOutcome<'_>) {
        let status = outcome.status.map(|it| it.to_string());
        let what = status.as_deref().or(outcome.failure).unwrap_or("no response");
        let id = outcome.request_id.as_deref().map(|it| format!(", request {it}"));
        let milliseconds = outcome.elapsed.as_millis();
        (self.0)(&format!("< {what} ({milliseconds} ms{})", id.unwrap_or_default()));
    }
}

impl<W> fmt::Debug for AttemptLines<W> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AttemptLines").finish_non_exhaustive()
    }
}

/// A hook that knows which changes may or may not have been applied: those in
/// flight, and those whose response was lost. For a program that is interrupted,
/// and says what to look at.
///
/// Clones share what they know: give one to the client, and keep one.
///
/// ```
/// use videosdk_sip::Client;
/// use videosdk_sip::diagnosis::UnclearChanges;
///
/// let unclear = UnclearChanges::default();
/// let client = Client::builder().token("t").with_hook(unclear.clone()).build()?;
/// // Then, at Ctrl-C:
/// for change in unclear.list() {
///     eprintln!("it may have been applied: {change}");
/// }
/// # Ok::<(), videosdk_sip::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct UnclearChanges(Arc<Mutex<Known>>);

#[derive(Default)]
struct Known {
    /// How many attempts of a change are in flight; those of calls that were
    /// dropped, too.
    in_flight: BTreeMap<String, usize>,
    lost: BTreeSet<String>,
}

impl UnclearChanges {
    /// The changes, by method and path: `POST /v2/sip/webhooks`.
    pub fn list(&self) -> Vec<String> {
        let known = self.known();
        let in_flight = known.in_flight.iter().filter(|(_, count)| **count > 0);
        let in_flight: BTreeSet<_> = in_flight.map(|(change, _)| change).collect();
        in_flight.union(&known.lost.iter().collect()).map(|it| (*it).clone()).collect()
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl AttemptHook for UnclearChanges {
    fn before(&self, attempt: &mut Attempt) {
        if !attempt.method().is_safe() {
            *self.known().in_flight.entry(line(attempt)).or_default() += 1;
        }
    }

    fn after(&self, outcome: &AttemptOutcome<'_>) {
        let (attempt, mut known) = (outcome.attempt, self.known());
        let change = line(attempt);
        let Some(count) = known.in_flight.get_mut(&change) else { return };
        *count = count.saturating_sub(1);
        let is_lost = |status| may_be_applied_despite(attempt.method(), status);
        match outcome.status {
            // What an earlier attempt may have done is done.
            Some(status) if status.is_success() => {
                if attempt.number() > 1 {
                    known.lost.remove(&change);
                }
            }
            Some(status) if !is_lost(status) => {}
            _ => _ = known.lost.insert(change),
        }
    }
}

impl fmt::Debug for UnclearChanges {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("UnclearChanges").field(&self.list()).finish()
    }
}

fn line(attempt: &Attempt) -> String {
    format!("{} {}", attempt.method(), attempt.path())
}

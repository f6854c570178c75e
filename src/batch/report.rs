//! How far a batch is, and what became of each request.

use std::fmt;

use serde::Serialize;

use crate::call::delivery::Delivery;

/// The progress of a batch. `Display` is `12 of 40, 1 failed`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BatchProgress {
    /// How many requests there are.
    pub total: usize,
    /// How many have succeeded.
    pub done: usize,
    /// How many have failed, or were cancelled.
    pub failed: usize,
    /// How many are in flight.
    pub in_flight: usize,
}

impl BatchProgress {
    /// How many have finished, in whatever way.
    pub fn finished(&self) -> usize {
        self.done + self.failed
    }
}

impl fmt::Display for BatchProgress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} of {}", self.finished(), self.total)?;
        match self.failed {
            0 => Ok(()),
            failed => write!(f, ", {failed} failed"),
        }
    }
}

/// The state of one request of a batch. It serializes as `done`, `not_done`, `unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
#[serde(rename_all = "snake_case")]
pub enum BatchState {
    /// It succeeded.
    Done,
    /// It was not sent, or was refused: nothing has changed.
    NotDone,
    /// It was sent, and nobody knows whether it was applied.
    Unknown,
}

impl BatchState {
    /// Of a request that was dropped.
    pub(super) fn of(delivery: &Delivery) -> Self {
        if delivery.may_be_applied() { Self::Unknown } else { Self::NotDone }
    }
}

/// One request in the report of a batch.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BatchEntry {
    /// Which one it is, in the order in which they were given, from 0.
    pub index: usize,
    /// The identifier of what it is about; `None` if it is about nothing that
    /// has one yet.
    pub key: Option<String>,
    /// What became of it.
    pub state: BatchState,
}

/// The report of a batch: the state of each request.
///
/// `Display` is one line: `1990 done, 7 not done, 3 unknown`. It serializes as
/// `{"entries": […]}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct BatchReport {
    /// Every request, in the order in which they were given.
    pub entries: Vec<BatchEntry>,
}

impl BatchReport {
    /// The requests in this state.
    pub fn of(&self, state: BatchState) -> impl Iterator<Item = &BatchEntry> {
        self.entries.iter().filter(move |entry| entry.state == state)
    }

    /// The requests that did not succeed: those to look at, or to repeat.
    pub fn unfinished(&self) -> impl Iterator<Item = &BatchEntry> {
        self.entries.iter().filter(|entry| entry.state != BatchState::Done)
    }
}

impl fmt::Display for BatchReport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |state| self.of(state).count();
        write!(
            f,
            "{} done, {} not done, {} unknown",
            count(BatchState::Done),
            count(BatchState::NotDone),
            count(BatchState::Unknown)
        )
    }
}

//! What all calls of a client may spend on retries together.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use super::Cause;

/// What a retry after a failure costs.
const TRANSIENT: u32 = 14;
/// What a retry after 429 costs: the server is there, it only wants less.
const THROTTLED: u32 = 5;
/// What a call that needed no retry earns.
const EARNED: u32 = 1;

/// A budget for retries, shared by all clones of a client, so that many calls
/// do not make an outage worse.
///
/// A retry costs 14 tokens, 5 after a 429. A call that succeeds after a retry
/// gives back what its retries cost, one that succeeds at once earns a token,
/// up to the capacity. When the budget is spent, calls are sent once and
/// return the error they got.
///
/// Clones share the tokens: give one budget to several clients to make them
/// share it.
#[derive(Clone)]
pub struct RetryBudget {
    tokens: Arc<Tokens>,
}

struct Tokens {
    left: AtomicU64,
    capacity: u64,
}

impl RetryBudget {
    /// A budget of this many tokens. Default of a client: 500.
    pub fn new(tokens: u32) -> Self {
        Self::of(tokens.into())
    }

    /// No limit: every call may be repeated as often as its policy says.
    pub fn unlimited() -> Self {
        // More than any number of calls can spend.
        Self::of(u64::MAX)
    }

    fn of(tokens: u64) -> Self {
        Self { tokens: Arc::new(Tokens { left: AtomicU64::new(tokens), capacity: tokens }) }
    }

    /// Takes what a retry costs, if it is there.
    pub(crate) fn spend(&self, cause: Cause, spent: &mut Spent) -> bool {
        let cost = match cause {
            Cause::Throttled => THROTTLED,
            Cause::Transient | Cause::TooEarly => TRANSIENT,
        };
        let take = |left: u64| left.checked_sub(cost.into());
        let taken =
            self.tokens.left.fetch_update(Ordering::AcqRel, Ordering::Acquire, take).is_ok();
        if taken {
            spent.0 = spent.0.saturating_add(cost);
        }
        taken
    }

    /// A call succeeded: what its retries cost comes back.
    pub(crate) fn succeeded(&self, spent: Spent) {
        let back = if spent.0 == 0 { EARNED } else { spent.0 };
        let give = |left: u64| Some(left.saturating_add(back.into()).min(self.tokens.capacity));
        // Always succeeds: the closure always returns something.
        let _ = self.tokens.left.fetch_update(Ordering::AcqRel, Ordering::Acquire, give);
    }
}

impl Default for RetryBudget {
    fn default() -> Self {
        Self::new(500)
    }
}

impl fmt::Debug for RetryBudget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Tokens { left, capacity } = &*self.tokens;
        write!(f, "RetryBudget({} of {capacity})", left.load(Ordering::Acquire))
    }
}

/// What one call has spent so far.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Spent(u32);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spent_budget_allows_no_retry_and_successes_fill_it_again() {
        let budget = RetryBudget::new(30);
        let mut spent = Spent::default();
        assert!(budget.spend(Cause::Transient, &mut spent));
        assert!(budget.spend(Cause::Transient, &mut spent));
        assert!(!budget.spend(Cause::Throttled, &mut spent), "2 are left");
        // Clones share it.
        for _ in 0..3 {
            budget.clone().succeeded(Spent::default());
        }
        assert!(budget.spend(Cause::Throttled, &mut spent), "5 were left");
        budget.succeeded(spent);
        assert_eq!(format!("{budget:?}"), "RetryBudget(30 of 30)", "never above its capacity");
    }

    #[test]
    fn a_budget_that_is_not_limited_is_never_spent() {
        let budget = RetryBudget::unlimited();
        let mut spent = Spent::default();
        assert!((0..10_000).all(|_| budget.spend(Cause::Transient, &mut spent)));
    }
}

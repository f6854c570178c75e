//! The replies that a test has prepared.

use std::collections::VecDeque;

use super::reply::Reply;

/// Replies that wait for a call: for any, or for one of an operation.
#[derive(Default)]
pub(super) struct PreparedReplies {
    waiting: VecDeque<(Option<&'static str>, Reply)>,
}

impl PreparedReplies {
    pub(super) fn add(&mut self, operation: Option<&'static str>, times: usize, reply: Reply) {
        self.waiting.extend(std::iter::repeat_n((operation, reply), times));
    }

    /// Takes the reply for a call. Those for its operation go first.
    pub(super) fn take(&mut self, operation: Option<&'static str>) -> Option<Reply> {
        let first = |wanted: Option<&str>| self.waiting.iter().position(|(it, _)| *it == wanted);
        let own = operation.and_then(|_| first(operation));
        let (_, reply) = self.waiting.remove(own.or_else(|| first(None))?)?;
        Some(reply)
    }
}

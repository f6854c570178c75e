//! Whether a request was sent: the one fact of a call that outlives it.
//!
//! A call that is over, or dropped, leaves its request with the task of a
//! connection, which may still be about to send it. Both sides ask the same
//! [`Delivery`]: the body [takes](Delivery::take) the attempt before its first
//! byte leaves, the call [closes](Delivery::closing) it when it waits no more.
//! Whoever is first is right for good.

use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

/// What became of the attempts of a call: the number of the latest, whether it
/// may be sent, was taken to be sent or is closed, and whether an earlier one
/// was taken and never refused.
#[derive(Default)]
pub struct Delivery(AtomicU32);

/// It may be sent.
const OPEN: u32 = 1;
/// It was sent, or is being sent.
const TAKEN: u32 = 2;
/// Both bits. Without either the attempt is closed: it may not be sent, and was
/// not.
const STATE: u32 = 3;
/// An earlier attempt was taken.
const EARLIER: u32 = 4;
/// The rest is the number.
const NUMBER: u32 = 3;

impl Delivery {
    /// Begins an attempt, which may be sent from now on, and returns its number.
    pub(super) fn open(&self) -> u32 {
        let next = |now: u32| {
            let earlier = if now & STATE == TAKEN { EARLIER } else { now & EARLIER };
            ((now >> NUMBER).wrapping_add(1) << NUMBER) + earlier + OPEN
        };
        let before = self.change(|now| Some(next(now))).unwrap_or_else(|now| now);
        next(before) >> NUMBER
    }

    /// Takes an attempt to be sent: whether it may be. A second call returns
    /// the same.
    pub(super) fn take(&self, attempt: u32) -> bool {
        let open = |now: u32| now >> NUMBER == attempt && now & STATE == OPEN;
        let taken = self.change(|now| open(now).then(|| now - OPEN + TAKEN));
        taken.is_ok() || self.is(attempt, TAKEN)
    }

    /// Closes the attempt when dropped: what was not sent by then stays unsent.
    pub(super) fn closing(&self) -> Closing<'_> {
        Closing(self)
    }

    /// The server says that the attempt was not applied.
    pub(super) fn refused(&self) {
        let _ = self.change(|now| Some(now & !STATE));
    }

    /// Whether the latest attempt was sent, and not refused.
    pub(super) fn is_taken(&self) -> bool {
        self.0.load(Ordering::Acquire) & STATE == TAKEN
    }

    /// Whether the request may have been applied, by the latest attempt or an
    /// earlier one.
    pub(crate) fn may_be_applied(&self) -> bool {
        let now = self.0.load(Ordering::Acquire);
        now & STATE == TAKEN || now & EARLIER != 0
    }

    fn is(&self, attempt: u32, state: u32) -> bool {
        let now = self.0.load(Ordering::Acquire);
        now >> NUMBER == attempt && now & STATE == state
    }

    fn change(&self, change: impl Fn(u32) -> Option<u32>) -> Result<u32, u32> {
        self.0.fetch_update(Ordering::AcqRel, Ordering::Acquire, change)
    }
}

/// See [`Delivery::closing`].
pub(super) struct Closing<'a>(&'a Delivery);

impl Drop for Closing<'_> {
    fn drop(&mut self) {
        let open = |now: u32| now & STATE == OPEN;
        let _ = self.0.change(|now| open(now).then(|| now - OPEN));
    }
}

/// The body of one attempt, on its way. An HTTP client looks at it before the
/// first byte of the request leaves, head included.
pub(crate) struct Outgoing {
    delivery: Arc<Delivery>,
    attempt: u32,
    bytes: Bytes,
    /// `content-length: 0` must be said, which hyper does for a body that is
    /// there and empty.
    says_empty: bool,
}

impl Outgoing {
    pub(super) fn new(
        delivery: &Arc<Delivery>,
        attempt: u32,
        bytes: Bytes,
        says_empty: bool,
    ) -> Self {
        Self { delivery: Arc::clone(delivery), attempt, bytes, says_empty }
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = &'static str;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        if !self.delivery.take(self.attempt) {
            // Nobody waits for the response any more.
            return Poll::Ready(Some(Err("the attempt was given up before it was sent")));
        }
        let bytes = std::mem::take(&mut self.bytes);
        Poll::Ready((!bytes.is_empty()).then(|| Ok(Frame::data(bytes))))
    }

    /// Of an empty body, hyper asks this once, between its last look at whether
    /// somebody still waits and the first byte: so here such a request is taken.
    /// Were it asked earlier, "maybe sent" would be said too often, not too
    /// seldom. A closed one says that something follows, and then fails.
    fn is_end_stream(&self) -> bool {
        self.bytes.is_empty() && self.delivery.take(self.attempt) && !self.says_empty
    }

    fn size_hint(&self) -> SizeHint {
        let may_leave = [OPEN, TAKEN].iter().any(|state| self.delivery.is(self.attempt, *state));
        let length = match self.bytes.len() as u64 {
            0 if !may_leave => 1,
            length => length,
        };
        SizeHint::with_exact(length)
    }
}

#[cfg(test)]
mod tests {
    use std::task::Waker;

    use super::*;

    fn body(delivery: &Arc<Delivery>, attempt: u32, bytes: &'static str) -> Outgoing {
        Outgoing::new(delivery, attempt, Bytes::from_static(bytes.as_bytes()), false)
    }

    fn is_sent(body: &mut Outgoing) -> bool {
        let polled = Pin::new(body).poll_frame(&mut Context::from_waker(Waker::noop()));
        matches!(polled, Poll::Ready(Some(Ok(_))))
    }

    #[test]
    fn a_body_is_taken_when_it_is_sent_and_is_not_sent_once_it_is_closed() {
        let delivery = Arc::new(Delivery::default());
        assert!(!is_sent(&mut body(&delivery, 0, "{}")), "nothing was opened");
        assert_eq!(delivery.open(), 1);
        assert!(!delivery.may_be_applied());
        let mut first = body(&delivery, 1, "{}");
        assert!(is_sent(&mut first) && delivery.is_taken());
        assert!(first.is_end_stream(), "no more follows");
        drop(delivery.closing());
        assert!(delivery.is_taken(), "what was sent stays sent");

        // Closed, and then another attempt: neither lets the old one go.
        delivery.refused();
        assert_eq!(delivery.open(), 2);
        drop(delivery.closing());
        assert!(!is_sent(&mut body(&delivery, 2, "{}")) && !delivery.may_be_applied());
        assert_eq!(delivery.open(), 3);
        assert!(!is_sent(&mut body(&delivery, 2, "{}")) && !delivery.may_be_applied());
        assert!(is_sent(&mut body(&delivery, 3, "{}")) && delivery.may_be_applied());
    }

    #[test]
    fn an_earlier_attempt_is_not_forgotten_unless_it_was_refused() {
        let delivery = Delivery::default();
        let refused = delivery.open();
        assert!(delivery.take(refused));
        delivery.refused();
        let lost = delivery.open();
        assert!(!delivery.may_be_applied());
        assert!(delivery.take(lost));
        delivery.open();
        assert!(delivery.may_be_applied() && !delivery.is_taken());
        delivery.refused();
        assert!(delivery.may_be_applied());
    }

    #[test]
    fn an_empty_body_is_taken_when_it_is_asked_for_its_end() {
        let delivery = Arc::new(Delivery::default());
        let first = body(&delivery, delivery.open(), "");
        assert_eq!(first.size_hint().exact(), Some(0));
        assert!(!delivery.is_taken(), "a look at the size sends nothing");
        assert!(first.is_end_stream() && delivery.is_taken());
        assert_eq!(first.size_hint().exact(), Some(0));

        let mut second = body(&delivery, delivery.open(), "");
        drop(delivery.closing());
        assert!(!second.is_end_stream() && second.size_hint().exact() == Some(1));
        assert!(!is_sent(&mut second) && !delivery.is_taken());

        let says_empty = Outgoing { says_empty: true, ..body(&delivery, delivery.open(), "") };
        assert!(!says_empty.is_end_stream() && delivery.is_taken());
        assert_eq!(says_empty.size_hint().exact(), Some(0));
    }

    #[test]
    fn taking_and_closing_race_and_agree() {
        for _ in 0..2_000 {
            let delivery = Arc::new(Delivery::default());
            let attempt = delivery.open();
            let other = Arc::clone(&delivery);
            let takes = std::thread::spawn(move || other.take(attempt));
            drop(delivery.closing());
            let seen = delivery.is_taken();
            assert_eq!(takes.join().unwrap(), seen);
            assert_eq!(delivery.is_taken(), seen, "for good");
        }
    }

    #[test]
    fn the_number_may_overflow() {
        let delivery = Delivery(AtomicU32::new(u32::MAX));
        let attempt = delivery.open();
        assert!(delivery.take(attempt));
    }
}

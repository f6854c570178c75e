//! The body of a request, on its way.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::Bytes;
use hyper::body::{Body, Frame, SizeHint};

use super::Call;

/// The body of one attempt. It tells its call when it is taken to be sent, which
/// hyper does before the first byte of the request leaves, head included: until
/// then nothing was sent. And it is not there any more when the attempt has
/// been given up, so that what was said then stays true.
///
/// What is empty is never taken, and tells nothing.
pub(crate) struct Outgoing {
    call: Call,
    attempt: u32,
    bytes: Option<Bytes>,
}

impl Outgoing {
    pub(super) fn new(call: Call, attempt: u32, bytes: Bytes) -> Self {
        Self { call, attempt, bytes: Some(bytes).filter(|bytes| !bytes.is_empty()) }
    }
}

/// Nobody waits for an answer any more.
#[derive(Debug)]
pub(crate) struct GivenUp;

impl fmt::Display for GivenUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the attempt was given up before it was sent")
    }
}

impl std::error::Error for GivenUp {}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = GivenUp;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, GivenUp>>> {
        let Some(bytes) = self.bytes.take() else { return Poll::Ready(None) };
        let taken = self.call.is_sending(self.attempt).then(|| Frame::data(bytes));
        Poll::Ready(Some(taken.ok_or(GivenUp)))
    }

    fn is_end_stream(&self) -> bool {
        self.bytes.is_none()
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
    }
}

#[cfg(test)]
mod tests {
    use std::pin::Pin;
    use std::task::{Context, Poll, Waker};

    use bytes::Bytes;
    use hyper::body::Body;

    use super::Outgoing;
    use crate::transport::Call;

    fn call() -> Call {
        let client =
            crate::Client::builder().token("t").with_base_url("http://127.0.0.1:9").build();
        let update = client.unwrap().outbound_gateways().update("x");
        let (shared, _, options) = update.into_parts();
        Call::new(&shared, options, None, [], false).unwrap()
    }

    fn is_sent(body: &mut Outgoing) -> bool {
        let polled = Pin::new(body).poll_frame(&mut Context::from_waker(Waker::noop()));
        matches!(polled, Poll::Ready(Some(Ok(_))))
    }

    #[test]
    fn a_body_tells_that_it_is_sent_and_is_not_sent_when_it_is_given_up() {
        let call = call();
        let body = |attempt| Outgoing::new(call.clone(), attempt, Bytes::from_static(b"{}"));
        assert_eq!(call.facts().begin_attempt(), 1);
        call.set_may_be_applied(false);
        assert!(is_sent(&mut body(1)) && call.facts().may_be_applied);

        // Given up, and then another attempt: neither lets the old one go.
        assert_eq!(call.facts().begin_attempt(), 2);
        call.set_may_be_applied(false);
        call.facts().given_up = true;
        assert!(!is_sent(&mut body(2)) && !call.facts().may_be_applied);
        assert_eq!(call.facts().begin_attempt(), 3);
        assert!(!is_sent(&mut body(2)) && !call.facts().may_be_applied);
        assert!(is_sent(&mut body(3)) && call.facts().may_be_applied);
    }

    #[test]
    fn what_is_empty_is_not_waited_for() {
        let body = Outgoing::new(call(), 1, Bytes::new());
        assert!(body.is_end_stream());
        assert_eq!(body.size_hint().exact(), Some(0));
    }
}

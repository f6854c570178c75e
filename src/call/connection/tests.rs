use std::sync::atomic::{AtomicBool, Ordering};

use super::*;

/// A connection that keeps what it is given until it is flushed.
struct Buffered(Arc<AtomicBool>);

impl Connection for Buffered {
    fn connected(&self) -> Connected {
        Connected::new()
    }
}

impl Read for Buffered {
    fn poll_read(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        _: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        Poll::Pending
    }
}

impl Write for Buffered {
    fn poll_write(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.0.store(true, Ordering::SeqCst);
        Poll::Ready(Ok(()))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

/// TLS keeps what a full connection does not take, until it is flushed.
#[test]
fn what_a_connection_keeps_is_flushed() {
    let flushed = Arc::new(AtomicBool::new(false));
    let mut stream = Stream::new(Buffered(Arc::clone(&flushed)));
    let mut context = Context::from_waker(std::task::Waker::noop());
    assert!(Pin::new(&mut stream).poll_flush(&mut context).is_ready());
    assert!(flushed.load(Ordering::SeqCst));
}

#[test]
fn what_a_proxy_knows_is_secret() {
    for (header, secrets) in [
        ("Basic bWU6aHVudGVyMg==", &["bWU6aHVudGVyMg==", "hunter2"][..]),
        // A password with the divider in it, and none at all.
        ("Basic bWU6YTpi", &["bWU6YTpi", "a:b"]),
        ("Basic bWU6", &["bWU6"]),
        ("Basic bWU=", &["bWU="]),
        ("opaque-canary", &["opaque-canary"]),
        ("Basic ", &[]),
    ] {
        let found = secrets_in(&HeaderValue::from_static(header));
        let found: Vec<_> = found.iter().map(Secret::expose).collect();
        assert_eq!(found, secrets, "{header}");
    }
}

//! Expiry under a clock that is set by hand.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::UNIX_EPOCH;

use super::*;

static SECONDS: AtomicU64 = AtomicU64::new(1_000_000);

fn clock() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(SECONDS.load(Ordering::SeqCst))
}

/// One test, because the clock is one for all.
#[tokio::test]
async fn a_token_is_replaced_a_minute_before_it_expires_and_when_the_clock_is_set_back() {
    let source = Source::Key { api_key: "key".into(), secret: "secret".into() };
    let credentials = Credentials::new(source.clone(), Duration::from_secs(600)).unwrap();
    let credentials = Credentials { clock, ..credentials };
    let token = async || credentials.authorization(None).await.unwrap().text.clone();
    let after = |seconds: u64| SECONDS.fetch_add(seconds, Ordering::SeqCst);

    let first = token().await;
    after(539);
    assert_eq!(token().await, first, "61 seconds are left");
    after(1);
    let second = token().await;
    assert_ne!(second, first, "60 seconds are left");

    SECONDS.fetch_sub(5000, Ordering::SeqCst);
    let third = token().await;
    assert_ne!(third, second, "it was made in what is now the future");

    // A short-lived token is used for half of its life.
    let credentials = Credentials::new(source, Duration::from_secs(10)).unwrap();
    let credentials = Credentials { clock, ..credentials };
    let token = async || credentials.authorization(None).await.unwrap().text.clone();
    let first = token().await;
    after(4);
    assert_eq!(token().await, first);
    after(1);
    assert_ne!(token().await, first);
}

#[tokio::test]
async fn the_header_is_marked_sensitive() {
    let credentials =
        Credentials::new(Source::Token("canary".into()), Duration::from_secs(3600)).unwrap();
    let authorization = credentials.authorization(None).await.unwrap();
    assert!(authorization.header.is_sensitive());
    assert_eq!(format!("{:?}", authorization.header), "Sensitive");
}

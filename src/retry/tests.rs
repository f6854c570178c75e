use super::*;
use http::header::{DATE, HeaderMap, HeaderValue, RETRY_AFTER};
use std::time::UNIX_EPOCH;

fn failed(attempts: u32, cause: Cause) -> Failed {
    let too_early = u32::from(cause == Cause::TooEarly);
    Failed { cause, attempts, too_early, retry_after: None, time_left: Duration::MAX }
}

#[test]
fn waits_grow_and_are_bounded() {
    let policy = RetryPolicy::default().with_max_attempts(u32::MAX);
    for (cause, attempts, ceiling) in [
        (Cause::Transient, 1, 250),
        (Cause::Transient, 2, 500),
        (Cause::Transient, 3, 1_000),
        (Cause::Transient, 6, 8_000),
        (Cause::Transient, 1_000_000, 8_000),
        (Cause::Throttled, 1, 1_000),
        (Cause::Throttled, 4, 8_000),
    ] {
        let failed = failed(attempts, cause);
        let waits: Vec<_> = (0..200).filter_map(|_| policy.next_wait(&failed)).collect();
        assert_eq!(waits.len(), 200);
        let (least, most) = (waits.iter().min().unwrap(), waits.iter().max().unwrap());
        let ceiling = Duration::from_millis(ceiling);
        assert!(*most <= ceiling, "{failed:?}");
        assert!(*least < ceiling / 4 && *most > ceiling * 3 / 4, "spread over all of it");
    }
    let longest =
        RetryPolicy::default().with_backoff(Duration::MAX).with_max_backoff(Duration::MAX);
    // Not even absurd settings overflow.
    let _ = longest.next_wait(&failed(2, Cause::Transient));
}

#[test]
fn the_last_attempt_is_the_last() {
    let policy = RetryPolicy::default();
    assert!(policy.next_wait(&failed(2, Cause::Transient)).is_some());
    assert_eq!(policy.next_wait(&failed(3, Cause::Transient)), None);
    assert_eq!(RetryPolicy::never().next_wait(&failed(1, Cause::Throttled)), None);
    // 425 is retried once, whatever else was.
    let too_early = |too_early| Failed { too_early, ..failed(2, Cause::TooEarly) };
    assert!(policy.next_wait(&too_early(1)).is_some());
    assert_eq!(policy.next_wait(&too_early(2)), None);
}

#[test]
fn a_server_that_asks_to_wait_is_not_bothered_earlier() {
    let policy = RetryPolicy::default();
    let asked = |seconds| Failed {
        retry_after: Some(Duration::from_secs(seconds)),
        ..failed(1, Cause::Throttled)
    };
    for seconds in [0, 1, 20, 60] {
        let wait = policy.next_wait(&asked(seconds)).unwrap();
        assert!(
            wait >= Duration::from_secs(seconds) && wait <= Duration::from_secs(seconds.max(1))
        );
    }
    assert_eq!(policy.next_wait(&asked(61)), None);
    assert!(policy.with_max_retry_after(Duration::MAX).next_wait(&asked(61)).is_some());
}

#[test]
fn no_wait_outlasts_the_call() {
    let policy = RetryPolicy::default();
    let nearly_over = Failed {
        retry_after: Some(Duration::from_secs(10)),
        time_left: Duration::from_secs(10),
        ..failed(1, Cause::Throttled)
    };
    assert_eq!(policy.next_wait(&nearly_over), None);
    let over = Failed { time_left: Duration::ZERO, ..failed(1, Cause::Transient) };
    assert_eq!(policy.next_wait(&over), None);
}

#[test]
fn retry_after_is_read_in_all_its_forms() {
    let now = UNIX_EPOCH + Duration::from_secs(784_111_777); // Sun, 06 Nov 1994 08:49:37 GMT
    let read = |status: u16, value: &str, date: Option<&str>| {
        let mut headers = HeaderMap::new();
        headers.insert(RETRY_AFTER, HeaderValue::from_str(value).unwrap());
        if let Some(date) = date {
            headers.insert(DATE, HeaderValue::from_str(date).unwrap());
        }
        retry_after(StatusCode::from_u16(status).unwrap(), &headers, now).map(|wait| wait.as_secs())
    };
    for (value, expected) in [
        ("0", Some(0)),
        ("120", Some(120)),
        (" 7 ", Some(7)),
        ("18446744073709551615", Some(u64::MAX)),
        ("18446744073709551616", None),
        ("-1", None),
        ("1.5", None),
        ("+3", None),
        ("3 seconds", None),
        ("", None),
        ("soon", None),
        ("Sun, 06 Nov 1994 08:50:37 GMT", Some(60)),
        ("Sunday, 06-Nov-94 08:50:37 GMT", Some(60)),
        ("Sun Nov  6 08:50:37 1994", Some(60)),
        ("Sun, 06 Nov 1994 08:00:00 GMT", Some(0)),
        ("Sun, 99 Nov 1994 08:00:00 GMT", None),
    ] {
        assert_eq!(read(429, value, None), expected, "{value}");
        assert_eq!(read(503, value, None), expected, "{value}");
        assert_eq!(read(500, value, None), None, "only 429 and 503 ask");
    }
    // The server's clock is an hour off; what counts is the difference.
    let date = Some("Sun, 06 Nov 1994 09:49:37 GMT");
    assert_eq!(read(429, "Sun, 06 Nov 1994 09:49:40 GMT", date), Some(3));
    assert_eq!(read(429, "Sun, 06 Nov 1994 09:49:40 GMT", Some("now")), Some(3603));
}

#[test]
fn statuses_that_may_pass() {
    let causes: Vec<_> = (100..600)
        .filter_map(|status| {
            let status = StatusCode::from_u16(status).unwrap();
            Cause::of_status(status).map(|cause| (status.as_u16(), cause))
        })
        .collect();
    assert_eq!(
        causes,
        [
            (408, Cause::Transient),
            (425, Cause::TooEarly),
            (429, Cause::Throttled),
            (500, Cause::Transient),
            (502, Cause::Transient),
            (503, Cause::Transient),
            (504, Cause::Transient),
        ]
    );
}

#[test]
fn a_setting_changes_itself_alone() {
    let policy = RetryPolicy::never()
        .with_max_retry_after(Duration::from_secs(1))
        .with_backoff(Duration::from_secs(2))
        .with_throttled_backoff(Duration::from_secs(3))
        .with_max_backoff(Duration::from_secs(4));
    let seconds = Duration::from_secs;
    assert_eq!((policy.max_attempts, policy.max_retry_after), (1, seconds(1)));
    assert_eq!((policy.backoff, policy.throttled_backoff), (seconds(2), seconds(3)));
    assert_eq!(policy.max_backoff, seconds(4));
}

use super::*;

/// What the vendor's Node.js SDK signs for `test-key` and `test-secret` at
/// 1700000000.
const FOR_API: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhcGlrZXkiOiJ0ZXN0LWtleSIsInBlcm1pc3Npb25zIjpbImFsbG93X2pvaW4iLCJhbGxvd19tb2QiXSwidmVyc2lvbiI6Miwicm9sZXMiOlsiY3Jhd2xlciJdLCJpYXQiOjE3MDAwMDAwMDAsImV4cCI6MTcwMDA4NjQwMH0.KDbTb8j-tVeC0orySK36pU87oyhIoi8gxPtTAxdQZ2Y";
const FOR_PARTICIPANT: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJhcGlrZXkiOiJ0ZXN0LWtleSIsInBlcm1pc3Npb25zIjpbImFsbG93X2pvaW4iXSwidmVyc2lvbiI6Miwicm9sZXMiOlsicnRjIl0sInBhcnRpY2lwYW50SWQiOiJzaXAtY2FsbGVyLTEiLCJyb29tSWQiOiJhYmNkLWVmZ2gtaWprbCIsImlhdCI6MTcwMDAwMDAwMCwiZXhwIjoxNzAwMDAzNjAwfQ.FBUCirZrZuEziIp8vXPT4MfMKa2zHSXTxmF_qPaamhc";

fn token() -> AccessToken {
    let issued = UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    AccessToken::new("test-key", "test-secret").issued_at(issued)
}

#[test]
fn tokens_are_those_of_the_vendors_sdk_byte_for_byte() {
    assert_eq!(token().for_api().sign().unwrap().expose(), FOR_API);
    let participant = token()
        .participant_id("sip-caller-1")
        .room_id("abcd-efgh-ijkl")
        .grant(Grant::AllowJoin)
        .lifetime(Duration::from_secs(3600));
    assert_eq!(participant.sign().unwrap().expose(), FOR_PARTICIPANT);
}

#[test]
fn claims_of_ones_own_shadow_nothing() {
    for name in ["iat", "exp", "apikey", "APIKEY", "roles", "version", "roomId"] {
        let error = token().claim(name, 1).sign().unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert!(error.to_string().contains("claim of the token itself"), "{error}");
    }
    let signed = token().claim("customer", "4711").sign().unwrap();
    let payload = signed.expose().split('.').nth(1).unwrap().to_owned();
    use base64::Engine;
    let payload = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(payload).unwrap();
    let payload: Value = serde_json::from_slice(&payload).unwrap();
    assert_eq!(payload["customer"], "4711");
    assert_eq!(payload["roles"][0], "rtc");
}

#[test]
fn what_cannot_be_signed_is_refused_without_the_secret() {
    for wrong in [
        AccessToken::new("", "s3cret-value"),
        AccessToken::new("key", "s3cret-value\n"),
        AccessToken::new("key", "s3cret-value").lifetime(Duration::from_secs(1)),
        AccessToken::new("key", "s3cret-value").lifetime(Duration::MAX),
        AccessToken::new("key", "s3cret-value").room_id(" "),
        AccessToken::new("key", "s3cret-value").issued_at(UNIX_EPOCH - Duration::from_secs(9)),
        AccessToken::of(&Source::Token("a.b.c".into())),
    ] {
        let error = wrong.sign().unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        assert!(!format!("{error} {error:?} {wrong:?}").contains("s3cret"), "{error}");
    }
}

#[test]
fn a_part_of_a_second_counts_as_a_second() {
    use base64::Engine;
    for (lifetime, seconds) in [(10_000, 10), (10_001, 11), (10_999, 11)] {
        let signed = token().lifetime(Duration::from_millis(lifetime)).sign().unwrap();
        let payload = signed.expose().split('.').nth(1).unwrap().to_owned();
        let payload = base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(payload).unwrap();
        let payload: Value = serde_json::from_slice(&payload).unwrap();
        assert_eq!(payload["exp"], 1_700_000_000 + seconds, "{lifetime} ms");
    }
}

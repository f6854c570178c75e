use super::Identifier as _;

identifier!(
    /// The identifier of a thing.
    ThingId,
    "thing id",
    check
);

identifier!(
    /// A number.
    Number,
    "phone number",
    check_e164
);

identifier!(
    /// The identifier of a number.
    NumberId,
    "number id",
    check_not_e164
);

#[test]
fn a_phone_number_and_its_identifier_are_not_mistaken_for_each_other() {
    for number in ["+1", "+14155550123", "+123456789012345"] {
        assert_eq!(Number::new(number).unwrap(), *number);
        let error = NumberId::new(number).unwrap_err();
        assert!(error.is_invalid_request(), "{error}");
        let text = error.to_string();
        assert!(text.contains(number) && text.contains("not a number id"), "{text}");
    }
    for number in ["", "14155550123", "+1 415", "+0123", "+", "pn_1", "+1234567890123456", "+١"] {
        let text = Number::new(number).unwrap_err().to_string();
        assert!(text.contains("E.164") && text.contains("`+14155550123`"), "{text}");
    }
    assert_eq!(NumberId::new("pn_abc123").unwrap(), *"pn_abc123");
    assert!(NumberId::new("../x").is_err());
}

#[test]
fn what_is_not_one_segment_of_a_path_is_refused_with_its_name_and_a_remedy() {
    let long = "x".repeat(257);
    for (id, reason) in [
        ("", "is empty"),
        (" \t", "is empty"),
        (".", "another resource"),
        ("..", "another resource"),
        ("a/b", "contains `/`"),
        ("..\\..", "contains `\\`"),
        ("a\n", "control character"),
        ("a\u{85}b", "control character"),
        (long.as_str(), "257 bytes"),
    ] {
        for error in [ThingId::new(id).unwrap_err(), ThingId::parse(id).unwrap_err()] {
            let text = error.to_string();
            assert!(error.is_invalid_request(), "{id:?}");
            assert!(text.contains("the thing id ") && text.contains(reason), "{text}");
            assert!(text.contains("as the dashboard") && !text.contains('\n'), "{text}");
        }
    }
    for id in ["gateway_out_1", "+14155550123", "a b", "..;", "ü", &"x".repeat(256)] {
        assert_eq!(ThingId::new(id).unwrap(), *id);
    }
}

#[test]
fn an_identifier_is_a_string_in_json_and_checked_when_it_is_read() {
    let id: ThingId = serde_json::from_str(r#""a\u0062""#).unwrap();
    assert_eq!(id, "ab");
    assert_eq!(serde_json::to_string(&id).unwrap(), r#""ab""#);
    let error = serde_json::from_str::<ThingId>(r#""..""#).unwrap_err();
    assert!(error.to_string().contains("thing id"), "{error}");
    assert!(serde_json::from_str::<ThingId>("1").is_err());
}

#[test]
fn conversions_never_fail() {
    let owned = String::from("a/b");
    let ids: [ThingId; 3] = [(&owned).into(), "a/b".into(), owned.clone().into()];
    assert!(ids.iter().all(|id| *id == owned && id == &ThingId::from(id)));
    assert_eq!(format!("{:?} {}", ids[0], ids[0]), r#"ThingId("a/b") a/b"#);
    assert_eq!(ThingId::NOUN, "thing id");
    assert_eq!(String::from(ids[0].clone()), "a/b");
}

//! What follows from a field, without a line of Rust: it is carried over, and a
//! misspelling of it is refused.

use super::source::{Source, code};
use super::{DESCRIPTION, with_properties};

/// The gateways with one field more, as it is read, created and changed.
fn grown(read: &str, sent: &str) -> Source {
    let text = with_properties(&DESCRIPTION, "OutboundGateway", read);
    let text = with_properties(&text, "NewOutboundGateway", sent);
    Source::of(&with_properties(&text, "OutboundGatewayUpdate", sent))
}

#[test]
fn a_new_field_is_carried_over_from_what_is_read_and_created() {
    let source = grown("holdMusic:\n  type: string", "holdMusic:\n  type: string");
    for line in [
        "change.hold_music=known.hold_music.clone();",
        "change.hold_music=new.hold_music;",
        "hold_music:known.hold_music.clone(),",
        "crate::edit::keep(&mutchange.hold_music,keep(\"holdMusic\"));",
    ] {
        assert!(source.has(line), "{line}");
    }
}

#[test]
fn a_field_of_another_type_is_carried_over_where_it_fits() {
    let source = grown("level:\n  type: integer", "level:\n  type: string");
    assert!(source.has("change.level=crate::edit::in_full(known,\"level\");"));
    assert!(source.has("change.level=new.level;"));
}

#[test]
fn a_secret_that_is_read_is_no_secret_to_send() {
    let secret = "pin:\n  type: string\n  format: password";
    let source = grown(secret, secret);
    assert!(source.has("change.pin=new.pin;") && !source.has("known.pin"));
    assert!(source.has("pin:None,"), "a new one has to be given its own");
}

#[test]
fn what_is_sent_knows_its_fields_while_it_is_read() {
    let source = Source::of(&DESCRIPTION);
    let attributes = |name: &str| -> String {
        let item = source.object(name).unwrap();
        let fields = item.fields.iter().flat_map(|it| &it.attrs);
        item.attrs.iter().chain(fields).map(code).collect()
    };
    let read = "crate::payload::read_extra::<types::OutboundGatewayUpdate,_>";
    assert!(attributes("OutboundGatewayUpdate").contains(read));
    assert!(attributes("SipCredentials").contains("deny_unknown_fields"), "it keeps none");
    let received = attributes("OutboundGateway");
    assert!(!received.contains("read_extra") && !received.contains("deny_unknown_fields"));
}

//! The sections of a configuration: what they refer to, and in which order they
//! are applied.

use super::refusals::all_refused;
use super::source::Source;
use super::{DESCRIPTION, WHOLE, part, replaced, with_component, with_properties};

/// A property of a new gateway that names another resource.
fn refers(text: &str, object: &str, to: &str) -> String {
    let named = to.split(' ').next().filter(|it| it.ends_with("boundGateway"));
    let item = match named {
        Some(resource) => format!("$ref: '#/components/schemas/{resource}Id'"),
        None => "type: string".to_owned(),
    };
    let property = format!(
        "via:\n  type: array\n  description: By way of these.\n  x-refers-to: {to}\n  items:\n    \
         {item}"
    );
    with_properties(text, object, &property)
}

#[test]
fn what_is_referred_to_is_applied_first() {
    let order = |source: &Source, first: &str, second: &str| {
        let of = |resource: &str| format!("Applied<types::{resource}>=");
        let code = source.called("configuration").expect("the order");
        code.find(&of(first)).expect(first) < code.find(&of(second)).expect(second)
    };
    let one = Source::of(&refers(&DESCRIPTION, "NewOutboundGateway", "InboundGateway"));
    assert!(order(&one, "InboundGateway", "OutboundGateway"));
    assert!(one.has(r#"path:&["via"],target:&FOUND_INBOUND_GATEWAY"#));
    assert!(one.has(r#"after:&["inboundGateways"]"#));
    // It may be said by its name, which is read with the section.
    let names = "names:Some(sections::Names{key:\"name\"";
    assert!(one.has(names), "by name");
    let other = Source::of(&refers(&DESCRIPTION, "NewInboundGateway", "OutboundGateway"));
    assert!(order(&other, "OutboundGateway", "InboundGateway"));
}

#[test]
fn an_identifier_of_what_can_be_read_is_a_reference() {
    let target = "target:\n  allOf:\n    - $ref: '#/components/schemas/Way'";
    let text = with_properties(&DESCRIPTION, "NewOutboundGateway", target);
    let way = "Way:\n  type: object\n  properties:\n    gateways:\n      type: object\n      \
               additionalProperties:\n        $ref: '#/components/schemas/InboundGatewayId'";
    let source = Source::of(&with_component(&text, way));
    assert!(source.has(r#"path:&["target","gateways","*"],target:&FOUND_INBOUND_GATEWAY"#));
}

#[test]
fn the_sections_of_the_real_description() {
    let source = Source::of(WHOLE);
    for key in ["inboundGateways", "outboundGateways", "phoneNumbers", "routingRules", "webhooks"] {
        assert!(source.has(&format!("key:\"{key}\"")), "{key}");
    }
    // Neither of what is only created nor of what is only read.
    for key in ["calls", "rooms"] {
        assert!(!source.has(&format!("key:\"{key}\"")), "{key}");
    }
    assert!(source.has(r#"after:&["phoneNumbers"]"#));
    // What is ordinary is read, not what is below it.
    assert!(source.has("resources::rooms::GetRoom{context,room_id:id.into()"));
}

#[test]
fn references_that_lead_nowhere_are_refused() {
    let refers = |object: &str, to: &str| refers(&DESCRIPTION, object, &format!("{to} # here"));
    let flag = "via:\n  type: boolean\n  x-refers-to: InboundGateway # here";
    all_refused([
        (refers("NewOutboundGateway", "Gateway"), "`Gateway` is no resource"),
        (refers("NewOutboundGateway", "PageInfo"), "`PageInfo` is no resource"),
        (refers("OutboundGatewayUpdate", "InboundGateway"), "nothing reads it"),
        (
            with_properties(&DESCRIPTION, "NewOutboundGateway", flag),
            "only a string, or a list or map of strings",
        ),
        (
            with_properties(
                &DESCRIPTION,
                "NewOutboundGateway",
                "via:\n  type: string\n  x-refers-to: InboundGateway # here",
            ),
            "give the property the type of its identifier",
        ),
        (refers("NewOutboundGateway", "[InboundGateway]"), "should be the name of a resource"),
        (
            with_properties(
                &DESCRIPTION,
                "NewOutboundGateway",
                "via:\n  type: string\n  x-refer-to: InboundGateway # here",
            ),
            "nothing reads `x-refer-to`",
        ),
    ]);
}

#[test]
fn what_is_read_back_from_nowhere_is_refused() {
    let text = part::with_paths_below(WHOLE, &["/v2/sip/phone-numbers"]);
    let instead = |own: &str, other: &str| {
        let others = format!("x-read-as: {other} # here");
        replaced(&text, &format!("x-read-as: {own}"), &others)
    };
    all_refused([
        (
            instead("phoneNumber.name", "phoneNumber.title"),
            "`phoneNumber.title` does not lead to a property of `PhoneNumber`",
        ),
        (instead("outbound.mediaEncryption", "outbound.name.media"), "does not lead to a property"),
        // That of a part.
        (
            instead("geoRegion", "sipRegion"),
            "`sipRegion` does not lead to a property of `InboundGateway`",
        ),
    ]);
}

#[test]
fn what_refers_to_each_other_is_refused() {
    let one = refers(&DESCRIPTION, "NewOutboundGateway", "InboundGateway");
    let both = refers(&one, "NewInboundGateway", "OutboundGateway");
    let problems = super::generate(&both).expect_err("a circle");
    let texts: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(texts.len(), 2, "{texts:?}");
    assert!(texts[0].contains("neither can be created first"), "{texts:?}");
    // To itself, by an identifier that only the server gives: it has to be there.
    assert!(super::generate(&refers(&DESCRIPTION, "NewInboundGateway", "InboundGateway")).is_ok());
}

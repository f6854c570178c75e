//! Names of the description that Rust, or this crate, spells differently.

use std::collections::BTreeSet;

use super::source::{Source, code};
use super::{DESCRIPTION, with_properties};

#[test]
fn keywords_and_other_spellings_give_fields_and_setters() {
    let source = Source::of(&with_properties(
        &DESCRIPTION,
        "OutboundGatewayUpdate",
        "
        type:
          type: string
        self:
          type: string
        async:
          type: boolean
        SIPTrunk:
          type: string
        kebab-case:
          type: string
        '@at':
          type: string
        HTTP_CODE:
          type: integer
        line2Number:
          type: string
        ",
    ));
    for (name, field) in [
        ("type", "type_"),
        ("self", "self_"),
        ("async", "async_"),
        ("SIPTrunk", "sip_trunk"),
        ("kebab-case", "kebab_case"),
        ("@at", "at"),
        ("HTTP_CODE", "http_code"),
        ("line2Number", "line2_number"),
    ] {
        assert!(source.field("OutboundGatewayUpdate", field).is_some(), "{name}");
        for object in
            ["types::OutboundGatewayUpdate", "UpdateOutboundGateway", "OutboundGatewayDraft"]
        {
            let setter = source.method(object, field).unwrap_or_else(|| panic!("{name}"));
            // The setter and the field must mean the same Rust name.
            let sets = format!(".{field}=Some(");
            let body = code(&setter.block);
            assert!(body.contains(&sets), "{name}: {body}");
        }
    }
}

/// Words that are keywords in some edition, and names that the two libraries
/// which make Rust names of them might see differently.
const WORDS: &str = "\
    abstract as async auto await become box break catch const continue crate do dyn \
    else enum extern false final fn for gen if impl in let loop macro match mod move \
    mut override priv pub raw ref return self Self static struct super trait true \
    try type typeof union unsafe unsized use virtual where while yield größe \
    caller's a1b2 a.b.c IPv6Address x_";

#[test]
fn a_field_and_its_setter_have_the_same_rust_name() {
    let words: Vec<_> = WORDS.split(' ').collect();
    // Those that give the same name would be refused.
    let unique = |word: &&&str| !["as", "Self"].contains(*word);
    let properties = words.iter().filter(unique).map(|it| format!("\"{it}\":\n  type: string\n"));
    let text =
        with_properties(&DESCRIPTION, "OutboundGatewayUpdate", &properties.collect::<String>());
    let source = Source::of(&text);
    let fields = &source.object("OutboundGatewayUpdate").unwrap().fields;
    let fields: BTreeSet<_> =
        fields.iter().filter_map(|it| it.ident.as_ref()).map(ToString::to_string).collect();
    let is_empty = code(&source.method("types::OutboundGatewayUpdate", "is_empty").unwrap().block);
    let asked: Vec<_> =
        is_empty.split("self.").filter_map(|part| part.split_once('.')).map(|it| it.0).collect();
    assert!(asked.len() > words.len(), "{asked:?}");
    let unknown: Vec<_> = asked.into_iter().filter(|name| !fields.contains(*name)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn a_field_may_be_spelt_with_single_letters() {
    let properties = "xL:\n  type: array\n  items:\n    type: string";
    let text = with_properties(&DESCRIPTION, "OutboundGatewayUpdate", properties);
    let field = Source::of(&text).field("OutboundGatewayUpdate", "x_l").unwrap();
    assert_eq!(field, "Option<Vec<String>>");
}

#[test]
fn an_object_may_be_spelt_in_any_way() {
    // What we know about an object must find it under its Rust name.
    let text = &DESCRIPTION
        .replace("OutboundGatewayAuth", "outbound_gateway_auth")
        .replace("SipCredentials", "SIPCredentials")
        .replace("schemas/Transport'", "schemas/SIPTransport'")
        .replace("\n    Transport:\n", "\n    SIPTransport:\n");
    let source = Source::of(text);
    let attributes = |name: &str| -> String {
        let item = source.object(name).unwrap_or_else(|| panic!("{name}"));
        item.attrs.iter().map(code).collect()
    };
    let mut wrong = Vec::new();
    for name in ["OutboundGatewayAuth", "SipCredentials"] {
        if !attributes(name).contains("non_exhaustive") {
            wrong.push(format!("{name} cannot grow"));
        }
    }
    if !source.has("crate::read::response_object!{types::OutboundGatewayAuth,true{") {
        wrong.push("OutboundGatewayAuth fails on a surprise".to_owned());
    }
    let field = source.field("OutboundGatewayUpdate", "transport").unwrap();
    if field != "Option<values::SipTransport>" {
        wrong.push(format!("the transport is {field}"));
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn words_to_search_for_are_aliases_of_handles_requests_and_methods() {
    let id = "      operationId: getOutboundGateway\n";
    let words = format!("{id}      x-search-words: [look up]\n");
    let source = Source::of(&super::replaced(&DESCRIPTION, id, &words));
    let aliases = |object: &str| {
        let attributes =
            source.object(object).map(|it| it.attrs.iter().map(code).collect::<Vec<_>>());
        attributes.unwrap_or_default().join(" ")
    };
    assert!(aliases("OutboundGateways").contains("alias=\"trunk\""));
    assert!(aliases("GetOutboundGateway").contains("alias=\"lookup\""));
}

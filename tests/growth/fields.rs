//! Uses a field and a value of an enum that exist only in a grown description.
//! `.ci/growth` builds and runs it.

use videosdk_sip::outbound_gateways::{NewOutboundGateway, OutboundGatewayUpdate, Transport};
use videosdk_sip::types::OutboundGateway;

fn main() {
    let change = OutboundGatewayUpdate::new().hold_music("opus-1").transport(Transport::Sctp);
    assert_eq!(change.to_string(), r#"{"holdMusic":"opus-1","transport":"sctp"}"#);
    let create = NewOutboundGateway::new("n", ["+1"], "a").hold_music("opus-2");
    assert!(create.to_string().contains(r#""holdMusic":"opus-2""#));
    let client = videosdk_sip::Client::builder()
        .with_base_url("http://127.0.0.1:9")
        .token("t")
        .build()
        .expect("a client");
    let request = client.outbound_gateways().update("x").hold_music("a").dry_run().expect("a request");
    assert_eq!(request.json.expect("JSON")["holdMusic"], "a");
    let _edit = client.outbound_gateways().edit("x", |gateway| gateway.hold_music("b"));
    let gateway: OutboundGateway =
        serde_json::from_str(r#"{"id":"x","holdMusic":"opus-1","transport":"SCTP"}"#).expect("a gateway");
    assert_eq!(gateway.hold_music.as_deref(), Some("opus-1"));
    assert_eq!(gateway.transport, Some(Transport::Sctp));
    // Carried over, known to those who type it, and refused where it is misspelt.
    assert_eq!(OutboundGatewayUpdate::from(&gateway).hold_music.as_deref(), Some("opus-1"));
    assert_eq!(OutboundGatewayUpdate::from(create).hold_music.as_deref(), Some("opus-2"));
    assert!(gateway.to_string().contains("holdMusic: \"opus-1\""), "{gateway}");
    assert_eq!("sctp".parse::<Transport>().expect("known"), Transport::Sctp);
    let misspelt = serde_json::from_str::<OutboundGatewayUpdate>(r#"{"hold_music":"opus-1"}"#);
    assert!(misspelt.expect_err("refused").to_string().contains("`holdMusic`"));
    println!("a new field and a new value reach users");
}

//! Any bytes are a gateway, which can be written and read again, or an error.
#![no_main]

use libfuzzer_sys::fuzz_target;
use videosdk_sip::outbound_gateways::{OutboundGateway, OutboundGatewayUpdate};

fuzz_target!(|bytes: &[u8]| {
    if let Ok(gateway) = serde_json::from_slice::<OutboundGateway>(bytes) {
        assert!(!gateway.id.as_str().is_empty());
        let json = serde_json::to_vec(&gateway).expect("what was read can be written");
        let again: OutboundGateway = serde_json::from_slice(&json).expect("and read again");
        assert_eq!(again, gateway);
        let _ = format!("{gateway:?}");
    }
    if let Ok(change) = serde_json::from_slice::<OutboundGatewayUpdate>(bytes) {
        let _ = change.check();
        let _ = format!("{change} {change:?}");
    }
});

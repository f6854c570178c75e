//! Any text is an id that stays one path segment, or is refused.
#![no_main]

use libfuzzer_sys::fuzz_target;
use videosdk_sip::outbound_gateways::OutboundGatewayId;

fuzz_target!(|text: &str| match OutboundGatewayId::new(text) {
    Ok(id) => {
        assert_eq!(id.as_str(), text);
        assert!(!text.trim().is_empty() && text != "." && text != ".." && text.len() <= 256);
        assert!(!text.chars().any(|c| c.is_control() || c == '/' || c == '\\'));
    }
    Err(error) => assert!(error.is_invalid_request() && !error.may_have_been_applied()),
});

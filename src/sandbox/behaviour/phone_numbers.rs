//! Phone numbers bring gateways, and leave them.

mod added;
mod gateways;
mod left;
mod released;

pub(super) use added::create;
pub(super) use gateways::update_gateway;
pub(super) use left::detach;
pub(super) use released::release;

const NUMBER: &str = "PhoneNumber";
const E164: &str = "phoneNumber.e164";
const DIRECTIONS: [(&str, &str); 2] =
    [("inbound", "InboundGateway"), ("outbound", "OutboundGateway")];

//! The gateway that is created to be asked about, and deleted.

use std::error::Error;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use videosdk_sip::outbound_gateways::{OutboundGatewayId, OutboundGateways, Transport};

/// A number that belongs to nobody, and a host that does not exist.
const NUMBER: &str = "+14155550100";
const ADDRESS: &str = "doctor.example.com:5060";

/// A name that nothing else has, so that it can be found by it.
pub fn unique_name() -> String {
    let time = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    format!("videosdk-sip doctor {:x}-{:x}", time.as_nanos(), std::process::id())
}

/// Creates it. If the response is lost, it is looked for by its name.
pub async fn create(
    gateways: &OutboundGateways,
    name: &str,
) -> Result<OutboundGatewayId, Box<dyn Error>> {
    let create = gateways.create(name, [NUMBER], ADDRESS).transport(Transport::Udp);
    let error = match create.send().await {
        Ok(created) => return Ok(created.id),
        Err(error) => error,
    };
    if !error.may_have_been_applied() {
        return Err(error.into());
    }
    println!("The response to the creation is lost ({error}); looking for it");
    for _ in 0..3 {
        if let Some(found) = gateways.find_by_name(name).await? {
            return Ok(found.id);
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    Err(format!("there is no gateway `{name}` (yet): look again later, and delete it by hand")
        .into())
}

/// Deletes it.
pub async fn delete(
    gateways: &OutboundGateways,
    id: &OutboundGatewayId,
    name: &str,
) -> Result<(), Box<dyn Error>> {
    match gateways.delete(id).send().await {
        Ok(_) => println!("\nDeleted {id}"),
        Err(error) if error.is_not_found() => println!("\n{id} is gone"),
        Err(error) => {
            let by_hand = format!("delete the gateway {id}, `{name}`, by hand: {error}");
            return Err(by_hand.into());
        }
    }
    Ok(())
}

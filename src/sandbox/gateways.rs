//! The gateways of the sandbox, and what an update does to them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::SAMPLE_ID;
use super::reply::Reply;
use super::request::Request;
use crate::generated::types::OutboundGatewayUpdate;
use crate::generated::values::{MediaEncryption, Transport};
use crate::model::MaskedSecret;

/// What an update does to fields that it leaves out. The sources disagree.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum OmittedFields {
    /// As the API's page says: they remain unchanged.
    #[default]
    Unchanged,
    /// As the vendor's SDKs say: `record`, `noiseCancellation` and
    /// `enableDtmf` become `false`, `geoRegion` is cleared, the others remain.
    Reset,
}

const PATH: &str = "/v2/sip/outbound-gateways/";

pub(super) struct Gateways {
    pub(super) omitted_fields: OmittedFields,
    by_id: BTreeMap<String, Map<String, Value>>,
}

impl Gateways {
    pub(super) fn new(omitted_fields: OmittedFields, gateways: Vec<Value>) -> Self {
        let mut all = Self { omitted_fields, by_id: BTreeMap::new() };
        all.insert(sample());
        gateways.into_iter().for_each(|gateway| all.insert(gateway));
        all
    }

    pub(super) fn insert(&mut self, gateway: Value) {
        let id = gateway["id"].as_str().map(str::to_owned);
        match (id, gateway) {
            (Some(id), Value::Object(gateway)) => {
                self.by_id.insert(id, gateway);
            }
            _ => panic!("a gateway of the sandbox must be an object with a string `id`"),
        }
    }

    /// The gateway as an answer shows it.
    pub(super) fn shown(&self, id: &str) -> Option<Value> {
        let mut gateway = Value::Object(self.by_id.get(id)?.clone());
        if let Some(password) = gateway.pointer_mut("/auth/password") {
            *password = json!(MaskedSecret::new());
        }
        Some(gateway)
    }

    pub(super) fn password(&self, id: &str) -> Option<String> {
        self.by_id.get(id)?.get("auth")?["password"].as_str().map(str::to_owned)
    }

    pub(super) fn answer(&mut self, request: &Request) -> Reply {
        let Some(id) = request.path().strip_prefix(PATH).filter(|id| !id.contains(['/', '?']))
        else {
            return Reply::error(404, "Not found");
        };
        let id = percent_encoding::percent_decode_str(id).decode_utf8_lossy().into_owned();
        match request.method() {
            // The page says PUT, later pages and the vendor's SDKs PATCH.
            "PUT" | "PATCH" => self.update(&id, request),
            _ => Reply::error(405, "Method not allowed"),
        }
    }

    fn update(&mut self, id: &str, request: &Request) -> Reply {
        let is_json = request
            .header("content-type")
            .is_some_and(|media| media.to_ascii_lowercase().starts_with("application/json"));
        let change = match request.json() {
            Some(Value::Object(change)) if is_json => change,
            _ => return Reply::error(400, "The body must be a JSON object"),
        };
        if change.is_empty() {
            return Reply::error(400, "No editable fields provided");
        }
        if let Err(reason) = validate(&change) {
            return Reply::error(400, &reason);
        }
        let Some(gateway) = self.by_id.get_mut(id) else {
            return Reply::error(404, "Gateway not found");
        };
        if self.omitted_fields == OmittedFields::Reset {
            for flag in ["record", "noiseCancellation", "enableDtmf"] {
                gateway.insert(flag.to_owned(), Value::Bool(false));
            }
            gateway.remove("geoRegion");
        }
        for (key, value) in change {
            if key != "id" {
                gateway.insert(key, value);
            }
        }
        match self.shown(id) {
            Some(gateway) => Reply::status(200).json(gateway),
            None => Reply::error(500, "Internal server error"),
        }
    }
}

/// Refuses what is not of the described type.
fn validate(change: &Map<String, Value>) -> Result<(), String> {
    let typed: OutboundGatewayUpdate =
        serde_json::from_value(Value::Object(change.clone())).map_err(|error| error.to_string())?;
    if let Some(Transport::Unknown(_)) = typed.transport {
        return Err(format!("transport must be one of {}", Transport::KNOWN.join(", ")));
    }
    if let Some(MediaEncryption::Unknown(_)) = typed.media_encryption {
        let known = MediaEncryption::KNOWN.join(", ");
        return Err(format!("mediaEncryption must be one of {known}"));
    }
    Ok(())
}

/// The sample of the API's page, with a password behind its mask.
fn sample() -> Value {
    json!({
        "id": SAMPLE_ID,
        "name": "Twilio Outbound Gateway",
        "address": "sip:outbound.twilio.com",
        "numbers": ["+14150001111", "+14150002222"],
        "allowedNumbers": ["+14159999999"],
        "mediaEncryption": "disable",
        "transport": "udp",
        "record": true,
        "tags": ["staging", "test"],
        "auth": { "username": "outbound_user", "password": "outbound-password" },
        "geoRegion": "in001",
        "metadata": { "env": "staging" },
        "noiseCancellation": false
    })
}

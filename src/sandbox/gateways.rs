//! The gateways of the sandbox, and what requests do to them.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::SAMPLE_ID;
use super::reply::Reply;
use super::request::Request;
use crate::generated::types::{OutboundGatewayCreate, OutboundGatewayUpdate};
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

const PATH: &str = "/v2/sip/outbound-gateways";
/// What the vendor's SDKs assume for a list.
const PER_PAGE: usize = 20;

pub(super) struct Gateways {
    pub(super) omitted_fields: OmittedFields,
    by_id: BTreeMap<String, Map<String, Value>>,
    made: u64,
}

impl Gateways {
    pub(super) fn new(omitted_fields: OmittedFields, gateways: Vec<Value>) -> Self {
        let mut all = Self { omitted_fields, by_id: BTreeMap::new(), made: 0 };
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

    /// The gateway as an answer shows it; not one that was deleted.
    pub(super) fn shown(&self, id: &str) -> Option<Value> {
        let gateway = self.by_id.get(id).filter(|gateway| !is_deleted(gateway))?;
        Some(shown(gateway))
    }

    pub(super) fn password(&self, id: &str) -> Option<String> {
        self.by_id.get(id)?.get("auth")?["password"].as_str().map(str::to_owned)
    }

    pub(super) fn answer(&mut self, request: &Request) -> Reply {
        let (path, query) = request.path().split_once('?').unwrap_or((request.path(), ""));
        let Some(rest) = path.strip_prefix(PATH) else {
            return Reply::error(404, "Not found");
        };
        if rest.is_empty() {
            return match request.method() {
                "GET" => self.list(query),
                "POST" => self.create(request),
                _ => not_allowed("GET, POST"),
            };
        }
        let Some(id) = rest.strip_prefix('/').filter(|id| !id.is_empty() && !id.contains('/'))
        else {
            return Reply::error(404, "Not found");
        };
        let id = percent_encoding::percent_decode_str(id).decode_utf8_lossy().into_owned();
        match request.method() {
            // The page says PUT, later pages and the vendor's SDKs PATCH.
            "PUT" | "PATCH" => self.update(&id, request),
            "GET" => self.get(&id),
            "DELETE" => self.delete(&id),
            _ => not_allowed("DELETE, GET, PATCH, PUT"),
        }
    }

    fn get(&self, id: &str) -> Reply {
        match self.shown(id) {
            Some(gateway) => Reply::status(200).json(gateway),
            None => Reply::error(404, "Gateway not found"),
        }
    }

    fn list(&self, query: &str) -> Reply {
        let parameters: BTreeMap<String, String> =
            match reqwest::Url::parse(&format!("http://sandbox/?{query}")) {
                Ok(url) => url.query_pairs().into_owned().collect(),
                Err(_) => BTreeMap::new(),
            };
        let number = |name: &str, otherwise: usize| match parameters.get(name) {
            None => Some(otherwise),
            // A page beyond all others is empty, however far beyond.
            Some(text) if text.len() > 18 && text.bytes().all(|it| it.is_ascii_digit()) => {
                Some(usize::MAX)
            }
            Some(text) => text.parse().ok().filter(|number| *number > 0),
        };
        let (Some(page), Some(per_page)) = (number("page", 1), number("perPage", PER_PAGE)) else {
            return Reply::error(400, "page and perPage must be positive integers");
        };
        let search = parameters.get("search").map(|text| text.to_lowercase());
        let matching: Vec<_> = self
            .by_id
            .iter()
            .filter(|(_, gateway)| !is_deleted(gateway))
            .filter(|(id, _)| parameters.get("id").is_none_or(|wanted| wanted == *id))
            .filter(|(_, gateway)| {
                let name = gateway.get("name").and_then(Value::as_str).unwrap_or_default();
                search.as_ref().is_none_or(|search| name.to_lowercase().contains(search))
            })
            .map(|(_, gateway)| gateway)
            .collect();
        let first = (page - 1).saturating_mul(per_page);
        let data: Vec<_> = matching.iter().skip(first).take(per_page).map(|it| shown(it)).collect();
        Reply::status(200).json(json!({
            "pageInfo": {
                "currentPage": page,
                "perPage": per_page,
                "lastPage": matching.len().div_ceil(per_page).max(1),
                "total": matching.len(),
            },
            "data": data,
        }))
    }

    fn create(&mut self, request: &Request) -> Reply {
        let mut gateway = match body(request) {
            Ok(gateway) => gateway,
            Err(refusal) => return refusal,
        };
        let typed: Result<OutboundGatewayCreate, _> =
            serde_json::from_value(Value::Object(gateway.clone()));
        let refused = match typed {
            Err(error) => Err(error.to_string()),
            Ok(typed) if typed.numbers.is_empty() => Err("numbers must not be empty".to_owned()),
            Ok(typed) if typed.name.is_empty() || typed.address.is_empty() => {
                Err("name and address must not be empty".to_owned())
            }
            Ok(typed) => known(&typed.transport, &typed.media_encryption),
        };
        if let Err(reason) = refused {
            return Reply::error(400, &reason);
        }
        self.made += 1;
        let id = format!("gateway_out_sandbox_{:06}", self.made);
        gateway.insert("id".to_owned(), json!(id));
        // Ignored here, says the vendor's Node.js SDK.
        gateway.remove("allowedNumbers");
        self.by_id.insert(id.clone(), gateway);
        self.get(&id)
    }

    /// Marks it as deleted, which hides it.
    fn delete(&mut self, id: &str) -> Reply {
        match self.by_id.get_mut(id).filter(|gateway| !is_deleted(gateway)) {
            Some(gateway) => {
                gateway.insert("deleted".to_owned(), Value::Bool(true));
                Reply::status(200).json(json!({ "message": "Gateway deleted successfully" }))
            }
            None => Reply::error(404, "Gateway not found"),
        }
    }

    fn update(&mut self, id: &str, request: &Request) -> Reply {
        let change = match body(request) {
            Ok(change) => change,
            Err(refusal) => return refusal,
        };
        if change.is_empty() {
            return Reply::error(400, "No editable fields provided");
        }
        let typed: Result<OutboundGatewayUpdate, _> =
            serde_json::from_value(Value::Object(change.clone()));
        let refused = match typed {
            Err(error) => Err(error.to_string()),
            Ok(typed) => known(&typed.transport, &typed.media_encryption),
        };
        if let Err(reason) = refused {
            return Reply::error(400, &reason);
        }
        let Some(gateway) = self.by_id.get_mut(id).filter(|gateway| !is_deleted(gateway)) else {
            return Reply::error(404, "Gateway not found");
        };
        if self.omitted_fields == OmittedFields::Reset {
            for flag in ["record", "noiseCancellation", "enableDtmf"] {
                gateway.insert(flag.to_owned(), Value::Bool(false));
            }
            gateway.remove("geoRegion");
        }
        gateway.extend(change);
        self.get(id)
    }
}

fn not_allowed(methods: &str) -> Reply {
    Reply::error(405, "Method not allowed").header("allow", methods)
}

fn is_deleted(gateway: &Map<String, Value>) -> bool {
    gateway.get("deleted") == Some(&Value::Bool(true))
}

fn shown(gateway: &Map<String, Value>) -> Value {
    let mut gateway = Value::Object(gateway.clone());
    if let Some(password) = gateway.pointer_mut("/auth/password") {
        *password = json!(MaskedSecret::new());
    }
    gateway
}

fn body(request: &Request) -> Result<Map<String, Value>, Reply> {
    let is_json = request
        .header("content-type")
        .is_some_and(|media| media.to_ascii_lowercase().starts_with("application/json"));
    let mut body = match request.json() {
        Some(Value::Object(body)) if is_json => body,
        _ => return Err(Reply::error(400, "The body must be a JSON object")),
    };
    let described = |key: &str| OutboundGatewayUpdate::FIELDS.contains(&key);
    if let Some((key, _)) = body.iter().find(|(key, value)| described(key) && value.is_null()) {
        return Err(Reply::error(400, &format!("{key} must not be null")));
    }
    for part in ["username", "password"] {
        if body.get("auth").is_some_and(|auth| auth[part] == "") {
            return Err(Reply::error(400, &format!("auth.{part} must not be empty")));
        }
    }
    // Of these the server itself decides.
    body.retain(|key, _| {
        !["id", "gatewayId", "deleted", "allowedAddresses"].contains(&key.as_str())
    });
    Ok(body)
}

/// Refuses values that the API does not know.
fn known(
    transport: &Option<Transport>,
    media_encryption: &Option<MediaEncryption>,
) -> Result<(), String> {
    if let Some(Transport::Unknown(_)) = transport {
        return Err(format!("transport must be one of {}", Transport::KNOWN.join(", ")));
    }
    if let Some(MediaEncryption::Unknown(_)) = media_encryption {
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

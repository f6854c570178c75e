// Made from openapi.yaml; do not edit. To refresh it:
// UPDATE_SNAPSHOT=1 cargo test --test codegen snapshot

use crate::transport::{Client, Failure as Error, ResponseValue};
use progenitor_client::encode_path;
/// Types used as operation parameters and responses.
#[allow(clippy::all)]
pub mod types {
    /**An outbound gateway as the API answers it. Only `id` is certain: any
other field may be missing or `null`. A list or map that is `null` has
nothing in it; of one that is missing nothing is known.
*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(::schemars::JsonSchema),
        schemars(!try_from)
    )]
    #[non_exhaustive]
    #[serde(try_from = "crate::model::JsonObject<'de>")]
    pub struct OutboundGateway {
        /**The SIP address of the carrier.

In JSON: `address`, such as `"sip:outbound.twilio.com"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        /**Addresses from which calls are accepted. A newer reference page
and the vendor's SDKs show it; for outbound gateways it cannot be
set, says the vendor's Node.js SDK.

In JSON: `allowedAddresses`, such as `["203.0.113.7"]`.*/
        #[serde(
            rename = "allowedAddresses",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_addresses: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**The phone numbers, or patterns of them, allowed to use this gateway.

In JSON: `allowedNumbers`, such as `["+14159999999"]`.*/
        #[serde(
            rename = "allowedNumbers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_numbers: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**The credentials for the carrier, the password masked.

In JSON: `auth`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub auth: ::std::option::Option<OutboundGatewayAuth>,
        /**Whether key presses (DTMF) are passed on. Not in the sample of the
reference page; the vendor's SDKs expect it.

In JSON: `enableDtmf`, such as `true`.*/
        #[serde(
            rename = "enableDtmf",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub enable_dtmf: ::std::option::Option<bool>,
        /**The region from which calls are placed.

In JSON: `geoRegion`, such as `"in001"`.*/
        #[serde(
            rename = "geoRegion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub geo_region: ::std::option::Option<crate::generated::values::GeoRegion>,
        /**The identifier of the gateway. Clients written from the documents
of 2025 read it from `gatewayId`.

In JSON: `id`, such as `"gateway_out_123456789"`.*/
        pub id: ::std::string::String,
        /**Whether the audio of calls is encrypted.

In JSON: `mediaEncryption`, such as `"enable"`.*/
        #[serde(
            rename = "mediaEncryption",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_encryption: ::std::option::Option<
            crate::generated::values::MediaEncryption,
        >,
        /**Custom key-value pairs. Values are strings where the vendor's SDKs
wrote them; any other JSON is kept.

In JSON: `metadata`, such as `{"env":"staging"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
        >,
        /**The display name.

In JSON: `name`, such as `"Twilio Outbound Gateway"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /**Whether noise is removed from the caller's audio.

In JSON: `noiseCancellation`, such as `false`.*/
        #[serde(
            rename = "noiseCancellation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub noise_cancellation: ::std::option::Option<bool>,
        /**The numbers that calls can be placed from.

In JSON: `numbers`, such as `["+14150001111","+14150002222"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /**Whether calls through this gateway are recorded.

In JSON: `record`, such as `true`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub record: ::std::option::Option<bool>,
        /**Custom tags.

In JSON: `tags`, such as `["staging","test"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /**How SIP signalling travels to the carrier.

In JSON: `transport`, such as `"tls"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transport: ::std::option::Option<crate::generated::values::Transport>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The credentials of a gateway as an answer shows them, the password masked.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(::schemars::JsonSchema),
        schemars(!try_from)
    )]
    #[non_exhaustive]
    #[serde(try_from = "crate::model::JsonObject<'de>")]
    pub struct OutboundGatewayAuth {
        /**A mask of eight bullets in the reference page. An older generation
of the API answered with the clear text here, so the value is
never kept.

In JSON: `password`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<crate::model::MaskedSecret>,
        /**The SIP user name.

In JSON: `username`, such as `"outbound_user"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**A gateway to create. A field that is left out is not sent; what the
server then assumes is documented for `transport` alone.

`allowedNumbers` is not among the fields: the vendor's Node.js SDK
says that the server ignores it here. Set it with an update.
*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OutboundGatewayCreate {
        /**The SIP address of the carrier: a host, or host and port. It is
sent as given.

In JSON: `address`, such as `"sip.telnyx.com:5061"`.*/
        pub address: ::std::string::String,
        /**The credentials for the carrier. Leave them out for a carrier that
authenticates by IP address. The newer reference page requires
them, the older one and the vendor's SDKs do not.

In JSON: `auth`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub auth: ::std::option::Option<SipCredentials>,
        /**Whether key presses (DTMF) are passed on. Known from the vendor's
SDKs only.

In JSON: `enableDtmf`, such as `true`.*/
        #[serde(
            rename = "enableDtmf",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub enable_dtmf: ::std::option::Option<bool>,
        /**The region from which calls are placed. The older reference page
requires it. Without it, the geo-fencing guide says, the region
follows from the number that is called.

In JSON: `geoRegion`, such as `"in001"`.*/
        #[serde(
            rename = "geoRegion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub geo_region: ::std::option::Option<crate::generated::values::GeoRegion>,
        /**Whether the audio of calls is encrypted. The older reference page
names `sdes`, `dtls` and `none` here.

In JSON: `mediaEncryption`, such as `"enable"`.*/
        #[serde(
            rename = "mediaEncryption",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_encryption: ::std::option::Option<
            crate::generated::values::MediaEncryption,
        >,
        /**Custom key-value pairs.

In JSON: `metadata`, such as `{"env":"production"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        /**The display name of the gateway.

In JSON: `name`, such as `"Telnyx outbound"`.*/
        pub name: ::std::string::String,
        /**Whether noise is removed from the caller's audio.

In JSON: `noiseCancellation`, such as `true`.*/
        #[serde(
            rename = "noiseCancellation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub noise_cancellation: ::std::option::Option<bool>,
        /**The numbers that calls can be placed from, in E.164 form
(`+14155550123`). At least one: the vendor's Rust SDK says that
the server rejects a gateway without.

In JSON: `numbers`, such as `["+14155550123"]`.*/
        pub numbers: ::std::vec::Vec<::std::string::String>,
        /**Whether calls through this gateway are recorded.

In JSON: `record`, such as `true`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub record: ::std::option::Option<bool>,
        /**Custom tags.

In JSON: `tags`, such as `["production","us"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /**How SIP signalling travels to the carrier. The reference pages
require it; the vendor's Node.js SDK says that `tls` is assumed.

In JSON: `transport`, such as `"tls"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transport: ::std::option::Option<crate::generated::values::Transport>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///What the server says to a deletion.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(::schemars::JsonSchema),
        schemars(!try_from)
    )]
    #[non_exhaustive]
    #[serde(try_from = "crate::model::JsonObject<'de>")]
    pub struct OutboundGatewayDeletion {
        /**What happened, for people.

In JSON: `message`, such as `"Gateway deleted successfully"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///One page of a list of gateways.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(::schemars::JsonSchema),
        schemars(!try_from)
    )]
    #[non_exhaustive]
    #[serde(try_from = "crate::model::JsonObject<'de>")]
    pub struct OutboundGatewayPage {
        /**The gateways of this page.

In JSON: `data`.*/
        pub data: ::std::vec::Vec<OutboundGateway>,
        /**Where this page stands among the others.

In JSON: `pageInfo`.*/
        #[serde(
            rename = "pageInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_info: ::std::option::Option<PageInfo>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**The change of an outbound gateway. A field that is left out is not
sent. A list or map that is set to empty is sent as `[]` or `{}`.
*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OutboundGatewayUpdate {
        /**The SIP address of the carrier: a host, or host and port
(`sip.telnyx.com:5061`). The sample of the reference page has a
`sip:` prefix (`sip:outbound.twilio.com`); the newer reference
pages and the vendor's SDKs leave it out. It is sent as given.

In JSON: `address`, such as `"sip.telnyx.com:5061"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        /**The phone numbers allowed to use this gateway. The vendor's
Node.js SDK describes them as patterns such as `+91*` and says
that they are honoured on update only, not on create. The exact
grammar is not documented; they are sent as given.

In JSON: `allowedNumbers`, such as `["+14159999999","+91*"]`.*/
        #[serde(
            rename = "allowedNumbers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_numbers: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**The credentials for the carrier. Leave them out for a carrier that
authenticates by IP address.

In JSON: `auth`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub auth: ::std::option::Option<SipCredentials>,
        /**Whether key presses (DTMF) are passed on. Not on the reference
page: the vendor's SDKs send it, and say that it becomes `false`
when left out of an update.

In JSON: `enableDtmf`, such as `true`.*/
        #[serde(
            rename = "enableDtmf",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub enable_dtmf: ::std::option::Option<bool>,
        /**The region from which calls are placed. The vendor's SDKs say that
the region is cleared when this field is left out of an update.
How to clear it on purpose is not documented.

In JSON: `geoRegion`, such as `"in001"`.*/
        #[serde(
            rename = "geoRegion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub geo_region: ::std::option::Option<crate::generated::values::GeoRegion>,
        /**Whether the audio of calls is encrypted.

In JSON: `mediaEncryption`, such as `"enable"`.*/
        #[serde(
            rename = "mediaEncryption",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_encryption: ::std::option::Option<
            crate::generated::values::MediaEncryption,
        >,
        /**Custom key-value pairs. Replaces the whole map.

In JSON: `metadata`, such as `{"env":"production"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        /**The display name of the gateway.

In JSON: `name`, such as `"Telnyx outbound"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /**Whether noise is removed from the caller's audio. The vendor's
SDKs say that it becomes `false` when left out of an update.

In JSON: `noiseCancellation`, such as `true`.*/
        #[serde(
            rename = "noiseCancellation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub noise_cancellation: ::std::option::Option<bool>,
        /**The numbers that calls can be placed from, in E.164 form
(`+14155550123`). Replaces the whole list. That an empty list
clears it is not documented; the vendor's Node.js SDK sends it.

In JSON: `numbers`, such as `["+14150001111","+14150002222"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /**Whether calls through this gateway are recorded. The vendor's SDKs
say that it becomes `false` when left out of an update.

In JSON: `record`, such as `true`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub record: ::std::option::Option<bool>,
        /**Custom tags. Replaces the whole list.

In JSON: `tags`, such as `["production","us"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /**How SIP signalling travels to the carrier.

In JSON: `transport`, such as `"tls"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transport: ::std::option::Option<crate::generated::values::Transport>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///Where a page stands among the others.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(
        feature = "schemars",
        derive(::schemars::JsonSchema),
        schemars(!try_from)
    )]
    #[non_exhaustive]
    #[serde(try_from = "crate::model::JsonObject<'de>")]
    pub struct PageInfo {
        /**The number of this page, from 1.

In JSON: `currentPage`, such as `1`.*/
        #[serde(
            rename = "currentPage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub current_page: ::std::option::Option<i64>,
        /**The number of the last page.

In JSON: `lastPage`, such as `3`.*/
        #[serde(
            rename = "lastPage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub last_page: ::std::option::Option<i64>,
        /**How many gateways a page has.

In JSON: `perPage`, such as `20`.*/
        #[serde(
            rename = "perPage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub per_page: ::std::option::Option<i64>,
        /**How many gateways there are on all pages.

In JSON: `total`, such as `42`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub total: ::std::option::Option<i64>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**The user name and password with which VideoSDK registers at the
carrier. Both or neither: to change one, both have to be sent.
*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct SipCredentials {
        /**The SIP password. Answers carry eight bullets in its place; that
mask must never be sent back as a password.

In JSON: `password`.*/
        pub password: crate::model::Secret,
        /**The SIP user name.

In JSON: `username`, such as `"sip-user"`.*/
        pub username: ::std::string::String,
    }
    /// Error types.
    pub mod error {
        /// Error from a `TryFrom` or `FromStr` implementation.
        pub struct ConversionError(::std::borrow::Cow<'static, str>);
        impl ::std::error::Error for ConversionError {}
        impl ::std::fmt::Display for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }
        impl ::std::fmt::Debug for ConversionError {
            fn fmt(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> Result<(), ::std::fmt::Error> {
                ::std::fmt::Debug::fmt(&self.0, f)
            }
        }
        impl From<&'static str> for ConversionError {
            fn from(value: &'static str) -> Self {
                Self(value.into())
            }
        }
        impl From<String> for ConversionError {
            fn from(value: String) -> Self {
                Self(value.into())
            }
        }
    }
}
#[allow(clippy::all)]
impl Client {
    /**List outbound gateways

Answers with one page of the gateways of the project. Known from the
vendor's SDKs, not from a reference page.

Order: not documented, and neither is whether it is stable between
pages.


Sends a `GET` request to `/v2/sip/outbound-gateways`

Arguments:
- `id`: Only the gateway with this identifier.
- `page`: Which page to answer with, from 1.
- `per_page`: How many gateways a page has. The vendor's Node.js SDK says that 10 or
20 is what the server assumes, depending on the resource. A maximum is
not documented.

- `search`: Only gateways whose name contains this text, in any letter case. What
it does with special characters is not documented.

*/
    pub async fn list_outbound_gateways<'a>(
        &'a self,
        id: Option<&'a str>,
        page: Option<i64>,
        per_page: Option<i64>,
        search: Option<&'a str>,
    ) -> Result<ResponseValue<types::OutboundGatewayPage>, Error> {
        let url = format!("{}/v2/sip/outbound-gateways", self.call.path(),);
        #[allow(unused_mut)]
        let mut request = self
            .call
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("id", &id))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("perPage", &per_page))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .build()?;
        let result = self.call.exec(request).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => self.call.answer(response),
            400u16..=499u16 => Err(Error::Status),
            500u16..=599u16 => Err(Error::Status),
            _ => Err(Error::Status),
        }
    }
    /**Create an outbound gateway

Makes a gateway and answers with it. Known from the older and newer
reference pages and the vendor's SDKs, which disagree on what is
required: all of them want `name`, `numbers` and `address`, the pages
`transport` too, the older one `geoRegion`, the newer one `auth`.
Only what all of them want is required here; send the others as well
where they are known.

Names: no source says that they are unique, so sending this twice may
make two gateways.


Sends a `POST` request to `/v2/sip/outbound-gateways`

Arguments:
- `body`: The gateway to create.
*/
    pub async fn create_outbound_gateway<'a>(
        &'a self,
        body: &'a types::OutboundGatewayCreate,
    ) -> Result<ResponseValue<types::OutboundGateway>, Error> {
        let url = format!("{}/v2/sip/outbound-gateways", self.call.path(),);
        #[allow(unused_mut)]
        let mut request = self
            .call
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let result = self.call.exec(request).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => self.call.answer(response),
            400u16..=499u16 => Err(Error::Status),
            500u16..=599u16 => Err(Error::Status),
            _ => Err(Error::Status),
        }
    }
    /**Get an outbound gateway

Answers with one gateway, its password masked. Known from the newer
reference pages and the vendor's Node.js SDK.


Sends a `GET` request to `/v2/sip/outbound-gateways/{gatewayId}`

Arguments:
- `gateway_id`: The identifier of the gateway, as the dashboard and the other operations show it.
*/
    pub async fn get_outbound_gateway<'a>(
        &'a self,
        gateway_id: &'a crate::model::GatewayId,
    ) -> Result<ResponseValue<types::OutboundGateway>, Error> {
        let url = format!(
            "{}/v2/sip/outbound-gateways/{}", self.call.path(), encode_path(& gateway_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .call
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let result = self.call.exec(request).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => self.call.answer(response),
            400u16..=499u16 => Err(Error::Status),
            500u16..=599u16 => Err(Error::Status),
            _ => Err(Error::Status),
        }
    }
    /**Update an outbound gateway

Changes the details of one outbound SIP gateway and answers with the
whole gateway as it is afterwards.

Omitted fields: the reference page says that only the fields in the
request body are updated and that the others remain unchanged. The
vendor's SDKs document the opposite for four fields: when omitted,
`record`, `noiseCancellation` and `enableDtmf` become `false` and
`geoRegion` is cleared. Until the vendor settles it, restate these
four in every update.

Verb: the reference page says `PUT`. The newer reference pages and the
vendor's SDKs send `PATCH` to the same path. No source says that `PUT`
was removed.

Concurrency: no version and no `ETag` is documented, so the last
writer wins.


Sends a `PUT` request to `/v2/sip/outbound-gateways/{gatewayId}`

Arguments:
- `gateway_id`: The identifier of the gateway, as the dashboard and the other operations show it.
- `body`: The fields to change. At least one. What an empty body does is not
documented.

*/
    pub async fn update_outbound_gateway<'a>(
        &'a self,
        gateway_id: &'a crate::model::GatewayId,
        body: &'a types::OutboundGatewayUpdate,
    ) -> Result<ResponseValue<types::OutboundGateway>, Error> {
        let url = format!(
            "{}/v2/sip/outbound-gateways/{}", self.call.path(), encode_path(& gateway_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .call
            .put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let result = self.call.exec(request).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => self.call.answer(response),
            400u16..=499u16 => Err(Error::Status),
            500u16..=599u16 => Err(Error::Status),
            _ => Err(Error::Status),
        }
    }
    /**Delete an outbound gateway

Deletes one gateway. Known from the newer reference pages, which say
that it is marked as deleted and hidden from queries. How to bring one
back is not documented.

Deleting it again: not documented. As it is hidden from queries, 404
is to be expected.


Sends a `DELETE` request to `/v2/sip/outbound-gateways/{gatewayId}`

Arguments:
- `gateway_id`: The identifier of the gateway, as the dashboard and the other operations show it.
*/
    pub async fn delete_outbound_gateway<'a>(
        &'a self,
        gateway_id: &'a crate::model::GatewayId,
    ) -> Result<ResponseValue<types::OutboundGatewayDeletion>, Error> {
        let url = format!(
            "{}/v2/sip/outbound-gateways/{}", self.call.path(), encode_path(& gateway_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .call
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()?;
        let result = self.call.exec(request).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => self.call.answer(response),
            400u16..=499u16 => Err(Error::Status),
            500u16..=599u16 => Err(Error::Status),
            _ => Err(Error::Status),
        }
    }
    /**Update an outbound gateway, with PATCH

The same as `PUT`, by the newer reference pages and the vendor's SDKs:
same path, same fields, same answer. A client has to choose; sending
both would change a gateway twice.


Sends a `PATCH` request to `/v2/sip/outbound-gateways/{gatewayId}`

Arguments:
- `gateway_id`: The identifier of the gateway, as the dashboard and the other operations show it.
- `body`: The fields to change. At least one.
*/
    pub async fn patch_outbound_gateway<'a>(
        &'a self,
        gateway_id: &'a crate::model::GatewayId,
        body: &'a types::OutboundGatewayUpdate,
    ) -> Result<ResponseValue<types::OutboundGateway>, Error> {
        let url = format!(
            "{}/v2/sip/outbound-gateways/{}", self.call.path(), encode_path(& gateway_id
            .to_string()),
        );
        #[allow(unused_mut)]
        let mut request = self
            .call
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()?;
        let result = self.call.exec(request).await;
        let response = result?;
        match response.status().as_u16() {
            200..=299 => self.call.answer(response),
            400u16..=499u16 => Err(Error::Status),
            500u16..=599u16 => Err(Error::Status),
            _ => Err(Error::Status),
        }
    }
}
/// The first server of the description.
pub const SERVER: &str = "https://api.videosdk.live";
/// Strings with known values, from the description.
pub mod values {
    /// The VideoSDK region from which calls are placed. No source lists all
    /// regions, and the sources disagree: the reference page shows `in001`,
    /// the geo-fencing guide `in001` and `us002`, the vendor's SDKs `auto`,
    /// `us002` and `in002`, an older page `us001` and `eu001`. Any other
    /// value is sent and read as it is.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum GeoRegion {
        /// `auto`: VideoSDK picks the region.
        Auto,
        /// `in001`: India, as the reference page shows it.
        In001,
        /// `in002`: India, as the vendor's SDKs name it.
        In002,
        /// `us001`: United States, as an older reference page names it.
        Us001,
        /// `us002`: United States.
        Us002,
        /// `eu001`: Europe, as an older reference page names it.
        Eu001,
        /// A value that this version does not know, kept as it was read.
        Unknown(crate::model::UnknownValue),
    }
    crate::model::open_enum!(
        GeoRegion { Auto = "auto", In001 = "in001", In002 = "in002", Us001 = "us001",
        Us002 = "us002", Eu001 = "eu001" }
    );
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for GeoRegion {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "GeoRegion".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "The VideoSDK region from which calls are placed. No source lists all\nregions, and the sources disagree: the reference page shows `in001`,\nthe geo-fencing guide `in001` and `us002`, the vendor's SDKs `auto`,\n`us002` and `in002`, an older page `us001` and `eu001`. Any other\nvalue is sent and read as it is.",
                "examples" : Self::KNOWN, }
            )
        }
    }
    /// Whether the audio of calls is encrypted (SRTP). The text of the
    /// reference page names `SRTP` and `NONE`, its sample shows `disable`.
    /// The newer reference pages and the vendor's SDKs use `enable` and
    /// `disable`, and so does this description.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum MediaEncryption {
        /// `enable`: The audio is encrypted with SRTP.
        Enable,
        /// `disable`: The audio travels in the clear.
        Disable,
        /// A value that this version does not know, kept as it was read.
        Unknown(crate::model::UnknownValue),
    }
    crate::model::open_enum!(MediaEncryption { Enable = "enable", Disable = "disable" });
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for MediaEncryption {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "MediaEncryption".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "Whether the audio of calls is encrypted (SRTP). The text of the\nreference page names `SRTP` and `NONE`, its sample shows `disable`.\nThe newer reference pages and the vendor's SDKs use `enable` and\n`disable`, and so does this description.",
                "enum" : Self::KNOWN, }
            )
        }
    }
    /// How SIP signalling travels to the carrier. The reference page writes
    /// the values in upper case in its text and in lower case in its sample;
    /// lower case is sent.
    #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
    #[non_exhaustive]
    pub enum Transport {
        /// `udp`: UDP, usually port 5060. Neither encrypted nor reliable.
        Udp,
        /// `tcp`: TCP, usually port 5060. Reliable, not encrypted.
        Tcp,
        /// `tls`: TLS over TCP, usually port 5061. Encrypted.
        Tls,
        /// A value that this version does not know, kept as it was read.
        Unknown(crate::model::UnknownValue),
    }
    crate::model::open_enum!(Transport { Udp = "udp", Tcp = "tcp", Tls = "tls" });
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for Transport {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "Transport".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "How SIP signalling travels to the carrier. The reference page writes\nthe values in upper case in its text and in lower case in its sample;\nlower case is sent.",
                "enum" : Self::KNOWN, }
            )
        }
    }
}
/// What the operations of the description ask for.
pub mod operations {
    use super::types;
    /// List outbound gateways: what is asked for.
    #[derive(Clone, Debug)]
    pub struct ListOutboundGateways {
        pub(crate) id: ::std::option::Option<::std::string::String>,
        pub(crate) page: ::std::option::Option<i64>,
        pub(crate) per_page: ::std::option::Option<i64>,
        pub(crate) search: ::std::option::Option<::std::string::String>,
    }
    impl ListOutboundGateways {
        pub(crate) fn new() -> Self {
            Self {
                id: ::std::option::Option::None,
                page: ::std::option::Option::None,
                per_page: ::std::option::Option::None,
                search: ::std::option::Option::None,
            }
        }
    }
    /// Create an outbound gateway: what is asked for.
    #[derive(Clone, Debug)]
    pub struct CreateOutboundGateway {
        pub(crate) body: types::OutboundGatewayCreate,
    }
    impl CreateOutboundGateway {
        pub(crate) fn new(body: types::OutboundGatewayCreate) -> Self {
            Self { body }
        }
    }
    /// Get an outbound gateway: what is asked for.
    #[derive(Clone, Debug)]
    pub struct GetOutboundGateway {
        pub(crate) gateway_id: crate::model::GatewayId,
    }
    impl GetOutboundGateway {
        pub(crate) fn new(gateway_id: crate::model::GatewayId) -> Self {
            Self { gateway_id }
        }
    }
    /// Update an outbound gateway: what is asked for.
    #[derive(Clone, Debug)]
    pub struct UpdateOutboundGateway {
        pub(crate) gateway_id: crate::model::GatewayId,
        pub(crate) body: types::OutboundGatewayUpdate,
    }
    impl UpdateOutboundGateway {
        pub(crate) fn new(gateway_id: crate::model::GatewayId) -> Self {
            Self {
                gateway_id,
                body: types::OutboundGatewayUpdate::new(),
            }
        }
    }
    /// Delete an outbound gateway: what is asked for.
    #[derive(Clone, Debug)]
    pub struct DeleteOutboundGateway {
        pub(crate) gateway_id: crate::model::GatewayId,
    }
    impl DeleteOutboundGateway {
        pub(crate) fn new(gateway_id: crate::model::GatewayId) -> Self {
            Self { gateway_id }
        }
    }
}
impl crate::request::Operation for operations::ListOutboundGateways {
    type Answer = types::OutboundGatewayPage;
    const EMPTY_ANSWER: bool = false;
    fn id(&self) -> ::std::option::Option<&crate::model::GatewayId> {
        ::std::option::Option::None
    }
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        crate::request::check_minimum("page", self.page, 1i64)?;
        crate::request::check_minimum("perPage", self.per_page, 1i64)?;
        ::std::result::Result::Ok(())
    }
    fn secrets(&self) -> impl ::std::iter::Iterator<Item = &crate::model::Secret> {
        ::std::iter::empty()
    }
    async fn run(
        &self,
        api: &Client,
        preferred: &::http::Method,
    ) -> ::std::result::Result<ResponseValue<Self::Answer>, Error> {
        api.list_outbound_gateways(
                self.id.as_deref(),
                self.page,
                self.per_page,
                self.search.as_deref(),
            )
            .await
    }
}
impl crate::Request<operations::ListOutboundGateways> {
    /// Only the gateway with this identifier.
    ///
    /// Sends the parameter `id`.
    pub fn id(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.map(|operation| {
            operation.id = ::std::option::Option::Some(value.into());
        })
    }
    /// Which page to answer with, from 1.
    ///
    /// Sends the parameter `page`.
    pub fn page(self, value: impl ::std::convert::Into<i64>) -> Self {
        self.map(|operation| {
            operation.page = ::std::option::Option::Some(value.into());
        })
    }
    /// How many gateways a page has. The vendor's Node.js SDK says that 10 or
    /// 20 is what the server assumes, depending on the resource. A maximum is
    /// not documented.
    ///
    /// Sends the parameter `perPage`.
    pub fn per_page(self, value: impl ::std::convert::Into<i64>) -> Self {
        self.map(|operation| {
            operation.per_page = ::std::option::Option::Some(value.into());
        })
    }
    /// Only gateways whose name contains this text, in any letter case. What
    /// it does with special characters is not documented.
    ///
    /// Sends the parameter `search`.
    pub fn search(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.map(|operation| {
            operation.search = ::std::option::Option::Some(value.into());
        })
    }
}
impl crate::request::Operation for operations::CreateOutboundGateway {
    type Answer = types::OutboundGateway;
    const EMPTY_ANSWER: bool = false;
    fn id(&self) -> ::std::option::Option<&crate::model::GatewayId> {
        ::std::option::Option::None
    }
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        crate::request::Body::check(&self.body)?;
        ::std::result::Result::Ok(())
    }
    fn secrets(&self) -> impl ::std::iter::Iterator<Item = &crate::model::Secret> {
        crate::request::Body::secrets(&self.body)
    }
    async fn run(
        &self,
        api: &Client,
        preferred: &::http::Method,
    ) -> ::std::result::Result<ResponseValue<Self::Answer>, Error> {
        api.create_outbound_gateway(&self.body).await
    }
}
impl crate::request::Operation for operations::GetOutboundGateway {
    type Answer = types::OutboundGateway;
    const EMPTY_ANSWER: bool = false;
    fn id(&self) -> ::std::option::Option<&crate::model::GatewayId> {
        ::std::option::Option::Some(&self.gateway_id)
    }
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        ::std::result::Result::Ok(())
    }
    fn secrets(&self) -> impl ::std::iter::Iterator<Item = &crate::model::Secret> {
        ::std::iter::empty()
    }
    async fn run(
        &self,
        api: &Client,
        preferred: &::http::Method,
    ) -> ::std::result::Result<ResponseValue<Self::Answer>, Error> {
        api.get_outbound_gateway(&self.gateway_id).await
    }
}
impl crate::request::Operation for operations::UpdateOutboundGateway {
    type Answer = types::OutboundGateway;
    const EMPTY_ANSWER: bool = false;
    fn id(&self) -> ::std::option::Option<&crate::model::GatewayId> {
        ::std::option::Option::Some(&self.gateway_id)
    }
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        crate::request::Body::check(&self.body)?;
        ::std::result::Result::Ok(())
    }
    fn secrets(&self) -> impl ::std::iter::Iterator<Item = &crate::model::Secret> {
        crate::request::Body::secrets(&self.body)
    }
    async fn run(
        &self,
        api: &Client,
        preferred: &::http::Method,
    ) -> ::std::result::Result<ResponseValue<Self::Answer>, Error> {
        if *preferred == ::http::Method::PATCH {
            return api.patch_outbound_gateway(&self.gateway_id, &self.body).await;
        }
        api.update_outbound_gateway(&self.gateway_id, &self.body).await
    }
}
impl crate::request::Operation for operations::DeleteOutboundGateway {
    type Answer = types::OutboundGatewayDeletion;
    const EMPTY_ANSWER: bool = true;
    fn id(&self) -> ::std::option::Option<&crate::model::GatewayId> {
        ::std::option::Option::Some(&self.gateway_id)
    }
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        ::std::result::Result::Ok(())
    }
    fn secrets(&self) -> impl ::std::iter::Iterator<Item = &crate::model::Secret> {
        ::std::iter::empty()
    }
    async fn run(
        &self,
        api: &Client,
        preferred: &::http::Method,
    ) -> ::std::result::Result<ResponseValue<Self::Answer>, Error> {
        api.delete_outbound_gateway(&self.gateway_id).await
    }
}
impl types::OutboundGateway {
    /// The JSON names of the fields that are described.
    pub(crate) const FIELDS: &'static [&'static str] = &[
        "address",
        "allowedAddresses",
        "allowedNumbers",
        "auth",
        "enableDtmf",
        "geoRegion",
        "id",
        "mediaEncryption",
        "metadata",
        "name",
        "noiseCancellation",
        "numbers",
        "record",
        "tags",
        "transport",
    ];
}
impl ::std::convert::TryFrom<crate::model::JsonObject<'_>> for types::OutboundGateway {
    type Error = crate::model::NotTheAnswer;
    fn try_from(
        object: crate::model::JsonObject<'_>,
    ) -> ::std::result::Result<Self, Self::Error> {
        let mut fields = crate::model::AnswerFields::new(
            object,
            &["id", "gatewayId"],
            &["data"],
        );
        ::std::result::Result::Ok(Self {
            address: fields.take(&["address"]),
            allowed_addresses: fields.take(&["allowedAddresses"]),
            allowed_numbers: fields.take(&["allowedNumbers"]),
            auth: fields.take(&["auth"]),
            enable_dtmf: fields.take(&["enableDtmf"]),
            geo_region: fields.take(&["geoRegion"]),
            id: fields.identifier(&["id", "gatewayId"])?,
            media_encryption: fields.take(&["mediaEncryption"]),
            metadata: fields.take(&["metadata"]),
            name: fields.take(&["name"]),
            noise_cancellation: fields.take(&["noiseCancellation"]),
            numbers: fields.take(&["numbers"]),
            record: fields.take(&["record"]),
            tags: fields.take(&["tags"]),
            transport: fields.take(&["transport"]),
            extra: fields.rest(),
        })
    }
}
impl crate::model::FromJson for types::OutboundGateway {
    fn from_json(
        value: ::serde_json::Value,
    ) -> ::std::result::Result<Self, ::serde_json::Value> {
        crate::model::object_from_json(value)
    }
}
impl types::OutboundGatewayAuth {
    /// The JSON names of the fields that are described.
    pub(crate) const FIELDS: &'static [&'static str] = &["password", "username"];
}
impl ::std::convert::TryFrom<crate::model::JsonObject<'_>>
for types::OutboundGatewayAuth {
    type Error = crate::model::NotTheAnswer;
    fn try_from(
        object: crate::model::JsonObject<'_>,
    ) -> ::std::result::Result<Self, Self::Error> {
        let mut fields = crate::model::AnswerFields::new(object, &[], &[]);
        ::std::result::Result::Ok(Self {
            password: fields.take(&["password"]),
            username: fields.take(&["username"]),
            extra: fields.rest(),
        })
    }
}
impl crate::model::FromJson for types::OutboundGatewayAuth {
    fn from_json(
        value: ::serde_json::Value,
    ) -> ::std::result::Result<Self, ::serde_json::Value> {
        crate::model::object_from_json(value)
    }
}
impl types::OutboundGatewayDeletion {
    /// The JSON names of the fields that are described.
    pub(crate) const FIELDS: &'static [&'static str] = &["message"];
}
impl ::std::convert::TryFrom<crate::model::JsonObject<'_>>
for types::OutboundGatewayDeletion {
    type Error = crate::model::NotTheAnswer;
    fn try_from(
        object: crate::model::JsonObject<'_>,
    ) -> ::std::result::Result<Self, Self::Error> {
        let mut fields = crate::model::AnswerFields::new(object, &[], &[]);
        fields.no_error()?;
        ::std::result::Result::Ok(Self {
            message: fields.take(&["message"]),
            extra: fields.rest(),
        })
    }
}
impl crate::model::FromJson for types::OutboundGatewayDeletion {
    fn from_json(
        value: ::serde_json::Value,
    ) -> ::std::result::Result<Self, ::serde_json::Value> {
        crate::model::object_from_json(value)
    }
}
impl types::OutboundGatewayPage {
    /// The JSON names of the fields that are described.
    pub(crate) const FIELDS: &'static [&'static str] = &["data", "pageInfo"];
}
impl ::std::convert::TryFrom<crate::model::JsonObject<'_>>
for types::OutboundGatewayPage {
    type Error = crate::model::NotTheAnswer;
    fn try_from(
        object: crate::model::JsonObject<'_>,
    ) -> ::std::result::Result<Self, Self::Error> {
        let mut fields = crate::model::AnswerFields::new(object, &[], &[]);
        ::std::result::Result::Ok(Self {
            data: fields.required(&["data"])?,
            page_info: fields.take(&["pageInfo"]),
            extra: fields.rest(),
        })
    }
}
impl crate::model::FromJson for types::OutboundGatewayPage {
    fn from_json(
        value: ::serde_json::Value,
    ) -> ::std::result::Result<Self, ::serde_json::Value> {
        crate::model::object_from_json(value)
    }
}
impl types::PageInfo {
    /// The JSON names of the fields that are described.
    pub(crate) const FIELDS: &'static [&'static str] = &[
        "currentPage",
        "lastPage",
        "perPage",
        "total",
    ];
}
impl ::std::convert::TryFrom<crate::model::JsonObject<'_>> for types::PageInfo {
    type Error = crate::model::NotTheAnswer;
    fn try_from(
        object: crate::model::JsonObject<'_>,
    ) -> ::std::result::Result<Self, Self::Error> {
        let mut fields = crate::model::AnswerFields::new(object, &[], &[]);
        ::std::result::Result::Ok(Self {
            current_page: fields.take(&["currentPage"]),
            last_page: fields.take(&["lastPage"]),
            per_page: fields.take(&["perPage"]),
            total: fields.take(&["total"]),
            extra: fields.rest(),
        })
    }
}
impl crate::model::FromJson for types::PageInfo {
    fn from_json(
        value: ::serde_json::Value,
    ) -> ::std::result::Result<Self, ::serde_json::Value> {
        crate::model::object_from_json(value)
    }
}
impl types::OutboundGatewayCreate {
    /// The JSON names of the fields that have a setter.
    pub(crate) const FIELDS: &'static [&'static str] = &[
        "address",
        "auth",
        "enableDtmf",
        "geoRegion",
        "mediaEncryption",
        "metadata",
        "name",
        "noiseCancellation",
        "numbers",
        "record",
        "tags",
        "transport",
    ];
    /// Those of them that an update may reset when it leaves them out.
    pub(crate) const RESET_WHEN_OMITTED: &'static [&'static str] = &[];
    /// With what is required; the rest has setters.
    pub fn new(
        name: impl ::std::convert::Into<::std::string::String>,
        numbers: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
        address: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            name: name.into(),
            numbers: numbers.into_iter().map(::std::convert::Into::into).collect(),
            address: address.into(),
            auth: ::std::option::Option::None,
            enable_dtmf: ::std::option::Option::None,
            geo_region: ::std::option::Option::None,
            media_encryption: ::std::option::Option::None,
            metadata: ::std::option::Option::None,
            noise_cancellation: ::std::option::Option::None,
            record: ::std::option::Option::None,
            tags: ::std::option::Option::None,
            transport: ::std::option::Option::None,
            extra: ::std::default::Default::default(),
        }
    }
    /// The credentials for the carrier. Leave them out for a carrier that
    /// authenticates by IP address. The newer reference page requires
    /// them, the older one and the vendor's SDKs do not.
    ///
    /// Sends `auth`.
    #[must_use]
    pub fn credentials(
        mut self,
        username: impl ::std::convert::Into<::std::string::String>,
        password: impl ::std::convert::Into<crate::model::Secret>,
    ) -> Self {
        self.auth = ::std::option::Option::Some(crate::generated::types::SipCredentials {
            username: username.into(),
            password: password.into(),
        });
        self
    }
    /// Whether key presses (DTMF) are passed on. Known from the vendor's
    /// SDKs only.
    ///
    /// Sends `enableDtmf`.
    #[must_use]
    pub fn enable_dtmf(mut self, value: bool) -> Self {
        self.enable_dtmf = ::std::option::Option::Some(value);
        self
    }
    /// The region from which calls are placed. The older reference page
    /// requires it. Without it, the geo-fencing guide says, the region
    /// follows from the number that is called.
    ///
    /// Sends `geoRegion`.
    #[must_use]
    pub fn geo_region(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::GeoRegion>,
    ) -> Self {
        self.geo_region = ::std::option::Option::Some(value.into());
        self
    }
    /// Whether the audio of calls is encrypted. The older reference page
    /// names `sdes`, `dtls` and `none` here.
    ///
    /// Sends `mediaEncryption`.
    #[must_use]
    pub fn media_encryption(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::MediaEncryption>,
    ) -> Self {
        self.media_encryption = ::std::option::Option::Some(value.into());
        self
    }
    /// Custom key-value pairs.
    ///
    /// Sends `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.metadata = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Empties `metadata`: sends `{}`. Leaving it out sends nothing.
    #[must_use]
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = ::std::option::Option::Some(::std::default::Default::default());
        self
    }
    /// Whether noise is removed from the caller's audio.
    ///
    /// Sends `noiseCancellation`.
    #[must_use]
    pub fn noise_cancellation(mut self, value: bool) -> Self {
        self.noise_cancellation = ::std::option::Option::Some(value);
        self
    }
    /// Whether calls through this gateway are recorded.
    ///
    /// Sends `record`.
    #[must_use]
    pub fn record(mut self, value: bool) -> Self {
        self.record = ::std::option::Option::Some(value);
        self
    }
    /// Custom tags.
    ///
    /// Sends `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.tags = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Empties `tags`: sends `[]`. Leaving it out sends nothing.
    #[must_use]
    pub fn clear_tags(mut self) -> Self {
        self.tags = ::std::option::Option::Some(::std::default::Default::default());
        self
    }
    /// How SIP signalling travels to the carrier. The reference pages
    /// require it; the vendor's Node.js SDK says that `tls` is assumed.
    ///
    /// Sends `transport`.
    #[must_use]
    pub fn transport(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::Transport>,
    ) -> Self {
        self.transport = ::std::option::Option::Some(value.into());
        self
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// A name that has a setter is refused when the change is sent.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into().into());
        self
    }
}
impl crate::Request<operations::CreateOutboundGateway> {
    /// The credentials for the carrier. Leave them out for a carrier that
    /// authenticates by IP address. The newer reference page requires
    /// them, the older one and the vendor's SDKs do not.
    ///
    /// Sends `auth`.
    pub fn credentials(
        self,
        username: impl ::std::convert::Into<::std::string::String>,
        password: impl ::std::convert::Into<crate::model::Secret>,
    ) -> Self {
        self.map(|operation| {
            operation.body.auth = ::std::option::Option::Some(crate::generated::types::SipCredentials {
                username: username.into(),
                password: password.into(),
            });
        })
    }
    /// Whether key presses (DTMF) are passed on. Known from the vendor's
    /// SDKs only.
    ///
    /// Sends `enableDtmf`.
    pub fn enable_dtmf(self, value: bool) -> Self {
        self.map(|operation| {
            operation.body.enable_dtmf = ::std::option::Option::Some(value);
        })
    }
    /// The region from which calls are placed. The older reference page
    /// requires it. Without it, the geo-fencing guide says, the region
    /// follows from the number that is called.
    ///
    /// Sends `geoRegion`.
    pub fn geo_region(
        self,
        value: impl ::std::convert::Into<crate::generated::values::GeoRegion>,
    ) -> Self {
        self.map(|operation| {
            operation.body.geo_region = ::std::option::Option::Some(value.into());
        })
    }
    /// Whether the audio of calls is encrypted. The older reference page
    /// names `sdes`, `dtls` and `none` here.
    ///
    /// Sends `mediaEncryption`.
    pub fn media_encryption(
        self,
        value: impl ::std::convert::Into<crate::generated::values::MediaEncryption>,
    ) -> Self {
        self.map(|operation| {
            operation.body.media_encryption = ::std::option::Option::Some(value.into());
        })
    }
    /// Custom key-value pairs.
    ///
    /// Sends `metadata`.
    pub fn metadata(
        self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.map(|operation| {
            operation.body.metadata = ::std::option::Option::Some(
                values
                    .into_iter()
                    .map(|(key, value)| (key.into(), value.into()))
                    .collect(),
            );
        })
    }
    /// Empties `metadata`: sends `{}`. Leaving it out sends nothing.
    pub fn clear_metadata(self) -> Self {
        self.map(|operation| {
            operation.body.metadata = ::std::option::Option::Some(
                ::std::default::Default::default(),
            );
        })
    }
    /// Whether noise is removed from the caller's audio.
    ///
    /// Sends `noiseCancellation`.
    pub fn noise_cancellation(self, value: bool) -> Self {
        self.map(|operation| {
            operation.body.noise_cancellation = ::std::option::Option::Some(value);
        })
    }
    /// Whether calls through this gateway are recorded.
    ///
    /// Sends `record`.
    pub fn record(self, value: bool) -> Self {
        self.map(|operation| {
            operation.body.record = ::std::option::Option::Some(value);
        })
    }
    /// Custom tags.
    ///
    /// Sends `tags`.
    pub fn tags(
        self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.map(|operation| {
            operation.body.tags = ::std::option::Option::Some(
                values.into_iter().map(::std::convert::Into::into).collect(),
            );
        })
    }
    /// Empties `tags`: sends `[]`. Leaving it out sends nothing.
    pub fn clear_tags(self) -> Self {
        self.map(|operation| {
            operation.body.tags = ::std::option::Option::Some(
                ::std::default::Default::default(),
            );
        })
    }
    /// How SIP signalling travels to the carrier. The reference pages
    /// require it; the vendor's Node.js SDK says that `tls` is assumed.
    ///
    /// Sends `transport`.
    pub fn transport(
        self,
        value: impl ::std::convert::Into<crate::generated::values::Transport>,
    ) -> Self {
        self.map(|operation| {
            operation.body.transport = ::std::option::Option::Some(value.into());
        })
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// A name that has a setter is refused when the change is sent.
    pub fn extra(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.map(|operation| {
            operation.body.extra.insert(name.into(), value.into().into());
        })
    }
}
impl types::OutboundGatewayUpdate {
    /// The JSON names of the fields that have a setter.
    pub(crate) const FIELDS: &'static [&'static str] = &[
        "address",
        "allowedNumbers",
        "auth",
        "enableDtmf",
        "geoRegion",
        "mediaEncryption",
        "metadata",
        "name",
        "noiseCancellation",
        "numbers",
        "record",
        "tags",
        "transport",
    ];
    /// Those of them that an update may reset when it leaves them out.
    pub(crate) const RESET_WHEN_OMITTED: &'static [&'static str] = &[
        "enableDtmf",
        "geoRegion",
        "noiseCancellation",
        "record",
    ];
    /// A change that changes nothing yet.
    pub fn new() -> Self {
        Self::default()
    }
    /// Whether nothing is set. Sending such a change is refused.
    pub fn is_empty(&self) -> bool {
        true && self.address.is_none() && self.allowed_numbers.is_none()
            && self.auth.is_none() && self.enable_dtmf.is_none()
            && self.geo_region.is_none() && self.media_encryption.is_none()
            && self.metadata.is_none() && self.name.is_none()
            && self.noise_cancellation.is_none() && self.numbers.is_none()
            && self.record.is_none() && self.tags.is_none() && self.transport.is_none()
            && self.extra.is_empty()
    }
    /// Both changes in one; what `other` sets wins.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.address = other.address.or(self.address);
        self.allowed_numbers = other.allowed_numbers.or(self.allowed_numbers);
        self.auth = other.auth.or(self.auth);
        self.enable_dtmf = other.enable_dtmf.or(self.enable_dtmf);
        self.geo_region = other.geo_region.or(self.geo_region);
        self.media_encryption = other.media_encryption.or(self.media_encryption);
        self.metadata = other.metadata.or(self.metadata);
        self.name = other.name.or(self.name);
        self.noise_cancellation = other.noise_cancellation.or(self.noise_cancellation);
        self.numbers = other.numbers.or(self.numbers);
        self.record = other.record.or(self.record);
        self.tags = other.tags.or(self.tags);
        self.transport = other.transport.or(self.transport);
        self.extra.extend(other.extra);
        self
    }
    /// The SIP address of the carrier: a host, or host and port
    /// (`sip.telnyx.com:5061`). The sample of the reference page has a
    /// `sip:` prefix (`sip:outbound.twilio.com`); the newer reference
    /// pages and the vendor's SDKs leave it out. It is sent as given.
    ///
    /// Sends `address`.
    #[must_use]
    pub fn address(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.address = ::std::option::Option::Some(value.into());
        self
    }
    /// The phone numbers allowed to use this gateway. The vendor's
    /// Node.js SDK describes them as patterns such as `+91*` and says
    /// that they are honoured on update only, not on create. The exact
    /// grammar is not documented; they are sent as given.
    ///
    /// Sends `allowedNumbers`.
    #[must_use]
    pub fn allowed_numbers(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.allowed_numbers = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Empties `allowedNumbers`: sends `[]`. Leaving it out sends nothing.
    #[must_use]
    pub fn clear_allowed_numbers(mut self) -> Self {
        self.allowed_numbers = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// The credentials for the carrier. Leave them out for a carrier that
    /// authenticates by IP address.
    ///
    /// Sends `auth`.
    #[must_use]
    pub fn credentials(
        mut self,
        username: impl ::std::convert::Into<::std::string::String>,
        password: impl ::std::convert::Into<crate::model::Secret>,
    ) -> Self {
        self.auth = ::std::option::Option::Some(crate::generated::types::SipCredentials {
            username: username.into(),
            password: password.into(),
        });
        self
    }
    /// Whether key presses (DTMF) are passed on. Not on the reference
    /// page: the vendor's SDKs send it, and say that it becomes `false`
    /// when left out of an update.
    ///
    /// Sends `enableDtmf`.
    #[must_use]
    pub fn enable_dtmf(mut self, value: bool) -> Self {
        self.enable_dtmf = ::std::option::Option::Some(value);
        self
    }
    /// The region from which calls are placed. The vendor's SDKs say that
    /// the region is cleared when this field is left out of an update.
    /// How to clear it on purpose is not documented.
    ///
    /// Sends `geoRegion`.
    #[must_use]
    pub fn geo_region(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::GeoRegion>,
    ) -> Self {
        self.geo_region = ::std::option::Option::Some(value.into());
        self
    }
    /// Whether the audio of calls is encrypted.
    ///
    /// Sends `mediaEncryption`.
    #[must_use]
    pub fn media_encryption(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::MediaEncryption>,
    ) -> Self {
        self.media_encryption = ::std::option::Option::Some(value.into());
        self
    }
    /// Custom key-value pairs. Replaces the whole map.
    ///
    /// Sends `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.metadata = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Empties `metadata`: sends `{}`. Leaving it out sends nothing.
    #[must_use]
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = ::std::option::Option::Some(::std::default::Default::default());
        self
    }
    /// The display name of the gateway.
    ///
    /// Sends `name`.
    #[must_use]
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.name = ::std::option::Option::Some(value.into());
        self
    }
    /// Whether noise is removed from the caller's audio. The vendor's
    /// SDKs say that it becomes `false` when left out of an update.
    ///
    /// Sends `noiseCancellation`.
    #[must_use]
    pub fn noise_cancellation(mut self, value: bool) -> Self {
        self.noise_cancellation = ::std::option::Option::Some(value);
        self
    }
    /// The numbers that calls can be placed from, in E.164 form
    /// (`+14155550123`). Replaces the whole list. That an empty list
    /// clears it is not documented; the vendor's Node.js SDK sends it.
    ///
    /// Sends `numbers`.
    #[must_use]
    pub fn numbers(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.numbers = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Empties `numbers`: sends `[]`. Leaving it out sends nothing.
    #[must_use]
    pub fn clear_numbers(mut self) -> Self {
        self.numbers = ::std::option::Option::Some(::std::default::Default::default());
        self
    }
    /// Whether calls through this gateway are recorded. The vendor's SDKs
    /// say that it becomes `false` when left out of an update.
    ///
    /// Sends `record`.
    #[must_use]
    pub fn record(mut self, value: bool) -> Self {
        self.record = ::std::option::Option::Some(value);
        self
    }
    /// Custom tags. Replaces the whole list.
    ///
    /// Sends `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.tags = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Empties `tags`: sends `[]`. Leaving it out sends nothing.
    #[must_use]
    pub fn clear_tags(mut self) -> Self {
        self.tags = ::std::option::Option::Some(::std::default::Default::default());
        self
    }
    /// How SIP signalling travels to the carrier.
    ///
    /// Sends `transport`.
    #[must_use]
    pub fn transport(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::Transport>,
    ) -> Self {
        self.transport = ::std::option::Option::Some(value.into());
        self
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// A name that has a setter is refused when the change is sent.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.extra.insert(name.into(), value.into().into());
        self
    }
    /// Restates `enableDtmf`, `geoRegion`, `noiseCancellation`, `record` as `known` has them, unless they are set here.
    ///
    /// The sources disagree on whether leaving them out of an update resets them.
    /// What `known` does not have is not restated. Someone may have changed the
    /// gateway since `known` was read: then this changes it back. A request for
    /// another gateway than `known` is refused.
    #[must_use]
    pub fn preserving(
        mut self,
        known: &crate::generated::types::OutboundGateway,
    ) -> Self {
        self.enable_dtmf = self.enable_dtmf.take().or_else(|| known.enable_dtmf.clone());
        self.geo_region = self.geo_region.take().or_else(|| known.geo_region.clone());
        self.noise_cancellation = self
            .noise_cancellation
            .take()
            .or_else(|| known.noise_cancellation.clone());
        self.record = self.record.take().or_else(|| known.record.clone());
        self
    }
}
impl crate::Request<operations::UpdateOutboundGateway> {
    /// The SIP address of the carrier: a host, or host and port
    /// (`sip.telnyx.com:5061`). The sample of the reference page has a
    /// `sip:` prefix (`sip:outbound.twilio.com`); the newer reference
    /// pages and the vendor's SDKs leave it out. It is sent as given.
    ///
    /// Sends `address`.
    pub fn address(
        self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.map(|operation| {
            operation.body.address = ::std::option::Option::Some(value.into());
        })
    }
    /// The phone numbers allowed to use this gateway. The vendor's
    /// Node.js SDK describes them as patterns such as `+91*` and says
    /// that they are honoured on update only, not on create. The exact
    /// grammar is not documented; they are sent as given.
    ///
    /// Sends `allowedNumbers`.
    pub fn allowed_numbers(
        self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.map(|operation| {
            operation.body.allowed_numbers = ::std::option::Option::Some(
                values.into_iter().map(::std::convert::Into::into).collect(),
            );
        })
    }
    /// Empties `allowedNumbers`: sends `[]`. Leaving it out sends nothing.
    pub fn clear_allowed_numbers(self) -> Self {
        self.map(|operation| {
            operation.body.allowed_numbers = ::std::option::Option::Some(
                ::std::default::Default::default(),
            );
        })
    }
    /// The credentials for the carrier. Leave them out for a carrier that
    /// authenticates by IP address.
    ///
    /// Sends `auth`.
    pub fn credentials(
        self,
        username: impl ::std::convert::Into<::std::string::String>,
        password: impl ::std::convert::Into<crate::model::Secret>,
    ) -> Self {
        self.map(|operation| {
            operation.body.auth = ::std::option::Option::Some(crate::generated::types::SipCredentials {
                username: username.into(),
                password: password.into(),
            });
        })
    }
    /// Whether key presses (DTMF) are passed on. Not on the reference
    /// page: the vendor's SDKs send it, and say that it becomes `false`
    /// when left out of an update.
    ///
    /// Sends `enableDtmf`.
    pub fn enable_dtmf(self, value: bool) -> Self {
        self.map(|operation| {
            operation.body.enable_dtmf = ::std::option::Option::Some(value);
        })
    }
    /// The region from which calls are placed. The vendor's SDKs say that
    /// the region is cleared when this field is left out of an update.
    /// How to clear it on purpose is not documented.
    ///
    /// Sends `geoRegion`.
    pub fn geo_region(
        self,
        value: impl ::std::convert::Into<crate::generated::values::GeoRegion>,
    ) -> Self {
        self.map(|operation| {
            operation.body.geo_region = ::std::option::Option::Some(value.into());
        })
    }
    /// Whether the audio of calls is encrypted.
    ///
    /// Sends `mediaEncryption`.
    pub fn media_encryption(
        self,
        value: impl ::std::convert::Into<crate::generated::values::MediaEncryption>,
    ) -> Self {
        self.map(|operation| {
            operation.body.media_encryption = ::std::option::Option::Some(value.into());
        })
    }
    /// Custom key-value pairs. Replaces the whole map.
    ///
    /// Sends `metadata`.
    pub fn metadata(
        self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.map(|operation| {
            operation.body.metadata = ::std::option::Option::Some(
                values
                    .into_iter()
                    .map(|(key, value)| (key.into(), value.into()))
                    .collect(),
            );
        })
    }
    /// Empties `metadata`: sends `{}`. Leaving it out sends nothing.
    pub fn clear_metadata(self) -> Self {
        self.map(|operation| {
            operation.body.metadata = ::std::option::Option::Some(
                ::std::default::Default::default(),
            );
        })
    }
    /// The display name of the gateway.
    ///
    /// Sends `name`.
    pub fn name(self, value: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.map(|operation| {
            operation.body.name = ::std::option::Option::Some(value.into());
        })
    }
    /// Whether noise is removed from the caller's audio. The vendor's
    /// SDKs say that it becomes `false` when left out of an update.
    ///
    /// Sends `noiseCancellation`.
    pub fn noise_cancellation(self, value: bool) -> Self {
        self.map(|operation| {
            operation.body.noise_cancellation = ::std::option::Option::Some(value);
        })
    }
    /// The numbers that calls can be placed from, in E.164 form
    /// (`+14155550123`). Replaces the whole list. That an empty list
    /// clears it is not documented; the vendor's Node.js SDK sends it.
    ///
    /// Sends `numbers`.
    pub fn numbers(
        self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.map(|operation| {
            operation.body.numbers = ::std::option::Option::Some(
                values.into_iter().map(::std::convert::Into::into).collect(),
            );
        })
    }
    /// Empties `numbers`: sends `[]`. Leaving it out sends nothing.
    pub fn clear_numbers(self) -> Self {
        self.map(|operation| {
            operation.body.numbers = ::std::option::Option::Some(
                ::std::default::Default::default(),
            );
        })
    }
    /// Whether calls through this gateway are recorded. The vendor's SDKs
    /// say that it becomes `false` when left out of an update.
    ///
    /// Sends `record`.
    pub fn record(self, value: bool) -> Self {
        self.map(|operation| {
            operation.body.record = ::std::option::Option::Some(value);
        })
    }
    /// Custom tags. Replaces the whole list.
    ///
    /// Sends `tags`.
    pub fn tags(
        self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.map(|operation| {
            operation.body.tags = ::std::option::Option::Some(
                values.into_iter().map(::std::convert::Into::into).collect(),
            );
        })
    }
    /// Empties `tags`: sends `[]`. Leaving it out sends nothing.
    pub fn clear_tags(self) -> Self {
        self.map(|operation| {
            operation.body.tags = ::std::option::Option::Some(
                ::std::default::Default::default(),
            );
        })
    }
    /// How SIP signalling travels to the carrier.
    ///
    /// Sends `transport`.
    pub fn transport(
        self,
        value: impl ::std::convert::Into<crate::generated::values::Transport>,
    ) -> Self {
        self.map(|operation| {
            operation.body.transport = ::std::option::Option::Some(value.into());
        })
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// A name that has a setter is refused when the change is sent.
    pub fn extra(
        self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.map(|operation| {
            operation.body.extra.insert(name.into(), value.into().into());
        })
    }
    /// Restates `enableDtmf`, `geoRegion`, `noiseCancellation`, `record` as `known` has them, unless they are set here.
    ///
    /// The sources disagree on whether leaving them out of an update resets them.
    /// What `known` does not have is not restated. Someone may have changed the
    /// gateway since `known` was read: then this changes it back. A request for
    /// another gateway than `known` is refused.
    pub fn preserving(self, known: &crate::generated::types::OutboundGateway) -> Self {
        self.about(&known.id)
            .map(|operation| {
                operation.body.enable_dtmf = operation
                    .body
                    .enable_dtmf
                    .take()
                    .or_else(|| known.enable_dtmf.clone());
                operation.body.geo_region = operation
                    .body
                    .geo_region
                    .take()
                    .or_else(|| known.geo_region.clone());
                operation.body.noise_cancellation = operation
                    .body
                    .noise_cancellation
                    .take()
                    .or_else(|| known.noise_cancellation.clone());
                operation.body.record = operation
                    .body
                    .record
                    .take()
                    .or_else(|| known.record.clone());
            })
    }
}
impl crate::OutboundGatewayEdit {
    /// The SIP address of the carrier: a host, or host and port
    /// (`sip.telnyx.com:5061`). The sample of the reference page has a
    /// `sip:` prefix (`sip:outbound.twilio.com`); the newer reference
    /// pages and the vendor's SDKs leave it out. It is sent as given.
    ///
    /// Sends `address`.
    #[must_use]
    pub fn address(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.change = self.change.address(value);
        self
    }
    /// The phone numbers allowed to use this gateway. The vendor's
    /// Node.js SDK describes them as patterns such as `+91*` and says
    /// that they are honoured on update only, not on create. The exact
    /// grammar is not documented; they are sent as given.
    ///
    /// Sends `allowedNumbers`.
    #[must_use]
    pub fn allowed_numbers(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.change = self.change.allowed_numbers(values);
        self
    }
    /// Empties `allowedNumbers`: sends `[]`. Leaving it out sends nothing.
    #[must_use]
    pub fn clear_allowed_numbers(mut self) -> Self {
        self.change = self.change.clear_allowed_numbers();
        self
    }
    /// The credentials for the carrier. Leave them out for a carrier that
    /// authenticates by IP address.
    ///
    /// Sends `auth`.
    #[must_use]
    pub fn credentials(
        mut self,
        username: impl ::std::convert::Into<::std::string::String>,
        password: impl ::std::convert::Into<crate::model::Secret>,
    ) -> Self {
        self.change = self.change.credentials(username, password);
        self
    }
    /// Whether key presses (DTMF) are passed on. Not on the reference
    /// page: the vendor's SDKs send it, and say that it becomes `false`
    /// when left out of an update.
    ///
    /// Sends `enableDtmf`.
    #[must_use]
    pub fn enable_dtmf(mut self, value: bool) -> Self {
        self.change = self.change.enable_dtmf(value);
        self
    }
    /// The region from which calls are placed. The vendor's SDKs say that
    /// the region is cleared when this field is left out of an update.
    /// How to clear it on purpose is not documented.
    ///
    /// Sends `geoRegion`.
    #[must_use]
    pub fn geo_region(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::GeoRegion>,
    ) -> Self {
        self.change = self.change.geo_region(value);
        self
    }
    /// Whether the audio of calls is encrypted.
    ///
    /// Sends `mediaEncryption`.
    #[must_use]
    pub fn media_encryption(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::MediaEncryption>,
    ) -> Self {
        self.change = self.change.media_encryption(value);
        self
    }
    /// Custom key-value pairs. Replaces the whole map.
    ///
    /// Sends `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.change = self.change.metadata(values);
        self
    }
    /// Empties `metadata`: sends `{}`. Leaving it out sends nothing.
    #[must_use]
    pub fn clear_metadata(mut self) -> Self {
        self.change = self.change.clear_metadata();
        self
    }
    /// The display name of the gateway.
    ///
    /// Sends `name`.
    #[must_use]
    pub fn name(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.change = self.change.name(value);
        self
    }
    /// Whether noise is removed from the caller's audio. The vendor's
    /// SDKs say that it becomes `false` when left out of an update.
    ///
    /// Sends `noiseCancellation`.
    #[must_use]
    pub fn noise_cancellation(mut self, value: bool) -> Self {
        self.change = self.change.noise_cancellation(value);
        self
    }
    /// The numbers that calls can be placed from, in E.164 form
    /// (`+14155550123`). Replaces the whole list. That an empty list
    /// clears it is not documented; the vendor's Node.js SDK sends it.
    ///
    /// Sends `numbers`.
    #[must_use]
    pub fn numbers(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.change = self.change.numbers(values);
        self
    }
    /// Empties `numbers`: sends `[]`. Leaving it out sends nothing.
    #[must_use]
    pub fn clear_numbers(mut self) -> Self {
        self.change = self.change.clear_numbers();
        self
    }
    /// Whether calls through this gateway are recorded. The vendor's SDKs
    /// say that it becomes `false` when left out of an update.
    ///
    /// Sends `record`.
    #[must_use]
    pub fn record(mut self, value: bool) -> Self {
        self.change = self.change.record(value);
        self
    }
    /// Custom tags. Replaces the whole list.
    ///
    /// Sends `tags`.
    #[must_use]
    pub fn tags(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.change = self.change.tags(values);
        self
    }
    /// Empties `tags`: sends `[]`. Leaving it out sends nothing.
    #[must_use]
    pub fn clear_tags(mut self) -> Self {
        self.change = self.change.clear_tags();
        self
    }
    /// How SIP signalling travels to the carrier.
    ///
    /// Sends `transport`.
    #[must_use]
    pub fn transport(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::Transport>,
    ) -> Self {
        self.change = self.change.transport(value);
        self
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// A name that has a setter is refused when the change is sent.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.change = self.change.extra(name, value);
        self
    }
    /// Adds to `allowedNumbers`, unless it is there.
    ///
    /// Sends the whole as it was read, with this difference: not atomic, what someone
    /// else changed since is overwritten. Refused when it could not be read.
    #[must_use]
    pub fn add_allowed_number(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let known = self.change.allowed_numbers.take();
        self.change.allowed_numbers = self
            .rewrite(
                "allowedNumbers",
                known,
                |known| {
                    let value = value.into();
                    if !known.contains(&value) {
                        known.push(value);
                    }
                },
            );
        self
    }
    /// Removes from `allowedNumbers`; nothing happens if it is not there.
    ///
    /// Sends the whole as it was read, with this difference: not atomic, what someone
    /// else changed since is overwritten. Refused when it could not be read.
    #[must_use]
    pub fn remove_allowed_number(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let known = self.change.allowed_numbers.take();
        self.change.allowed_numbers = self
            .rewrite(
                "allowedNumbers",
                known,
                |known| {
                    let value = value.into();
                    known.retain(|other| *other != value);
                },
            );
        self
    }
    /// Adds to `metadata`, in place of an entry of the same name.
    ///
    /// Sends the whole as it was read, with this difference: not atomic, what someone
    /// else changed since is overwritten. Refused when it could not be read.
    #[must_use]
    pub fn insert_metadata(
        mut self,
        entry: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let known = self.change.metadata.take();
        self.change.metadata = self
            .rewrite(
                "metadata",
                known,
                |known| {
                    known.insert(entry.into(), value.into());
                },
            );
        self
    }
    /// Removes from `metadata`; nothing happens if it is not there.
    ///
    /// Sends the whole as it was read, with this difference: not atomic, what someone
    /// else changed since is overwritten. Refused when it could not be read.
    #[must_use]
    pub fn remove_metadata(
        mut self,
        entry: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let known = self.change.metadata.take();
        self.change.metadata = self
            .rewrite(
                "metadata",
                known,
                |known| {
                    known.remove(&entry.into());
                },
            );
        self
    }
    /// Adds to `numbers`, unless it is there.
    ///
    /// Sends the whole as it was read, with this difference: not atomic, what someone
    /// else changed since is overwritten. Refused when it could not be read.
    #[must_use]
    pub fn add_number(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let known = self.change.numbers.take();
        self.change.numbers = self
            .rewrite(
                "numbers",
                known,
                |known| {
                    let value = value.into();
                    if !known.contains(&value) {
                        known.push(value);
                    }
                },
            );
        self
    }
    /// Removes from `numbers`; nothing happens if it is not there.
    ///
    /// Sends the whole as it was read, with this difference: not atomic, what someone
    /// else changed since is overwritten. Refused when it could not be read.
    #[must_use]
    pub fn remove_number(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let known = self.change.numbers.take();
        self.change.numbers = self
            .rewrite(
                "numbers",
                known,
                |known| {
                    let value = value.into();
                    known.retain(|other| *other != value);
                },
            );
        self
    }
    /// Adds to `tags`, unless it is there.
    ///
    /// Sends the whole as it was read, with this difference: not atomic, what someone
    /// else changed since is overwritten. Refused when it could not be read.
    #[must_use]
    pub fn add_tag(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let known = self.change.tags.take();
        self.change.tags = self
            .rewrite(
                "tags",
                known,
                |known| {
                    let value = value.into();
                    if !known.contains(&value) {
                        known.push(value);
                    }
                },
            );
        self
    }
    /// Removes from `tags`; nothing happens if it is not there.
    ///
    /// Sends the whole as it was read, with this difference: not atomic, what someone
    /// else changed since is overwritten. Refused when it could not be read.
    #[must_use]
    pub fn remove_tag(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let known = self.change.tags.take();
        self.change.tags = self
            .rewrite(
                "tags",
                known,
                |known| {
                    let value = value.into();
                    known.retain(|other| *other != value);
                },
            );
        self
    }
}

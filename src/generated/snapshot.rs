// Made from openapi.yaml; do not edit. To refresh it:
// UPDATE_SNAPSHOT=1 cargo test --test codegen snapshot

/// What is sent and received.
pub mod types {
    /**An inbound gateway as the API returns it. Only `id` is certain: any
other field may be missing or `null`. A list or map that is `null` has
nothing in it; of one that is missing nothing is known.
*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InboundGateway {
        /**A SIP address. Shown by the reference page for updates; not settable.

In JSON: `address`, such as `"sip:twilio.sipdomain.com"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        /**The addresses that calls may come from.

In JSON: `allowedAddresses`, such as `["54.172.60.0"]`.*/
        #[serde(
            rename = "allowedAddresses",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_addresses: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**The numbers, or patterns of them, that may call.

In JSON: `allowedNumbers`, such as `["+14155559876"]`.*/
        #[serde(
            rename = "allowedNumbers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_numbers: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**The credentials that the carrier has to use, the password masked.

In JSON: `auth`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub auth: ::std::option::Option<crate::generated::types::InboundGatewayAuth>,
        /**Whether key presses (DTMF) are passed on. The vendor's SDKs expect it.

In JSON: `enableDtmf`, such as `true`.*/
        #[serde(
            rename = "enableDtmf",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub enable_dtmf: ::std::option::Option<bool>,
        /**The region in which calls are received. In responses only if it is set.

In JSON: `geoRegion`, such as `"in001"`.*/
        #[serde(
            rename = "geoRegion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub geo_region: ::std::option::Option<crate::generated::values::GeoRegion>,
        /**The identifier of the gateway. The reference page says that it "maps to gatewayId".

In JSON: `id`, such as `"gateway_123456789"`.*/
        pub id: crate::generated::values::InboundGatewayId,
        /**Whether the audio of calls is encrypted.

In JSON: `mediaEncryption`, such as `"enable"`.*/
        #[serde(
            rename = "mediaEncryption",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_encryption: ::std::option::Option<
            crate::generated::values::MediaEncryption,
        >,
        /**Custom key-value pairs; values of any JSON type are kept.

In JSON: `metadata`, such as `{"env":"prod"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
        >,
        /**The display name.

In JSON: `name`, such as `"Twilio Inbound Gateway"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /**Whether noise is removed from the caller's audio.

In JSON: `noiseCancellation`, such as `true`.*/
        #[serde(
            rename = "noiseCancellation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub noise_cancellation: ::std::option::Option<bool>,
        /**The numbers that are called.

In JSON: `numbers`, such as `["+14155550123"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /**Whether calls through this gateway are recorded.

In JSON: `record`, such as `true`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub record: ::std::option::Option<bool>,
        /**Custom tags.

In JSON: `tags`, such as `["prod"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /**How SIP signalling travels. Shown by the reference page for reading; not settable.

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
    ///The credentials of a gateway as a response shows them, the password masked.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InboundGatewayAuth {
        /**A mask of eight bullets in the reference page. The value is never kept.

In JSON: `password`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub password: ::std::option::Option<crate::model::MaskedSecret>,
        /**The SIP user name.

In JSON: `username`, such as `"inbound_user"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub username: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///What the server says about a deletion.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InboundGatewayDeletion {
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
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InboundGatewayPage {
        /**The gateways of this page.

In JSON: `data`, such as `[{"id":"gateway_123456789","name":"Twilio Inbound Gateway"}]`.*/
        pub data: ::std::vec::Vec<crate::generated::types::InboundGateway>,
        /**Where this page stands among the others.

In JSON: `pageInfo`.*/
        #[serde(
            rename = "pageInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_info: ::std::option::Option<crate::generated::types::PageInfo>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**The change of an inbound gateway. A field that is left out is not
sent. A list or map that is set to empty is sent as `[]` or `{}`.
*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InboundGatewayUpdate {
        /**The addresses that calls may come from. Sent as given.

Sources: SIP addresses by the reference page, IP addresses or CIDR
blocks by the vendor's SDKs.

In JSON: `allowedAddresses`, such as `["54.172.60.0"]`.*/
        #[serde(
            rename = "allowedAddresses",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_addresses: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**The numbers, or patterns such as `+91*`, that may call. The grammar is not
documented; they are sent as given.

In JSON: `allowedNumbers`, such as `["+14155559876","+91*"]`.*/
        #[serde(
            rename = "allowedNumbers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_numbers: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**The credentials that the carrier has to use. Both parts or none.

In JSON: `auth`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "auth")]
        pub credentials: ::std::option::Option<crate::generated::types::SipCredentials>,
        /**Whether key presses (DTMF) are passed on. Not on the reference page; the
vendor's SDKs send it, a guide of the vendor as the text `"true"`.
Sources: the vendor's SDKs say that it becomes `false` when omitted from an update; the
reference page says that omitted fields stay.

In JSON: `enableDtmf`, such as `true`.*/
        #[serde(
            rename = "enableDtmf",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub enable_dtmf: ::std::option::Option<bool>,
        /**The region in which calls are received.
Sources: the vendor's SDKs say that it is cleared when omitted from an update; the
reference page says that omitted fields stay.

In JSON: `geoRegion`, such as `"in001"`.*/
        #[serde(
            rename = "geoRegion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub geo_region: ::std::option::Option<crate::generated::values::GeoRegion>,
        /**Whether the audio of calls is encrypted. Default: not documented.

In JSON: `mediaEncryption`, such as `"enable"`.*/
        #[serde(
            rename = "mediaEncryption",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_encryption: ::std::option::Option<
            crate::generated::values::MediaEncryption,
        >,
        /**Custom key-value pairs.

In JSON: `metadata`, such as `{"env":"prod"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        /**The display name of the gateway.

In JSON: `name`, such as `"Twilio inbound"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /**Whether noise is removed from the caller's audio.
Sources: the vendor's SDKs say that it becomes `false` when omitted from an update; the
reference page says that omitted fields stay.

In JSON: `noiseCancellation`, such as `true`.*/
        #[serde(
            rename = "noiseCancellation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub noise_cancellation: ::std::option::Option<bool>,
        /**The numbers that are called, in E.164 form (`+14155550123`). Replaces the
whole list.

In JSON: `numbers`, such as `["+14155550123"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /**Whether calls through this gateway are recorded.
Sources: the vendor's SDKs say that it becomes `false` when omitted from an update; the
reference page says that omitted fields stay.

In JSON: `record`, such as `true`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub record: ::std::option::Option<bool>,
        /**Custom tags. Replaces the whole list.

In JSON: `tags`, such as `["prod"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///An inbound gateway to create. A field that is left out is not sent.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct NewInboundGateway {
        /**The addresses that calls may come from. Sent as given.

Sources: SIP addresses by the reference page, IP addresses or CIDR
blocks by the vendor's SDKs.

In JSON: `allowedAddresses`, such as `["54.172.60.0"]`.*/
        #[serde(
            rename = "allowedAddresses",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_addresses: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**The numbers, or patterns such as `+91*`, that may call. The grammar is not
documented; they are sent as given.

In JSON: `allowedNumbers`, such as `["+14155559876","+91*"]`.*/
        #[serde(
            rename = "allowedNumbers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_numbers: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**The credentials that the carrier has to use. Both parts or none.

In JSON: `auth`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "auth")]
        pub credentials: ::std::option::Option<crate::generated::types::SipCredentials>,
        /**Whether key presses (DTMF) are passed on. Not on the reference page; the
vendor's SDKs send it, a guide of the vendor as the text `"true"`.

In JSON: `enableDtmf`, such as `true`.*/
        #[serde(
            rename = "enableDtmf",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub enable_dtmf: ::std::option::Option<bool>,
        /**The region in which calls are received.

In JSON: `geoRegion`, such as `"in001"`.*/
        #[serde(
            rename = "geoRegion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub geo_region: ::std::option::Option<crate::generated::values::GeoRegion>,
        /**Whether the audio of calls is encrypted. Default: not documented.

In JSON: `mediaEncryption`, such as `"enable"`.*/
        #[serde(
            rename = "mediaEncryption",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_encryption: ::std::option::Option<
            crate::generated::values::MediaEncryption,
        >,
        /**Custom key-value pairs.

In JSON: `metadata`, such as `{"env":"prod"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        /**The display name of the gateway.

In JSON: `name`, such as `"Twilio inbound"`.*/
        pub name: ::std::string::String,
        /**Whether noise is removed from the caller's audio.

In JSON: `noiseCancellation`, such as `true`.*/
        #[serde(
            rename = "noiseCancellation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub noise_cancellation: ::std::option::Option<bool>,
        /**The numbers that are called, in E.164 form (`+14155550123`). At
least one.

In JSON: `numbers`, such as `["+14155550123"]`.*/
        pub numbers: ::std::vec::Vec<::std::string::String>,
        /**Whether calls through this gateway are recorded.

In JSON: `record`, such as `true`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub record: ::std::option::Option<bool>,
        /**Custom tags.

In JSON: `tags`, such as `["prod"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
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
    pub struct NewOutboundGateway {
        /**The SIP address of the carrier: a host, or host and port. It is
sent as given.

In JSON: `address`, such as `"sip.telnyx.com:5061"`.*/
        pub address: ::std::string::String,
        /**The credentials for the carrier. Leave them out for a carrier that
authenticates by IP address. The newer reference page requires
them, the older one and the vendor's SDKs do not.

In JSON: `auth`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "auth")]
        pub credentials: ::std::option::Option<crate::generated::types::SipCredentials>,
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
    /**An outbound gateway as the API returns it. Only `id` is certain: any
other field may be missing or `null`. A list or map that is `null` has
nothing in it; of one that is missing nothing is known.
*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
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
        pub auth: ::std::option::Option<crate::generated::types::OutboundGatewayAuth>,
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
        pub id: crate::generated::values::OutboundGatewayId,
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
    ///The credentials of a gateway as a response shows them, the password masked.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OutboundGatewayAuth {
        /**A mask of eight bullets in the reference page. An older generation
of the API returned the clear text here, so the value is
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
    ///What the server says about a deletion.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
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
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OutboundGatewayPage {
        /**The gateways of this page.

In JSON: `data`.*/
        pub data: ::std::vec::Vec<crate::generated::types::OutboundGateway>,
        /**Where this page stands among the others.

In JSON: `pageInfo`.*/
        #[serde(
            rename = "pageInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_info: ::std::option::Option<crate::generated::types::PageInfo>,
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
        #[serde(rename = "auth")]
        pub credentials: ::std::option::Option<crate::generated::types::SipCredentials>,
        /**Whether key presses (DTMF) are passed on.

Sources: not on the reference page. The vendor's SDKs send it, and
say that it becomes `false` when left out of an update.

In JSON: `enableDtmf`, such as `true`.*/
        #[serde(
            rename = "enableDtmf",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub enable_dtmf: ::std::option::Option<bool>,
        /**The region from which calls are placed. How to clear it on purpose
is not documented.

Sources: the vendor's SDKs say that the region is cleared when this
field is left out of an update.

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
        /**Whether noise is removed from the caller's audio.

Sources: the vendor's SDKs say that it
becomes `false` when left out of an update.

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
        /**Whether calls through this gateway are recorded.

Sources: the vendor's SDKs say that it
becomes `false` when left out of an update.

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
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
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
        /**The SIP password. Responses carry eight bullets in its place; that
mask must never be sent back as a password.

In JSON: `password`.*/
        pub password: crate::model::Secret,
        /**The SIP user name.

In JSON: `username`, such as `"sip-user"`.*/
        pub username: ::std::string::String,
    }
}
/// The building of requests, one function for each operation and method.
mod wire {
    use super::types;
    use crate::operation::wire::*;
    pub(super) fn list_inbound_gateways<'a>(
        __to: &'a BaseUrl,
        id: Option<&'a crate::generated::values::InboundGatewayId>,
        page: Option<i64>,
        per_page: Option<i64>,
        search: Option<&'a str>,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/inbound-gateways", __to.path(),);
        __to.get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("id", &id))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("perPage", &per_page))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .build()
    }
    pub(super) fn create_inbound_gateway<'a>(
        __to: &'a BaseUrl,
        body: &'a types::NewInboundGateway,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/inbound-gateways", __to.path(),);
        __to.post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn get_inbound_gateway<'a>(
        __to: &'a BaseUrl,
        gateway_id: &'a crate::generated::values::InboundGatewayId,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/inbound-gateways/{}", __to.path(), crate
            ::operation::wire::segment(gateway_id) ?,
        );
        __to.get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub(super) fn delete_inbound_gateway<'a>(
        __to: &'a BaseUrl,
        gateway_id: &'a crate::generated::values::InboundGatewayId,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/inbound-gateways/{}", __to.path(), crate
            ::operation::wire::segment(gateway_id) ?,
        );
        __to.delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub(super) fn update_inbound_gateway<'a>(
        __to: &'a BaseUrl,
        gateway_id: &'a crate::generated::values::InboundGatewayId,
        body: &'a types::InboundGatewayUpdate,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/inbound-gateways/{}", __to.path(), crate
            ::operation::wire::segment(gateway_id) ?,
        );
        __to.patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn list_outbound_gateways<'a>(
        __to: &'a BaseUrl,
        id: Option<&'a crate::generated::values::OutboundGatewayId>,
        page: Option<i64>,
        per_page: Option<i64>,
        search: Option<&'a str>,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/outbound-gateways", __to.path(),);
        __to.get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .query(&progenitor_client::QueryParam::new("id", &id))
            .query(&progenitor_client::QueryParam::new("page", &page))
            .query(&progenitor_client::QueryParam::new("perPage", &per_page))
            .query(&progenitor_client::QueryParam::new("search", &search))
            .build()
    }
    pub(super) fn create_outbound_gateway<'a>(
        __to: &'a BaseUrl,
        body: &'a types::NewOutboundGateway,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/outbound-gateways", __to.path(),);
        __to.post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn get_outbound_gateway<'a>(
        __to: &'a BaseUrl,
        gateway_id: &'a crate::generated::values::OutboundGatewayId,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/outbound-gateways/{}", __to.path(), crate
            ::operation::wire::segment(gateway_id) ?,
        );
        __to.get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub(super) fn update_outbound_gateway<'a>(
        __to: &'a BaseUrl,
        gateway_id: &'a crate::generated::values::OutboundGatewayId,
        body: &'a types::OutboundGatewayUpdate,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/outbound-gateways/{}", __to.path(), crate
            ::operation::wire::segment(gateway_id) ?,
        );
        __to.put(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn delete_outbound_gateway<'a>(
        __to: &'a BaseUrl,
        gateway_id: &'a crate::generated::values::OutboundGatewayId,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/outbound-gateways/{}", __to.path(), crate
            ::operation::wire::segment(gateway_id) ?,
        );
        __to.delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub(super) fn patch_outbound_gateway<'a>(
        __to: &'a BaseUrl,
        gateway_id: &'a crate::generated::values::OutboundGatewayId,
        body: &'a types::OutboundGatewayUpdate,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/outbound-gateways/{}", __to.path(), crate
            ::operation::wire::segment(gateway_id) ?,
        );
        __to.patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
}
/// The first server of the description.
pub const SERVER: &str = "https://api.videosdk.live";
/// Identifiers, and strings with known values.
pub mod values {
    crate::model::identifier! {
        #[doc =
        " The identifier of an inbound gateway. It is opaque: the reference page"] #[doc
        = " shows `gateway_123456789`, gateways in the wild carry bare UUIDs."]
        InboundGatewayId, "inbound gateway id"
    }
    crate::read::identifier_from_json!(InboundGatewayId);
    crate::model::identifier! {
        #[doc = " The identifier of a gateway. It is opaque: the reference page shows"]
        #[doc = " `gateway_out_123456789`, gateways in the wild carry bare UUIDs."]
        OutboundGatewayId, "outbound gateway id"
    }
    crate::read::identifier_from_json!(OutboundGatewayId);
    /// The VideoSDK region from which calls are placed. No source lists all
    /// regions, and the sources disagree: the reference page shows `in001`,
    /// the geo-fencing guide `in001` and `us002`, the vendor's SDKs `auto`,
    /// `us002` and `in002`, an older page `us001` and `eu001`. Any other
    /// value is sent and read as it is.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    crate::read::values_from_json!(GeoRegion);
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    crate::read::values_from_json!(MediaEncryption);
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    crate::read::values_from_json!(Transport);
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
/// What the description says of objects and operations.
pub mod tables {
    use crate::describe::*;
    pub static INBOUND_GATEWAY: ObjectInfo = ObjectInfo {
        name: "InboundGateway",
        fields: &[
            Field {
                name: "address",
                read_as: "address",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "allowedAddresses",
                read_as: "allowedAddresses",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "allowedNumbers",
                read_as: "allowedNumbers",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "auth",
                read_as: "auth",
                aliases: &[],
                kind: Kind::Object(&INBOUND_GATEWAY_AUTH),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "enableDtmf",
                read_as: "enableDtmf",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "geoRegion",
                read_as: "geoRegion",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "id",
                read_as: "id",
                aliases: &["gatewayId"],
                kind: Kind::Id("inbound gateway id"),
                required: true,
                nullable: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "mediaEncryption",
                read_as: "mediaEncryption",
                aliases: &[],
                kind: Kind::Values(&["enable", "disable"]),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "metadata",
                read_as: "metadata",
                aliases: &[],
                kind: Kind::Map(&Kind::Any),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "name",
                read_as: "name",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "noiseCancellation",
                read_as: "noiseCancellation",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "numbers",
                read_as: "numbers",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "record",
                read_as: "record",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "tags",
                read_as: "tags",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "transport",
                read_as: "transport",
                aliases: &[],
                kind: Kind::Values(&["udp", "tcp", "tls"]),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static INBOUND_GATEWAY_AUTH: ObjectInfo = ObjectInfo {
        name: "InboundGatewayAuth",
        fields: &[
            Field {
                name: "password",
                read_as: "password",
                aliases: &[],
                kind: Kind::Secret,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "username",
                read_as: "username",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static INBOUND_GATEWAY_DELETION: ObjectInfo = ObjectInfo {
        name: "InboundGatewayDeletion",
        fields: &[
            Field {
                name: "message",
                read_as: "message",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static INBOUND_GATEWAY_PAGE: ObjectInfo = ObjectInfo {
        name: "InboundGatewayPage",
        fields: &[
            Field {
                name: "data",
                read_as: "data",
                aliases: &[],
                kind: Kind::List(&Kind::Object(&INBOUND_GATEWAY)),
                required: true,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "pageInfo",
                read_as: "pageInfo",
                aliases: &[],
                kind: Kind::Object(&PAGE_INFO),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static INBOUND_GATEWAY_UPDATE: ObjectInfo = ObjectInfo {
        name: "InboundGatewayUpdate",
        fields: &[
            Field {
                name: "allowedAddresses",
                read_as: "allowedAddresses",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "allowedNumbers",
                read_as: "allowedNumbers",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "auth",
                read_as: "auth",
                aliases: &[],
                kind: Kind::Object(&SIP_CREDENTIALS),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "enableDtmf",
                read_as: "enableDtmf",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: true,
                only_when: None,
            },
            Field {
                name: "geoRegion",
                read_as: "geoRegion",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: true,
                only_when: None,
            },
            Field {
                name: "mediaEncryption",
                read_as: "mediaEncryption",
                aliases: &[],
                kind: Kind::Values(&["enable", "disable"]),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "metadata",
                read_as: "metadata",
                aliases: &[],
                kind: Kind::Map(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "name",
                read_as: "name",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "noiseCancellation",
                read_as: "noiseCancellation",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: true,
                only_when: None,
            },
            Field {
                name: "numbers",
                read_as: "numbers",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "record",
                read_as: "record",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: true,
                only_when: None,
            },
            Field {
                name: "tags",
                read_as: "tags",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: true,
        any_of: &[],
    };
    pub static NEW_INBOUND_GATEWAY: ObjectInfo = ObjectInfo {
        name: "NewInboundGateway",
        fields: &[
            Field {
                name: "allowedAddresses",
                read_as: "allowedAddresses",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "allowedNumbers",
                read_as: "allowedNumbers",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "auth",
                read_as: "auth",
                aliases: &[],
                kind: Kind::Object(&SIP_CREDENTIALS),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "enableDtmf",
                read_as: "enableDtmf",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "geoRegion",
                read_as: "geoRegion",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "mediaEncryption",
                read_as: "mediaEncryption",
                aliases: &[],
                kind: Kind::Values(&["enable", "disable"]),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "metadata",
                read_as: "metadata",
                aliases: &[],
                kind: Kind::Map(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "name",
                read_as: "name",
                aliases: &[],
                kind: Kind::Text,
                required: true,
                nullable: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "noiseCancellation",
                read_as: "noiseCancellation",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "numbers",
                read_as: "numbers",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: true,
                nullable: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "record",
                read_as: "record",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "tags",
                read_as: "tags",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static NEW_OUTBOUND_GATEWAY: ObjectInfo = ObjectInfo {
        name: "NewOutboundGateway",
        fields: &[
            Field {
                name: "address",
                read_as: "address",
                aliases: &[],
                kind: Kind::Text,
                required: true,
                nullable: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "auth",
                read_as: "auth",
                aliases: &[],
                kind: Kind::Object(&SIP_CREDENTIALS),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "enableDtmf",
                read_as: "enableDtmf",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "geoRegion",
                read_as: "geoRegion",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "mediaEncryption",
                read_as: "mediaEncryption",
                aliases: &[],
                kind: Kind::Values(&["enable", "disable"]),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "metadata",
                read_as: "metadata",
                aliases: &[],
                kind: Kind::Map(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "name",
                read_as: "name",
                aliases: &[],
                kind: Kind::Text,
                required: true,
                nullable: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "noiseCancellation",
                read_as: "noiseCancellation",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "numbers",
                read_as: "numbers",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: true,
                nullable: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "record",
                read_as: "record",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "tags",
                read_as: "tags",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "transport",
                read_as: "transport",
                aliases: &[],
                kind: Kind::Values(&["udp", "tcp", "tls"]),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static OUTBOUND_GATEWAY: ObjectInfo = ObjectInfo {
        name: "OutboundGateway",
        fields: &[
            Field {
                name: "address",
                read_as: "address",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "allowedAddresses",
                read_as: "allowedAddresses",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "allowedNumbers",
                read_as: "allowedNumbers",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "auth",
                read_as: "auth",
                aliases: &[],
                kind: Kind::Object(&OUTBOUND_GATEWAY_AUTH),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "enableDtmf",
                read_as: "enableDtmf",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "geoRegion",
                read_as: "geoRegion",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "id",
                read_as: "id",
                aliases: &["gatewayId"],
                kind: Kind::Id("outbound gateway id"),
                required: true,
                nullable: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "mediaEncryption",
                read_as: "mediaEncryption",
                aliases: &[],
                kind: Kind::Values(&["enable", "disable"]),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "metadata",
                read_as: "metadata",
                aliases: &[],
                kind: Kind::Map(&Kind::Any),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "name",
                read_as: "name",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "noiseCancellation",
                read_as: "noiseCancellation",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "numbers",
                read_as: "numbers",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "record",
                read_as: "record",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "tags",
                read_as: "tags",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "transport",
                read_as: "transport",
                aliases: &[],
                kind: Kind::Values(&["udp", "tcp", "tls"]),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static OUTBOUND_GATEWAY_AUTH: ObjectInfo = ObjectInfo {
        name: "OutboundGatewayAuth",
        fields: &[
            Field {
                name: "password",
                read_as: "password",
                aliases: &[],
                kind: Kind::Secret,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "username",
                read_as: "username",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static OUTBOUND_GATEWAY_DELETION: ObjectInfo = ObjectInfo {
        name: "OutboundGatewayDeletion",
        fields: &[
            Field {
                name: "message",
                read_as: "message",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static OUTBOUND_GATEWAY_PAGE: ObjectInfo = ObjectInfo {
        name: "OutboundGatewayPage",
        fields: &[
            Field {
                name: "data",
                read_as: "data",
                aliases: &[],
                kind: Kind::List(&Kind::Object(&OUTBOUND_GATEWAY)),
                required: true,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "pageInfo",
                read_as: "pageInfo",
                aliases: &[],
                kind: Kind::Object(&PAGE_INFO),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static OUTBOUND_GATEWAY_UPDATE: ObjectInfo = ObjectInfo {
        name: "OutboundGatewayUpdate",
        fields: &[
            Field {
                name: "address",
                read_as: "address",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "allowedNumbers",
                read_as: "allowedNumbers",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "auth",
                read_as: "auth",
                aliases: &[],
                kind: Kind::Object(&SIP_CREDENTIALS),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "enableDtmf",
                read_as: "enableDtmf",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: true,
                only_when: None,
            },
            Field {
                name: "geoRegion",
                read_as: "geoRegion",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: true,
                only_when: None,
            },
            Field {
                name: "mediaEncryption",
                read_as: "mediaEncryption",
                aliases: &[],
                kind: Kind::Values(&["enable", "disable"]),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "metadata",
                read_as: "metadata",
                aliases: &[],
                kind: Kind::Map(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "name",
                read_as: "name",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "noiseCancellation",
                read_as: "noiseCancellation",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: true,
                only_when: None,
            },
            Field {
                name: "numbers",
                read_as: "numbers",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "record",
                read_as: "record",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: true,
                only_when: None,
            },
            Field {
                name: "tags",
                read_as: "tags",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "transport",
                read_as: "transport",
                aliases: &[],
                kind: Kind::Values(&["udp", "tcp", "tls"]),
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: true,
        any_of: &[],
    };
    pub static PAGE_INFO: ObjectInfo = ObjectInfo {
        name: "PageInfo",
        fields: &[
            Field {
                name: "currentPage",
                read_as: "currentPage",
                aliases: &[],
                kind: Kind::Integer,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "lastPage",
                read_as: "lastPage",
                aliases: &[],
                kind: Kind::Integer,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "perPage",
                read_as: "perPage",
                aliases: &[],
                kind: Kind::Integer,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "total",
                read_as: "total",
                aliases: &[],
                kind: Kind::Integer,
                required: false,
                nullable: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static SIP_CREDENTIALS: ObjectInfo = ObjectInfo {
        name: "SipCredentials",
        fields: &[
            Field {
                name: "password",
                read_as: "password",
                aliases: &[],
                kind: Kind::Secret,
                required: true,
                nullable: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "username",
                read_as: "username",
                aliases: &[],
                kind: Kind::Text,
                required: true,
                nullable: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: false,
        not_empty: false,
        any_of: &[],
    };
    pub static LIST_INBOUND_GATEWAYS: OperationInfo = OperationInfo {
        name: "listInboundGateways",
        method: "GET",
        path: "/v2/sip/inbound-gateways",
        noun: "inbound gateway",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No gateway of this project has this identifier; check the gateway id and the project of the credentials",
            ),
        ],
    };
    pub static CREATE_INBOUND_GATEWAY: OperationInfo = OperationInfo {
        name: "createInboundGateway",
        method: "POST",
        path: "/v2/sip/inbound-gateways",
        noun: "inbound gateway",
        repeatable: false,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No gateway of this project has this identifier; check the gateway id and the project of the credentials",
            ),
            (409u16, "The request contradicts something that is there already"),
        ],
    };
    pub static GET_INBOUND_GATEWAY: OperationInfo = OperationInfo {
        name: "getInboundGateway",
        method: "GET",
        path: "/v2/sip/inbound-gateways/{gatewayId}",
        noun: "inbound gateway",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No gateway of this project has this identifier; check the gateway id and the project of the credentials",
            ),
        ],
    };
    pub static DELETE_INBOUND_GATEWAY: OperationInfo = OperationInfo {
        name: "deleteInboundGateway",
        method: "DELETE",
        path: "/v2/sip/inbound-gateways/{gatewayId}",
        noun: "inbound gateway",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No gateway of this project has this identifier; check the gateway id and the project of the credentials",
            ),
        ],
    };
    pub static UPDATE_INBOUND_GATEWAY: OperationInfo = OperationInfo {
        name: "updateInboundGateway",
        method: "PATCH",
        path: "/v2/sip/inbound-gateways/{gatewayId}",
        noun: "inbound gateway",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No gateway of this project has this identifier; check the gateway id and the project of the credentials",
            ),
        ],
    };
    pub static LIST_OUTBOUND_GATEWAYS: OperationInfo = OperationInfo {
        name: "listOutboundGateways",
        method: "GET",
        path: "/v2/sip/outbound-gateways",
        noun: "outbound gateway",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No gateway of this project has this identifier; check the gateway id and the project of the credentials",
            ),
        ],
    };
    pub static CREATE_OUTBOUND_GATEWAY: OperationInfo = OperationInfo {
        name: "createOutboundGateway",
        method: "POST",
        path: "/v2/sip/outbound-gateways",
        noun: "outbound gateway",
        repeatable: false,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No gateway of this project has this identifier; check the gateway id and the project of the credentials",
            ),
            (409u16, "The request contradicts something that is there already"),
        ],
    };
    pub static GET_OUTBOUND_GATEWAY: OperationInfo = OperationInfo {
        name: "getOutboundGateway",
        method: "GET",
        path: "/v2/sip/outbound-gateways/{gatewayId}",
        noun: "outbound gateway",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No gateway of this project has this identifier; check the gateway id and the project of the credentials",
            ),
        ],
    };
    pub static UPDATE_OUTBOUND_GATEWAY: OperationInfo = OperationInfo {
        name: "updateOutboundGateway",
        method: "PUT",
        path: "/v2/sip/outbound-gateways/{gatewayId}",
        noun: "outbound gateway",
        repeatable: true,
        variants: &["PATCH"],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No gateway of this project has this identifier; check the gateway id and the project of the credentials",
            ),
        ],
    };
    pub static DELETE_OUTBOUND_GATEWAY: OperationInfo = OperationInfo {
        name: "deleteOutboundGateway",
        method: "DELETE",
        path: "/v2/sip/outbound-gateways/{gatewayId}",
        noun: "outbound gateway",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No gateway of this project has this identifier; check the gateway id and the project of the credentials",
            ),
        ],
    };
    /// Every operation, for the sandbox.
    #[cfg(feature = "sandbox")]
    pub static ENDPOINTS: &[Endpoint] = &[
        Endpoint {
            info: &LIST_INBOUND_GATEWAYS,
            action: Action::List,
            resource: Some(&INBOUND_GATEWAY),
            id_property: "id",
            id_from: IdFrom::Nothing,
            parameters: &[
                Parameter {
                    name: "id",
                    kind: Kind::Id("inbound gateway id"),
                    required: false,
                    in_header: false,
                    minimum: None,
                },
                Parameter {
                    name: "page",
                    kind: Kind::Integer,
                    required: false,
                    in_header: false,
                    minimum: Some(1i64),
                },
                Parameter {
                    name: "perPage",
                    kind: Kind::Integer,
                    required: false,
                    in_header: false,
                    minimum: Some(1i64),
                },
                Parameter {
                    name: "search",
                    kind: Kind::Text,
                    required: false,
                    in_header: false,
                    minimum: None,
                },
            ],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&INBOUND_GATEWAY_PAGE),
            envelope: None,
            items: Some("data"),
            example: Some(
                "{\"data\":[{\"id\":\"gateway_123456789\",\"name\":\"Twilio Inbound Gateway\",\"numbers\":[\"+14155550123\"]}],\"pageInfo\":{\"currentPage\":1,\"lastPage\":1,\"perPage\":10,\"total\":1}}",
            ),
        },
        Endpoint {
            info: &CREATE_INBOUND_GATEWAY,
            action: Action::Create,
            resource: Some(&INBOUND_GATEWAY),
            id_property: "id",
            id_from: IdFrom::Nothing,
            parameters: &[],
            body: Some(&NEW_INBOUND_GATEWAY),
            body_required: true,
            status: 200u16,
            response: Some(&INBOUND_GATEWAY),
            envelope: None,
            items: None,
            example: Some(
                "{\"address\":\"sip:twilio.sipdomain.com\",\"allowedAddresses\":[\"54.172.60.0\"],\"allowedNumbers\":[\"+14155559876\"],\"auth\":{\"password\":\"••••••••\",\"username\":\"inbound_user\"},\"id\":\"6f9f2a0e-4f0c-4f52-9d3f-0d7d7c3c1b1a\",\"mediaEncryption\":\"disable\",\"metadata\":{\"env\":\"prod\"},\"name\":\"Twilio inbound\",\"noiseCancellation\":true,\"numbers\":[\"+14155550123\"],\"record\":true,\"tags\":[\"prod\"]}",
            ),
        },
        Endpoint {
            info: &GET_INBOUND_GATEWAY,
            action: Action::Read,
            resource: Some(&INBOUND_GATEWAY),
            id_property: "id",
            id_from: IdFrom::Path("gatewayId"),
            parameters: &[],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&INBOUND_GATEWAY),
            envelope: None,
            items: None,
            example: Some(
                "{\"address\":\"sip:twilio.sipdomain.com\",\"allowedAddresses\":[\"54.172.60.0\"],\"allowedNumbers\":[\"+14155559876\"],\"auth\":{\"password\":\"••••••••\",\"username\":\"inbound_user\"},\"id\":\"gateway_123456789\",\"mediaEncryption\":\"disable\",\"metadata\":{\"env\":\"prod\"},\"name\":\"Twilio Inbound Gateway\",\"noiseCancellation\":true,\"numbers\":[\"+14155550123\"],\"record\":true,\"tags\":[\"prod\"]}",
            ),
        },
        Endpoint {
            info: &DELETE_INBOUND_GATEWAY,
            action: Action::Delete,
            resource: Some(&INBOUND_GATEWAY),
            id_property: "id",
            id_from: IdFrom::Path("gatewayId"),
            parameters: &[],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&INBOUND_GATEWAY_DELETION),
            envelope: None,
            items: None,
            example: Some("{\"message\":\"Gateway deleted successfully\"}"),
        },
        Endpoint {
            info: &UPDATE_INBOUND_GATEWAY,
            action: Action::Update,
            resource: Some(&INBOUND_GATEWAY),
            id_property: "id",
            id_from: IdFrom::Path("gatewayId"),
            parameters: &[],
            body: Some(&INBOUND_GATEWAY_UPDATE),
            body_required: true,
            status: 200u16,
            response: Some(&INBOUND_GATEWAY),
            envelope: None,
            items: None,
            example: Some(
                "{\"address\":\"sip:twilio.sipdomain.com\",\"allowedAddresses\":[\"54.172.60.0\"],\"allowedNumbers\":[\"+14155559876\"],\"auth\":{\"password\":\"••••••••\",\"username\":\"inbound_user\"},\"id\":\"gateway_123456789\",\"mediaEncryption\":\"disable\",\"metadata\":{\"env\":\"prod\"},\"name\":\"Twilio Inbound Gateway\",\"noiseCancellation\":true,\"numbers\":[\"+14155550123\"],\"record\":true,\"tags\":[\"prod\"]}",
            ),
        },
        Endpoint {
            info: &LIST_OUTBOUND_GATEWAYS,
            action: Action::List,
            resource: Some(&OUTBOUND_GATEWAY),
            id_property: "id",
            id_from: IdFrom::Nothing,
            parameters: &[
                Parameter {
                    name: "id",
                    kind: Kind::Id("outbound gateway id"),
                    required: false,
                    in_header: false,
                    minimum: None,
                },
                Parameter {
                    name: "page",
                    kind: Kind::Integer,
                    required: false,
                    in_header: false,
                    minimum: Some(1i64),
                },
                Parameter {
                    name: "perPage",
                    kind: Kind::Integer,
                    required: false,
                    in_header: false,
                    minimum: Some(1i64),
                },
                Parameter {
                    name: "search",
                    kind: Kind::Text,
                    required: false,
                    in_header: false,
                    minimum: None,
                },
            ],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&OUTBOUND_GATEWAY_PAGE),
            envelope: None,
            items: Some("data"),
            example: Some(
                "{\"data\":[{\"address\":\"sip:outbound.twilio.com\",\"id\":\"gateway_out_123456789\",\"name\":\"Twilio Outbound Gateway\",\"numbers\":[\"+14150001111\"],\"transport\":\"udp\"}],\"pageInfo\":{\"currentPage\":1,\"lastPage\":2,\"perPage\":1,\"total\":2}}",
            ),
        },
        Endpoint {
            info: &CREATE_OUTBOUND_GATEWAY,
            action: Action::Create,
            resource: Some(&OUTBOUND_GATEWAY),
            id_property: "id",
            id_from: IdFrom::Nothing,
            parameters: &[],
            body: Some(&NEW_OUTBOUND_GATEWAY),
            body_required: true,
            status: 200u16,
            response: Some(&OUTBOUND_GATEWAY),
            envelope: None,
            items: None,
            example: Some(
                "{\"address\":\"sip.telnyx.com:5061\",\"auth\":{\"password\":\"••••••••\",\"username\":\"sip-user\"},\"geoRegion\":\"us002\",\"id\":\"b9cee9d9-97bf-4ca3-9d0c-2b7f3ac4a0b1\",\"mediaEncryption\":\"enable\",\"name\":\"Telnyx outbound\",\"numbers\":[\"+14155550123\"],\"record\":true,\"transport\":\"tls\"}",
            ),
        },
        Endpoint {
            info: &GET_OUTBOUND_GATEWAY,
            action: Action::Read,
            resource: Some(&OUTBOUND_GATEWAY),
            id_property: "id",
            id_from: IdFrom::Path("gatewayId"),
            parameters: &[],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&OUTBOUND_GATEWAY),
            envelope: None,
            items: None,
            example: Some(
                "{\"address\":\"sip:outbound.twilio.com\",\"allowedNumbers\":[\"+14159999999\"],\"auth\":{\"password\":\"••••••••\",\"username\":\"outbound_user\"},\"geoRegion\":\"in001\",\"id\":\"gateway_out_123456789\",\"mediaEncryption\":\"disable\",\"metadata\":{\"env\":\"staging\"},\"name\":\"Twilio Outbound Gateway\",\"noiseCancellation\":false,\"numbers\":[\"+14150001111\",\"+14150002222\"],\"record\":true,\"tags\":[\"staging\",\"test\"],\"transport\":\"udp\"}",
            ),
        },
        Endpoint {
            info: &UPDATE_OUTBOUND_GATEWAY,
            action: Action::Update,
            resource: Some(&OUTBOUND_GATEWAY),
            id_property: "id",
            id_from: IdFrom::Path("gatewayId"),
            parameters: &[],
            body: Some(&OUTBOUND_GATEWAY_UPDATE),
            body_required: true,
            status: 200u16,
            response: Some(&OUTBOUND_GATEWAY),
            envelope: None,
            items: None,
            example: Some(
                "{\"address\":\"sip:outbound.twilio.com\",\"allowedNumbers\":[\"+14159999999\"],\"auth\":{\"password\":\"••••••••\",\"username\":\"outbound_user\"},\"geoRegion\":\"in001\",\"id\":\"gateway_out_123456789\",\"mediaEncryption\":\"disable\",\"metadata\":{\"env\":\"staging\"},\"name\":\"Twilio Outbound Gateway\",\"noiseCancellation\":false,\"numbers\":[\"+14150001111\",\"+14150002222\"],\"record\":true,\"tags\":[\"staging\",\"test\"],\"transport\":\"udp\"}",
            ),
        },
        Endpoint {
            info: &DELETE_OUTBOUND_GATEWAY,
            action: Action::Delete,
            resource: Some(&OUTBOUND_GATEWAY),
            id_property: "id",
            id_from: IdFrom::Path("gatewayId"),
            parameters: &[],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&OUTBOUND_GATEWAY_DELETION),
            envelope: None,
            items: None,
            example: Some("{\"message\":\"Gateway deleted successfully\"}"),
        },
    ];
}
impl types::InboundGatewayUpdate {
    /// A change that sets nothing yet.
    pub fn new() -> Self {
        Self {
            allowed_addresses: ::std::option::Option::None,
            allowed_numbers: ::std::option::Option::None,
            credentials: ::std::option::Option::None,
            enable_dtmf: ::std::option::Option::None,
            geo_region: ::std::option::Option::None,
            media_encryption: ::std::option::Option::None,
            metadata: ::std::option::Option::None,
            name: ::std::option::Option::None,
            noise_cancellation: ::std::option::Option::None,
            numbers: ::std::option::Option::None,
            record: ::std::option::Option::None,
            tags: ::std::option::Option::None,
            extra: ::std::default::Default::default(),
        }
    }
    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        true && self.allowed_addresses.is_none() && self.allowed_numbers.is_none()
            && self.credentials.is_none() && self.enable_dtmf.is_none()
            && self.geo_region.is_none() && self.media_encryption.is_none()
            && self.metadata.is_none() && self.name.is_none()
            && self.noise_cancellation.is_none() && self.numbers.is_none()
            && self.record.is_none() && self.tags.is_none() && self.extra.is_empty()
    }
    /// Both changes in one; what `other` sets wins.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.allowed_addresses = other.allowed_addresses.or(self.allowed_addresses);
        self.allowed_numbers = other.allowed_numbers.or(self.allowed_numbers);
        self.credentials = other.credentials.or(self.credentials);
        self.enable_dtmf = other.enable_dtmf.or(self.enable_dtmf);
        self.geo_region = other.geo_region.or(self.geo_region);
        self.media_encryption = other.media_encryption.or(self.media_encryption);
        self.metadata = other.metadata.or(self.metadata);
        self.name = other.name.or(self.name);
        self.noise_cancellation = other.noise_cancellation.or(self.noise_cancellation);
        self.numbers = other.numbers.or(self.numbers);
        self.record = other.record.or(self.record);
        self.tags = other.tags.or(self.tags);
        self.extra.extend(other.extra);
        self
    }
    /// The addresses that calls may come from. Sent as given.
    ///
    /// Sources: SIP addresses by the reference page, IP addresses or CIDR
    /// blocks by the vendor's SDKs.
    ///
    /// Sends `allowedAddresses`.
    #[must_use]
    pub fn allowed_addresses(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.allowed_addresses = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `allowedAddresses`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_allowed_addresses(mut self) -> Self {
        self.allowed_addresses = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// The numbers, or patterns such as `+91*`, that may call. The grammar is not
    /// documented; they are sent as given.
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
    /// Clears `allowedNumbers`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_allowed_numbers(mut self) -> Self {
        self.allowed_numbers = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// The credentials that the carrier has to use. Both parts or none.
    ///
    /// Sends `auth`.
    #[must_use]
    pub fn credentials(
        mut self,
        username: impl ::std::convert::Into<::std::string::String>,
        password: impl ::std::convert::Into<crate::model::Secret>,
    ) -> Self {
        self.credentials = ::std::option::Option::Some(
            crate::generated::types::SipCredentials::new(username, password),
        );
        self
    }
    /// Whether key presses (DTMF) are passed on. Not on the reference page; the
    /// vendor's SDKs send it, a guide of the vendor as the text `"true"`.
    /// Sources: the vendor's SDKs say that it becomes `false` when omitted from an update; the
    /// reference page says that omitted fields stay.
    ///
    /// Sends `enableDtmf`.
    #[must_use]
    pub fn enable_dtmf(mut self, value: bool) -> Self {
        self.enable_dtmf = ::std::option::Option::Some(value);
        self
    }
    /// The region in which calls are received.
    /// Sources: the vendor's SDKs say that it is cleared when omitted from an update; the
    /// reference page says that omitted fields stay.
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
    /// Whether the audio of calls is encrypted. Default: not documented.
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
    /// Clears `metadata`: sends `{}`. A field that isn't set isn't sent.
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
    /// Whether noise is removed from the caller's audio.
    /// Sources: the vendor's SDKs say that it becomes `false` when omitted from an update; the
    /// reference page says that omitted fields stay.
    ///
    /// Sends `noiseCancellation`.
    #[must_use]
    pub fn noise_cancellation(mut self, value: bool) -> Self {
        self.noise_cancellation = ::std::option::Option::Some(value);
        self
    }
    /// The numbers that are called, in E.164 form (`+14155550123`). Replaces the
    /// whole list.
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
    /// Clears `numbers`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_numbers(mut self) -> Self {
        self.numbers = ::std::option::Option::Some(::std::default::Default::default());
        self
    }
    /// Whether calls through this gateway are recorded.
    /// Sources: the vendor's SDKs say that it becomes `false` when omitted from an update; the
    /// reference page says that omitted fields stay.
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
    /// Clears `tags`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_tags(mut self) -> Self {
        self.tags = ::std::option::Option::Some(::std::default::Default::default());
        self
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// A name that has a setter is refused when the request is sent.
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
impl crate::payload::Payload for types::InboundGatewayUpdate {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::INBOUND_GATEWAY_UPDATE;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        crate::payload::not_empty(
            true && self.allowed_addresses.is_none() && self.allowed_numbers.is_none()
                && self.credentials.is_none() && self.enable_dtmf.is_none()
                && self.geo_region.is_none() && self.media_encryption.is_none()
                && self.metadata.is_none() && self.name.is_none()
                && self.noise_cancellation.is_none() && self.numbers.is_none()
                && self.record.is_none() && self.tags.is_none() && self.extra.is_empty(),
            "inbound gateway update",
        )?;
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        if let ::std::option::Option::Some(value) = &self.credentials {
            crate::payload::Payload::check(value)?;
        }
        crate::payload::extra(&self.extra, Self::OBJECT)?;
        ::std::result::Result::Ok(())
    }
    fn extra(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::BTreeMap<::std::string::String, crate::model::ExtraValue>,
    > {
        ::std::option::Option::Some(&self.extra)
    }
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {
        if let ::std::option::Option::Some(value) = &self.credentials {
            crate::payload::Payload::secrets(value, secrets);
        }
    }
}
crate::payload::payload_methods!(types::InboundGatewayUpdate);
impl types::NewInboundGateway {
    /// With what is required; the other fields have setters.
    pub fn new(
        name: impl ::std::convert::Into<::std::string::String>,
        numbers: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        Self {
            name: name.into(),
            numbers: numbers.into_iter().map(::std::convert::Into::into).collect(),
            allowed_addresses: ::std::option::Option::None,
            allowed_numbers: ::std::option::Option::None,
            credentials: ::std::option::Option::None,
            enable_dtmf: ::std::option::Option::None,
            geo_region: ::std::option::Option::None,
            media_encryption: ::std::option::Option::None,
            metadata: ::std::option::Option::None,
            noise_cancellation: ::std::option::Option::None,
            record: ::std::option::Option::None,
            tags: ::std::option::Option::None,
            extra: ::std::default::Default::default(),
        }
    }
    /// The addresses that calls may come from. Sent as given.
    ///
    /// Sources: SIP addresses by the reference page, IP addresses or CIDR
    /// blocks by the vendor's SDKs.
    ///
    /// Sends `allowedAddresses`.
    #[must_use]
    pub fn allowed_addresses(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.allowed_addresses = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `allowedAddresses`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_allowed_addresses(mut self) -> Self {
        self.allowed_addresses = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// The numbers, or patterns such as `+91*`, that may call. The grammar is not
    /// documented; they are sent as given.
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
    /// Clears `allowedNumbers`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_allowed_numbers(mut self) -> Self {
        self.allowed_numbers = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// The credentials that the carrier has to use. Both parts or none.
    ///
    /// Sends `auth`.
    #[must_use]
    pub fn credentials(
        mut self,
        username: impl ::std::convert::Into<::std::string::String>,
        password: impl ::std::convert::Into<crate::model::Secret>,
    ) -> Self {
        self.credentials = ::std::option::Option::Some(
            crate::generated::types::SipCredentials::new(username, password),
        );
        self
    }
    /// Whether key presses (DTMF) are passed on. Not on the reference page; the
    /// vendor's SDKs send it, a guide of the vendor as the text `"true"`.
    ///
    /// Sends `enableDtmf`.
    #[must_use]
    pub fn enable_dtmf(mut self, value: bool) -> Self {
        self.enable_dtmf = ::std::option::Option::Some(value);
        self
    }
    /// The region in which calls are received.
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
    /// Whether the audio of calls is encrypted. Default: not documented.
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
    /// Clears `metadata`: sends `{}`. A field that isn't set isn't sent.
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
    /// Clears `tags`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_tags(mut self) -> Self {
        self.tags = ::std::option::Option::Some(::std::default::Default::default());
        self
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// A name that has a setter is refused when the request is sent.
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
impl crate::payload::Payload for types::NewInboundGateway {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::NEW_INBOUND_GATEWAY;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        {
            let value = &self.name;
            crate::payload::text("name", value.as_ref(), false)?;
        }
        {
            let value = &self.numbers;
            crate::payload::list("numbers", value.is_empty())?;
        }
        if let ::std::option::Option::Some(value) = &self.credentials {
            crate::payload::Payload::check(value)?;
        }
        crate::payload::extra(&self.extra, Self::OBJECT)?;
        ::std::result::Result::Ok(())
    }
    fn extra(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::BTreeMap<::std::string::String, crate::model::ExtraValue>,
    > {
        ::std::option::Option::Some(&self.extra)
    }
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {
        if let ::std::option::Option::Some(value) = &self.credentials {
            crate::payload::Payload::secrets(value, secrets);
        }
    }
}
crate::payload::payload_methods!(types::NewInboundGateway);
impl types::NewOutboundGateway {
    /// With what is required; the other fields have setters.
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
            credentials: ::std::option::Option::None,
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
        self.credentials = ::std::option::Option::Some(
            crate::generated::types::SipCredentials::new(username, password),
        );
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
    /// Clears `metadata`: sends `{}`. A field that isn't set isn't sent.
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
    /// Clears `tags`: sends `[]`. A field that isn't set isn't sent.
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
    /// A name that has a setter is refused when the request is sent.
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
impl crate::payload::Payload for types::NewOutboundGateway {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::NEW_OUTBOUND_GATEWAY;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        {
            let value = &self.name;
            crate::payload::text("name", value.as_ref(), false)?;
        }
        {
            let value = &self.numbers;
            crate::payload::list("numbers", value.is_empty())?;
        }
        {
            let value = &self.address;
            crate::payload::text("address", value.as_ref(), false)?;
        }
        if let ::std::option::Option::Some(value) = &self.credentials {
            crate::payload::Payload::check(value)?;
        }
        crate::payload::extra(&self.extra, Self::OBJECT)?;
        ::std::result::Result::Ok(())
    }
    fn extra(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::BTreeMap<::std::string::String, crate::model::ExtraValue>,
    > {
        ::std::option::Option::Some(&self.extra)
    }
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {
        if let ::std::option::Option::Some(value) = &self.credentials {
            crate::payload::Payload::secrets(value, secrets);
        }
    }
}
crate::payload::payload_methods!(types::NewOutboundGateway);
impl types::OutboundGatewayUpdate {
    /// A change that sets nothing yet.
    pub fn new() -> Self {
        Self {
            address: ::std::option::Option::None,
            allowed_numbers: ::std::option::Option::None,
            credentials: ::std::option::Option::None,
            enable_dtmf: ::std::option::Option::None,
            geo_region: ::std::option::Option::None,
            media_encryption: ::std::option::Option::None,
            metadata: ::std::option::Option::None,
            name: ::std::option::Option::None,
            noise_cancellation: ::std::option::Option::None,
            numbers: ::std::option::Option::None,
            record: ::std::option::Option::None,
            tags: ::std::option::Option::None,
            transport: ::std::option::Option::None,
            extra: ::std::default::Default::default(),
        }
    }
    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        true && self.address.is_none() && self.allowed_numbers.is_none()
            && self.credentials.is_none() && self.enable_dtmf.is_none()
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
        self.credentials = other.credentials.or(self.credentials);
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
    /// Clears `allowedNumbers`: sends `[]`. A field that isn't set isn't sent.
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
        self.credentials = ::std::option::Option::Some(
            crate::generated::types::SipCredentials::new(username, password),
        );
        self
    }
    /// Whether key presses (DTMF) are passed on.
    ///
    /// Sources: not on the reference page. The vendor's SDKs send it, and
    /// say that it becomes `false` when left out of an update.
    ///
    /// Sends `enableDtmf`.
    #[must_use]
    pub fn enable_dtmf(mut self, value: bool) -> Self {
        self.enable_dtmf = ::std::option::Option::Some(value);
        self
    }
    /// The region from which calls are placed. How to clear it on purpose
    /// is not documented.
    ///
    /// Sources: the vendor's SDKs say that the region is cleared when this
    /// field is left out of an update.
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
    /// Clears `metadata`: sends `{}`. A field that isn't set isn't sent.
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
    /// Whether noise is removed from the caller's audio.
    ///
    /// Sources: the vendor's SDKs say that it
    /// becomes `false` when left out of an update.
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
    /// Clears `numbers`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_numbers(mut self) -> Self {
        self.numbers = ::std::option::Option::Some(::std::default::Default::default());
        self
    }
    /// Whether calls through this gateway are recorded.
    ///
    /// Sources: the vendor's SDKs say that it
    /// becomes `false` when left out of an update.
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
    /// Clears `tags`: sends `[]`. A field that isn't set isn't sent.
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
    /// A name that has a setter is refused when the request is sent.
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
impl crate::payload::Payload for types::OutboundGatewayUpdate {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::OUTBOUND_GATEWAY_UPDATE;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        crate::payload::not_empty(
            true && self.address.is_none() && self.allowed_numbers.is_none()
                && self.credentials.is_none() && self.enable_dtmf.is_none()
                && self.geo_region.is_none() && self.media_encryption.is_none()
                && self.metadata.is_none() && self.name.is_none()
                && self.noise_cancellation.is_none() && self.numbers.is_none()
                && self.record.is_none() && self.tags.is_none()
                && self.transport.is_none() && self.extra.is_empty(),
            "outbound gateway update",
        )?;
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        if let ::std::option::Option::Some(value) = &self.credentials {
            crate::payload::Payload::check(value)?;
        }
        crate::payload::extra(&self.extra, Self::OBJECT)?;
        ::std::result::Result::Ok(())
    }
    fn extra(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::BTreeMap<::std::string::String, crate::model::ExtraValue>,
    > {
        ::std::option::Option::Some(&self.extra)
    }
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {
        if let ::std::option::Option::Some(value) = &self.credentials {
            crate::payload::Payload::secrets(value, secrets);
        }
    }
}
crate::payload::payload_methods!(types::OutboundGatewayUpdate);
impl types::SipCredentials {
    /// With what is required; the other fields have setters.
    pub fn new(
        username: impl ::std::convert::Into<::std::string::String>,
        password: impl ::std::convert::Into<crate::model::Secret>,
    ) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
        }
    }
}
impl crate::payload::Payload for types::SipCredentials {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::SIP_CREDENTIALS;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        {
            let value = &self.username;
            crate::payload::text("username", value.as_ref(), true)?;
        }
        {
            let value = &self.password;
            crate::payload::secret("password", value)?;
        }
        ::std::result::Result::Ok(())
    }
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {
        {
            let value = &self.password;
            secrets.push(::std::clone::Clone::clone(value));
        }
    }
}
crate::payload::payload_methods!(types::SipCredentials);
crate::read::response_object! {
    types::InboundGateway { optional address : ::std::string::String = "address",
    optional allowed_addresses : ::std::vec::Vec < ::std::string::String > =
    "allowedAddresses", optional allowed_numbers : ::std::vec::Vec <
    ::std::string::String > = "allowedNumbers", optional auth : crate
    ::generated::types::InboundGatewayAuth = "auth", optional enable_dtmf : bool =
    "enableDtmf", optional geo_region : crate ::generated::values::GeoRegion =
    "geoRegion", identifier id : crate ::generated::values::InboundGatewayId =
    "id"["gatewayId"], optional media_encryption : crate
    ::generated::values::MediaEncryption = "mediaEncryption", optional metadata :
    ::std::collections::BTreeMap < ::std::string::String, ::serde_json::Value > =
    "metadata", optional name : ::std::string::String = "name", optional
    noise_cancellation : bool = "noiseCancellation", optional numbers : ::std::vec::Vec <
    ::std::string::String > = "numbers", optional record : bool = "record", optional tags
    : ::std::vec::Vec < ::std::string::String > = "tags", optional transport : crate
    ::generated::values::Transport = "transport", }
}
impl crate::resource::Resource for types::InboundGateway {
    type Id = values::InboundGatewayId;
    const NOUN: &'static str = "inbound gateway";
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::INBOUND_GATEWAY;
    fn id(&self) -> &Self::Id {
        &self.id
    }
    fn name(&self) -> ::std::option::Option<&str> {
        self.name.as_deref()
    }
    fn extra(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::BTreeMap<::std::string::String, crate::model::ExtraValue>,
    > {
        ::std::option::Option::Some(&self.extra)
    }
}
impl ::std::convert::From<&types::InboundGateway> for values::InboundGatewayId {
    fn from(resource: &types::InboundGateway) -> Self {
        ::std::clone::Clone::clone(crate::resource::Resource::id(resource))
    }
}
crate::read::response_object! {
    types::InboundGatewayAuth { optional password : crate ::model::MaskedSecret =
    "password", optional username : ::std::string::String = "username", }
}
crate::read::response_object! {
    types::InboundGatewayDeletion { optional message : ::std::string::String = "message",
    }
}
crate::read::response_object! {
    types::InboundGatewayPage { required data : ::std::vec::Vec < crate
    ::generated::types::InboundGateway > = "data", optional page_info : crate
    ::generated::types::PageInfo = "pageInfo", }
}
crate::read::response_object! {
    types::OutboundGateway { optional address : ::std::string::String = "address",
    optional allowed_addresses : ::std::vec::Vec < ::std::string::String > =
    "allowedAddresses", optional allowed_numbers : ::std::vec::Vec <
    ::std::string::String > = "allowedNumbers", optional auth : crate
    ::generated::types::OutboundGatewayAuth = "auth", optional enable_dtmf : bool =
    "enableDtmf", optional geo_region : crate ::generated::values::GeoRegion =
    "geoRegion", identifier id : crate ::generated::values::OutboundGatewayId =
    "id"["gatewayId"], optional media_encryption : crate
    ::generated::values::MediaEncryption = "mediaEncryption", optional metadata :
    ::std::collections::BTreeMap < ::std::string::String, ::serde_json::Value > =
    "metadata", optional name : ::std::string::String = "name", optional
    noise_cancellation : bool = "noiseCancellation", optional numbers : ::std::vec::Vec <
    ::std::string::String > = "numbers", optional record : bool = "record", optional tags
    : ::std::vec::Vec < ::std::string::String > = "tags", optional transport : crate
    ::generated::values::Transport = "transport", }
}
impl crate::resource::Resource for types::OutboundGateway {
    type Id = values::OutboundGatewayId;
    const NOUN: &'static str = "outbound gateway";
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::OUTBOUND_GATEWAY;
    fn id(&self) -> &Self::Id {
        &self.id
    }
    fn name(&self) -> ::std::option::Option<&str> {
        self.name.as_deref()
    }
    fn extra(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::BTreeMap<::std::string::String, crate::model::ExtraValue>,
    > {
        ::std::option::Option::Some(&self.extra)
    }
}
impl ::std::convert::From<&types::OutboundGateway> for values::OutboundGatewayId {
    fn from(resource: &types::OutboundGateway) -> Self {
        ::std::clone::Clone::clone(crate::resource::Resource::id(resource))
    }
}
crate::read::response_object! {
    types::OutboundGatewayAuth { optional password : crate ::model::MaskedSecret =
    "password", optional username : ::std::string::String = "username", }
}
crate::read::response_object! {
    types::OutboundGatewayDeletion { optional message : ::std::string::String =
    "message", }
}
crate::read::response_object! {
    types::OutboundGatewayPage { required data : ::std::vec::Vec < crate
    ::generated::types::OutboundGateway > = "data", optional page_info : crate
    ::generated::types::PageInfo = "pageInfo", }
}
crate::read::response_object! {
    types::PageInfo { optional current_page : i64 = "currentPage", optional last_page :
    i64 = "lastPage", optional per_page : i64 = "perPage", optional total : i64 =
    "total", }
}
impl types::InboundGatewayUpdate {
    /// Restates `enableDtmf`, `geoRegion`, `noiseCancellation`, `record` as `known` has them, unless they are set here.
    ///
    /// Sources disagree on whether an update resets these fields when they are
    /// omitted. A field that `known` doesn't have isn't restated. If someone changed
    /// the inbound gateway since `known` was read, this changes it back. A request for
    /// another inbound gateway than `known` is refused when it is sent.
    #[must_use]
    pub fn preserving(mut self, known: &types::InboundGateway) -> Self {
        crate::edit::Editable::restate(known, &mut self);
        self
    }
}
/// An inbound gateway that is being edited: what it is now, and what shall change.
///
/// The setters are those of the update. Lists and maps have verbs besides, which begin with what the resource has.
#[derive(Clone, Debug)]
pub struct InboundGatewayDraft(
    crate::edit::Draft<types::InboundGateway, types::InboundGatewayUpdate>,
);
impl InboundGatewayDraft {
    crate::edit::draft_methods!(types::InboundGateway, types::InboundGatewayUpdate);
    /// The addresses that calls may come from. Sent as given.
    ///
    /// Sources: SIP addresses by the reference page, IP addresses or CIDR
    /// blocks by the vendor's SDKs.
    ///
    /// Sends `allowedAddresses`.
    #[must_use]
    pub fn allowed_addresses(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.0.change.allowed_addresses = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `allowedAddresses`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_allowed_addresses(mut self) -> Self {
        self.0.change.allowed_addresses = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// The numbers, or patterns such as `+91*`, that may call. The grammar is not
    /// documented; they are sent as given.
    ///
    /// Sends `allowedNumbers`.
    #[must_use]
    pub fn allowed_numbers(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.0.change.allowed_numbers = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `allowedNumbers`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_allowed_numbers(mut self) -> Self {
        self.0.change.allowed_numbers = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// The credentials that the carrier has to use. Both parts or none.
    ///
    /// Sends `auth`.
    #[must_use]
    pub fn credentials(
        mut self,
        username: impl ::std::convert::Into<::std::string::String>,
        password: impl ::std::convert::Into<crate::model::Secret>,
    ) -> Self {
        self.0.change.credentials = ::std::option::Option::Some(
            crate::generated::types::SipCredentials::new(username, password),
        );
        self
    }
    /// Whether key presses (DTMF) are passed on. Not on the reference page; the
    /// vendor's SDKs send it, a guide of the vendor as the text `"true"`.
    /// Sources: the vendor's SDKs say that it becomes `false` when omitted from an update; the
    /// reference page says that omitted fields stay.
    ///
    /// Sends `enableDtmf`.
    #[must_use]
    pub fn enable_dtmf(mut self, value: bool) -> Self {
        self.0.change.enable_dtmf = ::std::option::Option::Some(value);
        self
    }
    /// The region in which calls are received.
    /// Sources: the vendor's SDKs say that it is cleared when omitted from an update; the
    /// reference page says that omitted fields stay.
    ///
    /// Sends `geoRegion`.
    #[must_use]
    pub fn geo_region(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::GeoRegion>,
    ) -> Self {
        self.0.change.geo_region = ::std::option::Option::Some(value.into());
        self
    }
    /// Whether the audio of calls is encrypted. Default: not documented.
    ///
    /// Sends `mediaEncryption`.
    #[must_use]
    pub fn media_encryption(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::MediaEncryption>,
    ) -> Self {
        self.0.change.media_encryption = ::std::option::Option::Some(value.into());
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
        self.0.change.metadata = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Clears `metadata`: sends `{}`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_metadata(mut self) -> Self {
        self.0.change.metadata = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
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
        self.0.change.name = ::std::option::Option::Some(value.into());
        self
    }
    /// Whether noise is removed from the caller's audio.
    /// Sources: the vendor's SDKs say that it becomes `false` when omitted from an update; the
    /// reference page says that omitted fields stay.
    ///
    /// Sends `noiseCancellation`.
    #[must_use]
    pub fn noise_cancellation(mut self, value: bool) -> Self {
        self.0.change.noise_cancellation = ::std::option::Option::Some(value);
        self
    }
    /// The numbers that are called, in E.164 form (`+14155550123`). Replaces the
    /// whole list.
    ///
    /// Sends `numbers`.
    #[must_use]
    pub fn numbers(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.0.change.numbers = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `numbers`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_numbers(mut self) -> Self {
        self.0.change.numbers = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// Whether calls through this gateway are recorded.
    /// Sources: the vendor's SDKs say that it becomes `false` when omitted from an update; the
    /// reference page says that omitted fields stay.
    ///
    /// Sends `record`.
    #[must_use]
    pub fn record(mut self, value: bool) -> Self {
        self.0.change.record = ::std::option::Option::Some(value);
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
        self.0.change.tags = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `tags`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_tags(mut self) -> Self {
        self.0.change.tags = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// A name that has a setter is refused when the request is sent.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.0.change.extra.insert(name.into(), value.into().into());
        self
    }
    /// Adds to `allowedAddresses`, unless it is there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn add_allowed_address(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.allowed_addresses.take();
        self.0.change.allowed_addresses = self
            .0
            .rewrite(
                "allowedAddresses",
                set_here,
                |known: &mut ::std::vec::Vec<::std::string::String>| {
                    let value: ::std::string::String = value.into();
                    if !known.contains(&value) {
                        known.push(value);
                    }
                },
            );
        self
    }
    /// Removes from `allowedAddresses`; does nothing if it is not there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn remove_allowed_address(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.allowed_addresses.take();
        self.0.change.allowed_addresses = self
            .0
            .rewrite(
                "allowedAddresses",
                set_here,
                |known: &mut ::std::vec::Vec<::std::string::String>| {
                    let value: ::std::string::String = value.into();
                    known.retain(|other| *other != value);
                },
            );
        self
    }
    /// Adds to `allowedNumbers`, unless it is there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn add_allowed_number(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.allowed_numbers.take();
        self.0.change.allowed_numbers = self
            .0
            .rewrite(
                "allowedNumbers",
                set_here,
                |known: &mut ::std::vec::Vec<::std::string::String>| {
                    let value: ::std::string::String = value.into();
                    if !known.contains(&value) {
                        known.push(value);
                    }
                },
            );
        self
    }
    /// Removes from `allowedNumbers`; does nothing if it is not there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn remove_allowed_number(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.allowed_numbers.take();
        self.0.change.allowed_numbers = self
            .0
            .rewrite(
                "allowedNumbers",
                set_here,
                |known: &mut ::std::vec::Vec<::std::string::String>| {
                    let value: ::std::string::String = value.into();
                    known.retain(|other| *other != value);
                },
            );
        self
    }
    /// Inserts into `metadata`, in place of an entry of the same name.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn insert_metadata(
        mut self,
        entry: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.metadata.take();
        self.0.change.metadata = self
            .0
            .rewrite(
                "metadata",
                set_here,
                |
                    known: &mut ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >|
                {
                    known.insert(entry.into(), value.into());
                },
            );
        self
    }
    /// Removes from `metadata`; does nothing if it is not there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn remove_metadata(
        mut self,
        entry: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.metadata.take();
        self.0.change.metadata = self
            .0
            .rewrite(
                "metadata",
                set_here,
                |
                    known: &mut ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >|
                {
                    known.remove(&entry.into());
                },
            );
        self
    }
    /// Adds to `numbers`, unless it is there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn add_number(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.numbers.take();
        self.0.change.numbers = self
            .0
            .rewrite(
                "numbers",
                set_here,
                |known: &mut ::std::vec::Vec<::std::string::String>| {
                    let value: ::std::string::String = value.into();
                    if !known.contains(&value) {
                        known.push(value);
                    }
                },
            );
        self
    }
    /// Removes from `numbers`; does nothing if it is not there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn remove_number(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.numbers.take();
        self.0.change.numbers = self
            .0
            .rewrite(
                "numbers",
                set_here,
                |known: &mut ::std::vec::Vec<::std::string::String>| {
                    let value: ::std::string::String = value.into();
                    known.retain(|other| *other != value);
                },
            );
        self
    }
    /// Adds to `tags`, unless it is there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn add_tag(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.tags.take();
        self.0.change.tags = self
            .0
            .rewrite(
                "tags",
                set_here,
                |known: &mut ::std::vec::Vec<::std::string::String>| {
                    let value: ::std::string::String = value.into();
                    if !known.contains(&value) {
                        known.push(value);
                    }
                },
            );
        self
    }
    /// Removes from `tags`; does nothing if it is not there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn remove_tag(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.tags.take();
        self.0.change.tags = self
            .0
            .rewrite(
                "tags",
                set_here,
                |known: &mut ::std::vec::Vec<::std::string::String>| {
                    let value: ::std::string::String = value.into();
                    known.retain(|other| *other != value);
                },
            );
        self
    }
}
impl ::std::convert::From<
    crate::edit::Draft<types::InboundGateway, types::InboundGatewayUpdate>,
> for InboundGatewayDraft {
    fn from(
        draft: crate::edit::Draft<types::InboundGateway, types::InboundGatewayUpdate>,
    ) -> Self {
        Self(draft)
    }
}
impl ::std::convert::From<InboundGatewayDraft>
for crate::edit::Draft<types::InboundGateway, types::InboundGatewayUpdate> {
    fn from(draft: InboundGatewayDraft) -> Self {
        draft.0
    }
}
impl crate::edit::Editable for types::InboundGateway {
    type Change = types::InboundGatewayUpdate;
    type Draft = InboundGatewayDraft;
    type Get = resources::inbound_gateways::GetInboundGateway;
    type Update = resources::inbound_gateways::UpdateInboundGateway;
    const BESIDE: &'static [&'static str] = &[];
    fn get(context: crate::operation::Context, id: Self::Id) -> Self::Get {
        resources::inbound_gateways::GetInboundGateway {
            context,
            gateway_id: id,
        }
    }
    fn update(
        context: crate::operation::Context,
        id: Self::Id,
        change: Self::Change,
    ) -> Self::Update {
        resources::inbound_gateways::UpdateInboundGateway {
            context,
            gateway_id: id,
            body: change,
        }
    }
    fn restate(&self, change: &mut Self::Change) {
        if change.enable_dtmf.is_none() {
            change.enable_dtmf = self.enable_dtmf.as_ref().cloned();
        }
        if change.geo_region.is_none() {
            change.geo_region = self.geo_region.as_ref().cloned();
        }
        if change.noise_cancellation.is_none() {
            change.noise_cancellation = self.noise_cancellation.as_ref().cloned();
        }
        if change.record.is_none() {
            change.record = self.record.as_ref().cloned();
        }
    }
    fn merge(change: Self::Change, other: Self::Change) -> Self::Change {
        change.merge(other)
    }
}
impl types::OutboundGatewayUpdate {
    /// Restates `enableDtmf`, `geoRegion`, `noiseCancellation`, `record` as `known` has them, unless they are set here.
    ///
    /// Sources disagree on whether an update resets these fields when they are
    /// omitted. A field that `known` doesn't have isn't restated. If someone changed
    /// the outbound gateway since `known` was read, this changes it back. A request for
    /// another outbound gateway than `known` is refused when it is sent.
    #[must_use]
    pub fn preserving(mut self, known: &types::OutboundGateway) -> Self {
        crate::edit::Editable::restate(known, &mut self);
        self
    }
}
/// An outbound gateway that is being edited: what it is now, and what shall change.
///
/// The setters are those of the update. Lists and maps have verbs besides, which begin with what the resource has.
#[derive(Clone, Debug)]
pub struct OutboundGatewayDraft(
    crate::edit::Draft<types::OutboundGateway, types::OutboundGatewayUpdate>,
);
impl OutboundGatewayDraft {
    crate::edit::draft_methods!(types::OutboundGateway, types::OutboundGatewayUpdate);
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
        self.0.change.address = ::std::option::Option::Some(value.into());
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
        self.0.change.allowed_numbers = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `allowedNumbers`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_allowed_numbers(mut self) -> Self {
        self.0.change.allowed_numbers = ::std::option::Option::Some(
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
        self.0.change.credentials = ::std::option::Option::Some(
            crate::generated::types::SipCredentials::new(username, password),
        );
        self
    }
    /// Whether key presses (DTMF) are passed on.
    ///
    /// Sources: not on the reference page. The vendor's SDKs send it, and
    /// say that it becomes `false` when left out of an update.
    ///
    /// Sends `enableDtmf`.
    #[must_use]
    pub fn enable_dtmf(mut self, value: bool) -> Self {
        self.0.change.enable_dtmf = ::std::option::Option::Some(value);
        self
    }
    /// The region from which calls are placed. How to clear it on purpose
    /// is not documented.
    ///
    /// Sources: the vendor's SDKs say that the region is cleared when this
    /// field is left out of an update.
    ///
    /// Sends `geoRegion`.
    #[must_use]
    pub fn geo_region(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::GeoRegion>,
    ) -> Self {
        self.0.change.geo_region = ::std::option::Option::Some(value.into());
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
        self.0.change.media_encryption = ::std::option::Option::Some(value.into());
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
        self.0.change.metadata = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Clears `metadata`: sends `{}`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_metadata(mut self) -> Self {
        self.0.change.metadata = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
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
        self.0.change.name = ::std::option::Option::Some(value.into());
        self
    }
    /// Whether noise is removed from the caller's audio.
    ///
    /// Sources: the vendor's SDKs say that it
    /// becomes `false` when left out of an update.
    ///
    /// Sends `noiseCancellation`.
    #[must_use]
    pub fn noise_cancellation(mut self, value: bool) -> Self {
        self.0.change.noise_cancellation = ::std::option::Option::Some(value);
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
        self.0.change.numbers = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `numbers`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_numbers(mut self) -> Self {
        self.0.change.numbers = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// Whether calls through this gateway are recorded.
    ///
    /// Sources: the vendor's SDKs say that it
    /// becomes `false` when left out of an update.
    ///
    /// Sends `record`.
    #[must_use]
    pub fn record(mut self, value: bool) -> Self {
        self.0.change.record = ::std::option::Option::Some(value);
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
        self.0.change.tags = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `tags`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_tags(mut self) -> Self {
        self.0.change.tags = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
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
        self.0.change.transport = ::std::option::Option::Some(value.into());
        self
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// A name that has a setter is refused when the request is sent.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.0.change.extra.insert(name.into(), value.into().into());
        self
    }
    /// Adds to `allowedNumbers`, unless it is there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn add_allowed_number(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.allowed_numbers.take();
        self.0.change.allowed_numbers = self
            .0
            .rewrite(
                "allowedNumbers",
                set_here,
                |known: &mut ::std::vec::Vec<::std::string::String>| {
                    let value: ::std::string::String = value.into();
                    if !known.contains(&value) {
                        known.push(value);
                    }
                },
            );
        self
    }
    /// Removes from `allowedNumbers`; does nothing if it is not there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn remove_allowed_number(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.allowed_numbers.take();
        self.0.change.allowed_numbers = self
            .0
            .rewrite(
                "allowedNumbers",
                set_here,
                |known: &mut ::std::vec::Vec<::std::string::String>| {
                    let value: ::std::string::String = value.into();
                    known.retain(|other| *other != value);
                },
            );
        self
    }
    /// Inserts into `metadata`, in place of an entry of the same name.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn insert_metadata(
        mut self,
        entry: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.metadata.take();
        self.0.change.metadata = self
            .0
            .rewrite(
                "metadata",
                set_here,
                |
                    known: &mut ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >|
                {
                    known.insert(entry.into(), value.into());
                },
            );
        self
    }
    /// Removes from `metadata`; does nothing if it is not there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn remove_metadata(
        mut self,
        entry: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.metadata.take();
        self.0.change.metadata = self
            .0
            .rewrite(
                "metadata",
                set_here,
                |
                    known: &mut ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::std::string::String,
                    >|
                {
                    known.remove(&entry.into());
                },
            );
        self
    }
    /// Adds to `numbers`, unless it is there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn add_number(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.numbers.take();
        self.0.change.numbers = self
            .0
            .rewrite(
                "numbers",
                set_here,
                |known: &mut ::std::vec::Vec<::std::string::String>| {
                    let value: ::std::string::String = value.into();
                    if !known.contains(&value) {
                        known.push(value);
                    }
                },
            );
        self
    }
    /// Removes from `numbers`; does nothing if it is not there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn remove_number(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.numbers.take();
        self.0.change.numbers = self
            .0
            .rewrite(
                "numbers",
                set_here,
                |known: &mut ::std::vec::Vec<::std::string::String>| {
                    let value: ::std::string::String = value.into();
                    known.retain(|other| *other != value);
                },
            );
        self
    }
    /// Adds to `tags`, unless it is there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn add_tag(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.tags.take();
        self.0.change.tags = self
            .0
            .rewrite(
                "tags",
                set_here,
                |known: &mut ::std::vec::Vec<::std::string::String>| {
                    let value: ::std::string::String = value.into();
                    if !known.contains(&value) {
                        known.push(value);
                    }
                },
            );
        self
    }
    /// Removes from `tags`; does nothing if it is not there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn remove_tag(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.tags.take();
        self.0.change.tags = self
            .0
            .rewrite(
                "tags",
                set_here,
                |known: &mut ::std::vec::Vec<::std::string::String>| {
                    let value: ::std::string::String = value.into();
                    known.retain(|other| *other != value);
                },
            );
        self
    }
}
impl ::std::convert::From<
    crate::edit::Draft<types::OutboundGateway, types::OutboundGatewayUpdate>,
> for OutboundGatewayDraft {
    fn from(
        draft: crate::edit::Draft<types::OutboundGateway, types::OutboundGatewayUpdate>,
    ) -> Self {
        Self(draft)
    }
}
impl ::std::convert::From<OutboundGatewayDraft>
for crate::edit::Draft<types::OutboundGateway, types::OutboundGatewayUpdate> {
    fn from(draft: OutboundGatewayDraft) -> Self {
        draft.0
    }
}
impl crate::edit::Editable for types::OutboundGateway {
    type Change = types::OutboundGatewayUpdate;
    type Draft = OutboundGatewayDraft;
    type Get = resources::outbound_gateways::GetOutboundGateway;
    type Update = resources::outbound_gateways::UpdateOutboundGateway;
    const BESIDE: &'static [&'static str] = &[];
    fn get(context: crate::operation::Context, id: Self::Id) -> Self::Get {
        resources::outbound_gateways::GetOutboundGateway {
            context,
            gateway_id: id,
        }
    }
    fn update(
        context: crate::operation::Context,
        id: Self::Id,
        change: Self::Change,
    ) -> Self::Update {
        resources::outbound_gateways::UpdateOutboundGateway {
            context,
            gateway_id: id,
            body: change,
        }
    }
    fn restate(&self, change: &mut Self::Change) {
        if change.enable_dtmf.is_none() {
            change.enable_dtmf = self.enable_dtmf.as_ref().cloned();
        }
        if change.geo_region.is_none() {
            change.geo_region = self.geo_region.as_ref().cloned();
        }
        if change.noise_cancellation.is_none() {
            change.noise_cancellation = self.noise_cancellation.as_ref().cloned();
        }
        if change.record.is_none() {
            change.record = self.record.as_ref().cloned();
        }
    }
    fn merge(change: Self::Change, other: Self::Change) -> Self::Change {
        change.merge(other)
    }
}
/// One module for each resource.
pub mod resources {
    /// Inbound gateways: the handle, its requests, and what they send and return.
    ///
    /// An inbound gateway describes a carrier that sends phone calls to
    /// VideoSDK: the numbers that are called, the addresses that calls may come
    /// from, and how the carrier authenticates. The vendor's SDKs call it an
    /// inbound *trunk*.
    pub mod inbound_gateways {
        use super::super::{tables, types, wire};
        #[doc(inline)]
        pub use super::super::types::{
            InboundGateway, InboundGatewayAuth, InboundGatewayDeletion,
            InboundGatewayPage, InboundGatewayUpdate, NewInboundGateway, PageInfo,
            SipCredentials,
        };
        #[doc(inline)]
        pub use super::super::values::{
            GeoRegion, InboundGatewayId, MediaEncryption, Transport,
        };
        #[doc(inline)]
        pub use super::super::InboundGatewayDraft;
        /// An inbound gateway describes a carrier that sends phone calls to
        /// VideoSDK: the numbers that are called, the addresses that calls may come
        /// from, and how the carrier authenticates. The vendor's SDKs call it an
        /// inbound *trunk*.
        ///
        /// A handle, cheap to create and to clone.
        #[derive(Clone, Debug)]
        pub struct InboundGateways {
            context: crate::operation::Context,
        }
        impl InboundGateways {
            /// List inbound gateways: `GET /v2/sip/inbound-gateways`.
            ///
            /// Returns one page of the inbound gateways of the project.
            ///
            /// Order: not documented, and neither is whether it is stable between
            /// pages.
            ///
            /// Sources: newer reference page "Fetch all inbound gateways" and the
            /// vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let inbound_gateways = client
            ///     .inbound_gateways()
            ///     .list()
            ///     .all()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn list(&self) -> ListInboundGateways {
                ListInboundGateways {
                    context: self.context.clone(),
                    id: ::std::option::Option::None,
                    page: ::std::option::Option::None,
                    per_page: ::std::option::Option::None,
                    search: ::std::option::Option::None,
                }
            }
            /// Create an inbound gateway: `POST /v2/sip/inbound-gateways`.
            ///
            /// Creates a gateway for calls that a carrier sends to VideoSDK, and
            /// returns it.
            ///
            /// Names: the newer reference page asks for a "unique name". No other
            /// source says that names are unique, so sending this twice may create
            /// two gateways.
            ///
            /// Address for the carrier: the telephony guide says
            /// `sip:<orgId>.sip.videosdk.live`; other sources differ.
            ///
            /// Sources: newer reference page "Create inbound gateway" and the
            /// vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client, password: String)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .inbound_gateways()
            ///     .create("Twilio inbound", ["+14155550123"])
            ///     .allowed_addresses(["54.172.60.0"])
            ///     .credentials("inbound_user", password.clone())
            ///     .record(true)
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// It is sent again only if it certainly wasn't applied: repeating it could do it twice. After an error, ask [`Error::may_have_been_applied`](crate::Error::may_have_been_applied).
            pub fn create(
                &self,
                name: impl ::std::convert::Into<::std::string::String>,
                numbers: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> CreateInboundGateway {
                CreateInboundGateway {
                    context: self.context.clone(),
                    body: types::NewInboundGateway::new(name, numbers),
                }
            }
            /// Like [`create`](Self::create), from a value of type [`NewInboundGateway`].
            pub fn create_from(
                &self,
                body: types::NewInboundGateway,
            ) -> CreateInboundGateway {
                CreateInboundGateway {
                    context: self.context.clone(),
                    body: body,
                }
            }
            /// Get an inbound gateway: `GET /v2/sip/inbound-gateways/{gatewayId}`.
            ///
            /// Returns one gateway, its password masked.
            ///
            /// Sources: newer reference page "Fetch inbound gateway" and the vendor's
            /// SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .inbound_gateways()
            ///     .get("gateway_123456789")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn get(
                &self,
                gateway_id: impl ::std::convert::Into<
                    crate::generated::values::InboundGatewayId,
                >,
            ) -> GetInboundGateway {
                GetInboundGateway {
                    context: self.context.clone(),
                    gateway_id: gateway_id.into(),
                }
            }
            /// Delete an inbound gateway: `DELETE /v2/sip/inbound-gateways/{gatewayId}`.
            ///
            /// Deletes one gateway: it is flagged as deleted and hidden from queries,
            /// which cannot be undone.
            ///
            /// Sources: reference page "Delete inbound gateway" and the vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// client
            ///     .inbound_gateways()
            ///     .delete("gateway_123456789")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn delete(
                &self,
                gateway_id: impl ::std::convert::Into<
                    crate::generated::values::InboundGatewayId,
                >,
            ) -> DeleteInboundGateway {
                DeleteInboundGateway {
                    context: self.context.clone(),
                    gateway_id: gateway_id.into(),
                }
            }
            /// Update an inbound gateway: `PATCH /v2/sip/inbound-gateways/{gatewayId}`.
            ///
            /// Changes one inbound gateway and returns it as it is afterwards.
            ///
            /// Omitted fields: the reference page says that only the fields provided
            /// are updated. The vendor's SDKs document the opposite for four fields:
            /// when omitted, `record`, `noiseCancellation` and `enableDtmf` become
            /// `false` and `geoRegion` is cleared. Until the vendor settles it,
            /// restate these four in every update.
            ///
            /// Concurrency: no version and no `ETag` is documented, so the last
            /// writer wins.
            ///
            /// Sources: reference pages "Update inbound gateway" (older and newer,
            /// both `PATCH`) and the vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .inbound_gateways()
            ///     .update("gateway_123456789")
            ///     .allowed_addresses(["54.172.60.0", "54.172.60.1"])
            ///     .enable_dtmf(false)
            ///     .geo_region("us002")
            ///     .noise_cancellation(true)
            ///     .record(true)
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// Omitting `enableDtmf`, `geoRegion`, `noiseCancellation`, `record` may reset them: the sources disagree. [`edit`](Self::edit) restates them; so does `preserving` on the request.
            ///
            pub fn update(
                &self,
                gateway_id: impl ::std::convert::Into<
                    crate::generated::values::InboundGatewayId,
                >,
            ) -> UpdateInboundGateway {
                UpdateInboundGateway {
                    context: self.context.clone(),
                    gateway_id: gateway_id.into(),
                    body: {
                        let __body = types::InboundGatewayUpdate::new();
                        __body
                    },
                }
            }
            /// Changes one inbound gateway without losing what the change does not touch: reads it,
            /// applies the change, restates what an update may reset, sends it, and compares the
            /// result. Sends nothing if nothing would change.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let edited = client
            ///     .inbound_gateways()
            ///     .edit("gateway_123456789", |gateway| gateway.add_allowed_address("54.172.60.0").enable_dtmf(true))
            ///     .send()
            ///     .await?;
            /// println!("{}", edited.diff());
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// This is read-modify-write and not atomic: the API documents no version and no `ETag`.
            /// What someone else changes between the two requests is overwritten where the change, or
            /// what it restates, touches it. See [`Edit`](crate::edit::Edit).
            pub fn edit<F>(
                &self,
                id: impl ::std::convert::Into<
                    <types::InboundGateway as crate::resource::Resource>::Id,
                >,
                change: F,
            ) -> crate::edit::Edit<types::InboundGateway, F>
            where
                F: ::std::ops::FnOnce(InboundGatewayDraft) -> InboundGatewayDraft
                    + ::std::marker::Send,
            {
                crate::edit::Edit::new(self.context.clone(), id.into(), change)
            }
            /// Finds the inbound gateway with exactly this name, on all pages; `None` if there is none.
            ///
            /// Names are compared as they are, letter case included.
            ///
            /// # Errors
            ///
            /// [`Error::is_ambiguous`](crate::Error::is_ambiguous) if several have this name; the
            /// message lists their identifiers.
            /// [`Error::is_invalid_request`](crate::Error::is_invalid_request) for a blank name.
            /// Otherwise the errors of [`Paginator::next`](crate::paging::Paginator::next).
            pub async fn find_by_name(
                &self,
                name: &str,
            ) -> ::std::result::Result<
                ::std::option::Option<types::InboundGateway>,
                crate::error::Error,
            > {
                #[allow(unused_mut)]
                let mut list = self.list();
                if crate::paging::is_plain_search(name) {
                    list.search = ::std::option::Option::Some(name.to_owned());
                }
                crate::paging::find_by_name(list, name).await
            }
            /// Sends many requests, a few at a time; see
            /// [`Batch`](crate::batch::Batch).
            pub fn batch<R: crate::batch::BatchRequest>(
                &self,
                requests: impl ::std::iter::IntoIterator<Item = R>,
            ) -> crate::batch::Batch<R> {
                crate::batch::Batch::new(requests)
            }
        }
        /// The request of `listInboundGateways`: list inbound gateways.
        ///
        /// Sends `GET /v2/sip/inbound-gateways`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct ListInboundGateways {
            pub(crate) context: crate::operation::Context,
            pub(crate) id: ::std::option::Option<
                crate::generated::values::InboundGatewayId,
            >,
            pub(crate) page: ::std::option::Option<i64>,
            pub(crate) per_page: ::std::option::Option<i64>,
            pub(crate) search: ::std::option::Option<::std::string::String>,
        }
        impl ListInboundGateways {
            crate::operation::request_methods!(types::InboundGatewayPage);
            /// Only the gateway with this identifier.
            ///
            /// Sends the query parameter `id`.
            pub fn id(
                mut self,
                value: impl ::std::convert::Into<
                    crate::generated::values::InboundGatewayId,
                >,
            ) -> Self {
                self.id = ::std::option::Option::Some(value.into());
                self
            }
            /// Which page to return, from 1.
            ///
            /// Sends the query parameter `page`.
            pub fn page(mut self, value: i64) -> Self {
                self.page = ::std::option::Option::Some(value);
                self
            }
            /// How many gateways a page has. The vendor's Node.js SDK says that 10 or
            /// 20 is what the server assumes, depending on the resource. A maximum is
            /// not documented.
            ///
            /// Sends the query parameter `perPage`.
            pub fn per_page(mut self, value: i64) -> Self {
                self.per_page = ::std::option::Option::Some(value);
                self
            }
            /// Only gateways whose name contains this text, in any letter case. What
            /// it does with special characters is not documented.
            ///
            /// Sends the query parameter `search`.
            pub fn search(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.search = ::std::option::Option::Some(value.into());
                self
            }
        }
        impl crate::operation::Operation for ListInboundGateways {
            type Response = types::InboundGatewayPage;
            const INFO: &'static crate::describe::OperationInfo = &tables::LIST_INBOUND_GATEWAYS;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::operation::check_minimum("page", self.page, 1i64)?;
                crate::operation::check_minimum("perPage", self.per_page, 1i64)?;
                let prepared = crate::operation::Prepared::new(
                    wire::list_inbound_gateways(
                        to,
                        self.id.as_ref(),
                        self.page,
                        self.per_page,
                        self.search.as_deref(),
                    )?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                ::std::result::Result::Ok(crate::read::page(body, "data")?)
            }
        }
        impl ListInboundGateways {
            crate::paging::paged_methods!(
                types::InboundGateway, types::InboundGatewayPage
            );
        }
        impl crate::resource::Paged for ListInboundGateways {
            type Item = types::InboundGateway;
            fn page(&mut self) -> &mut ::std::option::Option<i64> {
                &mut self.page
            }
            fn items(page: &types::InboundGatewayPage) -> &[types::InboundGateway] {
                &page.data
            }
            fn into_items(
                page: types::InboundGatewayPage,
            ) -> ::std::vec::Vec<types::InboundGateway> {
                page.data
            }
            fn last_page(
                page: &types::InboundGatewayPage,
            ) -> ::std::option::Option<i64> {
                page.page_info.as_ref().and_then(|it| it.last_page)
            }
            fn total(page: &types::InboundGatewayPage) -> ::std::option::Option<i64> {
                page.page_info.as_ref().and_then(|it| it.total)
            }
        }
        /// The request of `createInboundGateway`: create an inbound gateway.
        ///
        /// Sends `POST /v2/sip/inbound-gateways`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct CreateInboundGateway {
            pub(crate) context: crate::operation::Context,
            pub(crate) body: types::NewInboundGateway,
        }
        impl CreateInboundGateway {
            crate::operation::request_methods!(types::InboundGateway);
            /// The addresses that calls may come from. Sent as given.
            ///
            /// Sources: SIP addresses by the reference page, IP addresses or CIDR
            /// blocks by the vendor's SDKs.
            ///
            /// Sends `allowedAddresses`.
            pub fn allowed_addresses(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> Self {
                self.body.allowed_addresses = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `allowedAddresses`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_allowed_addresses(mut self) -> Self {
                self.body.allowed_addresses = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// The numbers, or patterns such as `+91*`, that may call. The grammar is not
            /// documented; they are sent as given.
            ///
            /// Sends `allowedNumbers`.
            pub fn allowed_numbers(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> Self {
                self.body.allowed_numbers = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `allowedNumbers`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_allowed_numbers(mut self) -> Self {
                self.body.allowed_numbers = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// The credentials that the carrier has to use. Both parts or none.
            ///
            /// Sends `auth`.
            pub fn credentials(
                mut self,
                username: impl ::std::convert::Into<::std::string::String>,
                password: impl ::std::convert::Into<crate::model::Secret>,
            ) -> Self {
                self.body.credentials = ::std::option::Option::Some(
                    crate::generated::types::SipCredentials::new(username, password),
                );
                self
            }
            /// Whether key presses (DTMF) are passed on. Not on the reference page; the
            /// vendor's SDKs send it, a guide of the vendor as the text `"true"`.
            ///
            /// Sends `enableDtmf`.
            pub fn enable_dtmf(mut self, value: bool) -> Self {
                self.body.enable_dtmf = ::std::option::Option::Some(value);
                self
            }
            /// The region in which calls are received.
            ///
            /// Sends `geoRegion`.
            pub fn geo_region(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::GeoRegion>,
            ) -> Self {
                self.body.geo_region = ::std::option::Option::Some(value.into());
                self
            }
            /// Whether the audio of calls is encrypted. Default: not documented.
            ///
            /// Sends `mediaEncryption`.
            pub fn media_encryption(
                mut self,
                value: impl ::std::convert::Into<
                    crate::generated::values::MediaEncryption,
                >,
            ) -> Self {
                self.body.media_encryption = ::std::option::Option::Some(value.into());
                self
            }
            /// Custom key-value pairs.
            ///
            /// Sends `metadata`.
            pub fn metadata(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::std::string::String>,
                    ),
                >,
            ) -> Self {
                self.body.metadata = ::std::option::Option::Some(
                    values
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect(),
                );
                self
            }
            /// Clears `metadata`: sends `{}`. A field that isn't set isn't sent.
            pub fn clear_metadata(mut self) -> Self {
                self.body.metadata = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// Whether noise is removed from the caller's audio.
            ///
            /// Sends `noiseCancellation`.
            pub fn noise_cancellation(mut self, value: bool) -> Self {
                self.body.noise_cancellation = ::std::option::Option::Some(value);
                self
            }
            /// Whether calls through this gateway are recorded.
            ///
            /// Sends `record`.
            pub fn record(mut self, value: bool) -> Self {
                self.body.record = ::std::option::Option::Some(value);
                self
            }
            /// Custom tags.
            ///
            /// Sends `tags`.
            pub fn tags(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> Self {
                self.body.tags = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `tags`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_tags(mut self) -> Self {
                self.body.tags = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// Sets a field that this version does not know, by its JSON name.
            ///
            /// A name that has a setter is refused when the request is sent.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.extra.insert(name.into(), value.into().into());
                self
            }
        }
        impl crate::operation::Operation for CreateInboundGateway {
            type Response = types::InboundGateway;
            const INFO: &'static crate::describe::OperationInfo = &tables::CREATE_INBOUND_GATEWAY;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    wire::create_inbound_gateway(to, &self.body)?,
                );
                crate::payload::Payload::secrets(&self.body, &mut prepared.secrets);
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                ::std::result::Result::Ok(crate::read::read(body)?)
            }
        }
        /// The request of `getInboundGateway`: get an inbound gateway.
        ///
        /// Sends `GET /v2/sip/inbound-gateways/{gatewayId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct GetInboundGateway {
            pub(crate) context: crate::operation::Context,
            pub(crate) gateway_id: crate::generated::values::InboundGatewayId,
        }
        impl GetInboundGateway {
            crate::operation::request_methods!(types::InboundGateway);
        }
        impl crate::operation::Operation for GetInboundGateway {
            type Response = types::InboundGateway;
            const INFO: &'static crate::describe::OperationInfo = &tables::GET_INBOUND_GATEWAY;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                let prepared = crate::operation::Prepared::new(
                    wire::get_inbound_gateway(to, &self.gateway_id)?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::InboundGateway = crate::read::read(body)?;
                crate::read::same(
                    "inbound gateway",
                    self.gateway_id.as_ref(),
                    &[::std::option::Option::Some(response.id.as_ref())],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.gateway_id.as_ref())
            }
        }
        /// The request of `deleteInboundGateway`: delete an inbound gateway.
        ///
        /// Sends `DELETE /v2/sip/inbound-gateways/{gatewayId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct DeleteInboundGateway {
            pub(crate) context: crate::operation::Context,
            pub(crate) gateway_id: crate::generated::values::InboundGatewayId,
        }
        impl DeleteInboundGateway {
            crate::operation::request_methods!(types::InboundGatewayDeletion);
        }
        impl crate::operation::Operation for DeleteInboundGateway {
            type Response = types::InboundGatewayDeletion;
            const INFO: &'static crate::describe::OperationInfo = &tables::DELETE_INBOUND_GATEWAY;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                let prepared = crate::operation::Prepared::new(
                    wire::delete_inbound_gateway(to, &self.gateway_id)?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                ::std::result::Result::Ok(crate::read::read(body)?)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.gateway_id.as_ref())
            }
        }
        /// The request of `updateInboundGateway`: update an inbound gateway.
        ///
        /// Sends `PATCH /v2/sip/inbound-gateways/{gatewayId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct UpdateInboundGateway {
            pub(crate) context: crate::operation::Context,
            pub(crate) gateway_id: crate::generated::values::InboundGatewayId,
            pub(crate) body: types::InboundGatewayUpdate,
        }
        impl UpdateInboundGateway {
            crate::operation::request_methods!(types::InboundGateway);
            /// Adds a change from a value; what it sets wins over what was set
            /// here so far.
            pub fn with(mut self, change: types::InboundGatewayUpdate) -> Self {
                self.body = ::std::mem::take(&mut self.body).merge(change);
                self
            }
            /// Restates `enableDtmf`, `geoRegion`, `noiseCancellation`, `record` as `known` has them, unless they are set here.
            ///
            /// Sources disagree on whether an update resets these fields when they are
            /// omitted. A field that `known` doesn't have isn't restated. If someone changed
            /// the inbound gateway since `known` was read, this changes it back. A request for
            /// another inbound gateway than `known` is refused when it is sent.
            pub fn preserving(mut self, known: &types::InboundGateway) -> Self {
                crate::resource::require_same(
                    &mut self.context,
                    known,
                    self.gateway_id.as_ref(),
                );
                crate::edit::Editable::restate(known, &mut self.body);
                self
            }
            /// The addresses that calls may come from. Sent as given.
            ///
            /// Sources: SIP addresses by the reference page, IP addresses or CIDR
            /// blocks by the vendor's SDKs.
            ///
            /// Sends `allowedAddresses`.
            pub fn allowed_addresses(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> Self {
                self.body.allowed_addresses = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `allowedAddresses`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_allowed_addresses(mut self) -> Self {
                self.body.allowed_addresses = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// The numbers, or patterns such as `+91*`, that may call. The grammar is not
            /// documented; they are sent as given.
            ///
            /// Sends `allowedNumbers`.
            pub fn allowed_numbers(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> Self {
                self.body.allowed_numbers = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `allowedNumbers`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_allowed_numbers(mut self) -> Self {
                self.body.allowed_numbers = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// The credentials that the carrier has to use. Both parts or none.
            ///
            /// Sends `auth`.
            pub fn credentials(
                mut self,
                username: impl ::std::convert::Into<::std::string::String>,
                password: impl ::std::convert::Into<crate::model::Secret>,
            ) -> Self {
                self.body.credentials = ::std::option::Option::Some(
                    crate::generated::types::SipCredentials::new(username, password),
                );
                self
            }
            /// Whether key presses (DTMF) are passed on. Not on the reference page; the
            /// vendor's SDKs send it, a guide of the vendor as the text `"true"`.
            /// Sources: the vendor's SDKs say that it becomes `false` when omitted from an update; the
            /// reference page says that omitted fields stay.
            ///
            /// Sends `enableDtmf`.
            pub fn enable_dtmf(mut self, value: bool) -> Self {
                self.body.enable_dtmf = ::std::option::Option::Some(value);
                self
            }
            /// The region in which calls are received.
            /// Sources: the vendor's SDKs say that it is cleared when omitted from an update; the
            /// reference page says that omitted fields stay.
            ///
            /// Sends `geoRegion`.
            pub fn geo_region(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::GeoRegion>,
            ) -> Self {
                self.body.geo_region = ::std::option::Option::Some(value.into());
                self
            }
            /// Whether the audio of calls is encrypted. Default: not documented.
            ///
            /// Sends `mediaEncryption`.
            pub fn media_encryption(
                mut self,
                value: impl ::std::convert::Into<
                    crate::generated::values::MediaEncryption,
                >,
            ) -> Self {
                self.body.media_encryption = ::std::option::Option::Some(value.into());
                self
            }
            /// Custom key-value pairs.
            ///
            /// Sends `metadata`.
            pub fn metadata(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::std::string::String>,
                    ),
                >,
            ) -> Self {
                self.body.metadata = ::std::option::Option::Some(
                    values
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect(),
                );
                self
            }
            /// Clears `metadata`: sends `{}`. A field that isn't set isn't sent.
            pub fn clear_metadata(mut self) -> Self {
                self.body.metadata = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// The display name of the gateway.
            ///
            /// Sends `name`.
            pub fn name(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.body.name = ::std::option::Option::Some(value.into());
                self
            }
            /// Whether noise is removed from the caller's audio.
            /// Sources: the vendor's SDKs say that it becomes `false` when omitted from an update; the
            /// reference page says that omitted fields stay.
            ///
            /// Sends `noiseCancellation`.
            pub fn noise_cancellation(mut self, value: bool) -> Self {
                self.body.noise_cancellation = ::std::option::Option::Some(value);
                self
            }
            /// The numbers that are called, in E.164 form (`+14155550123`). Replaces the
            /// whole list.
            ///
            /// Sends `numbers`.
            pub fn numbers(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> Self {
                self.body.numbers = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `numbers`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_numbers(mut self) -> Self {
                self.body.numbers = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// Whether calls through this gateway are recorded.
            /// Sources: the vendor's SDKs say that it becomes `false` when omitted from an update; the
            /// reference page says that omitted fields stay.
            ///
            /// Sends `record`.
            pub fn record(mut self, value: bool) -> Self {
                self.body.record = ::std::option::Option::Some(value);
                self
            }
            /// Custom tags. Replaces the whole list.
            ///
            /// Sends `tags`.
            pub fn tags(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> Self {
                self.body.tags = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `tags`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_tags(mut self) -> Self {
                self.body.tags = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// Sets a field that this version does not know, by its JSON name.
            ///
            /// A name that has a setter is refused when the request is sent.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.extra.insert(name.into(), value.into().into());
                self
            }
        }
        impl crate::operation::Operation for UpdateInboundGateway {
            type Response = types::InboundGateway;
            const INFO: &'static crate::describe::OperationInfo = &tables::UPDATE_INBOUND_GATEWAY;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    wire::update_inbound_gateway(to, &self.gateway_id, &self.body)?,
                );
                crate::payload::Payload::secrets(&self.body, &mut prepared.secrets);
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::InboundGateway = crate::read::read(body)?;
                crate::read::same(
                    "inbound gateway",
                    self.gateway_id.as_ref(),
                    &[::std::option::Option::Some(response.id.as_ref())],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.gateway_id.as_ref())
            }
        }
        impl crate::Client {
            /// Inbound gateways: see [`inbound_gateways`](mod@crate::inbound_gateways).
            ///
            /// An inbound gateway describes a carrier that sends phone calls to
            /// VideoSDK: the numbers that are called, the addresses that calls may come
            /// from, and how the carrier authenticates. The vendor's SDKs call it an
            /// inbound *trunk*.
            pub fn inbound_gateways(&self) -> InboundGateways {
                InboundGateways {
                    context: self.context(),
                }
            }
        }
    }
    /// Outbound gateways: the handle, its requests, and what they send and return.
    ///
    /// An outbound gateway describes the carrier through which VideoSDK places
    /// phone calls: its SIP address, the numbers to call from, and how to
    /// authenticate. The vendor's SDKs call it an outbound *trunk*.
    pub mod outbound_gateways {
        use super::super::{tables, types, wire};
        #[doc(inline)]
        pub use super::super::types::{
            NewOutboundGateway, OutboundGateway, OutboundGatewayAuth,
            OutboundGatewayDeletion, OutboundGatewayPage, OutboundGatewayUpdate,
            PageInfo, SipCredentials,
        };
        #[doc(inline)]
        pub use super::super::values::{
            GeoRegion, MediaEncryption, OutboundGatewayId, Transport,
        };
        #[doc(inline)]
        pub use super::super::OutboundGatewayDraft;
        /// An outbound gateway describes the carrier through which VideoSDK places
        /// phone calls: its SIP address, the numbers to call from, and how to
        /// authenticate. The vendor's SDKs call it an outbound *trunk*.
        ///
        /// A handle, cheap to create and to clone.
        #[derive(Clone, Debug)]
        pub struct OutboundGateways {
            context: crate::operation::Context,
        }
        impl OutboundGateways {
            /// List outbound gateways: `GET /v2/sip/outbound-gateways`.
            ///
            /// Returns one page of the gateways of the project. Known from the
            /// vendor's SDKs, not from a reference page.
            ///
            /// Order: not documented, and neither is whether it is stable between
            /// pages.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let outbound_gateways = client
            ///     .outbound_gateways()
            ///     .list()
            ///     .all()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn list(&self) -> ListOutboundGateways {
                ListOutboundGateways {
                    context: self.context.clone(),
                    id: ::std::option::Option::None,
                    page: ::std::option::Option::None,
                    per_page: ::std::option::Option::None,
                    search: ::std::option::Option::None,
                }
            }
            /// Create an outbound gateway: `POST /v2/sip/outbound-gateways`.
            ///
            /// Creates a gateway and returns it. Known from the older and newer
            /// reference pages and the vendor's SDKs, which disagree on what is
            /// required: all of them want `name`, `numbers` and `address`, the pages
            /// `transport` too, the older one `geoRegion`, the newer one `auth`.
            /// Only what all of them want is required here; send the others as well
            /// where they are known.
            ///
            /// Names: no source says that they are unique, so sending this twice may
            /// create two gateways.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client, password: String)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .outbound_gateways()
            ///     .create("Telnyx outbound", ["+14155550123"], "sip.telnyx.com:5061")
            ///     .credentials("sip-user", password.clone())
            ///     .geo_region("us002")
            ///     .media_encryption("enable")
            ///     .record(true)
            ///     .transport("tls")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// It is sent again only if it certainly wasn't applied: repeating it could do it twice. After an error, ask [`Error::may_have_been_applied`](crate::Error::may_have_been_applied).
            pub fn create(
                &self,
                name: impl ::std::convert::Into<::std::string::String>,
                numbers: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
                address: impl ::std::convert::Into<::std::string::String>,
            ) -> CreateOutboundGateway {
                CreateOutboundGateway {
                    context: self.context.clone(),
                    body: types::NewOutboundGateway::new(name, numbers, address),
                }
            }
            /// Like [`create`](Self::create), from a value of type [`NewOutboundGateway`].
            pub fn create_from(
                &self,
                body: types::NewOutboundGateway,
            ) -> CreateOutboundGateway {
                CreateOutboundGateway {
                    context: self.context.clone(),
                    body: body,
                }
            }
            /// Get an outbound gateway: `GET /v2/sip/outbound-gateways/{gatewayId}`.
            ///
            /// Returns one gateway, its password masked.
            ///
            /// Sources: the newer reference pages and the vendor's Node.js SDK.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .outbound_gateways()
            ///     .get("gateway_out_123456789")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn get(
                &self,
                gateway_id: impl ::std::convert::Into<
                    crate::generated::values::OutboundGatewayId,
                >,
            ) -> GetOutboundGateway {
                GetOutboundGateway {
                    context: self.context.clone(),
                    gateway_id: gateway_id.into(),
                }
            }
            /// Update an outbound gateway: `PUT /v2/sip/outbound-gateways/{gatewayId}`.
            ///
            /// Changes the details of one outbound SIP gateway and returns the
            /// whole gateway as it is afterwards.
            ///
            /// Omitted fields: the reference page says that only the fields in the
            /// request body are updated and that the others remain unchanged. The
            /// vendor's SDKs document the opposite for four fields: when omitted,
            /// `record`, `noiseCancellation` and `enableDtmf` become `false` and
            /// `geoRegion` is cleared. Until the vendor settles it, restate these
            /// four in every update.
            ///
            /// Verb: the reference page says `PUT`. The newer reference pages and the
            /// vendor's SDKs send `PATCH` to the same path. No source says that `PUT`
            /// was removed.
            ///
            /// Concurrency: no version and no `ETag` is documented, so the last
            /// writer wins.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .outbound_gateways()
            ///     .update("gateway_out_123456789")
            ///     .address("sip.telnyx.com:5061")
            ///     .enable_dtmf(true)
            ///     .geo_region("us002")
            ///     .media_encryption("enable")
            ///     .noise_cancellation(false)
            ///     .record(true)
            ///     .transport("tls")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// With `with_update_method` it is sent as `PATCH` (`patchOutboundGateway`) instead.
            /// Omitting `enableDtmf`, `geoRegion`, `noiseCancellation`, `record` may reset them: the sources disagree. [`edit`](Self::edit) restates them; so does `preserving` on the request.
            ///
            pub fn update(
                &self,
                gateway_id: impl ::std::convert::Into<
                    crate::generated::values::OutboundGatewayId,
                >,
            ) -> UpdateOutboundGateway {
                UpdateOutboundGateway {
                    context: self.context.clone(),
                    gateway_id: gateway_id.into(),
                    body: {
                        let __body = types::OutboundGatewayUpdate::new();
                        __body
                    },
                }
            }
            /// Delete an outbound gateway: `DELETE /v2/sip/outbound-gateways/{gatewayId}`.
            ///
            /// Deletes one gateway. How to bring one back is not documented.
            ///
            /// Deleting it again: not documented. As it is hidden from queries, 404
            /// is to be expected.
            ///
            /// Sources: the newer reference pages, which say that it is marked as
            /// deleted and hidden from queries.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// client
            ///     .outbound_gateways()
            ///     .delete("gateway_out_123456789")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn delete(
                &self,
                gateway_id: impl ::std::convert::Into<
                    crate::generated::values::OutboundGatewayId,
                >,
            ) -> DeleteOutboundGateway {
                DeleteOutboundGateway {
                    context: self.context.clone(),
                    gateway_id: gateway_id.into(),
                }
            }
            /// Changes one outbound gateway without losing what the change does not touch: reads it,
            /// applies the change, restates what an update may reset, sends it, and compares the
            /// result. Sends nothing if nothing would change.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let edited = client
            ///     .outbound_gateways()
            ///     .edit("gateway_out_123456789", |gateway| gateway.add_allowed_number("+14159999999").enable_dtmf(true))
            ///     .send()
            ///     .await?;
            /// println!("{}", edited.diff());
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// This is read-modify-write and not atomic: the API documents no version and no `ETag`.
            /// What someone else changes between the two requests is overwritten where the change, or
            /// what it restates, touches it. See [`Edit`](crate::edit::Edit).
            pub fn edit<F>(
                &self,
                id: impl ::std::convert::Into<
                    <types::OutboundGateway as crate::resource::Resource>::Id,
                >,
                change: F,
            ) -> crate::edit::Edit<types::OutboundGateway, F>
            where
                F: ::std::ops::FnOnce(OutboundGatewayDraft) -> OutboundGatewayDraft
                    + ::std::marker::Send,
            {
                crate::edit::Edit::new(self.context.clone(), id.into(), change)
            }
            /// Finds the outbound gateway with exactly this name, on all pages; `None` if there is none.
            ///
            /// Names are compared as they are, letter case included.
            ///
            /// # Errors
            ///
            /// [`Error::is_ambiguous`](crate::Error::is_ambiguous) if several have this name; the
            /// message lists their identifiers.
            /// [`Error::is_invalid_request`](crate::Error::is_invalid_request) for a blank name.
            /// Otherwise the errors of [`Paginator::next`](crate::paging::Paginator::next).
            pub async fn find_by_name(
                &self,
                name: &str,
            ) -> ::std::result::Result<
                ::std::option::Option<types::OutboundGateway>,
                crate::error::Error,
            > {
                #[allow(unused_mut)]
                let mut list = self.list();
                if crate::paging::is_plain_search(name) {
                    list.search = ::std::option::Option::Some(name.to_owned());
                }
                crate::paging::find_by_name(list, name).await
            }
            /// Sends many requests, a few at a time; see
            /// [`Batch`](crate::batch::Batch).
            pub fn batch<R: crate::batch::BatchRequest>(
                &self,
                requests: impl ::std::iter::IntoIterator<Item = R>,
            ) -> crate::batch::Batch<R> {
                crate::batch::Batch::new(requests)
            }
        }
        /// The request of `listOutboundGateways`: list outbound gateways.
        ///
        /// Sends `GET /v2/sip/outbound-gateways`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct ListOutboundGateways {
            pub(crate) context: crate::operation::Context,
            pub(crate) id: ::std::option::Option<
                crate::generated::values::OutboundGatewayId,
            >,
            pub(crate) page: ::std::option::Option<i64>,
            pub(crate) per_page: ::std::option::Option<i64>,
            pub(crate) search: ::std::option::Option<::std::string::String>,
        }
        impl ListOutboundGateways {
            crate::operation::request_methods!(types::OutboundGatewayPage);
            /// Only the gateway with this identifier.
            ///
            /// Sends the query parameter `id`.
            pub fn id(
                mut self,
                value: impl ::std::convert::Into<
                    crate::generated::values::OutboundGatewayId,
                >,
            ) -> Self {
                self.id = ::std::option::Option::Some(value.into());
                self
            }
            /// Which page to return, from 1.
            ///
            /// Sends the query parameter `page`.
            pub fn page(mut self, value: i64) -> Self {
                self.page = ::std::option::Option::Some(value);
                self
            }
            /// How many gateways a page has. The vendor's Node.js SDK says that 10 or
            /// 20 is what the server assumes, depending on the resource. A maximum is
            /// not documented.
            ///
            /// Sends the query parameter `perPage`.
            pub fn per_page(mut self, value: i64) -> Self {
                self.per_page = ::std::option::Option::Some(value);
                self
            }
            /// Only gateways whose name contains this text, in any letter case. What
            /// it does with special characters is not documented.
            ///
            /// Sends the query parameter `search`.
            pub fn search(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.search = ::std::option::Option::Some(value.into());
                self
            }
        }
        impl crate::operation::Operation for ListOutboundGateways {
            type Response = types::OutboundGatewayPage;
            const INFO: &'static crate::describe::OperationInfo = &tables::LIST_OUTBOUND_GATEWAYS;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::operation::check_minimum("page", self.page, 1i64)?;
                crate::operation::check_minimum("perPage", self.per_page, 1i64)?;
                let prepared = crate::operation::Prepared::new(
                    wire::list_outbound_gateways(
                        to,
                        self.id.as_ref(),
                        self.page,
                        self.per_page,
                        self.search.as_deref(),
                    )?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                ::std::result::Result::Ok(crate::read::page(body, "data")?)
            }
        }
        impl ListOutboundGateways {
            crate::paging::paged_methods!(
                types::OutboundGateway, types::OutboundGatewayPage
            );
        }
        impl crate::resource::Paged for ListOutboundGateways {
            type Item = types::OutboundGateway;
            fn page(&mut self) -> &mut ::std::option::Option<i64> {
                &mut self.page
            }
            fn items(page: &types::OutboundGatewayPage) -> &[types::OutboundGateway] {
                &page.data
            }
            fn into_items(
                page: types::OutboundGatewayPage,
            ) -> ::std::vec::Vec<types::OutboundGateway> {
                page.data
            }
            fn last_page(
                page: &types::OutboundGatewayPage,
            ) -> ::std::option::Option<i64> {
                page.page_info.as_ref().and_then(|it| it.last_page)
            }
            fn total(page: &types::OutboundGatewayPage) -> ::std::option::Option<i64> {
                page.page_info.as_ref().and_then(|it| it.total)
            }
        }
        /// The request of `createOutboundGateway`: create an outbound gateway.
        ///
        /// Sends `POST /v2/sip/outbound-gateways`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct CreateOutboundGateway {
            pub(crate) context: crate::operation::Context,
            pub(crate) body: types::NewOutboundGateway,
        }
        impl CreateOutboundGateway {
            crate::operation::request_methods!(types::OutboundGateway);
            /// The credentials for the carrier. Leave them out for a carrier that
            /// authenticates by IP address. The newer reference page requires
            /// them, the older one and the vendor's SDKs do not.
            ///
            /// Sends `auth`.
            pub fn credentials(
                mut self,
                username: impl ::std::convert::Into<::std::string::String>,
                password: impl ::std::convert::Into<crate::model::Secret>,
            ) -> Self {
                self.body.credentials = ::std::option::Option::Some(
                    crate::generated::types::SipCredentials::new(username, password),
                );
                self
            }
            /// Whether key presses (DTMF) are passed on. Known from the vendor's
            /// SDKs only.
            ///
            /// Sends `enableDtmf`.
            pub fn enable_dtmf(mut self, value: bool) -> Self {
                self.body.enable_dtmf = ::std::option::Option::Some(value);
                self
            }
            /// The region from which calls are placed. The older reference page
            /// requires it. Without it, the geo-fencing guide says, the region
            /// follows from the number that is called.
            ///
            /// Sends `geoRegion`.
            pub fn geo_region(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::GeoRegion>,
            ) -> Self {
                self.body.geo_region = ::std::option::Option::Some(value.into());
                self
            }
            /// Whether the audio of calls is encrypted. The older reference page
            /// names `sdes`, `dtls` and `none` here.
            ///
            /// Sends `mediaEncryption`.
            pub fn media_encryption(
                mut self,
                value: impl ::std::convert::Into<
                    crate::generated::values::MediaEncryption,
                >,
            ) -> Self {
                self.body.media_encryption = ::std::option::Option::Some(value.into());
                self
            }
            /// Custom key-value pairs.
            ///
            /// Sends `metadata`.
            pub fn metadata(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::std::string::String>,
                    ),
                >,
            ) -> Self {
                self.body.metadata = ::std::option::Option::Some(
                    values
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect(),
                );
                self
            }
            /// Clears `metadata`: sends `{}`. A field that isn't set isn't sent.
            pub fn clear_metadata(mut self) -> Self {
                self.body.metadata = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// Whether noise is removed from the caller's audio.
            ///
            /// Sends `noiseCancellation`.
            pub fn noise_cancellation(mut self, value: bool) -> Self {
                self.body.noise_cancellation = ::std::option::Option::Some(value);
                self
            }
            /// Whether calls through this gateway are recorded.
            ///
            /// Sends `record`.
            pub fn record(mut self, value: bool) -> Self {
                self.body.record = ::std::option::Option::Some(value);
                self
            }
            /// Custom tags.
            ///
            /// Sends `tags`.
            pub fn tags(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> Self {
                self.body.tags = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `tags`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_tags(mut self) -> Self {
                self.body.tags = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// How SIP signalling travels to the carrier. The reference pages
            /// require it; the vendor's Node.js SDK says that `tls` is assumed.
            ///
            /// Sends `transport`.
            pub fn transport(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::Transport>,
            ) -> Self {
                self.body.transport = ::std::option::Option::Some(value.into());
                self
            }
            /// Sets a field that this version does not know, by its JSON name.
            ///
            /// A name that has a setter is refused when the request is sent.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.extra.insert(name.into(), value.into().into());
                self
            }
        }
        impl crate::operation::Operation for CreateOutboundGateway {
            type Response = types::OutboundGateway;
            const INFO: &'static crate::describe::OperationInfo = &tables::CREATE_OUTBOUND_GATEWAY;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    wire::create_outbound_gateway(to, &self.body)?,
                );
                crate::payload::Payload::secrets(&self.body, &mut prepared.secrets);
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                ::std::result::Result::Ok(crate::read::read(body)?)
            }
        }
        /// The request of `getOutboundGateway`: get an outbound gateway.
        ///
        /// Sends `GET /v2/sip/outbound-gateways/{gatewayId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct GetOutboundGateway {
            pub(crate) context: crate::operation::Context,
            pub(crate) gateway_id: crate::generated::values::OutboundGatewayId,
        }
        impl GetOutboundGateway {
            crate::operation::request_methods!(types::OutboundGateway);
        }
        impl crate::operation::Operation for GetOutboundGateway {
            type Response = types::OutboundGateway;
            const INFO: &'static crate::describe::OperationInfo = &tables::GET_OUTBOUND_GATEWAY;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                let prepared = crate::operation::Prepared::new(
                    wire::get_outbound_gateway(to, &self.gateway_id)?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::OutboundGateway = crate::read::read(body)?;
                crate::read::same(
                    "outbound gateway",
                    self.gateway_id.as_ref(),
                    &[::std::option::Option::Some(response.id.as_ref())],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.gateway_id.as_ref())
            }
        }
        /// The request of `updateOutboundGateway`: update an outbound gateway.
        ///
        /// Sends `PUT /v2/sip/outbound-gateways/{gatewayId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct UpdateOutboundGateway {
            pub(crate) context: crate::operation::Context,
            pub(crate) gateway_id: crate::generated::values::OutboundGatewayId,
            pub(crate) body: types::OutboundGatewayUpdate,
        }
        impl UpdateOutboundGateway {
            crate::operation::request_methods!(types::OutboundGateway, variant);
            /// Adds a change from a value; what it sets wins over what was set
            /// here so far.
            pub fn with(mut self, change: types::OutboundGatewayUpdate) -> Self {
                self.body = ::std::mem::take(&mut self.body).merge(change);
                self
            }
            /// Restates `enableDtmf`, `geoRegion`, `noiseCancellation`, `record` as `known` has them, unless they are set here.
            ///
            /// Sources disagree on whether an update resets these fields when they are
            /// omitted. A field that `known` doesn't have isn't restated. If someone changed
            /// the outbound gateway since `known` was read, this changes it back. A request for
            /// another outbound gateway than `known` is refused when it is sent.
            pub fn preserving(mut self, known: &types::OutboundGateway) -> Self {
                crate::resource::require_same(
                    &mut self.context,
                    known,
                    self.gateway_id.as_ref(),
                );
                crate::edit::Editable::restate(known, &mut self.body);
                self
            }
            /// The SIP address of the carrier: a host, or host and port
            /// (`sip.telnyx.com:5061`). The sample of the reference page has a
            /// `sip:` prefix (`sip:outbound.twilio.com`); the newer reference
            /// pages and the vendor's SDKs leave it out. It is sent as given.
            ///
            /// Sends `address`.
            pub fn address(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.body.address = ::std::option::Option::Some(value.into());
                self
            }
            /// The phone numbers allowed to use this gateway. The vendor's
            /// Node.js SDK describes them as patterns such as `+91*` and says
            /// that they are honoured on update only, not on create. The exact
            /// grammar is not documented; they are sent as given.
            ///
            /// Sends `allowedNumbers`.
            pub fn allowed_numbers(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> Self {
                self.body.allowed_numbers = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `allowedNumbers`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_allowed_numbers(mut self) -> Self {
                self.body.allowed_numbers = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// The credentials for the carrier. Leave them out for a carrier that
            /// authenticates by IP address.
            ///
            /// Sends `auth`.
            pub fn credentials(
                mut self,
                username: impl ::std::convert::Into<::std::string::String>,
                password: impl ::std::convert::Into<crate::model::Secret>,
            ) -> Self {
                self.body.credentials = ::std::option::Option::Some(
                    crate::generated::types::SipCredentials::new(username, password),
                );
                self
            }
            /// Whether key presses (DTMF) are passed on.
            ///
            /// Sources: not on the reference page. The vendor's SDKs send it, and
            /// say that it becomes `false` when left out of an update.
            ///
            /// Sends `enableDtmf`.
            pub fn enable_dtmf(mut self, value: bool) -> Self {
                self.body.enable_dtmf = ::std::option::Option::Some(value);
                self
            }
            /// The region from which calls are placed. How to clear it on purpose
            /// is not documented.
            ///
            /// Sources: the vendor's SDKs say that the region is cleared when this
            /// field is left out of an update.
            ///
            /// Sends `geoRegion`.
            pub fn geo_region(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::GeoRegion>,
            ) -> Self {
                self.body.geo_region = ::std::option::Option::Some(value.into());
                self
            }
            /// Whether the audio of calls is encrypted.
            ///
            /// Sends `mediaEncryption`.
            pub fn media_encryption(
                mut self,
                value: impl ::std::convert::Into<
                    crate::generated::values::MediaEncryption,
                >,
            ) -> Self {
                self.body.media_encryption = ::std::option::Option::Some(value.into());
                self
            }
            /// Custom key-value pairs. Replaces the whole map.
            ///
            /// Sends `metadata`.
            pub fn metadata(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::std::string::String>,
                    ),
                >,
            ) -> Self {
                self.body.metadata = ::std::option::Option::Some(
                    values
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect(),
                );
                self
            }
            /// Clears `metadata`: sends `{}`. A field that isn't set isn't sent.
            pub fn clear_metadata(mut self) -> Self {
                self.body.metadata = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// The display name of the gateway.
            ///
            /// Sends `name`.
            pub fn name(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.body.name = ::std::option::Option::Some(value.into());
                self
            }
            /// Whether noise is removed from the caller's audio.
            ///
            /// Sources: the vendor's SDKs say that it
            /// becomes `false` when left out of an update.
            ///
            /// Sends `noiseCancellation`.
            pub fn noise_cancellation(mut self, value: bool) -> Self {
                self.body.noise_cancellation = ::std::option::Option::Some(value);
                self
            }
            /// The numbers that calls can be placed from, in E.164 form
            /// (`+14155550123`). Replaces the whole list. That an empty list
            /// clears it is not documented; the vendor's Node.js SDK sends it.
            ///
            /// Sends `numbers`.
            pub fn numbers(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> Self {
                self.body.numbers = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `numbers`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_numbers(mut self) -> Self {
                self.body.numbers = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// Whether calls through this gateway are recorded.
            ///
            /// Sources: the vendor's SDKs say that it
            /// becomes `false` when left out of an update.
            ///
            /// Sends `record`.
            pub fn record(mut self, value: bool) -> Self {
                self.body.record = ::std::option::Option::Some(value);
                self
            }
            /// Custom tags. Replaces the whole list.
            ///
            /// Sends `tags`.
            pub fn tags(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> Self {
                self.body.tags = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `tags`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_tags(mut self) -> Self {
                self.body.tags = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// How SIP signalling travels to the carrier.
            ///
            /// Sends `transport`.
            pub fn transport(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::Transport>,
            ) -> Self {
                self.body.transport = ::std::option::Option::Some(value.into());
                self
            }
            /// Sets a field that this version does not know, by its JSON name.
            ///
            /// A name that has a setter is refused when the request is sent.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.extra.insert(name.into(), value.into().into());
                self
            }
        }
        impl crate::operation::Operation for UpdateOutboundGateway {
            type Response = types::OutboundGateway;
            const INFO: &'static crate::describe::OperationInfo = &tables::UPDATE_OUTBOUND_GATEWAY;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    match preferred.map(crate::operation::UpdateMethod::as_str) {
                        ::std::option::Option::Some("PATCH") => {
                            wire::patch_outbound_gateway(
                                to,
                                &self.gateway_id,
                                &self.body,
                            )
                        }
                        _ => {
                            wire::update_outbound_gateway(
                                to,
                                &self.gateway_id,
                                &self.body,
                            )
                        }
                    }?,
                );
                crate::payload::Payload::secrets(&self.body, &mut prepared.secrets);
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::OutboundGateway = crate::read::read(body)?;
                crate::read::same(
                    "outbound gateway",
                    self.gateway_id.as_ref(),
                    &[::std::option::Option::Some(response.id.as_ref())],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.gateway_id.as_ref())
            }
        }
        /// The request of `deleteOutboundGateway`: delete an outbound gateway.
        ///
        /// Sends `DELETE /v2/sip/outbound-gateways/{gatewayId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct DeleteOutboundGateway {
            pub(crate) context: crate::operation::Context,
            pub(crate) gateway_id: crate::generated::values::OutboundGatewayId,
        }
        impl DeleteOutboundGateway {
            crate::operation::request_methods!(types::OutboundGatewayDeletion);
        }
        impl crate::operation::Operation for DeleteOutboundGateway {
            type Response = types::OutboundGatewayDeletion;
            const INFO: &'static crate::describe::OperationInfo = &tables::DELETE_OUTBOUND_GATEWAY;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                let prepared = crate::operation::Prepared::new(
                    wire::delete_outbound_gateway(to, &self.gateway_id)?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                ::std::result::Result::Ok(crate::read::read(body)?)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.gateway_id.as_ref())
            }
        }
        impl crate::Client {
            /// Outbound gateways: see [`outbound_gateways`](mod@crate::outbound_gateways).
            ///
            /// An outbound gateway describes the carrier through which VideoSDK places
            /// phone calls: its SIP address, the numbers to call from, and how to
            /// authenticate. The vendor's SDKs call it an outbound *trunk*.
            pub fn outbound_gateways(&self) -> OutboundGateways {
                OutboundGateways {
                    context: self.context(),
                }
            }
        }
    }
}

// Made from openapi.yaml; do not edit. To refresh it:
// UPDATE_SNAPSHOT=1 cargo test --test codegen snapshot

/// What is sent and received.
pub mod types {
    /**A call as the API returns it. Only its identifier is certain: any
other field may be missing or `null`.

Sources: the reference pages and the vendor's SDKs name some fields
differently; both names are read.
*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Call {
        /**The identifier of the call.

In JSON: `callId`, such as `"call_123456789"`.*/
        #[serde(rename = "callId")]
        pub id: crate::generated::values::CallId,
        /**When the call ended, in ISO 8601; `null` before.

In JSON: `end`, such as `"2025-09-08T12:03:00.000Z"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub end: ::std::option::Option<::std::string::String>,
        /**The gateway that the call goes through.

In JSON: `gatewayId`, such as `"gateway_out_123456789"`.*/
        #[serde(
            rename = "gatewayId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub gateway_id: ::std::option::Option<crate::generated::values::GatewayId>,
        /**The name of the gateway.

In JSON: `gatewayName`, such as `"Telnyx outbound"`.*/
        #[serde(
            rename = "gatewayName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub gateway_name: ::std::option::Option<::std::string::String>,
        /**The custom data of the call.

In JSON: `metadata`, such as `{"order":"4711"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
        >,
        /**The carrier.

Sources: the vendor's SDKs read it.

In JSON: `provider`, such as `"other"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub provider: ::std::option::Option<::std::string::String>,
        /**The region of the call.

Sources: the vendor's SDKs read it.

In JSON: `region`, such as `"us002"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub region: ::std::option::Option<::std::string::String>,
        /**The room that the call is in.

In JSON: `roomId`, such as `"abcd-efgh-ijkl"`.*/
        #[serde(
            rename = "roomId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub room_id: ::std::option::Option<crate::generated::values::RoomId>,
        /**The routing rule of the call.

In JSON: `ruleId`, such as `"rr_abc123"`.*/
        #[serde(
            rename = "ruleId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rule_id: ::std::option::Option<crate::generated::values::RoutingRuleId>,
        /**The name of the routing rule.

In JSON: `ruleName`, such as `"Inbound support rule"`.*/
        #[serde(
            rename = "ruleName",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rule_name: ::std::option::Option<::std::string::String>,
        /**The session of the room.

In JSON: `sessionId`, such as `"session_123"`.*/
        #[serde(
            rename = "sessionId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub session_id: ::std::option::Option<::std::string::String>,
        /**The number that calls.

Sources: lists and the vendor's SDKs call it `from`.

In JSON: `sipCallFrom`, such as `"+14155559876"`.*/
        #[serde(
            rename = "sipCallFrom",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub from: ::std::option::Option<::std::string::String>,
        /**The number that is called.

Sources: lists and the vendor's SDKs call it `to`.

In JSON: `sipCallTo`, such as `"+14155550123"`.*/
        #[serde(
            rename = "sipCallTo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub to: ::std::option::Option<::std::string::String>,
        /**When the call began, in ISO 8601.

In JSON: `start`, such as `"2025-09-08T12:00:00.000Z"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub start: ::std::option::Option<::std::string::String>,
        /**The state of the call.

In JSON: `status`, such as `"answered"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::generated::values::CallStatus>,
        /**The states of the call, the first one first.

In JSON: `timelog`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timelog: ::std::option::Option<
            ::std::vec::Vec<crate::generated::types::TimelogEntry>,
        >,
        /**How SIP signalling travels.

In JSON: `transport`, such as `"tls"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transport: ::std::option::Option<crate::generated::values::Transport>,
        /**Which way the call goes.

In JSON: `type`, such as `"inbound"`.*/
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub direction: ::std::option::Option<crate::generated::values::Direction>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The body of the request to end a call.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[serde(deny_unknown_fields)]
    pub struct CallEnd {
        /**The identifier of the call.

In JSON: `callId`, such as `"call_123456789"`.*/
        #[serde(rename = "callId")]
        pub call_id: crate::generated::values::CallId,
    }
    ///A call, and what the server says about it.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallEnvelope {
        /**The call that the response is about.

In JSON: `data`.*/
        pub data: crate::generated::types::Call,
        /**What happened, for people.

Sources: the reference page shows "Call initiated successfully"
for a call that was ended, too.

In JSON: `message`, such as `"Call initiated successfully"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /**The status of the response once more.

In JSON: `statusCode`, such as `200`.*/
        #[serde(
            rename = "statusCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub status_code: ::std::option::Option<i64>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**What VideoSDK sends to a webhook. Kinds and fields that are not
described here are kept; so are events without a kind, which agents
send as the summary of a call.
*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallEvent {
        /**The call that it is about.

In JSON: `data`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub data: ::std::option::Option<crate::generated::types::CallEventData>,
        /**What it is about.

Sources: older handlers read `event`, the vendor's Node.js SDK
`type` too.

In JSON: `webhookType`, such as `"call-started"`.*/
        #[serde(
            rename = "webhookType",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub kind: ::std::option::Option<crate::generated::values::EventKind>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**The call that an event is about. Any field may be missing.

Sources: no page lists the fields. `callId`, `metaData` and `timestamp`
are known from user code, the others are those of a call.
*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallEventData {
        /**The identifier of the call.

In JSON: `callId`, such as `"call_123456789"`.*/
        #[serde(
            rename = "callId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub call_id: ::std::option::Option<crate::generated::values::CallId>,
        /**The number that calls.

In JSON: `from`, such as `"+14155559876"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub from: ::std::option::Option<::std::string::String>,
        /**The custom data of the call. In events with a capital D.

In JSON: `metaData`, such as `{"order":"4711"}`.*/
        #[serde(
            rename = "metaData",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
        >,
        /**The room that the call is in.

In JSON: `roomId`, such as `"abcd-efgh-ijkl"`.*/
        #[serde(
            rename = "roomId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub room_id: ::std::option::Option<crate::generated::values::RoomId>,
        /**The state of the call.

In JSON: `status`, such as `"answered"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::generated::values::CallStatus>,
        /**When it happened.

In JSON: `timestamp`, such as `"2025-09-08T12:00:00.000Z"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<::std::string::String>,
        /**The number that is called.

In JSON: `to`, such as `"+14155550123"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub to: ::std::option::Option<::std::string::String>,
        /**Which way the call goes.

In JSON: `type`, such as `"inbound"`.*/
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub direction: ::std::option::Option<crate::generated::values::Direction>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///One page of a list of calls.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallPage {
        /**The calls of this page.

In JSON: `data`, such as `[{"callId":"call_123456789","status":"ended"}]`.*/
        pub data: ::std::vec::Vec<crate::generated::types::Call>,
        /**Where this page stands among the others.

In JSON: `pageInfo`.*/
        #[serde(
            rename = "pageInfo",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub page_info: ::std::option::Option<crate::generated::types::PageInfo>,
        /**The status of the response once more.

In JSON: `statusCode`, such as `200`.*/
        #[serde(
            rename = "statusCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub status_code: ::std::option::Option<i64>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The participant that the other party becomes in the room.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallParticipant {
        /**The identifier of the participant.

In JSON: `id`, such as `"sip-caller-1"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<::std::string::String>,
        /**Custom data, any JSON.

In JSON: `metadata`, such as `{"customer":"4711"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
        >,
        /**The name that others see.

In JSON: `name`, such as `"Support"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::CallParticipant, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The body of the request to move a call to another room.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallRoomSwitch {
        /**The identifier of the call.

In JSON: `callId`, such as `"call_123456789"`.*/
        #[serde(rename = "callId")]
        pub call_id: crate::generated::values::CallId,
        /**The identifier of the participant in the new session.

In JSON: `participantId`, such as `"sip-caller-1"`.*/
        #[serde(
            rename = "participantId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub participant_id: ::std::option::Option<::std::string::String>,
        /**The room to move to. It has to be active.

In JSON: `roomId`, such as `"abcd-efgh-ijkl"`.*/
        #[serde(rename = "roomId")]
        pub room_id: crate::generated::values::RoomId,
        /**A token for the participant in the new session, such as
`client.access_token()` creates.

In JSON: `token`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub token: ::std::option::Option<crate::model::Secret>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::CallRoomSwitch, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The body of the request to transfer a call.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct CallTransfer {
        /**The identifier of the call.

In JSON: `callId`, such as `"call_123456789"`.*/
        #[serde(rename = "callId")]
        pub call_id: crate::generated::values::CallId,
        /**The participant that the other party becomes.

Sources: the vendor's SDKs only.

In JSON: `participant`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub participant: ::std::option::Option<crate::generated::types::CallParticipant>,
        /**Whether the caller hears a dial tone meanwhile.

Sources: the vendor's SDKs only.

In JSON: `playDialtone`, such as `true`.*/
        #[serde(
            rename = "playDialtone",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub play_dialtone: ::std::option::Option<bool>,
        /**The number in E.164 form, or the SIP endpoint, that takes the call.

Sources: required by the reference page, optional in the vendor's
SDKs.

In JSON: `transferTo`, such as `"+14155557777"`.*/
        #[serde(rename = "transferTo")]
        pub to: ::std::string::String,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::CallTransfer, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**A number that was detached. Any of the fields may be missing.

Sources: the vendor's SDKs read `message` alone.
*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct DetachedPhoneNumber {
        /**The inbound gateway that it was attached to; `null` without one.

In JSON: `inbound`, such as `"gateway_123456789"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inbound: ::std::option::Option<crate::generated::values::InboundGatewayId>,
        /**What happened, for people.

In JSON: `message`, such as `"Detached successfully"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /**The outbound gateway that it was attached to; `null` without one.

In JSON: `outbound`, such as `"gateway_out_123456789"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outbound: ::std::option::Option<crate::generated::values::OutboundGatewayId>,
        /**The number.

In JSON: `phoneNumber`.*/
        #[serde(
            rename = "phoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub details: ::std::option::Option<crate::generated::types::PhoneNumberDetails>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**An inbound gateway as the API returns it. Only `id` is certain: any
other field may be missing or `null`. A list or map that is `null` has
nothing in it; of one that is missing nothing is known.
*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InboundGateway {
        /**A SIP address; not settable.

Sources: the reference page for updates shows it.

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
        /**Whether key presses (DTMF) are passed on.

Sources: the vendor's SDKs expect it.

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
        /**The identifier of the gateway.

Sources: the reference page says that it "maps to gatewayId".

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
        /**How SIP signalling travels; not settable.

Sources: the reference page for reading shows it.

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
        /**A mask in place of the password. The value is never kept.

Sources: the reference page shows eight bullets.

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
    ///The response to the deletion of an inbound gateway.
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
        /**Whether key presses (DTMF) are passed on.

Sources: not on the reference page; the vendor's SDKs send it, a
guide of the vendor as the text `"true"`. The SDKs say that it
becomes `false` when omitted from an update; the reference page
says that omitted fields stay.

In JSON: `enableDtmf`, such as `true`.*/
        #[serde(
            rename = "enableDtmf",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub enable_dtmf: ::std::option::Option<bool>,
        /**The region in which calls are received.

Sources: the vendor's SDKs say that it is cleared when omitted
from an update; the reference page says that omitted fields stay.

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
        /**Custom key-value pairs. Any JSON is sent as given.

Sources: the vendor's SDKs write strings only.

In JSON: `metadata`, such as `{"env":"prod"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
        >,
        /**The display name of the gateway.

In JSON: `name`, such as `"Twilio inbound"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /**Whether noise is removed from the caller's audio.

Sources: the vendor's SDKs say that it becomes `false` when
omitted from an update; the reference page says that omitted
fields stay.

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

Sources: the vendor's SDKs say that it becomes `false` when
omitted from an update; the reference page says that omitted
fields stay.

In JSON: `record`, such as `true`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub record: ::std::option::Option<bool>,
        /**Custom tags. Replaces the whole list.

In JSON: `tags`, such as `["prod"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::InboundGatewayUpdate, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The inbound gateway of new phone numbers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct InboundNumberGateway {
        /**The region in which calls are received. Gateways call it `geoRegion`.

In JSON: `sipRegion`, such as `"in001"`.*/
        #[serde(rename = "sipRegion")]
        pub sip_region: crate::generated::values::GeoRegion,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::InboundNumberGateway, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**A call to place: the number to call, and `gatewayId` or
`routingRuleId`. A field that is left out is not sent.
*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct NewCall {
        /**The room that the call goes to. Without it, that of the routing rule.

In JSON: `destinationRoomId`, such as `"abcd-efgh-ijkl"`.*/
        #[serde(
            rename = "destinationRoomId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub room_id: ::std::option::Option<crate::generated::values::RoomId>,
        /**Digits to send once the call is answered (`"1234#"`), or whether
key presses are passed on (`true`). With a routing rule the setting
of the rule may win.

Sources: the reference pages say digits, the vendor's SDKs a
boolean.

In JSON: `dtmf`, such as `"1234#"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dtmf: ::std::option::Option<::serde_json::Value>,
        /**The outbound gateway to call through.

In JSON: `gatewayId`, such as `"gateway_out_123456789"`.*/
        #[serde(
            rename = "gatewayId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub gateway_id: ::std::option::Option<
            crate::generated::values::OutboundGatewayId,
        >,
        /**SIP headers to send. With a routing rule the setting of the rule may
win.

In JSON: `headers`, such as `{"X-Customer-Id":"4711"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub headers: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        /**Whether participants see the number. With a routing rule the
setting of the rule may win.

In JSON: `hidePhoneNumber`, such as `true`.*/
        #[serde(
            rename = "hidePhoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hide_phone_number: ::std::option::Option<bool>,
        /**Which SIP headers events carry: names, or one of `ALL`,
`SIP_X_HEADERS` and `NONE`. With a routing rule the setting of the
rule may win.

Sources: the reference pages say a list of names, the vendor's SDKs
one of three words.

In JSON: `includeHeaders`, such as `["X-Call-Id"]`.*/
        #[serde(
            rename = "includeHeaders",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub include_headers: ::std::option::Option<::serde_json::Value>,
        /**How long the call may last, in seconds. Limits are not documented.

In JSON: `maxCallDuration`, such as `3600`.*/
        #[serde(
            rename = "maxCallDuration",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub max_call_duration: ::std::option::Option<i64>,
        /**Whether the audio is encrypted.

Sources: the newer reference page says that it replaces the
setting of the routing rule; the vendor's SDKs say that it is
ignored with one.

In JSON: `mediaEncryption`, such as `"SRTP"`.*/
        #[serde(
            rename = "mediaEncryption",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_encryption: ::std::option::Option<
            crate::generated::values::CallMediaEncryption,
        >,
        /**Custom data, any JSON. It comes back in events.

In JSON: `metadata`, such as `{"order":"4711"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
        >,
        /**The participant that the other party becomes in the room.

In JSON: `participant`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub participant: ::std::option::Option<crate::generated::types::CallParticipant>,
        /**Whether the audio is recorded. With a routing rule the setting of
the rule may win.

In JSON: `recordAudio`, such as `true`.*/
        #[serde(
            rename = "recordAudio",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub record_audio: ::std::option::Option<bool>,
        /**How long the phone may ring, in seconds. Limits are not documented.

In JSON: `ringingTimeout`, such as `45`.*/
        #[serde(
            rename = "ringingTimeout",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub ringing_timeout: ::std::option::Option<i64>,
        /**The outbound routing rule to call by.

In JSON: `routingRuleId`, such as `"rr_abc123"`.*/
        #[serde(
            rename = "routingRuleId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub routing_rule_id: ::std::option::Option<
            crate::generated::values::RoutingRuleId,
        >,
        /**The number to call from, in E.164 form: one of the gateway's or the
routing rule's.

Sources: the newer reference page requires it; with `gatewayId`,
the older one says, the first number of the gateway is taken.

In JSON: `sipCallFrom`, such as `"+14155559876"`.*/
        #[serde(
            rename = "sipCallFrom",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub from: ::std::option::Option<::std::string::String>,
        /**The number to call, in E.164 form.

In JSON: `sipCallTo`, such as `"+14155550123"`.*/
        #[serde(rename = "sipCallTo")]
        pub to: ::std::string::String,
        /**Whether the response waits until the call is answered. It then may
take as long as the phone rings: the time limits of this request
grow by `ringingTimeout`, or by 60 seconds without one.

In JSON: `waitUntilAnswered`, such as `true`.*/
        #[serde(
            rename = "waitUntilAnswered",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub wait_until_answered: ::std::option::Option<bool>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::NewCall, _>"
        )]
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
        /**Whether key presses (DTMF) are passed on.

Sources: not on the reference page; the vendor's SDKs send it, a
guide of the vendor as the text `"true"`.

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
        /**Custom key-value pairs. Any JSON is sent as given.

Sources: the vendor's SDKs write strings only.

In JSON: `metadata`, such as `{"env":"prod"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
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
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::NewInboundGateway, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**A gateway to create. A field that is left out is not sent; what the
server then assumes is documented for `transport` alone.

`allowedNumbers` is not among the fields: the server is said to ignore
it here. Set it with an update.

Sources: the vendor's Node.js SDK says that `allowedNumbers` is
ignored.
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
authenticates by IP address.

Sources: the newer reference page requires them; the older one and
the vendor's SDKs do not.

In JSON: `auth`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "auth")]
        pub credentials: ::std::option::Option<crate::generated::types::SipCredentials>,
        /**Whether key presses (DTMF) are passed on.

Sources: the vendor's SDKs only.

In JSON: `enableDtmf`, such as `true`.*/
        #[serde(
            rename = "enableDtmf",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub enable_dtmf: ::std::option::Option<bool>,
        /**The region from which calls are placed. Without it, the region
follows from the number that is called.

Sources: the older reference page requires it; what happens
without it is from the geo-fencing guide.

In JSON: `geoRegion`, such as `"in001"`.*/
        #[serde(
            rename = "geoRegion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub geo_region: ::std::option::Option<crate::generated::values::GeoRegion>,
        /**Whether the audio of calls is encrypted.

Sources: the older reference page names `sdes`, `dtls` and `none`
here.

In JSON: `mediaEncryption`, such as `"enable"`.*/
        #[serde(
            rename = "mediaEncryption",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_encryption: ::std::option::Option<
            crate::generated::values::MediaEncryption,
        >,
        /**Custom key-value pairs. Any JSON is sent as given.

Sources: the vendor's SDKs write strings only.

In JSON: `metadata`, such as `{"env":"production"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
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
(`+14155550123`). At least one.

Sources: the vendor's Rust SDK says that the server rejects a
gateway without a number.

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
        /**How SIP signalling travels to the carrier.

Sources: the reference pages require it; the vendor's Node.js SDK
says that `tls` is assumed.

In JSON: `transport`, such as `"tls"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transport: ::std::option::Option<crate::generated::values::Transport>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::NewOutboundGateway, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///Phone numbers to add, with their gateways.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct NewPhoneNumbers {
        /**The gateway for calls from the carrier.

In JSON: `inbound`.*/
        pub inbound: crate::generated::types::InboundNumberGateway,
        /**Whether the numbers share their gateways (`true`), or each has its
own.

Sources: the vendor's Node.js SDK says that `true` is assumed.

In JSON: `isShared`, such as `true`.*/
        #[serde(
            rename = "isShared",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub is_shared: ::std::option::Option<bool>,
        /**Whether the audio of calls is encrypted, for both gateways.

In JSON: `mediaEncryption`, such as `"enable"`.*/
        #[serde(
            rename = "mediaEncryption",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_encryption: ::std::option::Option<
            crate::generated::values::MediaEncryption,
        >,
        /**What the numbers, and their gateways, are called.

In JSON: `name`, such as `"My SIP Setup"`.*/
        pub name: ::std::string::String,
        /**The gateway for calls to the carrier.

In JSON: `outbound`.*/
        pub outbound: crate::generated::types::OutboundNumberGateway,
        /**The numbers in E.164 form (`+14155551234`).

In JSON: `phoneNumbers`, such as `["+14155551234"]`.*/
        #[serde(rename = "phoneNumbers")]
        pub phone_numbers: ::std::vec::Vec<crate::generated::values::E164>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::NewPhoneNumbers, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///A room to create. Nothing is required.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct NewRoom {
        /**The participants that may join. Without it, all may.

In JSON: `allowedParticipantIds`, such as `["sip-caller-1"]`.*/
        #[serde(
            rename = "allowedParticipantIds",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_participant_ids: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**When to close the room by itself.

In JSON: `autoCloseConfig`.*/
        #[serde(
            rename = "autoCloseConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auto_close: ::std::option::Option<crate::generated::types::RoomAutoClose>,
        /**What to start with the session, any JSON.

In JSON: `autoStartConfig`, such as `{"recording":{"mode":"audio"}}`.*/
        #[serde(
            rename = "autoStartConfig",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub auto_start: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
        >,
        /**A name of one's own. If it is taken, the room that has it is returned.

In JSON: `customRoomId`, such as `"support-4711"`.*/
        #[serde(
            rename = "customRoomId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub custom_room_id: ::std::option::Option<::std::string::String>,
        /**The region of the room.

In JSON: `geoFence`, such as `"us002"`.*/
        #[serde(
            rename = "geoFence",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub geo_fence: ::std::option::Option<::std::string::String>,
        /**What to record and stream at once, any JSON.

In JSON: `multiComposition`, such as `{"recording":true}`.*/
        #[serde(
            rename = "multiComposition",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub multi_composition: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
        >,
        /**Where to send the events of the room.

In JSON: `webhook`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub webhook: ::std::option::Option<crate::generated::types::RoomWebhook>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::NewRoom, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**A routing rule to create. A field that is left out is not sent; what
the server then assumes is not documented.
*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct NewRoutingRule {
        /**The agent that takes part in the calls.

In JSON: `agentId`, such as `"agent_xyz"`.*/
        #[serde(
            rename = "agentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_id: ::std::option::Option<::std::string::String>,
        /**What the agent is given, any JSON. It counts only with `agentId`.

Sources: the vendor's Rust SDK.

In JSON: `agentMetadata`, such as `{"team":"support"}`.*/
        #[serde(
            rename = "agentMetadata",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
        >,
        /**The addresses that calls may come from. Gateways call it
`allowedAddresses`.

In JSON: `allowedIpAddresses`, such as `["54.172.60.0"]`.*/
        #[serde(
            rename = "allowedIpAddresses",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_ip_addresses: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**The numbers, or patterns of them, that may call. The grammar is not
documented; they are sent as given.

In JSON: `allowedNumbers`, such as `["+14155559876"]`.*/
        #[serde(
            rename = "allowedNumbers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_numbers: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**The API key of the project that the rule acts for. One that is
unknown is refused with 400 ("Invalid API Key").

In JSON: `apiKey`, such as `"ak_resolved"`.*/
        #[serde(
            rename = "apiKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub api_key: ::std::option::Option<::std::string::String>,
        /**Whether key presses (DTMF) are passed on. Gateways call it `enableDtmf`.

In JSON: `dtmf`, such as `true`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dtmf: ::std::option::Option<bool>,
        /**SIP headers to send. For outbound rules; the server refuses it
(400) for inbound ones.

In JSON: `headers`, such as `{"X-Customer-Id":"4711"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub headers: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        /**Which SIP header becomes which attribute of the participant. For
inbound rules; the server refuses it (400) for outbound ones.

In JSON: `headersToAttributes`, such as `{"X-Call-Id":"callId"}`.*/
        #[serde(
            rename = "headersToAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub headers_to_attributes: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        /**Whether participants see the caller's number.

In JSON: `hidePhoneNumber`, such as `true`.*/
        #[serde(
            rename = "hidePhoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hide_phone_number: ::std::option::Option<bool>,
        /**Which SIP headers of a call are passed on.

In JSON: `includeHeaders`, such as `"SIP_X_HEADERS"`.*/
        #[serde(
            rename = "includeHeaders",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub include_headers: ::std::option::Option<
            crate::generated::values::IncludeHeaders,
        >,
        /**The display name of the rule.

In JSON: `name`, such as `"Inbound support rule"`.*/
        pub name: ::std::string::String,
        /**Whether noise is removed from the caller's audio.

In JSON: `noiseCancellation`, such as `true`.*/
        #[serde(
            rename = "noiseCancellation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub noise_cancellation: ::std::option::Option<bool>,
        /**The numbers of the rule, in E.164 form (`+14155551234`). They have
to exist among the phone numbers. A number that is on another
inbound rule is refused with 400. Responses call them `numbers`.

In JSON: `phoneNumbers`, such as `["+14155551234"]`.*/
        #[serde(rename = "phoneNumbers")]
        pub phone_numbers: ::std::vec::Vec<::std::string::String>,
        /**Whether calls are recorded. Gateways call it `record`.

In JSON: `recording`, such as `true`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recording: ::std::option::Option<bool>,
        /**The room that calls go to.

In JSON: `room`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub room: ::std::option::Option<crate::generated::types::RoomTarget>,
        /**Custom tags.

In JSON: `tags`, such as `["support"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /**Which calls it is about. It cannot be changed later.

In JSON: `type`, such as `"inbound"`.*/
        #[serde(rename = "type")]
        pub direction: crate::generated::values::Direction,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::NewRoutingRule, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///A webhook to create.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct NewWebhook {
        /**The kinds of events to send.

In JSON: `events`, such as `["call-started","call-hangup"]`.*/
        pub events: ::std::vec::Vec<crate::generated::values::EventKind>,
        /**The address that events are sent to. It has to be reachable for VideoSDK.

In JSON: `url`, such as `"https://example.com/hook"`.*/
        pub url: ::std::string::String,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::NewWebhook, _>"
        )]
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
        /**Addresses from which calls are accepted. It cannot be set for
outbound gateways.

Sources: a newer reference page and the vendor's SDKs show it; that
it cannot be set says the vendor's Node.js SDK.

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
        /**Whether key presses (DTMF) are passed on.

Sources: not in the sample of the reference page; the vendor's
SDKs expect it.

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
        /**Custom key-value pairs. Values are strings as a rule; any other
JSON is kept.

Sources: the vendor's SDKs write strings.

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
        /**A mask in place of the password. The value is never kept.

Sources: the reference page shows eight bullets; an older
generation of the API returned the clear text here.

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
    ///The response to the deletion of an outbound gateway.
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
(`sip.telnyx.com:5061`). It is sent as given.

Sources: the sample of the reference page has a `sip:` prefix
(`sip:outbound.twilio.com`); the newer reference pages and the
vendor's SDKs leave it out.

In JSON: `address`, such as `"sip.telnyx.com:5061"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        /**The phone numbers allowed to use this gateway, or patterns such as
`+91*`. The exact grammar is not documented; they are sent as
given.

Sources: the vendor's Node.js SDK describes the patterns, and says
that they are honoured on update only, not on create.

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
        /**Custom key-value pairs. Replaces the whole map. The vendor's
SDKs write strings; any JSON is sent as given.

In JSON: `metadata`, such as `{"env":"production"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
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
clears it is not documented.

Sources: the vendor's Node.js SDK sends an empty list.

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
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::OutboundGatewayUpdate, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The outbound gateway of new phone numbers.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct OutboundNumberGateway {
        /**The SIP address of the carrier, a host, or host and port. It is sent as given.

In JSON: `address`, such as `"sip.telnyx.com:5061"`.*/
        pub address: ::std::string::String,
        /**The credentials for the carrier. Both parts or none.

In JSON: `auth`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "auth")]
        pub credentials: ::std::option::Option<crate::generated::types::SipCredentials>,
        /**The region from which calls are placed. Gateways call it `geoRegion`.

In JSON: `sipRegion`, such as `"in001"`.*/
        #[serde(rename = "sipRegion")]
        pub sip_region: crate::generated::values::GeoRegion,
        /**How SIP signalling travels to the carrier.

Sources: required by the newer reference page; the vendor's SDKs
say that `tls` is assumed.

In JSON: `transport`, such as `"tls"`.*/
        pub transport: crate::generated::values::Transport,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::OutboundNumberGateway, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The position of a page in its list.
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
        /**How many items a page has.

In JSON: `perPage`, such as `20`.*/
        #[serde(
            rename = "perPage",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub per_page: ::std::option::Option<i64>,
        /**How many items there are on all pages.

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
    ///A phone number with its gateways, as the API returns it.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PhoneNumber {
        /**The gateway for calls from the carrier; `null` without one.

In JSON: `inbound`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub inbound: ::std::option::Option<crate::generated::types::InboundGateway>,
        /**The gateway for calls to the carrier; `null` without one.

In JSON: `outbound`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub outbound: ::std::option::Option<crate::generated::types::OutboundGateway>,
        /**The number itself.

In JSON: `phoneNumber`.*/
        #[serde(rename = "phoneNumber")]
        pub details: crate::generated::types::PhoneNumberDetails,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The body of the request to detach a number from its gateways.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[serde(deny_unknown_fields)]
    pub struct PhoneNumberDetachment {
        /**The number in E.164 form.

In JSON: `phoneNumber`, such as `"+14155551234"`.*/
        #[serde(rename = "phoneNumber")]
        pub e164: crate::generated::values::E164,
    }
    ///A phone number without its gateways.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PhoneNumberDetails {
        /**The country, in two letters.

In JSON: `countryCode`, such as `"US"`.*/
        #[serde(
            rename = "countryCode",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub country_code: ::std::option::Option<::std::string::String>,
        /**When it was added, in ISO 8601.

In JSON: `createdAt`, such as `"2026-05-01T10:00:00.000Z"`.*/
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::std::string::String>,
        /**The number in E.164 form.

In JSON: `e164`, such as `"+14155551234"`.*/
        pub e164: crate::generated::values::E164,
        /**What it is called.

In JSON: `name`, such as `"My SIP Setup"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /**How it came here. `SIP Configured` and `PURCHASED` have been seen.

In JSON: `origin`, such as `"SIP Configured"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub origin: ::std::option::Option<::std::string::String>,
        /**The identifier of the number, for `releasePhoneNumber`.

In JSON: `phoneNumberId`, such as `"pn_abc123"`.*/
        #[serde(
            rename = "phoneNumberId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub phone_number_id: ::std::option::Option<
            crate::generated::values::PhoneNumberId,
        >,
        /**Where it comes from. `other` for numbers that were added.

In JSON: `provider`, such as `"other"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub provider: ::std::option::Option<::std::string::String>,
        /**The state of the number. `ACTIVE` has been seen.

In JSON: `status`, such as `"ACTIVE"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<::std::string::String>,
        /**When it was changed last, in ISO 8601.

In JSON: `updatedAt`, such as `"2026-05-01T10:00:00.000Z"`.*/
        #[serde(
            rename = "updatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub updated_at: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**The change of a gateway of phone numbers. A field that is left out is
not sent and stays as it is.
*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PhoneNumberGatewayUpdate {
        /**The SIP address of the carrier. Outbound gateways only.

In JSON: `address`, such as `"sip.telnyx.com:5061"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub address: ::std::option::Option<::std::string::String>,
        /**The credentials for the carrier, both parts. Outbound gateways only.

In JSON: `auth`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "auth")]
        pub credentials: ::std::option::Option<crate::generated::types::SipCredentials>,
        /**Whether the audio of calls is encrypted.

In JSON: `mediaEncryption`, such as `"enable"`.*/
        #[serde(
            rename = "mediaEncryption",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub media_encryption: ::std::option::Option<
            crate::generated::values::MediaEncryption,
        >,
        /**The display name of the gateway.

In JSON: `name`, such as `"My SIP Setup"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /**The region of the calls. Gateways call it `geoRegion`.

In JSON: `sipRegion`, such as `"in001"`.*/
        #[serde(
            rename = "sipRegion",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub sip_region: ::std::option::Option<crate::generated::values::GeoRegion>,
        /**How SIP signalling travels to the carrier. Outbound gateways only.

In JSON: `transport`, such as `"tls"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub transport: ::std::option::Option<crate::generated::values::Transport>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::PhoneNumberGatewayUpdate, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The response to the update of a gateway of phone numbers.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PhoneNumberGatewayUpdated {
        /**What happened, for people.

In JSON: `message`, such as `"Gateway updated successfully"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///One page of a list of phone numbers.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PhoneNumberPage {
        /**The numbers of this page.

In JSON: `data`.*/
        pub data: ::std::vec::Vec<crate::generated::types::PhoneNumber>,
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
    ///The response to the release of a phone number.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PhoneNumberRelease {
        /**The number that was released.

In JSON: `e164`, such as `"+14155551234"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub e164: ::std::option::Option<crate::generated::values::E164>,
        /**What happened, for people.

In JSON: `message`, such as `"Phone number released successfully"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /**The identifier of the number that was released.

In JSON: `phoneNumberId`, such as `"pn_abc123"`.*/
        #[serde(
            rename = "phoneNumberId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub phone_number_id: ::std::option::Option<
            crate::generated::values::PhoneNumberId,
        >,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The response to the creation of phone numbers.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PhoneNumbersCreation {
        /**What happened, for people.

In JSON: `message`, such as `"Phone Number with SIP Configured"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The key that events are signed with.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct PublicKey {
        /**An RSA key in PEM, `RSA PUBLIC KEY` (PKCS 1) or `PUBLIC KEY` (SPKI).

In JSON: `publicKey`.*/
        #[serde(
            rename = "publicKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub pem: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**A room as the API returns it. Only `roomId` is certain; `id` is an
identifier of the database that no operation takes.
*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Room {
        /**The API key of its project. It is no secret.

In JSON: `apiKey`, such as `"ak_resolved"`.*/
        #[serde(
            rename = "apiKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub api_key: ::std::option::Option<::std::string::String>,
        /**When it was created, in ISO 8601.

In JSON: `createdAt`, such as `"2026-05-01T10:00:00.000Z"`.*/
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::std::string::String>,
        /**The name that its creator gave it.

In JSON: `customRoomId`, such as `"abcd-efgh-ijkl"`.*/
        #[serde(
            rename = "customRoomId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub custom_room_id: ::std::option::Option<crate::generated::values::RoomId>,
        /**Whether it is deactivated.

In JSON: `disabled`, such as `false`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub disabled: ::std::option::Option<bool>,
        /**The region of the room.

In JSON: `geoFence`, such as `"us002"`.*/
        #[serde(
            rename = "geoFence",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub geo_fence: ::std::option::Option<::serde_json::Value>,
        /**An identifier of the database. It is not the room's.

In JSON: `id`, such as `"6560b2a4e4b0c1a2b3c4d5e6"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        #[serde(rename = "id")]
        pub document_id: ::std::option::Option<::std::string::String>,
        /**The identifier of the room.

In JSON: `roomId`, such as `"abcd-efgh-ijkl"`.*/
        #[serde(rename = "roomId")]
        pub room_id: crate::generated::values::RoomId,
        /**When it was changed last, in ISO 8601.

In JSON: `updatedAt`, such as `"2026-05-01T10:00:00.000Z"`.*/
        #[serde(
            rename = "updatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub updated_at: ::std::option::Option<::std::string::String>,
        /**The account that it belongs to.

In JSON: `userId`, such as `"user_1"`.*/
        #[serde(
            rename = "userId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub user_id: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The setting by which a room closes itself.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoomAutoClose {
        /**After how many seconds.

In JSON: `duration`, such as `60`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub duration: ::std::option::Option<i64>,
        /**What to close.

In JSON: `type`, such as `"session-ends"`.*/
        #[serde(rename = "type")]
        pub kind: crate::generated::values::RoomCloseType,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::RoomAutoClose, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The body of the request to deactivate a room.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[serde(deny_unknown_fields)]
    pub struct RoomDeactivation {
        /**The identifier of the room; a `customRoomId` is refused with 402.

In JSON: `roomId`, such as `"abcd-efgh-ijkl"`.*/
        #[serde(rename = "roomId")]
        pub room_id: crate::generated::values::RoomId,
    }
    ///One page of a list of rooms.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoomPage {
        /**The rooms of this page.

In JSON: `data`.*/
        pub data: ::std::vec::Vec<crate::generated::types::Room>,
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
    /**The room that the calls of a rule go to: one room (`static`, with
`id`), or one for each call (`dynamic`, with `prefix`).
*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[serde(deny_unknown_fields)]
    pub struct RoomTarget {
        /**The room that all calls go to.

In JSON: `id`, such as `"abcd-efgh-ijkl"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::generated::values::RoomId>,
        /**The PIN that a caller has to enter.

In JSON: `pin`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pin: ::std::option::Option<crate::model::Secret>,
        /**How the rooms of the calls are named.

In JSON: `prefix`, such as `"blank"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub prefix: ::std::option::Option<crate::generated::values::RoomPrefix>,
        /**Whether the calls share a room.

In JSON: `type`, such as `"dynamic"`.*/
        #[serde(rename = "type")]
        pub kind: crate::generated::values::RoomType,
    }
    ///The address that the events of a room are sent to.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoomWebhook {
        /**The address, 512 characters at most.

In JSON: `endPoint`, such as `"https://example.com/rooms"`.*/
        #[serde(
            rename = "endPoint",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub end_point: ::std::option::Option<::std::string::String>,
        /**The kinds of events, with wildcards such as `recording-*` and `*`.

In JSON: `events`, such as `["recording-*"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub events: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::RoomWebhook, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**A routing rule as the API returns it. Only `id` is certain: any other
field may be missing or `null`.
*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoutingRule {
        /**The agent that takes part in the calls; `null` without one.

In JSON: `agentId`, such as `"agent_xyz"`.*/
        #[serde(
            rename = "agentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_id: ::std::option::Option<::std::string::String>,
        /**What the agent is given, any JSON.

In JSON: `agentMetadata`, such as `{"team":"support"}`.*/
        #[serde(
            rename = "agentMetadata",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
        >,
        /**The addresses that calls may come from.

In JSON: `allowedIpAddresses`, such as `["54.172.60.0"]`.*/
        #[serde(
            rename = "allowedIpAddresses",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_ip_addresses: ::std::option::Option<
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
        /**The API key of the project that the rule acts for. It is no secret.

In JSON: `apiKey`, such as `"ak_resolved"`.*/
        #[serde(
            rename = "apiKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub api_key: ::std::option::Option<::std::string::String>,
        /**When it was created, in ISO 8601.

In JSON: `createdAt`, such as `"2026-05-01T10:00:00.000Z"`.*/
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::std::string::String>,
        /**Whether key presses (DTMF) are passed on.

In JSON: `dtmf`, such as `false`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dtmf: ::std::option::Option<bool>,
        /**SIP headers to send. Outbound rules only.

In JSON: `headers`, such as `{"X-Customer-Id":"4711"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub headers: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
        >,
        /**Which SIP header becomes which attribute of the participant. Inbound rules only.

In JSON: `headersToAttributes`, such as `{"X-Call-Id":"callId"}`.*/
        #[serde(
            rename = "headersToAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub headers_to_attributes: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
        >,
        /**Whether participants see the caller's number.

In JSON: `hidePhoneNumber`, such as `true`.*/
        #[serde(
            rename = "hidePhoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hide_phone_number: ::std::option::Option<bool>,
        /**The identifier of the rule.

In JSON: `id`, such as `"rr_abc123"`.*/
        pub id: crate::generated::values::RoutingRuleId,
        /**Which SIP headers of a call are passed on.

In JSON: `includeHeaders`, such as `"SIP_X_HEADERS"`.*/
        #[serde(
            rename = "includeHeaders",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub include_headers: ::std::option::Option<
            crate::generated::values::IncludeHeaders,
        >,
        /**The display name.

In JSON: `name`, such as `"Inbound support rule"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /**Whether noise is removed from the caller's audio.

In JSON: `noiseCancellation`, such as `false`.*/
        #[serde(
            rename = "noiseCancellation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub noise_cancellation: ::std::option::Option<bool>,
        /**The numbers of the rule. Requests call them `phoneNumbers`.

In JSON: `numbers`, such as `["+14155551234"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /**Whether calls are recorded.

In JSON: `recording`, such as `false`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recording: ::std::option::Option<bool>,
        /**The room that calls go to.

In JSON: `room`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub room: ::std::option::Option<crate::generated::types::RoutingRuleRoom>,
        /**Custom tags.

In JSON: `tags`, such as `["support"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /**Which calls it is about.

In JSON: `type`, such as `"inbound"`.*/
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub direction: ::std::option::Option<crate::generated::values::Direction>,
        /**When it was changed last, in ISO 8601.

In JSON: `updatedAt`, such as `"2026-05-01T10:00:00.000Z"`.*/
        #[serde(
            rename = "updatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub updated_at: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The response to the deletion of a routing rule.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoutingRuleDeletion {
        /**What happened, for people.

In JSON: `message`, such as `"Routing rule deleted successfully"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        /**The rule that was deleted.

In JSON: `ruleId`, such as `"rr_abc123"`.*/
        #[serde(
            rename = "ruleId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub rule_id: ::std::option::Option<crate::generated::values::RoutingRuleId>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///One page of a list of routing rules.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoutingRulePage {
        /**The rules of this page.

In JSON: `data`, such as `[{"id":"rr_abc123","name":"Inbound support rule"}]`.*/
        pub data: ::std::vec::Vec<crate::generated::types::RoutingRule>,
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
    ///The room that the calls of a rule go to, the PIN masked.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoutingRuleRoom {
        /**The room that all calls go to; `null` where each has its own.

In JSON: `id`, such as `"abcd-efgh-ijkl"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub id: ::std::option::Option<crate::generated::values::RoomId>,
        /**Whether callers have to enter a PIN. The value is never kept.

In JSON: `pin`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub pin: ::std::option::Option<crate::model::MaskedSecret>,
        /**How the rooms of the calls are named.

In JSON: `prefix`, such as `"blank"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub prefix: ::std::option::Option<crate::generated::values::RoomPrefix>,
        /**Whether the calls share a room.

In JSON: `type`, such as `"dynamic"`.*/
        #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
        pub kind: ::std::option::Option<crate::generated::values::RoomType>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**The change of a routing rule. A field that is left out is not sent and
stays as it is. A list or map that is set to empty is sent as `[]` or
`{}`; that this clears it is not documented.
*/
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct RoutingRuleUpdate {
        /**The agent that takes part in the calls.

In JSON: `agentId`, such as `"agent_xyz"`.*/
        #[serde(
            rename = "agentId",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_id: ::std::option::Option<::std::string::String>,
        /**What the agent is given, any JSON. Replaces the whole map.

In JSON: `agentMetadata`, such as `{"team":"support"}`.*/
        #[serde(
            rename = "agentMetadata",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub agent_metadata: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
        >,
        /**The addresses that calls may come from. Replaces the whole list.

In JSON: `allowedIpAddresses`, such as `["54.172.60.0"]`.*/
        #[serde(
            rename = "allowedIpAddresses",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_ip_addresses: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**The numbers, or patterns of them, that may call. Replaces the whole list.

In JSON: `allowedNumbers`, such as `["+14155559876"]`.*/
        #[serde(
            rename = "allowedNumbers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub allowed_numbers: ::std::option::Option<
            ::std::vec::Vec<::std::string::String>,
        >,
        /**The API key of the project that the rule acts for.

In JSON: `apiKey`, such as `"ak_resolved"`.*/
        #[serde(
            rename = "apiKey",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub api_key: ::std::option::Option<::std::string::String>,
        /**Whether key presses (DTMF) are passed on.

In JSON: `dtmf`, such as `true`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub dtmf: ::std::option::Option<bool>,
        /**SIP headers to send. For outbound rules: an edit of an inbound one
is refused before it is sent, a plain update by the server (400).
Replaces the whole map.

In JSON: `headers`, such as `{"X-Customer-Id":"4711"}`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub headers: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        /**Which SIP header becomes which attribute of the participant. For
inbound rules: an edit of an outbound one is refused before it is
sent, a plain update by the server (400). Replaces the whole map.

In JSON: `headersToAttributes`, such as `{"X-Call-Id":"callId"}`.*/
        #[serde(
            rename = "headersToAttributes",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub headers_to_attributes: ::std::option::Option<
            ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
        >,
        /**Whether participants see the caller's number.

In JSON: `hidePhoneNumber`, such as `true`.*/
        #[serde(
            rename = "hidePhoneNumber",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub hide_phone_number: ::std::option::Option<bool>,
        /**Which SIP headers of a call are passed on.

In JSON: `includeHeaders`, such as `"SIP_X_HEADERS"`.*/
        #[serde(
            rename = "includeHeaders",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub include_headers: ::std::option::Option<
            crate::generated::values::IncludeHeaders,
        >,
        /**The display name of the rule.

In JSON: `name`, such as `"Inbound support rule"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub name: ::std::option::Option<::std::string::String>,
        /**Whether noise is removed from the caller's audio.

In JSON: `noiseCancellation`, such as `true`.*/
        #[serde(
            rename = "noiseCancellation",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub noise_cancellation: ::std::option::Option<bool>,
        /**The numbers of the rule, in E.164 form. Replaces the whole list:
numbers that are not in it are detached. Responses call them
`numbers`.

In JSON: `phoneNumbers`, such as `["+14155551234"]`.*/
        #[serde(
            rename = "phoneNumbers",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub phone_numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        /**Whether calls are recorded.

In JSON: `recording`, such as `true`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub recording: ::std::option::Option<bool>,
        /**The room that calls go to. Replaces the former one as a whole.

In JSON: `room`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub room: ::std::option::Option<crate::generated::types::RoomTarget>,
        /**Custom tags. Replaces the whole list.

In JSON: `tags`, such as `["support"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub tags: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::RoutingRuleUpdate, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    /**The user name and password with which VideoSDK registers at the
carrier. Both or neither: to change one, both have to be sent.
*/
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    #[serde(deny_unknown_fields)]
    pub struct SipCredentials {
        /**The SIP password. Responses carry eight bullets in its place; that
mask must never be sent back as a password.

In JSON: `password`.*/
        pub password: crate::model::Secret,
        /**The SIP user name.

In JSON: `username`, such as `"sip-user"`.*/
        pub username: ::std::string::String,
    }
    ///A state of a call, and when it came into it.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct TimelogEntry {
        /**The state that it came into.

In JSON: `status`, such as `"answered"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub status: ::std::option::Option<crate::generated::values::CallStatus>,
        /**When it came into it, in ISO 8601.

In JSON: `timestamp`, such as `"2025-09-08T12:00:00.000Z"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub timestamp: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///A webhook as the API returns it. Only `id` is certain.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct Webhook {
        /**When it was created, in ISO 8601.

In JSON: `createdAt`, such as `"2026-05-01T10:00:00.000Z"`.*/
        #[serde(
            rename = "createdAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub created_at: ::std::option::Option<::std::string::String>,
        /**The kinds of events that are sent.

In JSON: `events`, such as `["call-started","call-hangup"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub events: ::std::option::Option<
            ::std::vec::Vec<crate::generated::values::EventKind>,
        >,
        /**The identifier of the webhook.

Sources: the vendor's SDKs say that lists call it `webhookId`.

In JSON: `id`, such as `"wh_123456789"`.*/
        pub id: crate::generated::values::WebhookId,
        /**When it was changed last, in ISO 8601.

In JSON: `updatedAt`, such as `"2026-05-01T10:00:00.000Z"`.*/
        #[serde(
            rename = "updatedAt",
            skip_serializing_if = "::std::option::Option::is_none"
        )]
        pub updated_at: ::std::option::Option<::std::string::String>,
        /**The address that events are sent to.

In JSON: `url`, such as `"https://example.com/hook"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///The response to the deletion of a webhook.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct WebhookDeletion {
        /**What happened, for people.

In JSON: `message`, such as `"Webhook deleted successfully"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub message: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
    ///One page of a list of webhooks.
    #[derive(::serde::Serialize, Clone, Debug, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct WebhookPage {
        /**The webhooks of this page.

In JSON: `data`, such as `[{"id":"wh_123456789","url":"https://example.com/hook"}]`.*/
        pub data: ::std::vec::Vec<crate::generated::types::Webhook>,
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
    ///The change of a webhook. Both fields are replaced.
    #[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[non_exhaustive]
    pub struct WebhookUpdate {
        /**The kinds of events to send. Replaces the whole list.

In JSON: `events`, such as `["call-started","call-hangup"]`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub events: ::std::option::Option<
            ::std::vec::Vec<crate::generated::values::EventKind>,
        >,
        /**The address that events are sent to.

In JSON: `url`, such as `"https://example.com/hook"`.*/
        #[serde(skip_serializing_if = "::std::option::Option::is_none")]
        pub url: ::std::option::Option<::std::string::String>,
        #[serde(flatten)]
        /// Fields that this version does not know, by their JSON names.
        #[serde(
            deserialize_with = "crate::payload::read_extra::<crate::generated::types::WebhookUpdate, _>"
        )]
        pub extra: ::std::collections::BTreeMap<
            ::std::string::String,
            crate::model::ExtraValue,
        >,
    }
}
/// The building of requests, one function for each operation and method.
mod wire {
    use super::types;
    use crate::operation::wire::*;
    pub(super) fn get_public_key<'a>(
        __to: &'a BaseUrl,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/public/rsa-public-key", __to.path(),);
        __to.get(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub(super) fn list_rooms<'a>(
        __to: &'a BaseUrl,
        page: Option<i64>,
        per_page: Option<i64>,
        query: Option<&'a str>,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/rooms", __to.path(),);
        __to.get(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("page", &page))
            .query(&QueryParam::new("perPage", &per_page))
            .query(&QueryParam::new("query", &query))
            .build()
    }
    pub(super) fn create_room<'a>(
        __to: &'a BaseUrl,
        body: &'a types::NewRoom,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/rooms", __to.path(),);
        __to.post(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn deactivate_room<'a>(
        __to: &'a BaseUrl,
        body: &'a types::RoomDeactivation,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/rooms/deactivate", __to.path(),);
        __to.post(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn validate_room<'a>(
        __to: &'a BaseUrl,
        room_id: &'a crate::generated::values::RoomId,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/rooms/validate/{}", __to.path(), crate
            ::operation::wire::segment(room_id) ?,
        );
        __to.get(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub(super) fn get_room<'a>(
        __to: &'a BaseUrl,
        room_id: &'a crate::generated::values::RoomId,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/rooms/{}", __to.path(), crate ::operation::wire::segment(room_id) ?,
        );
        __to.get(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub(super) fn list_calls<'a>(
        __to: &'a BaseUrl,
        end_date: Option<i64>,
        gateway_id: Option<&'a crate::generated::values::GatewayId>,
        id: Option<&'a crate::generated::values::CallId>,
        page: Option<i64>,
        per_page: Option<i64>,
        room_id: Option<&'a crate::generated::values::RoomId>,
        rule_id: Option<&'a crate::generated::values::RoutingRuleId>,
        search: Option<&'a str>,
        session_id: Option<&'a str>,
        start_date: Option<i64>,
        type_: Option<&'a crate::generated::values::Direction>,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/call", __to.path(),);
        __to.get(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("endDate", &end_date))
            .query(&QueryParam::new("gatewayId", &gateway_id))
            .query(&QueryParam::new("id", &id))
            .query(&QueryParam::new("page", &page))
            .query(&QueryParam::new("perPage", &per_page))
            .query(&QueryParam::new("roomId", &room_id))
            .query(&QueryParam::new("ruleId", &rule_id))
            .query(&QueryParam::new("search", &search))
            .query(&QueryParam::new("sessionId", &session_id))
            .query(&QueryParam::new("startDate", &start_date))
            .query(&QueryParam::new("type", &type_))
            .build()
    }
    pub(super) fn create_call<'a>(
        __to: &'a BaseUrl,
        body: &'a types::NewCall,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/call", __to.path(),);
        __to.post(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn end_call<'a>(
        __to: &'a BaseUrl,
        body: &'a types::CallEnd,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/call/end", __to.path(),);
        __to.post(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn switch_call_room<'a>(
        __to: &'a BaseUrl,
        body: &'a types::CallRoomSwitch,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/call/switch-room", __to.path(),);
        __to.post(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn transfer_call<'a>(
        __to: &'a BaseUrl,
        body: &'a types::CallTransfer,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/call/transfer", __to.path(),);
        __to.post(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn get_call<'a>(
        __to: &'a BaseUrl,
        call_id: &'a crate::generated::values::CallId,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/call/{}", __to.path(), crate ::operation::wire::segment(call_id)
            ?,
        );
        __to.get(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
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
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("id", &id))
            .query(&QueryParam::new("page", &page))
            .query(&QueryParam::new("perPage", &per_page))
            .query(&QueryParam::new("search", &search))
            .build()
    }
    pub(super) fn create_inbound_gateway<'a>(
        __to: &'a BaseUrl,
        body: &'a types::NewInboundGateway,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/inbound-gateways", __to.path(),);
        __to.post(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
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
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
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
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
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
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
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
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("id", &id))
            .query(&QueryParam::new("page", &page))
            .query(&QueryParam::new("perPage", &per_page))
            .query(&QueryParam::new("search", &search))
            .build()
    }
    pub(super) fn create_outbound_gateway<'a>(
        __to: &'a BaseUrl,
        body: &'a types::NewOutboundGateway,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/outbound-gateways", __to.path(),);
        __to.post(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
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
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
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
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
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
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
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
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn list_phone_numbers<'a>(
        __to: &'a BaseUrl,
        page: Option<i64>,
        per_page: Option<i64>,
        search: Option<&'a str>,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/phone-numbers", __to.path(),);
        __to.get(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("page", &page))
            .query(&QueryParam::new("perPage", &per_page))
            .query(&QueryParam::new("search", &search))
            .build()
    }
    pub(super) fn create_phone_numbers<'a>(
        __to: &'a BaseUrl,
        body: &'a types::NewPhoneNumbers,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/phone-numbers", __to.path(),);
        __to.post(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn detach_phone_number<'a>(
        __to: &'a BaseUrl,
        body: &'a types::PhoneNumberDetachment,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/phone-numbers/detach", __to.path(),);
        __to.post(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn update_phone_number_gateway<'a>(
        __to: &'a BaseUrl,
        gateway_id: &'a crate::generated::values::GatewayId,
        body: &'a types::PhoneNumberGatewayUpdate,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/phone-numbers/gateways/{}", __to.path(), crate
            ::operation::wire::segment(gateway_id) ?,
        );
        __to.patch(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn get_phone_number<'a>(
        __to: &'a BaseUrl,
        e164: &'a crate::generated::values::E164,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/phone-numbers/{}", __to.path(), crate
            ::operation::wire::segment(e164) ?,
        );
        __to.get(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub(super) fn release_phone_number<'a>(
        __to: &'a BaseUrl,
        phone_number_id: &'a crate::generated::values::PhoneNumberId,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/phone-numbers/{}/release", __to.path(), crate
            ::operation::wire::segment(phone_number_id) ?,
        );
        __to.post(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub(super) fn list_routing_rules<'a>(
        __to: &'a BaseUrl,
        page: Option<i64>,
        per_page: Option<i64>,
        room_type: Option<&'a ::std::vec::Vec<crate::generated::values::RoomType>>,
        rule_ids: Option<&'a ::std::vec::Vec<crate::generated::values::RoutingRuleId>>,
        search: Option<&'a str>,
        type_: Option<&'a crate::generated::values::Direction>,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/routing-rule", __to.path(),);
        __to.get(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("page", &page))
            .query(&QueryParam::new("perPage", &per_page))
            .query(&QueryParam::new("roomType", &room_type))
            .query(&QueryParam::new("ruleIds", &rule_ids))
            .query(&QueryParam::new("search", &search))
            .query(&QueryParam::new("type", &type_))
            .build()
    }
    pub(super) fn create_routing_rule<'a>(
        __to: &'a BaseUrl,
        body: &'a types::NewRoutingRule,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/routing-rule", __to.path(),);
        __to.post(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn get_routing_rule<'a>(
        __to: &'a BaseUrl,
        rule_id: &'a crate::generated::values::RoutingRuleId,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/routing-rule/{}", __to.path(), crate
            ::operation::wire::segment(rule_id) ?,
        );
        __to.get(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub(super) fn delete_routing_rule<'a>(
        __to: &'a BaseUrl,
        rule_id: &'a crate::generated::values::RoutingRuleId,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/routing-rule/{}", __to.path(), crate
            ::operation::wire::segment(rule_id) ?,
        );
        __to.delete(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub(super) fn update_routing_rule<'a>(
        __to: &'a BaseUrl,
        rule_id: &'a crate::generated::values::RoutingRuleId,
        body: &'a types::RoutingRuleUpdate,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/routing-rule/{}", __to.path(), crate
            ::operation::wire::segment(rule_id) ?,
        );
        __to.patch(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn list_webhooks<'a>(
        __to: &'a BaseUrl,
        page: Option<i64>,
        per_page: Option<i64>,
        search: Option<&'a str>,
        webhook_id: Option<&'a crate::generated::values::WebhookId>,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/webhooks", __to.path(),);
        __to.get(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .query(&QueryParam::new("page", &page))
            .query(&QueryParam::new("perPage", &per_page))
            .query(&QueryParam::new("search", &search))
            .query(&QueryParam::new("webhookId", &webhook_id))
            .build()
    }
    pub(super) fn create_webhook<'a>(
        __to: &'a BaseUrl,
        body: &'a types::NewWebhook,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!("{}/v2/sip/webhooks", __to.path(),);
        __to.post(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn get_webhook<'a>(
        __to: &'a BaseUrl,
        webhook_id: &'a crate::generated::values::WebhookId,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/webhooks/{}", __to.path(), crate
            ::operation::wire::segment(webhook_id) ?,
        );
        __to.get(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub(super) fn update_webhook<'a>(
        __to: &'a BaseUrl,
        webhook_id: &'a crate::generated::values::WebhookId,
        body: &'a types::WebhookUpdate,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/webhooks/{}", __to.path(), crate
            ::operation::wire::segment(webhook_id) ?,
        );
        __to.put(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    pub(super) fn delete_webhook<'a>(
        __to: &'a BaseUrl,
        webhook_id: &'a crate::generated::values::WebhookId,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/webhooks/{}", __to.path(), crate
            ::operation::wire::segment(webhook_id) ?,
        );
        __to.delete(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    pub(super) fn patch_webhook<'a>(
        __to: &'a BaseUrl,
        webhook_id: &'a crate::generated::values::WebhookId,
        body: &'a types::WebhookUpdate,
    ) -> Result<Request<Bytes>, Error> {
        let url = format!(
            "{}/v2/sip/webhooks/{}", __to.path(), crate
            ::operation::wire::segment(webhook_id) ?,
        );
        __to.patch(url)
            .header(
                ::http::header::ACCEPT,
                ::http::header::HeaderValue::from_static("application/json"),
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
        #[doc = " The identifier of a call."] #[doc = " "] #[doc =
        " Sources: the reference page shows `call_123456789`; calls in the wild"] #[doc =
        " carry bare UUIDs. So it is opaque."] CallId, "call id", check
    }
    crate::read::identifier_from_json!(CallId);
    crate::model::identifier! {
        #[doc = " A phone number in E.164 form: `+`, the country code, and the rest, 15"]
        #[doc = " digits at most. In a path its `+` is sent as `%2B`."] E164,
        "phone number", check_e164
    }
    crate::read::identifier_from_json!(E164);
    crate::model::identifier! {
        #[doc =
        " The identifier of an inbound or an outbound gateway, where either can stand."]
        GatewayId, "gateway id", check
    }
    crate::read::identifier_from_json!(GatewayId);
    impl ::std::convert::From<OutboundGatewayId> for GatewayId {
        fn from(id: OutboundGatewayId) -> Self {
            Self::from(id.as_str())
        }
    }
    impl ::std::convert::From<&OutboundGatewayId> for GatewayId {
        fn from(id: &OutboundGatewayId) -> Self {
            Self::from(id.as_str())
        }
    }
    impl ::std::convert::From<InboundGatewayId> for GatewayId {
        fn from(id: InboundGatewayId) -> Self {
            Self::from(id.as_str())
        }
    }
    impl ::std::convert::From<&InboundGatewayId> for GatewayId {
        fn from(id: &InboundGatewayId) -> Self {
            Self::from(id.as_str())
        }
    }
    crate::model::identifier! {
        #[doc = " The identifier of an inbound gateway."] #[doc = " "] #[doc =
        " Sources: the reference page shows `gateway_123456789`; gateways in the"] #[doc
        = " wild carry bare UUIDs. So it is opaque."] InboundGatewayId,
        "inbound gateway id", check
    }
    crate::read::identifier_from_json!(InboundGatewayId);
    crate::model::identifier! {
        #[doc = " The identifier of a gateway."] #[doc = " "] #[doc =
        " Sources: the reference page shows `gateway_out_123456789`; gateways in"] #[doc
        = " the wild carry bare UUIDs. So it is opaque."] OutboundGatewayId,
        "outbound gateway id", check
    }
    crate::read::identifier_from_json!(OutboundGatewayId);
    crate::model::identifier! {
        #[doc = " The identifier of a phone number. It is opaque, and not the number"]
        #[doc = " itself: that is an `E164`."] PhoneNumberId, "phone number id",
        check_not_e164
    }
    crate::read::identifier_from_json!(PhoneNumberId);
    crate::model::identifier! {
        #[doc =
        " The identifier of a room, also called `meetingId` by the vendor. Where"] #[doc
        = " it says so, a `customRoomId` stands for it."] RoomId, "room id", check
    }
    crate::read::identifier_from_json!(RoomId);
    crate::model::identifier! {
        #[doc = " The identifier of a routing rule. It is opaque."] RoutingRuleId,
        "routing rule id", check
    }
    crate::read::identifier_from_json!(RoutingRuleId);
    crate::model::identifier! {
        #[doc = " The identifier of a webhook. It is opaque."] WebhookId, "webhook id",
        check
    }
    crate::read::identifier_from_json!(WebhookId);
    /// Whether the audio of one call is encrypted.
    ///
    /// Sources: the reference pages say `SRTP`, the vendor's SDKs `enable` and
    /// `disable`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CallMediaEncryption {
        /// `SRTP`: Encrypted, as the reference page writes it.
        Srtp,
        /// `enable`: Encrypted, as the vendor's SDKs write it.
        Enable,
        /// `disable`: In the clear.
        Disable,
        /// A value that this version does not know, kept as it was read.
        Unknown(crate::model::UnknownValue),
    }
    crate::model::open_enum!(
        CallMediaEncryption, some { Srtp = "SRTP", Enable = "enable", Disable = "disable"
        }
    );
    crate::read::values_from_json!(CallMediaEncryption);
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for CallMediaEncryption {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "CallMediaEncryption".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "Whether the audio of one call is encrypted.\n\nSources: the reference pages say `SRTP`, the vendor's SDKs `enable` and\n`disable`.",
                "examples" : Self::KNOWN, }
            )
        }
    }
    /// The state of a call. Any letter case is read. After a final state
    /// (`is_final`) none follows.
    ///
    /// Sources: the vendor's SDKs list most values. The reference pages show
    /// some of them in upper case and `completed`, the vendor's agents and
    /// user code `busy`, `no-answer` and `cancelled`. Which ones are final no
    /// source says: it is inferred from what they are called.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CallStatus {
        /// `initiated`: The call was accepted and nobody's phone rings yet.
        Initiated,
        /// `ringing`: A phone rings.
        Ringing,
        /// `answered`: Both sides can talk.
        Answered,
        /// `ended`: The call is over.
        Ended,
        /// `completed`: The call is over, as the reference page writes it.
        Completed,
        /// `missed`: Nobody answered an incoming call.
        Missed,
        /// `not-answered`: Nobody answered.
        NotAnswered,
        /// `no-answer`: Nobody answered, as the vendor's agents write it.
        NoAnswer,
        /// `busy`: The number was busy.
        Busy,
        /// `failed`: The call could not be placed.
        Failed,
        /// `rejected`: The call was declined.
        Rejected,
        /// `cancelled`: The call was cancelled before it was answered.
        Cancelled,
        /// `abandoned`: The caller hung up before the call was answered.
        Abandoned,
        /// `incoming`: A carrier has sent a call.
        Incoming,
        /// `verified`: An incoming call passed the checks of its gateway.
        Verified,
        /// `transfer-initiated`: A transfer was asked for.
        TransferInitiated,
        /// `transfer-accepted`: The carrier accepted a transfer.
        TransferAccepted,
        /// `transferring`: The call is being transferred.
        Transferring,
        /// `transfer-ringing`: The phone of the transfer's target rings.
        TransferRinging,
        /// `transferred`: The call was handed over.
        Transferred,
        /// `transfer-failed`: A transfer failed; the call goes on.
        TransferFailed,
        /// `switch-room-initiated`: A move to another room was asked for.
        SwitchRoomInitiated,
        /// `switch-room-completed`: The call is in the other room.
        SwitchRoomCompleted,
        /// `switch-room-failed`: The move failed; the call goes on.
        SwitchRoomFailed,
        /// A value that this version does not know, kept as it was read.
        Unknown(crate::model::UnknownValue),
    }
    crate::model::open_enum!(
        CallStatus, some { Initiated = "initiated", Ringing = "ringing", Answered =
        "answered", Ended = "ended", Completed = "completed", Missed = "missed",
        NotAnswered = "not-answered", NoAnswer = "no-answer", Busy = "busy", Failed =
        "failed", Rejected = "rejected", Cancelled = "cancelled", Abandoned =
        "abandoned", Incoming = "incoming", Verified = "verified", TransferInitiated =
        "transfer-initiated", TransferAccepted = "transfer-accepted", Transferring =
        "transferring", TransferRinging = "transfer-ringing", Transferred =
        "transferred", TransferFailed = "transfer-failed", SwitchRoomInitiated =
        "switch-room-initiated", SwitchRoomCompleted = "switch-room-completed",
        SwitchRoomFailed = "switch-room-failed" }
    );
    crate::read::values_from_json!(CallStatus);
    impl CallStatus {
        /// Whether no other value follows.
        ///
        /// `true` for `ended`, `completed`, `missed`, `not-answered`, `no-answer`, `busy`, `failed`, `rejected`, `cancelled`, `abandoned`, `transferred`.
        pub fn is_final(&self) -> bool {
            ::std::matches!(
                self, Self::Ended | Self::Completed | Self::Missed | Self::NotAnswered |
                Self::NoAnswer | Self::Busy | Self::Failed | Self::Rejected |
                Self::Cancelled | Self::Abandoned | Self::Transferred
            )
        }
    }
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for CallStatus {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "CallStatus".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "The state of a call. Any letter case is read. After a final state\n(`is_final`) none follows.\n\nSources: the vendor's SDKs list most values. The reference pages show\nsome of them in upper case and `completed`, the vendor's agents and\nuser code `busy`, `no-answer` and `cancelled`. Which ones are final no\nsource says: it is inferred from what they are called.",
                "examples" : Self::KNOWN, }
            )
        }
    }
    /// Which way calls go. Any letter case is read.
    ///
    /// Sources: older reference pages show it in upper case.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Direction {
        /// `inbound`: Calls from a carrier to VideoSDK.
        Inbound,
        /// `outbound`: Calls that VideoSDK places.
        Outbound,
        /// A value that this version does not know, kept as it was read.
        Unknown(crate::model::UnknownValue),
    }
    crate::model::open_enum!(
        Direction, all { Inbound = "inbound", Outbound = "outbound" }
    );
    crate::read::values_from_json!(Direction);
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for Direction {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "Direction".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "Which way calls go. Any letter case is read.\n\nSources: older reference pages show it in upper case.",
                "enum" : Self::KNOWN, }
            )
        }
    }
    /// What an event is about.
    ///
    /// Sources: the page for creating webhooks lists seven, the telephony
    /// guide twelve, the vendor's SDKs fifteen; `call-ended` is in one sample
    /// only. Webhooks of the account bring other kinds as well.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum EventKind {
        /// `call-started`: A call began.
        CallStarted,
        /// `call-ringing`: A phone rings.
        CallRinging,
        /// `call-answered`: A call was answered.
        CallAnswered,
        /// `call-hangup`: A call ended.
        CallHangup,
        /// `call-missed`: Nobody answered.
        CallMissed,
        /// `call-update`: Something about a call changed.
        CallUpdate,
        /// `call-transferred`: A call was handed over.
        CallTransferred,
        /// `call-transfer-initiated`: A transfer was asked for.
        CallTransferInitiated,
        /// `call-transfer-accepted`: The carrier accepted a transfer.
        CallTransferAccepted,
        /// `call-transferring`: A call is being transferred.
        CallTransferring,
        /// `call-transfer-ringing`: The phone of a transfer's target rings.
        CallTransferRinging,
        /// `call-transfer-failed`: A transfer failed.
        CallTransferFailed,
        /// `switch-room-initiated`: A move to another room was asked for.
        SwitchRoomInitiated,
        /// `switch-room-completed`: A call is in the other room.
        SwitchRoomCompleted,
        /// `switch-room-failed`: A move to another room failed.
        SwitchRoomFailed,
        /// `call-ended`: A call ended; in one sample of the reference pages only.
        CallEnded,
        /// A value that this version does not know, kept as it was read.
        Unknown(crate::model::UnknownValue),
    }
    crate::model::open_enum!(
        EventKind, some { CallStarted = "call-started", CallRinging = "call-ringing",
        CallAnswered = "call-answered", CallHangup = "call-hangup", CallMissed =
        "call-missed", CallUpdate = "call-update", CallTransferred = "call-transferred",
        CallTransferInitiated = "call-transfer-initiated", CallTransferAccepted =
        "call-transfer-accepted", CallTransferring = "call-transferring",
        CallTransferRinging = "call-transfer-ringing", CallTransferFailed =
        "call-transfer-failed", SwitchRoomInitiated = "switch-room-initiated",
        SwitchRoomCompleted = "switch-room-completed", SwitchRoomFailed =
        "switch-room-failed", CallEnded = "call-ended" }
    );
    crate::read::values_from_json!(EventKind);
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for EventKind {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "EventKind".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "What an event is about.\n\nSources: the page for creating webhooks lists seven, the telephony\nguide twelve, the vendor's SDKs fifteen; `call-ended` is in one sample\nonly. Webhooks of the account bring other kinds as well.",
                "examples" : Self::KNOWN, }
            )
        }
    }
    /// The VideoSDK region of the calls. Any other value is sent and read as
    /// it is.
    ///
    /// Sources: none lists all regions, and they disagree. The reference page
    /// shows `in001`, the geo-fencing guide `in001` and `us002`, the vendor's
    /// SDKs `auto`, `us002` and `in002`, an older page `us001` and `eu001`.
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
        GeoRegion, some { Auto = "auto", In001 = "in001", In002 = "in002", Us001 =
        "us001", Us002 = "us002", Eu001 = "eu001" }
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
                "The VideoSDK region of the calls. Any other value is sent and read as\nit is.\n\nSources: none lists all regions, and they disagree. The reference page\nshows `in001`, the geo-fencing guide `in001` and `us002`, the vendor's\nSDKs `auto`, `us002` and `in002`, an older page `us001` and `eu001`.",
                "examples" : Self::KNOWN, }
            )
        }
    }
    /// Which SIP headers of a call are passed on. Another value is refused with 400.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IncludeHeaders {
        /// `ALL`: All headers.
        All,
        /// `SIP_X_HEADERS`: Those that begin with `X-`.
        SipXHeaders,
        /// `NONE`: None.
        None,
        /// A value that this version does not know, kept as it was read.
        Unknown(crate::model::UnknownValue),
    }
    crate::model::open_enum!(
        IncludeHeaders, all { All = "ALL", SipXHeaders = "SIP_X_HEADERS", None = "NONE" }
    );
    crate::read::values_from_json!(IncludeHeaders);
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for IncludeHeaders {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "IncludeHeaders".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "Which SIP headers of a call are passed on. Another value is refused with 400.",
                "enum" : Self::KNOWN, }
            )
        }
    }
    /// Whether the audio of calls is encrypted (SRTP).
    ///
    /// Sources: the text of the reference page names `SRTP` and `NONE`, its
    /// sample shows `disable`. The newer reference pages and the vendor's
    /// SDKs use `enable` and `disable`, and so does this description.
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
    crate::model::open_enum!(
        MediaEncryption, all { Enable = "enable", Disable = "disable" }
    );
    crate::read::values_from_json!(MediaEncryption);
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for MediaEncryption {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "MediaEncryption".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "Whether the audio of calls is encrypted (SRTP).\n\nSources: the text of the reference page names `SRTP` and `NONE`, its\nsample shows `disable`. The newer reference pages and the vendor's\nSDKs use `enable` and `disable`, and so does this description.",
                "enum" : Self::KNOWN, }
            )
        }
    }
    /// When a room is closed by itself.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum RoomCloseType {
        /// `session-ends`: The session ends; the room can be used again.
        SessionEnds,
        /// `session-end-and-deactivate`: The session ends and the room is deactivated.
        SessionEndAndDeactivate,
        /// A value that this version does not know, kept as it was read.
        Unknown(crate::model::UnknownValue),
    }
    crate::model::open_enum!(
        RoomCloseType, all { SessionEnds = "session-ends", SessionEndAndDeactivate =
        "session-end-and-deactivate" }
    );
    crate::read::values_from_json!(RoomCloseType);
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for RoomCloseType {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "RoomCloseType".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" : "When a room is closed by itself.",
                "enum" : Self::KNOWN, }
            )
        }
    }
    /// How the rooms of a dynamic rule are named.
    ///
    /// Sources: the vendor's SDKs list the values and call it a strategy, not
    /// a text of one's own. The newer reference page shows `blank`.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum RoomPrefix {
        /// `blank`: No prefix.
        Blank,
        /// `participantNumber`: The number of the other party.
        ParticipantNumber,
        /// `sipNumber`: The number of the rule.
        SipNumber,
        /// `random`: Random.
        Random,
        /// A value that this version does not know, kept as it was read.
        Unknown(crate::model::UnknownValue),
    }
    crate::model::open_enum!(
        RoomPrefix, some { Blank = "blank", ParticipantNumber = "participantNumber",
        SipNumber = "sipNumber", Random = "random" }
    );
    crate::read::values_from_json!(RoomPrefix);
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for RoomPrefix {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "RoomPrefix".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "How the rooms of a dynamic rule are named.\n\nSources: the vendor's SDKs list the values and call it a strategy, not\na text of one's own. The newer reference page shows `blank`.",
                "examples" : Self::KNOWN, }
            )
        }
    }
    /// Whether the calls of a rule share one room.
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum RoomType {
        /// `static`: All calls go to one room.
        Static,
        /// `dynamic`: Each call goes to a room of its own.
        Dynamic,
        /// A value that this version does not know, kept as it was read.
        Unknown(crate::model::UnknownValue),
    }
    crate::model::open_enum!(RoomType, all { Static = "static", Dynamic = "dynamic" });
    crate::read::values_from_json!(RoomType);
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for RoomType {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "RoomType".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "Whether the calls of a rule share one room.", "enum" : Self::KNOWN, }
            )
        }
    }
    /// How SIP signalling travels to the carrier. It is sent in lower case.
    ///
    /// Sources: the reference page writes the values in upper case in its
    /// text and in lower case in its sample.
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
    crate::model::open_enum!(Transport, all { Udp = "udp", Tcp = "tcp", Tls = "tls" });
    crate::read::values_from_json!(Transport);
    #[cfg(feature = "schemars")]
    impl ::schemars::JsonSchema for Transport {
        fn schema_name() -> ::std::borrow::Cow<'static, str> {
            "Transport".into()
        }
        fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
            ::schemars::json_schema!(
                { "type" : "string", "description" :
                "How SIP signalling travels to the carrier. It is sent in lower case.\n\nSources: the reference page writes the values in upper case in its\ntext and in lower case in its sample.",
                "enum" : Self::KNOWN, }
            )
        }
    }
}
/// What the description says of objects and operations.
pub mod tables {
    use crate::describe::*;
    pub static CALL: ObjectInfo = ObjectInfo {
        name: "Call",
        fields: &[
            Field {
                name: "callId",
                read_as: "callId",
                aliases: &["id", "_id"],
                kind: Kind::Id("call id"),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "end",
                read_as: "end",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "gatewayId",
                read_as: "gatewayId",
                aliases: &[],
                kind: Kind::Id("gateway id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "gatewayName",
                read_as: "gatewayName",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "provider",
                read_as: "provider",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "region",
                read_as: "region",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "roomId",
                read_as: "roomId",
                aliases: &[],
                kind: Kind::Id("room id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "ruleId",
                read_as: "ruleId",
                aliases: &[],
                kind: Kind::Id("routing rule id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "ruleName",
                read_as: "ruleName",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "sessionId",
                read_as: "sessionId",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "sipCallFrom",
                read_as: "sipCallFrom",
                aliases: &["from"],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "sipCallTo",
                read_as: "sipCallTo",
                aliases: &["to"],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "start",
                read_as: "start",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "status",
                read_as: "status",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "timelog",
                read_as: "timelog",
                aliases: &[],
                kind: Kind::List(&Kind::Object(&TIMELOG_ENTRY)),
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "type",
                read_as: "type",
                aliases: &[],
                kind: Kind::Values(&["inbound", "outbound"]),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static CALL_END: ObjectInfo = ObjectInfo {
        name: "CallEnd",
        fields: &[
            Field {
                name: "callId",
                read_as: "callId",
                aliases: &[],
                kind: Kind::Id("call id"),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: false,
        not_empty: false,
        any_of: &[],
    };
    pub static CALL_ENVELOPE: ObjectInfo = ObjectInfo {
        name: "CallEnvelope",
        fields: &[
            Field {
                name: "data",
                read_as: "data",
                aliases: &[],
                kind: Kind::Object(&CALL),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "message",
                read_as: "message",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "statusCode",
                read_as: "statusCode",
                aliases: &[],
                kind: Kind::Integer,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static CALL_EVENT: ObjectInfo = ObjectInfo {
        name: "CallEvent",
        fields: &[
            Field {
                name: "data",
                read_as: "data",
                aliases: &[],
                kind: Kind::Object(&CALL_EVENT_DATA),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "webhookType",
                read_as: "webhookType",
                aliases: &["type", "event"],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static CALL_EVENT_DATA: ObjectInfo = ObjectInfo {
        name: "CallEventData",
        fields: &[
            Field {
                name: "callId",
                read_as: "callId",
                aliases: &["id", "_id"],
                kind: Kind::Id("call id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "from",
                read_as: "from",
                aliases: &["sipCallFrom"],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "metaData",
                read_as: "metaData",
                aliases: &["metadata"],
                kind: Kind::Map(&Kind::Any),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "roomId",
                read_as: "roomId",
                aliases: &[],
                kind: Kind::Id("room id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "status",
                read_as: "status",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "timestamp",
                read_as: "timestamp",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "to",
                read_as: "to",
                aliases: &["sipCallTo"],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "type",
                read_as: "type",
                aliases: &[],
                kind: Kind::Values(&["inbound", "outbound"]),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static CALL_PAGE: ObjectInfo = ObjectInfo {
        name: "CallPage",
        fields: &[
            Field {
                name: "data",
                read_as: "data",
                aliases: &[],
                kind: Kind::List(&Kind::Object(&CALL)),
                required: true,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "statusCode",
                read_as: "statusCode",
                aliases: &[],
                kind: Kind::Integer,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static CALL_PARTICIPANT: ObjectInfo = ObjectInfo {
        name: "CallParticipant",
        fields: &[
            Field {
                name: "id",
                read_as: "id",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static CALL_ROOM_SWITCH: ObjectInfo = ObjectInfo {
        name: "CallRoomSwitch",
        fields: &[
            Field {
                name: "callId",
                read_as: "callId",
                aliases: &[],
                kind: Kind::Id("call id"),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "participantId",
                read_as: "participantId",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "roomId",
                read_as: "roomId",
                aliases: &[],
                kind: Kind::Id("room id"),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "token",
                read_as: "token",
                aliases: &[],
                kind: Kind::Secret,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static CALL_TRANSFER: ObjectInfo = ObjectInfo {
        name: "CallTransfer",
        fields: &[
            Field {
                name: "callId",
                read_as: "callId",
                aliases: &[],
                kind: Kind::Id("call id"),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "participant",
                read_as: "participant",
                aliases: &[],
                kind: Kind::Object(&CALL_PARTICIPANT),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "playDialtone",
                read_as: "playDialtone",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "transferTo",
                read_as: "transferTo",
                aliases: &["to"],
                kind: Kind::Text,
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static DETACHED_PHONE_NUMBER: ObjectInfo = ObjectInfo {
        name: "DetachedPhoneNumber",
        fields: &[
            Field {
                name: "inbound",
                read_as: "inbound",
                aliases: &[],
                kind: Kind::Id("inbound gateway id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "message",
                read_as: "message",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "outbound",
                read_as: "outbound",
                aliases: &[],
                kind: Kind::Id("outbound gateway id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "phoneNumber",
                read_as: "phoneNumber",
                aliases: &[],
                kind: Kind::Object(&PHONE_NUMBER_DETAILS),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "auth",
                read_as: "auth",
                aliases: &["credentials"],
                kind: Kind::Object(&SIP_CREDENTIALS),
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: true,
        any_of: &[],
    };
    pub static INBOUND_NUMBER_GATEWAY: ObjectInfo = ObjectInfo {
        name: "InboundNumberGateway",
        fields: &[
            Field {
                name: "sipRegion",
                read_as: "sipRegion",
                aliases: &[],
                kind: Kind::Text,
                required: true,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static NEW_CALL: ObjectInfo = ObjectInfo {
        name: "NewCall",
        fields: &[
            Field {
                name: "destinationRoomId",
                read_as: "destinationRoomId",
                aliases: &["room_id"],
                kind: Kind::Id("room id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "dtmf",
                read_as: "dtmf",
                aliases: &[],
                kind: Kind::Any,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "gatewayId",
                read_as: "gatewayId",
                aliases: &[],
                kind: Kind::Id("outbound gateway id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "headers",
                read_as: "headers",
                aliases: &[],
                kind: Kind::Map(&Kind::Text),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "hidePhoneNumber",
                read_as: "hidePhoneNumber",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "includeHeaders",
                read_as: "includeHeaders",
                aliases: &[],
                kind: Kind::Any,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "maxCallDuration",
                read_as: "maxCallDuration",
                aliases: &[],
                kind: Kind::Integer,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "mediaEncryption",
                read_as: "mediaEncryption",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "participant",
                read_as: "participant",
                aliases: &[],
                kind: Kind::Object(&CALL_PARTICIPANT),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "recordAudio",
                read_as: "recordAudio",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "ringingTimeout",
                read_as: "ringingTimeout",
                aliases: &[],
                kind: Kind::Integer,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "routingRuleId",
                read_as: "routingRuleId",
                aliases: &[],
                kind: Kind::Id("routing rule id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "sipCallFrom",
                read_as: "sipCallFrom",
                aliases: &["from"],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "sipCallTo",
                read_as: "sipCallTo",
                aliases: &["to"],
                kind: Kind::Text,
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "waitUntilAnswered",
                read_as: "waitUntilAnswered",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[&["gatewayId"], &["routingRuleId"]],
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
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "auth",
                read_as: "auth",
                aliases: &["credentials"],
                kind: Kind::Object(&SIP_CREDENTIALS),
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "auth",
                read_as: "auth",
                aliases: &["credentials"],
                kind: Kind::Object(&SIP_CREDENTIALS),
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static NEW_PHONE_NUMBERS: ObjectInfo = ObjectInfo {
        name: "NewPhoneNumbers",
        fields: &[
            Field {
                name: "inbound",
                read_as: "inbound",
                aliases: &[],
                kind: Kind::Object(&INBOUND_NUMBER_GATEWAY),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "isShared",
                read_as: "isShared",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
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
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "outbound",
                read_as: "outbound",
                aliases: &[],
                kind: Kind::Object(&OUTBOUND_NUMBER_GATEWAY),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "phoneNumbers",
                read_as: "phoneNumbers",
                aliases: &[],
                kind: Kind::List(&Kind::Id("e164")),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static NEW_ROOM: ObjectInfo = ObjectInfo {
        name: "NewRoom",
        fields: &[
            Field {
                name: "allowedParticipantIds",
                read_as: "allowedParticipantIds",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "autoCloseConfig",
                read_as: "autoCloseConfig",
                aliases: &["auto_close"],
                kind: Kind::Object(&ROOM_AUTO_CLOSE),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "autoStartConfig",
                read_as: "autoStartConfig",
                aliases: &["auto_start"],
                kind: Kind::Map(&Kind::Any),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "customRoomId",
                read_as: "customRoomId",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "geoFence",
                read_as: "geoFence",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "multiComposition",
                read_as: "multiComposition",
                aliases: &[],
                kind: Kind::Map(&Kind::Any),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "webhook",
                read_as: "webhook",
                aliases: &[],
                kind: Kind::Object(&ROOM_WEBHOOK),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static NEW_ROUTING_RULE: ObjectInfo = ObjectInfo {
        name: "NewRoutingRule",
        fields: &[
            Field {
                name: "agentId",
                read_as: "agentId",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "agentMetadata",
                read_as: "agentMetadata",
                aliases: &[],
                kind: Kind::Map(&Kind::Any),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "allowedIpAddresses",
                read_as: "allowedIpAddresses",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "apiKey",
                read_as: "apiKey",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "dtmf",
                read_as: "dtmf",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "headers",
                read_as: "headers",
                aliases: &[],
                kind: Kind::Map(&Kind::Text),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: Some(("type", "outbound")),
            },
            Field {
                name: "headersToAttributes",
                read_as: "headersToAttributes",
                aliases: &[],
                kind: Kind::Map(&Kind::Text),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: Some(("type", "inbound")),
            },
            Field {
                name: "hidePhoneNumber",
                read_as: "hidePhoneNumber",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "includeHeaders",
                read_as: "includeHeaders",
                aliases: &[],
                kind: Kind::Values(&["ALL", "SIP_X_HEADERS", "NONE"]),
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "phoneNumbers",
                read_as: "numbers",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "recording",
                read_as: "recording",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "room",
                read_as: "room",
                aliases: &[],
                kind: Kind::Object(&ROOM_TARGET),
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "type",
                read_as: "type",
                aliases: &["direction"],
                kind: Kind::Values(&["inbound", "outbound"]),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static NEW_WEBHOOK: ObjectInfo = ObjectInfo {
        name: "NewWebhook",
        fields: &[
            Field {
                name: "events",
                read_as: "events",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "url",
                read_as: "url",
                aliases: &[],
                kind: Kind::Text,
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "auth",
                read_as: "auth",
                aliases: &["credentials"],
                kind: Kind::Object(&SIP_CREDENTIALS),
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: true,
        any_of: &[],
    };
    pub static OUTBOUND_NUMBER_GATEWAY: ObjectInfo = ObjectInfo {
        name: "OutboundNumberGateway",
        fields: &[
            Field {
                name: "address",
                read_as: "address",
                aliases: &[],
                kind: Kind::Text,
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "auth",
                read_as: "auth",
                aliases: &["credentials"],
                kind: Kind::Object(&SIP_CREDENTIALS),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "sipRegion",
                read_as: "sipRegion",
                aliases: &[],
                kind: Kind::Text,
                required: true,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "transport",
                read_as: "transport",
                aliases: &[],
                kind: Kind::Values(&["udp", "tcp", "tls"]),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static PHONE_NUMBER: ObjectInfo = ObjectInfo {
        name: "PhoneNumber",
        fields: &[
            Field {
                name: "inbound",
                read_as: "inbound",
                aliases: &[],
                kind: Kind::Object(&INBOUND_GATEWAY),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "outbound",
                read_as: "outbound",
                aliases: &[],
                kind: Kind::Object(&OUTBOUND_GATEWAY),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "phoneNumber",
                read_as: "phoneNumber",
                aliases: &[],
                kind: Kind::Object(&PHONE_NUMBER_DETAILS),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static PHONE_NUMBER_DETACHMENT: ObjectInfo = ObjectInfo {
        name: "PhoneNumberDetachment",
        fields: &[
            Field {
                name: "phoneNumber",
                read_as: "phoneNumber",
                aliases: &["e164"],
                kind: Kind::Id("e164"),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: false,
        not_empty: false,
        any_of: &[],
    };
    pub static PHONE_NUMBER_DETAILS: ObjectInfo = ObjectInfo {
        name: "PhoneNumberDetails",
        fields: &[
            Field {
                name: "countryCode",
                read_as: "countryCode",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "createdAt",
                read_as: "createdAt",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: true,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "e164",
                read_as: "e164",
                aliases: &[],
                kind: Kind::Id("e164"),
                required: true,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "origin",
                read_as: "origin",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "phoneNumberId",
                read_as: "phoneNumberId",
                aliases: &[],
                kind: Kind::Id("phone number id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "provider",
                read_as: "provider",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "status",
                read_as: "status",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "updatedAt",
                read_as: "updatedAt",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: true,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static PHONE_NUMBER_GATEWAY_UPDATE: ObjectInfo = ObjectInfo {
        name: "PhoneNumberGatewayUpdate",
        fields: &[
            Field {
                name: "address",
                read_as: "address",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "auth",
                read_as: "auth",
                aliases: &["credentials"],
                kind: Kind::Object(&SIP_CREDENTIALS),
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
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
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "sipRegion",
                read_as: "sipRegion",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: true,
        any_of: &[],
    };
    pub static PHONE_NUMBER_GATEWAY_UPDATED: ObjectInfo = ObjectInfo {
        name: "PhoneNumberGatewayUpdated",
        fields: &[
            Field {
                name: "message",
                read_as: "message",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static PHONE_NUMBER_PAGE: ObjectInfo = ObjectInfo {
        name: "PhoneNumberPage",
        fields: &[
            Field {
                name: "data",
                read_as: "data",
                aliases: &[],
                kind: Kind::List(&Kind::Object(&PHONE_NUMBER)),
                required: true,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static PHONE_NUMBER_RELEASE: ObjectInfo = ObjectInfo {
        name: "PhoneNumberRelease",
        fields: &[
            Field {
                name: "e164",
                read_as: "e164",
                aliases: &[],
                kind: Kind::Id("e164"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "message",
                read_as: "message",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "phoneNumberId",
                read_as: "phoneNumberId",
                aliases: &[],
                kind: Kind::Id("phone number id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static PHONE_NUMBERS_CREATION: ObjectInfo = ObjectInfo {
        name: "PhoneNumbersCreation",
        fields: &[
            Field {
                name: "message",
                read_as: "message",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static PUBLIC_KEY: ObjectInfo = ObjectInfo {
        name: "PublicKey",
        fields: &[
            Field {
                name: "publicKey",
                read_as: "publicKey",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static ROOM: ObjectInfo = ObjectInfo {
        name: "Room",
        fields: &[
            Field {
                name: "apiKey",
                read_as: "apiKey",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "createdAt",
                read_as: "createdAt",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: true,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "customRoomId",
                read_as: "customRoomId",
                aliases: &[],
                kind: Kind::Id("room id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "disabled",
                read_as: "disabled",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "geoFence",
                read_as: "geoFence",
                aliases: &[],
                kind: Kind::Any,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "id",
                read_as: "id",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "roomId",
                read_as: "roomId",
                aliases: &[],
                kind: Kind::Id("room id"),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "updatedAt",
                read_as: "updatedAt",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: true,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "userId",
                read_as: "userId",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static ROOM_AUTO_CLOSE: ObjectInfo = ObjectInfo {
        name: "RoomAutoClose",
        fields: &[
            Field {
                name: "duration",
                read_as: "duration",
                aliases: &[],
                kind: Kind::Integer,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "type",
                read_as: "type",
                aliases: &["kind"],
                kind: Kind::Values(&["session-ends", "session-end-and-deactivate"]),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static ROOM_DEACTIVATION: ObjectInfo = ObjectInfo {
        name: "RoomDeactivation",
        fields: &[
            Field {
                name: "roomId",
                read_as: "roomId",
                aliases: &[],
                kind: Kind::Id("room id"),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: false,
        not_empty: false,
        any_of: &[],
    };
    pub static ROOM_PAGE: ObjectInfo = ObjectInfo {
        name: "RoomPage",
        fields: &[
            Field {
                name: "data",
                read_as: "data",
                aliases: &[],
                kind: Kind::List(&Kind::Object(&ROOM)),
                required: true,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static ROOM_TARGET: ObjectInfo = ObjectInfo {
        name: "RoomTarget",
        fields: &[
            Field {
                name: "id",
                read_as: "id",
                aliases: &[],
                kind: Kind::Id("room id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: Some(("type", "static")),
            },
            Field {
                name: "pin",
                read_as: "pin",
                aliases: &[],
                kind: Kind::Secret,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "prefix",
                read_as: "prefix",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: Some(("type", "dynamic")),
            },
            Field {
                name: "type",
                read_as: "type",
                aliases: &["kind"],
                kind: Kind::Values(&["static", "dynamic"]),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: false,
        not_empty: false,
        any_of: &[&["id"], &["prefix"]],
    };
    pub static ROOM_WEBHOOK: ObjectInfo = ObjectInfo {
        name: "RoomWebhook",
        fields: &[
            Field {
                name: "endPoint",
                read_as: "endPoint",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "events",
                read_as: "events",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static ROUTING_RULE: ObjectInfo = ObjectInfo {
        name: "RoutingRule",
        fields: &[
            Field {
                name: "agentId",
                read_as: "agentId",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "agentMetadata",
                read_as: "agentMetadata",
                aliases: &[],
                kind: Kind::Map(&Kind::Any),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "allowedIpAddresses",
                read_as: "allowedIpAddresses",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "apiKey",
                read_as: "apiKey",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "createdAt",
                read_as: "createdAt",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: true,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "dtmf",
                read_as: "dtmf",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "headers",
                read_as: "headers",
                aliases: &[],
                kind: Kind::Map(&Kind::Any),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "headersToAttributes",
                read_as: "headersToAttributes",
                aliases: &[],
                kind: Kind::Map(&Kind::Any),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "hidePhoneNumber",
                read_as: "hidePhoneNumber",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "id",
                read_as: "id",
                aliases: &["ruleId"],
                kind: Kind::Id("routing rule id"),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "includeHeaders",
                read_as: "includeHeaders",
                aliases: &[],
                kind: Kind::Values(&["ALL", "SIP_X_HEADERS", "NONE"]),
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
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
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "recording",
                read_as: "recording",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "room",
                read_as: "room",
                aliases: &[],
                kind: Kind::Object(&ROUTING_RULE_ROOM),
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "type",
                read_as: "type",
                aliases: &[],
                kind: Kind::Values(&["inbound", "outbound"]),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "updatedAt",
                read_as: "updatedAt",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: true,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static ROUTING_RULE_DELETION: ObjectInfo = ObjectInfo {
        name: "RoutingRuleDeletion",
        fields: &[
            Field {
                name: "message",
                read_as: "message",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "ruleId",
                read_as: "ruleId",
                aliases: &[],
                kind: Kind::Id("routing rule id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static ROUTING_RULE_PAGE: ObjectInfo = ObjectInfo {
        name: "RoutingRulePage",
        fields: &[
            Field {
                name: "data",
                read_as: "data",
                aliases: &[],
                kind: Kind::List(&Kind::Object(&ROUTING_RULE)),
                required: true,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static ROUTING_RULE_ROOM: ObjectInfo = ObjectInfo {
        name: "RoutingRuleRoom",
        fields: &[
            Field {
                name: "id",
                read_as: "id",
                aliases: &[],
                kind: Kind::Id("room id"),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "pin",
                read_as: "pin",
                aliases: &[],
                kind: Kind::Secret,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "prefix",
                read_as: "prefix",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "type",
                read_as: "type",
                aliases: &[],
                kind: Kind::Values(&["static", "dynamic"]),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static ROUTING_RULE_UPDATE: ObjectInfo = ObjectInfo {
        name: "RoutingRuleUpdate",
        fields: &[
            Field {
                name: "agentId",
                read_as: "agentId",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "agentMetadata",
                read_as: "agentMetadata",
                aliases: &[],
                kind: Kind::Map(&Kind::Any),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "allowedIpAddresses",
                read_as: "allowedIpAddresses",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "apiKey",
                read_as: "apiKey",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "dtmf",
                read_as: "dtmf",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "headers",
                read_as: "headers",
                aliases: &[],
                kind: Kind::Map(&Kind::Text),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: Some(("type", "outbound")),
            },
            Field {
                name: "headersToAttributes",
                read_as: "headersToAttributes",
                aliases: &[],
                kind: Kind::Map(&Kind::Text),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: Some(("type", "inbound")),
            },
            Field {
                name: "hidePhoneNumber",
                read_as: "hidePhoneNumber",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "includeHeaders",
                read_as: "includeHeaders",
                aliases: &[],
                kind: Kind::Values(&["ALL", "SIP_X_HEADERS", "NONE"]),
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "phoneNumbers",
                read_as: "numbers",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "recording",
                read_as: "recording",
                aliases: &[],
                kind: Kind::Flag,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "room",
                read_as: "room",
                aliases: &[],
                kind: Kind::Object(&ROOM_TARGET),
                required: false,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: true,
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
                read_only: false,
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
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: false,
        not_empty: false,
        any_of: &[],
    };
    pub static TIMELOG_ENTRY: ObjectInfo = ObjectInfo {
        name: "TimelogEntry",
        fields: &[
            Field {
                name: "status",
                read_as: "status",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "timestamp",
                read_as: "timestamp",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static WEBHOOK: ObjectInfo = ObjectInfo {
        name: "Webhook",
        fields: &[
            Field {
                name: "createdAt",
                read_as: "createdAt",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: true,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "events",
                read_as: "events",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "id",
                read_as: "id",
                aliases: &["webhookId"],
                kind: Kind::Id("webhook id"),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "updatedAt",
                read_as: "updatedAt",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: true,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "url",
                read_as: "url",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static WEBHOOK_DELETION: ObjectInfo = ObjectInfo {
        name: "WebhookDeletion",
        fields: &[
            Field {
                name: "message",
                read_as: "message",
                aliases: &[],
                kind: Kind::Text,
                required: false,
                nullable: false,
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static WEBHOOK_PAGE: ObjectInfo = ObjectInfo {
        name: "WebhookPage",
        fields: &[
            Field {
                name: "data",
                read_as: "data",
                aliases: &[],
                kind: Kind::List(&Kind::Object(&WEBHOOK)),
                required: true,
                nullable: false,
                read_only: false,
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
                read_only: false,
                not_blank: false,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: false,
        any_of: &[],
    };
    pub static WEBHOOK_UPDATE: ObjectInfo = ObjectInfo {
        name: "WebhookUpdate",
        fields: &[
            Field {
                name: "events",
                read_as: "events",
                aliases: &[],
                kind: Kind::List(&Kind::Text),
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
            Field {
                name: "url",
                read_as: "url",
                aliases: &[],
                kind: Kind::Text,
                required: true,
                nullable: false,
                read_only: false,
                not_blank: true,
                reset_when_omitted: false,
                only_when: None,
            },
        ],
        open: true,
        not_empty: true,
        any_of: &[],
    };
    pub static GET_PUBLIC_KEY: OperationInfo = OperationInfo {
        name: "getPublicKey",
        method: "GET",
        path: "/v2/public/rsa-public-key",
        noun: "resource",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (404u16, "The server has nothing at this path"),
        ],
    };
    pub static LIST_ROOMS: OperationInfo = OperationInfo {
        name: "listRooms",
        method: "GET",
        path: "/v2/rooms",
        noun: "room",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No room of this project has this identifier; check the room id and the project of the credentials",
            ),
        ],
    };
    pub static CREATE_ROOM: OperationInfo = OperationInfo {
        name: "createRoom",
        method: "POST",
        path: "/v2/rooms",
        noun: "room",
        repeatable: false,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No room of this project has this identifier; check the room id and the project of the credentials",
            ),
            (409u16, "The request contradicts something that is there already"),
        ],
    };
    pub static DEACTIVATE_ROOM: OperationInfo = OperationInfo {
        name: "deactivateRoom",
        method: "POST",
        path: "/v2/rooms/deactivate",
        noun: "room",
        repeatable: false,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No room of this project has this identifier; check the room id and the project of the credentials",
            ),
        ],
    };
    pub static VALIDATE_ROOM: OperationInfo = OperationInfo {
        name: "validateRoom",
        method: "GET",
        path: "/v2/rooms/validate/{roomId}",
        noun: "room",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No room of this project has this identifier; check the room id and the project of the credentials",
            ),
        ],
    };
    pub static GET_ROOM: OperationInfo = OperationInfo {
        name: "getRoom",
        method: "GET",
        path: "/v2/rooms/{roomId}",
        noun: "room",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No room of this project has this identifier; check the room id and the project of the credentials",
            ),
        ],
    };
    pub static LIST_CALLS: OperationInfo = OperationInfo {
        name: "listCalls",
        method: "GET",
        path: "/v2/sip/call",
        noun: "call",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No call, gateway or routing rule of this project is what the request names; check the identifiers and the project of the credentials",
            ),
        ],
    };
    pub static CREATE_CALL: OperationInfo = OperationInfo {
        name: "createCall",
        method: "POST",
        path: "/v2/sip/call",
        noun: "call",
        repeatable: false,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No call, gateway or routing rule of this project is what the request names; check the identifiers and the project of the credentials",
            ),
            (409u16, "The call is not in a state that allows this"),
        ],
    };
    pub static END_CALL: OperationInfo = OperationInfo {
        name: "endCall",
        method: "POST",
        path: "/v2/sip/call/end",
        noun: "call",
        repeatable: false,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No call, gateway or routing rule of this project is what the request names; check the identifiers and the project of the credentials",
            ),
            (409u16, "The call is not in a state that allows this"),
        ],
    };
    pub static SWITCH_CALL_ROOM: OperationInfo = OperationInfo {
        name: "switchCallRoom",
        method: "POST",
        path: "/v2/sip/call/switch-room",
        noun: "call",
        repeatable: false,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No call, gateway or routing rule of this project is what the request names; check the identifiers and the project of the credentials",
            ),
            (409u16, "The call is not in a state that allows this"),
        ],
    };
    pub static TRANSFER_CALL: OperationInfo = OperationInfo {
        name: "transferCall",
        method: "POST",
        path: "/v2/sip/call/transfer",
        noun: "call",
        repeatable: false,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No call, gateway or routing rule of this project is what the request names; check the identifiers and the project of the credentials",
            ),
            (409u16, "The call is not in a state that allows this"),
        ],
    };
    pub static GET_CALL: OperationInfo = OperationInfo {
        name: "getCall",
        method: "GET",
        path: "/v2/sip/call/{callId}",
        noun: "call",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No call, gateway or routing rule of this project is what the request names; check the identifiers and the project of the credentials",
            ),
        ],
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
    pub static LIST_PHONE_NUMBERS: OperationInfo = OperationInfo {
        name: "listPhoneNumbers",
        method: "GET",
        path: "/v2/sip/phone-numbers",
        noun: "phone number",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No phone number, or gateway, of this account is what the request names; check it and the project of the credentials",
            ),
        ],
    };
    pub static CREATE_PHONE_NUMBERS: OperationInfo = OperationInfo {
        name: "createPhoneNumbers",
        method: "POST",
        path: "/v2/sip/phone-numbers",
        noun: "phone number",
        repeatable: false,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No phone number, or gateway, of this account is what the request names; check it and the project of the credentials",
            ),
            (
                409u16,
                "Another request attaches these numbers at the same time; send it again",
            ),
        ],
    };
    pub static DETACH_PHONE_NUMBER: OperationInfo = OperationInfo {
        name: "detachPhoneNumber",
        method: "POST",
        path: "/v2/sip/phone-numbers/detach",
        noun: "phone number",
        repeatable: false,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No phone number, or gateway, of this account is what the request names; check it and the project of the credentials",
            ),
            (
                409u16,
                "Another request attaches these numbers at the same time; send it again",
            ),
        ],
    };
    pub static UPDATE_PHONE_NUMBER_GATEWAY: OperationInfo = OperationInfo {
        name: "updatePhoneNumberGateway",
        method: "PATCH",
        path: "/v2/sip/phone-numbers/gateways/{gatewayId}",
        noun: "phone number",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No phone number, or gateway, of this account is what the request names; check it and the project of the credentials",
            ),
            (
                409u16,
                "Another request attaches these numbers at the same time; send it again",
            ),
        ],
    };
    pub static GET_PHONE_NUMBER: OperationInfo = OperationInfo {
        name: "getPhoneNumber",
        method: "GET",
        path: "/v2/sip/phone-numbers/{e164}",
        noun: "phone number",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No phone number, or gateway, of this account is what the request names; check it and the project of the credentials",
            ),
        ],
    };
    pub static RELEASE_PHONE_NUMBER: OperationInfo = OperationInfo {
        name: "releasePhoneNumber",
        method: "POST",
        path: "/v2/sip/phone-numbers/{phoneNumberId}/release",
        noun: "phone number",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No phone number, or gateway, of this account is what the request names; check it and the project of the credentials",
            ),
            (
                409u16,
                "Another request attaches these numbers at the same time; send it again",
            ),
        ],
    };
    pub static LIST_ROUTING_RULES: OperationInfo = OperationInfo {
        name: "listRoutingRules",
        method: "GET",
        path: "/v2/sip/routing-rule",
        noun: "routing rule",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No routing rule of this project has this identifier; check the rule id and the project of the credentials",
            ),
        ],
    };
    pub static CREATE_ROUTING_RULE: OperationInfo = OperationInfo {
        name: "createRoutingRule",
        method: "POST",
        path: "/v2/sip/routing-rule",
        noun: "routing rule",
        repeatable: false,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No routing rule of this project has this identifier; check the rule id and the project of the credentials",
            ),
            (409u16, "The request contradicts something that is there already"),
        ],
    };
    pub static GET_ROUTING_RULE: OperationInfo = OperationInfo {
        name: "getRoutingRule",
        method: "GET",
        path: "/v2/sip/routing-rule/{ruleId}",
        noun: "routing rule",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No routing rule of this project has this identifier; check the rule id and the project of the credentials",
            ),
        ],
    };
    pub static DELETE_ROUTING_RULE: OperationInfo = OperationInfo {
        name: "deleteRoutingRule",
        method: "DELETE",
        path: "/v2/sip/routing-rule/{ruleId}",
        noun: "routing rule",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No routing rule of this project has this identifier; check the rule id and the project of the credentials",
            ),
            (
                409u16,
                "The rule was changed or deleted by another request meanwhile; send it again",
            ),
        ],
    };
    pub static UPDATE_ROUTING_RULE: OperationInfo = OperationInfo {
        name: "updateRoutingRule",
        method: "PATCH",
        path: "/v2/sip/routing-rule/{ruleId}",
        noun: "routing rule",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No routing rule of this project has this identifier; check the rule id and the project of the credentials",
            ),
            (409u16, "The request contradicts something that is there already"),
        ],
    };
    pub static LIST_WEBHOOKS: OperationInfo = OperationInfo {
        name: "listWebhooks",
        method: "GET",
        path: "/v2/sip/webhooks",
        noun: "webhook",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No webhook of this account has this identifier; check the webhook id and the account of the credentials",
            ),
        ],
    };
    pub static CREATE_WEBHOOK: OperationInfo = OperationInfo {
        name: "createWebhook",
        method: "POST",
        path: "/v2/sip/webhooks",
        noun: "webhook",
        repeatable: false,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No webhook of this account has this identifier; check the webhook id and the account of the credentials",
            ),
            (409u16, "The request contradicts something that is there already"),
        ],
    };
    pub static GET_WEBHOOK: OperationInfo = OperationInfo {
        name: "getWebhook",
        method: "GET",
        path: "/v2/sip/webhooks/{webhookId}",
        noun: "webhook",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No webhook of this account has this identifier; check the webhook id and the account of the credentials",
            ),
        ],
    };
    pub static UPDATE_WEBHOOK: OperationInfo = OperationInfo {
        name: "updateWebhook",
        method: "PUT",
        path: "/v2/sip/webhooks/{webhookId}",
        noun: "webhook",
        repeatable: true,
        variants: &["PATCH"],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No webhook of this account has this identifier; check the webhook id and the account of the credentials",
            ),
        ],
    };
    pub static DELETE_WEBHOOK: OperationInfo = OperationInfo {
        name: "deleteWebhook",
        method: "DELETE",
        path: "/v2/sip/webhooks/{webhookId}",
        noun: "webhook",
        repeatable: true,
        variants: &[],
        hints: &[
            (402u16, "Payment required"),
            (
                404u16,
                "No webhook of this account has this identifier; check the webhook id and the account of the credentials",
            ),
        ],
    };
    /// Every operation, for the sandbox.
    #[cfg(feature = "sandbox")]
    pub static ENDPOINTS: &[Endpoint] = &[
        Endpoint {
            info: &GET_PUBLIC_KEY,
            action: Action::Other,
            resource: None,
            id_property: "",
            id_from: IdFrom::Nothing,
            parameters: &[],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&PUBLIC_KEY),
            envelope: None,
            items: None,
            example: Some(
                "{\"publicKey\":\"-----BEGIN RSA PUBLIC KEY-----\\nMIIBCgKCAQEA...\\n-----END RSA PUBLIC KEY-----\\n\"}",
            ),
        },
        Endpoint {
            info: &LIST_ROOMS,
            action: Action::List,
            resource: Some(&ROOM),
            id_property: "roomId",
            id_from: IdFrom::Nothing,
            parameters: &[
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
                    name: "query",
                    kind: Kind::Text,
                    required: false,
                    in_header: false,
                    minimum: None,
                },
            ],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&ROOM_PAGE),
            envelope: None,
            items: Some("data"),
            example: Some(
                "{\"data\":[{\"disabled\":false,\"id\":\"6560b2a4e4b0c1a2b3c4d5e6\",\"roomId\":\"abcd-efgh-ijkl\"}],\"pageInfo\":{\"currentPage\":1,\"lastPage\":1,\"perPage\":10,\"total\":1}}",
            ),
        },
        Endpoint {
            info: &CREATE_ROOM,
            action: Action::Create,
            resource: Some(&ROOM),
            id_property: "roomId",
            id_from: IdFrom::Nothing,
            parameters: &[],
            body: Some(&NEW_ROOM),
            body_required: true,
            status: 200u16,
            response: Some(&ROOM),
            envelope: None,
            items: None,
            example: Some(
                "{\"customRoomId\":\"support-4711\",\"disabled\":false,\"id\":\"6560b2a4e4b0c1a2b3c4d5e6\",\"roomId\":\"abcd-efgh-ijkl\"}",
            ),
        },
        Endpoint {
            info: &DEACTIVATE_ROOM,
            action: Action::Other,
            resource: Some(&ROOM),
            id_property: "roomId",
            id_from: IdFrom::Body("roomId"),
            parameters: &[],
            body: Some(&ROOM_DEACTIVATION),
            body_required: true,
            status: 200u16,
            response: Some(&ROOM),
            envelope: None,
            items: None,
            example: Some(
                "{\"disabled\":true,\"id\":\"6560b2a4e4b0c1a2b3c4d5e6\",\"roomId\":\"abcd-efgh-ijkl\"}",
            ),
        },
        Endpoint {
            info: &VALIDATE_ROOM,
            action: Action::Read,
            resource: Some(&ROOM),
            id_property: "roomId",
            id_from: IdFrom::Path("roomId"),
            parameters: &[],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&ROOM),
            envelope: None,
            items: None,
            example: Some(
                "{\"disabled\":false,\"id\":\"6560b2a4e4b0c1a2b3c4d5e6\",\"roomId\":\"abcd-efgh-ijkl\"}",
            ),
        },
        Endpoint {
            info: &GET_ROOM,
            action: Action::Read,
            resource: Some(&ROOM),
            id_property: "roomId",
            id_from: IdFrom::Path("roomId"),
            parameters: &[],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&ROOM),
            envelope: None,
            items: None,
            example: Some(
                "{\"apiKey\":\"ak_resolved\",\"createdAt\":\"2026-05-01T10:00:00.000Z\",\"customRoomId\":\"support-4711\",\"disabled\":false,\"id\":\"6560b2a4e4b0c1a2b3c4d5e6\",\"roomId\":\"abcd-efgh-ijkl\",\"updatedAt\":\"2026-05-01T10:00:00.000Z\",\"userId\":\"user_1\"}",
            ),
        },
        Endpoint {
            info: &LIST_CALLS,
            action: Action::List,
            resource: Some(&CALL),
            id_property: "callId",
            id_from: IdFrom::Nothing,
            parameters: &[
                Parameter {
                    name: "endDate",
                    kind: Kind::Integer,
                    required: false,
                    in_header: false,
                    minimum: Some(0i64),
                },
                Parameter {
                    name: "gatewayId",
                    kind: Kind::Id("gateway id"),
                    required: false,
                    in_header: false,
                    minimum: None,
                },
                Parameter {
                    name: "id",
                    kind: Kind::Id("call id"),
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
                    name: "roomId",
                    kind: Kind::Id("room id"),
                    required: false,
                    in_header: false,
                    minimum: None,
                },
                Parameter {
                    name: "ruleId",
                    kind: Kind::Id("routing rule id"),
                    required: false,
                    in_header: false,
                    minimum: None,
                },
                Parameter {
                    name: "search",
                    kind: Kind::Text,
                    required: false,
                    in_header: false,
                    minimum: None,
                },
                Parameter {
                    name: "sessionId",
                    kind: Kind::Text,
                    required: false,
                    in_header: false,
                    minimum: None,
                },
                Parameter {
                    name: "startDate",
                    kind: Kind::Integer,
                    required: false,
                    in_header: false,
                    minimum: Some(0i64),
                },
                Parameter {
                    name: "type",
                    kind: Kind::Values(&["inbound", "outbound"]),
                    required: false,
                    in_header: false,
                    minimum: None,
                },
            ],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&CALL_PAGE),
            envelope: None,
            items: Some("data"),
            example: Some(
                "{\"data\":[{\"callId\":\"call_123456789\",\"sipCallFrom\":\"+14155559876\",\"sipCallTo\":\"+14155550123\",\"status\":\"ended\",\"type\":\"outbound\"}],\"pageInfo\":{\"currentPage\":1,\"lastPage\":1,\"perPage\":10,\"total\":1},\"statusCode\":200}",
            ),
        },
        Endpoint {
            info: &CREATE_CALL,
            action: Action::Create,
            resource: Some(&CALL),
            id_property: "callId",
            id_from: IdFrom::Nothing,
            parameters: &[],
            body: Some(&NEW_CALL),
            body_required: true,
            status: 200u16,
            response: Some(&CALL_ENVELOPE),
            envelope: Some("data"),
            items: None,
            example: Some(
                "{\"data\":{\"callId\":\"call_123456789\",\"gatewayId\":\"gateway_out_123456789\",\"metadata\":{},\"roomId\":\"abcd-efgh-ijkl\",\"sipCallFrom\":\"+14155559876\",\"sipCallTo\":\"+14155550123\",\"status\":\"initiated\",\"timelog\":[{\"status\":\"initiated\",\"timestamp\":\"2025-09-08T12:00:00.000Z\"}]},\"message\":\"Call initiated successfully\"}",
            ),
        },
        Endpoint {
            info: &END_CALL,
            action: Action::Other,
            resource: Some(&CALL),
            id_property: "callId",
            id_from: IdFrom::Body("callId"),
            parameters: &[],
            body: Some(&CALL_END),
            body_required: true,
            status: 200u16,
            response: Some(&CALL_ENVELOPE),
            envelope: Some("data"),
            items: None,
            example: Some(
                "{\"data\":{\"callId\":\"call_123456789\",\"status\":\"ended\"},\"message\":\"Call initiated successfully\"}",
            ),
        },
        Endpoint {
            info: &SWITCH_CALL_ROOM,
            action: Action::Other,
            resource: Some(&CALL),
            id_property: "callId",
            id_from: IdFrom::Body("callId"),
            parameters: &[],
            body: Some(&CALL_ROOM_SWITCH),
            body_required: true,
            status: 200u16,
            response: Some(&CALL_ENVELOPE),
            envelope: Some("data"),
            items: None,
            example: Some(
                "{\"data\":{\"callId\":\"call_123456789\",\"roomId\":\"abcd-efgh-ijkl\",\"status\":\"answered\"},\"statusCode\":200}",
            ),
        },
        Endpoint {
            info: &TRANSFER_CALL,
            action: Action::Other,
            resource: Some(&CALL),
            id_property: "callId",
            id_from: IdFrom::Body("callId"),
            parameters: &[],
            body: Some(&CALL_TRANSFER),
            body_required: true,
            status: 200u16,
            response: Some(&CALL_ENVELOPE),
            envelope: Some("data"),
            items: None,
            example: Some(
                "{\"data\":{\"callId\":\"call_123456789\",\"status\":\"answered\"},\"message\":\"Call initiated successfully\"}",
            ),
        },
        Endpoint {
            info: &GET_CALL,
            action: Action::Read,
            resource: Some(&CALL),
            id_property: "callId",
            id_from: IdFrom::Path("callId"),
            parameters: &[],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&CALL_ENVELOPE),
            envelope: Some("data"),
            items: None,
            example: Some(
                "{\"data\":{\"callId\":\"call_123456789\",\"gatewayId\":\"gateway_out_123456789\",\"metadata\":{},\"roomId\":\"abcd-efgh-ijkl\",\"sipCallFrom\":\"+14155559876\",\"sipCallTo\":\"+14155550123\",\"status\":\"answered\",\"timelog\":[{\"status\":\"initiated\",\"timestamp\":\"2025-09-08T12:00:00.000Z\"},{\"status\":\"answered\",\"timestamp\":\"2025-09-08T12:00:07.000Z\"}],\"type\":\"outbound\"}}",
            ),
        },
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
        Endpoint {
            info: &LIST_PHONE_NUMBERS,
            action: Action::List,
            resource: Some(&PHONE_NUMBER),
            id_property: "phoneNumber.e164",
            id_from: IdFrom::Nothing,
            parameters: &[
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
            response: Some(&PHONE_NUMBER_PAGE),
            envelope: None,
            items: Some("data"),
            example: Some(
                "{\"data\":[{\"phoneNumber\":{\"e164\":\"+14155551234\",\"phoneNumberId\":\"pn_abc123\"}}],\"pageInfo\":{\"currentPage\":1,\"lastPage\":1,\"perPage\":20,\"total\":1}}",
            ),
        },
        Endpoint {
            info: &CREATE_PHONE_NUMBERS,
            action: Action::Create,
            resource: Some(&PHONE_NUMBER),
            id_property: "phoneNumber.e164",
            id_from: IdFrom::Nothing,
            parameters: &[],
            body: Some(&NEW_PHONE_NUMBERS),
            body_required: true,
            status: 200u16,
            response: Some(&PHONE_NUMBERS_CREATION),
            envelope: None,
            items: None,
            example: Some("{\"message\":\"Phone Number with SIP Configured\"}"),
        },
        Endpoint {
            info: &DETACH_PHONE_NUMBER,
            action: Action::Other,
            resource: Some(&PHONE_NUMBER),
            id_property: "phoneNumber.e164",
            id_from: IdFrom::Body("phoneNumber"),
            parameters: &[],
            body: Some(&PHONE_NUMBER_DETACHMENT),
            body_required: true,
            status: 200u16,
            response: Some(&DETACHED_PHONE_NUMBER),
            envelope: None,
            items: None,
            example: Some(
                "{\"inbound\":\"gateway_123456789\",\"message\":\"Detached successfully\",\"outbound\":\"gateway_out_123456789\",\"phoneNumber\":{\"e164\":\"+14155551234\",\"phoneNumberId\":\"pn_abc123\"}}",
            ),
        },
        Endpoint {
            info: &UPDATE_PHONE_NUMBER_GATEWAY,
            action: Action::Update,
            resource: Some(&PHONE_NUMBER),
            id_property: "phoneNumber.e164",
            id_from: IdFrom::Path("gatewayId"),
            parameters: &[],
            body: Some(&PHONE_NUMBER_GATEWAY_UPDATE),
            body_required: true,
            status: 200u16,
            response: Some(&PHONE_NUMBER_GATEWAY_UPDATED),
            envelope: None,
            items: None,
            example: Some("{\"message\":\"Gateway updated successfully\"}"),
        },
        Endpoint {
            info: &GET_PHONE_NUMBER,
            action: Action::Read,
            resource: Some(&PHONE_NUMBER),
            id_property: "phoneNumber.e164",
            id_from: IdFrom::Path("e164"),
            parameters: &[],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&PHONE_NUMBER),
            envelope: None,
            items: None,
            example: Some(
                "{\"inbound\":{\"id\":\"gateway_123456789\"},\"outbound\":{\"id\":\"gateway_out_123456789\"},\"phoneNumber\":{\"countryCode\":\"US\",\"createdAt\":\"2026-05-01T10:00:00.000Z\",\"e164\":\"+14155551234\",\"name\":\"My SIP Setup\",\"origin\":\"SIP Configured\",\"phoneNumberId\":\"pn_abc123\",\"provider\":\"other\",\"status\":\"ACTIVE\",\"updatedAt\":\"2026-05-01T10:00:00.000Z\"}}",
            ),
        },
        Endpoint {
            info: &RELEASE_PHONE_NUMBER,
            action: Action::Other,
            resource: Some(&PHONE_NUMBER),
            id_property: "phoneNumber.e164",
            id_from: IdFrom::Path("phoneNumberId"),
            parameters: &[],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&PHONE_NUMBER_RELEASE),
            envelope: None,
            items: None,
            example: Some(
                "{\"e164\":\"+14155551234\",\"message\":\"Phone number released successfully\",\"phoneNumberId\":\"pn_abc123\"}",
            ),
        },
        Endpoint {
            info: &LIST_ROUTING_RULES,
            action: Action::List,
            resource: Some(&ROUTING_RULE),
            id_property: "id",
            id_from: IdFrom::Nothing,
            parameters: &[
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
                    name: "roomType",
                    kind: Kind::List(&Kind::Values(&["static", "dynamic"])),
                    required: false,
                    in_header: false,
                    minimum: None,
                },
                Parameter {
                    name: "ruleIds",
                    kind: Kind::List(&Kind::Id("routing rule id")),
                    required: false,
                    in_header: false,
                    minimum: None,
                },
                Parameter {
                    name: "search",
                    kind: Kind::Text,
                    required: false,
                    in_header: false,
                    minimum: None,
                },
                Parameter {
                    name: "type",
                    kind: Kind::Values(&["inbound", "outbound"]),
                    required: false,
                    in_header: false,
                    minimum: None,
                },
            ],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&ROUTING_RULE_PAGE),
            envelope: None,
            items: Some("data"),
            example: Some(
                "{\"data\":[{\"id\":\"rr_abc123\",\"name\":\"Inbound support rule\",\"numbers\":[\"+14155551234\"],\"type\":\"inbound\"}],\"pageInfo\":{\"currentPage\":1,\"lastPage\":1,\"perPage\":10,\"total\":1}}",
            ),
        },
        Endpoint {
            info: &CREATE_ROUTING_RULE,
            action: Action::Create,
            resource: Some(&ROUTING_RULE),
            id_property: "id",
            id_from: IdFrom::Nothing,
            parameters: &[],
            body: Some(&NEW_ROUTING_RULE),
            body_required: true,
            status: 201u16,
            response: Some(&ROUTING_RULE),
            envelope: None,
            items: None,
            example: Some(
                "{\"agentId\":\"agent_xyz\",\"headersToAttributes\":{\"X-Call-Id\":\"callId\"},\"id\":\"rr_abc123\",\"includeHeaders\":\"SIP_X_HEADERS\",\"name\":\"Inbound support rule\",\"numbers\":[\"+14155551234\"],\"room\":{\"prefix\":\"blank\",\"type\":\"dynamic\"},\"type\":\"inbound\"}",
            ),
        },
        Endpoint {
            info: &GET_ROUTING_RULE,
            action: Action::Read,
            resource: Some(&ROUTING_RULE),
            id_property: "id",
            id_from: IdFrom::Path("ruleId"),
            parameters: &[],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&ROUTING_RULE),
            envelope: None,
            items: None,
            example: Some(
                "{\"agentId\":\"agent_xyz\",\"agentMetadata\":{\"team\":\"support\"},\"allowedIpAddresses\":[],\"allowedNumbers\":[],\"apiKey\":\"ak_resolved\",\"createdAt\":\"2026-05-01T10:00:00.000Z\",\"dtmf\":false,\"headersToAttributes\":{\"X-Call-Id\":\"callId\"},\"hidePhoneNumber\":true,\"id\":\"rr_abc123\",\"includeHeaders\":\"SIP_X_HEADERS\",\"name\":\"Inbound support rule\",\"noiseCancellation\":false,\"numbers\":[\"+14155551234\"],\"recording\":false,\"room\":{\"prefix\":\"blank\",\"type\":\"dynamic\"},\"tags\":[\"support\",\"v2\"],\"type\":\"inbound\",\"updatedAt\":\"2026-05-01T10:00:00.000Z\"}",
            ),
        },
        Endpoint {
            info: &DELETE_ROUTING_RULE,
            action: Action::Delete,
            resource: Some(&ROUTING_RULE),
            id_property: "id",
            id_from: IdFrom::Path("ruleId"),
            parameters: &[],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&ROUTING_RULE_DELETION),
            envelope: None,
            items: None,
            example: Some(
                "{\"message\":\"Routing rule deleted successfully\",\"ruleId\":\"rr_abc123\"}",
            ),
        },
        Endpoint {
            info: &UPDATE_ROUTING_RULE,
            action: Action::Update,
            resource: Some(&ROUTING_RULE),
            id_property: "id",
            id_from: IdFrom::Path("ruleId"),
            parameters: &[],
            body: Some(&ROUTING_RULE_UPDATE),
            body_required: true,
            status: 200u16,
            response: Some(&ROUTING_RULE),
            envelope: None,
            items: None,
            example: Some(
                "{\"id\":\"rr_abc123\",\"name\":\"Inbound support rule\",\"numbers\":[\"+14155551234\",\"+14155550123\"],\"recording\":true,\"type\":\"inbound\"}",
            ),
        },
        Endpoint {
            info: &LIST_WEBHOOKS,
            action: Action::List,
            resource: Some(&WEBHOOK),
            id_property: "id",
            id_from: IdFrom::Nothing,
            parameters: &[
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
                Parameter {
                    name: "webhookId",
                    kind: Kind::Id("webhook id"),
                    required: false,
                    in_header: false,
                    minimum: None,
                },
            ],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&WEBHOOK_PAGE),
            envelope: None,
            items: Some("data"),
            example: Some(
                "{\"data\":[{\"events\":[\"call-started\",\"call-hangup\"],\"id\":\"wh_123456789\",\"url\":\"https://example.com/hook\"}],\"pageInfo\":{\"currentPage\":1,\"lastPage\":1,\"perPage\":10,\"total\":1}}",
            ),
        },
        Endpoint {
            info: &CREATE_WEBHOOK,
            action: Action::Create,
            resource: Some(&WEBHOOK),
            id_property: "id",
            id_from: IdFrom::Nothing,
            parameters: &[],
            body: Some(&NEW_WEBHOOK),
            body_required: true,
            status: 200u16,
            response: Some(&WEBHOOK),
            envelope: None,
            items: None,
            example: Some(
                "{\"createdAt\":\"2026-05-01T10:00:00.000Z\",\"events\":[\"call-started\",\"call-hangup\"],\"id\":\"wh_123456789\",\"updatedAt\":\"2026-05-01T10:00:00.000Z\",\"url\":\"https://example.com/hook\"}",
            ),
        },
        Endpoint {
            info: &GET_WEBHOOK,
            action: Action::Read,
            resource: Some(&WEBHOOK),
            id_property: "id",
            id_from: IdFrom::Path("webhookId"),
            parameters: &[],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&WEBHOOK),
            envelope: None,
            items: None,
            example: Some(
                "{\"createdAt\":\"2026-05-01T10:00:00.000Z\",\"events\":[\"call-started\",\"call-hangup\"],\"id\":\"wh_123456789\",\"updatedAt\":\"2026-05-01T10:00:00.000Z\",\"url\":\"https://example.com/hook\"}",
            ),
        },
        Endpoint {
            info: &UPDATE_WEBHOOK,
            action: Action::Update,
            resource: Some(&WEBHOOK),
            id_property: "id",
            id_from: IdFrom::Path("webhookId"),
            parameters: &[],
            body: Some(&WEBHOOK_UPDATE),
            body_required: true,
            status: 200u16,
            response: Some(&WEBHOOK),
            envelope: None,
            items: None,
            example: Some(
                "{\"events\":[\"call-ringing\",\"call-answered\",\"call-missed\"],\"id\":\"wh_123456789\",\"url\":\"https://example.com/hook\"}",
            ),
        },
        Endpoint {
            info: &DELETE_WEBHOOK,
            action: Action::Delete,
            resource: Some(&WEBHOOK),
            id_property: "id",
            id_from: IdFrom::Path("webhookId"),
            parameters: &[],
            body: None,
            body_required: false,
            status: 200u16,
            response: Some(&WEBHOOK_DELETION),
            envelope: None,
            items: None,
            example: Some("{\"message\":\"Webhook deleted successfully\"}"),
        },
    ];
}
impl types::CallEnd {
    /// With what is required; the other fields have setters.
    pub fn new(
        call_id: impl ::std::convert::Into<crate::generated::values::CallId>,
    ) -> Self {
        Self { call_id: call_id.into() }
    }
}
impl crate::payload::Payload for types::CallEnd {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::CALL_END;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        {
            let value = &self.call_id;
            <values::CallId as crate::model::Identifier>::check(value.as_ref())?;
        }
        ::std::result::Result::Ok(())
    }
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {}
}
crate::payload::payload_methods!(types::CallEnd);
impl types::CallParticipant {
    /// An empty one; the fields have setters.
    pub fn new() -> Self {
        Self {
            id: ::std::option::Option::None,
            metadata: ::std::option::Option::None,
            name: ::std::option::Option::None,
            extra: ::std::default::Default::default(),
        }
    }
    /// The identifier of the participant.
    ///
    /// Sends `id`.
    #[must_use]
    pub fn id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.id = ::std::option::Option::Some(value.into());
        self
    }
    /// Custom data, any JSON.
    ///
    /// Sends `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::serde_json::Value>,
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
    /// The name that others see.
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
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
        self
    }
}
impl crate::payload::Payload for types::CallParticipant {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::CALL_PARTICIPANT;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
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
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {}
}
crate::payload::payload_methods!(types::CallParticipant, open);
crate::model::read_parts! {
    types::CallRoomSwitch, "call room switch", ["callId", "participantId", "roomId",
    "token"], { call_id : take "callId", participant_id : take "participantId", room_id :
    take "roomId", token : take "token", extra : rest(), }
}
impl types::CallRoomSwitch {
    /// With what is required; the other fields have setters.
    pub fn new(
        call_id: impl ::std::convert::Into<crate::generated::values::CallId>,
        room_id: impl ::std::convert::Into<crate::generated::values::RoomId>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            participant_id: ::std::option::Option::None,
            room_id: room_id.into(),
            token: ::std::option::Option::None,
            extra: ::std::default::Default::default(),
        }
    }
    /// The identifier of the participant in the new session.
    ///
    /// Sends `participantId`.
    #[must_use]
    pub fn participant_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.participant_id = ::std::option::Option::Some(value.into());
        self
    }
    /// A token for the participant in the new session, such as
    /// `client.access_token()` creates.
    ///
    /// Sends `token`.
    #[must_use]
    pub fn token(
        mut self,
        value: impl ::std::convert::Into<crate::model::Secret>,
    ) -> Self {
        self.token = ::std::option::Option::Some(value.into());
        self
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
        self
    }
}
impl crate::payload::Payload for types::CallRoomSwitch {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::CALL_ROOM_SWITCH;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        {
            let value = &self.call_id;
            <values::CallId as crate::model::Identifier>::check(value.as_ref())?;
        }
        {
            let value = &self.room_id;
            <values::RoomId as crate::model::Identifier>::check(value.as_ref())?;
        }
        if let ::std::option::Option::Some(value) = &self.participant_id {
            crate::payload::text("participantId", value.as_ref(), true)?;
        }
        if let ::std::option::Option::Some(value) = &self.token {
            crate::payload::secret("token", value)?;
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
        if let ::std::option::Option::Some(value) = &self.token {
            secrets.push(::std::clone::Clone::clone(value));
        }
    }
}
crate::payload::payload_methods!(types::CallRoomSwitch, open);
impl types::CallTransfer {
    /// With what is required; the other fields have setters.
    pub fn new(
        call_id: impl ::std::convert::Into<crate::generated::values::CallId>,
        to: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        Self {
            call_id: call_id.into(),
            participant: ::std::option::Option::None,
            play_dialtone: ::std::option::Option::None,
            to: to.into(),
            extra: ::std::default::Default::default(),
        }
    }
    /// The participant that the other party becomes.
    ///
    /// Sources: the vendor's SDKs only.
    ///
    /// Sends `participant`.
    #[must_use]
    pub fn participant(
        mut self,
        value: impl ::std::convert::Into<crate::generated::types::CallParticipant>,
    ) -> Self {
        self.participant = ::std::option::Option::Some(value.into());
        self
    }
    /// Whether the caller hears a dial tone meanwhile.
    ///
    /// Sources: the vendor's SDKs only.
    ///
    /// Sends `playDialtone`.
    #[must_use]
    pub fn play_dialtone(mut self, value: bool) -> Self {
        self.play_dialtone = ::std::option::Option::Some(value);
        self
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
        self
    }
}
impl crate::payload::Payload for types::CallTransfer {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::CALL_TRANSFER;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        {
            let value = &self.call_id;
            <values::CallId as crate::model::Identifier>::check(value.as_ref())?;
        }
        {
            let value = &self.to;
            crate::payload::text("transferTo", value.as_ref(), false)?;
        }
        if let ::std::option::Option::Some(value) = &self.participant {
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
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {}
}
crate::payload::payload_methods!(types::CallTransfer, open);
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
    /// Whether key presses (DTMF) are passed on.
    ///
    /// Sources: not on the reference page; the vendor's SDKs send it, a
    /// guide of the vendor as the text `"true"`. The SDKs say that it
    /// becomes `false` when omitted from an update; the reference page
    /// says that omitted fields stay.
    ///
    /// Sends `enableDtmf`.
    #[must_use]
    pub fn enable_dtmf(mut self, value: bool) -> Self {
        self.enable_dtmf = ::std::option::Option::Some(value);
        self
    }
    /// The region in which calls are received.
    ///
    /// Sources: the vendor's SDKs say that it is cleared when omitted
    /// from an update; the reference page says that omitted fields stay.
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
    /// Custom key-value pairs. Any JSON is sent as given.
    ///
    /// Sources: the vendor's SDKs write strings only.
    ///
    /// Sends `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::serde_json::Value>,
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
    /// Sources: the vendor's SDKs say that it becomes `false` when
    /// omitted from an update; the reference page says that omitted
    /// fields stay.
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
    ///
    /// Sources: the vendor's SDKs say that it becomes `false` when
    /// omitted from an update; the reference page says that omitted
    /// fields stay.
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
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
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
crate::payload::payload_methods!(types::InboundGatewayUpdate, open);
impl types::InboundNumberGateway {
    /// With what is required; the other fields have setters.
    pub fn new(
        sip_region: impl ::std::convert::Into<crate::generated::values::GeoRegion>,
    ) -> Self {
        Self {
            sip_region: sip_region.into(),
            extra: ::std::default::Default::default(),
        }
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
        self
    }
}
impl crate::payload::Payload for types::InboundNumberGateway {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::INBOUND_NUMBER_GATEWAY;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
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
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {}
}
crate::payload::payload_methods!(types::InboundNumberGateway, open);
impl types::NewCall {
    /// With what is required; the other fields have setters.
    pub fn new(to: impl ::std::convert::Into<::std::string::String>) -> Self {
        Self {
            room_id: ::std::option::Option::None,
            dtmf: ::std::option::Option::None,
            gateway_id: ::std::option::Option::None,
            headers: ::std::option::Option::None,
            hide_phone_number: ::std::option::Option::None,
            include_headers: ::std::option::Option::None,
            max_call_duration: ::std::option::Option::None,
            media_encryption: ::std::option::Option::None,
            metadata: ::std::option::Option::None,
            participant: ::std::option::Option::None,
            record_audio: ::std::option::Option::None,
            ringing_timeout: ::std::option::Option::None,
            routing_rule_id: ::std::option::Option::None,
            from: ::std::option::Option::None,
            to: to.into(),
            wait_until_answered: ::std::option::Option::None,
            extra: ::std::default::Default::default(),
        }
    }
    /// The room that the call goes to. Without it, that of the routing rule.
    ///
    /// Sends `destinationRoomId`.
    #[must_use]
    pub fn room_id(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::RoomId>,
    ) -> Self {
        self.room_id = ::std::option::Option::Some(value.into());
        self
    }
    /// Digits to send once the call is answered (`"1234#"`), or whether
    /// key presses are passed on (`true`). With a routing rule the setting
    /// of the rule may win.
    ///
    /// Sources: the reference pages say digits, the vendor's SDKs a
    /// boolean.
    ///
    /// Sends `dtmf`.
    #[must_use]
    pub fn dtmf(
        mut self,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.dtmf = ::std::option::Option::Some(value.into());
        self
    }
    /// The outbound gateway to call through.
    ///
    /// Sends `gatewayId`.
    #[must_use]
    pub fn gateway_id(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::OutboundGatewayId>,
    ) -> Self {
        self.gateway_id = ::std::option::Option::Some(value.into());
        self
    }
    /// SIP headers to send. With a routing rule the setting of the rule may
    /// win.
    ///
    /// Sends `headers`.
    #[must_use]
    pub fn headers(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.headers = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Clears `headers`: sends `{}`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_headers(mut self) -> Self {
        self.headers = ::std::option::Option::Some(::std::default::Default::default());
        self
    }
    /// Whether participants see the number. With a routing rule the
    /// setting of the rule may win.
    ///
    /// Sends `hidePhoneNumber`.
    #[must_use]
    pub fn hide_phone_number(mut self, value: bool) -> Self {
        self.hide_phone_number = ::std::option::Option::Some(value);
        self
    }
    /// Which SIP headers events carry: names, or one of `ALL`,
    /// `SIP_X_HEADERS` and `NONE`. With a routing rule the setting of the
    /// rule may win.
    ///
    /// Sources: the reference pages say a list of names, the vendor's SDKs
    /// one of three words.
    ///
    /// Sends `includeHeaders`.
    #[must_use]
    pub fn include_headers(
        mut self,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.include_headers = ::std::option::Option::Some(value.into());
        self
    }
    /// How long the call may last, in seconds. Limits are not documented.
    ///
    /// Sends `maxCallDuration`.
    #[must_use]
    pub fn max_call_duration(mut self, value: i64) -> Self {
        self.max_call_duration = ::std::option::Option::Some(value);
        self
    }
    /// Whether the audio is encrypted.
    ///
    /// Sources: the newer reference page says that it replaces the
    /// setting of the routing rule; the vendor's SDKs say that it is
    /// ignored with one.
    ///
    /// Sends `mediaEncryption`.
    #[must_use]
    pub fn media_encryption(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::CallMediaEncryption>,
    ) -> Self {
        self.media_encryption = ::std::option::Option::Some(value.into());
        self
    }
    /// Custom data, any JSON. It comes back in events.
    ///
    /// Sends `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::serde_json::Value>,
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
    /// The participant that the other party becomes in the room.
    ///
    /// Sends `participant`.
    #[must_use]
    pub fn participant(
        mut self,
        value: impl ::std::convert::Into<crate::generated::types::CallParticipant>,
    ) -> Self {
        self.participant = ::std::option::Option::Some(value.into());
        self
    }
    /// Whether the audio is recorded. With a routing rule the setting of
    /// the rule may win.
    ///
    /// Sends `recordAudio`.
    #[must_use]
    pub fn record_audio(mut self, value: bool) -> Self {
        self.record_audio = ::std::option::Option::Some(value);
        self
    }
    /// How long the phone may ring, in seconds. Limits are not documented.
    ///
    /// Sends `ringingTimeout`.
    #[must_use]
    pub fn ringing_timeout(mut self, value: i64) -> Self {
        self.ringing_timeout = ::std::option::Option::Some(value);
        self
    }
    /// The outbound routing rule to call by.
    ///
    /// Sends `routingRuleId`.
    #[must_use]
    pub fn routing_rule_id(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::RoutingRuleId>,
    ) -> Self {
        self.routing_rule_id = ::std::option::Option::Some(value.into());
        self
    }
    /// The number to call from, in E.164 form: one of the gateway's or the
    /// routing rule's.
    ///
    /// Sources: the newer reference page requires it; with `gatewayId`,
    /// the older one says, the first number of the gateway is taken.
    ///
    /// Sends `sipCallFrom`.
    #[must_use]
    pub fn from(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.from = ::std::option::Option::Some(value.into());
        self
    }
    /// Whether the response waits until the call is answered. It then may
    /// take as long as the phone rings: the time limits of this request
    /// grow by `ringingTimeout`, or by 60 seconds without one.
    ///
    /// Sends `waitUntilAnswered`.
    #[must_use]
    pub fn wait_until_answered(mut self, value: bool) -> Self {
        self.wait_until_answered = ::std::option::Option::Some(value);
        self
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
        self
    }
}
impl crate::payload::Payload for types::NewCall {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::NEW_CALL;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        crate::payload::any_of(
            Self::OBJECT,
            &[true && self.gateway_id.is_some(), true && self.routing_rule_id.is_some()],
        )?;
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        {
            let value = &self.to;
            crate::payload::text("sipCallTo", value.as_ref(), false)?;
        }
        if let ::std::option::Option::Some(value) = &self.room_id {
            <values::RoomId as crate::model::Identifier>::check(value.as_ref())?;
        }
        if let ::std::option::Option::Some(value) = &self.gateway_id {
            <values::OutboundGatewayId as crate::model::Identifier>::check(
                value.as_ref(),
            )?;
        }
        if let ::std::option::Option::Some(value) = &self.participant {
            crate::payload::Payload::check(value)?;
        }
        if let ::std::option::Option::Some(value) = &self.routing_rule_id {
            <values::RoutingRuleId as crate::model::Identifier>::check(value.as_ref())?;
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
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {}
}
crate::payload::payload_methods!(types::NewCall, open);
impl types::NewInboundGateway {
    /// With what is required; the other fields have setters.
    pub fn new(
        name: impl ::std::convert::Into<::std::string::String>,
        numbers: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        Self {
            allowed_addresses: ::std::option::Option::None,
            allowed_numbers: ::std::option::Option::None,
            credentials: ::std::option::Option::None,
            enable_dtmf: ::std::option::Option::None,
            geo_region: ::std::option::Option::None,
            media_encryption: ::std::option::Option::None,
            metadata: ::std::option::Option::None,
            name: name.into(),
            noise_cancellation: ::std::option::Option::None,
            numbers: numbers.into_iter().map(::std::convert::Into::into).collect(),
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
    /// Whether key presses (DTMF) are passed on.
    ///
    /// Sources: not on the reference page; the vendor's SDKs send it, a
    /// guide of the vendor as the text `"true"`.
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
    /// Custom key-value pairs. Any JSON is sent as given.
    ///
    /// Sources: the vendor's SDKs write strings only.
    ///
    /// Sends `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::serde_json::Value>,
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
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
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
crate::payload::payload_methods!(types::NewInboundGateway, open);
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
            address: address.into(),
            credentials: ::std::option::Option::None,
            enable_dtmf: ::std::option::Option::None,
            geo_region: ::std::option::Option::None,
            media_encryption: ::std::option::Option::None,
            metadata: ::std::option::Option::None,
            name: name.into(),
            noise_cancellation: ::std::option::Option::None,
            numbers: numbers.into_iter().map(::std::convert::Into::into).collect(),
            record: ::std::option::Option::None,
            tags: ::std::option::Option::None,
            transport: ::std::option::Option::None,
            extra: ::std::default::Default::default(),
        }
    }
    /// The credentials for the carrier. Leave them out for a carrier that
    /// authenticates by IP address.
    ///
    /// Sources: the newer reference page requires them; the older one and
    /// the vendor's SDKs do not.
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
    /// Sources: the vendor's SDKs only.
    ///
    /// Sends `enableDtmf`.
    #[must_use]
    pub fn enable_dtmf(mut self, value: bool) -> Self {
        self.enable_dtmf = ::std::option::Option::Some(value);
        self
    }
    /// The region from which calls are placed. Without it, the region
    /// follows from the number that is called.
    ///
    /// Sources: the older reference page requires it; what happens
    /// without it is from the geo-fencing guide.
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
    /// Sources: the older reference page names `sdes`, `dtls` and `none`
    /// here.
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
    /// Custom key-value pairs. Any JSON is sent as given.
    ///
    /// Sources: the vendor's SDKs write strings only.
    ///
    /// Sends `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::serde_json::Value>,
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
    /// How SIP signalling travels to the carrier.
    ///
    /// Sources: the reference pages require it; the vendor's Node.js SDK
    /// says that `tls` is assumed.
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
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
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
crate::payload::payload_methods!(types::NewOutboundGateway, open);
impl types::NewPhoneNumbers {
    /// With what is required; the other fields have setters.
    pub fn new(
        name: impl ::std::convert::Into<::std::string::String>,
        phone_numbers: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<crate::generated::values::E164>,
        >,
        inbound: impl ::std::convert::Into<
            crate::generated::types::InboundNumberGateway,
        >,
        outbound: impl ::std::convert::Into<
            crate::generated::types::OutboundNumberGateway,
        >,
    ) -> Self {
        Self {
            inbound: inbound.into(),
            is_shared: ::std::option::Option::None,
            media_encryption: ::std::option::Option::None,
            name: name.into(),
            outbound: outbound.into(),
            phone_numbers: phone_numbers
                .into_iter()
                .map(::std::convert::Into::into)
                .collect(),
            extra: ::std::default::Default::default(),
        }
    }
    /// Whether the numbers share their gateways (`true`), or each has its
    /// own.
    ///
    /// Sources: the vendor's Node.js SDK says that `true` is assumed.
    ///
    /// Sends `isShared`.
    #[must_use]
    pub fn is_shared(mut self, value: bool) -> Self {
        self.is_shared = ::std::option::Option::Some(value);
        self
    }
    /// Whether the audio of calls is encrypted, for both gateways.
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
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
        self
    }
}
impl crate::payload::Payload for types::NewPhoneNumbers {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::NEW_PHONE_NUMBERS;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        {
            let value = &self.name;
            crate::payload::text("name", value.as_ref(), false)?;
        }
        {
            let value = &self.phone_numbers;
            crate::payload::list("phoneNumbers", value.is_empty())?;
        }
        {
            let value = &self.phone_numbers;
            for value in value {
                <values::E164 as crate::model::Identifier>::check(value.as_ref())?;
            }
        }
        {
            let value = &self.inbound;
            crate::payload::Payload::check(value)?;
        }
        {
            let value = &self.outbound;
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
        {
            let value = &self.outbound;
            crate::payload::Payload::secrets(value, secrets);
        }
    }
}
crate::payload::payload_methods!(types::NewPhoneNumbers, open);
impl types::NewRoom {
    /// An empty one; the fields have setters.
    pub fn new() -> Self {
        Self {
            allowed_participant_ids: ::std::option::Option::None,
            auto_close: ::std::option::Option::None,
            auto_start: ::std::option::Option::None,
            custom_room_id: ::std::option::Option::None,
            geo_fence: ::std::option::Option::None,
            multi_composition: ::std::option::Option::None,
            webhook: ::std::option::Option::None,
            extra: ::std::default::Default::default(),
        }
    }
    /// The participants that may join. Without it, all may.
    ///
    /// Sends `allowedParticipantIds`.
    #[must_use]
    pub fn allowed_participant_ids(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.allowed_participant_ids = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `allowedParticipantIds`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_allowed_participant_ids(mut self) -> Self {
        self.allowed_participant_ids = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// When to close the room by itself.
    ///
    /// Sends `autoCloseConfig`.
    #[must_use]
    pub fn auto_close(
        mut self,
        value: impl ::std::convert::Into<crate::generated::types::RoomAutoClose>,
    ) -> Self {
        self.auto_close = ::std::option::Option::Some(value.into());
        self
    }
    /// What to start with the session, any JSON.
    ///
    /// Sends `autoStartConfig`.
    #[must_use]
    pub fn auto_start(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::serde_json::Value>,
            ),
        >,
    ) -> Self {
        self.auto_start = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Clears `autoStartConfig`: sends `{}`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_auto_start(mut self) -> Self {
        self.auto_start = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// A name of one's own. If it is taken, the room that has it is returned.
    ///
    /// Sends `customRoomId`.
    #[must_use]
    pub fn custom_room_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.custom_room_id = ::std::option::Option::Some(value.into());
        self
    }
    /// The region of the room.
    ///
    /// Sends `geoFence`.
    #[must_use]
    pub fn geo_fence(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.geo_fence = ::std::option::Option::Some(value.into());
        self
    }
    /// What to record and stream at once, any JSON.
    ///
    /// Sends `multiComposition`.
    #[must_use]
    pub fn multi_composition(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::serde_json::Value>,
            ),
        >,
    ) -> Self {
        self.multi_composition = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Clears `multiComposition`: sends `{}`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_multi_composition(mut self) -> Self {
        self.multi_composition = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// Where to send the events of the room.
    ///
    /// Sends `webhook`.
    #[must_use]
    pub fn webhook(
        mut self,
        value: impl ::std::convert::Into<crate::generated::types::RoomWebhook>,
    ) -> Self {
        self.webhook = ::std::option::Option::Some(value.into());
        self
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
        self
    }
}
impl crate::payload::Payload for types::NewRoom {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::NEW_ROOM;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        if let ::std::option::Option::Some(value) = &self.auto_close {
            crate::payload::Payload::check(value)?;
        }
        if let ::std::option::Option::Some(value) = &self.webhook {
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
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {}
}
crate::payload::payload_methods!(types::NewRoom, open);
impl types::NewRoutingRule {
    /// With what is required; the other fields have setters.
    pub fn new(
        name: impl ::std::convert::Into<::std::string::String>,
        direction: impl ::std::convert::Into<crate::generated::values::Direction>,
        phone_numbers: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        Self {
            agent_id: ::std::option::Option::None,
            agent_metadata: ::std::option::Option::None,
            allowed_ip_addresses: ::std::option::Option::None,
            allowed_numbers: ::std::option::Option::None,
            api_key: ::std::option::Option::None,
            dtmf: ::std::option::Option::None,
            headers: ::std::option::Option::None,
            headers_to_attributes: ::std::option::Option::None,
            hide_phone_number: ::std::option::Option::None,
            include_headers: ::std::option::Option::None,
            name: name.into(),
            noise_cancellation: ::std::option::Option::None,
            phone_numbers: phone_numbers
                .into_iter()
                .map(::std::convert::Into::into)
                .collect(),
            recording: ::std::option::Option::None,
            room: ::std::option::Option::None,
            tags: ::std::option::Option::None,
            direction: direction.into(),
            extra: ::std::default::Default::default(),
        }
    }
    /// The agent that takes part in the calls.
    ///
    /// Sends `agentId`.
    #[must_use]
    pub fn agent_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.agent_id = ::std::option::Option::Some(value.into());
        self
    }
    /// What the agent is given, any JSON. It counts only with `agentId`.
    ///
    /// Sources: the vendor's Rust SDK.
    ///
    /// Sends `agentMetadata`.
    #[must_use]
    pub fn agent_metadata(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::serde_json::Value>,
            ),
        >,
    ) -> Self {
        self.agent_metadata = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Clears `agentMetadata`: sends `{}`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_agent_metadata(mut self) -> Self {
        self.agent_metadata = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// The addresses that calls may come from. Gateways call it
    /// `allowedAddresses`.
    ///
    /// Sends `allowedIpAddresses`.
    #[must_use]
    pub fn allowed_ip_addresses(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.allowed_ip_addresses = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `allowedIpAddresses`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_allowed_ip_addresses(mut self) -> Self {
        self.allowed_ip_addresses = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// The numbers, or patterns of them, that may call. The grammar is not
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
    /// The API key of the project that the rule acts for. One that is
    /// unknown is refused with 400 ("Invalid API Key").
    ///
    /// Sends `apiKey`.
    #[must_use]
    pub fn api_key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.api_key = ::std::option::Option::Some(value.into());
        self
    }
    /// Whether key presses (DTMF) are passed on. Gateways call it `enableDtmf`.
    ///
    /// Sends `dtmf`.
    #[must_use]
    pub fn dtmf(mut self, value: bool) -> Self {
        self.dtmf = ::std::option::Option::Some(value);
        self
    }
    /// SIP headers to send. For outbound rules; the server refuses it
    /// (400) for inbound ones.
    ///
    /// Sends `headers`.
    #[must_use]
    pub fn headers(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.headers = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Clears `headers`: sends `{}`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_headers(mut self) -> Self {
        self.headers = ::std::option::Option::Some(::std::default::Default::default());
        self
    }
    /// Which SIP header becomes which attribute of the participant. For
    /// inbound rules; the server refuses it (400) for outbound ones.
    ///
    /// Sends `headersToAttributes`.
    #[must_use]
    pub fn headers_to_attributes(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.headers_to_attributes = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Clears `headersToAttributes`: sends `{}`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_headers_to_attributes(mut self) -> Self {
        self.headers_to_attributes = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// Whether participants see the caller's number.
    ///
    /// Sends `hidePhoneNumber`.
    #[must_use]
    pub fn hide_phone_number(mut self, value: bool) -> Self {
        self.hide_phone_number = ::std::option::Option::Some(value);
        self
    }
    /// Which SIP headers of a call are passed on.
    ///
    /// Sends `includeHeaders`.
    #[must_use]
    pub fn include_headers(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::IncludeHeaders>,
    ) -> Self {
        self.include_headers = ::std::option::Option::Some(value.into());
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
    /// Whether calls are recorded. Gateways call it `record`.
    ///
    /// Sends `recording`.
    #[must_use]
    pub fn recording(mut self, value: bool) -> Self {
        self.recording = ::std::option::Option::Some(value);
        self
    }
    /// The room that calls go to.
    ///
    /// Sends `room`.
    #[must_use]
    pub fn room(
        mut self,
        value: impl ::std::convert::Into<crate::generated::types::RoomTarget>,
    ) -> Self {
        self.room = ::std::option::Option::Some(value.into());
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
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
        self
    }
}
impl crate::payload::Payload for types::NewRoutingRule {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::NEW_ROUTING_RULE;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        {
            let value = &self.name;
            crate::payload::text("name", value.as_ref(), false)?;
        }
        {
            let value = &self.phone_numbers;
            crate::payload::list("phoneNumbers", value.is_empty())?;
        }
        if let ::std::option::Option::Some(value) = &self.room {
            crate::payload::Payload::check(value)?;
        }
        {
            let other: ::std::option::Option<&str> = ::std::option::Option::Some(
                self.direction.as_ref(),
            );
            if let ::std::option::Option::Some(value) = &self.headers {
                crate::payload::only_when("headers", "type", "outbound", other)?;
            }
        }
        {
            let other: ::std::option::Option<&str> = ::std::option::Option::Some(
                self.direction.as_ref(),
            );
            if let ::std::option::Option::Some(value) = &self.headers_to_attributes {
                crate::payload::only_when(
                    "headersToAttributes",
                    "type",
                    "inbound",
                    other,
                )?;
            }
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
        if let ::std::option::Option::Some(value) = &self.room {
            crate::payload::Payload::secrets(value, secrets);
        }
    }
}
crate::payload::payload_methods!(types::NewRoutingRule, open);
impl types::NewWebhook {
    /// With what is required; the other fields have setters.
    pub fn new(
        url: impl ::std::convert::Into<::std::string::String>,
        events: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<crate::generated::values::EventKind>,
        >,
    ) -> Self {
        Self {
            events: events.into_iter().map(::std::convert::Into::into).collect(),
            url: url.into(),
            extra: ::std::default::Default::default(),
        }
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
        self
    }
}
impl crate::payload::Payload for types::NewWebhook {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::NEW_WEBHOOK;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        {
            let value = &self.url;
            crate::payload::text("url", value.as_ref(), false)?;
        }
        {
            let value = &self.events;
            crate::payload::list("events", value.is_empty())?;
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
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {}
}
crate::payload::payload_methods!(types::NewWebhook, open);
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
    /// (`sip.telnyx.com:5061`). It is sent as given.
    ///
    /// Sources: the sample of the reference page has a `sip:` prefix
    /// (`sip:outbound.twilio.com`); the newer reference pages and the
    /// vendor's SDKs leave it out.
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
    /// The phone numbers allowed to use this gateway, or patterns such as
    /// `+91*`. The exact grammar is not documented; they are sent as
    /// given.
    ///
    /// Sources: the vendor's Node.js SDK describes the patterns, and says
    /// that they are honoured on update only, not on create.
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
    /// Custom key-value pairs. Replaces the whole map. The vendor's
    /// SDKs write strings; any JSON is sent as given.
    ///
    /// Sends `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::serde_json::Value>,
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
    /// clears it is not documented.
    ///
    /// Sources: the vendor's Node.js SDK sends an empty list.
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
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
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
crate::payload::payload_methods!(types::OutboundGatewayUpdate, open);
impl types::OutboundNumberGateway {
    /// With what is required; the other fields have setters.
    pub fn new(
        address: impl ::std::convert::Into<::std::string::String>,
        sip_region: impl ::std::convert::Into<crate::generated::values::GeoRegion>,
        transport: impl ::std::convert::Into<crate::generated::values::Transport>,
    ) -> Self {
        Self {
            address: address.into(),
            credentials: ::std::option::Option::None,
            sip_region: sip_region.into(),
            transport: transport.into(),
            extra: ::std::default::Default::default(),
        }
    }
    /// The credentials for the carrier. Both parts or none.
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
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
        self
    }
}
impl crate::payload::Payload for types::OutboundNumberGateway {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::OUTBOUND_NUMBER_GATEWAY;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
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
crate::payload::payload_methods!(types::OutboundNumberGateway, open);
impl types::PhoneNumberDetachment {
    /// With what is required; the other fields have setters.
    pub fn new(e164: impl ::std::convert::Into<crate::generated::values::E164>) -> Self {
        Self { e164: e164.into() }
    }
}
impl crate::payload::Payload for types::PhoneNumberDetachment {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::PHONE_NUMBER_DETACHMENT;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        {
            let value = &self.e164;
            <values::E164 as crate::model::Identifier>::check(value.as_ref())?;
        }
        ::std::result::Result::Ok(())
    }
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {}
}
crate::payload::payload_methods!(types::PhoneNumberDetachment);
impl types::PhoneNumberGatewayUpdate {
    /// A change that sets nothing yet.
    pub fn new() -> Self {
        Self {
            address: ::std::option::Option::None,
            credentials: ::std::option::Option::None,
            media_encryption: ::std::option::Option::None,
            name: ::std::option::Option::None,
            sip_region: ::std::option::Option::None,
            transport: ::std::option::Option::None,
            extra: ::std::default::Default::default(),
        }
    }
    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        true && self.address.is_none() && self.credentials.is_none()
            && self.media_encryption.is_none() && self.name.is_none()
            && self.sip_region.is_none() && self.transport.is_none()
            && self.extra.is_empty()
    }
    /// Both changes in one; what `other` sets wins.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.address = other.address.or(self.address);
        self.credentials = other.credentials.or(self.credentials);
        self.media_encryption = other.media_encryption.or(self.media_encryption);
        self.name = other.name.or(self.name);
        self.sip_region = other.sip_region.or(self.sip_region);
        self.transport = other.transport.or(self.transport);
        self.extra.extend(other.extra);
        self
    }
    /// The SIP address of the carrier. Outbound gateways only.
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
    /// The credentials for the carrier, both parts. Outbound gateways only.
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
    /// The region of the calls. Gateways call it `geoRegion`.
    ///
    /// Sends `sipRegion`.
    #[must_use]
    pub fn sip_region(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::GeoRegion>,
    ) -> Self {
        self.sip_region = ::std::option::Option::Some(value.into());
        self
    }
    /// How SIP signalling travels to the carrier. Outbound gateways only.
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
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
        self
    }
}
impl crate::payload::Payload for types::PhoneNumberGatewayUpdate {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::PHONE_NUMBER_GATEWAY_UPDATE;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        crate::payload::not_empty(
            true && self.address.is_none() && self.credentials.is_none()
                && self.media_encryption.is_none() && self.name.is_none()
                && self.sip_region.is_none() && self.transport.is_none()
                && self.extra.is_empty(),
            "phone number gateway update",
        )?;
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        if let ::std::option::Option::Some(value) = &self.address {
            crate::payload::text("address", value.as_ref(), false)?;
        }
        if let ::std::option::Option::Some(value) = &self.credentials {
            crate::payload::Payload::check(value)?;
        }
        if let ::std::option::Option::Some(value) = &self.name {
            crate::payload::text("name", value.as_ref(), false)?;
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
crate::payload::payload_methods!(types::PhoneNumberGatewayUpdate, open);
impl types::RoomAutoClose {
    /// With what is required; the other fields have setters.
    pub fn new(
        kind: impl ::std::convert::Into<crate::generated::values::RoomCloseType>,
    ) -> Self {
        Self {
            duration: ::std::option::Option::None,
            kind: kind.into(),
            extra: ::std::default::Default::default(),
        }
    }
    /// After how many seconds.
    ///
    /// Sends `duration`.
    #[must_use]
    pub fn duration(mut self, value: i64) -> Self {
        self.duration = ::std::option::Option::Some(value);
        self
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
        self
    }
}
impl crate::payload::Payload for types::RoomAutoClose {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::ROOM_AUTO_CLOSE;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
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
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {}
}
crate::payload::payload_methods!(types::RoomAutoClose, open);
impl types::RoomDeactivation {
    /// With what is required; the other fields have setters.
    pub fn new(
        room_id: impl ::std::convert::Into<crate::generated::values::RoomId>,
    ) -> Self {
        Self { room_id: room_id.into() }
    }
}
impl crate::payload::Payload for types::RoomDeactivation {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::ROOM_DEACTIVATION;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        {
            let value = &self.room_id;
            <values::RoomId as crate::model::Identifier>::check(value.as_ref())?;
        }
        ::std::result::Result::Ok(())
    }
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {}
}
crate::payload::payload_methods!(types::RoomDeactivation);
crate::model::read_parts! {
    types::RoomTarget, "room target", ["id", "pin", "prefix", "type"], { id : take "id",
    pin : take "pin", prefix : take "prefix", kind : take "type", }
}
impl types::RoomTarget {
    /// Sends `type` as `static`, and `id`; the other fields have setters.
    pub fn with_id(
        id: impl ::std::convert::Into<crate::generated::values::RoomId>,
    ) -> Self {
        Self {
            id: ::std::option::Option::Some(id.into()),
            pin: ::std::option::Option::None,
            prefix: ::std::option::Option::None,
            kind: ::std::convert::From::from("static"),
        }
    }
    /// Sends `type` as `dynamic`, and `prefix`; the other fields have setters.
    pub fn with_prefix(
        prefix: impl ::std::convert::Into<crate::generated::values::RoomPrefix>,
    ) -> Self {
        Self {
            id: ::std::option::Option::None,
            pin: ::std::option::Option::None,
            prefix: ::std::option::Option::Some(prefix.into()),
            kind: ::std::convert::From::from("dynamic"),
        }
    }
    /// The PIN that a caller has to enter.
    ///
    /// Sends `pin`.
    #[must_use]
    pub fn pin(
        mut self,
        value: impl ::std::convert::Into<crate::model::Secret>,
    ) -> Self {
        self.pin = ::std::option::Option::Some(value.into());
        self
    }
}
impl crate::payload::Payload for types::RoomTarget {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::ROOM_TARGET;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        crate::payload::any_of(
            Self::OBJECT,
            &[true && self.id.is_some(), true && self.prefix.is_some()],
        )?;
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        {
            let value = &self.kind;
            crate::payload::text("type", value.as_ref(), true)?;
        }
        if let ::std::option::Option::Some(value) = &self.id {
            <values::RoomId as crate::model::Identifier>::check(value.as_ref())?;
        }
        if let ::std::option::Option::Some(value) = &self.pin {
            crate::payload::secret("pin", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.prefix {
            crate::payload::text("prefix", value.as_ref(), true)?;
        }
        {
            let other: ::std::option::Option<&str> = ::std::option::Option::Some(
                self.kind.as_ref(),
            );
            if let ::std::option::Option::Some(value) = &self.id {
                crate::payload::only_when("id", "type", "static", other)?;
            }
        }
        {
            let other: ::std::option::Option<&str> = ::std::option::Option::Some(
                self.kind.as_ref(),
            );
            if let ::std::option::Option::Some(value) = &self.prefix {
                crate::payload::only_when("prefix", "type", "dynamic", other)?;
            }
        }
        ::std::result::Result::Ok(())
    }
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {
        if let ::std::option::Option::Some(value) = &self.pin {
            secrets.push(::std::clone::Clone::clone(value));
        }
    }
}
crate::payload::payload_methods!(types::RoomTarget);
impl types::RoomWebhook {
    /// An empty one; the fields have setters.
    pub fn new() -> Self {
        Self {
            end_point: ::std::option::Option::None,
            events: ::std::option::Option::None,
            extra: ::std::default::Default::default(),
        }
    }
    /// The address, 512 characters at most.
    ///
    /// Sends `endPoint`.
    #[must_use]
    pub fn end_point(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.end_point = ::std::option::Option::Some(value.into());
        self
    }
    /// The kinds of events, with wildcards such as `recording-*` and `*`.
    ///
    /// Sends `events`.
    #[must_use]
    pub fn events(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.events = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `events`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_events(mut self) -> Self {
        self.events = ::std::option::Option::Some(::std::default::Default::default());
        self
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
        self
    }
}
impl crate::payload::Payload for types::RoomWebhook {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::ROOM_WEBHOOK;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
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
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {}
}
crate::payload::payload_methods!(types::RoomWebhook, open);
impl types::RoutingRuleUpdate {
    /// A change that sets nothing yet.
    pub fn new() -> Self {
        Self {
            agent_id: ::std::option::Option::None,
            agent_metadata: ::std::option::Option::None,
            allowed_ip_addresses: ::std::option::Option::None,
            allowed_numbers: ::std::option::Option::None,
            api_key: ::std::option::Option::None,
            dtmf: ::std::option::Option::None,
            headers: ::std::option::Option::None,
            headers_to_attributes: ::std::option::Option::None,
            hide_phone_number: ::std::option::Option::None,
            include_headers: ::std::option::Option::None,
            name: ::std::option::Option::None,
            noise_cancellation: ::std::option::Option::None,
            phone_numbers: ::std::option::Option::None,
            recording: ::std::option::Option::None,
            room: ::std::option::Option::None,
            tags: ::std::option::Option::None,
            extra: ::std::default::Default::default(),
        }
    }
    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        true && self.agent_id.is_none() && self.agent_metadata.is_none()
            && self.allowed_ip_addresses.is_none() && self.allowed_numbers.is_none()
            && self.api_key.is_none() && self.dtmf.is_none() && self.headers.is_none()
            && self.headers_to_attributes.is_none() && self.hide_phone_number.is_none()
            && self.include_headers.is_none() && self.name.is_none()
            && self.noise_cancellation.is_none() && self.phone_numbers.is_none()
            && self.recording.is_none() && self.room.is_none() && self.tags.is_none()
            && self.extra.is_empty()
    }
    /// Both changes in one; what `other` sets wins.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.agent_id = other.agent_id.or(self.agent_id);
        self.agent_metadata = other.agent_metadata.or(self.agent_metadata);
        self.allowed_ip_addresses = other
            .allowed_ip_addresses
            .or(self.allowed_ip_addresses);
        self.allowed_numbers = other.allowed_numbers.or(self.allowed_numbers);
        self.api_key = other.api_key.or(self.api_key);
        self.dtmf = other.dtmf.or(self.dtmf);
        self.headers = other.headers.or(self.headers);
        self.headers_to_attributes = other
            .headers_to_attributes
            .or(self.headers_to_attributes);
        self.hide_phone_number = other.hide_phone_number.or(self.hide_phone_number);
        self.include_headers = other.include_headers.or(self.include_headers);
        self.name = other.name.or(self.name);
        self.noise_cancellation = other.noise_cancellation.or(self.noise_cancellation);
        self.phone_numbers = other.phone_numbers.or(self.phone_numbers);
        self.recording = other.recording.or(self.recording);
        self.room = other.room.or(self.room);
        self.tags = other.tags.or(self.tags);
        self.extra.extend(other.extra);
        self
    }
    /// The agent that takes part in the calls.
    ///
    /// Sends `agentId`.
    #[must_use]
    pub fn agent_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.agent_id = ::std::option::Option::Some(value.into());
        self
    }
    /// What the agent is given, any JSON. Replaces the whole map.
    ///
    /// Sends `agentMetadata`.
    #[must_use]
    pub fn agent_metadata(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::serde_json::Value>,
            ),
        >,
    ) -> Self {
        self.agent_metadata = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Clears `agentMetadata`: sends `{}`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_agent_metadata(mut self) -> Self {
        self.agent_metadata = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// The addresses that calls may come from. Replaces the whole list.
    ///
    /// Sends `allowedIpAddresses`.
    #[must_use]
    pub fn allowed_ip_addresses(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.allowed_ip_addresses = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `allowedIpAddresses`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_allowed_ip_addresses(mut self) -> Self {
        self.allowed_ip_addresses = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// The numbers, or patterns of them, that may call. Replaces the whole list.
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
    /// The API key of the project that the rule acts for.
    ///
    /// Sends `apiKey`.
    #[must_use]
    pub fn api_key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.api_key = ::std::option::Option::Some(value.into());
        self
    }
    /// Whether key presses (DTMF) are passed on.
    ///
    /// Sends `dtmf`.
    #[must_use]
    pub fn dtmf(mut self, value: bool) -> Self {
        self.dtmf = ::std::option::Option::Some(value);
        self
    }
    /// SIP headers to send. For outbound rules: an edit of an inbound one
    /// is refused before it is sent, a plain update by the server (400).
    /// Replaces the whole map.
    ///
    /// Sends `headers`.
    #[must_use]
    pub fn headers(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.headers = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Clears `headers`: sends `{}`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_headers(mut self) -> Self {
        self.headers = ::std::option::Option::Some(::std::default::Default::default());
        self
    }
    /// Which SIP header becomes which attribute of the participant. For
    /// inbound rules: an edit of an outbound one is refused before it is
    /// sent, a plain update by the server (400). Replaces the whole map.
    ///
    /// Sends `headersToAttributes`.
    #[must_use]
    pub fn headers_to_attributes(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.headers_to_attributes = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Clears `headersToAttributes`: sends `{}`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_headers_to_attributes(mut self) -> Self {
        self.headers_to_attributes = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// Whether participants see the caller's number.
    ///
    /// Sends `hidePhoneNumber`.
    #[must_use]
    pub fn hide_phone_number(mut self, value: bool) -> Self {
        self.hide_phone_number = ::std::option::Option::Some(value);
        self
    }
    /// Which SIP headers of a call are passed on.
    ///
    /// Sends `includeHeaders`.
    #[must_use]
    pub fn include_headers(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::IncludeHeaders>,
    ) -> Self {
        self.include_headers = ::std::option::Option::Some(value.into());
        self
    }
    /// The display name of the rule.
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
    /// Sends `noiseCancellation`.
    #[must_use]
    pub fn noise_cancellation(mut self, value: bool) -> Self {
        self.noise_cancellation = ::std::option::Option::Some(value);
        self
    }
    /// The numbers of the rule, in E.164 form. Replaces the whole list:
    /// numbers that are not in it are detached. Responses call them
    /// `numbers`.
    ///
    /// Sends `phoneNumbers`.
    #[must_use]
    pub fn phone_numbers(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.phone_numbers = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `phoneNumbers`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_phone_numbers(mut self) -> Self {
        self.phone_numbers = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// Whether calls are recorded.
    ///
    /// Sends `recording`.
    #[must_use]
    pub fn recording(mut self, value: bool) -> Self {
        self.recording = ::std::option::Option::Some(value);
        self
    }
    /// The room that calls go to. Replaces the former one as a whole.
    ///
    /// Sends `room`.
    #[must_use]
    pub fn room(
        mut self,
        value: impl ::std::convert::Into<crate::generated::types::RoomTarget>,
    ) -> Self {
        self.room = ::std::option::Option::Some(value.into());
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
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
        self
    }
}
impl crate::payload::Payload for types::RoutingRuleUpdate {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::ROUTING_RULE_UPDATE;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        crate::payload::not_empty(
            true && self.agent_id.is_none() && self.agent_metadata.is_none()
                && self.allowed_ip_addresses.is_none() && self.allowed_numbers.is_none()
                && self.api_key.is_none() && self.dtmf.is_none()
                && self.headers.is_none() && self.headers_to_attributes.is_none()
                && self.hide_phone_number.is_none() && self.include_headers.is_none()
                && self.name.is_none() && self.noise_cancellation.is_none()
                && self.phone_numbers.is_none() && self.recording.is_none()
                && self.room.is_none() && self.tags.is_none() && self.extra.is_empty(),
            "routing rule update",
        )?;
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        if let ::std::option::Option::Some(value) = &self.name {
            crate::payload::text("name", value.as_ref(), false)?;
        }
        if let ::std::option::Option::Some(value) = &self.room {
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
        if let ::std::option::Option::Some(value) = &self.room {
            crate::payload::Payload::secrets(value, secrets);
        }
    }
}
crate::payload::payload_methods!(types::RoutingRuleUpdate, open);
crate::model::read_parts! {
    types::SipCredentials, "sip credentials", ["password", "username"], { password : take
    "password", username : take "username", }
}
impl types::SipCredentials {
    /// With what is required; the other fields have setters.
    pub fn new(
        username: impl ::std::convert::Into<::std::string::String>,
        password: impl ::std::convert::Into<crate::model::Secret>,
    ) -> Self {
        Self {
            password: password.into(),
            username: username.into(),
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
impl types::WebhookUpdate {
    /// A change that sets nothing yet.
    pub fn new() -> Self {
        Self {
            events: ::std::option::Option::None,
            url: ::std::option::Option::None,
            extra: ::std::default::Default::default(),
        }
    }
    /// Whether nothing is set.
    pub fn is_empty(&self) -> bool {
        true && self.events.is_none() && self.url.is_none() && self.extra.is_empty()
    }
    /// Both changes in one; what `other` sets wins.
    #[must_use]
    pub fn merge(mut self, other: Self) -> Self {
        self.events = other.events.or(self.events);
        self.url = other.url.or(self.url);
        self.extra.extend(other.extra);
        self
    }
    /// The kinds of events to send. Replaces the whole list.
    ///
    /// Sends `events`.
    #[must_use]
    pub fn events(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<crate::generated::values::EventKind>,
        >,
    ) -> Self {
        self.events = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `events`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_events(mut self) -> Self {
        self.events = ::std::option::Option::Some(::std::default::Default::default());
        self
    }
    /// The address that events are sent to.
    ///
    /// Sends `url`.
    #[must_use]
    pub fn url(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.url = ::std::option::Option::Some(value.into());
        self
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.set_extra(name.into(), value.into());
        self
    }
}
impl crate::payload::Payload for types::WebhookUpdate {
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::WEBHOOK_UPDATE;
    fn check(&self) -> ::std::result::Result<(), crate::error::Error> {
        crate::payload::not_empty(
            true && self.events.is_none() && self.url.is_none() && self.extra.is_empty(),
            "webhook update",
        )?;
        crate::payload::required("events", self.events.is_some())?;
        crate::payload::required("url", self.url.is_some())?;
        self.check_values()
    }
    fn check_values(&self) -> ::std::result::Result<(), crate::error::Error> {
        if let ::std::option::Option::Some(value) = &self.url {
            crate::payload::text("url", value.as_ref(), false)?;
        }
        if let ::std::option::Option::Some(value) = &self.events {
            crate::payload::list("events", value.is_empty())?;
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
    fn secrets(&self, secrets: &mut ::std::vec::Vec<crate::model::Secret>) {}
}
crate::payload::payload_methods!(types::WebhookUpdate, open);
crate::read::response_object! {
    types::Call, false { identifier id : crate ::generated::values::CallId =
    "callId"["id", "_id"], optional end : ::std::string::String = "end", optional
    gateway_id : crate ::generated::values::GatewayId = "gatewayId", optional
    gateway_name : ::std::string::String = "gatewayName", optional metadata :
    ::std::collections::BTreeMap < ::std::string::String, ::serde_json::Value > =
    "metadata", optional provider : ::std::string::String = "provider", optional region :
    ::std::string::String = "region", optional room_id : crate
    ::generated::values::RoomId = "roomId", optional rule_id : crate
    ::generated::values::RoutingRuleId = "ruleId", optional rule_name :
    ::std::string::String = "ruleName", optional session_id : ::std::string::String =
    "sessionId", optional from : ::std::string::String = "sipCallFrom"["from"], optional
    to : ::std::string::String = "sipCallTo"["to"], optional start :
    ::std::string::String = "start", optional status : crate
    ::generated::values::CallStatus = "status", optional timelog : ::std::vec::Vec <
    crate ::generated::types::TimelogEntry > = "timelog", optional transport : crate
    ::generated::values::Transport = "transport", optional direction : crate
    ::generated::values::Direction = "type", }
}
impl crate::resource::Resource for types::Call {
    type Id = values::CallId;
    const NOUN: &'static str = "call";
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::CALL;
    fn id(&self) -> &Self::Id {
        &self.id
    }
    fn extra(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::BTreeMap<::std::string::String, crate::model::ExtraValue>,
    > {
        ::std::option::Option::Some(&self.extra)
    }
}
crate::resource::resource_methods!(types::Call);
impl ::std::convert::From<&types::Call> for values::CallId {
    fn from(resource: &types::Call) -> Self {
        ::std::clone::Clone::clone(crate::resource::Resource::id(resource))
    }
}
crate::read::response_object! {
    types::CallEnvelope, false { part data : crate ::generated::types::Call = "data",
    optional message : ::std::string::String = "message", optional status_code : i64 =
    "statusCode", }
}
impl crate::resource::Resource for types::CallEnvelope {
    type Id = values::CallId;
    const NOUN: &'static str = "call envelope";
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::CALL_ENVELOPE;
    fn id(&self) -> &Self::Id {
        &self.data.id
    }
    fn extra(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::BTreeMap<::std::string::String, crate::model::ExtraValue>,
    > {
        ::std::option::Option::Some(&self.extra)
    }
}
crate::resource::resource_methods!(types::CallEnvelope);
impl ::std::convert::From<&types::CallEnvelope> for values::CallId {
    fn from(resource: &types::CallEnvelope) -> Self {
        ::std::clone::Clone::clone(crate::resource::Resource::id(resource))
    }
}
crate::read::response_object! {
    types::CallEvent, false { optional data : crate ::generated::types::CallEventData =
    "data", optional kind : crate ::generated::values::EventKind = "webhookType"["type",
    "event"], }
}
crate::read::response_object! {
    types::CallEventData, false { optional call_id : crate ::generated::values::CallId =
    "callId"["id", "_id"], optional from : ::std::string::String = "from"["sipCallFrom"],
    optional metadata : ::std::collections::BTreeMap < ::std::string::String,
    ::serde_json::Value > = "metaData"["metadata"], optional room_id : crate
    ::generated::values::RoomId = "roomId", optional status : crate
    ::generated::values::CallStatus = "status", optional timestamp :
    ::std::string::String = "timestamp", optional to : ::std::string::String =
    "to"["sipCallTo"], optional direction : crate ::generated::values::Direction =
    "type", }
}
crate::read::response_object! {
    types::CallPage, false { required data : ::std::vec::Vec < crate
    ::generated::types::Call > = "data", optional page_info : crate
    ::generated::types::PageInfo = "pageInfo", optional status_code : i64 = "statusCode",
    }
}
crate::read::response_object! {
    types::DetachedPhoneNumber, false { optional inbound : crate
    ::generated::values::InboundGatewayId = "inbound", optional message :
    ::std::string::String = "message", optional outbound : crate
    ::generated::values::OutboundGatewayId = "outbound", optional details : crate
    ::generated::types::PhoneNumberDetails = "phoneNumber", }
}
crate::read::response_object! {
    types::InboundGateway, true { optional address : ::std::string::String = "address",
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
crate::resource::resource_methods!(types::InboundGateway);
impl ::std::convert::From<&types::InboundGateway> for values::InboundGatewayId {
    fn from(resource: &types::InboundGateway) -> Self {
        ::std::clone::Clone::clone(crate::resource::Resource::id(resource))
    }
}
crate::read::response_object! {
    types::InboundGatewayAuth, true { optional password : crate ::model::MaskedSecret =
    "password", optional username : ::std::string::String = "username", }
}
crate::read::response_object! {
    types::InboundGatewayDeletion, false { optional message : ::std::string::String =
    "message", }
}
crate::read::response_object! {
    types::InboundGatewayPage, true { required data : ::std::vec::Vec < crate
    ::generated::types::InboundGateway > = "data", optional page_info : crate
    ::generated::types::PageInfo = "pageInfo", }
}
crate::read::response_object! {
    types::OutboundGateway, true { optional address : ::std::string::String = "address",
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
crate::resource::resource_methods!(types::OutboundGateway);
impl ::std::convert::From<&types::OutboundGateway> for values::OutboundGatewayId {
    fn from(resource: &types::OutboundGateway) -> Self {
        ::std::clone::Clone::clone(crate::resource::Resource::id(resource))
    }
}
crate::read::response_object! {
    types::OutboundGatewayAuth, true { optional password : crate ::model::MaskedSecret =
    "password", optional username : ::std::string::String = "username", }
}
crate::read::response_object! {
    types::OutboundGatewayDeletion, false { optional message : ::std::string::String =
    "message", }
}
crate::read::response_object! {
    types::OutboundGatewayPage, true { required data : ::std::vec::Vec < crate
    ::generated::types::OutboundGateway > = "data", optional page_info : crate
    ::generated::types::PageInfo = "pageInfo", }
}
crate::read::response_object! {
    types::PageInfo, false { optional current_page : i64 = "currentPage", optional
    last_page : i64 = "lastPage", optional per_page : i64 = "perPage", optional total :
    i64 = "total", }
}
crate::read::response_object! {
    types::PhoneNumber, true { optional inbound : crate
    ::generated::types::InboundGateway = "inbound", optional outbound : crate
    ::generated::types::OutboundGateway = "outbound", part details : crate
    ::generated::types::PhoneNumberDetails = "phoneNumber", }
}
impl crate::resource::Resource for types::PhoneNumber {
    type Id = values::E164;
    const NOUN: &'static str = "phone number";
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::PHONE_NUMBER;
    fn id(&self) -> &Self::Id {
        &self.details.e164
    }
    fn extra(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::BTreeMap<::std::string::String, crate::model::ExtraValue>,
    > {
        ::std::option::Option::Some(&self.extra)
    }
}
crate::resource::resource_methods!(types::PhoneNumber);
impl ::std::convert::From<&types::PhoneNumber> for values::E164 {
    fn from(resource: &types::PhoneNumber) -> Self {
        ::std::clone::Clone::clone(crate::resource::Resource::id(resource))
    }
}
crate::read::response_object! {
    types::PhoneNumberDetails, false { optional country_code : ::std::string::String =
    "countryCode", optional created_at : ::std::string::String = "createdAt", identifier
    e164 : crate ::generated::values::E164 = "e164", optional name :
    ::std::string::String = "name", optional origin : ::std::string::String = "origin",
    optional phone_number_id : crate ::generated::values::PhoneNumberId =
    "phoneNumberId", optional provider : ::std::string::String = "provider", optional
    status : ::std::string::String = "status", optional updated_at :
    ::std::string::String = "updatedAt", }
}
impl crate::resource::Resource for types::PhoneNumberDetails {
    type Id = values::E164;
    const NOUN: &'static str = "phone number details";
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::PHONE_NUMBER_DETAILS;
    fn id(&self) -> &Self::Id {
        &self.e164
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
crate::resource::resource_methods!(types::PhoneNumberDetails);
impl ::std::convert::From<&types::PhoneNumberDetails> for values::E164 {
    fn from(resource: &types::PhoneNumberDetails) -> Self {
        ::std::clone::Clone::clone(crate::resource::Resource::id(resource))
    }
}
crate::read::response_object! {
    types::PhoneNumberGatewayUpdated, false { optional message : ::std::string::String =
    "message", }
}
crate::read::response_object! {
    types::PhoneNumberPage, true { required data : ::std::vec::Vec < crate
    ::generated::types::PhoneNumber > = "data", optional page_info : crate
    ::generated::types::PageInfo = "pageInfo", }
}
crate::read::response_object! {
    types::PhoneNumberRelease, false { optional e164 : crate ::generated::values::E164 =
    "e164", optional message : ::std::string::String = "message", optional
    phone_number_id : crate ::generated::values::PhoneNumberId = "phoneNumberId", }
}
crate::read::response_object! {
    types::PhoneNumbersCreation, false { optional message : ::std::string::String =
    "message", }
}
crate::read::response_object! {
    types::PublicKey, false { optional pem : ::std::string::String = "publicKey", }
}
crate::read::response_object! {
    types::Room, false { optional api_key : ::std::string::String = "apiKey", optional
    created_at : ::std::string::String = "createdAt", optional custom_room_id : crate
    ::generated::values::RoomId = "customRoomId", optional disabled : bool = "disabled",
    optional geo_fence : ::serde_json::Value = "geoFence", optional document_id :
    ::std::string::String = "id", identifier room_id : crate ::generated::values::RoomId
    = "roomId", optional updated_at : ::std::string::String = "updatedAt", optional
    user_id : ::std::string::String = "userId", }
}
impl crate::resource::Resource for types::Room {
    type Id = values::RoomId;
    const NOUN: &'static str = "room";
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::ROOM;
    fn id(&self) -> &Self::Id {
        &self.room_id
    }
    fn extra(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::BTreeMap<::std::string::String, crate::model::ExtraValue>,
    > {
        ::std::option::Option::Some(&self.extra)
    }
}
crate::resource::resource_methods!(types::Room);
impl ::std::convert::From<&types::Room> for values::RoomId {
    fn from(resource: &types::Room) -> Self {
        ::std::clone::Clone::clone(crate::resource::Resource::id(resource))
    }
}
crate::read::response_object! {
    types::RoomPage, false { required data : ::std::vec::Vec < crate
    ::generated::types::Room > = "data", optional page_info : crate
    ::generated::types::PageInfo = "pageInfo", }
}
crate::read::response_object! {
    types::RoutingRule, true { optional agent_id : ::std::string::String = "agentId",
    optional agent_metadata : ::std::collections::BTreeMap < ::std::string::String,
    ::serde_json::Value > = "agentMetadata", optional allowed_ip_addresses :
    ::std::vec::Vec < ::std::string::String > = "allowedIpAddresses", optional
    allowed_numbers : ::std::vec::Vec < ::std::string::String > = "allowedNumbers",
    optional api_key : ::std::string::String = "apiKey", optional created_at :
    ::std::string::String = "createdAt", optional dtmf : bool = "dtmf", optional headers
    : ::std::collections::BTreeMap < ::std::string::String, ::serde_json::Value > =
    "headers", optional headers_to_attributes : ::std::collections::BTreeMap <
    ::std::string::String, ::serde_json::Value > = "headersToAttributes", optional
    hide_phone_number : bool = "hidePhoneNumber", identifier id : crate
    ::generated::values::RoutingRuleId = "id"["ruleId"], optional include_headers : crate
    ::generated::values::IncludeHeaders = "includeHeaders", optional name :
    ::std::string::String = "name", optional noise_cancellation : bool =
    "noiseCancellation", optional numbers : ::std::vec::Vec < ::std::string::String > =
    "numbers", optional recording : bool = "recording", optional room : crate
    ::generated::types::RoutingRuleRoom = "room", optional tags : ::std::vec::Vec <
    ::std::string::String > = "tags", optional direction : crate
    ::generated::values::Direction = "type", optional updated_at : ::std::string::String
    = "updatedAt", }
}
impl crate::resource::Resource for types::RoutingRule {
    type Id = values::RoutingRuleId;
    const NOUN: &'static str = "routing rule";
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::ROUTING_RULE;
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
crate::resource::resource_methods!(types::RoutingRule);
impl ::std::convert::From<&types::RoutingRule> for values::RoutingRuleId {
    fn from(resource: &types::RoutingRule) -> Self {
        ::std::clone::Clone::clone(crate::resource::Resource::id(resource))
    }
}
crate::read::response_object! {
    types::RoutingRuleDeletion, false { optional message : ::std::string::String =
    "message", optional rule_id : crate ::generated::values::RoutingRuleId = "ruleId", }
}
crate::read::response_object! {
    types::RoutingRulePage, true { required data : ::std::vec::Vec < crate
    ::generated::types::RoutingRule > = "data", optional page_info : crate
    ::generated::types::PageInfo = "pageInfo", }
}
crate::read::response_object! {
    types::RoutingRuleRoom, true { optional id : crate ::generated::values::RoomId =
    "id", optional pin : crate ::model::MaskedSecret = "pin", optional prefix : crate
    ::generated::values::RoomPrefix = "prefix", optional kind : crate
    ::generated::values::RoomType = "type", }
}
crate::read::response_object! {
    types::TimelogEntry, false { optional status : crate ::generated::values::CallStatus
    = "status", optional timestamp : ::std::string::String = "timestamp", }
}
crate::read::response_object! {
    types::Webhook, false { optional created_at : ::std::string::String = "createdAt",
    optional events : ::std::vec::Vec < crate ::generated::values::EventKind > =
    "events", identifier id : crate ::generated::values::WebhookId = "id"["webhookId"],
    optional updated_at : ::std::string::String = "updatedAt", optional url :
    ::std::string::String = "url", }
}
impl crate::resource::Resource for types::Webhook {
    type Id = values::WebhookId;
    const NOUN: &'static str = "webhook";
    const OBJECT: &'static crate::describe::ObjectInfo = &tables::WEBHOOK;
    fn id(&self) -> &Self::Id {
        &self.id
    }
    fn extra(
        &self,
    ) -> ::std::option::Option<
        &::std::collections::BTreeMap<::std::string::String, crate::model::ExtraValue>,
    > {
        ::std::option::Option::Some(&self.extra)
    }
}
crate::resource::resource_methods!(types::Webhook);
impl ::std::convert::From<&types::Webhook> for values::WebhookId {
    fn from(resource: &types::Webhook) -> Self {
        ::std::clone::Clone::clone(crate::resource::Resource::id(resource))
    }
}
crate::read::response_object! {
    types::WebhookDeletion, false { optional message : ::std::string::String = "message",
    }
}
crate::read::response_object! {
    types::WebhookPage, false { required data : ::std::vec::Vec < crate
    ::generated::types::Webhook > = "data", optional page_info : crate
    ::generated::types::PageInfo = "pageInfo", }
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
    /// Whether key presses (DTMF) are passed on.
    ///
    /// Sources: not on the reference page; the vendor's SDKs send it, a
    /// guide of the vendor as the text `"true"`. The SDKs say that it
    /// becomes `false` when omitted from an update; the reference page
    /// says that omitted fields stay.
    ///
    /// Sends `enableDtmf`.
    #[must_use]
    pub fn enable_dtmf(mut self, value: bool) -> Self {
        self.0.change.enable_dtmf = ::std::option::Option::Some(value);
        self
    }
    /// The region in which calls are received.
    ///
    /// Sources: the vendor's SDKs say that it is cleared when omitted
    /// from an update; the reference page says that omitted fields stay.
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
    /// Custom key-value pairs. Any JSON is sent as given.
    ///
    /// Sources: the vendor's SDKs write strings only.
    ///
    /// Sends `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::serde_json::Value>,
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
    /// Sources: the vendor's SDKs say that it becomes `false` when
    /// omitted from an update; the reference page says that omitted
    /// fields stay.
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
    ///
    /// Sources: the vendor's SDKs say that it becomes `false` when
    /// omitted from an update; the reference page says that omitted
    /// fields stay.
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
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.0.change.set_extra(name.into(), value.into());
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
        value: impl ::std::convert::Into<::serde_json::Value>,
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
                        ::serde_json::Value,
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
                        ::serde_json::Value,
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
    fn retain(change: &mut Self::Change, keep: &dyn Fn(&str) -> bool) {
        crate::edit::keep(&mut change.allowed_addresses, keep("allowedAddresses"));
        crate::edit::keep(&mut change.allowed_numbers, keep("allowedNumbers"));
        crate::edit::keep(&mut change.credentials, keep("auth"));
        crate::edit::keep(&mut change.enable_dtmf, keep("enableDtmf"));
        crate::edit::keep(&mut change.geo_region, keep("geoRegion"));
        crate::edit::keep(&mut change.media_encryption, keep("mediaEncryption"));
        crate::edit::keep(&mut change.metadata, keep("metadata"));
        crate::edit::keep(&mut change.name, keep("name"));
        crate::edit::keep(&mut change.noise_cancellation, keep("noiseCancellation"));
        crate::edit::keep(&mut change.numbers, keep("numbers"));
        crate::edit::keep(&mut change.record, keep("record"));
        crate::edit::keep(&mut change.tags, keep("tags"));
        change.extra.retain(|key, _| keep(key));
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
    /// (`sip.telnyx.com:5061`). It is sent as given.
    ///
    /// Sources: the sample of the reference page has a `sip:` prefix
    /// (`sip:outbound.twilio.com`); the newer reference pages and the
    /// vendor's SDKs leave it out.
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
    /// The phone numbers allowed to use this gateway, or patterns such as
    /// `+91*`. The exact grammar is not documented; they are sent as
    /// given.
    ///
    /// Sources: the vendor's Node.js SDK describes the patterns, and says
    /// that they are honoured on update only, not on create.
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
    /// Custom key-value pairs. Replaces the whole map. The vendor's
    /// SDKs write strings; any JSON is sent as given.
    ///
    /// Sends `metadata`.
    #[must_use]
    pub fn metadata(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::serde_json::Value>,
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
    /// clears it is not documented.
    ///
    /// Sources: the vendor's Node.js SDK sends an empty list.
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
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.0.change.set_extra(name.into(), value.into());
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
        value: impl ::std::convert::Into<::serde_json::Value>,
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
                        ::serde_json::Value,
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
                        ::serde_json::Value,
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
    fn retain(change: &mut Self::Change, keep: &dyn Fn(&str) -> bool) {
        crate::edit::keep(&mut change.address, keep("address"));
        crate::edit::keep(&mut change.allowed_numbers, keep("allowedNumbers"));
        crate::edit::keep(&mut change.credentials, keep("auth"));
        crate::edit::keep(&mut change.enable_dtmf, keep("enableDtmf"));
        crate::edit::keep(&mut change.geo_region, keep("geoRegion"));
        crate::edit::keep(&mut change.media_encryption, keep("mediaEncryption"));
        crate::edit::keep(&mut change.metadata, keep("metadata"));
        crate::edit::keep(&mut change.name, keep("name"));
        crate::edit::keep(&mut change.noise_cancellation, keep("noiseCancellation"));
        crate::edit::keep(&mut change.numbers, keep("numbers"));
        crate::edit::keep(&mut change.record, keep("record"));
        crate::edit::keep(&mut change.tags, keep("tags"));
        crate::edit::keep(&mut change.transport, keep("transport"));
        change.extra.retain(|key, _| keep(key));
    }
    fn merge(change: Self::Change, other: Self::Change) -> Self::Change {
        change.merge(other)
    }
}
/// A routing rule that is being edited: what it is now, and what shall change.
///
/// The setters are those of the update. Lists and maps have verbs besides, which begin with what the resource has.
#[derive(Clone, Debug)]
pub struct RoutingRuleDraft(
    crate::edit::Draft<types::RoutingRule, types::RoutingRuleUpdate>,
);
impl RoutingRuleDraft {
    crate::edit::draft_methods!(types::RoutingRule, types::RoutingRuleUpdate);
    /// The agent that takes part in the calls.
    ///
    /// Sends `agentId`.
    #[must_use]
    pub fn agent_id(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.change.agent_id = ::std::option::Option::Some(value.into());
        self
    }
    /// What the agent is given, any JSON. Replaces the whole map.
    ///
    /// Sends `agentMetadata`.
    #[must_use]
    pub fn agent_metadata(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::serde_json::Value>,
            ),
        >,
    ) -> Self {
        self.0.change.agent_metadata = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Clears `agentMetadata`: sends `{}`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_agent_metadata(mut self) -> Self {
        self.0.change.agent_metadata = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// The addresses that calls may come from. Replaces the whole list.
    ///
    /// Sends `allowedIpAddresses`.
    #[must_use]
    pub fn allowed_ip_addresses(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.0.change.allowed_ip_addresses = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `allowedIpAddresses`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_allowed_ip_addresses(mut self) -> Self {
        self.0.change.allowed_ip_addresses = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// The numbers, or patterns of them, that may call. Replaces the whole list.
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
    /// The API key of the project that the rule acts for.
    ///
    /// Sends `apiKey`.
    #[must_use]
    pub fn api_key(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.change.api_key = ::std::option::Option::Some(value.into());
        self
    }
    /// Whether key presses (DTMF) are passed on.
    ///
    /// Sends `dtmf`.
    #[must_use]
    pub fn dtmf(mut self, value: bool) -> Self {
        self.0.change.dtmf = ::std::option::Option::Some(value);
        self
    }
    /// SIP headers to send. For outbound rules: an edit of an inbound one
    /// is refused before it is sent, a plain update by the server (400).
    /// Replaces the whole map.
    ///
    /// Sends `headers`.
    #[must_use]
    pub fn headers(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.0.change.headers = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Clears `headers`: sends `{}`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_headers(mut self) -> Self {
        self.0.change.headers = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// Which SIP header becomes which attribute of the participant. For
    /// inbound rules: an edit of an outbound one is refused before it is
    /// sent, a plain update by the server (400). Replaces the whole map.
    ///
    /// Sends `headersToAttributes`.
    #[must_use]
    pub fn headers_to_attributes(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = (
                impl ::std::convert::Into<::std::string::String>,
                impl ::std::convert::Into<::std::string::String>,
            ),
        >,
    ) -> Self {
        self.0.change.headers_to_attributes = ::std::option::Option::Some(
            values.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        );
        self
    }
    /// Clears `headersToAttributes`: sends `{}`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_headers_to_attributes(mut self) -> Self {
        self.0.change.headers_to_attributes = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// Whether participants see the caller's number.
    ///
    /// Sends `hidePhoneNumber`.
    #[must_use]
    pub fn hide_phone_number(mut self, value: bool) -> Self {
        self.0.change.hide_phone_number = ::std::option::Option::Some(value);
        self
    }
    /// Which SIP headers of a call are passed on.
    ///
    /// Sends `includeHeaders`.
    #[must_use]
    pub fn include_headers(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::IncludeHeaders>,
    ) -> Self {
        self.0.change.include_headers = ::std::option::Option::Some(value.into());
        self
    }
    /// The display name of the rule.
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
    /// Sends `noiseCancellation`.
    #[must_use]
    pub fn noise_cancellation(mut self, value: bool) -> Self {
        self.0.change.noise_cancellation = ::std::option::Option::Some(value);
        self
    }
    /// The numbers of the rule, in E.164 form. Replaces the whole list:
    /// numbers that are not in it are detached. Responses call them
    /// `numbers`.
    ///
    /// Sends `phoneNumbers`.
    #[must_use]
    pub fn phone_numbers(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<::std::string::String>,
        >,
    ) -> Self {
        self.0.change.phone_numbers = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `phoneNumbers`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_phone_numbers(mut self) -> Self {
        self.0.change.phone_numbers = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// Whether calls are recorded.
    ///
    /// Sends `recording`.
    #[must_use]
    pub fn recording(mut self, value: bool) -> Self {
        self.0.change.recording = ::std::option::Option::Some(value);
        self
    }
    /// The room that calls go to. Replaces the former one as a whole.
    ///
    /// Sends `room`.
    #[must_use]
    pub fn room(
        mut self,
        value: impl ::std::convert::Into<crate::generated::types::RoomTarget>,
    ) -> Self {
        self.0.change.room = ::std::option::Option::Some(value.into());
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
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.0.change.set_extra(name.into(), value.into());
        self
    }
    /// Inserts into `agentMetadata`, in place of an entry of the same name.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn insert_agent_metadata(
        mut self,
        entry: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        let set_here = self.0.change.agent_metadata.take();
        self.0.change.agent_metadata = self
            .0
            .rewrite(
                "agentMetadata",
                set_here,
                |
                    known: &mut ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::serde_json::Value,
                    >|
                {
                    known.insert(entry.into(), value.into());
                },
            );
        self
    }
    /// Removes from `agentMetadata`; does nothing if it is not there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn remove_agent_metadata(
        mut self,
        entry: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.agent_metadata.take();
        self.0.change.agent_metadata = self
            .0
            .rewrite(
                "agentMetadata",
                set_here,
                |
                    known: &mut ::std::collections::BTreeMap<
                        ::std::string::String,
                        ::serde_json::Value,
                    >|
                {
                    known.remove(&entry.into());
                },
            );
        self
    }
    /// Adds to `allowedIpAddresses`, unless it is there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn add_allowed_ip_address(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.allowed_ip_addresses.take();
        self.0.change.allowed_ip_addresses = self
            .0
            .rewrite(
                "allowedIpAddresses",
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
    /// Removes from `allowedIpAddresses`; does nothing if it is not there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn remove_allowed_ip_address(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.allowed_ip_addresses.take();
        self.0.change.allowed_ip_addresses = self
            .0
            .rewrite(
                "allowedIpAddresses",
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
    /// Inserts into `headers`, in place of an entry of the same name.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn insert_header(
        mut self,
        entry: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.headers.take();
        self.0.change.headers = self
            .0
            .rewrite(
                "headers",
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
    /// Removes from `headers`; does nothing if it is not there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn remove_header(
        mut self,
        entry: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.headers.take();
        self.0.change.headers = self
            .0
            .rewrite(
                "headers",
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
    /// Inserts into `headersToAttributes`, in place of an entry of the same name.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn insert_headers_to_attribute(
        mut self,
        entry: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.headers_to_attributes.take();
        self.0.change.headers_to_attributes = self
            .0
            .rewrite(
                "headersToAttributes",
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
    /// Removes from `headersToAttributes`; does nothing if it is not there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn remove_headers_to_attribute(
        mut self,
        entry: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.headers_to_attributes.take();
        self.0.change.headers_to_attributes = self
            .0
            .rewrite(
                "headersToAttributes",
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
    /// Adds to `phoneNumbers`, unless it is there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn add_phone_number(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.phone_numbers.take();
        self.0.change.phone_numbers = self
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
    /// Removes from `phoneNumbers`; does nothing if it is not there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn remove_phone_number(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        let set_here = self.0.change.phone_numbers.take();
        self.0.change.phone_numbers = self
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
    crate::edit::Draft<types::RoutingRule, types::RoutingRuleUpdate>,
> for RoutingRuleDraft {
    fn from(
        draft: crate::edit::Draft<types::RoutingRule, types::RoutingRuleUpdate>,
    ) -> Self {
        Self(draft)
    }
}
impl ::std::convert::From<RoutingRuleDraft>
for crate::edit::Draft<types::RoutingRule, types::RoutingRuleUpdate> {
    fn from(draft: RoutingRuleDraft) -> Self {
        draft.0
    }
}
impl crate::edit::Editable for types::RoutingRule {
    type Change = types::RoutingRuleUpdate;
    type Draft = RoutingRuleDraft;
    type Get = resources::routing_rules::GetRoutingRule;
    type Update = resources::routing_rules::UpdateRoutingRule;
    const BESIDE: &'static [&'static str] = &[];
    fn get(context: crate::operation::Context, id: Self::Id) -> Self::Get {
        resources::routing_rules::GetRoutingRule {
            context,
            rule_id: id,
        }
    }
    fn update(
        context: crate::operation::Context,
        id: Self::Id,
        change: Self::Change,
    ) -> Self::Update {
        resources::routing_rules::UpdateRoutingRule {
            context,
            rule_id: id,
            body: change,
        }
    }
    fn restate(&self, change: &mut Self::Change) {}
    fn retain(change: &mut Self::Change, keep: &dyn Fn(&str) -> bool) {
        crate::edit::keep(&mut change.agent_id, keep("agentId"));
        crate::edit::keep(&mut change.agent_metadata, keep("agentMetadata"));
        crate::edit::keep(&mut change.allowed_ip_addresses, keep("allowedIpAddresses"));
        crate::edit::keep(&mut change.allowed_numbers, keep("allowedNumbers"));
        crate::edit::keep(&mut change.api_key, keep("apiKey"));
        crate::edit::keep(&mut change.dtmf, keep("dtmf"));
        crate::edit::keep(&mut change.headers, keep("headers"));
        crate::edit::keep(
            &mut change.headers_to_attributes,
            keep("headersToAttributes"),
        );
        crate::edit::keep(&mut change.hide_phone_number, keep("hidePhoneNumber"));
        crate::edit::keep(&mut change.include_headers, keep("includeHeaders"));
        crate::edit::keep(&mut change.name, keep("name"));
        crate::edit::keep(&mut change.noise_cancellation, keep("noiseCancellation"));
        crate::edit::keep(&mut change.phone_numbers, keep("phoneNumbers"));
        crate::edit::keep(&mut change.recording, keep("recording"));
        crate::edit::keep(&mut change.room, keep("room"));
        crate::edit::keep(&mut change.tags, keep("tags"));
        change.extra.retain(|key, _| keep(key));
    }
    fn merge(change: Self::Change, other: Self::Change) -> Self::Change {
        change.merge(other)
    }
}
impl types::WebhookUpdate {
    /// Restates `events`, `url` as `known` has them, unless they are set here.
    ///
    /// Sources disagree on whether an update resets these fields when they are
    /// omitted. A field that `known` doesn't have isn't restated. If someone changed
    /// the webhook since `known` was read, this changes it back. A request for
    /// another webhook than `known` is refused when it is sent.
    #[must_use]
    pub fn preserving(mut self, known: &types::Webhook) -> Self {
        crate::edit::Editable::restate(known, &mut self);
        self
    }
}
/// A webhook that is being edited: what it is now, and what shall change.
///
/// The setters are those of the update. Lists and maps have verbs besides, which begin with what the resource has.
#[derive(Clone, Debug)]
pub struct WebhookDraft(crate::edit::Draft<types::Webhook, types::WebhookUpdate>);
impl WebhookDraft {
    crate::edit::draft_methods!(types::Webhook, types::WebhookUpdate);
    /// The kinds of events to send. Replaces the whole list.
    ///
    /// Sends `events`.
    #[must_use]
    pub fn events(
        mut self,
        values: impl ::std::iter::IntoIterator<
            Item = impl ::std::convert::Into<crate::generated::values::EventKind>,
        >,
    ) -> Self {
        self.0.change.events = ::std::option::Option::Some(
            values.into_iter().map(::std::convert::Into::into).collect(),
        );
        self
    }
    /// Clears `events`: sends `[]`. A field that isn't set isn't sent.
    #[must_use]
    pub fn clear_events(mut self) -> Self {
        self.0.change.events = ::std::option::Option::Some(
            ::std::default::Default::default(),
        );
        self
    }
    /// The address that events are sent to.
    ///
    /// Sends `url`.
    #[must_use]
    pub fn url(
        mut self,
        value: impl ::std::convert::Into<::std::string::String>,
    ) -> Self {
        self.0.change.url = ::std::option::Option::Some(value.into());
        self
    }
    /// Sets a field that this version does not know, by its JSON name.
    ///
    /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
    #[must_use]
    pub fn extra(
        mut self,
        name: impl ::std::convert::Into<::std::string::String>,
        value: impl ::std::convert::Into<::serde_json::Value>,
    ) -> Self {
        self.0.change.set_extra(name.into(), value.into());
        self
    }
    /// Adds to `events`, unless it is there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn add_event(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::EventKind>,
    ) -> Self {
        let set_here = self.0.change.events.take();
        self.0.change.events = self
            .0
            .rewrite(
                "events",
                set_here,
                |known: &mut ::std::vec::Vec<crate::generated::values::EventKind>| {
                    let value: crate::generated::values::EventKind = value.into();
                    if !known.contains(&value) {
                        known.push(value);
                    }
                },
            );
        self
    }
    /// Removes from `events`; does nothing if it is not there.
    ///
    /// Sends the whole as it was read, with this change. Not atomic: what someone
    /// else changed since is overwritten. Refused if it could not be read.
    #[must_use]
    pub fn remove_event(
        mut self,
        value: impl ::std::convert::Into<crate::generated::values::EventKind>,
    ) -> Self {
        let set_here = self.0.change.events.take();
        self.0.change.events = self
            .0
            .rewrite(
                "events",
                set_here,
                |known: &mut ::std::vec::Vec<crate::generated::values::EventKind>| {
                    let value: crate::generated::values::EventKind = value.into();
                    known.retain(|other| *other != value);
                },
            );
        self
    }
}
impl ::std::convert::From<crate::edit::Draft<types::Webhook, types::WebhookUpdate>>
for WebhookDraft {
    fn from(draft: crate::edit::Draft<types::Webhook, types::WebhookUpdate>) -> Self {
        Self(draft)
    }
}
impl ::std::convert::From<WebhookDraft>
for crate::edit::Draft<types::Webhook, types::WebhookUpdate> {
    fn from(draft: WebhookDraft) -> Self {
        draft.0
    }
}
impl crate::edit::Editable for types::Webhook {
    type Change = types::WebhookUpdate;
    type Draft = WebhookDraft;
    type Get = resources::webhooks::GetWebhook;
    type Update = resources::webhooks::UpdateWebhook;
    const BESIDE: &'static [&'static str] = &[];
    fn get(context: crate::operation::Context, id: Self::Id) -> Self::Get {
        resources::webhooks::GetWebhook {
            context,
            webhook_id: id,
        }
    }
    fn update(
        context: crate::operation::Context,
        id: Self::Id,
        change: Self::Change,
    ) -> Self::Update {
        resources::webhooks::UpdateWebhook {
            context,
            webhook_id: id,
            body: change,
        }
    }
    fn restate(&self, change: &mut Self::Change) {
        if change.events.is_none() {
            change.events = self.events.as_ref().cloned();
        }
        if change.url.is_none() {
            change.url = self.url.as_ref().cloned();
        }
    }
    fn retain(change: &mut Self::Change, keep: &dyn Fn(&str) -> bool) {
        crate::edit::keep(&mut change.events, keep("events"));
        crate::edit::keep(&mut change.url, keep("url"));
        change.extra.retain(|key, _| keep(key));
    }
    fn merge(change: Self::Change, other: Self::Change) -> Self::Change {
        change.merge(other)
    }
}
#[cfg(feature = "apply")]
impl crate::apply::Creatable for types::InboundGateway {
    type New = types::NewInboundGateway;
    type Create = resources::inbound_gateways::CreateInboundGateway;
    type List = resources::inbound_gateways::ListInboundGateways;
    type Delete = resources::inbound_gateways::DeleteInboundGateway;
    const NATURAL_KEY: &'static str = "name";
    fn create(context: crate::operation::Context, new: Self::New) -> Self::Create {
        resources::inbound_gateways::CreateInboundGateway {
            context,
            body: new,
        }
    }
    fn list(context: crate::operation::Context) -> Self::List {
        resources::inbound_gateways::ListInboundGateways {
            context,
            id: ::std::option::Option::None,
            page: ::std::option::Option::None,
            per_page: ::std::option::Option::None,
            search: ::std::option::Option::None,
        }
    }
    fn delete(
        context: crate::operation::Context,
        id: Self::Id,
    ) -> ::std::option::Option<Self::Delete> {
        ::std::option::Option::Some(resources::inbound_gateways::DeleteInboundGateway {
            context,
            gateway_id: id,
        })
    }
    fn natural_key(&self) -> ::std::option::Option<&str> {
        self.name.as_deref()
    }
    fn natural_key_of(new: &Self::New) -> &str {
        &new.name
    }
}
#[cfg(feature = "apply")]
impl crate::apply::Creatable for types::OutboundGateway {
    type New = types::NewOutboundGateway;
    type Create = resources::outbound_gateways::CreateOutboundGateway;
    type List = resources::outbound_gateways::ListOutboundGateways;
    type Delete = resources::outbound_gateways::DeleteOutboundGateway;
    const NATURAL_KEY: &'static str = "name";
    fn create(context: crate::operation::Context, new: Self::New) -> Self::Create {
        resources::outbound_gateways::CreateOutboundGateway {
            context,
            body: new,
        }
    }
    fn list(context: crate::operation::Context) -> Self::List {
        resources::outbound_gateways::ListOutboundGateways {
            context,
            id: ::std::option::Option::None,
            page: ::std::option::Option::None,
            per_page: ::std::option::Option::None,
            search: ::std::option::Option::None,
        }
    }
    fn delete(
        context: crate::operation::Context,
        id: Self::Id,
    ) -> ::std::option::Option<Self::Delete> {
        ::std::option::Option::Some(resources::outbound_gateways::DeleteOutboundGateway {
            context,
            gateway_id: id,
        })
    }
    fn natural_key(&self) -> ::std::option::Option<&str> {
        self.name.as_deref()
    }
    fn natural_key_of(new: &Self::New) -> &str {
        &new.name
    }
}
#[cfg(feature = "apply")]
impl crate::apply::Creatable for types::RoutingRule {
    type New = types::NewRoutingRule;
    type Create = resources::routing_rules::CreateRoutingRule;
    type List = resources::routing_rules::ListRoutingRules;
    type Delete = resources::routing_rules::DeleteRoutingRule;
    const NATURAL_KEY: &'static str = "name";
    fn create(context: crate::operation::Context, new: Self::New) -> Self::Create {
        resources::routing_rules::CreateRoutingRule {
            context,
            body: new,
        }
    }
    fn list(context: crate::operation::Context) -> Self::List {
        resources::routing_rules::ListRoutingRules {
            context,
            page: ::std::option::Option::None,
            per_page: ::std::option::Option::None,
            room_type: ::std::option::Option::None,
            rule_ids: ::std::option::Option::None,
            search: ::std::option::Option::None,
            direction: ::std::option::Option::None,
        }
    }
    fn delete(
        context: crate::operation::Context,
        id: Self::Id,
    ) -> ::std::option::Option<Self::Delete> {
        ::std::option::Option::Some(resources::routing_rules::DeleteRoutingRule {
            context,
            rule_id: id,
        })
    }
    fn natural_key(&self) -> ::std::option::Option<&str> {
        self.name.as_deref()
    }
    fn natural_key_of(new: &Self::New) -> &str {
        &new.name
    }
}
#[cfg(feature = "apply")]
impl crate::apply::Creatable for types::Webhook {
    type New = types::NewWebhook;
    type Create = resources::webhooks::CreateWebhook;
    type List = resources::webhooks::ListWebhooks;
    type Delete = resources::webhooks::DeleteWebhook;
    const NATURAL_KEY: &'static str = "url";
    fn create(context: crate::operation::Context, new: Self::New) -> Self::Create {
        resources::webhooks::CreateWebhook {
            context,
            body: new,
        }
    }
    fn list(context: crate::operation::Context) -> Self::List {
        resources::webhooks::ListWebhooks {
            context,
            page: ::std::option::Option::None,
            per_page: ::std::option::Option::None,
            search: ::std::option::Option::None,
            webhook_id: ::std::option::Option::None,
        }
    }
    fn delete(
        context: crate::operation::Context,
        id: Self::Id,
    ) -> ::std::option::Option<Self::Delete> {
        ::std::option::Option::Some(resources::webhooks::DeleteWebhook {
            context,
            webhook_id: id,
        })
    }
    fn natural_key(&self) -> ::std::option::Option<&str> {
        self.url.as_deref()
    }
    fn natural_key_of(new: &Self::New) -> &str {
        &new.url
    }
}
#[cfg(feature = "apply")]
impl crate::apply::sections::Addable for types::PhoneNumber {
    type New = types::NewPhoneNumbers;
    type Create = resources::phone_numbers::CreatePhoneNumbers;
    type List = resources::phone_numbers::ListPhoneNumbers;
    const IDS: &'static str = "phoneNumbers";
    fn create(context: crate::operation::Context, new: Self::New) -> Self::Create {
        resources::phone_numbers::CreatePhoneNumbers {
            context,
            body: new,
        }
    }
    fn list(context: crate::operation::Context) -> Self::List {
        resources::phone_numbers::ListPhoneNumbers {
            context,
            page: ::std::option::Option::None,
            per_page: ::std::option::Option::None,
            search: ::std::option::Option::None,
        }
    }
    fn ids(new: &Self::New) -> &[Self::Id] {
        &new.phone_numbers
    }
    fn with_ids(mut new: Self::New, ids: ::std::vec::Vec<Self::Id>) -> Self::New {
        new.phone_numbers = ids;
        new
    }
}
/// The configuration of an account.
#[cfg(feature = "apply")]
pub mod configuration {
    use super::{resources, types};
    use crate::apply::sections::{self, Reference, SectionInfo, Target};
    static FOUND_PHONE_NUMBER: Target = Target {
        noun: "phone number",
        section: ::std::option::Option::Some("phoneNumbers"),
        find: ::std::option::Option::Some(|context, id| ::std::boxed::Box::pin(
            sections::is_there(resources::phone_numbers::GetPhoneNumber {
                context,
                e164: id.into(),
            }),
        )),
        list: ::std::option::Option::Some(|context| ::std::boxed::Box::pin(
            sections::ids(resources::phone_numbers::ListPhoneNumbers {
                context,
                page: ::std::option::Option::None,
                per_page: ::std::option::Option::None,
                search: ::std::option::Option::None,
            }),
        )),
    };
    static FOUND_ROOM: Target = Target {
        noun: "room",
        section: ::std::option::Option::None,
        find: ::std::option::Option::Some(|context, id| ::std::boxed::Box::pin(
            sections::is_there(resources::rooms::GetRoom {
                context,
                room_id: id.into(),
            }),
        )),
        list: ::std::option::Option::None,
    };
    static INBOUND_GATEWAYS: SectionInfo = SectionInfo {
        key: "inboundGateways",
        noun: "inbound gateway",
        references: &[],
        after: &[],
    };
    static OUTBOUND_GATEWAYS: SectionInfo = SectionInfo {
        key: "outboundGateways",
        noun: "outbound gateway",
        references: &[],
        after: &[],
    };
    static PHONE_NUMBERS: SectionInfo = SectionInfo {
        key: "phoneNumbers",
        noun: "phone number",
        references: &[],
        after: &[],
    };
    static ROUTING_RULES: SectionInfo = SectionInfo {
        key: "routingRules",
        noun: "routing rule",
        references: &[
            Reference {
                path: &["phoneNumbers"],
                target: &FOUND_PHONE_NUMBER,
            },
            Reference {
                path: &["room", "id"],
                target: &FOUND_ROOM,
            },
        ],
        after: &["phoneNumbers"],
    };
    static WEBHOOKS: SectionInfo = SectionInfo {
        key: "webhooks",
        noun: "webhook",
        references: &[],
        after: &[],
    };
    /// The resources of an account, as a file describes them: those of each kind in a
    /// section of their own.
    ///
    /// Read it with any format of serde's, and apply it: see the page of the module
    /// [`apply`](crate::apply).
    ///
    /// It is read strictly. A section or a field that this version does not know is an
    /// error, and so is an unknown value of an enum that is described in full; a section
    /// that is left out or `null` is empty. The field `$schema` is for editors, and
    /// ignored. Wherever a secret stands, there may be `{ "env": NAME }` or
    /// `{ "file": PATH }` instead: see [`SecretSources`](crate::apply::SecretSources).
    ///
    /// Written, it has references where it was read with references, and no secret: one
    /// that was given in clear is written as `[REDACTED]`, which is refused where it is
    /// read again.
    #[derive(Clone, Debug, Default, PartialEq)]
    #[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
    #[cfg_attr(feature = "schemars", schemars(default, deny_unknown_fields))]
    #[non_exhaustive]
    pub struct Configuration {
        /// The inbound gateways, told apart by their `name`.
        #[cfg_attr(feature = "schemars", schemars(rename = "inboundGateways"))]
        pub inbound_gateways: ::std::vec::Vec<types::NewInboundGateway>,
        /// The outbound gateways, told apart by their `name`.
        #[cfg_attr(feature = "schemars", schemars(rename = "outboundGateways"))]
        pub outbound_gateways: ::std::vec::Vec<types::NewOutboundGateway>,
        /// The phone numbers to add. Those of `phoneNumbers` that are not there are added; those that are stay as they are: an entry says how to add them, and is not compared with them.
        #[cfg_attr(feature = "schemars", schemars(rename = "phoneNumbers"))]
        pub phone_numbers: ::std::vec::Vec<types::NewPhoneNumbers>,
        /// The routing rules, told apart by their `name`.
        #[cfg_attr(feature = "schemars", schemars(rename = "routingRules"))]
        pub routing_rules: ::std::vec::Vec<types::NewRoutingRule>,
        /// The webhooks, told apart by their `url`.
        #[cfg_attr(feature = "schemars", schemars(rename = "webhooks"))]
        pub webhooks: ::std::vec::Vec<types::NewWebhook>,
    }
    impl sections::Sections for Configuration {
        const INFO: &'static [&'static SectionInfo] = &[
            &INBOUND_GATEWAYS,
            &OUTBOUND_GATEWAYS,
            &PHONE_NUMBERS,
            &ROUTING_RULES,
            &WEBHOOKS,
        ];
        fn read<'de, A: ::serde::de::MapAccess<'de>>(
            &mut self,
            section: usize,
            map: &mut A,
        ) -> ::std::result::Result<(), A::Error> {
            match section {
                0usize => {
                    self.inbound_gateways = sections::read_entries(
                        "inboundGateways",
                        map,
                    )?;
                }
                1usize => {
                    self.outbound_gateways = sections::read_entries(
                        "outboundGateways",
                        map,
                    )?;
                }
                2usize => {
                    self.phone_numbers = sections::read_entries("phoneNumbers", map)?;
                }
                3usize => {
                    self.routing_rules = sections::read_entries("routingRules", map)?;
                }
                4usize => self.webhooks = sections::read_entries("webhooks", map)?,
                _ => {}
            }
            ::std::result::Result::Ok(())
        }
        fn write<M: ::serde::ser::SerializeMap>(
            &self,
            map: &mut M,
        ) -> ::std::result::Result<(), M::Error> {
            sections::write_entries("inboundGateways", &self.inbound_gateways, map)?;
            sections::write_entries("outboundGateways", &self.outbound_gateways, map)?;
            sections::write_entries("phoneNumbers", &self.phone_numbers, map)?;
            sections::write_entries("routingRules", &self.routing_rules, map)?;
            sections::write_entries("webhooks", &self.webhooks, map)?;
            ::std::result::Result::Ok(())
        }
        fn in_order(self) -> ::std::vec::Vec<::std::boxed::Box<dyn sections::Section>> {
            ::std::vec![
                ::std::boxed::Box::new(sections::Added:: < types::PhoneNumber > ::new(&
                PHONE_NUMBERS, self.phone_numbers),),
                ::std::boxed::Box::new(sections::Applied:: < types::InboundGateway >
                ::new(& INBOUND_GATEWAYS, self.inbound_gateways),),
                ::std::boxed::Box::new(sections::Applied:: < types::OutboundGateway >
                ::new(& OUTBOUND_GATEWAYS, self.outbound_gateways),),
                ::std::boxed::Box::new(sections::Applied:: < types::RoutingRule > ::new(&
                ROUTING_RULES, self.routing_rules),),
                ::std::boxed::Box::new(sections::Applied:: < types::Webhook > ::new(&
                WEBHOOKS, self.webhooks),)
            ]
        }
        async fn export(
            context: &crate::operation::Context,
            export: &mut sections::Exporter,
        ) -> ::std::result::Result<Self, crate::error::Error> {
            ::std::result::Result::Ok(Self {
                inbound_gateways: sections::Applied::<
                    types::InboundGateway,
                >::export(context, &INBOUND_GATEWAYS, export)
                    .await?,
                outbound_gateways: sections::Applied::<
                    types::OutboundGateway,
                >::export(context, &OUTBOUND_GATEWAYS, export)
                    .await?,
                phone_numbers: sections::Added::<
                    types::PhoneNumber,
                >::export(context, &PHONE_NUMBERS, export)
                    .await?,
                routing_rules: sections::Applied::<
                    types::RoutingRule,
                >::export(context, &ROUTING_RULES, export)
                    .await?,
                webhooks: sections::Applied::<
                    types::Webhook,
                >::export(context, &WEBHOOKS, export)
                    .await?,
            })
        }
    }
    sections::configuration_methods!(Configuration);
}
/// The change that gives another inbound gateway all that this one shows. Secrets are masked where they are read: an object that shows one is left out.
impl ::std::convert::From<&types::InboundGateway> for types::InboundGatewayUpdate {
    fn from(known: &types::InboundGateway) -> Self {
        let mut change = Self::new();
        change.allowed_addresses = known.allowed_addresses.clone();
        change.allowed_numbers = known.allowed_numbers.clone();
        change.credentials = crate::edit::in_full(known, "auth");
        change.enable_dtmf = known.enable_dtmf.clone();
        change.geo_region = known.geo_region.clone();
        change.media_encryption = known.media_encryption.clone();
        change.metadata = known.metadata.clone();
        change.name = known.name.clone();
        change.noise_cancellation = known.noise_cancellation.clone();
        change.numbers = known.numbers.clone();
        change.record = known.record.clone();
        change.tags = known.tags.clone();
        change
    }
}
/// The change that makes one that is there like a new inbound gateway.
impl ::std::convert::From<types::NewInboundGateway> for types::InboundGatewayUpdate {
    fn from(new: types::NewInboundGateway) -> Self {
        let mut change = Self::new();
        change.allowed_addresses = new.allowed_addresses;
        change.allowed_numbers = new.allowed_numbers;
        change.credentials = new.credentials;
        change.enable_dtmf = new.enable_dtmf;
        change.geo_region = new.geo_region;
        change.media_encryption = new.media_encryption;
        change.metadata = new.metadata;
        change.name = ::std::option::Option::Some(new.name);
        change.noise_cancellation = new.noise_cancellation;
        change.numbers = ::std::option::Option::Some(new.numbers);
        change.record = new.record;
        change.tags = new.tags;
        for (name, value) in new.extra {
            change.set_extra(name, value.into_value());
        }
        change
    }
}
/// What creates another inbound gateway like this one, as far as it is shown. Secrets are masked where they are read: an object that shows one is left out.
///
/// # Errors
///
/// [`Error::is_invalid_request`](crate::Error::is_invalid_request) if it was read without a field that is required.
impl ::std::convert::TryFrom<&types::InboundGateway> for types::NewInboundGateway {
    type Error = crate::error::Error;
    fn try_from(
        known: &types::InboundGateway,
    ) -> ::std::result::Result<Self, crate::error::Error> {
        ::std::result::Result::Ok(Self {
            allowed_addresses: known.allowed_addresses.clone(),
            allowed_numbers: known.allowed_numbers.clone(),
            credentials: crate::edit::in_full(known, "auth"),
            enable_dtmf: known.enable_dtmf.clone(),
            geo_region: known.geo_region.clone(),
            media_encryption: known.media_encryption.clone(),
            metadata: known.metadata.clone(),
            name: crate::edit::needed("name", "inbound gateway", known.name.clone())?,
            noise_cancellation: known.noise_cancellation.clone(),
            numbers: crate::edit::needed(
                "numbers",
                "inbound gateway",
                known.numbers.clone(),
            )?,
            record: known.record.clone(),
            tags: known.tags.clone(),
            extra: ::std::default::Default::default(),
        })
    }
}
/// The change that gives another outbound gateway all that this one shows. Secrets are masked where they are read: an object that shows one is left out.
impl ::std::convert::From<&types::OutboundGateway> for types::OutboundGatewayUpdate {
    fn from(known: &types::OutboundGateway) -> Self {
        let mut change = Self::new();
        change.address = known.address.clone();
        change.allowed_numbers = known.allowed_numbers.clone();
        change.credentials = crate::edit::in_full(known, "auth");
        change.enable_dtmf = known.enable_dtmf.clone();
        change.geo_region = known.geo_region.clone();
        change.media_encryption = known.media_encryption.clone();
        change.metadata = known.metadata.clone();
        change.name = known.name.clone();
        change.noise_cancellation = known.noise_cancellation.clone();
        change.numbers = known.numbers.clone();
        change.record = known.record.clone();
        change.tags = known.tags.clone();
        change.transport = known.transport.clone();
        change
    }
}
/// The change that makes one that is there like a new outbound gateway.
impl ::std::convert::From<types::NewOutboundGateway> for types::OutboundGatewayUpdate {
    fn from(new: types::NewOutboundGateway) -> Self {
        let mut change = Self::new();
        change.address = ::std::option::Option::Some(new.address);
        change.credentials = new.credentials;
        change.enable_dtmf = new.enable_dtmf;
        change.geo_region = new.geo_region;
        change.media_encryption = new.media_encryption;
        change.metadata = new.metadata;
        change.name = ::std::option::Option::Some(new.name);
        change.noise_cancellation = new.noise_cancellation;
        change.numbers = ::std::option::Option::Some(new.numbers);
        change.record = new.record;
        change.tags = new.tags;
        change.transport = new.transport;
        for (name, value) in new.extra {
            change.set_extra(name, value.into_value());
        }
        change
    }
}
/// What creates another outbound gateway like this one, as far as it is shown. Secrets are masked where they are read: an object that shows one is left out.
///
/// # Errors
///
/// [`Error::is_invalid_request`](crate::Error::is_invalid_request) if it was read without a field that is required.
impl ::std::convert::TryFrom<&types::OutboundGateway> for types::NewOutboundGateway {
    type Error = crate::error::Error;
    fn try_from(
        known: &types::OutboundGateway,
    ) -> ::std::result::Result<Self, crate::error::Error> {
        ::std::result::Result::Ok(Self {
            address: crate::edit::needed(
                "address",
                "outbound gateway",
                known.address.clone(),
            )?,
            credentials: crate::edit::in_full(known, "auth"),
            enable_dtmf: known.enable_dtmf.clone(),
            geo_region: known.geo_region.clone(),
            media_encryption: known.media_encryption.clone(),
            metadata: known.metadata.clone(),
            name: crate::edit::needed("name", "outbound gateway", known.name.clone())?,
            noise_cancellation: known.noise_cancellation.clone(),
            numbers: crate::edit::needed(
                "numbers",
                "outbound gateway",
                known.numbers.clone(),
            )?,
            record: known.record.clone(),
            tags: known.tags.clone(),
            transport: known.transport.clone(),
            extra: ::std::default::Default::default(),
        })
    }
}
/// The change that gives another routing rule all that this one shows. Secrets are masked where they are read: an object that shows one is left out.
impl ::std::convert::From<&types::RoutingRule> for types::RoutingRuleUpdate {
    fn from(known: &types::RoutingRule) -> Self {
        let mut change = Self::new();
        change.agent_id = known.agent_id.clone();
        change.agent_metadata = known.agent_metadata.clone();
        change.allowed_ip_addresses = known.allowed_ip_addresses.clone();
        change.allowed_numbers = known.allowed_numbers.clone();
        change.api_key = known.api_key.clone();
        change.dtmf = known.dtmf.clone();
        change.headers = crate::edit::in_full(known, "headers");
        change.headers_to_attributes = crate::edit::in_full(
            known,
            "headersToAttributes",
        );
        change.hide_phone_number = known.hide_phone_number.clone();
        change.include_headers = known.include_headers.clone();
        change.name = known.name.clone();
        change.noise_cancellation = known.noise_cancellation.clone();
        change.phone_numbers = known.numbers.clone();
        change.recording = known.recording.clone();
        change.room = crate::edit::in_full(known, "room");
        change.tags = known.tags.clone();
        change
    }
}
/// The change that makes one that is there like a new routing rule.
///
/// An update has no `type`: left out.
impl ::std::convert::From<types::NewRoutingRule> for types::RoutingRuleUpdate {
    fn from(new: types::NewRoutingRule) -> Self {
        let mut change = Self::new();
        change.agent_id = new.agent_id;
        change.agent_metadata = new.agent_metadata;
        change.allowed_ip_addresses = new.allowed_ip_addresses;
        change.allowed_numbers = new.allowed_numbers;
        change.api_key = new.api_key;
        change.dtmf = new.dtmf;
        change.headers = new.headers;
        change.headers_to_attributes = new.headers_to_attributes;
        change.hide_phone_number = new.hide_phone_number;
        change.include_headers = new.include_headers;
        change.name = ::std::option::Option::Some(new.name);
        change.noise_cancellation = new.noise_cancellation;
        change.phone_numbers = ::std::option::Option::Some(new.phone_numbers);
        change.recording = new.recording;
        change.room = new.room;
        change.tags = new.tags;
        for (name, value) in new.extra {
            change.set_extra(name, value.into_value());
        }
        change
    }
}
/// What creates another routing rule like this one, as far as it is shown. Secrets are masked where they are read: an object that shows one is left out.
///
/// # Errors
///
/// [`Error::is_invalid_request`](crate::Error::is_invalid_request) if it was read without a field that is required.
impl ::std::convert::TryFrom<&types::RoutingRule> for types::NewRoutingRule {
    type Error = crate::error::Error;
    fn try_from(
        known: &types::RoutingRule,
    ) -> ::std::result::Result<Self, crate::error::Error> {
        ::std::result::Result::Ok(Self {
            agent_id: known.agent_id.clone(),
            agent_metadata: known.agent_metadata.clone(),
            allowed_ip_addresses: known.allowed_ip_addresses.clone(),
            allowed_numbers: known.allowed_numbers.clone(),
            api_key: known.api_key.clone(),
            dtmf: known.dtmf.clone(),
            headers: crate::edit::in_full(known, "headers"),
            headers_to_attributes: crate::edit::in_full(known, "headersToAttributes"),
            hide_phone_number: known.hide_phone_number.clone(),
            include_headers: known.include_headers.clone(),
            name: crate::edit::needed("name", "routing rule", known.name.clone())?,
            noise_cancellation: known.noise_cancellation.clone(),
            phone_numbers: crate::edit::needed(
                "phoneNumbers",
                "routing rule",
                known.numbers.clone(),
            )?,
            recording: known.recording.clone(),
            room: crate::edit::in_full(known, "room"),
            tags: known.tags.clone(),
            direction: crate::edit::needed(
                "type",
                "routing rule",
                known.direction.clone(),
            )?,
            extra: ::std::default::Default::default(),
        })
    }
}
/// The change that gives another webhook all that this one shows. Secrets are masked where they are read: an object that shows one is left out.
impl ::std::convert::From<&types::Webhook> for types::WebhookUpdate {
    fn from(known: &types::Webhook) -> Self {
        let mut change = Self::new();
        change.events = known.events.clone();
        change.url = known.url.clone();
        change
    }
}
/// The change that makes one that is there like a new webhook.
impl ::std::convert::From<types::NewWebhook> for types::WebhookUpdate {
    fn from(new: types::NewWebhook) -> Self {
        let mut change = Self::new();
        change.events = ::std::option::Option::Some(new.events);
        change.url = ::std::option::Option::Some(new.url);
        for (name, value) in new.extra {
            change.set_extra(name, value.into_value());
        }
        change
    }
}
/// What creates another webhook like this one, as far as it is shown. Secrets are masked where they are read: an object that shows one is left out.
///
/// # Errors
///
/// [`Error::is_invalid_request`](crate::Error::is_invalid_request) if it was read without a field that is required.
impl ::std::convert::TryFrom<&types::Webhook> for types::NewWebhook {
    type Error = crate::error::Error;
    fn try_from(
        known: &types::Webhook,
    ) -> ::std::result::Result<Self, crate::error::Error> {
        ::std::result::Result::Ok(Self {
            events: crate::edit::needed("events", "webhook", known.events.clone())?,
            url: crate::edit::needed("url", "webhook", known.url.clone())?,
            extra: ::std::default::Default::default(),
        })
    }
}
impl crate::watch::Stateful for types::Call {
    fn state(&self) -> ::std::option::Option<(&str, bool)> {
        let state = self.status.as_ref()?;
        ::std::option::Option::Some((state.as_str(), state.is_final()))
    }
}
/// One module for each resource.
pub mod resources {
    /// Webhooks: the handle, its requests, and what they send and return.
    ///
    /// The addresses that events of calls are sent to, and the key that these
    /// are signed with.
    pub mod webhooks {
        use super::super::{tables, types, wire};
        #[doc(inline)]
        pub use super::super::types::{
            CallEvent, CallEventData, NewWebhook, PageInfo, PublicKey, Webhook,
            WebhookDeletion, WebhookPage, WebhookUpdate,
        };
        #[doc(inline)]
        pub use super::super::values::{
            CallId, CallStatus, Direction, EventKind, RoomId, WebhookId,
        };
        #[doc(inline)]
        pub use super::super::WebhookDraft;
        /// The handle of webhooks.
        ///
        /// The addresses that events of calls are sent to, and the key that these
        /// are signed with.
        ///
        /// Cheap to create and to clone.
        #[doc(alias = "callback")]
        #[doc(alias = "webhook secret")]
        #[doc(alias = "subscription")]
        #[derive(Clone, Debug)]
        pub struct Webhooks {
            context: crate::operation::Context,
        }
        impl Webhooks {
            /// Get the key that events are signed with: `GET /v2/public/rsa-public-key`.
            ///
            /// Returns the public key for the signatures of events. How it is renewed
            /// is not documented.
            ///
            /// Sources: reference page "Webhook verification" and the vendor's Node.js
            /// SDK, which sends a token; the page and other users send none.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .webhooks()
            ///     .get_public_key()
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn get_public_key(&self) -> GetPublicKey {
                GetPublicKey {
                    context: self.context.clone(),
                }
            }
            /// List webhooks: `GET /v2/sip/webhooks`.
            ///
            /// Returns one page of the webhooks of the account: they belong to the
            /// account of the token and not to a gateway.
            ///
            /// Sources: reference page "Fetch all webhooks" and the vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let webhooks = client
            ///     .webhooks()
            ///     .list()
            ///     .all()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn list(&self) -> ListWebhooks {
                ListWebhooks {
                    context: self.context.clone(),
                    page: ::std::option::Option::None,
                    per_page: ::std::option::Option::None,
                    search: ::std::option::Option::None,
                    webhook_id: ::std::option::Option::None,
                }
            }
            /// Create a webhook: `POST /v2/sip/webhooks`.
            ///
            /// Has the events of calls sent to an address. `events::WebhookVerifier`
            /// checks that an event comes from VideoSDK.
            ///
            /// Names of events that the server does not know gave a status of 500 to
            /// one user.
            ///
            /// Sources: reference page "Create webhook" and the vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .webhooks()
            ///     .create("https://example.com/hook", ["call-started", "call-hangup"])
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// It is sent again only if it certainly wasn't applied: repeating it could do it twice. After an error, ask [`Error::may_have_been_applied`](crate::Error::may_have_been_applied).
            #[doc(alias = "subscribe")]
            pub fn create(
                &self,
                url: impl ::std::convert::Into<::std::string::String>,
                events: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<crate::generated::values::EventKind>,
                >,
            ) -> CreateWebhook {
                CreateWebhook {
                    context: self.context.clone(),
                    body: types::NewWebhook::new(url, events),
                }
            }
            /// Like [`create`](Self::create), from a value of type [`NewWebhook`].
            #[doc(alias = "subscribe")]
            pub fn create_from(&self, body: types::NewWebhook) -> CreateWebhook {
                CreateWebhook {
                    context: self.context.clone(),
                    body: body,
                }
            }
            /// Get a webhook: `GET /v2/sip/webhooks/{webhookId}`.
            ///
            /// Returns one webhook.
            ///
            /// Sources: reference page "Fetch webhook" and the vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .webhooks()
            ///     .get("wh_123456789")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn get(
                &self,
                webhook_id: impl ::std::convert::Into<
                    crate::generated::values::WebhookId,
                >,
            ) -> GetWebhook {
                GetWebhook {
                    context: self.context.clone(),
                    webhook_id: webhook_id.into(),
                }
            }
            /// Update a webhook: `PUT /v2/sip/webhooks/{webhookId}`.
            ///
            /// Replaces the address and the events of a webhook. Both are required;
            /// `edit` restates the one that is not changed.
            ///
            /// Sources: reference page "Update webhook", which says `PUT`. The
            /// vendor's SDKs send `PATCH` to the same path.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .webhooks()
            ///     .update("wh_123456789", "https://example.com/hook", ["call-ringing", "call-answered", "call-missed"])
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// With `with_update_method` it is sent as `PATCH` (`patchWebhook`) instead.
            /// Omitting `events`, `url` may reset them: the sources disagree. [`edit`](Self::edit) restates them; so does `preserving` on the request.
            ///
            pub fn update(
                &self,
                webhook_id: impl ::std::convert::Into<
                    crate::generated::values::WebhookId,
                >,
                url: impl ::std::convert::Into<::std::string::String>,
                events: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<crate::generated::values::EventKind>,
                >,
            ) -> UpdateWebhook {
                UpdateWebhook {
                    context: self.context.clone(),
                    webhook_id: webhook_id.into(),
                    body: {
                        let mut __body = types::WebhookUpdate::new();
                        __body.url = ::std::option::Option::Some(url.into());
                        __body.events = ::std::option::Option::Some(
                            events.into_iter().map(::std::convert::Into::into).collect(),
                        );
                        __body
                    },
                }
            }
            /// Delete a webhook: `DELETE /v2/sip/webhooks/{webhookId}`.
            ///
            /// Deletes one webhook: it is flagged as deleted and hidden from queries,
            /// which cannot be undone.
            ///
            /// Sources: reference page "Delete webhook" and the vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// client
            ///     .webhooks()
            ///     .delete("wh_123456789")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn delete(
                &self,
                webhook_id: impl ::std::convert::Into<
                    crate::generated::values::WebhookId,
                >,
            ) -> DeleteWebhook {
                DeleteWebhook {
                    context: self.context.clone(),
                    webhook_id: webhook_id.into(),
                }
            }
            /// Changes one webhook without losing what the change does not touch: reads it,
            /// applies the change, restates what an update may reset, sends it, and compares the
            /// result. Sends nothing if nothing would change.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let edited = client
            ///     .webhooks()
            ///     .edit("wh_123456789", |webhook| webhook.add_event("call-started"))
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
            #[doc(alias = "save")]
            #[doc(alias = "upsert")]
            #[doc(alias = "modify")]
            pub fn edit<F>(
                &self,
                id: impl ::std::convert::Into<
                    <types::Webhook as crate::resource::Resource>::Id,
                >,
                change: F,
            ) -> crate::edit::Edit<types::Webhook, F>
            where
                F: ::std::ops::FnOnce(WebhookDraft) -> WebhookDraft
                    + ::std::marker::Send,
            {
                crate::edit::Edit::new(self.context.clone(), id.into(), change)
            }
            /// Brings webhooks into line with these: creates those that are missing, and changes those
            /// that differ in a field that is set here. `plan` shows first what would be done.
            ///
            /// Each is known by its `url`. Nothing is deleted. See [`Apply`](crate::apply::Apply).
            #[cfg(feature = "apply")]
            #[cfg_attr(docsrs, doc(cfg(feature = "apply")))]
            #[doc(alias = "reconcile")]
            #[doc(alias = "sync")]
            pub fn apply(
                &self,
                wanted: impl ::std::iter::IntoIterator<Item = types::NewWebhook>,
            ) -> crate::apply::Apply<types::Webhook> {
                crate::apply::Apply::new(self.context.clone(), wanted)
            }
            /// Sends many requests, a few at a time; see
            /// [`Batch`](crate::batch::Batch).
            #[doc(alias = "bulk")]
            pub fn batch<R: crate::batch::BatchRequest>(
                &self,
                requests: impl ::std::iter::IntoIterator<Item = R>,
            ) -> crate::batch::Batch<R> {
                crate::batch::Batch::new(requests)
            }
        }
        /// The request of `getPublicKey`: get the key that events are signed with.
        ///
        /// Sends `GET /v2/public/rsa-public-key`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct GetPublicKey {
            pub(crate) context: crate::operation::Context,
        }
        impl GetPublicKey {
            crate::operation::request_methods!(types::PublicKey);
        }
        impl crate::operation::Operation for GetPublicKey {
            type Response = types::PublicKey;
            const INFO: &'static crate::describe::OperationInfo = &tables::GET_PUBLIC_KEY;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                let prepared = crate::operation::Prepared::new(
                    wire::get_public_key(to)?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                ::std::result::Result::Ok(crate::read::read(body)?)
            }
        }
        /// The request of `listWebhooks`: list webhooks.
        ///
        /// Sends `GET /v2/sip/webhooks`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct ListWebhooks {
            pub(crate) context: crate::operation::Context,
            pub(crate) page: ::std::option::Option<i64>,
            pub(crate) per_page: ::std::option::Option<i64>,
            pub(crate) search: ::std::option::Option<::std::string::String>,
            pub(crate) webhook_id: ::std::option::Option<
                crate::generated::values::WebhookId,
            >,
        }
        impl ListWebhooks {
            crate::operation::request_methods!(types::WebhookPage);
            /// Which page to return, from 1.
            ///
            /// Sends the query parameter `page`.
            pub fn page(mut self, value: i64) -> Self {
                self.page = ::std::option::Option::Some(value);
                self
            }
            /// How many items a page has. A maximum is not documented.
            ///
            /// Sources: the vendor's Node.js SDK says that 10 or 20 is what the
            /// server assumes, depending on the resource.
            ///
            /// Sends the query parameter `perPage`.
            pub fn per_page(mut self, value: i64) -> Self {
                self.per_page = ::std::option::Option::Some(value);
                self
            }
            /// Only webhooks whose address contains this text.
            ///
            /// Sends the query parameter `search`.
            pub fn search(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.search = ::std::option::Option::Some(value.into());
                self
            }
            /// Only the webhook with this identifier.
            ///
            /// Sources: on the reference page, not in the vendor's SDKs.
            ///
            /// Sends the query parameter `webhookId`.
            pub fn webhook_id(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::WebhookId>,
            ) -> Self {
                self.webhook_id = ::std::option::Option::Some(value.into());
                self
            }
        }
        impl crate::operation::Operation for ListWebhooks {
            type Response = types::WebhookPage;
            const INFO: &'static crate::describe::OperationInfo = &tables::LIST_WEBHOOKS;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::operation::check_minimum("page", self.page, 1i64)?;
                crate::operation::check_minimum("perPage", self.per_page, 1i64)?;
                if let ::std::option::Option::Some(id) = &self.webhook_id {
                    <crate::generated::values::WebhookId as crate::model::Identifier>::check(
                        id.as_ref(),
                    )?;
                }
                let prepared = crate::operation::Prepared::new(
                    wire::list_webhooks(
                        to,
                        self.page,
                        self.per_page,
                        self.search.as_deref(),
                        self.webhook_id.as_ref(),
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
        impl ListWebhooks {
            crate::paging::paged_methods!(types::Webhook, types::WebhookPage);
        }
        impl crate::resource::Paged for ListWebhooks {
            type Item = types::Webhook;
            fn page(&mut self) -> &mut ::std::option::Option<i64> {
                &mut self.page
            }
            fn items(page: &types::WebhookPage) -> &[types::Webhook] {
                &page.data
            }
            fn into_items(page: types::WebhookPage) -> ::std::vec::Vec<types::Webhook> {
                page.data
            }
            fn last_page(page: &types::WebhookPage) -> ::std::option::Option<i64> {
                page.page_info.as_ref().and_then(|it| it.last_page)
            }
            fn total(page: &types::WebhookPage) -> ::std::option::Option<i64> {
                page.page_info.as_ref().and_then(|it| it.total)
            }
        }
        /// The request of `createWebhook`: create a webhook.
        ///
        /// Sends `POST /v2/sip/webhooks`.
        #[doc(alias = "subscribe")]
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct CreateWebhook {
            pub(crate) context: crate::operation::Context,
            pub(crate) body: types::NewWebhook,
        }
        impl CreateWebhook {
            crate::operation::request_methods!(types::Webhook);
            /// Sets a field that this version does not know, by its JSON name.
            ///
            /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.set_extra(name.into(), value.into());
                self
            }
        }
        impl crate::operation::Operation for CreateWebhook {
            type Response = types::Webhook;
            const INFO: &'static crate::describe::OperationInfo = &tables::CREATE_WEBHOOK;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    wire::create_webhook(to, &self.body)?,
                );
                prepared.body = ::std::option::Option::Some(
                    <types::NewWebhook as crate::payload::Payload>::OBJECT,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                ::std::result::Result::Ok(crate::read::read(body)?)
            }
        }
        /// The request of `getWebhook`: get a webhook.
        ///
        /// Sends `GET /v2/sip/webhooks/{webhookId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct GetWebhook {
            pub(crate) context: crate::operation::Context,
            pub(crate) webhook_id: crate::generated::values::WebhookId,
        }
        impl GetWebhook {
            crate::operation::request_methods!(types::Webhook);
        }
        impl crate::operation::Operation for GetWebhook {
            type Response = types::Webhook;
            const INFO: &'static crate::describe::OperationInfo = &tables::GET_WEBHOOK;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                let prepared = crate::operation::Prepared::new(
                    wire::get_webhook(to, &self.webhook_id)?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::Webhook = crate::read::read(body)?;
                let shown = &[::std::option::Option::Some(response.id.as_ref())];
                crate::read::same(
                    "webhook",
                    self.webhook_id.as_ref(),
                    shown,
                    &response.extra,
                    &["webhookId"],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.webhook_id.as_ref())
            }
        }
        /// The request of `updateWebhook`: update a webhook.
        ///
        /// Sends `PUT /v2/sip/webhooks/{webhookId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct UpdateWebhook {
            pub(crate) context: crate::operation::Context,
            pub(crate) webhook_id: crate::generated::values::WebhookId,
            pub(crate) body: types::WebhookUpdate,
        }
        impl UpdateWebhook {
            crate::operation::request_methods!(types::Webhook, variant);
            /// Adds a change from a value; what it sets wins over what was set
            /// here so far.
            pub fn with(mut self, change: types::WebhookUpdate) -> Self {
                self.body = ::std::mem::take(&mut self.body).merge(change);
                self
            }
            /// Restates `events`, `url` as `known` has them, unless they are set here.
            ///
            /// Sources disagree on whether an update resets these fields when they are
            /// omitted. A field that `known` doesn't have isn't restated. If someone changed
            /// the webhook since `known` was read, this changes it back. A request for
            /// another webhook than `known` is refused when it is sent.
            pub fn preserving(mut self, known: &types::Webhook) -> Self {
                crate::resource::require_same(
                    &mut self.context,
                    known,
                    self.webhook_id.as_ref(),
                );
                crate::edit::Editable::restate(known, &mut self.body);
                self
            }
            /// The kinds of events to send. Replaces the whole list.
            ///
            /// Sends `events`.
            pub fn events(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<crate::generated::values::EventKind>,
                >,
            ) -> Self {
                self.body.events = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `events`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_events(mut self) -> Self {
                self.body.events = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// The address that events are sent to.
            ///
            /// Sends `url`.
            pub fn url(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.body.url = ::std::option::Option::Some(value.into());
                self
            }
            /// Sets a field that this version does not know, by its JSON name.
            ///
            /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.set_extra(name.into(), value.into());
                self
            }
        }
        impl crate::operation::Operation for UpdateWebhook {
            type Response = types::Webhook;
            const INFO: &'static crate::describe::OperationInfo = &tables::UPDATE_WEBHOOK;
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
                            wire::patch_webhook(to, &self.webhook_id, &self.body)
                        }
                        _ => wire::update_webhook(to, &self.webhook_id, &self.body),
                    }?,
                );
                prepared.body = ::std::option::Option::Some(
                    <types::WebhookUpdate as crate::payload::Payload>::OBJECT,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::Webhook = crate::read::read(body)?;
                let shown = &[::std::option::Option::Some(response.id.as_ref())];
                crate::read::same(
                    "webhook",
                    self.webhook_id.as_ref(),
                    shown,
                    &response.extra,
                    &["webhookId"],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.webhook_id.as_ref())
            }
        }
        /// The request of `deleteWebhook`: delete a webhook.
        ///
        /// Sends `DELETE /v2/sip/webhooks/{webhookId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct DeleteWebhook {
            pub(crate) context: crate::operation::Context,
            pub(crate) webhook_id: crate::generated::values::WebhookId,
        }
        impl DeleteWebhook {
            crate::operation::request_methods!(types::WebhookDeletion);
        }
        impl crate::operation::Operation for DeleteWebhook {
            type Response = types::WebhookDeletion;
            const INFO: &'static crate::describe::OperationInfo = &tables::DELETE_WEBHOOK;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                let prepared = crate::operation::Prepared::new(
                    wire::delete_webhook(to, &self.webhook_id)?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::WebhookDeletion = crate::read::read(body)?;
                let shown = &[];
                crate::read::same(
                    "webhook",
                    self.webhook_id.as_ref(),
                    shown,
                    &response.extra,
                    &["id", "webhookId"],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.webhook_id.as_ref())
            }
        }
        impl crate::Client {
            /// Webhooks: see [`webhooks`](mod@crate::webhooks).
            ///
            /// The addresses that events of calls are sent to, and the key that these
            /// are signed with.
            #[doc(alias = "callback")]
            #[doc(alias = "webhook secret")]
            #[doc(alias = "subscription")]
            pub fn webhooks(&self) -> Webhooks {
                Webhooks {
                    context: self.context(),
                }
            }
        }
    }
    /// Rooms: the handle, its requests, and what they send and return.
    ///
    /// The rooms in which calls and participants meet, as far as calls need
    /// them.
    pub mod rooms {
        use super::super::{tables, types, wire};
        #[doc(inline)]
        pub use super::super::types::{
            NewRoom, PageInfo, Room, RoomAutoClose, RoomDeactivation, RoomPage,
            RoomWebhook,
        };
        #[doc(inline)]
        pub use super::super::values::{RoomCloseType, RoomId};
        /// The handle of rooms.
        ///
        /// The rooms in which calls and participants meet, as far as calls need
        /// them.
        ///
        /// Cheap to create and to clone.
        #[doc(alias = "meeting")]
        #[derive(Clone, Debug)]
        pub struct Rooms {
            context: crate::operation::Context,
        }
        impl Rooms {
            /// List rooms: `GET /v2/rooms`.
            ///
            /// Returns one page of the rooms of the project.
            ///
            /// Sources: reference page "Fetch all rooms" and the vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let rooms = client
            ///     .rooms()
            ///     .list()
            ///     .all()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn list(&self) -> ListRooms {
                ListRooms {
                    context: self.context.clone(),
                    page: ::std::option::Option::None,
                    per_page: ::std::option::Option::None,
                    query: ::std::option::Option::None,
                }
            }
            /// Create a room: `POST /v2/rooms`.
            ///
            /// Creates a room for calls and participants. Nothing is required. With a
            /// `customRoomId` that is taken, the room that has it is returned.
            ///
            /// Sources: reference page "Create room" and the vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .rooms()
            ///     .create()
            ///     .custom_room_id("support-4711")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// It is sent again only if it certainly wasn't applied: repeating it could do it twice. After an error, ask [`Error::may_have_been_applied`](crate::Error::may_have_been_applied).
            pub fn create(&self) -> CreateRoom {
                CreateRoom {
                    context: self.context.clone(),
                    body: types::NewRoom::new(),
                }
            }
            /// Like [`create`](Self::create), from a value of type [`NewRoom`].
            pub fn create_from(&self, body: types::NewRoom) -> CreateRoom {
                CreateRoom {
                    context: self.context.clone(),
                    body: body,
                }
            }
            /// Deactivate a room: `POST /v2/rooms/deactivate`.
            ///
            /// Closes a room: nobody can join it any more. It takes the `roomId`; the
            /// server returns 402 for a `customRoomId`.
            ///
            /// Sources: reference page "Deactivate room" and the vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .rooms()
            ///     .deactivate("abcd-efgh-ijkl")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// It is sent again only if it certainly wasn't applied: repeating it could do it twice. After an error, ask [`Error::may_have_been_applied`](crate::Error::may_have_been_applied).
            pub fn deactivate(
                &self,
                room_id: impl ::std::convert::Into<crate::generated::values::RoomId>,
            ) -> DeactivateRoom {
                DeactivateRoom {
                    context: self.context.clone(),
                    body: types::RoomDeactivation::new(room_id),
                }
            }
            /// Like [`deactivate`](Self::deactivate), from a value of type [`RoomDeactivation`].
            pub fn deactivate_from(
                &self,
                body: types::RoomDeactivation,
            ) -> DeactivateRoom {
                DeactivateRoom {
                    context: self.context.clone(),
                    body: body,
                }
            }
            /// Check that a room exists: `GET /v2/rooms/validate/{roomId}`.
            ///
            /// Returns the room if it exists. Otherwise the server returns 400 ("Room
            /// not found.", "RoomId is invalid.") or 402.
            ///
            /// Sources: reference page "Validate room" and the vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .rooms()
            ///     .validate("abcd-efgh-ijkl")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn validate(
                &self,
                room_id: impl ::std::convert::Into<crate::generated::values::RoomId>,
            ) -> ValidateRoom {
                ValidateRoom {
                    context: self.context.clone(),
                    room_id: room_id.into(),
                }
            }
            /// Get a room: `GET /v2/rooms/{roomId}`.
            ///
            /// Returns one room.
            ///
            /// Sources: reference page "Fetch room" and the vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .rooms()
            ///     .get("abcd-efgh-ijkl")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn get(
                &self,
                room_id: impl ::std::convert::Into<crate::generated::values::RoomId>,
            ) -> GetRoom {
                GetRoom {
                    context: self.context.clone(),
                    room_id: room_id.into(),
                }
            }
            /// Sends many requests, a few at a time; see
            /// [`Batch`](crate::batch::Batch).
            #[doc(alias = "bulk")]
            pub fn batch<R: crate::batch::BatchRequest>(
                &self,
                requests: impl ::std::iter::IntoIterator<Item = R>,
            ) -> crate::batch::Batch<R> {
                crate::batch::Batch::new(requests)
            }
        }
        /// The request of `listRooms`: list rooms.
        ///
        /// Sends `GET /v2/rooms`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct ListRooms {
            pub(crate) context: crate::operation::Context,
            pub(crate) page: ::std::option::Option<i64>,
            pub(crate) per_page: ::std::option::Option<i64>,
            pub(crate) query: ::std::option::Option<::std::string::String>,
        }
        impl ListRooms {
            crate::operation::request_methods!(types::RoomPage);
            /// Which page to return, from 1.
            ///
            /// Sends the query parameter `page`.
            pub fn page(mut self, value: i64) -> Self {
                self.page = ::std::option::Option::Some(value);
                self
            }
            /// How many items a page has. A maximum is not documented.
            ///
            /// Sources: the vendor's Node.js SDK says that 10 or 20 is what the
            /// server assumes, depending on the resource.
            ///
            /// Sends the query parameter `perPage`.
            pub fn per_page(mut self, value: i64) -> Self {
                self.per_page = ::std::option::Option::Some(value);
                self
            }
            /// Only rooms with exactly this identifier.
            ///
            /// Sends the query parameter `query`.
            pub fn query(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.query = ::std::option::Option::Some(value.into());
                self
            }
        }
        impl crate::operation::Operation for ListRooms {
            type Response = types::RoomPage;
            const INFO: &'static crate::describe::OperationInfo = &tables::LIST_ROOMS;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::operation::check_minimum("page", self.page, 1i64)?;
                crate::operation::check_minimum("perPage", self.per_page, 1i64)?;
                let prepared = crate::operation::Prepared::new(
                    wire::list_rooms(
                        to,
                        self.page,
                        self.per_page,
                        self.query.as_deref(),
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
        impl ListRooms {
            crate::paging::paged_methods!(types::Room, types::RoomPage);
        }
        impl crate::resource::Paged for ListRooms {
            type Item = types::Room;
            fn page(&mut self) -> &mut ::std::option::Option<i64> {
                &mut self.page
            }
            fn items(page: &types::RoomPage) -> &[types::Room] {
                &page.data
            }
            fn into_items(page: types::RoomPage) -> ::std::vec::Vec<types::Room> {
                page.data
            }
            fn last_page(page: &types::RoomPage) -> ::std::option::Option<i64> {
                page.page_info.as_ref().and_then(|it| it.last_page)
            }
            fn total(page: &types::RoomPage) -> ::std::option::Option<i64> {
                page.page_info.as_ref().and_then(|it| it.total)
            }
        }
        /// The request of `createRoom`: create a room.
        ///
        /// Sends `POST /v2/rooms`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct CreateRoom {
            pub(crate) context: crate::operation::Context,
            pub(crate) body: types::NewRoom,
        }
        impl CreateRoom {
            crate::operation::request_methods!(types::Room);
            /// The participants that may join. Without it, all may.
            ///
            /// Sends `allowedParticipantIds`.
            pub fn allowed_participant_ids(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> Self {
                self.body.allowed_participant_ids = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `allowedParticipantIds`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_allowed_participant_ids(mut self) -> Self {
                self.body.allowed_participant_ids = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// When to close the room by itself.
            ///
            /// Sends `autoCloseConfig`.
            pub fn auto_close(
                mut self,
                value: impl ::std::convert::Into<crate::generated::types::RoomAutoClose>,
            ) -> Self {
                self.body.auto_close = ::std::option::Option::Some(value.into());
                self
            }
            /// What to start with the session, any JSON.
            ///
            /// Sends `autoStartConfig`.
            pub fn auto_start(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::serde_json::Value>,
                    ),
                >,
            ) -> Self {
                self.body.auto_start = ::std::option::Option::Some(
                    values
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect(),
                );
                self
            }
            /// Clears `autoStartConfig`: sends `{}`. A field that isn't set isn't sent.
            pub fn clear_auto_start(mut self) -> Self {
                self.body.auto_start = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// A name of one's own. If it is taken, the room that has it is returned.
            ///
            /// Sends `customRoomId`.
            pub fn custom_room_id(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.body.custom_room_id = ::std::option::Option::Some(value.into());
                self
            }
            /// The region of the room.
            ///
            /// Sends `geoFence`.
            pub fn geo_fence(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.body.geo_fence = ::std::option::Option::Some(value.into());
                self
            }
            /// What to record and stream at once, any JSON.
            ///
            /// Sends `multiComposition`.
            pub fn multi_composition(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::serde_json::Value>,
                    ),
                >,
            ) -> Self {
                self.body.multi_composition = ::std::option::Option::Some(
                    values
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect(),
                );
                self
            }
            /// Clears `multiComposition`: sends `{}`. A field that isn't set isn't sent.
            pub fn clear_multi_composition(mut self) -> Self {
                self.body.multi_composition = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// Where to send the events of the room.
            ///
            /// Sends `webhook`.
            pub fn webhook(
                mut self,
                value: impl ::std::convert::Into<crate::generated::types::RoomWebhook>,
            ) -> Self {
                self.body.webhook = ::std::option::Option::Some(value.into());
                self
            }
            /// Sets a field that this version does not know, by its JSON name.
            ///
            /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.set_extra(name.into(), value.into());
                self
            }
        }
        impl crate::operation::Operation for CreateRoom {
            type Response = types::Room;
            const INFO: &'static crate::describe::OperationInfo = &tables::CREATE_ROOM;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    wire::create_room(to, &self.body)?,
                );
                prepared.body = ::std::option::Option::Some(
                    <types::NewRoom as crate::payload::Payload>::OBJECT,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                ::std::result::Result::Ok(crate::read::read(body)?)
            }
        }
        /// The request of `deactivateRoom`: deactivate a room.
        ///
        /// Sends `POST /v2/rooms/deactivate`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct DeactivateRoom {
            pub(crate) context: crate::operation::Context,
            pub(crate) body: types::RoomDeactivation,
        }
        impl DeactivateRoom {
            crate::operation::request_methods!(types::Room);
        }
        impl crate::operation::Operation for DeactivateRoom {
            type Response = types::Room;
            const INFO: &'static crate::describe::OperationInfo = &tables::DEACTIVATE_ROOM;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    wire::deactivate_room(to, &self.body)?,
                );
                prepared.body = ::std::option::Option::Some(
                    <types::RoomDeactivation as crate::payload::Payload>::OBJECT,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::Room = crate::read::read(body)?;
                let shown = &[
                    response.custom_room_id.as_ref().map(::std::convert::AsRef::as_ref),
                    ::std::option::Option::Some(response.room_id.as_ref()),
                ];
                crate::read::same(
                    "room",
                    self.body.room_id.as_ref(),
                    shown,
                    &response.extra,
                    &[],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.body.room_id.as_ref())
            }
        }
        /// The request of `validateRoom`: check that a room exists.
        ///
        /// Sends `GET /v2/rooms/validate/{roomId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct ValidateRoom {
            pub(crate) context: crate::operation::Context,
            pub(crate) room_id: crate::generated::values::RoomId,
        }
        impl ValidateRoom {
            crate::operation::request_methods!(types::Room);
        }
        impl crate::operation::Operation for ValidateRoom {
            type Response = types::Room;
            const INFO: &'static crate::describe::OperationInfo = &tables::VALIDATE_ROOM;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                let prepared = crate::operation::Prepared::new(
                    wire::validate_room(to, &self.room_id)?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::Room = crate::read::read(body)?;
                let shown = &[
                    response.custom_room_id.as_ref().map(::std::convert::AsRef::as_ref),
                    ::std::option::Option::Some(response.room_id.as_ref()),
                ];
                crate::read::same(
                    "room",
                    self.room_id.as_ref(),
                    shown,
                    &response.extra,
                    &[],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.room_id.as_ref())
            }
        }
        /// The request of `getRoom`: get a room.
        ///
        /// Sends `GET /v2/rooms/{roomId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct GetRoom {
            pub(crate) context: crate::operation::Context,
            pub(crate) room_id: crate::generated::values::RoomId,
        }
        impl GetRoom {
            crate::operation::request_methods!(types::Room);
        }
        impl crate::operation::Operation for GetRoom {
            type Response = types::Room;
            const INFO: &'static crate::describe::OperationInfo = &tables::GET_ROOM;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                let prepared = crate::operation::Prepared::new(
                    wire::get_room(to, &self.room_id)?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::Room = crate::read::read(body)?;
                let shown = &[
                    response.custom_room_id.as_ref().map(::std::convert::AsRef::as_ref),
                    ::std::option::Option::Some(response.room_id.as_ref()),
                ];
                crate::read::same(
                    "room",
                    self.room_id.as_ref(),
                    shown,
                    &response.extra,
                    &[],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.room_id.as_ref())
            }
        }
        impl crate::Client {
            /// Rooms: see [`rooms`](mod@crate::rooms).
            ///
            /// The rooms in which calls and participants meet, as far as calls need
            /// them.
            #[doc(alias = "meeting")]
            pub fn rooms(&self) -> Rooms {
                Rooms { context: self.context() }
            }
        }
    }
    /// Calls: the handle, its requests, and what they send and return.
    ///
    /// Phone calls: placed, listed, ended, transferred, and moved to another
    /// room.
    pub mod calls {
        use super::super::{tables, types, wire};
        #[doc(inline)]
        pub use super::super::types::{
            Call, CallEnd, CallPage, CallParticipant, CallRoomSwitch, CallTransfer,
            NewCall, PageInfo, TimelogEntry,
        };
        #[doc(inline)]
        pub use super::super::values::{
            CallId, CallMediaEncryption, CallStatus, Direction, GatewayId,
            OutboundGatewayId, RoomId, RoutingRuleId, Transport,
        };
        /// The handle of calls.
        ///
        /// Phone calls: placed, listed, ended, transferred, and moved to another
        /// room.
        ///
        /// Cheap to create and to clone.
        #[doc(alias = "dial")]
        #[doc(alias = "outbound call")]
        #[doc(alias = "hang up")]
        #[derive(Clone, Debug)]
        pub struct Calls {
            context: crate::operation::Context,
        }
        impl Calls {
            /// List calls: `GET /v2/sip/call`.
            ///
            /// Returns one page of the calls of the project, inbound and outbound.
            ///
            /// Order: not documented. Calls that begin while pages are read shift the
            /// pages, so that a call may come twice.
            ///
            /// Sources: reference page "Fetch all calls" and the vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let calls = client
            ///     .calls()
            ///     .list()
            ///     .all()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn list(&self) -> ListCalls {
                ListCalls {
                    context: self.context.clone(),
                    end_date: ::std::option::Option::None,
                    gateway_id: ::std::option::Option::None,
                    id: ::std::option::Option::None,
                    page: ::std::option::Option::None,
                    per_page: ::std::option::Option::None,
                    room_id: ::std::option::Option::None,
                    rule_id: ::std::option::Option::None,
                    search: ::std::option::Option::None,
                    session_id: ::std::option::Option::None,
                    start_date: ::std::option::Option::None,
                    direction: ::std::option::Option::None,
                }
            }
            /// Place a call: `POST /v2/sip/call`.
            ///
            /// Calls a number and returns the call as it begins. The number is called
            /// through the gateway that is named, or by a routing rule.
            ///
            /// It is never sent again once it may have been sent: a second phone
            /// would ring. After an error that says that the request may have been
            /// applied, look for the call in `listCalls`.
            ///
            /// With a routing rule, the vendor's SDKs say that `recordAudio`, `dtmf`,
            /// `mediaEncryption`, `hidePhoneNumber`, `headers` and `includeHeaders`
            /// are taken from the rule and its gateway and those of the call are
            /// ignored; the newer reference page lets `mediaEncryption` of the call
            /// win. What is set is sent.
            ///
            /// Sources: reference page "Call trigger", whose older form requires
            /// `gatewayId` and whose newer form requires `routingRuleId` and
            /// `sipCallFrom`, and the vendor's SDKs, which require `sipCallTo` alone.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .calls()
            ///     .create("+14155550123")
            ///     .ringing_timeout(45)
            ///     .routing_rule_id("rr_abc123")
            ///     .from("+14155559876")
            ///     .wait_until_answered(true)
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// It is sent again only if it certainly wasn't applied: repeating it could do it twice. After an error, ask [`Error::may_have_been_applied`](crate::Error::may_have_been_applied).
            #[doc(alias = "dial")]
            #[doc(alias = "place a call")]
            #[doc(alias = "outbound call")]
            pub fn create(
                &self,
                to: impl ::std::convert::Into<::std::string::String>,
            ) -> CreateCall {
                CreateCall {
                    context: self.context.clone(),
                    body: types::NewCall::new(to),
                }
            }
            /// Like [`create`](Self::create), from a value of type [`NewCall`].
            #[doc(alias = "dial")]
            #[doc(alias = "place a call")]
            #[doc(alias = "outbound call")]
            pub fn create_from(&self, body: types::NewCall) -> CreateCall {
                CreateCall {
                    context: self.context.clone(),
                    body: body,
                }
            }
            /// End a call: `POST /v2/sip/call/end`.
            ///
            /// Hangs up. The `message` of the response is no guide: the sample of the
            /// reference page says "Call initiated successfully".
            ///
            /// Sources: reference page "End call" and the vendor's SDKs. What the
            /// server returns for a call that has ended is not documented.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .calls()
            ///     .end("call_123456789")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// It is sent again only if it certainly wasn't applied: repeating it could do it twice. After an error, ask [`Error::may_have_been_applied`](crate::Error::may_have_been_applied).
            #[doc(alias = "hang up")]
            pub fn end(
                &self,
                call_id: impl ::std::convert::Into<crate::generated::values::CallId>,
            ) -> EndCall {
                EndCall {
                    context: self.context.clone(),
                    body: types::CallEnd::new(call_id),
                }
            }
            /// Like [`end`](Self::end), from a value of type [`CallEnd`].
            #[doc(alias = "hang up")]
            pub fn end_from(&self, body: types::CallEnd) -> EndCall {
                EndCall {
                    context: self.context.clone(),
                    body: body,
                }
            }
            /// Move a call to another room: `POST /v2/sip/call/switch-room`.
            ///
            /// Moves an active call from its room to another one, which has to be
            /// active as well.
            ///
            /// Sources: reference page "Switch room" and the vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .calls()
            ///     .switch_room("call_123456789", "abcd-efgh-ijkl")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// It is sent again only if it certainly wasn't applied: repeating it could do it twice. After an error, ask [`Error::may_have_been_applied`](crate::Error::may_have_been_applied).
            pub fn switch_room(
                &self,
                call_id: impl ::std::convert::Into<crate::generated::values::CallId>,
                room_id: impl ::std::convert::Into<crate::generated::values::RoomId>,
            ) -> SwitchCallRoom {
                SwitchCallRoom {
                    context: self.context.clone(),
                    body: types::CallRoomSwitch::new(call_id, room_id),
                }
            }
            /// Like [`switch_room`](Self::switch_room), from a value of type [`CallRoomSwitch`].
            pub fn switch_room_from(
                &self,
                body: types::CallRoomSwitch,
            ) -> SwitchCallRoom {
                SwitchCallRoom {
                    context: self.context.clone(),
                    body: body,
                }
            }
            /// Transfer a call: `POST /v2/sip/call/transfer`.
            ///
            /// Hands an active call, inbound or outbound, over to another number or
            /// SIP endpoint. It is a cold transfer (SIP REFER): the session in the
            /// room ends, and the carrier has to allow it.
            ///
            /// It is never sent again once it may have been sent: a second phone
            /// would ring.
            ///
            /// Sources: reference page "Transfer call" and the vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .calls()
            ///     .transfer("call_123456789", "+14155557777")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// It is sent again only if it certainly wasn't applied: repeating it could do it twice. After an error, ask [`Error::may_have_been_applied`](crate::Error::may_have_been_applied).
            pub fn transfer(
                &self,
                call_id: impl ::std::convert::Into<crate::generated::values::CallId>,
                to: impl ::std::convert::Into<::std::string::String>,
            ) -> TransferCall {
                TransferCall {
                    context: self.context.clone(),
                    body: types::CallTransfer::new(call_id, to),
                }
            }
            /// Like [`transfer`](Self::transfer), from a value of type [`CallTransfer`].
            pub fn transfer_from(&self, body: types::CallTransfer) -> TransferCall {
                TransferCall {
                    context: self.context.clone(),
                    body: body,
                }
            }
            /// Get a call: `GET /v2/sip/call/{callId}`.
            ///
            /// Returns one call as it is now.
            ///
            /// Sources: the vendor's SDKs alone; no reference page of it is at hand.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .calls()
            ///     .get("call_123456789")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn get(
                &self,
                call_id: impl ::std::convert::Into<crate::generated::values::CallId>,
            ) -> GetCall {
                GetCall {
                    context: self.context.clone(),
                    call_id: call_id.into(),
                }
            }
            /// Watches a call: it as it is now, and after each change of its state, until a final one.
            ///
            /// It is read again and again, gently; see [`Watch`](crate::watch::Watch).
            pub fn watch(
                &self,
                call_id: impl ::std::convert::Into<crate::generated::values::CallId>,
            ) -> crate::watch::Watch<GetCall> {
                crate::watch::Watch::new(self.get(call_id))
            }
            /// Sends many requests, a few at a time; see
            /// [`Batch`](crate::batch::Batch).
            #[doc(alias = "bulk")]
            pub fn batch<R: crate::batch::BatchRequest>(
                &self,
                requests: impl ::std::iter::IntoIterator<Item = R>,
            ) -> crate::batch::Batch<R> {
                crate::batch::Batch::new(requests)
            }
        }
        /// The request of `listCalls`: list calls.
        ///
        /// Sends `GET /v2/sip/call`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct ListCalls {
            pub(crate) context: crate::operation::Context,
            pub(crate) end_date: ::std::option::Option<i64>,
            pub(crate) gateway_id: ::std::option::Option<
                crate::generated::values::GatewayId,
            >,
            pub(crate) id: ::std::option::Option<crate::generated::values::CallId>,
            pub(crate) page: ::std::option::Option<i64>,
            pub(crate) per_page: ::std::option::Option<i64>,
            pub(crate) room_id: ::std::option::Option<crate::generated::values::RoomId>,
            pub(crate) rule_id: ::std::option::Option<
                crate::generated::values::RoutingRuleId,
            >,
            pub(crate) search: ::std::option::Option<::std::string::String>,
            pub(crate) session_id: ::std::option::Option<::std::string::String>,
            pub(crate) start_date: ::std::option::Option<i64>,
            pub(crate) direction: ::std::option::Option<
                crate::generated::values::Direction,
            >,
        }
        impl ListCalls {
            crate::operation::request_methods!(types::CallPage);
            /// Only calls up to this time, in milliseconds since 1970 (UTC); the
            /// whole day counts.
            ///
            /// Sources: the reference page.
            ///
            /// Sends the query parameter `endDate`.
            pub fn end_date(mut self, value: i64) -> Self {
                self.end_date = ::std::option::Option::Some(value);
                self
            }
            /// Only calls through this gateway.
            ///
            /// Sends the query parameter `gatewayId`.
            pub fn gateway_id(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::GatewayId>,
            ) -> Self {
                self.gateway_id = ::std::option::Option::Some(value.into());
                self
            }
            /// Only the call with this identifier.
            ///
            /// Sends the query parameter `id`.
            pub fn id(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::CallId>,
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
            /// How many items a page has. A maximum is not documented.
            ///
            /// Sources: the vendor's Node.js SDK says that 10 or 20 is what the
            /// server assumes, depending on the resource.
            ///
            /// Sends the query parameter `perPage`.
            pub fn per_page(mut self, value: i64) -> Self {
                self.per_page = ::std::option::Option::Some(value);
                self
            }
            /// Only calls in this room.
            ///
            /// Sends the query parameter `roomId`.
            pub fn room_id(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::RoomId>,
            ) -> Self {
                self.room_id = ::std::option::Option::Some(value.into());
                self
            }
            /// Only calls by this routing rule.
            ///
            /// Sends the query parameter `ruleId`.
            pub fn rule_id(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::RoutingRuleId>,
            ) -> Self {
                self.rule_id = ::std::option::Option::Some(value.into());
                self
            }
            /// Only calls to or from a number that contains this text, in any letter
            /// case.
            ///
            /// Sources: the vendor's Node.js SDK says that room identifiers are
            /// searched as well.
            ///
            /// Sends the query parameter `search`.
            pub fn search(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.search = ::std::option::Option::Some(value.into());
                self
            }
            /// Only calls of this session of a room.
            ///
            /// Sends the query parameter `sessionId`.
            pub fn session_id(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.session_id = ::std::option::Option::Some(value.into());
                self
            }
            /// Only calls from this time on, in milliseconds since 1970 (UTC).
            ///
            /// Sends the query parameter `startDate`.
            pub fn start_date(mut self, value: i64) -> Self {
                self.start_date = ::std::option::Option::Some(value);
                self
            }
            /// Only those of this direction.
            ///
            /// Sends the query parameter `type`.
            pub fn direction(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::Direction>,
            ) -> Self {
                self.direction = ::std::option::Option::Some(value.into());
                self
            }
        }
        impl crate::operation::Operation for ListCalls {
            type Response = types::CallPage;
            const INFO: &'static crate::describe::OperationInfo = &tables::LIST_CALLS;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::operation::check_minimum("endDate", self.end_date, 0i64)?;
                crate::operation::check_minimum("page", self.page, 1i64)?;
                crate::operation::check_minimum("perPage", self.per_page, 1i64)?;
                crate::operation::check_minimum("startDate", self.start_date, 0i64)?;
                if let ::std::option::Option::Some(id) = &self.gateway_id {
                    <crate::generated::values::GatewayId as crate::model::Identifier>::check(
                        id.as_ref(),
                    )?;
                }
                if let ::std::option::Option::Some(id) = &self.id {
                    <crate::generated::values::CallId as crate::model::Identifier>::check(
                        id.as_ref(),
                    )?;
                }
                if let ::std::option::Option::Some(id) = &self.room_id {
                    <crate::generated::values::RoomId as crate::model::Identifier>::check(
                        id.as_ref(),
                    )?;
                }
                if let ::std::option::Option::Some(id) = &self.rule_id {
                    <crate::generated::values::RoutingRuleId as crate::model::Identifier>::check(
                        id.as_ref(),
                    )?;
                }
                let prepared = crate::operation::Prepared::new(
                    wire::list_calls(
                        to,
                        self.end_date,
                        self.gateway_id.as_ref(),
                        self.id.as_ref(),
                        self.page,
                        self.per_page,
                        self.room_id.as_ref(),
                        self.rule_id.as_ref(),
                        self.search.as_deref(),
                        self.session_id.as_deref(),
                        self.start_date,
                        self.direction.as_ref(),
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
        impl ListCalls {
            crate::paging::paged_methods!(types::Call, types::CallPage);
        }
        impl crate::resource::Paged for ListCalls {
            type Item = types::Call;
            fn page(&mut self) -> &mut ::std::option::Option<i64> {
                &mut self.page
            }
            fn items(page: &types::CallPage) -> &[types::Call] {
                &page.data
            }
            fn into_items(page: types::CallPage) -> ::std::vec::Vec<types::Call> {
                page.data
            }
            fn last_page(page: &types::CallPage) -> ::std::option::Option<i64> {
                page.page_info.as_ref().and_then(|it| it.last_page)
            }
            fn total(page: &types::CallPage) -> ::std::option::Option<i64> {
                page.page_info.as_ref().and_then(|it| it.total)
            }
        }
        /// The request of `createCall`: place a call.
        ///
        /// Sends `POST /v2/sip/call`.
        #[doc(alias = "dial")]
        #[doc(alias = "place a call")]
        #[doc(alias = "outbound call")]
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct CreateCall {
            pub(crate) context: crate::operation::Context,
            pub(crate) body: types::NewCall,
        }
        impl CreateCall {
            crate::operation::request_methods!(types::Call);
            /// The room that the call goes to. Without it, that of the routing rule.
            ///
            /// Sends `destinationRoomId`.
            pub fn room_id(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::RoomId>,
            ) -> Self {
                self.body.room_id = ::std::option::Option::Some(value.into());
                self
            }
            /// Digits to send once the call is answered (`"1234#"`), or whether
            /// key presses are passed on (`true`). With a routing rule the setting
            /// of the rule may win.
            ///
            /// Sources: the reference pages say digits, the vendor's SDKs a
            /// boolean.
            ///
            /// Sends `dtmf`.
            pub fn dtmf(
                mut self,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.dtmf = ::std::option::Option::Some(value.into());
                self
            }
            /// The outbound gateway to call through.
            ///
            /// Sends `gatewayId`.
            pub fn gateway_id(
                mut self,
                value: impl ::std::convert::Into<
                    crate::generated::values::OutboundGatewayId,
                >,
            ) -> Self {
                self.body.gateway_id = ::std::option::Option::Some(value.into());
                self
            }
            /// SIP headers to send. With a routing rule the setting of the rule may
            /// win.
            ///
            /// Sends `headers`.
            pub fn headers(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::std::string::String>,
                    ),
                >,
            ) -> Self {
                self.body.headers = ::std::option::Option::Some(
                    values
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect(),
                );
                self
            }
            /// Clears `headers`: sends `{}`. A field that isn't set isn't sent.
            pub fn clear_headers(mut self) -> Self {
                self.body.headers = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// Whether participants see the number. With a routing rule the
            /// setting of the rule may win.
            ///
            /// Sends `hidePhoneNumber`.
            pub fn hide_phone_number(mut self, value: bool) -> Self {
                self.body.hide_phone_number = ::std::option::Option::Some(value);
                self
            }
            /// Which SIP headers events carry: names, or one of `ALL`,
            /// `SIP_X_HEADERS` and `NONE`. With a routing rule the setting of the
            /// rule may win.
            ///
            /// Sources: the reference pages say a list of names, the vendor's SDKs
            /// one of three words.
            ///
            /// Sends `includeHeaders`.
            pub fn include_headers(
                mut self,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.include_headers = ::std::option::Option::Some(value.into());
                self
            }
            /// How long the call may last, in seconds. Limits are not documented.
            ///
            /// Sends `maxCallDuration`.
            pub fn max_call_duration(mut self, value: i64) -> Self {
                self.body.max_call_duration = ::std::option::Option::Some(value);
                self
            }
            /// Whether the audio is encrypted.
            ///
            /// Sources: the newer reference page says that it replaces the
            /// setting of the routing rule; the vendor's SDKs say that it is
            /// ignored with one.
            ///
            /// Sends `mediaEncryption`.
            pub fn media_encryption(
                mut self,
                value: impl ::std::convert::Into<
                    crate::generated::values::CallMediaEncryption,
                >,
            ) -> Self {
                self.body.media_encryption = ::std::option::Option::Some(value.into());
                self
            }
            /// Custom data, any JSON. It comes back in events.
            ///
            /// Sends `metadata`.
            pub fn metadata(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::serde_json::Value>,
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
            /// The participant that the other party becomes in the room.
            ///
            /// Sends `participant`.
            pub fn participant(
                mut self,
                value: impl ::std::convert::Into<
                    crate::generated::types::CallParticipant,
                >,
            ) -> Self {
                self.body.participant = ::std::option::Option::Some(value.into());
                self
            }
            /// Whether the audio is recorded. With a routing rule the setting of
            /// the rule may win.
            ///
            /// Sends `recordAudio`.
            pub fn record_audio(mut self, value: bool) -> Self {
                self.body.record_audio = ::std::option::Option::Some(value);
                self
            }
            /// How long the phone may ring, in seconds. Limits are not documented.
            ///
            /// Sends `ringingTimeout`.
            pub fn ringing_timeout(mut self, value: i64) -> Self {
                self.body.ringing_timeout = ::std::option::Option::Some(value);
                self
            }
            /// The outbound routing rule to call by.
            ///
            /// Sends `routingRuleId`.
            pub fn routing_rule_id(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::RoutingRuleId>,
            ) -> Self {
                self.body.routing_rule_id = ::std::option::Option::Some(value.into());
                self
            }
            /// The number to call from, in E.164 form: one of the gateway's or the
            /// routing rule's.
            ///
            /// Sources: the newer reference page requires it; with `gatewayId`,
            /// the older one says, the first number of the gateway is taken.
            ///
            /// Sends `sipCallFrom`.
            pub fn from(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.body.from = ::std::option::Option::Some(value.into());
                self
            }
            /// Whether the response waits until the call is answered. It then may
            /// take as long as the phone rings: the time limits of this request
            /// grow by `ringingTimeout`, or by 60 seconds without one.
            ///
            /// Sends `waitUntilAnswered`.
            pub fn wait_until_answered(mut self, value: bool) -> Self {
                self.body.wait_until_answered = ::std::option::Option::Some(value);
                self
            }
            /// Sets a field that this version does not know, by its JSON name.
            ///
            /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.set_extra(name.into(), value.into());
                self
            }
        }
        impl crate::operation::Operation for CreateCall {
            type Response = types::Call;
            const INFO: &'static crate::describe::OperationInfo = &tables::CREATE_CALL;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    wire::create_call(to, &self.body)?,
                );
                prepared.body = ::std::option::Option::Some(
                    <types::NewCall as crate::payload::Payload>::OBJECT,
                );
                prepared.extra_time = crate::operation::extra_time(
                    self.body.wait_until_answered,
                    self.body.ringing_timeout,
                    60u64,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                ::std::result::Result::Ok(crate::read::unwrap(body, "data")?)
            }
        }
        /// The request of `endCall`: end a call.
        ///
        /// Sends `POST /v2/sip/call/end`.
        #[doc(alias = "hang up")]
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct EndCall {
            pub(crate) context: crate::operation::Context,
            pub(crate) body: types::CallEnd,
        }
        impl EndCall {
            crate::operation::request_methods!(types::Call);
        }
        impl crate::operation::Operation for EndCall {
            type Response = types::Call;
            const INFO: &'static crate::describe::OperationInfo = &tables::END_CALL;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    wire::end_call(to, &self.body)?,
                );
                prepared.body = ::std::option::Option::Some(
                    <types::CallEnd as crate::payload::Payload>::OBJECT,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::Call = crate::read::unwrap(body, "data")?;
                let shown = &[::std::option::Option::Some(response.id.as_ref())];
                crate::read::same(
                    "call",
                    self.body.call_id.as_ref(),
                    shown,
                    &response.extra,
                    &["id", "_id"],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.body.call_id.as_ref())
            }
        }
        /// The request of `switchCallRoom`: move a call to another room.
        ///
        /// Sends `POST /v2/sip/call/switch-room`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct SwitchCallRoom {
            pub(crate) context: crate::operation::Context,
            pub(crate) body: types::CallRoomSwitch,
        }
        impl SwitchCallRoom {
            crate::operation::request_methods!(types::Call);
            /// The identifier of the participant in the new session.
            ///
            /// Sends `participantId`.
            pub fn participant_id(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.body.participant_id = ::std::option::Option::Some(value.into());
                self
            }
            /// A token for the participant in the new session, such as
            /// `client.access_token()` creates.
            ///
            /// Sends `token`.
            pub fn token(
                mut self,
                value: impl ::std::convert::Into<crate::model::Secret>,
            ) -> Self {
                self.body.token = ::std::option::Option::Some(value.into());
                self
            }
            /// Sets a field that this version does not know, by its JSON name.
            ///
            /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.set_extra(name.into(), value.into());
                self
            }
        }
        impl crate::operation::Operation for SwitchCallRoom {
            type Response = types::Call;
            const INFO: &'static crate::describe::OperationInfo = &tables::SWITCH_CALL_ROOM;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    wire::switch_call_room(to, &self.body)?,
                );
                prepared.body = ::std::option::Option::Some(
                    <types::CallRoomSwitch as crate::payload::Payload>::OBJECT,
                );
                crate::payload::Payload::secrets(&self.body, &mut prepared.secrets);
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::Call = crate::read::unwrap(body, "data")?;
                let shown = &[::std::option::Option::Some(response.id.as_ref())];
                crate::read::same(
                    "call",
                    self.body.call_id.as_ref(),
                    shown,
                    &response.extra,
                    &["id", "_id"],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.body.call_id.as_ref())
            }
        }
        /// The request of `transferCall`: transfer a call.
        ///
        /// Sends `POST /v2/sip/call/transfer`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct TransferCall {
            pub(crate) context: crate::operation::Context,
            pub(crate) body: types::CallTransfer,
        }
        impl TransferCall {
            crate::operation::request_methods!(types::Call);
            /// The participant that the other party becomes.
            ///
            /// Sources: the vendor's SDKs only.
            ///
            /// Sends `participant`.
            pub fn participant(
                mut self,
                value: impl ::std::convert::Into<
                    crate::generated::types::CallParticipant,
                >,
            ) -> Self {
                self.body.participant = ::std::option::Option::Some(value.into());
                self
            }
            /// Whether the caller hears a dial tone meanwhile.
            ///
            /// Sources: the vendor's SDKs only.
            ///
            /// Sends `playDialtone`.
            pub fn play_dialtone(mut self, value: bool) -> Self {
                self.body.play_dialtone = ::std::option::Option::Some(value);
                self
            }
            /// Sets a field that this version does not know, by its JSON name.
            ///
            /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.set_extra(name.into(), value.into());
                self
            }
        }
        impl crate::operation::Operation for TransferCall {
            type Response = types::Call;
            const INFO: &'static crate::describe::OperationInfo = &tables::TRANSFER_CALL;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    wire::transfer_call(to, &self.body)?,
                );
                prepared.body = ::std::option::Option::Some(
                    <types::CallTransfer as crate::payload::Payload>::OBJECT,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::Call = crate::read::unwrap(body, "data")?;
                let shown = &[::std::option::Option::Some(response.id.as_ref())];
                crate::read::same(
                    "call",
                    self.body.call_id.as_ref(),
                    shown,
                    &response.extra,
                    &["id", "_id"],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.body.call_id.as_ref())
            }
        }
        /// The request of `getCall`: get a call.
        ///
        /// Sends `GET /v2/sip/call/{callId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct GetCall {
            pub(crate) context: crate::operation::Context,
            pub(crate) call_id: crate::generated::values::CallId,
        }
        impl GetCall {
            crate::operation::request_methods!(types::Call);
        }
        impl crate::operation::Operation for GetCall {
            type Response = types::Call;
            const INFO: &'static crate::describe::OperationInfo = &tables::GET_CALL;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                let prepared = crate::operation::Prepared::new(
                    wire::get_call(to, &self.call_id)?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::Call = crate::read::unwrap(body, "data")?;
                let shown = &[::std::option::Option::Some(response.id.as_ref())];
                crate::read::same(
                    "call",
                    self.call_id.as_ref(),
                    shown,
                    &response.extra,
                    &["id", "_id"],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.call_id.as_ref())
            }
        }
        impl crate::Client {
            /// Calls: see [`calls`](mod@crate::calls).
            ///
            /// Phone calls: placed, listed, ended, transferred, and moved to another
            /// room.
            #[doc(alias = "dial")]
            #[doc(alias = "outbound call")]
            #[doc(alias = "hang up")]
            pub fn calls(&self) -> Calls {
                Calls { context: self.context() }
            }
        }
    }
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
        /// The handle of inbound gateways.
        ///
        /// An inbound gateway describes a carrier that sends phone calls to
        /// VideoSDK: the numbers that are called, the addresses that calls may come
        /// from, and how the carrier authenticates. The vendor's SDKs call it an
        /// inbound *trunk*.
        ///
        /// Cheap to create and to clone.
        #[doc(alias = "trunk")]
        #[doc(alias = "SIP trunk")]
        #[doc(alias = "carrier")]
        #[doc(alias = "DID")]
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
            #[doc(alias = "save")]
            #[doc(alias = "upsert")]
            #[doc(alias = "modify")]
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
            /// Brings inbound gateways into line with these: creates those that are missing, and changes those
            /// that differ in a field that is set here. `plan` shows first what would be done.
            ///
            /// Each is known by its `name`. Nothing is deleted. See [`Apply`](crate::apply::Apply).
            #[cfg(feature = "apply")]
            #[cfg_attr(docsrs, doc(cfg(feature = "apply")))]
            #[doc(alias = "reconcile")]
            #[doc(alias = "sync")]
            pub fn apply(
                &self,
                wanted: impl ::std::iter::IntoIterator<Item = types::NewInboundGateway>,
            ) -> crate::apply::Apply<types::InboundGateway> {
                crate::apply::Apply::new(self.context.clone(), wanted)
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
            #[doc(alias = "bulk")]
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
            /// How many items a page has. A maximum is not documented.
            ///
            /// Sources: the vendor's Node.js SDK says that 10 or 20 is what the
            /// server assumes, depending on the resource.
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
                if let ::std::option::Option::Some(id) = &self.id {
                    <crate::generated::values::InboundGatewayId as crate::model::Identifier>::check(
                        id.as_ref(),
                    )?;
                }
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
            /// Whether key presses (DTMF) are passed on.
            ///
            /// Sources: not on the reference page; the vendor's SDKs send it, a
            /// guide of the vendor as the text `"true"`.
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
            /// Custom key-value pairs. Any JSON is sent as given.
            ///
            /// Sources: the vendor's SDKs write strings only.
            ///
            /// Sends `metadata`.
            pub fn metadata(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::serde_json::Value>,
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
            /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.set_extra(name.into(), value.into());
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
                prepared.body = ::std::option::Option::Some(
                    <types::NewInboundGateway as crate::payload::Payload>::OBJECT,
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
                let shown = &[::std::option::Option::Some(response.id.as_ref())];
                crate::read::same(
                    "inbound gateway",
                    self.gateway_id.as_ref(),
                    shown,
                    &response.extra,
                    &["gatewayId"],
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
                let response: types::InboundGatewayDeletion = crate::read::read(body)?;
                let shown = &[];
                crate::read::same(
                    "inbound gateway",
                    self.gateway_id.as_ref(),
                    shown,
                    &response.extra,
                    &["gatewayId", "id"],
                )?;
                ::std::result::Result::Ok(response)
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
            /// Whether key presses (DTMF) are passed on.
            ///
            /// Sources: not on the reference page; the vendor's SDKs send it, a
            /// guide of the vendor as the text `"true"`. The SDKs say that it
            /// becomes `false` when omitted from an update; the reference page
            /// says that omitted fields stay.
            ///
            /// Sends `enableDtmf`.
            pub fn enable_dtmf(mut self, value: bool) -> Self {
                self.body.enable_dtmf = ::std::option::Option::Some(value);
                self
            }
            /// The region in which calls are received.
            ///
            /// Sources: the vendor's SDKs say that it is cleared when omitted
            /// from an update; the reference page says that omitted fields stay.
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
            /// Custom key-value pairs. Any JSON is sent as given.
            ///
            /// Sources: the vendor's SDKs write strings only.
            ///
            /// Sends `metadata`.
            pub fn metadata(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::serde_json::Value>,
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
            /// Sources: the vendor's SDKs say that it becomes `false` when
            /// omitted from an update; the reference page says that omitted
            /// fields stay.
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
            ///
            /// Sources: the vendor's SDKs say that it becomes `false` when
            /// omitted from an update; the reference page says that omitted
            /// fields stay.
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
            /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.set_extra(name.into(), value.into());
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
                prepared.body = ::std::option::Option::Some(
                    <types::InboundGatewayUpdate as crate::payload::Payload>::OBJECT,
                );
                crate::payload::Payload::secrets(&self.body, &mut prepared.secrets);
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::InboundGateway = crate::read::read(body)?;
                let shown = &[::std::option::Option::Some(response.id.as_ref())];
                crate::read::same(
                    "inbound gateway",
                    self.gateway_id.as_ref(),
                    shown,
                    &response.extra,
                    &["gatewayId"],
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
            #[doc(alias = "trunk")]
            #[doc(alias = "SIP trunk")]
            #[doc(alias = "carrier")]
            #[doc(alias = "DID")]
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
        /// The handle of outbound gateways.
        ///
        /// An outbound gateway describes the carrier through which VideoSDK places
        /// phone calls: its SIP address, the numbers to call from, and how to
        /// authenticate. The vendor's SDKs call it an outbound *trunk*.
        ///
        /// Cheap to create and to clone.
        #[doc(alias = "trunk")]
        #[doc(alias = "SIP trunk")]
        #[doc(alias = "carrier")]
        #[doc(alias = "caller ID")]
        #[derive(Clone, Debug)]
        pub struct OutboundGateways {
            context: crate::operation::Context,
        }
        impl OutboundGateways {
            /// List outbound gateways: `GET /v2/sip/outbound-gateways`.
            ///
            /// Returns one page of the gateways of the project.
            ///
            /// Order: not documented, and neither is whether it is stable between
            /// pages.
            ///
            /// Sources: the vendor's SDKs; no reference page of it is at hand.
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
            /// Creates a gateway and returns it. Send `transport`, `geoRegion` and
            /// `auth` as well where they are known: some sources require them.
            ///
            /// Names: no source says that they are unique, so sending this twice may
            /// create two gateways.
            ///
            /// Sources: the older and newer reference pages and the vendor's SDKs.
            /// All of them want `name`, `numbers` and `address`, which are required
            /// here; the pages want `transport` too, the older one `geoRegion`, the
            /// newer one `auth`.
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
            #[doc(alias = "save")]
            #[doc(alias = "upsert")]
            #[doc(alias = "modify")]
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
            /// Brings outbound gateways into line with these: creates those that are missing, and changes those
            /// that differ in a field that is set here. `plan` shows first what would be done.
            ///
            /// Each is known by its `name`. Nothing is deleted. See [`Apply`](crate::apply::Apply).
            #[cfg(feature = "apply")]
            #[cfg_attr(docsrs, doc(cfg(feature = "apply")))]
            #[doc(alias = "reconcile")]
            #[doc(alias = "sync")]
            pub fn apply(
                &self,
                wanted: impl ::std::iter::IntoIterator<Item = types::NewOutboundGateway>,
            ) -> crate::apply::Apply<types::OutboundGateway> {
                crate::apply::Apply::new(self.context.clone(), wanted)
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
            #[doc(alias = "bulk")]
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
            /// How many items a page has. A maximum is not documented.
            ///
            /// Sources: the vendor's Node.js SDK says that 10 or 20 is what the
            /// server assumes, depending on the resource.
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
                if let ::std::option::Option::Some(id) = &self.id {
                    <crate::generated::values::OutboundGatewayId as crate::model::Identifier>::check(
                        id.as_ref(),
                    )?;
                }
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
            /// authenticates by IP address.
            ///
            /// Sources: the newer reference page requires them; the older one and
            /// the vendor's SDKs do not.
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
            /// Sources: the vendor's SDKs only.
            ///
            /// Sends `enableDtmf`.
            pub fn enable_dtmf(mut self, value: bool) -> Self {
                self.body.enable_dtmf = ::std::option::Option::Some(value);
                self
            }
            /// The region from which calls are placed. Without it, the region
            /// follows from the number that is called.
            ///
            /// Sources: the older reference page requires it; what happens
            /// without it is from the geo-fencing guide.
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
            /// Sources: the older reference page names `sdes`, `dtls` and `none`
            /// here.
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
            /// Custom key-value pairs. Any JSON is sent as given.
            ///
            /// Sources: the vendor's SDKs write strings only.
            ///
            /// Sends `metadata`.
            pub fn metadata(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::serde_json::Value>,
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
            /// How SIP signalling travels to the carrier.
            ///
            /// Sources: the reference pages require it; the vendor's Node.js SDK
            /// says that `tls` is assumed.
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
            /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.set_extra(name.into(), value.into());
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
                prepared.body = ::std::option::Option::Some(
                    <types::NewOutboundGateway as crate::payload::Payload>::OBJECT,
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
                let shown = &[::std::option::Option::Some(response.id.as_ref())];
                crate::read::same(
                    "outbound gateway",
                    self.gateway_id.as_ref(),
                    shown,
                    &response.extra,
                    &["gatewayId"],
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
            /// (`sip.telnyx.com:5061`). It is sent as given.
            ///
            /// Sources: the sample of the reference page has a `sip:` prefix
            /// (`sip:outbound.twilio.com`); the newer reference pages and the
            /// vendor's SDKs leave it out.
            ///
            /// Sends `address`.
            pub fn address(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.body.address = ::std::option::Option::Some(value.into());
                self
            }
            /// The phone numbers allowed to use this gateway, or patterns such as
            /// `+91*`. The exact grammar is not documented; they are sent as
            /// given.
            ///
            /// Sources: the vendor's Node.js SDK describes the patterns, and says
            /// that they are honoured on update only, not on create.
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
            /// Custom key-value pairs. Replaces the whole map. The vendor's
            /// SDKs write strings; any JSON is sent as given.
            ///
            /// Sends `metadata`.
            pub fn metadata(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::serde_json::Value>,
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
            /// clears it is not documented.
            ///
            /// Sources: the vendor's Node.js SDK sends an empty list.
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
            /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.set_extra(name.into(), value.into());
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
                prepared.body = ::std::option::Option::Some(
                    <types::OutboundGatewayUpdate as crate::payload::Payload>::OBJECT,
                );
                crate::payload::Payload::secrets(&self.body, &mut prepared.secrets);
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::OutboundGateway = crate::read::read(body)?;
                let shown = &[::std::option::Option::Some(response.id.as_ref())];
                crate::read::same(
                    "outbound gateway",
                    self.gateway_id.as_ref(),
                    shown,
                    &response.extra,
                    &["gatewayId"],
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
                let response: types::OutboundGatewayDeletion = crate::read::read(body)?;
                let shown = &[];
                crate::read::same(
                    "outbound gateway",
                    self.gateway_id.as_ref(),
                    shown,
                    &response.extra,
                    &["gatewayId", "id"],
                )?;
                ::std::result::Result::Ok(response)
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
            #[doc(alias = "trunk")]
            #[doc(alias = "SIP trunk")]
            #[doc(alias = "carrier")]
            #[doc(alias = "caller ID")]
            pub fn outbound_gateways(&self) -> OutboundGateways {
                OutboundGateways {
                    context: self.context(),
                }
            }
        }
    }
    /// Phone numbers: the handle, its requests, and what they send and return.
    ///
    /// The phone numbers of the account. Each has an inbound and an outbound
    /// gateway, or one of them, or none.
    pub mod phone_numbers {
        use super::super::{tables, types, wire};
        #[doc(inline)]
        pub use super::super::types::{
            DetachedPhoneNumber, InboundGateway, InboundGatewayAuth,
            InboundNumberGateway, NewPhoneNumbers, OutboundGateway, OutboundGatewayAuth,
            OutboundNumberGateway, PageInfo, PhoneNumber, PhoneNumberDetachment,
            PhoneNumberDetails, PhoneNumberGatewayUpdate, PhoneNumberGatewayUpdated,
            PhoneNumberPage, PhoneNumberRelease, PhoneNumbersCreation, SipCredentials,
        };
        #[doc(inline)]
        pub use super::super::values::{
            E164, GatewayId, GeoRegion, InboundGatewayId, MediaEncryption,
            OutboundGatewayId, PhoneNumberId, Transport,
        };
        /// The handle of phone numbers.
        ///
        /// The phone numbers of the account. Each has an inbound and an outbound
        /// gateway, or one of them, or none.
        ///
        /// Cheap to create and to clone.
        #[doc(alias = "DID")]
        #[doc(alias = "DDI")]
        #[doc(alias = "caller ID")]
        #[doc(alias = "MSISDN")]
        #[derive(Clone, Debug)]
        pub struct PhoneNumbers {
            context: crate::operation::Context,
        }
        impl PhoneNumbers {
            /// List phone numbers: `GET /v2/sip/phone-numbers`.
            ///
            /// Returns one page of the phone numbers of the account, each with its
            /// gateways.
            ///
            /// Order: not documented, and neither is whether it is stable between
            /// pages.
            ///
            /// Sources: newer reference page "Fetch all phone numbers" and the
            /// vendor's SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let phone_numbers = client
            ///     .phone_numbers()
            ///     .list()
            ///     .all()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn list(&self) -> ListPhoneNumbers {
                ListPhoneNumbers {
                    context: self.context.clone(),
                    page: ::std::option::Option::None,
                    per_page: ::std::option::Option::None,
                    search: ::std::option::Option::None,
                }
            }
            /// Add phone numbers: `POST /v2/sip/phone-numbers`.
            ///
            /// Adds numbers of a carrier, with a gateway for each direction. All of
            /// them or none. Numbers that are unknown are added, and numbers that are
            /// known and detached are used again.
            ///
            /// The response says little: read the numbers afterwards.
            ///
            /// Sources: newer reference page "Create phone number" and the vendor's
            /// SDKs. The end of the page's sample response is not at hand; the SDKs
            /// read `message` alone.
            ///
            /// It is sent again only if it certainly wasn't applied: repeating it could do it twice. After an error, ask [`Error::may_have_been_applied`](crate::Error::may_have_been_applied).
            #[doc(alias = "import")]
            pub fn create(
                &self,
                name: impl ::std::convert::Into<::std::string::String>,
                phone_numbers: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<crate::generated::values::E164>,
                >,
                inbound: impl ::std::convert::Into<
                    crate::generated::types::InboundNumberGateway,
                >,
                outbound: impl ::std::convert::Into<
                    crate::generated::types::OutboundNumberGateway,
                >,
            ) -> CreatePhoneNumbers {
                CreatePhoneNumbers {
                    context: self.context.clone(),
                    body: types::NewPhoneNumbers::new(
                        name,
                        phone_numbers,
                        inbound,
                        outbound,
                    ),
                }
            }
            /// Like [`create`](Self::create), from a value of type [`NewPhoneNumbers`].
            #[doc(alias = "import")]
            pub fn create_from(
                &self,
                body: types::NewPhoneNumbers,
            ) -> CreatePhoneNumbers {
                CreatePhoneNumbers {
                    context: self.context.clone(),
                    body: body,
                }
            }
            /// Detach a phone number from its gateways: `POST /v2/sip/phone-numbers/detach`.
            ///
            /// Takes a number off its gateways. The number stays, and so do gateways
            /// that have no number any more.
            ///
            /// A number that is attached to nothing is refused with 400.
            ///
            /// Sources: newer reference page "Detach gateway" and the vendor's SDKs,
            /// which read `message` alone.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .phone_numbers()
            ///     .detach("+14155551234")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            /// It is sent again only if it certainly wasn't applied: repeating it could do it twice. After an error, ask [`Error::may_have_been_applied`](crate::Error::may_have_been_applied).
            pub fn detach(
                &self,
                e164: impl ::std::convert::Into<crate::generated::values::E164>,
            ) -> DetachPhoneNumber {
                DetachPhoneNumber {
                    context: self.context.clone(),
                    body: types::PhoneNumberDetachment::new(e164),
                }
            }
            /// Like [`detach`](Self::detach), from a value of type [`PhoneNumberDetachment`].
            pub fn detach_from(
                &self,
                body: types::PhoneNumberDetachment,
            ) -> DetachPhoneNumber {
                DetachPhoneNumber {
                    context: self.context.clone(),
                    body: body,
                }
            }
            /// Update the gateway of phone numbers: `PATCH /v2/sip/phone-numbers/gateways/{gatewayId}`.
            ///
            /// Changes a gateway that was created along with phone numbers: its name,
            /// media encryption and region, of an outbound one also address, transport
            /// and credentials. Fields that are left out stay as they are.
            ///
            /// The server refuses (400) numbers, `isShared`, and what only outbound
            /// gateways have on an inbound one.
            ///
            /// Sources: newer reference page "Update gateway" and the vendor's SDKs.
            /// The end of the page's sample response is not at hand.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client, password: String)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .phone_numbers()
            ///     .update_gateway("gateway_out_123456789")
            ///     .credentials("sip-user", password.clone())
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn update_gateway(
                &self,
                gateway_id: impl ::std::convert::Into<
                    crate::generated::values::GatewayId,
                >,
            ) -> UpdatePhoneNumberGateway {
                UpdatePhoneNumberGateway {
                    context: self.context.clone(),
                    gateway_id: gateway_id.into(),
                    body: {
                        let __body = types::PhoneNumberGatewayUpdate::new();
                        __body
                    },
                }
            }
            /// Get a phone number: `GET /v2/sip/phone-numbers/{e164}`.
            ///
            /// Returns one number with its gateways. The number itself stands in the
            /// path, its `+` as `%2B`.
            ///
            /// Sources: newer reference page "Fetch phone number" and the vendor's
            /// SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .phone_numbers()
            ///     .get("+14155551234")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn get(
                &self,
                e164: impl ::std::convert::Into<crate::generated::values::E164>,
            ) -> GetPhoneNumber {
                GetPhoneNumber {
                    context: self.context.clone(),
                    e164: e164.into(),
                }
            }
            /// Release a phone number: `POST /v2/sip/phone-numbers/{phoneNumberId}/release`.
            ///
            /// Gives a number up: it is taken off its gateways and removed from
            /// routing rules. If it was bought through VideoSDK (`origin` is
            /// `PURCHASED`), it is released at the provider too and its billing ends.
            /// This cannot be undone.
            ///
            /// Doing it again changes nothing, says the reference page, so it is
            /// retried like a deletion.
            ///
            /// Sources: newer reference page "Release phone number" and the vendor's
            /// SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .phone_numbers()
            ///     .release("pn_abc123", videosdk_sip::phone_numbers::Confirm::CannotBeUndone)
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn release(
                &self,
                phone_number_id: impl ::std::convert::Into<
                    crate::generated::values::PhoneNumberId,
                >,
                confirm: Confirm,
            ) -> ReleasePhoneNumber {
                let Confirm::CannotBeUndone = confirm;
                ReleasePhoneNumber {
                    context: self.context.clone(),
                    phone_number_id: phone_number_id.into(),
                }
            }
            /// Sends many requests, a few at a time; see
            /// [`Batch`](crate::batch::Batch).
            #[doc(alias = "bulk")]
            pub fn batch<R: crate::batch::BatchRequest>(
                &self,
                requests: impl ::std::iter::IntoIterator<Item = R>,
            ) -> crate::batch::Batch<R> {
                crate::batch::Batch::new(requests)
            }
        }
        /// The request of `listPhoneNumbers`: list phone numbers.
        ///
        /// Sends `GET /v2/sip/phone-numbers`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct ListPhoneNumbers {
            pub(crate) context: crate::operation::Context,
            pub(crate) page: ::std::option::Option<i64>,
            pub(crate) per_page: ::std::option::Option<i64>,
            pub(crate) search: ::std::option::Option<::std::string::String>,
        }
        impl ListPhoneNumbers {
            crate::operation::request_methods!(types::PhoneNumberPage);
            /// Which page to return, from 1.
            ///
            /// Sends the query parameter `page`.
            pub fn page(mut self, value: i64) -> Self {
                self.page = ::std::option::Option::Some(value);
                self
            }
            /// How many numbers a page has, from 1 to 100. The server assumes 20.
            ///
            /// Sources: the newer reference page.
            ///
            /// Sends the query parameter `perPage`.
            pub fn per_page(mut self, value: i64) -> Self {
                self.per_page = ::std::option::Option::Some(value);
                self
            }
            /// Only numbers that contain this text in their name or in their digits.
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
        impl crate::operation::Operation for ListPhoneNumbers {
            type Response = types::PhoneNumberPage;
            const INFO: &'static crate::describe::OperationInfo = &tables::LIST_PHONE_NUMBERS;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::operation::check_minimum("page", self.page, 1i64)?;
                crate::operation::check_minimum("perPage", self.per_page, 1i64)?;
                let prepared = crate::operation::Prepared::new(
                    wire::list_phone_numbers(
                        to,
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
        impl ListPhoneNumbers {
            crate::paging::paged_methods!(types::PhoneNumber, types::PhoneNumberPage);
        }
        impl crate::resource::Paged for ListPhoneNumbers {
            type Item = types::PhoneNumber;
            fn page(&mut self) -> &mut ::std::option::Option<i64> {
                &mut self.page
            }
            fn items(page: &types::PhoneNumberPage) -> &[types::PhoneNumber] {
                &page.data
            }
            fn into_items(
                page: types::PhoneNumberPage,
            ) -> ::std::vec::Vec<types::PhoneNumber> {
                page.data
            }
            fn last_page(page: &types::PhoneNumberPage) -> ::std::option::Option<i64> {
                page.page_info.as_ref().and_then(|it| it.last_page)
            }
            fn total(page: &types::PhoneNumberPage) -> ::std::option::Option<i64> {
                page.page_info.as_ref().and_then(|it| it.total)
            }
        }
        /// The request of `createPhoneNumbers`: add phone numbers.
        ///
        /// Sends `POST /v2/sip/phone-numbers`.
        #[doc(alias = "import")]
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct CreatePhoneNumbers {
            pub(crate) context: crate::operation::Context,
            pub(crate) body: types::NewPhoneNumbers,
        }
        impl CreatePhoneNumbers {
            crate::operation::request_methods!(types::PhoneNumbersCreation);
            /// Whether the numbers share their gateways (`true`), or each has its
            /// own.
            ///
            /// Sources: the vendor's Node.js SDK says that `true` is assumed.
            ///
            /// Sends `isShared`.
            pub fn is_shared(mut self, value: bool) -> Self {
                self.body.is_shared = ::std::option::Option::Some(value);
                self
            }
            /// Whether the audio of calls is encrypted, for both gateways.
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
            /// Sets a field that this version does not know, by its JSON name.
            ///
            /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.set_extra(name.into(), value.into());
                self
            }
        }
        impl crate::operation::Operation for CreatePhoneNumbers {
            type Response = types::PhoneNumbersCreation;
            const INFO: &'static crate::describe::OperationInfo = &tables::CREATE_PHONE_NUMBERS;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    wire::create_phone_numbers(to, &self.body)?,
                );
                prepared.body = ::std::option::Option::Some(
                    <types::NewPhoneNumbers as crate::payload::Payload>::OBJECT,
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
        /// The request of `detachPhoneNumber`: detach a phone number from its gateways.
        ///
        /// Sends `POST /v2/sip/phone-numbers/detach`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct DetachPhoneNumber {
            pub(crate) context: crate::operation::Context,
            pub(crate) body: types::PhoneNumberDetachment,
        }
        impl DetachPhoneNumber {
            crate::operation::request_methods!(types::DetachedPhoneNumber);
        }
        impl crate::operation::Operation for DetachPhoneNumber {
            type Response = types::DetachedPhoneNumber;
            const INFO: &'static crate::describe::OperationInfo = &tables::DETACH_PHONE_NUMBER;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    wire::detach_phone_number(to, &self.body)?,
                );
                prepared.body = ::std::option::Option::Some(
                    <types::PhoneNumberDetachment as crate::payload::Payload>::OBJECT,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::DetachedPhoneNumber = crate::read::read(body)?;
                let shown = &[response.details.as_ref().map(|it| it.e164.as_ref())];
                crate::read::same(
                    "phone number",
                    self.body.e164.as_ref(),
                    shown,
                    &response.extra,
                    &["e164"],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.body.e164.as_ref())
            }
        }
        /// The request of `updatePhoneNumberGateway`: update the gateway of phone numbers.
        ///
        /// Sends `PATCH /v2/sip/phone-numbers/gateways/{gatewayId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct UpdatePhoneNumberGateway {
            pub(crate) context: crate::operation::Context,
            pub(crate) gateway_id: crate::generated::values::GatewayId,
            pub(crate) body: types::PhoneNumberGatewayUpdate,
        }
        impl UpdatePhoneNumberGateway {
            crate::operation::request_methods!(types::PhoneNumberGatewayUpdated);
            /// Adds a change from a value; what it sets wins over what was set
            /// here so far.
            pub fn with(mut self, change: types::PhoneNumberGatewayUpdate) -> Self {
                self.body = ::std::mem::take(&mut self.body).merge(change);
                self
            }
            /// The SIP address of the carrier. Outbound gateways only.
            ///
            /// Sends `address`.
            pub fn address(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.body.address = ::std::option::Option::Some(value.into());
                self
            }
            /// The credentials for the carrier, both parts. Outbound gateways only.
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
            /// The region of the calls. Gateways call it `geoRegion`.
            ///
            /// Sends `sipRegion`.
            pub fn sip_region(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::GeoRegion>,
            ) -> Self {
                self.body.sip_region = ::std::option::Option::Some(value.into());
                self
            }
            /// How SIP signalling travels to the carrier. Outbound gateways only.
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
            /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.set_extra(name.into(), value.into());
                self
            }
        }
        impl crate::operation::Operation for UpdatePhoneNumberGateway {
            type Response = types::PhoneNumberGatewayUpdated;
            const INFO: &'static crate::describe::OperationInfo = &tables::UPDATE_PHONE_NUMBER_GATEWAY;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    wire::update_phone_number_gateway(to, &self.gateway_id, &self.body)?,
                );
                prepared.body = ::std::option::Option::Some(
                    <types::PhoneNumberGatewayUpdate as crate::payload::Payload>::OBJECT,
                );
                crate::payload::Payload::secrets(&self.body, &mut prepared.secrets);
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::PhoneNumberGatewayUpdated = crate::read::read(
                    body,
                )?;
                let shown = &[];
                crate::read::same(
                    "phone number",
                    self.gateway_id.as_ref(),
                    shown,
                    &response.extra,
                    &[],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.gateway_id.as_ref())
            }
        }
        /// The request of `getPhoneNumber`: get a phone number.
        ///
        /// Sends `GET /v2/sip/phone-numbers/{e164}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct GetPhoneNumber {
            pub(crate) context: crate::operation::Context,
            pub(crate) e164: crate::generated::values::E164,
        }
        impl GetPhoneNumber {
            crate::operation::request_methods!(types::PhoneNumber);
        }
        impl crate::operation::Operation for GetPhoneNumber {
            type Response = types::PhoneNumber;
            const INFO: &'static crate::describe::OperationInfo = &tables::GET_PHONE_NUMBER;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                let prepared = crate::operation::Prepared::new(
                    wire::get_phone_number(to, &self.e164)?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::PhoneNumber = crate::read::read(body)?;
                let shown = &[
                    ::std::option::Option::Some(response.details.e164.as_ref()),
                ];
                crate::read::same(
                    "phone number",
                    self.e164.as_ref(),
                    shown,
                    &response.extra,
                    &["e164"],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.e164.as_ref())
            }
        }
        /// The request of `releasePhoneNumber`: release a phone number.
        ///
        /// Sends `POST /v2/sip/phone-numbers/{phoneNumberId}/release`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct ReleasePhoneNumber {
            pub(crate) context: crate::operation::Context,
            pub(crate) phone_number_id: crate::generated::values::PhoneNumberId,
        }
        impl ReleasePhoneNumber {
            crate::operation::request_methods!(types::PhoneNumberRelease);
        }
        impl crate::operation::Operation for ReleasePhoneNumber {
            type Response = types::PhoneNumberRelease;
            const INFO: &'static crate::describe::OperationInfo = &tables::RELEASE_PHONE_NUMBER;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                let prepared = crate::operation::Prepared::new(
                    wire::release_phone_number(to, &self.phone_number_id)?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::PhoneNumberRelease = crate::read::read(body)?;
                let shown = &[
                    response.phone_number_id.as_ref().map(::std::convert::AsRef::as_ref),
                ];
                crate::read::same(
                    "phone number",
                    self.phone_number_id.as_ref(),
                    shown,
                    &response.extra,
                    &[],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.phone_number_id.as_ref())
            }
        }
        /// A confirmation for what cannot be undone.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Confirm {
            /// Confirms `release`.
            CannotBeUndone,
        }
        impl crate::Client {
            /// Phone numbers: see [`phone_numbers`](mod@crate::phone_numbers).
            ///
            /// The phone numbers of the account. Each has an inbound and an outbound
            /// gateway, or one of them, or none.
            #[doc(alias = "DID")]
            #[doc(alias = "DDI")]
            #[doc(alias = "caller ID")]
            #[doc(alias = "MSISDN")]
            pub fn phone_numbers(&self) -> PhoneNumbers {
                PhoneNumbers {
                    context: self.context(),
                }
            }
        }
    }
    /// Routing rules: the handle, its requests, and what they send and return.
    ///
    /// A routing rule decides what happens to the calls of its numbers: which
    /// room they go to, which agent takes part, and what is recorded.
    pub mod routing_rules {
        use super::super::{tables, types, wire};
        #[doc(inline)]
        pub use super::super::types::{
            NewRoutingRule, PageInfo, RoomTarget, RoutingRule, RoutingRuleDeletion,
            RoutingRulePage, RoutingRuleRoom, RoutingRuleUpdate,
        };
        #[doc(inline)]
        pub use super::super::values::{
            Direction, IncludeHeaders, RoomId, RoomPrefix, RoomType, RoutingRuleId,
        };
        #[doc(inline)]
        pub use super::super::RoutingRuleDraft;
        /// The handle of routing rules.
        ///
        /// A routing rule decides what happens to the calls of its numbers: which
        /// room they go to, which agent takes part, and what is recorded.
        ///
        /// Cheap to create and to clone.
        #[doc(alias = "dispatch rule")]
        #[doc(alias = "dial plan")]
        #[derive(Clone, Debug)]
        pub struct RoutingRules {
            context: crate::operation::Context,
        }
        impl RoutingRules {
            /// List routing rules: `GET /v2/sip/routing-rule`.
            ///
            /// Returns one page of the routing rules of the project.
            ///
            /// Order: not documented, and neither is whether it is stable between
            /// pages.
            ///
            /// Sources: newer reference page "Fetch all routing rules" and the
            /// vendor's SDKs. Older pages document the plural path
            /// `/v2/sip/routing-rules`, whose rules have another shape.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let routing_rules = client
            ///     .routing_rules()
            ///     .list()
            ///     .all()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn list(&self) -> ListRoutingRules {
                ListRoutingRules {
                    context: self.context.clone(),
                    page: ::std::option::Option::None,
                    per_page: ::std::option::Option::None,
                    room_type: ::std::option::Option::None,
                    rule_ids: ::std::option::Option::None,
                    search: ::std::option::Option::None,
                    direction: ::std::option::Option::None,
                }
            }
            /// Create a routing rule: `POST /v2/sip/routing-rule`.
            ///
            /// Creates a rule that decides what happens to the calls of some numbers,
            /// and returns it. The numbers have to exist: `createPhoneNumbers` adds
            /// them. A number can be on one inbound rule only.
            ///
            /// The direction cannot be changed later. Header maps go with a direction:
            /// `headersToAttributes` with inbound rules, `headers` with outbound ones.
            ///
            /// Sources: newer reference page "Create routing rule" and the vendor's
            /// SDKs. The page requires `phoneNumbers`, the SDKs do not.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .routing_rules()
            ///     .create("Inbound support rule", "inbound", ["+14155551234"])
            ///     .agent_id("agent_xyz")
            ///     .headers_to_attributes([("X-Call-Id", "callId")])
            ///     .include_headers("SIP_X_HEADERS")
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
                direction: impl ::std::convert::Into<
                    crate::generated::values::Direction,
                >,
                phone_numbers: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> CreateRoutingRule {
                CreateRoutingRule {
                    context: self.context.clone(),
                    body: types::NewRoutingRule::new(name, direction, phone_numbers),
                }
            }
            /// Like [`create`](Self::create), from a value of type [`NewRoutingRule`].
            pub fn create_from(&self, body: types::NewRoutingRule) -> CreateRoutingRule {
                CreateRoutingRule {
                    context: self.context.clone(),
                    body: body,
                }
            }
            /// Get a routing rule: `GET /v2/sip/routing-rule/{ruleId}`.
            ///
            /// Returns one rule.
            ///
            /// Sources: newer reference page "Fetch routing rule" and the vendor's
            /// SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .routing_rules()
            ///     .get("rr_abc123")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn get(
                &self,
                rule_id: impl ::std::convert::Into<
                    crate::generated::values::RoutingRuleId,
                >,
            ) -> GetRoutingRule {
                GetRoutingRule {
                    context: self.context.clone(),
                    rule_id: rule_id.into(),
                }
            }
            /// Delete a routing rule: `DELETE /v2/sip/routing-rule/{ruleId}`.
            ///
            /// Deletes one rule and detaches it from all its numbers.
            ///
            /// Sources: newer reference page "Delete routing rule" and the vendor's
            /// SDKs.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// client
            ///     .routing_rules()
            ///     .delete("rr_abc123")
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn delete(
                &self,
                rule_id: impl ::std::convert::Into<
                    crate::generated::values::RoutingRuleId,
                >,
            ) -> DeleteRoutingRule {
                DeleteRoutingRule {
                    context: self.context.clone(),
                    rule_id: rule_id.into(),
                }
            }
            /// Update a routing rule: `PATCH /v2/sip/routing-rule/{ruleId}`.
            ///
            /// Changes a rule and returns the whole rule as it is afterwards. Fields
            /// that are left out stay as they are. The direction of a rule cannot be
            /// changed.
            ///
            /// An update with nothing in it is refused: the server would return 400
            /// "No editable fields provided".
            ///
            /// Sources: newer reference page "Update routing rule" and the vendor's
            /// SDKs, which all send `PATCH`. Older pages document `PUT` on the plural
            /// path `/v2/sip/routing-rules`.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let response = client
            ///     .routing_rules()
            ///     .update("rr_abc123")
            ///     .phone_numbers(["+14155551234", "+14155550123"])
            ///     .recording(true)
            ///     .send()
            ///     .await?;
            /// # Ok(())
            /// # }
            /// ```
            ///
            pub fn update(
                &self,
                rule_id: impl ::std::convert::Into<
                    crate::generated::values::RoutingRuleId,
                >,
            ) -> UpdateRoutingRule {
                UpdateRoutingRule {
                    context: self.context.clone(),
                    rule_id: rule_id.into(),
                    body: {
                        let __body = types::RoutingRuleUpdate::new();
                        __body
                    },
                }
            }
            /// Changes one routing rule without losing what the change does not touch: reads it,
            /// applies the change, restates what an update may reset, sends it, and compares the
            /// result. Sends nothing if nothing would change.
            ///
            /// ```
            /// # async fn example(client: videosdk_sip::Client)
            /// # -> Result<(), videosdk_sip::Error> {
            /// let edited = client
            ///     .routing_rules()
            ///     .edit("rr_abc123", |rule| rule.add_allowed_ip_address("54.172.60.0").dtmf(true))
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
            #[doc(alias = "save")]
            #[doc(alias = "upsert")]
            #[doc(alias = "modify")]
            pub fn edit<F>(
                &self,
                id: impl ::std::convert::Into<
                    <types::RoutingRule as crate::resource::Resource>::Id,
                >,
                change: F,
            ) -> crate::edit::Edit<types::RoutingRule, F>
            where
                F: ::std::ops::FnOnce(RoutingRuleDraft) -> RoutingRuleDraft
                    + ::std::marker::Send,
            {
                crate::edit::Edit::new(self.context.clone(), id.into(), change)
            }
            /// Brings routing rules into line with these: creates those that are missing, and changes those
            /// that differ in a field that is set here. `plan` shows first what would be done.
            ///
            /// Each is known by its `name`. Nothing is deleted. See [`Apply`](crate::apply::Apply).
            #[cfg(feature = "apply")]
            #[cfg_attr(docsrs, doc(cfg(feature = "apply")))]
            #[doc(alias = "reconcile")]
            #[doc(alias = "sync")]
            pub fn apply(
                &self,
                wanted: impl ::std::iter::IntoIterator<Item = types::NewRoutingRule>,
            ) -> crate::apply::Apply<types::RoutingRule> {
                crate::apply::Apply::new(self.context.clone(), wanted)
            }
            /// Finds the routing rule with exactly this name, on all pages; `None` if there is none.
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
                ::std::option::Option<types::RoutingRule>,
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
            #[doc(alias = "bulk")]
            pub fn batch<R: crate::batch::BatchRequest>(
                &self,
                requests: impl ::std::iter::IntoIterator<Item = R>,
            ) -> crate::batch::Batch<R> {
                crate::batch::Batch::new(requests)
            }
        }
        /// The request of `listRoutingRules`: list routing rules.
        ///
        /// Sends `GET /v2/sip/routing-rule`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct ListRoutingRules {
            pub(crate) context: crate::operation::Context,
            pub(crate) page: ::std::option::Option<i64>,
            pub(crate) per_page: ::std::option::Option<i64>,
            pub(crate) room_type: ::std::option::Option<
                ::std::vec::Vec<crate::generated::values::RoomType>,
            >,
            pub(crate) rule_ids: ::std::option::Option<
                ::std::vec::Vec<crate::generated::values::RoutingRuleId>,
            >,
            pub(crate) search: ::std::option::Option<::std::string::String>,
            pub(crate) direction: ::std::option::Option<
                crate::generated::values::Direction,
            >,
        }
        impl ListRoutingRules {
            crate::operation::request_methods!(types::RoutingRulePage);
            /// Which page to return, from 1.
            ///
            /// Sends the query parameter `page`.
            pub fn page(mut self, value: i64) -> Self {
                self.page = ::std::option::Option::Some(value);
                self
            }
            /// How many items a page has. A maximum is not documented.
            ///
            /// Sources: the vendor's Node.js SDK says that 10 or 20 is what the
            /// server assumes, depending on the resource.
            ///
            /// Sends the query parameter `perPage`.
            pub fn per_page(mut self, value: i64) -> Self {
                self.per_page = ::std::option::Option::Some(value);
                self
            }
            /// Only rules whose calls go to rooms of these types.
            ///
            /// Sends the query parameter `roomType`.
            pub fn room_type(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<crate::generated::values::RoomType>,
                >,
            ) -> Self {
                self.room_type = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Only the rules with these identifiers.
            ///
            /// Sends the query parameter `ruleIds`.
            pub fn rule_ids(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<
                        crate::generated::values::RoutingRuleId,
                    >,
                >,
            ) -> Self {
                self.rule_ids = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Only rules whose name or numbers match this regular expression, in any
            /// letter case. A `+` has to be escaped.
            ///
            /// Sends the query parameter `search`.
            pub fn search(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.search = ::std::option::Option::Some(value.into());
                self
            }
            /// Only those of this direction.
            ///
            /// Sends the query parameter `type`.
            pub fn direction(
                mut self,
                value: impl ::std::convert::Into<crate::generated::values::Direction>,
            ) -> Self {
                self.direction = ::std::option::Option::Some(value.into());
                self
            }
        }
        impl crate::operation::Operation for ListRoutingRules {
            type Response = types::RoutingRulePage;
            const INFO: &'static crate::describe::OperationInfo = &tables::LIST_ROUTING_RULES;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::operation::check_minimum("page", self.page, 1i64)?;
                crate::operation::check_minimum("perPage", self.per_page, 1i64)?;
                let prepared = crate::operation::Prepared::new(
                    wire::list_routing_rules(
                        to,
                        self.page,
                        self.per_page,
                        self.room_type.as_ref(),
                        self.rule_ids.as_ref(),
                        self.search.as_deref(),
                        self.direction.as_ref(),
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
        impl ListRoutingRules {
            crate::paging::paged_methods!(types::RoutingRule, types::RoutingRulePage);
        }
        impl crate::resource::Paged for ListRoutingRules {
            type Item = types::RoutingRule;
            fn page(&mut self) -> &mut ::std::option::Option<i64> {
                &mut self.page
            }
            fn items(page: &types::RoutingRulePage) -> &[types::RoutingRule] {
                &page.data
            }
            fn into_items(
                page: types::RoutingRulePage,
            ) -> ::std::vec::Vec<types::RoutingRule> {
                page.data
            }
            fn last_page(page: &types::RoutingRulePage) -> ::std::option::Option<i64> {
                page.page_info.as_ref().and_then(|it| it.last_page)
            }
            fn total(page: &types::RoutingRulePage) -> ::std::option::Option<i64> {
                page.page_info.as_ref().and_then(|it| it.total)
            }
        }
        /// The request of `createRoutingRule`: create a routing rule.
        ///
        /// Sends `POST /v2/sip/routing-rule`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct CreateRoutingRule {
            pub(crate) context: crate::operation::Context,
            pub(crate) body: types::NewRoutingRule,
        }
        impl CreateRoutingRule {
            crate::operation::request_methods!(types::RoutingRule);
            /// The agent that takes part in the calls.
            ///
            /// Sends `agentId`.
            pub fn agent_id(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.body.agent_id = ::std::option::Option::Some(value.into());
                self
            }
            /// What the agent is given, any JSON. It counts only with `agentId`.
            ///
            /// Sources: the vendor's Rust SDK.
            ///
            /// Sends `agentMetadata`.
            pub fn agent_metadata(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::serde_json::Value>,
                    ),
                >,
            ) -> Self {
                self.body.agent_metadata = ::std::option::Option::Some(
                    values
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect(),
                );
                self
            }
            /// Clears `agentMetadata`: sends `{}`. A field that isn't set isn't sent.
            pub fn clear_agent_metadata(mut self) -> Self {
                self.body.agent_metadata = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// The addresses that calls may come from. Gateways call it
            /// `allowedAddresses`.
            ///
            /// Sends `allowedIpAddresses`.
            pub fn allowed_ip_addresses(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> Self {
                self.body.allowed_ip_addresses = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `allowedIpAddresses`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_allowed_ip_addresses(mut self) -> Self {
                self.body.allowed_ip_addresses = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// The numbers, or patterns of them, that may call. The grammar is not
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
            /// The API key of the project that the rule acts for. One that is
            /// unknown is refused with 400 ("Invalid API Key").
            ///
            /// Sends `apiKey`.
            pub fn api_key(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.body.api_key = ::std::option::Option::Some(value.into());
                self
            }
            /// Whether key presses (DTMF) are passed on. Gateways call it `enableDtmf`.
            ///
            /// Sends `dtmf`.
            pub fn dtmf(mut self, value: bool) -> Self {
                self.body.dtmf = ::std::option::Option::Some(value);
                self
            }
            /// SIP headers to send. For outbound rules; the server refuses it
            /// (400) for inbound ones.
            ///
            /// Sends `headers`.
            pub fn headers(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::std::string::String>,
                    ),
                >,
            ) -> Self {
                self.body.headers = ::std::option::Option::Some(
                    values
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect(),
                );
                self
            }
            /// Clears `headers`: sends `{}`. A field that isn't set isn't sent.
            pub fn clear_headers(mut self) -> Self {
                self.body.headers = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// Which SIP header becomes which attribute of the participant. For
            /// inbound rules; the server refuses it (400) for outbound ones.
            ///
            /// Sends `headersToAttributes`.
            pub fn headers_to_attributes(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::std::string::String>,
                    ),
                >,
            ) -> Self {
                self.body.headers_to_attributes = ::std::option::Option::Some(
                    values
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect(),
                );
                self
            }
            /// Clears `headersToAttributes`: sends `{}`. A field that isn't set isn't sent.
            pub fn clear_headers_to_attributes(mut self) -> Self {
                self.body.headers_to_attributes = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// Whether participants see the caller's number.
            ///
            /// Sends `hidePhoneNumber`.
            pub fn hide_phone_number(mut self, value: bool) -> Self {
                self.body.hide_phone_number = ::std::option::Option::Some(value);
                self
            }
            /// Which SIP headers of a call are passed on.
            ///
            /// Sends `includeHeaders`.
            pub fn include_headers(
                mut self,
                value: impl ::std::convert::Into<
                    crate::generated::values::IncludeHeaders,
                >,
            ) -> Self {
                self.body.include_headers = ::std::option::Option::Some(value.into());
                self
            }
            /// Whether noise is removed from the caller's audio.
            ///
            /// Sends `noiseCancellation`.
            pub fn noise_cancellation(mut self, value: bool) -> Self {
                self.body.noise_cancellation = ::std::option::Option::Some(value);
                self
            }
            /// Whether calls are recorded. Gateways call it `record`.
            ///
            /// Sends `recording`.
            pub fn recording(mut self, value: bool) -> Self {
                self.body.recording = ::std::option::Option::Some(value);
                self
            }
            /// The room that calls go to.
            ///
            /// Sends `room`.
            pub fn room(
                mut self,
                value: impl ::std::convert::Into<crate::generated::types::RoomTarget>,
            ) -> Self {
                self.body.room = ::std::option::Option::Some(value.into());
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
            /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.set_extra(name.into(), value.into());
                self
            }
        }
        impl crate::operation::Operation for CreateRoutingRule {
            type Response = types::RoutingRule;
            const INFO: &'static crate::describe::OperationInfo = &tables::CREATE_ROUTING_RULE;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    wire::create_routing_rule(to, &self.body)?,
                );
                prepared.body = ::std::option::Option::Some(
                    <types::NewRoutingRule as crate::payload::Payload>::OBJECT,
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
        /// The request of `getRoutingRule`: get a routing rule.
        ///
        /// Sends `GET /v2/sip/routing-rule/{ruleId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct GetRoutingRule {
            pub(crate) context: crate::operation::Context,
            pub(crate) rule_id: crate::generated::values::RoutingRuleId,
        }
        impl GetRoutingRule {
            crate::operation::request_methods!(types::RoutingRule);
        }
        impl crate::operation::Operation for GetRoutingRule {
            type Response = types::RoutingRule;
            const INFO: &'static crate::describe::OperationInfo = &tables::GET_ROUTING_RULE;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                let prepared = crate::operation::Prepared::new(
                    wire::get_routing_rule(to, &self.rule_id)?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::RoutingRule = crate::read::read(body)?;
                let shown = &[::std::option::Option::Some(response.id.as_ref())];
                crate::read::same(
                    "routing rule",
                    self.rule_id.as_ref(),
                    shown,
                    &response.extra,
                    &["ruleId"],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.rule_id.as_ref())
            }
        }
        /// The request of `deleteRoutingRule`: delete a routing rule.
        ///
        /// Sends `DELETE /v2/sip/routing-rule/{ruleId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct DeleteRoutingRule {
            pub(crate) context: crate::operation::Context,
            pub(crate) rule_id: crate::generated::values::RoutingRuleId,
        }
        impl DeleteRoutingRule {
            crate::operation::request_methods!(types::RoutingRuleDeletion);
        }
        impl crate::operation::Operation for DeleteRoutingRule {
            type Response = types::RoutingRuleDeletion;
            const INFO: &'static crate::describe::OperationInfo = &tables::DELETE_ROUTING_RULE;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                let prepared = crate::operation::Prepared::new(
                    wire::delete_routing_rule(to, &self.rule_id)?,
                );
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::RoutingRuleDeletion = crate::read::read(body)?;
                let shown = &[
                    response.rule_id.as_ref().map(::std::convert::AsRef::as_ref),
                ];
                crate::read::same(
                    "routing rule",
                    self.rule_id.as_ref(),
                    shown,
                    &response.extra,
                    &[],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.rule_id.as_ref())
            }
        }
        /// The request of `updateRoutingRule`: update a routing rule.
        ///
        /// Sends `PATCH /v2/sip/routing-rule/{ruleId}`.
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `send` is awaited"]
        pub struct UpdateRoutingRule {
            pub(crate) context: crate::operation::Context,
            pub(crate) rule_id: crate::generated::values::RoutingRuleId,
            pub(crate) body: types::RoutingRuleUpdate,
        }
        impl UpdateRoutingRule {
            crate::operation::request_methods!(types::RoutingRule);
            /// Adds a change from a value; what it sets wins over what was set
            /// here so far.
            pub fn with(mut self, change: types::RoutingRuleUpdate) -> Self {
                self.body = ::std::mem::take(&mut self.body).merge(change);
                self
            }
            /// The agent that takes part in the calls.
            ///
            /// Sends `agentId`.
            pub fn agent_id(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.body.agent_id = ::std::option::Option::Some(value.into());
                self
            }
            /// What the agent is given, any JSON. Replaces the whole map.
            ///
            /// Sends `agentMetadata`.
            pub fn agent_metadata(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::serde_json::Value>,
                    ),
                >,
            ) -> Self {
                self.body.agent_metadata = ::std::option::Option::Some(
                    values
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect(),
                );
                self
            }
            /// Clears `agentMetadata`: sends `{}`. A field that isn't set isn't sent.
            pub fn clear_agent_metadata(mut self) -> Self {
                self.body.agent_metadata = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// The addresses that calls may come from. Replaces the whole list.
            ///
            /// Sends `allowedIpAddresses`.
            pub fn allowed_ip_addresses(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> Self {
                self.body.allowed_ip_addresses = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `allowedIpAddresses`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_allowed_ip_addresses(mut self) -> Self {
                self.body.allowed_ip_addresses = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// The numbers, or patterns of them, that may call. Replaces the whole list.
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
            /// The API key of the project that the rule acts for.
            ///
            /// Sends `apiKey`.
            pub fn api_key(
                mut self,
                value: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                self.body.api_key = ::std::option::Option::Some(value.into());
                self
            }
            /// Whether key presses (DTMF) are passed on.
            ///
            /// Sends `dtmf`.
            pub fn dtmf(mut self, value: bool) -> Self {
                self.body.dtmf = ::std::option::Option::Some(value);
                self
            }
            /// SIP headers to send. For outbound rules: an edit of an inbound one
            /// is refused before it is sent, a plain update by the server (400).
            /// Replaces the whole map.
            ///
            /// Sends `headers`.
            pub fn headers(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::std::string::String>,
                    ),
                >,
            ) -> Self {
                self.body.headers = ::std::option::Option::Some(
                    values
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect(),
                );
                self
            }
            /// Clears `headers`: sends `{}`. A field that isn't set isn't sent.
            pub fn clear_headers(mut self) -> Self {
                self.body.headers = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// Which SIP header becomes which attribute of the participant. For
            /// inbound rules: an edit of an outbound one is refused before it is
            /// sent, a plain update by the server (400). Replaces the whole map.
            ///
            /// Sends `headersToAttributes`.
            pub fn headers_to_attributes(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = (
                        impl ::std::convert::Into<::std::string::String>,
                        impl ::std::convert::Into<::std::string::String>,
                    ),
                >,
            ) -> Self {
                self.body.headers_to_attributes = ::std::option::Option::Some(
                    values
                        .into_iter()
                        .map(|(key, value)| (key.into(), value.into()))
                        .collect(),
                );
                self
            }
            /// Clears `headersToAttributes`: sends `{}`. A field that isn't set isn't sent.
            pub fn clear_headers_to_attributes(mut self) -> Self {
                self.body.headers_to_attributes = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// Whether participants see the caller's number.
            ///
            /// Sends `hidePhoneNumber`.
            pub fn hide_phone_number(mut self, value: bool) -> Self {
                self.body.hide_phone_number = ::std::option::Option::Some(value);
                self
            }
            /// Which SIP headers of a call are passed on.
            ///
            /// Sends `includeHeaders`.
            pub fn include_headers(
                mut self,
                value: impl ::std::convert::Into<
                    crate::generated::values::IncludeHeaders,
                >,
            ) -> Self {
                self.body.include_headers = ::std::option::Option::Some(value.into());
                self
            }
            /// The display name of the rule.
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
            /// Sends `noiseCancellation`.
            pub fn noise_cancellation(mut self, value: bool) -> Self {
                self.body.noise_cancellation = ::std::option::Option::Some(value);
                self
            }
            /// The numbers of the rule, in E.164 form. Replaces the whole list:
            /// numbers that are not in it are detached. Responses call them
            /// `numbers`.
            ///
            /// Sends `phoneNumbers`.
            pub fn phone_numbers(
                mut self,
                values: impl ::std::iter::IntoIterator<
                    Item = impl ::std::convert::Into<::std::string::String>,
                >,
            ) -> Self {
                self.body.phone_numbers = ::std::option::Option::Some(
                    values.into_iter().map(::std::convert::Into::into).collect(),
                );
                self
            }
            /// Clears `phoneNumbers`: sends `[]`. A field that isn't set isn't sent.
            pub fn clear_phone_numbers(mut self) -> Self {
                self.body.phone_numbers = ::std::option::Option::Some(
                    ::std::default::Default::default(),
                );
                self
            }
            /// Whether calls are recorded.
            ///
            /// Sends `recording`.
            pub fn recording(mut self, value: bool) -> Self {
                self.body.recording = ::std::option::Option::Some(value);
                self
            }
            /// The room that calls go to. Replaces the former one as a whole.
            ///
            /// Sends `room`.
            pub fn room(
                mut self,
                value: impl ::std::convert::Into<crate::generated::types::RoomTarget>,
            ) -> Self {
                self.body.room = ::std::option::Option::Some(value.into());
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
            /// One that has a setter is set as by that setter, so that the same program goes on working when a later version knows the field. It is refused when the request is sent if it is set already, does not take the value, or looks like a misspelling of a field.
            pub fn extra(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::std::convert::Into<::serde_json::Value>,
            ) -> Self {
                self.body.set_extra(name.into(), value.into());
                self
            }
        }
        impl crate::operation::Operation for UpdateRoutingRule {
            type Response = types::RoutingRule;
            const INFO: &'static crate::describe::OperationInfo = &tables::UPDATE_ROUTING_RULE;
            crate::operation::context_methods!();
            fn prepare(
                &self,
                to: &crate::base_url::BaseUrl,
                preferred: ::std::option::Option<crate::operation::UpdateMethod>,
            ) -> ::std::result::Result<crate::operation::Prepared, crate::error::Error> {
                crate::payload::Payload::check(&self.body)?;
                let mut prepared = crate::operation::Prepared::new(
                    wire::update_routing_rule(to, &self.rule_id, &self.body)?,
                );
                prepared.body = ::std::option::Option::Some(
                    <types::RoutingRuleUpdate as crate::payload::Payload>::OBJECT,
                );
                crate::payload::Payload::secrets(&self.body, &mut prepared.secrets);
                ::std::result::Result::Ok(prepared)
            }
            fn read(
                &self,
                body: &[u8],
            ) -> ::std::result::Result<Self::Response, crate::read::NotTheResponse> {
                let response: types::RoutingRule = crate::read::read(body)?;
                let shown = &[::std::option::Option::Some(response.id.as_ref())];
                crate::read::same(
                    "routing rule",
                    self.rule_id.as_ref(),
                    shown,
                    &response.extra,
                    &["ruleId"],
                )?;
                ::std::result::Result::Ok(response)
            }
            fn key(&self) -> ::std::option::Option<&str> {
                ::std::option::Option::Some(self.rule_id.as_ref())
            }
        }
        impl crate::Client {
            /// Routing rules: see [`routing_rules`](mod@crate::routing_rules).
            ///
            /// A routing rule decides what happens to the calls of its numbers: which
            /// room they go to, which agent takes part, and what is recorded.
            #[doc(alias = "dispatch rule")]
            #[doc(alias = "dial plan")]
            pub fn routing_rules(&self) -> RoutingRules {
                RoutingRules {
                    context: self.context(),
                }
            }
        }
    }
}

//! Every type of the description: the tests hold this list to it.

/// Hands the names of all types to a macro.
macro_rules! every_type {
    ($then:ident) => {
        $then! {
            BatchCall, BatchCallCancelMode, BatchCallCancellation, BatchCallFile,
            BatchCallId, BatchCallMessage, BatchCallPage, BatchCallParsing,
            BatchCallRecord, BatchCallRecordDeletion, BatchCallRecordId, BatchCallRecordPage,
            BatchCallRecordRemoval, BatchCallRecordUpdate, BatchCallRetry, BatchCallRetryReason,
            BatchCallStats, BatchCallStatus, BatchCallTiming, BatchCallUpdate,
            BatchCallUpload, BatchCallUploadTarget, BatchEventKind, BatchRetry,
            BatchWebhook, Call, CallEnd, CallEnvelope,
            CallEvent, CallEventData, CallId, CallMediaEncryption,
            CallPage, CallParticipant, CallRoomSwitch, CallStatus,
            CallTransfer, Connector, ConnectorDeletion, ConnectorEnvelope,
            ConnectorId, ConnectorList, ConnectorProvider, DetachedPhoneNumber,
            Direction, E164, EventKind, GatewayId,
            GeoRegion, InboundGateway, InboundGatewayAuth, InboundGatewayDeletion,
            InboundGatewayId, InboundGatewayPage, InboundGatewayUpdate, InboundNumberGateway,
            IncludeHeaders, MediaEncryption, NewBatchCall, NewCall,
            NewConnector, NewInboundGateway, NewOutboundGateway, NewPhoneNumbers,
            NewRecording, NewRoom, NewRoutingRule, NewWebhook,
            OutboundGateway, OutboundGatewayAuth, OutboundGatewayDeletion, OutboundGatewayId,
            OutboundGatewayPage, OutboundGatewayUpdate, OutboundNumberGateway, PageInfo,
            ParticipantId, PhoneNumber, PhoneNumberDetachment, PhoneNumberDetails,
            PhoneNumberGatewayUpdate, PhoneNumberGatewayUpdated, PhoneNumberId, PhoneNumberPage,
            PhoneNumberRelease, PhoneNumbersCreation, PublicKey, Recording,
            RecordingConfig, RecordingFile, RecordingFileMeta, RecordingId,
            RecordingMode, RecordingPage, RecordingQuality, RecordingResolution,
            RecordingStop, RecordingSummary, RecordingTranscription, RecordingWebhookDeliveries,
            Room, RoomAutoClose, RoomCloseType, RoomDeactivation,
            RoomId, RoomPage, RoomPrefix, RoomTarget,
            RoomType, RoomWebhook, RoutingRule, RoutingRuleDeletion,
            RoutingRuleId, RoutingRulePage, RoutingRuleRoom, RoutingRuleUpdate,
            Session, SessionEnd, SessionId, SessionPage,
            SessionParticipant, SessionParticipantEnvelope, SessionParticipantPage, SessionParticipantRemoval,
            SessionStatus, SessionTime, SipCredentials, TimelogEntry,
            Transport, Webhook, WebhookDeletion, WebhookId,
            WebhookPage, WebhookUpdate,
        }
    };
}

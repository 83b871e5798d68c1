package registry

// Libraries for Apple's platforms.

var (
	libUrlSession = Library{
		Slug: "urlsession", Name: "URLSessionWebSocketTask", Language: "Swift",
		Constants: []Constant{
			{0, "URLSessionWebSocketTask.CloseCode.invalid", ""},
			{1000, "URLSessionWebSocketTask.CloseCode.normalClosure", ""},
			{1001, "URLSessionWebSocketTask.CloseCode.goingAway", ""},
			{1002, "URLSessionWebSocketTask.CloseCode.protocolError", ""},
			{1003, "URLSessionWebSocketTask.CloseCode.unsupportedData", ""},
			{1005, "URLSessionWebSocketTask.CloseCode.noStatusReceived", ""},
			{1006, "URLSessionWebSocketTask.CloseCode.abnormalClosure", ""},
			{1007, "URLSessionWebSocketTask.CloseCode.invalidFramePayloadData", ""},
			{1008, "URLSessionWebSocketTask.CloseCode.policyViolation", ""},
			{1009, "URLSessionWebSocketTask.CloseCode.messageTooBig", ""},
			{1010, "URLSessionWebSocketTask.CloseCode.mandatoryExtensionMissing", ""},
			{1011, "URLSessionWebSocketTask.CloseCode.internalServerError", ""},
			{1015, "URLSessionWebSocketTask.CloseCode.tlsHandshakeFailure", ""},
		},
	}
	libNsURLSession = Library{
		Slug: "nsurlsession", Name: "NSURLSessionWebSocketTask", Language: "Objective-C",
		Constants: []Constant{
			{0, "NSURLSessionWebSocketCloseCodeInvalid", ""},
			{1000, "NSURLSessionWebSocketCloseCodeNormalClosure", ""},
			{1001, "NSURLSessionWebSocketCloseCodeGoingAway", ""},
			{1002, "NSURLSessionWebSocketCloseCodeProtocolError", ""},
			{1003, "NSURLSessionWebSocketCloseCodeUnsupportedData", ""},
			{1005, "NSURLSessionWebSocketCloseCodeNoStatusReceived", ""},
			{1006, "NSURLSessionWebSocketCloseCodeAbnormalClosure", ""},
			{1007, "NSURLSessionWebSocketCloseCodeInvalidFramePayloadData", ""},
			{1008, "NSURLSessionWebSocketCloseCodePolicyViolation", ""},
			{1009, "NSURLSessionWebSocketCloseCodeMessageTooBig", ""},
			{1010, "NSURLSessionWebSocketCloseCodeMandatoryExtensionMissing", ""},
			{1011, "NSURLSessionWebSocketCloseCodeInternalServerError", ""},
			{1015, "NSURLSessionWebSocketCloseCodeTLSHandshakeFailure", ""},
		},
	}
	libNwProtocol = Library{
		Slug: "network-framework", Name: "NWProtocolWebSocket", Language: "Swift",
		Constants: []Constant{
			{1000, "NWProtocolWebSocket.CloseCode.Defined.normalClosure", ""},
			{1001, "NWProtocolWebSocket.CloseCode.Defined.goingAway", ""},
			{1002, "NWProtocolWebSocket.CloseCode.Defined.protocolError", ""},
			{1003, "NWProtocolWebSocket.CloseCode.Defined.unsupportedData", ""},
			{1005, "NWProtocolWebSocket.CloseCode.Defined.noStatusReceived", ""},
			{1006, "NWProtocolWebSocket.CloseCode.Defined.abnormalClosure", ""},
			{1007, "NWProtocolWebSocket.CloseCode.Defined.invalidFramePayloadData", ""},
			{1008, "NWProtocolWebSocket.CloseCode.Defined.policyViolation", ""},
			{1009, "NWProtocolWebSocket.CloseCode.Defined.messageTooBig", ""},
			{1010, "NWProtocolWebSocket.CloseCode.Defined.mandatoryExtension", ""},
			{1011, "NWProtocolWebSocket.CloseCode.Defined.internalServerError", ""},
			{1015, "NWProtocolWebSocket.CloseCode.Defined.tlsHandshake", ""},
		},
	}
	libNwProtocolC = Library{
		Slug: "network-framework-c", Name: "Network.framework for C", Language: "C",
		Constants: []Constant{
			{1000, "nw_ws_close_code_normal_closure", ""},
			{1001, "nw_ws_close_code_going_away", ""},
			{1002, "nw_ws_close_code_protocol_error", ""},
			{1003, "nw_ws_close_code_unsupported_data", ""},
			{1005, "nw_ws_close_code_no_status_received", ""},
			{1006, "nw_ws_close_code_abnormal_closure", ""},
			{1007, "nw_ws_close_code_invalid_frame_payload_data", ""},
			{1008, "nw_ws_close_code_policy_violation", ""},
			{1009, "nw_ws_close_code_message_too_big", ""},
		},
	}
	libStarscream = Library{
		Slug: "starscream", Name: "Starscream", Language: "Swift",
		Constants: []Constant{
			{1000, "CloseCode.normal", ""},
			{1001, "CloseCode.goingAway", ""},
			{1002, "CloseCode.protocolError", ""},
			{1003, "CloseCode.protocolUnhandledType", ""},
			{1005, "CloseCode.noStatusReceived", ""},
			{1007, "CloseCode.encoding", ""},
			{1008, "CloseCode.policyViolated", ""},
			{1009, "CloseCode.messageTooBig", ""},
		},
	}
	libSwiftNIO = Library{
		Slug: "swift-nio", Name: "SwiftNIO and Vapor", Language: "Swift",
		Constants: []Constant{
			{1000, "WebSocketErrorCode.normalClosure", ""},
			{1001, "WebSocketErrorCode.goingAway", ""},
			{1002, "WebSocketErrorCode.protocolError", ""},
			{1003, "WebSocketErrorCode.unacceptableData", ""},
			{1007, "WebSocketErrorCode.dataInconsistentWithMessage", ""},
			{1008, "WebSocketErrorCode.policyViolation", ""},
			{1009, "WebSocketErrorCode.messageTooLarge", ""},
			{1010, "WebSocketErrorCode.missingExtension", ""},
			{1011, "WebSocketErrorCode.unexpectedServerError", ""},
		},
	}
	libSocketRocket = Library{
		Slug: "socketrocket", Name: "SocketRocket", Language: "Objective-C",
		Constants: []Constant{
			{1000, "SRStatusCodeNormal", ""},
			{1001, "SRStatusCodeGoingAway", ""},
			{1002, "SRStatusCodeProtocolError", ""},
			{1003, "SRStatusCodeUnhandledType", ""},
			{1005, "SRStatusCodeNoStatusReceived", ""},
			{1006, "SRStatusCodeAbnormal", ""},
			{1007, "SRStatusCodeInvalidUTF8", ""},
			{1008, "SRStatusCodePolicyViolated", ""},
			{1009, "SRStatusCodeMessageTooBig", ""},
			{1010, "SRStatusCodeMissingExtension", ""},
			{1011, "SRStatusCodeInternalError", ""},
			{1012, "SRStatusCodeServiceRestart", ""},
			{1013, "SRStatusCodeTryAgainLater", ""},
			{1015, "SRStatusCodeTLSHandshake", ""},
		},
	}
)

package registry

// Browsers: the names in the source of their engines.

var (
	libChromium = Library{
		Slug: "chromium", Name: "Chromium", Language: "C++",
		Internal: []Constant{
			{-1, "WebSocketChannel::kCloseEventCodeNotSpecified", ""},
			{1000, "net::kWebSocketNormalClosure", ""},
			{1000, "WebSocketChannel::kCloseEventCodeNormalClosure", ""},
			{1001, "net::kWebSocketErrorGoingAway", ""},
			{1001, "WebSocketChannel::kCloseEventCodeGoingAway", ""},
			{1002, "net::kWebSocketErrorProtocolError", ""},
			{1002, "WebSocketChannel::kCloseEventCodeProtocolError", ""},
			{1003, "net::kWebSocketErrorUnsupportedData", ""},
			{1003, "WebSocketChannel::kCloseEventCodeUnsupportedData", ""},
			{1004, "WebSocketChannel::kCloseEventCodeFrameTooLarge", ""},
			{1005, "net::kWebSocketErrorNoStatusReceived", ""},
			{1005, "WebSocketChannel::kCloseEventCodeNoStatusRcvd", ""},
			{1006, "net::kWebSocketErrorAbnormalClosure", ""},
			{1006, "WebSocketChannel::kCloseEventCodeAbnormalClosure", ""},
			{1007, "net::kWebSocketErrorInvalidFramePayloadData", ""},
			{1007, "WebSocketChannel::kCloseEventCodeInvalidFramePayloadData", ""},
			{1008, "net::kWebSocketErrorPolicyViolation", ""},
			{1008, "WebSocketChannel::kCloseEventCodePolicyViolation", ""},
			{1009, "net::kWebSocketErrorMessageTooBig", ""},
			{1009, "WebSocketChannel::kCloseEventCodeMessageTooBig", ""},
			{1010, "net::kWebSocketErrorMandatoryExtension", ""},
			{1010, "WebSocketChannel::kCloseEventCodeMandatoryExt", ""},
			{1011, "net::kWebSocketErrorInternalServerError", ""},
			{1011, "WebSocketChannel::kCloseEventCodeInternalError", ""},
			{1015, "net::kWebSocketErrorTlsHandshake", ""},
			{1015, "WebSocketChannel::kCloseEventCodeTLSHandshake", ""},
		},
	}
	libFirefox = Library{
		Slug: "firefox", Name: "Firefox", Language: "C++",
		Constants: []Constant{
			{1000, "nsIWebSocketChannel.CLOSE_NORMAL", ""},
			{1001, "nsIWebSocketChannel.CLOSE_GOING_AWAY", ""},
			{1002, "nsIWebSocketChannel.CLOSE_PROTOCOL_ERROR", ""},
			{1003, "nsIWebSocketChannel.CLOSE_UNSUPPORTED_DATATYPE", ""},
			{1005, "nsIWebSocketChannel.CLOSE_NO_STATUS", ""},
			{1006, "nsIWebSocketChannel.CLOSE_ABNORMAL", ""},
			{1007, "nsIWebSocketChannel.CLOSE_INVALID_PAYLOAD", ""},
			{1008, "nsIWebSocketChannel.CLOSE_POLICY_VIOLATION", ""},
			{1009, "nsIWebSocketChannel.CLOSE_TOO_LARGE", ""},
			{1010, "nsIWebSocketChannel.CLOSE_EXTENSION_MISSING", ""},
			{1011, "nsIWebSocketChannel.CLOSE_INTERNAL_ERROR", ""},
			{1015, "nsIWebSocketChannel.CLOSE_TLS_FAILED", ""},
		},
	}
	libWebKit = Library{
		Slug: "webkit", Name: "WebKit", Language: "C++",
		Internal: []Constant{
			{-1, "ThreadableWebSocketChannel::CloseEventCodeNotSpecified", ""},
			{1000, "ThreadableWebSocketChannel::CloseEventCodeNormalClosure", ""},
			{1001, "ThreadableWebSocketChannel::CloseEventCodeGoingAway", ""},
			{1002, "ThreadableWebSocketChannel::CloseEventCodeProtocolError", ""},
			{1003, "ThreadableWebSocketChannel::CloseEventCodeUnsupportedData", ""},
			{1004, "ThreadableWebSocketChannel::CloseEventCodeFrameTooLarge", ""},
			{1005, "ThreadableWebSocketChannel::CloseEventCodeNoStatusRcvd", ""},
			{1006, "ThreadableWebSocketChannel::CloseEventCodeAbnormalClosure", ""},
			{1007, "ThreadableWebSocketChannel::CloseEventCodeInvalidFramePayloadData", ""},
			{1008, "ThreadableWebSocketChannel::CloseEventCodePolicyViolation", ""},
			{1009, "ThreadableWebSocketChannel::CloseEventCodeMessageTooBig", ""},
			{1010, "ThreadableWebSocketChannel::CloseEventCodeMandatoryExt", ""},
			{1011, "ThreadableWebSocketChannel::CloseEventCodeInternalError", ""},
			{1015, "ThreadableWebSocketChannel::CloseEventCodeTLSHandshake", ""},
		},
	}
)

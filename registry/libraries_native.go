package registry

// Libraries for C and C++.

var (
	libLibwebsockets = Library{
		Slug: "libwebsockets", Name: "libwebsockets", Language: "C",
		Constants: []Constant{
			{0, "LWS_CLOSE_STATUS_NOSTATUS", ""},
			{1000, "LWS_CLOSE_STATUS_NORMAL", ""},
			{1001, "LWS_CLOSE_STATUS_GOINGAWAY", ""},
			{1002, "LWS_CLOSE_STATUS_PROTOCOL_ERR", ""},
			{1003, "LWS_CLOSE_STATUS_UNACCEPTABLE_OPCODE", ""},
			{1004, "LWS_CLOSE_STATUS_RESERVED", ""},
			{1005, "LWS_CLOSE_STATUS_NO_STATUS", ""},
			{1006, "LWS_CLOSE_STATUS_ABNORMAL_CLOSE", ""},
			{1007, "LWS_CLOSE_STATUS_INVALID_PAYLOAD", ""},
			{1008, "LWS_CLOSE_STATUS_POLICY_VIOLATION", ""},
			{1009, "LWS_CLOSE_STATUS_MESSAGE_TOO_LARGE", ""},
			{1010, "LWS_CLOSE_STATUS_EXTENSION_REQUIRED", ""},
			{1011, "LWS_CLOSE_STATUS_UNEXPECTED_CONDITION", ""},
			{1015, "LWS_CLOSE_STATUS_TLS_FAILURE", ""},
			{2000, "LWS_CLOSE_STATUS_CLIENT_TRANSACTION_DONE", ""},
			{9999, "LWS_CLOSE_STATUS_NOSTATUS_CONTEXT_DESTROY", ""},
		},
	}
	libBeast = Library{
		Slug: "beast", Name: "Boost.Beast", Language: "C++",
		Constants: []Constant{
			{0, "websocket::close_code::none", ""},
			{1000, "websocket::close_code::normal", ""},
			{1001, "websocket::close_code::going_away", ""},
			{1002, "websocket::close_code::protocol_error", ""},
			{1003, "websocket::close_code::unknown_data", ""},
			{1004, "websocket::close_code::reserved1", ""},
			{1005, "websocket::close_code::no_status", ""},
			{1006, "websocket::close_code::abnormal", ""},
			{1007, "websocket::close_code::bad_payload", ""},
			{1008, "websocket::close_code::policy_error", ""},
			{1009, "websocket::close_code::too_big", ""},
			{1010, "websocket::close_code::needs_extension", ""},
			{1011, "websocket::close_code::internal_error", ""},
			{1012, "websocket::close_code::service_restart", ""},
			{1013, "websocket::close_code::try_again_later", ""},
			{1014, "websocket::close_code::bad_gateway", ""},
			{1015, "websocket::close_code::reserved3", ""},
		},
	}
	libWebsocketpp = Library{
		Slug: "websocketpp", Name: "WebSocket++", Language: "C++",
		Constants: []Constant{
			{0, "websocketpp::close::status::blank", ""},
			{1, "websocketpp::close::status::omit_handshake", ""},
			{2, "websocketpp::close::status::force_tcp_drop", ""},
			{1000, "websocketpp::close::status::normal", "Normal close"},
			{1001, "websocketpp::close::status::going_away", "Going away"},
			{1002, "websocketpp::close::status::protocol_error", "Protocol error"},
			{1003, "websocketpp::close::status::unsupported_data", "Unsupported data"},
			{1005, "websocketpp::close::status::no_status", "No status set"},
			{1006, "websocketpp::close::status::abnormal_close", "Abnormal close"},
			{1007, "websocketpp::close::status::invalid_payload", "Invalid payload"},
			{1008, "websocketpp::close::status::policy_violation", "Policy violoation"},
			{1009, "websocketpp::close::status::message_too_big", "Message too big"},
			{1010, "websocketpp::close::status::extension_required", "Extension required"},
			{1011, "websocketpp::close::status::internal_endpoint_error", "Internal endpoint error"},
			{1012, "websocketpp::close::status::service_restart", "Service restart"},
			{1013, "websocketpp::close::status::try_again_later", "Try again later"},
			{1014, "websocketpp::close::status::bad_gateway", "Bad gateway"},
			{1015, "websocketpp::close::status::tls_handshake", "TLS handshake failure"},
			{3000, "websocketpp::close::status::subprotocol_error", "Generic subprotocol error"},
			{3001, "websocketpp::close::status::invalid_subprotocol_data", "Invalid subprotocol data"},
		},
	}
	libQt = Library{
		Slug: "qt", Name: "Qt WebSockets", Language: "C++",
		Constants: []Constant{
			{1000, "QWebSocketProtocol::CloseCodeNormal", "Normal closure"},
			{1001, "QWebSocketProtocol::CloseCodeGoingAway", "Going away"},
			{1002, "QWebSocketProtocol::CloseCodeProtocolError", "Protocol error"},
			{1003, "QWebSocketProtocol::CloseCodeDatatypeNotSupported", "Unsupported data"},
			{1004, "QWebSocketProtocol::CloseCodeReserved1004", "Reserved"},
			{1005, "QWebSocketProtocol::CloseCodeMissingStatusCode", "No status received"},
			{1006, "QWebSocketProtocol::CloseCodeAbnormalDisconnection", "Abnormal closure"},
			{1007, "QWebSocketProtocol::CloseCodeWrongDatatype", "Invalid frame payload data"},
			{1008, "QWebSocketProtocol::CloseCodePolicyViolated", "Policy violation"},
			{1009, "QWebSocketProtocol::CloseCodeTooMuchData", "Message too big"},
			{1010, "QWebSocketProtocol::CloseCodeMissingExtension", "Mandatory extension missing"},
			{1011, "QWebSocketProtocol::CloseCodeBadOperation", "Internal server error"},
			{1015, "QWebSocketProtocol::CloseCodeTlsHandshakeFailed", "TLS handshake failed"},
		},
	}
	libUWebSockets = Library{
		Slug: "uwebsockets", Name: "uWebSockets", Language: "C++",
	}
	libBun = Library{
		Slug: "bun", Name: "Bun", Language: "C++",
	}
	libIxWebSocket = Library{
		Slug: "ixwebsocket", Name: "IXWebSocket", Language: "C++",
		Constants: []Constant{
			{1000, "ix::WebSocketCloseConstants::kNormalClosureCode", "Normal closure"},
			{1002, "ix::WebSocketCloseConstants::kProtocolErrorCode", "Protocol error"},
			{1005, "ix::WebSocketCloseConstants::kNoStatusCodeErrorCode", "No status code"},
			{1006, "ix::WebSocketCloseConstants::kAbnormalCloseCode", "Abnormal closure"},
			{1007, "ix::WebSocketCloseConstants::kInvalidFramePayloadData", "Invalid frame payload data"},
			{1011, "ix::WebSocketCloseConstants::kInternalErrorCode", "Internal error"},
		},
	}
	libPoco = Library{
		Slug: "poco", Name: "POCO Net", Language: "C++",
		Constants: []Constant{
			{1000, "WebSocket::WS_NORMAL_CLOSE", ""},
			{1001, "WebSocket::WS_ENDPOINT_GOING_AWAY", ""},
			{1002, "WebSocket::WS_PROTOCOL_ERROR", ""},
			{1003, "WebSocket::WS_PAYLOAD_NOT_ACCEPTABLE", ""},
			{1004, "WebSocket::WS_RESERVED", ""},
			{1005, "WebSocket::WS_RESERVED_NO_STATUS_CODE", ""},
			{1006, "WebSocket::WS_RESERVED_ABNORMAL_CLOSE", ""},
			{1007, "WebSocket::WS_MALFORMED_PAYLOAD", ""},
			{1008, "WebSocket::WS_POLICY_VIOLATION", ""},
			{1009, "WebSocket::WS_PAYLOAD_TOO_BIG", ""},
			{1010, "WebSocket::WS_EXTENSION_REQUIRED", ""},
			{1011, "WebSocket::WS_UNEXPECTED_CONDITION", ""},
			{1015, "WebSocket::WS_RESERVED_TLS_FAILURE", ""},
		},
	}
	libDrogon = Library{
		Slug: "drogon", Name: "Drogon", Language: "C++",
	}
	libWslay = Library{
		Slug: "wslay", Name: "wslay", Language: "C",
		Constants: []Constant{
			{1000, "WSLAY_CODE_NORMAL_CLOSURE", ""},
			{1001, "WSLAY_CODE_GOING_AWAY", ""},
			{1002, "WSLAY_CODE_PROTOCOL_ERROR", ""},
			{1003, "WSLAY_CODE_UNSUPPORTED_DATA", ""},
			{1005, "WSLAY_CODE_NO_STATUS_RCVD", ""},
			{1006, "WSLAY_CODE_ABNORMAL_CLOSURE", ""},
			{1007, "WSLAY_CODE_INVALID_FRAME_PAYLOAD_DATA", ""},
			{1008, "WSLAY_CODE_POLICY_VIOLATION", ""},
			{1009, "WSLAY_CODE_MESSAGE_TOO_BIG", ""},
			{1010, "WSLAY_CODE_MANDATORY_EXT", ""},
			{1011, "WSLAY_CODE_INTERNAL_SERVER_ERROR", ""},
			{1015, "WSLAY_CODE_TLS_HANDSHAKE", ""},
		},
	}
	libMongoose = Library{
		Slug: "mongoose", Name: "Mongoose", Language: "C",
	}
	libWireshark = Library{
		Slug: "wireshark", Name: "Wireshark", Language: "C",
		Constants: []Constant{
			{1000, "", "Normal Closure"},
			{1001, "", "Going Away"},
			{1002, "", "Protocol error"},
			{1003, "", "Unsupported Data"},
			{1004, "", "Reserved"},
			{1005, "", "No Status Rcvd"},
			{1006, "", "Abnormal Closure"},
			{1007, "", "Invalid frame payload data"},
			{1008, "", "Policy Violation"},
			{1009, "", "Message Too Big"},
			{1010, "", "Mandatory Ext."},
			{1011, "", "Internal Server"},
			{1015, "", "TLS handshake"},
		},
	}
)

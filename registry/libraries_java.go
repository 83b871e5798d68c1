package registry

// Libraries for Java.

var (
	libNetty = Library{
		Slug: "netty", Name: "Netty", Language: "Java",
		Constants: []Constant{
			{1000, "WebSocketCloseStatus.NORMAL_CLOSURE", "Bye"},
			{1001, "WebSocketCloseStatus.ENDPOINT_UNAVAILABLE", "Endpoint unavailable"},
			{1002, "WebSocketCloseStatus.PROTOCOL_ERROR", "Protocol error"},
			{1003, "WebSocketCloseStatus.INVALID_MESSAGE_TYPE", "Invalid message type"},
			{1007, "WebSocketCloseStatus.INVALID_PAYLOAD_DATA", "Invalid payload data"},
			{1008, "WebSocketCloseStatus.POLICY_VIOLATION", "Policy violation"},
			{1009, "WebSocketCloseStatus.MESSAGE_TOO_BIG", "Message too big"},
			{1010, "WebSocketCloseStatus.MANDATORY_EXTENSION", "Mandatory extension"},
			{1011, "WebSocketCloseStatus.INTERNAL_SERVER_ERROR", "Internal server error"},
			{1012, "WebSocketCloseStatus.SERVICE_RESTART", "Service Restart"},
			{1013, "WebSocketCloseStatus.TRY_AGAIN_LATER", "Try Again Later"},
			{1014, "WebSocketCloseStatus.BAD_GATEWAY", "Bad Gateway"},
		},
	}
	libSpring = Library{
		Slug: "spring", Name: "Spring WebSocket", Language: "Java",
		Constants: []Constant{
			{1000, "CloseStatus.NORMAL", ""},
			{1001, "CloseStatus.GOING_AWAY", ""},
			{1002, "CloseStatus.PROTOCOL_ERROR", ""},
			{1003, "CloseStatus.NOT_ACCEPTABLE", ""},
			{1005, "CloseStatus.NO_STATUS_CODE", ""},
			{1006, "CloseStatus.NO_CLOSE_FRAME", ""},
			{1007, "CloseStatus.BAD_DATA", ""},
			{1008, "CloseStatus.POLICY_VIOLATION", ""},
			{1009, "CloseStatus.TOO_BIG_TO_PROCESS", ""},
			{1010, "CloseStatus.REQUIRED_EXTENSION", ""},
			{1011, "CloseStatus.SERVER_ERROR", ""},
			{1012, "CloseStatus.SERVICE_RESTARTED", ""},
			{1013, "CloseStatus.SERVICE_OVERLOAD", ""},
			{1015, "CloseStatus.TLS_HANDSHAKE_FAILURE", ""},
			{4500, "CloseStatus.SESSION_NOT_RELIABLE", "Failed to send message within the configured send limit"},
		},
	}
	libJakarta = Library{
		Slug: "jakarta-websocket", Name: "Jakarta WebSocket", Language: "Java",
		Constants: []Constant{
			{1000, "CloseReason.CloseCodes.NORMAL_CLOSURE", ""},
			{1001, "CloseReason.CloseCodes.GOING_AWAY", ""},
			{1002, "CloseReason.CloseCodes.PROTOCOL_ERROR", ""},
			{1003, "CloseReason.CloseCodes.CANNOT_ACCEPT", ""},
			{1004, "CloseReason.CloseCodes.RESERVED", ""},
			{1005, "CloseReason.CloseCodes.NO_STATUS_CODE", ""},
			{1006, "CloseReason.CloseCodes.CLOSED_ABNORMALLY", ""},
			{1007, "CloseReason.CloseCodes.NOT_CONSISTENT", ""},
			{1008, "CloseReason.CloseCodes.VIOLATED_POLICY", ""},
			{1009, "CloseReason.CloseCodes.TOO_BIG", ""},
			{1010, "CloseReason.CloseCodes.NO_EXTENSION", ""},
			{1011, "CloseReason.CloseCodes.UNEXPECTED_CONDITION", ""},
			{1012, "CloseReason.CloseCodes.SERVICE_RESTART", ""},
			{1013, "CloseReason.CloseCodes.TRY_AGAIN_LATER", ""},
			{1015, "CloseReason.CloseCodes.TLS_HANDSHAKE_FAILURE", ""},
		},
	}
	libTomcat = Library{
		Slug: "tomcat", Name: "Apache Tomcat", Language: "Java",
	}
	libJavaWebSocket = Library{
		Slug: "java-websocket", Name: "Java-WebSocket", Language: "Java",
		Constants: []Constant{
			{-3, "CloseFrame.FLASHPOLICY", ""},
			{-2, "CloseFrame.BUGGYCLOSE", ""},
			{-1, "CloseFrame.NEVER_CONNECTED", ""},
			{1000, "CloseFrame.NORMAL", ""},
			{1001, "CloseFrame.GOING_AWAY", ""},
			{1002, "CloseFrame.PROTOCOL_ERROR", ""},
			{1003, "CloseFrame.REFUSE", ""},
			{1005, "CloseFrame.NOCODE", ""},
			{1006, "CloseFrame.ABNORMAL_CLOSE", ""},
			{1007, "CloseFrame.NO_UTF8", ""},
			{1008, "CloseFrame.POLICY_VALIDATION", ""},
			{1009, "CloseFrame.TOOBIG", ""},
			{1010, "CloseFrame.EXTENSION", ""},
			{1011, "CloseFrame.UNEXPECTED_CONDITION", ""},
			{1012, "CloseFrame.SERVICE_RESTART", ""},
			{1013, "CloseFrame.TRY_AGAIN_LATER", ""},
			{1014, "CloseFrame.BAD_GATEWAY", ""},
			{1015, "CloseFrame.TLS_ERROR", ""},
		},
	}
	libJettyAPI = Library{
		Slug: "jetty", Name: "Jetty (native API)", Language: "Java",
		Constants: []Constant{
			{1000, "StatusCode.NORMAL", ""},
			{1001, "StatusCode.SHUTDOWN", ""},
			{1002, "StatusCode.PROTOCOL", ""},
			{1003, "StatusCode.BAD_DATA", ""},
			{1004, "StatusCode.UNDEFINED", ""},
			{1005, "StatusCode.NO_CODE", ""},
			{1006, "StatusCode.NO_CLOSE", ""},
			{1007, "StatusCode.BAD_PAYLOAD", ""},
			{1008, "StatusCode.POLICY_VIOLATION", ""},
			{1009, "StatusCode.MESSAGE_TOO_LARGE", ""},
			{1010, "StatusCode.REQUIRED_EXTENSION", ""},
			{1011, "StatusCode.SERVER_ERROR", ""},
			{1012, "StatusCode.SERVICE_RESTART", ""},
			{1013, "StatusCode.TRY_AGAIN_LATER", ""},
			{1014, "StatusCode.INVALID_UPSTREAM_RESPONSE", ""},
			{1015, "StatusCode.FAILED_TLS_HANDSHAKE", ""},
		},
	}
	libJettyCore = Library{
		Slug: "jetty-core", Name: "Jetty (core)", Language: "Java",
		Constants: []Constant{
			{1000, "CloseStatus.NORMAL", "NORMAL"},
			{1001, "CloseStatus.SHUTDOWN", "SHUTDOWN"},
			{1002, "CloseStatus.PROTOCOL", "PROTOCOL"},
			{1003, "CloseStatus.BAD_DATA", "BAD_DATA"},
			{1004, "CloseStatus.RESERVED", "RESERVED"},
			{1005, "CloseStatus.NO_CODE", "NO_CODE"},
			{1006, "CloseStatus.NO_CLOSE", "NO_CLOSE"},
			{1007, "CloseStatus.BAD_PAYLOAD", "BAD_PAYLOAD"},
			{1008, "CloseStatus.POLICY_VIOLATION", "POLICY_VIOLATION"},
			{1009, "CloseStatus.MESSAGE_TOO_LARGE", "MESSAGE_TOO_LARGE"},
			{1010, "CloseStatus.EXTENSION_ERROR", "EXTENSION_ERROR"},
			{1011, "CloseStatus.SERVER_ERROR", "SERVER_ERROR"},
			{1012, "CloseStatus.SERVICE_RESTART", "SERVICE_RESTART"},
			{1013, "CloseStatus.TRY_AGAIN_LATER", "TRY_AGAIN_LATER"},
			{1014, "CloseStatus.BAD_GATEWAY", "BAD_GATEWAY"},
			{1015, "CloseStatus.FAILED_TLS_HANDSHAKE", "FAILED_TLS_HANDSHAKE"},
		},
	}
	libUndertow = Library{
		Slug: "undertow", Name: "Undertow", Language: "Java",
		Constants: []Constant{
			{1000, "CloseMessage.NORMAL_CLOSURE", ""},
			{1001, "CloseMessage.GOING_AWAY", ""},
			{1002, "CloseMessage.PROTOCOL_ERROR", ""},
			{1003, "CloseMessage.WRONG_CODE", ""},
			{1007, "CloseMessage.MSG_CONTAINS_INVALID_DATA", ""},
			{1008, "CloseMessage.MSG_VIOLATES_POLICY", ""},
			{1009, "CloseMessage.MSG_TOO_BIG", ""},
			{1010, "CloseMessage.MISSING_EXTENSIONS", ""},
			{1011, "CloseMessage.UNEXPECTED_ERROR", ""},
		},
	}
	libOpenJDK = Library{
		Slug: "openjdk", Name: "OpenJDK java.net.http", Language: "Java",
		Internal: []Constant{
			{1002, "StatusCodes.PROTOCOL_ERROR", ""},
			{1005, "StatusCodes.NO_STATUS_CODE", ""},
			{1006, "StatusCodes.CLOSED_ABNORMALLY", ""},
			{1007, "StatusCodes.NOT_CONSISTENT", ""},
		},
	}
	libNvWebSocketClient = Library{
		Slug: "nv-websocket-client", Name: "nv-websocket-client", Language: "Java",
		Constants: []Constant{
			{1000, "WebSocketCloseCode.NORMAL", ""},
			{1001, "WebSocketCloseCode.AWAY", ""},
			{1002, "WebSocketCloseCode.UNCONFORMED", ""},
			{1003, "WebSocketCloseCode.UNACCEPTABLE", ""},
			{1005, "WebSocketCloseCode.NONE", ""},
			{1006, "WebSocketCloseCode.ABNORMAL", ""},
			{1007, "WebSocketCloseCode.INCONSISTENT", ""},
			{1008, "WebSocketCloseCode.VIOLATED", ""},
			{1009, "WebSocketCloseCode.OVERSIZE", ""},
			{1010, "WebSocketCloseCode.UNEXTENDED", ""},
			{1011, "WebSocketCloseCode.UNEXPECTED", ""},
			{1015, "WebSocketCloseCode.INSECURE", ""},
		},
	}
	libNanoHTTPD = Library{
		Slug: "nanohttpd", Name: "NanoHTTPD", Language: "Java",
		Constants: []Constant{
			{1000, "CloseCode.NormalClosure", ""},
			{1001, "CloseCode.GoingAway", ""},
			{1002, "CloseCode.ProtocolError", ""},
			{1003, "CloseCode.UnsupportedData", ""},
			{1005, "CloseCode.NoStatusRcvd", ""},
			{1006, "CloseCode.AbnormalClosure", ""},
			{1007, "CloseCode.InvalidFramePayloadData", ""},
			{1008, "CloseCode.PolicyViolation", ""},
			{1009, "CloseCode.MessageTooBig", ""},
			{1010, "CloseCode.MandatoryExt", ""},
			{1011, "CloseCode.InternalServerError", ""},
			{1015, "CloseCode.TLSHandshake", ""},
		},
	}
	libVertx = Library{
		Slug: "vertx", Name: "Vert.x", Language: "Java",
	}
)

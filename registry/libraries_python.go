package registry

// Libraries for Python.

var (
	libPythonWebSockets = Library{
		Slug: "python-websockets", Name: "websockets (Python)", Language: "Python",
		Constants: []Constant{
			{1000, "CloseCode.NORMAL_CLOSURE", "OK"},
			{1001, "CloseCode.GOING_AWAY", "going away"},
			{1002, "CloseCode.PROTOCOL_ERROR", "protocol error"},
			{1003, "CloseCode.UNSUPPORTED_DATA", "unsupported data"},
			{1005, "CloseCode.NO_STATUS_RCVD", "no status received [internal]"},
			{1006, "CloseCode.ABNORMAL_CLOSURE", "abnormal closure [internal]"},
			{1007, "CloseCode.INVALID_DATA", "invalid frame payload data"},
			{1008, "CloseCode.POLICY_VIOLATION", "policy violation"},
			{1009, "CloseCode.MESSAGE_TOO_BIG", "message too big"},
			{1010, "CloseCode.MANDATORY_EXTENSION", "mandatory extension"},
			{1011, "CloseCode.INTERNAL_ERROR", "internal error"},
			{1012, "CloseCode.SERVICE_RESTART", "service restart"},
			{1013, "CloseCode.TRY_AGAIN_LATER", "try again later"},
			{1014, "CloseCode.BAD_GATEWAY", "bad gateway"},
			{1015, "CloseCode.TLS_HANDSHAKE", "TLS handshake failure [internal]"},
		},
	}
	libAiohttp = Library{
		Slug: "aiohttp", Name: "aiohttp", Language: "Python",
		Constants: []Constant{
			{1000, "WSCloseCode.OK", ""},
			{1001, "WSCloseCode.GOING_AWAY", ""},
			{1002, "WSCloseCode.PROTOCOL_ERROR", ""},
			{1003, "WSCloseCode.UNSUPPORTED_DATA", ""},
			{1006, "WSCloseCode.ABNORMAL_CLOSURE", ""},
			{1007, "WSCloseCode.INVALID_TEXT", ""},
			{1008, "WSCloseCode.POLICY_VIOLATION", ""},
			{1009, "WSCloseCode.MESSAGE_TOO_BIG", ""},
			{1010, "WSCloseCode.MANDATORY_EXTENSION", ""},
			{1011, "WSCloseCode.INTERNAL_ERROR", ""},
			{1012, "WSCloseCode.SERVICE_RESTART", ""},
			{1013, "WSCloseCode.TRY_AGAIN_LATER", ""},
			{1014, "WSCloseCode.BAD_GATEWAY", ""},
		},
	}
	libWebSocketClient = Library{
		Slug: "websocket-client", Name: "websocket-client", Language: "Python",
		Constants: []Constant{
			{1000, "STATUS_NORMAL", ""},
			{1001, "STATUS_GOING_AWAY", ""},
			{1002, "STATUS_PROTOCOL_ERROR", ""},
			{1003, "STATUS_UNSUPPORTED_DATA_TYPE", ""},
			{1005, "STATUS_STATUS_NOT_AVAILABLE", ""},
			{1006, "STATUS_ABNORMAL_CLOSED", ""},
			{1007, "STATUS_INVALID_PAYLOAD", ""},
			{1008, "STATUS_POLICY_VIOLATION", ""},
			{1009, "STATUS_MESSAGE_TOO_BIG", ""},
			{1010, "STATUS_INVALID_EXTENSION", ""},
			{1011, "STATUS_UNEXPECTED_CONDITION", ""},
			{1012, "STATUS_SERVICE_RESTART", ""},
			{1013, "STATUS_TRY_AGAIN_LATER", ""},
			{1014, "STATUS_BAD_GATEWAY", ""},
			{1015, "STATUS_TLS_HANDSHAKE_ERROR", ""},
		},
	}
	libStarlette = Library{
		Slug: "starlette", Name: "Starlette and FastAPI", Language: "Python",
		Constants: []Constant{
			{1000, "status.WS_1000_NORMAL_CLOSURE", ""},
			{1001, "status.WS_1001_GOING_AWAY", ""},
			{1002, "status.WS_1002_PROTOCOL_ERROR", ""},
			{1003, "status.WS_1003_UNSUPPORTED_DATA", ""},
			{1005, "status.WS_1005_NO_STATUS_RCVD", ""},
			{1006, "status.WS_1006_ABNORMAL_CLOSURE", ""},
			{1007, "status.WS_1007_INVALID_FRAME_PAYLOAD_DATA", ""},
			{1008, "status.WS_1008_POLICY_VIOLATION", ""},
			{1009, "status.WS_1009_MESSAGE_TOO_BIG", ""},
			{1010, "status.WS_1010_MANDATORY_EXT", ""},
			{1011, "status.WS_1011_INTERNAL_ERROR", ""},
			{1012, "status.WS_1012_SERVICE_RESTART", ""},
			{1013, "status.WS_1013_TRY_AGAIN_LATER", ""},
			{1014, "status.WS_1014_BAD_GATEWAY", ""},
			{1015, "status.WS_1015_TLS_HANDSHAKE", ""},
		},
	}
	libTornado = Library{
		Slug: "tornado", Name: "Tornado", Language: "Python",
	}
	libAutobahnPython = Library{
		Slug: "autobahn-python", Name: "Autobahn|Python", Language: "Python",
		Constants: []Constant{
			{1000, "WebSocketProtocol.CLOSE_STATUS_CODE_NORMAL", ""},
			{1001, "WebSocketProtocol.CLOSE_STATUS_CODE_GOING_AWAY", ""},
			{1002, "WebSocketProtocol.CLOSE_STATUS_CODE_PROTOCOL_ERROR", ""},
			{1003, "WebSocketProtocol.CLOSE_STATUS_CODE_UNSUPPORTED_DATA", ""},
			{1004, "WebSocketProtocol.CLOSE_STATUS_CODE_RESERVED1", ""},
			{1005, "WebSocketProtocol.CLOSE_STATUS_CODE_NULL", ""},
			{1006, "WebSocketProtocol.CLOSE_STATUS_CODE_ABNORMAL_CLOSE", ""},
			{1007, "WebSocketProtocol.CLOSE_STATUS_CODE_INVALID_PAYLOAD", ""},
			{1008, "WebSocketProtocol.CLOSE_STATUS_CODE_POLICY_VIOLATION", ""},
			{1009, "WebSocketProtocol.CLOSE_STATUS_CODE_MESSAGE_TOO_BIG", ""},
			{1010, "WebSocketProtocol.CLOSE_STATUS_CODE_MANDATORY_EXTENSION", ""},
			{1011, "WebSocketProtocol.CLOSE_STATUS_CODE_INTERNAL_ERROR", ""},
			{1012, "WebSocketProtocol.CLOSE_STATUS_CODE_SERVICE_RESTART", ""},
			{1013, "WebSocketProtocol.CLOSE_STATUS_CODE_TRY_AGAIN_LATER", ""},
			{1014, "WebSocketProtocol.CLOSE_STATUS_CODE_UNASSIGNED1", ""},
			{1015, "WebSocketProtocol.CLOSE_STATUS_CODE_TLS_HANDSHAKE_FAILED", ""},
		},
	}
	libWsproto = Library{
		Slug: "wsproto", Name: "wsproto", Language: "Python",
		Constants: []Constant{
			{1000, "CloseReason.NORMAL_CLOSURE", ""},
			{1001, "CloseReason.GOING_AWAY", ""},
			{1002, "CloseReason.PROTOCOL_ERROR", ""},
			{1003, "CloseReason.UNSUPPORTED_DATA", ""},
			{1005, "CloseReason.NO_STATUS_RCVD", ""},
			{1006, "CloseReason.ABNORMAL_CLOSURE", ""},
			{1007, "CloseReason.INVALID_FRAME_PAYLOAD_DATA", ""},
			{1008, "CloseReason.POLICY_VIOLATION", ""},
			{1009, "CloseReason.MESSAGE_TOO_BIG", ""},
			{1010, "CloseReason.MANDATORY_EXT", ""},
			{1011, "CloseReason.INTERNAL_ERROR", ""},
			{1012, "CloseReason.SERVICE_RESTART", ""},
			{1013, "CloseReason.TRY_AGAIN_LATER", ""},
			{1015, "CloseReason.TLS_HANDSHAKE_FAILED", ""},
		},
	}
	libPicows = Library{
		Slug: "picows", Name: "picows", Language: "Python",
		Constants: []Constant{
			{0, "WSCloseCode.NO_INFO", ""},
			{1000, "WSCloseCode.OK", ""},
			{1001, "WSCloseCode.GOING_AWAY", ""},
			{1002, "WSCloseCode.PROTOCOL_ERROR", ""},
			{1003, "WSCloseCode.UNSUPPORTED_DATA", ""},
			{1006, "WSCloseCode.ABNORMAL_CLOSURE", ""},
			{1007, "WSCloseCode.INVALID_TEXT", ""},
			{1008, "WSCloseCode.POLICY_VIOLATION", ""},
			{1009, "WSCloseCode.MESSAGE_TOO_BIG", ""},
			{1010, "WSCloseCode.MANDATORY_EXTENSION", ""},
			{1011, "WSCloseCode.INTERNAL_ERROR", ""},
			{1012, "WSCloseCode.SERVICE_RESTART", ""},
			{1013, "WSCloseCode.TRY_AGAIN_LATER", ""},
			{1014, "WSCloseCode.BAD_GATEWAY", ""},
		},
	}
)

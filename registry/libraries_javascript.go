package registry

// Libraries for JavaScript and TypeScript.

var (
	libWs = Library{
		Slug: "ws", Name: "ws", Language: "JavaScript",
	}
	libUndici = Library{
		Slug: "undici", Name: "undici (WebSocket in Node.js)", Language: "JavaScript",
	}
	libDeno = Library{
		Slug: "deno", Name: "Deno", Language: "JavaScript",
	}
	libWebSocketNode = Library{
		Slug: "websocket-node", Name: "WebSocket-Node", Language: "JavaScript",
		Constants: []Constant{
			{1000, "WebSocketConnection.CLOSE_REASON_NORMAL", "Normal connection closure"},
			{1001, "WebSocketConnection.CLOSE_REASON_GOING_AWAY", "Remote peer is going away"},
			{1002, "WebSocketConnection.CLOSE_REASON_PROTOCOL_ERROR", "Protocol error"},
			{1003, "WebSocketConnection.CLOSE_REASON_UNPROCESSABLE_INPUT", "Unprocessable input"},
			{1004, "WebSocketConnection.CLOSE_REASON_RESERVED", "Reserved"},
			{1005, "WebSocketConnection.CLOSE_REASON_NOT_PROVIDED", "Reason not provided"},
			{1006, "WebSocketConnection.CLOSE_REASON_ABNORMAL", "Abnormal closure, no further detail available"},
			{1007, "WebSocketConnection.CLOSE_REASON_INVALID_DATA", "Invalid data received"},
			{1008, "WebSocketConnection.CLOSE_REASON_POLICY_VIOLATION", "Policy violation"},
			{1009, "WebSocketConnection.CLOSE_REASON_MESSAGE_TOO_BIG", "Message too big"},
			{1010, "WebSocketConnection.CLOSE_REASON_EXTENSION_REQUIRED", "Extension requested by client is required"},
			{1011, "WebSocketConnection.CLOSE_REASON_INTERNAL_SERVER_ERROR", "Internal Server Error"},
			{1015, "WebSocketConnection.CLOSE_REASON_TLS_HANDSHAKE_FAILED", "TLS Handshake Failed"},
		},
	}
	libFayeNode = Library{
		Slug: "faye-node", Name: "faye websocket-driver-node", Language: "JavaScript",
		Internal: []Constant{
			{1000, "Hybi.prototype.ERRORS.normal_closure", ""},
			{1001, "Hybi.prototype.ERRORS.going_away", ""},
			{1002, "Hybi.prototype.ERRORS.protocol_error", ""},
			{1003, "Hybi.prototype.ERRORS.unacceptable", ""},
			{1007, "Hybi.prototype.ERRORS.encoding_error", ""},
			{1008, "Hybi.prototype.ERRORS.policy_violation", ""},
			{1009, "Hybi.prototype.ERRORS.too_large", ""},
			{1010, "Hybi.prototype.ERRORS.extension_error", ""},
			{1011, "Hybi.prototype.ERRORS.unexpected_condition", ""},
		},
	}
	libSockjs = Library{
		Slug: "sockjs", Name: "sockjs-client", Language: "JavaScript",
		Constants: []Constant{
			{1000, "", "Normal closure"},
			{1002, "", "Cannot connect to server"},
			{1006, "", "Server lost session"},
			{2000, "", "All transports failed"},
			{2007, "", "Transport timed out"},
		},
	}
	libPhoenixClient = Library{
		Slug: "phoenix", Name: "phoenix.js", Language: "JavaScript",
		Internal: []Constant{
			{1000, "WS_CLOSE_NORMAL", ""},
		},
	}
	libGraphqlWS = Library{
		Slug: "graphql-ws", Name: "graphql-ws", Language: "TypeScript",
		Constants: []Constant{
			{4004, "CloseCode.BadResponse", ""},
			{4005, "CloseCode.InternalClientError", ""},
			{4400, "CloseCode.BadRequest", ""},
			{4401, "CloseCode.Unauthorized", ""},
			{4403, "CloseCode.Forbidden", ""},
			{4406, "CloseCode.SubprotocolNotAcceptable", ""},
			{4408, "CloseCode.ConnectionInitialisationTimeout", ""},
			{4409, "CloseCode.SubscriberAlreadyExists", ""},
			{4429, "CloseCode.TooManyInitialisationRequests", ""},
			{4500, "CloseCode.InternalServerError", ""},
			{4504, "CloseCode.ConnectionAcknowledgementTimeout", ""},
		},
	}
)

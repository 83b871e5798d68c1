package decode

// Tornado, and Jupyter on top of it.
var _ = register(func() *Format {
	return &Format{
		Name:  "tornado",
		Title: "Python, Tornado and Jupyter",
		Says: `
			handshake-failed Cross origin websockets not allowed | Missing/Invalid WebSocket headers | Malformed WebSocket request received | Non-websocket response
			fragmented-control-frame control frames may not be fragmented
			protocol-error control frame payloads may not exceed 125 bytes
		`,
		Words: []wording{
			{has: "WebSocket ping timeout after", expr: `WebSocket ping timeout after [\d.]+ ?m?s`, signal: "ping-timeout"},
			{has: "WebSocketClosedError", expr: `(?:tornado\.websocket\.)?WebSocketClosedError(?:\(\))?`, signal: "send-after-close"},
			says("upgrade-missing", `Can "Upgrade" only to "WebSocket".`),
			says("upgrade-missing", `"Connection" must be "Upgrade".`),
			// The access log: the status, the request, who asked and how long it took.
			{has: " GET /", expr: `\b(?P<detail>[345]\d\d) GET /(?:[\w.-]+/)*(?:ws|web-?socket|socket)/?(?:\?\S*)? \([^)\n]*\) [\d.]+ms`, signal: "handshake-http-status"},
			{has: "101 GET /", expr: `\b101 GET /\S* \([^)\n]*\) [\d.]+ms`, signal: "session-ended"},
			{has: "HTTPClientError", expr: `tornado\.httpclient\.HTTPClientError: HTTP (?P<detail>[345]\d\d): [^\n]*`, signal: "handshake-http-status"},
			{has: "unsupported extension ", expr: `ValueError: \('unsupported extension %r', [^\n]*\)`, signal: "handshake-subprotocol-mismatch"},
			{has: "Malformed HTTP message from ", expr: `Malformed HTTP message from [^\n]*`, signal: "handshake-invalid-response"},
			{has: "HTTPStreamClosedError", expr: `tornado\.simple_httpclient\.HTTPStreamClosedError: [^\n]*`, signal: "handshake-dropped"},
			{has: "HTTPTimeoutError", expr: `tornado\.simple_httpclient\.HTTPTimeoutError: [^\n]*`, signal: "handshake-timeout"},
		},
	}
})

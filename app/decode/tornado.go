package decode

// Tornado, and Jupyter on top of it.
var _ = register(&Format{
	Name:  "tornado",
	Title: "Python, Tornado and Jupyter",
	Hints: []string{"WebSocket ping timeout after", "WebSocketClosedError", `Can "Upgrade" only to "WebSocket"`, "tornado.", "close_code=", "websocket connection was closed"},
	Find: wordings(
		wording{has: "WebSocket ping timeout after", expr: `WebSocket ping timeout after [\d.]+ ?m?s`, signal: "ping-timeout"},
		wording{has: "WebSocketClosedError", expr: `(?:tornado\.websocket\.)?WebSocketClosedError(?:\(\))?`, signal: "send-after-close"},
		says("upgrade-missing", `Can "Upgrade" only to "WebSocket".`),
		says("upgrade-missing", `"Connection" must be "Upgrade".`),
		wording{has: "HTTPClientError", expr: `tornado\.httpclient\.HTTPClientError: HTTP (?P<detail>[345]\d\d): [^\n]*`, signal: "handshake-http-status"},
		wording{has: "HTTPStreamClosedError", expr: `tornado\.simple_httpclient\.HTTPStreamClosedError: [^\n]*`, signal: "handshake-dropped"},
		wording{has: "HTTPTimeoutError", expr: `tornado\.simple_httpclient\.HTTPTimeoutError: [^\n]*`, signal: "handshake-timeout"},
	),
})

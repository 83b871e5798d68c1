package decode

// Starlette, FastAPI, Uvicorn and Django Channels: the ASGI servers' words. A
// WebSocketDisconnect prints its code, since 0.28 a pair of code and reason.
var _ = register(&Format{
	Name:  "starlette",
	Title: "Python, Starlette and other ASGI programs",
	Hints: []string{"WebSocketDisconnect", `"WebSocket /`, "connection rejected (", "INFO:     connection closed", "WebSocket DISCONNECT", "WebSocket REJECT", "after sending 'websocket.close'", "close message has been sent", "Need to call \"accept\" first", "websocket.send"},
	Find: wordings(
		wording{has: "WebSocketDisconnect", expr: `\bWebSocketDisconnect(?:: |\()\(?(?:code=)?(?:<CloseCode\.\w+: )?(?P<code>\d{1,5})>?(?:, (?:reason=)?` + pythonString + `)?`},
		wording{has: `"WebSocket /`, expr: `"WebSocket /[^"\n]*" (?P<detail>[345]\d\d)\b`, signal: "handshake-http-status"},
		wording{has: "connection rejected (", expr: `connection rejected \((?P<detail>\d{3})[^)\n]*\)`, signal: "handshake-http-status"},
		wording{has: "connection closed", expr: `^INFO: +connection closed$`, signal: "session-ended"},
		wording{has: "WebSocket DISCONNECT", expr: `WebSocket DISCONNECT \S+ \[[^\]\n]*\]`, signal: "session-ended"},
		wording{has: "WebSocket REJECT", expr: `WebSocket REJECT \S+ \[[^\]\n]*\]`, signal: "handshake-failed"},
		wording{has: "after sending 'websocket.close'", expr: `Unexpected ASGI message '[\w.]+', after sending 'websocket\.close'[^\n]*`, signal: "send-after-close"},
		wording{has: "close message has been sent", expr: `Cannot call \\?["']\w+\\?["'] once a (?:close|disconnect) message has been (?:sent|received)\.?`, signal: "send-after-close"},
		wording{has: "disconnect message has been received", expr: `Cannot call \\?["']\w+\\?["'] once a disconnect message has been received\.?`, signal: "send-after-close"},
		wording{has: `Need to call "accept" first`, expr: `WebSocket is not connected\. Need to call "accept" first\.`, signal: "send-before-open"},
	),
})

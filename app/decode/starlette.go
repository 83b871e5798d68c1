package decode

// Starlette, FastAPI, Uvicorn and Django Channels: the ASGI servers' words. A
// WebSocketDisconnect prints its code, since 0.28 a pair of code and reason.
var _ = register(func() *Format {
	return &Format{
		Name:  "starlette",
		Title: "Python, Starlette and other ASGI programs",
		Says: `
			upgrade-refused Unsupported upgrade request | No supported WebSocket library detected | Could not make WebSocket protocol
			send-before-open WebSocket is not connected. Need to call "accept" first | Expected ASGI message "websocket.accept" | Expected ASGI message 'websocket.accept' | given the state ASGIWebsocketState.HANDSHAKE | Socket has not been accepted, so cannot send
			handshake-failed ASGI callable returned without sending handshake | ASGI callable returned without completing handshake | ] rejected by application | ValueError: No route found for path | No application configured for scope type 'websocket'
			invalid-utf8 Invalid UTF-8 sequence received from client
			send-after-close uvicorn.protocols.utils.ClientDisconnected | given the state ASGIWebsocketState.CLOSED
			message-too-big ws_stream.FrameTooLargeError
			session-ended WebSocket closed for [
			handshake-http-status WebSocketUpgradeError: <Response [#
			handshake-timeout WebSocket didn't accept the connection in time
		`,
		Words: []wording{
			{has: "WebSocketDisconnect", expr: `\bWebSocketDisconnect(?:: |\()\(?(?:code=)?(?:<CloseCode\.\w+: )?(?P<code>\d{1,5})>?(?:, (?:reason=)?` + pythonString + `)?`},
			{has: "WebSocketException", expr: `\bWebSocketException(?:: |\()\(?(?:code=)?(?P<code>\d{4})(?:, (?:reason=)?` + pythonString + `|: (?P<reason>[^\n]*))?`},
			{
				// The exception's text, as a program logs it.
				any: []string{
					"(1000, ", "(1001, ", "(1002, ", "(1003, ", "(1005, ", "(1006, ", "(1007, ", "(1008, ", "(1009, ", "(1011, ", "(1012, ", "(1013, ",
					", None)", ", '')",
				},
				expr: `(?i)\bweb ?socket[^\n]{0,60}?: \((?:(?P<code>10(?:0[0-35-9]|1[1-3])), ` + pythonString + `|(?P<code>[34]\d{3}), (?:None|'(?P<reason>)'))\)`,
			},
			{any: []string{"left (", "left the "}, expr: `\bleft(?: the \w+)?:? \(?(?:code=)?(?P<code>1\d{3}|[34]\d{3})[:,]? ?(?:reason=)?` + pythonString + `\)?`}, // as a chat's server says it
			{has: "left (", expr: `\b(?:[Cc]lient|[Pp]eer|[Uu]ser|[Pp]layer|[Ss]ession) [^\n]{0,24}?left \((?P<code>10[01]\d|4\d{3})\)`},
			{has: `"WebSocket /`, expr: `"WebSocket /[^"\n]*" (?P<detail>[345]\d\d)\b`, signal: "handshake-http-status"},
			{has: "connection rejected (", expr: `connection rejected \((?P<detail>\d{3})[^)\n]*\)`, signal: "handshake-http-status"},
			{has: "connection closed", expr: `^INFO: +connection closed$`, signal: "session-ended"},
			// httpx-ws, the client beside them.
			{has: "WebSocketUpgradeError", expr: `httpx_ws\.(?:_exceptions\.)?WebSocketUpgradeError`, signal: "handshake-failed"},
			{has: "WebSocketNetworkError", expr: `httpx_ws\.(?:_exceptions\.)?WebSocketNetworkError`, signal: "connection-lost"},
			{has: "WebSocket DISCONNECT", expr: `WebSocket DISCONNECT \S+ \[[^\]\n]*\]`, signal: "session-ended"},
			{has: `"WSDISCONNECT /`, expr: `"WSDISCONNECT /[^"\n]*" - ?-?`, signal: "session-ended"},
			{has: `"WSREJECT /`, expr: `"WSREJECT /[^"\n]*" - ?-?`, signal: "handshake-failed"},
			{has: "WebSocket REJECT", expr: `WebSocket REJECT \S+ \[[^\]\n]*\]`, signal: "handshake-failed"},
			{has: "after sending 'websocket.close'", expr: `Unexpected ASGI message 'websocket\.close', after sending 'websocket\.close'[^\n]*`, signal: "close-after-close"},
			{has: "after sending 'websocket.close'", expr: `Unexpected ASGI message 'websocket\.(?:send|accept|http[\w.]*)', after sending 'websocket\.close'[^\n]*`, signal: "send-after-close"},
			{has: "close message has been sent", expr: `Cannot call \\?["']\w+\\?["'] once a (?:close|disconnect) message has been (?:sent|received)\.?`, signal: "send-after-close"},
			{has: "disconnect message has been received", expr: `Cannot call \\?["']\w+\\?["'] once a disconnect message has been received\.?`, signal: "send-after-close"},
		},
	}
})

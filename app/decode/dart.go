package decode

// Dart's WebSocketException, and web_socket_channel's around it.
var _ = register(&Format{
	Name:  "dart",
	Title: "Dart and Flutter",
	Hints: []string{"not upgraded to websocket", "WebSocketChannelException", "Invalid WebSocket upgrade request", "closed before full header"},
	Find: wordings(
		wording{has: "not upgraded to websocket", expr: `was not upgraded to websocket, HTTP status code: (?P<detail>\d{3})`, signal: "handshake-http-status"},
		wording{has: "not upgraded to websocket", expr: `was not upgraded to websocket`, signal: "handshake-failed"},
		wording{has: "WebSocket connection failed", expr: `WebSocketChannelException: WebSocket connection failed\.?`, signal: "connect-failed"},
		wording{has: "Invalid WebSocket upgrade request", expr: `Invalid WebSocket upgrade request`, signal: "upgrade-missing"},
		wording{has: "closed before full header", expr: `HttpException: Connection closed before full header was received`, signal: "handshake-dropped"},
	),
})

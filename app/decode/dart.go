package decode

// Dart's WebSocketException, and web_socket_channel's around it.
var _ = register(&Format{
	Name:  "dart",
	Title: "Dart and Flutter",
	Words: []wording{
		{has: "not upgraded to websocket", expr: `was not upgraded to websocket, HTTP status code: (?P<detail>\d{3})`, signal: "handshake-http-status"},
		{has: "not upgraded to websocket", expr: `was not upgraded to websocket`, signal: "handshake-failed"},
		{has: "WebSocket connection failed", expr: `WebSocketChannelException: WebSocket connection failed\.?`, signal: "connect-failed"},
		{has: "Invalid WebSocket upgrade request", expr: `Invalid WebSocket upgrade request`, signal: "upgrade-missing"},
		{has: "closed before full header", expr: `HttpException: Connection closed before full header was received`, signal: "handshake-dropped"},
	},
})

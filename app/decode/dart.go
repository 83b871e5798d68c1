package decode

import "wsclose/registry"

// Dart's WebSocketException, web_socket_channel's around it, and the events of
// package web_socket.
var _ = register(func() *Format {
	return &Format{
		Name:  "dart",
		Title: "Dart and Flutter",
		Says: `
			data-after-close WebSocketException: Data on closed connection
			protocol-error WebSocketException: Protocol error
			masked-server-frame WebSocketException: Received masked frame from server
			unmasked-client-frame WebSocketException: Received unmasked frame from client
			handshake-subprotocol-mismatch Selected protocol is not in the list | WebSocketException: Protocol mismatch
			invalid-close-code-argument Invalid argument: #, close code must be
			close-reason-too-long reason must be <= 123 bytes
		`,
		Part: exceptions(
			wording{has: "was not upgraded to", lines: 2, expr: `was not upgraded to\s+websocket,\s+HTTP status code: (?P<detail>\d{3})`, signal: "handshake-http-status"},
			wording{has: "not upgraded to websocket", expr: `was not upgraded to websocket`, signal: "handshake-failed"},
			wording{has: "Failed host lookup", expr: `Failed host lookup: [^\n]*`, signal: "dns-failure"},
			wording{has: "CloseReceived(", expr: `\bCloseReceived\((?P<code>\d{1,5}), (?P<reason>(?:[^()\n]|\([^()\n]*\))*)\)`, from: Remote},
			// phoenix_socket.
			wording{has: "losed with reason ", expr: `\b[Cc]losed with reason (?:null|(?P<reason>[^\n]*?)) and code (?P<code>\d{4})\b`},
			wording{has: "CloseReceived(null", expr: `\bCloseReceived\(null, (?P<reason>)\)`, from: Remote, implied: registry.NoStatusReceived},
			wording{has: "Sec-WebSocket-Accept' header", expr: `Response did not contain a 'Sec-WebSocket-Accept' header|Bad response 'Sec-WebSocket-Accept' header`, signal: "handshake-bad-accept"},
			wording{has: "'Sec-WebSocket-Accept' is the wrong length", expr: `Response header 'Sec-WebSocket-Accept' is the wrong length`, signal: "handshake-bad-accept"},
			wording{has: "WebSocketException: ", expr: `WebSocketException: Unsupported URL scheme '[^'\n]*'`, signal: "invalid-url"},
			wording{has: "WebSocketException: ", expr: `WebSocketException: Reserved status code (?P<detail>\d+)`, signal: "invalid-close-code-argument"},
			wording{has: "WebSocketException: ", expr: `WebSocketException: Failed to connect WebSocket`, signal: "connect-failed"},
			wording{has: "WebSocketConnectionClosed", expr: `\bWebSocketConnectionClosed\b(?:: Connection Closed)?`, signal: "send-after-close"},
			wording{any: []string{"Bad state: Cannot add event", "Bad state: StreamSink is closed"}, expr: `Bad state: (?:Cannot add event after closing|StreamSink is closed)`, signal: "send-after-close"},
			wording{has: "WebSocket connection failed", expr: `WebSocketChannelException: WebSocket connection failed\.?`, signal: "connect-failed"},
			wording{has: "WebSocketChannelException: TimeoutException", expr: `WebSocketChannelException: TimeoutException\b[^\n]*`, signal: "handshake-timeout"},
			wording{has: "refused the network connection", expr: `The remote computer refused the network connection`, signal: "connection-refused"},
			wording{has: "Invalid WebSocket upgrade request", expr: `Invalid WebSocket upgrade request`, signal: "upgrade-missing"},
			wording{has: "closed before full header", expr: `HttpException: Connection closed before full header was received`, signal: "handshake-dropped"},
			wording{has: "HttpException: Invalid ", expr: `HttpException: Invalid (?:response line|HTTP header field|response status code)[^\n]*`, signal: "handshake-invalid-response"},
			wording{has: "(OS Error: ", expr: `\(OS Error: (?:Connection reset by peer|Broken pipe|Software caused connection abort|An existing connection was forcibly closed by the remote host\.?\s*), errno = \d+\)`, signal: "connection-reset"},
			wording{has: "(OS Error: ", expr: `SocketException: [^\n]*\(OS Error: (?:Connection timed out|Operation timed out|No route to host|Network is unreachable), errno = \d+\)[^\n]*`, signal: "connect-failed"},
		),
	}
})

package decode

// npm websocket (theturtle32/WebSocket-Node). Its client gives the handshake's
// failure as an error in words; a close is code and description in whatever
// line the application writes.
var _ = register(func() *Format {
	return &Format{
		Name:  "websocket-node",
		Title: "Node.js: websocket (WebSocket-Node), nodejs-websocket",
		Says: `
			handshake-bad-accept Expected Sec-WebSocket-Accept header from server | Invalid handshake: hash mismatch
			upgrade-missing Expected a Connection: Upgrade header from the server | Expected an Upgrade: websocket header from the server
			handshake-subprotocol-mismatch Server did not respond with a requested protocol. | Expected a Sec-WebSocket-Protocol header. | Specified protocol was not requested by the client.
			invalid-url You must specify a full WebSocket URL, including
			handshake-dropped TCP connection lost before handshake completed
			reserved-bits Unsupported usage of rsv bits without negotiated extension
			protocol-error received in middle of fragmented message | Illegal control frame longer than 125 bytes
			invalid-utf8 Invalid UTF-8 Data Received
			unexpected-continuation Unexpected Continuation Frame
			message-too-big Maximum message size exceeded | Frame size of # bytes exceeds maximum accepted frame size | Unsupported 64-bit length frame received
			unknown-opcode Unrecognized Opcode
			fragmented-control-frame Control frames must not be fragmented
			ping-timeout Peer not responding
			handshake-failed Client must provide a value for Sec-WebSocket- | Client must provide a Host header
			send-before-open cannot call send() while not connected
		`,
		Words: []wording{
			{
				has: "non-101 status: ", lines: 12,
				expr:   `Server responded with a non-101 status: (?P<detail>\d{3})[^\n]*(?:\nResponse Headers Follow:(?:\n[\w-]+: [^\n]*)*)?`,
				signal: "handshake-http-status",
				more: func(m *Match, _ func(string) (string, bool)) bool {
					if s := &m.Signals[0]; s.Detail == "101" {
						s.Slug, s.Detail = "upgrade-missing", ""
					}
					return true
				},
			},
			{has: "didn't match expected value of ", expr: `Sec-WebSocket-Accept header from server didn't match expected value of \S+`, signal: "handshake-bad-accept"},
			{has: "Unsupported websocket client version", expr: `Unsupported websocket client version: [^\n]*`, signal: "handshake-failed"},
			{has: "Close code ", expr: `Error: Close code (?P<detail>\d+) is not valid\.`, signal: "invalid-close-code-argument"},
			// Its own descriptions of codes that never came in a Close frame.
			{any: []string{"Connection dropped by remote peer.", "Abnormal closure, no further detail available", "Normal connection closure", "Remote peer is going away", "Peer not responding", "Maximum message size exceeded", "Socket Error: "}, expr: `\b(?P<code>1\d{3})[ \t]*[:,;|(–—-]*[ \t]*["']?(?P<reason>Connection dropped by remote peer\.|Abnormal closure, no further detail available|Normal connection closure|Remote peer is going away|Peer not responding\.|Maximum message size exceeded\.|Socket Error: [^\n]*)`},
			{has: "X-WebSocket-Reject-Reason: ", lines: 4, expr: `HTTP/1\.1 (?P<detail>[345]\d\d)[^\n]*(?:\n[^\n]+){0,3}\nX-WebSocket-Reject-Reason: [^\n]*`, signal: "handshake-http-status"},
			{has: "echo-protocol Connection Closed: ", expr: `echo-protocol Connection Closed: (?P<code>\d{3,5}) \((?:undefined|null|(?P<reason>[^\n]*))\)$`}, // its example
		},
	}
})

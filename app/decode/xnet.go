package decode

// golang.org/x/net/websocket prints no close code: a Close frame becomes EOF.
// Only its errors on dialling say what happened.
var _ = register(func() *Format {
	return &Format{
		Name:  "xnet",
		Title: "Go, golang.org/x/net/websocket",
		Says: `
			message-too-big websocket: frame payload size exceeds limit
			upgrade-missing not websocket protocol
			handshake-failed missing or bad WebSocket Version | missing or bad WebSocket-Origin
			protocol-error bad masking key | not on frame boundary
			invalid-close-frame bad closing status
		`,
		Words: []wording{
			{has: "websocket.Dial ", expr: `websocket\.Dial \S+: bad status`, signal: "handshake-failed"},
			{has: "websocket.Dial ", expr: `websocket\.Dial \S+: missing or bad upgrade`, signal: "upgrade-missing"},
			{has: "websocket.Dial ", expr: `websocket\.Dial \S+: mismatch challenge/response`, signal: "handshake-bad-accept"},
			{has: "websocket.Dial ", expr: `websocket\.Dial \S+: (?:missing or bad WebSocket-Protocol|unsupported extensions|bad protocol version)`, signal: "handshake-subprotocol-mismatch"},
			{has: "websocket.Dial ", expr: `websocket\.Dial \S+: (?:unexpected )?EOF`, signal: "handshake-dropped"},
			{has: "websocket.Dial ", expr: `websocket\.Dial \S+: read tcp [^\n]*connection reset by peer`, signal: "handshake-dropped"},
			{has: "websocket.Dial ", expr: `websocket\.Dial \S+: malformed HTTP [^\n]*`, signal: "handshake-invalid-response"},
			{has: "websocket.Dial ", expr: `websocket\.Dial \S+: bad scheme`, signal: "invalid-url"},
		},
	}
})

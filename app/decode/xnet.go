package decode

// golang.org/x/net/websocket prints no close code: a Close frame becomes EOF.
// Only its errors on dialling say what happened.
var _ = register(&Format{
	Name:  "xnet",
	Title: "Go, golang.org/x/net/websocket",
	Hints: []string{"websocket.Dial ", "websocket: frame payload size"},
	Find: wordings(
		wording{has: "websocket.Dial ", expr: `websocket\.Dial \S+: bad status`, signal: "handshake-failed"},
		wording{has: "websocket.Dial ", expr: `websocket\.Dial \S+: missing or bad upgrade`, signal: "upgrade-missing"},
		wording{has: "websocket.Dial ", expr: `websocket\.Dial \S+: mismatch challenge/response`, signal: "handshake-bad-accept"},
		wording{has: "websocket.Dial ", expr: `websocket\.Dial \S+: (?:missing or bad WebSocket-Protocol|unsupported extensions|bad protocol version)`, signal: "handshake-subprotocol-mismatch"},
		wording{has: "websocket.Dial ", expr: `websocket\.Dial \S+: (?:unexpected )?EOF`, signal: "handshake-dropped"},
		wording{has: "websocket.Dial ", expr: `websocket\.Dial \S+: read tcp [^\n]*connection reset by peer`, signal: "handshake-dropped"},
		wording{has: "websocket.Dial ", expr: `websocket\.Dial \S+: malformed HTTP [^\n]*`, signal: "handshake-invalid-response"},
		wording{has: "websocket.Dial ", expr: `websocket\.Dial \S+: bad scheme`, signal: "invalid-url"},
		says("message-too-big", "websocket: frame payload size exceeds limit"),
	),
})

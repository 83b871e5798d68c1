package decode

import "wsclose/registry"

// websocket-client for Python. Its errors are exceptions with a sentence each;
// "### closed ###" in its examples is the application's own line.
var _ = register(&Format{
	Name:  "websocket-client",
	Title: "Python, websocket-client",
	Hints: []string{
		"Connection to remote host was lost", "socket is already closed", "Connection is already closed", "Handshake status ", "Invalid WebSocket Header", "websocket._exceptions",
		"WebSocketProtocolException", "WebSocketBadStatusException", "WebSocketPayloadException", "WebSocketTimeoutException", "ping/pong timed out", "Invalid close ", "rsv is not implemented", "++Rcv", "++Sent",
		"### closed ###",
	},
	Find: wordings(
		wording{
			has:    "Connection to remote host was lost",
			expr:   `Connection to remote host was lost`,
			signal: "dropped-without-close-frame", implied: registry.AbnormalClosure,
			more: func(m *Match, _ func(string) (string, bool)) bool {
				m.Signals = append(m.Signals, Signal{Slug: "connection-lost", Span: m.Span})
				return true
			},
		},
		wording{has: "already closed", expr: `(?:WebSocketConnectionClosedException(?:: |\(['"]))?(?:socket|Connection) is already closed\.`, signal: "send-after-close"},
		wording{has: "Handshake status ", expr: `Handshake status (?P<detail>\d{3})`, signal: "handshake-http-status", more: handshakeAnswer},
		wording{has: "Invalid WebSocket Header", expr: `(?:WebSocketException(?:: |\(['"]))?Invalid WebSocket Header`, signal: "handshake-invalid-response"},
		wording{has: "Invalid close ", expr: `Invalid close (?:opcode|frame)\.`, signal: "invalid-close-frame"},
		wording{has: "Invalid close ", expr: `Invalid close opcode (?P<code>(?P<detail>\d{1,5}))`, signal: "invalid-close-frame", from: Remote},
		wording{has: "### closed ###", expr: `### closed ### (?P<code>\d{4})(?: (?:None$|(?P<reason>[^\n]*)))?`},
		says("reserved-bits", "rsv is not implemented, yet"),
		wording{has: "Invalid opcode ", expr: `WebSocketProtocolException(?:: |\()\(?['"]Invalid opcode (?:%r['"], )?(?P<detail>\d+)`, signal: "unknown-opcode"},
		wording{has: "cannot decode: ", expr: `(?:WebSocketPayloadException(?:: |\(['"]))cannot decode: `, signal: "invalid-utf8"},
		wording{has: "Illegal frame", expr: `WebSocketProtocolException(?:: |\(['"])Illegal frame`, signal: "protocol-error"},
		wording{has: "Invalid ping frame", expr: `WebSocketProtocolException(?:: |\(['"])Invalid ping frame\.?`, signal: "fragmented-control-frame"},
		wording{has: "Ping message is too long", expr: `(?:WebSocketProtocolException(?:: |\(['"]))?Ping message is too long`, signal: "protocol-error"},
		wording{has: "ping/pong timed out", expr: `(?:WebSocketTimeoutException(?:: |\(['"]))?ping/pong timed out`, signal: "ping-timeout"},
		wording{has: "scheme", expr: `scheme \w+ is invalid`, signal: "invalid-url"},
	),
})

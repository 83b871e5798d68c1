package decode

import "wsclose/registry"

// websocket-client for Python. Its errors are exceptions with a sentence each;
// "### closed ###" in its examples is the application's own line.
var _ = register(&Format{
	Name:  "websocket-client",
	Title: "Python, websocket-client",
	Words: []wording{
		{
			has:    "Connection to remote host was lost",
			expr:   `Connection to remote host was lost`,
			signal: "dropped-without-close-frame", implied: registry.AbnormalClosure,
			more: func(m *Match, _ func(string) (string, bool)) bool {
				m.Signals = append(m.Signals, Signal{Slug: "connection-lost", Span: m.Span})
				return true
			},
		},
		{has: "already closed", expr: `(?:WebSocketConnectionClosedException(?:: |\(['"]))?(?:socket|Connection) is already closed\.`, signal: "send-after-close"},
		{has: "Handshake status ", expr: `Handshake status (?P<detail>\d{3})`, signal: "handshake-http-status", more: handshakeAnswer},
		{has: "Invalid WebSocket Header", expr: `(?:WebSocketException(?:: |\(['"]))?Invalid WebSocket Header`, signal: "handshake-invalid-response"},
		{has: "Invalid close ", expr: `Invalid close (?:opcode|frame)\.`, signal: "invalid-close-frame"},
		{has: "Invalid close ", expr: `Invalid close opcode (?P<code>(?P<detail>\d{1,5}))`, signal: "invalid-close-frame", from: Remote},
		{has: "### closed ###", expr: `### closed ### (?P<code>\d{4})(?: (?:None$|(?P<reason>[^\n]*)))?`},
		says("reserved-bits", "rsv is not implemented, yet"),
		{has: "Invalid opcode ", expr: `WebSocketProtocolException(?:: |\()\(?['"]Invalid opcode (?:%r['"], )?(?P<detail>\d+)`, signal: "unknown-opcode"},
		{has: "cannot decode: ", expr: `(?:WebSocketPayloadException(?:: |\(['"]))cannot decode: `, signal: "invalid-utf8"},
		{has: "Illegal frame", expr: `WebSocketProtocolException(?:: |\(['"])Illegal frame`, signal: "protocol-error"},
		{has: "Invalid ping frame", expr: `WebSocketProtocolException(?:: |\(['"])Invalid ping frame\.?`, signal: "fragmented-control-frame"},
		{has: "Ping message is too long", expr: `(?:WebSocketProtocolException(?:: |\(['"]))?Ping message is too long`, signal: "protocol-error"},
		{has: "ping/pong timed out", expr: `(?:WebSocketTimeoutException(?:: |\(['"]))?ping/pong timed out`, signal: "ping-timeout"},
		{has: "scheme ", expr: `scheme \w+ is invalid`, signal: "invalid-url"},
	},
})

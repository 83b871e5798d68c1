package decode

// curl -v with an upgrade request: the answer's status line.
var _ = register(func() *Format {
	return &Format{
		Name:  "curl",
		Title: "curl, websocat",
		Says: `
			masked-server-frame [WS] masked input frame
			unknown-opcode [WS] invalid opcode
			reserved-bits [WS] invalid reserved bits
			protocol-error [WS] received …frame is too big | [WS] fragmented message interrupted | [WS] frame length longer than 63 bits | [WS] unexpected frame header length
			fragmented-control-frame [WS] invalid fragmented
			unexpected-continuation [WS] no ongoing fragmented message
			dropped-without-close-frame [WS] decode ending with
			handshake-failed Received unexpected status code
		`,
		Words: []wording{
			{has: "upgrade: websocket", lines: 41, expr: `(?i)> Upgrade: websocket\s*\n(?:[>*] [^\n]*\n|[> ]*\n){0,40}?\* Empty reply from server`, signal: "handshake-dropped"},
			{any: []string{"Refused WebSockets upgrade: ", "Refused WebSocket upgrade: "}, expr: `Refused WebSockets? upgrade: (?P<detail>\d{3})`, signal: "handshake-http-status"},
			{
				has: "upgrade: websocket", lines: 41,
				expr:   `(?i)> Upgrade: websocket\s*\n(?:[>*][^\n]*\n|\s*\n){0,40}?< HTTP/[\d.]+ (?P<detail>\d{3})\b[^\n]*`,
				signal: "handshake-http-status",
				more: func(m *Match, group func(string) (string, bool)) bool {
					status, _ := group("detail")
					return status != "101"
				},
			},
		},
	}
})

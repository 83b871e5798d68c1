package decode

import "wsclose/registry"

// WebSocket++ logs a close from both sides, "local:[1006,End of File]
// remote:[1006]": two closes. Its errors are a category, a number and words.
var _ = register(func() *Format {
	return &Format{
		Name:  "websocketpp",
		Title: "C++, WebSocket++",
		Says: `
			handshake-timeout handle_connect error: Timer Expired
			dropped-without-close-frame (TLS Short Read)
			handshake-failed BAD REQUEST: can't determine version | BAD REQUEST: no processor for version
			dns-failure DNS resolution timed out
			connect-failed TCP connect timed out
			handshake-subprotocol-mismatch Extension negotiation failed | Selected subprotocol was not requested
			invalid-close-frame Received invalid close reason | Unable to extract close code
			unknown-opcode Got control frame with invalid opcode
			invalid-utf8 Invalid UTF8 encoding
			protocol-error (Generic protocol violation)
		`,
		Words: []wording{
			{has: "Received invalid close code ", expr: `Received invalid close code (?P<code>(?P<detail>\d{1,5}))\b[^\n]*`, signal: "invalid-close-frame", from: Remote},
			{
				has:  "Disconnect close local:[",
				expr: `Disconnect close local:\[(?P<code>\d{1,5})(?:,(?P<reason>[^\]\n]*))?\] remote:\[(?P<theirs>\d{1,5})(?:,(?P<words>[^\]\n]*))?\]`,
				from: Local,
				more: func(m *Match, group func(string) (string, bool)) bool {
					digits, _ := group("theirs")
					code, ok := closeCode(digits)
					if !ok {
						return false
					}
					reason, has := group("words")
					m.Closes = append(m.Closes, Close{Code: code, Implied: registry.NoCode, Reason: reason, HasReason: has, Initiator: Remote, Span: m.Span})
					if m.Closes[0].Reason == "Invalid close code" {
						detail := code.String()
						if code == registry.ProtocolError {
							detail = "" // the other endpoint's answer, not what it sent first
						}
						m.Signals = append(m.Signals, Signal{Slug: "invalid-close-frame", Detail: detail, Span: m.Span})
					}
					return true
				},
			},
			{has: "[fail] WebSocket Connection", expr: `\[fail\] WebSocket Connection [^\n]* (?P<detail>[2-5]\d{2}) websocketpp\.processor:20[^\n]*`, signal: "handshake-http-status"},
			{has: "[fail] WebSocket Connection", expr: `\[fail\] WebSocket Connection [^\n]* 0 websocketpp\.transport:7[^\n]*`, signal: "handshake-dropped"},
			{has: "[fail] WebSocket Connection", expr: `\[fail\] WebSocket Connection [^\n]* 0 websocketpp\.transport(?::(?:[1-689]|1\d)\b|\.asio:)[^\n]*`, signal: "connect-failed"},
			{has: "[fail] WebSocket Connection", expr: `\[fail\] WebSocket Connection [^\n]* 0 websocketpp:1[^\n]*`, signal: "handshake-invalid-response"},
			{has: "handle_read_http_response error: ", expr: `handle_read_http_response error: websocketpp\.transport:7[^\n]*`, signal: "handshake-dropped"},
			{has: "error in handle_read_http_response: ", expr: `error in handle_read_http_response: (?:(?i:(?P<dropped>End of File|Connection reset by peer|short read|stream truncated)\b)|[^\n]*)`, signal: "handshake-invalid-response", more: func(m *Match, group func(string) (string, bool)) bool {
				if _, ok := group("dropped"); ok {
					m.Signals[0].Slug = "handshake-dropped"
				}
				return true
			}},
			{has: "handle_read_frame error: ", expr: `handle_read_frame error: websocketpp\.transport:7[^\n]*`, signal: "dropped-without-close-frame"},
			{has: "handle_read_frame error: ", expr: `handle_read_frame error: asio\.(?:ssl|ssl\.stream|misc):\d+ \((?:short read|stream truncated|End of file)\)`, signal: "dropped-without-close-frame"},
			{any: []string{"handle_read_frame error: ", "handle_write_frame error: "}, expr: `handle_(?:read|write)_frame error: (?:asio\.)?system:(?:32|53|54|103|104|10053|10054)\b[^\n]*`, signal: "connection-reset"},
			{has: "asio async_", expr: `asio async_\w+ error: (?:(?:asio\.)?system:(?:32|53|54|103|104|10053|10054)\b[^\n]*|\S+ \((?:Connection reset by peer|Broken pipe)\))`, signal: "connection-reset"},
			{has: "asio async_connect error: ", expr: `asio async_connect error: (?:system:(?:61|111|10061)\b[^\n]*|\S+ \(Connection refused\))`, signal: "connection-refused"},
			{has: "asio async_connect error: ", expr: `asio async_connect error: system:(?:51|60|65|101|110|113|10051|10060|10065)\b[^\n]*`, signal: "connect-failed"},
			{has: "asio async_resolve error: ", expr: `asio async_resolve error: [^\n]*`, signal: "dns-failure"},
			{has: "websocketpp.processor:4", expr: `websocketpp\.processor:4\b[^\n]*`, signal: "message-too-big"},
			{has: "websocketpp.processor:7", expr: `websocketpp\.processor:7\b[^\n]*`, signal: "unknown-opcode"},
			{any: []string{"websocketpp.processor:2 ", "websocketpp.processor:5 ", "websocketpp.processor:8 ", "websocketpp.processor:14 ", "websocketpp.processor:2]", "websocketpp.processor:5]", "websocketpp.processor:8]", "websocketpp.processor:14]"}, expr: `websocketpp\.processor:(?:2|5|8|14)\b[^\n]*`, signal: "protocol-error"},
			{has: "websocketpp.processor:9", expr: `websocketpp\.processor:9\b[^\n]*`, signal: "reserved-bits"},
			{has: "websocketpp.processor:10", expr: `websocketpp\.processor:10\b[^\n]*`, signal: "fragmented-control-frame"},
			{has: "websocketpp.processor:11", expr: `websocketpp\.processor:11\b[^\n]*`, signal: "unexpected-continuation"},
			{has: "websocketpp.processor:12", expr: `websocketpp\.processor:12\b[^\n]*`, signal: "unmasked-client-frame"},
			{has: "websocketpp.processor:13", expr: `websocketpp\.processor:13\b[^\n]*`, signal: "masked-server-frame"},
			{has: "websocketpp.processor:16", expr: `websocketpp\.processor:16\b[^\n]*`, signal: "invalid-utf8"},
			{has: "websocketpp.processor:20", expr: `websocketpp\.processor:20\b(?: \([^)\n]*\))?(?:\] (?P<detail>[2-5]\d{2})\b[^\n]*)?`, signal: "handshake-failed", more: handshakeStatus},
			{has: "websocketpp.processor:21", expr: `websocketpp\.processor:21\b[^\n]*`, signal: "handshake-invalid-response"},
			{has: "websocketpp.processor:2", expr: `websocketpp\.processor:2[4-6]\b[^\n]*`, signal: "invalid-close-frame"},
			{has: "The opening handshake timed out", expr: `(?:websocketpp:\d+ \()?The opening handshake timed out\)?`, signal: "handshake-timeout"},
		},
	}
})

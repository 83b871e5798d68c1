package decode

import "wsclose/registry"

// WebSocket++ logs a close from both sides, "local:[1006,End of File]
// remote:[1006]": two closes. Qt, libwebsockets and IXWebSocket have sentences.
var _ = register(&Format{
	Name:  "cpp",
	Title: "C and C++: WebSocket++, Qt, libwebsockets, IXWebSocket",
	Words: []wording{
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
				return true
			},
		},
		{has: "[fail] WebSocket Connection", expr: `\[fail\] WebSocket Connection \S+ [^\n]*? (?P<detail>\d{3}) websocketpp\.processor:20[^\n]*`, signal: "handshake-http-status"},
		{has: "QWebSocketPrivate::processHandshake", expr: `QWebSocketPrivate::processHandshake: Unhandled http status code: (?P<detail>\d{3})(?: \([^)\n]*\))?\.?`, signal: "handshake-http-status"},
		{has: "QWebSocketPrivate::processHandshake", expr: `QWebSocketPrivate::processHandshake: Connection closed while reading header\.?`, signal: "handshake-dropped"},
		{has: "QWebSocketPrivate::processHandshake", expr: `(?:QWebSocketPrivate::processHandshake: )?Accept-Key received from server \S* does not match the client key \S*`, signal: "handshake-bad-accept"},
		{has: "QWebSocketPrivate::processHandshake", expr: `QWebSocketPrivate::processHandshake: (?:Invalid statusline in response|Malformed|Unsupported)[^\n]*`, signal: "handshake-invalid-response"},
		{has: "CLIENT_CONNECTION_ERROR", expr: `CLIENT_CONNECTION_ERROR: (?:read failed|closed before established|HS: disconnected)[^\n]*`, signal: "handshake-dropped"},
		{has: "CLIENT_CONNECTION_ERROR", expr: `CLIENT_CONNECTION_ERROR: HS: (?:ACCEPT missing|Accept hash wrong)[^\n]*`, signal: "handshake-bad-accept"},
		{has: "CLIENT_CONNECTION_ERROR", expr: `CLIENT_CONNECTION_ERROR: HS: (?:UPGRADE missing|Upgrade to something other than websocket|CONNECTION missing|UPGRADE malformed)[^\n]*`, signal: "upgrade-missing"},
		{has: "CLIENT_CONNECTION_ERROR", expr: `CLIENT_CONNECTION_ERROR: HS: (?:ws upgrade response not 101|ws upgrade unauthorized|Server did not return 200|http_resp)[^\n]*`, signal: "handshake-failed"},
		{has: "CLIENT_CONNECTION_ERROR", expr: `CLIENT_CONNECTION_ERROR: (?:HS: )?PROTOCOL[^\n]*`, signal: "handshake-subprotocol-mismatch"},
		{has: "CLIENT_CONNECTION_ERROR", expr: `CLIENT_CONNECTION_ERROR: Timed out[^\n]*`, signal: "handshake-timeout"},
		{has: "CLIENT_CONNECTION_ERROR", expr: `CLIENT_CONNECTION_ERROR: (?:conn fail|connect failed|Unable to connect|\(null\)|unknown)[^\n]*`, signal: "connect-failed"},
		{has: "Expecting status 101", expr: `Expecting status 101 \(Switching Protocol\), got (?P<detail>\d{3})`, signal: "handshake-http-status"},
	},
})

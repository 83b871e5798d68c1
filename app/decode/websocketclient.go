package decode

import (
	"strconv"
	"strings"

	"wsclose/registry"
)

// websocket-client for Python. Its errors are exceptions with a sentence each;
// "### closed ###" in its examples is the application's own line.
var _ = register(func() *Format {
	return &Format{
		Name:  "websocket-client",
		Title: "Python, websocket-client",
		Says: `
			reserved-bits rsv is not implemented, yet
			connection-lost WebSocketConnectionClosedException: closed unexpectedly
			protocol-error Not a valid frame
			dns-failure WebSocketException: Host not found
			handshake-invalid-response WebSocketException: Invalid header
			handshake-http-status failed CONNECT via proxy status: #
			handshake-subprotocol-mismatch Invalid subprotocol: [
			invalid-url ValueError: url is invalid | ValueError: hostname is invalid
		`,
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
			{has: "WebSocketError: ", expr: `WebSocketError: (?:Socket is dead|Connection is already closed)`, signal: "send-after-close"}, // gevent-websocket
			{has: "Handshake status ", expr: `Handshake status (?P<detail>\d{3})`, signal: "handshake-http-status", more: handshakeAnswer},
			{has: "Invalid WebSocket Header", expr: `(?:WebSocketException(?:: |\(['"]))?Invalid WebSocket Header`, signal: "handshake-invalid-response"},
			{has: "Invalid close ", expr: `Invalid close (?:opcode|frame)\.`, signal: "invalid-close-frame"},
			{has: "Invalid close ", expr: `Invalid close opcode (?P<code>(?P<detail>\d{1,5}))`, signal: "invalid-close-frame", from: Remote},
			{has: "### closed ###", expr: `### closed ###:? *(?P<code>\d{4})(?:,? (?:None$|b'(?P<reason>[^'\n]*)'|(?P<reason>[^\n]*)))?`},
			{has: "WebSocketApp object at 0x", expr: `WebSocketApp object at 0x[0-9a-fA-F]+>[,:)]?(?: (?:on_)?closed?:?)? (?P<code>\d{4})(?:,? (?:None$|(?P<reason>[^\n]*)))?`},
			{
				// The error that run_forever makes of a received Close frame.
				has:  "opcode=8 data=",
				expr: `\bfin=1 opcode=8 data=b(?P<words>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*") - goodbye`,
				more: closeData,
			},
			{
				// With enableTrace(True): each frame as it comes and goes.
				any:  []string{"++Rcv decoded: fin=1 opcode=8 ", "++Sent decoded: fin=1 opcode=8 "},
				expr: `\+\+(?P<way>Rcv|Sent) decoded: fin=1 opcode=8 data=b(?P<words>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`,
				more: func(m *Match, group func(string) (string, bool)) bool {
					if !closeData(m, group) {
						return false
					}
					if way, _ := group("way"); way == "Sent" {
						m.Closes[0].Initiator = Local
					}
					return true
				},
			},
			{has: "opcode=8 data=b", expr: `\bfin=1 opcode=8 data=b(?:''|"")`, implied: registry.NoStatusReceived},
			{
				// The arguments of the exception, as its text.
				has:    "'Invalid close opcode %r', ",
				expr:   `\(?'Invalid close opcode %r', (?P<code>(?P<detail>\d{1,5}))\)`,
				signal: "invalid-close-frame", from: Remote,
			},
			{has: "'Invalid opcode %r', ", expr: `\('Invalid opcode %r', (?P<detail>\d+)\)`, signal: "unknown-opcode"},
			{has: "cannot decode: ", expr: `(?:^|[: ])cannot decode: b['"]`, signal: "invalid-utf8"},
			{has: "Illegal frame", expr: `^(?:ERROR:websocket:|[Ee]rror:? )?Illegal frame(?: - goodbye)?$`, signal: "protocol-error"},
			{has: "Invalid ping frame", expr: `^(?:ERROR:websocket:|[Ee]rror:? )?Invalid ping frame\.?(?: - goodbye)?$`, signal: "fragmented-control-frame"},
			{has: "Invalid opcode ", expr: `WebSocketProtocolException(?:: |\()\(?['"]Invalid opcode (?:%r['"], )?(?P<detail>\d+)`, signal: "unknown-opcode"},
			{has: "cannot decode: ", expr: `(?:WebSocketPayloadException(?:: |\(['"]))cannot decode: `, signal: "invalid-utf8"},
			{has: "Illegal frame", expr: `WebSocketProtocolException(?:: |\(['"])Illegal frame`, signal: "protocol-error"},
			{has: "Invalid ping frame", expr: `WebSocketProtocolException(?:: |\(['"])Invalid ping frame\.?`, signal: "fragmented-control-frame"},
			{has: "Ping message is too long", expr: `(?:WebSocketProtocolException(?:: |\(['"]))?Ping message is too long`, signal: "protocol-error"},
			{has: "ping/pong timed out", expr: `(?:WebSocketTimeoutException(?:: |\(['"]))?ping/pong timed out`, signal: "ping-timeout"},
			{has: "code is invalid range", lines: 8, expr: `(?:close\((?:status=)?(?P<detail>\d+)[^\n]*\)[^\n]*(?:\n[^\n]*){0,6}?\n)?[^\n]*ValueError(?:: |\(')code is invalid range`, signal: "invalid-close-code-argument"},
			{has: "scheme ", expr: `scheme \w+ is invalid`, signal: "invalid-url"},
		},
	}
})

// closeData reads the payload of a Close frame, which stands as Python prints
// bytes.
func closeData(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	data := pythonBytes(words[1 : len(words)-1])
	if len(data) < 2 {
		return false
	}
	p := payloadMatch(registry.Code(data[0])<<8|registry.Code(data[1]), data[2:], m.Span)
	p.Closes[0].Initiator = Remote
	*m = p
	return true
}

// pythonBytes resolves the escapes of a bytes literal.
func pythonBytes(s string) []byte {
	var b []byte
	for s != "" {
		r, _, tail, err := strconv.UnquoteChar(s, 0)
		switch {
		case strings.HasPrefix(s, `\'`), strings.HasPrefix(s, `\"`):
			b, s = append(b, s[1]), s[2:]
			continue
		case err != nil:
			b, s = append(b, s[0]), s[1:]
			continue
		}
		b, s = append(b, byte(r)), tail
	}
	return b
}

package decode

import "strings"

// gobwas/ws and its wsutil. A ClosedError prints as "ws closed: 1001 bye", with
// Go's %#v as wsutil.ClosedError{Code:0x3e9, Reason:"bye"}: the code is in
// hexadecimal.
var _ = register(func() *Format {
	return &Format{
		Name:  "gobwas",
		Title: "Go, gobwas/ws",
		Says: `
			reserved-bits non-zero rsv bits with no extension negotiated
			unknown-opcode use of reserved op code
			masked-server-frame frames from server to client must be not masked
			unmasked-client-frame frames from client to server must be masked
			fragmented-control-frame control frame is not final
			protocol-error control frame payload limit exceeded | unexpected non-continuation data frame | the most significant bit must be 0 | unexpected payload length bits | control frame payload overflow | wsflate: fragmented messages are not allowed
			unexpected-continuation unexpected continuation data frame
			invalid-close-frame status code has no meaning yet | status code is not in use | status code is not defined in spec | status code is only application level | invalid utf8 sequence in close reason
			handshake-bad-accept handshake error: bad …Sec-WebSocket-Accept
			handshake-failed unexpected http status | bad HTTP request method
			invalid-url unexpected websocket scheme
			handshake-invalid-response bad HTTP protocol version
		`,
		Words: []wording{
			{has: "ws closed: ", expr: `\bws closed: (?P<code>\d{1,5})(?: (?P<reason>[^\n]*))?`, tail: true, more: unlessBracket},
			{has: "wsutil.ClosedError{", expr: `wsutil\.ClosedError\{Code:0x(?P<hexcode>[0-9a-f]{1,4}), Reason:"(?P<quoted>(?:[^"\\\n]|\\.)*)"\}`},
			{has: "unexpected HTTP response status: ", expr: `unexpected HTTP response status: (?P<detail>\d{3})`, signal: "handshake-http-status"},
			{has: `handshake error: bad `, expr: `handshake error: bad \\?"(?:Upgrade|Connection)\\?" header`, signal: "upgrade-missing"},
			{has: `handshake error: bad `, expr: `handshake error: bad \\?"(?:Sec-WebSocket-Key|Sec-WebSocket-Version|Host)\\?" header`, signal: "handshake-failed"},
			{has: "Sec-WebSocket-Protocol", expr: `unexpected (?:protocol|extensions) in \\?"Sec-WebSocket-Protocol\\?" header`, signal: "handshake-subprotocol-mismatch"},
			{has: "invalid utf8", expr: `^(?:&errors\.errorString\{s:"|(?:[^\n]*\b(?:read|recv|error|err|ws)[:=]? ))?(?P<only>invalid utf8)(?:"\}| \(\*errors\.errorString\))?$`, signal: "invalid-utf8"},
		},
	}
})

// unlessBracket leaves to others what an application prints in the same words:
// "ws closed: 1001 (going away)".
func unlessBracket(_ *Match, group func(string) (string, bool)) bool {
	reason, _ := group("reason")
	return !strings.HasPrefix(reason, "(")
}

package decode

// gorilla/websocket and its fork fasthttp/websocket. A CloseError prints as
// "websocket: close 1006 (abnormal closure): unexpected EOF": the words in
// brackets are the library's own, what follows the colon is the reason. Every
// other error is one sentence after "websocket: "; those of versions before 1.5
// stand beside the newer ones.
var _ = register(func() *Format {
	return &Format{
		Name:  "gorilla",
		Title: "Go, gorilla/websocket and melody",
		Says: `
			invalid-close-frame websocket: invalid close payload
			protocol-error websocket: bad MASK | websocket: incorrect mask flag | websocket: data before FIN | websocket: message start before final message frame | websocket: len > 125 for control | websocket: control frame length > 125
			unexpected-continuation websocket: continuation after FIN | websocket: continuation after final message frame
			fragmented-control-frame websocket: FIN not set on control | websocket: control frame not final
			message-too-big websocket: read limit exceeded
			send-after-close websocket: close sent | websocket: write closed | repeated read on failed websocket connection | tried to write to closed a session | tried to write to a closed session | melody instance is closed
			invalid-url malformed ws or wss URL
			upgrade-missing websocket: not a websocket handshake | websocket: the client is not using the websocket protocol | websocket: could not find connection header with token 'upgrade'
			handshake-failed websocket: request origin not allowed | websocket: request method is not GET | websocket: unsupported version:  | websocket: 'Sec-WebSocket-Key' header | websocket: client sent data before handshake is complete
			upgrade-refused websocket: response does not implement http.Hijacker
			close-reason-too-long websocket: invalid control frame
			handshake-subprotocol-mismatch websocket: invalid compression negotiation | application specific 'Sec-WebSocket-Extensions' headers are unsupported
			tls-failure sharing tls.Config with net/http Transport
		`,
		Words: []wording{
			{
				has:  "websocket: close ",
				expr: `websocket: close (?P<code>\d{1,5})\b(?: \\?\((?:[a-zA-Z][a-zA-Z ]*)\\?\))?(?:: (?P<reason>[^\n]*)|,? "(?P<quoted>[^"\n]*)"|, (?P<reason>)no reason\b| (?P<reason>unexpected EOF|[A-Z][a-z]+(?: [a-z]+){1,5}))?`,
				tail: true,
			},
			{
				has:  "CloseError{Code:",
				expr: `\bCloseError\{Code: ?(?:(?P<code>\d{1,5})|(?:\w+\.)?(?P<name>Close\w+)), Text: ?"(?P<quoted>(?:[^"\\\n]|\\.)*)"\}`,
			},
			{
				// With %+v, of the error's value.
				has:  "{Code:",
				expr: `\{Code:(?P<code>[1-4]\d{3}) Text:(?P<reason>[^{}\n]*)\}`,
			},
			{
				// What programs call the function that SetCloseHandler is given.
				any:  []string{"lose handler", "loseHandler"},
				expr: `(?i)\bclose ?handler(?: called)?(?: with)?[:( ]+(?:code[ =:]*)?(?P<code>10[01]\d|[34]\d{3})\b(?:[ ,:]+(?:(?:text|reason)[=:] ?)?"?(?P<reason>[^"\n)]*))?`,
			},
			{
				has:    "websocket: bad close code ",
				expr:   `websocket: bad close code (?P<code>(?P<detail>\d{1,5}))`,
				signal: "invalid-close-frame",
				from:   Remote,
			},
			{
				has:    "websocket: invalid close code",
				expr:   `websocket: invalid close code(?:[: ]+(?P<code>(?P<detail>\d{1,5})))?`,
				signal: "invalid-close-frame",
				from:   Remote,
			},
			{
				has:    "websocket: invalid utf8 payload in close frame",
				expr:   `websocket: invalid utf8 payload in close frame`,
				signal: "invalid-close-frame",
			},
			{has: "websocket: RSV", expr: `websocket: RSV[123] set(?:, (?:RSV[123] set|bad opcode (?P<opcode>\d+)|[a-z][A-Za-z0-9 >]*))*`, signal: "reserved-bits", more: alsoWrong},
			{has: "unexpected reserved bits", expr: `(?:websocket: )?unexpected reserved bits 0x[0-9a-f]*`, signal: "reserved-bits"},
			{has: "websocket: bad opcode ", expr: `websocket: bad opcode (?P<detail>\d+)`, signal: "unknown-opcode"},
			{has: "websocket: unknown opcode ", expr: `websocket: unknown opcode (?P<detail>\d+)`, signal: "unknown-opcode"},
			{
				has: "websocket: bad handshake", lines: 1,
				expr:   `(?:\b(?:HTTP/[\d.]+ )?(?P<detail>[345]\d\d) [A-Z][A-Za-z' -]*[ \t/:,;"|-]{0,4}(?:\n[^\n]{0,80}?)?)?\bwebsocket: bad handshake(?:[^\n\d]{0,24}\b(?P<detail>[2-5]\d\d)\b)?`,
				signal: "handshake-failed",
				more:   handshakeStatus,
			},
			says("handshake-failed", "websocket: not a websocket handshake: `Sec-WebSocket-Key'"),
			says("upgrade-refused", "Hijack failed on protocol switch: "), // net/http/httputil's proxy
		},
	}
})

// alsoWrong adds what else a frame with reserved bits has wrong: the library
// lists it all in one sentence.
func alsoWrong(m *Match, group func(string) (string, bool)) bool {
	if opcode, ok := group("opcode"); ok {
		m.Signals = append(m.Signals, Signal{Slug: "unknown-opcode", Detail: opcode, Span: m.Span})
	}
	return true
}

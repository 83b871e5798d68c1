package decode

import "wsclose/registry"

// Pawl and Ratchet, amphp and phrity/websocket (before, textalk/websocket).
var _ = register(func() *Format {
	return &Format{
		Name:  "php",
		Title: "PHP: Ratchet, Pawl, amphp, phrity, Workerman, Swoole",
		Says: `
			handshake-dropped Connection closed before handshake
			handshake-subprotocol-mismatch Server did not respond with an expected Sec-WebSocket-Protocol | Could not resolve subprotocol
			handshake-bad-accept Server sent bad upgrade response
			connection-lost ConnectionTimeoutException: Connection operation timeout | ConnectionFailureException: Connection error | ConnectionException: Failed to write | ConnectionException: Could only write
			unmasked-client-frame Masking required, but frame was unmasked | frame not masked so close the connection | CloseException: Masking required
			dropped-without-close-frame Empty read; connection dead?
			invalid-utf8 Ratchet detected an invalid UTF-8 payload
			reserved-bits Ratchet detected an invalid reserve code | Invalid RSV value for negotiated extensions
			protocol-error Ratchet detected an incorrect frame mask | Ratchet detected a mismatch between final bit | Ratchet detected invalid OP code when expecting continue | Illegal data type opcode after unfinished | length field set
			invalid-close-frame Ratchet detected an invalid close code | Close code must be two bytes | Close reason must be valid UTF-8
			unknown-opcode Ratchet detected an invalid OP code | Use of reserved non-control frame opcode | Use of reserved control frame opcode | Websocket bad opcode | error opcode # and close websocket
			unexpected-continuation first frame of a message was a continue | Illegal CONTINUATION opcode
			message-too-big Maximum frame size exceeded | Frame over 2GB can't be handled | error package. package_length=# | exceeds maxPackageSize limit | Received payload exceeds maximum allowable size
			upgrade-missing Upgrade header MUST be provided | Connection Upgrade MUST be requested | Upgrade header does not equal "websocket"
			closed-before-established cancelled during handshake
			invalid-url Cannot connect to invalid URL | The URI scheme must be ws or wss | Invalid Websocket URI
			handshake-failed ConnectionException: Client handshake error | No GET in request: | Client had no Key in upgrade request | Handshake request with invalid method
			masked-server-frame frame masked so close the connection
			send-after-close is not a websocket client or closed | Websocket unconnected
			close-reason-too-long the max length of close reason is 123
			handshake-http-status response was not received; instead received response status: …(#
		`,
		Words: []wording{
			{has: "; Code ", expr: `[^\n:;]*; Code (?P<code>\d{3,5}) \((?:[A-Z_]+|Unknown code)\); Reason: "(?P<reason>[^\n]*?)"(?: in |[ \t]*$|[,;)\]}])`, more: amphpDrop},
			{has: "onnection closed (", expr: `[Cc]onnection closed \((?P<code>\d{4}) - (?P<reason>[^\n]*?)\)[ \t]*$`, more: pawlDrop},
			{
				any: []string{`["code"]=>`, "[code] => "}, lines: 3, // var_dump and print_r
				expr: `\[(?:"code"\]=>\s*int\((?P<code>\d{1,5})\)|code\] => (?P<code>\d{1,5}))\s+\[(?:"reason"\]=>\s*string\(\d+\) "(?P<reason>[^"\n]*)"|reason\] => ?(?P<reason>[^\n]*))`,
			},
			{has: "Could not connect: HTTP/", expr: `Could not connect: HTTP/1\.[01] (?P<detail>\d{3})[^\n]*`, signal: "handshake-http-status"},
			{has: "HandshakeException: Invalid status code", expr: `(?:\w+\\)*HandshakeException: Invalid status code (?P<detail>\d{3})\b[^\n]*`, signal: "handshake-http-status"},
			{has: "Server sent invalid upgrade response:", lines: 2, expr: `Connection to '[^'\n]*' failed: Server sent invalid upgrade response:\s+HTTP/1\.[01] (?P<detail>\d{3})[^\n]*`, signal: "handshake-http-status"},
			{has: "Server sent invalid upgrade response:", lines: 2, expr: `Connection to '[^'\n]*' failed: Server sent invalid upgrade response:\s+(?:[^\nH]|H[^\nT])[^\n]*`, signal: "handshake-invalid-response"},
			{has: "Server sent invalid upgrade response", expr: `Connection to '[^'\n]*' failed: Server sent invalid upgrade response\.?`, signal: "handshake-failed"},
			{has: "Could not open socket to ", expr: `Could not open socket to "[^"\n]*"(?P<words>[^\n]*)`, signal: "connect-failed", more: orNetwork},
			{has: "Connection has unexpectedly closed", expr: `Connection has unexpectedly closed`, signal: "dropped-without-close-frame", implied: registry.AbnormalClosure},
			{has: "Bad opcode in websocket frame: ", expr: `Bad opcode in websocket frame: (?P<detail>\d+)`, signal: "unknown-opcode"},
			{has: "BadOpcodeException: ", expr: `BadOpcodeException: [^\n]*`, signal: "unknown-opcode"},
			{has: "BadUriException: ", expr: `BadUriException: [^\n]*`, signal: "invalid-url"},
			{has: "failed during TLS handshake", expr: `Connection to tls://\S+ failed during TLS handshake[^\n]*`, signal: "tls-failure"}, // ReactPHP
			{has: "Broken frame, read", expr: `Broken frame, read \d+ of stated \d+ bytes\.?`, signal: "dropped-without-close-frame"},
		},
	}
})

// amphpDrop: amphp closes with 1006 of its own accord when TCP ends.
func amphpDrop(m *Match, _ func(string) (string, bool)) bool {
	if m.Closes[0].Code == registry.AbnormalClosure {
		m.Signals = append(m.Signals, Signal{Slug: "dropped-without-close-frame", Span: m.Span})
	}
	return true
}

// pawlDrop: Pawl gives these words, with 1006, when TCP ends.
func pawlDrop(m *Match, _ func(string) (string, bool)) bool {
	if m.Closes[0].Reason == "Underlying connection closed" {
		m.Signals = append(m.Signals, Signal{Slug: "dropped-without-close-frame", Span: m.Span})
	}
	return true
}

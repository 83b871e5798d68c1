package decode

import "wsclose/registry"

// coderNames are the names that github.com/coder/websocket (before 2024
// nhooyr.io/websocket) prints for codes; others it prints as StatusCode(4001).
var coderNames = map[string]registry.Code{
	"StatusNormalClosure":           1000,
	"StatusGoingAway":               1001,
	"StatusProtocolError":           1002,
	"StatusUnsupportedData":         1003,
	"statusReserved":                1004,
	"StatusNoStatusRcvd":            1005,
	"StatusAbnormalClosure":         1006,
	"StatusInvalidFramePayloadData": 1007,
	"StatusPolicyViolation":         1008,
	"StatusMessageTooBig":           1009,
	"StatusMandatoryExtension":      1010,
	"StatusInternalError":           1011,
	"StatusServiceRestart":          1012,
	"StatusTryAgainLater":           1013,
	"StatusBadGateway":              1014,
	"StatusTLSHandshake":            1015,
}

// coderCode matches a code as the library prints it.
const coderCode = `(?:StatusCode\((?P<code>-?\d{1,5})\)|(?P<name>[sS]tatus[A-Z]\w+))`

var _ = register(func() *Format {
	return &Format{
		Name:  "coder",
		Title: "Go, coder/websocket (nhooyr)",
		Says: `
			reserved-bits received header with unexpected rsv bits set | received header with rsv bits set
			unexpected-continuation received continuation frame without text or binary frame | received continuation frame not after data or text frame
			protocol-error received new data message without finishing the previous message | received control frame payload with invalid length | received control frame payload larger than 125 bytes | received negative payload length | received too big control frame | header with negative payload length
			fragmented-control-frame received fragmented control frame
			unmasked-client-frame received unmasked frame from client
			masked-server-frame received masked frame from server
			dropped-without-close-frame failed to close WebSocket: EOF
			close-after-close failed to close WebSocket: use of closed network connection | failed to close WebSocket: already wrote close
			ping-timeout failed to wait for pong: context deadline exceeded
			handshake-bad-accept invalid Sec-WebSocket-Accept
			handshake-subprotocol-mismatch unexpected Sec-WebSocket-Protocol from server | unsupported extensions from server | unsupported permessage-deflate parameter
			invalid-url unexpected url scheme | WebSocket dial: failed to parse url
			handshake-failed violation: missing Sec-WebSocket-Key | violation: multiple Sec-WebSocket-Key headers | violation: invalid Sec-WebSocket-Key | unsupported WebSocket protocol version | accept WebSocket connection: request Origin | unsupported websocket protocol version
			upgrade-refused does not implement http.Hijacker | failed to hijack connection
			invalid-close-frame received invalid close payload: invalid status code #
			send-after-close WebSocket connection read closed | websocket connection read closed
		`,
		Words: []wording{
			{
				has: "received close frame:", lines: 1,
				expr:  `(?:failed to \w+(?: [a-zA-Z]+)?: )?received close frame:\s+status = ` + coderCode + ` and reason = "(?P<quoted>(?:[^"\\\n]|\\.)*)"`,
				names: coderNames, from: Remote,
			},
			{
				has: "received close frame:", lines: 1,
				expr:  `received close frame:\s+status = ` + coderCode + ` and reason = \\"(?P<quoted>(?:[^"\\\n]|\\[^"])*)\\"`,
				names: coderNames, from: Remote,
			},
			{
				// The beginning of the sentence was cut off.
				has:   "and reason = ",
				expr:  `\bstatus = ` + coderCode + ` and reason = (?:"(?P<quoted>(?:[^"\\\n]|\\.)*)"|\\"(?P<quoted>(?:[^"\\\n]|\\[^"])*)\\")?`,
				names: coderNames,
			},
			{
				// CloseStatus(err) and the number that it is.
				has:   "Status",
				expr:  `^(?:[^\n]*[\s:=(])?` + coderCode + `[ \t]+(?:\()?[1-4]\d{3}\)?[ \t]*$`,
				names: coderNames,
			},
			{
				// CloseStatus(err) alone, as a logger prints it.
				has:   "Status",
				expr:  `^(?:(?:\[[^\]\n]*\]|\d[\d/:.,TZ+-]+|[A-Z]+:?|[\w.]+:)[ \t]+){1,4}(?P<name>Status[A-Z]\w+)[ \t]*$`,
				names: coderNames,
			},
			{
				has:   "sent close frame: status = ",
				expr:  `sent close frame: status = ` + coderCode + ` and reason = \\?"(?P<quoted>(?:[^"\\\n]|\\[^"])*)\\?"`,
				names: coderNames, from: Local,
			},
			{
				has:   "websocket.CloseError{",
				expr:  `websocket\.CloseError\{Code:(?P<code>\d{1,5}), Reason:"(?P<quoted>(?:[^"\\\n]|\\.)*)"\}`,
				names: coderNames,
			},
			{
				has:   "received invalid close payload: invalid status code ",
				expr:  `received invalid close payload: invalid status code ` + coderCode,
				names: coderNames, from: Remote,
				more: func(m *Match, _ func(string) (string, bool)) bool { rejectedCode(m); return true },
			},
			{has: "received invalid close payload: close payload", expr: `received invalid close payload: close payload[^\n]*too small[^\n]*`, signal: "invalid-close-frame"},
			{
				has:   "cannot be set",
				expr:  `status code ` + coderCode + ` cannot be set`,
				names: coderNames, signal: "invalid-close-code-argument",
				more: func(m *Match, _ func(string) (string, bool)) bool {
					if len(m.Closes) > 0 {
						m.Signals[0].Detail = m.Closes[0].Code.String()
					}
					m.Closes = nil
					return true
				},
			},
			{has: "reason string max is ", expr: `reason string max is \d+ but got .* with length (?P<detail>\d+)`, signal: "close-reason-too-long"},
			{any: []string{"failed to read frame", "failed to read header", "failed to read payload"}, expr: `failed to read (?:frame )?(?:header|payload): (?:unexpected )?EOF`, signal: "dropped-without-close-frame", implied: registry.AbnormalClosure},
			{has: "failed to read frame", expr: `failed to read frame (?:header|payload): read tcp \S+: read: (?:connection reset by peer|broken pipe)`, signal: "connection-reset", implied: registry.AbnormalClosure},
			{has: "failed to read frame", expr: `failed to read frame (?:header|payload): read tcp \S+: (?:read: connection timed out|i/o timeout)`, signal: "connection-lost"},
			{has: "received unknown opcode", expr: `received unknown opcode (?:opcode\()?(?P<detail>\d+)\)?`, signal: "unknown-opcode"},
			{has: "read limited at ", expr: `(?:websocket: message too big: )?read limited at (?P<detail>\d+) bytes`, signal: "message-too-big"},
			{has: "use of closed network connection", expr: `failed to (?:write|send|get reader|read)[^\n"]*?: use of closed network connection`, signal: "send-after-close"},
			{has: "expected handshake response", lines: 1, expr: `expected handshake response\s+status code (?:101|http\.StatusSwitchingProtocols) but got (?P<detail>\d{3})`, signal: "handshake-http-status"},
			{has: "failed to send handshake request", expr: `failed to send handshake request: Get "?[^" \n]*"?: (?:unexpected )?EOF`, signal: "handshake-dropped"},
			{has: "failed to send handshake request", expr: `failed to send handshake request: [^\n]*(?:context deadline exceeded|Client\.Timeout|i/o timeout)`, signal: "handshake-timeout"},
			{any: []string{"WebSocket protocol violation: ", "websocket protocol violation: "}, expr: `[wW]eb[sS]ocket protocol violation: (?:Connection|Upgrade) header \\?"[^"\n]*\\?" does not contain (?:Upgrade|websocket)`, signal: "upgrade-missing"},
			{has: "WebSocket protocol violation: handshake request", expr: `WebSocket protocol violation: handshake request[^\n]*`, signal: "handshake-failed"},
			{has: "is not authorized for Host", expr: `request Origin \\?"[^"\n]*\\?" is not authorized for Host`, signal: "handshake-failed"},
		},
	}
})

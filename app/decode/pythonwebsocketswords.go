package decode

import "wsclose/registry"

// The sentences of Python's websockets but for those that name both directions:
// its debug log, its exceptions, and what older versions printed.
var pythonWebsocketsWords = []wording{
	{
		// python -m websockets ends its sentence with a full stop.
		has:  "Connection closed: code = ",
		expr: `^Connection closed: code = (?P<code>\d{1,5}) \((?:` + pythonWebsocketsNames + `)\), (?:reason = (?P<reason>[^\n]*)|no (?P<reason>)reason)\.$`,
	},
	{
		has:  "code = ",
		expr: `(?:connection is closed: )?\bcode = (?P<code>\d{1,5}) \((?:` + pythonWebsocketsNames + `)\), (?:reason = (?P<reason>[^\n]*)|no (?P<reason>)reason)`,
		tail: true,
	},
	{
		has:  "connection is closed: code = ",
		expr: `connection is closed: code = (?P<code>\d{1,5}), (?:reason = (?P<reason>[^\n]*?)|no (?P<reason>)reason)\.(?:\s|$)`,
	},
	{
		has:    "connection is closed: no code",
		expr:   `connection is closed: no code, no reason\.`,
		signal: "dropped-without-close-frame", implied: registry.AbnormalClosure,
	},
	{
		has:    "no close frame received or sent",
		expr:   `no close frame received or sent`,
		signal: "dropped-without-close-frame", implied: registry.AbnormalClosure,
	},
	{
		has:  "CLOSE ",
		expr: `(?P<side>[<>]) CLOSE (?P<code>\d{1,5}) \([^()\n]*\)(?: (?P<reason>[^\n]*?))? \[\d+ bytes[^\]\n]*\]`,
		more: func(m *Match, group func(string) (string, bool)) bool {
			side, _ := group("side")
			m.Closes[0].Initiator = direction(side)
			if !m.Closes[0].HasReason {
				m.Closes[0].HasReason = true
			}
			return true
		},
	},
	{has: "failing WebSocket connection in the ", expr: `! failing WebSocket connection in the \w+ state: (?P<code>\d{4}) (?:\[no (?P<reason>)reason\]|(?P<reason>[^\n]*))`, from: Local},
	{any: []string{"failing connection with code ", "WebSocket connection with code "}, expr: `! failing (?:[A-Z]+ WebSocket )?connection with code (?P<code>\d{4})(?: (?P<reason>[^\n]+))?`, from: Local},
	{
		// Before version 10 the log shows frames as they are.
		has:  "opcode=8, data=",
		expr: `(?P<side><<?|>>?) Frame\(fin=True, opcode=8, data=b(?P<words>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")[^\n)]*\)`,
		more: func(m *Match, group func(string) (string, bool)) bool {
			side, _ := group("side")
			if !closeData(m, group) {
				return false
			}
			m.Closes[0].Initiator = direction(side[:1])
			return true
		},
	},
	{any: []string{"Failing the WebSocket connection: ", "ailing WebSocket connection with code "}, expr: `[Ff]ailing (?:the )?WebSocket connection(?:: | with code )(?P<code>\d{4})(?: (?P<reason>[^\n]+))?`, from: Local},
	{has: "0 bytes read on a total of 2 expected bytes", expr: `IncompleteReadError: 0 bytes read on a total of 2 expected bytes`, signal: "dropped-without-close-frame"},
	{
		any:  []string{"rcvd=", "rcvd = "},
		expr: `\brcvd ?= ?(?:[\w.]+\.)?` + pythonClose, from: Remote,
	},
	{
		any:  []string{"sent=", "sent = "},
		expr: `\bsent ?= ?(?:[\w.]+\.)?` + pythonClose, from: Local,
	},
	{
		has:  "Close(",
		expr: `\b` + pythonClose,
	},
	{has: "server rejected WebSocket connection: HTTP ", expr: `server rejected WebSocket connection: HTTP (?P<detail>\d{3})`, signal: "handshake-http-status"},
	{has: "InvalidStatusCode(", expr: `InvalidStatusCode\((?P<detail>\d{3}), `, signal: "handshake-http-status"},
	{has: "InvalidStatus(Response(", expr: `InvalidStatus\(Response\(status_code=(?P<detail>\d{3}), `, signal: "handshake-http-status"},
	{has: "Status code not 101: ", expr: `Status code not 101: (?P<detail>\d{3})`, signal: "handshake-http-status"},
	{has: "< HTTP/1.1 ", expr: `\bwebsockets?\b[^\n]{0,40}?< HTTP/1\.1 (?P<detail>[2-5]\d\d)\b[^\n]*`, signal: "handshake-http-status"}, // its debug log
	says("handshake-invalid-response", "did not receive a valid HTTP response"),
	{has: "invalid HTTP ", expr: `invalid HTTP (?:status line|version|status code|header line): [^\n]*`, signal: "handshake-invalid-response"},
	says("handshake-invalid-response", "did not receive a valid HTTP request"),
	{has: "connection closed while reading HTTP ", expr: `connection closed while reading HTTP (?:status|request) line`, signal: "handshake-dropped"},
	{has: "missing Sec-WebSocket-Accept header", expr: `missing Sec-WebSocket-Accept header`, signal: "handshake-bad-accept"},
	{has: "InvalidHeaderValue(", expr: `InvalidHeaderValue\('Sec-WebSocket-Accept', [^\n]*\)`, signal: "handshake-bad-accept"},
	{has: "InvalidUpgrade(", expr: `InvalidUpgrade\('(?:Connection|Upgrade)', [^\n]*\)`, signal: "upgrade-missing"},
	{has: "invalid status code", expr: `ProtocolError(?:: |\(')invalid status code`, signal: "invalid-close-code-argument"},
	says("handshake-bad-accept", "invalid Sec-WebSocket-Accept header"),
	{has: "websockets.exceptions.InvalidUpgrade", expr: `websockets\.exceptions\.InvalidUpgrade: [^\n]*`, signal: "upgrade-missing"},
	{any: []string{"Connection header", "Upgrade header"}, expr: `\b(?:missing|invalid|empty) (?:Connection|Upgrade) header\b`, signal: "upgrade-missing"},
	{has: "NegotiationError", expr: `NegotiationError(?:\(['"]|: )[^\n]*`, signal: "handshake-subprotocol-mismatch"},
	{has: "no subprotocols supported", expr: `(?:InvalidHandshake(?:\(['"]|: ))?no subprotocols supported`, signal: "handshake-subprotocol-mismatch"},
	{has: "timed out during ", expr: `timed out during (?:opening )?handshake`, signal: "handshake-timeout"},
	{has: "keepalive ping timeout", expr: `keepalive ping timeout`, signal: "ping-timeout"},
	{has: "timed out waiting for ", expr: `[!%-] timed out waiting for (?:keepalive )?pong`, signal: "ping-timeout"},
	{has: "isn't a valid URI", expr: `\S+ isn't a valid URI[^\n]*`, signal: "invalid-url"},
	{has: "over size limit (", expr: `over size limit \((?:\? > )?(?P<detail>\d+)[^)\n]*\)`, signal: "message-too-big"},
	// What is wrong with a frame, outside of a Close frame's reason.
	{has: "ProtocolError: reserved bits must be 0", expr: `ProtocolError: reserved bits must be 0`, signal: "reserved-bits"},
	{has: "ProtocolError: invalid opcode", expr: `ProtocolError: invalid opcode(?:: (?:0x)?(?P<detail>\d+))?`, signal: "unknown-opcode"},
	{has: "ProtocolError: fragmented control frame", expr: `ProtocolError: fragmented control frame`, signal: "fragmented-control-frame"},
	{has: "ProtocolError: unexpected continuation frame", expr: `ProtocolError: unexpected continuation frame`, signal: "unexpected-continuation"},
	{has: "ProtocolError: ", expr: `websockets\.exceptions\.\w*ProtocolError: (?:incorrect masking|control frame too long|expected a continuation frame)`, signal: "protocol-error"},
	{has: "ProtocolError: close frame too short", expr: `ProtocolError: close frame too short`, signal: "invalid-close-frame"},
	{has: "cannot write to a WebSocket in the ", expr: `cannot write to a WebSocket in the (?:CLOSED|CLOSING) state`, signal: "send-after-close"},
	{has: "cannot write to a WebSocket in the ", expr: `cannot write to a WebSocket in the CONNECTING state`, signal: "send-before-open"},
	says("send-before-open", "WebSocket connection isn't established yet"),
	{has: "PayloadTooBig", expr: `PayloadTooBig(?:: |\()(?:['"]?[a-z ]*(?:\((?:\? > )?)?(?P<detail>\d+))?[^\n]*`, signal: "message-too-big"},
	{has: "before end of line", expr: `EOFError: stream ends after \d+ bytes, before end of line`, signal: "handshake-dropped"},
	{
		// Version 8's debug log.
		has:  " x code = ",
		expr: `(?:client|server) x code = (?P<code>\d{4}), reason = (?:\[no (?P<reason>)reason\]|(?P<reason>[^\n]*))`,
	},
	says("handshake-failed", "opening handshake failed"),
}

// pythonClose matches the repr of a Close, the library's own pair of code and
// reason.
const pythonClose = `Close\((?:code=)?(?:<CloseCode\.\w+: )?(?P<code>\d{4})>?, (?:reason=)?(?:'(?P<quoted>(?:[^'\\\n]|\\.)*)'|"(?P<quoted>(?:[^"\\\n]|\\.)*)")\)`

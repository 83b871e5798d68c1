package decode

// Java-WebSocket (org.java_websocket): its exceptions carry the reason that it
// closes with, and onClose is given code, reason and who closed.
var _ = register(func() *Format {
	return &Format{
		Name:  "java-websocket",
		Title: "Java, Java-WebSocket",
		Says: `
			handshake-failed Closing due to wrong handshake | Closing due to invalid handshake | no draft matches | wrong http function | the handshake did finally not match | Possible handshake rejection | Closing since client was never connected | Handshake data rejected by client | Invalid request method received | Wrong websocket version | InvalidHandshakeException: missing Sec-WebSocket-Key
			handshake-invalid-response InvalidHandshakeException: Invalid status line received
			handshake-http-status HTTP/1.1 # WebSocket Upgrade Failure
			handshake-subprotocol-mismatch No matching extension or protocol found
			upgrade-missing wrong upgrade or connection in handshake
			handshake-bad-accept Missing Sec-WebSocket-Key or Sec-WebSocket-Accept | Wrong key for Sec-WebSocket-Key
			protocol-error Invalid frame: more than 125 octets | Payloadsize is to little | Continuous frame sequence not completed | non control or continious frame expected | Closing due to invalid data in frame
			message-too-big Closing due to invalid size of frame | Inflated fragment size exceeds limit of # bytes
			invalid-utf8 Payload is not UTF8 | InvalidDataException: java.nio.charset.MalformedInputException
			invalid-close-frame A close frame must have a closecode
			connection-lost This engine was forced to close inbound
		`,
		Part: exceptions(
			wording{
				// What its wiki and examples print: onClose(code, reason, remote).
				any:  []string{"onnection closed by remote", "onnection closed by us", "onnection closed by local"},
				expr: `[Cc]onnection closed by (?P<who>remote peer|us|remote|local) [Cc]ode: (?P<code>-?\d{1,5}) Reason: ?(?P<reason>[^\n]*)`,
				more: whoClosed,
			},
			wording{
				any:  []string{"remote=true", "remote=false", "remote: true", "remote: false"},
				expr: `\bcode[=:] ?(?P<code>\d{3,5}),? (?:and )?reason ?[=:] ?(?:"(?P<reason>[^"\n]*)"|'(?P<reason>[^'\n]*)'|(?P<reason>[^\n,;"']*?)),? +(?:by )?remote[=:] ?(?P<who>true|false)`,
				more: whoClosed,
			},
			wording{
				any:  []string{"Closed by local end because of", "Closed by remote end because of"},
				expr: `Closed by (?P<who>local|remote) end because of (?P<code>\d{3,5}): (?P<reason>[^\n]*)`,
				more: whoClosed,
			},
			wording{has: "closed with exit code ", expr: `closed with exit code (?P<code>\d{3,5}) additional info: ?(?P<reason>[^\n]*)`},
			wording{has: "with exit code", expr: `with exit code(?P<code>\d{4})additional info: ?(?P<reason>[^\n]*)`}, // people copy the example without its blanks
			wording{has: "Invalid status code received: ", expr: `Invalid status code received: (?P<detail>\d{3})(?: Status line: [^\n]*)?`, signal: "handshake-http-status"},
			wording{has: "closecode must not be sent over the wire: ", expr: `closecode must not be sent over the wire: (?P<code>(?P<detail>\d{1,5}))`, signal: "invalid-close-frame", from: Remote},
			says("invalid-close-code-argument", "Trying to send an illegal close code!"),
			wording{has: "pong in time", expr: `The connection was closed because the other endpoint did not respond with a pong in time`, signal: "ping-timeout"},
			wording{has: "bad rsv RSV1: ", expr: `bad rsv RSV1: (?:true|false) RSV2: (?:true|false) RSV3: (?:true|false)`, signal: "reserved-bits"},
			wording{any: []string{"Control frame can't have rsv", "Continuous frame cannot have RSV"}, expr: `Control frame can't have rsv[123]==true set|Continuous frame cannot have RSV1, RSV2 or RSV3 set`, signal: "reserved-bits"},
			says("fragmented-control-frame", "Control frame can't have fin==false set"),
			wording{has: "InvalidFrameException: ", expr: `InvalidFrameException: Unknown opcode (?P<detail>\d+)`, signal: "unknown-opcode"},
			wording{has: "InvalidFrameException: ", expr: `InvalidFrameException: more than 125 octets`, signal: "protocol-error"},
			says("unexpected-continuation", "Continuous frame sequence was not started."),
			says("protocol-error", "Previous continuous frame sequence not completed."),
			says("invalid-utf8", "Received text is no valid utf8 string!"),
			wording{any: []string{"Payload limit reached", "Payloadsize is to big"}, expr: `Payload limit reached\.?|Payloadsize is to big\.\.\.`, signal: "message-too-big"},
			wording{has: "WebsocketNotConnectedException", expr: `(?:org\.java_websocket\.exceptions\.)?WebsocketNotConnectedException`, signal: "send-after-close"},
			wording{has: "refuses handshake", expr: `draft [^\n]* refuses handshake`, signal: "handshake-failed"},
			wording{any: []string{"IncompleteHandshakeException", "InvalidHandshakeException: not an http header"}, expr: `(?:IncompleteHandshakeException|InvalidHandshakeException: not an http header)`, signal: "handshake-invalid-response"},
		),
	}
})

// whoClosed reads who closed from the word for it. A negative code is the
// library's own: there was no connection to close.
func whoClosed(m *Match, group func(string) (string, bool)) bool {
	if m.Closes[0].Code < 0 {
		return false
	}
	switch who, _ := group("who"); who {
	case "remote peer", "remote", "true":
		m.Closes[0].Initiator = Remote
	default:
		m.Closes[0].Initiator = Local
	}
	return true
}

package decode

import "strings"

// faye-websocket's events, printed as arrays, and Rails' log of Action Cable.
var _ = register(func() *Format {
	return &Format{
		Name:  "ruby",
		Title: "Ruby: faye-websocket, async-websocket, Action Cable",
		Says: `
			invalid-close-code-argument Application code may only use codes from 1000, 3000-4999
			send-after-close Cannot send data frame since connection is closing | ProtocolError: Cannot send … in state closed
			handshake-failed An unauthorized connection attempt was rejected | Request origin not allowed: | Failed to negotiate connection! | ProtocolError: Invalid HTTP request
			handshake-bad-accept Invalid accept digest
			invalid-close-frame Reserved close code! | Invalid UTF-8 in close reason!
			reserved-bits Received frame with reserved flags set!
			protocol-error but expecting continuation! | Invalid control frame payload length | Invalid mask length!
			unexpected-continuation Received unexpected continuation!
			data-after-close ProtocolError: Cannot receive … in state closed | Ignoring message processed after the WebSocket was closed
			message-too-big Frame length # bigger than allowed maximum | Invalid payload length: # >
			unknown-opcode opcode = # is reserved!
			invalid-utf8 invalid UTF-8 in text frame!
			dropped-without-close-frame Could not read frame header! | Could not read payload! | Could not read length and mask! | Incorrect payload length:
			upgrade-missing [non-WebSocket] for
			event-without-fields [ActionCable] WebSocket onclose event | [ActionCable] WebSocket onerror event
			handshake-subprotocol-mismatch [ActionCable] Protocol is unsupported
			tls-failure Unable to verify the server certificate | does not match the server certificate | Unable to parse SSL certificate
		`,
		Words: []wording{
			{has: "[:close, ", expr: `\[:close, (?P<code>\d{1,5})(?:, (?:nil|"(?P<quoted>(?:[^"\\\n]|\\.)*)"))?\]`},
			{
				has:    "[:error, ",
				expr:   `\[:error, "(?P<words>[^\n]*?)"\]`,
				signal: "protocol-error",
				more: func(m *Match, group func(string) (string, bool)) bool {
					words, _ := group("words")
					m.Signals[0].Slug, m.Signals[0].Detail = driverError(words)
					return true
				},
			},
			{
				has: "[:error, Errno::", expr: `\[:error, Errno::(?P<errno>E[A-Z]+)\]`, signal: "connection-lost",
				more: func(m *Match, group func(string) (string, bool)) bool {
					name, _ := group("errno")
					if slug, _, ok := causeIn(networkCauses, name); ok {
						m.Signals[0].Slug = slug
					}
					return true
				},
			},
			{has: "CloseEvent:0x", expr: `#<[\w:]*CloseEvent:0x[0-9a-f]+ [^\n]*?@code=(?P<code>\d{1,5}), @reason=(?:nil|"(?P<quoted>(?:[^"\\\n]|\\.)*)")[^>\n]*>?`},
			// em-websocket's errors by class.
			{has: "::WSProtocolError)", expr: `(?:-- : |^)(?P<words>[A-Z][a-z][^\n]*?) \((?:EventMachine::WebSocket::)?WSProtocolError\)`, signal: "protocol-error", more: emError}, // as Ruby's logger shows it
			{has: "WSProtocolError: ", expr: `\bWSProtocolError: (?P<words>[^\n]+)`, signal: "protocol-error", more: emError},
			{has: "HandshakeError: ", expr: `\bEventMachine::WebSocket::HandshakeError: (?:Not an upgrade request|Invalid upgrade header: [^\n]*|Connection and Upgrade headers required)`, signal: "upgrade-missing"},
			{has: "HandshakeError: ", expr: `\bEventMachine::WebSocket::HandshakeError: (?:Protocol version|sec-websocket-key|Must be GET|Invalid Key|WebSocket key1)[^\n]*`, signal: "handshake-failed"},
			{has: "WSMessageTooBigError: ", expr: `\bWSMessageTooBigError: Frame length too long \((?P<detail>\d+) bytes\)`, signal: "message-too-big"},
			{has: "WebSocket::InvalidDataError: ", expr: `\bWebSocket::InvalidDataError: Invalid UTF8 data`, signal: "invalid-utf8"},
			{has: "before onopen callback", expr: `Cannot (?:ping|send(?: binary| data)?) before onopen callback`, signal: "send-before-open"},
			// The websocket gem.
			{has: "WebSocket::Error::Handshake::", expr: `WebSocket::Error::Handshake::(?P<words>\w+)`, signal: "handshake-failed"},
			{has: "Errno::E", expr: `\bErrno::(?P<errno>ECONNREFUSED|ECONNRESET|ECONNABORTED|EPIPE|EHOSTUNREACH|ENETUNREACH)\b`, signal: "connect-failed", more: func(m *Match, group func(string) (string, bool)) bool {
				name, _ := group("errno")
				if slug, _, ok := causeIn(networkCauses, name); ok {
					m.Signals[0].Slug = slug
				}
				return true
			}},
			{has: "] Disconnecting. ", expr: `\[ActionCable\] Disconnecting\. (?:Allow reconnect\? \w+, )?[Rr]eason: \w+`, signal: "server-disconnect"},
			{has: "[ActionCable] ConnectionMonitor detected", expr: `\[ActionCable\] ConnectionMonitor detected stale connection\.[^\n]*`, signal: "ping-timeout"},
			{any: []string{`"type":"disconnect"`, `"type": "disconnect"`, `"type"=>"disconnect"`, `"type" => "disconnect"`}, expr: `"type" ?(?::|=>) ?"disconnect", ?"reason" ?(?::|=>) ?"(?:unauthorized|invalid_request|server_restart|remote)"`, signal: "server-disconnect"},
			{has: "[WebSocket]", expr: `Finished "[^"\n]*" \[WebSocket\](?: for \S+(?: at [^\n]*)?)?`, signal: "session-ended"},
			{has: "Failed to upgrade to WebSocket", expr: `Failed to upgrade to WebSocket \((?P<headers>[^\n]*)\)`, signal: "upgrade-missing", more: cableHeaders},
		},
	}
})

// emError reads the words of em-websocket's protocol errors.
func emError(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	s := &m.Signals[0]
	switch {
	case strings.HasPrefix(words, "Close frames with a body"):
		s.Slug = "invalid-close-frame"
	case strings.HasPrefix(words, "Continuation frame not expected"):
		s.Slug = "unexpected-continuation"
	case strings.HasPrefix(words, "Control frames must not be fragmented"):
		s.Slug = "fragmented-control-frame"
	case strings.HasPrefix(words, "Unknown opcode"):
		s.Slug, s.Detail = "unknown-opcode", causeNumber.FindString(words)
	}
	return true
}

// driverError reads the words of websocket-driver's errors.
func driverError(words string) (slug, detail string) {
	switch {
	case strings.Contains(words, "response code"):
		return "handshake-http-status", causeNumber.FindString(words)
	case strings.Contains(words, "Accept mismatch"):
		return "handshake-bad-accept", ""
	case strings.Contains(words, "'Upgrade' header"), strings.Contains(words, "'Connection' header"):
		return "upgrade-missing", ""
	case strings.Contains(words, "Protocol mismatch"), strings.Contains(words, "extension response"), strings.Contains(words, "xtension"):
		return "handshake-subprotocol-mismatch", ""
	case strings.Contains(words, "Invalid HTTP response"):
		return "handshake-invalid-response", ""
	case strings.Contains(words, "WebSocket handshake"):
		return "handshake-failed", ""
	case strings.HasPrefix(words, "Network error"):
		if slug, detail, ok := causeIn(networkCauses, words); ok {
			return slug, detail
		}
		return "connect-failed", ""
	case strings.HasPrefix(words, "Received fragmented control frame"):
		return "fragmented-control-frame", ""
	}
	return frameError(words), ""
}

// cableHeaders reads the headers that Action Cable prints when it refuses: where
// they ask for a WebSocket, they are not what was wrong.
func cableHeaders(m *Match, group func(string) (string, bool)) bool {
	headers, _ := group("headers")
	headers = strings.ToLower(headers)
	if connection, upgrade, ok := strings.Cut(headers, "http_upgrade: "); ok && strings.Contains(connection, "upgrade") && strings.HasPrefix(upgrade, "websocket") {
		m.Signals[0].Slug = "upgrade-refused"
	}
	return true
}

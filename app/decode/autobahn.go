package decode

import (
	"strings"

	"wsclose/registry"
)

// Autobahn for Python (Twisted and asyncio). The line with wasClean is that of
// its examples and of everybody who began with them; None with wasClean True is
// a Close frame without a status code.
var _ = register(func() *Format {
	return &Format{
		Name:  "autobahn",
		Title: "Python, Autobahn",
		Says: `
			dropped-without-close-frame peer dropped the TCP connection without previous WebSocket closing handshake | WebSocket closing handshake timeout
			ping-timeout WebSocket ping timeout (peer did not respond with pong in time)
			handshake-timeout WebSocket opening handshake timeout (peer did not finish the opening handshake in time)
			send-after-close Attempt to send on a closed protocol
			upgrade-missing HTTP Upgrade header missing | HTTP Connection header missing | HTTP Connection header does not include | HTTP Upgrade header different from | HTTP Upgrade headers do not include | HTTP Connection headers do not include
			handshake-bad-accept HTTP Sec-WebSocket-Accept bogus value | HTTP Sec-WebSocket-Accept header missing
			handshake-invalid-response Bad HTTP response status line | Unsupported HTTP version
			handshake-http-status HTTP proxy connect failed (#
			handshake-failed HTTP method "…" not allowed | HTTP Sec-WebSocket-Key header missing | bad Sec-WebSocket-Key | not supported (supported versions: | WebSocket connection denied | 'maximum number of connections reached'
			handshake-subprotocol-mismatch This server only speaks
			reserved-bits and no extension negotiated | compress bit set [permessage-deflate] | received compressed control frame
			unmasked-client-frame unmasked client-to-server frame
			masked-server-frame Protocol violation: masked server-to-client frame
			fragmented-control-frame Protocol violation: fragmented control frame
			unknown-opcode frame using reserved opcode #
			invalid-close-frame received close control frame with payload len 1
			unexpected-continuation continuation data frame outside fragmented message
			protocol-error non-continuation data frame while inside fragmented message | control frame with payload length > 125 octets | invalid data frame length (
			message-too-big WebSocket message with size # exceeding payload limit
			closed-before-established cannot close a connection not yet connected
			close-after-close ignoring sendCloseFrame since connection
			invalid-url invalid WebSocket URL:
			connection-lost was lost in a non-clean fashion
		`,
		Words: []wording{
			{
				any:  []string{"wasClean=True", "wasClean=False"},
				expr: `\bwasClean=(?P<clean>True|False),? code=(?P<code>\d{1,5}),? reason=(?:None$|(?P<reason>(?:[^\n'"][^\n]*)?))`,
			},
			{
				// A repr: the reason is quoted.
				any:  []string{"wasClean=True", "wasClean=False"},
				expr: `\bwasClean=(?P<clean>True|False), code=(?P<code>\d{1,5}), reason=` + pythonString,
			},
			{
				has:  "code=None",
				expr: `\bwasClean=(?P<clean>True|False),? code=None,? reason=(?:None)?`, implied: registry.NoStatusReceived,
				more: func(m *Match, _ func(string) (string, bool)) bool { return m.Closes[0].WasClean == Yes },
			},
			{
				has:  "connection was closed uncleanly",
				expr: `WebSocket connection closed: (?P<words>connection was closed uncleanly \("[^\n]*"\))$`,
				more: autobahnUnclean,
			},
			{
				has:  "failing WebSocket connection (code=",
				expr: `failing WebSocket connection \(code=(?P<code>\d{4})\): ['"](?P<words>[^\n]*)['"]`,
				from: Local, more: failedWith,
			},
			{has: "'code: ', ", expr: `'code: ', (?P<code>\d{1,5}), 'clean: ', (?P<clean>True|False), 'reason: ', (?:None|u?'(?P<quoted>(?:[^'\\\n]|\\.)*)')`}, // a tuple that Python 2 prints
			// The two arguments of onClose, as Twisted's clients of brokers print them.
			{has: "onnection was closed uncleanly", expr: `\b(?P<code>10[01]\d)(?: ?[-:,|] ?| )(?P<reason>[Cc]onnection was closed uncleanly(?: \((?P<words>(?:[^()\n]|\((?P<detail>\d{3})?[^()\n]*\))*)\))?)`, more: autobahnWhy},
			{has: "nvalid close code ", expr: `invalid close code (?P<detail>\d+) \(must be [^\n]*`, signal: "invalid-close-code-argument"},
			{has: "violation: invalid close code ", expr: `violation: invalid close code (?P<code>(?P<detail>\d{1,5}))`, signal: "invalid-close-frame", from: Remote},
			{has: "connection upgrade failed ", expr: `WebSocket connection upgrade failed [\[(](?P<detail>\d{3})\b(?:\](?:: [^\n"')]*)?|[^()\n]*\))?`, signal: "handshake-http-status"},
			{has: "closed uncleanly (peer dropped the TCP connection", expr: `[Cc]onnection closed: connection was closed uncleanly \(peer dropped the TCP connection without previous WebSocket closing handshake\)`, signal: "dropped-without-close-frame", implied: registry.AbnormalClosure, more: func(m *Match, _ func(string) (string, bool)) bool {
				m.Closes[0].WasClean = StatedAs(false)
				return true
			}},
			// AutobahnJS gives its onclose a reason of its own.
			{any: []string{"onnection closed lost", "onnection closed: lost", "onclose lost"}, expr: `(?:[Cc]onnection closed|onclose):? ["']?lost\b["']?`, signal: "connection-lost"},
			{any: []string{"onnection closed unreachable", "onnection closed: unreachable", "onclose unreachable"}, expr: `(?:[Cc]onnection closed|onclose):? ["']?unreachable\b["']?`, signal: "connect-failed"},
			{has: "Bad HTTP response status line", expr: `failing WebSocket opening handshake \('Bad HTTP response status line [^\n]*`, signal: "handshake-invalid-response"},
			{has: "not in subprotocol list requested", expr: `subprotocol selected by server [^\n]* not in subprotocol list requested by client`, signal: "handshake-subprotocol-mismatch"},
			{has: "server wants to use extension", expr: `server wants to use extension [^\n]*? we did not request`, signal: "handshake-subprotocol-mismatch"},
		},
	}
})

// autobahnWhy reads why the end was unclean.
func autobahnWhy(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	status, _ := group("detail")
	switch {
	case strings.HasPrefix(words, "peer dropped the TCP connection"):
		m.Signals = []Signal{{Slug: "dropped-without-close-frame", Span: m.Span}}
	case strings.HasPrefix(words, "WebSocket ping timeout"):
		m.Signals = []Signal{{Slug: "ping-timeout", Span: m.Span}}
	case strings.HasPrefix(words, "WebSocket connection upgrade failed") && status != "":
		m.Signals = []Signal{{Slug: "handshake-http-status", Detail: status, Span: m.Span}}
	}
	return true
}

// autobahnUnclean reads what an unclean end was: a dropped connection implies
// 1006, a refused handshake never had a connection.
func autobahnUnclean(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	switch {
	case strings.Contains(words, "without previous WebSocket closing handshake"):
		m.Closes = []Close{{Code: registry.NoCode, Implied: registry.AbnormalClosure, Span: m.Span}}
		m.Signals = []Signal{{Slug: "dropped-without-close-frame", Span: m.Span}}
	case strings.Contains(words, "ping timeout"):
		m.Signals = []Signal{{Slug: "ping-timeout", Span: m.Span}}
	default:
		return false
	}
	return true
}

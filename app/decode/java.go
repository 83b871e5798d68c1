package decode

import "wsclose/registry"

// The words of Java's other WebSocket libraries: java.net.http, Java-WebSocket,
// Netty, Jetty and Undertow.
var _ = register(&Format{
	Name:  "java",
	Title: "Java: JDK, Java-WebSocket, Netty, Jetty, Undertow",
	Words: []wording{
		{
			has:    "FailWebSocketException: ",
			expr:   `FailWebSocketException: (?P<words>[^\n]+)`,
			signal: "protocol-error",
			more: func(m *Match, group func(string) (string, bool)) bool {
				words, _ := group("words")
				m.Signals[0].Slug = frameError(words)
				return true
			},
		},
		{has: "CheckFailedException", expr: `CheckFailedException: Unexpected HTTP response status code (?P<detail>\d{3})`, signal: "handshake-http-status"},
		{has: "Unexpected HTTP response status code", expr: `Unexpected HTTP response status code (?P<detail>\d{3})`, signal: "handshake-http-status"},
		{has: "WebSocketHandshakeException", expr: `java\.net\.http\.WebSocketHandshakeException`, signal: "handshake-failed"},
		{any: []string{"Output closed", "closed output"}, expr: `java\.io\.IOException: (?:Output closed|closed output)`, signal: "send-after-close"},
		{
			// Tyrus and NanoHTTPD print the constant, the code and the error.
			any:    []string{"(100", "(101"},
			expr:   `\b(?P<name>[A-Z][A-Z_]{5,})\((?P<code>1\d{3})\): (?P<words>[^\n]+)`,
			signal: "protocol-error",
			more: func(m *Match, group func(string) (string, bool)) bool {
				name, _ := group("name")
				words, _ := group("words")
				if m.Signals[0].Slug = frameError(words); m.Signals[0].Slug == "protocol-error" {
					m.Signals = nil
				}
				return jakartaNames[name] == m.Closes[0].Code
			},
		},
		{has: "Opcode=CLOSE", expr: `\w*Frame\([^)\n]*Opcode=CLOSE,[^)\n]*CloseCode=(?P<code>\d{1,5}),Reason="(?P<quoted>(?:[^"\\\n]|\\.)*)"\)`},
		{has: "Invalid status code received: ", expr: `Invalid status code received: (?P<detail>\d{3})`, signal: "handshake-http-status"},
		{has: "closecode must not be sent over the wire: ", expr: `closecode must not be sent over the wire: (?P<code>(?P<detail>\d{1,5}))`, signal: "invalid-close-frame"},
		{has: "pong in time", expr: `The connection was closed because the other endpoint did not respond with a pong in time`, signal: "ping-timeout"},
		{has: "bad rsv", expr: `bad rsv RSV1: (?:true|false) RSV2: (?:true|false) RSV3: (?:true|false)`, signal: "reserved-bits"},
		{has: "Payload limit reached", expr: `Payload limit reached\.?`, signal: "message-too-big"},
		{has: "WebsocketNotConnectedException", expr: `(?:org\.java_websocket\.exceptions\.)?WebsocketNotConnectedException`, signal: "send-after-close"},
		{has: "refuses handshake", expr: `draft [^\n]* refuses handshake`, signal: "handshake-failed"},
		{has: "Invalid handshake response ", expr: `Invalid handshake response (?:getStatus|status): (?P<detail>\d{3})[^\n]*`, signal: "handshake-http-status"},
		{has: "Invalid handshake response ", expr: `Invalid handshake response (?:upgrade|connection): [^\n]*`, signal: "upgrade-missing"},
		{has: "Invalid challenge. Actual", expr: `Invalid challenge\. Actual: [^\n]* Expected: [^\n]*`, signal: "handshake-bad-accept"},
		{
			has:    "CorruptedWebSocketFrameException: ",
			expr:   `CorruptedWebSocketFrameException: (?P<words>[^\n]+)`,
			signal: "protocol-error",
			more: func(m *Match, group func(string) (string, bool)) bool {
				words, _ := group("words")
				m.Signals[0].Slug = frameError(words)
				if n := lastNumber.FindStringSubmatch(words); n != nil && m.Signals[0].Slug == "invalid-close-frame" {
					m.Signals[0].Detail = n[1]
					if code, ok := closeCode(n[1]); ok {
						m.Closes = []Close{{Code: code, Implied: registry.NoCode, Initiator: Remote, Span: m.Span}}
					}
				}
				return true
			},
		},
		{has: "Max frame length of", expr: `Max frame length of (?P<detail>\d+) has been exceeded\.?`, signal: "message-too-big"},
		{any: []string{"Idle Timeout", "idle timeout expired"}, expr: `\b(?:Connection )?Idle Timeout\b|Idle timeout expired: \d+/\d+ ?ms|session idle timeout expired`, signal: "idle-timeout"},
		{has: "UpgradeException", expr: `UpgradeException: Failed to upgrade to websocket: Unexpected HTTP Response Status Code: (?P<detail>\d{3})[^\n]*`, signal: "handshake-http-status"},
		{has: "not upgrade to websocket", expr: `(?:Did|Could) not upgrade to websocket[^\n]*`, signal: "upgrade-refused"},
	},
})

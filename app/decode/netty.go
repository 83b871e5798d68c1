package decode

import (
	"strings"

	"wsclose/registry"
)

// Netty, and Vert.x, Spring WebFlux, Ktor and others on top of it.
var _ = register(func() *Format {
	return &Format{
		Name:  "netty",
		Title: "Java: Netty, Vert.x, AsyncHttpClient",
		Says: `
			upgrade-missing must includes a token 'Upgrade' | must containing the value 'websocket'
			handshake-failed not a WebSocket request: missing key
			handshake-subprotocol-mismatch invalid WebSocket Extension handshake | Requested subprotocol(s) not supported
			handshake-http-status Invalid Status code=# text=
			unexpected-continuation Received continuation frame without an original
			message-too-big it would cause message buffer
			connection-lost HttpClosedException: Connection was closed
		`,
		Part: exceptions(
			wording{any: []string{"reasonText=", "reasonText:", "reasonText ="}, expr: `\bstatusCode ?[=:] ?(?P<code>-?\d{1,5}),? reasonText ?[=:] ?(?:null|"(?P<reason>[^"\n]*)"|'(?P<reason>[^'\n]*)'|(?P<reason>[^\n]*?))[ \t]*$`, more: minusOneIsEmpty},
			wording{has: "CorruptedWebSocketFrameException: ", expr: `CorruptedWebSocketFrameException: (?P<words>[^\n]+)`, signal: "protocol-error", more: nettyFrameError},
			wording{has: "Max frame length of", expr: `(?:TooLongFrameException: )?Max frame length of (?P<detail>\d+) has been exceeded\.?`, signal: "message-too-big"},
			wording{has: "Invalid handshake response ", expr: `Invalid handshake response (?:getStatus|status): (?P<detail>\d{3})[^\n]*`, signal: "handshake-http-status", more: nettyStatus},
			wording{has: "Invalid handshake response ", expr: `Invalid handshake response (?:upgrade|connection): [^\n]*`, signal: "upgrade-missing"},
			wording{has: "Invalid challenge. Actual", expr: `Invalid challenge\. Actual: [^\n]* Expected: [^\n]*`, signal: "handshake-bad-accept"},
			wording{has: "Invalid subprotocol. Actual", expr: `Invalid subprotocol\. Actual: [^\n]*`, signal: "handshake-subprotocol-mismatch"},
			wording{has: "HandshakeException: handshake timed out", expr: `WebSocket(?:Client|Server)?HandshakeException: handshake timed out[^\n]*`, signal: "handshake-timeout"},
			wording{has: "not a WebSocket handshake request", expr: `not a WebSocket handshake request: (?:missing upgrade|a \|CONNECTION\| header must includes a token 'Upgrade')[^\n]*`, signal: "upgrade-missing"},
			wording{has: "WebSocket upgrade failure: ", expr: `WebSocket upgrade failure: (?P<detail>\d{3})[^\n]*`, signal: "handshake-http-status"},
			wording{has: "onnection attempt returned HTTP status code", expr: `[Ww]eb[Ss]ocket connection attempt returned HTTP status code (?P<detail>\d{3})`, signal: "handshake-http-status"},
			wording{any: []string{"closed while handshake in process", "closed with handshake in progress"}, expr: `(?:Connection closed while handshake in process|channel closed with handshake in progress)`, signal: "handshake-dropped"},
			wording{has: "prematurely closed BEFORE opening handshake", expr: `Connection prematurely closed BEFORE opening handshake is complete`, signal: "handshake-dropped"},
			wording{has: "Invalid WebSocket location", expr: `WebSocketHandshakeException: Invalid WebSocket location`, signal: "invalid-url"},
			wording{has: "does NOT comply with RFC", expr: `WebSocket close status code does NOT comply with RFC-6455: (?P<detail>-?\d+)`, signal: "invalid-close-code-argument"},
			wording{has: "IllegalStateException: WebSocket is closed", expr: `IllegalStateException: WebSocket is closed`, signal: "send-after-close"},
			says("dropped-without-close-frame", "WebSocket connection prematurely closed"),
			wording{has: "closed BEFORE send operation", expr: `AbortedException: Connection has been closed BEFORE send operation`, signal: "send-after-close"},
			wording{has: "prematurely closed BEFORE response", expr: `PrematureCloseException: Connection (?:has been )?prematurely closed BEFORE response`, signal: "handshake-dropped"},
		),
	}
})

// nettyFrameError reads the words about a bad frame.
func nettyFrameError(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	s := &m.Signals[0]
	switch {
	case strings.HasPrefix(words, "received close control frame with payload len 1"):
		s.Slug = "invalid-close-frame"
	case strings.HasPrefix(words, "received a frame that is not masked as expected"), strings.HasPrefix(words, "unmasked client to server frame"):
		s.Slug = "unmasked-client-frame"
	case strings.Contains(words, "minimal length encoding"):
		s.Slug = "protocol-error"
	default:
		s.Slug = frameError(words)
	}
	n := lastNumber.FindStringSubmatch(words)
	switch {
	case n == nil:
	case s.Slug == "message-too-big", s.Slug == "unknown-opcode":
		s.Detail = n[1]
	case s.Slug == "invalid-close-frame" && !strings.Contains(words, "payload len"):
		s.Detail = n[1]
		if code, ok := closeCode(n[1]); ok {
			m.Closes = []Close{{Code: code, Implied: registry.NoCode, Initiator: Remote, Span: m.Span}}
		}
	}
	return true
}

// nettyStatus tells an answer that is not HTTP, which Netty calls "999 Unknown",
// from one with a status.
func nettyStatus(m *Match, _ func(string) (string, bool)) bool {
	if s := &m.Signals[0]; s.Detail == "999" {
		s.Slug, s.Detail = "handshake-invalid-response", ""
	}
	return true
}

// minusOneIsEmpty turns the code -1 into none: a Close frame without a status
// code.
func minusOneIsEmpty(m *Match, _ func(string) (string, bool)) bool {
	if c := &m.Closes[0]; c.Code == -1 {
		c.Code, c.Implied, c.Marks = registry.NoCode, registry.NoStatusReceived, nil
	}
	return true
}

package decode

import (
	"strings"
	"unicode/utf8"

	"wsclose/registry"
)

// Java's own client, java.net.http.WebSocket. Its onError gets a ProtocolException
// without words; the cause below it says what was wrong.
var _ = register(func() *Format {
	return &Format{
		Name:  "java",
		Title: "Java, java.net.http.WebSocket",
		Says: `
			invalid-url IllegalArgumentException: invalid URI scheme: | URI must contain a host: ws | URI must not contain a fragment: ws
			close-reason-too-long IOException: Long reason
		`,
		Part: exceptions(
			wording{has: "onClose: ", expr: `^\s*onClose: (?P<code>[5-9]\d{3}|[1-6]\d{4})(?: (?P<reason>[^\n]*))?$`},
			wording{has: "FailWebSocketException: ", expr: `FailWebSocketException: (?P<words>[^\n]+)`, signal: "protocol-error", more: jdkFrameError},
			wording{has: "CheckFailedException: ", expr: `CheckFailedException: (?P<words>[^\n]+)`, signal: "handshake-failed", more: jdkCheck},
			wording{has: "Unexpected HTTP response status code", expr: `Unexpected HTTP response status code (?P<detail>\d{3})`, signal: "handshake-http-status"},
			wording{has: "java.net.http.WebSocketHandshakeException", expr: `java\.net\.http\.WebSocketHandshakeException`, signal: "handshake-failed"},
			wording{has: "header parser received no bytes", expr: `IOException: HTTP/1\.1 header parser received no bytes`, signal: "handshake-dropped"},
			wording{has: "ProtocolException: Invalid status line: ", expr: `ProtocolException: Invalid status line: [^\n]*`, signal: "handshake-invalid-response"},
			wording{any: []string{"HttpTimeoutException: request timed out", "HttpConnectTimeoutException: HTTP connect timed out"}, expr: `HttpTimeoutException: request timed out|HttpConnectTimeoutException: HTTP connect timed out`, signal: "handshake-timeout"},
			wording{any: []string{"IOException: Output closed", "IOException: closed output"}, expr: `java\.io\.IOException: (?:Output closed|closed output)`, signal: "send-after-close"},
			wording{has: "IllegalArgumentException: statusCode", expr: `IllegalArgumentException: statusCode\b`, signal: "invalid-close-code-argument"},
			wording{has: "IllegalArgumentException: reason", expr: `IllegalArgumentException: reason[ \t]*$`, signal: "close-reason-too-long"},
		),
	}
})

// jdkFrameError reads the words about a bad frame. An illegal close code is
// printed as the character with its number.
func jdkFrameError(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	s := &m.Signals[0]
	switch {
	case strings.HasPrefix(words, "Illegal status code: "):
		s.Slug = "invalid-close-frame"
		r, size := utf8.DecodeRuneInString(strings.TrimPrefix(words, "Illegal status code: "))
		if size < 2 || r == utf8.RuneError {
			return true // a terminal's stand-in for what it cannot show
		}
		code := registry.Code(r)
		s.Detail = code.String()
		m.Closes = []Close{{Code: code, Implied: registry.NoCode, Initiator: Remote, Span: m.Span}}
	case strings.HasPrefix(words, "Incomplete status code"), strings.HasPrefix(words, "Illegal close reason"):
		s.Slug = "invalid-close-frame"
	case strings.HasPrefix(words, "Masked frame received"):
		s.Slug = "masked-server-frame"
	case strings.HasPrefix(words, "Unexpected frame CONTINUATION"):
		s.Slug = "unexpected-continuation"
	case strings.HasPrefix(words, "Unexpected frame "), strings.Contains(words, "payload length"):
		s.Slug = "protocol-error"
	default:
		s.Slug = frameError(words)
	}
	return true
}

// jdkCheck reads what was wrong with the answer to the handshake.
func jdkCheck(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	s := &m.Signals[0]
	switch {
	case strings.HasPrefix(words, "Unexpected HTTP response status code "):
		s.Slug, s.Detail = "handshake-http-status", causeNumber.FindString(words)
	case strings.Contains(words, "Sec-WebSocket-Accept"):
		s.Slug = "handshake-bad-accept"
	case strings.Contains(words, ": Upgrade"), strings.Contains(words, ": Connection"), strings.Contains(words, "Bad response field: "):
		s.Slug = "upgrade-missing"
	case strings.Contains(words, "subprotocol"), strings.Contains(words, "Sec-WebSocket-Protocol"), strings.Contains(words, "Sec-WebSocket-Extensions"):
		s.Slug = "handshake-subprotocol-mismatch"
	}
	return true
}

package decode

import (
	"strings"

	"wsclose/registry"
)

// OkHttp's exceptions. An EOFException from its WebSocket reader is an open
// connection that ended without a Close frame; elsewhere it may be the handshake.
var _ = register(func() *Format {
	return &Format{
		Name:  "okhttp",
		Title: "Java and Kotlin, OkHttp",
		Part: exceptions(
			wording{
				any: []string{"okhttp3.internal.ws.WebSocketReader", "okhttp.internal.ws.WebSocketReader"}, lines: 12,
				expr:   `java\.io\.EOFException(?:[^\n]*\n[^\n]*){0,12}?okhttp3?\.internal\.ws\.WebSocketReader`,
				signal: "dropped-without-close-frame", implied: registry.AbnormalClosure,
			},
			wording{
				has: "EOFException", expr: `(?:onFailure: )?(?:java\.io\.)?\bEOFException(?P<words>: [^\n]+)?`, signal: "dropped-without-close-frame",
				more: func(m *Match, group func(string) (string, bool)) bool {
					// With words it is the answer to the handshake that ended too early.
					if words, _ := group("words"); strings.Contains(words, "not found: limit=") || strings.Contains(words, "reached while reading") || strings.Contains(words, "HTTP") {
						m.Signals[0].Slug = "handshake-dropped"
					}
					return true
				},
			},
			// The words of its ConnectException, which bridges to JavaScript print alone.
			wording{has: "ailed to connect to ", expr: `\b[Ff]ailed to connect to [\w.-]*/(?:\d+\.\d|\[|[0-9a-f]*:)[\w.:%\[\]]*(?: \(port \d+\))?[^\n"']*`, signal: "connect-failed"},
			// React Native's ReconnectingWebSocket, before it tries again.
			wording{has: ", will silently retry", expr: `Couldn't connect to "wss?://[^"\n]*", will silently retry`, signal: "connect-failed"},
			wording{has: "unexpected end of stream on ", expr: `unexpected end of stream on (?:Connection\{[^}\n]*\}|https?://[^\s]+|[^\s]+)`, signal: "handshake-dropped"},
			wording{has: "Unexpected status line: ", expr: `ProtocolException: Unexpected status line: [^\n]*`, signal: "handshake-invalid-response"},
			wording{any: []string{"SocketTimeoutException: timeout", "SocketTimeoutException: Read timed out"}, expr: `SocketTimeoutException: (?:timeout|Read timed out)\b`, signal: "handshake-timeout"},
			wording{any: []string{"SocketTimeoutException: failed to connect", "SocketTimeoutException: Connect timed out", "SocketTimeoutException: connect timed out"}, expr: `SocketTimeoutException: (?:failed to connect to|Connect timed out|connect timed out)[^\n]*`, signal: "connect-failed"},
			wording{has: "Software caused connection abort", expr: `(?:SocketException|SSLException): (?:[\w ]+: )?Software caused connection abort`, signal: "connection-reset"},
			wording{has: "CLEARTEXT communication", expr: `CLEARTEXT communication (?:to \S+ )?not permitted[^\n]*`, signal: "mixed-content"},
			wording{has: "Frame length 0x", expr: `ProtocolException: Frame length 0x[0-9A-Fa-f]+ > 0x7[Ff]+`, signal: "protocol-error"},
			wording{has: "Expected HTTP 101 response but was", expr: `Expected HTTP 101 response but was '(?P<detail>\d{3})[^'\n]*'(?: response=Response\{[^\n]*\})?`, signal: "handshake-http-status"},
			wording{has: "'Sec-WebSocket-Accept' header value", expr: `Expected 'Sec-WebSocket-Accept' header value '[^'\n]*' but was '[^'\n]*'(?: response=Response\{[^\n]*\})?`, signal: "handshake-bad-accept"},
			wording{any: []string{"Expected 'Connection' header value", "Expected 'Upgrade' header value"}, expr: `Expected '(?:Connection|Upgrade)' header value '[^'\n]*' but was '[^'\n]*'(?: response=Response\{[^\n]*\})?`, signal: "upgrade-missing"},
			wording{has: "sent ping but didn't receive pong", expr: `sent ping but didn't receive pong(?: within \d+ms(?: \(after \d+ successful ping/pongs\))?)?`, signal: "ping-timeout"},
			wording{has: "IllegalArgumentException: Code ", expr: `IllegalArgumentException: Code must be in range \[1000,5000\): (?P<detail>-?\d+)`, signal: "invalid-close-code-argument"},
			wording{has: "IllegalArgumentException: Code ", expr: `IllegalArgumentException: Code (?P<detail>\d+) is reserved and may not be used\.`, signal: "invalid-close-code-argument"},
			wording{has: "ProtocolException: ", expr: `ProtocolException: Code must be in range \[1000,5000\): (?P<code>(?P<detail>\d+))`, signal: "invalid-close-frame", from: Remote},
			wording{has: "ProtocolException: ", expr: `ProtocolException: Code (?P<code>(?P<detail>\d+)) is reserved and may not be used\.`, signal: "invalid-close-frame", from: Remote},
			wording{has: "ProtocolException: ", expr: `ProtocolException: Malformed close payload length of 1\.?`, signal: "invalid-close-frame"},
			wording{has: "ProtocolException: ", expr: `ProtocolException: (?:Unexpected rsv[123] flag|Reserved flags are unsupported\.?)`, signal: "reserved-bits"},
			wording{has: "ProtocolException: ", expr: `ProtocolException: Unknown (?:control )?opcode: (?P<detail>[0-9a-f]+)`, signal: "unknown-opcode", more: zeroOpcode},
			wording{has: "ProtocolException: ", expr: `ProtocolException: Expected continuation opcode\. Got: \d+`, signal: "protocol-error"},
			wording{has: "ProtocolException: ", expr: `ProtocolException: Control frames must be final\.?`, signal: "fragmented-control-frame"},
			wording{has: "ProtocolException: ", expr: `ProtocolException: Control frame must be less than 125B\.?`, signal: "protocol-error"},
			wording{has: "ProtocolException: ", expr: `ProtocolException: Server-sent frames must not be masked\.?`, signal: "masked-server-frame"},
			wording{has: "ProtocolException: ", expr: `ProtocolException: Client-sent frames must be masked\.?`, signal: "unmasked-client-frame"},
			wording{has: "reason.size() > 123", expr: `reason\.size\(\) > 123: [^\n]*`, signal: "close-reason-too-long"},
		),
	}
})

// zeroOpcode adds what the opcode 0 is: a continuation of nothing.
func zeroOpcode(m *Match, _ func(string) (string, bool)) bool {
	if m.Signals[0].Detail == "0" {
		m.Signals = append(m.Signals, Signal{Slug: "unexpected-continuation", Span: m.Span})
	}
	return true
}

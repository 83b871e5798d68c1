package decode

import "wsclose/registry"

// OkHttp's exceptions. An EOFException from its WebSocket reader is an open
// connection that ended without a Close frame; elsewhere it may be the handshake.
var _ = register(&Format{
	Name:  "okhttp",
	Title: "Java and Kotlin, OkHttp",
	Words: []wording{
		{
			has: "okhttp3.internal.ws.WebSocketReader", lines: 12,
			expr:   `java\.io\.EOFException(?:[^\n]*\n[^\n]*){0,12}?okhttp3\.internal\.ws\.WebSocketReader`,
			signal: "dropped-without-close-frame", implied: registry.AbnormalClosure,
		},
		{has: "java.io.EOFException", expr: `(?:onFailure: )?java\.io\.EOFException`, signal: "dropped-without-close-frame"},
		{has: "Expected HTTP 101 response but was", expr: `Expected HTTP 101 response but was '(?P<detail>\d{3})[^'\n]*'(?: response=Response\{[^\n]*\})?`, signal: "handshake-http-status"},
		{has: "'Sec-WebSocket-Accept' header value", expr: `Expected 'Sec-WebSocket-Accept' header value '[^'\n]*' but was '[^'\n]*'(?: response=Response\{[^\n]*\})?`, signal: "handshake-bad-accept"},
		{has: "header value", expr: `Expected '(?:Connection|Upgrade)' header value '[^'\n]*' but was '[^'\n]*'(?: response=Response\{[^\n]*\})?`, signal: "upgrade-missing"},
		{has: "sent ping but didn't receive pong", expr: `sent ping but didn't receive pong within \d+ms(?: \(after \d+ successful ping/pongs\))?`, signal: "ping-timeout"},
		{has: "IllegalArgumentException: Code ", expr: `IllegalArgumentException: Code must be in range \[1000,5000\): (?P<detail>-?\d+)`, signal: "invalid-close-code-argument"},
		{has: "IllegalArgumentException: Code ", expr: `IllegalArgumentException: Code (?P<detail>\d+) is reserved and may not be used\.`, signal: "invalid-close-code-argument"},
		{has: "ProtocolException: ", expr: `ProtocolException: Code must be in range \[1000,5000\): (?P<code>(?P<detail>\d+))`, signal: "invalid-close-frame", from: Remote},
		{has: "ProtocolException: ", expr: `ProtocolException: Code (?P<code>(?P<detail>\d+)) is reserved and may not be used\.`, signal: "invalid-close-frame", from: Remote},
		{has: "ProtocolException: ", expr: `ProtocolException: Malformed close payload length of 1\.?`, signal: "invalid-close-frame"},
		{has: "ProtocolException: ", expr: `ProtocolException: (?:Unexpected rsv[123] flag|Reserved flags are unsupported\.?)`, signal: "reserved-bits"},
		{has: "ProtocolException: ", expr: `ProtocolException: Unknown (?:control )?opcode: (?P<detail>[0-9a-f]+)`, signal: "unknown-opcode"},
		{has: "ProtocolException: ", expr: `ProtocolException: Expected continuation opcode\. Got: \d+`, signal: "protocol-error"},
		{has: "ProtocolException: ", expr: `ProtocolException: Control frames must be final\.?`, signal: "fragmented-control-frame"},
		{has: "ProtocolException: ", expr: `ProtocolException: Control frame must be less than 125B\.?`, signal: "protocol-error"},
		{has: "ProtocolException: ", expr: `ProtocolException: Server-sent frames must not be masked\.?`, signal: "masked-server-frame"},
		{has: "ProtocolException: ", expr: `ProtocolException: Client-sent frames must be masked\.?`, signal: "unmasked-client-frame"},
		{has: "reason.size() > 123", expr: `reason\.size\(\) > 123: [^\n]*`, signal: "close-reason-too-long"},
	},
})

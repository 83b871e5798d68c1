package decode

// nv-websocket-client (Android): an exception says what was wrong in a sentence
// of its own, onDisconnected is given both Close frames.
var _ = register(func() *Format {
	return &Format{
		Name:  "nv-websocket",
		Title: "Java and Android, nv-websocket-client",
		Says: `
			upgrade-missing was not found in 'Connection' header | was not found in 'Upgrade' header
			handshake-timeout HTTP header section was being read: Read timed out
			handshake-subprotocol-mismatch The value in 'Sec-WebSocket-Extensions' failed to be parsed
			protocol-error The payload length of a frame is invalid | WebSocketException: Failed to decompress the message
			dropped-without-close-frame No more WebSocket frame from the server
			tls-failure does not match the expected hostname
		`,
		Part: exceptions(
			wording{
				has:  "serverCloseFrame=", // what its log listeners print
				expr: `serverCloseFrame=(?:null|\w*Frame\([^)\n]*Opcode=CLOSE,[^)\n]*CloseCode=(?P<code>\d{1,5}),Reason=(?:null|"(?P<quoted>(?:[^"\\\n]|\\.)*)")\))`,
				from: Remote,
			},
			wording{
				has:  "clientCloseFrame=",
				expr: `clientCloseFrame=(?:null|\w*Frame\([^)\n]*Opcode=CLOSE,[^)\n]*CloseCode=(?P<code>\d{1,5}),Reason=(?:null|"(?P<quoted>(?:[^"\\\n]|\\.)*)")\))`,
				from: Local,
			},
			wording{has: "'101 Switching Protocols'", expr: `The status code of the opening handshake response is not '101 Switching Protocols'\. The status line is: HTTP/[\d.]+ (?P<detail>\d{3})[^\n]*`, signal: "handshake-http-status"},
			wording{has: "status line of the opening handshake response", expr: `The status line of the opening handshake response is (?:empty|badly formatted)\.[^\n]*`, signal: "handshake-invalid-response"},
			wording{has: "opening handshake response does not contain", expr: `The opening handshake response does not contain '(?:Connection|Upgrade)' header\.|The value of '(?:Connection|Upgrade)' header does not contain '[^'\n]*'\.|'websocket' was not found in 'Upgrade' header\.|'Upgrade' was not found in 'Connection' header\.`, signal: "upgrade-missing"},
			wording{has: "'Sec-WebSocket-Accept' header", expr: `The (?:opening handshake response does not contain|value of) 'Sec-WebSocket-Accept' header(?: is different from the expected one)?\.`, signal: "handshake-bad-accept"},
			wording{any: []string{"contained in the Sec-WebSocket-Protocol", "contained in the Sec-WebSocket-Extensions", "parameter of permessage-deflate"}, expr: `The (?:protocol|extension) contained in the Sec-WebSocket-(?:Protocol|Extensions) header is not supported[^\n]*|The value of \S+ parameter of permessage-deflate extension is invalid[^\n]*`, signal: "handshake-subprotocol-mismatch"},
			wording{has: "Failed to read an opening handshake response", expr: `Failed to (?:read an opening handshake response from the server|send an opening handshake request to the server): [^\n]*`, signal: "handshake-dropped"},
			wording{has: "Handshake with the proxy server", expr: `Handshake with the proxy server \([^)\n]*\) failed[^\n]*`, signal: "connect-failed"},
			wording{has: "SSL handshake with the WebSocket endpoint", expr: `SSL handshake with the WebSocket endpoint \([^)\n]*\) failed[^\n]*`, signal: "tls-failure"},
			wording{has: "hostname of the server does not match", expr: `The certificate of the peer does not match the expected hostname[^\n]*|The hostname of the server does not match[^\n]*`, signal: "tls-failure"},
			wording{has: "Failed to connect to '", expr: `Failed to connect to '[^'\n]*': (?P<words>[^\n]*)`, signal: "connect-failed", more: orNetwork},
			wording{has: "Flushing frames to the server failed: ", expr: `Flushing frames to the server failed: (?P<words>[^\n]*)`, signal: "connection-reset"},
			wording{has: "frame was being read from the web socket: ", expr: `An I/O error occurred while a frame was being read from the web socket: (?P<words>[^\n]*)`, signal: "connection-lost", more: func(m *Match, group func(string) (string, bool)) bool {
				words, _ := group("words")
				if slug, _, ok := causeIn(networkCauses, words); ok {
					m.Signals[0].Slug = slug
				}
				return true
			}},
			wording{has: "frame was tried to be sent: ", expr: `An I/O error occurred when a frame was tried to be sent: [^\n]*`, signal: "connection-reset"},
			wording{has: "although a continuation had not started", expr: `A continuation frame was detected although a continuation had not started\.`, signal: "unexpected-continuation"},
			wording{has: "although the existing continuation", expr: `A non-control frame was detected although the existing continuation had not been closed\.`, signal: "protocol-error"},
			wording{has: "A frame has an unknown opcode: ", expr: `A frame has an unknown opcode: 0x(?P<detail>[0-9a-f]+)`, signal: "unknown-opcode"},
			wording{has: "The RSV", expr: `The RSV[123] bit of a frame is set unexpectedly\.?`, signal: "reserved-bits"},
			wording{has: "payload size of a control frame exceeds", expr: `The payload size of a control frame exceeds the maximum size \(125 bytes\): \d+`, signal: "protocol-error"},
			wording{has: "No more WebSocket frame can be read", expr: `No more WebSocket frame can be read because [^\n]*`, signal: "dropped-without-close-frame"},
			wording{has: "The end of the stream has been reached", expr: `(?:Insufficient data|The end of the stream has been reached)[^\n]*`, signal: "dropped-without-close-frame"},
		),
	}
})

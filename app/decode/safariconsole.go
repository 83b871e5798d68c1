package decode

// The lines of Safari and other browsers on WebKit about a connection that
// failed. They begin as Chrome's do; the causes are WebKit's own, libsoup's
// (measured with WebKitGTK 2.50.6) or Apple's CFNetwork's.
var _ = register(func() *Format {
	return &Format{
		Name:  "safari-console",
		Title: "Safari's console",
		Says: `
			upgrade-missing WebSocket handshake expected
			handshake-failed Unsupported WebSocket version | Invalid WebSocket key | Incorrect WebSocket "Origin" header
			handshake-subprotocol-mismatch Unsupported WebSocket subprotocol
		`,
		Part: Part{
			Hints: []string{"WebSocket connection to", "WebSocket connection\n", "bad response from the server", "certificate for this server", "WebSocket network error", "closed due to suspension"},
			Reach: 1,
			Find: func(text string) []Match {
				found := failureLines(text, func(cause string, webkit bool) (slug, detail string, ok bool) {
					if slug, detail, ok = causeIn(webkitCauses, cause); ok {
						return slug, detail, true
					}
					// Both engines know these causes: the line's start tells.
					if slug, detail, ok = causeIn(chromiumCauses, cause); !ok {
						slug = "connect-failed"
					}
					return slug, detail, webkit
				})
				for _, loc := range networkError.FindAllStringIndex(text, -1) {
					if inMatches(found, loc[0]) {
						continue
					}
					slug, detail, ok := causeIn(webkitCauses, text[loc[0]:loc[1]])
					if !ok {
						slug = "connect-failed"
					}
					found = append(found, failure(text, Span{loc[0], loc[1]}, slug, detail))
				}
				return found
			},
		},
	}
})

// networkError matches the line of Safari before version 15, and words that
// nobody but WebKit prints.
var networkError = &expression{text: `(?:WebSocket network error: |WebSocket is closed due to suspension|WebSocket connection (?:\.{3} |to \.{3} )?failed:\s+(?:There was a bad response from the server|The certificate for this server is invalid|A TLS error|An SSL error))[^\n]*`}

// webkitCauses holds no words that Chromium prints.
var webkitCauses = []cause{
	{"bad response from the server", "handshake-failed"},
	{"did not accept the websocket handshake", "handshake-failed"},
	{"server ignored websocket handshake", "upgrade-missing"},
	{`incorrect "sec-websocket-accept" key`, "handshake-bad-accept"},
	{"server requested unsupported protocol", "handshake-subprotocol-mismatch"},
	{"server requested unsupported extension", "handshake-subprotocol-mismatch"},
	{"in permessage-deflate extension header", "handshake-subprotocol-mismatch"},
	{"too many redirects", "handshake-http-status"},
	{"connection terminated unexpectedly", "handshake-dropped"},
	{"could not parse http response", "handshake-invalid-response"},
	{"invalid websocket response from the server", "protocol-error"},
	{"invalid websocket data from the server", "invalid-utf8"},
	{"failed to uncompress incoming frame", "protocol-error"},
	{"max-incoming-payload-size", "message-too-big"},
	{"closed due to suspension", "suspended"},
	{"error performing tls handshake", "tls-failure"},
	{"unacceptable tls certificate", "tls-failure"},
	{"osstatus error -98", "tls-failure"},
	{"an ssl error has occurred", "tls-failure"},
	{"the certificate for this server", "tls-failure"},
	{"invalid certificate", "tls-failure"},
	{"certificate is not trusted", "tls-failure"},
	{"app transport security policy requires", "mixed-content"},
	{"error resolving ", "dns-failure"},
	{"a server with the specified hostname could not be found", "dns-failure"},
	{"could not connect to the server", "connect-failed"},
	{"the internet connection appears to be offline", "connect-failed"},
	{"the network connection was lost", "connection-lost"},
	{"the request timed out", "handshake-timeout"},
	{"operation timed out", "handshake-timeout"},
	{"socket is not connected", "socket-not-connected"},
	{"message too long", "message-too-big"},
	{"network is down", "connect-failed"},
	{"network is unreachable", "connect-failed"},
	{"no route to host", "connect-failed"},
	// Apple's errors without words end in their number in errno.h.
	{"posix error 57", "socket-not-connected"},
	{"nsposixerrordomain error 57", "socket-not-connected"},
	{"nsposixerrordomain error 54", "connection-reset"},
	{"nsposixerrordomain error 53", "connection-reset"},
	{"nsposixerrordomain error 61", "connection-refused"},
	{"posix error 54", "connection-reset"},
	{"posix error 53", "connection-reset"},
	{"posix error 32", "connection-reset"},
	{"posix error 61", "connection-refused"},
	{"posix error 60", "handshake-timeout"},
	{"posix error 40", "message-too-big"},
	{"posix error 100", "protocol-error"},
	{"invalid close code", "invalid-close-frame"}, // this and the next four are Bun's
	{"unexpected mask from server", "masked-server-frame"},
	{"unexpected opcode", "unknown-opcode"},
	{"control frame is fragmented", "fragmented-control-frame"},
	{"compression unsupported", "reserved-bits"},
	{"protocol error", "protocol-error"},
	{"network process crashed", "connection-lost"},
	{"the url can't be shown", "invalid-url"},
	{"unsupported url", "invalid-url"},
	{"connection refused", "connection-refused"},
	{"connection reset by peer", "connection-reset"},
	{"software caused connection abort", "connection-reset"},
	{"broken pipe", "connection-reset"},
	{"name or service not known", "dns-failure"},
	{"the operation couldn't be completed", "connect-failed"},
}

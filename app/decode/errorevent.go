package decode

import "strings"

// The ErrorEvent of Node's WebSockets (ws, undici), Deno and Bun: other than in
// a browser its message says why.
var _ = register(func() *Format {
	return &Format{
		Name:  "error-event",
		Title: "an error of Node, Deno, Bun or jsdom",
		Says: `
			upgrade-missing Missing upgrade header | Missing connection header
			handshake-bad-accept Missing websocket accept header | Mismatch websocket accept header
			handshake-subprotocol-mismatch Missing client protocol | Mismatch client protocol | Unsupported websocket extension
			handshake-failed Invalid websocket version
			fragmented-control-frame Protocol error - control frame is fragmented
			masked-server-frame Protocol error - unexpected mask from server
			unmasked-client-frame Protocol error - expected mask from client
			unknown-opcode Protocol error - unsupported control frame | Protocol error - unexpected opcode
			reserved-bits Protocol error - RSV
			invalid-close-frame Protocol error - invalid close code
			protocol-error Protocol error - invalid control frame | Protocol error - expected control frame | Ping frame too large | Error: Invalid fragment
			invalid-utf8 Server sent invalid UTF8
			message-too-big Payload length over 2^53 | Error: Frame too large
			idle-timeout WebSocket timed out from inactivity
			ping-timeout No response from ping frame
			close-reason-too-long The close reason may not be longer than 123 bytes
			send-before-open 'readyState' not OPEN
			invalid-url schemes are allowed in a WebSocket URL | Fragments are not allowed in a WebSocket URL | The URL's scheme must be either 'ws' or 'wss'
			closed-before-established NetworkError: Closed while connecting
		`,
		Words: []wording{
			{has: "Expected 101 status code", expr: `(?i:error|message|reason)["']?[:=] ?["']?Expected 101 status code`, signal: "handshake-failed"}, // Bun
			// Deno's WebSocketStream.
			{has: "Unexpected EOF", lines: 4, expr: `\bError: Unexpected EOF(?:\n[ \t]+at [^\n]*){0,3}?\n[ \t]+at [^\n]*\bext:deno_websocket/`, signal: "dropped-without-close-frame"},
		},
		Part: Part{Hints: []string{"ErrorEvent"}, Reach: longestObjectLines, Find: func(text string) []Match {
			o, end := &objects{text: text}, 0
			var found []Match
			for _, loc := range errorEventHead.FindAllStringIndex(text, -1) {
				if loc[0] < end {
					continue
				}
				var props []property
				props, end = o.read(loc[1] - 1)
				for _, p := range props {
					if p.key != "message" && p.key != "error" {
						continue
					}
					slug, detail, ok := causeIn(networkCauses, p.value)
					if words, bad := strings.CutPrefix(p.value, "Invalid WebSocket frame: "); bad && !ok {
						slug, detail, ok = causeIn(wsWords, words+"\n")
					}
					if ok {
						s := Signal{Slug: slug, Detail: detail, Span: Span{loc[0], end}}
						found = append(found, Match{Span: s.Span, Signals: []Signal{s}})
						break
					}
				}
			}
			return found
		}},
	}
})

var errorEventHead = &expression{text: `\bErrorEvent\s*\{`}

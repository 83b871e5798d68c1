package decode

import "wsclose/registry"

// Ktor's CloseReason(reason=NORMAL, message=bye), with a number where the code
// has no name, and the sentences of its client.
var _ = register(func() *Format {
	return &Format{
		Name:  "ktor",
		Title: "Kotlin, Ktor",
		Says: `
			handshake-failed WebSocketException: Handshake exception
			close-reason-too-long Close reason message is too long
		`,
		Part: exceptions(
			wording{has: "CloseReason(reason=", expr: `\bCloseReason\(reason=(?:(?P<code>-?\d{1,5})|(?P<name>[A-Z_]+)), message=(?P<reason>(?:[^()\n]|\([^()\n]*\))*)\)`, names: ktorNames},
			wording{has: "CloseReason(code=", expr: `\bCloseReason\(code=(?P<code>-?\d{1,5}), message=(?P<reason>(?:[^()\n]|\([^()\n]*\))*)\)`},
			wording{has: "Handshake exception, expected status code", expr: `Handshake exception, expected status code 101 but was (?P<detail>\d{3})`, signal: "handshake-http-status"},
			wording{has: "Failed to verify server accept header", expr: `Failed to verify server accept header\.[^\n]*`, signal: "handshake-bad-accept"},
			wording{has: "Server should specify header", expr: `Server should specify header Sec-WebSocket-Accept`, signal: "handshake-bad-accept"},
			wording{has: "Frame is too big", expr: `(?:FrameTooBigException: )?Frame is too big(?:: (?P<detail>\d+))?`, signal: "message-too-big"},
			wording{has: "ProtocolViolationException: ", expr: `ProtocolViolationException: (?:Received illegal frame: )?(?P<words>[^\n]+)`, signal: "protocol-error", more: func(m *Match, group func(string) (string, bool)) bool {
				words, _ := group("words")
				m.Signals[0].Slug = frameError(words)
				return true
			}},
			wording{has: "pinger has timed out", expr: `WebSocket pinger has timed out`, signal: "ping-timeout"},
			wording{has: "Ping timeout", expr: `IOException: Ping timeout`, signal: "ping-timeout"},
		),
	}
})

// ktorNames are the constants of Ktor's CloseReason.Codes.
var ktorNames = map[string]registry.Code{
	"NORMAL": 1000, "GOING_AWAY": 1001, "PROTOCOL_ERROR": 1002, "CANNOT_ACCEPT": 1003, "CLOSED_ABNORMALLY": 1006,
	"NOT_CONSISTENT": 1007, "VIOLATED_POLICY": 1008, "TOO_BIG": 1009, "NO_EXTENSION": 1010, "INTERNAL_ERROR": 1011,
	"UNEXPECTED_CONDITION": 1011, "SERVICE_RESTART": 1012, "TRY_AGAIN_LATER": 1013,
}

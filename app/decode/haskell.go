package decode

import "strings"

// The exceptions of Haskell's websockets, as show prints them. ConnectionClosed
// is an end without a Close frame.
var _ = register(func() *Format {
	return &Format{
		Name:  "haskell",
		Title: "Haskell, websockets",
		Says: `
			unknown-opcode ParseException "Unknown opcode: #
			fragmented-control-frame Control Frames must not be fragmented!
			message-too-big of size # exceeded limit
			handshake-bad-accept Challenge and response hashes do not match | Header missing: Sec-WebSocket-Accept
			handshake-failed Header missing: Sec-WebSocket-Key
			handshake-dropped no handshake response from server
		`,
		Words: []wording{
			{has: "CloseRequest ", expr: `\bCloseRequest (?P<code>\d{1,5}) "(?P<quoted>(?:[^"\\\n]|\\.)*)"`, from: Remote},
			{has: "ConnectionClosed", expr: `^\s*(?:[\w.-]+: )?(?:[Uu]ncaught exception: |Left |\*\*\* Exception: )*ConnectionClosed\s*$`, signal: "dropped-without-close-frame"},
			{has: "MalformedResponse", expr: `MalformedResponse \(ResponseHead \{responseCode = (?P<detail>\d{3}),(?P<words>[^\n]*)`, signal: "handshake-http-status", more: haskellAnswer},
			{has: "MalformedRequest", expr: `MalformedRequest \(RequestHead [^\n]*"(?:Header missing: |Invalid )?(?:Upgrade|Connection)[^"\n]*"`, signal: "upgrade-missing"},
			{has: "PongTimeout", expr: `^\s*(?:[\w.-]+: )?(?:[Uu]ncaught exception: )?PongTimeout\s*$`, signal: "ping-timeout"},
			{has: "ConnectionTimeout", expr: `^\s*(?:[\w.-]+: )?(?:[Uu]ncaught exception: )?ConnectionTimeout\s*$`, signal: "handshake-timeout"},
			{has: "ParseException ", expr: `\bParseException "(?P<words>[^"\n]*)"`, more: failedWith},
			{has: "UnicodeException ", expr: `\bUnicodeException "[^"\n]*"`, signal: "invalid-utf8"},
		},
	}
})

// haskellAnswer tells what is wrong with an answer that has the right status.
func haskellAnswer(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	if s := &m.Signals[0]; s.Detail == "101" {
		s.Slug, s.Detail = "handshake-invalid-response", ""
		if strings.Contains(words, "hashes do not match") || strings.Contains(words, "missing: Sec-WebSocket-Accept") {
			s.Slug = "handshake-bad-accept"
		}
	}
	return true
}

package decode

// The exceptions of Haskell's websockets, as show prints them. ConnectionClosed
// is an end without a Close frame.
var _ = register(func() *Format {
	return &Format{
		Name:  "haskell",
		Title: "Haskell, websockets",
		Words: []wording{
			{has: "CloseRequest ", expr: `\bCloseRequest (?P<code>\d{1,5}) "(?P<quoted>(?:[^"\\\n]|\\.)*)"`, from: Remote},
			{has: "ConnectionClosed", expr: `^\s*(?:[\w.-]+: )?(?:[Uu]ncaught exception: |Left |\*\*\* Exception: )*ConnectionClosed\s*$`, signal: "dropped-without-close-frame"},
			{has: "MalformedResponse", expr: `MalformedResponse \(ResponseHead \{responseCode = (?P<detail>\d{3}),[^\n]*`, signal: "handshake-http-status", more: haskellAnswer},
			{has: "MalformedRequest", expr: `MalformedRequest \(RequestHead [^\n]*"(?:Header missing: |Invalid )?(?:Upgrade|Connection)[^"\n]*"`, signal: "upgrade-missing"},
			{has: "PongTimeout", expr: `^\s*(?:[\w.-]+: )?(?:[Uu]ncaught exception: )?PongTimeout\s*$`, signal: "ping-timeout"},
			{has: "ConnectionTimeout", expr: `^\s*(?:[\w.-]+: )?(?:[Uu]ncaught exception: )?ConnectionTimeout\s*$`, signal: "handshake-timeout"},
			{has: "ParseException ", expr: `\bParseException "[^"\n]*"`, signal: "protocol-error"},
			{has: "UnicodeException ", expr: `\bUnicodeException "[^"\n]*"`, signal: "invalid-utf8"},
		},
	}
})

// haskellAnswer tells what is wrong with an answer that has the right status.
func haskellAnswer(m *Match, _ func(string) (string, bool)) bool {
	if s := &m.Signals[0]; s.Detail == "101" {
		s.Slug, s.Detail = "handshake-invalid-response", ""
	}
	return true
}

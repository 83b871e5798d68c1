package decode

// websocket-driver, under faye-websocket, Sprockets and Action Cable. Its errors
// are Chromium's words without Chromium's beginning of the line; they stand
// alone where a program prints the error's message.
var _ = register(func() *Format {
	return &Format{
		Name:  "websocket-driver",
		Title: "websocket-driver, faye-websocket",
		Says: `
			handshake-failed Unsupported WebSocket version: | Missing handshake request header: | Client sent invalid Sec-WebSocket-Key headers | Missing required header: Sec-WebSocket-Key
			invalid-url is not a valid WebSocket URL
			upgrade-missing Error: Not a WebSocket request
			handshake-subprotocol-mismatch Server sent an extension response for unknown extension | Server sent two extension responses | Server sent unacceptable extension parameters
		`,
		Words: []wording{
			driverSays("reserved-bits", "One or more reserved bits are on: ", `reserved1 = [^\n]*`),
			driverSays("unknown-opcode", "Unrecognized frame opcode: ", `(?P<detail>\d+)`),
			driverSays("fragmented-control-frame", "Received fragmented control frame: ", `opcode = \d+`),
			driverSays("unexpected-continuation", "Received unexpected continuation frame", ``),
			driverSays("protocol-error", "Received new data frame but previous continuous frame is unfinished", ``),
			driverSays("protocol-error", "Received control frame having too long payload: ", `\d+`),
			driverSays("unmasked-client-frame", "Received unmasked frame but masking is required", ``),
			driverSays("message-too-big", "WebSocket frame length too large", ``),
			driverSays("invalid-utf8", "Could not decode a text frame as UTF-8", ``),
			{has: "Network error: ws", expr: `Network error: wss?://\S+: (?:read|write) (?:ECONNRESET|EPIPE)`, signal: "connection-reset"},
		},
	}
})

// driverSays is a sentence at the beginning of a line, or after the error's
// class.
func driverSays(signal, words, rest string) wording {
	return wording{has: words, signal: signal, expr: `^(?:(?:#<)?[\w.:]*(?:[Ee]rror|ERR|ERROR):? |[^\n]{1,60}? [Ee]rror:? )?` + words + rest + `\.?>?$`}
}

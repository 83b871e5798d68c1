package decode

// Playwright's log of its own connections, in the call log of its errors. What
// ended it prints as "<ws disconnected> ws://… code=1006 reason=".
var _ = register(func() *Format {
	return &Format{
		Name:  "playwright",
		Title: "Playwright",
		Words: []wording{
			{has: "<ws disconnected>", expr: `<ws disconnected> \S+ code=(?P<code>\d{4}) reason=(?P<reason>[^\n]*?)(?: \+\d+(?:ms|s|m))?$`, tail: true},
			{has: "<ws unexpected response>", expr: `<ws unexpected response> \S+ (?P<detail>\d{3})[^\n]*`, signal: "handshake-http-status"},
			{has: "WebSocket error: ", expr: `WebSocket error: wss?://\S+ (?P<detail>[345]\d\d) [A-Z][^\n]*`, signal: "handshake-http-status"},
		},
	}
})

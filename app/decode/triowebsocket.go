package decode

// trio-websocket. ConnectionClosed prints the reason that it holds with the
// registered name of the code; a code that only an endpoint reports is there
// like any other.
var _ = register(func() *Format {
	return &Format{
		Name:  "trio-websocket",
		Title: "Python, trio-websocket",
		Says: `
			handshake-http-status ConnectionRejected: (#
			invalid-url WebSocket URL scheme must be
		`,
		Words: []wording{
			{
				has:  "ConnectionClosed<CloseReason<code=",
				expr: `ConnectionClosed<CloseReason<code=(?P<code>\d{1,5}), name=\w+, reason=(?:None|(?P<reason>[^\n]*?))>>`,
			},
			{
				has:  "CloseReason<code=",
				expr: `CloseReason<code=(?P<code>\d{1,5}), name=\w+, reason=(?:None|(?P<reason>[^\n]*?))>(?:[\s'",)]|$)`,
			},
			{has: "ConnectionRejected<", expr: `ConnectionRejected<status_code=(?P<detail>\d{3})>`, signal: "handshake-http-status"},
			{has: "ConnectionTimeout", expr: `trio_websocket\.(?:_impl\.)?ConnectionTimeout\b`, signal: "handshake-timeout"},
		},
	}
})

package decode

// SignalR's client.
var _ = register(func() *Format {
	return &Format{
		Name:  "signalr",
		Title: "SignalR",
		Says: `
			ping-timeout Server timeout elapsed without receiving a message from the server | Client hasn't sent a message/ping within the configured ClientTimeoutInterval
			connect-failed WebSocket failed to connect.
			server-disconnect Server returned an error on close
		`,
		Words: []wording{
			{has: "negotiation with the server", expr: `Failed to complete negotiation with the server: [^\n]*?Status code '(?P<detail>\d{3})'[^\n]*`, signal: "handshake-http-status"},
			{has: "Status code '", expr: `(?:Unexpected status code returned from negotiate|Error: [^\n]*?): Status code '(?P<detail>\d{3})'`, signal: "handshake-http-status"},
			{has: "the transport 'WebSockets'", expr: `Failed to start the transport 'WebSockets': (?:Error: )?There was an error with the transport`, signal: "connect-failed"},
		},
	}
})

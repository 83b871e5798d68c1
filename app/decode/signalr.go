package decode

// SignalR's client.
var _ = register(func() *Format {
	return &Format{
		Name:  "signalr",
		Title: "SignalR",
		Says: `
			ping-timeout Server timeout elapsed without receiving a message from the server | Client hasn't sent a message/ping within the configured ClientTimeoutInterval | elapsed without receiving a message from the client
			connect-failed WebSocket failed to connect. | (WebSockets transport) There was an error with the transport | Error getting negotiation response from | Error starting transport 'WebSockets' | Skipping transport WebSockets because it failed to initialize
			server-disconnect Server returned an error on close | Close message received from server
			send-before-open Cannot send data if the connection is not in the 'Connected' State
			send-after-close WebSocket is not in the OPEN state
			connection-lost Invocation canceled due to the underlying connection being closed
			closed-before-established The connection was stopped during negotiation | The connection was stopped before the hub handshake could complete
			handshake-dropped closed before the hub handshake could complete | closed while processing the handshake response
			handshake-http-status Unexpected status code returned from negotiate '#
			suspended The page is being frozen
			handshake-failed Server returned handshake error: | Failed connection handshake
			dropped-without-close-frame Socket connection closed prematurely
			handshake-timeout The handshake timed out after
			handshake-invalid-response Received an invalid handshake response
			message-too-big The maximum message size of #B was exceeded
		`,
		Words: []wording{
			{has: "negotiation with the server", expr: `Failed to complete negotiation with the server: [^\n]*?Status code '(?P<detail>\d{3})'[^\n]*`, signal: "handshake-http-status"},
			{has: "Status code '", expr: `(?:Unexpected status code returned from negotiate|Error: [^\n]*?): Status code '(?P<detail>\d{3})'`, signal: "handshake-http-status"},
			{has: "the transport 'WebSockets'", expr: `Failed to start the transport 'WebSockets': (?:Error: )?There was an error with the transport`, signal: "connect-failed"},
		},
	}
})

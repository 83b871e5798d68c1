package decode

// SockJS's client. It falls back to other transports, and closes with codes of
// its own where none came: 1002, 1006, and 2000 when all transports failed.
var _ = register(func() *Format {
	return &Format{
		Name:  "sockjs",
		Title: "SockJS",
		Says: `
			send-before-open InvalidStateError: The connection has not been established yet
			close-after-close InvalidStateError: SockJS has already been closed
			invalid-close-code-argument InvalidAccessError: Invalid code
			mixed-content An insecure SockJS connection may not be initiated from a page loaded over HTTPS
			close-reason-too-long reason argument has an invalid length
			invalid-url The URL's scheme must be either 'http:' or 'https:'
			upgrade-missing Not a valid websocket request
			handshake-failed Only supported WebSocket protocol is RFC 6455
		`,
	}
})

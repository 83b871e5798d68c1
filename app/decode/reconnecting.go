package decode

// Wrappers that connect again by themselves: reconnecting-websocket, partysocket,
// stompjs, the clients of development servers, React Native.
var _ = register(func() *Format {
	return &Format{
		Name:  "reconnecting",
		Title: "clients that reconnect by themselves",
		Says: `
			handshake-timeout RWS> timeout event | RWS> error event TIMEOUT | Connection not established in …ms, closing socket
			connect-failed RWS> max retries reached
			close-after-close RWS> close: already clos
			send-after-close ReconnectingWebSocket: send() was called after close() | WebSocket connection no longer valid
			send-before-open There is no underlying STOMP connection
			connection-lost [webpack-dev-server] Disconnected! | Disconnected from Metro | shutting down websocket connection: Websocket exception
			ping-timeout mqttjs:client onKeepaliveTimeout | Error: Keepalive timeout
			session-ended Connection closed to ws
		`,
		Words: []wording{
			{has: "with code/reason: ", expr: `\bwith code/reason: (?P<code>\d{4})/(?P<reason>[^\n]*)`},
		},
	}
})

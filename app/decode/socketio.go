package decode

// socket.io gives a reason in words instead of a code.
var _ = register(func() *Format {
	return &Format{
		Name:  "socketio",
		Title: "JavaScript, socket.io and engine.io",
		Says: `
			handshake-failed One or more namespaces failed to connect | trying to reach a Socket.IO server in v2.x with a v3.x client | OPEN packet not returned by server | ConnectionError: no OPEN packet | is not an accepted origin | unsupported version of the Socket.IO or Engine.IO protocols
			ping-timeout PONG response has not been received, aborting | Client is gone, closing socket | throttled timer detected, scheduling connection close | Server has stopped communicating, aborting
			transport-close WebSocket connection was closed, aborting | closed due to transport close
			connect-failed xhr post error | fetch read error | engineio.exceptions.ConnectionError: Connection error | socketio.exceptions.ConnectionError: Connection error | Maximum reconnection attempts reached, giving up
			send-before-open Error: Transport not open | is not a connected namespace
			server-disconnect socket.io-client:socket server disconnect | reason server shutting down | reason forced server close
			client-disconnect performing disconnect ( | reason: "forced close" | got disconnect packet
			handshake-timeout connect attempt timed out after
			upgrade-refused transport doesn't handle upgraded requests | WebSocket upgrade failed: connection error | WebSocket upgrade failed: unexpected | WebSocket upgrade failed: no | Invalid websocket upgrade ( | The WebSocket transport is not available | Failed websocket upgrade
			handshake-invalid-response ConnectionError: Unexpected response from server
			connection-refused Connection refused by the server, aborting
		`,
		Words: []wording{
			{has: "transport close", expr: `(?i)\b(?:disconnect[^\n]{0,60}?|(?:socket|client) close[^\n.]{0,20}?|closing socket[^\n.]{0,20}?)\btransport close\b|reason["']?[:=] ?["']?transport close\b|["']transport close["']`, signal: "transport-close"},
			{has: "transport error", expr: `(?i)\b(?:disconnect[^\n]{0,60}?|socket close[^\n.]{0,20}?)\btransport error\b|reason["']?[:=] ?["']?transport error\b|["']transport error["']`, signal: "transport-close"},
			{has: "ping timeout", expr: `(?i)\b(?:disconnect[^\n]{0,60}?|socket close[^\n.]{0,20}?)\bping timeout\b|reason["']?[:=] ?["']?ping timeout\b|["']ping timeout["']`, signal: "ping-timeout"},
			{any: []string{"io server disconnect", "server namespace disconnect"}, expr: `(?:\bdisconnect[^\n]{0,60}?)?\b(?:io server disconnect|server namespace disconnect)\b`, signal: "server-disconnect"},
			{any: []string{"io client disconnect", "client namespace disconnect"}, expr: `(?:\bdisconnect[^\n]{0,60}?)?\b(?:io client disconnect|client namespace disconnect)\b`, signal: "client-disconnect"},
			{has: "Engine.IO connection dropped", expr: `\bEngine\.IO connection dropped`, signal: "connection-lost"},
			// The clients and servers in Python.
			{has: "in server response", expr: `Unexpected status code (?P<detail>[345]\d\d) in server response`, signal: "handshake-http-status"},
			{has: "forced close", expr: `(?i)\bdisconnect[^\n]{0,60}?\bforced close\b`, signal: "client-disconnect"},
			{has: "websocket error", expr: `(?:connect_error[^\n]{0,40}?|TransportError: |Error: )websocket error`, signal: "connect-failed"},
			{has: "xhr poll error", expr: `(?:connect_error[^\n]{0,40}?|TransportError: |Error: )xhr poll error`, signal: "connect-failed"},
			{has: "connect_error", expr: `connect_error[^\n]{0,30}?\b(?:Error: )?timeout\b`, signal: "handshake-timeout"},
		},
	}
})

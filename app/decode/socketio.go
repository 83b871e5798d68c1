package decode

// socket.io gives a reason in words instead of a code.
var _ = register(&Format{
	Name:  "socketio",
	Title: "JavaScript, socket.io and engine.io",
	Hints: []string{"transport close", "transport error", "ping timeout", "namespace disconnect", "io server disconnect", "io client disconnect", "websocket error", "forced close", "xhr poll error", "connect_error"},
	Find: wordings(
		wording{has: "transport close", expr: `(?i)\bdisconnect[^\n]{0,60}?\btransport close\b|reason["']?[:=] ?["']?transport close\b|["']transport close["']`, signal: "transport-close"},
		wording{has: "transport error", expr: `(?i)\bdisconnect[^\n]{0,60}?\btransport error\b|reason["']?[:=] ?["']?transport error\b|["']transport error["']`, signal: "transport-close"},
		wording{has: "ping timeout", expr: `(?i)\bdisconnect[^\n]{0,60}?\bping timeout\b|reason["']?[:=] ?["']?ping timeout\b|["']ping timeout["']`, signal: "ping-timeout"},
		wording{has: " disconnect", expr: `(?:\bdisconnect[^\n]{0,60}?)?\b(?:io server disconnect|server namespace disconnect)\b`, signal: "server-disconnect"},
		wording{has: " disconnect", expr: `(?:\bdisconnect[^\n]{0,60}?)?\b(?:io client disconnect|client namespace disconnect)\b`, signal: "client-disconnect"},
		wording{has: "forced close", expr: `(?i)\bdisconnect[^\n]{0,60}?\bforced close\b`, signal: "client-disconnect"},
		wording{has: "websocket error", expr: `(?:connect_error[^\n]{0,40}?|TransportError: |Error: )websocket error`, signal: "connect-failed"},
		wording{has: "xhr poll error", expr: `(?:connect_error[^\n]{0,40}?|TransportError: |Error: )xhr poll error`, signal: "connect-failed"},
		wording{has: "connect_error", expr: `connect_error[^\n]{0,30}?\b(?:Error: )?timeout\b`, signal: "handshake-timeout"},
	),
})

package decode

// wsproto prints events. A CloseConnection stands for a received Close frame as
// well as for wsproto's own answer to a bad frame, so that it does not show who
// closed.
var _ = register(func() *Format {
	return &Format{
		Name:  "wsproto",
		Title: "Python, wsproto",
		Says: `
			send-before-open cannot be sent during the handshake
			send-after-close LocalProtocolError: Connection already closed
			handshake-failed Request method must be GET | Missing header, 'Sec-WebSocket-
			handshake-subprotocol-mismatch LocalProtocolError: unexpected subprotocol
			handshake-http-status simple_websocket.errors.ConnectionError: Connection error: #
		`,
		Words: []wording{
			{has: "CloseConnection(", expr: `\bCloseConnection\(code=(?:<CloseReason\.\w+: )?(?P<code>\d{1,5})>?(?:, reason=` + pythonString + `)?\)`},
			// simple-websocket, which is built upon it.
			{has: "simple_websocket.", expr: `\bsimple_websocket\.\w+\.ConnectionClosed: Connection closed: (?P<code>\d{1,5})(?: (?P<reason>[^\n]*))?`},
			{has: "ParseFailed", expr: `\bParseFailed(?:: |\(['"])(?P<words>[^\n]*)`, more: failedWith},
			{has: "RejectConnection(", expr: `\bRejectConnection\(status_code=(?P<detail>\d{3})`, signal: "handshake-http-status"},
			{has: "RemoteProtocolError", expr: `RemoteProtocolError(?:: |\(['"])Bad accept token`, signal: "handshake-bad-accept"},
			{has: "RemoteProtocolError", expr: `RemoteProtocolError(?:: |\(['"])Bad HTTP message`, signal: "handshake-invalid-response"},
			{has: "RemoteProtocolError", expr: `RemoteProtocolError(?:: |\(['"])Missing header, '(?:Connection|Upgrade): [^'\n]*'`, signal: "upgrade-missing"},
			{has: "RemoteProtocolError", expr: `RemoteProtocolError(?:: |\(['"])unrecognized (?:subprotocol|extension) [^'"\n]*`, signal: "handshake-subprotocol-mismatch"},
			{has: "LocalProtocolError", expr: `LocalProtocolError(?:: |\(['"])Event (?P<event>\w*)[^\n]* cannot be sent in state ConnectionState\.(?:CLOSED|LOCAL_CLOSING|REMOTE_CLOSING)[^\n]*`, signal: "send-after-close", more: orClose},
			{has: "LocalProtocolError", expr: `LocalProtocolError(?:: |\(['"])Connection cannot be closed in state ConnectionState\.\w+`, signal: "close-after-close"},
		},
	}
})

// orClose tells a second close from a message that came too late.
func orClose(m *Match, group func(string) (string, bool)) bool {
	if event, _ := group("event"); event == "CloseConnection" {
		m.Signals[0].Slug = "close-after-close"
	}
	return true
}

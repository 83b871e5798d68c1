package decode

// wsproto prints events. A CloseConnection stands for a received Close frame as
// well as for wsproto's own answer to a bad frame, so that it does not show who
// closed.
var _ = register(&Format{
	Name:  "wsproto",
	Title: "Python, wsproto",
	Hints: []string{"CloseConnection(", "RejectConnection(", "RemoteProtocolError", "LocalProtocolError"},
	Find: wordings(
		wording{has: "CloseConnection(", expr: `\bCloseConnection\(code=(?:<CloseReason\.\w+: )?(?P<code>\d{1,5})>?(?:, reason=` + pythonString + `)?\)`},
		wording{has: "RejectConnection(", expr: `\bRejectConnection\(status_code=(?P<detail>\d{3})`, signal: "handshake-http-status"},
		wording{has: "RemoteProtocolError", expr: `RemoteProtocolError(?:: |\(['"])Bad accept token`, signal: "handshake-bad-accept"},
		wording{has: "RemoteProtocolError", expr: `RemoteProtocolError(?:: |\(['"])Bad HTTP message`, signal: "handshake-invalid-response"},
		wording{has: "RemoteProtocolError", expr: `RemoteProtocolError(?:: |\(['"])Missing header, '(?:Connection|Upgrade): [^'\n]*'`, signal: "upgrade-missing"},
		wording{has: "RemoteProtocolError", expr: `RemoteProtocolError(?:: |\(['"])unrecognized (?:subprotocol|extension) [^'"\n]*`, signal: "handshake-subprotocol-mismatch"},
		wording{has: "LocalProtocolError", expr: `LocalProtocolError(?:: |\(['"])Event [^\n]* cannot be sent in state ConnectionState\.(?:CLOSED|LOCAL_CLOSING|REMOTE_CLOSING)[^\n]*`, signal: "send-after-close"},
	),
})

package decode

import "strings"

// ws4py for Python. "Closed down" with the code and the reason's bytes is the
// line of its examples and of everybody who began with them; without a Close
// frame they are 1006 and "Going away".
var _ = register(func() *Format {
	return &Format{
		Name:  "ws4py",
		Title: "Python, ws4py",
		Says: `
			handshake-invalid-response HandshakeError: Invalid response
			handshake-failed HandshakeError: HTTP method must be a GET | Unhandled or missing WebSocket version | WebSocket key's length is invalid
			upgrade-missing Header Upgrade is not defined | Illegal value for header Upgrade | Header Connection is not defined | Illegal value for header Connection
			send-after-close Cannot send on a terminated websocket
			message-too-big ws4py.exc.FrameTooLargeException
		`,
		Words: []wording{
			{has: "Closed down ", expr: `\bClosed down (?P<code>\d{4}) b?(?:'(?P<quoted>(?:[^'\\\n]|\\.)*)'|"(?P<quoted>(?:[^"\\\n]|\\.)*)")`},
			{
				has:  "Closed down ",
				expr: `\bClosed down (?P<code>\d{4})(?: (?P<reason>[^\n'"][^\n]*))?$`,
				more: func(m *Match, group func(string) (string, bool)) bool {
					reason, _ := group("reason")
					if c := &m.Closes[0]; strings.TrimSpace(reason) == "None" {
						c.Reason, c.HasReason = "", false
					}
					return !strings.HasPrefix(reason, "b'") && !strings.HasPrefix(reason, `b"`) // bytes, read above
				},
			},
			{any: []string{"Closing message received (", "Error message received ("}, expr: `(?:Closing|Error) message received \((?P<code>\d{4})\):? ?(?:'?b'(?P<quoted>(?:[^'\\\n]|\\.)*)''?|(?P<reason>[^\n]*))`, from: Remote},
			{has: "('Closed down', ", expr: `\('Closed down', (?P<code>\d{4}), b?'(?P<quoted>[^'\n]*)'\)`},
			{has: "Invalid response status: ", expr: `(?:HandshakeError(?:: |\(["'])Invalid response status: |Invalid response status: b')(?P<detail>\d{3})\b[^\n]*`, signal: "handshake-http-status", more: handshakeAnswer},
			{has: "Invalid Upgrade header: ", expr: `HandshakeError(?:: |\(["'])Invalid (?:Upgrade|Connection) header: [^\n]*`, signal: "upgrade-missing"},
			{has: "Invalid Connection header: ", expr: `HandshakeError(?:: |\(["'])Invalid (?:Upgrade|Connection) header: [^\n]*`, signal: "upgrade-missing"},
			{has: "Invalid challenge response: ", expr: `Invalid challenge response: [^\n]*`, signal: "handshake-bad-accept"},
		},
	}
})

package decode

// Spring's CloseStatus: CloseStatus[code=1006, reason=null]. The reason may hold
// brackets of its own.
var _ = register(func() *Format {
	return &Format{
		Name:  "spring",
		Title: "Java, Spring CloseStatus",
		Says: `
			handshake-failed Handshake failed due to unexpected HTTP method | Missing "Sec-WebSocket-Key" header | Handshake request rejected, Origin | socket.server.HandshakeFailureException | precluding handshake
			upgrade-missing "Connection" must be "upgrade"
			send-after-close is not open: current state CLOS
			connect-failed No more fallback transports after
		`,
		Words: []wording{
			{
				has:  "CloseStatus[code=",
				expr: `CloseStatus\[code=(?P<code>\d{1,5})(?:, reason=(?:null|"(?P<reason>[^"\n]*)"|(?P<reason>(?:[^\[\]\n]|\[[^\[\]\n]*\])*)))?\]`,
				more: func(m *Match, _ func(string) (string, bool)) bool {
					m.Closes[0].Service = "spring"
					return true
				},
			},
			// SockJS's own Close frame, which Spring and browsers log.
			{any: []string{"c[1", "c[2", "c[3", "c[4"}, expr: `(?:^|[\s'"=:])(?P<only>c\[(?P<code>[1-4]\d{3}),\\?"(?P<quoted>(?:[^"\\\n]|\\[^"])*)\\?"\])(?:$|[\s'",.)])`},
			{has: "No messages received after ", expr: `No messages received after (?P<ms>\d+) ms\. Closing \S+`, signal: "idle-timeout", more: idleSeconds},
			{has: "Handshake failed due to invalid ", expr: `Handshake failed due to invalid (?:Upgrade|Connection) header[^\n]*`, signal: "upgrade-missing"},
			{has: "Handshake failed due to ", expr: `Handshake failed due to (?:unsupported WebSocket version|mis)[^\n]*`, signal: "handshake-failed"},
			{has: "Read inactivity. Closing connection", expr: `Read inactivity\. Closing connection in session id=\S*`, signal: "ping-timeout"},
			{has: "ConnectionLostException", expr: `simp\.stomp\.ConnectionLostException(?:: [^\n]*)?`, signal: "connection-lost"},
			{has: "SessionLimitExceededException", expr: `SessionLimitExceededException: Buffer size (?P<detail>\d+) bytes for session [^\n]*`, signal: "message-too-big"},
		},
	}
})

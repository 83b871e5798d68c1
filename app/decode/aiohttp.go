package decode

// aiohttp. A Close frame arrives as a WSMessage of type CLOSE, with 0 for a
// frame without a status code; what aiohttp itself closes with is a
// WebSocketError.
var _ = register(func() *Format {
	return &Format{
		Name:  "aiohttp",
		Title: "Python, aiohttp",
		Says: `
			upgrade-missing No CONNECTION upgrade hdr
			handshake-subprotocol-mismatch t overlap server-known ones
			send-after-close RuntimeError: WebSocket connection is closed
			send-before-open Call .prepare() first
			invalid-url client_exceptions.InvalidURL: ws
		`,
		Words: []wording{
			{
				has:  "WSMsgType.CLOSE: 8>, data=",
				expr: `WSMessage\(type=<WSMsgType\.CLOSE: 8>, data=(?:<WSCloseCode\.\w+: )?(?P<code>\d{1,5})>?, extra=` + pythonString + `\)(?:\s+close_code=\d+ )?`,
				from: Remote, more: zeroIsEmpty,
			},
			{
				has:  "WSMessageClose(",
				expr: `WSMessageClose\(data=(?:<WSCloseCode\.\w+: )?(?P<code>\d{1,5})>?, (?:size=\d+, )?extra=` + pythonString + `[^\n)]*\)`,
				from: Remote, more: zeroIsEmpty,
			},
			{
				has:  "WebSocketError(",
				expr: `WebSocketError\((?:<WSCloseCode\.\w+: )?(?P<code>\d{4})>?, (?P<words>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")\)`,
				from: Local, more: failedWith,
			},
			{has: "WSServerHandshakeError: ", expr: `WSServerHandshakeError: (?P<detail>\d{3}), message=\\?'?(?P<words>[^'\n]*)'?(?:, url=[^\n]*)?`, signal: "handshake-failed", more: handshakeAnswer},
			{has: "ebSocketError: ", expr: `\b(?:http_websocket|models)\.WebSocketError: (?P<words>[^\n]*)`, more: failedWith},
			{has: "Received message 8:", expr: `Received message 8:(?P<code>\d{4}) is not (?:str|bytes)`, from: Remote},
			{has: "Bad status line ", expr: `ClientResponseError: 400, message=["']Bad status line [^\n]*`, signal: "handshake-invalid-response"},
			{has: "WSServerHandshakeError(", expr: `WSServerHandshakeError\([^\n]*\bstatus=(?P<detail>\d{3}), message=\\?'(?P<words>[^'\n]*)'[^\n]*`, signal: "handshake-failed", more: handshakeAnswer},
			{
				// The error as an f-string or %s prints it, without its name.
				has:    ", message='Invalid ",
				expr:   `(?:^|[\s:])(?P<detail>\d{3}), message='(?P<words>Invalid (?:response status|upgrade header|connection header|challenge response))'(?:, url=[^\n]*)?`,
				signal: "handshake-failed", more: handshakeAnswer,
			},
			{
				has:    "with exception Invalid close code: ", // its server's example
				expr:   `with exception Invalid close code: (?P<code>(?P<detail>\d{1,5}))`,
				signal: "invalid-close-frame", from: Remote,
			},
			{
				has:    "closed with exception ",
				expr:   `closed with exception (?P<words>(?:Received |Continuation |Invalid UTF|Message size|The opcode|Control frame)[^\n]*)`,
				signal: "protocol-error",
				more: func(m *Match, group func(string) (string, bool)) bool {
					words, _ := group("words")
					m.Signals[0].Slug = frameError(words)
					return true
				},
			},
			{has: "websocket connection closed 0", expr: `websocket connection closed (?P<code>0)\s*$`, more: zeroIsEmpty},
			{has: "Expected HTTP/", expr: `\b400, message=['"]Expected HTTP/[^\n]*`, signal: "handshake-invalid-response"},
			{has: "Server disconnected", expr: `^(?:[\w ]{0,12}:? )?Server disconnected$`, signal: "handshake-dropped"},
			{has: "ServerDisconnectedError", expr: `ServerDisconnectedError(?:: Server disconnected|\('Server disconnected'\)|: None)?`, signal: "handshake-dropped"},
			{has: "closing transport", expr: `(?:Client)?Connection(?:Reset)?Error(?:: |\(['"])Cannot write to closing transport`, signal: "send-after-close"},
			{has: "close_code=0", expr: `\bclose_code=(?P<code>0)\b(?: exception=None)?`, more: zeroIsEmpty},
			{has: "ClientOSError", expr: `ClientOSError(?:\((?:104|32), '|: \[Errno (?:104|32)\] )[^'\n]*`, signal: "connection-reset"},
			{has: "Expected HTTP/", expr: `ClientResponseError: 400, message=['"]Expected HTTP/[^\n]*`, signal: "handshake-invalid-response"},
			{has: "Cannot connect to host", expr: `Cannot connect to host \S+ ssl:\S+ \[(?:None|Network (?:is )?unreachable|No route to host|Host is down|Connection timed out|Connect call timed out)\]`, signal: "connect-failed"},
			{has: "DNS", expr: `Cannot connect to host \S+ ssl:\S+ \[(?:Could not contact DNS servers|Timeout while contacting DNS servers|DNS server returned [^\]\n]*)\]`, signal: "dns-failure"},
			{has: "Domain name not found", expr: `Cannot connect to host \S+ ssl:\S+ \[Domain name not found\]`, signal: "dns-failure"},
			{has: "No PONG received after", expr: `No PONG received after [\d.]+ seconds`, signal: "ping-timeout"},
		},
	}
})

// pythonString is a Python string literal, as the reason.
const pythonString = `(?:b?'(?P<quoted>(?:[^'\\\n]|\\.)*)'|b?"(?P<quoted>(?:[^"\\\n]|\\.)*)"|None)`

package decode

// The sentences of libwebsockets, IXWebSocket and the smaller libraries.
var _ = register(func() *Format {
	return &Format{
		Name:  "cpp",
		Title: "C and C++: libwebsockets, IXWebSocket, uWebSockets and others",
		Says: `
			handshake-failed HS: ws upgrade response not 101 | ws upgrade response not 200 | HS: Rejected | HS: disallowed | HS: URI missing | HS: Redirect | Unknown client spec version | handshake_04 missing pieces | lws_client_reset: Too many redirects | Missing Sec-WebSocket-Key value | Missing Sec-WebSocket-Version value | Invalid Sec-WebSocket-Version, need 13 | Invalid HTTP method, need GET | Invalid HTTP version, need | Missing Sec-WebSocket-Version in handshake request | Missing Sec-WebSocket-Key in handshake request | Malformed websocket request | Websocket client connect error
			handshake-bad-accept Invalid Sec-WebSocket-Accept value | reason: HS: A | Sec-WebSocket-Accept not match
			handshake-invalid-response serverCode is not 101 (0) | HS: :status missing | CLIENT_CONNECTION_ERROR: problems parsing header | Expecting HTTP/1.1, got | Got invalid status line connecting to ws
			connection-lost [WS-Client] connection lost.
			handshake-timeout header response timeout.. disconnecting!
			protocol-error Control frame asking for extended length is illegal | b63 of length must be zero | data message out of sequence | Received invalid WebSocket frame | websocket parse error | Frame has invalid frame length
			handshake-subprotocol-mismatch HS: Cannot match protocol | ws protocol no match | rejecting ws upg with no protocol
			handshake-dropped CLIENT_CONNECTION_ERROR: Peer hung up | CLIENT_CONNECTION_ERROR: Closed before conn | Failed sending GET request to ws
			connect-failed CLIENT_CONNECTION_ERROR: http_proxy fail | CLIENT_CONNECTION_ERROR: proxy | CLIENT_CONNECTION_ERROR: socks connect fail | CLIENT_CONNECTION_ERROR: first service failed
			tls-failure server's cert didn't look good | OpenSSL failed - | OpenSSL failed to connect | X509 - Certificate verification failed | SSL server verification failed | SSL server hostname verification failed
			dns-failure N: DNS lookup failed
			unknown-opcode I: illegal opcode
			invalid-utf8 I: utf8 error | I: FINAL utf8 error
			upgrade-missing malformed or absent conn hdr | I: Unknown upgrade ' | Missing connection value | Missing Upgrade header | WS upgrade expected | The server does not understand the WebSocket protocol
			message-too-big huge ws frame | Received too big message
			unexpected-continuation continuation opcode out of sequence
			fragmented-control-frame Control message fragmented
			invalid-close-frame Received invalid close payload
			handshake-http-status could not upgrade to websocket: status_code=# | Got bad status connecting to …HTTP/1.1 #
			ping-timeout websocket no pong
			invalid-url Could not parse WebSocket url
		`,
		Words: []wording{
			{has: "CLIENT_CONNECTION_ERROR", expr: `CLIENT_CONNECTION_ERROR: (?:read failed|closed before established|HS: disconnected)[^\n]*`, signal: "handshake-dropped"},
			{has: "CLIENT_CONNECTION_ERROR", expr: `CLIENT_CONNECTION_ERROR: HS: (?:ACCEPT missing|Accept hash wrong)[^\n]*`, signal: "handshake-bad-accept"},
			{has: "CLIENT_CONNECTION_ERROR", expr: `CLIENT_CONNECTION_ERROR: HS: (?:UPGRADE missing|Upgrade to something other than websocket|CONNECTION missing|UPGRADE malformed)[^\n]*`, signal: "upgrade-missing"},
			{has: "CLIENT_CONNECTION_ERROR", expr: `CLIENT_CONNECTION_ERROR: (?:HS: )?(?:ws upgrade response not 101|Server did not return 200|http_resp|Server unable to do HTTP)[^\n]*`, signal: "handshake-failed"},
			{has: "ws upgrade unauthorized", expr: `(?:CLIENT_CONNECTION_ERROR: )?HS: ws upgrade unauthorized`, signal: "handshake-http-status", more: func(m *Match, _ func(string) (string, bool)) bool {
				m.Signals[0].Detail = "401" // the only status that libwebsockets says this for
				return true
			}},
			{has: "lws_client_connect_", expr: `\blws_client_connect_\w+: connect failed`, signal: "connect-failed"},
			{has: "got bad HTTP response '", expr: `got bad HTTP response '(?P<detail>\d{3})'`, signal: "handshake-http-status"},
			{has: "CLIENT_CONNECTION_ERROR", expr: `CLIENT_CONNECTION_ERROR: (?:HS: )?(?:PROTOCOL|EXT)[^\n]*`, signal: "handshake-subprotocol-mismatch"},
			{has: "CLIENT_CONNECTION_ERROR", expr: `CLIENT_CONNECTION_ERROR: Timed out[^\n]*`, signal: "handshake-timeout"},
			{has: "CLIENT_CONNECTION_ERROR", expr: `CLIENT_CONNECTION_ERROR: (?:conn fail|connect failed|Unable to connect|\(null\)|unknown|socket|getaddrinfo|dns|DNS|lookup|Could not)[^\n]*`, signal: "connect-failed"},
			// POCO.
			{has: "annot upgrade to WebSocket connection", expr: `(?:WebSocket Exception: )?Cannot upgrade to WebSocket connection(?:: [^\n]*)?`, signal: "handshake-failed"},
			{has: "WebSocket Exception: ", expr: `WebSocket Exception: (?:Missing Connection: Upgrade header|No Connection: Upgrade header|Missing Upgrade: websocket header|No Upgrade: websocket header|No WebSocket handshake)[^\n]*`, signal: "upgrade-missing"},
			{has: "WebSocket Exception: ", expr: `WebSocket Exception: (?:Missing|Invalid|No) Sec-WebSocket-Accept header[^\n]*`, signal: "handshake-bad-accept"},
			{has: "WebSocket Exception: ", expr: `WebSocket Exception: (?:Insufficient buffer for payload size|Payload too big|Message too big)[^\n\d]*(?P<detail>\d+)?`, signal: "message-too-big"},
			{has: "WebSocket Exception: ", expr: `WebSocket Exception: Incomplete (?:header|frame|masked frame|frame header|frame payload)[^\n]*`, signal: "dropped-without-close-frame"},
			{has: "WS_PEER_INITIATED_CLOSE: len ", expr: `WS_PEER_INITIATED_CLOSE: len \d+ code (?P<code>\d{1,5}) '(?P<reason>[^'\n]*)'`, from: Remote, more: zeroIsEmpty}, // a program on libwebsockets
			// IXWebSocket.
			// arduinoWebSockets.
			{has: "serverCode is not 101", expr: `serverCode is not 101 \((?P<detail>\d{3})\)`, signal: "handshake-http-status"},
			{has: "[HBtimeout] ", expr: `\[HBtimeout\] (?:pong TIMEOUT!|count=\d+, DISCONNECTING)[^\n]*`, signal: "ping-timeout"},
			{has: "[WS-Client] connection to ", expr: `\[WS-Client\] connection to \S+ Failed`, signal: "connect-failed"},
			// ESP-IDF.
			{has: "Error connecting to host", expr: `\btransport_(?:ws|tcp|base)?: Error connecting to host \S+|TRANSPORT_WS: Error connecting to host \S+`, signal: "connect-failed"},
			{has: "esp_transport_connect() failed", expr: `esp_transport_connect\(\) failed[^\n]*`, signal: "connect-failed"},
			{has: "Error read response for Upgrade header", expr: `Error read response for Upgrade header[^\n]*`, signal: "handshake-dropped"},
			{has: "no PONG received for more than", expr: `Error, no PONG received for more than \d+ seconds after PING`, signal: "ping-timeout"},
			// cpprest passes on the words of websocketpp.
			{has: "set_fail_handler: ", expr: `set_fail_handler: (?P<number>\d+): (?P<words>[^\n]*)`, signal: "handshake-failed", more: orNetwork},
			{has: "Sec-WebSocket-Accept not found", expr: `Sec-WebSocket-Accept not found`, signal: "handshake-bad-accept"}, // ESP-IDF
			// mongoose.
			{has: "ws handshake error", expr: `\bws handshake error\b`, signal: "handshake-failed"},
			{has: "unknown WS op ", expr: `\bunknown WS op (?P<detail>\d+)`, signal: "unknown-opcode"},
			{has: "Expecting status 101", expr: `Expecting status 101 \(Switching Protocol\), got (?P<detail>\d{3})`, signal: "handshake-http-status"},
			{has: "Connection error: ", expr: `Connection error: (?P<words>(?:Unable to connect to \S+(?: on port \d+)?, error: [^\n]*|Connect error: [^\n]*|Unable to connect[^\n]*))`, signal: "connect-failed", more: orNetwork},
			{has: "Failed reading HTTP status line from ", expr: `Failed reading HTTP status line from \S+`, signal: "handshake-dropped"},
			{has: "Invalid connection value: ", expr: `Invalid connection value: [^\n]*`, signal: "upgrade-missing"},
		},
	}
})

// orNetwork names the system's cause of a failure, where the words say it.
func orNetwork(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	if slug, detail, ok := causeIn(networkCauses, words); ok {
		m.Signals[0].Slug, m.Signals[0].Detail = slug, detail
	}
	return true
}

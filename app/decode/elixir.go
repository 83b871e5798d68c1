package decode

import "wsclose/registry"

// The tuples of WebSockex, gun, Cowboy and others, in Elixir's and in Erlang's
// notation: {:remote, 1000, ""}, {remote,1000,<<"bye">>}. {:remote, :closed} is a
// connection that ended without a Close frame.
var _ = register(func() *Format {
	return &Format{
		Name:  "elixir",
		Title: "Elixir and Erlang",
		Says: `
			handshake-bad-accept Handshake Failed: Response didn't match challenge | :invalid_nonce
			handshake-dropped %WebSockex.ConnError{original: :closed} | Connection Error: :closed
			dns-failure Connection Error: Could not resolve domain name | (Mint.TransportError) non-existing domain
			send-before-open %WebSockex.NotConnectedError{connection_state: :opening} | Not Connected: Currently Opening the Connection
			fragmented-control-frame Fragmented Control Frame: Control Frames Can't Be Fragmented | Cannot have a fragmented
			protocol-error Control Frame Too Large: | Control frame payload too large: | Cannot Add Another Start Frame | Received unexpected text frame | Received unexpected binary frame | Received zero byte non-fin continuation | ws,{error,badframe}
			invalid-utf8 Invalid UTF-8: Text and Close frames must have UTF-8 payloads. | {:invalid_utf8, | Received non UTF-8 text frame | ws,{error,badencoding}
			invalid-close-frame Invalid Close Code: Close Codes must be in range of 1000 through 4999 | :invalid_close_payload | Invalid connection close payload | Received non UTF-8 connection close frame
			dropped-without-close-frame %Mint.TransportError{reason: :closed}
			handshake-timeout %Mint.TransportError{reason: :timeout}
			connection-refused (Mint.TransportError) connection refused
			handshake-failed Could not check origin for Phoenix.Socket transport | extended CONNECT method not enabled | extended_connect_disabled | UpgradeError) 'sec-websocket- | UpgradeError) HTTP | Client sent invalid transport version | does not match server's version requirements
			ping-timeout heartbeat timeout. Attempting to re-establish connection | {:error, :keepalive_timeout}
			invalid-url WebSockex.URLError
			invalid-close-code-argument Close Code Out of Range
			message-too-big max_frame_size_exceeded | Received oversize fragmented message | Received compressed frame inflating too much
			handshake-subprotocol-mismatch accepted an extension the client did not offer | Could not check Websocket subprotocols
			unknown-opcode :unsupported_opcode | :deserializing, "unknown opcode #
			unmasked-client-frame :missing_mask, | :client_frame_without_mask
			reserved-bits :malformed_reserved | Received unsupported RSV flags | Cannot have a compressed | Received unexpected compressed frame
			unexpected-continuation :unexpected_continuation | :insular_continuation | Received unexpected continuation frame (RFC
			upgrade-missing UpgradeError) 'connection' header | UpgradeError) 'upgrade' header
			send-after-close The stream has already been closed
			connect-failed transport: falling back to LongPoll
		`,
		Words: []wording{
			{any: []string{"{remote,", "{:remote,"}, expr: `\{:?remote, ?(?P<code>\d{1,2}_?\d{0,3})(?:, ?(?:_\w*|` + elixirString + `))?\}`, from: Remote},
			{any: []string{"{local,", "{:local,"}, expr: `\{:?local, ?(?P<code>\d{1,2}_?\d{0,3})(?:, ?(?:_\w*|` + elixirString + `))?\}`, from: Local},
			{has: "gun_ws,", expr: `\{:?gun_ws,[^\n]*\{:?close, ?(?P<code>\d{1,2}_?\d{0,3}), ?` + elixirString + `\}`, from: Remote},
			{any: []string{"{100", "{101", "{3", "{4"}, expr: `(?i)(?:clos|disconnect|terminat)[^\n{]{0,40}\{(?P<code>[1-4]\d{3}), ?` + elixirString + `\}`},
			{any: []string{"{close,", "{:close,", "{:closed,", "{closed,"}, expr: `\{:?closed?, ?(?P<code>\d{1,2}_?\d{0,3})(?:, ?` + elixirString + `)?(?:, ?[a-z]\w*)?\}`},
			{any: []string{"{remote,", "{:remote,"}, expr: `\{:?remote, ?:?closed\}`, signal: "dropped-without-close-frame", implied: registry.AbnormalClosure, from: Remote},
			{any: []string{"{remote,", "{:remote,"}, expr: `\{:?remote, ?:?normal\}`, implied: registry.NoStatusReceived, from: Remote},
			{has: "gun_ws,", expr: `\{:?gun_ws,[^\n]*, ?:?close\}`, implied: registry.NoStatusReceived, from: Remote},
			{has: "gun_error,", expr: `\{:?gun_error,[^\n]*\{:?closed, ?['"]The connection was lost[^\n]*`, signal: "connection-lost"},
			{any: []string{"websocket_terminate", "websocket terminat", "websocket_handler"}, expr: `(?i)websocket[_ ](?:terminate|terminating|terminated|handler)\b[^\n{]{0,60}\{:?error, ?:?closed\}`, signal: "dropped-without-close-frame"},
			{has: "Not WebSocket: Upgrade = ", expr: `Not WebSocket: Upgrade = [^\n]*`, signal: "upgrade-missing"}, // emqttd
			{has: "gun_response,", expr: `\{:?gun_response, ?[^\n]*?:?\b(?:no)?fin, ?(?P<detail>[345]\d{2}),[^\n]*`, signal: "handshake-http-status"},
			{has: "gun_down,", expr: `\{:?gun_down,[^\n]*\bclosed\b[^\n]*\}`, signal: "dropped-without-close-frame"},
			{has: "WebSockex.RequestError", expr: `%WebSockex\.RequestError\{code: (?P<detail>\d{3}),[^}\n]*\}`, signal: "handshake-http-status"},
			{has: "proper response from the server", lines: 1, expr: `Didn't get a proper response from the server\. *(?:\n *)?Code: (?P<detail>\d{3})`, signal: "handshake-http-status"},
			{has: "proper response from the server", expr: `Didn't get a proper response from the server\. The response was: \{?(?P<detail>\d{3})[^\n]*`, signal: "handshake-http-status"},
			{has: "Could not upgrade from HTTP to WebSocket", expr: `Could not upgrade from HTTP to WebSocket\. The server returned status code (?P<detail>\d{3})`, signal: "handshake-http-status"},
			{has: "WebSockex.HandshakeError", expr: `%WebSockex\.HandshakeError\{[^}\n]*\}`, signal: "handshake-bad-accept"},
			{has: "WebSockex.ConnError", expr: `%WebSockex\.ConnError\{original: :(?:timeout|connect_timeout)\}`, signal: "handshake-timeout"},
			{has: "NotConnectedError", expr: `%WebSockex\.NotConnectedError\{connection_state: :clos\w+\}`, signal: "send-after-close"},
			{has: "Mint.TransportError) ", expr: `\(Mint\.TransportError\) (?:socket closed|connection closed)`, signal: "dropped-without-close-frame"},
			{any: []string{"reason: {:tls_alert", "TLS client: In state"}, expr: `%Mint\.TransportError\{reason: \{:tls_alert[^\n]*|TLS client: In state \w+ received SERVER ALERT: [^\n]*`, signal: "tls-failure"},
			{has: "connection_not_upgraded", expr: `%?Mint\.WebSocketError\{reason: :connection_not_upgraded[^\n}]*\}?`, signal: "upgrade-missing"},
			{has: "does not match the expected status code 101", expr: `HTTP status code (?P<detail>\d{3}) does not match the expected status code 101`, signal: "handshake-http-status"},
			{has: "REFUSED CONNECTION TO", expr: `REFUSED CONNECTION TO \S+[^\n]*`, signal: "handshake-failed"},
			{has: "transport: close ", expr: `\btransport: close (?P<code>\d{4})(?: (?P<reason>[^\n]*))?$`, more: ofPhoenix}, // Phoenix's client, with its logger
			{has: "UpgradeFailureError", expr: `Mint\.WebSocket\.UpgradeFailureError\{status_code: (?P<detail>\d{3})`, signal: "handshake-http-status"},
		},
	}
})

// elixirString is a string or binary as the reason.
const elixirString = "(?:<<)?(?:\\\\?\"(?P<quoted>(?:[^\"\\\\\\n]|\\\\.)*)\\\\?\"|(?P<reason>))(?:>>)?"

// ofPhoenix says that the program is a client of Phoenix's.
func ofPhoenix(m *Match, _ func(string) (string, bool)) bool {
	m.Closes[0].Service = "phoenix"
	return true
}

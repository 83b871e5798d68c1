package decode

// Qt's QWebSocket. It says 1000 after a connection that was dropped, and after
// one that never opened; its error says better.
var _ = register(func() *Format {
	return &Format{
		Name:  "qt",
		Title: "C++, Qt WebSockets",
		Says: `
			upgrade-missing Invalid parameter encountered during protocol upgrade
			handshake-failed Server requests a version that we don't support | processHandshake: Host requires authentication | Upgrade to WebSocket failed | Bad handshake request received | Unsupported version requested
			handshake-subprotocol-mismatch WebSocket server has chosen protocol
			invalid-url Unsupported WebSocket scheme
			handshake-dropped Read handshake request status failed | Read handshake request header failed
			handshake-invalid-response Parsing handshake request header failed
			invalid-close-frame Payload of close frame is too small
			reserved-bits Rsv field is non-zero
			unknown-opcode Used reserved opcode | Invalid opcode detected: #
			message-too-big Maximum framesize exceeded | Received message is too big
			protocol-error Control frame is larger than 125 bytes | Highest bit of payload length is not 0 | must be expressed as one byte | must be expressed as 2 bytes | All data frames after the initial data frame must have opcode 0
			fragmented-control-frame Control frames cannot be fragmented
			invalid-utf8 Invalid UTF-8 code encountered
			unexpected-continuation Received Continuation frame, while there is nothing to continue
		`,
		Part: callbacks(
			wording{has: "nvalid close code ", expr: `(?:^|[\w\d]:? )(?P<only>Invalid close code (?P<code>(?P<detail>\d{1,5})) detected)`, signal: "invalid-close-frame", from: Remote},
			wording{has: "QWebSocketPrivate::processHandshake", expr: `QWebSocketPrivate::processHandshake: Unhandled http status code: (?P<detail>\d{3})(?: \([^)\n]*\))?\.?`, signal: "handshake-http-status"},
			wording{has: "QWebSocketPrivate::processHandshake", expr: `QWebSocketPrivate::processHandshake: Connection closed while reading header\.?`, signal: "handshake-dropped"},
			wording{has: "Accept-Key received from server", expr: `(?:QWebSocketPrivate::processHandshake: )?Accept-Key received from server \S* does not match the client key \S*`, signal: "handshake-bad-accept"},
			wording{has: "QWebSocketPrivate::processHandshake", expr: `QWebSocketPrivate::processHandshake: (?:Malformed|Unsupported)[^\n]*`, signal: "handshake-invalid-response"},
			wording{has: "Invalid statusline in response: ", expr: `(?:QWebSocketPrivate::processHandshake: )?Invalid statusline in response: [^\n]*`, signal: "handshake-invalid-response"},
			wording{has: "Unknown error condition encountered", expr: `QWebSocketPrivate::processHandshake: Unknown error condition encountered\.[^\n]*`, signal: "handshake-failed"},
			wording{has: "The remote host closed the connection", expr: `The remote host closed the connection\.?`, signal: "dropped-without-close-frame"},
			wording{has: "QAbstractSocket::", expr: `QAbstractSocket::RemoteHostClosedError`, signal: "dropped-without-close-frame"},
			wording{has: "QAbstractSocket::", expr: `QAbstractSocket::HostNotFoundError`, signal: "dns-failure"},
			wording{has: "QAbstractSocket::", expr: `QAbstractSocket::SslHandshakeFailedError`, signal: "tls-failure"},
			wording{has: "QAbstractSocket::", expr: `QAbstractSocket::ConnectionRefusedError(?P<words>[: ,]+"?Connection refused)?`, signal: "connect-failed", more: orNetwork}, // also after a handshake that failed
			wording{any: []string{"he host name did not match any of the valid hosts", "he certificate is self-signed, and untrusted", "he issuer certificate of a locally looked up certificate", "he root CA certificate is not trusted", "o certificates could be verified", "he root certificate of the certificate chain is self-signed"}, expr: `(?:The|No) (?:host name did not match any of the valid hosts for this certificate|certificate is self-signed, and untrusted|issuer certificate of a locally looked up certificate could not be found|root CA certificate is not trusted for this purpose|root certificate of the certificate chain is self-signed, and untrusted|certificates could be verified)`, signal: "tls-failure"},
			wording{has: "Connection refused", expr: `(?:error: \d+ |disconnected: \d+ '[^'\n]*' |disconnected \d+ "[^"\n]*" ")(?P<only>Connection refused)\b`, signal: "connection-refused"},
			wording{has: "Host not found", expr: `(?:error:? (?:\d+ )?|disconnected: \d+ '[^'\n]*' |disconnected \d+ "[^"\n]*" "|: )(?P<only>Host not found)"?[ \t]*$`, signal: "dns-failure"},
		),
	}
})

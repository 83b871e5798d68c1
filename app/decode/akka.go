package decode

// Scala: Akka and Pekko HTTP fail the stream with a PeerClosedConnectionException,
// Play and http4s pass the close on as a case class.
var _ = register(func() *Format {
	return &Format{
		Name:  "akka",
		Title: "Scala: Akka, Pekko, Play, http4s",
		Says: `
			handshake-http-status because of 'unexpected status code: #
			upgrade-missing returned response that was missing required …Upgrade | returned response with invalid …Connection | Expected WebSocket request
			handshake-bad-accept missing required …Sec-WebSocket-Accept
			unmasked-client-frame ProtocolException: Frame wasn't masked
			protocol-error Highest bit of 64bit length was set | Unexpected data frame while fragmented message
			reserved-bits Unexpected reserved bit for
			dropped-without-close-frame Truncated message, peer closed connection
			invalid-close-frame Peer sent illegal close frame (
			handshake-subprotocol-mismatch Tried to choose invalid subprotocol
		`,
		Part: exceptions(
			wording{has: "Peer closed connection with code ", expr: `Peer closed connection with code (?P<code>\d{1,5}) '(?P<reason>[^\n]*?)'`, from: Remote},
			wording{has: "CloseMessage(", expr: `\bCloseMessage\((?:Some\((?P<code>\d{1,5})\)|None), ?(?P<reason>(?:[^()\n]|\([^()\n]*\))*)\)`},
			wording{has: "Close(", expr: `\b(?:WSFrame\.)?Close\((?P<code>[1-4]\d{3}),(?P<reason>(?:[^()\n,=\d ]|[^()\n, ][^()\n]*)?)\)`},
			wording{has: "Peer closed connection", expr: `PeerClosedConnectionException: Peer closed connection without a code`, signal: "dropped-without-close-frame"},
			wording{has: "Response status code was", expr: `\bupgrade did not finish because of unexpected [^\n]*`, signal: "handshake-failed"},
			wording{has: "WebSocket server at ", expr: `WebSocket server at \S+ returned (?:unexpected|invalid response|')(?:[^\n]*?(?P<detail>\b[345]\d{2}\b))?[^\n]*`, signal: "handshake-failed", more: handshakeStatus},
			wording{has: "Tcp.ConfigureTimeout", expr: `TimeoutException: No elements passed in the last \d+ \w+`, signal: "idle-timeout"},
			wording{has: "TcpIdleTimeoutException", expr: `TcpIdleTimeoutException: TCP idle-timeout (?:of|encountered)\b[^\n]*`, signal: "idle-timeout"},
			wording{has: "No elements passed in the last", expr: `TimeoutException: No elements passed in the last [\d.]+ \w+`, signal: "idle-timeout"},
		),
	}
})

package decode

// Boost.Beast: an error is a sentence, followed by its category and number. The
// code is in the stream's reason(), which prints as 0 for a Close frame without one.
var _ = register(&Format{
	Name:  "beast",
	Title: "C++, Boost.Beast",
	Words: []wording{
		{has: "close reason: code=", expr: `close reason: code=(?P<code>\d{1,5}),? reason=(?P<reason>[^\n]*)`, more: zeroIsEmpty},
		says("message-too-big", "The WebSocket message exceeded the locally configured limit"),
		{has: "The WebSocket handshake Sec-WebSocket-Accept field", expr: `The WebSocket handshake Sec-WebSocket-Accept field is (?:missing|invalid)`, signal: "handshake-bad-accept"},
		{has: "The WebSocket handshake ", expr: `The WebSocket handshake (?:Connection|Upgrade) field is missing(?: the \w+ token)?`, signal: "upgrade-missing"},
		{has: "The WebSocket handshake ", expr: `The WebSocket handshake (?:was not (?:HTTP/1\.1|GET)|(?:Host|Sec-WebSocket-Key|Sec-WebSocket-Version) field is (?:missing|invalid))`, signal: "handshake-failed"},
		says("handshake-failed", "The WebSocket handshake was declined by the remote peer"),
		says("unknown-opcode", "The WebSocket frame contained an illegal opcode"),
		says("protocol-error", "The WebSocket data frame was unexpected"),
		says("unexpected-continuation", "The WebSocket continuation frame was unexpected"),
		says("reserved-bits", "The WebSocket frame contained illegal reserved bits"),
		says("fragmented-control-frame", "The WebSocket control frame was fragmented"),
		says("protocol-error", "The WebSocket control frame size was invalid"),
		says("unmasked-client-frame", "The WebSocket frame was unmasked"),
		says("masked-server-frame", "The WebSocket frame was masked"),
		says("protocol-error", "The WebSocket frame size was not canonical"),
		says("invalid-utf8", "The WebSocket frame payload was not valid utf8"),
		says("invalid-close-frame", "The WebSocket close frame reason code was invalid"),
		says("invalid-close-frame", "The WebSocket close frame payload size was invalid"),
		says("invalid-close-frame", "The WebSocket close frame payload was not valid utf8"),
	},
})

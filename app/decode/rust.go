package decode

import "wsclose/registry"

// A CloseFrame as Rust's {:?} prints it: the code is a name, Library(4001), or a
// number (axum). The sentences are tungstenite's; {:?} prints their variants.
var _ = register(func() *Format {
	return &Format{
		Name:  "rust",
		Title: "Rust: tungstenite, axum, actix, soketto and others",
		Says: `
			tls-failure tls handshake eof | TLS support not compiled in | Url(TlsFeatureNotEnabled
			protocol-error While waiting for more fragments received:  | Control frame too big (payload must be 125 bytes or less) | Not allowed to start a new data frame | invalid control frame length | received new continuation but it has already started | unknown continuation fragment | Error: InvalidFragment
			handshake-subprotocol-mismatch expected the server to select a protocol | unsolicited extension returned | unsolicited protocol returned
			reserved-bits Reserved bits are not zero | Reserved bits are non-zero | codec error: invalid reserved bit | frame with reserved bits set
			fragmented-control-frame Control frame must not be fragmented | Fragmented control frame | codec error: fragmented control frame | fragmented control frame.
			unexpected-continuation Invalid continuation frame | Received a continuation frame | Continue frame but nothing to continue | continuation has not started | unexpected opcode: Continue | No first frame
			message-too-big A payload reached size limit | Space limit exceeded: Message too big | Error: FrameTooLarge | payload reached size limit | codec error: payload too large: len = # | message too large: len >= # | exceeding defined max: #
			send-after-close Trying to work with closed connection | value: AlreadyClosed
			masked-server-frame Received a masked frame from server | received a masked frame from server | Received masked frame from a server
			unmasked-client-frame Received an unmasked frame from client | received an unmasked frame from client | Received unmasked frame from a client
			invalid-close-frame Invalid close sequence
			handshake-invalid-response WebSocket protocol error: Junk after client request | HTTP version must be 1.1 | http version was not 1.1
			invalid-utf8 UTF-8 encoding error | Error: Utf8(
			handshake-failed Attack attempt detected | Unsupported HTTP method used | WebSocket version header is required | unsupported WebSocket version | unknown WebSocket key | header did not include '13' | WS Error <Protocol>: Handshake failed
			invalid-url URL error: URL contains | URL error: No host | URL error: No path | Url(UnsupportedUrlScheme | Url(NoHostName | Url(EmptyHostName
			upgrade-missing Missing, duplicated or incorrect header upgrade | Error: InvalidUpgradeHeader | Error: InvalidConnectionHeader | WebSocket upgrade is expected | connection upgrade is expected | header did not include 'upgrade' | header did not include 'websocket' | did not include 'websocket' | Missing request header "upgrade" | Missing request header "connection" | MissingConnectionUpgrade | missing header upgrade | unexpected value for header connection | header Upgrade had an unexpected value | header Connection had an unexpected value
			upgrade-refused be upgraded since no upgrade state was present
			handshake-dropped ws upgrade error: connection closed before message completed
			handshake-http-status Error: InvalidStatusCode(#
			dropped-without-close-frame Error: UnexpectedEOF
			unknown-opcode invalid opcode (# | codec error: unknown opcode | codec error: reserved opcode | Encountered invalid opcode
			handshake-bad-accept websocket key mismatch | missing header sec-websocket-accept | missing Sec-Websocket-Accept header | incorrect WebSocket Accept key
		`,
		Words: []wording{
			{
				any: []string{"CloseFrame {", "CloseReason {", "Close {"}, lines: 8, // {:#?} prints each field on a line of its own
				expr:  `\b(?:CloseFrame|CloseReason|Close) \{\s+code: (?:Some\(\s*)?(?:(?:\w+::)*CloseCode::)?(?:(?:Library|Iana|Bad|Reserved|Other)\(\s*(?P<code>\d{1,5}),?\s*\)|(?:from\()?(?P<code>\d{1,5})\)?|(?P<name>[A-Z]\w+)),?\s*\)?(?:,?\s+(?:reason|description): (?:None|(?:Some\(\s*)?(?:(?:Utf8Bytes|Borrowed|Owned)\(\s*|b)*"(?P<quoted>(?:[^"\\\n]|\\.)*)"[^},]*|[^},\n]*))?,?\s+\}`,
				names: rustNames,
			},
			{
				// tungstenite's trace of a frame.
				has: "opcode: CLOSE", lines: 4,
				expr:    `opcode: CLOSE\s*\nlength: \d+\s*\npayload length: \d+\s*\npayload: 0x(?P<payload>[0-9a-f]*)`,
				implied: registry.NoStatusReceived,
				more: func(m *Match, group func(string) (string, bool)) bool {
					digits, _ := group("payload")
					b := hexBytes(digits)
					if len(b) < 2 {
						m.Closes[0].HasReason = true
						return true
					}
					*m = payloadMatch(registry.Code(b[0])<<8|registry.Code(b[1]), b[2:], m.Span)
					return true
				},
			},
			{has: "Close(None)", expr: `\b(?:Message::)?Close\(None\)`, implied: registry.NoStatusReceived},
			{has: "without closing handshake", expr: `(?:WebSocket protocol error: )?Connection reset without closing handshake`, signal: "dropped-without-close-frame", implied: registry.AbnormalClosure},
			{has: "ResetWithoutClosingHandshake", expr: `Protocol\(ResetWithoutClosingHandshake\)`, signal: "dropped-without-close-frame", implied: registry.AbnormalClosure},
			{has: "after closing", expr: `(?:WebSocket protocol error: )?Sending after closing is not allowed`, signal: "send-after-close"},
			{any: []string{"Remote sent after having closed", "Remote sent frame after having sent"}, expr: `(?:WebSocket protocol error: )?Remote sent (?:after having closed|frame after having sent a Close Frame)`, signal: "data-after-close"},
			{has: "Protocol(", expr: `\bProtocol\((?P<variant>[A-Z]\w+)(?:\((?P<detail>\d+)\))?`, signal: "protocol-error", more: tungsteniteVariant},
			{has: "Capacity(MessageTooLong", expr: `Capacity\(MessageTooLong \{ size: (?P<detail>\d+), max_size: \d+ \}\)`, signal: "message-too-big"},
			{has: "UnableToConnect(", expr: `Url\(UnableToConnect\("[^"\n]*"\)\)`, signal: "connect-failed"},
			{has: "URL error: Unable to connect to ", expr: `URL error: Unable to connect to \S+`, signal: "connect-failed"},
			{any: []string{"kind: ConnectionReset", "kind: ConnectionAborted"}, expr: `\bOs \{ code: \d+, kind: Connection(?:Reset|Aborted)\b[^}\n]*\}`, signal: "connection-reset"},
			{has: "kind: BrokenPipe", expr: `\bOs \{ code: \d+, kind: BrokenPipe\b[^}\n]*\}`, signal: "connection-reset"},
			{has: "kind: ConnectionRefused", expr: `\bOs \{ code: \d+, kind: ConnectionRefused\b[^}\n]*\}`, signal: "connection-refused"},
			{has: "close_notify", expr: `peer closed connection without sending TLS close_notify[^\n"]*`, signal: "dropped-without-close-frame"},
			{any: []string{"Tls(Rustls", "Tls(Native", "Tls(InvalidDnsName"}, expr: `\bTls\((?:Rustls|Native|InvalidDnsName|NativeTls)[^\n]*`, signal: "tls-failure"},
			{has: "TLS error: ", expr: `\bTLS error: (?:native-tls|rustls|Invalid DNS)[^\n]*`, signal: "tls-failure"},
			{has: "httparse error: ", expr: `(?:WebSocket protocol error: )?httparse error: [^\n]*`, signal: "handshake-invalid-response"},
			{any: []string{"Unknown control frame type: ", "Unknown data frame type: "}, expr: `Unknown (?:control|data) frame type: (?P<detail>\d+)`, signal: "unknown-opcode"},
			{any: []string{"Bad opcode: ", "Bad opcode ("}, expr: `Bad opcode[:.]? ?\(?(?P<detail>\d+)\)?`, signal: "unknown-opcode"},
			// reqwest-websocket, and awc of actix.
			{any: []string{"UnexpectedStatusCode(", "websocket upgrade failed"}, expr: `\bUnexpectedStatusCode\((?P<detail>\d{3})\)|\bwebsocket upgrade failed\b[^\n]*?\b(?:status code: ?)(?P<detail>\d{3})`, signal: "handshake-http-status"},
			{has: "nvalid response status", expr: `\b[Ii]nvalid response status: (?P<detail>\d{3})`, signal: "handshake-http-status"},
			{has: "InvalidResponseStatus(", expr: `\bInvalidResponseStatus\((?P<detail>\d{3})\)`, signal: "handshake-http-status"},
			{any: []string{"Invalid challenge response", "InvalidChallengeResponse", "Missing Sec-Websocket-Accept header", "MissingWebSocketAcceptHeader"}, expr: `Invalid challenge response|InvalidChallengeResponse|Missing Sec-Websocket-Accept header|MissingWebSocketAcceptHeader`, signal: "handshake-bad-accept"},
			{any: []string{"Missing Connection header", "Invalid upgrade header", "Invalid connection header"}, expr: `\b(?:Missing Connection header|Invalid (?:upgrade|connection) header)\b`, signal: "upgrade-missing"},
			// fastwebsockets.
			{any: []string{"Error: Invalid close ", "error: Invalid close ", "fastwebsockets: Invalid close "}, expr: `(?:[eE]rror|fastwebsockets): Invalid close (?:code|frame)`, signal: "invalid-close-frame"},
			{any: []string{"InvalidCloseCode", "InvalidCloseFrame"}, expr: `\bInvalidClose(?:Code|Frame)\b`, signal: "invalid-close-frame"},
			{has: "ReservedBitsNotZero", expr: `\bReservedBitsNotZero\b`, signal: "reserved-bits"},
			{has: "ControlFrameFragmented", expr: `\bControlFrameFragmented\b`, signal: "fragmented-control-frame"},
			{has: "InvalidContinuationFrame", expr: `\bInvalidContinuationFrame\b`, signal: "unexpected-continuation"},
			{any: []string{"Sec-Websocket-Version must be 13", "Sec-WebSocket-Key header is missing"}, expr: `Sec-Websocket-Version must be 13|Sec-WebSocket-Key header is missing`, signal: "handshake-failed"},
			{has: "AlreadyClosed", expr: `\b(?:Err\(|Error::|Error: )AlreadyClosed\b\)?|^AlreadyClosed$`, signal: "send-after-close"},
			{has: "HTTP error: ", expr: `\bHTTP error: (?P<detail>[2345]\d\d)\b[^\n]*`, signal: "handshake-http-status"},
			{has: "Http(Response { status: ", expr: `Http\(Response \{ status: (?P<detail>\d{3})[^\n]*`, signal: "handshake-http-status"},
			// rust-websocket, and websocat's first version.
			{has: "WebSocketError: WebSocket re", expr: `WebSocketError: WebSocket re(?:sponse|quest) error`, signal: "handshake-failed"},
			{has: "WebSocket SSL error: ", expr: `WebSocket SSL error: [^\n]*`, signal: "tls-failure"},
			{has: "WebSocketError: Received unexpected status code", expr: `WebSocketError: Received unexpected status code$`, signal: "handshake-failed"},
			{has: "Received unexpected status code", expr: `Received unexpected status code \((?P<detail>\d{3})[^)\n]*\)`, signal: "handshake-http-status"},
			{has: "Encountered invalid opcode", expr: `Encountered invalid opcode:? \(?(?P<detail>\d+)\)?`, signal: "unknown-opcode"},
			{has: "Message too long", expr: `(?:Space limit exceeded: )?Message too long: (?P<detail>\d+) > \d+`, signal: "message-too-big"},
			{any: []string{`No "Connection: upgrade" header`, `No "Upgrade: websocket" header`}, expr: `No "(?:Connection: upgrade|Upgrade: websocket)" header`, signal: "upgrade-missing"},
			{any: []string{`No "Sec-WebSocket-Version: 13" header`, `No "Sec-WebSocket-Key" header`}, expr: `No "Sec-WebSocket-(?:Version: 13|Key)" header`, signal: "handshake-failed"},
			says("handshake-bad-accept", `Key mismatch in "Sec-WebSocket-Accept" header`),
			{any: []string{"HTTP version must be 1.1", "HTTP method must be GET", "Missing, duplicated or incorrect header "}, expr: `WebSocket protocol error: (?:HTTP version must be 1\.1 or higher|HTTP method must be GET|Missing, duplicated or incorrect header [\w-]+)`, signal: "handshake-failed"},
			// The example of actix, which many programs began as.
			{has: "heartbeat failed, disconnecting", expr: `Websocket Client heartbeat failed, disconnecting!?`, signal: "ping-timeout"},
			{has: "Handshake not finished", expr: `(?:WebSocket protocol error: )?Handshake not finished`, signal: "handshake-dropped"},
			{has: "SubProtocol error: ", expr: `SubProtocol error: [^\n]*`, signal: "handshake-subprotocol-mismatch"},
			{has: "URL error: ", expr: `\bURL error: (?:URL scheme not supported|No host name in the URL|Empty host name)[^\n]*`, signal: "invalid-url"},
			{has: "UTF-8 encoding error: ", expr: `UTF-8 encoding error: [^\n]*`, signal: "invalid-utf8"},
		},
	}
})

// tungsteniteVariants are the variants of tungstenite's ProtocolError, as {:?}
// prints them, and what they mean. The rest is a protocol-error.
var tungsteniteVariants = map[string]string{
	"SendAfterClosing": "send-after-close", "ReceivedAfterClosing": "data-after-close",
	"NonZeroReservedBits": "reserved-bits", "UnmaskedFrameFromClient": "unmasked-client-frame", "MaskedFrameFromServer": "masked-server-frame",
	"FragmentedControlFrame": "fragmented-control-frame", "UnexpectedContinueFrame": "unexpected-continuation",
	"UnknownControlFrameType": "unknown-opcode", "UnknownDataFrameType": "unknown-opcode", "InvalidOpcode": "unknown-opcode",
	"InvalidCloseSequence": "invalid-close-frame", "HandshakeIncomplete": "handshake-dropped",
	"HttparseError": "handshake-invalid-response", "JunkAfterRequest": "handshake-invalid-response", "WrongHttpVersion": "handshake-invalid-response",
	"SecWebSocketAcceptKeyMismatch": "handshake-bad-accept", "SecWebSocketSubProtocolError": "handshake-subprotocol-mismatch",
	"MissingConnectionUpgradeHeader": "upgrade-missing", "MissingUpgradeWebSocketHeader": "upgrade-missing",
	"MissingSecWebSocketVersionHeader": "handshake-failed", "MissingSecWebSocketKey": "handshake-failed", "WrongHttpMethod": "handshake-failed",
	"ExpectedFragment": "protocol-error", "ControlFrameTooBig": "protocol-error",
}

// tungsteniteVariant names the signal of a ProtocolError.
func tungsteniteVariant(m *Match, group func(string) (string, bool)) bool {
	variant, _ := group("variant")
	slug, ok := tungsteniteVariants[variant]
	m.Signals[0].Slug = slug
	return ok
}

// rustNames are the variants of tungstenite's CloseCode; those of actix are
// among them.
var rustNames = map[string]registry.Code{
	"Normal": 1000, "Away": 1001, "Protocol": 1002, "Unsupported": 1003, "Status": 1005, "Abnormal": 1006, "Invalid": 1007,
	"Policy": 1008, "Size": 1009, "Extension": 1010, "Error": 1011, "Restart": 1012, "Again": 1013, "Tls": 1015,
}

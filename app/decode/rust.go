package decode

import "wsclose/registry"

// A CloseFrame as Rust's {:?} prints it: the code is a name, Library(4001), or a
// number (axum). The sentences are tungstenite's; {:?} prints their variants.
var _ = register(&Format{
	Name:  "rust",
	Title: "Rust, tungstenite, axum, actix",
	Words: []wording{
		{
			any:   []string{"CloseFrame {", "CloseReason {"},
			expr:  `\b(?:CloseFrame|CloseReason) \{ code: (?:Some\()?(?:(?:\w+::)*CloseCode::)?(?:(?:Library|Iana|Bad|Reserved|Other)\((?P<code>\d{1,5})\)|(?P<code>\d{1,5})|(?P<name>[A-Z]\w+))\)?(?:, (?:reason|description): (?:None|(?:Some\()?(?:Utf8Bytes\(|Borrowed\(|Owned\(|b)*"(?P<quoted>(?:[^"\\\n]|\\.)*)"[^},\n]*|[^},\n]*))?,? \}`,
			names: rustNames,
		},
		{has: "without closing handshake", expr: `(?:WebSocket protocol error: )?Connection reset without closing handshake`, signal: "dropped-without-close-frame", implied: registry.AbnormalClosure},
		{has: "ResetWithoutClosingHandshake", expr: `Protocol\(ResetWithoutClosingHandshake\)`, signal: "dropped-without-close-frame", implied: registry.AbnormalClosure},
		{has: "after closing", expr: `(?:WebSocket protocol error: )?(?:Sending|Received) after closing is not allowed`, signal: "send-after-close"},
		{has: "after close", expr: `Protocol\((?:SendAfterClosing)\)`, signal: "send-after-close"},
		{has: "Trying to work with closed connection", expr: `Trying to work with closed connection`, signal: "send-after-close"},
		{has: "AlreadyClosed", expr: `\bErr\(AlreadyClosed\)|^AlreadyClosed$`, signal: "send-after-close"},
		{has: "HTTP error: ", expr: `\bHTTP error: (?P<detail>[345]\d\d)\b[^\n]*`, signal: "handshake-http-status"},
		{has: "Http(Response { status: ", expr: `Http\(Response \{ status: (?P<detail>\d{3})[^\n]*`, signal: "handshake-http-status"},
		{has: "Received unexpected status code", expr: `Received unexpected status code \((?P<detail>\d{3})[^)\n]*\)`, signal: "handshake-http-status"},
		says("reserved-bits", "Reserved bits are non-zero"),
		says("reserved-bits", "Protocol(NonZeroReservedBits)"),
		{has: "Encountered invalid opcode", expr: `Encountered invalid opcode: (?P<detail>\d+)`, signal: "unknown-opcode"},
		says("unexpected-continuation", "Continue frame but nothing to continue"),
		says("protocol-error", "Not allowed to start a new data frame"),
		says("fragmented-control-frame", "Fragmented control frame"),
		{has: "Message too long", expr: `(?:Space limit exceeded: )?Message too long: (?P<detail>\d+) > \d+`, signal: "message-too-big"},
		says("masked-server-frame", "Received a masked frame from server"),
		says("unmasked-client-frame", "Received an unmasked frame from client"),
		says("invalid-close-frame", "Invalid close sequence"),
		{any: []string{`No "Connection: upgrade" header`, `No "Upgrade: websocket" header`}, expr: `No "(?:Connection: upgrade|Upgrade: websocket)" header`, signal: "upgrade-missing"},
		says("handshake-bad-accept", `Key mismatch in "Sec-WebSocket-Accept" header`),
		{any: []string{"Handshake not finished", "HandshakeIncomplete"}, expr: `WebSocket protocol error: Handshake not finished|Protocol\(HandshakeIncomplete\)`, signal: "handshake-dropped"},
		{has: "SubProtocol", expr: `SubProtocol error: [^\n]*`, signal: "handshake-subprotocol-mismatch"},
		{has: "URL error: ", expr: `\bURL error: (?:URL scheme not supported|No host name in the URL|Empty host name)[^\n]*`, signal: "invalid-url"},
		{has: "UTF-8 encoding error", expr: `UTF-8 encoding error: [^\n]*`, signal: "invalid-utf8"},
	},
})

// rustNames are the variants of tungstenite's CloseCode; those of actix are
// among them.
var rustNames = map[string]registry.Code{
	"Normal": 1000, "Away": 1001, "Protocol": 1002, "Unsupported": 1003, "Status": 1005, "Abnormal": 1006, "Invalid": 1007,
	"Policy": 1008, "Size": 1009, "Extension": 1010, "Error": 1011, "Restart": 1012, "Again": 1013, "Tls": 1015,
}

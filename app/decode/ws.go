package decode

import (
	"strings"

	"wsclose/registry"
)

// npm ws. The error of a bad frame carries the code that ws closes with as a
// symbol; where the frame was a Close frame with an illegal code, that code is
// in the words: two codes, one for each direction.
var _ = register(func() *Format {
	return &Format{
		Name:  "ws",
		Title: "Node.js, ws",
		Says: `
			invalid-close-frame WS_ERR_INVALID_CLOSE_CODE | close packets with data must be at least two bytes long | Error: invalid error code
			unknown-opcode WS_ERR_INVALID_OPCODE
			fragmented-control-frame WS_ERR_EXPECTED_FIN | Error: FIN must be set | fragmented close is not supported | fragmented ping is not supported | fragmented pong is not supported
			unmasked-client-frame WS_ERR_EXPECTED_MASK
			masked-server-frame WS_ERR_UNEXPECTED_MASK
			invalid-utf8 WS_ERR_INVALID_UTF8 | Error: invalid utf8 sequence
			protocol-error WS_ERR_INVALID_CONTROL_PAYLOAD_LENGTH | Error: control frames cannot have more than 125 bytes of data | payload must start with 0x00 byte | Error: invalid payload length
			handshake-bad-accept Error: invalid server key | Invalid Sec-WebSocket-Accept header
			handshake-subprotocol-mismatch server sent a subprotocol even though none requested | server sent an invalid subprotocol | server sent no subprotocol | Server sent a subprotocol but none was requested | Server sent an invalid subprotocol | Server sent no subprotocol | Server indicated an extension that was not requested | Server sent a Sec-WebSocket-Extensions header but no extension was requested | Invalid Sec-WebSocket-Extensions header | Multiple extension parameters for | invalid extension parameter | Not defined extension parameter | server responded with an invalid protocol | invalid Sec-WebSocket-Extensions header | None of the extension offers can be accepted | invalid parameter "client_ | Unexpected parameter "client_ | Unexpected parameter "server_ | Invalid value for parameter "server_ | Invalid Sec-WebSocket-Protocol header | unacceptable Sec-WebSocket-Extensions header
			message-too-big Error: max payload size exceeded | payload exceeded in compressed | ayload exceeded. maxPayload: # | packets with length spanning more than 32 bit | Too many buffered chunks | Too many message fragments | WS_ERR_TOO_MANY_BUFFERED_PARTS
			unexpected-continuation Error: continuation frame cannot follow current opcode | Error: data frames after the initial data frame must have opcode 0
			closed-before-established WebSocket was closed before the connection was established
			handshake-timeout Opening handshake has timed out | opening handshake has timed out
			handshake-failed Maximum redirects exceeded | invalid Sec-WebSocket-Key header | invalid Sec-WebSocket-Version header
			connection-lost The socket was closed while data was being compressed | The socket was closed while the blob was being read | The deflate stream was closed while data was being processed
			reserved-bits RSV2 and RSV3 must be clear
		`,
		Words: []wording{
			{
				// A stack stands between the words and the symbol.
				any: []string{"Invalid WebSocket frame: ", "Max payload size exceeded", "Unsupported message length", "Unsupported WebSocket frame: "}, lines: 41,
				expr: `(?:(?:(?:RangeError|[Ee]rror)(?: \[\w+\])?: )?Invalid WebSocket frame: (?P<words>[^\n]+)|(?:RangeError|[Ee]rror)(?: \[\w+\])?: (?P<words>Max payload size exceeded|Unsupported (?:message length|WebSocket frame: payload length)[^\n]*))` +
					`(?:(?:\n[^\n]*){0,40}?\[Symbol\(status-code\)\]: (?P<code>\d{4}))?`,
				from: Local, more: wsError,
			},
			{has: "WS_ERR_UNEXPECTED_RSV_", expr: `WS_ERR_UNEXPECTED_RSV_(?:1|2_3)`, signal: "reserved-bits"},
			{has: "WS_ERR_UNSUPPORTED_", expr: `WS_ERR_UNSUPPORTED_(?:MESSAGE|DATA_PAYLOAD)_LENGTH`, signal: "message-too-big"},
			{has: "_closeCode: ", expr: `_closeCode: (?P<code>\d{4}), _closeFrameReceived: true`, from: Remote},
			{has: "_closeCode: ", expr: `_closeCode: (?P<code>\d{4}), _closeFrameReceived: false`, signal: "dropped-without-close-frame"},
			{has: "Unexpected server response: ", expr: `Unexpected server response: (?P<detail>\d{3})`, signal: "handshake-http-status", more: handshakeAnswer},
			// Before version 4.
			{has: "invalid status code: ", expr: `[Ee]rror: invalid status code: (?P<code>(?P<detail>\d{1,5}))\b`, signal: "invalid-close-frame", from: Remote},
			{has: "unexpected server response (", expr: `unexpected server response \((?P<detail>\d{3})\)`, signal: "handshake-http-status", more: handshakeAnswer},
			{has: "must be clear", expr: `Error: RSV[123](?:, RSV[23])* must be clear`, signal: "reserved-bits"},
			{has: "invalid opcode: ", expr: `Error: invalid opcode: 0\b`, signal: "unexpected-continuation"},
			{has: "invalid opcode: ", expr: `Error: invalid opcode: (?P<detail>[1-9]\d*)`, signal: "unknown-opcode"},
			// Before version 2.
			{any: []string{"must be empty", "Per-message Compressed bits"}, expr: `Error: (?:reserved fields (?:\(2, 3\) )?must be empty|\w+ frames? cannot have the Per-message Compressed bits)`, signal: "reserved-bits"},
			{has: "no handler for opcode ", expr: `Error: no handler for opcode (?P<detail>\d+)`, signal: "unknown-opcode"},
			{has: "payload cannot exceed ", expr: `Error: payload cannot exceed (?P<detail>\d+) bytes`, signal: "message-too-big"},
			{has: "closed before the connection is established", expr: `Error: closed before the connection is established`, signal: "closed-before-established"}, // before version 3
			{any: []string{"Invalid URL: ", "The URL's protocol must be ", "The URL's pathname is empty", "The URL contains a fragment"}, expr: `SyntaxError: (?:Invalid URL: [^\n]*|The URL's protocol must be [^\n]*|The URL's pathname is empty|The URL contains a fragment identifier)`, signal: "invalid-url"},
			{has: "Error connecting to ws", expr: `Error: Error connecting to wss?://\S+`, signal: "connect-failed"}, // simple-websocket
			{has: "Upgrade header", expr: `Error: Invalid Upgrade header|(?:Missing/invalid|Missing or invalid|Invalid) Upgrade header`, signal: "upgrade-missing"},
		},
	}
})

// wsWords are ws's words for a bad frame.
var wsWords = []cause{
	{"payload length > 2^53", "message-too-big"},
	{"invalid status code", "invalid-close-frame"},
	{"rsv", "reserved-bits"},
	{"invalid opcode 0\n", "unexpected-continuation"},
	{"invalid opcode 1\n", "protocol-error"},
	{"invalid opcode 2\n", "protocol-error"},
	{"invalid opcode", "unknown-opcode"},
	{"fin must be set", "fragmented-control-frame"},
	{"mask must be set", "unmasked-client-frame"},
	{"mask must be clear", "masked-server-frame"},
	{"invalid payload length 1\n", "invalid-close-frame"},
	{"utf-8", "invalid-utf8"},
	{"utf8", "invalid-utf8"},
	{"max payload size", "message-too-big"},
	{"unsupported message length", "message-too-big"},
}

// wsError adds the signal, and the close that an illegal code in a Close frame
// states, before ws's own answer to it.
func wsError(m *Match, group func(string) (string, bool)) bool {
	words, _ := group("words")
	slug, detail, ok := causeIn(wsWords, words+"\n")
	if !ok {
		slug = "protocol-error"
	}
	if slug == "invalid-close-frame" {
		if n := lastNumber.FindStringSubmatch(words); n != nil && strings.Contains(strings.ToLower(words), "status code") {
			detail = n[1]
			if code, ok := closeCode(n[1]); ok {
				m.Closes = append([]Close{{Code: code, Implied: registry.NoCode, Initiator: Remote, Span: m.Span}}, m.Closes...)
			}
		}
	}
	m.Signals = append(m.Signals, Signal{Slug: slug, Detail: detail, Span: m.Span})
	return true
}

package decode

// undici is the WebSocket of Node itself. Its error event carries the cause as
// the message of a TypeError.
var _ = register(func() *Format {
	return &Format{
		Name:  "undici",
		Title: "Node.js, its own WebSocket (undici)",
		Says: `
			handshake-failed Received network error or non-101 status code | Received network error or non-200 status code
			handshake-bad-accept Incorrect hash received in Sec-WebSocket-Accept header
			handshake-subprotocol-mismatch Protocol was not set in the opening handshake | Sec-WebSocket-Extensions header does not match | Server did not respond with sent protocols | Received different permessage-deflate than the one set
			upgrade-missing Server did not set Upgrade header to "websocket" | Server did not set Connection header to "upgrade"
			closed-before-established Connection was closed before it was established
			invalid-utf8 Received invalid UTF-8 in text frame | Invalid utf-8 received
			invalid-close-frame Received close frame with a 1-byte body
			message-too-big Received payload length > 2^31 bytes | Payload size exceeds maximum allowed size | Max decompressed message size exceeded
			masked-server-frame Frame cannot be masked
			reserved-bits RSV1, RSV2, RSV3 must be clear | Expected RSV1 to be clear
			unknown-opcode Invalid opcode received
			unexpected-continuation Unexpected continuation frame
			fragmented-control-frame Invalid frame type was fragmented
			protocol-error Control frame either too large or fragmented | Fragmented frame exceeded 125 bytes | Expected continuation frame | Payload length for control frame exceeded 125 bytes
			dropped-without-close-frame WebSocketError: unclean close | WebSocketError: WebSocket was not cleanly closed
			connect-failed WebSocketError: Socket never opened
			send-after-close A closed WebSocketStream cannot be written to | Cannot write to a closed WebSocketStream
		`,
	}
})

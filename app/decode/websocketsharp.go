package decode

import "wsclose/registry"

// websocket-sharp (Unity): its log and the reasons of its CloseEventArgs are the
// same sentences.
var _ = register(func() *Format {
	return &Format{
		Name:  "websocket-sharp",
		Title: "C# and Unity: websocket-sharp, Fleck, WebSocket4Net",
		Says: `
			handshake-failed Not a WebSocket handshake response. | A handshake error has occurred | The Sec-WebSocket-Key header is | The Sec-WebSocket-Version header is | The Origin header is non-existent
			masked-server-frame A frame from the server is masked.
			unmasked-client-frame A frame from a client is not masked.
			fragmented-control-frame A control frame is fragmented.
			upgrade-missing Not a WebSocket handshake request
			handshake-subprotocol-mismatch The Sec-WebSocket-Extensions header is | The Sec-WebSocket-Protocol header is | did not receive expected extension | Unable to negotiate a subprotocol
			connect-failed An exception has occurred while connecting | An error has occurred before connecting | The proxy has failed a connection
			protocol-error A data frame was received while receiving continuation frames | payload length of a control frame is greater than 125 | WebSocketException: A protocol error has occurred | Unexpected close package
			reserved-bits compressed without any agreement | A non data frame is compressed
			unknown-opcode The opcode of a frame is not supported | An unsupported frame was received
			dropped-without-close-frame of a frame could not be read
			message-too-big The payload data of a frame is too big | A too big message has been received
			tls-failure An error has occurred during a TLS handshake
			invalid-close-code-argument Less than 1000 or greater than 4999 | An invalid code was specified or reason is too long
			close-reason-too-long Its size is greater than 123 bytes
			invalid-url It includes the fragment component
			handshake-bad-accept The value of Sec-WebSocket-Accept is incorrect
			handshake-http-status Unexpected response: # -
			send-after-close Data sent while closing or after close
			send-before-open Cannot send before handshake | WebSocketInvalidStateException: WebSocket is not
			close-after-close WebSocketInvalidStateException: WebSocket is already clos
			ping-timeout Last message received more than
			connection-lost Listening websocket stream is lost
			idle-timeout Close the idle session
		`,
		Words: []wording{
			{has: "Sec-WebSocket-Accept header", expr: `(?:The|Includes no|Includes an invalid) Sec-WebSocket-Accept header(?: is (?:invalid|missing|non-existent))?\.`, signal: "handshake-bad-accept"},
			{has: "Sec-WebSocket-Protocol header", expr: `The Sec-WebSocket-Protocol header is (?:invalid|missing)\.`, signal: "handshake-subprotocol-mismatch"},
			{any: []string{"cannot be read from the stream.", "could not be read from the stream."}, expr: `The (?:header|extended payload length|payload data) of a frame (?:cannot|could not) be read from the stream\.`, signal: "dropped-without-close-frame", implied: registry.AbnormalClosure},
			{has: "has occurred while ", expr: `An (?:exception|error) has occurred while (?P<only>(?:receiving|attempting to connect|closing the connection|sending data|connecting)[^.\n]{0,30}\.[ \t]*[:,|/(\[-]+[ \t]*(?P<code>1\d{3}))\b`},
			{has: "of a frame is non-zero without", expr: `The RSV[123] of a frame is non-zero without any negotiation for it\.`, signal: "reserved-bits"},
			{any: []string{"connection is not Open.", "interface is not Open."}, expr: `The current state of the (?:connection|interface) is not Open\.`, signal: "send-after-close"},
		},
	}
})

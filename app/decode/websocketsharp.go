package decode

import "wsclose/registry"

// websocket-sharp (Unity): its log and the reasons of its CloseEventArgs are the
// same sentences.
var _ = register(func() *Format {
	return &Format{
		Name:  "websocket-sharp",
		Title: "C# and Unity, websocket-sharp",
		Says: `
			handshake-failed Not a WebSocket handshake response.
			masked-server-frame A frame from the server is masked.
			unmasked-client-frame A frame from a client is not masked.
			fragmented-control-frame A control frame is fragmented.
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

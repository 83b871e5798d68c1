package decode

import "strings"

// websockets for Python. From version 10 on an error says what went over the
// wire in both directions: "received 1001 (going away); then sent 1001 (going
// away)". Before, it gave one code: "code = 1006 (connection closed abnormally
// [internal]), no reason"; version 3 and older ended that with a full stop.
var _ = register(func() *Format {
	return &Format{
		Name:  "python-websockets",
		Title: "Python, websockets",
		Says: `
			handshake-http-status proxy rejected connection: HTTP # | AbortHandshake: HTTP # | connection failed (#
			connect-failed failed to connect to SOCKS proxy | connect failed; reconnecting in | connect failed again; retrying in
			handshake-timeout timed out while connecting to HTTP proxy | timed out while waiting for handshake
			handshake-invalid-response Malformed HTTP message | unsupported protocol; expected HTTP/1.1 | unsupported HTTP version: | unsupported HTTP status code:
			handshake-dropped connection closed while reading HTTP headers | connection closed during opening handshake | Connection error in opening handshake
			handshake-failed unsupported HTTP method: | invalid HTTP request line: | missing Sec-WebSocket-Key header | invalid Sec-WebSocket-Key header | missing Sec-WebSocket-Version header | invalid Sec-WebSocket-Version header | invalid Origin header | missing Origin header | RedirectHandshake: redirect to | SecurityError: redirect from WSS to WS | SecurityError: too many redirects | SecurityError: more than | cannot follow redirect to non-secure URI | Error in opening handshake | ! invalid handshake | ! invalid origin | ! no valid HTTP request
			handshake-bad-accept Missing Sec-WebSocket-Accept header
			handshake-subprotocol-mismatch InvalidHandshake: no extensions supported | ultiple subprotocols: | invalid Sec-WebSocket-Protocol header | invalid value for parameter server_ | invalid value for parameter client_ | exceptions.InvalidParameterName | exceptions.DuplicateParameter
			send-after-close Cannot write to a WebSocket in the CLOS | InvalidState: connection is clos
			protocol-error ProtocolError: unexpected opcode | ProtocolError: Unexpected opcode | ProtocolError: incomplete fragmented message | ProtocolError: Incorrect masking | ProtocolError: decompression failed
			reserved-bits ProtocolError: RSV
			ping-timeout keepalive ping failed
			connection-lost websockets.client:data transfer failed | websockets.server:data transfer failed | websockets.protocol:Error in data transfer | ConnectionResetError: Connection lost
			upgrade-missing websockets.server:Invalid upgrade | ! invalid upgrade
		`,
		Part: Part{
			Hints: []string{"received", "sent", "ConnectionClosed"},
			Reach: 6,
			Worth: func(text string, hint Span) bool {
				// A number and a bracket follow the direction, brackets the error.
				rest := text[hint.End:min(len(text), hint.End+40)]
				if hint.Len() == len("ConnectionClosed") {
					return strings.HasPrefix(strings.TrimPrefix(strings.TrimPrefix(rest, "OK"), "Error"), "(")
				}
				number := strings.TrimLeft(rest, " \n")
				n := 0
				for n < len(number) && isDigit(number[n]) {
					n++
				}
				return n > 0 && len(number) < len(rest) && strings.HasPrefix(strings.TrimLeft(number[n:], " \n"), "(")
			},
			Find: pythonWebsocketsWire,
		},
		Words: pythonWebsocketsWords,
	}
})

func direction(word string) Endpoint {
	if word == "sent" || word == ">" {
		return Local
	}
	return Remote
}

// pythonWebsocketsNames are the explanations that stand in brackets; they tell
// half a sentence of this library from "sent 1500 (of 2000)".
const pythonWebsocketsNames = `OK|going away|protocol error|unsupported (?:data|type)|no status (?:code|received) \[internal\]|(?:connection closed abnormally|abnormal closure) \[internal\]|` +
	`invalid (?:data|frame payload data)|policy violation|message too big|(?:mandatory extension|extension required)|(?:unexpected|internal) error|service restart|try again later|bad gateway|` +
	`TLS (?:failure|handshake failure) \[internal\]|registered|private use|unknown`

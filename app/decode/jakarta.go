package decode

import "wsclose/registry"

// The CloseReason of jakarta.websocket: Tomcat prints "CloseReason: code [4001],
// reason [bye]", Tyrus and the API's own class "CloseReason[4001,bye]". The codes may
// be constants. Tomcat's client prints a sentence for each handshake that failed.
var _ = register(func() *Format {
	return &Format{
		Name:  "jakarta",
		Title: "Java, jakarta.websocket (Tomcat, Tyrus)",
		Says: `
			data-after-close New frame received after a close control frame
			send-after-close data cannot be processed because the session has already been closed
			fragmented-control-frame control frame was sent that did not have the fin bit set
			protocol-error control frame was sent with a payload of size | A new message was started when a continuation frame was expected | most significant bit of a 64-bit payload | Failed to decompress a compressed WebSocket frame
			unknown-opcode unrecognised opCode of [#
			invalid-utf8 could not be decoded to UTF-8 | Illegal UTF-8 Sequence
			invalid-close-frame close reason that contained invalid UTF-8 | close frame with a single byte payload
			masked-server-frame server frames must not be masked
			unmasked-client-frame all client frames must be masked
			message-too-big The message was [#] bytes long but | No async message support and buffer too small
			reserved-bits set the reserved bits to [
			connect-failed Unable to open a connection to the server
			handshake-subprotocol-mismatch multiple values for the Sec-WebSocket-Protocol header
			invalid-url No host was specified in URI | The supported schemes are ws and wss
			handshake-http-status configured Proxy […]. The HTTP response code was [# | partial data may have been received: Status Code [#
			tls-failure ] during TLS handshake | TLS handshake returned an unexpected status
			handshake-failed reached max number of redirects | Redirect attempts exceeded maximum | Infinite HTTP Redirection loop | Null Sec-WebSocket-Key | HandshakeException: Origin not verified
			upgrade-missing Invalid Connection header value
			unexpected-continuation processing any previous fragments
			connection-lost An unrecoverable IOException occurred so the connection was closed
		`,
		Part: exceptions(
			wording{has: "CloseReason: code [", lines: 1, expr: `CloseReason: code \[(?:(?P<code>\d{1,5})|(?P<name>[A-Z_]+))\],\s+reason \[(?:null\]|(?P<reason>(?:[^\[\]\n]|\[[^\[\]\n]*\])*)\]|(?P<reason>[^\n]*)\]$)`, names: jakartaNames},
			wording{has: "Close message with reason [", expr: `Close message with reason \[CloseReason: code \[(?:(?P<code>\d{1,5})|(?P<name>[A-Z_]+))\], reason \[(?:null|(?P<reason>[^\[\]\n]*))\]\] received`, names: jakartaNames, from: Remote},
			wording{has: "CloseReason[", expr: `\bCloseReason\[(?:(?P<code>\d{1,5})|(?P<name>[A-Z_]+))(?:, ?(?P<reason>(?:[^\[\]\n]|\[[^\[\]\n]*\])*))?\]`, names: jakartaNames},
			wording{has: "CloseReason{", expr: `\bCloseReason\{(?:closeCode|code)=(?:(?P<code>\d{1,5})|(?P<name>[A-Z_]+)), (?:reasonPhrase|reason)='?(?:null|(?P<reason>[^'}\n]*))'?\}`, names: jakartaNames},
			wording{has: "did not permit the HTTP upgrade to WebSocket", expr: `The HTTP response from the server \[(?P<detail>\d{3})\] did not permit the HTTP upgrade to WebSocket`, signal: "handshake-http-status"},
			wording{has: "The HTTP response from the server [", lines: 2, expr: `The HTTP response from the server \[(?:[^\]\d][^\]]{0,200})?\] did not permit the HTTP upgrade to WebSocket`, signal: "handshake-invalid-response"},
			wording{has: "Failed to handle HTTP response code [", expr: `Failed to handle HTTP response code \[(?P<detail>\d{3})\]\.[^\n]*`, signal: "handshake-http-status"},
			wording{has: "initiate the WebSocket connection", expr: `The HTTP request to initiate the WebSocket connection to \[[^\]\n]*\] failed`, signal: "connect-failed"},
			wording{has: "EOFException: The HTTP upgrade", expr: `EOFException: The HTTP upgrade to WebSocket failed but partial data may have been received[^\n]*`, signal: "handshake-dropped"},
			wording{has: "TimeoutException: The HTTP upgrade", expr: `TimeoutException: The HTTP upgrade to WebSocket failed but partial data may have been received[^\n]*`, signal: "handshake-timeout"},
			wording{has: "The HTTP upgrade to WebSocket failed", expr: `The HTTP upgrade to WebSocket failed [^\n]*`, signal: "handshake-failed"},
			wording{has: "No user name was provided", expr: `AuthenticationException: No user name was provided to use for authentication`, signal: "handshake-http-status", more: func(m *Match, _ func(string) (string, bool)) bool {
				m.Signals[0].Detail = "401" // the only status that Tomcat asks a name for
				return true
			}},
			wording{has: "extension parameters the client is unable", expr: `The server responded with extension parameters the client is unable to support`, signal: "handshake-subprotocol-mismatch"},
			wording{has: "idle timeout expired", expr: `The WebSocket session \[[^\]\n]*\] (?:read |write )?(?:idle )?timeout expired`, signal: "idle-timeout"},
			wording{has: "WebSocket session has been closed", expr: `(?:Message will not be sent|The remainder of the message will not be sent) because the WebSocket session has been closed`, signal: "send-after-close"},
			wording{has: "essage was too big for the output buffer", expr: `The decoded text message was too big for the output buffer and the endpoint does not support partial messages`, signal: "message-too-big"},
			wording{has: "on a closed session", expr: `The WebSocket session \[[^\]\n]*\] has been closed and no method \(apart from close\(\)\) may be called on a closed session`, signal: "send-after-close"},
			wording{has: "as the WebSocket connection has been closed", expr: `Unable to write the complete message as the WebSocket connection has been closed`, signal: "send-after-close"},
		),
	}
})

// jakartaNames are the constants of CloseReason.CloseCodes.
var jakartaNames = map[string]registry.Code{
	"NORMAL_CLOSURE": 1000, "GOING_AWAY": 1001, "PROTOCOL_ERROR": 1002, "CANNOT_ACCEPT": 1003, "RESERVED": 1004,
	"NO_STATUS_CODE": 1005, "CLOSED_ABNORMALLY": 1006, "NOT_CONSISTENT": 1007, "VIOLATED_POLICY": 1008, "TOO_BIG": 1009,
	"NO_EXTENSION": 1010, "UNEXPECTED_CONDITION": 1011, "SERVICE_RESTART": 1012, "TRY_AGAIN_LATER": 1013, "TLS_HANDSHAKE_FAILURE": 1015,
}

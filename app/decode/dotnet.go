package decode

import "wsclose/registry"

// .NET prints names for codes (WebSocketCloseStatus) and numbers for those that
// have none; its WebSocketException has a sentence for each way to fail.
var _ = register(func() *Format {
	return &Format{
		Name:  "dotnet",
		Title: ".NET, System.Net.WebSockets",
		Says: `
			protocol-error continuation frame with Per-Message Compressed flag | compressed using an unsupported compression method
			send-after-close cannot be used for communication because it has been transitioned
			handshake-subprotocol-mismatch failed to negotiate max server window bits | failed to negotiate max client window bits
		`,
		Part: exceptions(
			wording{
				any:   []string{"CloseStatus:", "CloseStatus=", "CloseStatus =", "CloseStatus :"},
				expr:  `(?:MessageType ?[=:] ?(?P<message>Close),? )?\b(?:Web[sS]ocket)?CloseStatus ?[=:] ?(?:WebSocketCloseStatus\.)?(?:(?P<code>\d{4})|(?P<name>[A-Z][A-Za-z]+))(?:[,;]? (?:\w+\.)?(?:Web[sS]ocket)?(?:CloseStatusDescription|StatusDescription|Description) ?[=:] ?(?:null\b|"(?P<reason>[^"\n]*)"|'(?P<reason>[^'\n]*)'|(?P<reason>[^\n,;]*?)))?(?:[,;]? ?\bState[=:] ?(?P<state>\w+)|[,;}]|$| \w+=)`,
				names: dotnetNames,
				more: func(m *Match, group func(string) (string, bool)) bool {
					message, _ := group("message")
					if state, _ := group("state"); state == "CloseReceived" || message != "" {
						m.Closes[0].Initiator = Remote
					}
					return true
				},
			},
			wording{
				any:   []string{"losed with status", "Close status ", "close status ", "losed with the status"},
				expr:  `(?i:\bclosed?(?: by the server\.? Close)?(?: with)?(?: the)? status:?) (?:WebSocketCloseStatus\.)?(?P<name>[A-Z][A-Za-z]+)(?:: (?P<reason>[^\n]+))?`,
				names: dotnetNames,
			},
			wording{
				has:    "without completing the close handshake",
				expr:   `The remote party closed the WebSocket connection without completing the close handshake\.?`,
				signal: "dropped-without-close-frame", implied: registry.AbnormalClosure,
			},
			says("connect-failed", "Unable to connect to the remote server"),
			wording{has: "The server returned status code ", expr: `The server returned status code '(?P<detail>\d{3})' when (?:status code '101' was expected|the expected status code was '101')\.?`, signal: "handshake-http-status", more: handshakeAnswer},
			wording{has: "invalid state (", expr: `The WebSocket is in an invalid state \('(?:Closed|CloseSent|Aborted)'\) for this operation\.[^\n]*`, signal: "send-after-close"},
			wording{has: "invalid state (", expr: `The WebSocket is in an invalid state \('(?:None|Connecting)'\) for this operation\.[^\n]*`, signal: "send-before-open"},
			wording{has: "reserved bits set", expr: `The WebSocket received a frame with one or more reserved bits set\.?`, signal: "reserved-bits"},
			wording{has: "'Sec-WebSocket-Accept' header value", expr: `The 'Sec-WebSocket-Accept' header value '[^'\n]*' is invalid\.?`, signal: "handshake-bad-accept"},
			wording{has: "header value '", expr: `The '(?:Upgrade|Connection)' header value '[^'\n]*' is invalid\.?`, signal: "upgrade-missing"},
			wording{has: "protocol(s), but server is only accepting", expr: `The WebSocket client request requested '[^'\n]*' protocol\(s\), but server is only accepting '[^'\n]*' protocol\(s\)\.?`, signal: "handshake-subprotocol-mismatch"},
			wording{has: "reserved for system use", expr: `The close status code '(?P<detail>\d+)' is reserved for system use only[^\n]*`, signal: "invalid-close-code-argument"},
			wording{has: "must not be longer than 123 bytes", expr: `status description must not be longer than 123 bytes`, signal: "close-reason-too-long"},
			wording{has: "within the configured KeepAliveTimeout", expr: `The WebSocket didn't rec\w+ a Pong frame in response to a Ping frame within the configured KeepAliveTimeout\.?`, signal: "ping-timeout"},
			wording{has: "server sent a masked frame", expr: `The WebSocket server sent a masked frame\.?`, signal: "masked-server-frame"},
			wording{has: "WebSocket received a continuation frame", expr: `The WebSocket received a continuation frame from a previous final message\.?`, signal: "unexpected-continuation"},
			wording{has: "WebSocket expected a continuation frame", expr: `The WebSocket expected a continuation frame after having received a previous non-final frame\.?`, signal: "protocol-error"},
			wording{has: "invalid control message", expr: `The WebSocket received an invalid control message\.?`, signal: "protocol-error"},
			wording{has: "frame with an unknown opcode", expr: `The WebSocket received a frame with an unknown opcode: '0x(?P<detail>[0-9A-Fa-f]+)'\.?`, signal: "unknown-opcode"},
			wording{has: "invalid payload length", expr: `The WebSocket received a frame with an invalid payload length\.?`, signal: "protocol-error"},
			wording{has: "received compressed frame when", expr: `The WebSocket received compressed frame when compression is not enabled\.?`, signal: "reserved-bits"},
			wording{has: "missing the required header", expr: `The server's response was missing the required header '(?P<header>[^'\n]*)'\.?`, signal: "upgrade-missing", more: dotnetHeader},
			wording{has: "unsupported header(s)", expr: `The WebSocket request or response contained unsupported header\(s\)\.?`, signal: "handshake-invalid-response"},
			wording{has: "unsupported protocol(s)", expr: `The WebSocket request or response operation was called with unsupported protocol\(s\)\.?`, signal: "handshake-subprotocol-mismatch"},
			wording{has: "request or response that is not a WebSocket", expr: `A WebSocket operation was called on a request or response that is not a WebSocket\.?`, signal: "upgrade-missing"},
			wording{has: "The WebSocket is not connected", expr: `The WebSocket is not connected\.?`, signal: "send-before-open"},
			wording{has: "Only Uris starting with", expr: `Only Uris starting with 'ws://' or 'wss://' are supported\.?`, signal: "invalid-url"},
			wording{has: "SocketException (", expr: `SocketException \((?:0x80004005|10061|111|61)\): (?:Connection refused|No connection could be made because the target machine actively refused it\.?)`, signal: "connection-refused"},
			wording{has: "SocketException (", expr: `SocketException \((?:0x80004005|104|54|10054|32|10053|103)\): (?:Connection reset by peer|Broken pipe|An existing connection was forcibly closed by the remote host\.?|Software caused connection abort)`, signal: "connection-reset"},
			wording{has: "SocketException (", expr: `SocketException \([^)\n]*\): (?:No such host is known\.?|Name or service not known|nodename nor servname provided, or not known|Resource temporarily unavailable|Could not resolve host '[^'\n]*')`, signal: "dns-failure"},
			wording{any: []string{"has closed the transport stream", "sent a TLS alert"}, expr: `Authentication failed because the remote party (?:has closed the transport stream|sent a TLS alert: '[^'\n]*')\.?`, signal: "tls-failure"},
			// Websocket.Client's word for why it was disconnected.
			wording{any: []string{"isconnection happened, type: ", "isconnectionInfo: Type: "}, expr: `(?:Disconnection happened, type|DisconnectionInfo: Type): Lost\b`, signal: "connection-lost"},
			wording{any: []string{"isconnection happened, type: ", "isconnectionInfo: Type: "}, expr: `(?:Disconnection happened, type|DisconnectionInfo: Type): NoMessageReceived\b`, signal: "idle-timeout"},
			wording{has: "SSL connection could not be established", expr: `The SSL connection could not be established[^\n-]*`, signal: "tls-failure"},
			wording{has: "Server timeout (", expr: `Server timeout \([\d.,]+ms\) elapsed without receiving a message from the server`, signal: "ping-timeout"},
			wording{has: "response ended prematurely", expr: `The response ended prematurely[^\n]*`, signal: "handshake-dropped"},
		),
	}
})

// dotnetNames are the members of WebSocketCloseStatus.
var dotnetNames = map[string]registry.Code{
	"NormalClosure": 1000, "EndpointUnavailable": 1001, "ProtocolError": 1002, "InvalidMessageType": 1003, "Empty": 1005,
	"InvalidPayloadData": 1007, "PolicyViolation": 1008, "MessageTooBig": 1009, "MandatoryExtension": 1010, "InternalServerError": 1011,
}

// dotnetHeader tells the headers of the handshake's answer apart.
func dotnetHeader(m *Match, group func(string) (string, bool)) bool {
	switch header, _ := group("header"); header {
	case "Sec-WebSocket-Accept":
		m.Signals[0].Slug = "handshake-bad-accept"
	case "Upgrade", "Connection":
	default:
		m.Signals[0].Slug = "handshake-invalid-response"
	}
	return true
}

package decode

import "wsclose/registry"

// .NET prints names for codes (WebSocketCloseStatus) and numbers for those that
// have none; its WebSocketException has a sentence for each way to fail.
var _ = register(&Format{
	Name:  "dotnet",
	Title: ".NET, System.Net.WebSockets",
	Words: []wording{
		{
			any:   []string{"CloseStatus:", "CloseStatus=", "CloseStatus =", "CloseStatus :"},
			expr:  `(?:MessageType[=:] ?(?P<message>Close),? )?\b(?:Web[sS]ocket)?CloseStatus ?[=:] ?(?:WebSocketCloseStatus\.)?(?:(?P<code>\d{4})|(?P<name>[A-Z][A-Za-z]+))(?:[,;]? (?:CloseStatusDescription|StatusDescription|Description) ?[=:] ?(?:null|"(?P<reason>[^"\n]*)"|'(?P<reason>[^'\n]*)'|(?P<reason>[^\n,;]*?)))?(?:[,;]? State[=:] ?(?P<state>\w+)|[,;]|$)`,
			names: dotnetNames,
			more: func(m *Match, group func(string) (string, bool)) bool {
				message, _ := group("message")
				if state, _ := group("state"); state == "CloseReceived" || message != "" {
					m.Closes[0].Initiator = Remote
				}
				return true
			},
		},
		{
			has:    "without completing the close handshake",
			expr:   `The remote party closed the WebSocket connection without completing the close handshake\.?(?:[^\n]*without completing the close handshake\.?)?`,
			signal: "dropped-without-close-frame", implied: registry.AbnormalClosure,
		},
		says("connect-failed", "Unable to connect to the remote server"),
		{has: "The server returned status code ", expr: `The server returned status code '(?P<detail>\d{3})' when status code '101' was expected\.?`, signal: "handshake-http-status", more: handshakeAnswer},
		{has: "invalid state (", expr: `The WebSocket is in an invalid state \('(?:Closed|CloseSent)'\) for this operation\.[^\n]*`, signal: "send-after-close"},
		{has: "invalid state (", expr: `The WebSocket is in an invalid state \('(?:None|Connecting)'\) for this operation\.[^\n]*`, signal: "send-before-open"},
		{has: "reserved bits set", expr: `The WebSocket received a frame with one or more reserved bits set\.?`, signal: "reserved-bits"},
		{has: "'Sec-WebSocket-Accept' header value", expr: `The 'Sec-WebSocket-Accept' header value '[^'\n]*' is invalid\.?`, signal: "handshake-bad-accept"},
		{has: "header value '", expr: `The '(?:Upgrade|Connection)' header value '[^'\n]*' is invalid\.?`, signal: "upgrade-missing"},
		{has: "protocol(s)", expr: `The WebSocket client request requested '[^'\n]*' protocol\(s\), but server is only accepting '[^'\n]*' protocol\(s\)\.?`, signal: "handshake-subprotocol-mismatch"},
		{has: "reserved for system use", expr: `The close status code '(?P<detail>\d+)' is reserved for system use only[^\n]*`, signal: "invalid-close-code-argument"},
		{has: "123 bytes", expr: `status description must not be longer than 123 bytes`, signal: "close-reason-too-long"},
		{has: "KeepAliveTimeout", expr: `The WebSocket didn't rec\w+ a Pong frame in response to a Ping frame within the configured KeepAliveTimeout\.?`, signal: "ping-timeout"},
		{has: "response ended prematurely", expr: `The response ended prematurely[^\n]*`, signal: "handshake-dropped"},
	},
})

// dotnetNames are the members of WebSocketCloseStatus.
var dotnetNames = map[string]registry.Code{
	"NormalClosure": 1000, "EndpointUnavailable": 1001, "ProtocolError": 1002, "InvalidMessageType": 1003, "Empty": 1005,
	"InvalidPayloadData": 1007, "PolicyViolation": 1008, "MessageTooBig": 1009, "MandatoryExtension": 1010, "InternalServerError": 1011,
}

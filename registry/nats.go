package registry

var (
	natsSocket = Source{
		Title: "NATS server: websocket.go", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/nats-io/nats-server/blob/1787eee035cf0253c201fa0f05afad92b6f296dc/server/websocket.go",
	}
	natsReasons = Source{
		Title: "NATS server: monitor.go", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/nats-io/nats-server/blob/1787eee035cf0253c201fa0f05afad92b6f296dc/server/monitor.go",
	}
	natsNo1006 = Source{
		Title: "NATS server: no more 1006 on the wire", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/nats-io/nats-server/commit/ab56ffe50179fc58ddee5a5d0c085645a971b7eb",
	}
)

// NATS is the WebSocket side of the NATS server. The reason is always one of
// its fixed texts.
var NATS = Owner{
	Slug:    "nats",
	Name:    "NATS server",
	URL:     "https://docs.nats.io/running-a-nats-service/configuration/websocket",
	Service: true,
	About:   Fact{"A messaging server; browsers reach it over WebSocket.", []Cite{{&natsSocket, ""}}},
	Entries: []Entry{
		{
			Code: 1000, Name: "Client Closed", Identifier: "ClientClosed",
			Meaning: Fact{"The client closed, and the server answers in kind.", []Cite{{&natsSocket, "wsEnqueueCloseMessage"}}},
			Sender:  Server,
			Reasons: []string{"Client Closed"},
		},
		{
			Code: 1001, Name: "Server Shutdown", Identifier: "ServerShutdown",
			Meaning:     Fact{"The server shuts down, or gave up on a connection that failed or went stale.", []Cite{{&natsSocket, "wsEnqueueCloseMessage"}}},
			Explanation: []Fact{{"Since 2.11 it also stands for read and write errors and stale connections, which were 1006 before.", []Cite{{&natsNo1006, ""}}}},
			Sender:      Server,
			Symptoms:    []string{"server shutdown", "stale connection", "write error", "read error"},
			Reasons:     []string{"Server Shutdown", "Stale Connection", "Write Error", "Read Error"},
		},
		{
			Code: 1002, Name: "Protocol Violation", Identifier: "ProtocolViolation",
			Meaning:  Fact{"The client broke the NATS protocol or speaks a version that does not fit.", []Cite{{&natsSocket, "wsEnqueueCloseMessage"}}},
			Sender:   Server,
			Symptoms: []string{"parse error", "protocol violation"},
			Reasons:  []string{"Parse Error", "Protocol Violation", "Bad Client Protocol Version"},
		},
		{
			Code: 1006, Name: "Stale Connection", Identifier: "StaleConnection",
			Meaning:     Fact{"Servers before 2.11 put 1006 into a Close frame for stale connections, read errors and write errors.", []Cite{{&natsNo1006, ""}}},
			Explanation: []Fact{{"The protocol forbids that; newer servers send 1001 instead.", []Cite{{&natsSocket, "wsEnqueueCloseMessage"}}}},
			Sender:      Server,
			Symptoms:    []string{"stale connection"},
			Reasons:     []string{"Stale Connection", "Write Error", "Read Error"},
		},
		{
			Code: 1008, Name: "Authentication Failure", Identifier: "AuthenticationViolation",
			Meaning:     Fact{"The client was refused: its credentials, a limit, or reading too slowly.", []Cite{{&natsSocket, "wsEnqueueCloseMessage"}}},
			Explanation: []Fact{{"The reason tells which of the eleven causes it was.", []Cite{{&natsReasons, "ClosedState"}}}},
			Sender:      Server,
			Symptoms:    []string{"slow consumer", "authentication failure", "authentication timeout", "authorization violation", "maximum connections", "credentials revoked"},
			Reasons: []string{
				"Authentication Timeout", "Authentication Failure", "Authentication Expired", "Credentials Revoked", "Missing Account",
				"Slow Consumer (Pending Bytes)", "Slow Consumer (Write Deadline)", "Maximum Connections Exceeded",
				"Maximum Account Connections Exceeded", "Maximum Control Line Exceeded", "Maximum Subscriptions Exceeded",
			},
		},
		{
			Code: 1009, Name: "Maximum Message Payload Exceeded", Identifier: "MaxPayloadExceeded",
			Meaning:  Fact{"A message is larger than the server's max_payload.", []Cite{{&natsSocket, "wsEnqueueCloseMessage"}}},
			Sender:   Server,
			Symptoms: []string{"max payload", "maximum payload violation", "message too large"},
			Reasons:  []string{"Maximum Message Payload Exceeded"},
		},
		{
			Code: 1011, Name: "Any other reason",
			Meaning:     Fact{"The server closed for a reason that has no code of its own here.", []Cite{{&natsSocket, "wsEnqueueCloseMessage"}}},
			Explanation: []Fact{{"The reason names it: a duplicate client, a kick, headers that are not allowed and more.", []Cite{{&natsReasons, "ClosedState"}}}},
			Sender:      Server,
			Reasons:     []string{"Message Header Violation", "No Responders Requires Headers", "Duplicate Client ID", "Kicked", "Incorrect Port", "Proxy Required", "Unknown State"},
		},
		{
			Code: 1015, Name: "TLS Handshake Failure", Identifier: "TLSHandshakeError",
			Meaning: Fact{"The server puts 1015 into a Close frame when a TLS handshake failed, though the protocol forbids it.", []Cite{{&natsSocket, "wsEnqueueCloseMessage"}}},
			Sender:  Server,
			Reasons: []string{"TLS Handshake Failure"},
		},
	},
	Hints: []string{"nats.ws", "nats-server", "nats://", "nats-io", "natserror", "nats.js"},
}

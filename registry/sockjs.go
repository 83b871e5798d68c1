package registry

var (
	sockJSClient = Source{
		Title: "sockjs-client: main.js", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/sockjs/sockjs-client/blob/06e6959d751c7efd6952c6be3c10107a173b7355/lib/main.js",
	}
	sockJSSession = Source{
		Title: "sockjs-node: session.js", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/sockjs/sockjs-node/blob/51e860a41f7549e86afb2dd0ffadcf28712027ac/lib/session.js",
	}
	sockJSWebSocket = Source{
		Title: "sockjs-node: transport/websocket.js", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/sockjs/sockjs-node/blob/51e860a41f7549e86afb2dd0ffadcf28712027ac/lib/transport/websocket.js",
	}
	sockJSTest = Source{
		Title: "sockjs-node: test server", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/sockjs/sockjs-node/blob/51e860a41f7549e86afb2dd0ffadcf28712027ac/tests/test_server/sockjs_app.js",
	}
)

// SockJS is a stand-in for WebSocket. Its codes travel in frames of its own,
// and some are made up by the client.
var SockJS = Owner{
	Slug:    "sockjs",
	Name:    "SockJS",
	URL:     "https://github.com/sockjs/sockjs-client",
	Service: true,
	About:   Fact{"A library that looks like WebSocket and falls back to HTTP; its close codes travel in messages of its own.", []Cite{{&sockJSClient, "_transportMessage"}}},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal closure",
			Meaning: Fact{"The client or the server's program called close without a code of its own.", []Cite{{&sockJSClient, "close"}, {&sockJSSession, "close"}}},
			Sender:  Either,
			Reasons: []string{"Normal closure"},
		},
		{
			Code: 1002, Name: "Cannot connect to server",
			Meaning:     Fact{"The client's first request, for /info, failed; no WebSocket was tried.", []Cite{{&sockJSClient, "_receiveInfo"}}},
			Explanation: []Fact{{"Nobody broke the WebSocket protocol: look at the /info request in the network panel.", []Cite{{&sockJSClient, "_receiveInfo"}}}},
			Sender:      Nobody,
			Symptoms:    []string{"cannot connect to server", "/info", "sockjs cors", "info request failed"},
			Reasons:     []string{"Cannot connect to server"},
		},
		{
			Code: 1006, Name: "Server lost session",
			Meaning:     Fact{"The client got a second open frame: the server restarted and forgot the session.", []Cite{{&sockJSClient, "_open"}}},
			Explanation: []Fact{{"Other reasons with 1006 name the transport that broke.", []Cite{{&sockJSClient, "_transportClose"}}}},
			Sender:      Nobody,
			Symptoms:    []string{"server lost session"},
			Reasons:     []string{"Server lost session", "WebSocket connection broken"},
		},
		{
			Code: 2000, Name: "All transports failed",
			Meaning:  Fact{"Neither WebSocket nor any of the fallbacks got through.", []Cite{{&sockJSClient, "_connect"}}},
			Sender:   Nobody,
			Symptoms: []string{"all transports failed"},
			Reasons:  []string{"All transports failed"},
		},
		{
			Code: 2007, Name: "Transport timed out",
			Meaning:     Fact{"One transport did not open in time, so the client tries the next.", []Cite{{&sockJSClient, "_transportTimeout, _transportClose"}}},
			Explanation: []Fact{{"Only debug output shows it; when the last transport fails too, the program sees 2000.", []Cite{{&sockJSClient, "_transportClose"}}}},
			Sender:      Nobody,
			Symptoms:    []string{"transport timed out"},
			Reasons:     []string{"Transport timed out"},
		},
		{
			Code: 2010, Name: "Another connection still open",
			Meaning:  Fact{"Another request still holds this session open.", []Cite{{&sockJSSession, "register"}}},
			Sender:   Server,
			Symptoms: []string{"another connection still open"},
			Reasons:  []string{"Another connection still open"},
		},
		{
			Code: 3000, Name: "Go away!",
			Meaning: Fact{"The server ended the session.", []Cite{{&sockJSWebSocket, "didMessage, heartbeatTimeout"}}},
			Explanation: []Fact{
				{"sockjs-node sends it for a message that is not JSON, and when a ping is not answered within 10 seconds.", []Cite{{&sockJSWebSocket, "didMessage, heartbeatTimeout"}}},
				{"\"Go away!\" is the usual text for a session that is over; Spring and other servers send it too.", []Cite{{&sockJSTest, "close"}}},
			},
			Sender:   Server,
			Symptoms: []string{"go away", "broken framing", "no response from heartbeat"},
			Reasons:  []string{"Go away!", "Broken framing.", "No response from heartbeat"},
		},
	},
	Hints: []string{"sockjs", "xhr_streaming", "xhr-streaming", "all transports failed"},
}

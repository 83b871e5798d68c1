package registry

var wampTransport = Source{
	Title: "Autobahn for Python: wamp/websocket.py", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/crossbario/autobahn-python/blob/1fca47e0d8394041982cd7c9ede3f5eebac4df13/src/autobahn/wamp/websocket.py",
}

// WAMP is the Web Application Messaging Protocol as Autobahn and Crossbar.io
// speak it.
var WAMP = Owner{
	Slug:    "wamp",
	Name:    "WAMP (Autobahn for Python)",
	URL:     "https://wamp-proto.org",
	Service: true,
	About:   Fact{"A protocol for calls and events over WebSocket; Crossbar.io runs on this library.", []Cite{{&wampTransport, ""}}},
	Entries: []Entry{
		{
			Code: 1000, Name: "Transport closed",
			Meaning: Fact{"The WAMP session was closed in an orderly way.", []Cite{{&wampTransport, "close"}}},
			Sender:  Either,
		},
		{
			Code: 1001, Name: "Transport aborted",
			Meaning: Fact{"The program broke off the WAMP session.", []Cite{{&wampTransport, "abort"}}},
			Sender:  Either,
		},
		{
			Code: 1002, Name: "WAMP Protocol Error",
			Meaning:     Fact{"A message broke WAMP's rules.", []Cite{{&wampTransport, "onMessage"}}},
			Explanation: []Fact{{"The reason holds the details in brackets.", []Cite{{&wampTransport, "onMessage"}}}},
			Sender:      Either,
			Symptoms:    []string{"wamp protocol error"},
			Reasons:     []string{"WAMP Protocol Error ("},
		},
		{
			Code: 1011, Name: "WAMP Internal Error",
			Meaning:     Fact{"The program's own session code threw an exception.", []Cite{{&wampTransport, "onOpen, onMessage"}}},
			Explanation: []Fact{{"The reason holds the exception's text in brackets.", []Cite{{&wampTransport, "onOpen, onMessage"}}}},
			Sender:      Either,
			Symptoms:    []string{"wamp internal error"},
			Reasons:     []string{"WAMP Internal Error ("},
		},
	},
	Hints: []string{"wamp.2.", "wamp.error.", "crossbar", "autobahn.wamp", "wamp protocol error", "wamp internal error", "wamp-over-websocket"},
}

package registry

var (
	pythonConnectionFAQ = Source{
		Title: "websockets (Python): FAQ on connections", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/python-websockets/websockets/blob/04e599ca3caad2c5bb3fa8eaf24066fd270e90a7/docs/faq/connection.rst",
	}
	pythonConnection = Source{
		Title: "websockets (Python): asyncio/connection.py", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/python-websockets/websockets/blob/04e599ca3caad2c5bb3fa8eaf24066fd270e90a7/src/websockets/asyncio/connection.py",
	}
	pythonProtocol = Source{
		Title: "websockets (Python): protocol.py", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/python-websockets/websockets/blob/04e599ca3caad2c5bb3fa8eaf24066fd270e90a7/src/websockets/protocol.py",
	}
	pythonServer = Source{
		Title: "websockets (Python): asyncio/server.py", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/python-websockets/websockets/blob/04e599ca3caad2c5bb3fa8eaf24066fd270e90a7/src/websockets/asyncio/server.py",
	}
)

// PythonWebsockets is the library websockets for Python: what it closes with
// by itself.
var PythonWebsockets = Owner{
	Slug:    "python-websockets",
	Name:    "websockets (Python)",
	URL:     "https://websockets.readthedocs.io/en/stable/faq/common.html",
	Service: true,
	About:   Fact{"A WebSocket library for Python, for servers and clients.", []Cite{{&pythonConnectionFAQ, ""}}},
	Entries: []Entry{
		{
			Code: 1001, Name: "GOING_AWAY", Identifier: "CloseCode.GOING_AWAY",
			Meaning: Fact{"The server's close() was called, as on shutdown; it closes every connection with this code unless told otherwise.", []Cite{{&pythonServer, "Server.close"}}},
			Sender:  Server,
		},
		{
			Code: 1007, Name: "INVALID_DATA", Identifier: "CloseCode.INVALID_DATA",
			Meaning:     Fact{"A text message was not valid UTF-8.", []Cite{{&pythonProtocol, "parse"}}},
			Explanation: []Fact{{"The reason says at which position the text breaks.", []Cite{{&pythonProtocol, "parse"}}}},
			Sender:      Either,
		},
		{
			Code: 1009, Name: "MESSAGE_TOO_BIG", Identifier: "CloseCode.MESSAGE_TOO_BIG",
			Meaning:  Fact{"A message was longer than max_size on the side that sent this.", []Cite{{&pythonProtocol, "parse"}}},
			Sender:   Either,
			Symptoms: []string{"max_size", "message too big", "payloadtoobig"},
		},
		{
			Code: 1011, Name: "keepalive ping timeout", Identifier: "CloseCode.INTERNAL_ERROR",
			Meaning: Fact{"A keepalive ping got no pong within ping_timeout, 20 seconds unless set.", []Cite{{&pythonConnectionFAQ, "keepalive ping timeout"}}},
			Explanation: []Fact{
				{"\"sent 1011\" means that this side gave up; \"received 1011\" that the other side did.", []Cite{{&pythonConnection, "keepalive"}}},
				{"With another reason, or none, 1011 means that a handler or the library itself failed.", []Cite{{&pythonServer, "conn_handler"}}},
			},
			Sender:   Either,
			Symptoms: []string{"keepalive ping timeout", "ping timeout", "no pong", "ping_timeout", "blocked event loop"},
			Reasons:  []string{"keepalive ping timeout"},
			Causes: []Cause{
				{
					ID: "poor-network", Title: "Poor network",
					Why:   Fact{"The pong was late or lost on the way.", []Cite{{&pythonConnectionFAQ, "keepalive ping timeout"}}},
					Check: Fact{"Turn on the library's debug log and see how late the keepalive pongs come.", []Cite{{&pythonConnection, "keepalive"}}},
					Fix:   Fact{"Raise ping_timeout if 20 seconds are too few.", []Cite{{&pythonConnectionFAQ, "keepalive ping timeout"}}},
				},
				{
					ID: "too-much-traffic", Title: "The receiver cannot keep up",
					Why:   Fact{"More messages arrive than the receiver handles, so the ping waits behind them.", []Cite{{&pythonConnectionFAQ, "keepalive ping timeout"}}},
					Check: Fact{"See in the debug log whether messages still arrive while the pong is missing.", []Cite{{&pythonConnection, "keepalive"}}},
					Fix:   Fact{"Read faster than the other side sends, or send less.", []Cite{{&pythonConnectionFAQ, "keepalive ping timeout"}}},
				},
			},
		},
	},
	Hints: []string{"websockets.exceptions", "connectionclosederror", "connectionclosedok", "keepalive ping timeout", "websockets.legacy", "websockets.asyncio", "websockets.sync"},
}

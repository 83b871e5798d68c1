package registry

var bunClose = Source{
	Title: "Bun: ServerWebSocket.close", Kind: OfficialDocs, Read: "2026-11-23",
	URL: "https://bun.sh/reference/globals/bun/ServerWebSocket/close",
}

// Bun holds the close codes of Bun.
var Bun = Owner{
	Slug: "bun", Name: "Bun", Service: true,
	URL:   "https://bun.sh/reference/bun/ServerWebSocket/close",
	About: Fact{"A JavaScript runtime; these are the codes that the documentation of its server lists.", []Cite{{&bunClose, ""}}},
	Hints: []string{"bun.serve", "serverwebsocket", "bun-uws", "bun v1"},
	Entries: []Entry{
		{
			Code: 1000, Name: "normal closure",
			Meaning: Fact{"The default when close() is called without a code.", []Cite{{&bunClose, ""}}},
			Explanation: []Fact{
				{"0, 1005 and 1006 given to close() send a Close frame without a code.", []Cite{{&bunClose, ""}}},
				{"A reason is cut to 123 bytes of UTF-8, between characters.", []Cite{{&bunClose, ""}}},
			},
			Sender: Server,
		},
		{
			Code: 1009, Name: "message too big",
			Meaning: Fact{"A message was too big and was rejected.", []Cite{{&bunClose, ""}}},
			Sender:  Server,
		},
		{
			Code: 1011, Name: "server error",
			Meaning: Fact{"The server encountered an error.", []Cite{{&bunClose, ""}}},
			Sender:  Server,
		},
		{
			Code: 1012, Name: "restarting",
			Meaning: Fact{"The server is restarting.", []Cite{{&bunClose, ""}}},
			Sender:  Server,
		},
		{
			Code: 1013, Name: "too busy",
			Meaning: Fact{"The server is too busy, or the client is rate-limited.", []Cite{{&bunClose, ""}}},
			Sender:  Server,
		},
	},
}

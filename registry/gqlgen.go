package registry

var (
	gqlgenWebsocket = Source{
		Title: "gqlgen: transport/websocket.go", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/99designs/gqlgen/blob/b28d97d6dc6b6137b03485537cb029cd36e4f1c5/graphql/handler/transport/websocket.go",
	}
	gqlgenReason = Source{
		Title: "gqlgen: transport/websocket_close_reason.go", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/99designs/gqlgen/blob/b28d97d6dc6b6137b03485537cb029cd36e4f1c5/graphql/handler/transport/websocket_close_reason.go",
	}
)

// Gqlgen holds the close codes of gqlgen.
var Gqlgen = Owner{
	Slug: "gqlgen", Name: "gqlgen", Service: true, Follows: "graphql-ws",
	URL:   "https://gqlgen.com/recipes/subscriptions/",
	About: Fact{"A GraphQL server library for Go.", []Cite{{&gqlgenWebsocket, ""}}},
	Hints: []string{"gqlgen", "99designs"},
	Entries: []Entry{
		{
			Code: 1000, Name: "terminated",
			Meaning: Fact{"The default end, also when the server's InitFunc rejected the connection.", []Cite{{&gqlgenWebsocket, "init"}}},
			Explanation: []Fact{
				{"A server can choose another code for a rejected connection with WithWebsocketCloseCode.", []Cite{{&gqlgenReason, "WithWebsocketCloseCode"}}},
				{"The server first sends a message that says what is wrong.", []Cite{{&gqlgenWebsocket, "init"}}},
			},
			Sender: Server,
			Causes: []Cause{
				{
					ID: "initfunc", Title: "InitFunc returned an error",
					Why: Fact{"A rejected connection_init ends with 1000, which does not look like a refusal.", []Cite{{&gqlgenWebsocket, "init"}}},
				},
			},
			Reasons: []string{"terminated"},
		},
		{
			Code: 1002, Name: "Protocol Error",
			Meaning: Fact{"No connection_init came in time, or a message could not be decoded or was not expected.", []Cite{{&gqlgenWebsocket, "init"}}},
			Explanation: []Fact{
				{"It also comes when the subprotocol is one that the server does not support.", []Cite{{&gqlgenWebsocket, "Do"}}},
			},
			Sender:   Server,
			Symptoms: []string{"unsupported negotiated subprotocol"},
			Reasons:  []string{"connection initialisation timeout", "decoding error", "unexpected message"},
		},
	},
}

package registry

var strawberryOld = Source{
	Title: "Strawberry: graphql_ws/handlers.py", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/strawberry-graphql/strawberry/blob/53008d932ecb2b13d0fb8d8e55395b61e3fcd284/strawberry/subscriptions/protocols/graphql_ws/handlers.py",
}

// StrawberryLegacy is Strawberry's server side of the old graphql-ws protocol.
var StrawberryLegacy = Owner{
	Slug:    "strawberry-legacy",
	Name:    "Strawberry GraphQL, old protocol",
	URL:     "https://strawberry.rocks/docs/general/subscriptions",
	Service: true,
	About:   Fact{"The same GraphQL server for Python when the client asks for the old subprotocol graphql-ws.", []Cite{{&strawberryOld, ""}}},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal closure",
			Meaning: Fact{"The client sent connection_terminate, or a payload of connection_init that is no object.", []Cite{{&strawberryOld, "handle_connection_terminate, handle_connection_init"}}},
			Sender:  Server,
		},
		{
			Code: 1002, Name: "WebSocket message type must be text",
			Meaning:  Fact{"The client sent a binary message.", []Cite{{&strawberryOld, "handle"}}},
			Sender:   Server,
			Symptoms: []string{"message type must be text"},
			Reasons:  []string{"WebSocket message type must be text"},
		},
		{
			Code: 1011, Name: "Connection rejected",
			Meaning:     Fact{"The server's own code, on_ws_connect, rejected the connection.", []Cite{{&strawberryOld, "handle_connection_init"}}},
			Explanation: []Fact{{"A connection_error message comes before and may tell why.", []Cite{{&strawberryOld, "handle_connection_init"}}}},
			Sender:      Server,
			Symptoms:    []string{"connection_error", "connection rejected"},
		},
		{
			Code: 4401, Name: "Unauthorized",
			Meaning:  Fact{"The client sent start before the server had acknowledged the connection.", []Cite{{&strawberryOld, "handle_start"}}},
			Sender:   Server,
			Symptoms: []string{"unauthorized"},
			Reasons:  []string{"Unauthorized"},
		},
	},
	Hints: []string{"strawberry.subscriptions.protocols.graphql_ws"},
}

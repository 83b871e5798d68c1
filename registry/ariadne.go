package registry

var ariadneHandler = Source{
	Title: "ariadne: asgi/handlers/graphql_transport_ws.py", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/mirumee/ariadne/blob/e33ed1bc000655e0e3dfa8389525a9d7ee07a3e5/ariadne/asgi/handlers/graphql_transport_ws.py",
}

// Ariadne holds the close codes of Ariadne.
var Ariadne = Owner{
	Slug: "ariadne", Name: "Ariadne", Service: true, Follows: "graphql-ws",
	URL:   "https://ariadnegraphql.org/",
	About: Fact{"A GraphQL server library for Python; these are its codes for graphql-transport-ws.", []Cite{{&ariadneHandler, "handle_websocket_invalid_type"}}},
	Hints: []string{"ariadne", "graphqltransportwshandler"},
	Entries: []Entry{
		{
			Code: 4400, Name: "Invalid message",
			Meaning: Fact{"The message is of an unknown type, or not valid.", []Cite{{&ariadneHandler, "handle_websocket_invalid_type"}}},
			Sender:  Server,
		},
		{
			Code: 4401, Name: "Unauthorized",
			Meaning: Fact{"The client subscribed before the connection was acknowledged.", []Cite{{&ariadneHandler, "handle_websocket_subscribe"}}},
			Sender:  Server,
		},
		{
			Code: 4408, Name: "Connection initialisation timeout",
			Meaning: Fact{"The client sent no connection_init in time.", []Cite{{&ariadneHandler, "handle_connection_init_timeout"}}},
			Sender:  Server,
		},
		{
			Code: 4409, Name: "Subscriber already exists",
			Meaning: Fact{"An operation with the same id is already running.", []Cite{{&ariadneHandler, "handle_websocket_subscribe"}}},
			Sender:  Server,
		},
		{
			Code: 4429, Name: "Too many initialisation requests",
			Meaning: Fact{"The client sent connection_init more than once.", []Cite{{&ariadneHandler, "handle_websocket_connection_init_message"}}},
			Sender:  Server,
		},
	},
}

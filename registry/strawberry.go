package registry

var (
	strawberryTransport = Source{
		Title: "Strawberry: graphql_transport_ws/handlers.py", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/strawberry-graphql/strawberry/blob/53008d932ecb2b13d0fb8d8e55395b61e3fcd284/strawberry/subscriptions/protocols/graphql_transport_ws/handlers.py",
	}
	strawberryView = Source{
		Title: "Strawberry: async_base_view.py", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/strawberry-graphql/strawberry/blob/53008d932ecb2b13d0fb8d8e55395b61e3fcd284/strawberry/http/async_base_view.py",
	}
)

// Strawberry is Strawberry's server side of the graphql-transport-ws protocol.
var Strawberry = Owner{
	Slug:    "strawberry",
	Name:    "Strawberry GraphQL",
	URL:     "https://strawberry.rocks/docs/general/subscriptions",
	Service: true,
	Follows: "graphql-ws",
	About:   Fact{"A GraphQL server for Python; these are its closes in the graphql-transport-ws protocol.", []Cite{{&strawberryTransport, ""}}},
	Entries: []Entry{
		{
			Code: 4400, Name: "Invalid message",
			Meaning:     Fact{"A message could not be read or used; the reason says which fault it was.", []Cite{{&strawberryTransport, "handle_invalid_message"}}},
			Explanation: []Fact{{"A syntax error in the query ends the connection as well, with the error's text as reason.", []Cite{{&strawberryTransport, "_handle_pre_execution_error"}}}},
			Sender:      Server,
			Symptoms:    []string{"invalid connection init payload", "unknown message type", "failed to parse message"},
			Reasons:     []string{"Invalid connection init payload", "Failed to parse message", "WebSocket message must be valid JSON"},
		},
		{
			Code: 4401, Name: "Unauthorized",
			Meaning:  Fact{"The client subscribed before the server had acknowledged the connection.", []Cite{{&strawberryTransport, "handle_subscribe"}}},
			Sender:   Server,
			Symptoms: []string{"unauthorized"},
			Reasons:  []string{"Unauthorized"},
		},
		{
			Code: 4403, Name: "Forbidden",
			Meaning:  Fact{"The server's own code, on_ws_connect, rejected the connection.", []Cite{{&strawberryTransport, "handle_connection_init"}}},
			Sender:   Server,
			Symptoms: []string{"forbidden", "connection rejected"},
			Reasons:  []string{"Forbidden"},
		},
		{
			Code: 4406, Name: "Subprotocol not acceptable",
			Meaning:  Fact{"Client and server share no subprotocol.", []Cite{{&strawberryView, "run"}}},
			Sender:   Server,
			Symptoms: []string{"subprotocol not acceptable"},
			Reasons:  []string{"Subprotocol not acceptable"},
		},
		{
			Code: 4408, Name: "Connection initialisation timeout",
			Meaning:  Fact{"No connection_init came in time.", []Cite{{&strawberryTransport, "handle_connection_init_timeout"}}},
			Sender:   Server,
			Symptoms: []string{"initialisation timeout"},
			Reasons:  []string{"Connection initialisation timeout"},
		},
		{
			Code: 4409, Name: "Subscriber already exists",
			Meaning:     Fact{"The client used the id of an operation that is still running.", []Cite{{&strawberryTransport, "handle_subscribe"}}},
			Explanation: []Fact{{"The reason names the id: \"Subscriber for\", the id, \"already exists\".", []Cite{{&strawberryTransport, "handle_subscribe"}}}},
			Sender:      Server,
			Symptoms:    []string{"already exists", "duplicate id"},
		},
		{
			Code: 4429, Name: "Too many initialisation requests",
			Meaning:  Fact{"The client sent connection_init a second time.", []Cite{{&strawberryTransport, "handle_connection_init"}}},
			Sender:   Server,
			Symptoms: []string{"too many initialisation requests"},
			Reasons:  []string{"Too many initialisation requests"},
		},
	},
	Hints: []string{"strawberry.subscriptions", "strawberry.asgi", "strawberry-graphql", "strawberry.channels", "strawberry.fastapi"},
}

package registry

var springGraphQLHandler = Source{
	Title: "Spring for GraphQL: GraphQlWebSocketHandler.java", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/spring-projects/spring-graphql/blob/d33b3cdb270343300f11ce3200fec68e3e8dd7c5/spring-graphql/src/main/java/org/springframework/graphql/server/webmvc/GraphQlWebSocketHandler.java",
}

// SpringGraphQL is Spring's server side of the graphql-transport-ws protocol.
var SpringGraphQL = Owner{
	Slug:    "spring-graphql",
	Name:    "Spring for GraphQL",
	URL:     "https://docs.spring.io/spring-graphql/reference/transports.html",
	Service: true,
	Follows: "graphql-ws",
	About:   Fact{"Spring's server for GraphQL over WebSocket, in the graphql-transport-ws protocol.", []Cite{{&springGraphQLHandler, ""}}},
	Entries: []Entry{
		{
			Code: 4400, Name: "Invalid message", Identifier: "GraphQlStatus.INVALID_MESSAGE_STATUS",
			Meaning:     Fact{"The server could not make sense of a message.", []Cite{{&springGraphQLHandler, "handleInternal"}}},
			Explanation: []Fact{{"It also comes when the client speaks the old subprotocol graphql-ws, which Spring does not support.", []Cite{{&springGraphQLHandler, "afterConnectionEstablished"}}}},
			Sender:      Server,
			Symptoms:    []string{"invalid message", "subscriptions-transport-ws is not supported"},
			Reasons:     []string{"Invalid message"},
		},
		{
			Code: 4401, Name: "Unauthorized", Identifier: "GraphQlStatus.UNAUTHORIZED_STATUS",
			Meaning:  Fact{"The client subscribed before connection_init, or the server's code refused the connection.", []Cite{{&springGraphQLHandler, "handleInternal"}}},
			Sender:   Server,
			Symptoms: []string{"unauthorized", "connection_init"},
			Reasons:  []string{"Unauthorized"},
		},
		{
			Code: 4408, Name: "Connection initialisation timeout", Identifier: "GraphQlStatus.INIT_TIMEOUT_STATUS",
			Meaning:  Fact{"No connection_init came within the time that the server allows.", []Cite{{&springGraphQLHandler, "afterConnectionEstablished"}}},
			Sender:   Server,
			Symptoms: []string{"initialisation timeout", "connection_init timeout"},
			Reasons:  []string{"Connection initialisation timeout"},
		},
		{
			Code: 4409, Name: "Subscriber already exists",
			Meaning:     Fact{"The client used the id of an operation that is still running.", []Cite{{&springGraphQLHandler, "handleResponse"}}},
			Explanation: []Fact{{"The reason names the id: \"Subscriber for\", the id, \"already exists\".", []Cite{{&springGraphQLHandler, "handleResponse"}}}},
			Sender:      Server,
			Symptoms:    []string{"already exists", "duplicate id"},
		},
		{
			Code: 4429, Name: "Too many initialisation requests", Identifier: "GraphQlStatus.TOO_MANY_INIT_REQUESTS_STATUS",
			Meaning:  Fact{"The client sent connection_init more than once.", []Cite{{&springGraphQLHandler, "GraphQlStatus"}}},
			Sender:   Server,
			Symptoms: []string{"too many initialisation requests", "connection_init twice"},
			Reasons:  []string{"Too many initialisation requests"},
		},
	},
	Hints: []string{"graphqlwebsockethandler", "spring-graphql", "org.springframework.graphql"},
}

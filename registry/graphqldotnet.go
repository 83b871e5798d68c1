package registry

var (
	graphQLDotnetServer = Source{
		Title: "graphql-dotnet server: BaseSubscriptionServer.cs", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/graphql-dotnet/server/blob/ffa202d6942fbe5a47f3dca2ae8f26b8590aca4a/src/Transports.AspNetCore/WebSockets/BaseSubscriptionServer.cs",
	}
	graphQLDotnetMiddleware = Source{
		Title: "graphql-dotnet server: GraphQLHttpMiddleware.cs", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/graphql-dotnet/server/blob/ffa202d6942fbe5a47f3dca2ae8f26b8590aca4a/src/Transports.AspNetCore/GraphQLHttpMiddleware.cs",
	}
	graphQLDotnetConnection = Source{
		Title: "graphql-dotnet server: WebSocketConnection.cs", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/graphql-dotnet/server/blob/ffa202d6942fbe5a47f3dca2ae8f26b8590aca4a/src/Transports.AspNetCore/WebSockets/WebSocketConnection.cs",
	}
)

// GraphQLDotnet holds the close codes of GraphQL.NET Server.
var GraphQLDotnet = Owner{
	Slug: "graphql-dotnet", Name: "GraphQL.NET Server", Service: true, Follows: "graphql-ws",
	URL:   "https://github.com/graphql-dotnet/server",
	About: Fact{"A GraphQL server for ASP.NET Core.", []Cite{{&graphQLDotnetServer, ""}}},
	Hints: []string{"graphql-dotnet", "graphql.net", "graphql.server.transports"},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal Closure",
			Meaning: Fact{"The client asked for the end.", []Cite{{&graphQLDotnetServer, "OnCloseConnectionAsync"}, {&graphQLDotnetConnection, "CloseAsync"}}},
			Sender:  Server,
		},
		{
			Code: 1002, Name: "Invalid sub-protocol",
			Meaning:  Fact{"The subprotocol of the opened WebSocket is not the one that the server chose.", []Cite{{&graphQLDotnetMiddleware, "HandleWebSocketAsync"}}},
			Sender:   Server,
			Symptoms: []string{"invalid sub-protocol; expected"},
		},
		{
			Code: 4400, Name: "Unrecognized message",
			Meaning: Fact{"The message is of an unknown type, or its id is blank.", []Cite{{&graphQLDotnetServer, "ErrorUnrecognizedMessageAsync"}}},
			Sender:  Server,
			Reasons: []string{"Unrecognized message", "Id cannot be blank"},
		},
		{
			Code: 4401, Name: "Unauthorized",
			Meaning: Fact{"The client is not allowed in, or it subscribed before the connection was acknowledged.", []Cite{{&graphQLDotnetServer, "ErrorAccessDeniedAsync"}, {&graphQLDotnetServer, "ErrorNotInitializedAsync"}}},
			Explanation: []Fact{
				{"The reason tells the two apart: Access denied, or Unauthorized.", []Cite{{&graphQLDotnetServer, "ErrorAccessDeniedAsync"}}},
			},
			Sender:  Server,
			Reasons: []string{"Access denied", "Unauthorized"},
		},
		{
			Code: 4408, Name: "Connection initialization timeout",
			Meaning: Fact{"The client sent no connection_init in time.", []Cite{{&graphQLDotnetServer, "ErrorConnectionInitializationTimeoutAsync"}}},
			Sender:  Server,
			Reasons: []string{"Connection initialization timeout"},
		},
		{
			Code: 4409, Name: "Subscriber already exists",
			Meaning: Fact{"An operation with the same id is already running.", []Cite{{&graphQLDotnetServer, "ErrorIdAlreadyExistsAsync"}}},
			Sender:  Server,
		},
		{
			Code: 4429, Name: "Too many initialization requests",
			Meaning: Fact{"The client sent connection_init more than once.", []Cite{{&graphQLDotnetServer, "ErrorTooManyInitializationRequestsAsync"}}},
			Sender:  Server,
			Reasons: []string{"Too many initialization requests"},
		},
	},
}

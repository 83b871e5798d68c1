package registry

var (
	hasuraProtocol = Source{
		Title: "Hasura GraphQL Engine: WebSocket/Protocol.hs", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/hasura/graphql-engine/blob/f32b81a056840408d4bf42edca765ceb01c9e4be/server/src-lib/Hasura/GraphQL/Transport/WebSocket/Protocol.hs",
	}
	hasuraServer = Source{
		Title: "Hasura GraphQL Engine: WSServerApp.hs", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/hasura/graphql-engine/blob/f32b81a056840408d4bf42edca765ceb01c9e4be/server/src-lib/Hasura/GraphQL/Transport/WSServerApp.hs",
	}
)

// Hasura holds the close codes of Hasura GraphQL Engine.
var Hasura = Owner{
	Slug: "hasura", Name: "Hasura GraphQL Engine", Service: true, Follows: "graphql-ws",
	URL:   "https://hasura.io/docs/2.0/subscriptions/overview/",
	About: Fact{"A GraphQL server over databases; it speaks both subprotocols for subscriptions.", []Cite{{&hasuraServer, "mkWSActions"}}},
	Hints: []string{"hasura", "/v1/graphql", "/v1alpha1/graphql", "x-hasura-", "server_error_msg"},
	Entries: []Entry{
		{
			Code: 1000, Name: "GenericError4400",
			Meaning: Fact{"An operation failed on a connection with graphql-transport-ws; the reason still begins with 4400.", []Cite{{&hasuraServer, "mkConnectionCloseAction"}}},
			Sender:  Server,
		},
		{
			Code: 1002, Name: "ProtocolError1002", Identifier: "ProtocolError1002",
			Meaning: Fact{"The client broke the protocol.", []Cite{{&hasuraProtocol, "ServerErrorCode"}}},
			Sender:  Server,
			Reasons: []string{"1002: Protocol Error"},
		},
		{
			Code: 4400, Name: "GenericError4400", Identifier: "GenericError4400",
			Meaning: Fact{"The client sent a message that the server cannot accept; the reason says why.", []Cite{{&hasuraProtocol, "ServerErrorCode"}}},
			Sender:  Server,
		},
		{
			Code: 4401, Name: "Unauthorized4401", Identifier: "Unauthorized4401",
			Meaning: Fact{"The client subscribed before the connection was acknowledged.", []Cite{{&hasuraProtocol, "ServerErrorCode"}}},
			Sender:  Server,
			Reasons: []string{"4401: Unauthorized"},
		},
		{
			Code: 4403, Name: "Forbidden4403", Identifier: "Forbidden4403",
			Meaning: Fact{"The server refused the connection.", []Cite{{&hasuraProtocol, "ServerErrorCode"}}},
			Sender:  Server,
			Reasons: []string{"4403: Forbidden"},
		},
		{
			Code: 4408, Name: "ConnectionInitTimeout4408", Identifier: "ConnectionInitTimeout4408",
			Meaning: Fact{"The client sent no connection_init in time.", []Cite{{&hasuraProtocol, "ServerErrorCode"}}},
			Sender:  Server,
			Reasons: []string{"4408: Connection initialisation timeout"},
		},
		{
			Code: 4409, Name: "NonUniqueSubscription4409", Identifier: "NonUniqueSubscription4409",
			Meaning: Fact{"An operation with the same id is already running.", []Cite{{&hasuraProtocol, "ServerErrorCode"}}},
			Sender:  Server,
		},
		{
			Code: 4429, Name: "TooManyRequests4429", Identifier: "TooManyRequests4429",
			Meaning: Fact{"The client sent connection_init more than once.", []Cite{{&hasuraProtocol, "ServerErrorCode"}}},
			Sender:  Server,
			Reasons: []string{"4429: Too many requests"},
		},
	},
}

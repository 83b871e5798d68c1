package registry

var (
	graphqlWSProtocol = Source{
		Title: "GraphQL over WebSocket Protocol", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/enisdenjo/graphql-ws/blob/af4f5c9df60d6b73667d7d90ad1b1c851d22b482/PROTOCOL.md",
	}
	graphqlWSCodes = Source{
		Title: "graphql-ws: src/common.ts", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/enisdenjo/graphql-ws/blob/af4f5c9df60d6b73667d7d90ad1b1c851d22b482/src/common.ts",
	}
	graphqlWSServer = Source{
		Title: "graphql-ws: src/server.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/enisdenjo/graphql-ws/blob/af4f5c9df60d6b73667d7d90ad1b1c851d22b482/src/server.ts",
	}
	graphqlWSClient = Source{
		Title: "graphql-ws: src/client.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/enisdenjo/graphql-ws/blob/af4f5c9df60d6b73667d7d90ad1b1c851d22b482/src/client.ts",
	}
	graphqlWSUse = Source{
		Title: "graphql-ws: src/use/ws.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/enisdenjo/graphql-ws/blob/af4f5c9df60d6b73667d7d90ad1b1c851d22b482/src/use/ws.ts",
	}
)

// GraphQLWS holds the close codes of graphql-ws.
var GraphQLWS = Owner{
	Slug: "graphql-ws", Name: "graphql-ws", Service: true,
	URL:   "https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md",
	About: Fact{"A protocol for GraphQL subscriptions, with the subprotocol graphql-transport-ws, and the library that defines it.", []Cite{{&graphqlWSProtocol, "Communication"}}},
	Hints: []string{"graphql-transport-ws", "graphql-ws", "graphqlwslink", "terminatedcloseevent", "connectioninitwaittimeout"},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal Closure",
			Meaning: Fact{"The client ended the connection on purpose.", []Cite{{&graphqlWSProtocol, "Communication"}}},
			Explanation: []Fact{
				{"The reference client closes with 1000 when its last subscription ends, and reconnects only if a new one has begun.", []Cite{{&graphqlWSClient, "shouldRetryConnectOrThrow"}}},
			},
			Sender:  Client,
			Reasons: []string{"Normal Closure"},
		},
		{
			Code: 1001, Name: "Going Away",
			Meaning: Fact{"The server is shutting down.", []Cite{{&graphqlWSUse, "dispose"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"The reference client does not count 1001 among the fatal codes.", []Cite{{&graphqlWSClient, "isFatalInternalCloseCode"}}},
			Reasons:  []string{"Going away"},
		},
		{
			Code: 4004, Name: "BadResponse", Identifier: "CloseCode.BadResponse",
			Meaning: Fact{"The client got a message from the server that it could not read.", []Cite{{&graphqlWSClient, "connect"}}},
			Sender:  Client, Retry: RetryNo,
			RetryWhy: Fact{"The reference client takes this code as fatal and does not reconnect.", []Cite{{&graphqlWSClient, "retryAttempts"}}},
			Reasons:  []string{"Bad response"},
		},
		{
			Code: 4005, Name: "InternalClientError", Identifier: "CloseCode.InternalClientError",
			Meaning: Fact{"Something failed inside the client while it connected, in connectionParams for example.", []Cite{{&graphqlWSClient, "connect"}}},
			Sender:  Client, Retry: RetryNo,
			RetryWhy: Fact{"The reference client takes this code as fatal and does not reconnect.", []Cite{{&graphqlWSClient, "retryAttempts"}}},
			Reasons:  []string{"Internal client error"},
		},
		{
			Code: 4400, Name: "BadRequest", Identifier: "CloseCode.BadRequest",
			Meaning: Fact{"The message has a type or a form that the protocol does not know.", []Cite{{&graphqlWSProtocol, "Invalid message"}}},
			Explanation: []Fact{
				{"The reason says what is wrong with the message.", []Cite{{&graphqlWSProtocol, "Invalid message"}}},
			},
			Sender: Either, Retry: RetryNo,
			RetryWhy: Fact{"The reference client takes this code as fatal and does not reconnect.", []Cite{{&graphqlWSClient, "retryAttempts"}}},
			Causes: []Cause{
				{
					ID: "legacy", Title: "One side speaks the older subprotocol",
					Why: Fact{"The older library subscriptions-transport-ws uses the subprotocol name graphql-ws and other message types.", []Cite{{&apolloRouterSource, "WebSocketProtocol"}}},
				},
			},
			Symptoms: []string{"invalid message received"},
			Reasons:  []string{"Invalid message received"},
		},
		{
			Code: 4401, Name: "Unauthorized", Identifier: "CloseCode.Unauthorized",
			Meaning: Fact{"The client subscribed before the server had acknowledged the connection.", []Cite{{&graphqlWSProtocol, "Subscribe"}}},
			Explanation: []Fact{
				{"It speaks of the order of messages, not of permission; a server that refuses a user should answer 4403.", []Cite{{&graphqlWSProtocol, "ConnectionInit"}}},
			},
			Sender: Server, Retry: RetryNo,
			RetryWhy: Fact{"The reference client takes this code as fatal and does not reconnect.", []Cite{{&graphqlWSClient, "retryAttempts"}}},
			Symptoms: []string{"subscribed before connection_ack"},
			Reasons:  []string{"Unauthorized"},
		},
		{
			Code: 4403, Name: "Forbidden", Identifier: "CloseCode.Forbidden",
			Meaning: Fact{"The server refused the connection, during authentication for example.", []Cite{{&graphqlWSProtocol, "ConnectionInit"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"The reference client tries again, because the server may grant access later.", []Cite{{&graphqlWSClient, "shouldRetryConnectOrThrow"}}},
			Causes: []Cause{
				{
					ID: "onconnect", Title: "onConnect returned false",
					Why: Fact{"The reference server closes with 4403 when its onConnect hook returns false.", []Cite{{&graphqlWSServer, "opened"}}},
				},
			},
			Reasons: []string{"Forbidden"},
		},
		{
			Code: 4406, Name: "SubprotocolNotAcceptable", Identifier: "CloseCode.SubprotocolNotAcceptable",
			Meaning: Fact{"Client and server share no subprotocol.", []Cite{{&graphqlWSServer, "opened"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"The reference client takes this code as fatal and does not reconnect.", []Cite{{&graphqlWSClient, "retryAttempts"}}},
			Causes: []Cause{
				{
					ID: "subprotocol", Title: "The client asks for another subprotocol",
					Check: Fact{"Look at Sec-WebSocket-Protocol in the handshake: graphql-transport-ws must be in it.", []Cite{{&graphqlWSProtocol, "Communication"}}},
				},
			},
			Symptoms: []string{"subprotocol not acceptable"},
			Reasons:  []string{"Subprotocol not acceptable"},
		},
		{
			Code: 4408, Name: "ConnectionInitialisationTimeout", Identifier: "CloseCode.ConnectionInitialisationTimeout",
			Meaning: Fact{"The client sent no connection_init in the time that the server allows.", []Cite{{&graphqlWSProtocol, "ConnectionInit"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"The reference client tries again after this code, up to its limit of attempts.", []Cite{{&graphqlWSClient, "shouldRetryConnectOrThrow"}}},
			Causes: []Cause{
				{
					ID: "params", Title: "connectionParams takes too long",
					Why: Fact{"A client that computes its connectionParams slowly is kicked off by the server.", []Cite{{&graphqlWSClient, "connect"}}},
				},
			},
			Symptoms: []string{"connection initialisation timeout"},
			Reasons:  []string{"Connection initialisation timeout"},
		},
		{
			Code: 4409, Name: "SubscriberAlreadyExists", Identifier: "CloseCode.SubscriberAlreadyExists",
			Meaning: Fact{"An operation with the same id is already running on this connection.", []Cite{{&graphqlWSProtocol, "Subscribe"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"The reference client takes this code as fatal and does not reconnect.", []Cite{{&graphqlWSClient, "retryAttempts"}}},
			Symptoms: []string{"subscriber already exists"},
			Reasons:  []string{"Subscriber for "},
		},
		{
			Code: 4429, Name: "TooManyInitialisationRequests", Identifier: "CloseCode.TooManyInitialisationRequests",
			Meaning: Fact{"The client sent connection_init more than once.", []Cite{{&graphqlWSProtocol, "ConnectionInit"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"The reference client takes this code as fatal and does not reconnect.", []Cite{{&graphqlWSClient, "retryAttempts"}}},
			Symptoms: []string{"too many initialisation requests"},
			Reasons:  []string{"Too many initialisation requests"},
		},
		{
			Code: 4499, Name: "Terminated", Identifier: "TerminatedCloseEvent",
			Meaning: Fact{"The client ended a socket at once, without waiting, because it seemed stuck.", []Cite{{&graphqlWSClient, "terminate"}}},
			Sender:  Client, Retry: RetryYes,
			RetryWhy: Fact{"Ending a stuck socket is not fatal: the client connects again.", []Cite{{&graphqlWSClient, "terminate"}}},
			Symptoms: []string{"4499: terminated"},
			Reasons:  []string{"Terminated"},
		},
		{
			Code: 4500, Name: "InternalServerError", Identifier: "CloseCode.InternalServerError",
			Meaning: Fact{"Something failed inside the server.", []Cite{{&graphqlWSCodes, "CloseCode"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"The reference client takes this code as fatal and does not reconnect.", []Cite{{&graphqlWSClient, "retryAttempts"}}},
			Symptoms: []string{"graphql-ws internal server error"},
			Reasons:  []string{"Internal server error"},
		},
		{
			Code: 4504, Name: "ConnectionAcknowledgementTimeout", Identifier: "CloseCode.ConnectionAcknowledgementTimeout",
			Meaning: Fact{"The client waited too long for connection_ack.", []Cite{{&graphqlWSClient, "connect"}}},
			Sender:  Client, Retry: RetryYes,
			RetryWhy: Fact{"The reference client tries again after this code, up to its limit of attempts.", []Cite{{&graphqlWSClient, "shouldRetryConnectOrThrow"}}},
			Reasons:  []string{"Connection acknowledgement timeout"},
		},
	},
}

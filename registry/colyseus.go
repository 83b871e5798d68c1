package registry

var (
	colyseusCodes = Source{
		Title: "colyseus: shared-types/src/Protocol.ts", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/colyseus/colyseus/blob/b21f542331ad40be6b16711dfe0560378f2622eb/packages/shared-types/src/Protocol.ts",
	}
	colyseusRoom = Source{
		Title: "colyseus: core/src/Room.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/colyseus/colyseus/blob/b21f542331ad40be6b16711dfe0560378f2622eb/packages/core/src/Room.ts",
	}
	colyseusSDK = Source{
		Title: "colyseus: sdk/src/Room.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/colyseus/colyseus/blob/b21f542331ad40be6b16711dfe0560378f2622eb/packages/sdk/src/Room.ts",
	}
	colyseusOlder = Source{
		Title: "colyseus, an older release: core/src/Protocol.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/colyseus/colyseus/blob/02c8a68287371c8d01f89903d454c794bbf94f99/packages/core/src/Protocol.ts",
	}
)

// Colyseus holds the close codes of Colyseus.
var Colyseus = Owner{
	Slug: "colyseus", Name: "Colyseus", Service: true,
	URL:   "https://docs.colyseus.io/",
	About: Fact{"A server framework for multiplayer games.", []Cite{{&colyseusRoom, ""}}},
	Hints: []string{"colyseus", "matchmake/joinorcreate", "@colyseus"},
	Entries: []Entry{
		{
			Code: 4000, Name: "CONSENTED", Identifier: "CloseCode.CONSENTED",
			Meaning: Fact{"The client left the room on purpose, or the room disconnected its clients.", []Cite{{&colyseusRoom, "disconnect"}}},
			Sender:  Either,
		},
		{
			Code: 4001, Name: "SERVER_SHUTDOWN", Identifier: "CloseCode.SERVER_SHUTDOWN",
			Meaning: Fact{"The server is shutting down.", []Cite{{&colyseusRoom, "onBeforeShutdown"}, {&colyseusCodes, "CloseCode"}}},
			Explanation: []Fact{
				{"In development mode it sends 4010 instead.", []Cite{{&colyseusRoom, "onBeforeShutdown"}}},
			},
			Sender: Server,
		},
		{
			Code: 4002, Name: "WITH_ERROR", Identifier: "CloseCode.WITH_ERROR",
			Meaning: Fact{"The room ended the connection because of an error.", []Cite{{&colyseusRoom, "_onMessage"}}},
			Sender:  Server,
			Causes: []Cause{
				{
					ID: "no-handler", Title: "A message without a handler",
					Why: Fact{"In production a message whose type has no handler ends the connection.", []Cite{{&colyseusRoom, "onMessageFallbacks"}}},
					Fix: Fact{"Register onMessage for the type, or for every type.", []Cite{{&colyseusRoom, "onMessageFallbacks"}}},
				},
				{
					ID: "invalid", Title: "A message that cannot be decoded or fails validation",
					Why: Fact{"The room ends the connection of a client that sends one.", []Cite{{&colyseusRoom, "_onMessage"}}},
				},
				{
					ID: "too-many", Title: "Too many messages a second",
					Why: Fact{"maxMessagesPerSecond limits what a client may send.", []Cite{{&colyseusRoom, "_onMessage"}}},
				},
			},
			Symptoms: []string{"room onmessage not registered", "too many messages per second"},
		},
		{
			Code: 4003, Name: "FAILED_TO_RECONNECT", Identifier: "CloseCode.FAILED_TO_RECONNECT",
			Meaning:  Fact{"The attempts to reconnect to the room failed.", []Cite{{&colyseusSDK, "retryReconnection"}}},
			Sender:   Either,
			Symptoms: []string{"no more retries. reconnection failed."},
		},
		{
			Code: 4010, Name: "MAY_TRY_RECONNECT", Identifier: "CloseCode.MAY_TRY_RECONNECT",
			Meaning: Fact{"The connection ended in a way that the client may undo, a restart in development mode for example.", []Cite{{&colyseusRoom, "onBeforeShutdown"}}},
			Sender:  Either, Retry: RetryYes,
			RetryWhy: Fact{"Colyseus's own client reconnects on 4010, and on 1001, 1005 and 1006.", []Cite{{&colyseusSDK, "connect"}}},
		},
		{
			Code: 4201, Name: "WS_SERVER_DISCONNECT", Identifier: "Protocol.WS_SERVER_DISCONNECT",
			Meaning: Fact{"Older releases: the server disconnected the client.", []Cite{{&colyseusOlder, "Protocol"}}},
			Sender:  Server,
		},
		{
			Code: 4202, Name: "WS_TOO_MANY_CLIENTS", Identifier: "Protocol.WS_TOO_MANY_CLIENTS",
			Meaning: Fact{"Older releases: there are too many clients.", []Cite{{&colyseusOlder, "Protocol"}}},
			Sender:  Server,
		},
	},
}

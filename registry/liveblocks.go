package registry

var (
	liveblocksCodes = Source{
		Title: "Liveblocks client: IWebSocket.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/liveblocks/liveblocks/blob/771df2acac22c663daa2705664fc4ff73f80ca6d/packages/liveblocks-core/src/types/IWebSocket.ts",
	}
	liveblocksConnection = Source{
		Title: "Liveblocks client: connection.ts", Kind: SourceCode, Read: "2026-11-23",
		URL: "https://github.com/liveblocks/liveblocks/blob/01e1754c39349bda6ee42b8ad182ca8566571ef6/packages/liveblocks-core/src/connection.ts",
	}
)

// Liveblocks is a hosted service for collaboration. Its client decides by
// ranges whether to reconnect.
var Liveblocks = Owner{
	Slug:    "liveblocks",
	Name:    "Liveblocks",
	URL:     "https://github.com/liveblocks/liveblocks/blob/main/packages/liveblocks-core/src/types/IWebSocket.ts",
	Service: true,
	About:   Fact{"A hosted service for rooms in which people work on the same data.", []Cite{{&liveblocksConnection, ""}}},
	Rules: []Rule{
		{
			First: 4000, Last: 4099, Name: "Disconnect",
			Meaning:  Fact{"The client gives up and stays disconnected.", []Cite{{&liveblocksCodes, "shouldDisconnect"}}},
			Retry:    RetryNo,
			RetryWhy: Fact{"A new token would not help.", []Cite{{&liveblocksConnection, "getting another token"}}},
		},
		{
			First: 4100, Last: 4199, Name: "Reauthorize",
			Meaning:  Fact{"The client gets a new token and connects again.", []Cite{{&liveblocksCodes, "shouldReauth"}}},
			Retry:    RetryAfterFix,
			RetryWhy: Fact{"Authenticate anew first; the client waits before it does so, except after 4109.", []Cite{{&liveblocksConnection, "EXPLICIT_SOCKET_CLOSE"}}},
		},
		{
			First: 4200, Last: 4299, Name: "Retry",
			Meaning:  Fact{"The client connects again with the token it has; not used so far.", []Cite{{&liveblocksCodes, "WebsocketCloseCodes"}}},
			Retry:    RetryBackoff,
			RetryWhy: Fact{"The client waits 2 seconds, then 30, 60 and 300.", []Cite{{&liveblocksConnection, "BACKOFF_DELAYS_SLOW"}}},
		},
	},
	Entries: []Entry{
		{
			Code: 1006, Name: "CLOSE_ABNORMAL", Identifier: "WebsocketCloseCodes.CLOSE_ABNORMAL",
			Meaning:  Fact{"The network or Liveblocks' infrastructure failed, like an HTTP 503.", []Cite{{&liveblocksCodes, "WebsocketCloseCodes"}}},
			Sender:   Nobody,
			Retry:    RetryBackoff,
			RetryWhy: Fact{"The client takes every close that it does not know for a hiccup and waits, longer each time.", []Cite{{&liveblocksConnection, "EXPLICIT_SOCKET_CLOSE"}}},
		},
		{
			Code: 1011, Name: "UNEXPECTED_CONDITION", Identifier: "WebsocketCloseCodes.UNEXPECTED_CONDITION",
			Meaning:  Fact{"Liveblocks' server failed unexpectedly, like an HTTP 500.", []Cite{{&liveblocksCodes, "WebsocketCloseCodes"}}},
			Sender:   Server,
			Retry:    RetryBackoff,
			RetryWhy: Fact{"The client waits, longer each time.", []Cite{{&liveblocksConnection, "EXPLICIT_SOCKET_CLOSE"}}},
		},
		{
			Code: 1013, Name: "TRY_AGAIN_LATER", Identifier: "WebsocketCloseCodes.TRY_AGAIN_LATER",
			Meaning:  Fact{"The server asks the client to back off for a few moments.", []Cite{{&liveblocksCodes, "WebsocketCloseCodes"}}},
			Sender:   Server,
			Retry:    RetryBackoff,
			RetryWhy: Fact{"The client waits 2 seconds, then 30, 60 and 300, with the token it has.", []Cite{{&liveblocksConnection, "BACKOFF_DELAYS_SLOW"}}},
		},
		{
			Code: 4000, Name: "INVALID_MESSAGE_FORMAT", Identifier: "WebsocketCloseCodes.INVALID_MESSAGE_FORMAT",
			Meaning:  Fact{"The server did not understand a message.", []Cite{{&liveblocksCodes, "WebsocketCloseCodes"}}},
			Sender:   Server,
			Retry:    RetryNo,
			RetryWhy: Fact{"The client disconnects for good.", []Cite{{&liveblocksCodes, "shouldDisconnect"}}},
			Symptoms: []string{"invalid message"},
		},
		{
			Code: 4001, Name: "NOT_ALLOWED", Identifier: "WebsocketCloseCodes.NOT_ALLOWED",
			Meaning:  Fact{"This user may not enter the room, like an HTTP 403.", []Cite{{&liveblocksCodes, "WebsocketCloseCodes"}}},
			Sender:   Server,
			Retry:    RetryNo,
			RetryWhy: Fact{"Another token for the same user would not help.", []Cite{{&liveblocksConnection, "getting another token"}}},
			Symptoms: []string{"not allowed", "forbidden", "no access to the room"},
		},
		{
			Code: 4002, Name: "MAX_NUMBER_OF_MESSAGES_PER_SECONDS", Identifier: "WebsocketCloseCodes.MAX_NUMBER_OF_MESSAGES_PER_SECONDS",
			Meaning:  Fact{"Kept for too many messages in a second; not used today.", []Cite{{&liveblocksCodes, "WebsocketCloseCodes"}}},
			Sender:   Server,
			Retry:    RetryNo,
			RetryWhy: Fact{"The client would disconnect for good.", []Cite{{&liveblocksCodes, "shouldDisconnect"}}},
			Symptoms: []string{"rate limit"},
		},
		{
			Code: 4003, Name: "MAX_NUMBER_OF_CONCURRENT_CONNECTIONS", Identifier: "WebsocketCloseCodes.MAX_NUMBER_OF_CONCURRENT_CONNECTIONS",
			Meaning:  Fact{"Kept for too many connections at once; not used today.", []Cite{{&liveblocksCodes, "WebsocketCloseCodes"}}},
			Sender:   Server,
			Retry:    RetryNo,
			RetryWhy: Fact{"The client would disconnect for good.", []Cite{{&liveblocksCodes, "shouldDisconnect"}}},
			Symptoms: []string{"too many connections"},
		},
		{
			Code: 4004, Name: "MAX_NUMBER_OF_MESSAGES_PER_DAY_PER_APP", Identifier: "WebsocketCloseCodes.MAX_NUMBER_OF_MESSAGES_PER_DAY_PER_APP",
			Meaning:  Fact{"Kept for too many messages of an app in a day; not used today.", []Cite{{&liveblocksCodes, "WebsocketCloseCodes"}}},
			Sender:   Server,
			Retry:    RetryNo,
			RetryWhy: Fact{"The client would disconnect for good.", []Cite{{&liveblocksCodes, "shouldDisconnect"}}},
			Symptoms: []string{"daily limit"},
		},
		{
			Code: 4005, Name: "MAX_NUMBER_OF_CONCURRENT_CONNECTIONS_PER_ROOM", Identifier: "WebsocketCloseCodes.MAX_NUMBER_OF_CONCURRENT_CONNECTIONS_PER_ROOM",
			Meaning:  Fact{"The room is full.", []Cite{{&liveblocksCodes, "WebsocketCloseCodes"}}},
			Sender:   Server,
			Retry:    RetryNo,
			RetryWhy: Fact{"The client disconnects for good.", []Cite{{&liveblocksCodes, "shouldDisconnect"}}},
			Symptoms: []string{"room is full", "room full", "too many users"},
		},
		{
			Code: 4006, Name: "ROOM_ID_UPDATED", Identifier: "WebsocketCloseCodes.ROOM_ID_UPDATED",
			Meaning:  Fact{"The room was given another id.", []Cite{{&liveblocksCodes, "WebsocketCloseCodes"}}},
			Sender:   Server,
			Retry:    RetryNo,
			RetryWhy: Fact{"The client disconnects; enter the room under its new id.", []Cite{{&liveblocksCodes, "shouldDisconnect"}}},
			Symptoms: []string{"room id changed", "room renamed"},
		},
		{
			Code: 4100, Name: "KICKED", Identifier: "WebsocketCloseCodes.KICKED",
			Meaning:  Fact{"The server removed this connection from the room.", []Cite{{&liveblocksCodes, "WebsocketCloseCodes"}}},
			Sender:   Server,
			Retry:    RetryAfterFix,
			RetryWhy: Fact{"The client gets a new token first, after a delay.", []Cite{{&liveblocksCodes, "shouldReauth"}}},
			Symptoms: []string{"kicked", "removed from room"},
		},
		{
			Code: 4109, Name: "TOKEN_EXPIRED", Identifier: "WebsocketCloseCodes.TOKEN_EXPIRED",
			Meaning:     Fact{"The token ran out, like an HTTP 401.", []Cite{{&liveblocksCodes, "WebsocketCloseCodes"}}},
			Explanation: []Fact{{"Older clients used 4009 for it.", []Cite{{&liveblocksOld, "WebsocketCloseCodes"}}}},
			Sender:      Server,
			Retry:       RetryAfterFix,
			RetryWhy:    Fact{"The client gets a new token at once, then connects.", []Cite{{&liveblocksConnection, "TOKEN_EXPIRED"}}},
			Symptoms:    []string{"token expired", "expired token"},
		},
		{
			Code: 4999, Name: "CLOSE_WITHOUT_RETRY", Identifier: "WebsocketCloseCodes.CLOSE_WITHOUT_RETRY",
			Meaning:  Fact{"The server wants this client gone.", []Cite{{&liveblocksCodes, "WebsocketCloseCodes"}}},
			Sender:   Server,
			Retry:    RetryNo,
			RetryWhy: Fact{"The client disconnects at once and stays away.", []Cite{{&liveblocksCodes, "shouldDisconnect"}}},
		},
	},
	Hints: []string{"liveblocks"},
}

var liveblocksOld = Source{
	Title: "Liveblocks client: IWebSocket.ts, an older version", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/liveblocks/liveblocks/blob/46422c9997cb0de68a84aceda4a2c935335c7931/packages/liveblocks-core/src/types/IWebSocket.ts",
}

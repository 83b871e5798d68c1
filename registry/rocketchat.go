package registry

var rocketChatCodes = Source{
	Title: "Rocket.Chat: ddp-streamer constants.ts", Kind: SourceCode, Read: "2026-11-23",
	URL: "https://github.com/RocketChat/Rocket.Chat/blob/4e76fe29764ad2359dce98bdc96cabd33ba2af13/ee/apps/ddp-streamer/src/constants.ts",
}

// RocketChat is the streamer of Rocket.Chat's microservices.
var RocketChat = Owner{
	Slug:    "rocket-chat",
	Name:    "Rocket.Chat DDP streamer",
	URL:     "https://github.com/RocketChat/Rocket.Chat/tree/develop/ee/apps/ddp-streamer",
	Service: true,
	About:   Fact{"The service that holds the WebSockets when Rocket.Chat, a chat server, runs as microservices.", []Cite{{&rocketChatCodes, ""}}},
	Entries: []Entry{
		{
			Code: 1002, Name: "CLOSE_PROTOCOL_ERROR", Identifier: "WS_ERRORS.CLOSE_PROTOCOL_ERROR",
			Meaning: Fact{"The client broke the protocol DDP.", []Cite{{&rocketChatCodes, "WS_ERRORS"}}},
			Sender:  Server,
			Reasons: []string{"CLOSE_PROTOCOL_ERROR"},
		},
		{
			Code: 1007, Name: "UNSUPPORTED_DATA", Identifier: "WS_ERRORS.UNSUPPORTED_DATA",
			Meaning: Fact{"The client sent data that the streamer does not take.", []Cite{{&rocketChatCodes, "WS_ERRORS"}}},
			Sender:  Server,
			Reasons: []string{"UNSUPPORTED_DATA"},
		},
		{
			Code: 1013, Name: "SLOW_CONSUMER", Identifier: "WS_ERRORS.SLOW_CONSUMER",
			Meaning:     Fact{"The client reads too slowly: more waits for it than the limit, 4 MiB unless set.", []Cite{{&rocketChatCodes, "MAX_BUFFERED_BYTES"}}},
			Explanation: []Fact{{"DDP_MAX_BUFFERED_BYTES sets the limit.", []Cite{{&rocketChatCodes, "MAX_BUFFERED_BYTES"}}}},
			Sender:      Server,
			Symptoms:    []string{"slow consumer", "client too slow"},
			Reasons:     []string{"SLOW_CONSUMER"},
		},
		{
			Code: 4000, Name: "TIMEOUT", Identifier: "WS_ERRORS.TIMEOUT",
			Meaning:  Fact{"The heartbeat timed out; the constant is 30 seconds.", []Cite{{&rocketChatCodes, "WS_ERRORS, TIMEOUT"}}},
			Sender:   Server,
			Symptoms: []string{"timeout", "heartbeat"},
			Reasons:  []string{"TIMEOUT"},
		},
	},
	Hints: []string{"rocket.chat", "rocketchat", "ddp-streamer"},
}

package registry

var (
	spacebarCodes = Source{
		Title: "Spacebar: gateway/util/Constants.ts", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/spacebarchat/server/blob/74df883a440484a5b6685521c7074e3d77fb9c1f/src/gateway/util/Constants.ts",
	}
	spacebarConnection = Source{
		Title: "Spacebar: gateway/events/Connection.ts", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/spacebarchat/server/blob/74df883a440484a5b6685521c7074e3d77fb9c1f/src/gateway/events/Connection.ts",
	}
	spacebarIdentify = Source{
		Title: "Spacebar: gateway/opcodes/Identify.ts", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/spacebarchat/server/blob/74df883a440484a5b6685521c7074e3d77fb9c1f/src/gateway/opcodes/Identify.ts",
	}
	spacebarListener = Source{
		Title: "Spacebar: gateway/listener/listener.ts", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/spacebarchat/server/blob/74df883a440484a5b6685521c7074e3d77fb9c1f/src/gateway/listener/listener.ts",
	}
	spacebarHeartbeat = Source{
		Title: "Spacebar: gateway/util/Heartbeat.ts", Kind: SourceCode, Read: "2026-11-29",
		URL: "https://github.com/spacebarchat/server/blob/74df883a440484a5b6685521c7074e3d77fb9c1f/src/gateway/util/Heartbeat.ts",
	}
)

// Spacebar is a server that speaks Discord's protocol.
var Spacebar = Owner{
	Slug: "spacebar", Name: "Spacebar gateway", Service: true, Follows: "discord",
	URL:   "https://github.com/spacebarchat/server/blob/master/src/gateway/util/Constants.ts",
	About: Fact{"A chat server to run oneself that speaks Discord's protocol.", []Cite{{&spacebarCodes, ""}, {&spacebarHeartbeat, ""}}},
	Hints: []string{"spacebarchat", "spacebar.chat", "fosscord"},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal closure",
			Meaning: Fact{"The server stops, or asks this session to connect anew.", []Cite{{&spacebarConnection, ""}, {&spacebarListener, ""}}},
			Sender:  Server,
		},
		{
			Code: 4000, Name: "Unknown_error", Identifier: "CLOSECODES.Unknown_error",
			Meaning: Fact{"The server failed to set up the connection, or to renew its subscriptions.", []Cite{{&spacebarConnection, ""}, {&spacebarListener, ""}}},
			Sender:  Server,
		},
		{
			Code: 4002, Name: "Decode_error", Identifier: "CLOSECODES.Decode_error",
			Meaning: Fact{"The encoding or the compression in the URL is not one that the server knows.", []Cite{{&spacebarConnection, ""}}},
			Sender:  Server,
		},
		{
			Code: 4004, Name: "Authentication_failed", Identifier: "CLOSECODES.Authentication_failed",
			Meaning: Fact{"The token in Identify belongs to no user.", []Cite{{&spacebarIdentify, ""}}},
			Sender:  Server,
		},
		{
			Code: 4005, Name: "Already_authenticated", Identifier: "CLOSECODES.Already_authenticated",
			Meaning: Fact{"The client sent Identify twice.", []Cite{{&spacebarIdentify, ""}}},
			Sender:  Server,
		},
		{
			Code: 4006, Name: "Invalid_session", Identifier: "CLOSECODES.Invalid_session",
			Meaning: Fact{"The session was removed.", []Cite{{&spacebarListener, ""}}},
			Sender:  Server,
		},
		{
			Code: 4009, Name: "Session_timed_out", Identifier: "CLOSECODES.Session_timed_out",
			Meaning: Fact{"No Identify came within 30 seconds, or no heartbeat within 45.", []Cite{{&spacebarConnection, ""}, {&spacebarHeartbeat, ""}}},
			Sender:  Server,
		},
		{
			Code: 4010, Name: "Invalid_shard", Identifier: "CLOSECODES.Invalid_shard",
			Meaning: Fact{"The shard in Identify is not valid.", []Cite{{&spacebarIdentify, ""}}},
			Sender:  Server,
		},
		{
			Code: 4012, Name: "Invalid_API_version", Identifier: "CLOSECODES.Invalid_API_version",
			Meaning: Fact{"The URL asks for another version than 8.", []Cite{{&spacebarConnection, ""}}},
			Sender:  Server,
		},
	},
}

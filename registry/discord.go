package registry

var (
	discordDocs = Source{
		Title: "Discord: Opcodes and Status Codes", Kind: OfficialDocs, Read: "2026-11-29",
		URL: "https://github.com/discord/discord-api-docs/blob/c98d64bc233833839cf0d8d369e81b77f21ade60/developers/topics/opcodes-and-status-codes.mdx",
	}
	discordGateway = Source{
		Title: "Discord: Gateway", Kind: OfficialDocs, Read: "2026-11-23",
		URL: "https://github.com/discord/discord-api-docs/blob/c98d64bc233833839cf0d8d369e81b77f21ade60/developers/events/gateway.mdx",
	}
	discordReconnect = Source{
		Title: "cee-studio/orca issue 10", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/cee-studio/orca/issues/10",
	}
	discordIssue6970 = Source{
		Title: "discord-api-docs issue 6970", Kind: ThirdParty, Read: "2026-11-23",
		URL: "https://github.com/discord/discord-api-docs/issues/6970",
	}
)

// Discord holds the close codes of Discord Gateway.
var Discord = Owner{
	Slug: "discord", Name: "Discord Gateway", Service: true,
	URL:   "https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes",
	About: Fact{"The WebSocket over which Discord sends events to bots and apps.", []Cite{{&discordGateway, "Connections"}}},
	Hints: []string{"discord", "gateway.discord.gg", "discord.js", "discord.py", "discord.gateway", "discord websocket requesting", "discordeno", "privileged intents"},
	Entries: []Entry{
		{
			Code: 1000, Name: "Normal Closure",
			Meaning: Fact{"The client closed the connection itself, and with this code it also ended its session.", []Cite{{&discordGateway, "Initiating a Disconnect"}}},
			Explanation: []Fact{
				{"A client that closes with 1000 or 1001 loses the session, and the bot appears offline.", []Cite{{&discordGateway, "Initiating a Disconnect"}}},
				{"With any other code the session stays for a few minutes, so it can be resumed.", []Cite{{&discordGateway, "Initiating a Disconnect"}}},
			},
			Sender: Either,
			Causes: []Cause{
				{
					ID: "zombied", Title: "No heartbeat acknowledgement",
					Why: Fact{"A client that misses heartbeat acknowledgements should close with a code other than 1000 and 1001, then resume.", []Cite{{&discordGateway, "Heartbeat Interval"}}},
				},
			},
			Symptoms: []string{"bot appears offline after reconnect", "session invalidated"},
		},
		{
			Code: 1001, Name: "Going Away",
			Meaning: Fact{"Seen in users' logs when Discord asks the client to connect again.", []Cite{{&discordReconnect, ""}}},
			Explanation: []Fact{
				{"When the client itself sends 1001, its session ends.", []Cite{{&discordGateway, "Initiating a Disconnect"}}},
			},
			Sender: Either, Retry: RetryYes,
			RetryWhy: Fact{"Discord says that disconnects are to be expected, and that an app should reconnect and resume where it can.", []Cite{{&discordGateway, "Handling a Disconnect"}}},
			Symptoms: []string{"requesting client reconnect"},
			Reasons:  []string{"Discord WebSocket requesting client reconnect."},
		},
		{
			Code: 4000, Name: "Unknown error",
			Meaning: Fact{"Something went wrong, and Discord does not know what.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Discord's table says that a client may reconnect after this code.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
		},
		{
			Code: 4001, Name: "Unknown opcode",
			Meaning: Fact{"The client sent an opcode that does not exist, or a payload that does not belong to its opcode.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Discord's table says that a client may reconnect after this code.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Symptoms: []string{"invalid opcode"},
		},
		{
			Code: 4002, Name: "Decode error",
			Meaning: Fact{"The client sent a payload that Discord could not decode.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Discord's table says that a client may reconnect after this code.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Causes: []Cause{
				{
					ID: "payload-size", Title: "The payload is over 4096 bytes",
					Why: Fact{"An event that a client sends may have at most 4096 bytes; a bigger one closes the connection with 4002.", []Cite{{&discordGateway, "Sending Events"}}},
				},
			},
			Symptoms: []string{"error while decoding payload"},
			Reasons:  []string{"Error while decoding payload."},
		},
		{
			Code: 4003, Name: "Not authenticated",
			Meaning: Fact{"The client sent a payload before it identified, or its session was invalidated.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Discord's table says that a client may reconnect after this code.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Causes: []Cause{
				{
					ID: "revoked", Title: "The token was reset or an intent was switched off",
					Why: Fact{"A member of Discord's staff says that either ends the sessions that are open, with 4003.", []Cite{{&discordIssue6970, ""}}},
				},
			},
			Symptoms: []string{"not authenticated"},
		},
		{
			Code: 4004, Name: "Authentication failed",
			Meaning: Fact{"The token in the identify payload is wrong.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Discord's table says not to reconnect after this code, so that a broken client does not loop.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Causes: []Cause{
				{
					ID: "token", Title: "Wrong, reset or incomplete token",
					Check: Fact{"Compare the token that the program sends with the one in the Developer Portal.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
					Fix:   Fact{"Put a valid token in place, then start the client again.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
				},
			},
			Symptoms: []string{"invalid token", "improper token", "login failure"},
			Reasons:  []string{"Authentication failed."},
		},
		{
			Code: 4005, Name: "Already authenticated",
			Meaning: Fact{"The client identified more than once on the same connection.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Discord's table says that a client may reconnect after this code.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
		},
		{
			Code: 4007, Name: "Invalid seq",
			Meaning: Fact{"The sequence number in the resume payload is not valid.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Reconnect, and start a new session instead of resuming the old one.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Symptoms: []string{"invalid sequence", "resume failed"},
		},
		{
			Code: 4008, Name: "Rate limited",
			Meaning: Fact{"The client sent payloads too fast.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Explanation: []Fact{
				{"A connection may send 120 events in 60 seconds; above that the client is disconnected at once.", []Cite{{&discordGateway, "Rate Limiting"}}},
			},
			Sender: Server, Retry: RetryYes,
			RetryWhy: Fact{"Discord's table says that a client may reconnect after this code.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Causes: []Cause{
				{
					ID: "presence", Title: "Too many commands in a short time",
					Why: Fact{"Each event that the client sends counts, some two a second on average.", []Cite{{&discordGateway, "Rate Limiting"}}},
					Fix: Fact{"Queue outgoing events and send them below the limit.", []Cite{{&discordGateway, "Rate Limiting"}}},
				},
			},
			Symptoms: []string{"rate limit", "sending payloads too quickly"},
		},
		{
			Code: 4009, Name: "Session timed out",
			Meaning: Fact{"The session timed out.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Reconnect, and start a new session.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Symptoms: []string{"session timeout", "missed heartbeats"},
		},
		{
			Code: 4010, Name: "Invalid shard",
			Meaning: Fact{"The shard in the identify payload is not valid.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Explanation: []Fact{
				{"Large bots must use a number of shards that is a multiple of the one Discord gave them.", []Cite{{&discordGateway, "Sharding for Large Bots"}}},
			},
			Sender: Server, Retry: RetryNo,
			RetryWhy: Fact{"Discord's table says not to reconnect after this code, so that a broken client does not loop.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
		},
		{
			Code: 4011, Name: "Sharding required",
			Meaning: Fact{"The session would hold too many guilds for one connection.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Discord's table says not to reconnect after this code, so that a broken client does not loop.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Causes: []Cause{
				{
					ID: "shards", Title: "One connection for too many guilds",
					Fix: Fact{"Split the bot into shards, then connect again.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
				},
			},
			Symptoms: []string{"too many guilds"},
		},
		{
			Code: 4012, Name: "Invalid API version",
			Meaning: Fact{"The version of the gateway in the address is not valid.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Discord's table says not to reconnect after this code, so that a broken client does not loop.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Symptoms: []string{"gateway version"},
		},
		{
			Code: 4013, Name: "Invalid intent(s)",
			Meaning: Fact{"The intents in the identify payload are not valid.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Discord's table says not to reconnect after this code, so that a broken client does not loop.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Causes: []Cause{
				{
					ID: "bitmask", Title: "The bitwise value was computed wrongly",
					Why: Fact{"Intents are bits of one number, so a wrong sum names intents that do not exist.", []Cite{{&discordGateway, "Gateway Intents"}}},
				},
			},
			Symptoms: []string{"invalid intents"},
		},
		{
			Code: 4014, Name: "Disallowed intent(s)",
			Meaning: Fact{"The client asked for an intent that is not enabled or not approved for this app.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Explanation: []Fact{
				{"Privileged intents must be switched on in the app's settings; verified apps also need approval.", []Cite{{&discordGateway, "Privileged Intents"}}},
			},
			Sender: Server, Retry: RetryNo,
			RetryWhy: Fact{"Discord's table says not to reconnect after this code, so that a broken client does not loop.", []Cite{{&discordDocs, "Gateway Close Event Codes"}}},
			Causes: []Cause{
				{
					ID: "privileged", Title: "A privileged intent is not switched on",
					Check: Fact{"Compare the intents in the code with the switches in the Developer Portal.", []Cite{{&discordGateway, "Privileged Intents"}}},
					Fix:   Fact{"Switch the intent on in the Developer Portal, or leave it out of the code.", []Cite{{&discordGateway, "Privileged Intents"}}},
				},
			},
			Symptoms: []string{"disallowed intents", "privileged intents", "used disallowed intents"},
			Reasons:  []string{"Disallowed intent(s)."},
		},
	},
}

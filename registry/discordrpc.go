package registry

var discordRPCDocs = Source{
	Title: "Discord: RPC", Kind: OfficialDocs, Read: "2026-11-23",
	URL: "https://github.com/discord/discord-api-docs/blob/c98d64bc233833839cf0d8d369e81b77f21ade60/developers/topics/rpc.mdx",
}

// DiscordRPC holds the close codes of Discord RPC.
var DiscordRPC = Owner{
	Slug: "discord-rpc", Name: "Discord RPC", Service: true,
	URL:   "https://docs.discord.com/developers/topics/opcodes-and-status-codes#rpc-rpc-close-event-codes",
	About: Fact{"The local server of the Discord desktop app, which other programs on the machine connect to.", []Cite{{&discordRPCDocs, ""}}},
	Hints: []string{"discord rpc", "discord-rpc", "discord_rpc", "discordrpc", "127.0.0.1:6463", "rpc_origins"},
	Entries: []Entry{
		{
			Code: 4000, Name: "Invalid client ID",
			Meaning: Fact{"The client ID with which the program connected is not valid.", []Cite{{&discordDocs, "RPC Close Event Codes"}}},
			Sender:  Server,
		},
		{
			Code: 4001, Name: "Invalid origin",
			Meaning:  Fact{"The origin from which the program connected is not allowed.", []Cite{{&discordDocs, "RPC Close Event Codes"}}},
			Sender:   Server,
			Symptoms: []string{"rpc origin"},
		},
		{
			Code: 4002, Name: "Rate limited",
			Meaning: Fact{"The program made too many requests.", []Cite{{&discordDocs, "RPC Close Event Codes"}}},
			Sender:  Server,
		},
		{
			Code: 4003, Name: "Token revoked",
			Meaning: Fact{"The OAuth2 token of the connection was revoked.", []Cite{{&discordDocs, "RPC Close Event Codes"}}},
			Sender:  Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"Discord asks for a new token.", []Cite{{&discordDocs, "RPC Close Event Codes"}}},
		},
		{
			Code: 4004, Name: "Invalid version",
			Meaning: Fact{"The RPC version in the address is not valid.", []Cite{{&discordDocs, "RPC Close Event Codes"}}},
			Sender:  Server,
		},
		{
			Code: 4005, Name: "Invalid encoding",
			Meaning: Fact{"The encoding in the address is not valid.", []Cite{{&discordDocs, "RPC Close Event Codes"}}},
			Sender:  Server,
		},
	},
}

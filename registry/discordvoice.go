package registry

var discordVoiceDocs = Source{
	Title: "Discord: Voice", Kind: OfficialDocs, Read: "2026-11-23",
	URL: "https://github.com/discord/discord-api-docs/blob/c98d64bc233833839cf0d8d369e81b77f21ade60/developers/topics/voice-connections.mdx",
}

// DiscordVoice holds the close codes of Discord Voice.
var DiscordVoice = Owner{
	Slug: "discord-voice", Name: "Discord Voice", Service: true,
	URL:   "https://docs.discord.com/developers/topics/opcodes-and-status-codes#voice-voice-close-event-codes",
	About: Fact{"The WebSocket of Discord's voice servers, one for each call.", []Cite{{&discordVoiceDocs, "Establishing a Voice Websocket Connection"}}},
	Hints: []string{"discord.media", "discord voice", "discord:voice", "websocketclosedevent", "@discordjs/voice", "discord.voice_client", "discord.voice_state", "voice gateway", "dave protocol"},
	Entries: []Entry{
		{
			Code: 4001, Name: "Unknown opcode",
			Meaning: Fact{"The client sent an opcode that the voice server does not know.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:  Server,
		},
		{
			Code: 4002, Name: "Failed to decode payload",
			Meaning: Fact{"The payload with which the client identified is not valid.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:  Server,
		},
		{
			Code: 4003, Name: "Not authenticated",
			Meaning: Fact{"The client sent a payload before it identified.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:  Server,
		},
		{
			Code: 4004, Name: "Authentication failed",
			Meaning: Fact{"The token in the identify payload is wrong.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:  Server,
		},
		{
			Code: 4005, Name: "Already authenticated",
			Meaning: Fact{"The client identified more than once.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:  Server,
		},
		{
			Code: 4006, Name: "Session no longer valid",
			Meaning:  Fact{"The voice session has ended and cannot be used any more.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:   Server,
			Symptoms: []string{"voice session invalid"},
		},
		{
			Code: 4009, Name: "Session timeout",
			Meaning: Fact{"The voice session timed out.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:  Server,
		},
		{
			Code: 4011, Name: "Server not found",
			Meaning: Fact{"Discord cannot find the voice server that the client asked for.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:  Server,
		},
		{
			Code: 4012, Name: "Unknown protocol",
			Meaning: Fact{"The voice server does not know the protocol that the client selected.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:  Server,
		},
		{
			Code: 4014, Name: "Disconnected",
			Meaning: Fact{"This client was disconnected: kicked from the channel, for example, or its main gateway session was dropped.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Discord says not to reconnect after this code.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Symptoms: []string{"kicked from voice channel", "bot moved or kicked from voice"},
		},
		{
			Code: 4015, Name: "Voice server crashed",
			Meaning: Fact{"The voice server crashed.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:  Server, Retry: RetryYes,
			RetryWhy: Fact{"Discord asks the client to try to resume.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
		},
		{
			Code: 4016, Name: "Unknown encryption mode",
			Meaning:  Fact{"The voice server does not know the encryption mode that the client chose.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:   Server,
			Symptoms: []string{"xsalsa20_poly1305 removed", "encryption mode"},
		},
		{
			Code: 4017, Name: "E2EE/DAVE protocol required",
			Meaning: Fact{"The channel is end-to-end encrypted, and the client does not support the DAVE protocol.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:  Server, Retry: RetryAfterFix,
			RetryWhy: Fact{"The channel needs a client with DAVE support.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Symptoms: []string{"dave protocol", "end-to-end encryption required"},
		},
		{
			Code: 4020, Name: "Bad request",
			Meaning: Fact{"The client sent a malformed request.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:  Server,
		},
		{
			Code: 4021, Name: "Disconnected: Rate Limited",
			Meaning: Fact{"The client went over a rate limit and was disconnected.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Discord says not to reconnect after this code.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
		},
		{
			Code: 4022, Name: "Disconnected: Call Terminated",
			Meaning: Fact{"The call ended for everyone: the channel was deleted or the voice server changed, for example.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
			Sender:  Server, Retry: RetryNo,
			RetryWhy: Fact{"Discord says not to reconnect after this code.", []Cite{{&discordDocs, "Voice Close Event Codes"}}},
		},
	},
}
